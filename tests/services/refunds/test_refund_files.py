"""Refunds paid by a file: written whole, booked when the bank shows it, repeated, taken out, kept off a full disk (REF-04)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from sqlalchemy import select

from app.models.bank import BankStatementLineState
from app.models.payments import PaymentFile, Refund
from app.models.terms import PaymentMethod
from app.services import bank as banking
from app.services import refunds
from app.services.refunds import FileWish, Wish, advice, advice_mail, files
from tests.services.bank.statements import imported, line
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, whole, written
from tests.services.payments.test_settling import reason
from tests.services.refunds.test_refunds import IBAN, codes, credits, state
from tests.services.tills.test_receipts import text_of


def waiting(office: Office) -> int:
    """A posted refund of 137.50 to a known account."""
    credits(office)
    [draft] = refunds.make(office.desk, Wish()).value or ()
    assert refunds.post(office.desk, [draft], D).done
    return draft


def tags(path: Path, name: str) -> list[Any]:
    return [n.text for n in etree.parse(str(path)).iterfind(f".//{{*}}{name}")]


def kept_files(office: Office) -> list[tuple[str, int, bool]]:
    with office.desk.reading() as session:
        return [(f.message_id, f.attempt, f.duplicate_of_id is not None)
                for f in session.scalars(select(PaymentFile).order_by(PaymentFile.id))]


@pytest.mark.postgres
@pytest.mark.rule("REF-04", "REF-05", "BRG-03", "BNK-20", "REF-08")
def test_a_refund_in_a_file_is_booked_when_the_statement_shows_its_end_to_end_id(dunning_office: Office, tmp_path: Path) -> None:
    office, desk, target = dunning_office, dunning_office.desk, tmp_path / "refunds.xml"
    refund = waiting(office)
    number, before = state(office, refund).number or "", written(office)
    seen = refunds.propose_file(desk, [refund], FileWish(D))
    assert (seen.count, seen.total and seen.total.amount, seen.problems) == (1, 137_50, ())
    made = refunds.make_file(desk, [refund], FileWish(D + timedelta(1)), target)
    assert made.value is not None and made.value.path == target and not list(tmp_path.glob(".*.part"))
    assert {name: tags(target, name) for name in ("EndToEndId", "InstdAmt", "Ustrd", "IBAN", "Dt", "CtrlSum")} == {
        "EndToEndId": [number], "InstdAmt": ["137.50"], "Ustrd": ["Terugbetaling P-1, C-1"],
        "IBAN": [tags(target, "IBAN")[0], IBAN], "Dt": ["2026-02-17"], "CtrlSum": ["137.50", "137.50"]}
    assert written(office) == before and state(office, refund).state == "file_created"
    assert codes(refunds.make_file(desk, [refund], FileWish(D + timedelta(1)), target)) == ["REF-04-file-state"]
    assert codes(refunds.cancel(desk, refund, D, reason_id=reason(office))) == ["REF-07-file"]
    assert refunds.sent(desk, [refund]).value == 1 and state(office, refund).state == "sent"
    then = office.on(D + timedelta(1))
    imported(then, line(-137_50, "Terugbetaling", end_to_end=number, day=D + timedelta(1)), total=-137_50, day=D + timedelta(1))
    assert banking.match(then.desk).done
    done = banking.post(then.desk, _accepted(then))
    assert done.value is not None, done.problems
    [(_voucher, told)] = done.value.vouchers.values()
    assert sorted(booked(then, told)) == [("BANK", -137_50), ("REFUND", 137_50)]
    assert state(then, refund).state == "paid" and whole(then)
    [key] = done.value.vouchers
    assert banking.take_back(then.desk, key, D + timedelta(1), reason="twice", reason_id=reason(then)).done
    assert state(then, refund).state == "sent" and whole(then)


def _accepted(office: Office) -> list[int]:
    """Every line accepted with its best proposal."""
    with office.desk.reading() as session:
        keys = list(session.scalars(select(BankStatementLineState.line_id)))
    for key in keys:
        assert banking.accept(office.desk, key).done
    return keys


@pytest.mark.rule("ERR-04", "REF-04")
def test_the_file_is_made_once_more_under_its_own_id_and_marked_as_a_duplicate(dunning_local: Office, tmp_path: Path) -> None:
    office, desk = dunning_local, dunning_local.desk
    refund, first, second = waiting(office), tmp_path / "a.xml", tmp_path / "b.xml"
    assert codes(refunds.again(desk, refund, second)) == ["ERR-04-none"]
    made = refunds.make_file(desk, [refund], FileWish(D), first).value
    assert made is not None and refunds.file_name(desk) != f"{made.message_id}.xml"
    twin = refunds.again(desk, refund, second).value
    assert twin is not None and (twin.message_id, twin.attempt) == (made.message_id, 2)
    assert first.read_bytes() == second.read_bytes()
    assert kept_files(office) == [(made.message_id, 1, False), (made.message_id, 2, True)] and whole(office)


@pytest.mark.rule("REF-07", "REF-04", "ERR-08")
def test_what_the_bank_refused_or_never_got_goes_into_another_file(dunning_local: Office, tmp_path: Path) -> None:
    office, desk = dunning_local, dunning_local.desk
    refund = waiting(office)
    assert codes(refunds.withdraw(desk, [refund])) == ["REF-04-sent"]
    for why, after in (("", "posted"), ("AC04 closed account", "returned")):
        made = refunds.make_file(desk, [refund], FileWish(D), tmp_path / "x.xml").value
        assert made is not None and refunds.withdraw(desk, [refund], why).value == 1
        assert (state(office, refund).state, state(office, refund).returned) == (after, why or None)
    assert len({message for message, _n, _d in kept_files(office)}) == 2
    assert refunds.cancel(desk, refund, D, reason_id=reason(office)).done and whole(office)


@pytest.mark.rule("REF-04")
def test_a_file_can_be_booked_at_once_and_says_the_version_of_its_method(dunning_local: Office, tmp_path: Path) -> None:
    office, desk, target = dunning_local, dunning_local.desk, tmp_path / "refunds.xml"
    refund = waiting(office)
    with desk.writing("test.method") as unit:
        method = unit.session.scalars(select(PaymentMethod).where(PaymentMethod.payment_type == "bank_transfer")).first()
        assert method is not None
        method.formats = {"export": "pain.001.001.03"}
        unit.session.get_one(Refund, refund).payment_method_id = method.id
    assert refunds.make_file(desk, [refund], FileWish(D, book=True), target).done
    assert b"pain.001.001.03" in target.read_bytes() and state(office, refund).state == "paid" and whole(office)
    assert codes(refunds.pay(desk, [refund], D)) == ["REF-04-state"]


@pytest.mark.rule("ERR-04", "REF-04")
def test_a_full_disk_or_a_day_in_the_past_leaves_the_refund_waiting_and_no_file(
        dunning_local: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office, desk, target = dunning_local, dunning_local.desk, tmp_path / "refunds.xml"
    refund = waiting(office)
    with monkeypatch.context() as full:
        full.setattr(files.os, "fsync", _full)
        assert codes(refunds.make_file(desk, [refund], FileWish(D), target)) == ["ERR-04-write"]
    assert codes(refunds.make_file(desk, [refund], FileWish(D), tmp_path / "none" / "x.xml")) == ["ERR-04-write"]
    assert codes(refunds.make_file(desk, [refund], FileWish(D - timedelta(1)), target)) == ["REF-04-past"]
    assert codes(refunds.make_file(desk, [refund], replace(FileWish(D), bank_id=999), target)) == ["REF-04-file-bank"]
    with desk.writing("test.cash") as unit:
        cash = unit.session.scalars(select(PaymentMethod).where(PaymentMethod.payment_type == "cash")).first()
        unit.session.get_one(Refund, refund).payment_method_id = cash.id if cash is not None else None
    assert codes(refunds.make_file(desk, [refund], FileWish(D), target)) == ["REF-04-cash"]
    assert not list(tmp_path.glob("*.xml*")) and not list(tmp_path.glob(".*.part"))
    assert cash is not None and state(office, refund).state == "posted" and kept_files(office) == [] and whole(office)


def _full(_handle: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.rule("REF-05", "DEP-08", "COL-34")
def test_the_advice_lists_the_settled_credits_in_the_language_of_the_customer(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    _who, _over, _note = credits(office)
    [draft] = refunds.make(desk, Wish()).value or ()
    assert codes(advice.paper(desk, draft)) == ["REF-05-draft"]
    assert refunds.post(desk, [draft], D).done
    number, first = state(office, draft).number or "", advice.paper(desk, draft).value
    assert first is not None and advice.paper(desk, draft).value == first and number in first.name
    words = text_of(first)
    for part in ("Terugbetaling", "NL91 ABNA 0417 1643 00", "P-1", "37,50", "C-1", "100,00", "Creditnota", "137,50", "De Vries"):
        assert part in words, (part, words)
    assert "KOPIE" in text_of(advice.paper(desk, draft, copy=True).value)
    told = advice_mail.text(desk, draft)
    assert told.to == "s.postma@voorbeeld.example" and number in told.subject and "137,50" in told.body
    name, content = advice_mail.mail_draft(desk, draft).value or ("", b"")
    assert name.endswith(".eml") and b"application/pdf" in content
    assert codes(advice_mail.mail_draft(desk, draft)) == ["REF-05-again"]
    assert advice_mail.ready(desk, [draft]).ready == () and whole(office)
