"""The dossier of a close: checklist, what was accepted, reconciliation, ageing, revaluation, EU sales list, backup (CLS-072)."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import BackupRecord
from app.models.audit import AuditAnchor
from app.models.closing import CloseRecord
from app.models.company import Company
from app.models.revaluation import RevaluationRun
from app.models.sales_lists import EuSalesList
from app.queries.listing import Column
from app.rules.closing.status import Status
from app.services import ageing, printing
from app.services.closing import checklist, reconciling
from app.services.closing.shown import Checklist, Document, TaskRow
from app.services.desk import Desk

declare({
    "CLS-072-place": N_("The dossier cannot be written to {place}: the disk is full, or you may not write there. Choose another "
                        "folder."),
})

STATUS_WORDS = {Status.NOT_APPLICABLE: N_("Not applicable"), Status.DONE: N_("Done"), Status.OPEN: N_("Open"),
                Status.RUNNING: N_("Running"), Status.ERROR: N_("Error")}
ACCEPTED = N_("Accepted")
_MOMENT = (2020, 1, 1, 0, 0, 0)
"""The moment every file of the ZIP bears, so that the same close gives the same file."""
_TASKS = (Column("code", N_("Code"), "text", None, 60), Column("task", N_("Task"), "text", None, 190),
          Column("status", N_("Status"), "text", None, 100), Column("count", N_("Outstanding"), "int", None, 80),
          Column("amount", N_("Amount"), "amount", None, 100), Column("due", N_("Due"), "date", None, 90),
          Column("signed", N_("Signed by"), "text", None, 150), Column("comment", N_("Comment"), "text", None, 220))
_ACCEPTED = (Column("task", N_("Task"), "text", None, 60), Column("number", N_("Document"), "text", None, 140),
             Column("date", N_("Date"), "date", None, 90), Column("customer", N_("Customer"), "text", None, 170),
             Column("amount", N_("Amount"), "amount", None, 100), Column("reason", N_("Reason"), "text", None, 200),
             Column("comment", N_("Comment"), "text", None, 220))


def pdf(desk: Desk, schedule_id: int) -> bytes:
    """The checklist on paper, with what was accepted, who signed, and where the audit trail stood at the lock (AUD-023)."""
    shown = checklist.checklist(desk, schedule_id)
    return _tasks(desk, shown) if shown is not None else b""


def write(desk: Desk, schedule_id: int, folder: Path) -> Outcome[Path]:
    """Write the whole dossier as a ZIP into a folder; gives the file (CLS-072)."""
    shown = checklist.checklist(desk, schedule_id)
    if shown is None:
        return Outcome(None, (error("CLS-021-gone"),))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in _parts(desk, shown):
            target.writestr(zipfile.ZipInfo(name, _MOMENT), content)
    path = folder / f"{i18n.tr(N_('Close dossier'), desk.language)} {_company(desk).code} {shown.head.name}.zip".replace("/", "-")
    try:
        path.write_bytes(packed.getvalue())
    except OSError:
        return Outcome(None, (error("CLS-072-place", place=str(folder)),))
    return Outcome(path)


def _parts(desk: Desk, shown: Checklist) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file, in order."""
    makers: tuple[tuple[str, Callable[[Desk, Checklist], bytes]], ...] = (
        (N_("Close checklist"), _tasks), (N_("Accepted exceptions"), accepted_pdf), (N_("Reconciliation"), _reconciled),
        (N_("Aged balance"), _aged))
    number = 0
    for name, make in makers:
        number += 1
        yield f"{number:02d} {i18n.tr(name, desk.language)}.pdf", make(desk, shown)
    for name, content in (*_revalued(desk, shown), *_lists(desk, shown)):
        number += 1
        yield f"{number:02d} {name}.pdf".replace("/", "-"), content
    yield "backup.json", _backup(desk)


# ---------------------------------------------------------------- parts

def _tasks(desk: Desk, shown: Checklist) -> bytes:
    rows = [(row.code, row.name, _status(desk, row), row.count, row.amount, row.due.date(), _signed(desk, row),
             " · ".join(filter(None, (row.comment, row.signed.comment if row.signed else "")))) for row in shown.rows]
    return _paper(desk, N_("Close checklist"), _TASKS, rows, (_period(desk, shown), *_lock(desk, shown)))


def _status(desk: Desk, row: TaskRow) -> str:
    return i18n.tr(ACCEPTED if row.accepted else STATUS_WORDS[row.status], desk.language)


def _signed(desk: Desk, row: TaskRow) -> str:
    if row.signed is not None and not row.signed.struck:
        return f"{row.signed.user} {_moment(desk, row.signed.at)}"
    return f"{row.done_by} {_moment(desk, row.done_at)}" if row.done_at is not None else ""


def _moment(desk: Desk, at: datetime) -> str:
    return i18n.moment(at, desk.region)


def _period(desk: Desk, shown: Checklist) -> str:
    return f"{shown.head.name}: {i18n.day(shown.head.start, desk.region)} – {i18n.day(shown.head.end, desk.region)}"


def _lock(desk: Desk, shown: Checklist) -> tuple[str, ...]:
    """Who locked the period when, and the anchor: sequence number, hash and moment of the newest audit record then (AUD-023)."""
    with desk.reading() as session:
        found = session.execute(
            select(AuditAnchor.seq, AuditAnchor.chain_hash).join(CloseRecord, CloseRecord.anchor_id == AuditAnchor.id)
            .where(CloseRecord.schedule_id == shown.head.id).order_by(CloseRecord.id.desc())).first()
    if found is None or shown.head.locked_at is None:
        return (i18n.tr(N_("Not locked yet"), desk.language),)
    said = i18n.tr(N_("Locked by {user} on {moment}"), desk.language).format(user=shown.head.locked_by,
                                                                          moment=_moment(desk, shown.head.locked_at))
    anchor = i18n.tr(N_("Audit anchor {seq}, {hash}"), desk.language).format(seq=found[0], hash=found[1])
    return said, anchor


def accepted_pdf(desk: Desk, shown: Checklist) -> bytes:
    """What was accepted, with why: of a locked period as it stood at the lock (CLS-032, 071)."""
    rows = [(row.code, d.number, d.date, d.customer, d.amount, _reason(desk, d), d.accepted_comment)
            for row in shown.rows if row.comment for d in checklist.documents(desk, row.id) if d.accepted]
    return _paper(desk, N_("Accepted exceptions"), _ACCEPTED, rows, (_period(desk, shown),))


def _reason(desk: Desk, document: Document) -> str:
    return i18n.problem_text(document.reason, desk.language, desk.region) if document.reason is not None else ""


def _reconciled(desk: Desk, shown: Checklist) -> bytes:
    return reconciling.pdf(desk, reconciling.reconcile(desk, shown.head.end, shown.head.start))


def _aged(desk: Desk, shown: Checklist) -> bytes:
    company = _company(desk)
    found = ageing.ask(desk, ageing.Question(shown.head.end)).value
    if found is None:
        return _paper(desk, N_("Aged balance"), _ACCEPTED, (), (_period(desk, shown),))
    return ageing.as_pdf(desk, found, company.legal_name, company.accounting_currency)


def _revalued(desk: Desk, shown: Checklist) -> Iterator[tuple[str, bytes]]:
    """The reports of the runs of the last day."""
    from app.services.revaluation import report
    with desk.reading() as session:
        runs = session.execute(select(RevaluationRun.id, RevaluationRun.number).where(
            RevaluationRun.company_id == desk.company_id, RevaluationRun.considered == shown.head.end)
            .order_by(RevaluationRun.id)).all()
    for key, number in runs:
        made = (report.pdf if desk.file.read_only is None else report.pdf_kept)(desk, key).value
        if made is not None:
            yield f"{i18n.tr(N_('Revaluation'), desk.language)} {number}", made.content


def _lists(desk: Desk, shown: Checklist) -> Iterator[tuple[str, bytes]]:
    """The EU sales lists whose period ends in the period."""
    from app.services.eu_sales import papers
    with desk.reading() as session:
        lists = session.execute(select(EuSalesList.id, EuSalesList.number, EuSalesList.start).where(
            EuSalesList.company_id == desk.company_id, EuSalesList.end.between(shown.head.start, shown.head.end))
            .order_by(EuSalesList.id)).all()
    for key, number, start in lists:
        yield f"{i18n.tr(N_('EU sales list'), desk.language)} {number or f'{start:%Y-%m}'}", papers.pdf(desk, key)


def _backup(desk: Desk) -> bytes:
    """The manifest of the newest verified backup, as it is kept."""
    with desk.reading() as session:
        row = _newest(session)
        told = {"made_at": row.made_at.isoformat(), "cause": row.cause, "manifest": row.manifest} if row is not None else {}
    return json.dumps(told, indent=1, sort_keys=True, default=str).encode()


def _newest(session: Session) -> BackupRecord | None:
    return session.scalars(select(BackupRecord).where(BackupRecord.verified)
                           .order_by(BackupRecord.made_at.desc()).limit(1)).first()


# ---------------------------------------------------------------- paper

def _company(desk: Desk) -> Company:
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id)


def _paper(desk: Desk, title: str, columns: Sequence[Column], rows: Sequence[Sequence[object]], said: tuple[str, ...]) -> bytes:
    """A table on paper; without totals, because tasks and documents may be counted twice."""
    company = _company(desk)
    currency = company.accounting_currency
    cells = [[printing.words_of(c, v, currency, desk) for c, v in zip(columns, row, strict=True)] for row in rows]
    return printing.as_pdf(desk, printing.Sheet(title, company.legal_name, said), columns, cells, ())
