"""What the credit part of a customer card asks: status, review, fields, turnover, a dry run of the rules, statistics (W-01)."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import Blocked
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.desk import Desk
from app.services.limits import fields, parameters, standing, statuses
from app.services.limits.fields import Credit, Revenue
from app.views.customers import words
from app.views.customers.histories import ListDialog
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder

REASONS = (Column("name", N_("Reason"), "text", None, 170), Column("measured", N_("Measured"), "text", None, 120),
           Column("threshold", N_("Threshold"), "text", None, 110),
           Column("how", N_("Calculation"), "text", None, 260, stretch=True),
           Column("clears", N_("Clears when"), "text", None, 220, stretch=True))
STATISTICS = (Column("name", N_("Figure"), "text", None, 330, stretch=True), Column("value", N_("Value"), "text", None, 160),
              Column("how", N_("From"), "text", None, 260, stretch=True))
WIDE, HIGH, YEARS = 960, 200, 5


def status(page: Page, customer_id: int, name: str, present: int | None) -> bool:
    """Another account status with its reason, and Blocked with it where that is wanted (CRD-50, 51)."""
    desk = page.context.desk
    choice = ChoiceField(_("Account status"), [Choice(None, _("None"), ""), *(
        Choice(s.id, f"{s.code} · {s.name}", _(statuses.HOLD_NAMES[s.hold_type])) for s in statuses.choices(desk))])
    reason = ChoiceField(_("Reason"), [Choice(i, w) for i, w in statuses.reasons(desk)])
    reason.set_value(None)
    blocked = ChoiceField(_("Also set Blocked to"), [Choice(None, _("Leave as it is")), *words.block_choices()])
    found = [FormField("status", _("Account status"), choice), FormField("reason", _("Reason"), reason, required=True),
             FormField("note", _("Note"), TextField(_("Note"), most=250)),
             FormField("blocked", _("Also set Blocked to"), blocked)]

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        wanted = None if values["blocked"] is None else Blocked(values["blocked"])
        return statuses.assign(desk, customer_id, values["status"], reason_id=values["reason"], note=values["note"],
                               blocked=wanted, confirmed=confirmed)

    form = FormDialog(page, _("Account status of {name}").format(name=name), found, save, go_on=_("Change all the same"))
    choice.set_value(present)
    blocked.set_value(None)
    return form_dialog.show(form).done


def review(page: Page, customer_id: int, name: str, credit: Credit) -> bool:
    """Her credit was looked at: when, when again, up to which limit (CRD-44)."""
    desk, v = page.context.desk, credit.values
    currency = v["eligible_currency"] or v["limit_currency"]
    found = [FormField("on", _("Reviewed on"), DateField(_("Reviewed on"), lambda: desk.today)),
             FormField("following", _("Next review"), DateField(_("Next review"), lambda: desk.today)),
             FormField("eligible", _("Eligible credit limit"), AmountField(_("Eligible credit limit"), currency=currency)),
             FormField("note", _("Note"), TextField(_("Note"), most=250))]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return statuses.review(desk, customer_id, values["on"], values["following"], eligible=values["eligible"],
                               currency=currency, note=values["note"])

    form = FormDialog(page, _("Credit review of {name}").format(name=name), found, save,
                      body=_("The eligible credit limit is the highest one nobody needs to ask about again: no journal goes "
                             "beyond it."))
    form.fields["on"].set_value(desk.today)
    form.fields["eligible"].set_value(v["eligible_limit"])
    return form_dialog.show(form).done


def change_fields(page: Page, customer_id: int, name: str, credit: Credit) -> bool:
    """The fields that no journal changes (credit 5.1); limit and end too where the company allows it (P-24)."""
    desk, v = page.context.desk, credit.values
    group = ChoiceField(_("Credit management group"), [Choice(None, ""), *(
        Choice(i, w) for i, w in fields.management_groups(desk))])

    def day(title: str) -> DateField:
        return DateField(title, lambda: desk.today)

    found = [FormField("management_group_id", _("Credit management group"), group),
             FormField("unlimited", "", CheckField(_("Unlimited credit limit"))),
             FormField("mandatory", "", CheckField(_("Mandatory credit limit")), beside=True),
             FormField("excluded", "", CheckField(_("Exclude from credit management"))),
             FormField("ignore_until", _("Ignore until"), day(_("Ignore until"))),
             FormField("next_review", _("Next review"), day(_("Next review"))),
             FormField("customer_since", _("Customer since"), day(_("Customer since"))),
             FormField("business_started", _("Business started on"), day(_("Business started on"))),
             FormField("with_agency", "", CheckField(_("With an agency"))),
             FormField("title_held", "", CheckField(_("Title held")), beside=True)]
    if parameters.manual(desk):
        limit = AmountField(_("Credit limit"), currency=v["limit_currency"])
        found = [FormField("credit_limit", _("Credit limit"), limit), FormField("expires_on", _("Limit expires on"),
                                                                                day(_("Limit expires on"))), *found]

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        return fields.save(desk, customer_id, values, version=credit.version, confirmed=confirmed)

    form = FormDialog(page, _("Credit fields of {name}").format(name=name), found, save, width=620)
    for one in found:
        one.field.set_value(v.get(one.name))
    return form_dialog.show(form).done


def revenues(page: Page, customer_id: int, name: str, credit: Credit) -> bool:
    """What she turned over in the last years, for automatic limits (CRD-38)."""
    desk = page.context.desk
    known: list[Revenue] = list(credit.values["revenues"])
    currency = known[0].currency if known else page.context.currency
    found = []
    for n in range(YEARS):
        year, amount = NumberField(_("Year")), AmountField(_("Company revenue"), currency=currency)
        if n < len(known):
            year.set_value(known[n].year)
            amount.set_value(known[n].amount)
        found += [FormField(f"year{n}", _("Year"), year), FormField(f"amount{n}", _("Company revenue"), amount, beside=True)]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        wanted = [Revenue(int(values[f"year{n}"]), values[f"amount{n}"] or 0, currency) for n in range(YEARS)
                  if values[f"year{n}"] is not None]
        places = [n for n in range(YEARS) if values[f"year{n}"] is not None]
        done = fields.save_revenues(desk, customer_id, wanted)
        return done if done.done else Outcome(None, tuple(_at(p, places) for p in done.problems))

    form = FormDialog(page, _("Company revenue of {name}").format(name=name), found, save, width=560,
                      body=_("The latest year counts. Amounts in {currency}.").format(currency=currency))
    return form_dialog.show(form).done


def _at(problem: Problem, places: list[int]) -> Problem:
    """A problem of a row at its field."""
    if problem.row is None:
        return problem
    return replace(problem, field=f"{problem.field}{places[problem.row]}", row=None)


# ---------------------------------------------------------------- what the rules would say

class CheckNow(FormDialog):
    """*Check credit now*: an amount is typed, the reasons that would hold such an order are told; nothing is held (Ctrl+F9)."""

    def __init__(self, parent: QWidget, desk: Desk, customer_id: int, name: str, currency: str) -> None:
        self._desk, self._customer_id, self._currency = desk, customer_id, currency
        self.told = Label("", 13, 600, "text", wrap=True)
        self.rows = MemorySource(REASONS)
        self.table = Table(self.rows, name=_("Reasons"))
        self.table.setFixedHeight(HIGH)
        amount = AmountField(_("Amount of a new order"), currency=currency)
        amount.committed.connect(self.look)
        inner = holder(column(self.told, self.table, spacing=8))
        super().__init__(parent, _("Check credit of {name}").format(name=name),
                         [FormField("amount", _("Amount of a new order"), amount)], self._again, inner=inner, width=WIDE,
                         save_words=_("Check"), body=_("A dry run of the blocking rules at the confirmation: nothing is held."))
        self.look()

    def _again(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        self.look()
        return Outcome()

    def look(self) -> None:
        """Run the rules over what is typed."""
        language, region = i18n.language(), i18n.region()
        amount = self.fields["amount"].value() or 0
        found = standing.check_now(self._desk, self._customer_id, amount)

        def say(pair: Any) -> str:
            return i18n.sentence(pair[0], pair[1], language, region)

        share = found.figures.leading.shown()
        used = "" if share is None or found.figures.limit.unlimited else " " + _("{percent} of the limit would be used.").format(
            percent=i18n.percent(share.value, region, share.places or 2))
        missing = "" if not found.missing else " " + _("Missing: {what}. The figures are not complete.").format(
            what=", ".join(found.missing))
        self.told.setText((say(found.outcome) + used if amount else _("Type the amount of an order to see what would hold it."))
                          + missing)
        self.rows.set_rows([Row(n, (_(r.name), say(r.measured), say(r.threshold), say(r.calculation),
                                    f" {_('or')} ".join(say(c) for c in r.clears))) for n, r in enumerate(found.reasons)])
        self.table.refresh()


def check_now(page: Page, customer_id: int, name: str) -> None:
    """Ask and tell."""
    form_dialog.show(CheckNow(page, page.context.desk, customer_id, name, page.context.currency))


# ---------------------------------------------------------------- statistics

def statistics_rows(desk: Desk, customer_id: int, currency: str) -> list[Row]:
    """ST-01…07, each with where it comes from."""
    s, region = standing.statistics(desk, customer_id), i18n.region()

    def days(value: Decimal | None) -> str:
        return "–" if value is None else _("{days} days").format(days=i18n.number(value, region, 2))

    def share(value: Decimal | None) -> str:
        return "–" if value is None else i18n.percent(value, region, 2)

    def money(value: int | None) -> str:
        return "–" if value is None else i18n.money(value, currency, region)

    def months(number: int) -> str:
        return i18n.filled(_("last {months:month|months}"), months=number)

    ends = _("month ends of the {months}")
    paid = s.payment_days
    found = [
        (_("Days sales outstanding 1"), days(s.dso[0]), months(s.months[0])),
        (_("Days sales outstanding 2"), days(s.dso[1]), months(s.months[1])),
        (_("Average balance 1"), money(s.average_balance[0]), ends.format(months=months(s.months[2]))),
        (_("Average balance 2"), money(s.average_balance[1]), ends.format(months=months(s.months[3]))),
        (_("Average use of the limit"), share(s.average_limit), ends.format(months=months(s.months[4]))),
        (_("Average exposure of the limit"), share(s.average_exposure), ends.format(months=months(s.months[5]))),
        (_("Average payment days"), days(paid.plain if paid else None), months(12)),
        (_("Average payment days by amount"), days(paid.weighted if paid else None), months(12)),
        (_("Highest balance"), money(s.highest.amount if s.highest else None),
         i18n.day(s.highest.day, region) if s.highest else ends.format(months=months(12))),
        (_("Reminders sent"), i18n.number(s.reminders, region), months(12)),
        (_("Credit holds"), i18n.number(s.holds, region), months(12)),
        (_("Releases"), i18n.number(s.releases, region), months(12)),
        (_("Returned payments"), i18n.number(s.returned, region), months(12))]
    return [Row(n, one) for n, one in enumerate(found)]


def statistics(page: Page, customer_id: int, name: str) -> None:
    """The window of F7."""
    rows = statistics_rows(page.context.desk, customer_id, page.context.currency)
    ListDialog(page, _("Statistics of {name}").format(name=name), STATISTICS, rows, "").exec()

