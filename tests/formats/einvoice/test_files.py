"""One call from a record to the file that is exported, and from any file back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.core.problems import Problem
from app.formats.einvoice import cii, facturx, files, ubl
from app.formats.einvoice.files import EFile
from app.formats.einvoice.record import InvoiceRecord, Profile
from tests.formats.einvoice.documents import german, in_advance, original
from tests.formats.einvoice.test_facturx import printed

MADE = datetime(2026, 2, 2, 9, 30, tzinfo=UTC)


def make(record: InvoiceRecord, pdf: bytes | None = None) -> EFile | tuple[Problem, ...]:
    return files.make(record, pdf=pdf, title="Factuur", author="Demo BV", made=MADE)


@pytest.mark.rule("EIN-002", "EIN-020")
@pytest.mark.parametrize("record", [original(), german(), replace(original(), profile=Profile.NLCIUS)])
def test_a_network_invoice_is_an_xml_file(record: InvoiceRecord) -> None:
    made = make(record)
    assert isinstance(made, EFile)
    assert made == EFile(ubl.write(record), f"{record.number}.xml", "application/xml")
    assert files.read(made.content, made.name) == ubl.fit(record)


@pytest.mark.rule("EIN-002", "EIN-015")
def test_a_hybrid_is_a_pdf_with_the_xml_in_it() -> None:
    record = replace(original(), profile=Profile.FACTURX)
    made = make(record, printed("FT-2026-0007"))
    assert isinstance(made, EFile)
    assert (made.name, made.mime) == ("FT-2026-0007.pdf", "application/pdf")
    assert facturx.attached(made.content) == cii.write(record)
    assert files.read(made.content, made.name) == files.read(cii.write(record), "x.xml") == record


@pytest.mark.rule("EIN-020")
def test_a_file_that_breaks_a_rule_is_not_made() -> None:
    wrong = replace(original(), totals=replace(original().totals, due=1))
    for profile in Profile:
        found = make(replace(wrong, profile=profile), printed("x"))
        assert isinstance(found, tuple)
        assert [one.saw["rule"] for one in found] == ["BR-CO-16"]


@pytest.mark.rule("EIN-020", "EIN-024")
def test_a_warning_goes_with_the_file() -> None:
    made = make(replace(in_advance(), profile=Profile.FACTURX), printed("x"))
    assert isinstance(made, EFile)
    assert [one.key for one in made.problems] == ["EIN-020:PEPPOL-EN16931-R008"]


@pytest.mark.rule("EIN-015")
def test_a_page_with_a_foreign_font_makes_no_hybrid() -> None:
    found = make(replace(original(), profile=Profile.FACTURX), printed("x", font="Helvetica"))
    assert isinstance(found, tuple)
    assert [one.code for one in found] == ["EIN-015-font"]


def test_a_hybrid_without_its_pages_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="PDF"):
        make(replace(original(), profile=Profile.FACTURX))


@pytest.mark.parametrize(("number", "name"), [("VF-2026/0007", "VF-2026_0007.xml"), ("../x", "x.xml"), ("ü", "invoice.xml")])
def test_the_name_of_the_file_is_safe(number: str, name: str) -> None:
    made = make(replace(original(), number=number))
    assert isinstance(made, EFile)
    assert made.name == name


@pytest.mark.parametrize(("content", "code"), [
    (b"", "EIN-read-xml"), (b"<a/>", "EIN-read-other"), (b"  %PDF-1.4 broken", "EIN-015-pdf"), (printed("x"), "EIN-015-none")])
def test_any_other_file_is_told(content: bytes, code: str) -> None:
    found = files.read(content, "post")
    assert isinstance(found, Problem)
    assert found.code == code
