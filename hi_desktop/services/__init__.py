"""Use cases: each function is one act of an officer, in one transaction."""
