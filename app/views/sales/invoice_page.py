"""A draft of an invoice or credit note: lines, charges, instalments, references; checked, approved, posted (SWN-06)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, Weight, error
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.sales import KIND_NAMES, ROLE_NAMES, STATE_NAMES, STATE_TONES
from app.services.closing import moving
from app.services.credit.invoices import Draft
from app.services.credit.strip import Strip, of_invoice
from app.services.sales import archive, invoice_posting, invoices, splitting
from app.services.sales.document import Document, Kind
from app.services.sales.figures import proposed_vat_date
from app.services.sales.invoice_posting import PostedInvoice
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fast_tab import FastTab
from app.views.kit.fields import Choice, ChoiceField, TextField
from app.views.kit.grid import Grid
from app.views.kit.label_grid import label_grid
from app.views.kit.page import Page
from app.views.kit.widgets import Label, column, holder, row
from app.views.sales import files_dialog, invoice_dialogs, paper_files, voucher_preview
from app.views.sales.document_page import DocumentPage, LinesField
from app.views.sales.part_grids import InstalmentsField, PartGrids, plain
from app.views.sales.verbs import Needs

SETTLES = (("designated", N_("The invoices it refers to")), ("oldest", N_("The oldest open invoices")),
           ("none", N_("Nothing, it stays open")))
NEW_TITLES = {"free_text": N_("New invoice"), "prepayment": N_("New prepayment invoice"), "credit": N_("New credit note")}
_DATES = ("document_date", "posting_date", "vat_date")
_OF_DATES = frozenset({"document_date", "posting_date", "delivery_date"})


class InvoicePage(DocumentPage):
    """One draft; a new one begins with its customer. `sort` is free_text, prepayment or credit."""

    kind = Kind.INVOICE
    form_name = prefix = "invoice"

    def __init__(self, context: Context, document_id: int | None = None, begun: Document | None = None,
                 customer_id: int | None = None, sort: str = "free_text") -> None:
        self.crumbs = _("Free text invoices")
        self.sort = sort
        self._typed_vat_date = False
        super().__init__(context, _(NEW_TITLES[sort]), document_id, begun, customer_id)

    # ------------------------------------------------------------ commands

    def make_commands(self) -> None:
        """Saving, checking, posting, and what else becomes of a draft."""
        self.parts = PartGrids(self.desk, self.editor, self._in_hand, self)
        self.save_verb(self.save)
        begun = Needs.BEGUN
        self.verb("validate", _("Validate"), self.validate, begun, key="Ctrl+Shift+F9", icon="circle-check", writes=False)
        self.verb("preview", _("Preview"), self.preview, begun, key="Ctrl+F9", icon="eye", writes=False)
        self.more("pro_forma", _("Pro forma"), self.pro_forma, begun, key="Ctrl+P", icon="printer", writes=False)
        self.verb("files", _("Attachments"), self.attachments, begun, icon="paperclip")
        self.verb("post", _("Post"), self.post, begun, key="F9", icon="file-text", primary=True)
        self.more("post_print", _("Post and print"), self.post_and_print, begun, key="Shift+F9", icon="printer")
        self.more("post_new", _("Post and new"), self.post_and_new, begun, key="Alt+F9", icon="plus")
        self.verb("split", _("Distributions"), self.split, begun, key="Alt+3", icon="arrow-left-right", writes=False)
        self.verb("vat", _("VAT overview"), self.vat, begun, key="Alt+4", icon="scale", writes=False)
        self._submit = self.more("submit", _("Ask for approval"), self.submit, icon="send")
        self._approve = self.more("approve", _("Approve"), self.approve, icon="check")
        self._recall = self.more("recall", _("Take back from approval"), self.recall, icon="undo-2")
        self.more("propose", _("Propose instalments again"), self.propose_again, begun, icon="calendar", writes=False)
        self.more("refresh", _("Refresh from customer card"), self.refresh, begun, icon="repeat", writes=False)
        self.more("copy", _("Copy"), self.copy, Needs.KEPT, icon="copy")
        self.more("template", _("Save as template"), self.template, begun, icon="scroll-text")
        self.more("delete", _("Delete draft"), self.delete, Needs.KEPT, icon="trash-2")
        self.line_verbs()
        self.more("lines", _("Copy lines"), self.copy_lines, begun, icon="copy")
        self.ways(_("New invoice"), "invoice", _("All drafts"), "invoice_drafts", icon="plus")
        self.keys = [("Ctrl+S", _("Save")), ("Ctrl+Shift+F9", _("Validate")), ("Ctrl+F9", _("Preview")),
                     ("F9", _("Post")), ("Shift+F9", _("Post and print")), ("Alt+F9", _("Post and new")),
                     ("Alt+3", _("Distributions")), ("Ctrl+Insert", _("Insert line"))]

    def head_tabs(self) -> Mapping[str, FastTab]:
        """Customer and dates in sight; terms, texts, charges and references folded."""
        form = self.form
        general = label_grid(
            ((_("Customer"), form.customer), form.text("customer_reference", _("Customer reference"), 35),
             form.day("document_date", _("Document date")), form.day("due_date", _("Due date"))),
            (form.day("posting_date", _("Posting date")), form.day("vat_date", _("VAT date")),
             form.day("delivery_date", _("Delivery date")), self._period()))
        delivery = form.delivery(form.day("release_on", _("Release date")))
        charges = row(holder(column(Label(_("Charges"), 12, 500, "text2"), self.parts.charges, spacing=4)),
                      holder(column(Label(_("Instalments"), 12, 500, "text2"), self.parts.instalments, spacing=4)), spacing=16,
                      margins=(16, 2, 16, 12))
        return {"general": FastTab(_("Invoice"), general),
                "terms": FastTab(_("Terms and VAT"), form.terms(), opened=False),
                "delivery": FastTab(_("Delivery and texts"), delivery, opened=False),
                "parts": FastTab(_("Charges and instalments"), holder(charges), opened=False),
                "credit": FastTab(_("What it credits"), self._credit_body(), opened=False)}

    def credit_of(self, document: Document, total: int) -> Strip | None:
        """The credit bar while the invoice is typed; an invoice is never held (CRD-15)."""
        head = document.head
        return of_invoice(self.desk, Draft(head.invoice_account_id, total, head.currency, document.number or "", document.id))

    def _period(self) -> tuple[str, Any]:
        """First and last day of the service, on one line."""
        first, last = self.form.day("service_from", _("Service from")), self.form.day("service_to", _("Service until"))
        return _("Service period"), holder(row(first[1], Label("–", 13, 400, "text3"), last[1], spacing=6))

    def _credit_body(self) -> Any:
        """Original invoices, reason, and with what it is settled (FTI-050, 052)."""
        with self.desk.reading() as session:
            reasons = choices.reasons(session, self.desk.company_id, self.desk.language, "credit_note")
        reason = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(*pair) for pair in reasons)])
        settle = ChoiceField(_("Settle with"), [Choice(value, _(words)) for value, words in SETTLES])
        fields = label_grid(((_("Reason"), self.form.add("reason_id", reason)),
                             (_("Comment"), self.form.add("comment", TextField(_("Comment"), most=250))),
                             (_("Settle with"), self.form.add("settle", settle))))
        grid = column(Label(_("Original invoices"), 12, 500, "text2"), self.parts.originals, spacing=4, margins=(16, 2, 0, 12))
        whole = row(holder(grid), fields, spacing=0)
        whole.setStretch(0, 3)
        whole.setStretch(1, 2)
        return holder(whole)

    def summary_of(self, name: str) -> str:
        """What the folded tabs hold."""
        if self.document is None or name == "general":
            return ""
        if name == "terms":
            return self.form.summary("payment_term_id", "currency", "vat_group_id")
        if name == "delivery":
            return self.form.summary("delivery_address_id", "release_on")
        if name == "parts":
            return i18n.filled(_("{charges:charge|charges}   {parts:instalment|instalments}"),
                               charges=len(self.parts.charges.rows), parts=len(self.parts.instalments.rows))
        return "   ".join(str(r.values.get("number") or "") for r in self.parts.originals.rows)

    # ------------------------------------------------------------ the document

    def begin_for(self, customer_id: int) -> Outcome[Document]:
        """A new draft."""
        return invoices.new(self.desk, customer_id, kind="prepayment" if self.sort == "prepayment" else "free_text",
                            credit=self.sort == "credit")

    def read(self, document_id: int) -> Document | None:
        """The draft as it stands."""
        return invoices.load(self.desk, document_id).value

    def keep(self, document: Document, confirmed: frozenset[str]) -> Outcome[Document]:
        """Save it; a credit note that is still empty stays one."""
        return invoices.save(self.desk, document, confirmed=confirmed)

    @property
    def credits(self) -> bool:
        """Is it a credit note, or begun as one?"""
        own = self.document.own if self.document is not None else {}
        return bool(own.get("credit")) or self.sort == "credit"

    def title_of(self, document: Document) -> tuple[str, str, Sequence[tuple[str, str, str]]]:
        """Draft number, customer, and where it stands."""
        own = document.own
        if document.id is None:
            return _(NEW_TITLES["credit" if self.credits else own.get("kind", "free_text")]), "", ()
        words = _("Draft credit note {number}") if self.credits else _("Draft {number}")
        state = own.get("state") or "draft"
        chips = [(_(STATE_NAMES[state]), *STATE_TONES[state])]
        if own.get("kind") == "prepayment":
            chips.append((_(KIND_NAMES["prepayment"]), "neutral", "file"))
        if own.get("correction_role") not in (None, "none"):
            chips.append((_(ROLE_NAMES[own["correction_role"]]), "warning", "half"))
        chips += files_dialog.chip(self.desk, document.ref)
        return words.format(number=document.id), self.form.name_of(document.head.order_account_id), chips

    def closed(self) -> str:
        """What was posted stays as it is."""
        if self.document is not None and self.document.own.get("state") == "posted":
            return i18n.problem_text(error("FTI-posted"), i18n.language(), i18n.region())
        return ""

    def show_document(self, document: Document | None) -> None:
        """Its parts beside the lines come with it."""
        self.parts.show(document)
        if document is not None and document.own.get("credit"):
            self.sort = "credit"
        self.lines.piece = -abs(self.lines.piece) if self.sort == "credit" else abs(self.lines.piece)
        super().show_document(document)
        own = {} if document is None else document.own
        self._tabs["credit"].setVisible(self.credits or own.get("correction_role") == "corrected")
        because = self.closed() or self.context.closed_to_writing
        if document is None:
            because = because or _("Choose a customer first.")
        for grid in self.parts.all().values():
            grid.set_read_only(because)

    def allow_commands(self) -> None:
        """Approval only where the company wants it, and at its point."""
        super().allow_commands()
        state = (self.document.own.get("state") or "draft") if self.document is not None else "none"
        for command, states in ((self._submit, ("draft",)), (self._approve, ("in_review",)),
                                (self._recall, ("in_review", "approved"))):
            command.setVisible(self.editor.approval_wanted)
            command.allow(state in states, _("The draft is not at that point."))

    def what_next(self) -> str:
        """One line that says what happens next."""
        document = self.document
        if document is None:
            return _("Choose the customer who is billed.")
        state = document.own.get("state")
        if state == "in_review":
            return _("Somebody else approves it; then it can be posted.")
        if self.figures is not None and self.sort == "credit" and self.figures.calculated.total > 0:
            return _("The total is above zero: this becomes an invoice. Enter negative quantities to credit.")
        if document.own.get("correction_role") == "corrected":
            return _("Posting it cancels the original invoice and puts this one in its place.")
        if self.figures is not None and state != "approved" and self.editor.needs_approval(
                self.figures.calculated.total_accounting):
            return _("A second person approves it before it is posted: save it and ask for approval.")
        if self.figures is not None and self.figures.document.lines:
            return _("Validate, look at the voucher, or post it with F9; the number is taken then.")
        return _("Enter the lines; the number is taken when it is posted.")

    # ------------------------------------------------------------ typing

    def _in_hand(self) -> Document | None:
        """The document with its fields, as the small grids ask for it."""
        return None if self.document is None else self.form.put(self.document)

    def _parts(self) -> dict[str, Any]:
        """The small grids belong to the draft of the form as well (SAF-013)."""
        return {**super()._parts(), "charges": LinesField(self.parts.charges, plain),
                "originals": LinesField(self.parts.originals, plain), "instalments": InstalmentsField(self.parts)}

    def more_grids(self) -> Mapping[str, Grid]:
        """Charges and references; instalments follow the terms until they are typed, and are proposed again by a command."""
        for grid in self.parts.all().values():
            grid.changed.connect(lambda _change: self._soon())
        return {"charges": self.parts.charges, "originals": self.parts.originals}

    def put(self, document: Document) -> Document:
        """Fields and small grids; days that an invoice must have stay when they are emptied."""
        made = self.parts.put(self.form.put(document))
        own = {**made.own, "settle": made.own.get("settle") or "designated"}
        for name in _DATES:
            own[name] = own.get(name) or document.own.get(name)
        own["comment"] = (own.get("comment") or "").strip() or None
        return replace(made, own=own)

    def with_lines(self, document: Document) -> Document:
        """What hangs on a line goes with it when lines are moved or deleted (FTI-012)."""
        places = {held.no: n for n, held in enumerate(self.grid.rows, 1)}
        return super().with_lines(splitting.moved(document, places))

    def _left(self, name: str) -> None:
        """Posting and VAT date follow the document date, the VAT date what the company wants (VAT-013)."""
        if name == "vat_date":
            self._typed_vat_date = True
        if self.document is not None and name in _OF_DATES:
            self._follow_dates(name)
        super()._left(name)

    def _follow_dates(self, name: str) -> None:
        assert self.document is not None
        fields, before = self.form.fields, self.document.own
        if name == "document_date" and fields["posting_date"].value() == before.get("document_date"):
            fields["posting_date"].set_value(fields["document_date"].value())
        now = self.put(self.document)
        if not self._typed_vat_date and before.get("vat_date") == fields["vat_date"].value():
            fields["vat_date"].set_value(proposed_vat_date(self.editor.books, now))
        self.document = replace(self.document, own={**before, **{n: fields[n].value() or before.get(n) for n in _DATES}})

    def add_up(self) -> None:
        """Automatic charges, instalments and due date follow; what is proposed shows grey in the empty field."""
        if self.document is not None and not self.closed():
            rows = self.grid.rows
            made = self.editor.charged(self.with_lines(self.put(self.document)))
            self.parts.follow_charges([c if c.line_no is None else replace(c, line_no=rows[c.line_no - 1].no)
                                       for c in made.charges])
        super().add_up()
        if self.figures is not None:
            self.parts.propose(self.figures.instalments)
            self._tabs["parts"].set_summary(self.summary_of("parts"))
            self.form.fields["due_date"].setPlaceholderText(i18n.day(self.figures.due, i18n.region()))
        self.totals.say(self.what_next())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Problems of charges and references stand in their grids, the rest as on every document; the first gets the keyboard."""
        own = [p for p in problems if p.row is not None and p.field in ("charges", "originals")]
        super().show_problems([p for p in problems if p not in own] or problems)
        self.tell_problems(problems)
        for name, first in (("charges", "charge_id"), ("originals", "invoice_id")):
            grid = self.parts.all()[name]
            found = [replace(p, field=first) for p in own if p.field == name and (p.row or 0) < len(grid.rows)]
            grid.show_problems(found, [r.no for r in grid.rows])
        if own:
            self._tabs["parts" if own[0].field == "charges" else "credit"].set_open(True)
        elif not any(p.row is not None for p in problems):
            self._to_field(problems)

    def _to_field(self, problems: Sequence[Problem]) -> None:
        """The keyboard goes to the first field with a problem, its tab open."""
        name = next((p.field for p in problems if p.field in self.form.fields and p.weight is Weight.ERROR), None)
        if name is None:
            return
        field = self.form.fields[name]
        for tab in self._tabs.values():
            if tab.isAncestorOf(field):
                tab.set_open(True)
        field.setFocus()

    # ------------------------------------------------------------ checking and posting

    def validate(self) -> bool:
        """All checks of posting, without posting (FTI-007)."""
        document = self.current()
        if document is None:
            return False
        wrong = [*self.form.faults(), *self._unread()]
        outcome = invoice_posting.validate(self.desk, document)
        problems = wrong or outcome.problems
        if not problems:
            self.show_problems(())
            self.tell("success", _("Nothing stands in the way of posting."))
            return True
        self.show_problems(problems)
        return not any(p.weight is Weight.ERROR for p in problems)

    def preview(self) -> None:
        """The voucher and the paper before it takes a number (PST-004, 020, FTI-005)."""
        document = self.current()
        if document is None:
            return
        outcome = invoice_posting.preview(self.desk, document)
        if outcome.value is None:
            self.show_problems(outcome.problems)
            return
        made = cache(lambda: archive.preview(self.desk, document))
        answer = voucher_preview.ask(self, outcome.value, self.context.currency, postable=not self.context.closed_to_writing,
                                     paper=lambda: made().content)
        if answer == "post":
            self.post()
        elif answer == "print":
            paper_files.show_printed(self, made())

    def pro_forma(self) -> None:
        """The document as it would be printed now, without a number and kept nowhere (FTI-005)."""
        document = self.current()
        if document is None:
            return
        wrong = [*self.form.faults(), *self._unread()]
        if wrong:
            self.show_problems(wrong)
        else:
            paper_files.show_printed(self, archive.preview(self.desk, document))

    def post(self) -> None:
        """Post, and show the posted invoice (PST-001)."""
        made = self._posted()
        if made is not None:
            self._go_on(made, "posted_invoice", invoice_id=made.invoice_id, fresh=True)

    def use_posting_date(self, _refused: date | None, day: date) -> None:
        """Another posting date; the VAT date goes along only where its return or list is filed (CLS-014, 016)."""
        document = self.as_kept()
        if document is None or document.id is None:
            return
        moved = moving.move(self.desk, [document.id], day)
        if document.id in moved.failed:
            self.show_problems(moved.failed[document.id])
            return
        self.show_document(self.read(document.id))
        self.clear_messages()
        said = _("The posting date is {day} now.").format(day=i18n.day(day, i18n.region()))
        along = _("Its VAT date moved along: the VAT return or the EU sales list of the old date is filed, and it falls into the "
                  "next one.") if moved.vat_moved else ""
        self.tell("success", said, along)

    def post_and_print(self) -> None:
        """Post, print at once, and show the posted invoice (DOC-004)."""
        made = self._posted()
        if made is not None:
            self._go_on(made, "posted_invoice", asked=True, invoice_id=made.invoice_id, fresh=True)

    def post_and_new(self) -> None:
        """Post, and begin the next one of the same kind."""
        made = self._posted()
        if made is not None:
            shown = self._go_on(made, "invoice", sort=self.sort)
            shown.tell("success", _("{number} is posted.").format(number=made.number), "", [
                (_("Open invoice"), lambda: shown.context.navigate("posted_invoice", invoice_id=made.invoice_id))])

    def _go_on(self, made: PostedInvoice, page_id: str, *, asked: bool = False, **arguments: Any) -> Page:
        """The next page, and the paper of what was posted where it is wanted (DOC-004); gives the page that is shown."""
        self.context.navigate(page_id, **arguments)
        shell = self.context.shell
        shown = (shell.page() if shell is not None else None) or self
        paper_files.when_posted(shown, [(Kind.INVOICE.value, made.invoice_id)], asked=asked)
        return shown

    def _posted(self) -> PostedInvoice | None:
        """Save, ask once what must be asked, post; None with the reason told when something stands in the way."""
        document = self.as_kept()
        if document is None or document.id is None:
            return None
        key = f"{Kind.INVOICE.value}-{document.id}"
        outcome = invoice_posting.post(self.desk, document.id, key=key, version=document.version)
        if outcome.value is None and not any(p.weight is Weight.ERROR for p in outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Post all the same"))
            if keys is None:
                return None
            outcome = invoice_posting.post(self.desk, document.id, key=key, version=document.version, confirmed=keys)
        if outcome.value is None:
            self.show_problems(outcome.problems)
            return None
        self.setWindowModified(False)
        self.keeper.forget()
        return outcome.value

    def attachments(self) -> None:
        """The files that go along with it; a new draft is saved first (FTI-002)."""
        document = self.as_kept()
        if document is not None and document.id is not None:
            files_dialog.show(self, self.desk, document.ref)
            self.set_title(*self.title_of(document), crumbs=self.crumbs)

    # ------------------------------------------------------------ what a draft is made of

    def _changed_by(self, made: Document | None) -> None:
        """A dialog changed the document in hand; its lines are known here by the names of their rows."""
        if made is None or self.document is None:
            return
        rows = self.grid.rows
        parts = tuple(replace(p, target_no=rows[p.target_no - 1].no) if p.target == splitting.LINE and p.target_no else p
                      for p in made.distributions)
        self.document = replace(self.document, distributions=parts, vat_differences=made.vat_differences)
        self._soon()

    def split(self) -> None:
        """Split the current line over accounts and dimensions (FTI-010)."""
        at, document = self.grid.current(), self.current()
        if document is None or not 0 <= at < len(document.lines) or self.figures is None:
            self.tell("info", _("Choose a line first."))
            return
        self.add_up()
        share = next((s.net for s in self.figures.calculated.lines if s.key == at + 1), None)
        if share is None:
            self.tell("info", _("A text line has no amount to distribute."))
            return
        self._changed_by(invoice_dialogs.split(self, self.editor, document, at + 1, share))

    def vat(self) -> None:
        """The VAT by code, where its calculated amount may be corrected (VAT-011)."""
        document = self.current()
        if document is not None:
            self.add_up()
            assert self.figures is not None
            self._changed_by(invoice_dialogs.vat(self, self.desk, document, self.figures))

    def copy_lines(self) -> None:
        """The chosen lines so many times more at the end, with what they are split into or without (FTI-006)."""
        document, chosen = self.current(), [at + 1 for at in self.grid.selected()]
        if document is None or not chosen:
            self.tell("info", _("Choose a line first."))
            return
        made = invoice_dialogs.copy_lines(self, document, chosen)
        if made is not None:
            self.show_document(made)
            self.setWindowModified(True)
            self.history.note()
            self.keeper.keep()

    def propose_again(self) -> None:
        """Instalments by the terms, whatever was typed (MST-058)."""
        self.parts.typed_instalments = False
        self._soon()

    def refresh(self) -> None:
        """Terms, VAT group, address and so on as the card has them now (MST-075)."""
        document = self.current()
        if document is None:
            return
        made = invoice_dialogs.refresh(self, self.editor, document)
        if made is not None:
            self.form.show_document(made, self.editor.choices_of(made.head))
            self.document = made
            self._soon()
            self.history.note()
            self.tell("success", _("Taken from the customer card."))

    # ------------------------------------------------------------ approval, copies, the end of a draft

    def _approval(self, act: Any, words: str) -> None:
        document = self.as_kept()
        if document is None or document.id is None:
            return
        outcome = act(self.desk, document.id)
        if not outcome.done:
            self.show_problems(outcome.problems)
            return
        self.show_document(self.read(document.id))
        self.keeper.rebase()
        self.history.begin()
        self.tell("success", words)

    def submit(self) -> None:
        """Ask a second person (FTI-009)."""
        self._approval(invoices.submit, _("Approval is asked for."))

    def approve(self) -> None:
        """Give approval (FTI-009)."""
        self._approval(invoices.approve, _("Approved; it can be posted now."))

    def recall(self) -> None:
        """A draft again (FTI-009)."""
        self._approval(invoices.recall, _("It is a draft again."))

    def copy(self) -> None:
        """A new draft like this one (FTI-006)."""
        document = self.as_kept()
        if document is not None and document.id is not None:
            invoice_dialogs.copy(self, document.id)

    def template(self) -> None:
        """Keep it as a template (FTI-006)."""
        document = self.current()
        if document is not None:
            invoice_dialogs.save_template(self, document)

    def delete(self) -> None:
        """Take the draft away; no number was given out (FTI-001)."""
        answers = (dialogs.Answer("yes", _("Delete draft"), primary=True), dialogs.Answer("back", _("Go back"), safe=True))
        if self.document is None or self.document.id is None or self.context.ask(
                _("Delete this draft?"), _("It has no number yet; the change log keeps that it was there."), answers) != "yes":
            return
        outcome = invoices.delete(self.desk, self.document.id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.setWindowModified(False)
        self.keeper.forget()
        self.context.navigate("invoice_drafts")
