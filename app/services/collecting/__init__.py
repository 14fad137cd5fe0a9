"""What a collector does with customers and their entries (collections 2.1 to 2.6).

`pools` are saved filters of customers, `agents` the people who collect, `assigning` says who cares for whom. `status` disputes,
resolves and holds entries, `promises` keeps what was promised over several of them, `plans` what was agreed in instalments;
`judging` looks each day at what became of both. `activities` and `cases` are the work itself, `insight` how customers pay and
what may be expected, `desk_figures` the key figures of it all.
"""
