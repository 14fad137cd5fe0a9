"""Collection strategies: kept and checked, tried out for any day, run once a day with the user's word (COL-40…50, COL-75).

`forms` is a strategy as a window types it, `keeping` checks and keeps it and says who belongs to it by hand. `facts` reads
customers as `rules/strategies` wants them, a handful of statements for all of them; `previewing` asks the rules for a day or for
the days ahead and changes nothing. `running` is the run, one unit of work per customer, over `acting` (what a step does);
`due` says which strategies wait, `log` what runs did, `mails` sends the e-mails that steps prepared.
"""
