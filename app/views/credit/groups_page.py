"""Customer credit groups: the list, and one group with its members, what they use of the shared limit, and by age (W-06)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import customers as customer_queries
from app.queries import limits as queries
from app.queries.listing import Column, ListQuery
from app.services import limits
from app.services.limits import group_use, groups, history, policies
from app.services.limits.group_use import GroupUse
from app.services.limits.groups import Group
from app.views.credit import change_limit
from app.views.credit.history_words import HISTORY, history_rows
from app.views.customers.histories import ListDialog
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.credit_bar import CreditBar, Mark, Used
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, Hit, LookupField, TextField
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder

SIDE = 340
MEMBERS = (Column("number", N_("No."), "link", None, 80), Column("name", N_("Customer"), "text", None, 170, stretch=True),
           Column("company", N_("Company"), "text", None, 80), Column("limit", N_("Own limit"), "text", None, 120),
           Column("used", N_("Used"), "amount", None, 110, currency="currency", total=True),
           Column("currency", "", "text", None, 0, hidden=True),
           Column("balance", N_("Balance"), "amount", None, 110, currency="own"),
           *(Column(f"age{n}", "", "amount", None, 96, currency="own") for n in range(5)),
           Column("own", "", "text", None, 0, hidden=True))


class CreditGroupsPage(ListPage):
    """The list of groups."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Customer credit groups"), queries.group_listing(), ListQuery(context.desk.company_id),
                         empty=("users", _("Customers that share a credit limit stand here.")))
        self.set_title(_("Customer credit groups"), crumbs=_("Area::Credit"))
        self.command("credit_group.new", _("New group"), self.new, icon="plus", key="Ctrl+N", primary=True, writes=True)
        self.command("credit_group.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New group")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())

    def _open(self) -> None:
        if self.table.current() > 0:
            self.context.navigate("credit_group", group_id=self.table.current())

    def new(self) -> None:
        """A group with its first limit."""
        outcome = form_dialog.show(group_form(self, None, None))
        if outcome.value is not None:
            self.context.navigate("credit_group", group_id=outcome.value)


def group_form(page: Page, group_id: int | None, loaded: groups.Loaded | None) -> FormDialog:
    """Number, name, currency, limit, its end; the limit of a group that exists changes by an adjustment."""
    desk = page.context.desk
    codes = policies.types(desk).currencies
    currency = loaded.group.currency if loaded else page.context.currency
    limit = AmountField(_("Credit limit"), currency=currency)
    choice = ChoiceField(_("Currency"), [Choice(c, c) for c in codes])
    fields = [FormField("number", _("No."), TextField(_("No."), most=20), required=True),
              FormField("name", _("Name"), TextField(_("Name"), most=60), required=True),
              FormField("currency", _("Currency"), choice), FormField("limit", _("Credit limit"), limit),
              FormField("until", _("Limit holds until"), DateField(_("Limit holds until"), lambda: desk.today), required=True),
              FormField("all_members_overdue", "", CheckField(_("Days overdue looks at the invoices of all members")))]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        group = Group(values["number"], values["name"], values["currency"] or "", values["limit"] or 0, values["until"],
                      values["all_members_overdue"])
        return groups.save(desk, group_id, group, version=loaded.version if loaded else None)

    form = FormDialog(page, _("Change group") if loaded else _("New group"), fields, save)
    choice.set_value(currency)
    if loaded is not None:
        for name in ("number", "name", "limit", "until", "all_members_overdue"):
            form.fields[name].set_value(getattr(loaded.group, name))
        for field in (choice, limit):
            allow(field, False, _("The limit of a group is changed with “Change limit…”."))
    else:
        choice.committed.connect(lambda: setattr(limit, "currency", choice.value()))
    return form


class CreditGroupPage(Page):
    """One group: its members in a table, the shared limit with its use at the side."""

    def __init__(self, context: Context, group_id: int = 0) -> None:
        super().__init__(context, _("Customer credit group"), side=SIDE)
        self.group_id = group_id
        self.loaded: groups.Loaded | None = None
        self._rows = MemorySource(MEMBERS)
        self.table = Table(self._rows, currency=context.currency, name=_("Members"))
        self.table.opened.connect(lambda key: self.context.navigate("customer", customer_id=key))
        self._none = Label(_("No members yet: add the customers that share this limit."), 13, 400, "text3")
        self.bar_ = CreditBar()
        self._commands()
        self.set_body(holder(column(self._none, self.table, spacing=8)))
        self.reload()

    def _commands(self) -> None:
        self.command("credit_group.add", _("Add member…"), self.add, key="Ctrl+Insert", icon="plus", primary=True, writes=True)
        self.command("credit_group.remove", _("Remove member"), self.remove, key="Ctrl+Delete", icon="x", writes=True)
        self.command("credit_group.limit", _("Change limit…"), lambda: self._limit(limits.LIMIT), key="Ctrl+L", icon="gauge",
                     writes=True)
        self.command("credit_group.temporary", _("Temporary limit…"), lambda: self._limit(limits.TEMPORARY), icon="clock",
                     writes=True)
        self.command("credit_group.change", _("Change group"), self.change, icon="pencil", writes=True)
        self.command("credit_group.history", _("Limit history"), self.show_history, icon="history", bar=False)
        self.command("credit_group.delete", _("Delete"), self.delete, icon="trash-2", bar=False, writes=True)
        self.command("credit_group.all", _("All groups"), lambda: self.context.navigate("credit_groups"), icon="list", bar=False)
        self.end_commands()
        self.keys = [("Ctrl+Insert", _("Add member…")), ("Ctrl+L", _("Change limit…")), ("Enter", _("Open customer"))]

    # ------------------------------------------------------------ showing

    def reload(self) -> None:
        """Read the group and what is used of it."""
        desk = self.context.desk
        self.loaded = groups.load(desk, self.group_id)
        use = group_use.of(desk, self.group_id)
        if self.loaded is None or use is None:
            self.table.setVisible(False)
            self.show_side(False)
            self.tell("warning", _("This customer credit group is no longer there; somebody deleted it meanwhile. "
                                   "Refresh the list."))
            return
        self._head(use)
        self._show_members(use)
        self._show_use(use)

    def _head(self, use: GroupUse) -> None:
        assert self.loaded is not None
        group, region = self.loaded.group, i18n.region()
        chips = []
        if use.available < 0:
            chips.append((_("Over limit by {amount}").format(amount=i18n.money(-use.available, use.currency, region)), "danger",
                          "triangle"))
        if use.temporary:
            chips.append((_("Temporary limit"), "info", "ring"))
        self.set_title(group.name, group.number, chips, crumbs=_("Customer credit groups"))
        self.set_status(i18n.filled(_("{count:member|members}"), count=len(use.members)))

    def _show_members(self, use: GroupUse) -> None:
        region = i18n.region()
        columns = [c if not c.name.startswith("age") else Column(c.name, _age(use, c.name), "amount", None, 96, currency="own",
                                                                 hidden=not _age(use, c.name)) for c in MEMBERS]
        rows = []
        for one in use.members:
            m = one.member
            own = _("Unlimited") if m.unlimited else i18n.money(m.limit, m.currency, region)
            ages = (*one.buckets, 0, 0, 0, 0, 0)[:5]
            rows.append(Row(m.customer_id, (m.number, m.name, m.company, own, one.used, use.currency, one.balance, *ages,
                                            one.company_currency)))
        self._rows.columns = columns
        self._rows.set_rows(rows)
        self.table.refresh()
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _show_use(self, use: GroupUse) -> None:
        """The shared bar with its parts written out."""
        assert self.loaded is not None
        currency, region = use.currency, i18n.region()

        def money(amount: int) -> str:
            return i18n.amount(amount, currency, region)

        names = (_("Balance"), _("Packing slips, not invoiced"), _("Open orders"))
        limit = Mark(use.limit, _("Limit {amount}").format(amount=money(use.limit)))
        self.bar_ = CreditBar()
        self.bar_.show_use([Used(n, a, money(a)) for n, a in zip(names, use.parts, strict=True)], limit, over=_("over"))
        free = money(use.available) if use.available >= 0 else _("{amount} over").format(amount=money(-use.available))
        lines = [*((n, money(a), None, "") for n, a in zip(names, use.parts, strict=True)),
                 (_("Exposure"), money(use.used), None, ""),
                 (_("Available"), free, None, "danger_t" if use.available < 0 else "")]
        facts = FactLines(lines, strong_last=True)
        until = i18n.day(self.loaded.group.until, region) if self.loaded.group.until else "–"
        dates = FactLines([(_("Credit limit"), f"{currency} {money(self.loaded.group.limit)}", None, ""),
                           (_("Limit holds until"), until, None, "")])
        parts = column(fact_box(_("Shared limit"), holder(column(self.bar_, facts, spacing=6))), fact_box(_("Group"), dates),
                       spacing=2, margins=(0, 6, 0, 0))
        if use.missing:
            parts.addWidget(Label(_("No exchange rate for {currencies}: their amounts are missing here.").format(
                currencies=", ".join(use.missing)), 12, 400, "warning_t", wrap=True))
        parts.addStretch(1)
        self.set_side(parts)

    # ------------------------------------------------------------ verbs

    def add(self) -> None:
        """A customer joins; those with her number in other companies are offered too (CRD-30)."""
        if self.loaded is None:
            self.tell("info", _("This group is gone. Go back to the list of groups."))
            return
        desk = self.context.desk
        field = LookupField(_("Customer"), self._find, self._name_of)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            customer_id = values["customer"]
            ids = [customer_id] if customer_id else []
            if customer_id:
                ids += self._others(customer_id)
            return groups.add(desk, self.group_id, ids)

        until = i18n.day(self.loaded.group.until, i18n.region()) if self.loaded.group.until else "–"
        form = FormDialog(self, _("Add member…"), [FormField("customer", _("Customer"), field)], save, save_words=_("Add"),
                          body=_("Her own limit expires on {day} then, as the group's does.").format(day=until))
        if form_dialog.show(form).done:
            self.reload()

    def _others(self, customer_id: int) -> list[int]:
        """Customers with the same number in other companies, if she wants them too."""
        found = groups.same_account(self.context.desk, self.group_id, customer_id)
        if not found:
            return []
        body = _("The same number is known in: {companies}.").format(
            companies=", ".join(f"{x.company} ({x.name})" for x in found))
        answer = dialogs.ask(self, _("Add the same customer of other companies too?"), body, (
            dialogs.Answer("add", _("Add all of them"), primary=True), dialogs.Answer("one", _("Only this one"), safe=True)))
        return [x.customer_id for x in found] if answer == "add" else []

    def _find(self, text: str) -> Sequence[Hit]:
        desk = self.context.desk
        with desk.reading() as session:
            hits = customer_queries.find_customers(session, desk.company_id, text)
        return [Hit(h.customer_id, h.name, f"{h.number} · {h.city}") for h in hits]

    def _name_of(self, customer_id: Any) -> str:
        held = limits.of_desk(self.context.desk, [("customer", int(customer_id))])
        return next((f"{h.number} {h.name}" for h in held.values()), "")

    def remove(self) -> None:
        """The current member leaves; a limit of 0 is asked about (CRD-35)."""
        customer_id = self.table.current()
        if customer_id <= 0:
            self.tell("info", _("Choose the member to remove."))
            return
        outcome = groups.remove(self.context.desk, self.group_id, customer_id)
        if not outcome.done and outcome.problems and all(p.key for p in outcome.problems):
            answer = self._zero(customer_id, outcome.problems[0])
            if answer == "limit" and not change_limit.change(self, ("customer", customer_id)):
                return
            if answer == "back":
                return
            keys = frozenset(p.key for p in outcome.problems if p.key)
            outcome = groups.remove(self.context.desk, self.group_id, customer_id, confirmed=keys)
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return
        self.reload()

    def _zero(self, customer_id: int, problem: Any) -> str:
        told = i18n.problem_text(problem, i18n.language(), i18n.region())
        return dialogs.ask(self, _("A new limit for this customer?"), told, (
            dialogs.Answer("limit", _("Enter a limit…"), primary=True), dialogs.Answer("out", _("Remove all the same")),
            dialogs.Answer("back", _("Go back"), safe=True)))

    def _limit(self, type_: str) -> None:
        if change_limit.change(self, ("group", self.group_id), type_):
            self.reload()

    def change(self) -> None:
        """Number, name, end and what days overdue look at."""
        if self.loaded is not None and form_dialog.show(group_form(self, self.group_id, self.loaded)).done:
            self.reload()

    def show_history(self) -> None:
        """Every change of the shared limit (CRD-46)."""
        rows = history_rows(history.of(self.context.desk, ("group", self.group_id)))
        ListDialog(self, _("Limit history"), HISTORY, rows, _("This limit was never changed.")).exec()

    def delete(self) -> None:
        """A group without members is deleted after asking."""
        answer = dialogs.ask(self, _("Delete this group?"), _("Only a group without members can be deleted."), (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "delete":
            return
        outcome = groups.delete(self.context.desk, self.group_id)
        if outcome.done:
            self.context.navigate("credit_groups")
        else:
            self.tell_problems(outcome.problems)


def _age(use: GroupUse, name: str) -> str:
    """The words of an age; empty where the definition has fewer."""
    number = int(name.removeprefix("age"))
    return use.labels[number] if number < len(use.labels) else ""
