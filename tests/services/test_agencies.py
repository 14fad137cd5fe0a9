"""Entries at a collection agency: handed over, written as a ZIP, paid through it, recalled as they were (AGY-01…03, LAW-27)."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, CollectionsStatus
from app.models.accounts import DisputeCode
from app.models.agencies import Agency, AgencyFile, AgencyFileEntry
from app.models.archive import ArchivedDocument
from app.models.collecting import Activity
from app.models.collections import EntryCollection, EntryStatusChange
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.queries.agencies import agency_file_listing
from app.queries.listing import ListQuery
from app.services import agencies, attachments, entries
from app.services.agencies import Wish
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, left, whole
from tests.services.payments.test_settling import reason
from tests.services.persons import person


def agency(office: Office, **more: Any) -> int:
    """An agency that is registered."""
    with office.desk.writing("test.agency") as unit:
        row = Agency(company_id=1, code="INC", name="Incasso BV", **{"registration_no": "WKI-1", "country_code": "NL", **more})
        unit.session.add(row)
        unit.session.flush()
        return row.id


def state(office: Office, entry: int) -> tuple[str | None, str | None, bool, int | None]:
    """Mark, the mark beneath, letters stopped, agency file."""
    with office.desk.reading() as session:
        held, known = session.get_one(CustomerEntryState, entry), session.get(EntryCollection, entry)
        return held.on_hold, held.on_hold_before, bool(known and known.exclude_letters), known.agency_file_id if known else None


def codes(outcome: Any) -> list[str]:
    assert outcome.value is None
    return [p.code for p in outcome.problems]


def given(office: Office, who: int, bills: list[int], **more: Any) -> int:
    made = agencies.hand_over(office.desk, replace(Wish(who, bills, more.pop("to"), D), **more))
    assert made.value is not None, made.problems
    return made.value


@pytest.mark.postgres
@pytest.mark.rule("AGY-01", "AGY-02", "AGY-03", "WIN-48")
def test_entries_go_to_an_agency_with_a_zip_and_come_back_as_they_were(dunning_office: Office, tmp_path: Path) -> None:
    office = dunning_office
    who, to, due = office.customer("De Vries"), agency(office), D - timedelta(60)
    one, two = invoice(office, who, 1000_00, due, number="F-1", day=due), invoice(office, who, 200_00, D, number="F-2", day=due)
    assert entries.put_on_hold(office.desk, two, "ABC").done
    assert entries.set_status(office.desk, two, CollectionsStatus.RESOLVED, reason="Delivered twice").done
    seen = agencies.look(office.desk, who)
    assert seen is not None and [(c.document, c.remaining, c.file_id) for c in seen.claims] == [
        ("F-1", 1000_00, None), ("F-2", 200_00, None)] and {"name", "history"} <= set(seen.personal)
    key = given(office, who, [one, two], to=to, reason="Never answers", costs=40_00, block=True,
                block_reason_id=reason(office, "status"), follow_on=D + timedelta(14))
    assert state(office, one) == ("AGY", None, True, key) and state(office, two) == ("AGY", None, True, key)
    with office.desk.reading() as session:
        row = session.get_one(AgencyFile, key)
        assert (row.number, row.state, row.blocked, session.get_one(Customer, who).blocked) == (
            "AGY-0001", "handed_over", True, Blocked.ALL)
        assert [(e.on_hold_before, e.costs) for e in session.scalars(select(AgencyFileEntry).order_by(AgencyFileEntry.id))] == [
            (None, 40_00), ("ABC", 0)]
        task = session.scalars(select(Activity)).one()
        assert (task.due, task.origin_id, task.purpose) == (D + timedelta(14), key, "Ask Incasso BV about file AGY-0001")
        notes = session.scalars(select(EntryStatusChange.reason)).all()
        assert notes == ["Delivered twice", *["Handed over to Incasso BV, file AGY-0001"] * 2]
        listing, query = agency_file_listing(), ListQuery(1, scope={"customer_id": who})
        [shown] = listing.rows(session, query, list(listing.keys(session, query)))
        assert shown[0] == "AGY-0001" and shown[4:8] == (2, "EUR", 1200_00, 1200_00)
    assert codes(agencies.hand_over(office.desk, Wish(who, [one], to, D))) == ["AGY-01-twice"]
    (folder := tmp_path / "out").mkdir()
    assert attachments.add_bytes(office.desk, ("customer_ledger_entry", one), "F-1.pdf", b"%PDF-1.7 invoice").done
    (tmp_path / "AV.pdf").write_bytes(b"%PDF-1.7 terms")
    target = folder / agencies.file_name(office.desk, key)
    done = agencies.export(office.desk, key, target)
    assert done.value is not None and list(folder.iterdir()) == [target]
    assert [p.code for p in done.problems] == ["AGY-02-terms", "AGY-02-missing"] and done.value.documents == 1
    assert agencies.add_terms(office.desk, tmp_path / "AV.pdf").done
    assert [p.code for p in agencies.export(office.desk, key, target).problems] == ["AGY-02-missing"]
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as packed:
        assert packed.namelist()[-2:] == ["documents/invoice-F-1.pdf", "documents/terms-AV.pdf"]
        body = json.loads(packed.read("claim.json"))
        assert [(c["document"], c["principal"], c["costs"]) for c in body["claims"]] == [
            ("F-1", "1000.00", "40.00"), ("F-2", "200.00", "0.00")]
        assert body["debtor"]["name"] == "De Vries" and body["agency"]["registration"] == "WKI-1"
        assert "Never answers" in body["note"] and body["history"][0]["text"].endswith("Delivered twice")
    with office.desk.reading() as session:
        kept = session.scalars(select(ArchivedDocument).where(ArchivedDocument.kind == "agency_file").order_by(
            ArchivedDocument.id.desc())).first()
        assert kept is not None
        assert kept.content_sha256 == session.get_one(AgencyFile, key).content_sha256
    missing = agencies.export(office.desk, key, tmp_path / "no" / "x.zip")
    assert codes(missing) == ["AGY-02-write"]
    assert codes(agencies.close(office.desk, key)) == ["AGY-03-open", "AGY-03-open"]
    assert agencies.recall(office.desk, key, [two]).value == 1 and state(office, two) == ("ABC", None, False, None)
    assert agencies.recall(office.desk, key, reason="They pay").value == 1 and state(office, one) == (None, None, False, None)
    assert codes(agencies.recall(office.desk, key)) == ["AGY-03-state"]
    with office.desk.reading() as session:
        assert session.get_one(AgencyFile, key).state == "recalled" and session.scalars(select(Activity.closed)).all() == [True]
    assert whole(office)


@pytest.mark.rule("AGY-03", "AGY-01")
def test_what_the_agency_collected_is_a_payment_with_a_line_for_its_costs(dunning_local: Office) -> None:
    office = dunning_local
    who, to = office.customer(), agency(office)
    one, two = (invoice(office, who, cents, D + timedelta(n), number=f"F-{n}") for n, cents in enumerate((100_00, 50_00)))
    key, account = given(office, who, [one, two], to=to), agencies.fee_account(office.desk)
    with office.desk.reading() as session:
        bank = session.scalars(select(CompanyBankAccount.id)).first()

    def paid(amount: int, costs: int, bank_id: int | None = bank, to_account: int | None = account) -> Any:
        return agencies.collected(office.desk, key, amount, costs, D, bank_id, account_id=to_account)

    assert codes(paid(0, 0)) == ["AGY-03-amount"] and codes(paid(10_00, 10_00)) == ["AGY-03-amount"]
    assert codes(paid(150_01, 0)) == ["AGY-03-paid"] and codes(paid(10_00, 1_00, None)) == ["AGY-03-bank"]
    assert codes(paid(10_00, 1_00, bank, None)) == ["AGY-03-account"] and left(office, one, two) == [100_00, 50_00]
    done = paid(120_00, 18_00).value
    assert done is not None and left(office, one, two) == [0, 30_00] and whole(office)
    last = dict(booked(office, done.vouchers[-1][1]))
    assert last.pop("BANK") == -18_00 and list(last.values()) == [18_00]
    assert paid(30_00, 0).done and agencies.close(office.desk, key).done
    assert state(office, two) == (None, None, False, None)


@pytest.mark.rule("AGY-01", "LAW-27", "AUD-016")
def test_what_cannot_be_handed_over_is_told_and_a_dispute_beneath_the_mark_is_remembered(dunning_local: Office) -> None:
    office = dunning_local
    who, other, to = office.customer(), office.customer("Two"), agency(office, registration_no=None)
    bill, credit, theirs = invoice(office, who, 100_00), invoice(office, who, -150_00), invoice(office, other, 10_00)
    with office.desk.reading() as session:
        code = session.scalars(select(DisputeCode).where(DisputeCode.overwrite_on_hold)).first()
    assert codes(agencies.hand_over(office.desk, Wish(who, [bill], None, D))) == ["AGY-01-agency"]
    assert "AGY-01-none" in codes(agencies.hand_over(office.desk, Wish(who, [], to, D)))
    assert "AGY-01-none" in codes(agencies.hand_over(office.desk, Wish(who, [bill, theirs], to, D)))
    told = codes(agencies.hand_over(office.desk, Wish(who, [bill, credit], to, D, costs=-1, block=True)))
    assert told == ["LAW-27-registered", "AGY-01-costs", "AGY-01-block", "AGY-01-credit"]
    assert "AUD-016-missing" in codes(agencies.hand_over(person(office.desk, "Rita"), Wish(who, [bill], to, D)))
    asked = agencies.hand_over(office.desk, Wish(who, [bill], to, D))
    assert [p.code for p in asked.problems] == ["LAW-27-registered"]
    key = agencies.hand_over(office.desk, Wish(who, [bill], to, D), confirmed=frozenset(["LAW-27"])).value
    assert key is not None
    if code is not None:
        assert entries.set_status(office.desk, bill, CollectionsStatus.DISPUTED, dispute_code_id=code.id).done
        assert state(office, bill)[:2] == ("X", "AGY")
        assert agencies.recall(office.desk, key).done and state(office, bill)[:2] == ("X", None)
        assert entries.set_status(office.desk, bill, CollectionsStatus.NOT_DISPUTED).done
        assert state(office, bill) == (None, None, False, None)
