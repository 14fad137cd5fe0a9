"""The same services without a screen: create, import, age, remind, backup, restore, encrypt, verify; exit codes fit for scripts.

0 = done · 1 = refused, with every problem on standard error · 2 = wrong use · 3 = the environment (file, disk, lock) ·
4 = nobody signed in · 130 = stopped at the keyboard.
"""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from tempfile import NamedTemporaryFile

from app import (
    cli_bank,
    cli_credit,
    cli_files,
    cli_imports,
    cli_interest,
    cli_jobs,
    cli_letters,
    cli_passwords,
    cli_strategies,
    i18n,
    paths,
)
from app.bootstrap import collect_rarely
from app.cli_exports import Exports
from app.cli_passwords import BACKUP_PASSWORD, FILE_PASSWORD, OWN_PASSWORD
from app.cli_statements import Statements
from app.core.clock import Clock, FixedClock, SystemClock
from app.core.dates import NotADate, parse_date
from app.core.enums import LANGUAGES, Source
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import (
    ageing,
    backups,
    companies,
    company_files,
    desks,
    encryption,
    environment,
    letters,
    mail,
    permissions,
    proofs,
    reminder_issue,
    reminders,
    server_moves,
    sign_in,
)
from app.services.backup_passwords import Password
from app.services.desk import Desk
from app.services.reminder_facts import RunOptions
from app.services.sign_in import SignInError
from app.storage import backup, restore
from app.storage.engine import Target
from app.storage.errors import FULL, DamagedFileError, NotFoundError, StorageError
from app.storage.numbering import NoNumberError

declare({
    "CLI-company": N_("{file} holds no company {code} or no user yet."),
    "CLI-restore": N_("Nothing was restored. Add --yes to take this back and put the backup in the place of {file}; "
                      "the file is kept beside it."),
    "CLI-damaged": N_("{file} cannot be opened. Add --yes to put the backup in its place; the damaged file is kept beside it."),
    "CLI-password": N_("A password is needed and nobody can be asked for it. Put it into the environment variable {name}."),
    "CLI-pdfs": N_("{letters:letter is|letters are} issued, but not all of their PDFs were written. Write them again under "
                   "Letters in the program."),
    "CLI-stopped": N_("Stopped. What was not finished was not written."),
    "CLI-year": N_("{value} is not the first day of a fiscal year. Write month and day, such as 01-01 or 04-06."),
})

DONE, REFUSED, USAGE, ENVIRONMENT, SIGN_IN, STOPPED = 0, 1, 2, 3, 4, 130
_ARGPARSE = (
    N_("usage: "), N_("positional arguments"), N_("options"), N_("show this help message and exit"),
    N_("the following arguments are required: %s"), N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("unrecognized arguments: %s"), N_("expected one argument"), N_("argument %(argument_name)s: %(message)s"),
    N_("ambiguous option: %(option)s could match %(matches)s"), N_("ignored explicit argument %r"),
    N_("%(prog)s: error: %(message)s\n"),
)
"""What the standard library says about a command line."""


def main(arguments: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run one command; the exit code says how it went."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language_of(given)
    i18n.use(language, i18n.region_for(language))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A pipe in an old encoding loses a letter rather than the whole run.
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(given)
    chosen = clock or (FixedClock.on(options.today) if options.today else SystemClock())
    # Another day does not shorten the waiting after wrong passwords.
    options.watch = clock or SystemClock()
    try:
        command: Callable[[argparse.Namespace, Clock], int] = options.command
        locked = None if "password_file" in options else cli_passwords.unlock(options.file)
        if locked is not None:
            _refuse([locked])
            return USAGE if locked.code in cli_passwords.NOT_GIVEN else ENVIRONMENT
        return command(options, chosen)
    except (StorageError, NoNumberError) as trouble:
        _say(environment.words_of(trouble, i18n.language(), i18n.region()) or str(trouble))
        return SIGN_IN if isinstance(trouble, SignInError) else ENVIRONMENT
    except BrokenPipeError:
        # Whoever read our output has enough; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as trouble:
        return _environment(trouble)
    except KeyboardInterrupt:
        _refuse([error("CLI-stopped")])
        return STOPPED


def _environment(trouble: OSError) -> int:
    """A disk, folder or file that refuses, with what to do about a full disk."""
    full = trouble.errno in FULL
    path, detail = str(trouble.filename or ""), trouble.strerror or str(trouble)
    _refuse([error("SAF-017-full", path=path) if full else error("SAF-io", path=path, detail=detail)])
    return ENVIRONMENT


def _language_of(arguments: Sequence[str]) -> str:
    """The language is needed before the command line is read, for its own help."""
    for place, word in enumerate(arguments):
        name, _sep, value = word.partition("=")
        if name == "--language":
            wanted = value or (arguments[place + 1] if place + 1 < len(arguments) else "")
            return wanted if wanted in LANGUAGES else "en"
    return "en"


def _target(text: str) -> Target:
    """A company file, or the address of a database."""
    return text if "://" in text else Path(text)


Act = Callable[[argparse.Namespace, Clock], int]


def _iso(text: str) -> date:
    """A day for `--today`."""
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(_("{text} is not a day such as 2026-03-31").format(text=text)) from wrong


def _parser() -> argparse.ArgumentParser:
    """All commands with their options, in the language of the command line."""
    # argparse asks the catalogue of the computer for its own words; ours knows them in the language that was asked for.
    vars(argparse)["_"] = _
    ends = _("Exit codes: 0 done · 1 refused, every problem on standard error · 2 wrong use · 3 file, disk or lock · "
             "4 nobody signed in · 130 stopped.")
    parser = argparse.ArgumentParser(prog="tegoed-cli", epilog=ends,
                                     description=_("Receivables, reminders and backups without a screen."))
    parser.add_argument("--language", choices=LANGUAGES, default="en", help=_("language of messages and formats"))
    parser.add_argument("--today", type=_iso, metavar="YYYY-MM-DD", help=_("work as if on this day"))
    commands = parser.add_subparsers(required=True, metavar=_("COMMAND"))

    def add(name: str, words: str, act: Act, *, company: bool = True) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=words, description=words, epilog=ends)
        found.add_argument("file", type=_target, help=_("company file (NAME.tegoed)"))
        found.add_argument("--user", metavar="NAME", help=_(
            "who you are, by login or name; the password is taken from the environment variable {name} or asked for").format(
                name=OWN_PASSWORD) if name != "create" else _(
                    "name of the first user, without it yours on this computer; with --add who you are"))
        if company:
            found.add_argument("--company", metavar="CODE", help=_("company of the file; without it the first"))
        found.set_defaults(command=act)
        return found

    _add_create(add("create", _("make a company file, or a company in it"), _create, company=False))
    add("companies", _("list the companies of a file: code, name, currency, country"), _companies, company=False)
    cli_imports.Imports(_desk, _print, _refuse, _day).add(add)
    age = add("age", _("aged balance, now or as of a past day"), _age)
    age.add_argument("--as-of", metavar="DATE", help=_("the day, as in your region or YYYY-MM-DD; without it today"))
    age.add_argument("--csv", type=Path, metavar="FILE", help=_("write it to this file as well"))
    age.add_argument("--pdf", type=Path, metavar="FILE", help=_("write it to this file as well"))
    remind = add("remind", _("suggest reminders, issue them and write their PDFs"), _remind)
    remind.add_argument("--date", metavar="DATE", help=_("date of the letters; without it today"))
    remind.add_argument("--pdf", type=Path, metavar="DIR", help=_("issue, and write one PDF per letter into this folder"))
    remind.add_argument("--merged", action="store_true", help=_("one PDF for all letters"))
    remind.add_argument("--send", action="store_true", help=_("issue, and send those that go by e-mail"))
    remind.add_argument("--confirm", action="store_true", help=_("go on after warnings"))
    cli_interest.Interest(_desk, _print, _refuse, _day).add(add)
    Statements(_desk, _print, _refuse, _day).add(add)
    Exports(_desk, _print, _refuse, _day).add(add)
    add("send", _("send every issued letter whose e-mail is still to do"), _send)
    recur = add("recur", _("make the drafts of recurring invoices that are due"), _recur)
    recur.add_argument("--from", dest="first", metavar="DATE", help=_("first occurrence date; without it the earliest there is"))
    recur.add_argument("--to", dest="last", metavar="DATE", help=_("last occurrence date; without it today"))
    recur.add_argument("--dry-run", action="store_true", help=_("check everything, write nothing"))
    jobs = add("automation", _("run the automation groups that are due"), _jobs)
    jobs.add_argument("--code", metavar="CODE", help=_("this group, due or not"))
    jobs.add_argument("--confirm", action="store_true", help=_("go on after warnings"))
    keep = add("backup", _("make a verified backup"), _backup, company=False)
    keep.add_argument("folder", type=Path, help=_("folder for the backup"))
    keep.add_argument("--protect", action="store_true", help=_(
        "under a password, from the environment variable {name} or asked for").format(name=BACKUP_PASSWORD))
    keep.add_argument("--second", type=Path, metavar="DIR", help=_("a second folder that gets a copy"))
    bring_back = add("restore", _("put a backup in the place of a file; shows first what would be lost"), _restore, company=False)
    bring_back.add_argument("backup", type=Path, help=_(
        "the backup; the password of a protected one is taken from the environment variable {name} or asked for").format(
            name=BACKUP_PASSWORD))
    bring_back.add_argument("--as-copy", action="store_true", help=_("make a second file for looking things up"))
    bring_back.add_argument("--yes", action="store_true", help=_("take back what was posted after the backup"))
    move = add("move-to-server", _("move a file to an empty PostgreSQL database; the file is kept for reading"), _move_to_server,
               company=False)
    move.add_argument("address", help=_("postgresql://user@server:5432/database; without a password pgpass is asked"))
    move.add_argument("--backups", type=Path, metavar="DIR", help=_("folder for the backup made before; without it your own"))
    cli_bank.Bank(_desk, _print, _refuse).add(add)
    cli_credit.Credit(_desk, _print, _refuse).add(add)
    cli_strategies.Strategies(_desk, _print, _refuse).add(add)
    cli_jobs.Jobs(_desk, _print, _refuse).add(add)
    cli_files.Files(_desk, _print, _refuse).add(add)
    add("verify", _("prove the books: control totals, audit chain, archive, database"), _verify, company=False)
    return parser


def _add_create(create: argparse.ArgumentParser) -> None:
    create.add_argument("--name", required=True, help=_("legal name"))
    create.add_argument("--country", required=True, choices=companies.COUNTRIES, help=_("country whose set-up is taken"))
    create.add_argument("--add", action="store_true", help=_("add the company to a file that exists"))
    create.add_argument("--code", default="MAIN", help=_("short code of the company, 1 to 10 letters or digits"))
    create.add_argument("--currency", help=_("accounting currency, when not the country's own"))
    create.add_argument("--company-language", choices=LANGUAGES, help=_("language of the company, when not the country's own"))
    create.add_argument("--year-start", metavar="MM-DD", default="01-01", help=_("first day of the fiscal year"))
    create.add_argument("--iban", help=_("own bank account"))
    create.add_argument("--bic", help=_("BIC of the own bank"))
    create.add_argument("--vat", help=_("own VAT number"))
    create.add_argument("--encrypt", action="store_true", help=_(
        "encrypt the file under the password in {name}, or asked for; the recovery code is written on the second line").format(
            name=FILE_PASSWORD))


def _say(words: str) -> None:
    print(words, file=sys.stderr)


def _print(words: str) -> None:
    """A sentence for people and scripts alike: without the no-break spaces of the screen."""
    print(words.replace("\u00a0", " "))


def _refuse(problems: Sequence[Problem]) -> int:
    """Every problem, one a line, with its row where it has one."""
    for p in problems:
        row = f"{p.row}: " if p.row is not None else ""
        step = i18n.next_step(p, i18n.language(), i18n.region())
        _say(" ".join(filter(None, (row + i18n.problem_text(p, i18n.language(), i18n.region()), step))))
    return REFUSED


@contextmanager
def _desk(options: argparse.Namespace, clock: Clock, *, read_only: bool = False) -> Iterator[Desk | None]:
    """A desk on the named file and company, closed at the end; None when there is no such company, which is told.

    Raises `SignInError` without the password of a file that is opened with one (AUD-015).
    """
    opened = partial(desks.at_door, options.file, clock=clock, language=i18n.language(), region=i18n.region(),
                     code=getattr(options, "company", None), source=Source.CLI)
    try:
        desk = cli_passwords.sit_down(opened(read_only=read_only), options.user, options.watch, opened if read_only else None)
    except LookupError:
        _refuse([error("CLI-company", file=str(options.file), code=getattr(options, "company", None) or "")])
        yield None
        return
    try:
        yield desk
    finally:
        if company_files.is_open(desk):
            sign_in.sign_out(desk)
        desk.file.close()


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A name to write under; only what is whole takes the place of the file. Raises `OSError`, naming it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}{path.suffix}")
    try:
        yield draft
        os.replace(draft, path)
    except OSError as trouble:
        raise OSError(trouble.errno, trouble.strerror, str(path)) from trouble
    finally:
        with suppress(OSError):
            draft.unlink()


def _day(text: str | None, clock: Clock) -> date | Problem:
    """A date as people type it, or ISO."""
    if not text:
        return clock.today()
    found = parse_date(text, i18n.region(), today=clock.today())
    return found.problem if isinstance(found, NotADate) else found


# ---------------------------------------------------------------- commands

def _create(options: argparse.Namespace, clock: Clock) -> int:
    """A new file with its first company, or another company in a file that exists."""
    start = _year_start(options.year_start)
    if start is None:
        _refuse([error("CLI-year", value=options.year_start)])
        return USAGE
    spec = companies.NewCompany(options.name, options.country, code=options.code, language=options.company_language,
                                currency=options.currency, iban=options.iban, bic=options.bic, vat_number=options.vat,
                                year_start=start)
    if options.add:
        with _desk(options, clock) as desk:
            added = desks.add_company(desk, spec) if desk is not None else None
            return REFUSED if added is None else _made(added)
    password = cli_passwords.of_new_file() if options.encrypt else None
    if isinstance(password, Problem):
        _refuse([password])
        return USAGE
    outcome = desks.new_file(options.file, spec, options.user or getpass.getuser(), clock, i18n.language(), i18n.region(),
                             password)
    if outcome.value is not None:
        outcome.value.file.close()
    return _made(outcome, encrypted=password is not None)


def _made(outcome: Outcome[Desk], *, encrypted: bool = False) -> int:
    """Where it lies; the recovery code of an encrypted file once, below it (SAF-031)."""
    if outcome.value is None:
        return _refuse(outcome.problems)
    print(outcome.value.file.target)
    if encrypted:
        print(encryption.code_of(outcome.value.file.target))
    return DONE


def _year_start(text: str) -> tuple[int, int] | None:
    """Month and day of `04-06`."""
    month, _sep, day = text.partition("-")
    return (int(month), int(day)) if month.isdecimal() and day.isdecimal() else None


def _companies(options: argparse.Namespace, clock: Clock) -> int:
    with _desk(options, clock, read_only=True) as desk:
        for company in desks.companies_of(desk) if desk is not None else ():
            print("\t".join((company.code, company.name, company.currency, company.country)))
        return REFUSED if desk is None else DONE


def _age(options: argparse.Namespace, clock: Clock) -> int:
    """Tab-separated: customer number, name, a column for each period, unapplied credits, prepayments, bills, balance;
    totals last."""
    day = _day(options.as_of, clock)
    if isinstance(day, Problem):
        _refuse([day])
        return USAGE
    with _desk(options, clock, read_only=True) as desk:
        if desk is None:
            return REFUSED
        company = desks.company_of(desk)
        found = ageing.aged(desk, day)
        if options.csv:
            with _whole(options.csv) as draft:
                ageing.as_csv(desk, found, draft, company.currency)
        if options.pdf:
            with _whole(options.pdf) as draft:
                draft.write_bytes(ageing.as_pdf(desk, found, company.name, company.currency))

        def amounts(figures: Sequence[int]) -> list[str]:
            return [i18n.amount(f, company.currency, desk.region) for f in figures]

        print("\t".join((_("Customer no."), _("Name"), *found.labels, _("Unapplied"), _("Prepayments"), _("Bills"),
                         _("Balance"))))
        for r in found.rows:
            print("\t".join((r.number, r.name, *amounts((*found.printed(r.buckets), r.unapplied, r.prepayments, r.bills,
                                                         r.balance)))))
        print("\t".join(("", _("Total"), *amounts((*found.totals, found.unapplied, found.prepayments, found.bills,
                                                   found.balance)))))
        return DONE


def _remind(options: argparse.Namespace, clock: Clock) -> int:
    day = _day(options.date, clock)
    if isinstance(day, Problem):
        _refuse([day])
        return USAGE
    with _desk(options, clock) as desk:
        return REFUSED if desk is None else _remind_on(options, desk.on(day), day)


def _remind_on(options: argparse.Namespace, desk: Desk, day: date) -> int:
    """Suggest; with a folder also issue what is selected and write the letters, with --send mail them."""
    made = reminders.suggest(desk, replace(RunOptions.usual(desk, day), old_bank=options.confirm))
    if made.value is None:
        return _refuse(made.problems)
    _print(i18n.filled(_("{letters:letter|letters} proposed, {left} left out"),
        letters=made.value.letters, left=made.value.left_out))
    if options.pdf is None and not options.send:
        return DONE
    account = mail.account(desk) if options.send else None
    if account is not None and account.value is None:
        # An account that cannot send is found out before letters are issued.
        return _refuse(account.problems)
    if options.pdf is not None:
        options.pdf.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=options.pdf):
            pass  # So is a folder that cannot be written to.
    with desk.reading() as session:
        ids = reminders.draft_ids(session, desk.company_id, selected=True)
    batch = reminder_issue.issue_all(desk, ids)
    if options.confirm and batch.failed:
        keys = frozenset(p.key for _id, problems in batch.failed for p in problems if p.key)
        again = reminder_issue.issue_all(desk, [i for i, _p in batch.failed], confirmed=keys)
        batch = reminder_issue.Batch((*batch.issued, *again.issued), again.failed)
    ids = [x.letter_id for x in batch.issued]
    try:
        written = letters.save_pdfs(desk, ids, options.pdf, merged=options.merged) if options.pdf is not None else []
    except OSError as trouble:
        code = _environment(trouble)
        _refuse([error("CLI-pdfs", letters=len(batch.issued))])
        return code
    _print(i18n.filled(_("{issued:letter|letters} issued, {files:file|files} written, {failed} not issued"),
        issued=len(batch.issued), files=len(written), failed=len(batch.failed)))
    sent = cli_letters.send(desk, mail.to_do(desk, ids), _print, _refuse) if options.send else DONE
    return _refuse([p for _id, problems in batch.failed for p in problems]) if batch.failed else sent


def _send(options: argparse.Namespace, clock: Clock) -> int:
    """Send what is still to do; a letter of which nobody knows whether it was sent is left alone (WIN-30)."""
    with _desk(options, clock) as desk:
        if desk is None:
            return REFUSED
        with desk.reading() as session:
            ids = mail.waiting(session, desk.company_id)
        return cli_letters.send(desk, ids, _print, _refuse)


def _recur(options: argparse.Namespace, clock: Clock) -> int:
    """Tab-separated: occurrence, customer, template, total, currency; then the recurrence ID with what it made."""
    days = [_day(text, clock) if text else None for text in (options.first, options.last)]
    wrong = [day for day in days if isinstance(day, Problem)]
    if wrong:
        _refuse(wrong)
        return USAGE
    first, last = (day if isinstance(day, date) else None for day in days)
    with _desk(options, clock, read_only=options.dry_run) as desk:
        return REFUSED if desk is None else cli_letters.recur(desk, first, last, options.dry_run, _print, _refuse)


def _jobs(options: argparse.Namespace, clock: Clock) -> int:
    with _desk(options, clock) as desk:
        return REFUSED if desk is None else cli_letters.run_groups(desk, options.code, _print, _refuse, old_bank=options.confirm)


def _backup(options: argparse.Namespace, clock: Clock) -> int:
    """A verified backup in the folder; the copy in the second one may fail without undoing the first (SAF-020…024, 029)."""
    password = cli_passwords.of_new_backup() if options.protect and not encryption.is_encrypted(options.file) else None
    if isinstance(password, Problem):
        _refuse([password])
        return USAGE
    with _desk(options, clock) as desk:
        if desk is None:
            return REFUSED
        made = backup.make(desk.file, desk.actor, options.folder, "manual", second=options.second, password=password)
        print(made.path)
        if made.second is not None:
            print(made.second)
        return _refuse([backups.second_failed(made.trouble)]) if made.trouble else DONE


def _restore(options: argparse.Namespace, clock: Clock) -> int:
    """A verified backup becomes the named file; what stands there is named, asked for, and kept beside it (SAF-026, 027)."""
    password = cli_passwords.of_backup(options.backup)
    if isinstance(password, Problem):
        _refuse([password])
        return USAGE
    backup.verify_backup(options.backup, full=True, password=password)
    if options.as_copy:
        print(restore.restore_as_copy(options.backup, options.file, password).path)
        return DONE
    if not options.file.exists():
        print(restore.replace_lost(options.backup, options.file, clock, password).path)
        return DONE
    try:
        with _desk(options, clock) as desk:
            return REFUSED if desk is None else _restore_over(options, desk, clock, password)
    except (DamagedFileError, NotFoundError) as trouble:
        _say(environment.words_of(trouble, i18n.language(), i18n.region()) or str(trouble))
        if not options.yes:
            return _refuse([error("CLI-damaged", file=str(options.file))])
        done = restore.replace_lost(options.backup, options.file, clock, password)
        print("\n".join(str(path) for path in (done.path, done.kept) if path is not None))
        return DONE


def _restore_over(options: argparse.Namespace, desk: Desk, clock: Clock, password: Password | None) -> int:
    """Say what would be lost; with --yes do it and say where everything lies. The safety backup gets the same password."""
    manifest = backup.read_manifest(options.backup, password)
    with desk.reading() as session:
        lost = restore.losses(session, manifest)
    for voucher in lost.vouchers:
        print("\t".join((voucher.number, i18n.day(voucher.posting_date, i18n.region()), voucher.text)))
    if not options.yes:
        return _refuse([*([] if lost.same_history else [error("SAF-026-other")]), error("CLI-restore", file=str(options.file))])
    if refused := backups.may_restore(desk):
        return _refuse(refused)
    done = restore.restore(options.backup, desk.file, options.backup.parent, desk.actor, clock, password=password,
                           protect=password)
    print("\n".join(str(path) for path in (done.path, done.kept, done.safety) if path is not None))
    return DONE


def _move_to_server(options: argparse.Namespace, clock: Clock) -> int:
    """The address to use from now on, the file that rests, its backup, and how much was compared (SAF-036)."""
    with _desk(options, clock) as desk:
        if desk is None:
            return REFUSED
        if refused := permissions.for_the_file(desk):
            return _refuse(refused)
        actor = desk.actor
    done = server_moves.move(options.file, options.address, clock, options.backups or paths.backups_folder(), actor=actor)
    if done.value is None:
        return _refuse(done.problems)
    _refuse(done.problems)
    print("\n".join(str(line) for line in (done.value.address, done.value.kept, done.value.backup) if line is not None))
    _print(i18n.filled(_("{tables:table|tables} with {rows:row|rows} are equal"), tables=done.value.tables, rows=done.value.rows))
    return DONE


def _verify(options: argparse.Namespace, clock: Clock) -> int:
    """One line for each proof: ok or FAIL, its id, what it shows; the findings on standard error (SAF-014, 015)."""
    with _desk(options, clock, read_only=True) as desk:
        if desk is None:
            return REFUSED
        found = proofs.run(desk)
    for proof in found:
        print(f"{'ok  ' if proof.holds else 'FAIL'} {proof.id:14} {_(proof.title)}")
        for offender in proof.offenders[:50]:
            _say(f"{proof.id}: {offender}")
    return DONE if all(proof.holds for proof in found) else REFUSED


if __name__ == "__main__":
    collect_rarely()
    sys.exit(main())
