#!/usr/bin/env python3
"""Keep the translations in step with the source: texts out, compiled files in.

    python build/translate.py            collect the texts, compile what is complete
    python build/translate.py --check    change nothing; fail when that would change a file

`hi_desktop_tr.ts` holds the whole window in Turkish, `hi_desktop_en.ts` only the plural forms of
the English source. The compiled `.qm` files are kept beside them, since they ship as they are.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
COLLECTED = {
    "hi_desktop_tr.ts": ["-target-language", "tr_TR"],
    "hi_desktop_en.ts": ["-target-language", "en_US", "-pluralonly"],
}


class TranslationError(Exception):
    """A Qt tool says no; the text is its own."""


def _qt(tool: str, *arguments: str | Path) -> str:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    command = [str(program), *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TranslationError(f"{tool} {Path(arguments[-1]).name}:\n{done.stdout}{done.stderr}")
    return done.stdout


def collect(folder: Path) -> None:
    """Bring the `.ts` files of a folder up to the texts in the source."""
    for name, flags in COLLECTED.items():
        _qt(
            "lupdate",
            "-silent",
            "-extensions",
            "py",
            "hi_desktop",
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en_US",
            *flags,
            "-ts",
            folder / name,
        )


def compile_all(folder: Path) -> None:
    """Compile every `.ts` of a folder; an unfinished text is an error."""
    for source in sorted(folder.glob("*.ts")):
        _qt("lrelease", "-silent", "-fail-on-unfinished", source, "-qm", source.with_suffix(".qm"))


def check() -> list[str]:
    """Return what is not in step, in words; nothing is changed."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "i18n"
        shutil.copytree(FOLDER, copy)
        collect(copy)
        faults = [f"{name} lacks texts of the source" for name in _differing(copy, "*.ts")]
        compile_all(copy)
        faults += [f"{name} is older than its .ts" for name in _differing(copy, "*.qm")]
    return faults


def _differing(copy: Path, pattern: str) -> list[str]:
    def content(file: Path) -> bytes:
        return file.read_bytes() if file.exists() else b""

    names = {file.name for folder in (FOLDER, copy) for file in folder.glob(pattern)}
    return sorted(name for name in names if content(FOLDER / name) != content(copy / name))


def main(arguments: list[str]) -> int:
    """Collect and compile, or only check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, fail on a difference")
    only_check = parser.parse_args(arguments).check
    try:
        if only_check:
            faults = check()
        else:
            collect(FOLDER)
            compile_all(FOLDER)
            faults = []
    except TranslationError as error:
        faults = [str(error)]
    for fault in faults:
        print(f"{fault}\nRun: python build/translate.py", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
