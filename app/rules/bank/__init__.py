"""What a bank statement brings that is new, and whether it follows the one before (payments 13.1)."""

from app.rules.bank.importing import Break as Break
from app.rules.bank.importing import Found as Found
from app.rules.bank.importing import Known as Known
from app.rules.bank.importing import Period as Period
from app.rules.bank.importing import broken as broken
from app.rules.bank.importing import second_print as second_print
