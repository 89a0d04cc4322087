"""What the commands say: JSON or lines on the output, one sentence on the error output."""

from __future__ import annotations

import io
import json
import sys

from hi_desktop.domain.errors import HiError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import Language


def speak_utf8() -> None:
    """Write UTF-8 everywhere; a Windows console or pipe would refuse Turkish letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(text: str) -> None:
    """Write a line to the output."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def tell_json(value: object) -> None:
    """Write a value as JSON; dates are ISO by the caller's doing."""
    tell(json.dumps(value, ensure_ascii=False, indent=1))


def refuse(error: HiError, language: Language) -> None:
    """Write the sentence of a failure to the error output, as one line."""
    sys.stderr.write(f"{' '.join(sentence(error, language).split())}\n")
