"""Slow work off the GUI thread: run a plain function, get its result back on the GUI thread.

Two lanes, each one thread: reads for the screen, and acts and reports. Within a lane the order of
asking is kept, so two writes of one officer never overtake each other; a long report never stops
a list from scrolling.
"""

from __future__ import annotations

import enum
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from hi_desktop.domain.errors import CancelledError

R = TypeVar("R")

Failed = Callable[[Exception], None]
Told = Callable[[int, int, str], None]

TELL_EVERY = 0.05
"""Seconds between two steps of a progress bar."""


class Lane(enum.Enum):
    """Which thread does it."""

    SCREEN = "screen"
    ACTS = "acts"


class Job(Generic[R]):
    """One piece of work under way; as `domain.progress.Progress` it is given to the work itself.

    Args:
        jobs: whose thread it runs on.
        done, failed, told: called on the GUI thread with the result, the failure, the steps.
        owner: nothing is delivered once this object is gone.
        latest: a later job of the same name makes the answer of this one worthless.
        act: it is done in any case, also when the program is being closed.
    """

    def __init__(
        self,
        jobs: Jobs,
        done: Callable[[R], None],
        failed: Failed,
        *,
        told: Told | None = None,
        owner: QObject | None = None,
        latest: str = "",
        act: bool = False,
    ) -> None:
        self._jobs = jobs
        self.done = done
        self.failed = failed
        self.told = told
        self.owner = owner
        self.latest = latest
        self.act = act
        self._cancelled = threading.Event()
        self._told_at = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step; `failed` is then called with CancelledError."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it is no longer wanted."""
        return self._cancelled.is_set()

    def advance(self, done: int, total: int, what: str = "") -> None:
        """Tell the step, from the job thread.

        Raises:
            CancelledError: the officer cancelled.
        """
        if self.cancelled:
            raise CancelledError
        now = time.monotonic()
        if self.told is not None and (done >= total or now - self._told_at >= TELL_EVERY):
            self._told_at = now
            self._jobs.stepped.emit((self, done, total, what))


class Jobs(QObject):
    """The two lanes."""

    busy_changed = Signal(bool)
    stepped = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"hi-{lane.value}")
            for lane in Lane
        }
        self._running: set[Job[Any]] = set()
        self._latest: dict[str, Job[Any]] = {}
        self._closed = False
        queued = Qt.ConnectionType.QueuedConnection  # a quick job must not answer while asked
        self._finished.connect(self._deliver, queued)
        self.stepped.connect(self._tell, queued)

    def read(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        failed: Failed,
        *,
        owner: QObject | None = None,
        latest: str = "",
    ) -> Job[R]:
        """Read for the screen: call `work` on the screen lane, then `done` or `failed` here.

        `work` touches no widget and no model. With `latest`, the answer is thrown away when
        another job of that name was asked meanwhile.
        """
        job: Job[R] = Job(self, done, failed, owner=owner, latest=latest)
        return self._submit(Lane.SCREEN, job, work)

    def act(
        self,
        work: Callable[[], R],
        done: Callable[[R], None],
        failed: Failed,
        *,
        owner: QObject | None = None,
    ) -> Job[R]:
        """Do an act: like `read`, on the lane of acts; an act is never thrown away."""
        job: Job[R] = Job(self, done, failed, owner=owner, act=True)
        return self._submit(Lane.ACTS, job, work)

    def long(
        self,
        work: Callable[[Job[R]], R],
        done: Callable[[R], None],
        failed: Failed,
        *,
        told: Told | None = None,
        owner: QObject | None = None,
    ) -> Job[R]:
        """Do long work that tells its steps: `work` is given the job as its progress."""
        job: Job[R] = Job(self, done, failed, told=told, owner=owner)
        return self._submit(Lane.ACTS, job, lambda: work(job))

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def _submit(self, lane: Lane, job: Job[R], work: Callable[[], R]) -> Job[R]:
        if self._closed:
            return job
        if job.latest:
            before = self._latest.get(job.latest)
            if before is not None:
                before.cancel()
            self._latest[job.latest] = job
        self._running.add(job)
        self.busy_changed.emit(True)
        future = self._lanes[lane].submit(_unless_cancelled, job, work)
        future.add_done_callback(lambda ended: self._finished.emit((job, ended)))
        return job

    @Slot(object)
    def _deliver(self, ended: tuple[Job[Any], Future[Any]]) -> None:
        job, future = ended
        self._running.discard(job)
        self.busy_changed.emit(self.busy)
        if job.latest:
            if self._latest.get(job.latest) is not job:
                return
            del self._latest[job.latest]
        if self._closed or (job.owner is not None and not shiboken6.isValid(job.owner)):
            return
        error = future.exception()
        if error is None:
            job.done(future.result())
        elif isinstance(error, Exception):
            job.failed(error)
        else:
            raise error

    @Slot(object)
    def _tell(self, step: tuple[Job[Any], int, int, str]) -> None:
        job, done, total, what = step
        gone = job.owner is not None and not shiboken6.isValid(job.owner)
        if job.told is not None and job in self._running and not gone:
            job.told(done, total, what)

    def close(self) -> None:
        """Stop reading and long work, finish the acts, deliver nothing more, refuse new work.

        An act was confirmed by the officer: one that still waits behind a long report is done.
        """
        self._closed = True
        for job in self._running:
            if not job.act:
                job.cancel()
        self._lanes[Lane.SCREEN].shutdown(wait=False, cancel_futures=True)
        for pool in self._lanes.values():
            pool.shutdown(wait=True)
        self._running.clear()


def _unless_cancelled(job: Job[R], work: Callable[[], R]) -> R:
    if job.cancelled:
        raise CancelledError
    return work()
