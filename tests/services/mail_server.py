"""A mail server on the loopback that keeps what it is given, refuses what it is told to, and hangs up where it is asked."""

import base64
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import cast


@dataclass(frozen=True)
class Taken:
    """A message that was accepted, with its envelope."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes
    login: str

    @property
    def message(self) -> EmailMessage:
        """Its headers and parts."""
        return cast(EmailMessage, BytesParser(policy=policy.default).parsebytes(self.content))


@dataclass
class Post:
    """What the server knows and does; `hang_up` = at which word it closes each next connection ('' = not at all)."""

    users: dict[str, str] = field(default_factory=dict)
    refuse: dict[str, str] = field(default_factory=dict)
    hang_up: list[str] = field(default_factory=list)
    starttls: ssl.SSLContext | None = None
    tls: ssl.SSLContext | None = None
    taken: list[Taken] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    def answer_to(self, words: str) -> str:
        """The refusal of the first thing that stands in the words; nothing = welcome."""
        return next((answer for what, answer in self.refuse.items() if what.lower() in words.lower()), "")


class _Handler(socketserver.StreamRequestHandler):
    """One connection."""

    server: "_Server"

    def setup(self) -> None:
        if self.server.post.tls is not None:
            self.request = self.server.post.tls.wrap_socket(self.request, server_side=True)
        super().setup()

    def handle(self) -> None:
        post = self.server.post
        post.connections += 1
        self.closing = post.hang_up.pop(0) if post.hang_up else ""
        self.login, self.sender, self.recipients = "", "", list[str]()
        if self.closing == "CONNECT":
            return
        self.say("220 loopback")
        while (line := self.rfile.readline()) and self.act(line.decode("ascii").strip()):
            pass

    def finish(self) -> None:
        super().finish()
        self.request.close()

    def say(self, words: str) -> None:
        self.wfile.write(words.encode("ascii") + b"\r\n")

    def act(self, line: str) -> bool:
        """One command; False ends the connection."""
        post, word = self.server.post, line.split(" ")[0].upper()
        if word == self.closing:
            return False
        refusal = post.answer_to(line)
        if refusal:
            self.say(refusal)
            return not refusal.startswith("421")
        match word:
            case "EHLO":
                self.say("250-loopback")
                if post.starttls is not None:
                    self.say("250-STARTTLS")
                self.say("250 AUTH PLAIN" if post.users else "250 SIZE 1000000")
            case "STARTTLS":
                self.say("220 go on")
                if post.starttls is not None:
                    self.request = post.starttls.wrap_socket(self.request, server_side=True)
                    super().setup()
            case "AUTH":
                self.sign_in(line.split(" ")[2])
            case "MAIL":
                self.sender, self.recipients = line[10:].strip("<>"), []
                self.say("250 ok")
            case "RCPT":
                self.recipients.append(line[8:].strip("<>"))
                self.say("250 ok")
            case "DATA":
                return self.take()
            case "QUIT":
                self.say("221 bye")
                return False
            case _:
                self.say("250 ok")
        return True

    def sign_in(self, given: str) -> None:
        _zero, login, password = base64.b64decode(given).decode().split("\0")
        right = self.server.post.users.get(login) == password
        self.login = login if right else ""
        self.say("235 welcome" if right else "535 5.7.8 Bad credentials")

    def take(self) -> bool:
        """A whole message; AFTER hangs up once it was taken, before anything is said."""
        self.say("354 go on")
        if self.closing == "BODY":
            return False
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        content = b"".join(lines)
        refusal = self.server.post.answer_to(content.decode("ascii"))
        if refusal:
            self.say(refusal)
            return True
        self.server.post.taken.append(Taken(self.sender, tuple(self.recipients), content, self.login))
        if self.closing == "AFTER":
            return False
        self.say("250 taken")
        return True


class _Server(socketserver.ThreadingTCPServer):
    """The server with what it knows."""

    allow_reuse_address = True
    daemon_threads = True
    post: Post

    def handle_error(self, _request: object, _address: object) -> None:
        """A client that does not trust the certificate hangs up; that is its right."""


@contextmanager
def running(post: Post) -> Iterator[Post]:
    """The server at work."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.post = post
        post.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield post
        finally:
            server.shutdown()
            thread.join()
