"""Letters of every kind on their way out: frozen, printed, archived, bound, drafted as e-mail, each once (LTR-50…53, WIN-30, 31).

A kind of letter says how it is known, written and mailed (`Kind`); everything that happens to the finished letter is here.
"""

import io
import uuid
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, draft
from app.models.archive import ArchivedDocument, LetterRecord, OutputAttempt, OutputItem
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress
from app.reports import record
from app.reports.letter_data import LetterData, file_name
from app.services import outgoing
from app.services.desk import Desk
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.storage import archive

declare({
    "REM-50-again": N_("Letter {number} was sent already. Send it again?"),
    "WIN-66-file": N_("{file} could not be written: {reason}"),
    "COL-13-email": N_("Customer {customer} has no e-mail address."),
})

ACTION = "letter.output"
SORTS = ("customer", "name", "postcode", "country", "sheets")
"""In which order a batch is printed (LTR-50)."""
WAYS = {"print": ("print",), "email": ("email",), "both": ("print", "email")}
"""The ways out of a letter by the channel of its customer."""
_MANY = 500


@dataclass(frozen=True, slots=True)
class Head:
    """What any letter is known by; the number is empty while it is a draft, `channel` = print, email or both."""

    number: str
    day: date
    customer_id: int
    channel: str = "print"
    is_issued: bool = True
    is_cancelled: bool = False


class Kind(ABC):
    """A kind of letter: `table` holds its documents, `archived` is what the archive calls it."""

    table: ClassVar[str]
    archived: ClassVar[str]

    @abstractmethod
    def head(self, session: Session, key: int) -> Head | None:
        """What it is known by; None when it is gone."""

    @abstractmethod
    def data(self, session: Session, desk: Desk, key: int) -> LetterData:
        """The letter as it would be printed now."""

    @abstractmethod
    def mail(self, session: Session, desk: Desk, key: int) -> Mail:
        """To whom its e-mail goes and what that says; `attachments` are the names of copies, without the letter itself."""

    def copies(self, _session: Session, _desk: Desk, _key: int,
               _wanted: str | None = None) -> tuple[list[Attachment], list[Problem]]:
        """The stored PDFs that go along with it, and those that miss (LTR-51)."""
        return [], []


# ---------------------------------------------------------------- frozen, printed, archived

def freeze(session: Session, desk: Desk, kind: Kind, key: int, finished: LetterData | None = None) -> LetterRecord:
    """Keep the finished letter and what is to be done with it; its PDF is made from this record for ever (WIN-31).

    `finished` = the letter where it is written already.
    """
    found = _known(kind, session, key)
    data = finished if finished is not None else kind.data(session, desk, key)
    row = LetterRecord(company_id=desk.company_id, kind=data.kind, document_table=kind.table, document_id=key,
                       language=data.language, record=record.to_plain(data))
    session.add(row)
    session.add_all(OutputItem(company_id=desk.company_id, document_table=kind.table, document_id=key, channel=way)
                    for way in WAYS[found.channel])
    session.flush()
    return row


def preview(desk: Desk, kind: Kind, key: int) -> bytes:
    """The PDF of a letter as it is now: the archived bytes of an issued one, the draft of another."""
    with desk.reading() as session:
        if not _known(kind, session, key).is_issued:
            return render(session, kind.data(session, desk, key))
        held = archived(session, kind, key)
        if held is not None:
            return archive.read(session, held.content_sha256)
        return render(session, frozen(session, kind, key))


def _known(kind: Kind, session: Session, key: int) -> Head:
    found = kind.head(session, key)
    if found is None:
        raise archive.LostContentError(f"{kind.table} {key}")
    return found


def render(session: Session, data: LetterData) -> bytes:
    """The PDF of a finished letter, its logo from the archive."""
    from app.reports import letters as renderer
    logo = data.letterhead.logo
    return renderer.render(data, assets={logo: archive.read(session, logo)} if logo else {})


def frozen(session: Session, kind: Kind, key: int) -> LetterData:
    """The letter as it was issued; `LostContentError` when it was erased or never issued."""
    row = _record_row(session, kind, key)
    if row.record is None:
        raise archive.LostContentError(f"{kind.table} {key}")
    return record.from_plain(row.record)


def _record_row(session: Session, kind: Kind, key: int) -> LetterRecord:
    row = session.scalars(select(LetterRecord).where(LetterRecord.document_table == kind.table, LetterRecord.document_id == key)
                          .order_by(LetterRecord.id)).first()
    if row is None:
        raise archive.LostContentError(f"{kind.table} {key}")
    return row


def archived(session: Session, kind: Kind, key: int) -> ArchivedDocument | None:
    """Its first print; duplicates stand beside it."""
    return session.scalars(
        select(ArchivedDocument)
        .where(ArchivedDocument.document_table == kind.table, ArchivedDocument.document_id == key,
               ArchivedDocument.duplicate_of_id.is_(None))
        .order_by(ArchivedDocument.id)
    ).first()


@dataclass(frozen=True, slots=True)
class Printed:
    """One letter's PDF."""

    letter_id: int
    name: str
    content: bytes


def print_letter(desk: Desk, kind: Kind, key: int) -> Printed:
    """One PDF, archived."""
    with desk.writing("letter.archive") as uow:
        session = uow.session
        found = _known(kind, session, key)
        name = file_name(found.number, session.get_one(Customer, found.customer_id).number)
        held = archived(session, kind, key)
        if held is not None:
            return Printed(key, name, archive.read(session, held.content_sha256))
        content = render(session, frozen(session, kind, key))
        row = _keep(session, desk, kind, key, content, None)
        uow.audit("letter.archive", kind.table, key, found.number, {"sha256": row.content_sha256}, desk.company_id)
        return Printed(key, name, content)


def duplicate(desk: Desk, kind: Kind, key: int) -> Printed:
    """The same letter once more with the mark *Copy*, kept beside the first (LTR-52, AUD-031)."""
    from app import i18n
    from app.reports.words import Words
    first = print_letter(desk, kind, key)
    with desk.writing("letter.duplicate") as uow:
        session = uow.session
        data = frozen(session, kind, key)
        content = render(session, replace(data, mark=Words.of(data.language, i18n.letters)["copy"]))
        original = archived(session, kind, key)
        _keep(session, desk, kind, key, content, original.id if original else None)
        uow.audit("letter.duplicate", kind.table, key, _known(kind, session, key).number, {}, desk.company_id)
    return Printed(key, first.name, content)


def _keep(session: Session, desk: Desk, kind: Kind, key: int, content: bytes, original: int | None) -> ArchivedDocument:
    """One archived document."""
    row, found = _record_row(session, kind, key), _known(kind, session, key)
    kept = ArchivedDocument(
        company_id=desk.company_id, kind=kind.archived, number=found.number, date=found.day, customer_id=found.customer_id,
        document_table=kind.table, document_id=key, letter_id=row.id, language=row.language,
        content_sha256=archive.keep(session, content), duplicate_of_id=original, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id)
    session.add(kept)
    session.flush()
    return kept


def with_copies(desk: Desk, kind: Kind, printed: Printed) -> bytes:
    """The letter with its copies behind it, for paper and files."""
    with desk.reading() as session:
        copies, _missing = kind.copies(session, desk, printed.letter_id)
    if not copies:
        return printed.content
    from pypdf import PdfWriter
    writer = PdfWriter()
    for part in (printed.content, *(c.content for c in copies)):
        writer.append(io.BytesIO(part))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


# ---------------------------------------------------------------- files

@dataclass(frozen=True, slots=True)
class Way:
    """How a batch is put on paper: one file per letter, one for all, in which order, each letter on a front side (LTR-34, 50)."""

    single: bool = True
    merged: bool = False
    sort: str = "customer"
    duplex: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """What was written and what was not, with the reason of each letter (LTR-53)."""

    files: tuple[Path, ...]
    done: tuple[int, ...]
    failed: tuple[tuple[int, Problem], ...] = ()


def put_out(desk: Desk, kind: Kind, keys: Sequence[int], folder: Path, way: Way, *, progress: Steps | None = None) -> Output:
    """Write letters as PDF files; existing files stay, a letter that fails is told and can be tried again.

    Stopped by the user, what was not written yet is to do again (LTR-50…53, WIN-03, 66).
    """
    ordered = in_order(desk, kind, keys, way.sort)
    begin(desk, kind, ordered, "print")
    files: list[Path] = []
    done: list[int] = []
    failed: list[tuple[int, Problem]] = []
    together: list[tuple[str, bytes]] = []
    for n, key in enumerate(ordered):
        if progress is not None:
            if progress.cancelled.is_set():
                mark(desk, kind, ordered[n:], sent=False)
                break
            progress.report(n, len(ordered))
        printed = print_letter(desk, kind, key)
        content = with_copies(desk, kind, printed)
        together.append((printed.name, content))
        problem = _write(folder, printed.name, content, files) if way.single else None
        if problem is None:
            done.append(printed.letter_id)
        else:
            failed.append((printed.letter_id, problem))
    if way.merged and together:
        problem = _write(folder, f"{desk.today:%Y-%m-%d}.pdf", bound(together, way.duplex), files)
        if problem is not None and not way.single:
            failed, done = [(i, problem) for i in done], []
    end(desk, kind, done, "print", "done")
    for key, problem in failed:
        end(desk, kind, [key], "print", "failed", str(problem.saw.get("reason", "")))
    return Output(tuple(files), tuple(done), tuple(failed))


def _write(folder: Path, name: str, content: bytes, files: list[Path]) -> Problem | None:
    """Write one file under a free name; the problem when the folder refuses (WIN-66)."""
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(path)
        with path.open("xb") as target:
            target.write(content)
    except OSError as trouble:
        return error("WIN-66-file", file=path.name, reason=trouble.strerror or str(trouble))
    files.append(path)
    return None


def bound(parts: Sequence[tuple[str, bytes]], duplex: bool) -> bytes:
    """All letters in one file with a bookmark each; on both sides of the paper each starts on a front side (LTR-34)."""
    from pypdf import PdfReader, PdfWriter
    writer = PdfWriter()
    for name, content in parts:
        if duplex and len(writer.pages) % 2:
            writer.add_blank_page()
        writer.append(PdfReader(io.BytesIO(content)), outline_item=name.removesuffix(".pdf"))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _free(path: Path) -> Path:
    """The path itself, or the next free name."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found


def in_order(desk: Desk, kind: Kind, keys: Iterable[int], sort: str) -> list[int]:
    """Letters in the order of printing, each once (LTR-50)."""
    with desk.reading() as session:
        known = {key: head for key in dict.fromkeys(keys) if (head := kind.head(session, key)) is not None}
        people = _people(session, {head.customer_id for head in known.values()})

        def place(key: int) -> tuple[object, ...]:
            number, name, country, postcode = people[known[key].customer_id]
            chosen = {"name": (name, number), "postcode": (postcode,), "country": (country, postcode)}
            return (*chosen.get(sort, (number,)), known[key].number, key)

        found = sorted(known, key=place)
        if sort == "sheets":
            from app.reports import letters as renderer
            found.sort(key=lambda key: renderer.page_count(frozen(session, kind, key)))
        return found


def _people(session: Session, ids: set[int]) -> dict[int, tuple[str, str, str, str]]:
    """Number, name, and country and postcode of the invoice address of customers."""
    wanted, address = sorted(ids), CustomerAddress
    places: dict[int, tuple[str, str]] = {}
    found: dict[int, tuple[str, str, str, str]] = {}
    for start in range(0, len(wanted), _MANY):
        part = wanted[start:start + _MANY]
        for who, country, postcode in session.execute(
                select(address.customer_id, address.country_code, address.postcode)
                .where(address.customer_id.in_(part), address.kind == "invoice").order_by(address.default.desc(), address.id)):
            places.setdefault(who, (country, postcode or ""))
        for who, number, name in session.execute(
                select(Customer.id, Customer.number, Customer.name).where(Customer.id.in_(part))):
            found[who] = (number, name, *places.get(who, ("", "")))
    return found


# ---------------------------------------------------------------- output states

def issued(desk: Desk, kind: Kind, keys: Sequence[int]) -> list[int]:
    """Those of these that were issued: a draft has no letter that could leave."""
    with desk.reading() as session:
        return [key for key in keys if (head := kind.head(session, key)) is not None and head.is_issued]


def items(session: Session, kind: Kind, keys: Sequence[int], channel: str) -> list[OutputItem]:
    """What is to be done with these letters on one way."""
    return list(session.scalars(select(OutputItem).where(OutputItem.document_table == kind.table,
                                                         OutputItem.document_id.in_(keys), OutputItem.channel == channel)))


def begin(desk: Desk, kind: Kind, keys: Sequence[int], channel: str) -> None:
    """In progress with a token, committed before anything leaves: nothing is ever sent twice silently (WIN-30)."""
    with desk.writing(ACTION) as uow:
        for start in range(0, len(keys), _MANY):
            for item in items(uow.session, kind, keys[start:start + _MANY], channel):
                item.status, item.token = "in_progress", uuid.uuid4().hex


def end(desk: Desk, kind: Kind, keys: Sequence[int], channel: str, result: str, message: str = "") -> None:
    """Output was made or failed; the item says so (WIN-30)."""
    with desk.writing(ACTION) as uow:
        for start in range(0, len(keys), _MANY):
            for item in items(uow.session, kind, keys[start:start + _MANY], channel):
                item.status, item.handed_over, item.token = result, channel == "email" and result == "done", None
                uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=result, message=message or None))


def mark(desk: Desk, kind: Kind, keys: Sequence[int], *, sent: bool) -> int:
    """Say of letters whose output is unknown or waiting that they were sent, or that they are to be sent again (WIN-30)."""
    with desk.writing(ACTION) as uow:
        found = list(uow.session.scalars(select(OutputItem).where(
            OutputItem.document_table == kind.table, OutputItem.document_id.in_(list(keys)),
            OutputItem.status != "not_needed")))
        unknown = {item.document_id for item in found if item.status == "in_progress"}
        # Of a letter whose fate is unknown on one way, the other way is known and stays as it is.
        found = [item for item in found if item.document_id not in unknown or item.status == "in_progress"]
        for item in found:
            item.status, item.token = "done" if sent else "to_do", None
            uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=item.status, message=None))
        return len(found)


def not_needed(session: Session, kind: Kind, key: int) -> None:
    """A cancelled letter need not leave any more; what left already stays as it is (REM-47, INT-26)."""
    for item in session.scalars(select(OutputItem).where(OutputItem.document_table == kind.table, OutputItem.document_id == key,
                                                         OutputItem.status.in_(["to_do", "failed"]))):
        item.status = "not_needed"


# ---------------------------------------------------------------- e-mail

def mail_text(desk: Desk, kind: Kind, key: int) -> Mail:
    """What the e-mail of a letter says, draft or issued, and the names of its files."""
    with desk.reading() as session:
        said, found = kind.mail(session, desk, key), _known(kind, session, key)
        name = (file_name(found.number, session.get_one(Customer, found.customer_id).number) if found.number
                else kind.data(session, desk, key).file_name)
        return replace(said, attachments=(name, *said.attachments))


def mail_draft(desk: Desk, kind: Kind, key: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """An e-mail draft with the letter attached, to open in the mail program: file name and bytes (COL-34).

    A letter that was sent is sent again only after a question (REM-50).
    """
    with desk.reading() as session:
        found, said = _known(kind, session, key), kind.mail(session, desk, key)
        if not said.to:
            return Outcome(None, (error("COL-13-email", customer=session.get_one(Customer, found.customer_id).number),))
        again = f"REM-50-{key}"
        if again not in confirmed and any(i.status == "done" for i in items(session, kind, [key], "email")):
            return Outcome(None, (warning("REM-50-again", key=again, number=found.number),))
        copies, missing = kind.copies(session, desk, key)
        if missing:
            return Outcome(None, tuple(missing))
        sender = session.get_one(Company, desk.company_id).email or ""
    printed = print_letter(desk, kind, key)
    begin(desk, kind, [key], "email")
    attachments = (Attachment(printed.name, printed.content), *copies)
    content = draft(sender=sender, to=said.to, subject=said.subject, body=said.body, when=desk.clock.now(),
                    identity=f"{found.number}.{key}", attachments=attachments)
    with desk.writing(ACTION) as uow:
        end(desk, kind, [key], "email", "done")
        outgoing.store(uow.session, desk, (kind.table, key), found.customer_id, channel="client", sender=sender, to=said.to,
                       subject=said.subject, body=said.body, attachments=attachments, message_id="", result="handed_over")
    return Outcome((printed.name.replace(".pdf", ".eml"), content))
