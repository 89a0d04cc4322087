"""Same person, links, and merges that can be taken back at any later time."""

from __future__ import annotations

import pytest

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import LinkKind, Outcome, State
from hi_desktop.services.clock import FixedClock
from hi_desktop.storage.base import Base
from tests.factories import register, whole_answer

OTHER = {"applicant": "Başka Biri", "identity_no": "", "phone": ""}


def code_of(call, *args):
    with pytest.raises(RuleError) as no:
        call(*args)
    return no.value.code


def dump(office):
    """Return every row of every table of the work, without versions and the history."""
    left_out = {"history", "history_row", "setting", "counter"}
    with office.context.storage.engine.connect() as connection:
        return {
            table.name: sorted(
                repr({name: value for name, value in row.items() if name != "version"})
                for row in connection.execute(table.select()).mappings()
            )
            for table in Base.metadata.sorted_tables
            if table.name not in left_out
        }


def test_the_same_person_is_known_by_number_phone_and_name(office):
    first = register(office)
    by_phone = register(office, identity_no="", applicant="I. Y.")
    by_name = register(office, identity_no="", phone="", applicant="IŞIL YILMAZ")
    register(office, **OTHER)
    told = {same.row.id: same.reason for same in office.links.person(first)}
    assert told == {by_phone: "phone", by_name: "name"}
    second = register(office)
    assert {s.row.id: s.reason for s in office.links.person(second)}[first] == "identity"


def test_links_are_seen_from_both_sides_and_taken_away(office):
    one, two = register(office), register(office, **OTHER)
    office.links.link(one, two)
    assert code_of(office.links.link, two, one) == "link.there"
    assert code_of(office.links.link, one, one) == "link.self"
    (link,) = office.links.related(one).links
    assert (link.application_id, link.kind) == (two, LinkKind.RELATED)
    (back,) = office.links.related(two).links
    assert back.application_id == one
    office.links.unlink(back.id)
    assert office.links.related(one).links == ()
    assert code_of(office.links.unlink, back.id) == "link.gone"


def test_a_number_is_read_as_people_write_it(local):
    id_ = register(local)
    assert local.links.numbered(" 2026 / 1 ").id == id_
    assert code_of(local.links.numbered, "2026/99") == "link.no_number"
    assert code_of(local.links.numbered, "bu") == "link.no_number"


def test_a_merge_closes_the_younger_and_fills_what_the_older_lacks(office):
    kept = register(office, identity_no="", address="", external_no="")
    younger = register(office, address="Kızılay 5", external_no="2611111111", subject="Yine")
    office.links.merge(younger, kept)
    closed, filled = office.applications.get(younger), office.applications.get(kept)
    assert (closed.state, closed.outcome) == (State.CLOSED, Outcome.DUPLICATE)
    assert (filled.address, filled.identity_no) == ("Kızılay 5", "10000000146")
    assert filled.subject != "Yine"
    assert office.links.related(younger).merged
    assert office.lists.find("2611111111") == [younger, kept]


def test_a_merge_is_taken_back_bit_for_bit_much_later(office, where, opened, clock):
    kept = register(office, identity_no="", address="")
    younger = register(office, address="Kızılay 5")
    before = dump(office)
    office.links.merge(younger, kept)
    assert dump(office) != before
    register(office, **OTHER)
    office.history.undo(office.history.last_undoable().id)
    later = FixedClock(clock.now().replace(month=12))
    opened(where, user="murat", clock=later).links.unmerge(younger)
    after = dump(office)
    for table in ("application", "application_body", "app_search", "application_link"):
        assert after[table] == before[table], table
    assert code_of(office.links.unmerge, younger) == "merge.none"


def test_words_say_which_later_act_stands_in_the_way(office):
    kept = register(office)
    younger = register(office)
    office.links.merge(younger, kept)
    office.applications.note(kept, "Arandı")
    with pytest.raises(RuleError) as no:
        office.links.unmerge(younger)
    assert no.value.code == "merge.touched_since"
    assert "2026/000001" in sentence(no.value) and "Not" in sentence(no.value)


def test_what_cannot_be_merged_is_refused(office):
    kept, younger = register(office), register(office)
    secret = register(office, confidential=True)
    assert code_of(office.links.merge, kept, younger) == "merge.older"
    assert code_of(office.links.merge, kept, kept) == "merge.self"
    assert code_of(office.links.merge, secret, kept) == "merge.secrecy_differs"
    office.links.merge(younger, kept)
    assert code_of(office.links.merge, younger, kept) == "act.not_allowed"
    kept, younger = younger, register(office)
    assert code_of(office.links.merge, younger, kept) == "merge.kept_closed"


def test_identical_open_petitions_are_proposed_for_one_answer(office):
    words = {"subject": "Aynı dilekçe", "body": "Yurdumuz kapatılmasın."}
    ids = [register(office, **words, applicant=f"Kişi {n}") for n in range(4)]
    register(office, subject="Aynı dilekçe", body="Başka bir metin")
    assert office.links.alike(ids[0]) == tuple(ids[1:])


def test_one_answer_for_three_hundred_petitions_is_one_act(local, clock):
    words = {"channel": "MEKTUP", "subject": "Aynı dilekçe", "body": "Yurdumuz kapatılmasın."}
    ids = [
        register(local, **words, applicant=f"Kişi {n}", identity_no="", phone="")
        for n in range(300)
    ]
    alike = (ids[0], *local.links.alike(ids[0]))
    before = dump(local)
    result = local.applications.answer_many(alike, whole_answer(clock.today()))
    assert result.done == tuple(ids)
    newest = [local.history.lines(id_)[0] for id_ in (ids[0], ids[150], ids[299])]
    assert {line.id for line in newest} == {result.changes.act_id}
    links = local.links.related(ids[0]).links
    assert {link.kind for link in links} == {LinkKind.BATCH}
    assert {link.application_id for link in links} == set(ids[1:])
    first, last = local.applications.get(ids[0]), local.applications.get(ids[-1])
    assert first.number != last.number and {first.state, last.state} == {State.CLOSED}
    local.history.undo(result.changes.act_id)
    after = dump(local)
    for table in ("application", "application_body", "application_link"):
        assert after[table] == before[table], table


def test_an_answer_for_many_is_taken_back_with_its_links_at_once(office, clock):
    ids = [register(office, channel="MEKTUP", **OTHER) for _ in range(3)]
    done = office.applications.answer_many(ids, whole_answer(clock.today()))
    assert len(office.links.related(ids[0]).links) == 2
    office.history.undo(done.changes.act_id)
    assert office.links.related(ids[0]).links == ()
    assert office.applications.get(ids[2]).closed_on is None
    office.applications.answer_many(ids[:1], whole_answer(clock.today()))
    assert office.links.related(ids[0]).links == ()
