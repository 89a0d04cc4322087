"""The last net: log a bug once, tell the officer once, keep the program alive."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LastNet:
    """Catches what nobody caught.

    A model that raises in data() raises at every repaint, so one place in the code is reported
    once a run: the first time with the whole trace.
    """

    def __init__(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell
        self._seen: set[tuple[str, int]] = set()
        self._telling = False

    def install(self) -> None:
        """Take over from the hooks of Python and Qt, in the GUI thread and in all others."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(_log_qt)

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log and tell, unless this place was told already or a message is open."""
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        place = _place(kind, trace)
        first = place not in self._seen
        self._seen.add(place)
        log.critical("bug at %s:%s", *place, exc_info=(kind, error, trace) if first else None)
        if first and not self._telling:
            self._telling = True
            try:
                self._tell(error)
            finally:
                self._telling = False

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        log.critical("bug in thread %s", args.thread and args.thread.name, exc_info=args.exc_value)


def _place(kind: type[BaseException], trace: TracebackType | None) -> tuple[str, int]:
    last = trace
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return (last.tb_frame.f_code.co_filename, last.tb_lineno) if last else (kind.__name__, 0)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s (%s)", text, context.category)
