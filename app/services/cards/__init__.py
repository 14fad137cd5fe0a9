"""Card payments: registered, captured, given back, charged back, paid out; the program never talks to a card (CCD-01…04).

What a provider tells is an event; the money goes through payment journals, so that discounts, marks and undoing are theirs.
`registering` (before money moves), `money` (captured, given back, charged back), `payouts` (the provider's file), `following`
(a payment taken back elsewhere).
"""
