"""The lines of a bank account beside what each may be: accepted by Enter, corrected, split, put aside, posted (PWIN-05)."""

from collections.abc import Callable, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.bank import line_listing
from app.queries.listing import ListQuery
from app.services.bank import accounts, decisions, matching, viewing
from app.services.bank.choosing import Level
from app.services.bank.viewing import LineView
from app.services.payments.linked import shares_payments
from app.views.bank import decision_dialogs
from app.views.bank.balance_card import BalanceCard
from app.views.bank.line_panel import LinePanel, Ways
from app.views.bank.posting import Posting
from app.views.bank.reconciling import Reconciling
from app.views.bank.rule_dialog import text_rule
from app.views.kit import dialogs, undo
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.list_page import ListPage
from app.views.kit.running import Running
from app.views.kit.tasks import Progress
from app.views.kit.widgets import Button, column, row

VIEWS = (("open", N_("To do")), ("accepted", N_("Accepted")), ("posted", N_("Posted")), ("ignored", N_("Ignored")),
         ("blocked", N_("Blocked customer")), ("all", N_("All")))
UNDECIDED = ("new", "suggested", "error")
_NONE, _DONE = N_("Choose a line first."), N_("This line is decided upon already; open it again first.")


class ReconciliationPage(ListPage):
    """One bank account, or one statement of it: lines left, the chosen one right, balances on top."""

    def __init__(self, context: Context, bank_id: int | None = None, statement_id: int | None = None, view: str = "open",
                 search: str = "") -> None:
        self._accounts = accounts.accounts(context.desk)
        first = self._accounts[0].bank_id if self._accounts else 0
        self.bank_id = bank_id or accounts.bank_of(context.desk, statement_id) or first
        scope: dict[str, Any] = {"bank_id": self.bank_id}
        scope |= {"statement_id": statement_id} if statement_id else {}
        super().__init__(context, _("Bank reconciliation"), line_listing(),
                         ListQuery(context.desk.company_id, search=search, scope=scope), views=VIEWS,
                         view="all" if statement_id and view == "open" else view,
                         empty=("landmark", _("No line stands here. Import statements of the bank with Ctrl+O.")), side=430)
        self.running = Running(self)
        self.posting = Posting(self)
        self.reconciling = Reconciling(self)
        self.balances = BalanceCard(context)
        self._body.insertWidget(0, self.balances)
        self._decisions()
        self._whole()
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Accept")), ("Ctrl+Shift+Down", _("Next proposal")), ("Alt+1", _("Correct")), ("F9", _("Post"))]
        self._choose_account()
        self.panel = LinePanel(self.accept, self.next_proposal, self._blocked_ways)
        self.set_side(column(self.panel, margins=(0, 0, 0, 0)))
        self.table.opened.connect(lambda _key: self.accept())
        self.table.chosen.connect(lambda _key: self._show_line())
        self.table.counted.connect(lambda _count, _selected: self._show_line())
        self._say(statement_id)
        self._show_line()

    def _choose_account(self) -> None:
        """The bank account at the right of the head."""
        self.account = ChoiceField(_("Bank account"), [Choice(a.bank_id, f"{a.name} · {a.currency}") for a in self._accounts])
        # On the smallest window the title keeps its room, and the list of accounts is wider than its field.
        self.account.setMaximumWidth(250)
        self.account.setMinimumWidth(76)
        self.account.set_value(self.bank_id)
        self.account.committed.connect(lambda: self.context.navigate("bank_reconciliation", bank_id=self.account.value()))
        self.add_tool(self.account)

    def _decisions(self) -> None:
        """What is done with one line."""
        self.accept_action = self.command("bank.accept", _("Accept"), self.accept, icon="check", primary=True, writes=True)
        add = self._verb
        self.next_action = add("bank.next", _("Next proposal"), self.next_proposal, "Ctrl+Shift+Down", "chevron-down", bar=False,
                               writes=False)
        self.correct_action = add("bank.correct", _("Correct"), self.correct, "Alt+1", "pencil")
        self.across_action = None
        if shares_payments(self.context.desk):
            self.across_action = add("bank.across", _("Suggest across companies"), self.across, "Alt+9", "arrow-left-right",
                                     bar=False)
        self.split_action = add("bank.split", _("Split"), self.split, "Alt+2", "list")
        self.ignore_action = add("bank.ignore", _("Ignore"), self.ignore, "Alt+3", "circle-slash")
        self.find_action = add("bank.find", _("Find amount"), self.find_amount, "Alt+4", "search", bar=False)
        self.customer_action = add("bank.customer", _("Put on account"), self.put_on_account, "Alt+5", "users", bar=False)
        self.suspense_action = add("bank.suspense", _("Keep as unidentified"), self.to_suspense, "Alt+6", "circle-help",
                                   bar=False)
        self.iban_action = add("bank.iban", _("New customer bank account"), self.keep_account, "Alt+7", "landmark", bar=False)
        self.rule_action = add("bank.rule", _("Text rule"), self.text_rule, "Alt+8", "filter", bar=False)
        self.why_action = add("bank.why", _("Why?"), self.why, "Alt+9", "circle-help", bar=False, writes=False)
        undo.only_by(self, _("Open again"))
        self.reopen_action = add("bank.reopen", _("Open again"), self.reopen, "Ctrl+Backspace", "undo-2", bar=False)

    def _verb(self, identity: str, words: str, act: Callable[[], None], key: str, icon: str, *, bar: bool = True,
              writes: bool = True) -> Any:
        return self.command(identity, words, act, key=key, icon=icon, bar=bar, writes=writes)

    def _whole(self) -> None:
        """What is done with many lines."""
        self.command("bank.level", _("Accept all sure ones"), self.accept_level, key="Ctrl+Shift+A", icon="circle-check",
                     writes=True)
        self.posting.commands()
        self.reconciling.commands()
        self.command("bank.match", _("Match again"), self.match, key="Ctrl+R", icon="refresh-cw", bar=False, writes=True)
        self.command("bank.import", _("Import bank statements"), lambda: self.context.navigate("bank_statements"), key="Ctrl+O",
                     icon="file-input", bar=False)

    def _say(self, statement_id: int | None) -> None:
        """Which account or statement."""
        found = next((a for a in self._accounts if a.bank_id == self.bank_id), None)
        name = accounts.title_of(self.context.desk, statement_id) if statement_id else ""
        self.set_title(_("Bank reconciliation"), _("statement {number}").format(number=name) if name else "",
                       crumbs=_("Receiving"))
        self.balances.show_account(self.bank_id if found is not None else None)

    # ------------------------------------------------------------ the chosen line

    @property
    def view(self) -> LineView | None:
        """The line that is shown."""
        return self.panel.view

    def _show_line(self) -> None:
        """The current line beside the list, and what can be done with it."""
        key = self.table.current()
        self.panel.show_line(viewing.line(self.context.desk, key) if key > 0 else None)
        self._allow()
        self.order_tabs()

    def refresh_lines(self) -> None:
        """Lines, balances and the shown line after something was written."""
        self.balances.show_account(self.bank_id or None)
        self._show_line()

    def _allow(self) -> None:
        view = self.view
        undecided = view is not None and view.state in UNDECIDED
        because = _(_NONE) if view is None else _(_DONE)
        for action in (self.customer_action, self.suspense_action, self.find_action, self.ignore_action):
            action.allow(undecided, because)
        change = undecided or (view is not None and view.state == "accepted")
        for action in filter(None, (self.correct_action, self.across_action, self.split_action)):
            action.allow(change, because)
        has = view is not None and bool(view.proposals)
        none = _("There is no proposal for this line.") if undecided else because
        self.accept_action.allow(undecided and has, none)
        self.why_action.allow(has, none)
        self.next_action.allow(undecided and view is not None and len(view.proposals) > 1,
                               none if not has else _("There is only one proposal."))
        self.iban_action.allow(view is not None and bool(view.iban), _("The bank tells no account of the payer on this line.")
                               if view is not None else _(_NONE))
        self.rule_action.allow(view is not None, _(_NONE))
        self.reopen_action.allow(view is not None and view.state in ("accepted", "ignored", "error"),
                                 _(_NONE) if view is None else _("Nothing was decided about this line that could be taken back."))
        self.posting.allow(view)

    def next_proposal(self) -> None:
        """The following proposal of the line (Ctrl+Shift+↓)."""
        self.panel.next_proposal()
        self.order_tabs()

    def why(self) -> None:
        """Rule and score beside the reasons (BNK-36)."""
        self.show_side(True)
        self.panel.show_numbers()

    # ------------------------------------------------------------ deciding

    def accept(self) -> None:
        """Accept the shown proposal and go to the next line (Enter)."""
        view = self.view
        if view is None or not self.accept_action.isEnabled():
            if view is not None and self.accept_action.reason:
                self.tell("info", self.accept_action.reason)
            return
        line_id, rank = view.line_id, self.panel.chosen
        self._decided(lambda: decisions.accept(self.context.desk, line_id, rank))

    def _decided(self, act: Callable[[], Outcome[Any]]) -> None:
        """What came of a decision: the next line, or what stands in the way."""
        at, key = self.table.view.currentIndex().row(), self.table.current()
        outcome = act()
        if outcome.value is None:
            if outcome.problems:
                self.tell_problems(outcome.problems, again=act)
            return
        self.clear_messages()
        self._ask_account(outcome.value)
        self._go_on(at, key)

    def _go_on(self, at: int, key: int) -> None:
        """The following line; where the decided one left the list, it came up by itself."""
        self.refresh_lines()
        if self.table.current() == key and at + 1 < self.table.model_.rowCount():
            self.table.stand_on(at + 1, max(self.table.view.currentIndex().column(), 0))
        self.table.view.setFocus()

    def _ask_account(self, done: Any) -> None:
        """An account that was met for the first time is kept with the customer, when she wants that (BNK-32)."""
        if not isinstance(done, decisions.Decided) or not done.ask_account or done.customer_id is None:
            return
        line_id, customer_id = done.line_id, done.customer_id
        words = _("Keep the account {account} with this customer, so that it is known next time?")
        self.tell("info", words.format(account=done.ask_account), "",
                  [(_("Keep account"), lambda: self._keep_account(line_id, customer_id))])

    def _keep_account(self, line_id: int, customer_id: int) -> None:
        self._told(decisions.keep_account(self.context.desk, line_id, customer_id), _("The account is kept with the customer."))

    def _told(self, outcome: Outcome[Any], words: str) -> None:
        """What was done, or why not."""
        if outcome.value is None:
            if outcome.problems:
                self.tell_problems(outcome.problems)
            return
        self.tell("success", words)

    def correct(self) -> None:
        """Choose the entries of the line by hand (BNK-41)."""
        if self.view is not None:
            view = self.view
            self._decided(decision_dialogs.Corrector(self, self.context, view).show)

    def across(self) -> None:
        """As *Correct*, with what the same party owes other companies; what comes to the line is ticked (CEN-12)."""
        if self.view is not None:
            view = self.view
            self._decided(decision_dialogs.Corrector(self, self.context, view, across=True).show)

    def split(self) -> None:
        """Several customers or accounts for one line (BNK-41)."""
        if self.view is not None:
            self._decided(decision_dialogs.Splitter(self, self.context, self.view).show)

    def find_amount(self) -> None:
        """What anybody owes that comes to the amount (BNK-35)."""
        if self.view is not None:
            self._decided(decision_dialogs.AmountFinder(self, self.context, self.view).show)

    def ignore(self) -> None:
        """Put the chosen lines aside with a reason (BNK-44)."""
        ids = self.chosen()
        if ids:
            self._decided(lambda: decision_dialogs.ask_reason(self, self.context, ids))

    def put_on_account(self) -> None:
        """The whole line on the account of a customer: a payment without an invoice."""
        view = self.view
        if view is not None:
            self._decided(lambda: decision_dialogs.ask_customer(
                self, self.context, view, _("Put on account"), _("The amount becomes an open payment of the customer."),
                lambda customer_id: decisions.on_account(self.context.desk, view.line_id, customer_id)))

    def to_suspense(self) -> None:
        """Unknown money is kept as unidentified, with the customer it may be of (ERR-06, PAY-52)."""
        view = self.view
        if view is not None:
            self._decided(lambda: decisions.to_suspense(self.context.desk, view.line_id, view.customer_id))

    def keep_account(self) -> None:
        """The account of the payer becomes one of the customer's (BNK-32)."""
        view = self.view
        if view is not None:
            outcome = decision_dialogs.ask_customer(
                self, self.context, view, _("New customer bank account"),
                _("Payments from {account} are of this customer from now on.").format(account=view.iban),
                lambda customer_id: decisions.keep_account(self.context.desk, view.line_id, customer_id))
            self._told(outcome, _("The account is kept with the customer."))

    def text_rule(self) -> None:
        """A rule for lines with words like this one's; the list of all rules stands in the set-up (BNK-33)."""
        if self.view is None or not text_rule(self, self.context, self.view):
            return
        self.tell("success", _("The rule counts from the next matching on."), "", [
            (_("Match again"), self.match), (_("Text rules"), lambda: self.context.navigate("setup.text_rules"))])

    def reopen(self) -> None:
        """Take decisions back that are not posted (BNK-34, 44)."""
        ids = self.chosen()
        if ids:
            self._reopen(ids)

    def _reopen(self, ids: Sequence[int]) -> None:
        outcome = decisions.reopen(self.context.desk, ids)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.tell("success", i18n.filled(_("{count:line is|lines are} open again."), count=outcome.value))
        self.refresh_lines()

    def chosen(self) -> list[int]:
        """The selected lines, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _blocked_ways(self, view: LineView) -> Ways:
        """Open the customer, or keep the money as unidentified; the change for a moment is offered when accepting (BLK-M36)."""
        return [(_("Open customer"), lambda: self.context.navigate("customer", customer_id=view.customer_id)),
                (_("Keep as unidentified"), self.to_suspense)]

    # ------------------------------------------------------------ many lines

    def accept_level(self) -> None:
        """Accept every line whose proposal is sure enough, as one action that can be taken back (BNK-34)."""
        answer = self.context.ask(
            _("Accept which lines?"), _("Lines with more than one fitting proposal, and those of blocked customers, stay open."),
            (dialogs.Answer("high", _("High"), primary=True), dialogs.Answer("medium", _("High and medium")),
             dialogs.Answer("back", _("Go back"), safe=True)))
        if answer == "back":
            return
        outcome = decisions.accept_level(self.context.desk, Level(answer), bank_id=self.bank_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        ids = list(outcome.value)
        self.refresh_lines()
        if not ids:
            self.tell("info", _("No open line has a proposal of this level."))
            return
        self.tell("success", i18n.filled(_("{count:line was|lines were} accepted."), count=len(ids)), "",
                  [(_("Undo"), lambda: self._reopen(ids))])

    def match(self) -> None:
        """Work the proposals out anew, beside the screen (BNK-20)."""
        desk, bank_id = self.context.desk, self.bank_id

        def work(progress: Progress) -> Outcome[matching.Matched]:
            return matching.match(desk, bank_id=bank_id, progress=progress.step)

        self.running.start(_("Matching lines"), work, self._matched)

    def _matched(self, outcome: Outcome[matching.Matched] | None) -> None:
        self.refresh_lines()
        if outcome is None:
            self.tell("info", _("The matching was stopped; nothing was changed."))
        elif outcome.value is not None:
            found = outcome.value
            self.tell("success", i18n.filled(_("{count:line was|lines were} matched: {high} high, {medium} medium, {low} low."),
                                             count=found.lines, high=found.high, medium=found.medium, low=found.low))

    def add_way(self, words: str, act: Callable[[], None]) -> None:
        """One more way out under the messages that are shown."""
        button = Button(words, "default")
        button.clicked.connect(lambda _checked=False: act())
        self._messages.addLayout(row(button, None))
        self.order_tabs()
