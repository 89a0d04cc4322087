"""Garbage with widgets in it is collected on the window's thread, and is collected."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from hi_desktop.ui.garbage import GarbageCollector


@pytest.fixture
def collector(qapp):
    made = GarbageCollector()
    made.start()
    yield made
    made.stop()


class Ring(QWidget):
    """A widget in a circle of references."""

    def __init__(self):
        super().__init__()
        self.me = self


def test_a_job_thread_never_collects(collector):
    seen = []

    def noted(phase, _info):
        seen.append((phase, threading.current_thread() is threading.main_thread()))

    gc.callbacks.append(noted)
    try:
        thread = threading.Thread(target=lambda: [[[]] for _ in range(200_000)])
        thread.start()
        thread.join()
    finally:
        gc.callbacks.remove(noted)
    assert seen == []


def test_a_circle_goes_when_the_timer_asks(collector):
    gone = weakref.ref(Ring())
    heap = [[] for _ in range(gc.get_threshold()[0] + 100)]
    assert gone() is not None
    while collector.check() >= 0:
        heap.append([])
        if gone() is None:
            break
    gc.collect()
    assert gone() is None


def test_the_automatic_collector_is_back_afterwards(qapp):
    made = GarbageCollector()
    made.start()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
