"""What entries are taken back by, from the list of entries and the customer card, and what is told after it (UND, PWO)."""

from collections.abc import Callable, Iterable, Sequence

from app import i18n
from app.core.enums import EntryType
from app.core.problems import Outcome, error
from app.i18n import _
from app.queries import settlements as queries
from app.services import payments, undoing
from app.services.payments import Cancelled, WrittenOff
from app.views.kit.page import Page
from app.views.ledger import taking_back, writing_off
from app.views.payments import returning, reviving

MONEY = (EntryType.PAYMENT, EntryType.REFUND)


def cancel(page: Page, entry: queries.OpenFacts) -> bool:
    """A payment that was wrong (UND-07); True when it was cancelled."""
    if entry.kind not in MONEY:
        page.tell("info", _("{document} is no payment: correct it from its own window.").format(document=entry.document))
        return False
    done = taking_back.cancel(page, page.context.desk, entry.entry_id, entry.document, page.context.currency)
    return _told(page, done, _("{document} was cancelled.").format(document=entry.document))


def returned(page: Page, entry: queries.OpenFacts) -> bool:
    """A payment the bank took back (UND-09)."""
    if entry.kind not in MONEY:
        page.tell("info", _("{document} is no payment: correct it from its own window.").format(document=entry.document))
        return False
    done = returning.show(page, entry.entry_id)
    return _told(page, done, _("The return of {document} was posted.").format(document=entry.document))


def revive(page: Page, entry: queries.OpenFacts) -> bool:
    """An open payment pays what was written off (PWO-05)."""
    if entry.kind is not EntryType.PAYMENT or entry.remaining >= 0:
        page.tell("info", _("{document} is no open payment. Choose one that is.").format(document=entry.document))
        return False
    done = reviving.from_payment(page, page.context.desk, entry.entry_id, entry.customer_id, -entry.remaining, entry.currency,
                                 page.context.currency)
    if done is None:
        page.tell_problems((error("PWO-05-none", currency=entry.currency),))
    elif done.value is not None:
        voucher = done.value.voucher_id
        page.tell("success", _("Posted as {number}.").format(number=done.value.number), "",
                  [(_("Voucher"), lambda: page.context.navigate("vouchers", voucher_id=voucher))])
    return done is not None and done.value is not None


def _told(page: Page, done: Outcome[Cancelled], words: str) -> bool:
    """What came of it, with the way to its vouchers and to what is open again."""
    if done.value is None:
        return False
    if not done.value.vouchers:
        page.tell("info", _("The cancellation waits for a second user."), "",
                  [(_("Pending cancellations"), lambda: page.context.navigate("pending_cancellations"))])
        return True
    first, ways = done.value.vouchers[0][0], list[tuple[str, Callable[[], None]]]()
    if done.value.fee_journal_id is not None:
        draft = done.value.fee_journal_id
        ways.append((_("Draft of the fee"), lambda: page.context.navigate("general_journal", journal_id=draft)))
    reopened = i18n.filled(_("{count:entry is|entries are} open again."), count=len(done.value.reopened))
    page.tell("success", words, reopened if done.value.reopened else "",
              [(_("Voucher"), lambda: page.context.navigate("vouchers", voucher_id=first)), *ways])
    return True


def write_off(page: Page, entry_ids: Iterable[int]) -> bool:
    """Open entries written off, or left for review (WOF-02…05)."""
    desk = page.context.desk
    with desk.reading() as session:
        found = [e for e in queries.open_facts(session, desk.company_id, list(entry_ids)) if e.remaining]
    if not found:
        page.tell("info", _("Nothing of this is open."))
        return False
    done, left = writing_off.ask(page, found)
    if done.value is None:
        return False
    if left:
        page.tell("success", _("The write-off waits for review."), "",
                  [(_("Write-offs to review"), lambda: page.context.navigate("write_off_drafts"))])
        return True
    money = i18n.money(done.value.total, page.context.currency, i18n.region())
    page.tell("success", _("{money} was written off.").format(money=money), "", _after(page, found, done.value))
    return True


def _after(page: Page, found: Sequence[queries.OpenFacts], done: WrittenOff) -> list[tuple[str, Callable[[], None]]]:
    """The ways on: to the voucher, and to the card of the customer, to block her."""
    ways: list[tuple[str, Callable[[], None]]] = []
    if done.vouchers:
        ways.append((_("Voucher"), lambda: page.context.navigate("vouchers", voucher_id=done.vouchers[0][0])))
    if len({e.customer_id for e in found}) == 1:
        ways.append((_("Customer card"), lambda: page.context.navigate("customer", customer_id=found[0].customer_id)))
    return ways


def undo_write_off(page: Page, entry_id: int) -> bool:
    """The write-off an entry is or was closed with, taken back (WOF-08)."""
    found = undoing.write_off_of(page.context.desk, entry_id)
    if found is None:
        page.tell("info", _("This entry was not written off."))
        return False
    done = taking_back.undo_write_off(page, page.context.desk, found, page.context.currency)
    if done.value is None:
        return False
    page.tell("success", _("The write-off was undone."))
    return True


def whole_customer(page: Page, customer_id: int) -> bool:
    """Everything open of a customer, credits too (WOF-03)."""
    return write_off(page, payments.open_of_customer(page.context.desk, customer_id))
