"""Blocking rules: a tab per type, all rules, and a test of an unsaved set over all open orders (W-04)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import credit_rules as rules
from app.services.credit import approving
from app.services.credit.releasing import Done
from app.services.credit_rules import Draft, Kept, Rule, RuleType, Saved, Scope, Simulation
from app.views.credit import rules_simulation
from app.views.credit.rules_explaining import ExplainDialog
from app.views.credit.rules_form import RuleForm
from app.views.credit.rules_limits import LimitsDialog
from app.views.credit.rules_more import OrderDialog, VersionsDialog, note_form
from app.views.kit import arrangement, dialogs, form_dialog, problem_rows
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import Card, EmptyState, Label, Tabs, column, holder, row

COLUMNS = (
    Column("state", N_("Rule::Active"), "chip", None, 104), Column("number", N_("No."), "link", None, 56),
    Column("type", N_("Rule type"), "text", None, 150), Column("kind", N_("Kind"), "text", None, 88),
    Column("scope", N_("Valid for"), "text", None, 76), Column("named", N_("Account or group"), "text", None, 130),
    Column("risk", N_("Risk group"), "text", None, 84), Column("value_type", N_("Value type"), "text", None, 92),
    Column("value", N_("Value"), "text", None, 150), Column("currency", N_("Cur."), "text", None, 50),
    Column("release", N_("Release"), "flag", None, 70), Column("sentence", N_("In words"), "text", None, 420, stretch=True))
TABS = {RuleType.DAYS_OVERDUE: N_("Days overdue"), RuleType.ACCOUNT_STATUS: N_("Rules::Status"),
        RuleType.TERMS_OF_PAYMENT: N_("Rules::Terms"), RuleType.CREDIT_LIMIT_EXPIRED: N_("Rules::Limit expired"),
        RuleType.OVERDUE_AMOUNT: N_("Overdue amount"), RuleType.SALES_ORDER: N_("Sales order"),
        RuleType.CREDIT_LIMIT_USED: N_("Rules::Limit used")}
"""Rule types in short, so that all tabs fit the smallest screen."""
SPARSE = frozenset({"named", "risk", "currency", "release"})
"""Columns that are left out where no rule has them, so that the sentence has room."""
TEST = "test"
NEW = 1_000_000_000
"""Rules that stand only on the test have keys above it."""
LIMITS = "CRD-17-limits"


class RulesPage(Page):
    """The rules as they are kept; on the tab *Test* a set that is kept only in this window until it is saved."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Blocking rules"))
        self.views: list[Any] = [None, *RuleType, TEST]
        self.kept: list[Kept] = []
        self.trial: dict[int, Draft] = {}
        self.faults: dict[int, tuple[Problem, ...]] = {}
        self.tabs = Tabs([(_("Rules::All"), None), *((_(TABS[type_]), None) for type_ in RuleType),
                          (_("Rules::Test"), None)])
        self.rows = MemorySource(COLUMNS)
        self.table = Table(self.rows, currency=context.currency, name=_("Blocking rules"))
        self.simulation = rules_simulation.SimulationView(context.currency)
        self.words, self.about = Label("", 13, 500, "text", wrap=True), Label("", 12, 400, "text3", wrap=True)
        self._commands()
        self._lay_out()
        self.tabs.choose(next((n for n, v in enumerate(self.views) if v == view), 0))
        self.reload()

    # ------------------------------------------------------------ building

    def _commands(self) -> None:
        self.set_title(_("Blocking rules"), crumbs=_("Area::Credit"))
        self.command("rules.new", _("New rule"), self.new, key="Ctrl+N", icon="plus", primary=True, writes=True)
        self.command("rules.open", _("Command::Open"), self.edit, key="Ctrl+O", icon="folder-open")
        self.command("rules.copy", _("Copy rule"), self.copy, key="Ctrl+Shift+N", icon="copy", writes=True)
        self._switch = self.command("rules.switch", _("Switch on or off"), self.switch, key="Ctrl+D", icon="circle-slash",
                                    writes=True)
        self.command("rules.simulate", _("Simulate"), self.simulate, key="Ctrl+F9", icon="play")
        self.command("rules.explain", _("Explain order of evaluation…"), self.explain, key="Ctrl+E", icon="list")
        self.command("rules.starter", _("Starter rules"), self.starter, icon="lightbulb", writes=True)
        self._save = self.command("rules.keep", _("Save"), self.keep_trial, key="Ctrl+S", icon="save",
                                  writes=True)
        self._drop = self.command("rules.drop", _("Discard the test"), self.drop_trial, icon="undo-2")
        for identity, words, act in (
                ("rules.versions", _("Versions…"), self.versions), ("rules.order", _("Order of reasons…"), self.order),
                ("rules.log", _("Change log"), lambda: self.context.navigate("change_log")),
                ("rules.limits", _("Customers without a credit limit…"), self.limits)):
            self.command(identity, words, act, bar=False, writes=identity == "rules.limits")
        self._decisions = [self.command(f"rules.{name}", words, act, bar=False, writes=True) for name, words, act in (
            ("approve", _("Approve the change"), self.approve), ("return", _("Return the change…"), self.give_back),
            ("recall", _("Recall the change"), self.recall))]
        problem_rows.copying(self, "rules.details", self.table)
        self.files = TableFiles(self, self._looked_at)
        because = self.missing(Permission.BLOCKING_RULES)
        for action in self._actions:
            if action.objectName() in WRITES:
                action.forbid(because)  # type: ignore[attr-defined]
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New rule")), ("Ctrl+F9", _("Simulate")),
                     ("Ctrl+D", _("Switch on or off")), ("Ctrl+E", _("Explain order of evaluation…"))]

    def _lay_out(self) -> None:
        self.tabs.chosen.connect(lambda _index: self.show_rows())
        self.table.opened.connect(lambda _key: self.edit())
        self.table.chosen.connect(lambda _key: self._tell())
        self.simulation.opened.connect(lambda key: self.context.navigate("sales_order", document_id=key))
        foot = Card(column(self.words, self.about, spacing=3, margins=(14, 10, 14, 10)))
        self._empty = QStackedWidget()
        self._empty.addWidget(self.table)
        self._empty.addWidget(EmptyState("shield-alert", _("No rule of this kind holds or frees orders yet.")))
        upper = column(self._empty, spacing=8, margins=(0, 0, 0, 4))
        upper.addWidget(foot)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(holder(upper))
        self._split.addWidget(self.simulation)
        whole = column(row(self.tabs, None), spacing=8)
        whole.addWidget(self._split, 1)
        self.set_body(holder(whole))

    # ------------------------------------------------------------ showing

    def _looked_at(self) -> tuple[Table, str]:
        """The result of a simulation while the keyboard is in it, else the rules."""
        here = QApplication.focusWidget()
        inside = here is not None and self.simulation.table.isAncestorOf(here)
        return (self.simulation.table, N_("Simulation")) if inside else (self.table, N_("Blocking rules"))

    @property
    def testing(self) -> bool:
        """Is the tab *Test* open?"""
        return bool(self.views[self.tabs.current] == TEST)

    def reload(self) -> None:
        """Read the rules again; what is tried stays as far as its rule is the same."""
        self.kept = rules.rules(self.context.desk)
        known = {k.draft.rule_id: k.draft for k in self.kept}
        self.trial = {key: draft for key, draft in self.trial.items()
                      if key >= NEW or (key in known and known[key].version == draft.version and known[key].head == draft.head)}
        self.clear_messages()
        warned = rules.warnings(self.context.desk)
        if warned:
            self.tell_problems(warned)
        self.show_rows()

    def drafts(self) -> list[tuple[int, Draft]]:
        """What the tab shows: every rule by its key; on the test the changes stand in for what is kept."""
        if not self.testing:
            wanted = self.views[self.tabs.current]
            return [(k.draft.rule_id, k.draft) for k in self.kept if wanted is None or k.draft.type is wanted]
        kept = [(k.draft.rule_id, self.trial.get(k.draft.rule_id, k.draft)) for k in self.kept]
        return [*kept, *((key, draft) for key, draft in self.trial.items() if key >= NEW)]

    def show_rows(self) -> None:
        """The rules of the tab; what could not be saved is marked on the test (CRD-67, CRD-69)."""
        found = self.drafts()
        changes = [draft for _key, draft in found] if self.testing and self.trial else []
        marked = rules.check(self.context.desk, changes) if changes else {}
        self.faults = {key: tuple(p for p in marked.get(n, ()) if key in self.trial) for n, (key, _d) in enumerate(found)}
        rows = [self._row(key, draft) for key, draft in found]
        filled = [any(r.values[n] for r in rows) or c.name not in SPARSE for n, c in enumerate(COLUMNS)]
        self.rows.columns = [replace(c, hidden=not on or (c.name == "type" and self._one_type()))
                             for c, on in zip(COLUMNS, filled, strict=True)]
        self.rows.set_rows(rows)
        self.table.arrange(arrangement.supplied(self.rows.columns))
        self.table.refresh()
        self._empty.setCurrentIndex(0 if found else 1)
        self.simulation.setVisible(self.testing)
        for action in (self._save, self._drop):
            action.setVisible(self.testing)
            action.allow(bool(self.trial), _("Nothing was changed on the test yet."))
        self.set_status(i18n.filled(_("{count:rule|rules}"), count=len(found)))
        self._tell()

    def _one_type(self) -> bool:
        return isinstance(self.views[self.tabs.current], RuleType)

    def _row(self, key: int, draft: Draft) -> Row:
        desk, home = self.context.desk, self.context.currency
        rule = self._rule(key, draft)
        kept = next((k for k in self.kept if k.draft.rule_id == key), None)
        named = rule.customer or rule.group
        faults = self.faults.get(key, ())
        return Row(key, (
            self._state(key, draft, kept, faults), draft.number, _(rules.TYPE_NAMES[draft.type]),
            _(rules.KINDS_OF_RULE[draft.kind]),
            _(rules.SCOPE_NAMES[draft.scope]), f"{named.code} {named.name}".strip() if named else "",
            rule.risk_group.code if rule.risk_group else "", _(rules.VALUE_NAMES[rule.value_type]),
            rules.value_words(desk, rule, home), draft.currency if draft.amount is not None else "", draft.release,
            rules.sentence(desk, rule, home)), muted=not draft.active, problems=faults)

    def _rule(self, key: int, draft: Draft) -> Rule:
        """What was read with the list, unless it was changed since."""
        found = next((k.rule for k in self.kept if k.draft.rule_id == key and k.draft is draft), None)
        return found or rules.rule_of(self.context.desk, draft)

    def _state(self, key: int, draft: Draft, kept: Kept | None, faults: Sequence[Problem]) -> tuple[str, str, str]:
        if faults:
            return _("Rule::Fault"), "danger" if any(p.key is None for p in faults) else "warning", "triangle"
        if self.testing and key in self.trial:
            return _("Rule::Changed") if key < NEW else _("Rule::New"), "info", "half"
        if kept is not None and kept.waits:
            return _("Rule::Waits"), "warning", "half"
        today = self.context.desk.today
        if draft.active and ((draft.ends and draft.ends < today) or (draft.starts and draft.starts > today)):
            return _("Rule::Not valid now"), "neutral", "ring"
        return (_("Rule::Active"), "success", "check") if draft.active else (_("Rule::Off"), "neutral", "pause")

    def _tell(self) -> None:
        """The current rule in full: what it says, its days, its note, who wrote it; and what is wrong with it."""
        found = self._current()
        region = i18n.region()
        waits = found is not None and any(k.waits for k in self.kept if k.draft.rule_id == found[0])
        for action in self._decisions:
            action.allow(waits, _("No change of this rule waits for approval."))
        if found is None:
            self.words.setText(_("Choose a rule to read it in words."))
            self.about.setText("")
            return
        key, draft = found
        desk, kept = self.context.desk, next((k for k in self.kept if k.draft.rule_id == key), None)
        faults = [i18n.problem_text(p, i18n.language(), region) for p in self.faults.get(key, ())]
        self.words.setText(" ".join([rules.sentence(desk, self._rule(key, draft), self.context.currency), *faults]))
        self.words.set_role("danger_t" if faults else "text")
        told = []
        if draft.starts or draft.ends:
            told.append(_("Valid {first} – {last}").format(first=i18n.day(draft.starts, region) if draft.starts else "…",
                                                           last=i18n.day(draft.ends, region) if draft.ends else "…"))
        if kept is not None:
            told.append(_("Version {no} by {name} on {day}").format(no=kept.draft.version, name=kept.by,
                                                                    day=i18n.day(kept.at.date(), region)))
        told += [draft.note] if draft.note else []
        self.about.setText(" · ".join(told))

    def _current(self) -> tuple[int, Draft] | None:
        here = self.table.current()
        return next((one for one in self.drafts() if one[0] == here), None)

    def _chosen(self) -> tuple[int, Draft] | None:
        """The current rule, or a word that one has to be chosen."""
        found = self._current()
        if found is None:
            self.tell("info", _("Choose a rule first."))
        return found

    # ------------------------------------------------------------ making and changing

    def _form(self, draft: Draft, key: int | None, title: str = "") -> None:
        """Edit a rule; on the test it is kept in this window only."""
        desk, testing = self.context.desk, self.testing

        def use(wanted: Draft, confirmed: frozenset[str]) -> Outcome[Any]:
            if not testing:
                return self._with_limits(lambda keys: rules.save(desk, wanted, confirmed=keys), confirmed)
            at = key if key is not None else max([NEW, *self.trial]) + 1
            self.trial[at] = wanted
            return Outcome(at)

        def others() -> list[Draft]:
            return [d for k, d in self.trial.items() if k != key] if testing else []

        form = RuleForm(self, draft, use, title=title, save_words=_("Use in the test") if testing else "", others=others)
        outcome = form_dialog.show(form)
        if not outcome.done:
            return
        if testing:
            self.show_rows()
            self.table.refresh(keep=outcome.value)
        else:
            self._saved(outcome)

    def _saved(self, outcome: Outcome[Saved]) -> None:
        """What became of a change, the row stays chosen."""
        self.reload()
        told = [p for p in outcome.problems if p.key is None]
        if told:
            self.tell_problems(told)
        if outcome.value is not None and outcome.value.rule_ids:
            self.table.refresh(keep=outcome.value.rule_ids[-1])
            self._tell()

    def new(self) -> None:
        """Another rule, of the type of the tab."""
        wanted = self.views[self.tabs.current]
        draft = rules.new(self.context.desk, wanted if isinstance(wanted, RuleType) else RuleType.DAYS_OVERDUE)
        self._form(self._numbered(draft), None)

    def _numbered(self, draft: Draft) -> Draft:
        """A number no other rule of the test has."""
        used = {d.number for d in self.trial.values()} if self.testing else set()
        number = draft.number
        while number in used:
            number = f"R{int(number[1:]) + 1}"
        return replace(draft, number=number)

    def edit(self) -> None:
        """The current rule."""
        found = self._chosen()
        if found is not None and (self.testing or self.allowed(Permission.BLOCKING_RULES)):
            self._form(found[1], found[0])

    def copy(self) -> None:
        """The same rule once more, switched off until it differs."""
        found = self._chosen()
        if found is not None:
            self._form(self._numbered(rules.copied(self.context.desk, found[1])), None, _("Copy of rule {number}").format(
                number=found[1].number))

    def switch(self) -> None:
        """The chosen rules on or off, whatever the current one is not; a rule is never deleted."""
        found = self._chosen()
        if found is None:
            return
        on, keys = not found[1].active, {found[0], *self.table.selected()}
        if self.testing:
            for key, draft in self.drafts():
                if key in keys:
                    self.trial[key] = replace(draft, active=on)
            self.show_rows()
            self.table.refresh(keep=found[0])
            return
        desk = self.context.desk
        outcome = self._asked(lambda confirmed: rules.switch(desk, keys, on, confirmed=confirmed),
                              _("Switch on all the same") if on else _("Switch off all the same"))
        if outcome is not None:
            self._saved(outcome)

    def _asked(self, do: Callable[[frozenset[str]], Outcome[Saved]], go_on: str) -> Outcome[Saved] | None:
        """Do it; warnings are asked once, refusals told. None = it was not done."""
        outcome = self._with_limits(do, frozenset())
        if not outcome.done and outcome.problems and all(p.key for p in outcome.problems):
            keys = dialogs.confirm(self, outcome.problems, go_on)
            if keys is None:
                return None
            outcome = do(keys | {LIMITS})
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return None
        return outcome

    def _with_limits(self, do: Callable[[frozenset[str]], Outcome[Saved]], confirmed: frozenset[str]) -> Outcome[Saved]:
        """Customers with a limit of 0 are decided about before the first rule on the limit holds (CRD-17)."""
        outcome = do(confirmed)
        if outcome.done or not any(p.code == LIMITS for p in outcome.problems) or LIMITS in confirmed:
            return outcome
        if any(p.key is None for p in outcome.problems):
            return outcome
        if not LimitsDialog(self).exec():
            return outcome
        return do(confirmed | {LIMITS})

    # ------------------------------------------------------------ trying

    def simulate(self) -> None:
        """The unsaved set over all open orders, beside the screen (Ctrl+F9)."""
        if not self.testing:
            self.tabs.choose(len(self.views) - 1)
            self.show_rows()
        self.clear_messages()
        rules_simulation.run(self, list(self.trial.values()), self._simulated)

    def _simulated(self, outcome: Outcome[Simulation] | None) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems([replace(p, row=None) for p in outcome.problems])
        self.simulation.show_result(outcome.value)

    def keep_trial(self) -> None:
        """What was tried becomes the rules, all of it or nothing."""
        desk, changes = self.context.desk, list(self.trial.values())
        outcome = self._asked(lambda keys: rules.save_all(desk, changes, confirmed=keys), _("Save all the same"))
        if outcome is not None:
            self.trial = {}
            self._saved(outcome)

    def drop_trial(self) -> None:
        """Back to the rules as they are kept."""
        answer = dialogs.ask(self, _("Discard the test?"), _("The changes on this tab were never saved."), (
            dialogs.Answer("drop", _("Discard")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "drop":
            self.trial = {}
            self.simulation.show_result(None)
            self.show_rows()

    def explain(self) -> None:
        """Every step for a customer or an order; on the test with its unsaved rules."""
        found = self._current()
        customer = found[1].customer_id if found is not None and found[1].scope is Scope.TABLE else None
        ExplainDialog(self, list(self.trial.values()) if self.testing else (), customer).exec()

    # ------------------------------------------------------------ coming back

    def state(self) -> Any:
        """Tab, row and what is being tried: a look at an order, or F5, loses nothing of it."""
        return {"tab": self.tabs.current, "row": self.table.current(), "trial": dict(self.trial),
                "result": self.simulation.result}

    def restore(self, state: Any) -> None:
        """As it was left, without changes of rules that are different now."""
        self.trial = dict(state["trial"])
        self.tabs.choose(state["tab"])
        self.reload()
        self.simulation.show_result(state["result"])
        self.table.refresh(keep=state["row"])

    # ------------------------------------------------------------ more

    def starter(self) -> None:
        """Rules to begin with, all switched off (CRD-17)."""
        outcome = rules.create(self.context.desk)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.reload()
        self.tell("success", i18n.filled(_("{count:starter rule was|starter rules were} made, switched off."),
                                         count=len(outcome.value)),
                  _("Simulate shows what they would hold. Switch them on when you are content."),
                  [(_("Simulate"), self._try_starters)])

    def _try_starters(self) -> None:
        """The test with every rule that is off switched on."""
        self.tabs.choose(len(self.views) - 1)
        self.trial |= {k.draft.rule_id: replace(k.draft, active=True) for k in self.kept if not k.draft.active}
        self.show_rows()
        self.simulate()

    def limits(self) -> None:
        """Who has a limit of 0 and no group."""
        if rules.customers_without_limit(self.context.desk):
            LimitsDialog(self).exec()
        else:
            self.tell("success", _("Every customer has a credit limit, is unlimited or belongs to a group."))

    def versions(self) -> None:
        """What a rule said and when."""
        found = self._chosen()
        if found is not None and found[0] < NEW:
            VersionsDialog(self, found[0], found[1].number).exec()

    def order(self) -> None:
        """In which order reasons are shown (CRD-70.5)."""
        if OrderDialog(self).exec():
            self.set_status(_("Reasons are shown in the new order from now on."))

    # ------------------------------------------------------------ a second person

    def _request(self) -> int:
        found = self._current()
        return next((k.waits for k in self.kept if found is not None and k.draft.rule_id == found[0]), 0)

    def _decided(self, outcome: Sequence[Done]) -> None:
        problems = [p for done in outcome for p in done.problems]
        self.reload()
        if problems:
            self.tell_problems(problems)

    def approve(self) -> None:
        """The change becomes the rule (SGN-05)."""
        self._decided(approving.approve(self.context.desk, [self._request()]))

    def recall(self) -> None:
        """Take back what one asked for (SGN-06)."""
        self._decided(approving.recall(self.context.desk, [self._request()]))

    def give_back(self) -> None:
        """Return it with a note that says why."""
        request = self._request()
        outcome = form_dialog.show(note_form(self, lambda note: approving.send_back(self.context.desk, [request], note)))
        if outcome.done:
            self.reload()


WRITES = frozenset({"rules.new", "rules.copy", "rules.switch", "rules.starter", "rules.keep", "rules.approve", "rules.return",
                    "rules.recall"})
