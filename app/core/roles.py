"""Account roles: which part an account plays, the one list (MST-043, model 4.1)."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.words import N_


class RoleKind(StrEnum):
    """Control accounts are proved by the sub-ledger (L3), clearing accounts by their items (L15)."""

    LEDGER = "ledger"
    CONTROL = "control"
    CLEARING = "clearing"


class AccountRole(StrEnum):
    """Codes of the account roles."""

    AR = "AR"
    PREPAY = "PREPAY"
    DOUBT = "DOUBT"
    BOE = "BOE"
    BOECOL = "BOECOL"
    BOEDIS = "BOEDIS"
    BOEPRO = "BOEPRO"
    ADVINV = "ADVINV"
    BANK = "BANK"
    CASH = "CASH"
    TRANSIT = "TRANSIT"
    CARDCLR = "CARDCLR"
    REFUND = "REFUND"
    PDC = "PDC"
    SUSPENSE = "SUSPENSE"
    INTERCO = "INTERCO"
    BOELIA = "BOELIA"
    ALLOW = "ALLOW"
    ACCR = "ACCR"
    COMMPAY = "COMMPAY"
    OPENING = "OPENING"
    FXGAIN = "FXGAIN"
    FXLOSS = "FXLOSS"
    FXUGAIN = "FXUGAIN"
    FXULOSS = "FXULOSS"
    BADDEBT = "BADDEBT"
    COMMEXP = "COMMEXP"
    BOEINT = "BOEINT"
    VATOUT = "VATOUT"
    VATPEND = "VATPEND"
    VATPREP = "VATPREP"
    VATIN = "VATIN"
    REV = "REV"
    REVRC = "REVRC"
    REVICS = "REVICS"
    REVEXP = "REVEXP"
    REVEXM = "REVEXM"
    CHARGE = "CHARGE"
    SALESDISC = "SALESDISC"
    CASHDISC = "CASHDISC"
    LATEDISC = "LATEDISC"
    PAYDIFF = "PAYDIFF"
    PAYTOL = "PAYTOL"
    PENNY = "PENNY"
    ROUND = "ROUND"
    CASHDIFF = "CASHDIFF"
    INT = "INT"
    FEE = "FEE"
    LFEE = "LFEE"
    NSF = "NSF"
    PAYFEE = "PAYFEE"
    RECHARGE = "RECHARGE"
    REC = "REC"
    BANKFEE = "BANKFEE"
    FEECOST = "FEECOST"
    CARDFEE = "CARDFEE"


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """Name (English, catalogue `app`), side where the balance normally stands, and kind of a role."""

    name: str
    side: str
    kind: RoleKind


_LEDGER, _CONTROL, _CLEARING = RoleKind.LEDGER, RoleKind.CONTROL, RoleKind.CLEARING

ROLES: dict[AccountRole, RoleFacts] = {
    AccountRole.AR: RoleFacts(N_("Customers"), "debit", _CONTROL),
    AccountRole.PREPAY: RoleFacts(N_("Advances received"), "credit", _CONTROL),
    AccountRole.DOUBT: RoleFacts(N_("Doubtful debtors"), "debit", _CONTROL),
    AccountRole.BOE: RoleFacts(N_("Bills receivable"), "debit", _CONTROL),
    AccountRole.BOECOL: RoleFacts(N_("Bills remitted for collection"), "debit", _CONTROL),
    AccountRole.BOEDIS: RoleFacts(N_("Bills remitted for discount"), "debit", _CONTROL),
    AccountRole.BOEPRO: RoleFacts(N_("Protested bills"), "debit", _CONTROL),
    AccountRole.ADVINV: RoleFacts(N_("Advances invoiced"), "credit", _LEDGER),
    AccountRole.BANK: RoleFacts(N_("Bank"), "debit", _LEDGER),
    AccountRole.CASH: RoleFacts(N_("Cash desk"), "debit", _LEDGER),
    AccountRole.TRANSIT: RoleFacts(N_("Payments under way"), "debit", _CLEARING),
    AccountRole.CARDCLR: RoleFacts(N_("Card clearing"), "debit", _CLEARING),
    AccountRole.REFUND: RoleFacts(N_("Refunds to be paid"), "credit", _CLEARING),
    AccountRole.PDC: RoleFacts(N_("Post-dated cheques on hand"), "debit", _CLEARING),
    AccountRole.SUSPENSE: RoleFacts(N_("Unidentified receipts"), "credit", _CLEARING),
    AccountRole.INTERCO: RoleFacts(N_("Due to and from companies"), "either", _CLEARING),
    AccountRole.BOELIA: RoleFacts(N_("Liability for discounted bills"), "credit", _LEDGER),
    AccountRole.ALLOW: RoleFacts(N_("Bad-debt allowance"), "credit", _LEDGER),
    AccountRole.ACCR: RoleFacts(N_("Delivered, not invoiced"), "debit", _LEDGER),
    AccountRole.COMMPAY: RoleFacts(N_("Commission payable"), "credit", _LEDGER),
    AccountRole.OPENING: RoleFacts(N_("Contra account for opening items"), "either", _LEDGER),
    AccountRole.FXGAIN: RoleFacts(N_("Realised exchange gain"), "credit", _LEDGER),
    AccountRole.FXLOSS: RoleFacts(N_("Realised exchange loss"), "debit", _LEDGER),
    AccountRole.FXUGAIN: RoleFacts(N_("Unrealised exchange gain"), "credit", _LEDGER),
    AccountRole.FXULOSS: RoleFacts(N_("Unrealised exchange loss"), "debit", _LEDGER),
    AccountRole.BADDEBT: RoleFacts(N_("Write-off expense"), "debit", _LEDGER),
    AccountRole.COMMEXP: RoleFacts(N_("Commission expense"), "debit", _LEDGER),
    AccountRole.BOEINT: RoleFacts(N_("Discount interest"), "debit", _LEDGER),
    AccountRole.VATOUT: RoleFacts(N_("Output VAT"), "credit", _LEDGER),
    AccountRole.VATPEND: RoleFacts(N_("VAT not yet due"), "credit", _LEDGER),
    AccountRole.VATPREP: RoleFacts(N_("VAT on prepayments"), "debit", _LEDGER),
    AccountRole.VATIN: RoleFacts(N_("Input VAT on bank charges"), "debit", _LEDGER),
    AccountRole.REV: RoleFacts(N_("Revenue"), "credit", _LEDGER),
    AccountRole.REVRC: RoleFacts(N_("Revenue, domestic reverse charge"), "credit", _LEDGER),
    AccountRole.REVICS: RoleFacts(N_("Revenue, EU goods and services"), "credit", _LEDGER),
    AccountRole.REVEXP: RoleFacts(N_("Revenue, export"), "credit", _LEDGER),
    AccountRole.REVEXM: RoleFacts(N_("Revenue, exempt or zero-rated"), "credit", _LEDGER),
    AccountRole.CHARGE: RoleFacts(N_("Charges re-invoiced"), "credit", _LEDGER),
    AccountRole.SALESDISC: RoleFacts(N_("Invoice discounts"), "debit", _LEDGER),
    AccountRole.CASHDISC: RoleFacts(N_("Cash discount granted"), "debit", _LEDGER),
    AccountRole.LATEDISC: RoleFacts(N_("Late discount accepted"), "debit", _LEDGER),
    AccountRole.PAYDIFF: RoleFacts(N_("Over- and underpayment"), "either", _LEDGER),
    AccountRole.PAYTOL: RoleFacts(N_("Payment tolerance"), "either", _LEDGER),
    AccountRole.PENNY: RoleFacts(N_("Penny differences"), "either", _LEDGER),
    AccountRole.ROUND: RoleFacts(N_("Invoice rounding"), "either", _LEDGER),
    AccountRole.CASHDIFF: RoleFacts(N_("Cash differences"), "either", _LEDGER),
    AccountRole.INT: RoleFacts(N_("Interest income"), "credit", _LEDGER),
    AccountRole.FEE: RoleFacts(N_("Letter fees and compensation"), "credit", _LEDGER),
    AccountRole.LFEE: RoleFacts(N_("Fee per line"), "credit", _LEDGER),
    AccountRole.NSF: RoleFacts(N_("Returned-payment fee"), "credit", _LEDGER),
    AccountRole.PAYFEE: RoleFacts(N_("Payment fees charged"), "credit", _LEDGER),
    AccountRole.RECHARGE: RoleFacts(N_("Bank costs recharged"), "credit", _LEDGER),
    AccountRole.REC: RoleFacts(N_("Recovered bad debts"), "credit", _LEDGER),
    AccountRole.BANKFEE: RoleFacts(N_("Bank charges"), "debit", _LEDGER),
    AccountRole.FEECOST: RoleFacts(N_("Payment fees borne"), "debit", _LEDGER),
    AccountRole.CARDFEE: RoleFacts(N_("Card fees"), "debit", _LEDGER),
}
"""Every role; a test holds that none is missing."""
