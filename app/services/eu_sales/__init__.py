"""EU sales lists at work: proposed, checked, exported, submitted, corrected (ESL-001…043).

`proposing` makes drafts, `editing` changes their lines, `checking` numbers and stamps them, `exporting` writes the files, `life`
does the rest; `following` is called by posting. `terms` says what holds for a company, `contents` what stands on a list.
"""

from datetime import date

from sqlalchemy.orm import Session

from app.core.eu_sales_states import State
from app.queries import eu_sales as _queries
from app.queries.eu_sales import Outstanding as Outstanding
from app.services.desk import Desk
from app.services.eu_sales import contents as _contents
from app.services.eu_sales import terms as _terms


def spans_ending(session: Session, desk: Desk, first: date, last: date) -> list[tuple[date, date]]:
    """First and last day of the periods of lists that end between two days, for the tasks ESL and ESS of the close."""
    return _terms.spans_ending(session, desk.company_id, first, last)


def outstanding(session: Session, desk: Desk, first: date, last: date) -> Outstanding:
    """What is left for periods of lists that end between two days, and what is not submitted of all until then (ESL, ESS).

    Only what qualifies counts; what was posted into a submitted period is a correction of the next list and does not (ESL-031).
    """
    company, ready, members = desk.company_id, _queries.ready(session, desk.company_id), _terms.members(session)
    filed = _contents.filed(session, company)
    qualifying, missing, amount = 0, list[int](), 0
    for types in _terms.type_sets(session, company, last):
        for span in _terms.spans_between(session, company, first, last, types):
            if not first <= span.end <= last:
                continue
            held = _terms.terms(session, company, span.end, types)
            lines, _left = _contents.sorted_out(_queries.posted(session, company, span.start, span.end), held, members)
            qualifying += len(lines)
            for line, kind in lines:
                late = any(f.start <= line.vat_date <= f.end and kind in f.types for f in filed)
                if line.list_id not in ready and not late:
                    missing.append(line.entry_id)
                    amount += line.amount
    lists = _queries.open_until(session, company, last)
    return Outstanding(qualifying, tuple(missing), amount, tuple(key for key, state, _due in lists if state == State.DRAFT),
                       tuple((key, due) for key, _state, due in lists))
