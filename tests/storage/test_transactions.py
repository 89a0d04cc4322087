"""Transactions: writers wait for one another, conflicts are told, half an act never stands."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from hi_desktop.domain.errors import ConflictError, RuleError, WorldError
from hi_desktop.storage import bulk
from hi_desktop.storage.journal import Actor
from hi_desktop.storage.unit_of_work import Storage
from tests.conftest import NOW
from tests.factories import make_draft, register

ACTOR = Actor(officer_id=1, name="Ayşe")


def test_a_second_writer_waits_and_none_fails(office):
    """Both read before they write: with a plain BEGIN one of them fails as "locked"."""
    id_ = register(office)
    begun, errors = threading.Barrier(2, timeout=20), []

    def write(name):
        try:
            begun.wait()
            for turn in range(15):
                with office.context.storage.act(ACTOR, NOW, "not", note=f"{name} {turn}") as work:
                    work.settings.put(f"{name}.{turn}", work.applications.number_of(id_))
        except WorldError as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    stored = [office.settings.get(f"{name}.{turn}") for name in "ab" for turn in range(15)]
    assert stored == ["2026/000001"] * 30


def test_a_stale_form_is_a_conflict_and_changes_nothing(office):
    id_ = register(office)
    version = office.applications.get(id_).version
    office.applications.edit(id_, version, {"subject": "Birinci"})
    with pytest.raises(ConflictError):
        office.applications.edit(id_, version, {"subject": "İkinci"})
    assert office.applications.get(id_).subject == "Birinci"


def test_a_row_changed_between_reading_and_writing_is_a_conflict(where):
    one, two = Storage(where), Storage(where)
    with one.act(ACTOR, NOW, "rehber") as work:
        unit = work.contacts.units()[0]
    with pytest.raises(ConflictError), one.act(ACTOR, NOW, "rehber") as work:  # noqa: PT012 - it fails at the end
        work.contacts.save_unit(unit)
        work.session.execute(
            text("UPDATE unit SET version = version + 1 WHERE id = :id"), {"id": unit.id}
        )
        record = work.contacts.unit(unit.id)
        assert record is not None
        changed = type(unit)(
            **{**{n: getattr(unit, n) for n in unit.__dataclass_fields__}, "short": "X"}
        )
        work.contacts.save_unit(changed)
    one.close()
    two.close()


def test_an_act_that_fails_half_way_leaves_nothing(office):
    class BrokenError(Exception):
        pass

    with pytest.raises(BrokenError), office.context.act("kayit") as work:  # noqa: PT012 - it fails at the end
        work.applications.add(
            make_draft(), at=NOW, values=dict.fromkeys(("internal_due", "legal_due", "due"), NOW)
        )
        raise BrokenError
    assert office.lists.total() == 0
    assert office.history.undoable() == []


def test_a_writer_that_cannot_get_its_turn_is_told_so(engines):
    path = engines.sqlite()
    one, two = Storage(path), Storage(path)
    with two.engine.connect() as waiting:
        waiting.exec_driver_sql("PRAGMA busy_timeout = 50")
        waiting.rollback()
    with one.write() as work:
        work.settings.put("a", 1)
        work.session.flush()
        with pytest.raises(WorldError) as no, two.write() as other:
            other.settings.put("b", 2)
    assert no.value.code == "database.busy"
    one.close()
    two.close()


def test_a_read_only_file_is_told_so(engines, tmp_path):
    storage = Storage(engines.sqlite())
    with pytest.raises(WorldError) as no, storage.write() as work:  # noqa: PT012 - it fails at the end
        work.session.connection().exec_driver_sql("PRAGMA query_only = 1")
        work.settings.put("a", 1)
        work.session.flush()
    assert no.value.code == "database.readonly"
    storage.close()


def test_an_error_of_the_database_repeats_no_value_of_its_statement(office):
    question = text("SELECT nothing FROM application_body WHERE identity_no = :number")
    with pytest.raises(DBAPIError) as bug, office.context.read() as work:
        work.session.execute(question, {"number": "10000000146"})
    assert "application_body" in str(bug.value)
    assert "10000000146" not in str(bug.value)


def test_what_names_a_record_that_is_gone_is_told_so(office):
    id_ = register(office)
    with pytest.raises(RuleError) as no:
        office.applications.assign([id_], 999)
    assert no.value.code == "record.gone"
    assert office.applications.get(id_).officer_id is None


def test_reserved_ids_are_never_given_to_another_writer(where):
    one, two = Storage(where), Storage(where)
    with one.write() as work:
        mine = bulk.take_ids(work.session, "referral", 500)
    with two.write() as work:
        theirs = bulk.take_ids(work.session, "referral", 3)
    if one.dialect == "postgresql":
        assert min(theirs) > max(mine)
    assert list(mine) == list(range(mine[0], mine[0] + 500))
    one.close()
    two.close()
