"""The credit part of a customer card: its fields, what can be done about them, badges and side panel (W-01)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services import limits
from app.services.limits import fields, history, standing, statuses
from app.services.limits.fields import Credit
from app.services.limits.standing import Standing
from app.views.credit import card_dialogs, change_limit
from app.views.credit.credit_box import Badge, CreditBox, badges
from app.views.credit.history_words import HISTORY, history_rows
from app.views.credit.policies import PoliciesDialog
from app.views.customers.histories import ListDialog
from app.views.kit.label_grid import label_grid
from app.views.kit.page import Page, clear
from app.views.kit.reasons import set_tip
from app.views.kit.record_notes import RecordNotes
from app.views.kit.widgets import Button, Chip, Label, column, holder, row

INDICATORS = {"green": (N_("Low risk"), "success", "check"), "amber": (N_("Medium risk"), "warning", "triangle"),
              "red": (N_("High risk"), "danger", "no")}
CHANGES = frozenset({"customer_credit", "limit_history", "temporary_limit", "credit_policy", "credit_hold", "sales_order",
                     "customer_revenue", "credit_group", "credit_group_member"})
"""Tables whose changes make the part look again."""


class CreditPart:
    """What the card shows and does about the credit of one customer; `changed` is told after every change."""

    def __init__(self, page: Page, customer_id: int, name: Callable[[], str], changed: Callable[[], None]) -> None:
        self._page, self._customer_id, self._name, self._changed = page, customer_id, name, changed
        self._inner = column(spacing=0)
        desk, buttons = page.context.desk, self._buttons()
        self.notes = RecordNotes(desk, ("customer_credit", customer_id), page.tell_problems)
        notes = column(Label(_("Notes for the credit team"), 12, 600, "text2"), self.notes, spacing=6, margins=(16, 0, 16, 12))
        self.tab = holder(column(holder(self._inner), buttons, holder(notes), spacing=0))
        self.credit: Credit | None = None
        self.standing: Standing | None = None
        self.reload()

    def commands(self) -> None:
        """Those of the card that are about credit, with their keys."""
        page = self._page
        page.command("credit.limit", _("Change limit…"), lambda: self.change(limits.LIMIT), key="Ctrl+L", icon="gauge", bar=False,
                     writes=True)
        page.command("credit.temporary", _("Temporary limit…"), lambda: self.change(limits.TEMPORARY), icon="clock", bar=False,
                     writes=True)
        page.command("credit.policies", _("Insurance and guarantees"), self.policies, key="Ctrl+I", icon="shield-alert",
                     bar=False)
        page.command("credit.check", _("Check credit now"), self.check, key="Ctrl+F9", icon="circle-check", bar=False)
        page.command("credit.status", _("Account status…"), self.status, icon="circle-dot", bar=False, writes=True)
        page.command("credit.review", _("Credit review…"), self.review, icon="calendar-check", bar=False, writes=True)
        page.command("credit.fields", _("Credit fields…"), self.fields, icon="pencil", bar=False, writes=True)
        page.command("credit.revenue", _("Company revenue…"), self.revenues, icon="chart-column", bar=False, writes=True)
        page.command("credit.score", _("Risk score sheet"), lambda: page.context.navigate(
            "score_sheet", customer_id=self._customer_id), icon="gauge", bar=False)
        page.command("credit.holds", _("Credit holds"), lambda: page.context.navigate(
            "credit_holds", customer_id=self._customer_id, view="all"), icon="shield-alert", bar=False)
        page.command("credit.statistics", _("Statistics"), self.statistics, key="F7", icon="chart-column", bar=False)
        page.command("credit.history", _("Limit history"), self.show_history, icon="history", bar=False)

    # ------------------------------------------------------------ showing

    def reload(self) -> None:
        """Read fields and figures again."""
        desk = self._page.context.desk
        self.credit = fields.load(desk, self._customer_id)
        self.standing = standing.of(desk, self._customer_id)
        clear(self._inner)
        if self.credit is not None:
            self._inner.addWidget(self._grid(self.credit))

    def badges(self) -> list[Badge]:
        """What the head of the card says."""
        return badges(self.standing, self._page.context.currency) if self.standing is not None else []

    def box(self) -> QWidget:
        """What stands at the side."""
        assert self.standing is not None and self.credit is not None
        risk = holder(row(Label(_("Risk group"), 13, 400, "text2"), self._risk())) if self.credit.values["risk_group"] else None
        return CreditBox(self.standing, self._page.context.currency, self._open, risk).widget()

    def summary(self) -> str:
        """What the folded tab says."""
        if self.standing is None or self.credit is None:
            return ""
        return "   ".join(x for x in (self._limit(), self._status_words(), self.credit.values["risk_group"]) if x)

    def _money(self, amount: int, currency: str) -> str:
        return i18n.money(amount, currency, i18n.region())

    def _limit(self) -> str:
        assert self.credit is not None
        v = self.credit.values
        return _("Unlimited") if v["unlimited"] else self._money(v["credit_limit"], v["limit_currency"])

    def _total(self) -> str:
        """With temporary limit and policies; the panel writes the sum out."""
        assert self.standing is not None
        found = self.standing.figures.limit
        return _("Unlimited") if found.unlimited else self._money(found.total, self._page.context.currency)

    def _day(self, name: str) -> str:
        assert self.credit is not None
        found = self.credit.values[name]
        return i18n.day(found, i18n.region()) if found else "–"

    def _status_words(self) -> str:
        assert self.credit is not None
        found = self.credit.values["account_status_id"]
        return next((f"{s.code} · {s.name}" for s in statuses.choices(self._page.context.desk) if s.id == found), "")

    def _grid(self, credit: Credit) -> QWidget:
        """The fields of credit 5.1, read: each changes by its own verb, so that its reason is kept."""
        v, region = credit.values, i18n.region()
        assert self.standing is not None
        party = ("customer", self._customer_id)
        held = limits.of_desk(self._page.context.desk, [party]).get(party)
        periods = "; ".join(
            f"{self._money(p.amount, v['limit_currency'])} · {i18n.day(p.starts, region)} – {i18n.day(p.ends, region)}"
            for p in (held.current if held else ())) or "–"
        flags = [_(words) for name, words in (("mandatory", N_("Mandatory")), ("excluded", N_("Excluded from credit management")),
                                              ("with_agency", N_("With an agency")), ("title_held", N_("Title held"))) if v[name]]
        eligible = "–" if v["eligible_limit"] is None else self._money(v["eligible_limit"], v["eligible_currency"])
        groups = dict(fields.management_groups(self._page.context.desk))
        since = f" · {i18n.day(v['status_since'], region)}" if v["status_since"] else ""
        left = ((_("Credit limit"), _words(self._limit())), (_("Limit expires on"), _words(self._day("expires_on"))),
                (_("Temporary limit"), _words(periods)),
                (_("Total credit limit"), _words(self._total())),
                (_("Eligible credit limit"), _words(eligible)), (_("Ignore until"), _words(self._day("ignore_until"))))
        sorting, sharing = _words(groups.get(v["management_group_id"], "–")), _words(v["credit_group"] or "–")
        set_tip(sorting, _("Sorts customers for blocking rules and scores. It has no limit: customers share one in a customer "
                           "credit group."))
        set_tip(sharing, _("Its members share one credit limit. It is not the group that blocking rules and scores sort by: that "
                           "is the credit management group."))
        right = ((_("Credit management group"), sorting), (_("Customer credit group"), sharing),
                 (_("Account status"), _words((self._status_words() or "–") + since)),
                 (_("Risk group"), self._risk()),
                 (_("Reviewed / next review"), _words(f"{self._day('last_review')} / {self._day('next_review')}")),
                 (_("Also"), _words(" · ".join(flags) or "–")))
        return label_grid(left, right)

    def _risk(self) -> QWidget:
        """The risk group with its sign and its word: colour alone says nothing."""
        assert self.credit is not None
        v = self.credit.values
        if not v["risk_group"]:
            return _words("–")
        words, tone, shape = INDICATORS.get(v["risk_indicator"], INDICATORS["amber"])
        score = "" if v["risk_score"] is None else " · " + _("score {score}").format(score=v["risk_score"])
        return holder(row(Chip(_(words), tone, shape), Label(f"{v['risk_group']} {v['risk_name']}{score}"), None, spacing=8))

    def _buttons(self) -> QWidget:
        lines = column(spacing=2, margins=(10, 0, 10, 8))
        for part in ((("gauge", _("Change limit…"), "credit.limit"), ("clock", _("Temporary limit…"), "credit.temporary"),
                      ("shield-alert", _("Insurance and guarantees"), "credit.policies")),
                     (("circle-dot", _("Account status…"), "credit.status"),
                      ("calendar-check", _("Credit review…"), "credit.review"),
                      ("pencil", _("Credit fields…"), "credit.fields"), ("history", _("Limit history"), "credit.history"))):
            found = row(spacing=2)
            for icon, told, action in part:
                button = Button(told, "ghost", icon, height=26)
                button.clicked.connect(lambda _checked=False, wanted=action: self._trigger(wanted))
                found.addWidget(button)
            found.addStretch(1)
            lines.addLayout(found)
        return holder(lines)

    def _trigger(self, action_id: str) -> None:
        """As the command, which says why it is barred."""
        action = next((a for a in self._page.commands() if a.objectName() == action_id), None)
        if action is None:
            return
        if action.isEnabled():
            action.trigger()
        else:
            self._page.tell("info", action.toolTip())

    def _open(self, name: str) -> None:
        """What a line of the side panel is made of."""
        navigate, who = self._page.context.navigate, self._customer_id
        match name:
            case "balance":
                navigate("entries", customer_id=who, view="open")
            case "slips":
                navigate("sales_orders", customer_id=who, view="to_invoice")
            case "held":
                navigate("credit_holds", customer_id=who)
            case "orders":
                navigate("sales_orders", customer_id=who, view="to_deliver")
            case _:
                self.check()

    # ------------------------------------------------------------ verbs

    def _after(self, done: bool) -> None:
        if done:
            self.reload()
            self._changed()

    def change(self, type_: str) -> None:
        """A journal of one line (P-24)."""
        self._after(change_limit.change(self._page, ("customer", self._customer_id), type_))

    def policies(self) -> None:
        """Insurance and guarantees (CRD-20…24)."""
        dialog = PoliciesDialog(self._page, self._customer_id, self._name())
        dialog.exec()
        self._after(dialog.changed)

    def check(self) -> None:
        """A dry run of the rules with a typed amount; never holds."""
        card_dialogs.check_now(self._page, self._customer_id, self._name())

    def status(self) -> None:
        """Account status with its reason (CRD-50)."""
        if self.credit is not None:
            self._after(card_dialogs.status(self._page, self._customer_id, self._name(), self.credit.values["account_status_id"]))

    def review(self) -> None:
        """When she was looked at, and the eligible limit."""
        if self.credit is not None:
            self._after(card_dialogs.review(self._page, self._customer_id, self._name(), self.credit))

    def fields(self) -> None:
        """Everything else of credit 5.1."""
        if self.credit is not None:
            self._after(card_dialogs.change_fields(self._page, self._customer_id, self._name(), self.credit))

    def revenues(self) -> None:
        """Turnover by year (CRD-38)."""
        if self.credit is not None:
            self._after(card_dialogs.revenues(self._page, self._customer_id, self._name(), self.credit))

    def statistics(self) -> None:
        """DSO, averages, payment days (ST-01…07)."""
        card_dialogs.statistics(self._page, self._customer_id, self._name())

    def show_history(self) -> None:
        """Every change of the limit (CRD-46)."""
        rows = history_rows(history.of(self._page.context.desk, ("customer", self._customer_id)))
        ListDialog(self._page, _("Limit history"), HISTORY, rows, _("This limit was never changed.")).exec()


def _words(text: str) -> Label:
    return Label(text, 13, 400, "text", wrap=True)
