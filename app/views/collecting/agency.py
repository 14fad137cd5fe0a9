"""Handing entries over to a collection agency: claims with interest to date, documents, personal data, and the ZIP (WIN-48)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.services import agencies
from app.services.agencies import Look, Wish
from app.services.agencies.looking import PERSONAL, TERMS
from app.views.kit import details, file_dialogs, form_dialog
from app.views.kit.date_field import DateField
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Label, column, holder, row

COLUMNS = (Column("check", "", "check", None, 36), Column("document", N_("Document"), "text", None, 130, stretch=True),
           Column("type", N_("Type"), "text", None, 120), Column("due", N_("Due"), "date", None, 104),
           Column("days", N_("Days late"), "int", None, 88),
           Column("remaining", N_("Remaining"), "amount", None, 110, currency="currency"),
           Column("interest", N_("Interest to date"), "amount", None, 120, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50), Column("paper", N_("Documents"), "text", None, 120))
WIDE, HIGH = 900, 214


class HandOverDialog(FormDialog):
    """The open entries with ticks, what goes along and what is missing, and to whom."""

    def __init__(self, page: Page, seen: Look, ticked: Sequence[int]) -> None:
        self._desk, self._seen = page.context.desk, seen
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=page.context.currency, name=_("Claims"))
        self.table.setFixedHeight(HIGH)
        self.told, self.personal = Label("", 13, 500), Label("", 12, 400, "text3", wrap=True)
        self.personal.setMinimumHeight(36)
        self.terms = Button(_("Add general terms"), "secondary", "paperclip")
        self.terms.clicked.connect(lambda _checked=False: self._add_terms())
        inner = holder(column(self.table, row(self.told, None, self.terms, spacing=8), self.personal, spacing=8))
        body = _("{customer}: the entries get the mark AGY and no more reminders or interest notes; interest runs on.")
        super().__init__(page, _("Hand over to an agency"), self._fields(), self._save_it, inner=inner,
                         body=body.format(customer=seen.customer), save_words=_("Hand over"), go_on=_("Hand over all the same"),
                         width=WIDE)
        chosen = set(ticked) or {c.entry_id for c in seen.claims if c.due < seen.day and c.file_id is None}
        self.source.set_rows([self._row(n, c.entry_id in chosen) for n, c in enumerate(seen.claims)])
        self.table.refresh()
        self.table.ticked.connect(self._count)
        self.block.committed.connect(self._allow)
        self._allow()
        self._count()

    def _fields(self) -> list[FormField]:
        desk, own = self._desk, agencies.agencies(self._desk)
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "status")
        agency = ChoiceField(_("Agency"), [Choice(i, name) for i, name in own], width=260)
        agency.set_value(own[0][0] if len(own) == 1 else None)
        day, follow = (DateField(words, lambda: desk.today, width=140) for words in (_("Handed over on"), _("Ask again on")))
        day.set_value(desk.today)
        currency = self._seen.claims[0].currency if self._seen.claims else "EUR"
        costs = AmountField(_("Costs claimed"), currency=currency, width=140)
        self.block = CheckField(_("Block the customer"))
        self.block_reason = ChoiceField(_("Reason of the block"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)],
                                        width=260)
        self.zip = CheckField(_("Make the ZIP at once"), checked=True)
        note = TextField(_("Note to the agency"), most=250, width=260)
        return [FormField("agency", _("Agency"), agency, required=True),
                FormField("day", _("Handed over on"), day, beside=True),
                FormField("note", _("Note to the agency"), note), FormField("costs", _("Costs claimed"), costs, beside=True),
                FormField("block_reason", _("Reason of the block"), self.block_reason),
                FormField("follow", _("Ask again on"), follow, beside=True),
                FormField("block", "", self.block), FormField("zip", "", self.zip, beside=True)]

    def _row(self, n: int, on: bool) -> Row:
        c, seen = self._seen.claims[n], self._seen
        found = [d for d in seen.documents if d.entry_id == c.entry_id]
        missing = sum(d.content_sha256 is None for d in found)
        paper = (i18n.filled(_("{count} missing"), count=missing) if missing else
                 i18n.filled(_("{count} found"), count=len(found)) if found else "–")
        return Row(n, (None, c.document, _(TYPE_NAMES[c.kind]), c.due, max((seen.day - c.due).days, 0), c.remaining,
                       c.interest or None, c.currency, paper), checked=on and c.file_id is None, muted=c.file_id is not None)

    def chosen(self) -> list[int]:
        """The ticked entries."""
        return [self._seen.claims[r.key].entry_id for r in self.source.all if r.checked]

    def _allow(self) -> None:
        allow(self.block_reason, bool(self.block.value()), _("The customer is not blocked by this."))

    def _count(self) -> None:
        """What the ticked claims come to, and what the file tells about a person."""
        picked = [self._seen.claims[r.key] for r in self.source.all if r.checked]
        region, by = i18n.region(), dict[str, list[int]]()
        for c in picked:
            sums = by.setdefault(c.currency, [0, 0])
            sums[0], sums[1] = sums[0] + c.remaining, sums[1] + c.interest
        words = _("{amount} and {interest} interest to date")
        self.told.setText(" · ".join(words.format(amount=i18n.money(a, code, region), interest=i18n.money(b, code, region))
                                     for code, (a, b) in by.items()) or _("Nothing is ticked."))
        told = _("The file tells the agency: {what}.").format(what=", ".join(_(PERSONAL[key]) for key in self._seen.personal))
        has_terms = any(d.kind == TERMS and d.content_sha256 for d in self._seen.documents)
        self.terms.setVisible(not has_terms)
        self.personal.setText(told if has_terms else f"{told} {_('The general terms are missing.')}")

    def _add_terms(self) -> None:
        """A PDF of the general terms, kept with the company for every file."""
        name = file_dialogs.open_name(self, _("General terms"), "PDF (*.pdf)")
        if not name:
            return
        done = agencies.add_terms(self._desk, Path(name))
        if done.value is None:
            self.show_problems(done.problems)
            return
        seen = agencies.look(self._desk, self._seen.customer_id, [c.entry_id for c in self._seen.claims])
        self._seen = seen or self._seen
        self._count()

    def _save_it(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        if not self.chosen():
            return Outcome(None, (error("AGY-01-none"),))
        return agencies.hand_over(self._desk, Wish(
            self._seen.customer_id, self.chosen(), values["agency"], values["day"] or self._desk.today, values["note"] or "",
            values["costs"] or 0, bool(values["block"]), values["block_reason"] if values["block"] else None,
            values["follow"]), confirmed=confirmed)


def hand_over(page: Page, customer_id: int, entry_ids: Sequence[int] = ()) -> bool:
    """Ask what of a customer goes to which agency, do it, and offer the ZIP; True when it was handed over (WIN-48)."""
    seen = agencies.look(page.context.desk, customer_id)
    if seen is None or not seen.claims:
        page.tell("info", _("Nothing of this customer is open."))
        return False
    if not agencies.agencies(page.context.desk):
        page.tell("info", _("No collection agency is kept yet."), "", [
            (_("Collection agencies"), lambda: page.context.navigate("setup.agencies"))])
        return False
    form = HandOverDialog(page, seen, entry_ids)
    done: int | None = form_dialog.show(form).value
    if done is None:
        return False
    page.tell("success", _("The entries were handed over."), "", [
        (_("Agency files"), lambda: page.context.navigate("agency_files", customer_id=customer_id)),
        (_("Make ZIP"), lambda: _again(page, done))])
    if form.zip.value():
        make_zip(page, done)
    return True


def _again(page: Page, file_id: int) -> None:
    make_zip(page, file_id)


def make_zip(page: Page, file_id: int) -> bool:
    """Ask where the ZIP goes and write it; what does not go along is told."""
    desk = page.context.desk
    name = file_dialogs.save_name(page, _("Make ZIP"), agencies.file_name(desk, file_id), "ZIP (*.zip)")
    if not name:
        return False
    done = agencies.export(desk, file_id, Path(name))
    if done.value is None:
        page.tell_problems(done.problems)
        return False
    words = i18n.filled(_("{file} was written with {count:document|documents}.").replace("{file}", done.value.path.name),
                        count=done.value.documents)
    page.tell("warning" if done.problems else "success", words, " ".join(details.text_of(p) for p in done.problems))
    return True
