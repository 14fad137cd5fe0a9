"""Write-offs left for review: their vouchers are looked at, then they are posted or thrown away (WOF-01, WOF-05)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.queries import payments as queries
from app.queries.listing import ListQuery
from app.services.payments import WrittenOff, write_off_review
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.list_page import ListPage
from app.views.ledger.vouchers_preview import VouchersPreview

WIDE = 720


class WriteOffDraftsPage(ListPage):
    """What waits, the oldest first; Enter shows its vouchers and posts it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Write-offs to review"), queries.write_off_draft_listing(),
                         ListQuery(context.desk.company_id), empty=("file-minus-2", _("No write-off waits for review.")))
        self.command("drafts.post", _("Post write-off"), self.post, key="F9", icon="circle-check", primary=True, writes=True)
        self.command("drafts.discard", _("Throw away"), self.discard, icon="trash-2", writes=True)
        self.command("drafts.entries", _("Entries"), self.entries, key="Ctrl+F7", icon="list")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("F9", _("Post write-off")), ("Enter", _("Post write-off")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.post())

    def _chosen(self) -> write_off_review.Waiting | None:
        found = next((w for w in write_off_review.waiting(self.context.desk) if w.journal_id == self.table.current()), None)
        if found is None:
            self.tell("info", _("Choose a write-off that waits."))
        return found

    def post(self) -> None:
        """Its documents and vouchers are shown, then it is posted."""
        found, desk = self._chosen(), self.context.desk
        if found is None:
            return
        preview, region = VouchersPreview(self.context.currency), i18n.region()
        told = ", ".join(f"{document} {i18n.money(amount, currency, region)}"
                         for _entry, document, currency, amount in found.lines[:6])
        more = i18n.filled(_("and {count} more"), count=len(found.lines) - 6) if len(found.lines) > 6 else ""
        words = _("{person} prepared this for {day}: {documents}").format(
            person=found.prepared_by, day=i18n.day(found.wish.day, region), documents=" ".join(t for t in (told, more) if t))

        def save(_values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[WrittenOff]:
            return write_off_review.post(desk, found.journal_id, confirmed=confirmed)

        form = FormDialog(self, _("Post write-off"), [], save, inner=preview, body=words, save_words=_("Post write-off"),
                          go_on=_("Write off all the same"), width=WIDE)
        preview.show_vouchers(write_off_review.preview(desk, found.journal_id))
        done = form_dialog.show(form)
        if done.value is not None:
            self.table.reload()
            money = i18n.money(done.value.total, self.context.currency, region)
            self.tell("success", _("{money} was written off.").format(money=money))

    def discard(self) -> None:
        """Nothing of it was posted; it is gone."""
        found = self._chosen()
        if found is None or dialogs.ask(self, _("Throw this write-off away?"), _("Its entries stay open as they are."), (
                dialogs.Answer("discard", _("Throw away")), dialogs.Answer("back", _("Keep it"), safe=True, primary=True))) != (
                "discard"):
            return
        done = write_off_review.discard(self.context.desk, found.journal_id)
        if done.value is None:
            self.tell_problems(done.problems)
            return
        self.table.reload()
        self.tell("info", _("The write-off was thrown away."))

    def entries(self) -> None:
        """The first of its entries among those of its customer."""
        found = self._chosen()
        if found is not None and found.lines:
            self.context.navigate("entries", view="all", search=found.lines[0][1], entry_id=found.lines[0][0])
