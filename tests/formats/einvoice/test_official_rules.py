"""Every worked example passes the official rules, ours and Saxon's; a wrong file is refused by both with the same rule."""

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from drafthorse.models.document import Document
from drafthorse.utils import validate_xml
from lxml import etree

from app.core.problems import Problem, Weight
from app.formats.einvoice import building, cii, rules, ubl
from app.formats.einvoice.building import Exemption
from app.formats.einvoice.record import PROCESS, Category, InvoiceRecord, Profile
from tests.formats.einvoice.conftest import Oracle
from tests.formats.einvoice.documents import EXAMPLES, document, french, german, intra_eu, line, original, returned

EMPTY_DELIVERY = "PEPPOL-EN16931-R008"
"""The listed warning of EIN-024: the schema of CII asks for a delivery group, which is empty on an invoice in advance."""
ALL = {**EXAMPLES, "DE-DE": german, "FR-FR": french}


def ours(content: bytes) -> Counter[str]:
    found = rules.check(content)
    assert not isinstance(found, Problem)
    return Counter(one.rule for one in found)


@pytest.mark.rule("EIN-024", "EIN-020", "EIN-002")
@pytest.mark.parametrize("name", ALL)
def test_a_worked_example_passes_schema_and_en_16931_in_ubl(name: str, saxon: Oracle) -> None:
    content = ubl.write(ALL[name]())
    assert ours(content) == saxon("ubl", content) == Counter()


@pytest.mark.rule("EIN-024", "EIN-020", "EIN-002")
@pytest.mark.parametrize("name", ALL)
def test_a_worked_example_passes_schema_and_factur_x_in_cii(name: str, saxon: Oracle) -> None:
    content = cii.write(replace(ALL[name](), profile=Profile.FACTURX))
    found = ours(content)
    assert found == saxon("cii", content)
    assert found == Counter({EMPTY_DELIVERY: 1} if name == "FTI-060-prepayment" else {})


@pytest.mark.rule("EIN-024", "EIN-011")
@pytest.mark.parametrize("name", [*EXAMPLES, "FR-FR"])
def test_a_worked_example_passes_the_rules_of_peppol(name: str, saxon: Oracle) -> None:
    assert saxon("peppol", ubl.write(replace(ALL[name](), profile=Profile.PEPPOL))) == Counter()


@pytest.mark.rule("EIN-024")
@pytest.mark.parametrize("name", ALL)
def test_another_program_reads_the_worked_examples(name: str) -> None:
    record = replace(ALL[name](), profile=Profile.FACTURX)
    content = cii.write(record)
    read = Document.parse(content, strict=True)
    assert str(read.header.id) == record.number
    assert read.trade.settlement.monetary_summation.grand_total._amount * 100 == record.totals.gross
    assert validate_xml(content, "FACTUR-X_EN16931")


@pytest.mark.rule("EIN-002", "EIN-010", "DOC-011")
def test_a_french_invoice_passes_the_rules_of_the_french_platforms(saxon: Oracle) -> None:
    record = replace(french(), process=building.french_process(goods=False, services=True))
    content = cii.write(record)
    assert saxon("french", content) == ours(content) == Counter()
    silent = saxon("french", cii.write(replace(record, notes=())))
    assert {rule.split("_")[0] for rule in silent} == {"BR-FR-05"}
    assert len(silent) == 3
    assert set(saxon("french", cii.write(replace(record, process=PROCESS)))) == {"BR-FR-08_BT-23"}


def wrong_due() -> InvoiceRecord:
    record = original()
    return replace(record, totals=replace(record.totals, due=record.totals.due + 1))


def without_lines() -> InvoiceRecord:
    return document("VF-1", ())


def wrong_vat() -> InvoiceRecord:
    record = original()
    rows = (replace(record.vat[0], vat=12500),)
    return replace(record, vat=rows, totals=replace(record.totals, vat=12500, gross=62500, due=62500))


def without_reason() -> InvoiceRecord:
    return replace(intra_eu(), vat=(replace(intra_eu().vat[0], exemption=None, exemption_code=None),))


def outside_and_standard() -> InvoiceRecord:
    lines = (line(1, "Advies", "1", "500", 50000),
             replace(line(2, "Rente", "1", "10", 1000, category=Category.OUTSIDE), rate=None))
    return document("VF-1", lines)


def negative_price() -> InvoiceRecord:
    return document("VF-1", (line(1, "Advies", "1", "500", 50000), line(2, "Korting", "1", "-10", -1000)))


WRONG = {
    "BR-CO-16": wrong_due, "BR-CO-17": wrong_vat, "BR-IC-10": without_reason, "BR-O-11": outside_and_standard,
    "BR-27": negative_price,
}


@pytest.mark.rule("EIN-020", "EIN-023")
@pytest.mark.parametrize("rule", WRONG)
def test_a_wrong_file_breaks_the_same_official_rule_here_and_in_saxon(rule: str, saxon: Oracle) -> None:
    content = ubl.write(WRONG[rule]())
    found = ours(content)
    assert rule in found
    assert found == saxon("ubl", content)
    content = cii.write(WRONG[rule]())
    found = ours(content)
    assert rule in found
    assert found == saxon("cii", content)


@pytest.mark.rule("EIN-020")
def test_an_invoice_without_lines_does_not_follow_the_schema() -> None:
    found = rules.check(ubl.write(without_lines()))
    assert isinstance(found, tuple)
    assert {one.rule for one in found} == {rules.SCHEMA}
    assert rules.problems(found)[0].code == "EIN-020-schema"


@pytest.mark.rule("EIN-020")
def test_br_16_is_what_a_file_without_lines_breaks_when_only_rules_are_asked(saxon: Oracle) -> None:
    content = ubl.write(without_lines())
    found = Counter(one.rule for one in rules._book("ubl/EN16931-UBL-validation.xslt").findings(etree.fromstring(content)))
    assert "BR-16" in found
    assert found == saxon("ubl", content)


@pytest.mark.rule("EIN-020")
def test_a_finding_is_a_problem_that_names_rule_text_and_place() -> None:
    found = rules.check(ubl.write(wrong_due()))
    assert isinstance(found, tuple)
    problem, = rules.problems(found)
    assert problem.weight is Weight.ERROR
    assert (problem.code, problem.saw["rule"]) == ("EIN-020-rule", "BR-CO-16")
    assert str(problem.saw["finding"]).startswith("Amount due for payment (BT-115)")
    assert problem.saw["place"] == "/Invoice/LegalMonetaryTotal"


@pytest.mark.rule("EIN-020")
def test_a_finding_that_is_not_fatal_is_a_warning_she_may_confirm() -> None:
    finding = rules.Finding("UBL-CR-001", False, "not used", "/Invoice")
    problem, = rules.problems((finding,))
    assert problem.weight is Weight.WARNING
    assert problem.key == "EIN-020:UBL-CR-001"


@pytest.mark.rule("EIN-020")
@pytest.mark.parametrize("path", ["ubl/EN16931-UBL-validation.xslt", "cii/FACTUR-X_EN16931.xslt"])
def test_every_expression_of_the_shipped_rules_is_understood(path: str) -> None:
    book = rules._book(path)
    checks = [check for pattern in book.patterns for rule in pattern for check in rule.checks]
    for pattern in book.patterns:
        for rule in pattern:
            for expression in (*rule.contexts, *(select for _, select in rule.variables), *(check.test for check in rule.checks)):
                book._token(expression)
    assert len(checks) == {"ubl": 979, "cii": 627}[path[:3]]


@pytest.mark.rule("EIN-020")
@pytest.mark.parametrize("content", [b"", b"no xml", b"<a/>", b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'])
def test_what_is_no_electronic_invoice_is_refused(content: bytes) -> None:
    found = rules.check(content)
    assert isinstance(found, Problem)
    assert found.code in ("EIN-read-xml", "EIN-read-other")


@pytest.mark.rule("EIN-012", "EIN-024")
def test_a_credit_note_in_german_xrechnung_and_on_another_day_passes_too(saxon: Oracle) -> None:
    record = replace(returned(), profile=Profile.XRECHNUNG, tax_point=date(2026, 2, 21))
    content = ubl.write(record)
    assert ours(content) == saxon("ubl", content) == Counter()
    assert ours(cii.write(record)) == Counter()


@pytest.mark.rule("EIN-010")
def test_vat_is_also_said_in_the_accounting_currency(saxon: Oracle) -> None:
    record = original()
    record = replace(record, currency="GBP", accounting_currency="EUR", totals=replace(record.totals, vat_accounting=12216))
    for name, write in (("ubl", ubl.write), ("cii", cii.write)):
        content = write(replace(record, profile=Profile.PEPPOL if name == "ubl" else Profile.FACTURX))
        assert ours(content) == saxon(name, content) == Counter()
    assert saxon("peppol", ubl.write(record)) == Counter()


@pytest.mark.rule("EIN-023", "EIN-022")
def test_a_document_wholly_outside_the_scope_names_no_vat_numbers(saxon: Oracle) -> None:
    lines = (replace(line(1, "Rente", "1", "10", 1000, category=Category.OUTSIDE), rate=None),)
    record = document("VF-1", lines, exemptions={Category.OUTSIDE: Exemption("Buiten de btw")})
    content = ubl.write(record)
    assert b"NL123456789B13" not in content
    assert ours(content) == saxon("ubl", content) == saxon("peppol", content) == Counter()
    assert ours(cii.write(record)) == Counter()


@pytest.mark.rule("EIN-021")
def test_between_germans_every_vat_row_has_a_rate(saxon: Oracle) -> None:
    lines = (replace(line(1, "Zinsen", "1", "10", 1000, category=Category.OUTSIDE), rate=None),)
    rows = document("RE-2", lines, exemptions={Category.OUTSIDE: Exemption("Nicht steuerbar")})
    record = replace(german(), lines=lines, vat=rows.vat, totals=rows.totals)
    content = ubl.write(record)
    assert b"<cbc:Percent>0</cbc:Percent>" in content
    assert ours(content) == saxon("ubl", content) == Counter()


def test_six_decimals_of_a_price_are_kept(saxon: Oracle) -> None:
    record = document("VF-1", (line(1, "Schroef", "250", "4.75", 1188, base_quantity=Decimal(100)),))
    content = ubl.write(record)
    assert ours(content) == saxon("peppol", content) == Counter()
