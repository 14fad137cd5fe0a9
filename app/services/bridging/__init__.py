"""Money that waits on bridging accounts until the bank shows it: cleared, taken back, compared with the ledger (BRG-01…04)."""

from app.services.bridging.automatic import Cleared as Cleared
from app.services.bridging.automatic import Fitting as Fitting
from app.services.bridging.automatic import clear_fitting as clear_fitting
from app.services.bridging.automatic import fitting as fitting
from app.services.bridging.clearing import Clearing as Clearing
from app.services.bridging.clearing import clear as clear
from app.services.bridging.clearing import preview_clear as preview_clear
from app.services.bridging.clearing import undo as undo
