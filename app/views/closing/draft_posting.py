"""Drafts behind a task posted or given another date from the checklist itself (CLS-015, 016, 044)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from app import i18n
from app.core.problems import Outcome, Weight
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


def drafts(found: Sequence[Document]) -> list[int]:
    """The drafts among documents that count and were not accepted."""
    return [d.ref[1] for d in found if d.ref is not None and d.ref[0] == moving.TABLE and d.counted and not d.accepted]


class DraftPosting:
    """Posts beside the screen and tells what was refused; `done` looks again afterwards."""

    def __init__(self, page: Page, running: Running, done: Callable[[], None]) -> None:
        self._page, self._running, self._done = page, running, done

    def post(self, ids: Sequence[int], amount: int | None) -> None:
        """Post drafts after a question, each on its own: one that is refused stops no other (CLS-015)."""
        context = self._page.context
        if not ids or self._running.progress is not None:
            return
        title = i18n.filled(_("Post {count:draft|drafts}?"), count=len(ids))
        told = _("What is posted can only be taken back by a credit note.")
        if amount:
            told = f"{_('They come to {amount}.').format(amount=i18n.money(amount, context.currency, i18n.region()))} {told}"
        answers = (dialogs.Answer("post", _("Post")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))
        if context.ask(title, told, answers) == "post":
            self._page.clear_messages()
            self._start(ids, frozenset())

    def _start(self, ids: Sequence[int], confirmed: frozenset[str]) -> None:
        desk = self._page.context.desk
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
                self._start([x.invoice_id for x in asking], keys)
                return
        refused = [p for x in batch.failed for p in x.problems]
        said = _("{posted} posted, {failed} failed").format(posted=len(batch.posted), failed=len(batch.failed))
        why = "\n".join(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in refused[:3]))
        self._page.tell("warning" if batch.failed else "success", said, why, (), refused)
        self._done()

    def change_date(self, ids: Sequence[int], after: date) -> None:
        """Another posting date for drafts, proposed as the first day after the period that is open (CLS-014, 016)."""
        desk = self._page.context.desk
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
        body = _("Their VAT date moved along: the VAT return or the EU sales list of the old date is filed, and they fall "
                 "into the next one.") if moved.vat_moved else ""
        self._page.tell("warning" if moved.failed else "success",
                        _("{moved} moved, {failed} failed").format(moved=len(moved.done), failed=len(moved.failed)), body)
        self._done()
