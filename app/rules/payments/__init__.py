"""Payments before anything is written: what was typed, what a line lacks, what is proposed, which fees it costs (PAY)."""
