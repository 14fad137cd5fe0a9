"""What the command line does with documents: send letters, run automation groups, generate invoices (COL-33, REM-53, RCI)."""

from collections.abc import Callable, Sequence
from datetime import date

from app import i18n
from app.core.problems import Outcome, Problem, Weight, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import automation, mail
from app.services.desk import Desk
from app.services.sales import recurring

declare({"CLI-group": N_("There is no automation group called {code}.")})

Say = Callable[[str], None]
Refuse = Callable[[Sequence[Problem]], int]
"""Tells problems on standard error and gives the exit code of a refusal."""


def send(desk: Desk, ids: Sequence[int], say: Say, refuse: Refuse) -> int:
    """Send letters with the account of the user, telling each that did not leave (WIN-67); gives the exit code."""
    outcome = mail.send(desk, ids)
    if outcome.value is None:
        return refuse(outcome.problems)
    sent = outcome.value
    say(i18n.filled(_("{sent:e-mail|e-mails} sent, {failed} failed, {rest} still to send"),
        sent=len(sent.done), failed=len(sent.failed), rest=len(sent.rest)))
    problems = [p for _id, p in sent.failed if p is not sent.stopped]
    return refuse(problems + ([sent.stopped] if sent.stopped is not None else [])) if problems or sent.stopped else 0


def run_groups(desk: Desk, code: str | None, say: Say, refuse: Refuse, *, old_bank: bool = False) -> int:
    """Run what is due, or the named group whether due or not; one that fails does not keep the others (REM-53, JOB-002).

    `old_bank` = go on although the bank data are old (WIN-20).
    """
    automation.interrupt(desk)
    chosen = automation.due(desk) if code is None else [g for g in automation.groups(desk) if g.code.lower() == code.lower()]
    if code is not None and not chosen:
        return refuse([error("CLI-group", code=code)])
    exit_code = 0
    for group in chosen:
        outcome = automation.run(desk, group.id, old_bank=old_bank)
        if outcome.value is None:
            exit_code = refuse(outcome.problems)
            continue
        ran = outcome.value
        say(_("{code}: {done} done, {failed} failed, {left} left out.").format(code=group.code, done=ran.done, failed=ran.failed,
                                                                              left=ran.left_out))
        if ran.problems:
            exit_code = refuse(ran.problems)
    if not chosen:
        say(_("Nothing is due today."))
    return exit_code


def recur(desk: Desk, first: date | None, last: date | None, dry: bool, say: Say, refuse: Refuse) -> int:
    """Make the drafts of recurring invoices that are due, or only list them (`dry`); gives the exit code (FTI-023, RCI).

    What is left out is told and is no refusal; nothing to make is none either, so that a script may run it every day.
    """
    until = last or desk.today
    wish = recurring.Wish(first or recurring.earliest(desk, until), until)
    shown = recurring.propose(desk, wish)
    if shown.value is None:
        return refuse(shown.problems)
    for row in shown.value.rows:
        amount = i18n.amount(row.total, row.currency, desk.region)
        say("\t".join((i18n.day(row.day, desk.region), row.customer, row.template, amount, row.currency)))
    if dry:
        return _left_out(shown.value.left_out, refuse)
    made: Outcome[recurring.Generated] = recurring.generate(desk, wish)
    if made.value is None:
        if all(p.weight is Weight.INFORMATION for p in made.problems):
            say(_("Nothing is due today."))
            return _left_out(made.problems[1:], refuse)
        return refuse(made.problems)
    run = made.value
    say(i18n.filled(_("{count:draft was|drafts were} made under {number}."), count=len(run.drafts), number=run.number))
    _left_out(run.left_out, refuse)
    if run.trouble is not None:
        raise run.trouble
    return 0


def _left_out(problems: Sequence[Problem], refuse: Refuse) -> int:
    """Tell what was left out on standard error; only an error is a refusal."""
    if problems:
        refuse(problems)
    return 1 if any(p.weight is Weight.ERROR for p in problems) else 0
