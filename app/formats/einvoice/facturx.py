"""Factur-X and ZUGFeRD: the archived PDF and its XML in one PDF/A-3b, and the XML taken out again (EIN-002, EIN-015).

pypdf writes the file; what makes it PDF/A is put in here: colours are named by an output intent, the metadata say what it is
in XMP and in the same words as the old information dictionary, and the attachment says what it is to the document.
"""

import hashlib
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats.einvoice import cii
from app.formats.einvoice.record import InvoiceRecord, Profile

declare({
    "EIN-015-font": N_("The PDF cannot become an electronic invoice: its font {font} is not embedded."),
    "EIN-015-colour": N_("The PDF cannot become an electronic invoice: a picture in it has colours for printing presses (CMYK)."),
    "EIN-015-pdf": N_("{file} is not a PDF that can be read."),
    "EIN-015-none": N_("{file} has no electronic invoice in it."),
})

PROGRAM = "Tegoed"
_PROFILE = Path(__file__).resolve().parents[3] / "resources" / "einvoice" / "sRGB.icc"
_FILES = {Profile.FACTURX: ("factur-x.xml", "EN 16931", "1.0"), Profile.XRECHNUNG: ("xrechnung.xml", "XRECHNUNG", "3.0")}
"""Name of the attachment, level and version of each profile that travels in a PDF."""
NAMES = ("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml")
"""Under which names an invoice is looked for in a PDF, in small letters."""
_EMBEDDED = ("/FontFile", "/FontFile2", "/FontFile3")
_PRINT, _UNSEEN = 4, 1 | 2 | 32
"""Flags of an annotation: it is printed, and neither invisible, hidden nor without view."""


def hybrid(pdf: bytes, xml: bytes, *, title: str, author: str, made: datetime,
           profile: Profile = Profile.FACTURX) -> bytes | Problem:
    """The PDF with the XML in it as PDF/A-3b; the same input gives the same bytes.

    `title` names the document, `author` the company; `made` is when the document was posted, with its time zone. A font that
    is not embedded is refused (`EIN-015-font`), a picture in CMYK (`EIN-015-colour`) and what is no PDF (`EIN-015-pdf`) too.
    """
    try:
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    except PyPdfError:
        return error("EIN-015-pdf", file="PDF")
    missing = next(_fonts_outside(writer), None)
    if missing is not None:
        return error("EIN-015-font", font=missing)
    if any(isinstance(held, DictionaryObject) and held.get("/ColorSpace") == "/DeviceCMYK" for held in writer._objects):
        return error("EIN-015-colour")
    writer.pdf_header = "%PDF-1.7"
    moment = made.astimezone(UTC).replace(microsecond=0)
    name, level, version = _FILES[profile]
    _attach(writer, name, xml, moment)
    _output_intent(writer)
    _annotations(writer)
    writer.metadata = {"/Title": title, "/Author": author, "/Creator": PROGRAM, "/Producer": PROGRAM,
                       "/CreationDate": _pdf_date(moment), "/ModDate": _pdf_date(moment)}
    words = {"title": title, "author": author, "moment": moment.isoformat(), "name": name, "level": level, "version": version}
    metadata = _stream(_XMP.format(program=PROGRAM, **{key: escape(text) for key, text in words.items()}).encode("utf-8"))
    metadata.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(metadata)
    return _written(writer, hashlib.sha256(pdf + xml).digest()[:16])


def attached(pdf: bytes, file: str = "PDF") -> bytes | Problem:
    """The invoice in a PDF as XML."""
    try:
        found = {name.lower(): contents for name, contents in PdfReader(io.BytesIO(pdf)).attachments.items()}
    except PyPdfError:
        return error("EIN-015-pdf", file=file)
    for name in NAMES:
        if found.get(name):
            return bytes(found[name][0])
    return error("EIN-015-none", file=file)


def read(pdf: bytes, file: str = "PDF") -> InvoiceRecord | Problem:
    """The invoice in a PDF as a record."""
    xml = attached(pdf, file)
    return xml if isinstance(xml, Problem) else cii.read(xml, file)


def _written(writer: PdfWriter, identifier: bytes) -> bytes:
    """The file with an identifier that follows from what is in it, not from chance."""
    writer._ID = ArrayObject((ByteStringObject(identifier), ByteStringObject(identifier)))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _pdf_date(moment: datetime) -> str:
    return moment.strftime("D:%Y%m%d%H%M%S+00'00'")


def _stream(content: bytes) -> DecodedStreamObject:
    stream = DecodedStreamObject()
    stream.set_data(content)
    return stream


def _fonts_outside(writer: PdfWriter) -> Iterator[str]:
    """Names of fonts whose shapes are not in the file; those drawn by the file itself (Type 3) need none."""
    for held in writer._objects:
        if not isinstance(held, DictionaryObject) or held.get("/Type") != "/Font":
            continue
        if held.get("/Subtype") not in ("/Type0", "/Type3"):
            shapes = held.get("/FontDescriptor")
            shapes = shapes.get_object() if isinstance(shapes, IndirectObject) else shapes
            if not isinstance(shapes, DictionaryObject) or not any(key in shapes for key in _EMBEDDED):
                yield str(held.get("/BaseFont", "?")).lstrip("/")


def _attach(writer: PdfWriter, name: str, xml: bytes, moment: datetime) -> None:
    """The XML as the *alternative* of the pages, found by name and from the document."""
    content = _stream(xml).flate_encode()
    content.update({
        NameObject("/Type"): NameObject("/EmbeddedFile"), NameObject("/Subtype"): NameObject("/text/xml"),
        NameObject("/Params"): DictionaryObject({
            NameObject("/Size"): NumberObject(len(xml)), NameObject("/ModDate"): TextStringObject(_pdf_date(moment))})})
    kept = writer._add_object(content)
    entry = writer._add_object(DictionaryObject({
        NameObject("/Type"): NameObject("/Filespec"), NameObject("/AFRelationship"): NameObject("/Alternative"),
        NameObject("/F"): TextStringObject(name), NameObject("/UF"): TextStringObject(name),
        NameObject("/Desc"): TextStringObject("Electronic invoice"),
        NameObject("/EF"): DictionaryObject({NameObject("/F"): kept, NameObject("/UF"): kept})}))
    root = writer.root_object
    root[NameObject("/AF")] = ArrayObject([entry])
    names = root.setdefault(NameObject("/Names"), DictionaryObject()).get_object()
    names[NameObject("/EmbeddedFiles")] = DictionaryObject({NameObject("/Names"): ArrayObject([TextStringObject(name), entry])})


def _output_intent(writer: PdfWriter) -> None:
    """What the colours of the pages mean: sRGB."""
    profile = _stream(_PROFILE.read_bytes()).flate_encode()
    profile[NameObject("/N")] = NumberObject(3)
    words = TextStringObject("sRGB IEC61966-2.1")
    writer.root_object[NameObject("/OutputIntents")] = ArrayObject([writer._add_object(DictionaryObject({
        NameObject("/Type"): NameObject("/OutputIntent"), NameObject("/S"): NameObject("/GTS_PDFA1"),
        NameObject("/OutputConditionIdentifier"): words, NameObject("/Info"): words,
        NameObject("/DestOutputProfile"): writer._add_object(profile)}))])


def _annotations(writer: PdfWriter) -> None:
    """Links are printed like everything else on the page."""
    for page in writer.pages:
        for held in page.get("/Annots", ArrayObject()).get_object():
            annotation = held.get_object()
            flags = int(annotation.get("/F", 0))
            annotation[NameObject("/F")] = NumberObject((flags | _PRINT) & ~_UNSEEN)


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>{program}</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
   <xmp:CreateDate>{moment}</xmp:CreateDate>
   <xmp:ModifyDate>{moment}</xmp:ModifyDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
   <fx:DocumentType>INVOICE</fx:DocumentType>
   <fx:DocumentFileName>{name}</fx:DocumentFileName>
   <fx:Version>{version}</fx:Version>
   <fx:ConformanceLevel>{level}</fx:ConformanceLevel>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>fx</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>
""" + "\n".join(f"""     <rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>{name}</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>{words}</pdfaProperty:description>
     </rdf:li>""" for name, words in (
    ("DocumentFileName", "Name of the embedded XML invoice file"), ("DocumentType", "INVOICE"),
    ("Version", "Version of the XML invoice"), ("ConformanceLevel", "Profile of the XML invoice"))) + """
    </rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
