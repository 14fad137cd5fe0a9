"""Statements of account as a bookkeeper sends them: chosen, proved against the books, numbered, frozen, printed, mailed."""

import email
import io
from datetime import date, timedelta
from decimal import Decimal
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import select, update

from app.core.enums import EntryType
from app.models.agencies import AccountStatement
from app.models.archive import OutgoingMessage, OutputItem
from app.models.collections import CollectionRun, CustomerCollection, EntryCollection, RunExclusion
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, Voucher
from app.queries.timeline import timeline
from app.rules.statements import Having, Style
from app.services import letter_output, statements
from app.services.letter_output import Way
from app.services.statement_paper import CONFIRMATION
from app.services.statements import NO_BAND, Options
from tests.services.dunning import Office

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 31)
MARCH = Options(LAST, Style.MOVEMENT, FIRST, having=Having.ALL)


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local.on(LAST)


def march(office: Office, **more: object) -> int:
    """The customer of the chapter's example."""
    who = office.customer("De Vries", **more)
    due = timedelta(30)
    office.entry(who, 100_000, date(2026, 1, 10) + due, "F-1")
    owed = office.entry(who, 121_000, date(2026, 3, 5) + due, "F-2")
    office.pay(owed, 50_000, who, date(2026, 3, 12))
    office.entry(who, -12_100, date(2026, 3, 20), "C-1", EntryType.CREDIT_NOTE)
    office.entry(who, 60_500, date(2026, 3, 28) + due, "F-3")
    return who


def words(content: bytes) -> str:
    """The text of a PDF on one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages)


def proposal(office: Office, options: Options) -> statements.Proposal:
    """What a run would make."""
    outcome = statements.propose(office.desk, options)
    assert outcome.value is not None, outcome.problems
    return outcome.value


def made(office: Office, options: Options, *ids: int) -> list[int]:
    """Statements of these customers."""
    outcome = statements.produce(office.desk, options, ids)
    assert outcome.value is not None and not outcome.value.failed, outcome
    return list(outcome.value.done)


@pytest.mark.rule("STM-02", "STM-06", "DEP-09", "STM-05", "COL-15")
def test_the_march_of_the_example_and_its_way_out(local: Office, tmp_path: Path) -> None:
    who = march(local, language="en", country_code="GB")
    with local.desk.reading() as session:
        vouchers = len(session.scalars(select(Voucher.id)).all())
    (row,) = proposal(local, MARCH).rows
    (section,) = row.statement.sections
    assert (section.opening, [m.running for m in section.movements], section.closing) == (
        100_000, [221_000, 171_000, 158_900, 219_400], 219_400)
    assert row.problem is None and section.overdue == 100_000
    (first,) = made(local, MARCH, who)
    text = words(statements.print_statement(local.desk, first).content)
    for said in ("from 1 March 2026 to 31 March 2026", "Balance brought forward", "1,000.00", "for F-2", "2,194.00",
                 "Past the due date", "not a request for payment", "10001-1"):
        assert said in text, said
    with local.desk.reading() as session:
        kept = session.get_one(AccountStatement, first)
        assert (kept.number, kept.totals[0]["closing"], kept.totals[0]["opening"]) == (1, 219_400, 100_000)
        assert len(session.scalars(select(Voucher.id)).all()) == vouchers
        assert session.scalars(select(EntryCollection)).all() == []
    (second,) = made(local, MARCH, who)
    with local.desk.reading() as session:
        assert session.get_one(AccountStatement, second).number == 2
        assert session.get_one(CustomerCollection, who).statement_no == 2
        told = [h.values for h in timeline(session, local.desk.company_id, who, kinds=("letter",))]
        assert told == [(2, LAST), (1, LAST)]
    assert statements.next_first_day(local.desk, who) == date(2026, 4, 1)
    out = letter_output.put_out(local.desk, statements.KIND, [first, second], tmp_path, Way(merged=True))
    assert len(out.files) == 3 and not out.failed
    assert "COPY" in words(letter_output.duplicate(local.desk, statements.KIND, first).content)


@pytest.mark.rule("STM-01", "STM-03", "STM-04")
def test_open_items_in_two_currencies_are_never_added_up(local: Office) -> None:
    who = march(local, language="de", country_code="DE")
    dollars = local.entry(who, 7_500, date(2026, 2, 1), "U-1", currency="USD", rate=Decimal("0.9"))
    assert dollars
    options = Options(LAST, band="")
    (row,) = proposal(local, options).rows
    assert [(s.currency, s.closing, s.overdue) for s in row.statement.sections] == [("EUR", 219_400, 100_000),
                                                                                    ("USD", 7_500, 7_500)]
    late = [line for line in row.statement.sections[0].open if line.is_overdue]
    assert [(line.item.document_no, line.days, line.running) for line in late] == [("F-1", 50, 100_000)]
    pdf = statements.preview(local.desk, options, who).value
    assert pdf is not None
    text = words(pdf)
    for said in ("2.194,00", "75,00", "Saldo am 31. März 2026, EUR", "Saldo am 31. März 2026, USD", "Altersstruktur", "ENTWURF"):
        assert said in text, said
    (only,) = proposal(local, Options(LAST, currency="USD", band=NO_BAND)).rows
    assert [s.currency for s in only.statement.sections] == ["USD"]


@pytest.mark.rule("STM-04", "BLK-22", "GEN-08")
def test_who_gets_a_statement_and_why_the_others_do_not(local: Office) -> None:
    owes, paid = march(local), local.customer("Paid up")
    settled = local.entry(paid, 5_000, date(2026, 3, 1), "P-1")
    local.pay(settled, 5_000, paid, date(2026, 3, 10))
    hidden, blocked = local.customer("Hidden"), local.customer("Blocked")
    local.entry(hidden, 9_900, date(2026, 3, 1))
    local.entry(blocked, 2_000, date(2026, 4, 20))
    with local.desk.writing("test.block") as uow:
        uow.session.execute(update(Customer).where(Customer.id == hidden).values(privacy_blocked=True, blocked=3))
        uow.session.execute(update(Customer).where(Customer.id == blocked).values(blocked=3))

    def told(options: Options) -> tuple[list[int], dict[int, str]]:
        found = proposal(local, options)
        return [r.customer_id for r in found.rows], {x.customer_id: x.reason.code for x in found.left_out}

    chosen, out = told(Options(LAST))
    assert sorted(chosen) == [owes, blocked] and out == {hidden: "STM-04-privacy"}
    chosen, out = told(MARCH)
    assert sorted(chosen) == [owes, paid, blocked]
    chosen, out = told(Options(LAST, having=Having.MOVEMENTS, first=date(2026, 3, 22)))
    assert (chosen, out[blocked]) == ([owes], "STM-04-movements")
    assert told(Options(LAST, having=Having.ALL, customer_ids=(paid,))) == ([], {paid: "STM-gone"})
    assert told(Options(LAST, only_overdue=True))[0] == [owes]
    chosen, out = told(Options(LAST, minimum=2_001))
    assert chosen == [owes] and out[blocked] == "STM-04-minimum"
    assert told(Options(LAST, customer_ids=(blocked,))) == ([blocked], {})
    found = proposal(local, Options(LAST))
    outcome = statements.produce(local.desk, Options(LAST), [owes, hidden], found.left_out)
    assert outcome.value is not None and [(k, p.code) for k, p in outcome.value.failed] == [(hidden, "BM-3")]
    with local.desk.reading() as session:
        assert session.scalars(select(RunExclusion.code)).all() == ["STM-04-privacy"]
        assert session.scalars(select(CollectionRun)).one().parameters["last"] == "2026-03-31"


@pytest.mark.rule("STM-06")
def test_figures_that_do_not_fit_the_books_are_told_instead_of_printed(local: Office) -> None:
    who = march(local)
    with local.desk.writing("test.damage") as uow:
        uow.session.execute(update(CustomerEntryState).where(CustomerEntryState.customer_id == who,
                                                             CustomerEntryState.remaining == 100_000).values(remaining=99_000))
    (row,) = proposal(local, Options(LAST)).rows
    assert row.problem is not None and row.problem.code == "STM-06-differs"
    assert statements.preview(local.desk, Options(LAST), who).problems[0].code == "STM-06-differs"
    outcome = statements.produce(local.desk, MARCH, [who])
    assert outcome.value is not None and not outcome.value.done and outcome.value.failed[0][1].code == "STM-06-differs"
    with local.desk.reading() as session:
        assert session.scalars(select(AccountStatement)).all() == []


@pytest.mark.rule("STM-02")
@pytest.mark.parametrize(("first", "last", "code"), [(None, LAST, "STM-02-from"), (LAST + timedelta(1), LAST, "STM-02-range")])
def test_dates_that_make_no_period_are_refused(local: Office, first: date | None, last: date, code: str) -> None:
    outcome = statements.propose(local.desk, Options(last, Style.MOVEMENT, first))
    assert [p.code for p in outcome.problems] == [code]
    assert statements.produce(local.desk, Options(last, Style.MOVEMENT, first), []).problems == outcome.problems


@pytest.mark.rule("STM-05", "LTR-01", "COL-34", "COL-35")
def test_a_balance_is_confirmed_by_a_slip_that_comes_back(local: Office) -> None:
    who = march(local, language="nl")
    local.collect(who, channel="email")
    (key,) = made(local, Options(LAST, kind=CONFIRMATION), who)
    text = words(statements.print_statement(local.desk, key).content)
    assert "Saldobevestiging" in text and "☐" in text and "€ 2.194,00" in text and "handtekening" in text
    outcome = letter_output.mail_draft(local.desk, statements.KIND, key)
    assert outcome.value is not None, outcome.problems
    message = email.message_from_bytes(outcome.value[1], policy=default)
    assert "saldobevestiging" in str(message["subject"]) and "€ 2.194,00" in str(message["subject"])
    assert [part.get_filename() for part in message.iter_attachments()] == ["10001-1_10001.pdf"]
    again = letter_output.mail_draft(local.desk, statements.KIND, key)
    assert [p.code for p in again.problems] == ["REM-50-again"]
    with local.desk.reading() as session:
        item, sent = session.scalars(select(OutputItem)).one(), session.scalars(select(OutgoingMessage)).one()
        assert (item.channel, item.status, item.handed_over) == ("email", "done", True)
        assert (sent.document_table, sent.document_id, sent.customer_id) == (statements.TABLE, key, who)


@pytest.mark.rule("STM-02", "STM-03")
@given(st.data())
def test_one_statement_begins_where_the_one_before_ended(data: st.DataObject) -> None:
    from app.rules.statements import Item, Movement, Wanted, next_first_day, proved, statement

    start = date(2026, 1, 1)
    day = st.integers(0, 90).map(lambda n: start + timedelta(n))
    moves = [Movement(n, EntryType.INVOICE, f"F-{n}", when, currency, amount) for n, (when, currency, amount) in enumerate(
        data.draw(st.lists(st.tuples(day, st.sampled_from(["EUR", "USD"]), st.integers(-9_999, 9_999)), max_size=12)))]
    cut = data.draw(day)

    def items(last: date) -> list[Item]:
        return [Item(m.entry_id, m.entry_type, m.document_no, m.day, m.day, m.currency, m.amount, m.amount)
                for m in moves if m.day <= last and m.amount]

    earlier = statement(Wanted(Style.MOVEMENT, cut, start), items(cut), moves)
    later = statement(Wanted(Style.MOVEMENT, start + timedelta(91), next_first_day(earlier)), items(start + timedelta(91)), moves)
    closing = {s.currency: s.closing for s in earlier.sections}
    opening = {s.currency: s.opening for s in later.sections}
    assert all(opening.get(c, 0) == closing.get(c, 0) for c in closing.keys() | opening.keys())
    assert proved(earlier, items(cut), "C") == proved(later, items(start + timedelta(91)), "C") == ()

