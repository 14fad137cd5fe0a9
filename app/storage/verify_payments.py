"""Proofs of payments and banks: what waits, is marked, imported, reconciled, refunded and counted (model 2.4, ERR-07)."""

from app.core.words import N_, declare

declare({
    "L21": N_("Only what is still in work holds marks"),
    "L22": N_("Every bank statement adds up"),
    "L23": N_("Every bank line has its state, and its parts come to it"),
    "L24": N_("Bank transactions equal their ledger lines, and matched ones the statement"),
    "L25": N_("Every refund equals the entries it settles"),
    "L26": N_("Every cash day begins with what the day before left"),
})

CLEARING = """select 'item' as what, i.gl_entry_id as line, g.accounting_amount as value from clearing_item i
    join general_ledger_entry g on g.id = i.gl_entry_id where g.account_id <> i.account_id
    union all
    select 'line', g.id, g.accounting_amount from general_ledger_entry g
    join (select gl_entry_id, sum(value) as value from (
            select gl_entry_id, accounting_amount as value from clearing_item
            union all select gl_entry_id, -accounting_amount from clearing_match) moves group by gl_entry_id) told
      on told.gl_entry_id = g.id where told.value <> g.accounting_amount
    union all
    select 'open', i.id, i.amount - coalesce(m.amount, 0) from clearing_item i
    left join (select item_id, sum(amount) as amount, sum(accounting_amount) as value from clearing_match group by item_id) m
      on m.item_id = i.id
    where (i.amount >= 0 and coalesce(m.amount, 0) not between 0 and i.amount)
       or (i.amount < 0 and coalesce(m.amount, 0) not between i.amount and 0)
       or (coalesce(m.amount, 0) = i.amount and coalesce(m.value, 0) <> i.accounting_amount)"""
"""L15: a ledger line is what was opened and cleared by it, on the item's account; nothing is cleared twice."""

SQL: dict[str, str] = {
    "L21": """select m.id, m.entry_id from settlement_mark m
              join journal_line l on l.id = m.line_id join journal j on j.id = l.journal_id
              where j.state in ('posted', 'cancelled')
              union all
              select m.id, m.entry_id from settlement_mark m join bank_line_part p on p.id = m.part_id
              join bank_statement_line_state s on s.line_id = p.line_id where s.state not in ('accepted', 'applied', 'error')
              union all
              select m.id, m.entry_id from settlement_mark m join refund r on r.id = m.refund_id where r.state <> 'draft'""",
    "L22": """select s.id, s.statement_id from bank_statement s
              left join (select statement_id, sum(amount) as amount from bank_statement_line where counts
                         group by statement_id) l on l.statement_id = s.id
              where s.opening is not null and s.opening + coalesce(l.amount, 0) + s.skipped <> s.closing""",
    "L23": """select l.id, l.amount from bank_statement_line l left join bank_statement_line_state s on s.line_id = l.id
              where s.line_id is null or s.amount <> l.amount or s.bank_id <> l.bank_id or s.booking_date <> l.booking_date
              union all
              select s.line_id, s.amount from bank_statement_line_state s
              join (select line_id, sum(amount) as amount from bank_line_part group by line_id) p on p.line_id = s.line_id
              where s.state in ('accepted', 'applied', 'posted') and p.amount <> s.amount""",
    "L24": """select 'transaction' as what, t.id, t.amount from bank_transaction t
              join general_ledger_entry g on g.id = t.gl_entry_id
              join company_bank_account b on b.id = t.bank_id
              where g.voucher_id <> t.voucher_id or g.posting_date <> t.date or t.currency <> b.currency
                 or (g.currency = t.currency and g.amount <> t.amount)
              union all
              select 'group', m.group_no, sum(coalesce(l.amount, 0) - coalesce(t.amount, 0)) from reconciliation_match m
              left join bank_statement_line l on l.id = m.line_id
              left join bank_transaction t on t.id = m.bank_transaction_id
              group by m.bank_id, m.group_no having sum(coalesce(l.amount, 0) - coalesce(t.amount, 0)) <> 0""",
    "L25": """select r.id, r.number from refund r
              left join (select refund_id, sum(amount) as amount from refund_entry group by refund_id) e on e.refund_id = r.id
              left join customer_ledger_entry l on l.id = r.entry_id
              where r.state not in ('draft', 'cancelled')
                and (coalesce(e.amount, 0) <> -r.amount or coalesce(l.amount, 0) <> r.amount)""",
    "L26": """select d.id, d.day from (select id, day, opening,
                lag(closing) over (partition by account_id order by day) as before from cash_day) d
              where d.opening <> d.before""",
}
