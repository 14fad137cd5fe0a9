"""Files of banks: looked at without a trace, taken in as a whole or not at all (BNK-01…08, ERR-05)."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, Weight, error, information, standing, warning
from app.core.words import N_, declare
from app.formats import bank as formats
from app.formats.bank.identity import file_fingerprint, identities
from app.formats.bank.statement import BankFormat, Statement, StatementFile, StatementLine
from app.formats.bank.tabular_mapping import Field, TableMapping
from app.models.bank import BankImport, BankStatement, BankStatementLine
from app.models.company import Company, CompanyBankAccount
from app.rules.bank import Found, Known, Period, broken
from app.rules.bank.importing import Line
from app.rules.matching.index import account_key
from app.services import permissions
from app.services.bank import mappings
from app.services.bank.storing import store
from app.services.desk import Desk

declare({
    "BNK-02-unknown": N_("{file}: the account {account} ({currency}) is none of yours yet. Choose the bank account it belongs "
                         "to, or add it under Set-up, Bank accounts."),
    "BNK-02-currency": N_("{file}: the statement is in {currency}, the bank account {account} in {other}. Choose the account in "
                          "{currency}."),
    "BNK-03-gap": N_("Statement {statement}: it begins with {opening}, the one before ended on {day} with {closing}. A statement "
                     "is missing. Import that one first, or import this one anyway."),
    "BNK-03-overlap": N_("Statement {statement}: it begins with {opening} inside the period of another one, which ended on {day} "
                         "with {closing}. Check both, or import it anyway."),
    "BNK-03-period": N_("Statement {statement}: its period overlaps with one that ended on {day}. Check both, or import it "
                        "anyway."),
    "BNK-03-number": N_("Statement {statement}: the one before has the number {number}, so one may be missing. Check it, or "
                        "import this one anyway."),
    "BNK-04-file": N_("{file} was imported already on {day}."),
    "BNK-04-twice": N_("{file} is among the chosen files twice; it is read once."),
    "BNK-04-statement": N_("Statement {statement} of {day} was imported already, with other lines. Take that import back first, "
                           "or ask the bank which one is right."),
    "BNK-04-changed": N_("Statement {statement}: the bank now says {amount} on {day} under the reference {reference}; imported "
                         "was {before} of {then}. What was imported stays. Go on?"),
    "BNK-06-expected": N_("{file} tells {count:movement|movements} that {count:is|are} only expected; {count:it is|they are} not "
                          "imported."),
    "BNK-01-nothing-new": N_("There is nothing new to import: {present:line is|lines are} already present. Choose another file."),
})

_CHUNK = 400
INFORMATION_ONLY = frozenset({BankFormat.CAMT052})
"""Read, and never kept: the same movements come booked (BNK-01, 06)."""
DETAILS_ONLY = frozenset({BankFormat.CAMT054})
"""Kept beside the movement whose parts they tell: they carry no money of their own, whichever comes first (BNK-01, 46)."""


@dataclass(frozen=True, slots=True)
class Files:
    """What is to be imported: names with their bytes; `banks` = the account chosen for what a bank calls it, `mappings` by name
    of the file for tables."""

    files: tuple[tuple[str, bytes], ...]
    banks: Mapping[str, int] = field(default_factory=dict)
    mappings: Mapping[str, TableMapping] = field(default_factory=dict)


@dataclass(slots=True)
class Planned:
    """A statement as it would be imported; `lines` are new, with what recognises them. Amounts in minor units."""

    statement: Statement
    file: str
    bank_id: int | None = None
    bank: str = ""
    lines: list[tuple[StatementLine, Line]] = field(default_factory=list)
    present: int = 0
    changed: int = 0
    skipped: int = 0
    known: bool = False
    start: date = date.min
    end: date = date.min
    problems: list[Problem] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What a bank and a bookkeeper call it."""
        return self.statement.sequence or self.statement.statement_id or f"{self.start} – {self.end}"

    @property
    def refused(self) -> bool:
        """Is something wrong with it that nobody can accept?"""
        return any(p.weight is Weight.ERROR for p in self.problems)

    @property
    def total(self) -> int:
        """Σ of all its lines, new or not."""
        return sum(line.amount for line in self.statement.lines if line.counts)


@dataclass(slots=True)
class PlannedFile:
    """A file as it was read; `imported_on` = it was imported before. `mapping` is how its table was read, to be edited."""

    name: str
    sha256: str
    content: bytes
    format: BankFormat | None
    statements: list[Planned] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    mapping: TableMapping | None = None
    mapping_id: int | None = None
    imported_on: date | None = None
    import_id: int | None = None


@dataclass(slots=True)
class Preview:
    """Everything an import would do; `problems` in the order of files and statements."""

    files: list[PlannedFile]

    @property
    def statements(self) -> list[Planned]:
        """All statements of all files."""
        return [s for file in self.files for s in file.statements]

    @property
    def new(self) -> int:
        """Lines that would be imported."""
        return sum(len(s.lines) for s in self.statements if not s.refused)

    @property
    def present(self) -> int:
        """Lines that are there already."""
        return sum(s.present for s in self.statements)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Whatever is told about files and statements."""
        return tuple(p for file in self.files for p in (*file.problems, *(q for s in file.statements for q in s.problems)))

    @property
    def unknown(self) -> tuple[str, ...]:
        """Accounts nobody has chosen a bank account for (BNK-02)."""
        return tuple(dict.fromkeys(s.statement.account for s in self.statements if s.bank_id is None))


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: statements and lines that are new, lines that were there, statements that were refused."""

    import_ids: tuple[int, ...]
    statement_ids: tuple[int, ...]
    new: int
    present: int
    refused: int
    bank_ids: tuple[int, ...] = ()


def preview(desk: Desk, wanted: Files) -> Preview:
    """What importing these files would do; nothing is written and no trace stays (BNK-02…04, ERR-05)."""
    with desk.reading() as session:
        return _Plan(session, desk, wanted).made()


def accept_files(desk: Desk, wanted: Files, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Imported]:
    """Import every statement that is in order; all of them in one unit of work (BNK-01, 08).

    Statements with errors are left out and told; gaps and overlaps need the permission and their key in `confirmed` (BNK-03).
    """
    with desk.writing("bank.import") as unit:
        session = unit.session
        plan = _Plan(session, desk, wanted).made()
        told = plan.problems
        good = [s for s in plan.statements if not s.refused]
        questions = [p for s in good for p in s.problems if p.weight is Weight.WARNING]
        if any(p.code.startswith("BNK-03") for p in questions):
            told = (*told, *permissions.may(session, desk, Permission.STATEMENT_GAPS))
        fatal = [p for p in told if p.code.startswith("AUD-016")]
        if fatal or standing(questions, confirmed):
            return Outcome(None, told)
        fresh = [s for s in good if s.lines or not (s.known or s.statement.lines)]
        if not fresh:
            refused = any(p.weight is Weight.ERROR for p in told)
            return Outcome(None, told if refused else (*told, error("BNK-01-nothing-new", present=plan.present)))
        made, statements = store(desk, unit, plan.files, fresh, confirmed)
        banks = tuple(dict.fromkeys(s.bank_id for s in fresh if s.bank_id is not None))
        return Outcome(Imported(tuple(made), tuple(statements), sum(len(s.lines) for s in fresh), plan.present,
                                len(plan.statements) - len(good), banks), told)


class _Plan:
    """Files read and compared with what is kept."""

    def __init__(self, session: Session, desk: Desk, wanted: Files) -> None:
        self.session, self.desk, self.wanted = session, desk, wanted
        self.banks = {row.id: row for row in session.scalars(
            select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id))}
        self.currency = session.get_one(Company, desk.company_id).accounting_currency
        self.known: dict[int, Known] = defaultdict(Known)
        self.periods: dict[int, list[Period]] = {}
        self.kept: set[tuple[int, str, str, date]] = set()

    def made(self) -> Preview:
        """All files, each once; statements in the order of their days, so that each meets the one before."""
        files: list[PlannedFile] = []
        for name, content in self.wanted.files:
            file = self._file(name, content)
            if any(f.sha256 == file.sha256 for f in files):
                next(f for f in files if f.sha256 == file.sha256).problems.append(information("BNK-04-twice", file=name))
                continue
            files.append(file)
        statements = [s for file in files for s in file.statements]
        for planned in sorted(statements, key=lambda s: (s.start, s.end, s.statement.sequence)):
            self._compare(planned)
        return Preview(files)

    # ------------------------------------------------------------ reading

    def _file(self, name: str, content: bytes) -> PlannedFile:
        mapping, own = self.wanted.mappings.get(name), None
        if mapping is None and formats.detect(name, content) in (BankFormat.CSV, BankFormat.XLSX):
            own = mappings.found(self.session, self.desk.company_id, name, content)
            mapping = own.mapping if own else mappings.proposed(name, content, self.currency)
        read = formats.read(name, content, self._accounted(mapping, own.bank_id if own else None))
        digest = file_fingerprint(content)
        row = self.session.scalars(select(BankImport).where(BankImport.company_id == self.desk.company_id,
                                                            BankImport.sha256 == digest)).first()
        file = PlannedFile(name, digest, content, read.format or next((s.format for s in read.statements), None),
                           problems=list(read.problems), mapping=mapping, mapping_id=own.mapping_id if own else None)
        if row is not None:
            file.imported_on, file.import_id = row.created_at.date(), row.id
            file.problems.append(information("BNK-04-file", file=name, day=row.created_at.date()))
        file.problems += self._expected(name, read)
        file.statements = [self._statement(s, file, own.bank_id if own else None, n) for n, s in enumerate(read.statements, 1)
                           if s.format not in INFORMATION_ONLY]
        return file

    def _accounted(self, mapping: TableMapping | None, proposed: int | None) -> TableMapping | None:
        """A table that names no account is of the chosen one, else of the one its mapping belongs to (BNK-02, 09)."""
        bank = self.banks.get(self.wanted.banks.get("") or proposed or 0)
        if mapping is None or bank is None or Field.ACCOUNT in mapping.columns or Field.ACCOUNT in mapping.constants:
            return mapping
        return replace(mapping, constants={**mapping.constants, Field.ACCOUNT: bank.iban})

    def _expected(self, name: str, read: StatementFile) -> Iterator[Problem]:
        """Movements that are not booked yet are told and not kept (BNK-06)."""
        count = sum(len(s.expected) + (len(s.lines) if s.format in INFORMATION_ONLY else 0) for s in read.statements)
        if count:
            yield information("BNK-06-expected", file=name, count=count)

    def _statement(self, statement: Statement, file: PlannedFile, bank_id: int | None, no: int) -> Planned:
        days = [line.booking_date for line in statement.lines]
        start = statement.start or min(days, default=None) or statement.end or self.desk.today
        end = max(filter(None, (statement.end, start, *days)))
        planned = Planned(_informing(_named(statement, file.sha256, no)), file.name, start=min(start, end), end=end,
                          problems=[p for p in statement.problems if p.code != "BNK-09-account"])
        row = self._bank(statement, bank_id)
        if row is None:
            planned.problems.append(error("BNK-02-unknown", at="bank", file=file.name, account=statement.account or "–",
                                          currency=statement.currency or "–"))
        elif statement.currency and statement.currency != row.currency:
            planned.problems.append(error("BNK-02-currency", at="bank", file=file.name, currency=statement.currency,
                                          account=row.iban, other=row.currency))
        if row is not None:
            planned.bank_id, planned.bank = row.id, row.iban
        return planned

    def _bank(self, statement: Statement, proposed: int | None) -> CompanyBankAccount | None:
        """The account by choice, by IBAN and currency, or as the mapping of the table says (BNK-02)."""
        chosen = self.wanted.banks.get(statement.account)
        if chosen is not None:
            return self.banks.get(chosen)
        own = [b for b in self.banks.values() if statement.account and account_key(b.iban) == account_key(statement.account)]
        if own:
            return next((b for b in own if b.currency == statement.currency), own[0])
        return self.banks.get(proposed or 0)

    # ------------------------------------------------------------ comparing

    def _compare(self, planned: Planned) -> None:
        """Lines that are new, present or changed; then whether the statement follows the one before."""
        bank = planned.bank_id
        if bank is None or planned.refused:
            return
        lines = self._lines(planned)
        self._load(bank, lines)
        known, before = self.known[bank], len(planned.problems)
        for line, mark in zip(planned.statement.lines, lines, strict=True):
            found, kept = known.meets(mark)
            if found is Found.NEW:
                known.add(kept)
                planned.lines.append((line, kept))
                continue
            planned.present += found is Found.PRESENT
            planned.skipped += line.amount if line.counts else 0
            if found is Found.CHANGED:
                planned.changed += 1
                planned.problems.append(self._changed(planned, line, known.references[mark.reference]))
        del planned.problems[before + _MOST_CHANGES:]
        self._follows(planned, bank)

    def _lines(self, planned: Planned) -> list[Line]:
        if planned.statement.format in DETAILS_ONLY:
            return [Line("", _apart(i.fingerprint, line.bank_reference), line.booking_date, line.amount)
                    for i, line in zip(identities(planned.statement), planned.statement.lines, strict=True)]
        return [Line(i.reference[:40], i.fingerprint, line.booking_date, line.amount)
                for i, line in zip(identities(planned.statement), planned.statement.lines, strict=True)]

    def _changed(self, planned: Planned, line: StatementLine, then: tuple[date, int]) -> Problem:
        return warning("BNK-04-changed", key=f"BNK-04-changed-{planned.title}-{line.bank_reference}", statement=planned.title,
                       amount=Money(line.amount, line.currency), day=line.booking_date, reference=line.bank_reference,
                       before=Money(then[1], line.currency), then=then[0])

    def _load(self, bank: int, lines: Sequence[Line]) -> None:
        """What is kept of the account under the same references and fingerprints, and its statements."""
        row, known = BankStatementLine, self.known[bank]
        for name, values in (("bank_reference", [x.reference for x in lines if x.reference]),
                             ("fingerprint", [x.fingerprint for x in lines])):
            for start in range(0, len(values), _CHUNK):
                for reference, mark, detail, day, amount in self.session.execute(
                        select(row.bank_reference, row.fingerprint, row.detail, row.booking_date, row.amount)
                        .where(row.bank_id == bank, getattr(row, name).in_(values[start:start + _CHUNK]))):
                    known.add(Line("" if detail else reference, mark, day, amount))
        if bank not in self.periods:
            statement = BankStatement
            rows: Any = self.session.execute(select(statement, BankImport.format).join(
                BankImport, BankImport.id == statement.import_id).where(statement.bank_id == bank)).all()
            self.periods[bank] = [Period(s.start, s.end, s.opening, s.closing, s.sequence) for s, kind in rows
                                  if kind not in DETAILS_ONLY]
            self.kept |= {(bank, s.statement_id, s.sequence, s.start) for s, _kind in rows}

    def _follows(self, planned: Planned, bank: int) -> None:
        """The same statement again, or one that does not follow the one before (BNK-03, 04)."""
        statement, periods = planned.statement, self.periods[bank]
        key = bank, statement.statement_id, statement.sequence, planned.start
        planned.known = key in self.kept
        if planned.known:
            if planned.lines:
                planned.problems.append(error("BNK-04-statement", statement=planned.title, day=planned.start))
            return
        if statement.format in DETAILS_ONLY:
            return
        own = Period(planned.start, planned.end, statement.opening, statement.closing, statement.sequence)
        found = broken(own, periods, planned.present)
        if found is not None:
            planned.problems.append(_told(planned, found.kind, found.before))
        if planned.lines or not statement.lines:
            periods.append(own)
            self.kept.add(key)


_MOST_CHANGES = 20
"""So many changed lines of a statement are told one by one."""


def _told(planned: Planned, kind: str, before: Period) -> Problem:
    """A gap, an overlap or a missing number as a question."""
    statement, key = planned.statement, f"BNK-03-{kind}-{planned.bank_id}-{planned.title}"
    if kind == "number":
        return warning("BNK-03-number", key=key, statement=planned.title, number=before.sequence)
    if statement.opening is None or before.closing is None:
        return warning("BNK-03-period", key=key, statement=planned.title, day=before.end)
    code = "BNK-03-gap" if kind == "gap" else "BNK-03-overlap"
    return warning(code, key=key, statement=planned.title, opening=Money(statement.opening, statement.currency), day=before.end,
                   closing=Money(before.closing, statement.currency))


def _informing(statement: Statement) -> Statement:
    """An advice of single transactions, whose sums the statement carries."""
    if statement.format not in DETAILS_ONLY:
        return statement
    sums = {x.bank_reference for x in statement.lines}
    return replace(statement, opening=None, closing=None, lines=tuple(
        replace(x, counts=False, bank_reference=_of_sum(x.bank_reference, sums)) for x in statement.lines))


def _of_sum(reference: str, sums: Collection[str]) -> str:
    """The reference of the movement a single payment belongs to; readers number those that share one."""
    base, _slash, number = reference.rpartition("/")
    return base if number.isdigit() and base in sums else reference


def _apart(fingerprint: str, reference: str) -> str:
    """What recognises an advice, so that the movement itself is not taken for it."""
    return hashlib.sha256(f"advice\x1f{fingerprint}\x1f{reference}".encode()).hexdigest()


def _named(statement: Statement, digest: str, no: int) -> Statement:
    """A statement without any number gets one of its file, so that two tables of one month are two statements."""
    if statement.statement_id or statement.sequence:
        return statement
    return replace(statement, statement_id=f"{digest[:12]}-{no}")
