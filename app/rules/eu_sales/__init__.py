"""Rules of the EU sales list, pure: what is on it, for which period, until when, rounded how, checked and corrected (ESL).

`countries.rule_of(country, day)` is the parameter set of a country; `qualifying.qualify` says of a posted VAT entry which type it
is or why it is left out; `periods` cuts and splits, `deadlines.deadline` says until when, `rounding.gather` gathers and rounds,
`checks.check` tells what is wrong, `corrections` makes lines for periods that are filed, `cross_check` compares with the return.
Amounts are minor units of the accounting currency.
"""
