"""Imports and issues reminders in a process of its own that is killed at random moments; says what was found afterwards."""

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import func, update
from sqlalchemy import select as query
from sqlalchemy.orm import Session

from app.core.clock import FixedClock
from app.core.enums import Source
from app.models.archive import ArchivedDocument, LetterRecord, OutputItem
from app.models.collections import CollectionLetter, CollectionLetterLevel, CollectionLogEntry, EntryCollection
from app.models.customers import Customer
from app.models.imports import ImportRun
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.services import companies, desks, imports, letters, reminder_issue, reminders
from app.services.desk import Desk
from app.services.imports import Options
from app.services.reminder_facts import RunOptions
from app.storage import verify
from app.storage.company_file import CompanyFile
from tests.storage.statements import one_cache_of_statements

CLOCK = FixedClock.on(date(2026, 3, 7))
ROWS = 60
EACH_TIME = ("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L13", "L17")


def new(path: Path) -> None:
    """An office with two hundred late invoices and a draft reminder for each customer."""
    spec = companies.NewCompany(
        "Bakker & Zoon", "NL", street="Marsweg", number="51", postcode="8013 PE", city="Zwolle", iban="NL91ABNA0417164300"
    )
    made = desks.new_file(path, spec, "Anna", CLOCK, "nl", "nl_NL")
    assert made.value is not None, made.problems
    desk = made.value
    addresses = ["Klantnr;Naam;Straat;Huisnummer;Postcode;Plaats;Land"]
    addresses += [f"K{n};Klant K{n};Dorpsstraat;{n + 1};8013 PE;Zwolle;NL" for n in range(200)]
    bring(desk, "klanten.csv", addresses)
    import_once(desk, "K", 200, settled=False)
    with desk.writing("story.fee") as uow:
        uow.session.execute(update(CollectionLetterLevel).where(CollectionLetterLevel.number == 1).values(fee=750))
    suggested = reminders.suggest(desk, RunOptions(desk.today))
    assert suggested.value is not None and suggested.value.letters > 100, suggested.problems
    desk.file.close()


def opened(path: Path) -> Desk:
    """A desk at the file."""
    return desks.first(CompanyFile.open(path, clock=CLOCK), CLOCK, Source.WINDOW, "nl", "nl_NL")


def import_once(desk: Desk, prefix: str, rows: int, *, settled: bool) -> int:
    """Bring in a file of open items; every second one was settled again."""
    lines = ["Klantnr;Naam;Factuurnr;Factuurdatum;Vervaldatum;Bedrag;Betaald op"]
    lines += [
        f"{prefix}{n};Klant {prefix}{n};{prefix}-F{n};02-01-2026;16-01-2026;{n + 10},50;"
        + ("20-02-2026" if settled and n % 2 else "")
        for n in range(rows)
    ]
    return bring(desk, f"{prefix}.csv", lines)


def bring(desk: Desk, name: str, lines: list[str]) -> int:
    """Import a file as it is."""
    look = imports.look(desk, name, "\n".join(lines).encode())
    assert look.value is not None, look.problems
    plan = imports.dry_run(desk, look.value.table, look.value.reading)
    outcome = imports.run(desk, name, look.value, plan, Options(history=True))
    assert outcome.value is not None, (outcome.problems, plan.wrong[:1])
    return outcome.value.run_id


def importing(path: Path, told: int, seed: int) -> None:
    """Import and take back without end."""
    desk = opened(path)
    os.write(told, b"open\n")
    for number in range(1_000):
        run_id = import_once(desk, f"{seed}.{number}.", ROWS, settled=True)
        os.write(told, f"{run_id}\n".encode())
        if number % 3 == 2:
            assert imports.undo(desk, run_id).done


def reminding(path: Path, told: int, _seed: int) -> None:
    """Issue and print the drafts one after the other."""
    desk = opened(path)
    with desk.reading() as session:
        ids = reminders.draft_ids(session, desk.company_id)
    os.write(told, b"open\n")
    for letter_id in ids:
        batch = reminder_issue.issue_all(desk, [letter_id])
        for issued in batch.issued:
            letters.print_letter(desk, issued.letter_id)
            os.write(told, f"{issued.letter_id}\n".encode())


def killed_once(path: Path, work: Callable[[Path, int, int], None], chance: random.Random, longest: float) -> list[int]:
    """Start a worker, kill it a moment after it opened the file or told of some work; gives what it told was safe."""
    read, write = os.pipe()
    seed = chance.randrange(1 << 20)
    worker = os.fork()
    if worker == 0:
        os.close(read)
        work(path, write, seed)
        os._exit(0)
    os.close(write)
    told, units = b"", chance.randrange(3)
    while told.count(b"\n") < 1 + units and select.select([read], [], [], 60)[0]:
        part = os.read(read, 1 << 16)
        if not part:
            break
        told += part
    time.sleep(chance.uniform(0, longest))
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    while part := os.read(read, 1 << 16):
        told += part
    os.close(read)
    return [int(x) for x in told.decode().rpartition("\n")[0].split("\n")[1:]]


def half_imports(session: Session) -> list[str]:
    """Every import of the log is there with all its rows, and there is nothing that no import brought."""
    faults, vouchers = [], 0
    for run in session.scalars(query(ImportRun).where(ImportRun.undoes_id.is_(None))):
        ids = run.created["vouchers"]
        found = session.scalar(query(func.count(CustomerLedgerEntry.id)).where(CustomerLedgerEntry.voucher_id.in_(ids))) or 0
        settled = len(run.created["settlements"])
        vouchers += len(ids)
        if run.kind == "open_items" and found != run.counts["create"] + settled:
            faults.append(f"import {run.id} has {found} entries instead of {run.counts['create']} + {settled}")
    reversals = session.scalar(query(func.count(Voucher.id)).where(Voucher.reverses_id.is_not(None))) or 0
    undone = session.scalar(query(func.count(ImportRun.id)).where(ImportRun.undoes_id.is_not(None))) or 0
    all_ = session.scalar(query(func.count(Voucher.id)).where(Voucher.source == "OPN")) or 0
    if all_ != vouchers + reversals:
        faults.append(f"{all_} opening vouchers instead of {vouchers} + {reversals}")
    if bool(reversals) != bool(undone):
        faults.append("vouchers are reversed, but no import was taken back")
    customers = session.scalar(query(func.count(Customer.id))) or 0
    named = sum(len(r.created["customers"]) for r in session.scalars(query(ImportRun).where(ImportRun.undoes_id.is_(None))))
    return faults if customers == named else [*faults, f"{customers} customers instead of {named}"]


def half_letters(session: Session) -> list[str]:
    """Every issued letter has number, voucher, entry, frozen words, log and level, one PDF at most; a draft none."""
    faults, vouchers = [], 0
    for letter in session.scalars(query(CollectionLetter)):
        log, frozen, out, pdfs = (_of_letter(session, table, letter.id)
                                  for table in (CollectionLogEntry, LetterRecord, OutputItem, ArchivedDocument))
        posts = [letter.voucher_id is not None, letter.entry_id is not None]
        found = [bool(letter.number), *posts, bool(log), frozen == 1, bool(out)]
        issued = letter.state == "issued"
        vouchers += issued
        if found != [issued] * len(found) or pdfs > issued:
            faults.append(f"letter {letter.id} {letter.state} number {letter.number} {found} PDFs {pdfs}")
        posted = session.get(Voucher, letter.voucher_id) if letter.voucher_id else None
        if posted is not None and (posted.document_table, posted.document_id) != ("collection_letter", letter.id):
            faults.append(f"letter {letter.id} has the voucher of {posted.document_table} {posted.document_id}")
    all_ = session.scalar(query(func.count(Voucher.id)).where(Voucher.source == "CLT")) or 0
    raised = session.scalar(query(func.count(EntryCollection.entry_id)).where(EntryCollection.level > 0)) or 0
    logged = session.scalar(query(func.count(CollectionLogEntry.id))) or 0
    if not all_ == vouchers == raised == logged:
        faults.append(f"{vouchers} letters are issued, {all_} vouchers posted, {raised} entries raised, {logged} lines logged")
    return faults


def _of_letter(session: Session, table: Any, letter_id: int) -> int:
    """How many rows of a table belong to a letter."""
    return (
        session.scalar(
            query(func.count(table.id)).where(table.document_table == "collection_letter", table.document_id == letter_id)
        )
        or 0
    )


def examined(path: Path, kind: str, safe: list[int], whole: bool) -> list[str]:
    """What is wrong with the file after a kill."""
    file = CompanyFile.open(path, clock=CLOCK)
    with file.reading() as session:
        faults = [str(f) for f in verify.prove(session, None if whole else EACH_TIME)]
        faults += half_imports(session) if kind == "import" else half_letters(session)
        table = ImportRun if kind == "import" else CollectionLetter
        test = (
            ImportRun.id.in_(safe) if kind == "import" else CollectionLetter.id.in_(safe) & (CollectionLetter.state == "issued")
        )
        kept = set(session.scalars(query(table.id).where(test)))
        faults += [f"{kind} {i} was told and is gone" for i in safe if i not in kept]
    file.close()
    return faults


def main(path: Path, kind: str, kills: int, seed: int) -> None:
    """Kill as often as asked, examine after each, and print the findings as JSON."""
    one_cache_of_statements()
    chance = random.Random(seed)
    new(path)
    told = 0
    for number in range(1, kills + 1):
        work, longest = (importing, 0.25) if kind == "import" else (reminding, 0.12)
        safe = killed_once(path, work, chance, longest)
        told += len(safe)
        faults = examined(path, kind, safe, whole=number == kills)
        if faults:
            break
    print(json.dumps({"kills": number, "told": told, "faults": faults}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
