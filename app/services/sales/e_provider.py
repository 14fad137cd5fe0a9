"""Electronic invoices handed to the company's provider, who brings them into the network (EIN-002).

What a provider takes is *sent*, what it refuses is *rejected* with its words. When no answer comes, the invoice is *exported* and
says so: sending it again is asked first. The key of the account stands in the key store of the computer, never in the file.
"""

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, WayOut, error, information, standing, warning
from app.core.words import N_, declare
from app.formats.einvoice.files import EFile
from app.models.company import Setting as SettingRow
from app.models.invoices import ElectronicInvoice, ElectronicInvoiceEvent, SalesInvoice
from app.services import permissions
from app.services.desk import Desk
from app.services.reminders import Steps
from app.services.sales import e_invoices
from app.services.sales.e_invoices import FOLLOWS, Done
from app.services.sales.e_transport import TIMEOUT, Answer, Line, Result, deliver
from app.storage import keystore

declare({
    "EIN-002-off": N_("No provider is set up. Enter its address under Provider."),
    "EIN-002-address": N_("Enter the address the provider gives for its service, such as https://api.example.com/invoices."),
    "EIN-002-open": N_("Without encryption anybody between here and {server} can read key and invoices. Enter an address that "
                       "begins with https."),
    "EIN-002-header": N_("Enter the name of the header the key goes in, such as X-API-Key."),
    "EIN-002-user": N_("Enter the user of the account."),
    "EIN-002-secret": N_("The key for {server} is not known on this computer. Enter it under Provider."),
    "EIN-002-session": N_("This computer has no key store, so the key is not kept: enter it again after each start."),
    "EIN-002-field": N_("Enter the name of the form field: letters, digits, points and dashes."),
    "EIN-002-sign-in": N_("{server} did not accept the key: {said}. Nothing more was sent. Check the key under Provider."),
    "EIN-002-connection": N_("{server} could not be reached: {said}. Nothing more was sent. Check the address and the line, then "
                             "send again."),
    "EIN-002-later": N_("{server} cannot take {number} now: {said}. Send it again later."),
    "EIN-002-refused": N_("{server} refused {number}: {said}. Mend what it says and check again."),
    "EIN-002-unknown": N_("{number} was handed to {server}, but no answer came: {said}. Ask the provider whether it arrived."),
    "EIN-002-again": N_("{number} may have reached the provider already. Send it again?"),
})

KEY = "e_invoice.provider"
SECRET = "TEGOED_PROVIDER_KEY"
"""Where scripts put the key of the account; never on the command line, which others can read."""
SIGN_INS = ("bearer", "header", "basic", "none")
NO_ANSWER = "?"
"""How the note of a step begins that waits for an answer."""
_SET_UP = (WayOut("e_invoices.provider"),)
_HEADER = re.compile(r"[A-Za-z0-9-]{1,60}")
_FIELD = re.compile(r"[A-Za-z0-9._-]{1,60}")


@dataclass(frozen=True, slots=True)
class Settings:
    """The account of the company: `form` empty = the file is the body, else the field of a form; `path` = where the answer has
    the number of the file.
    """

    address: str = ""
    sign_in: str = "bearer"
    user: str = ""
    header: str = "X-API-Key"
    form: str = ""
    path: str = "id"

    @property
    def server(self) -> str:
        """The name of the machine."""
        return urlsplit(self.address).hostname or ""


def read(desk: Desk) -> Settings:
    """What the company set up."""
    with desk.reading() as session:
        row = _row(session, desk)
        stored = row.value if row is not None else {}
    known = {f.name for f in fields(Settings)}
    return Settings(**{k: v for k, v in stored.items() if k in known}) if isinstance(stored, dict) else Settings()


def _row(session: Session, desk: Desk) -> SettingRow | None:
    return session.scalars(select(SettingRow).where(SettingRow.company_id == desk.company_id, SettingRow.key == KEY)).first()


def _name(settings: Settings) -> str:
    """The name under which the key store has the key."""
    return f"provider {settings.server} {settings.user}".strip()


def secret_known(settings: Settings) -> bool:
    """Does this computer know the key?"""
    return _secret(settings) is not None


def _secret(settings: Settings) -> str | None:
    return keystore.recall(_name(settings)) or os.environ.get(SECRET)


def check(settings: Settings, secret: str = "") -> tuple[Problem, ...]:
    """What speaks against an account; nothing against none."""
    if not settings.address:
        return ()
    found: list[Problem] = []
    try:
        parts = urlsplit(settings.address)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return (error("EIN-002-address", at="address"),)
    if not whole or not settings.address.isascii() or any(c.isspace() for c in settings.address):
        found.append(error("EIN-002-address", at="address"))
    elif parts.scheme == "http" and settings.server not in ("localhost", "127.0.0.1", "::1"):
        found.append(error("EIN-002-open", at="address", server=settings.server))
    if settings.sign_in == "header" and not _HEADER.fullmatch(settings.header):
        found.append(error("EIN-002-header", at="header"))
    if settings.sign_in == "basic" and not settings.user:
        found.append(error("EIN-002-user", at="user"))
    if settings.form and not _FIELD.fullmatch(settings.form):
        found.append(error("EIN-002-field", at="form"))
    if settings.sign_in != "none" and not found and not secret and not secret_known(settings):
        found.append(error("EIN-002-secret", at="secret", server=settings.server))
    return tuple(found)


def change(desk: Desk, settings: Settings, secret: str = "") -> Outcome[Settings]:
    """Keep the account of the company; a key that was typed goes to the key store of this computer."""
    wanted = replace(settings, **{f.name: getattr(settings, f.name).strip() for f in fields(Settings)})
    if problems := check(wanted, secret):
        return Outcome(None, problems)
    with desk.writing("e_invoice.provider") as uow:
        if refused := permissions.may(uow.session, desk, Permission.SETUP):
            return Outcome(None, refused)
        row = _row(uow.session, desk)
        if row is None:
            uow.session.add(SettingRow(company_id=desk.company_id, key=KEY, value=asdict(wanted)))
        else:
            row.value = asdict(wanted)
    kept = not secret or keystore.remember(_name(wanted), secret)
    return Outcome(wanted, () if kept else (information("EIN-002-session"),))


def send(desk: Desk, ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(), progress: Steps | None = None,
         timeout: float = TIMEOUT) -> Done:
    """Hand these to the provider, one after the other (EIN-002).

    A file that breaks an official rule does not leave (EIN-020). What may have arrived already is a question with the key of the
    document; a key or a line that fails stops the rest, which stay as they are.
    """
    settings = read(desk)
    problems = (error("EIN-002-off", ways_out=_SET_UP),) if not settings.address else check(settings)
    if problems:
        return Done((), tuple(("", replace(p, ways_out=_SET_UP)) for p in problems))
    line = Line(settings.address, settings.sign_in, settings.user, settings.header, _secret(settings) or "", settings.form,
                settings.path, timeout)
    return _Round(desk, settings.server, line, confirmed).run(ids, progress)


class _Round:
    """One round of sending."""

    def __init__(self, desk: Desk, server: str, line: Line, confirmed: frozenset[str]) -> None:
        self._desk, self._server, self._line, self._confirmed = desk, server, line, confirmed
        self._done: list[int] = []
        self._told: list[tuple[str, Problem]] = []

    def run(self, ids: Sequence[int], progress: Steps | None) -> Done:
        """All of them, unless something stops the round."""
        for n, key in enumerate(ids):
            if progress is not None:
                if progress.cancelled.is_set():
                    break
                progress.report(n, len(ids))
            if not self._one(key):
                break
        return Done(tuple(self._done), tuple(self._told))

    def _one(self, key: int) -> bool:
        """Hand in one; False ends the round."""
        made = e_invoices.file_of(self._desk, key)
        with self._desk.reading() as session:
            row = session.get(ElectronicInvoice, key)
            number = (session.get_one(SalesInvoice, row.invoice_id).number or "") if row is not None else ""
            against = tuple(p for p in made.problems if made.value is None) or self._against(session, row, number)
        if made.value is None or against:
            self._told += [(number, p) for p in against]
            return True
        e_invoices.handed_over(self._desk, key, f"{NO_ANSWER} {self._server}")
        answer = deliver(self._line, made.value.content, made.value.name, made.value.mime, _mark(made.value))
        return self._answered(key, number, answer)

    def _against(self, session: Session, row: ElectronicInvoice | None, number: str) -> tuple[Problem, ...]:
        """What speaks against sending one: it left already, or it may have."""
        if row is None or row.status not in FOLLOWS["sent"]:
            return (error("EIN-003-sent", number=number),)
        last = session.scalars(select(ElectronicInvoiceEvent.note).where(ElectronicInvoiceEvent.e_invoice_id == row.id)
                               .order_by(ElectronicInvoiceEvent.at.desc(), ElectronicInvoiceEvent.id.desc())).first()
        unsure = row.status == "exported" and (last or "").startswith(NO_ANSWER)
        return standing((warning("EIN-002-again", key=f"EIN-002-{row.id}", number=number),) if unsure else (), self._confirmed)

    def _answered(self, key: int, number: str, answer: Answer) -> bool:
        """What the provider said becomes the status of the invoice."""
        desk, server, said = self._desk, self._server, answer.said
        if answer.result is Result.TAKEN:
            done = e_invoices.mark_sent(desk, [key], " ".join(filter(None, (server, answer.number))))
            self._done += done.ids
            self._told += done.problems
            return True
        if answer.result is Result.UNKNOWN:
            self._told.append((number, error("EIN-002-unknown", number=number, server=server, said=said)))
            return False
        e_invoices.handed_over(desk, key, f"{server}: {said}")
        match answer.result:
            case Result.REFUSED:
                e_invoices.mark_rejected(desk, [key], f"{server}: {said}")
                self._told.append((number, error("EIN-002-refused", number=number, server=server, said=said)))
            case Result.LATER:
                self._told.append((number, error("EIN-002-later", number=number, server=server, said=said)))
            case Result.SIGN_IN:
                self._told.append((number, error("EIN-002-sign-in", server=server, said=said, ways_out=_SET_UP)))
            case _:
                self._told.append((number, error("EIN-002-connection", server=server, said=said)))
        return answer.result not in (Result.SIGN_IN, Result.CONNECTION)


def _mark(made: EFile) -> str:
    """The same for the same file, and for no other."""
    return hashlib.sha256(made.content).hexdigest()
