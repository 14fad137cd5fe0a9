"""Accounting periods: status, access per module, the next fiscal year (CLW-012, CLS-002…009, MST-030)."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from app import i18n
from app.core.enums import Module, PeriodState
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services import desks, periods, reopening, several_companies
from app.services.closing import correcting
from app.services.periods import Change, Pattern, Period
from app.views.jobs.fields import TimeField
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import column, holder
from app.views.setup.ticked import companies_field, modules_field

STATES = {PeriodState.OPEN: N_("Period::Open"), PeriodState.ON_HOLD: N_("Period::On hold"),
          PeriodState.PERMANENTLY_CLOSED: N_("Permanently closed")}
TONES = {PeriodState.OPEN: ("success", "check"), PeriodState.ON_HOLD: ("warning", "pause"),
         PeriodState.PERMANENTLY_CLOSED: ("neutral", "no")}
MEANING = {PeriodState.OPEN: N_("Postings are allowed."), PeriodState.ON_HOLD: N_("Nobody posts; it can be opened again."),
           PeriodState.PERMANENTLY_CLOSED: N_("Nobody posts, and it is never opened again.")}
HEADS = {Module.SALES_ORDERS: N_("Sales orders"), Module.CUSTOMER_INVOICES: N_("Invoices"),
         Module.CUSTOMER_PAYMENTS: N_("Payments"), Module.BILLS_OF_EXCHANGE: N_("Bills"), Module.COLLECTIONS: N_("Collections"),
         Module.REVALUATION_LEDGER: N_("Ledger")}
PATTERNS = {Pattern.MONTHS: N_("By month"), Pattern.QUARTERS: N_("By quarter"), Pattern.WEEKS: N_("Weeks 4-4-5")}
LISTED = 12
"""So many vouchers of a re-opening are named; the list of vouchers has them all by its column *Re-opened*."""
LATEST = time(23, 59)
"""When a period goes on hold again on a day without a time."""
WHO = (("all", N_("All")), ("none", N_("Nobody")), ("role", N_("A user group")))


class PeriodsPage(Page):
    """One line per period of the company's fiscal years."""

    wide = True

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Accounting periods"))
        self.source = MemorySource((
            Column("year", N_("Year"), "text", None, 90), Column("name", N_("Period"), "text", None, 100),
            Column("start", N_("From"), "date", None, 100), Column("end", N_("Until"), "date", None, 100),
            Column("status", N_("Status"), "chip", None, 160, names=STATES, tones=TONES),
            *(Column(module.value, HEADS[module], "text", None, 92) for module in Module),
            Column("vouchers", N_("Vouchers"), "int", None, 90),
            Column("reopened", N_("Period::Re-opened"), "text", None, 110), Column("who", N_("Changed by"), "text", None, 190,
                                                                        stretch=True)))
        self.table = Table(self.source, currency=context.currency, name=_("Accounting periods"))
        self.command("periods.status", _("Change status"), self.change_status, icon="lock", primary=True,
                     writes=True)
        self.command("periods.access", _("Module access"), self.change_access, key="Ctrl+M", icon="users", writes=True)
        self.command("periods.reopen", _("Re-open…"), self.reopen, key="Ctrl+R", icon="undo-2", writes=True)
        self.correct_action = self.command("periods.correct", _("Correcting entry…"), self.correct, icon="pencil", bar=False,
                                           writes=True)
        self.command("periods.year", _("Create year"), self.create_year, key="Ctrl+N", icon="plus", other_keys=("Ins",),
                     writes=True)
        self.command("periods.remove", _("Take year away"), self.remove_year, icon="trash-2", writes=True)
        self.command("periods.log", _("Change history"), self.log, key="Shift+F7", icon="history")
        self.command("periods.vat", _("VAT periods"), lambda: context.navigate("vat_periods"), icon="percent")
        self.end_commands()
        self.keys = [("Enter", _("Change status")), ("Ctrl+M", _("Module access")), ("Ctrl+N", _("Create year"))]
        self.table.opened.connect(lambda _key: self.change_status())
        self.table.chosen.connect(lambda _key: self._allow())
        self.set_body(holder(column(self.table)))
        self.held: list[Period] = []
        self._reopened: dict[str, str] = {}
        self._refused: tuple[Problem, ...] = ()
        self.reload()

    def reload(self) -> None:
        """Ask the file again; the period of today is current at first."""
        first = not self.held
        reopening.relock_due(self.context.desk)
        self.held = periods.periods(self.context.desk)
        self._reopened = {}
        for one in reopening.listed(self.context.desk):
            self._reopened[one.period] = ", ".join(filter(None, (self._reopened.get(one.period), one.number)))
        self.source.set_rows([Row(p.id, self._values(p), muted=p.status is PeriodState.PERMANENTLY_CLOSED) for p in self.held])
        today = self.context.desk.today
        present = next((p for p in self.held if p.start <= today <= p.end), None)
        self.table.refresh(keep=present.id if first and present is not None else None)
        chips = [(_("{name}: {state}").format(name=present.name, state=_(STATES[present.status])), *TONES[present.status])
                 ] if present is not None else []
        self.set_title(_("Accounting periods"), chips=chips, crumbs=_("Set-up"))
        self.set_status(i18n.filled(_("{count:period|periods}"), count=len(self.held)))
        self._allow()

    def stand_on(self, day: date) -> None:
        """Make the period of a day the current one."""
        found = next((p.id for p in self.held if p.start <= day <= p.end), None)
        if found is not None:
            self.table.refresh(keep=found)

    def _allow(self) -> None:
        """A correcting entry is for a period that is closed for ever (CLS-063)."""
        one = next((p for p in self.held if p.id == self.table.current()), None)
        closed = one is not None and one.status is PeriodState.PERMANENTLY_CLOSED
        self.correct_action.allow(closed, _("Choose a period that is closed for ever."))

    def correct(self) -> None:
        """What stands wrong in a period closed for ever: a journal in the first open one, with its figures (CLS-063)."""
        period_id = self.table.current()
        day = correcting.first_day(self.context.desk, period_id)
        told = "" if day is None else _(
            "It is dated {day}, the first open day after the period, and waits for you to post it.").format(
                day=i18n.day(day, i18n.region()))
        number = TextField(_("Voucher to turn round"), most=20, placeholder=_("Empty = an empty entry"))
        form = FormDialog(self, _("Correcting entry"), [FormField("number", _("Voucher to turn round"), number)],
                          lambda typed, _confirmed: correcting.draft(self.context.desk, period_id, typed["number"] or ""),
                          body=told, save_words=_("Make journal"))
        made = form_dialog.show(form).value
        if made is not None:
            self.context.navigate("general_journal", journal_id=made.journal_id)

    def _values(self, period: Period) -> tuple[Any, ...]:
        who = f"{period.who}, {i18n.moment(period.at, i18n.region())}" if period.at is not None else ""
        access = (self._access(period.access.get(module)) for module in Module)
        return (period.year, period.name, period.start, period.end, period.status, *access, period.vouchers,
                self._reopened.get(period.name, ""), who)

    def _access(self, access: str | None) -> str:
        return _("All") if access is None else _("Nobody") if access == "none" else access

    def chosen(self) -> list[int]:
        """The selected periods, else the current one."""
        selected = self.table.selected()
        return selected or ([self.table.current()] if self.table.current() > 0 else [])

    # ------------------------------------------------------------ status and access

    def _reasons(self) -> list[Choice]:
        desk = self.context.desk
        with desk.reading() as session:
            return [Choice(None, ""), *(Choice(i, w) for i, w in choices.reasons(session, desk.company_id, desk.language,
                                                                                 "period_reopen"))]

    def status_form(self) -> FormDialog:
        """New status, and what it asks for."""
        names = ", ".join(p.name for p in self.held if p.id in set(self.chosen()))
        state = ChoiceField(_("Status"), [Choice(s, _(STATES[s]), _(MEANING[s]), TONES[s]) for s in PeriodState])
        reason = ChoiceField(_("Reason"), self._reasons())
        fields = [FormField("state", _("Status"), state), FormField("reason", _("Reason"), reason),
                  FormField("text", _("Why"), TextField(_("Why"), most=250, placeholder=_("Needed to open a period again"))),
                  FormField("typed", _("Name of the period"), TextField(
                      _("Name of the period"), placeholder=_("Only to close for ever"), most=40))]
        return FormDialog(self, _("Change status"), [*fields, *self._companies()], self._save_status, body=names,
                          go_on=_("Change all the same"))

    def _companies(self) -> list[FormField]:
        """Which companies it is done at, where the file holds several (CLW-012)."""
        desk = self.context.desk
        held = desks.companies_of(desk)
        if len(held) < 2:
            return []
        return [FormField("companies", _("Companies"), companies_field(held, desk.company_id))]

    def _at(self, values: Mapping[str, Any], confirmed: frozenset[str], act: several_companies.Act) -> Outcome[Any]:
        """Do it here, or at each company that is ticked; what others refuse is told when the form is gone."""
        desk = self.context.desk
        at = values.get("companies", [desk.company_id])
        outcome = several_companies.change(desk, at, self.chosen(), act, confirmed=confirmed)
        self._refused = ()
        if outcome.value is not None and outcome.problems:
            self._refused = (*outcome.problems, information("CLW-012-done", companies=", ".join(outcome.value.companies)))
        return outcome

    def _save_status(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        if values["state"] is None:
            return Outcome(None, (error("CLS-002-none"),))
        if not self._backed_up(values["state"]):
            return Outcome()
        if values["state"] is PeriodState.OPEN:
            return self._at(values, confirmed, lambda desk, ids: reopening.reopen(desk, ids, reopening.Wish(
                several_companies.reason_at(desk, values["reason"]), values["text"]), confirmed=confirmed))
        return self._at(values, confirmed, lambda desk, ids: periods.change_status(desk, ids, Change(
            values["state"], several_companies.reason_at(desk, values["reason"]), values["text"], values["typed"]),
            confirmed=confirmed))

    def _backed_up(self, state: PeriodState) -> bool:
        """Opening again and closing for ever begin with a backup of what stands (SAF-022)."""
        moving = {p.status for p in self.held if p.id in set(self.chosen())} - {state}
        cause = {PeriodState.OPEN: "reopen", PeriodState.PERMANENTLY_CLOSED: "close"}.get(state)
        door = self.context.door
        return door is None or cause is None or not moving or door.back_up_before(cause)

    def change_status(self) -> None:
        """Open, hold, or close for ever."""
        if not self.allowed(Permission.MANAGE_PERIODS):
            return
        if self.chosen() and form_dialog.show(self.status_form()).done:
            self._done()

    def reopen_form(self) -> FormDialog:
        """Modules, reason and words, and day and time at which the period is put on hold again (CLS-060)."""
        until = DateField(_("Put on hold again after"), lambda: self.context.desk.today)
        fields = [FormField("modules", _("Modules"), modules_field()), FormField("reason", _("Reason"), ChoiceField(
            _("Reason"), self._reasons())), FormField("text", _("Why"), TextField(_("Why"), most=250), required=True),
                  FormField("until", _("Put on hold again after"), until),
                  FormField("at", _("Time"), TimeField(_("Time")), beside=True)]
        names = ", ".join(p.name for p in self.held if p.id in set(self.chosen()))
        return FormDialog(self, _("Re-open period"), [*fields, *self._companies()], self._save_reopening, body=names,
                          go_on=_("Open all the same"))

    def _save_reopening(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        modules = tuple(values["modules"])
        if not modules:
            return Outcome(None, (error("CLS-003-none"),))
        if not self._backed_up(PeriodState.OPEN):
            return Outcome()
        day, at = values["until"], values["at"]
        if day is None and at is not None:
            day = self.context.desk.today
        end = None if day is None else datetime.combine(day, at or LATEST).astimezone()
        chosen = () if len(modules) == len(Module) else modules
        return self._at(values, confirmed, lambda desk, ids: reopening.reopen(desk, ids, reopening.Wish(
            several_companies.reason_at(desk, values["reason"]), values["text"], chosen, end), confirmed=confirmed))

    def reopen(self) -> None:
        """Open periods on hold again, whole or for some modules (CLS-060)."""
        if self.chosen() and form_dialog.show(self.reopen_form()).done:
            self._done()

    def access_form(self) -> FormDialog:
        """Modules and who may post for them."""
        who = ChoiceField(_("Who may post"), [Choice(v, _(w)) for v, w in WHO])
        who.set_value("all")
        group = ChoiceField(_("User group"), [Choice(None, ""), *(Choice(i, w) for i, w in periods.groups(self.context.desk))])
        fields = [FormField("modules", _("Modules"), modules_field()), FormField("access", _("Who may post"), who),
                  FormField("role", _("User group"), group), FormField("text", _("Why"), TextField(_("Why"), most=250))]
        return FormDialog(self, _("Module access"), [*fields, *self._companies()], self._save_access)

    def _save_access(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return self._at(values, confirmed, lambda desk, ids: periods.change_access(
            desk, ids, values["modules"], values["access"] or "all", role_id=values["role"], text=values["text"]))

    def change_access(self) -> None:
        """Who may post for which module."""
        if self.chosen() and form_dialog.show(self.access_form()).done:
            self._done()

    def _done(self) -> None:
        self.reload()
        refused, self._refused = self._refused, ()
        if refused:
            self.tell_problems(refused)
        else:
            self.tell("success", _("Saved"))

    # ------------------------------------------------------------ years

    def year_form(self) -> FormDialog:
        """First and last day, and how the year is cut."""
        desk = self.context.desk
        first_day, last_day = periods.next_year(desk)
        pattern = ChoiceField(_("Periods"), [Choice(p, _(w)) for p, w in PATTERNS.items()])
        pattern.set_value(Pattern.MONTHS)
        first, last = (DateField(words, lambda: desk.today) for words in (_("First day"), _("Last day")))
        first.set_value(first_day)
        last.set_value(last_day)
        pattern.committed.connect(lambda: last.set_value(periods.last_day(first.value() or first_day, pattern.value())))
        return FormDialog(self, _("Create year"), [
            FormField("pattern", _("Periods"), pattern), FormField("first", _("First day"), first),
            FormField("last", _("Last day"), last)], self._save_year)

    def _save_year(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        first, last = periods.next_year(self.context.desk)
        return periods.create_year(self.context.desk, values["first"] or first, values["last"] or last, values["pattern"])

    def create_year(self) -> None:
        """The next fiscal year."""
        if not self.allowed(Permission.MANAGE_PERIODS):
            return
        if form_dialog.show(self.year_form()).done:
            self._done()

    def remove_year(self) -> None:
        """The newest year, as long as nothing was posted in it."""
        answer = self.context.ask(_("Take the newest fiscal year away?"), _("Only a year without postings can be taken away."), (
            dialogs.Answer("remove", _("Take year away")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "remove":
            return
        outcome = periods.delete_year(self.context.desk)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self._done()

    def log(self) -> None:
        """Every change of the period with its reason."""
        lines = periods.history(self.context.desk, self.table.current())
        words = {s.value: _(w) for s, w in STATES.items()} | {w: _(t) for w, t in WHO}
        opened = [_("{number}: {count} vouchers posted, {state}").format(
            number=r.number, count=len(r.vouchers), state=_("ended") if r.ended_at is not None else _("still open"))
            + "".join(f"\n    {number}" for _key, number in r.vouchers[:LISTED]) + ("\n    …" if len(r.vouchers) > LISTED else "")
            for r in reopening.listed(self.context.desk, self.table.current())]
        body = "\n".join([*opened, *(f"{i18n.moment(x.at, i18n.region())}  {x.user}: {words.get(str(x.old), x.old)} → "
                         f"{words.get(str(x.new), x.new)}. {x.reason or ''}" for x in lines[:14])])
        self.context.ask(_("Change history"), body or _("No changes yet."),
                         (dialogs.Answer("ok", _("Close"), safe=True, primary=True),))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
