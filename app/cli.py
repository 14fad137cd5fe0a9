"""The same services without a screen: create, import, age, remind, backup, restore, verify; exit codes fit for scripts.

0 = done · 1 = refused, with every problem on standard error · 2 = wrong use · 3 = the environment (file, disk, lock).
"""

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from app import i18n
from app.core.clock import Clock, FixedClock, SystemClock
from app.core.dates import NotADate, parse_date
from app.core.enums import LANGUAGES, Source
from app.core.problems import Problem
from app.core.words import template_of
from app.services import ageing, companies, desks, environment, imports, letters, reminder_issue, reminders
from app.services.desk import Desk
from app.services.reminder_facts import RunOptions
from app.storage import backup, restore, verify
from app.storage.company_file import CompanyFile
from app.storage.errors import StorageError
from app.storage.numbering import NoNumberError
from app.storage.unit_of_work import Actor

DONE, REFUSED, USAGE, ENVIRONMENT = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run one command; the exit code says how it went."""
    options = _parser().parse_args(arguments)
    region = i18n.region_for(options.language)
    i18n.use(options.language, region)
    chosen = clock or (FixedClock.on(options.today) if options.today else SystemClock())
    try:
        command: Callable[[argparse.Namespace, Clock], int] = options.command
        return command(options, chosen)
    except (StorageError, NoNumberError) as trouble:
        _say(environment.words_of(trouble, options.language, region) or str(trouble))
        return ENVIRONMENT
    except OSError as trouble:
        _say(f"{trouble.filename or ''}: {trouble.strerror or trouble}")
        return ENVIRONMENT


def _parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(prog="tegoed-cli", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="work as if on this day")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, words: str, act: Callable[[argparse.Namespace, Clock], int]) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=words)
        found.add_argument("file", type=Path, help="company file (NAME.tegoed)")
        found.set_defaults(command=act)
        return found

    create = add("create", "make a company file", _create)
    create.add_argument("--name", required=True, help="legal name")
    create.add_argument("--country", required=True, choices=companies.COUNTRIES)
    create.add_argument("--iban")
    create.add_argument("--vat")
    bring = add("import", "bring in customers or open items from CSV or XLSX", _import)
    bring.add_argument("table", type=Path)
    bring.add_argument("--entity", choices=[e.value for e in imports.Entity], help="what the file holds; else its headings tell")
    bring.add_argument("--history", action="store_true", help="post each item with its own document date")
    bring.add_argument("--only-valid", action="store_true", help="leave rows with errors out")
    bring.add_argument("--dry-run", action="store_true", help="check everything, write nothing")
    bring.add_argument("--rejected", type=Path, help="write rows with errors to this file")
    bring.add_argument("--again", action="store_true", help="import although this file was imported before")
    bring.add_argument("--confirm", action="store_true", help="go on after warnings")
    age = add("age", "aged balance now or as of a past day", _age)
    age.add_argument("--as-of", metavar="DATE")
    age.add_argument("--csv", type=Path)
    age.add_argument("--pdf", type=Path)
    remind = add("remind", "suggest reminders, issue them and write their PDFs", _remind)
    remind.add_argument("--date", metavar="DATE")
    remind.add_argument("--pdf", type=Path, metavar="DIR", help="issue and write one PDF per letter into this folder")
    remind.add_argument("--merged", action="store_true", help="one PDF for all letters")
    remind.add_argument("--confirm", action="store_true", help="go on after warnings")
    keep = add("backup", "make a verified backup", _backup)
    keep.add_argument("folder", type=Path)
    bring_back = add("restore", "restore a backup into a file", _restore)
    bring_back.add_argument("backup", type=Path)
    add("verify", "prove the books: every control total, the audit chain, the archive", _verify)
    return parser


def _say(words: str) -> None:
    print(words, file=sys.stderr)


def _refuse(problems: Sequence[Problem]) -> int:
    """Every problem, one a line, with its row where it has one."""
    for p in problems:
        row = f"{p.row}: " if p.row is not None else ""
        _say(row + i18n.problem_text(p, i18n.language(), i18n.region()))
    return REFUSED


def _open(options: argparse.Namespace, clock: Clock) -> Desk:
    """A desk on the named file, for the first company in it."""
    file = CompanyFile.open(options.file, clock=clock)
    return desks.first(file, clock, Source.CLI, i18n.language(), i18n.region())


def _day(text: str | None, clock: Clock) -> date | None:
    """A date as people type it, or ISO."""
    if not text:
        return clock.today()
    found = parse_date(text, i18n.region(), today=clock.today())
    return None if isinstance(found, NotADate) else found


def _create(options: argparse.Namespace, clock: Clock) -> int:
    spec = companies.NewCompany(options.name, options.country, iban=options.iban, vat_number=options.vat)
    outcome = desks.new_file(options.file, spec, getpass.getuser(), clock, i18n.language(), i18n.region())
    if outcome.value is None:
        return _refuse(outcome.problems)
    print(outcome.value.file.target)
    outcome.value.file.close()
    return DONE


def _import(options: argparse.Namespace, clock: Clock) -> int:
    """Dry run, then everything in one unit of work; rows with errors refuse the whole file unless they are left out."""
    content = imports.read_file(options.table)
    if isinstance(content, Problem):
        return _refuse([content])
    desk = _open(options, clock)
    try:
        entity = imports.Entity(options.entity) if options.entity else None
        looked = imports.look(desk, options.table.name, content, entity)
        again = any(p.code == "IMP-008-again" for p in looked.problems)
        if looked.problems:
            _refuse(looked.problems)
        if looked.value is None or (again and not options.again):
            return REFUSED
        return _import_rows(options, desk, looked.value)
    finally:
        desk.file.close()


def _import_rows(options: argparse.Namespace, desk: Desk, looked: imports.Look) -> int:
    plan = imports.dry_run(desk, looked.table, looked.reading)
    if options.rejected and plan.wrong:
        imports.save_rejected(desk, looked.table, plan, options.rejected)
    for row in plan.wrong:
        _refuse(row.problems)
    print(f"{len(plan.rows)} rows: {plan.count('create')} new, {plan.count('update')} changed, {plan.count('skip')} skipped, "
          f"{len(plan.wrong)} with errors")
    chosen = imports.Options(history=options.history, only_valid=options.only_valid)
    if options.dry_run:
        problems = (*plan.problems, *imports.preview(desk, plan, chosen).problems)
        _refuse(problems)
        return REFUSED if plan.wrong or any(p.weight == "error" for p in problems) else DONE
    outcome = imports.run(desk, options.table.name, looked, plan, chosen)
    if outcome.value is None and options.confirm:
        keys = frozenset(p.key for p in outcome.problems if p.key)
        outcome = imports.run(desk, options.table.name, looked, plan, chosen, confirmed=keys)
    if outcome.value is None:
        return _refuse(outcome.problems)
    print(f"{outcome.value.created + outcome.value.updated} imported, {outcome.value.customers} customers created")
    return DONE


def _age(options: argparse.Namespace, clock: Clock) -> int:
    day = _day(options.as_of, clock)
    if day is None:
        _say(options.as_of)
        return USAGE
    desk = _open(options, clock)
    try:
        company = desks.company_of(desk)
        found = ageing.aged(desk, day)
        if options.csv:
            ageing.as_csv(desk, found, options.csv, company.currency)
        if options.pdf:
            options.pdf.write_bytes(ageing.as_pdf(desk, found, company.name, company.currency))
        print("\t".join(("", "", *found.labels, "±", "=")))
        for number, name, figures in ((r.number, r.name, (*r.buckets, r.unapplied, r.balance)) for r in found.rows):
            print("\t".join((number, name, *(i18n.amount(f, company.currency, desk.region) for f in figures))))
        print("\t".join(("", "=", *(i18n.amount(f, company.currency, desk.region)
                                    for f in (*found.totals, found.unapplied, found.balance)))))
        return DONE
    finally:
        desk.file.close()


def _remind(options: argparse.Namespace, clock: Clock) -> int:
    day = _day(options.date, clock)
    if day is None:
        _say(options.date)
        return USAGE
    desk = _open(options, clock).on(day)
    try:
        made = reminders.suggest(desk, RunOptions(day))
        if made.value is None:
            return _refuse(made.problems)
        print(f"{made.value.letters} letters proposed, {made.value.left_out} left out")
        if options.pdf is None:
            return DONE
        with desk.reading() as session:
            ids = reminders.draft_ids(session, desk.company_id, selected=True)
        batch = reminder_issue.issue_all(desk, ids)
        if options.confirm and batch.failed:
            keys = frozenset(p.key for _id, problems in batch.failed for p in problems if p.key)
            again = reminder_issue.issue_all(desk, [i for i, _p in batch.failed], confirmed=keys)
            batch = reminder_issue.Batch((*batch.issued, *again.issued), again.failed)
        written = letters.save_pdfs(desk, [x.letter_id for x in batch.issued], options.pdf, merged=options.merged)
        print(f"{len(batch.issued)} letters issued, {len(written)} files written, {len(batch.failed)} not issued")
        return _refuse([p for _id, problems in batch.failed for p in problems]) if batch.failed else DONE
    finally:
        desk.file.close()


def _backup(options: argparse.Namespace, clock: Clock) -> int:
    desk = _open(options, clock)
    try:
        made = backup.make(desk.file, desk.actor, options.folder, "manual")
        print(made.path)
        return DONE
    finally:
        desk.file.close()


def _restore(options: argparse.Namespace, clock: Clock) -> int:
    """A verified backup becomes the named file; a file that stands there is kept beside it (SAF-026)."""
    backup.verify_backup(options.backup, full=True)
    actor = Actor(0, getpass.getuser())
    done = restore.restore(options.backup, options.file, options.file.parent, actor, clock)
    print(done.path)
    return DONE


def _verify(options: argparse.Namespace, clock: Clock) -> int:
    file = CompanyFile.open(options.file, clock=clock, read_only=True)
    try:
        with file.reading() as session:
            found = verify.prove(session)
        broken = {f.proof for f in found}
        for proof in verify.proofs():
            words = i18n.tr(template_of(proof), i18n.language())
            print(f"{'✗' if proof in broken else '✓'} {proof:4} {words}")
        for finding in found[:50]:
            _say(f"{finding.proof}: {finding.offender}")
        return REFUSED if found else DONE
    finally:
        file.close()


if __name__ == "__main__":
    sys.exit(main())
