"""An interest run over everything that is open: what it reads, decides and would write, beside bare SQLite reading the same."""

import sqlite3

from sqlalchemy import select

from app.models.customers import CustomerGroup
from app.models.interest import InterestTerms, LawPreset
from app.services.desk import Desk
from app.services.interest import making
from app.services.interest.options import RunOptions
from benchmarks import Measured, Size, best, company, promise

ROWS = """
select e.id, e.entry_type, e.document_no, s.due_date, s.currency, e.amount, s.remaining, s.on_hold, c.status, c.interest_to,
s.posting_profile_id, e.prepayment, s.customer_id, e.posting_date from customer_entry_state s
join customer_ledger_entry e on e.id = s.entry_id left join entry_collection c on c.entry_id = s.entry_id
where s.company_id = 1 and s.open_until = '9999-12-31' order by s.customer_id, s.due_date, s.entry_id
"""
MOVES = """
select d.entry_id, d.posting_date, d.amount from detailed_entry d join customer_entry_state s on s.entry_id = d.entry_id
where s.company_id = 1 and s.open_until = '9999-12-31' and s.last_detail_on > s.posting_date order by d.entry_id, d.posting_date
"""


def terms(desk: Desk) -> None:
    """Statutory interest for everybody, by the groups the customers are in."""
    with desk.writing("bench.terms") as unit:
        session = unit.session
        if session.scalars(select(InterestTerms.id).where(InterestTerms.code == "BENCH")).first() is not None:
            return
        preset = session.scalars(select(LawPreset).where(LawPreset.country == "NL", LawPreset.audience == "business")).one()
        terms = InterestTerms(company_id=desk.company_id, code="BENCH", names={"en": "Bench"}, method="average_daily_balance",
                              source="index", preset_id=preset.id, day_count="act365", compounding="yearly")
        session.add(terms)
        session.flush()
        for group in session.scalars(select(CustomerGroup)):
            group.interest_terms_id = terms.id


@promise("interest run over all open entries, with reading", ratio=12, rate=20_000)
def run(size: Size) -> Measured:
    """Every customer with terms of the law, compounded every year; the yardstick only reads the rows and their moves."""
    desk = company.desk(size)
    terms(desk)
    options = RunOptions(company.TODAY)
    ours = best(lambda: making.propose(desk, options), times=2)
    plain = sqlite3.connect(f"file:{desk.file.target}?mode=ro", uri=True)
    bare = best(lambda: [plain.execute(rows).fetchall() for rows in (ROWS, MOVES)])
    plain.close()
    desk.file.close()
    return Measured(ours, bare, size.open_entries)
