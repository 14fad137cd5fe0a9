"""What a line of a payment journal lacks, told all at once, and what is asked about (PAY-04, 07, 40, 41, 60, 62)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.core.problems import Weight, errors
from app.rules.payments.lines import (
    Exposure,
    LineFacts,
    MethodFacts,
    OffsetFacts,
    Posted,
    credit_question,
    problems,
)

DAY = date(2026, 7, 1)
RECEIPT = LineFacts(3, "De Vries", DAY, credit=100_00, currency="EUR", rate=Decimal(1), offset=OffsetFacts("bank", "NL91"))


def told(line: LineFacts) -> list[tuple[str, str | None]]:
    assert all(p.row == 3 for p in problems(line))
    return [(p.code, p.field) for p in problems(line)]


@pytest.mark.rule("PAY-40")
def test_a_complete_receipt_has_nothing_wrong_and_an_empty_line_everything_at_once() -> None:
    assert told(RECEIPT) == []
    assert told(LineFacts(3)) == [("PAY-40-date", "posting_date"), ("PAY-40-customer", "customer"), ("PAY-40-amount", "credit"),
                                  ("PAY-40-currency", "currency"), ("PAY-40-offset", "offset")]
    assert told(replace(LineFacts(3), unread=(("posting_date", "x"), ("customer", "y"), ("credit", "z")), currency="EUR",
                        rate=Decimal(1), offset=RECEIPT.offset)) == [
        ("PAY-40-unread", "posting_date"), ("PAY-40-unread", "customer"), ("PAY-40-unread", "credit")]


@pytest.mark.rule("PAY-04", "PAY-40")
@pytest.mark.parametrize(("more", "code", "field"), [
    ({"debit": 5_00}, "PAY-40-both", "debit"), ({"credit": -5_00}, "PAY-40-negative", "credit"),
    ({"credit": 0, "debit": -1}, "PAY-40-negative", "debit"), ({"currency": "USD", "rate": None}, "PAY-40-rate", "rate"),
    ({"rate": Decimal(0)}, "PAY-40-rate-zero", "rate"), ({"rate": Decimal("-1.1")}, "PAY-40-rate-zero", "rate"),
    ({"offset": OffsetFacts("ledger", "1100", active=False)}, "PAY-40-inactive", "offset"),
    ({"deposit_slip": True}, "PAY-40-slip", "payment_reference"),
    ({"deposit_slip": True, "reference": "12", "offset": OffsetFacts("ledger", "1000")}, "PAY-40-slip-bank", "deposit_slip"),
    ({"prepayment": True, "marks": 1}, "PAY-60-marks", "prepayment"), ({"vat_code": True}, "PAY-62-vat", "vat_code"),
    ({"texts": (("text", "card 4111 1111 1111 1111"),)}, "CCD-05-line", "text"),
])
def test_each_mistake_is_told_at_its_field(more: dict[str, object], code: str, field: str) -> None:
    assert told(replace(RECEIPT, **more)) == [(code, field)]  # type: ignore[arg-type]


@pytest.mark.rule("PAY-40", "PAY-62")
def test_what_is_allowed_is_not_told() -> None:
    assert told(replace(RECEIPT, prepayment=True, vat_code=True)) == []
    assert told(replace(RECEIPT, deposit_slip=True, reference="123")) == []
    assert told(replace(RECEIPT, credit=0, debit=1)) == []
    assert told(replace(RECEIPT, texts=(("text", "4111 1111 1111 1111"),), known=("4111 1111 1111 1111",))) == []


@pytest.mark.rule("PAY-06", "PAY-07", "PAY-40")
def test_a_method_names_what_it_wants_and_both_statuses() -> None:
    method = MethodFacts("CHQ", "approved", reference=True, deposit_slip=True, document=True)
    wrong = problems(replace(RECEIPT, method=method, status="sent"))
    assert [p.code for p in wrong] == ["PAY-40-reference", "PAY-40-deposit", "PAY-40-document", "PAY-07-status"]
    assert (wrong[-1].saw["wanted"], wrong[-1].saw["status"]) == ("approved", "sent")
    assert told(replace(RECEIPT, method=method, status="approved", reference="1", deposit_slip=True, marks=1)) == []
    assert told(replace(RECEIPT, method=MethodFacts("BANK"), status="rejected")) == []


@pytest.mark.rule("PAY-41")
def test_the_same_payment_within_sixty_days_is_asked_about() -> None:
    before = Posted("P-1", DAY, 100_00, "EUR")
    asked = problems(replace(RECEIPT, posted=(before,)))
    assert [(p.code, p.weight) for p in asked] == [("PAY-41-twice", Weight.WARNING)]
    for other in (replace(before, amount=100_01), replace(before, currency="USD"), replace(before, day=DAY - timedelta(1))):
        assert told(replace(RECEIPT, posted=(other,))) == []
    referred = replace(before, reference="CHQ 7", amount=1)
    line = replace(RECEIPT, reference="CHQ 7")
    for days, expected in ((60, ["PAY-41-reference"]), (61, [])):
        assert [c for c, _f in told(replace(line, posted=(replace(referred, day=DAY - timedelta(days)),)))] == expected


@pytest.mark.rule("PAY-41")
def test_a_document_dated_after_its_posting_is_asked_about() -> None:
    assert told(replace(RECEIPT, document_date=DAY)) == []
    asked = problems(replace(RECEIPT, document_date=DAY + timedelta(1)))
    assert [p.code for p in asked] == ["PAY-41-document-date"] and not errors(asked)


@pytest.mark.rule("PAY-41")
@pytest.mark.parametrize(("paid", "asks"), [(1_000_00, False), (1_080_00, False), (1_080_01, True)])
def test_a_credit_of_more_than_a_tenth_of_the_largest_invoice_is_asked_about(paid: int, asks: bool) -> None:
    before = Exposure("De Vries", 1_000_00, 800_00, "EUR")
    assert (credit_question(3, 1, before, paid) is not None) is asks
