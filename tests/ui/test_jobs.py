"""Jobs: off the GUI thread, back on it, in order, and only to those who still want it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from hi_desktop.domain.errors import CancelledError
from hi_desktop.ui.jobs import Jobs


def never(error: Exception) -> None:
    raise error


def test_a_result_comes_back_on_the_gui_thread(qtbot, jobs):
    got = []
    jobs.read(threading.get_ident, lambda v: got.append((v, threading.get_ident())), never)
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] != got[0][1] == threading.get_ident()
    assert not jobs.busy


def test_a_failure_comes_back(qtbot, jobs):
    got = []
    jobs.act(lambda: 1 / 0, never, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)


def test_acts_keep_their_order(qtbot, jobs):
    got = []
    for number in range(20):
        jobs.act(lambda n=number: n, got.append, never)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_a_long_report_does_not_stop_the_screen(qtbot, jobs):
    gate, got = threading.Event(), []
    jobs.act(gate.wait, got.append, never)
    jobs.read(lambda: "row", got.append, never)
    qtbot.waitUntil(lambda: got == ["row"])
    gate.set()
    qtbot.waitUntil(lambda: got == ["row", True])


def test_only_the_latest_answer_of_a_name_counts(qtbot, jobs):
    gate, got = threading.Event(), []

    def slow() -> str:
        gate.wait()
        return "old"

    jobs.read(slow, got.append, never, latest="ids")
    jobs.read(lambda: "new", got.append, never, latest="ids")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert got == ["new"]


def test_nothing_is_delivered_to_what_is_gone(qtbot, jobs):
    gate, got = threading.Event(), []
    owner = QObject()
    jobs.read(gate.wait, got.append, never, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not jobs.findChildren(QObject, "never"))
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert got == []


def test_long_work_tells_its_steps_and_can_be_cancelled(qtbot, jobs):
    gate, steps, failures = threading.Event(), [], []

    def work(progress) -> None:
        progress.advance(1, 3, "Özet")
        gate.wait()
        progress.advance(2, 3, "Birimler")

    job = jobs.long(work, never, failures.append, told=lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: steps == [(1, 3, "Özet")])
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], CancelledError)


def test_closing_waits_and_refuses_new_work(qapp):
    jobs = Jobs()
    got = []
    jobs.act(lambda: 1, got.append, never)
    jobs.close()
    jobs.act(lambda: 2, got.append, never)
    qapp.processEvents()
    assert got == []


@pytest.mark.parametrize("lane", ["read", "act"])
def test_busy_is_told(qtbot, jobs, lane):
    told = []
    jobs.busy_changed.connect(told.append)
    getattr(jobs, lane)(lambda: None, lambda _none: None, never)
    qtbot.waitUntil(lambda: told == [True, False])


def test_an_act_that_waits_behind_long_work_is_done_when_the_program_closes(qapp):
    jobs, begun, did = Jobs(), threading.Event(), []

    def report(progress) -> None:
        begun.set()
        progress._cancelled.wait(20)
        progress.advance(1, 2)
        did.append("report")

    jobs.long(report, never, never)
    begun.wait(20)
    jobs.act(lambda: did.append("act"), never, never)
    jobs.close()
    assert did == ["act"]
