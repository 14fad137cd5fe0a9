"""Retention, legal holds and anonymising: what the law lets go is proposed, a person decides (AUD-040…048)."""
