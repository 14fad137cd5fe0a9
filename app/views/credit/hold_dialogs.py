"""What decisions about holds ask: release, reject, return, assign, postpone, force (W-02, CRD-85…99, T-05)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries.credit_holds import STATE_NAMES, STATE_TONES
from app.queries.listing import Column
from app.services.credit import holds
from app.services.credit.holds import COVERS_NAMES, Covers, Done, Forced, ForceFilter, Panel, Release
from app.services.desk import Desk
from app.services.limits import fields as limit_fields
from app.views.kit import details, dialogs, form_dialog
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, LookupField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.sales.head_form import customer_name, found_customers

FORCE_USE, MOST_NOTE, WEEK = "credit_hold", 250, timedelta(7)
RESULTS = (Column("order", N_("Order"), "link", None, 120), Column("what", N_("Result"), "chip", None, 150),
           Column("why", N_("Reason"), "text", None, 380, stretch=True))


class Decision(FormDialog):
    """A form of few fields: Enter in any of them decides, as its button does (W-02)."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; everything else as in every form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)


def _reason(desk: Desk, use: str) -> ChoiceField:
    """Reasons by their words, so that letters find them; nothing is chosen in advance, unless there is only one."""
    known = holds.reasons(desk, use)
    field = ChoiceField(_("Reason"), [Choice(key, text, "") for key, _code, text in known])
    field.set_value(known[0][0] if len(known) == 1 else None)
    return field


def _note() -> TextField:
    return TextField(_("Note"), most=MOST_NOTE)


# ---------------------------------------------------------------- release

class ReleaseDialog(Decision):
    """Reason, review date, what the release covers, up to which value; the reasons still true stand above (CRD-90, 92)."""

    def __init__(self, page: Page, panels: Sequence[Panel], covers: str, *, posting: bool,
                 release: Callable[[Release], list[Done]]) -> None:
        self._desk, self._panels, self._release, self._posting = page.context.desk, list(panels), release, posting
        self.done_: list[Done] = []
        today = self._desk.today
        one = panels[0] if len(panels) == 1 else None
        self.reason = _reason(self._desk, "credit_release")
        review = DateField(_("Review date"), lambda: today)
        review.set_value(max([today, *(panel.review_on for panel in panels)]))
        self.covers = ChoiceField(_("The release covers"), [Choice(value, _(words)) for value, words in COVERS_NAMES.items()])
        self.until = DateField(_("Until"), lambda: today)
        found = [FormField("reason", _("Reason"), self.reason, required=True),
                 FormField("review_on", _("Review date"), review, required=True),
                 FormField("covers", _("The release covers"), self.covers), FormField("until", _("Until"), self.until)]
        if one is not None:
            cap = AmountField(_("Up to an order value of"), currency=one.order_amount.currency)
            cap.set_value(one.order_amount.amount)
            found.append(FormField("cap", _("Up to an order value of"), cap))
        if posting:
            day = DateField(_("Posting date"), lambda: today)
            day.set_value(today)
            found.append(FormField("day", _("Posting date"), day))
        found.append(FormField("note", _("Note"), _note()))
        title = (_("Release order {order}").format(order=one.order) if one is not None
                 else i18n.filled(_("Release {count:order|orders}"), count=len(panels)))
        super().__init__(page, title, found, self._go, body=still_true(panels), width=520,
                         save_words=_("Release and post") if posting else _("Release"), go_on=_("Post all the same"))
        self.covers.set_value(Covers(covers))
        self.covers.committed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """A day belongs to *until a date* only; today is proposed."""
        until = self.covers.value() is Covers.UNTIL
        allow(self.until, until, _("The release covers steps, not days. Choose “Until a date” first."))
        if until and self.until.value() is None:
            self.until.set_value(self._desk.today)

    def _go(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[list[Done]]:
        """Release; where nothing at all could be released the problems are told here and nothing is lost."""
        until = values["until"] if values["covers"] is Covers.UNTIL else None
        wish = Release(values["reason"], values["review_on"], values["covers"], until, values.get("cap"), values["note"],
                       self._posting, values.get("day"), confirmed)
        results = self._release(wish)
        if not any(one.done for one in results):
            return Outcome(None, _once(results))
        self.done_ = results
        return Outcome(results)


def _once(results: Sequence[Done]) -> tuple[Problem, ...]:
    found = [problem for one in results for problem in one.problems]
    return tuple(problem for n, problem in enumerate(found) if problem not in found[:n])


def still_true(panels: Sequence[Panel]) -> str:
    """Which reasons still hold these orders, in one sentence each."""
    lines = []
    for panel in panels[:6]:
        valid = [f"{line.name} {line.measured}" for line in panel.reasons if line.valid]
        said = ", ".join(valid) if valid else _("no reason applies any more")
        lines.append(_("Still true: {reasons}.").format(reasons=said) if len(panels) == 1 else f"{panel.order}: {said}")
    more = len(panels) - 6
    return "\n".join(lines + ([_("and {count} more").format(count=more)] if more > 0 else []))


def release(page: Page, panels: Sequence[Panel], covers: str, *, posting: bool) -> list[Done]:
    """Ask, and release each by itself; what became of them, nothing when she went back (CRD-90, 91, 96)."""
    desk, ids = page.context.desk, [panel.hold_id for panel in panels]
    seen = {panel.hold_id: panel.versions for panel in panels}
    dialog = ReleaseDialog(page, panels, covers, posting=posting, release=lambda wish: holds.release(desk, ids, wish, seen))
    form_dialog.show(dialog)
    return dialog.done_


# ---------------------------------------------------------------- reject, assign, postpone

def reject(page: Page, panels: Sequence[Panel]) -> list[Done]:
    """Reason and note; the orders are stopped and use no credit any more (CRD-99)."""
    desk, ids = page.context.desk, [panel.hold_id for panel in panels]
    seen = {panel.hold_id: panel.versions for panel in panels}
    kept: list[Done] = []

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[list[Done]]:
        kept[:] = holds.reject(desk, ids, values["reason"], values["note"], seen)
        return Outcome(kept) if any(one.done for one in kept) else Outcome(None, _once(kept))

    outcome: Outcome[list[Done]] = form_dialog.show(Decision(
        page, _title(N_("Reject order {order}"), N_("Reject {count:order|orders}"), panels),
        [FormField("reason", _("Reason"), _reason(desk, "credit_release"), required=True),
         FormField("note", _("Note"), _note(), required=True)], save,
        body=_("All steps are refused from now on, and the order uses no credit any more. “Resubmit” on the order lets it be "
               "checked again."), save_words=_("Reject")))
    return outcome.value or []


def _title(one: str, several: str, panels: Sequence[Panel]) -> str:
    return _(one).format(order=panels[0].order) if len(panels) == 1 else i18n.filled(_(several), count=len(panels))


def assign(page: Page, panels: Sequence[Panel]) -> bool:
    """Who looks after them; oneself is preset (W-02)."""
    desk = page.context.desk
    people = holds.people(desk)
    person = ChoiceField(_("Person"), [*(Choice(key, name) for key, name in people), Choice(None, _("Nobody"))])
    person.set_value(desk.actor.user_id)
    return form_dialog.show(Decision(
        page, _title(N_("Assign order {order}"), N_("Assign {count:order|orders}"), panels),
        [FormField("person", _("Person"), person), FormField("note", _("Note"), _note())],
        lambda values, _confirmed: holds.assign(desk, [p.hold_id for p in panels], values["person"], values["note"]),
        save_words=_("Assign"))).done


def postpone(page: Page, panels: Sequence[Panel]) -> bool:
    """A later day of review; until then they leave *Open* (CRD-86)."""
    desk = page.context.desk
    day = DateField(_("Review date"), lambda: desk.today)
    day.set_value(desk.today + WEEK)
    return form_dialog.show(Decision(
        page, _title(N_("Postpone order {order}"), N_("Postpone {count:order|orders}"), panels),
        [FormField("to", _("Review date"), day, required=True), FormField("note", _("Note"), _note())],
        lambda values, _confirmed: holds.postpone(desk, [p.hold_id for p in panels], values["to"], values["note"]),
        body=_("Until that day it does not stand in “Open”."), save_words=_("Postpone"))).done


def ask_note(page: Page, title: str, verb: str, act: Callable[[str], list[Done]]) -> list[Done]:
    """A note that says why, for returning what waits for approval (SGN-06)."""
    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[list[Done]]:
        results = act(values["note"])
        return Outcome(results) if any(one.done for one in results) else Outcome(None, _once(results))

    outcome: Outcome[list[Done]] = form_dialog.show(Decision(
        page, title, [FormField("note", _("Note"), _note(), required=True)], save, save_words=verb))
    return outcome.value or []


# ---------------------------------------------------------------- force

def force(page: Page, *, order_ids: tuple[int, ...] = (), customer_id: int | None = None) -> Forced | None:
    """A reason, and which orders: those named, else by customer, group and day of the order (CRD-85, T-05)."""
    desk = page.context.desk
    found = [FormField("reason", _("Reason"), _reason(desk, FORCE_USE), required=True)]
    if not order_ids:
        customer = LookupField(_("Customer"), lambda text: found_customers(desk, text), lambda key: customer_name(desk, key))
        customer.set_value(customer_id)
        group = ChoiceField(_("Credit management group"), [Choice(None, _("All")), *(
            Choice(key, words) for key, words in limit_fields.management_groups(desk))])
        group.set_value(None)
        found += [FormField("customer", _("Customer"), customer), FormField("group", _("Credit management group"), group),
                  FormField("first", _("Ordered from"), DateField(_("Ordered from"), lambda: desk.today)),
                  FormField("last", _("until"), DateField(_("Ordered until"), lambda: desk.today), beside=True)]
    found.append(FormField("note", _("Note"), _note()))

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Forced]:
        wanted = ForceFilter(order_ids, values.get("customer"), values.get("group"), values.get("first"), values.get("last"))
        if wanted == ForceFilter() and not confirmed and not _all_orders(page):
            return Outcome(None, ())
        return holds.force(desk, wanted, values["reason"], values["note"])

    form = Decision(page, _("Force credit hold"), found, save, width=560, save_words=_("Put on hold"),
                    body=_("A forced hold stops every step of the order, whatever the rules say. Only a person releases it."))
    outcome: Outcome[Forced] = form_dialog.show(form)
    return outcome.value


def _all_orders(page: Page) -> bool:
    """Without any filter every order under way is meant: is she sure?"""
    return page.context.ask(_("Put all orders on hold?"), _("No filter is set: every order under way is stopped."), (
        dialogs.Answer("all", _("All orders")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))) == "all"


# ---------------------------------------------------------------- results

def tell_results(page: Page, results: Sequence[Done], words: str) -> None:
    """`words` count what was done; what could not be done stays, and is listed with its reason (CRD-91)."""
    done = [one for one in results if one.done]
    failed = [one for one in results if not one.done]
    waiting = [one for one in done if one.state == "awaiting_approval"]
    ready = len(done) - len(waiting)
    told = [i18n.filled(words, count=ready)] if ready or not waiting else []
    if waiting:
        told.append(i18n.filled(_("{count:order waits|orders wait} for approval."), count=len(waiting)))
    if not failed:
        page.tell("success", " ".join(told))
        return
    told.append(i18n.filled(_("{count:order stays|orders stay} as before."), count=len(failed)))
    body = "\n".join(f"{one.order}: {_why(one)}" for one in failed[:3])
    page.tell("warning", " ".join(told), body, [(_("Show the list"), lambda: list_results(page, results))],
              [problem for one in failed for problem in one.problems])


def _why(one: Done) -> str:
    return " ".join(dict.fromkeys(details.text_of(problem) for problem in one.problems))


def result_rows(results: Sequence[Done]) -> list[Row]:
    """One row for each order; what failed says why."""
    return [Row(one.hold_id or -n, (one.order, _words(one), _why(one)), problems=one.problems)
            for n, one in enumerate(results, 1)]


def _words(one: Done) -> tuple[str, str, str]:
    if one.state is None:
        return _("Failed"), "danger", "cross"
    return _(STATE_NAMES[one.state.value]), *STATE_TONES[one.state.value]


def list_results(page: Page, results: Sequence[Done]) -> None:
    """What became of each."""
    table = Table(MemorySource(RESULTS, result_rows(results)), name=_("Result"))
    table.setMinimumSize(680, min(120 + 30 * len(results), 420))
    dialogs.ask(page, _("What became of each order"), "", (dialogs.Answer("ok", _("Close"), safe=True, primary=True),), table)


def forced_words(forced: Forced) -> tuple[str, str]:
    """How many were held, and which were on hold already (T-05)."""
    words = i18n.filled(_("{count:order was|orders were} put on hold."), count=len(forced.held))
    there = ", ".join(order for _key, order in forced.already[:8]) + (" …" if len(forced.already) > 8 else "")
    return words, _("On hold already: {orders}.").format(orders=there) if there else ""

