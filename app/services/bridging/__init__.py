"""Money that waits on bridging accounts until the bank shows it: cleared, taken back, compared with the ledger (BRG-01…04)."""

from app.services.bridging.clearing import Clearing as Clearing
from app.services.bridging.clearing import clear as clear
from app.services.bridging.clearing import preview_clear as preview_clear
from app.services.bridging.clearing import undo as undo
