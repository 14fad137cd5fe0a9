"""Files for the accountant: checked, written, read back, kept, written again (EXP-001…006, PST-044)."""

from app.services.accountant.checking import Report, check, stretch_of
from app.services.accountant.history import Last, again, cover, last_of
from app.services.accountant.options import Wanted
from app.services.accountant.writing import Written, names, write

__all__ = ["Last", "Report", "Wanted", "Written", "again", "check", "cover", "last_of", "names", "stretch_of", "write"]
