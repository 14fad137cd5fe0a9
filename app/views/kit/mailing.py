"""Documents sent from a page by SMTP: looked at first, sent beside the screen, what became of each told (WIN-24, WIN-67)."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.i18n import _
from app.services import mail
from app.services.desk import Desk
from app.services.outgoing import Mail
from app.views.kit import dialogs, ways_out
from app.views.kit.page import Page
from app.views.kit.running import Running
from app.views.kit.tasks import Progress
from app.views.kit.widgets import Label, Line, column, holder, row

SHOWN = 6
"""Documents left out, or failed, that are told by name."""
WIDTH = 560
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Verbs(Generic[K]):
    """What a kind of document can do, and the words for it; the last two sentences count their documents."""

    ready: Callable[[Desk, Sequence[K], frozenset[str]], mail.Mailing[K]]
    send: Callable[[Desk, Sequence[K], frozenset[str], Progress], Outcome[mail.Sent[K]]]
    text: Callable[[Desk, K], Mail]
    to_do: Callable[[Desk, Sequence[K]], list[K]]
    on_paper: Callable[[Desk, Sequence[K]], int] | None
    looking: str
    left: str
    to_print: str


class Mailings(Generic[K]):
    """What a page needs to send documents; `running` is the line it shows while something runs."""

    def __init__(self, page: Page, verbs: Verbs[K], after: Callable[[], None]) -> None:
        self._page, self._verbs, self._after = page, verbs, after
        self._confirmed: frozenset[str] = frozenset()
        self.running = Running(page)

    def send(self, keys: Sequence[K]) -> None:
        """Look which of these can leave, ask once, and send them (COL-33)."""
        desk, wanted = self._page.context.desk, list(keys)
        found = mail.account(desk)
        if found.value is None:
            self._page.tell_problems(found.problems)
            return
        self._page.clear_messages()
        self._confirmed = frozenset()
        self.running.start(_(self._verbs.looking), lambda _progress: self._verbs.ready(desk, wanted, frozenset()),
                           lambda mailing: self._looked(mailing, wanted) if mailing is not None else None)

    def _looked(self, mailing: mail.Mailing[K], keys: Sequence[K]) -> None:
        """Documents that were sent already are asked about, then the whole batch once."""
        desk = self._page.context.desk
        again = [p for p in mailing.problems if p.weight is Weight.WARNING]
        if again:
            confirmed = self._page.context.confirm(again, _("Send again"))
            if confirmed:
                self._confirmed = confirmed
                mailing = self._verbs.ready(desk, keys, confirmed)
        refused = [p for p in mailing.problems if p.weight is Weight.ERROR]
        if not mailing.ready:
            if refused:
                self._page.tell_problems(refused)
            return
        if self._agreed(mailing.ready, refused):
            self._begin(mailing.ready)

    def _begin(self, keys: Sequence[K]) -> None:
        desk, confirmed = self._page.context.desk, self._confirmed
        self.running.start(_("Sending e-mails…"), lambda progress: self._verbs.send(desk, keys, confirmed, progress), self._sent)

    def _agreed(self, keys: Sequence[K], refused: Sequence[Problem]) -> bool:
        """How many, to whom the first goes and what it says, and who is left out and why."""
        first = self._verbs.text(self._page.context.desk, keys[0])
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
            parts.addWidget(Label(i18n.filled(_(self._verbs.left), count=len(refused)), 13, 600))
            parts.addWidget(Label("\n".join(_told(refused)), 12, 400, "danger_t", wrap=True))
        inner = holder(parts)
        inner.setFixedWidth(WIDTH)
        title = i18n.filled(_("Send {count:e-mail|e-mails}?"), count=len(keys))
        return dialogs.ask(
            self._page, title, _("The first of them:"),
            (dialogs.Answer("send", i18n.filled(_("Send {count:e-mail|e-mails}"), count=len(keys)), primary=True),
             dialogs.Answer("back", _("Go back"), safe=True)), inner) == "send"

    def _sent(self, outcome: Outcome[mail.Sent[K]] | None) -> None:
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
        told = ([sent.stopped] if sent.stopped is not None else []) + [p for _key, p in sent.failed if p is not sent.stopped]
        tone = "warning" if sent.stopped is None else "danger"
        self._page.tell(tone, " ".join(counts), "\n".join(_told(told)), self._ways(sent), told)

    def _ways(self, sent: mail.Sent[K]) -> list[tuple[str, Callable[[], None]]]:
        """Try what failed again, put it on paper, go on with the rest, or mend the account."""
        desk, ways = self._page.context.desk, list[tuple[str, Callable[[], None]]]()
        failed = self._verbs.to_do(desk, [key for key, _p in sent.failed])
        if failed:
            ways.append((_("Retry failed"), lambda: self.send(failed)))
            if self._verbs.on_paper is not None:
                ways.append((_("Print failed ones instead"), lambda: self.print_instead(failed)))
        if sent.rest:
            ways.append((_("Send the rest"), lambda: self.send(sent.rest)))
        if sent.stopped is not None:
            ways += ways_out.buttons(self._page, sent.stopped)
        return ways

    def print_instead(self, keys: Sequence[K]) -> None:
        """The e-mails are not needed any more; the documents are to be printed (WIN-24)."""
        assert self._verbs.on_paper is not None
        count = self._verbs.on_paper(self._page.context.desk, keys)
        self._after()
        self._page.tell("success" if count else "info", i18n.filled(_(self._verbs.to_print), count=count))


def _told(problems: Sequence[Problem]) -> list[str]:
    """The first sentences, each once, and how many more there are."""
    said = list(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems))
    more = [_("and {count} more").format(count=i18n.number(len(said) - SHOWN, i18n.region()))] if len(said) > SHOWN else []
    return said[:SHOWN] + more
