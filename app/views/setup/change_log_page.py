"""The change log: the whole trail with filters, export, every record as it was, and the proof of its chain (AUD-013, CLW-021)."""

from datetime import timedelta

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.queries.change_log import change_log
from app.queries.listing import ListQuery
from app.services import list_filters, proofs, trail
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.running import Running
from app.views.setup import change_words, history_dialog

LONG, RECENT = 50_000, 30
"""Records from which the log opens with the last so many days and the filters beside it."""


class ChangeLogPage(ListPage):
    """Newest first; filtered by user, day, record, action and field."""

    def __init__(self, context: Context) -> None:
        listing = change_log(change_words.table_names(), change_words.captions(), change_words.say, context.desk.language)
        self._long = trail.length(context.desk) > LONG
        since = f"{i18n.day(context.desk.clock.today() - timedelta(RECENT), i18n.region())}.."
        found = list_filters.read(context.desk, listing.column("day"), since, context.currency) if self._long else None
        recent = () if found is None or isinstance(found, Problem) else (("day", found),)
        super().__init__(context, _("Change log"), listing, ListQuery(context.desk.company_id, filters=recent),
                         empty=("history", _("Nothing was changed yet.")))
        if recent:
            self.typed = {"day": since}
            self.open_pane("day")
        self.set_title(_("Change log"), crumbs=_("Set-up"))
        self.running = Running(self)
        self.then = self.command("log.then", _("As it was then"), self.as_it_was, key="Shift+F7", icon="history")
        self.prove = self.command("log.verify", _("Verify the chain"), self.verify, icon="circle-check")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Shift+F7", _("As it was then")), ("Ctrl+P", _("Print")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.as_it_was())
        self._show_pills()

    def as_it_was(self) -> None:
        """The record of the current line as it was at the end of that day, with all its changes (AUD-013)."""
        spot = trail.spot(self.context.desk, self.table.current())
        if spot is None:
            self.tell("info", _("This line is about no record that could be shown."))
            return
        name = f"{change_words.table_name(spot.ref[0])} · {spot.name}"
        history_dialog.show_history(self, self.context.desk, spot.ref, name, day=spot.day)

    # ------------------------------------------------------------ the chain

    def verify(self) -> None:
        """Walk the whole chain beside the screen; it can be stopped (AUD-022)."""
        desk = self.context.desk
        self.prove.allow(False, _("This is being done now."))
        self.running.start(_("The chain is proved…"), lambda progress: (
            proofs.chain(desk, progress.step), trail.length(desk), trail.erased(desk)), self._verified)

    def _verified(self, found: tuple[int | None, int, int] | None) -> None:
        """A green bar, or a red one with the first sequence number that does not fit."""
        self.prove.allow(True, "")
        if found is None:
            self.tell("info", _("Stopped. Nothing was changed."))
            return
        broken, count, erased = found
        if broken is None:
            emptied = i18n.filled(_("{count:record was|records were} emptied for privacy; the fingerprints stay in the chain."),
                                  count=erased)
            holds = i18n.filled(_("The chain holds: {count:record fits|records fit} the one before."), count=count)
            self.tell("success", f"{holds} {emptied}" if erased else holds)
            return
        number = i18n.number(broken, i18n.region())
        self.tell("danger", _("The chain is broken at No. {number}.").format(number=number),
                  _("This record or the one before it was changed outside the program. Compare with a backup before you rely on "
                    "what stands from here on."),
                  ((_("Show No. {number}").format(number=number), lambda: self.show_number(broken)),
                   (_("Verify everything"), lambda: self.context.navigate("health", verify=True))))
        if self.context.door is not None:
            self.context.door.look_again()

    def show_number(self, number: int) -> None:
        """Only the record of this number."""
        self.reset_filters()
        self.filter_on("seq", str(number))

    def leave(self) -> bool:
        """A running proof is stopped."""
        self.running.stop()
        return super().leave()
