"""Proofs of collections: interest notes, what was waived, promises and plans, statements and agency files (model 13)."""

from app.core.words import N_, declare

declare({
    "L30": N_("Every interest note equals its lines, their calculation, its voucher and its entry"),
    "L31": N_("Nothing is waived or reversed beyond what was charged, and adjustments equal their lines and entries"),
    "L32": N_("Promises and payment plans equal their parts, and an entry is in one plan at most"),
    "L33": N_("Statements count on without a gap and post nothing, and an entry is in one agency file at most"),
})

_CHARGED = """select 'interest_note_line' as charge_table, x.id as charge_id,
                x.interest + n.vat - n.fee_vat - n.compensation_vat as most
              from interest_note_line x join interest_note n on n.id = x.note_id
              union all select 'interest_note', n.id, n.fee + n.fee_vat from interest_note n
              union all select 'interest_note_compensation', x.id, x.amount + x.vat from interest_note_compensation x
              union all select 'collection_letter_line', x.id,
                case when x.kind = 'overdue' then x.interest + l.vat else x.amount + x.vat end
              from collection_letter_line x join collection_letter l on l.id = x.letter_id
              union all select 'customer_ledger_entry', e.id, e.amount from customer_ledger_entry e"""
"""The most that can be credited of a charge: interest with at most the VAT of all interest of its document."""

SQL: dict[str, str] = {
    "L30": """select 'note' as what, n.id from interest_note n
              where n.total <> n.interest + n.fee + n.compensation + n.vat + n.rounding
                 or n.interest <> coalesce((select sum(x.interest) from interest_note_line x
                                            where x.note_id = n.id and not x.excluded), 0)
                 or n.compensation <> coalesce((select sum(x.amount) from interest_note_compensation x
                                                where x.note_id = n.id and not x.excluded), 0)
                 or n.compensation_vat <> coalesce((select sum(x.vat) from interest_note_compensation x
                                                    where x.note_id = n.id and not x.excluded), 0)
              union all
              select 'line', x.id from interest_note_line x where x.computed <> coalesce(
                (select sum(s.amount) from interest_segment s where s.line_id = x.id), 0)
              union all
              select 'entry', n.id from interest_note n left join customer_ledger_entry e on e.id = n.entry_id
              where n.state = 'issued' and ((n.voucher_id is null) <> (n.entry_id is null)
                or (e.id is not null and (e.voucher_id <> n.voucher_id or e.customer_id <> n.customer_id
                                          or e.currency <> n.currency)))
              union all
              select 'amount', n.id from interest_note n join customer_ledger_entry e on e.id = n.entry_id
              where n.state = 'issued' and n.cancels_id is null and e.amount not in
                (n.total, n.total - n.fee - n.fee_vat, n.total - n.interest - (n.vat - n.fee_vat - n.compensation_vat),
                 n.compensation + n.compensation_vat + n.rounding)
              union all
              select 'cancelled', n.id from interest_note n join interest_note o on o.id = n.cancels_id
              left join customer_ledger_entry e on e.id = n.entry_id left join customer_ledger_entry f on f.id = o.entry_id
              where (e.id is null) <> (f.id is null) or e.amount <> -f.amount""",
    "L31": f"""select 'adjustment' as what, a.id from charge_adjustment a
               where a.total <> coalesce((select sum(x.amount) from charge_adjustment_line x where x.adjustment_id = a.id), 0)
                  or a.vat <> coalesce((select sum(x.vat) from charge_adjustment_line x where x.adjustment_id = a.id), 0)
               union all
               select 'entry', a.id from charge_adjustment a left join customer_ledger_entry e on e.id = a.entry_id
               where a.state = 'issued' and (e.id is null or e.voucher_id <> a.voucher_id or e.customer_id <> a.customer_id
                 or e.currency <> a.currency or not e.adjustment
                 or e.amount <> case when a.kind = 'reinstate' then a.total else -a.total end)
               union all
               select x.charge_table, x.charge_id from charge_adjustment_line x
               join charge_adjustment a on a.id = x.adjustment_id
               left join ({_CHARGED}) c on c.charge_table = x.charge_table and c.charge_id = x.charge_id
               where a.state = 'issued' group by x.charge_table, x.charge_id, c.most
               having c.most is null
                  or sum(case when a.kind = 'reinstate' then -x.amount else x.amount end) not between 0 and c.most""",
    "L32": """select 'promise' as what, p.id from promise p
              where p.amount <> coalesce((select sum(x.amount) from promise_entry x where x.promise_id = p.id), 0)
              union all
              select 'plan', p.id from payment_plan p where p.state in ('active', 'kept', 'broken')
                and p.agreed_interest + p.costs
                  + coalesce((select sum(x.amount) from payment_plan_entry x where x.plan_id = p.id), 0)
                  <> coalesce((select sum(i.amount) from payment_plan_instalment i where i.plan_id = p.id), 0)
              union all
              select 'entry', x.entry_id from payment_plan_entry x join payment_plan p on p.id = x.plan_id
              where p.state = 'active' group by x.entry_id having count(*) > 1""",
    "L33": """select 'statements of customer' as what, s.customer_id as id from account_statement s
              join customer_collection c on c.customer_id = s.customer_id
              group by s.customer_id, c.statement_no having max(s.number) <> c.statement_no
                 or count(*) <> max(s.number) - min(s.number) + 1
              union all
              select 'voucher', v.id from voucher v where v.document_table = 'account_statement'
              union all
              select 'entry', x.entry_id from agency_file_entry x join agency_file f on f.id = x.file_id
              where f.state = 'handed_over' and x.recalled_on is null group by x.entry_id having count(*) > 1""",
}
