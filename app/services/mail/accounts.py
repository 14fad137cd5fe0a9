"""How a user sends e-mail: by her mail program or by SMTP; the password only in the key store of the computer (COL-33)."""

import os
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, time
from email.utils import formataddr, make_msgid

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Term
from app.core.problems import Outcome, Problem, WayOut, error, information, standing, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import outgoing
from app.i18n import tr
from app.models.archive import OutgoingMessage
from app.models.company import Company, User, UserSetting
from app.rules.customer_parts import check_email
from app.services.desk import Desk
from app.services.mail.transport import Line, Refused, Server, Why
from app.storage import keystore

declare({
    "COL-33-off": N_("You send by your mail program. To send from here, choose SMTP under Set-up, E-mail."),
    "COL-33-host": N_("Enter the server that takes your e-mail, such as smtp.example.org."),
    "COL-33-port": N_("A port is a number from 1 to 65535; most servers take e-mail at 587 or 465."),
    "COL-33-sender": N_("Enter the address you send from; the company has none either."),
    "COL-33-number": N_("{setting}: enter a number from {least} to {most}."),
    "COL-33-open": N_("Without encryption anybody between here and {server} can read password and letters. Go on?"),
    "COL-33-password": N_("The password of {login} is not known on this computer. Enter it under Set-up, E-mail."),
    "COL-33-session": N_("This computer has no key store, so the password is not kept: enter it again after each start."),
    "COL-33-test-to": N_("Enter the address that gets the test."),
    "WIN-67-authentication": N_("{server} refused user or password: {said}. Nothing more was sent."),
    "WIN-67-certificate": N_("The certificate of {server} cannot be trusted: {said}. Nothing more was sent. Check the name of "
                             "the server and the clock of this computer."),
    "WIN-67-encryption": N_("{server} does not speak the chosen encryption at port {port}: {said}. Nothing more was sent."),
    "WIN-67-sender": N_("{server} does not accept {sender} as sender: {said}. Nothing more was sent."),
    "WIN-67-connection": N_("The connection to {server} was lost three times: {said}. What was not sent stays to send."),
    "WIN-67-refused": N_("{server} refused the message to {to}: {said}"),
})

KEY = "mail.smtp"
PASSWORD = "TEGOED_MAIL_PASSWORD"
"""Where scripts put the password of the account; never on the command line, which others can read."""
MODES = ("client", "smtp")
SECURITIES = ("starttls", "tls", "none")
LONGEST_DELAY, MOST_PER_DAY = 600, 100_000
_TEXTS = ("host", "login", "sender", "reply_to", "bcc")
_SET_UP = (WayOut("mail.setup"),)
_TEST_SUBJECT = N_("Test of your e-mail account in Tegoed")
_TEST_BODY = N_("This message shows that letters can be sent from here. Nothing needs to be done.")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user chose. An empty `sender` is the company's address; `delay` seconds lie between two mails, at most
    `per_day` go out in a day (0 = no limit).
    """

    mode: str = "client"
    host: str = ""
    port: int = 587
    security: str = "starttls"
    login: str = ""
    sender: str = ""
    reply_to: str = ""
    bcc: str = ""
    delay: int = 1
    per_day: int = 300


@dataclass(frozen=True, slots=True)
class Account:
    """Everything that sending needs; `sender` with the name of the company."""

    server: Server
    sender: str
    reply_to: str
    bcc: str
    delay: int
    per_day: int


def read(desk: Desk) -> Settings:
    """What the user of the desk chose."""
    known = {f.name for f in fields(Settings)}
    with desk.reading() as session:
        chosen = session.scalars(select(User.mail_mode).where(User.id == desk.actor.user_id)).first()
        stored = session.scalars(select(UserSetting.value).where(
            UserSetting.user_id == desk.actor.user_id, UserSetting.key == KEY)).first()
    values = {k: v for k, v in stored.items() if k in known} if isinstance(stored, dict) else {}
    return replace(Settings(**values), mode=chosen or "client")


def mode(desk: Desk) -> str:
    """client = her mail program opens drafts, smtp = letters are sent from here."""
    return read(desk).mode


def _secret(settings: Settings) -> str:
    """The name under which the key store has the password."""
    return f"mail {settings.login}@{settings.host}"


def _password(settings: Settings) -> str | None:
    """The password the key store has, else the one of the environment, for scripts on computers without a store."""
    return keystore.recall(_secret(settings)) or os.environ.get(PASSWORD)


def password_known(settings: Settings) -> bool:
    """Does this computer know the password of the account?"""
    return _password(settings) is not None


def can_keep() -> bool:
    """Is there a key store that keeps it after the program ends?"""
    return keystore.available()


def check(desk: Desk, settings: Settings, password: str = "") -> tuple[Problem, ...]:
    """What speaks against settings; nothing is asked of who sends by the mail program."""
    found = [*_numbers(settings)]
    for name in ("sender", "reply_to", "bcc"):
        found += [replace(p, field=name) for p in check_email(getattr(settings, name))]
    if settings.mode == "client":
        return tuple(found)
    if not settings.host.strip():
        return (*found, error("COL-33-host", at="host"))
    if not settings.sender and not _company_address(desk):
        found.append(error("COL-33-sender", at="sender"))
    if settings.login and not password and not password_known(settings):
        found.append(error("COL-33-password", at="password", login=settings.login))
    if settings.security == "none" and settings.host not in ("localhost", "127.0.0.1", "::1"):
        found.append(warning("COL-33-open", key="COL-33-open", at="security", server=settings.host))
    return tuple(found)


def _numbers(settings: Settings) -> list[Problem]:
    found = [] if 1 <= settings.port <= 65535 else [error("COL-33-port", at="port")]
    for name, label, most in (("delay", N_("Seconds between two e-mails"), LONGEST_DELAY),
                              ("per_day", N_("E-mails a day at most (0 = no limit)"), MOST_PER_DAY)):
        if not 0 <= getattr(settings, name) <= most:
            found.append(error("COL-33-number", at=name, setting=Term(label), least=0, most=most))
    return found


def change(desk: Desk, settings: Settings, password: str = "", *, confirmed: frozenset[str] = frozenset()) -> Outcome[Settings]:
    """Keep what the user chose; a password that was typed goes to the key store and never into the file (COL-33)."""
    wanted = replace(settings, **{name: getattr(settings, name).strip() for name in _TEXTS})
    problems = check(desk, wanted, password)
    if standing(problems, confirmed):
        return Outcome(None, standing(problems, confirmed))
    before, stored = read(desk), {k: v for k, v in asdict(wanted).items() if k != "mode"}
    if wanted != before:
        with desk.writing("user.mail") as uow:
            user = uow.session.get_one(User, desk.actor.user_id)
            user.mail_mode = wanted.mode
            row = uow.session.scalars(select(UserSetting).where(UserSetting.user_id == user.id, UserSetting.key == KEY)).first()
            if row is None:
                uow.session.add(UserSetting(user_id=user.id, key=KEY, value=stored))
            else:
                row.value = stored
            uow.audit("user.mail", "user", user.id, user.login, {"old": asdict(before), "new": asdict(wanted)})
    kept = not password or keystore.remember(_secret(wanted), password)
    return Outcome(wanted, () if kept else (information("COL-33-session"),))


def account(desk: Desk) -> Outcome[Account]:
    """The account letters are sent with; the problems when it is not set up or its password is unknown here."""
    settings = read(desk)
    if settings.mode != "smtp":
        return Outcome(None, (error("COL-33-off", ways_out=_SET_UP),))
    password = _password(settings) or "" if settings.login else ""
    wrong = tuple(replace(p, ways_out=_SET_UP) for p in check(desk, settings, password) if p.key is None)
    if wrong:
        return Outcome(None, wrong)
    return Outcome(_account(desk, settings, password))


def _account(desk: Desk, settings: Settings, password: str) -> Account:
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        name, address = company.trade_name or company.legal_name, settings.sender or company.email or ""
    server = Server(settings.host, settings.port, settings.security, settings.login, password)
    return Account(server, formataddr((name, address)), settings.reply_to, settings.bcc, settings.delay, settings.per_day)


def _company_address(desk: Desk) -> str:
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id).email or ""


def sent_today(session: Session, desk: Desk) -> int:
    """How many e-mails the user sent by SMTP since midnight, those whose fate is unknown included."""
    midnight = datetime.combine(desk.clock.now().astimezone().date(), time.min).astimezone()
    return session.scalars(select(func.count()).select_from(OutgoingMessage).where(
        OutgoingMessage.sent_by_id == desk.actor.user_id, OutgoingMessage.channel == "smtp", OutgoingMessage.at >= midnight,
        OutgoingMessage.result.in_(["sent", "unknown"]))).one()


def try_out(desk: Desk, settings: Settings, password: str, to: str) -> Outcome[str]:
    """Send one message with settings that need not be kept yet; gives to whom. It is about nobody and is not stored."""
    wrong = [p for p in check(desk, replace(settings, mode="smtp"), password) if p.key is None]
    wrong += [error("COL-33-test-to", at="to")] if not to.strip() else [replace(p, field="to") for p in check_email(to)]
    if wrong:
        return Outcome(None, tuple(wrong))
    found = _account(desk, settings, password or _password(settings) or "")
    content = outgoing(sender=found.sender, to=to, subject=tr(_TEST_SUBJECT, desk.language), body=tr(_TEST_BODY, desk.language),
                       when=desk.clock.now(), message_id=make_msgid(domain=domain_of(found.sender)), reply_to=found.reply_to)
    with Line(found.server) as line:
        refused = line.deliver(content, found.sender, to)
    return Outcome(to) if refused is None else Outcome(None, (told(found, refused, to),))


def notice(desk: Desk, to: str, subject: str, body: str) -> Outcome[str]:
    """Send one message of the program itself with the account of the user; gives to whom. It is not stored."""
    found = account(desk)
    if found.value is None:
        return Outcome(None, found.problems)
    content = outgoing(sender=found.value.sender, to=to, subject=subject, body=body, when=desk.clock.now(),
                       message_id=make_msgid(domain=domain_of(found.value.sender)), reply_to=found.value.reply_to)
    with Line(found.value.server) as line:
        refused = line.deliver(content, found.value.sender, to)
    return Outcome(to) if refused is None else Outcome(None, (told(found.value, refused, to),))


def domain_of(sender: str) -> str:
    """The part behind the at sign, for message ids."""
    return sender.rpartition("@")[2].rstrip(">") or "localhost"


def told(found: Account, refused: Refused, to: str) -> Problem:
    """Why a message did not leave, as a problem with its way out."""
    server, said = found.server.host, refused.said
    match refused.why:
        case Why.AUTHENTICATION:
            return error("WIN-67-authentication", server=server, said=said, ways_out=_SET_UP)
        case Why.CERTIFICATE:
            return error("WIN-67-certificate", server=server, said=said, ways_out=_SET_UP)
        case Why.ENCRYPTION:
            return error("WIN-67-encryption", server=server, port=str(found.server.port), said=said, ways_out=_SET_UP)
        case Why.SENDER:
            return error("WIN-67-sender", server=server, sender=found.sender, said=said, ways_out=_SET_UP)
        case Why.CONNECTION:
            return error("WIN-67-connection", server=server, said=said)
        case _:
            return error("WIN-67-refused", server=server, to=to, said=said)
