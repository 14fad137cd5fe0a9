"""Proofs of credit management: holds and what happened to them, limits for a time, posted limit journals (model 2.4, 12)."""

from app.core.words import N_, declare

declare({
    "L27": N_("Every order has one credit hold at most, and every hold the state of its newest event"),
    "L28": N_("Credit limits for a time never overlap"),
    "L29": N_("Every line of a posted limit journal has its history"),
})

_ACTIVE = "('on_hold', 'ready_to_release', 'awaiting_approval')"
SQL: dict[str, str] = {
    "L27": f"""select 'order' as what, order_id as id, count(*) as found from credit_hold where state in {_ACTIVE}
               group by order_id having count(*) > 1
               union all
               select 'hold', h.id, e.id from credit_hold h left join credit_hold_event e on e.id =
                 (select max(n.id) from credit_hold_event n where n.hold_id = h.id)
               where e.id is null or e.to_state <> h.state
               union all
               select 'release', r.id, h.id from credit_release r join credit_hold h on h.id = r.hold_id
               where h.state <> 'released' or h.order_id <> r.order_id""",
    "L28": """select a.id as one, b.id as other from temporary_limit a join temporary_limit b on b.id > a.id
                and (b.customer_id = a.customer_id or b.group_id = a.group_id)
              where a.valid_from <= b.valid_to and b.valid_from <= a.valid_to
                and a.valid_from <= a.valid_to and b.valid_from <= b.valid_to
                and not exists (select 1 from temporary_limit r where r.replaces_id in (a.id, b.id))""",
    "L29": """select l.id, l.journal_id from limit_journal_line l join limit_journal j on j.id = l.journal_id
              left join limit_history h on h.line_id = l.id and h.kind = j.type
              where j.state = 'posted' and (l.customer_id is not null or l.group_id is not null)
                and (h.id is null or h.new_limit <> l.new_limit)""",
}
