"""The binding must not lose references: PySide6 6.12.0 ends the process on Python before 3.12."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLineEdit


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_two_thousand_calls_leave_the_references_of_none_alone(qapp):
    line = QLineEdit()
    before = sys.getrefcount(None)
    for _ in range(2000):
        line.setText("a")
    assert abs(sys.getrefcount(None) - before) < 50
