"""A hybrid PDF has the structure of PDF/A-3b and carries the XML that was put in (EIN-015)."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from facturx import get_level, get_xml_from_pdf
from lxml import etree
from PIL import Image, ImageCms
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app import i18n
from app.core.problems import Problem
from app.formats.einvoice import cii, facturx
from app.formats.einvoice.record import Attachment, InvoiceRecord, Profile
from app.reports import documents, fonts
from tests.formats.einvoice.documents import EXAMPLES, german, original
from tests.reports import document_samples

MADE = datetime(2026, 2, 2, 9, 30, tzinfo=UTC)
SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "fx": "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#", "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/", "xmp": "http://ns.adobe.com/xap/1.0/",
    "s": "http://www.aiim.org/pdfa/ns/schema#", "p": "http://www.aiim.org/pdfa/ns/property#",
}


def printed(*texts: str, font: str = fonts.REGULAR) -> bytes:
    """A page with texts and a link, as the reports of the program make it."""
    fonts.ready()
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, initialFontName=fonts.REGULAR, lang="nl-NL")
    canvas.setTitle("Old title")
    canvas.setFont(font, 10)
    for row, text in enumerate(texts):
        canvas.drawString(50, 700 - 15 * row, text)
    canvas.linkURL("https://pay.example", (50, 50, 100, 60))
    canvas.save()
    return target.getvalue()


def amount(minor: int) -> str:
    return i18n.amount(minor, "EUR", "nl_NL")


def made(record: InvoiceRecord, profile: Profile = Profile.FACTURX) -> bytes:
    pdf = printed(record.number, amount(record.totals.net), amount(record.totals.vat), amount(record.totals.due))
    content = facturx.hybrid(pdf, cii.write(record), title=f"Factuur {record.number}", author="Demo & Zonen BV", made=MADE,
                             profile=profile)
    assert isinstance(content, bytes)
    return content


@pytest.fixture(scope="module")
def hybrid() -> PdfReader:
    return PdfReader(io.BytesIO(made(original())))


def metadata(reader: PdfReader) -> etree._Element:
    return etree.fromstring(reader.trailer["/Root"]["/Metadata"].get_object().get_data())


def said(reader: PdfReader, path: str) -> str:
    return str(metadata(reader).findtext(f".//{path}", namespaces=SPACES))


@pytest.mark.rule("EIN-015", "EIN-024")
def test_it_says_that_it_is_pdf_a_3b_and_which_invoice_is_in_it(hybrid: PdfReader) -> None:
    assert hybrid.pdf_header == "%PDF-1.7"
    assert (said(hybrid, "pdfaid:part"), said(hybrid, "pdfaid:conformance")) == ("3", "B")
    assert [said(hybrid, f"fx:{name}") for name in ("DocumentType", "DocumentFileName", "Version", "ConformanceLevel")] == [
        "INVOICE", "factur-x.xml", "1.0", "EN 16931"]
    names = {one.text for one in metadata(hybrid).iterfind(".//p:name", SPACES)}
    assert names == {"DocumentType", "DocumentFileName", "Version", "ConformanceLevel"}
    assert said(hybrid, "s:namespaceURI") == SPACES["fx"]
    stream = hybrid.trailer["/Root"]["/Metadata"].get_object()
    assert "/Filter" not in stream


@pytest.mark.rule("EIN-015")
def test_the_two_kinds_of_metadata_say_the_same(hybrid: PdfReader) -> None:
    info = hybrid.metadata
    assert info is not None
    assert set(info) == {"/Title", "/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    assert info.title == said(hybrid, "dc:title/rdf:Alt/rdf:li") == "Factuur FT-2026-0007"
    assert info.author == said(hybrid, "dc:creator/rdf:Seq/rdf:li") == "Demo & Zonen BV"
    assert info.producer == said(hybrid, "pdf:Producer") == info.creator == said(hybrid, "xmp:CreatorTool")
    assert info.creation_date == info.modification_date == MADE
    assert said(hybrid, "xmp:CreateDate") == said(hybrid, "xmp:ModifyDate") == "2026-02-02T09:30:00+00:00"


@pytest.mark.rule("EIN-015")
def test_the_colours_are_named_by_an_output_intent(hybrid: PdfReader) -> None:
    intent, = hybrid.trailer["/Root"]["/OutputIntents"]
    profile = intent.get_object()["/DestOutputProfile"].get_object()
    assert intent.get_object()["/S"] == "/GTS_PDFA1"
    assert profile["/N"] == 3
    read = ImageCms.ImageCmsProfile(io.BytesIO(profile.get_data())).profile
    assert (read.xcolor_space.strip(), read.device_class, read.version < 5) == ("RGB", "mntr", True)


@pytest.mark.rule("EIN-015")
def test_the_xml_is_the_alternative_of_the_pages(hybrid: PdfReader) -> None:
    root = hybrid.trailer["/Root"]
    entry, = root["/AF"]
    found = entry.get_object()
    assert found["/AFRelationship"] == "/Alternative"
    assert found["/F"] == found["/UF"] == "factur-x.xml"
    content = found["/EF"]["/F"].get_object()
    assert content["/Subtype"] == "/text/xml"
    assert content["/Params"]["/Size"] == len(cii.write(original()))
    assert list(root["/Names"]["/EmbeddedFiles"]["/Names"])[0] == "factur-x.xml"
    assert b"/text#2Fxml" in made(original())


def dictionaries(reader: PdfReader) -> Iterator[DictionaryObject]:
    for number in range(1, int(reader.trailer["/Size"])):
        found = reader.get_object(number)
        if isinstance(found, DictionaryObject):
            yield found


@pytest.mark.rule("EIN-015")
def test_every_font_is_embedded_and_nothing_is_hidden_or_encrypted(hybrid: PdfReader) -> None:
    kept = [one["/FontDescriptor"] for one in dictionaries(hybrid) if one.get("/Type") == "/Font"]
    assert kept
    assert all("/FontFile2" in one.get_object() for one in kept)
    links = [int(one["/F"]) for one in dictionaries(hybrid) if one.get("/Subtype") == "/Link"]
    assert [flags & (1 | 2 | 4 | 32) for flags in links] == [4]
    assert "/Encrypt" not in hybrid.trailer
    assert hybrid.trailer["/ID"][0] == hybrid.trailer["/ID"][1]
    banned = {"/JavaScript", "/JS", "/Launch", "/Sound", "/Movie", "/LZWDecode", "/AA", "/OpenAction"}
    assert not any(banned & {str(key) for key in one} | banned & {str(value) for value in one.values() if isinstance(value, str)}
                   for one in dictionaries(hybrid))


@pytest.mark.rule("EIN-015", "EIN-003")
def test_the_same_document_gives_the_same_bytes() -> None:
    assert made(original()) == made(original())


@pytest.mark.rule("EIN-015", "EIN-024")
@pytest.mark.parametrize("name", EXAMPLES)
def test_another_program_finds_the_xml_and_the_page_shows_its_amounts(name: str) -> None:
    record = EXAMPLES[name]()
    content = made(record)
    found, xml = get_xml_from_pdf(content, check_xsd=True, check_schematron=False)
    assert (found, xml) == ("factur-x.xml", cii.write(record))
    assert get_level(etree.fromstring(xml)) == "en16931"
    assert facturx.read(content) == cii.fit(record)
    text = PdfReader(io.BytesIO(content)).pages[0].extract_text()
    for shown in (record.totals.net, record.totals.vat, record.totals.due):
        assert amount(shown) in text


@pytest.mark.rule("EIN-015")
def test_xrechnung_has_a_name_of_its_own() -> None:
    reader = PdfReader(io.BytesIO(made(german(), Profile.XRECHNUNG)))
    assert list(reader.attachments) == ["xrechnung.xml"]
    assert (said(reader, "fx:DocumentFileName"), said(reader, "fx:ConformanceLevel")) == ("xrechnung.xml", "XRECHNUNG")


@pytest.mark.rule("EIN-015")
def test_a_font_that_is_not_embedded_is_refused() -> None:
    problem = facturx.hybrid(printed("x", font="Helvetica"), cii.write(original()), title="x", author="x", made=MADE)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.saw["font"]) == ("EIN-015-font", "Helvetica")


@pytest.mark.rule("EIN-015")
@pytest.mark.parametrize(("mode", "fits"), [("RGB", True), ("L", True), ("CMYK", False)])
def test_a_picture_for_printing_presses_is_refused(mode: str, fits: bool) -> None:
    picture, target = io.BytesIO(), io.BytesIO()
    Image.new(mode, (4, 4)).save(picture, "JPEG")
    canvas = Canvas(target, invariant=1, initialFontName=fonts.REGULAR)
    canvas.drawImage(ImageReader(picture), 10, 10)
    canvas.save()
    made = facturx.hybrid(target.getvalue(), cii.write(original()), title="x", author="x", made=MADE)
    assert isinstance(made, bytes) is fits
    assert fits or (isinstance(made, Problem) and made.code == "EIN-015-colour")


@pytest.mark.rule("EIN-015", "DOC-003")
@pytest.mark.parametrize("country", document_samples.OFFICES)
def test_the_documents_of_the_program_become_hybrids(country: str) -> None:
    for document in (document_samples.invoice(country), document_samples.credit_note(country)):
        content = facturx.hybrid(documents.render(document), cii.write(original()), title="x", author="x", made=MADE)
        assert isinstance(content, bytes)
        assert facturx.read(content) == cii.fit(original())


@pytest.mark.parametrize(("content", "code"), [
    (b"", "EIN-015-pdf"), (b"no pdf", "EIN-015-pdf"), (b"%PDF-1.7\n%%EOF", "EIN-015-pdf"), (printed("x"), "EIN-015-none")])
def test_a_file_without_an_invoice_is_told(content: bytes, code: str) -> None:
    for problem in (facturx.attached(content, "post.pdf"), facturx.read(content, "post.pdf")):
        assert isinstance(problem, Problem)
        assert (problem.code, problem.saw["file"]) == (code, "post.pdf")


def test_what_is_no_pdf_cannot_become_a_hybrid() -> None:
    problem = facturx.hybrid(b"no pdf", b"<x/>", title="x", author="x", made=MADE)
    assert isinstance(problem, Problem)
    assert problem.code == "EIN-015-pdf"


@pytest.mark.rule("EIN-010")
def test_an_attachment_travels_in_the_xml() -> None:
    file = Attachment(id="1", description="Tekening", filename="plan.png", mime="image/png", content=b"\x89PNG")
    read = facturx.read(made(replace(original(), attachments=(file,))))
    assert isinstance(read, InvoiceRecord)
    assert read.attachments == (file,)
