"""When an invoice carries a QR code and for how much; boxes for transfer and direct debit (DOC-020, DOC-021)."""

from dataclasses import replace

import pytest

from app import i18n
from app.reports.document_data import DocumentKind
from app.reports.document_payment import Due, code_of, debit_box, transfer_box
from app.reports.document_words import words_of

DUE = Due(DocumentKind.INVOICE, 120_580, "EUR", "Demo BV", "BE68 5390 0754 7034", reference="+++202/6000/04236+++")


@pytest.mark.rule("DOC-020")
def test_the_code_of_the_chapter() -> None:
    lines = ["BCD", "002", "1", "SCT", "", "Demo BV", "BE68539007547034", "EUR1205.80", "", "", "+++202/6000/04236+++"]
    assert code_of(DUE).payload == "\n".join(lines)


@pytest.mark.rule("DOC-020")
@pytest.mark.parametrize(
    "without",
    [
        {"kind": DocumentKind.CREDIT_NOTE},
        {"kind": DocumentKind.QUOTATION},
        {"kind": DocumentKind.PRO_FORMA},
        {"total": 0},
        {"total": -100},
        {"currency": "GBP"},
        {"method_prints_qr": False},
        {"iban": ""},
        {"collected": True},
        {"first_instalment": 0},
    ],
    ids=str,
)
def test_no_code_and_no_complaint_where_none_belongs(without: dict[str, object]) -> None:
    found = code_of(replace(DUE, **without))  # type: ignore[arg-type]
    assert (found.payload, found.problems) == (None, ())


@pytest.mark.rule("DOC-020")
@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"payee": "N" * 71}, "DOC-020-name"),
        ({"iban": "BE00539007547034"}, "DOC-020-iban"),
        ({"reference": "x" * 141}, "DOC-020-text"),
    ],
)
def test_a_code_that_should_be_there_says_why_it_is_not(wrong: dict[str, object], code: str) -> None:
    found = code_of(replace(DUE, **wrong))  # type: ignore[arg-type]
    assert found.payload is None and [problem.code for problem in found.problems] == [code]


@pytest.mark.rule("DOC-020")
def test_the_smallest_amount_has_a_code() -> None:
    assert "EUR0.01" in (code_of(replace(DUE, total=1)).payload or "")


@pytest.mark.rule("DOC-021")
def test_with_a_schedule_the_first_open_instalment_is_asked_for() -> None:
    assert "EUR403.33" in (code_of(replace(DUE, total=121_000, first_instalment=40_333)).payload or "")


@pytest.mark.rule("FTI-060", "DOC-020")
def test_a_prepayment_invoice_is_paid_like_an_invoice() -> None:
    assert code_of(replace(DUE, kind=DocumentKind.PREPAYMENT)).payload


def test_a_box_leaves_out_what_is_not_known() -> None:
    words = words_of("nl", i18n.letters)
    box = transfer_box(words, DUE, "€ 1.205,80")
    assert [(line.label, line.value) for line in box.lines] == [
        ("Bedrag", "€ 1.205,80"),
        ("IBAN", "BE68 5390 0754 7034"),
        ("Ten name van", "Demo BV"),
        ("Kenmerk", "+++202/6000/04236+++"),
    ]
    assert box.caption == () and box.payload is None
    full = transfer_box(words, DUE, "€ 1.205,80", "15 april 2026", code=code_of(DUE).payload)
    assert full.lines[-1].value == "15 april 2026" and full.caption[0] == "Scan en betaal" and full.payload


@pytest.mark.rule("DOC-006")
@pytest.mark.parametrize(
    ("language", "title"), [("en", "Direct debit"), ("nl", "Automatische incasso"), ("fr", "Prélèvement"), ("de", "Lastschrift")]
)
def test_a_direct_debit_names_day_account_mandate_and_creditor(language: str, title: str) -> None:
    box = debit_box(words_of(language, i18n.letters), "1", "15-04-2026", "NL20INGB0001234567", "M1", "NL98ZZZ1")
    assert box.title == title and box.payload is None
    assert [line.value for line in box.lines] == ["1", "15-04-2026", "NL20 INGB 0001 2345 67", "M1", "NL98ZZZ1"]
