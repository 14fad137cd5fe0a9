"""A payment settled with entries of other companies of the file, and taken back in both: asked from the list of entries (CEN)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import intercompany
from app.services.intercompany import Debt
from app.services.payments import PreviewVoucher
from app.views.kit import form_dialog
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import column, holder
from app.views.ledger.booking_dialogs import posting_date
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

COLUMNS = (Column("check", "", "check", None, 36), Column("company", N_("Company"), "text", None, 200, stretch=True),
           Column("document", N_("Document"), "text", None, 130), Column("due", N_("Due"), "date", None, 104),
           Column("currency", N_("Cur."), "text", None, 50),
           Column("remaining", N_("Remaining"), "amount", None, 115, currency="currency"))
WIDE, HIGH = 760, 190


class BetweenDialog(FormDialog):
    """What the party owes the other companies above, the vouchers of both companies below."""

    def __init__(self, page: Page, entry_id: int, found: list[Debt]) -> None:
        desk = page.context.desk
        self._desk, self._entry_id = desk, entry_id
        self._source = MemorySource(COLUMNS)
        self._source.set_rows([Row(d.entry_id, (None, d.company, d.document_no, d.due, d.currency, d.remaining), checked=False)
                         for d in found])
        self.table = Table(self._source, currency=page.context.currency, name=_("Entries of other companies"))
        self.table.setFixedHeight(HIGH)
        self.preview = VouchersPreview(page.context.currency, lines=5)
        self.day = posting_date(desk, lambda: VoucherSource.SET)
        self.day.set_value(desk.today)
        super().__init__(page, _("Settle in another company"), [FormField("day", _("Posting date"), self.day)], self._post,
                         inner=holder(column(self.table, self.preview, spacing=8)), save_words=_("Settle"), width=WIDE,
                         body=_("Tick what this payment settles. A voucher is posted in each company, with what they owe each "
                                "other; all or none."))
        self.table.ticked.connect(self.look)
        self.day.committed.connect(self.look)
        self.look()

    def chosen(self) -> list[int]:
        """The ticked entries, the oldest first."""
        return [int(row.key) for row in self._source.all if row.checked]

    def look(self) -> None:
        """The vouchers as posting would make them."""
        ids = self.chosen()
        made: Outcome[tuple[PreviewVoucher, ...]] = Outcome(())
        if ids:
            made = intercompany.preview(self._desk, self._entry_id, ids, self.day.value() or self._desk.today)
        self.preview.show_vouchers(made, _("Nothing is ticked."))

    def _post(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[tuple[str, ...]]:
        return intercompany.settle(self._desk, self._entry_id, self.chosen(), values["day"] or self._desk.today,
                                   confirmed=confirmed)


def settle_between(page: Page, entry_id: int) -> bool:
    """Settle a payment with what the same party owes other companies; True when it was posted (CEN-02, 03)."""
    found = intercompany.debts(page.context.desk, entry_id)
    if not found:
        page.tell("info", _("This party owes nothing to a company that may be paid from here. Companies are paired under "
                            "Set-up, Payments between companies."))
        return False
    done: Outcome[tuple[str, ...]] = form_dialog.show(BetweenDialog(page, entry_id, found))
    if done.value is None:
        return False
    page.tell("success", i18n.filled(_("{count:entry of another company was|entries of other companies were} settled."),
                                     count=len(done.value)), ", ".join(done.value),
              [(_("Balances"), lambda: page.context.navigate("intercompany"))])
    return True


def undo_between(page: Page, entry_id: int) -> bool:
    """Take the newest settlement with another company back in both; True when it was (CEN-13)."""
    desk = page.context.desk
    with desk.reading() as session:
        number = intercompany.number_of(session, desk.company_id, entry_id)
    if number is None:
        page.tell("info", _("This entry is not settled with another company."))
        return False
    return undo_number(page, number)


def undo_number(page: Page, number: str) -> bool:
    """Take the settlement of a common number back in both companies; True when it was (CEN-13)."""
    desk = page.context.desk
    day, reason = posting_date(desk, lambda: VoucherSource.SET), reason_field(desk, "reversal")
    day.set_value(desk.today)

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[str]:
        return intercompany.undo(desk, number, values["day"] or desk.today, reason_id=values["reason"], confirmed=confirmed)

    fields = [FormField("day", _("Posting date"), day), FormField("reason", _("Reason"), reason)]
    form = FormDialog(page, _("Undo between companies"), fields, save, save_words=_("Undo"), go_on=_("Undo all the same"),
                      body=_("Settlement {number} is taken back in both companies on one date.").format(number=number))
    done = form_dialog.show(form).value is not None
    if done:
        page.tell("success", _("The settlement was taken back in both companies."))
    return done
