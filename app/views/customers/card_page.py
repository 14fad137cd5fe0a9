"""The customer card: tabs with the fields, Blocked, files and notes, and the figures beside them (MST-071, MST-120, BLK-10)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.changes import Changes
from app.core.enums import Blocked
from app.core.identifiers import compact
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.queries import choices, entries
from app.queries import customers as queries
from app.queries.listing import ListQuery
from app.services import customers
from app.services.customers import copies, merge, parts
from app.services.drafts import Form
from app.views.collecting import disputing, promising
from app.views.credit.card_part import CHANGES as CREDIT_CHANGES
from app.views.credit.card_part import CreditPart
from app.views.customers import block_dialog, histories, words
from app.views.customers.card_form import CardForm
from app.views.customers.fact_panel import FactPanel
from app.views.customers.happenings import TimelineDialog
from app.views.customers.parts_panel import PartsPanel
from app.views.kit import details, dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.drafts import DraftKeeper
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import Choice, ChoiceField, Hit, LookupField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page, clear
from app.views.kit.reasons import allow
from app.views.kit.record_files import RecordFiles
from app.views.kit.record_notes import RecordNotes
from app.views.kit.relay import Relay
from app.views.kit.table import ListTable
from app.views.kit.undo import History, on_page
from app.views.kit.widgets import Button, MessageBar, column, holder, row
from app.views.ledger import entry_dialogs, entry_undoing, settle_entries
from app.views.setup import history_dialog

SIDE, PATIENCE = 340, 350
"""Width of the side panel; ms of quiet before the typed customer is looked for among the others."""
TELLING = frozenset({"name", "postcode", "vat_number", "registration", "iban", "email"})
"""Fields that may show that the customer exists already (MST-072)."""
OPEN_COLUMNS = ("document_no", "due_date", "late", "amount", "remaining", "level", "status")
FIGURES = frozenset({"customer_entry_state", "collection_letter", "block_change", "note", "attachment", "entry_status_change"})
"""Tables whose changes make the side panel look again."""


class CustomerPage(Page):
    """One customer; a new one when no id is given."""

    def __init__(self, context: Context, customer_id: int | None = None, like: int | None = None) -> None:
        super().__init__(context, _("Customer"), side=SIDE)
        self._like = like
        desk = context.desk
        self.customer_id = customer_id
        self.card = customers.load(desk, customer_id) if customer_id else None
        if self.card is None:
            self.customer_id = None
        with desk.reading() as session:
            self._choices = choices.for_customer(session, desk.company_id, desk.language)
        contacts = [(c.id, c.name or c.email) for c in parts.load(desk, customer_id).contacts] if customer_id else []
        self.form = CardForm(context, self._choices, contacts, existing=self.customer_id is not None)
        self.form.setParent(self)
        self.fields = self.form.fields
        self._saved: dict[str, Any] = {}
        self._ready = False
        self._hints = column(spacing=6)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PATIENCE)
        self._typing.timeout.connect(self.look_for_same)
        self.credit = CreditPart(self, customer_id, lambda: str(self.fields["name"].value()), self._credit_changed) if (
            self.customer_id is not None and customer_id is not None) else None
        self._commands_of()
        self._tabs: dict[str, FastTab] = {}
        self.set_body(self._body_parts(), scroll=True)
        self._connect()
        self._fill()
        self.keeper = DraftKeeper(self, Form("customer", "customer", customer_id), self.fields)
        self.keeper.offer()
        self.history = History(self, self.fields)
        self.keeper.taken.connect(self.history.note)
        on_page(self, self.history)
        self._ready = True

    def _commands_of(self) -> None:
        self.command("customer.save", _("Save"), self.save, key="Ctrl+S", icon="save", primary=True, other_keys=("Ctrl+Return",))
        existing = self.customer_id is not None
        if existing:
            self.command("customer.remind", _("Remind"), self._remind, icon="mail-warning")
            self.command("customer.entries", _("Entries"), self._entries, key="Ctrl+F7", icon="list")
            self.command("customer.collect", _("Collections"), lambda: self.context.navigate(
                "collecting_customer", customer_id=self.customer_id), icon="phone", bar=False)
            self.command("customer.settle", _("Settle transactions"), self._settle, icon="arrow-left-right", bar=False,
                         writes=True)
            self.command("customer.settlements", _("Settlements"), lambda: self.context.navigate(
                "settlements", customer_id=self.customer_id), icon="arrow-left-right", bar=False)
            self.command("customer.receipts", _("Payments and receipts"), lambda: self.context.navigate(
                "receipts", customer_id=self.customer_id), icon="banknote", bar=False)
            self.command("customer.write_off", _("Write off"), self._write_off, icon="file-minus-2", bar=False, writes=True)
            self.command("customer.refund", _("Give back"), lambda: self.context.navigate(
                "refunds", propose=True, customer_id=self.customer_id), icon="hand-coins", bar=False, writes=True)
            self.command("customer.block", _("Block"), lambda: self.change_block(None), key="Ctrl+B", icon="ban")
            self.command("customer.invoice", _("New invoice"), lambda: self.context.navigate(
                "invoice", customer_id=self.customer_id), icon="file-text", bar=False, writes=True)
            self.command("customer.order", _("New order"), lambda: self.context.navigate(
                "sales_order", customer_id=self.customer_id), icon="clipboard-list", bar=False, writes=True)
            self.command("customer.invoices", _("Posted invoices"), lambda: self.context.navigate(
                "posted_invoices", customer_id=self.customer_id), icon="list", bar=False)
            self.command("customer.quotation", _("New quotation"), lambda: self.context.navigate(
                "sales_quotation", customer_id=self.customer_id), icon="file-text", bar=False, writes=True)
            self._number_action = self.command("customer.number", _("Give a customer number"), self.take_on, icon="check",
                                               bar=False, writes=True)
            self.command("customer.note", _("New note"), lambda: self.notes.write(None), key="Alt+O", icon="scroll-text")
            self.command("customer.file", _("Add file"), lambda: self.files.choose(), icon="paperclip")
            self.command("customer.why", _("Why blocked?"), self.why, icon="circle-help", bar=False)
            self.command("customer.timeline", _("Timeline"), self.show_timeline, icon="clock", bar=False)
            self.command("customer.vat_log", _("VAT number checks"), lambda: self.context.navigate(
                "vat_number_log", customer_id=self.customer_id), icon="shield-check", bar=False)
            self.command("customer.history", _("Change history"), self.show_history, icon="history")
            self.command("customer.group", _("As the group has it…"), self.as_the_group, icon="users", bar=False, writes=True)
            self.command("customer.like", _("New customer like this one"), lambda: self.context.navigate(
                "customer", customer_id=None, like=self.customer_id), icon="copy", bar=False)
            if copies.companies(self.context.desk):
                self.command("customer.copy", _("Copy to another company"), self.copy, icon="building-2", bar=False)
            self.command("customer.merge", _("Merge into another customer"), self.merge, icon="users", bar=False)
            self.command("customer.delete", _("Delete"), self.delete, icon="trash-2")
            if self.credit is not None:
                self.credit.commands()
            self.command("customer.next", _("Next customer"), lambda: self._step(1), key="Ctrl+Down", bar=False)
            self.command("customer.previous", _("Previous customer"), lambda: self._step(-1), key="Ctrl+Up", bar=False)
        self.command("customer.new", _("New customer"), lambda: self.context.navigate("customer", customer_id=None), key="Ctrl+N",
                     icon="plus", bar=False)
        self.end_commands()
        self.keys = [("Ctrl+S", _("Save")), ("Ctrl+B", _("Block")), ("Ctrl+L", _("Change limit…")), ("Ctrl+F7", _("Entries")),
                     ("Alt+F2", _("Side panel"))]

    # ------------------------------------------------------------ parts

    def _body_parts(self) -> QWidget:
        new = self.customer_id is None
        body = column(spacing=10, margins=(0, 0, 6, 10))
        body.addLayout(self._hints)
        self._add_tab(body, "general", _("General"), self.form.general)
        self._add_tab(body, "invoicing", _("Invoicing and VAT"), self.form.invoicing, opened=new)
        self._add_tab(body, "selling", _("Delivery, discounts and commission"), self.form.selling, opened=False)
        self._add_tab(body, "electronic", _("Documents and electronic invoices"), self.form.electronic, opened=False)
        title = _("Reminders and credit") if new else _("Reminders")
        self._add_tab(body, "collecting", title, self.form.collecting, opened=new)
        if self.customer_id is not None:
            self._body_of_existing(body, self.customer_id)
        body.addStretch(1)
        return holder(body)

    def _body_of_existing(self, body: Any, customer_id: int) -> None:
        desk = self.context.desk
        self.parts = PartsPanel(desk, customer_id, self._choices, self._told)
        self.notes = RecordNotes(desk, ("customer", customer_id), self._told)
        self.files = RecordFiles(desk, ("customer", customer_id), self._told)
        if self.credit is not None:
            self._add_tab(body, "credit", _("Area::Credit"), self.credit.tab, action=_("Check credit now"), act=self.credit.check)
        self._add_tab(body, "items", _("Open items"), self._open_items(customer_id), action=_("All entries"),
                      act=self._all_entries)
        self._add_tab(body, "parts", _("Addresses, contacts and bank accounts"), self.parts, opened=False)
        self._add_tab(body, "notes", _("Notes"), _inset(self.notes), opened=bool(self.notes.found))
        self._add_tab(body, "files", _("Attachments"), _inset(self.files), opened=bool(self.files.found))

    def _add_tab(self, body: Any, name: str, title: str, content: QWidget, **more: Any) -> None:
        tab = FastTab(title, content, **more)
        self._tabs[name] = tab
        body.addWidget(tab)

    def _open_items(self, customer_id: int) -> QWidget:
        desk = self.context.desk
        listing = entries.entry_listing(desk.today)
        table = ListTable(desk, listing, ListQuery(desk.company_id, scope={"customer_id": customer_id, "view": "open"}),
                          currency=self.context.currency)
        table.model_.visible = [n for n, c in enumerate(listing.columns) if c.name in OPEN_COLUMNS]
        table.refresh()
        table.setFixedHeight(min(8, max(2, table.model_.rowCount())) * 30 + 66)
        table.opened.connect(lambda key: self.context.navigate("entries", customer_id=customer_id, view="open", entry_id=key))
        self.items = table
        return holder(column(self._item_buttons(), table, spacing=6, margins=(10, 0, 10, 10)))

    def _item_buttons(self) -> QWidget:
        """What may change about the selected entries (OH-01, COL-20)."""
        desk = self.context.desk
        found = row(spacing=2)
        for icon, told, act in (
                ("lock", _("On hold"), lambda ids: disputing.hold(self, desk, ids, "")),
                ("scale", _("Dispute"), lambda ids: disputing.dispute(self, ids)),
                ("handshake", _("Promise"), self._promise),
                ("mail-warning", _("Do not remind"), lambda ids: entry_dialogs.letters(self, desk, ids))):
            button = Button(told, "ghost", icon, height=26)
            button.clicked.connect(lambda _checked=False, do=act: self._with_items(do))
            found.addWidget(button)
        found.addStretch(1)
        return holder(found)

    def _promise(self, ids: list[int]) -> bool:
        """What is told afterwards stays, so nothing is cleared."""
        promising.promise_of_entries(self, ids)
        return False

    def _with_items(self, act: Callable[[list[int]], bool]) -> None:
        """Do something with the selected entries, or with the current one."""
        ids = self.items.selected() or ([self.items.current()] if self.items.current() > 0 else [])
        if ids and act(ids):
            self.clear_messages()

    def _connect(self) -> None:
        self.form.committed.connect(self._left)
        self.form.typed.connect(lambda name: self._typing.start() if name in TELLING else None)
        self.form.blocked.committed.connect(self._block_chosen)
        self.form.privacy.committed.connect(self._privacy_chosen)
        if self.customer_id is not None:
            for field, needed in ((self.form.blocked, Permission.BLOCK), (self.form.privacy, Permission.PRIVACY)):
                if because := self.missing(needed):
                    allow(field, False, because)
            self.parts.changed.connect(self._parts_changed)
            Relay(self.context.desk.file.announcer, self).changed.connect(self._announced)

    # ------------------------------------------------------------ values

    def _fill(self) -> None:
        """Show the card's values."""
        desk = self.context.desk
        values = (dict(self.card.values) if self.card else copies.like(desk, self._like) if self._like
                  else customers.proposed(desk))
        self.form.set_values(values)
        self._saved = self.values()
        self._show_title(values)
        self._panel()
        self._summaries(values)
        if self._ready:
            self.keeper.rebase()
            self.history.begin()

    def _show_title(self, values: Mapping[str, Any]) -> None:
        if self.card is None:
            self.set_title(_("New customer"), crumbs=_("Customers"))
            return
        self._number_action.allow(bool(values["prospect"]),
                                  _("This is a customer already; only a prospect gets a number this way."))
        blocked = Blocked(values["blocked"])
        chips = []
        if values["privacy_blocked"]:
            chips.append((_("Blocked for privacy"), "danger", "no"))
        elif blocked:
            chips.append((_("Blocked: {value}").format(value=words.block_name(blocked)), *words.TONES[blocked]))
        if values.get("prospect"):
            chips.append((_("Prospect"), "info", "half"))
        if values.get("inactive"):
            chips.append((_("Inactive"), "neutral", "pause"))
        review = values.get("review_block_on")
        if blocked and review is not None and review <= self.context.desk.today:
            chips.append((_("Review the block"), "warning", "half"))
        chips += self.credit.badges() if self.credit is not None else []
        if self._not_reminded(values):
            chips.append((_("Not reminded"), "warning", "pause"))
        self.set_title(values["name"], values["number"], chips, crumbs=_("Customers"))

    def _not_reminded(self, values: Mapping[str, Any]) -> bool:
        until = values.get("until")
        return bool(values.get("do_not_remind")) and (until is None or until >= self.context.desk.today)

    def _summaries(self, values: Mapping[str, Any]) -> None:
        """What the folded tabs say."""
        told = {"general": (values.get("city"), values.get("email")),
                "invoicing": (self.form.word_of("payment_term_id"), values.get("vat_number"), values.get("iban")),
                "selling": (self.form.word_of("delivery_term_id"), self.form.word_of("delivery_mode_id"),
                            self.form.word_of("sales_group_id")),
                "electronic": (self.form.word_of("e_invoice"), values.get("e_invoice_id")),
                "collecting": (self.form.word_of("sequence_id"), self.form.word_of("channel"))}
        if self.customer_id is not None:
            found = self.parts.parts
            counts = (len(found.addresses), len(found.contacts), len(found.banks))
            names = (_("{count:address|addresses}"), _("{count:contact|contacts}"), _("{count:bank account|bank accounts}"))
            told["parts"] = tuple(_counted(name, count) for name, count in zip(names, counts, strict=True))
            told["notes"] = (_counted(_("{count:note|notes}"), len(self.notes.found)),)
            told["credit"] = (self.credit.summary() if self.credit is not None else "",)
            told["files"] = (_counted(_("{count:file|files}"), len(self.files.found)),)
        for name, parts_ in told.items():
            self._tabs[name].set_summary("   ".join(str(p) for p in parts_ if p))
        self.form.show_bank_country(compact(str(values.get("iban") or ""))[:2])

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return self.form.values()

    def _left(self, name: str) -> None:
        """A field was left: its doubts are shown, the group offers its terms, the same customer is looked for."""
        self.setWindowModified(self.values() != self._saved)
        if name in ("vat_number", "iban", "registration", "email"):
            found = customers.doubts(self.values())
            self.fields[name].show_problem(next((p for p in found if p.field == name), None))
        if name == "iban":
            self.form.show_bank_country(compact(self.fields["iban"].text())[:2])
        if name == "group_id":
            self._offer_group()
        if name in TELLING:
            self._typing.start()

    def _offer_group(self) -> None:
        """Another group: a new customer takes its terms, an existing one is offered them (MST-070)."""
        group_id = self.fields["group_id"].value()
        offered = customers.offered_by_group(self.context.desk, group_id, self.values()) if group_id else {}
        if not offered:
            return
        if self.customer_id is None:
            self.form.show_some(offered)
            return
        names = ", ".join(words.caption(n) for n in offered if n in self.fields)
        if names:
            self.tell("info", _("This group has other terms: {fields}.").format(fields=names), actions=[
                (_("Take them over"), lambda: self._take_over(offered))])

    def as_the_group(self) -> None:
        """What the group has otherwise by now is offered: a changed group is never pushed on its members (MST-070)."""
        self.clear_messages()
        self._offer_group()
        if not self.messages():
            self.tell("info", _("The customer has everything as her group."))

    def _take_over(self, offered: Mapping[str, Any]) -> None:
        self.form.show_some(offered)
        self.history.note()
        self.clear_messages()
        self.setWindowModified(True)

    def look_for_same(self) -> None:
        """Customers who may be the same, as a hint above the fields (MST-072)."""
        found = customers.while_typing(self.context.desk, self.customer_id, self.values())
        clear(self._hints)
        for one in found[:3]:
            told = _("{name} ({number}) has the same {what}.").format(name=one.name, number=one.number, what=_(one.what))
            self._hints.addWidget(MessageBar("warning", told, actions=[(_("Command::Open"), self._opener(one.customer_id))]))

    def _opener(self, customer_id: int) -> Any:
        return lambda: self.context.navigate("customer", customer_id=customer_id)

    def hints(self) -> list[str]:
        """The hints shown now, for tests and screen readers."""
        found = [item.widget() for n in range(self._hints.count()) if (item := self._hints.itemAt(n)) is not None]
        return [w.words.text() for w in found if isinstance(w, MessageBar)]

    # ------------------------------------------------------------ saving

    def save(self) -> bool:
        """Save; all problems at once, each at its field."""
        desk = self.context.desk
        values = self.values()
        wrong = [f.problem for f in self.fields.values() if getattr(f, "problem", None)]
        if wrong:
            self._show_problems(wrong)
            return False
        version = self.card.version if self.card else None
        outcome: Outcome[int] = customers.save(desk, self.customer_id, values, version=version)
        if not outcome.done:
            keys = self.context.confirm(outcome.problems, _("Save all the same")) if not any(
                p.weight == "error" for p in outcome.problems) else None
            if keys:
                outcome = customers.save(desk, self.customer_id, values, version=version, confirmed=keys)
        if outcome.value is None:
            self._show_problems(outcome.problems)
            return False
        if self.customer_id is None:
            self._saved = values
            self.keeper.settled()
            self.context.navigate("customer", customer_id=outcome.value)
            return True
        self.card = customers.load(desk, self.customer_id)
        self._fill()
        self.keeper.settled()
        self.parts.reload()
        self.tell("success", _("Saved"))
        return True

    def take_on(self) -> None:
        """The prospect becomes a customer (ORD-011); what was typed is saved first."""
        assert self.customer_id is not None
        if self.values() != self._saved and not self.save():
            return
        outcome = customers.take_on(self.context.desk, self.customer_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.card = customers.load(self.context.desk, self.customer_id)
        self._fill()
        self.keeper.settled()
        self.tell("success", _("{number} is a customer now.").format(number=outcome.value))

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for name, field in self.fields.items():
            field.show_problem(next((p for p in problems if p.field == name), None))
        self.tell_problems(problems)
        if any(p.code.startswith("MST-072") for p in problems):
            clear(self._hints)
        first = next((p.field for p in problems if p.field in self.fields), None)
        if first:
            self._open_tab_of(first)
            self.fields[first].setFocus()

    def _open_tab_of(self, name: str) -> None:
        """A folded tab opens for the field that needs a look."""
        for tab in self._tabs.values():
            if tab.isAncestorOf(self.fields[name]):
                tab.set_open(True)

    def _told(self, problems: Sequence[Problem]) -> None:
        """What a part of the card has to say."""
        if problems:
            self.tell_problems(problems)
        else:
            self.clear_messages()

    def _parts_changed(self) -> None:
        """The main address, the primary contact or the first account may be another one; what is being typed stays."""
        if self.customer_id is None:
            return
        card = customers.load(self.context.desk, self.customer_id)
        if card is None:
            return
        people = parts.load(self.context.desk, self.customer_id).contacts
        self.fields["contact_id"].set_choices([Choice(None, ""), *(Choice(c.id, c.name or c.email) for c in people)])
        untouched = {n for n, f in self.fields.items() if f.value() == self._saved.get(n)}
        self.card = card
        self.form.show_some({n: v for n, v in card.values.items() if n in untouched})
        self._saved |= {n: self.fields[n].value() for n in untouched}
        self._show_title(card.values)
        self._summaries(card.values)

    def leave(self) -> bool:
        """Unsaved text asks with verbs (usability 2.4)."""
        if self.values() == self._saved and not self.keeper.changed():
            return True
        return self.keeper.may_leave(self.save, _("This customer has changes that are not saved."))

    # ------------------------------------------------------------ blocking

    def _block_chosen(self) -> None:
        if self.card is not None and self.form.blocked.value() != self.card.values["blocked"]:
            self.change_block(self.form.blocked.value())

    def change_block(self, wanted: Blocked | None) -> bool:
        """Ask reason and show the impact; going back leaves the old value (BLK-10)."""
        if self.card is None or self.customer_id is None:
            return False
        present = Blocked(self.card.values["blocked"])
        return self._after_block(block_dialog.change_one(
            self, self.context.desk, self.customer_id, present, present if wanted is None else wanted, self._choices["reasons"],
            currency=self.context.currency, title=_("Change Blocked of {name}").format(name=self.card.values["name"]),
            review=self.card.values["review_block_on"]))

    def _privacy_chosen(self) -> None:
        """Privacy on sets All; off offers the value that stood there before (BLK-20)."""
        if self.card is None or self.customer_id is None:
            return
        on, present = self.form.privacy.value(), Blocked(self.card.values["blocked"])
        wanted = Blocked.ALL if on else customers.value_before_privacy(self.context.desk, self.customer_id)
        title = _("Block {name} for privacy") if on else _("Lift the privacy block of {name}")
        self._after_block(block_dialog.change_one(
            self, self.context.desk, self.customer_id, present, wanted, self._choices["reasons"], currency=self.context.currency,
            title=title.format(name=self.card.values["name"]), review=self.card.values["review_block_on"], privacy=on))

    def _after_block(self, changed: bool) -> bool:
        """Show what stands now; input that was not saved stays."""
        assert self.customer_id is not None and self.card is not None
        card = customers.load(self.context.desk, self.customer_id) or self.card
        self.form.blocked.set_value(card.values["blocked"])
        self.form.privacy.set_value(card.values["privacy_blocked"])
        if changed:
            self.card = card
            self.fields["review_block_on"].set_value(card.values["review_block_on"])
            self._saved["review_block_on"] = card.values["review_block_on"]
            self._show_title(card.values)
            self._panel()
        return changed

    def why(self) -> None:
        """Who blocked, when, why (BLK-10)."""
        if self.customer_id is not None:
            histories.show_why(self, self.context.desk, self.customer_id)

    # ------------------------------------------------------------ doors

    def _settle(self) -> None:
        """Open entries of the customer settled with each other (SET-04)."""
        if self.customer_id is not None and settle_entries.show(self, self.context, self.customer_id, ()):
            self._panel()
            self.tell("success", _("The entries were settled."))

    def _write_off(self) -> None:
        """Everything open of the customer, credits, interest and fees too (WOF-02, 03)."""
        if self.customer_id is not None and entry_undoing.whole_customer(self, self.customer_id):
            self._panel()

    def _entries(self) -> None:
        self.context.navigate("entries", customer_id=self.customer_id, view="open")

    def _all_entries(self) -> None:
        self.context.navigate("entries", customer_id=self.customer_id, view="all")

    def _remind(self) -> None:
        if self.customer_id:
            self.context.navigate("reminders", suggest=True, customer_ids=(self.customer_id,))

    def delete(self) -> None:
        """Delete after asking; a customer in use is offered to become inactive (MST-073)."""
        if self.customer_id is None:
            return
        answer = self.context.ask(_("Delete this customer?"), _("Only a customer without any entry can be deleted."), (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "delete":
            return
        outcome = customers.delete(self.context.desk, self.customer_id)
        if outcome.done:
            self._saved = self.values()
            self.context.navigate("customers")
            return
        told = " ".join(details.text_of(p) for p in outcome.problems)
        details.about(outcome.problems, self.tell("danger", told, actions=[(_("Make inactive"), self.make_inactive)]))

    def make_inactive(self) -> None:
        """No new business with this customer; everything else goes on (MST-073)."""
        if self.customer_id is None or not self.leave():
            return
        self._told(customers.set_inactive(self.context.desk, self.customer_id, True).problems)
        self.card = customers.load(self.context.desk, self.customer_id)
        self._fill()

    def merge(self) -> None:
        """Merge this customer into another one (MST-073)."""
        if self.customer_id is None or not self.leave():
            return
        customer_id, desk = self.customer_id, self.context.desk
        other = LookupField(_("Customer"), self._find, self._name_of)

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
            return merge.merge(desk, customer_id, values["customer"] or 0, confirmed=confirmed)

        form = FormDialog(self, _("Merge into another customer"), [FormField("customer", _("Merge into"), other)], save,
                          save_words=_("Merge"), go_on=_("Merge all the same"))
        outcome = form_dialog.show(form)
        if outcome.value is not None:
            self._saved = self.values()
            self.context.navigate("customer", customer_id=outcome.value)

    def copy(self) -> None:
        """The same customer with the same number in another company (MST-076)."""
        if self.customer_id is None or not self.leave():
            return
        customer_id, desk = self.customer_id, self.context.desk
        company = ChoiceField(_("Company"), [Choice(i, name) for i, name in copies.companies(desk)])

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
            return copies.copy_to(desk, customer_id, values["company"], confirmed=confirmed)

        form = FormDialog(self, _("Copy to another company"), [FormField("company", _("Company"), company)], save,
                          save_words=_("Copy"))
        if form_dialog.show(form).done:
            self.tell("success", _("{name} is a customer of {company} too.").format(
                name=self.fields["name"].value(), company=company.currentText()))

    def _find(self, text: str) -> Sequence[Hit]:
        desk = self.context.desk
        with desk.reading() as session:
            hits = queries.find_customers(session, desk.company_id, text)
        return [Hit(h.customer_id, h.name, f"{h.number} · {h.city}") for h in hits if h.customer_id != self.customer_id]

    def _name_of(self, customer_id: Any) -> str:
        card = customers.load(self.context.desk, int(customer_id))
        return f"{card.values['number']} {card.values['name']}" if card else ""

    def show_history(self) -> None:
        """Every change of the card with its captions (AUD-013)."""
        if self.customer_id is not None:
            history_dialog.show_history(self, self.context.desk, ("customer", self.customer_id),
                                        self._name_of(self.customer_id))

    def show_timeline(self) -> None:
        """The last year (COL-15)."""
        if self.customer_id is not None:
            TimelineDialog(self, self.context.desk, self.customer_id, self.panel.open).exec()

    def _step(self, step: int) -> None:
        """The customer before or after, by number."""
        with self.context.desk.reading() as session:
            found = queries.neighbour(session, self.context.desk.company_id, self.customer_id or 0, step)
        if found and self.leave():
            self._saved = self.values()
            self.context.navigate("customer", customer_id=found)

    # ------------------------------------------------------------ side panel

    def _announced(self, changes: Changes) -> None:
        if self.credit is not None and changes.touches(CREDIT_CHANGES):
            self.credit.reload()
            self._credit_changed()
        elif changes.touches(FIGURES):
            self._panel()

    def _credit_changed(self) -> None:
        """Badges, summary and panel follow the credit."""
        if self.card is not None and self._ready:
            self.card = customers.load(self.context.desk, self.customer_id or 0) or self.card
            self._show_title(self.card.values)
            self._tabs["credit"].set_summary(self.credit.summary() if self.credit is not None else "")
            self._panel()

    def _panel(self) -> None:
        """Balance, ageing, how she pays, timeline."""
        if self.customer_id is None or self.card is None:
            self.show_side(False)
            return
        self.panel = FactPanel(self.context, self.customer_id, open_all=self.show_timeline,
                               credit=self.credit.box() if self.credit is not None else None)
        self.set_side(self.panel.layout())
        self._tell_merged()

    def _tell_merged(self) -> None:
        """Where a merged customer went."""
        found = merge.merged_into(self.context.desk, self.customer_id or 0)
        if found is not None:
            told = _("Merged into {number} {name}; posted entries stay here.").format(number=found.number, name=found.name)
            self.tell("info", told, actions=[(_("Command::Open"), self._opener(found.customer_id))])

    def focus_first(self) -> None:
        """The keyboard starts in the name."""
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)


def _counted(template: str, count: int) -> str:
    """A number with its word; nothing is not told."""
    return i18n.fill(template, {"count": count}, i18n.language(), i18n.region()) if count else ""


def _inset(widget: QWidget) -> QWidget:
    return holder(column(widget, margins=(14, 0, 14, 14)))
