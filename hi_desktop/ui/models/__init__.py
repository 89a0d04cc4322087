"""Qt models: ids and pages, never SQL."""
