"""How a user sends e-mail: by her mail program or from here by SMTP, with a test before anything counts (COL-33, WIN-47)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit

from app import i18n
from app.core.problems import Outcome, Problem, errors
from app.core.words import N_
from app.i18n import _
from app.services import mail
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, NumberField, TextField
from app.views.kit.page import Page
from app.views.kit.running import Running
from app.views.kit.undo import History, on_page
from app.views.kit.widgets import Button, Card, Label, column, holder, row

LABELS, FIELDS = 300, 320
PORTS = {"starttls": 587, "tls": 465, "none": 25}
"""Where servers usually take e-mail, by encryption."""
MODES = (("client", N_("By my mail program"), N_("Letters open there as drafts; you press Send yourself.")),
         ("smtp", N_("From here, by SMTP"), N_("Letters leave at once, each with its own status.")))
SECURITIES = (("starttls", N_("STARTTLS (usually port 587)")), ("tls", N_("TLS from the start (usually port 465)")),
              ("none", N_("No encryption")))
TEXTS = ("host", "login", "sender", "reply_to", "bcc")
NUMBERS = ("port", "delay", "per_day")


class MailPage(Page):
    """Cards of one account; nothing counts before Save, and Test tries what is typed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("E-mail"))
        self.set_title(_("E-mail"), crumbs=_("Set-up"))
        self.fields: dict[str, Any] = {}
        self.password = TextField(_("Password"), width=FIELDS, most=200)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.to = TextField(_("Send the test to"), width=FIELDS, most=120)
        self.save_action = self.command("mail.save", _("Save"), self.save, key="Ctrl+S", icon="check", primary=True, writes=True)
        self.test_action = self.command("mail.test", _("Send a test"), self.send_test, key="F9", icon="send")
        self.end_commands()
        self.keys = [("Ctrl+S", _("Save")), ("F9", _("Send a test"))]
        body = column(self._mode_card(), self._server_card(), self._address_card(), self._batch_card(),
                      self._test_card(), None, spacing=14, margins=(0, 0, 14, 0))
        whole = holder(body)
        whole.setMaximumWidth(860)
        self.set_body(whole, scroll=True)
        self.running = Running(self)
        self.history = History(self, self.fields)
        on_page(self, self.history)
        self._show(mail.read(context.desk))

    # ------------------------------------------------------------ cards

    def _mode_card(self) -> Card:
        modes = [Choice(v, _(name), _(more)) for v, name, more in MODES]
        self.fields["mode"] = ChoiceField(_("How you send"), modes, width=FIELDS)
        return self._card(_("How you send"), [(_("Letters leave"), "mode")],
                          _("This is your own choice: every user of the company file has an account of her own."))

    def _server_card(self) -> Card:
        self._text("host", _("Server"), "smtp.example.org")
        self.fields["port"] = NumberField(_("Port"), width=90)
        self.fields["security"] = ChoiceField(_("Encryption"), [Choice(v, _(name)) for v, name in SECURITIES], width=FIELDS)
        self.fields["security"].committed.connect(self._usual_port)
        self._text("login", _("User"), _("often your e-mail address"))
        self.fields["password"] = self.password
        return self._card(_("Server"), [
            (_("Server"), "host"), (_("Encryption"), "security"), (_("Port"), "port"), (_("User"), "login"),
            (_("Password"), "password")],
            _("The password goes to the key store of this computer and never into the company file. Microsoft 365 and Gmail take "
              "no ordinary password: make an app password there, or send by your mail program."))

    def _address_card(self) -> Card:
        self._text("sender", _("Sender"), _("the address of the company"))
        self._text("reply_to", _("Answers to"), _("as the sender"))
        self._text("bcc", _("Copy to (BCC)"), _("nobody"))
        return self._card(_("Addresses"), [(_("Sender"), "sender"), (_("Answers to"), "reply_to"), (_("Copy to (BCC)"), "bcc")])

    def _batch_card(self) -> Card:
        delay, day = _("Seconds between two e-mails"), _("E-mails a day at most (0 = no limit)")
        self.fields["delay"], self.fields["per_day"] = NumberField(delay, width=90), NumberField(day, width=90)
        return self._card(_("Batches"), [(delay, "delay"), (day, "per_day")],
                          _("Providers block senders who are too quick or send too much. What is over stays to send until "
                            "tomorrow."))

    def _test_card(self) -> Card:
        self.fields["to"] = self.to
        button = Button(_("Send a test"), "default", "send")
        button.clicked.connect(lambda _checked=False: self.test_action.trigger())
        label = self._label(_("Send the test to"), self.to)
        return Card(column(Label(_("Test"), 14, 600), row(label, self.to, button, None, spacing=10),
                           Label(_("Tries what is typed above, saved or not."), 12, 400, "text3", wrap=True), spacing=8,
                           margins=(18, 14, 18, 16)))

    def _card(self, title: str, lines: list[tuple[str, str]], hint: str = "") -> Card:
        parts = column(Label(title, 14, 600), spacing=8, margins=(18, 14, 18, 16))
        for words, name in lines:
            parts.addLayout(row(self._label(words, self.fields[name]), self.fields[name], None, spacing=10))
        if hint:
            parts.addWidget(Label(hint, 12, 400, "text3", wrap=True))
        return Card(parts)

    def _label(self, words: str, field: Any) -> Label:
        label = Label(words, 13, 400, "text2", wrap=True)
        label.setFixedWidth(LABELS)
        label.setBuddy(field)
        return label

    def _text(self, name: str, words: str, placeholder: str) -> None:
        self.fields[name] = TextField(words, placeholder=placeholder, width=FIELDS, most=120)

    # ------------------------------------------------------------ what is typed

    def _show(self, settings: mail.Settings) -> None:
        for name in ("mode", "security", *TEXTS, *NUMBERS):
            self.fields[name].set_value(getattr(settings, name))
        self.password.set_value("")
        known = bool(settings.login) and mail.password_known(settings)
        self.password.setPlaceholderText(_("known on this computer") if known else "")
        self._saved = self.typed()
        self.history.begin()

    def typed(self) -> mail.Settings:
        """The settings as they stand in the fields; an empty number is 0."""
        host, login, sender, reply_to, bcc = (str(self.fields[name].value() or "").strip() for name in TEXTS)
        port, delay, per_day = (int(self.fields[name].value() or 0) for name in NUMBERS)
        security = self.fields["security"].value()
        return mail.Settings(self.fields["mode"].value(), host, port, security, login, sender, reply_to, bcc,
                             delay, per_day)

    def _usual_port(self) -> None:
        """Another encryption usually has another port; one that was chosen by hand stays."""
        if self.fields["port"].value() in (*PORTS.values(), None):
            self.fields["port"].set_value(PORTS[self.fields["security"].value()])

    def _problems(self, problems: tuple[Problem, ...]) -> None:
        for name, field in self.fields.items():
            if hasattr(field, "show_problem"):
                field.show_problem(next((p for p in problems if p.field == name), None))
        if problems:
            self.tell_problems(problems)

    def _readable(self) -> bool:
        """Numbers that cannot be read stay in their fields with the reason."""
        wrong = [self.fields[name].problem for name in NUMBERS if self.fields[name].problem is not None]
        if wrong:
            self.tell_problems(wrong)
        return not wrong

    # ------------------------------------------------------------ save and test

    def save(self) -> bool:
        """Keep the account after its questions; what cannot work is told with its field."""
        if not self._readable():
            return False
        outcome = self._with_questions(lambda keys: mail.change(self.context.desk, self.typed(), self.password.text(),
                                                                confirmed=keys))
        if outcome is None:
            return False
        self._problems(errors(outcome.problems))
        if outcome.value is None:
            return False
        self._show(outcome.value)
        told = (i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems)
        self.tell("success", _("Saved."), " ".join(told))
        return True

    def _with_questions(self, act: Callable[[frozenset[str]], Outcome[mail.Settings]]) -> Outcome[mail.Settings] | None:
        outcome = act(frozenset())
        if outcome.value is None and not errors(outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Save all the same"))
            return None if keys is None else act(keys)
        return outcome

    def send_test(self) -> None:
        """One message with what is typed, beside the screen."""
        if not self._readable():
            return
        desk, settings, password, to = self.context.desk, self.typed(), self.password.text(), self.to.text().strip()
        self.clear_messages()
        self.test_action.allow(False, _("This is being done now."))
        self.running.start(_("The test is sent…"), lambda _progress: mail.try_out(desk, settings, password, to), self._tested)

    def _tested(self, outcome: Outcome[str] | None) -> None:
        self.test_action.allow(True, "")
        if outcome is None:
            return
        self._problems(outcome.problems)
        if outcome.value is not None:
            self.tell("success", _("The server took the test for {to}. Look whether it arrives.").format(to=outcome.value))

    def leave(self) -> bool:
        """Unsaved typing asks with verbs (usability 2.4)."""
        if self.typed() == self._saved and not self.password.text():
            return True
        answer = self.context.ask(_("Save the changes?"), _("Your e-mail account has changes that are not saved."), (
            dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("discard", _("Discard")),
            dialogs.Answer("back", _("Go on editing"), safe=True)))
        return self.save() if answer == "save" else answer == "discard"

    def focus_first(self) -> None:
        """The keyboard starts at the way of sending."""
        self.fields["mode"].setFocus()
