"""Invoices, quotations, confirmations and slips by SMTP to a server on the loopback, and as drafts (DOC-004, COL-33, FTI-002)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.models.archive import ArchivedDocument, OutgoingMessage, OutputItem
from app.models.customers import Customer, CustomerContact
from app.models.documents import OutputProfile
from app.services import attachments, mail
from app.services.jobs import definitions, starting
from app.services.jobs.definitions import Wanted
from app.services.mail import sending as smtp
from app.services.sales import archiving, dispatch, invoices, outputs, papers, quotations, sending, steps
from app.services.sales.dispatch import Ref
from app.services.sales.document import Kind, Line
from app.services.sales.steps import Step
from app.storage import keystore
from tests.services.mail_server import Post, running
from tests.services.sales.test_archive import posted
from tests.services.sales.test_orders import order, post
from tests.services.sales.trade import Trade

MIA, QUINT, DIRK = "mia@smit.example", "quint@smit.example", "dirk@smit.example"
SENDER = "office@molenaar.example"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    """A mail server with one user, a key store of our own, and pauses that nobody notices."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", kept)
    monkeypatch.setattr(smtp, "PAUSES", (0.0, 0.0))
    with running(Post(users={"anna": "secret"})) as found:
        yield found


@dataclass
class Sending:
    """An office that sells, with its mail server."""

    office: Trade
    post: Post

    def contact(self, customer: int, email: str, role: str = "invoices") -> int:
        """Somebody at a customer."""
        return self.office.make(CustomerContact(company_id=self.office.desk.company_id, customer_id=customer, name="Mia",
                                                role=role, email=email))

    def send(self, *refs: Ref, confirmed: frozenset[str] = frozenset()) -> mail.Sent[Ref]:
        """By SMTP."""
        outcome = sending.send(self.office.desk, refs, confirmed=confirmed)
        assert outcome.value is not None, outcome.problems
        return outcome.value

    def states(self, ref: Ref) -> dict[str, str]:
        """Its ways out."""
        with self.office.desk.reading() as session:
            return {i.channel: i.status for i in session.scalars(select(OutputItem).where(
                OutputItem.document_table == ref[0], OutputItem.document_id == ref[1]))}


@pytest.fixture
def at(dutch: Trade, server: Post) -> Sending:
    """The office with its account set up."""
    outcome = mail.change(dutch.desk, mail.Settings("smtp", "127.0.0.1", server.port, "none", "anna", SENDER, delay=0), "secret")
    assert outcome.done, outcome.problems
    return Sending(dutch, server)


@pytest.mark.rule("DOC-004", "COL-33", "COL-35", "WIN-30", "AUD-033", "BLK-22")
def test_an_invoice_leaves_once_with_its_archived_pdf_and_its_enclosures(at: Sending) -> None:
    desk = at.office.desk
    draft = invoices.save(desk, at.office.draft(
        at.office.customer("Smit", language="nl"), at.office.line(1, "8000", "100"))).value
    assert draft is not None and draft.id is not None
    added = attachments.add_bytes(desk, draft.ref, "uren maart.csv", b"dag;uren\n")
    assert added.done
    invoice, ref = at.office.post_id(draft.id), draft.ref
    at.contact(draft.head.invoice_account_id, MIA)
    assert sending.text(desk, ref).attachments == (f"{invoice.number}_{_number(at, draft.head.invoice_account_id)}.pdf",
                                                   "uren maart.csv")
    assert at.send(ref).done == (ref,) and at.states(ref)["email"] == "done"
    taken = at.post.taken[0]
    assert taken.recipients == (MIA,) and invoice.number in str(taken.message["Subject"])
    parts = {part.get_filename(): part.get_payload(decode=True) for part in taken.message.iter_attachments()}
    paper = papers.pdf_of(desk, ref).value
    assert paper is not None and parts[paper.name] == paper.content and parts["uren maart.csv"] == b"dag;uren\n"
    again = at.send(ref)
    assert [p.code for _ref, p in again.failed] == ["DOC-004-again"] and len(at.post.taken) == 1
    assert at.send(ref, confirmed=frozenset(p.key for _ref, p in again.failed if p.key)).done == (ref,)
    at.office.change(Customer, draft.head.invoice_account_id, blocked=Blocked.ALL, privacy_blocked=True)
    assert [p.code for _ref, p in at.send(ref).failed] == ["BM-3"], "nothing is mailed to who is blocked for privacy"
    assert attachments.remove(desk, added.value or 0).done
    with desk.reading() as session:
        kept = [(m.recipient, m.result, [a["name"] for a in m.attachments]) for m in session.scalars(select(OutgoingMessage))]
        archived = session.scalars(select(ArchivedDocument.kind).order_by(ArchivedDocument.id)).all()
    assert kept == [(MIA, "sent", [paper.name, "uren maart.csv"])] * 2
    assert archived == ["invoice", "attachment"], "what went along stays in the archive when it is taken off the invoice"
    at.office.whole()


@pytest.mark.rule("JOB-007", "JOB-016", "DOC-004")
def test_the_job_mails_invoices_that_wait_and_leaves_what_may_have_left(at: Sending) -> None:
    desk = at.office.desk
    customer = at.office.customer("Smit", language="nl", e_invoice="email")
    at.contact(customer, MIA)
    refs = []
    for price in ("100", "200", "300"):
        draft = invoices.save(desk, at.office.draft(customer, at.office.line(1, "8000", price))).value
        assert draft is not None and draft.id is not None
        at.office.post_id(draft.id)
        refs.append(draft.ref)
    assert archiving.enlist(desk, [key for _table, key in refs]) == 3
    with desk.writing("test") as uow:
        item = uow.session.scalars(select(OutputItem).where(
            OutputItem.document_table == refs[1][0], OutputItem.document_id == refs[1][1])).one()
        assert (item.channel, item.status) == ("email", "to_do")
        item.status, item.token = "in_progress", "a" * 32
    definitions.ensure(desk)
    found = definitions.by_code(desk, "MAI")
    assert found is not None
    assert definitions.keep(desk, found.id, Wanted(found.schedule, found.catch_up, found.retries, found.run_as_id, send=True,
                                                   most=100, most_amount=300_00)).done
    ran = starting.run(desk, found.id).value
    assert ran is not None and (ran.state, ran.done, ran.left_out) == ("finished", 1, 1), "363 euros with VAT are too many"
    assert [at.states(ref)["email"] for ref in refs] == ["done", "in_progress", "to_do"]
    assert [t.recipients for t in at.post.taken] == [(MIA,)]


def _number(at: Sending, customer: int) -> str:
    with at.office.desk.reading() as session:
        return session.get_one(Customer, customer).number


@pytest.mark.rule("DOC-004", "DOC-001", "COL-33", "WIN-30")
def test_quotations_confirmations_and_slips_leave_in_the_words_of_their_kind_to_who_gets_them(at: Sending) -> None:
    desk, customer = at.office.desk, at.office.customer("Smit", language="nl")
    line = Line(1, product_id=at.office.product(price="12"), text="Stoel", quantity=Decimal(100), unit_price=Decimal(12))
    key = order(at.office, line, customer=customer).ref[1]
    confirmation = post(at.office, Step.CONFIRMATION, key, "100")[0].made[0][1]
    picking = post(at.office, Step.PICKING_LIST, key, "100")[0].made[0][1]
    slip = post(at.office, Step.PACKING_SLIP, key, "60")[0].made[0][1]
    assert at.states(confirmation) == at.states(picking) == at.states(slip) == {"print": "to_do"}
    assert outputs.to_print(desk) == [confirmation, picking, slip], "every kind waits for paper, in the order of the trade"
    offer = quotations.copy(desk, (Kind.ORDER, key)).value
    offer = quotations.save(desk, offer).value if offer is not None else None
    assert offer is not None
    assert [p.code for _ref, p in at.send(offer.ref).failed] == ["DOC-004-version"]
    assert quotations.send(desk, offer.ref[1]).done and at.states(offer.ref) == {"print": "to_do"}
    for address, role in ((MIA, "invoices"), (QUINT, "quotations"), (DIRK, "delivery")):
        at.contact(customer, address, role)
    sent = at.send(offer.ref, confirmation, slip, picking)
    assert sent.done == (offer.ref, confirmation, slip) and [p.code for _ref, p in sent.failed] == ["DOC-004-inside"]
    assert [(t.recipients[0], str(t.message["Subject"]).split(" ")[0]) for t in at.post.taken] == [
        (QUINT, "Offerte"), (QUINT, "Orderbevestiging"), (DIRK, "Pakbon")]
    assert at.states(offer.ref) == {"print": "to_do", "email": "done"}
    assert quotations.send(desk, offer.ref[1]).done and at.states(offer.ref)["print"] == "to_do"
    found = outputs.print_out(desk).value
    assert found is not None and set(found.refs) == {offer.ref, confirmation, picking, slip}
    assert outputs.to_print(desk) == [] and at.states(picking) == {"print": "done"}


@pytest.mark.rule("WIN-67", "WIN-24", "WIN-30", "COL-13")
def test_who_has_no_address_and_whose_server_refuses_is_told_and_goes_on_paper(at: Sending) -> None:
    desk = at.office.desk
    first, second = (("sales_invoice", posted(at.office).invoice_id) for _n in range(2))
    archiving.finish(desk)
    assert [p.code for p in sending.ready(desk, [first]).problems] == ["COL-13-email"]
    assert [p.code for p in sending.mail_draft(desk, first).problems] == ["COL-13-email"]
    with desk.reading() as session:
        payers = [found.customer_id for ref in (first, second) if (found := dispatch.of(session, desk.company_id, ref))]
    at.contact(payers[0], "no address")
    at.contact(payers[1], MIA)
    at.post.refuse[f"RCPT TO:<{MIA}"] = "550 5.1.1 unknown"
    sent = at.send(first, second)
    assert {ref: p.code for ref, p in sent.failed} == {first: "WIN-67-address", second: "WIN-67-one"} and not sent.stopped
    assert at.states(second)["email"] == "failed" and sending.undone(desk, [first, second]) == [second]
    outputs.begin(desk, [second], "email")
    told = sending.ready(desk, [second]).problems
    assert [(p.code, p.ways_out[0].action) for p in told] == [("WIN-30-unknown", "documents.unknown")], "cut off on its way"
    outputs.end(desk, [second], "email", "failed")
    outputs.end(desk, outputs.to_print(desk), "print", "not_needed")
    assert sending.on_paper(desk, [first, second]) == 1
    assert at.states(second) == {"print": "to_do", "email": "not_needed"} and outputs.to_print(desk) == [second]


@pytest.mark.rule("DOC-004", "WIN-30")
def test_ways_out_follow_the_profile_of_their_kind_and_end_with_their_document(dutch: Trade) -> None:
    dutch.make(OutputProfile(company_id=dutch.desk.company_id, document_kind="confirmation", channels=["email"], timing="now"))
    key = order(dutch).ref[1]
    confirmation = post(dutch, Step.CONFIRMATION, key, "100")[0].made[0][1]
    wish = steps.propose(dutch.desk, Step.PICKING_LIST, [key])
    picked = steps.post(dutch.desk, steps.Wish(Step.PICKING_LIST, dutch.desk.today, wish, register=False))[0].made[0][1]
    at = Sending(dutch, Post())
    assert at.states(confirmation) == {"email": "to_do"} and at.states(picked) == {"print": "to_do"}
    assert outputs.at_once(dutch.desk, confirmation) and not outputs.at_once(dutch.desk, picked)
    assert outputs.on_paper(dutch.desk, [confirmation, picked]) == [picked]
    assert steps.cancel_picking(dutch.desk, picked[1]).done and at.states(picked) == {"print": "not_needed"}
    assert outputs.to_print(dutch.desk) == []
