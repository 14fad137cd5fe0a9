"""Answers to electronic invoices as providers send them back: UBL application responses (EIN-025)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats.einvoice.xml import Reader, TermError, parse

declare({
    "EIN-025-none": N_("{file} is no answer to an electronic invoice."),
    "EIN-025-code": N_("{file} answers with {code}, which is not known."),
})

_ROOT = "urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2"
SPACES = {"cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
          "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"}


class Answer(StrEnum):
    """What became of an invoice: it arrived, or it was refused."""

    DELIVERED = "delivered"
    REJECTED = "rejected"


CODES = {"AB": Answer.DELIVERED, "AP": Answer.DELIVERED, "IP": Answer.DELIVERED, "UQ": Answer.DELIVERED, "CA": Answer.DELIVERED,
         "PD": Answer.DELIVERED, "RE": Answer.REJECTED}
"""Response codes (UNTDID 4343): received, accepted, in process, questioned, accepted with conditions, paid, refused."""


@dataclass(frozen=True, slots=True)
class Response:
    """An answer about the invoice `number`, with the words that came along."""

    number: str
    answer: Answer
    text: str = ""
    day: date | None = None


def read(content: bytes, name: str = "XML") -> tuple[Response, ...] | Problem:
    """Every answer in a file; a file that is none, or whose code nobody knows, is told."""
    root = parse(name, content)
    if isinstance(root, Problem):
        return root
    if root.tag != f"{{{_ROOT}}}ApplicationResponse":
        return error("EIN-025-none", file=name)
    doc = Reader(root, SPACES)
    found = []
    try:
        for one in doc.each("cac:DocumentResponse"):
            code = one.text("cac:Response/cbc:ResponseCode") or ""
            if code not in CODES:
                return error("EIN-025-code", file=name, code=code[:20])
            words = [one.text("cac:Response/cbc:Description"),
                     *(status.text("cbc:StatusReason") for status in one.each("cac:Response/cac:Status"))]
            found.append(Response(one.needed("cac:DocumentReference/cbc:ID"), CODES[code],
                                  "; ".join(dict.fromkeys(text for text in words if text)), doc.day("cbc:IssueDate")))
    except TermError:
        return error("EIN-025-none", file=name)
    return tuple(found) if found else error("EIN-025-none", file=name)
