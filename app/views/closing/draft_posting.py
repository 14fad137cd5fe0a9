"""Drafts behind a task of the close posted, or given another date, from its panel or its list (CLS-015, 016, 044)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.i18n import _
from app.services.closing import moving
from app.services.closing.shown import Document
from app.services.sales import invoice_posting
from app.services.sales.invoice_posting import Batch
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.running import Running

SAID = 3
"""So many reasons of what was refused stand in the message; its details have all of them."""


def drafts(found: Sequence[Document]) -> list[int]:
    """The drafts among documents that count and were not accepted."""
    return [d.ref[1] for d in found if d.ref is not None and d.ref[0] == moving.TABLE and d.counted and not d.accepted]


class DraftPosting:
    """Posts beside the screen and tells what was refused; `done` looks again afterwards.

    `refused` has by draft why it was not posted or moved the last time; `found` gives the documents that are shown.
    """

    def __init__(self, page: Page, running: Running, found: Callable[[], Sequence[Document]], done: Callable[[], None]) -> None:
        self._page, self._running, self._found, self._done = page, running, found, done
        self.refused: dict[int, tuple[Problem, ...]] = {}

    def ask(self, ids: Sequence[int], amount: int | None) -> None:
        """Post drafts after a question."""
        context = self._page.context
        title = i18n.filled(_("Post {count:draft|drafts}?"), count=len(ids))
        told = _("What is posted can only be taken back by a credit note.")
        if amount:
            told = f"{_('They come to {amount}.').format(amount=i18n.money(amount, context.currency, i18n.region()))} {told}"
        answers = (dialogs.Answer("post", _("Post")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))
        if context.ask(title, told, answers) == "post":
            self.post(ids)

    def post(self, ids: Sequence[int], confirmed: frozenset[str] = frozenset()) -> None:
        """Post drafts, each on its own: one that is refused stops no other (CLS-015)."""
        desk = self._page.context.desk
        if ids and self._running.progress is None:
            self._running.start(_("Posting"), lambda progress: invoice_posting.post_many(
                desk, ids, confirmed=confirmed, progress=progress), self._posted)

    def _posted(self, batch: Batch | None) -> None:
        if batch is None:
            self._done()
            return
        asking = [x for x in batch.failed if x.problems and all(p.weight is not Weight.ERROR for p in x.problems)]
        if asking and not batch.rest:
            keys = self._page.context.confirm([p for x in asking for p in x.problems], _("Post all the same"))
            if keys is not None:
                self.post([x.invoice_id for x in asking], keys)
                return
        self.refused = {x.invoice_id: x.problems for x in batch.failed}
        left, days = list(self.refused), self._days()
        told = [p for x in batch.failed for p in x.problems]
        said = _("{posted} posted, {failed} failed").format(posted=len(batch.posted), failed=len(batch.failed))
        self._done()
        actions = [(_("Use first open date for all failed"), lambda: self.use_first(left, days))] if left else []
        why = "\n".join(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in told[:SAID]))
        self._page.tell("warning" if left else "success", said, why, actions, told)

    def _days(self) -> dict[int, date]:
        """The dates of the drafts that are shown."""
        return {d.ref[1]: d.date for d in self._found() if d.date is not None and d.ref is not None and d.ref[0] == moving.TABLE}

    def use_first(self, ids: Sequence[int], days: Mapping[int, date]) -> None:
        """Move what failed to the first day that can be posted on (CLS-015)."""
        known = [days[key] for key in ids if key in days]
        day = moving.suggested(self._page.context.desk, min(known)) if known else None
        if day is None:
            self._page.tell("warning", _("No date from there on can be posted. Create the next fiscal year, or open a period."))
        else:
            self._moved(moving.move(self._page.context.desk, ids, day))

    def change_date(self, ids: Sequence[int], after: date) -> None:
        """Another posting date for drafts, proposed as the first open day from one on (CLS-014, 016)."""
        desk = self._page.context.desk
        if not ids:
            return
        field = DateField(_("Posting date"), lambda: desk.today)
        field.set_value(moving.suggested(desk, after) or desk.today)

        def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[moving.Moved]:
            moved = moving.move(desk, ids, values["day"] or desk.today)
            problems = tuple(p for told in moved.failed.values() for p in told)
            return Outcome(moved, problems) if moved.done else Outcome(None, problems)

        form = FormDialog(self._page, _("Change date"), [FormField("day", _("Posting date"), field)], keep,
                          body=i18n.filled(_("{count:document|documents}"), count=len(ids)))
        outcome = form_dialog.show(form)
        if outcome.done and outcome.value is not None:
            self._moved(outcome.value)

    def _moved(self, moved: moving.Moved) -> None:
        self.refused = dict(moved.failed)
        self._done()
        body = _("Their VAT date moved along: the VAT return or the EU sales list of the old date is filed, and they fall "
                 "into the next one.") if moved.vat_moved else ""
        self._page.tell("warning" if moved.failed else "success",
                        _("{moved} moved, {failed} failed").format(moved=len(moved.done), failed=len(moved.failed)), body)
