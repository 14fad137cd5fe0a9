"""EU sales lists at work: proposed, checked, exported, submitted, corrected (ESL-001…043).

`proposing` makes drafts, `editing` changes their lines, `checking` numbers and stamps them, `exporting` writes the files, `life`
does the rest; `following` is called by posting. `terms` says what holds for a company, `contents` what stands on a list.
"""

from datetime import date

from sqlalchemy.orm import Session

from app.services.desk import Desk
from app.services.eu_sales import terms as _terms


def spans_ending(session: Session, desk: Desk, first: date, last: date) -> list[tuple[date, date]]:
    """First and last day of the periods of lists that end between two days, for the tasks ESL and ESS of the close."""
    return _terms.spans_ending(session, desk.company_id, first, last)
