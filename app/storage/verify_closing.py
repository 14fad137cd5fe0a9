"""Proofs of the close: revaluation runs and what they posted, EU sales lists, locked periods and re-openings (model 14)."""

from app.core.words import N_, declare

declare({
    "L34": N_("Every revaluation run equals its lines and the details they posted"),
    "L35": N_("Every EU sales list equals the VAT entries behind it, and no VAT entry is in two live lists"),
    "L36": N_("Every locked period has its record, and what was posted after a re-opening belongs to it"),
})

_FINAL = "('checked', 'exported', 'submitted', 'accepted', 'rejected', 'corrected')"
SQL: dict[str, str] = {
    "L34": """select 'line' as what, l.id from revaluation_line l where l.adjustment <> l.target - l.before
              union all
              select 'posted', l.id from revaluation_line l join revaluation_run r on r.id = l.run_id
              where r.reverses_id is null and l.adjustment <> coalesce(
                (select sum(d.accounting_amount) from revaluation_detail x join detailed_entry d on d.id = x.detail_id
                 where x.line_id = l.id and x.part in ('take_back', 'target')), 0)
              union all
              select 'detail', x.detail_id from revaluation_detail x join detailed_entry d on d.id = x.detail_id
              join revaluation_line l on l.id = x.line_id
              where d.entry_id <> l.entry_id or d.kind <> 'unrealised' or d.amount <> 0
              union all
              select 'detail without a line', d.id from detailed_entry d join voucher v on v.id = d.voucher_id
              left join revaluation_detail x on x.detail_id = d.id
              where v.document_table = 'revaluation_run' and d.kind = 'unrealised' and x.id is null
              union all
              select 'run', r.id from revaluation_run r join revaluation_run o on o.id = r.reverses_id
              where o.reverses_id is not null or r.company_id <> o.company_id""",
    "L35": f"""select 'line' as what, l.id from eu_sales_list_line l join eu_sales_list e on e.id = l.list_id
               where e.state in {_FINAL} and not l.manual and l.correction_of is null and l.exact <> coalesce(
                 (select sum(s.amount) from eu_sales_list_source s where s.line_id = l.id and not s.reference), 0)
               union all
               select 'source', s.id from eu_sales_list_source s join eu_sales_list_line l on l.id = s.line_id
               join eu_sales_list e on e.id = l.list_id join vat_entry v on v.id = s.vat_entry_id
               where v.company_id <> e.company_id or (s.live and e.state = 'cancelled')
               union all
               select 'two live lists', s.vat_entry_id from eu_sales_list_source s where s.live
               group by s.vat_entry_id having count(*) > 1
               union all
               select 'number', e.id from eu_sales_list e where e.state in {_FINAL} and e.number is null and not e.nil""",
    "L36": """select 'schedule' as what, s.id from close_schedule s
              where s.state = 'locked' and not exists (select 1 from close_record r where r.schedule_id = s.id)
              union all
              select 'withdrawal', w.id from close_signoff w join close_signoff o on o.id = w.withdraws_id
              where o.task_id <> w.task_id
              union all
              select 'voucher', x.voucher_id from reopened_voucher x join voucher v on v.id = x.voucher_id
              join period_reopening p on p.id = x.reopening_id
              where v.period_id <> p.period_id or v.posted_at < p.created_at""",
}
