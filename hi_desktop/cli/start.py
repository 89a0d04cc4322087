"""The start of the program: what the command line asks, and what becomes of a failure."""

from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from types import TracebackType

from hi_desktop import paths
from hi_desktop.cli import output
from hi_desktop.cli.arguments import parse
from hi_desktop.domain.errors import HiError, WorldError
from hi_desktop.domain.vocabulary import Language

log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    output.speak_utf8()
    options = parse(arguments)
    chosen: Language | None = options.lang
    language: Language = chosen or "tr"
    options.lang = language
    try:
        return _command(options) if options.command else _window(options.database, chosen)
    except HiError as error:
        output.refuse(error, language)
        return 1
    except BrokenPipeError:  # the reader of the output has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        output.refuse(_world(error), language)
        return 1
    except KeyboardInterrupt:
        output.refuse(HiError("cancelled"), language)
        return 1


def _command(options: Namespace) -> int:
    """Run one command; each is imported alone, so that none waits for what another needs."""
    name: str = options.command
    if name == "due":
        from hi_desktop.cli import due

        return due.run(options)
    if name == "screenshot":
        from hi_desktop.cli import pictures

        return pictures.screenshot(options)
    if name == "smoke":
        from hi_desktop.cli import smoke

        return smoke.smoke(options)
    from hi_desktop.cli import register

    return register.COMMANDS[name](options)


def _window(database: str | None, language: Language | None) -> int:
    """Open the window; without a screen, say so and name what works without one.

    Raises:
        WorldError: `start.no_screen`.
    """
    if _no_screen():
        raise WorldError("start.no_screen")
    from hi_desktop import app

    return app.run(database=database, language=language)


def _no_screen() -> bool:
    """Return whether no window can be shown on this machine."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _world(error: OSError) -> WorldError:
    """Return the words for a failure of the disk that no service has caught."""
    where = error.filename if isinstance(error.filename, str) else ""
    return WorldError("file.failed", path=where, reason=error.strerror or str(error))


def last_net(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Turn an unexpected error into one sentence, with the trace in the log file.

    It takes the place of `sys.excepthook`.
    """
    file = paths.log_folder() / "hi.log"
    logging.basicConfig(filename=file, encoding="utf-8", format="%(asctime)s %(message)s")
    log.error("unexpected failure of a command", exc_info=(kind, error, trace))
    output.refuse(HiError("start.unexpected", file=file), "tr")
