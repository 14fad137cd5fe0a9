"""Preview and posting of a payment journal: all problems at once, the questions one by one, what was posted told (PAY-43…46)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.services.payments import Preview
from app.views.kit import details, dialogs
from app.views.kit.context import Context
from app.views.kit.dialogs import Answer
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder

VOUCHERS = (Column("voucher", N_("Voucher"), "text", None, 110), Column("account", N_("Account"), "text", None, 80),
            Column("name", N_("Name"), "words", None, 190), Column("customer", N_("Customer"), "text", None, 170),
            Column("text", N_("Text"), "text", None, 160, stretch=True),
            Column("debit", N_("Debit"), "amount", None, 110, currency="currency"),
            Column("credit", N_("Credit"), "amount", None, 110, currency="currency"),
            Column("currency", N_("Cur."), "text", None, 54), Column("value", N_("Booked"), "amount", None, 110))
ENTRIES = (Column("customer", N_("Customer"), "text", None, 200, stretch=True),
           Column("type", N_("Type"), "text", None, 130, names=TYPE_NAMES), Column("document", N_("Document"), "text", None, 130),
           Column("currency", N_("Cur."), "text", None, 54),
           Column("amount", N_("Amount"), "amount", None, 115, currency="currency"),
           Column("before", N_("Open before"), "amount", None, 125, currency="currency"),
           Column("after", N_("Open after"), "amount", None, 125, currency="currency"))
WIDE, HIGH, LOW = 1_080, 260, 190
QUESTIONS = ("TOL-07-question", "TOL-11-question")
"""Questions that are answered with yes or no; every other warning is accepted or not."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was accepted, and what was answered to the questions about tolerances and late discounts, by their keys."""

    confirmed: frozenset[str] = frozenset()
    answers: Mapping[str, bool] = field(default_factory=dict)


def ask_questions(parent: QWidget, context: Context, problems: Sequence[Problem],
                  before: Answered | None = None) -> Answered | None:
    """All warnings in one question, then each question by itself; None when she goes back (PAY-41, TOL-07, 11).

    What was accepted or answered `before` is not asked again and stays part of what is returned.
    """
    given = before or Answered()
    warnings = [p for p in problems if _open(p, given)]
    confirmed = context.confirm([p for p in warnings if p.code not in QUESTIONS], _("Post all the same"))
    if confirmed is None:
        return None
    answers = dict(given.answers)
    for problem in (p for p in warnings if p.code in QUESTIONS):
        answer = dialogs.ask(parent, _("Before this is posted"), details.text_of(problem), (
            Answer("yes", _("Yes, accept it")), Answer("no", _("No, leave it open"), primary=True),
            Answer("back", _("Go back"), safe=True)))
        if answer == "back":
            return None
        answers[problem.key or ""] = answer == "yes"
    return Answered(given.confirmed | confirmed, answers)


def ask_all(parent: QWidget, context: Context, problems: Sequence[Problem],
            again: Callable[[Mapping[str, bool]], Sequence[Problem]]) -> Answered | None:
    """As `ask_questions`, until no answer leads to another question: a late discount that is accepted may leave enough for the
    next one (TOL-11). `again` = what is asked when these answers are given."""
    answered = ask_questions(parent, context, problems)
    while answered is not None and answered.answers and asks(told := again(answered.answers), answered):
        answered = ask_questions(parent, context, told, answered)
    return answered


def asks(problems: Sequence[Problem], answered: Answered | None) -> bool:
    """Is there nothing wrong, but something that was not accepted or answered yet?"""
    return not any(p.weight is Weight.ERROR for p in problems) and any(_open(p, answered or Answered()) for p in problems)


def _open(problem: Problem, given: Answered) -> bool:
    return problem.weight is Weight.WARNING and bool(problem.key) and problem.key not in {*given.confirmed, *given.answers}


def show_preview(parent: QWidget, context: Context, found: Preview, problems: Sequence[Problem], *, may_post: bool) -> bool:
    """The exact vouchers and customer transactions; True when she posts from here (PAY-46)."""
    vouchers = Table(MemorySource(VOUCHERS, _voucher_rows(found)), currency=context.currency, name=_("Vouchers before posting"))
    entries = Table(MemorySource(ENTRIES, [
        Row(n, (e.customer, e.entry_type, e.document_no, e.currency, e.amount, e.before, e.after))
        for n, e in enumerate(found.entries)]), currency=context.currency, name=_("Customer transactions"))
    vouchers.setFixedHeight(HIGH)
    entries.setFixedHeight(LOW)
    asked = [details.text_of(p) for p in problems if p.code in QUESTIONS]
    inner = column(vouchers, Label(_("Customer transactions"), 13, 600), entries, spacing=8)
    for words in asked[:2]:
        inner.addWidget(Label(_("Would ask: {question}").format(question=words), 12, 400, "text2", wrap=True))
    shown = holder(inner)
    shown.setMinimumWidth(WIDE)
    wrong = any(p.weight is Weight.ERROR for p in problems)
    body = _("Lines with problems are left out here, and nothing is posted until they are mended.") if wrong else _(
        "Exactly these vouchers are posted; their numbers are taken then.")
    back = Answer("back", _("Go back"), safe=True, primary=wrong)
    answers = (back,) if wrong or not may_post else (Answer("post", _("Post"), primary=True), back)
    return dialogs.ask(parent, _("Vouchers before posting"), body, answers, shown) == "post"


def _voucher_rows(found: Preview) -> list[Row]:
    lines = [(v, x) for v in found.vouchers for x in v.lines]
    return [Row(n, (v.number, x.account, x.name, x.customer, x.text, x.amount if x.amount > 0 else None,
                    -x.amount if x.amount < 0 else None, x.currency, x.accounting_amount)) for n, (v, x) in enumerate(lines)]


def said(count: int, settled: int) -> str:
    """How many vouchers were posted, and how many lines settled something."""
    return i18n.filled(_("{count:voucher|vouchers} posted, {settled:settlement|settlements}."), count=count, settled=settled)
