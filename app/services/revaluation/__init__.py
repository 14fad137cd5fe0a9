"""Foreign currency revalued: simulated, posted, reported, taken back (REV-001…036)."""

from app.rules.revaluation import METHOD_NAMES, STYLE_NAMES, Method, Style
from app.services.revaluation.posting import Done, post
from app.services.revaluation.reversing import Reversal, preview_reverse, reverse
from app.services.revaluation.simulating import LeftOut, Row, Simulation, simulate
from app.services.revaluation.wanted import Dimensions, Wanted, proposed, style_of

__all__ = ["METHOD_NAMES", "STYLE_NAMES", "Dimensions", "Done", "LeftOut", "Method", "Reversal", "Row", "Simulation", "Style",
           "Wanted", "post", "preview_reverse", "proposed", "reverse", "simulate", "style_of"]
