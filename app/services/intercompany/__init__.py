"""Payments of one company that settle entries of another in the same file: vouchers in both, undone in both (CEN)."""

from app.services.intercompany.settling import Debt as Debt
from app.services.intercompany.settling import debts as debts
from app.services.intercompany.settling import preview as preview
from app.services.intercompany.settling import settle as settle
from app.services.intercompany.undoing import number_of as number_of
from app.services.intercompany.undoing import undo as undo
