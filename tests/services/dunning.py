"""An office that reminds: customers with open items of any date, runs, and what came of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.clock import FixedClock
from app.core.enums import EntryType, Source, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import PostingProfile, RoleAccount
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLevel,
    CollectionLetterLine,
    CollectionLetterSequence,
    CustomerCollection,
    EntryCollection,
    LetterText,
)
from app.models.customers import CustomerGroup
from app.models.ledger import GeneralLedgerEntry
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.services import companies, corrections, customers, desks, reminder_issue, reminders
from app.services.desk import Desk
from app.services.posting import post
from app.services.reminder_facts import RunOptions
from app.storage.company_file import CompanyFile
from app.storage.engine import Target
from app.storage.unit_of_work import Actor
from tests.storage import templates

D = date(2026, 2, 16)
"""The day of the chapter's full example."""


@dataclass
class Office:
    """A company that sends reminders by the terms TEST, and its verbs in short."""

    desk: Desk
    group_id: int
    profile_id: int
    accounts: dict[AccountRole, int]

    def on(self, day: date) -> "Office":
        """The same office on another day."""
        self.desk.file.clock = FixedClock.on(day)
        desk = Desk(self.desk.file, self.desk.actor, self.desk.company_id, FixedClock.on(day))
        return Office(desk, self.group_id, self.profile_id, self.accounts)

    def customer(self, name: str = "De Vries", **more: Any) -> int:
        """A customer with an address and a contact who reads mail."""
        values = customers.proposed(self.desk, self.group_id) | {
            "name": name, "group_id": self.group_id, "currency": "EUR", "street": "Dorpsstraat", "number_": "1",
            "postcode": "1234 AB", "city": "Zwolle", "country_code": "NL", "contact": "S. Postma",
            "email": "s.postma@voorbeeld.example", "language": "nl"} | more
        with self.desk.writing("customer.create") as uow:
            made = customers.write(uow.session, self.desk, None, values).id
        self.collect(made, sequence_id=self.sequence_id("TEST"))
        return made

    def collect(self, customer_id: int, **more: Any) -> None:
        """Change how a customer is reminded."""
        with self.desk.writing("test.collect") as uow:
            row = uow.session.get(CustomerCollection, customer_id)
            if row is None:
                row = CustomerCollection(customer_id=customer_id, company_id=self.desk.company_id, channel="print")
                uow.session.add(row)
            for name, value in more.items():
                setattr(row, name, value)

    def sequence_id(self, code: str) -> int:
        """Reminder terms by code."""
        with self.desk.reading() as session:
            return session.scalars(select(CollectionLetterSequence.id).where(
                CollectionLetterSequence.company_id == self.desk.company_id, CollectionLetterSequence.code == code)).one()

    def terms(self, **more: Any) -> None:
        """Change the terms TEST."""
        with self.desk.writing("test.terms") as uow:
            row = uow.session.get_one(CollectionLetterSequence, self.sequence_id("TEST"))
            for name, value in more.items():
                setattr(row, name, value)

    def level(self, number: int, **more: Any) -> None:
        """Change a level of TEST."""
        with self.desk.writing("test.level") as uow:
            row = uow.session.scalars(select(CollectionLetterLevel).where(
                CollectionLetterLevel.sequence_id == self.sequence_id("TEST"), CollectionLetterLevel.number == number)).one()
            for name, value in more.items():
                setattr(row, name, value)

    def entry(self, customer_id: int, amount: int, due: date, number: str = "", kind: EntryType = EntryType.INVOICE,
              currency: str = "EUR", rate: Any = 1) -> int:
        """An open item of `amount` cents, dated thirty days before it is due."""
        day = due - timedelta(30) if amount > 0 else due
        conversion = Conversion(rate)
        planned = PlannedEntry(customer_id, kind, number or f"N{customer_id}-{amount}-{due:%m%d}", day, due, amount,
                               conversion.value(amount), self.profile_id, self.accounts[AccountRole.AR], conversion.rate,
                               opening=True)
        plan = entry_voucher(Heading(VoucherSource.OPN, day, day, currency, "Opening"), [planned],
                             [Contra(self.accounts[AccountRole.OPENING], AccountRole.OPENING, -amount)], conversion,
                             self.accounts[AccountRole.PENNY])
        with self.desk.writing("test.entry") as uow:
            return post(self.desk, uow, plan).entry_ids[0]

    def pay(self, entry_id: int, amount: int, customer_id: int, day: date) -> int:
        """A payment of `amount` cents settled with an entry."""
        paid = self.entry(customer_id, -amount, day, f"B{entry_id}-{amount}", EntryType.PAYMENT)
        outcome = corrections.settle(self.desk, entry_id, paid, amount, day)
        if not outcome.done:
            keys = frozenset(p.key for p in outcome.problems if p.key)
            outcome = corrections.settle(self.desk, entry_id, paid, amount, day, confirmed=keys)
        assert outcome.done, outcome.problems
        return paid

    def suggest(self, day: date, **more: Any) -> reminders.Suggested:
        """Suggest letters as of a day."""
        outcome = reminders.suggest(self.desk, RunOptions(day, **more))
        assert outcome.value is not None
        return outcome.value

    def drafts(self) -> list[CollectionLetter]:
        """All drafts."""
        with self.desk.reading() as session:
            found = list(session.scalars(select(CollectionLetter).where(CollectionLetter.state == "draft")
                                         .order_by(CollectionLetter.id)))
            session.expunge_all()
            return found

    def letter(self, letter_id: int) -> CollectionLetter:
        """One letter."""
        with self.desk.reading() as session:
            found = session.get_one(CollectionLetter, letter_id)
            session.expunge_all()
            return found

    def lines(self, letter_id: int) -> list[CollectionLetterLine]:
        """Its lines in order."""
        with self.desk.reading() as session:
            found = list(session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter_id)
                                         .order_by(CollectionLetterLine.line_no)))
            session.expunge_all()
            return found

    def issue(self, *letter_ids: int, confirm: bool = True) -> list[int]:
        """Issue letters (all drafts by default) and give the ids; questions are confirmed."""
        ids = list(letter_ids) or [d.id for d in self.drafts()]
        batch = reminder_issue.issue_all(self.desk, ids)
        if confirm and batch.failed:
            keys = frozenset(p.key for _i, problems in batch.failed for p in problems if p.key)
            again = reminder_issue.issue_all(self.desk, [i for i, _p in batch.failed], confirmed=keys)
            batch = reminder_issue.Batch((*batch.issued, *again.issued), again.failed)
        assert not batch.failed, batch.failed
        return [x.letter_id for x in batch.issued]

    def state(self, entry_id: int) -> EntryCollection:
        """What collections knows of an entry."""
        with self.desk.reading() as session:
            found = session.get(EntryCollection, entry_id) or EntryCollection(entry_id=entry_id, level=0, letters=0)
            session.expunge_all()
            return found

    def voucher(self, voucher_id: int | None) -> list[tuple[str, int]]:
        """Role and amount of each line, debit positive."""
        with self.desk.reading() as session:
            return [(x.role.value, x.amount) for x in session.scalars(
                select(GeneralLedgerEntry).where(GeneralLedgerEntry.voucher_id == voucher_id)
                .order_by(GeneralLedgerEntry.line_no))]

    def codes(self, run: reminders.Suggested) -> list[str]:
        """Codes of everything a run left out."""
        with self.desk.reading() as session:
            return [r.problem.code for r in reminders.reasons(session, run.run_id)]


def opened(target: Target, day: date = D) -> Office:
    """The office of a file or database that exists already."""
    desk = desks.first(CompanyFile.open(target, clock=FixedClock.on(day)), FixedClock.on(day), Source.WINDOW, "en", "en_GB")
    return _office(desk).on(day)


def office(target: Target, country: str = "NL", day: date = D) -> Office:
    """A company with the terms TEST: waiting 5, 2, 2 days, fees 0, 10.00, 20.00, pay within 7 days (REM-EX-3)."""
    templates.lay_out(("dunning", country), target, lambda new: _made(new, country))
    return opened(target, day)


def _made(target: Target, country: str) -> CompanyFile:
    """That company in a new file."""
    clock = FixedClock.on(date(2025, 1, 2))
    spec = companies.NewCompany("Voorbeeld B.V.", country, iban="NL91ABNA0417164300", bic="ABNANL2A", street="Marsweg",
                                number="51", postcode="8013 PE", city="Zwolle", phone="038 555 01 24",
                                email="incasso@voorbeeld.example")
    file = CompanyFile.create(target, clock=clock)
    made = companies.create_company(file, spec, user_name="Anna", clock=clock)
    assert made.value is not None, made.problems
    desk = Desk(file, Actor(made.value.user_id, "Anna"), made.value.company_id, clock, Source.WINDOW)
    with desk.writing("test.terms") as uow:
        _terms(uow.session, desk.company_id)
    return file


def _office(desk: Desk) -> Office:
    with desk.reading() as session:
        group = session.scalars(select(CustomerGroup.id).where(CustomerGroup.company_id == desk.company_id)
                                .order_by(CustomerGroup.id)).first()
        profile = session.scalars(select(PostingProfile.id).where(PostingProfile.company_id == desk.company_id,
                                                                  PostingProfile.code == "GEN")).one()
        accounts = {r.role: r.account_id for r in session.scalars(select(RoleAccount).where(
            RoleAccount.company_id == desk.company_id))}
    assert group is not None
    return Office(desk, group, profile, accounts)


def _terms(session: Session, company_id: int) -> None:
    sequence = CollectionLetterSequence(company_id=company_id, code="TEST", names={"en": "Test"})
    session.add(sequence)
    session.flush()
    texts = {"subject": "Reminder {level}", "beginning": "Please pay **{total}** by **{pay_by}**.", "ending": "Thank you.",
             "email_subject": "{document_no}: {total}", "email_body": "Dear {contact_name}, pay {total}."}
    session.add_all(LetterText(sequence_id=sequence.id, level_id=None, position=position,
                               texts={"en": words, "nl": f"NL {words}", "fr": f"FR {words}", "de": f"DE {words}"})
                    for position, words in texts.items())
    for number, (grace, fee) in enumerate((("5D", 0), ("2D", 1000), ("2D", 2000)), 1):
        session.add(CollectionLetterLevel(sequence_id=sequence.id, number=number, names={"en": f"Level {number}"}, grace=grace,
                                          due="7D", fee=fee))
