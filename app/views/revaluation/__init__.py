"""Foreign currency revalued in windows: the run and its history."""
