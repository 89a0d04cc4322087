"""By what our own workbook of the registry is known again when it comes back from Excel."""

from __future__ import annotations

BASE_SHEET = "_rehber"
"""Hidden sheet: what each row held when it was written out."""
BASE_MARK = "hi-rehber-1"
"""First cell of the hidden sheet."""
