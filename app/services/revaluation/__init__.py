"""Foreign currency revalued: simulated, posted, reported, taken back (REV-001…036)."""

from app.services.revaluation.posting import Done, post
from app.services.revaluation.reversing import Reversal, preview_reverse, reverse
from app.services.revaluation.simulating import LeftOut, Row, Simulation, simulate
from app.services.revaluation.wanted import Dimensions, Wanted, proposed, style_of

__all__ = ["Dimensions", "Done", "LeftOut", "Reversal", "Row", "Simulation", "Wanted", "post", "preview_reverse", "proposed",
           "reverse", "simulate", "style_of"]
