"""The finished file of an electronic invoice, whatever its format, and any such file back as a record (EIN-002, EIN-020)."""

import re
from dataclasses import dataclass
from datetime import datetime

from app.core.problems import Problem, errors
from app.formats.einvoice import cii, facturx, rules, ubl
from app.formats.einvoice.record import InvoiceRecord, Profile
from app.formats.einvoice.xml import parse

_UNSAFE = re.compile(r"[^0-9A-Za-z._-]+")


@dataclass(frozen=True, slots=True)
class EFile:
    """What is archived and exported: content, file name, MIME type, and what the official rules said (warnings only)."""

    content: bytes
    name: str
    mime: str
    problems: tuple[Problem, ...] = ()


def make(record: InvoiceRecord, *, pdf: bytes | None = None, title: str, author: str,
         made: datetime) -> EFile | tuple[Problem, ...]:
    """The file of a posted document, checked by schema and official rules; with an error there is none (EIN-020).

    Factur-X needs the archived `pdf`; `title` and `author` go into its metadata, `made` is when the document was posted.
    """
    xml = (cii if record.profile is Profile.FACTURX else ubl).write(record)
    found = rules.check(xml)
    problems = (found,) if isinstance(found, Problem) else rules.problems(found)
    if errors(problems):
        return problems
    if record.profile is not Profile.FACTURX:
        return EFile(xml, f"{_plain(record.number)}.xml", "application/xml", problems)
    if pdf is None:
        raise ValueError("a hybrid invoice needs its PDF")
    whole = facturx.hybrid(pdf, xml, title=title, author=author, made=made)
    if isinstance(whole, Problem):
        return (whole,)
    return EFile(whole, f"{_plain(record.number)}.pdf", "application/pdf", problems)


def read(content: bytes, name: str) -> InvoiceRecord | Problem:
    """An electronic invoice as a record: a hybrid PDF, CII or UBL; what is none of them is told."""
    if content[:1024].lstrip().startswith(b"%PDF-"):
        return facturx.read(content, name)
    root = parse(name, content)
    if isinstance(root, Problem):
        return root
    return cii.read(content, name) if root.tag.endswith("}CrossIndustryInvoice") else ubl.read(content, name)


def _plain(number: str) -> str:
    """A document number that every file system takes."""
    return _UNSAFE.sub("_", number).strip("._") or "invoice"
