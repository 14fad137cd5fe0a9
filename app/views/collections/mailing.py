"""Letters sent from a page by SMTP: looked at first, sent beside the screen, what became of each told (WIN-24, WIN-67)."""

from collections.abc import Callable, Sequence

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.i18n import _
from app.services import letters, mail
from app.views.kit import dialogs, ways_out
from app.views.kit.page import Page
from app.views.kit.running import Running
from app.views.kit.widgets import Label, Line, column, holder, row

SHOWN = 6
"""Letters left out, or failed, that are told by name."""
WIDTH = 560


class Mailings:
    """What a page needs to send letters; `running` is the line it shows while something runs."""

    def __init__(self, page: Page, after: Callable[[], None]) -> None:
        self._page, self._after = page, after
        self._confirmed: frozenset[str] = frozenset()
        self.running = Running(page)

    def send(self, letter_ids: Sequence[int]) -> None:
        """Look which of these can leave, ask once, and send them (COL-33)."""
        desk, ids = self._page.context.desk, list(letter_ids)
        found = mail.account(desk)
        if found.value is None:
            self._page.tell_problems(found.problems)
            return
        self._page.clear_messages()
        self._confirmed = frozenset()
        self.running.start(_("Looking at the letters…"), lambda _progress: mail.ready(desk, ids),
                           lambda mailing: self._looked(mailing, ids) if mailing is not None else None)

    def _looked(self, mailing: mail.Mailing, ids: Sequence[int]) -> None:
        """Letters that were sent already are asked about, then the whole batch once."""
        desk = self._page.context.desk
        again = [p for p in mailing.problems if p.weight is Weight.WARNING]
        if again:
            keys = self._page.context.confirm(again, _("Send again"))
            if keys:
                self._confirmed = keys
                mailing = mail.ready(desk, ids, confirmed=keys)
        refused = [p for p in mailing.problems if p.weight is Weight.ERROR]
        if not mailing.ready:
            if refused:
                self._page.tell_problems(refused)
            return
        if self._agreed(mailing.ready, refused):
            self._begin(mailing.ready)

    def _begin(self, ids: Sequence[int]) -> None:
        desk, confirmed = self._page.context.desk, self._confirmed
        self.running.start(_("Sending e-mails…"), lambda progress: mail.send(desk, ids, confirmed=confirmed, progress=progress),
                           self._sent)

    def _agreed(self, ids: Sequence[int], refused: Sequence[Problem]) -> bool:
        """How many, to whom the first goes and what it says, and who is left out and why."""
        first = letters.mail_text(self._page.context.desk, ids[0])
        parts = column(spacing=6)
        for words, value in ((_("To"), first.to), (_("Subject"), first.subject), (_("Attached"), ", ".join(first.attachments))):
            name = Label(words, 12, 400, "text3")
            name.setFixedWidth(80)
            told = row(name, spacing=8)
            told.addWidget(Label(value, 13, 400, "text", wrap=True), 1)
            parts.addLayout(told)
        parts.addWidget(Label(first.body, 12, 400, "text2", wrap=True))
        if refused:
            parts.addWidget(Line())
            parts.addWidget(Label(i18n.filled(_("{count:letter stays|letters stay} behind:"), count=len(refused)), 13, 600))
            parts.addWidget(Label("\n".join(_told(refused)), 12, 400, "danger_t", wrap=True))
        inner = holder(parts)
        inner.setFixedWidth(WIDTH)
        title = i18n.filled(_("Send {count:e-mail|e-mails}?"), count=len(ids))
        return dialogs.ask(
            self._page, title, _("The first of them:"),
            (dialogs.Answer("send", i18n.filled(_("Send {count:e-mail|e-mails}"), count=len(ids)), primary=True),
             dialogs.Answer("back", _("Go back"), safe=True)), inner) == "send"

    def _sent(self, outcome: Outcome[mail.Sent] | None) -> None:
        """What was sent, what failed and why, what is still to send and what stopped it (WIN-67)."""
        self._after()
        if outcome is None:
            return
        if outcome.value is None:
            self._page.tell_problems(outcome.problems)
            return
        sent = outcome.value
        words = i18n.filled(_("{count:e-mail was|e-mails were} sent."), count=len(sent.done))
        if not sent.failed and not sent.rest:
            self._page.tell("success", words)
            return
        counts = [words]
        if sent.failed:
            counts.append(_("{count} failed.").format(count=i18n.number(len(sent.failed), i18n.region())))
        if sent.rest:
            counts.append(_("{count} stay to send.").format(count=i18n.number(len(sent.rest), i18n.region())))
        told = ([sent.stopped] if sent.stopped is not None else []) + [p for _id, p in sent.failed if p is not sent.stopped]
        tone = "warning" if sent.stopped is None else "danger"
        self._page.tell(tone, " ".join(counts), "\n".join(_told(told)), self._ways(sent), told)

    def _ways(self, sent: mail.Sent) -> list[tuple[str, Callable[[], None]]]:
        """Try what failed again, put it on paper, go on with the rest, or mend the account."""
        desk, ways = self._page.context.desk, list[tuple[str, Callable[[], None]]]()
        failed = mail.to_do(desk, [i for i, _p in sent.failed])
        if failed:
            ways += [(_("Retry failed"), lambda: self.send(failed)),
                     (_("Print failed ones instead"), lambda: self._print(failed))]
        if sent.rest:
            ways.append((_("Send the rest"), lambda: self.send(sent.rest)))
        if sent.stopped is not None:
            ways += ways_out.buttons(self._page, sent.stopped)
        return ways

    def _print(self, ids: Sequence[int]) -> None:
        """The e-mails are not needed any more; the letters are to be printed (WIN-24)."""
        count = mail.on_paper(self._page.context.desk, ids)
        self._after()
        self._page.tell("success", i18n.filled(_("{count:letter is|letters are} to be printed."), count=count))


def _told(problems: Sequence[Problem]) -> list[str]:
    """The first sentences, each once, and how many more there are."""
    said = list(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems))
    more = [_("and {count} more").format(count=i18n.number(len(said) - SHOWN, i18n.region()))] if len(said) > SHOWN else []
    return said[:SHOWN] + more
