"""What a collection agency gets: debtor, claims and history as CSV and as one JSON of a versioned shape, in one ZIP (AGY-02).

CSV is UTF-8 with semicolons, a decimal point and ISO dates. Nothing here reads the file; amounts come in as text.
"""

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

SCHEMA, VERSION = "tegoed.agency-claim", 1
"""Name and version of the JSON; the version grows when a field changes its meaning or goes."""
STAMP = (1980, 1, 1, 0, 0, 0)
"""The time of every file inside, so that the same content has the same bytes."""
FORMATS = ("both", "csv", "json")


@dataclass(frozen=True, slots=True)
class Segment:
    """Interest of a stretch: first and last day inclusive, days, what it was reckoned on, percent and amount."""

    first: date
    last: date
    days: int
    base: Decimal
    rate: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Claim:
    """One document; amounts in major units of `currency`. `principal` = what is open of it, `costs` = what is claimed beside."""

    document: str
    kind: str
    document_date: date
    due_date: date
    currency: str
    original: Decimal
    remaining: Decimal
    principal: Decimal
    interest: Decimal
    interest_to: date
    costs: Decimal
    segments: tuple[Segment, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: a reminder, promise, dispute, call; its text and document."""

    day: date
    kind: str
    document: str
    text: str


@dataclass(frozen=True, slots=True)
class Handover:
    """Everything of one file: who hands over what of whom to whom."""

    number: str
    day: date
    creditor: Mapping[str, str]
    agency: Mapping[str, str]
    debtor: Mapping[str, str]
    claims: Sequence[Claim] = field(default=())
    history: Sequence[Event] = field(default=())
    note: str = ""


def debtor_csv(told: Handover) -> bytes:
    """One row about the debtor."""
    return _csv(["file", *told.debtor], [[told.number, *told.debtor.values()]])


def claims_csv(told: Handover) -> bytes:
    """A row per document; the segments of its interest follow each other in one cell."""
    head = ["file", "document", "kind", "document_date", "due_date", "currency", "original", "remaining", "principal",
            "interest", "interest_to", "interest_segments", "costs", "files"]
    return _csv(head, [[told.number, c.document, c.kind, c.document_date, c.due_date, c.currency, c.original, c.remaining,
                        c.principal, c.interest, c.interest_to, " | ".join(_said(s) for s in c.segments), c.costs,
                        " | ".join(c.files)] for c in told.claims])


def history_csv(told: Handover) -> bytes:
    """A row per event, the oldest first."""
    return _csv(["file", "date", "kind", "document", "text"], [[told.number, e.day, e.kind, e.document, e.text]
                                                               for e in told.history])


def claim_json(told: Handover) -> bytes:
    """The same content in one document of a versioned shape."""
    body = {"schema": SCHEMA, "version": VERSION, **asdict(told)}
    return (json.dumps(body, ensure_ascii=False, indent=1, default=_plain) + "\n").encode()


def archive(told: Handover, files: Mapping[str, bytes], wanted: str = "both") -> bytes:
    """The ZIP: CSV, JSON or both, and the documents in a folder of their own; the same content gives the same bytes."""
    parts: dict[str, bytes] = {}
    if wanted != "json":
        parts |= {"debtor.csv": debtor_csv(told), "claims.csv": claims_csv(told), "history.csv": history_csv(told)}
    if wanted != "csv":
        parts["claim.json"] = claim_json(told)
    parts |= {f"documents/{name}": content for name, content in sorted(files.items())}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _csv(head: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_safe(value) for value in row] for row in rows)
    return target.getvalue().encode()


def _safe(value: Any) -> str:
    """A value as text; words never begin like a formula of a spreadsheet."""
    if isinstance(value, str):
        flat = " ".join(value.split())
        return f"'{flat}" if flat.startswith(("=", "+", "-", "@")) else flat
    return _plain(value)


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else f"{value:f}" if isinstance(value, Decimal) else str(value)


def _said(s: Segment) -> str:
    return f"{s.first.isoformat()}..{s.last.isoformat()} {s.days}d {_plain(s.base)} {_plain(s.rate)}% = {_plain(s.amount)}"
