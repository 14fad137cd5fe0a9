"""Claims handed over to a collection agency: looked at, handed over, written as a ZIP, paid, recalled (AGY-01…03)."""

from app.services.agencies.collecting import Collected as Collected
from app.services.agencies.collecting import collected as collected
from app.services.agencies.collecting import fee_account as fee_account
from app.services.agencies.exporting import Exported as Exported
from app.services.agencies.exporting import export as export
from app.services.agencies.exporting import file_name as file_name
from app.services.agencies.handing import Wish as Wish
from app.services.agencies.handing import close as close
from app.services.agencies.handing import hand_over as hand_over
from app.services.agencies.handing import recall as recall
from app.services.agencies.looking import Claim as Claim
from app.services.agencies.looking import Look as Look
from app.services.agencies.looking import add_terms as add_terms
from app.services.agencies.looking import agencies as agencies
from app.services.agencies.looking import look as look
