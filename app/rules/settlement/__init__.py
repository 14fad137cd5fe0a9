"""The one settlement engine: who pays what, with discounts, differences, exchange results and the rows they become.

How a service uses it. It reads the open entries as `Item` (with tiers, what stood before as `Past`, VAT parts), the user's
`Mark` per entry and the company's `Settings`, and then

    found = allocate([payment, *invoices, *credit_notes], marks, Act(day), settings, order)

which is at the same time the settle pane's live figures, the preview and the posting: `found.pairs` tell every figure,
`found.rests` what stays open, `found.problems` why not, `found.questions` what to ask first (answer in `Mark.late` and
`Act.tolerance`, then call again). `offer(item, mark, settings, day)` is one line of the pane before anything is allocated.
`automatic(entry, others, …)` is the same without marks (`may_run` says whether). Then

    plans = vouchers(found, Books(accounts))        # ask `roles(found)` first which accounts are needed

are `VoucherPlan`s for `posting.post_all`: settlement, pairs, details, ledger lines and VAT entries. A payment that is posted
in the same act is posted first, its entry id is its `ref`; for a preview `EntryRef(new=0)` does. `undo` mirrors a posted
settlement, `undo_pairs` some pairs of it, `write_off` closes entries against a ledger account, `across`
and `carry` settle between two companies. Amounts are minor units, signed like the ledger in `Item`, absolute in marks and offers.

VAT that moves with the money (`Item.moving`: not due before it is paid, or paid with a prepayment) is worked out pair by pair in
`moving` and stands in the last lines of the voucher; each pair keeps how many, so that undoing it turns exactly its own.

`settle` and `check` are the simplest case: two posted entries, one amount, no discount.
"""

from app.rules.settlement.companies import Across, Link, Side, Terms, across, carry, linked
from app.rules.settlement.currency import Cross, through
from app.rules.settlement.differences import document_tolerance
from app.rules.settlement.discounts import Offer, TierRow, offer
from app.rules.settlement.engine import allocate, automatic, check_items
from app.rules.settlement.items import (
    Act,
    Administration,
    DiscountRate,
    Item,
    Late,
    Limits,
    Mark,
    Mode,
    MovingVat,
    Past,
    Remainder,
    Settings,
    Tier,
    Use,
    VatPart,
)
from app.rules.settlement.order import DEFAULT, Imputation, Key, Order, Priority, eligible, in_order, may_run
from app.rules.settlement.results import Allocation, Asks, Effect, Moved, Pair, Question, Rest
from app.rules.settlement.returned import Charge, ReturnFee, bank_charge, return_fee, returnable
from app.rules.settlement.two_entries import Accounts, OpenEntry, check, settle
from app.rules.settlement.undoing import Posted, PostedPair, lines_of_pairs, undo, undo_pairs, undoable
from app.rules.settlement.vouchers import Books, roles, vouchers
from app.rules.settlement.writing_off import Piece, Wish, Written, check_write_off, recovered, revive, write_off

__all__ = [
    "Accounts", "Across", "Act", "Administration", "Allocation", "Asks", "Books", "Charge", "Cross", "DEFAULT",
    "DiscountRate", "Effect", "Imputation", "Item", "Key", "Late", "Limits", "Link", "Mark", "Mode", "Moved", "MovingVat",
    "Offer", "OpenEntry", "Order", "Pair", "Past", "Piece", "Posted", "PostedPair", "Priority", "Question", "Remainder",
    "Rest", "ReturnFee", "Settings", "Side", "Terms", "Tier", "TierRow", "Use", "VatPart", "Wish", "Written", "across",
    "allocate", "automatic", "bank_charge", "carry", "check", "check_items", "check_write_off", "document_tolerance",
    "eligible", "in_order", "lines_of_pairs", "linked", "may_run", "offer", "recovered", "return_fee", "returnable", "revive",
    "roles", "settle", "through", "undo", "undo_pairs", "undoable", "vouchers", "write_off",
]
