"""One run of recurring invoices: its drafts with totals and status, checked, posted, deleted, printed (FTI-027)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries import recurring as queries
from app.queries.listing import ListQuery
from app.services.sales import recurring
from app.services.sales.invoice_posting import Batch, post_many
from app.services.sales.recurring import Run
from app.views.kit import details, dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.running import Running
from app.views.kit.widgets import column, holder
from app.views.sales import left_out, paper_files

VIEWS = (("all", N_("All")), ("draft", N_("Not posted")), ("posted", N_("Posted")))


class RecurrenceRunPage(ListPage):
    """The drafts of a run; what stands in the way of one is told in its row after checking or posting."""

    def __init__(self, context: Context, run_id: int | None = None, view: str = "all") -> None:
        self._problems: dict[int, tuple[Problem, ...]] = {}
        self.run: Run | None = recurring.load_run(context.desk, run_id).value if run_id is not None else None
        scope = {"run_id": self.run.id if self.run is not None else 0}
        super().__init__(context, _("Recurrence run"), queries.run_drafts_listing(self._reckon),
                         ListQuery(context.desk.company_id, scope=scope), views=VIEWS, view=view,
                         empty=("repeat", _("This run made nothing that fits here.")))
        self._name()
        self.post_all_action = self.command("run.post_all", _("Post all"), self.post_all, key="F9", icon="check", primary=True,
                                            writes=True)
        self.command("run.post", _("Post selected"), self.post_selected, key="Shift+F9", icon="check", writes=True)
        self.command("run.validate", _("Validate"), self.validate, key="Ctrl+F9", icon="circle-check")
        self.command("run.open", _("Command::Open"), self.open_document, key="Ctrl+O", icon="folder-open")
        self.command("run.delete", _("Delete selected"), self.delete_selected, key="Ctrl+Delete", icon="trash-2", writes=True)
        self.command("run.pdf", _("PDF"), self.pdf, key="Ctrl+Shift+P", icon="printer")
        self.command("run.left_out", _("Left out"), self.show_left_out, key="Ctrl+L", icon="circle-slash")
        self.command("run.details", _("Copy details"), self._copy, key="Ctrl+Shift+D", icon="copy", bar=False)
        self.command("run.runs", _("Runs"), lambda: context.navigate("recurrence_runs"), icon="list", key="Alt+1", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("F9", _("Post all")), ("Shift+F9", _("Post selected")), ("Ctrl+F9", _("Validate")),
                     ("Enter", _("Command::Open")),
                     ("Ctrl+Delete", _("Delete selected"))]
        self.running = Running(self)
        self.table.opened.connect(lambda _key: self.open_document())

    def _name(self) -> None:
        if self.run is None:
            self.set_title(_("Recurrence run"), crumbs=_("Sales"))
            return
        region = i18n.region()
        window = f"{i18n.day(self.run.first, region)} – {i18n.day(self.run.last, region)}"
        count = len(self.run.left_out)
        chips = [(i18n.filled(_("{count} left out"), count=count), "warning", "half")] if count else []
        self.set_title(self.run.number, window, chips, crumbs=_("Sales"))

    def _reckon(self, _session: Any, keys: Sequence[int]) -> Mapping[int, Mapping[str, Any]]:
        """What stands in the way of a row, as it was found last."""
        return {key: {"problem": details.text_of(self._problems[key][0])} for key in keys if self._problems.get(key)}

    # ------------------------------------------------------------ what is meant

    def _documents(self, keys: Sequence[int]) -> dict[int, int]:
        """The drafts of some rows, by row."""
        return recurring.invoices_of(self.context.desk, keys, posted=False)

    def _selected(self) -> list[int]:
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _all(self) -> list[int]:
        return recurring.rows_of(self.context.desk, self.run.id) if self.run is not None else []

    def open_document(self) -> None:
        """The draft or invoice of the current row."""
        key = self.table.current()
        if key <= 0:
            return
        for posted, page, name in ((False, "invoice", "document_id"), (True, "posted_invoice", "invoice_id")):
            found = recurring.invoices_of(self.context.desk, [key], posted=posted)
            if found:
                self.context.navigate(page, **{name: found[key]})
                return
        self.tell("info", _("The draft was deleted. It comes again with the next run."))

    # ------------------------------------------------------------ checking and posting

    def validate(self) -> None:
        """Check every draft without posting it (FTI-007)."""
        wanted = self._documents(self._all())
        desk = self.context.desk
        self.running.start(_("Checking drafts…"), lambda progress: recurring.check_drafts(desk, list(wanted.values()), progress),
                           lambda found: self._checked(found, wanted))

    def _checked(self, found: dict[int, tuple[Problem, ...]] | None, wanted: Mapping[int, int]) -> None:
        if found is None:
            return
        self._note(found, wanted)
        bad = sum(1 for problems in found.values() if any(p.weight is Weight.ERROR for p in problems))
        if bad:
            self.tell("warning", i18n.filled(_("{count:draft|drafts} cannot be posted yet."), count=bad), "",
                      (), [p for problems in found.values() for p in problems])
        else:
            self.tell("success", i18n.filled(_("{count:draft|drafts} checked: nothing stands in the way."), count=len(wanted)))

    def _note(self, found: Mapping[int, tuple[Problem, ...]], wanted: Mapping[int, int]) -> None:
        """Remember what is wrong with which row, and show it."""
        order = {Weight.ERROR: 0, Weight.WARNING: 1, Weight.INFORMATION: 2}
        for key, document in wanted.items():
            self._problems[key] = tuple(sorted(found.get(document, ()), key=lambda p: order[p.weight]))
        self.table.reload()

    def post_all(self) -> None:
        """Post every draft of the run."""
        self._post(self._all())

    def post_selected(self) -> None:
        """Post the selected drafts."""
        self._post(self._selected())

    def _post(self, keys: Sequence[int], confirmed: frozenset[str] = frozenset()) -> None:
        wanted = self._documents(keys)
        if not wanted:
            self.tell("info", _("There is no draft to post."))
            return
        desk, ids = self.context.desk, list(wanted.values())
        printing = paper_files.Printing(self)

        def over(batch: Batch | None) -> None:
            self._posted(batch, wanted, confirmed)
            printing.over()

        self.running.start(
            _("Posting invoices…"),
            lambda progress: post_many(desk, ids, confirmed=confirmed, progress=progress,
                                       each=lambda made: printing.each(("sales_invoice", made.invoice_id))), over)

    def _posted(self, batch: Batch | None, wanted: Mapping[int, int], confirmed: frozenset[str]) -> None:
        """What was posted; questions are asked once for all, what is wrong stays with its draft."""
        if batch is None:
            self.table.reload()
            return
        self._note({line.invoice_id: line.problems for line in batch.lines if line.posted is None}, wanted)
        asked = [line for line in batch.failed if all(p.weight is not Weight.ERROR for p in line.problems)]
        fresh = [p for line in asked for p in line.problems if p.key and p.key not in confirmed]
        if fresh:
            keys = self.context.confirm(list({p.key: p for p in fresh}.values()), _("Post all the same"))
            if keys:
                again = {line.invoice_id for line in asked}
                self._post([row for row, document in wanted.items() if document in again], confirmed | keys)
                return
        self._told(batch)

    def _told(self, batch: Batch) -> None:
        numbers = [p.number for p in batch.posted]
        words = i18n.filled(_("{count:invoice was|invoices were} posted."), count=len(numbers))
        body = f"{numbers[0]} – {numbers[-1]}" if len(numbers) > 1 else "".join(numbers)
        failed = [line for line in batch.lines if line.posted is None]
        if failed:
            words += " " + i18n.filled(_("{count:draft stays|drafts stay}: the reason stands in its row."), count=len(failed))
        if batch.rest:
            words += " " + i18n.filled(_("{count:draft was|drafts were} not tried any more."), count=len(batch.rest))
        actions = ((_("Posted invoices"), lambda: self.context.navigate("posted_invoices")),) if numbers else ()
        self.tell("warning" if failed or batch.rest else "success", words, body, actions, [p for x in failed for p in x.problems])

    def pdf(self) -> None:
        """The posted invoices that are selected, else all of the run, in one PDF in the order of their numbers (FTI-027)."""
        desk, selected = self.context.desk, self.table.selected()
        if self.run is None:
            return
        all_posted = recurring.posted_of(desk, self.run.id)
        chosen = set(recurring.invoices_of(desk, selected, posted=True).values()) if len(selected) > 1 else set(all_posted)
        paper_files.show(self, [("sales_invoice", key) for key in all_posted if key in chosen])

    # ------------------------------------------------------------ deleting

    def delete_selected(self) -> None:
        """Delete the selected drafts; they come again with the next run."""
        wanted = self._documents(self._selected())
        if not wanted:
            self.tell("info", _("Choose a draft first."))
            return
        answer = self.context.ask(i18n.filled(_("Delete {count:draft|drafts}?"), count=len(wanted)),
                                  _("What is deleted is proposed again by the next run of its dates."),
                                  (dialogs.Answer("delete", _("Delete")),
                                   dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "delete":
            return
        outcome = recurring.delete_drafts(self.context.desk, list(wanted.values()))
        self.table.reload()
        if outcome.problems:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", i18n.filled(_("{count:draft was|drafts were} deleted."), count=outcome.value or 0))

    # ------------------------------------------------------------ left out, details

    def show_left_out(self) -> None:
        """What the run left out, with the reasons."""
        found = self.run.left_out if self.run is not None else ()
        if not found:
            self.tell("info", _("Nothing was left out."))
            return
        table = left_out.table_of(found)
        table.setMinimumSize(820, 260)
        body = holder(column(table))
        body.setMinimumWidth(820)
        dialogs.ask(self, _("Left out and why"), "", (dialogs.Answer("close", _("Close"), safe=True, primary=True),), body)

    def _copy(self) -> None:
        """The problems of the current row, else of all rows."""
        here = self._problems.get(self.table.current()) or tuple(p for found in self._problems.values() for p in found)
        if not here:
            self.tell("info", _("No row of this list has a problem."))
            return
        details.copy(details.of_problems(here, self))
        self.set_status(_("The details are on the clipboard."))

    def leave(self) -> bool:
        """What runs stops after its current draft."""
        self.running.stop()
        return super().leave()
