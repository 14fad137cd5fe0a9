"""Payment terms, days, methods, schedules and cash discounts (MST-050…060, PAY-06)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.company import Company
from app.models.terms import CashDiscountCode, PaymentDay, PaymentMethod, PaymentSchedule, PaymentScheduleLine, PaymentTerm
from app.rules import terms as rules
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.ledger import check_account
from app.services.setup.stores import OwnRows

declare({
    "MST-050-due": N_("An invoice of {day} is due on {due}."),
    "MST-051-week": N_("Days of the week run from 1 (Monday) to 7 (Sunday)."),
    "MST-052-account": N_("Cash terms need the cash account that the receipt is posted to."),
    "MST-057-both": N_("Line {line}: give a percentage or an amount, not both."),
    "MST-060-bank": N_("Choose an account or a bank account, not both."),
    "MST-054-ends": N_("The discount of {percent} % runs until {due} for an invoice of {day}."),
})

METHODS = (("net", N_("Net")), ("current_week", N_("End of week")), ("current_month", N_("End of month")),
           ("current_quarter", N_("End of quarter")), ("current_year", N_("End of year")),
           ("cash_on_delivery", N_("Cash on delivery")))
BUSINESS_DAYS = (("none", N_("No shift")), ("next", N_("Next working day")), ("previous", N_("Previous working day")))
UNITS = (("week", N_("Days of the week")), ("month", N_("Days of the month")))
PAYMENT_TYPES = (("bank_transfer", N_("Bank transfer")), ("direct_debit", N_("Direct debit")),
                 ("bill_of_exchange", N_("Bill of exchange")), ("cash", N_("Cash")), ("cheque", N_("Cheque")),
                 ("card", N_("Card")), ("online", N_("Online")), ("set_off", N_("Set-off")), ("other", N_("Other")))
ALLOCATIONS = (("total", N_("Total")), ("fixed_amount", N_("Fixed amount")), ("fixed_number", N_("Fixed number")),
               ("specified", N_("Specified")))
INTERVALS = (("day", N_("Days")), ("week", N_("Weeks")), ("month", N_("Months")), ("year", N_("Years")))
STATUSES = (("none", N_("None")), ("sent", N_("Sent")), ("received", N_("Received")), ("approved", N_("Approved")),
            ("rejected", N_("Rejected")), ("confirmed", N_("Confirmed")))
MANDATORY = (("payment_reference", N_("A payment reference")), ("deposit_slip", N_("A deposit slip")),
             ("document", N_("A document")))
PERIODS = (("invoice", N_("One per entry")), ("date", N_("One per customer and due date")),
           ("week", N_("One per customer and week")), ("total", N_("One per customer")))
BRIDGING = (("no", N_("No")), ("method", N_("An account of the method")), ("bank", N_("The account of the bank")))
FILES = (("pain.001.001.03", "pain.001.001.03"), ("pain.001.001.09", "pain.001.001.09"))
BILLS = ("payment_type", ("bill_of_exchange",))
DRAFTS = (("plain", N_("Plain")), ("0", "0"), ("1", "1"), ("2", "2"))
REMITTANCES = (("none", N_("None")), ("collection", N_("Collection")), ("discount", N_("Discount")))
SPREADS = (("proportional", N_("Proportional")), ("first", N_("First")), ("last", N_("Last")))


def _due(draft: Draft) -> rules.Terms:
    """The typed terms as the rules see them."""
    v = draft.values
    days = draft.session.get(PaymentDay, v["payment_day_id"]) if v.get("payment_day_id") else None
    paid = rules.PaymentDays(days.unit == "week", frozenset(days.days)) if days is not None else None
    return rules.Terms(v["method"], v["months"], v["days"], paid, v.get("business_day", "none"))


def _days(draft: Draft) -> Iterator[Problem]:
    if draft.values["unit"] == "week" and any(n > 7 for n in draft.values["days"]):
        yield error("MST-051-week", at="days")


PAYMENT_DAYS = SetupTable(
    "payment_days", N_("Payment days"), PaymentDay, "terms", (
        code(), Field("unit", N_("Kind"), Kind.CHOICE, True, choices=UNITS, default="month", listed=True, width=160),
        Field("days", N_("Days"), Kind.NUMBERS, True, least=1, top=31, listed=True, width=160)),
    check=_days, icon="calendar")


def _term(draft: Draft) -> Iterator[Problem]:
    if draft.values["cash"] and draft.values["cash_account_id"] is None:
        yield error("MST-052-account", at="cash_account_id")
    yield from check_account(draft.session, draft.values["cash_account_id"], "cash_account_id")
    yield from _statutory(draft)


def _statutory(draft: Draft) -> Iterator[Problem]:
    """More than the law of the company's country allows is a question, never a refusal (MST-053)."""
    country = draft.session.get_one(Company, draft.desk.company_id).country_code
    for found in rules.check_statutory(_due(draft), draft.desk.today, country):
        yield replace(found, field="days")


def _term_means(draft: Draft) -> Iterator[Problem]:
    day = draft.desk.today
    for dated in (day, date(day.year, 1, 31)):
        yield information("MST-050-due", day=dated, due=_due(draft).due(dated))


PAYMENT_TERMS = SetupTable(
    "payment_terms", N_("Payment terms"), PaymentTerm, "terms", (
        code(), words("texts"),
        Field("method", N_("Method"), Kind.CHOICE, True, choices=METHODS, default="net", listed=True, width=140),
        Field("months", N_("Months"), Kind.COUNT, top=60, default=0, listed=True, width=80),
        Field("days", N_("Days"), Kind.COUNT, top=999, default=0, listed=True, width=80),
        Field("payment_day_id", N_("Payment days"), Kind.LINK, link="payment_days"),
        Field("business_day", N_("On a closed day"), Kind.CHOICE, True, choices=BUSINESS_DAYS, default="none"),
        Field("cash", N_("Paid at once"), Kind.FLAG), Field("cash_account_id", N_("Cash account"), Kind.LINK, link="accounts"),
        Field("credit_rank", N_("Credit rank"), Kind.COUNT, top=999)),
    check=_term, preview=_term_means, icon="calendar-check")


# ---------------------------------------------------------------- cash discount

def _discount(draft: Draft) -> Iterator[Problem]:
    yield from check_account(draft.session, draft.values["account_id"], "account_id")
    codes = _codes(draft.session, draft.desk.company_id)
    following = draft.session.get(CashDiscountCode, draft.values["next_id"]) if draft.values["next_id"] else None
    own = draft.values["code"]
    old = draft.row.code if draft.row is not None else own
    codes.pop(old, None)
    codes = {k: rules.DiscountCode(c.code, c.term, c.percent, own if c.following == old else c.following) for k,
             c in codes.items()}
    codes[own] = rules.DiscountCode(own, _due(draft), draft.values["percent"],
                                    None if following is None else own if following.code == old else following.code)
    starts = [own, *(c for c in codes if own in {x.code for x in rules.chain(codes, c)} and c != own)]
    seen: set[tuple[str, str]] = set()
    for start in starts:
        for problem in rules.check_chain(codes, start):
            key = (problem.code, str(sorted(problem.saw.items())))
            if key not in seen and (problem.code != "MST-054-loop" or start == own):
                seen.add(key)
                yield Problem(problem.code, problem.saw, field="next_id")


def _codes(session: Session, company_id: int) -> dict[str, rules.DiscountCode]:
    rows = list(session.scalars(select(CashDiscountCode).where(CashDiscountCode.company_id == company_id)))
    names = {r.id: r.code for r in rows}
    return {r.code: rules.DiscountCode(r.code, rules.Terms(r.method, r.months, r.days), r.percent, names.get(r.next_id or 0))
            for r in rows}


def _discount_means(draft: Draft) -> Iterator[Problem]:
    day = draft.desk.today
    yield information("MST-054-ends", day=day, due=_due(draft).due(day), percent=draft.values["percent"])


CASH_DISCOUNTS = SetupTable(
    "cash_discounts", N_("Cash discounts"), CashDiscountCode, "terms", (
        code(), words("texts"),
        Field("method", N_("Method"), Kind.CHOICE, True, choices=METHODS, default="net"),
        Field("months", N_("Months"), Kind.COUNT, top=60, default=0), Field("days", N_("Days"), Kind.COUNT, top=999, default=0,
                                                                             listed=True, width=80),
        Field("percent", N_("Percent"), Kind.PERCENT, True, top=100, listed=True, width=90),
        Field("account_id", N_("Discount account"), Kind.LINK, link="accounts"),
        Field("alternative_allowed", N_("Another account allowed"), Kind.FLAG),
        Field("next_id", N_("Next discount code"), Kind.LINK, link="cash_discounts", listed=True, width=170),
        Field("credit_rank", N_("Credit rank"), Kind.COUNT, top=999),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    check=_discount, preview=_discount_means, icon="percent")


# ---------------------------------------------------------------- methods and schedules

def _method(draft: Draft) -> Iterator[Problem]:
    if draft.values["account_id"] is not None and draft.values["bank_id"] is not None:
        yield error("MST-060-bank", at="bank_id")
    yield from check_account(draft.session, draft.values["account_id"], "account_id")
    yield from check_account(draft.session, draft.values["bridging_account_id"], "bridging_account_id")


PAYMENT_METHODS = SetupTable(
    "payment_methods", N_("Payment methods"), PaymentMethod, "terms", (
        code(), words("texts"),
        Field("payment_type", N_("Payment type"), Kind.CHOICE, True, choices=PAYMENT_TYPES, default="bank_transfer", listed=True,
              width=160),
        Field("uncl4461", N_("Code on e-invoices"), most=3, listed=True, width=140),
        Field("prints_qr", N_("Prints payment code"), Kind.FLAG, listed=True, width=150),
        Field("account_id", N_("Account"), Kind.LINK, link="accounts"),
        Field("bank_id", N_("Bank account"), Kind.LINK, link="bank_accounts"),
        Field("grace_days", N_("Days of grace"), Kind.COUNT, top=365, default=0),
        Field("required_status", N_("Wanted payment status"), Kind.CHOICE, True, choices=STATUSES, default="none"),
        Field("mandatory_fields", N_("A payment line needs"), Kind.SEVERAL, choices=MANDATORY),
        Field("period", N_("Payments are proposed"), Kind.CHOICE, True, choices=PERIODS, default="invoice"),
        Field("bank_type", N_("Bank transaction type"), most=20),
        Field("export", N_("Payment file"), Kind.CHOICE, choices=FILES, inside="formats",
              when=("payment_type", ("bank_transfer", "online", "other"))),
        Field("bridging", N_("Waits on a bridging account"), Kind.CHOICE, True, choices=BRIDGING, default="no"),
        Field("bridging_account_id", N_("Bridging account"), Kind.LINK, True, link="accounts", when=("bridging", ("method",))),
        Field("deposit_slip", N_("Goes on a deposit slip"), Kind.FLAG, when=("payment_type", ("cash", "cheque"))),
        Field("require_mandate", N_("Needs a mandate"), Kind.FLAG, when=("payment_type", ("direct_debit",))),
        Field("draw_bill", N_("Bill drawn with the invoice"), Kind.FLAG, when=BILLS),
        Field("bill_draft_type", N_("Kind of bill"), Kind.CHOICE, choices=DRAFTS, default="plain", when=BILLS),
        Field("minimum_bill", N_("Smallest bill"), Kind.AMOUNT, when=BILLS),
        Field("remittance_type", N_("Remittance"), Kind.CHOICE, choices=REMITTANCES, default="none", when=BILLS),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    check=_method, icon="wallet")


def _schedule(draft: Draft) -> Iterator[Problem]:
    v, lines = draft.values, draft.lines("lines")
    for n, line in enumerate(lines):
        if (line.values["percent"] is None) == (line.values["amount"] is None):
            yield error("MST-057-both", at=f"lines.{n}.percent", row=n, line=n + 1)
    parts = tuple(rules.ScheduleLine(x.values["percent"], x.values["amount"]) for x in lines)
    yield from rules.check_schedule(rules.Schedule(v["allocation"], v["interval"], v["unit"], v["count"], v["amount"],
                                                   v["minimum"], parts, v["vat_allocation"], v["charge_allocation"]))


PAYMENT_SCHEDULES = SetupTable(
    "payment_schedules", N_("Payment schedules"), PaymentSchedule, "terms", (
        code(), words("texts"),
        Field("allocation", N_("Allocation"), Kind.CHOICE, True, choices=ALLOCATIONS, default="fixed_number", listed=True,
              width=140),
        Field("interval", N_("Interval"), Kind.COUNT, least=1, top=999, default=1, listed=True, width=90),
        Field("unit", N_("Unit"), Kind.CHOICE, True, choices=INTERVALS, default="month", listed=True, width=100),
        Field("count", N_("Number of payments"), Kind.COUNT, top=120), Field("amount", N_("Amount"), Kind.AMOUNT),
        Field("minimum", N_("Minimum amount"), Kind.AMOUNT),
        Field("vat_allocation", N_("VAT on"), Kind.CHOICE, True, choices=SPREADS, default="proportional"),
        Field("charge_allocation", N_("Charges on"), Kind.CHOICE, True, choices=SPREADS, default="proportional")),
    (Lines("lines", N_("Specified instalments"), (
        Field("percent", N_("Percent"), Kind.PERCENT, top=100), Field("amount", N_("Amount"), Kind.AMOUNT)),
        OwnRows(PaymentScheduleLine, "schedule_id", ("no",), numbered="no")),),
    check=_schedule, icon="repeat")

TABLES = (PAYMENT_TERMS, PAYMENT_DAYS, CASH_DISCOUNTS, PAYMENT_METHODS, PAYMENT_SCHEDULES)
