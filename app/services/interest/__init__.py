"""Interest notes: suggested, reviewed, issued and cancelled (INT-20…32).

`options` has the parameters of a run, `terms` what its terms say, `charged` what earlier notes and letters charged, `facts`
the debtors; `making` suggests, `review` changes drafts, `checks` says what stands in the way, `vouchers` plans, `issuing` and
`cancelling` post, `log` keeps what was charged of which entry.
"""
