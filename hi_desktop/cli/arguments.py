"""The command line's words: commands, options, and the forms that their values must have."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import re
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from typing import NoReturn

from hi_desktop import __version__

THEMES = ("light", "dark", "contrast")
POLICIES = ("default", "idari_izin_excluded", "half_day_excluded")
MOST_APPLICATIONS = 1_000_000


def parse(arguments: Sequence[str]) -> Namespace:
    """Return the options; those of every command may stand before and after its name.

    Raises:
        SystemExit: 2 after one sentence for wrong usage; 0 after help or the version.
    """
    given = Namespace(
        command=None,
        database=os.environ.get("HI_DATABASE") or None,
        lang=None,
        unmasked=False,
        json=False,
    )
    return _parser().parse_args(arguments, given)


class _Parser(argparse.ArgumentParser):
    """Says wrong usage in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Leave with 2."""
        sys.stderr.write(f"{self.prog}: {message} ({self.prog} --help)\n")
        raise SystemExit(2)


def _parser() -> argparse.ArgumentParser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--database", metavar="D", help="dosya ya da PostgreSQL adresi")
    common.add_argument("--lang", choices=("tr", "en"), help="dil: tr ya da en")
    common.add_argument("--unmasked", action="store_true", help="kimlik numaraları açık")
    common.add_argument("--json", action="store_true", help="çıktı JSON olsun")
    whole = _Parser(
        prog="hi-desktop",
        description="Halkla İlişkiler Birimi masaüstü programı. Komut verilmezse pencere açılır.",
        parents=[common],
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"HI Desktop {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="KOMUT")

    def command(name: str, told: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=told,
            description=told,
            parents=[common],
            argument_default=argparse.SUPPRESS,
            allow_abbrev=False,
        )

    _add_demo(command("demo", "örnek verili yeni bir veritabanı yapar"))
    _add_due(command("due", "bir sürenin son gününü ve nedenini söyler"))
    _add_import(command("import", "bir listeyi içe aktarır"))
    command("find", "başvurularda arar").add_argument("text", metavar="METİN", nargs="+")
    _add_report(command("report", "rapor yazar"), common)
    command("check", "dosyanın, şemanın ve geçmişin sağlamlığını denetler")
    _add_screenshot(command("screenshot", "sayfaların resmini çeker"))
    smoke = command("smoke", "gerçek pencereyle kısa bir deneme yapar, result.json yazar")
    smoke.add_argument("--out", required=True, metavar="KLASÖR")
    return whole


def _add_demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("file", metavar="DOSYA")
    demo.add_argument("--applications", type=_count, default=250, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    demo.add_argument("--today", type=_day, default=None, metavar="YYYY-AA-GG")


def _add_due(due: argparse.ArgumentParser) -> None:
    due.add_argument("--rule", required=True, metavar="KOD")
    due.add_argument("--received", required=True, type=_moment, metavar="YYYY-AA-GG")
    due.add_argument(
        "--param", nargs="+", action="extend", default=[], type=_params, metavar="ad=değer"
    )
    due.add_argument("--policy", choices=POLICIES, default="default")


def _add_import(bring: argparse.ArgumentParser) -> None:
    bring.add_argument("file", metavar="DOSYA")
    bring.add_argument("--channel", default=None, metavar="KOD")
    bring.add_argument("--dry-run", action="store_true", default=False)
    bring.add_argument("--rejects", default=None, metavar="DOSYA.xlsx")


def _add_report(report: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    kinds = report.add_subparsers(dest="report", metavar="RAPOR", required=True)
    monthly = kinds.add_parser(
        "monthly",
        help="aylık rapor",
        parents=[common],
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    monthly.add_argument("--month", required=True, type=_month, metavar="YYYY-AA")
    monthly.add_argument("--out", required=True, metavar="DOSYA.xlsx")


def _add_screenshot(picture: argparse.ArgumentParser) -> None:
    picture.add_argument("--out", required=True, metavar="KLASÖR")
    picture.add_argument("--page", default=None, metavar="AD")
    picture.add_argument("--theme", choices=THEMES, default="light")
    picture.add_argument("--scale", type=int, choices=(1, 2), default=1)
    picture.add_argument("--size", type=_size, default=(1440, 900), metavar="ExB")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) > MOST_APPLICATIONS:
        raise ArgumentTypeError(f"“{text}” 0 ile {MOST_APPLICATIONS} arasında bir sayı değil")
    return int(text)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” bir tarih değil; örnek: 2026-11-25") from None


def _moment(text: str) -> tuple[dt.date, dt.time | None]:
    """Read a day, or a day with its time."""
    day, _, time = text.replace(" ", "T").partition("T")
    try:
        return _day(day), dt.time.fromisoformat(time).replace(tzinfo=None) if time else None
    except ValueError:
        raise ArgumentTypeError(f"“{text}” bir zaman değil; örnek: 2026-11-25T10:30") from None


def _month(text: str) -> tuple[int, int]:
    if re.fullmatch(r"(19|20)\d\d-(0[1-9]|1[0-2])", text) is None:
        raise ArgumentTypeError(f"“{text}” bir ay değil; örnek: 2026-11")
    return int(text[:4]), int(text[5:])


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise ArgumentTypeError(f"“{text}” bir ölçü değil; örnek: 1366x768")
    return int(found[1]), int(found[2])


def _params(text: str) -> dict[str, str]:
    """Read ``k=v`` or ``k=v;k=v``."""
    pairs = [pair.partition("=") for pair in text.split(";") if pair.strip()]
    if any(not equals or not name.strip() for name, equals, _ in pairs):
        raise ArgumentTypeError(f"“{text}” ad=değer biçiminde değil")
    return {name.strip(): value.strip() for name, _, value in pairs}
