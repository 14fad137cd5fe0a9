"""Beside the lines of a bank account: what the bank says of one, what it may be with reasons in words, where it went (BNK-36)."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.bank import LEVEL_TONES, LEVELS, STATES, TONES
from app.services.bank.choosing import Target
from app.services.bank.viewing import LineView, PartView, ProposalView
from app.views.kit import details
from app.views.kit.figures import FactLines
from app.views.kit.page import clear
from app.views.kit.widgets import Button, Chip, Label, Line, MessageBar, column, holder, row

TARGETS = {
    Target.ITEM: N_("Open entry"), Target.ON_ACCOUNT: N_("On account"), Target.LEDGER: N_("Ledger account"),
    Target.TRANSFER: N_("Own transfer"), Target.DISCOUNT: N_("Cash discount"), Target.WRITE_OFF: N_("Write-off"),
    Target.FEE: N_("Bank charges"), Target.SUSPENSE: N_("Unidentified receipts"),
}
Ways = Sequence[tuple[str, Callable[[], None]]]


class LinePanel(QWidget):
    """One line; `chosen` is the rank of the proposal that is shown. `blocked_ways` are the choices for a blocked customer."""

    def __init__(self, accept: Callable[[], None], following: Callable[[], None],
                 blocked_ways: Callable[[LineView], Ways]) -> None:
        super().__init__()
        self._accept, self._following, self._blocked_ways = accept, following, blocked_ways
        self.view: LineView | None = None
        self.chosen = 1
        self.numbers = False
        self._parts = column(spacing=10, margins=(16, 14, 14, 14))
        self.setLayout(self._parts)

    def show_line(self, view: LineView | None) -> None:
        """Another line, with its best proposal."""
        same = view is not None and self.view is not None and view.line_id == self.view.line_id
        self.view = view
        self.chosen = self.chosen if same and view is not None and self.chosen <= len(view.proposals) else 1
        self._fill()

    def next_proposal(self) -> None:
        """The following proposal, behind the last the first again."""
        if self.view is not None and self.view.proposals:
            self.chosen = self.chosen % len(self.view.proposals) + 1
            self._fill()

    def show_numbers(self) -> None:
        """*Why?*: rule and score beside the reasons, or without them again."""
        self.numbers = not self.numbers
        self._fill()

    def proposal(self) -> ProposalView | None:
        """The proposal that is shown."""
        found = () if self.view is None else self.view.proposals
        return next((p for p in found if p.rank == self.chosen), None)

    # ------------------------------------------------------------ drawing

    def _fill(self) -> None:
        clear(self._parts)
        view = self.view
        if view is None:
            self._parts.addWidget(Label(_("Choose a line to see what it may be."), 13, 400, "text3", wrap=True))
            self._parts.addStretch(1)
            return
        self._head(view)
        for problem in view.blocked:
            ways = self._blocked_ways(view) if view.state in ("new", "suggested", "error") else ()
            told = MessageBar("warning", _("Blocked customer"), details.text_of(problem), ways)
            self._parts.addWidget(details.about((problem,), told))
        for code, saw in view.errors:
            self._parts.addWidget(MessageBar("danger", i18n.say(code, saw, i18n.language(), i18n.region())))
        self._parts.addWidget(Line())
        if view.state in ("new", "suggested"):
            self._proposal(view)
        elif view.state == "ignored":
            self._parts.addWidget(Label(_("Put aside: {reason}").format(reason=view.reason or ""), 13, 400, wrap=True))
        else:
            self._parts.addWidget(Label(_("Where it goes"), 13, 600))
            self._listed(view, view.parts)
            if view.voucher:
                self._parts.addWidget(Label(_("Posted as {voucher}").format(voucher=view.voucher), 13, 400, "text2"))
        self._parts.addStretch(1)

    def _head(self, view: LineView) -> None:
        region = i18n.region()
        self._parts.addLayout(row(Label(i18n.money(view.amount, view.currency, region), 20, 600), None,
                                  Chip(_(STATES[view.state]), *TONES[view.state]), spacing=8))
        self._parts.addWidget(Label(view.counterparty or _("The bank names no counterparty"), 14, 600, wrap=True))
        if view.remittance:
            self._parts.addWidget(Label(view.remittance, 13, 400, wrap=True))
        facts = [(_("Booking date"), i18n.day(view.booking_date, region))]
        facts += [(_("Value date"), i18n.day(view.value_date, region))] if view.value_date != view.booking_date else []
        facts += [(words, value) for words, value in (
            (_("Account"), _grouped(view.iban)), (_("Payment reference"), view.reference), (_("End-to-end ID"), view.end_to_end),
            (_("Mandate"), view.mandate_id), (_("Reason of return"), f"{view.return_code} {view.return_text}".strip()),
            (_("Bank statement"), view.statement)) if value]
        if view.charges:
            facts.append((_("Bank charges"), i18n.money(view.charges, view.currency, region)))
        if view.original_amount is not None:
            money = i18n.money(view.original_amount, view.original_currency or view.currency, region)
            facts.append((_("Original amount"), money))
        self._parts.addWidget(FactLines([(words, value, None, "") for words, value in facts]))

    def _proposal(self, view: LineView) -> None:
        """The chosen proposal with its reasons, or how to go on without one."""
        found = self.proposal()
        if found is None:
            self._parts.addWidget(Label(_("Nothing open fits this line."), 13, 600))
            self._parts.addWidget(Label(_("Correct it, put it on the account of a customer, or keep it as unidentified."), 13,
                                        400, "text2", wrap=True))
            return
        several = len(view.proposals) > 1
        title = _("Proposal")
        if several:
            title = _("Proposal {number} of {count}").format(number=found.rank, count=len(view.proposals))
        level = Chip(_(LEVELS[found.level]), *LEVEL_TONES[found.level])
        self._parts.addLayout(row(Label(title, 13, 600), level, None, spacing=8))
        if found.customer:
            self._parts.addWidget(Label(found.customer, 13, 500, wrap=True))
        self._listed(view, found.parts)
        for words in self.reasons():
            self._parts.addWidget(Label("• " + words, 13, 400, "text2", wrap=True))
        if found.manual:
            self._parts.addWidget(Label(_("Something else fits as well: a person has to accept this one."), 12, 400, "warning_t",
                                        wrap=True))
        if self.numbers:
            words = _("Rule {rule}, score {score}").format(rule=found.rule, score=found.score)
            self._parts.addWidget(Label(words, 12, 400, "text3"))
        self._parts.addWidget(holder(self._buttons(several)))

    def _buttons(self, several: bool) -> QHBoxLayout:
        accept = Button(_("Accept"), "primary", "check")
        accept.clicked.connect(lambda _checked=False: self._accept())
        buttons = row(accept, spacing=8)
        if several:
            other = Button(_("Next proposal"), "default")
            other.clicked.connect(lambda _checked=False: self._following())
            buttons.addWidget(other)
        buttons.addStretch(1)
        return buttons

    def reasons(self) -> list[str]:
        """Why the shown proposal was made, sentence by sentence."""
        found = self.proposal()
        return [] if found is None else [i18n.say(code, saw, i18n.language(), i18n.region()) for code, saw in found.reasons]

    def _listed(self, view: LineView, parts: Sequence[PartView]) -> None:
        """Where each amount goes, with what is known of the entry below it."""
        region = i18n.region()
        for each in parts:
            part = each.part
            name = each.document or each.account or _(TARGETS[part.target])
            beside = "" if name == _(TARGETS[part.target]) else _(TARGETS[part.target])
            if each.due is not None:
                beside = _("due {day}").format(day=i18n.day(each.due, region))
                if each.remaining is not None:
                    beside += " · " + _("open {amount}").format(amount=i18n.money(each.remaining, each.currency, region))
            figure = Label(i18n.amount(part.amount, view.currency, region), 13, 600)
            self._parts.addLayout(row(Label(name, 13, 500), None, figure))
            more = [beside, each.customer if each.customer and len({p.customer for p in parts}) > 1 else ""]
            if part.discount:
                money = i18n.amount(part.discount, each.currency or view.currency, region)
                more.append(_("discount {amount}").format(amount=money))
            told = " · ".join(x for x in more if x)
            if told:
                self._parts.addWidget(Label(told, 12, 400, "text2", wrap=True))


def _grouped(iban: str) -> str:
    """An IBAN in blocks of four."""
    return " ".join(iban[n:n + 4] for n in range(0, len(iban), 4)) if iban[:2].isalpha() else iban
