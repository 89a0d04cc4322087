"""Nothing of a protected applicant reaches anybody but who was named for him (R31, Law 6284)."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
from contextlib import redirect_stdout
from zipfile import ZipFile

import pytest

from hi_desktop.cli import main
from hi_desktop.domain import urgent
from hi_desktop.domain.applications import Act, Demand, Objection
from hi_desktop.domain.contacts import DutyContact
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome
from hi_desktop.services.list_export import export_list
from hi_desktop.services.lists import SORTS, ListQuery, View
from hi_desktop.services.secrecy import Order
from tests.factories import make_draft, register, whole_answer

TOKENS = ("Zerrinnur", "Gizbilinmez", "5559871234", "9871234", "27260000032", "Saklıyurt", "Bitlis",
          "6284/2026-77", "zq81", "2699887766", "MAH-4417")  # fmt: skip
SECRET = {
    "applicant": "Zerrinnur Gizbilinmez",
    "subject": "Zerrinnur Gizbilinmez için barınma",
    "phone": "0555 987 12 34",
    "identity_no": "27260000032",
    "address": "Saklıyurt Sokak 3",
    "province": "Bitlis",
    "email": "zq81@example.org",
    "external_no": "2699887766",
    "letter_no": "MAH-4417",
    "body": "Ben Zerrinnur, Saklıyurt'ta kalıyorum.",
}


def code_of(call, *args, **options):
    with pytest.raises(RuleError) as no:
        call(*args, **options)
    return no.value.code


@pytest.fixture
def protected(office):
    """A protected application among others, with notes in its history."""
    register(office, applicant="Ahmet Can", subject="Aylık", province="Bursa")
    id_ = register(office, **SECRET)
    office.applications.note(id_, "Zerrinnur arandı")
    office.secrecy.protect(id_, Order(number="6284/2026-77", on=dt.date(2026, 11, 20)))
    return id_


def _seen(office, id_, tmp_path):
    """Return all that the services and files tell, as one text."""
    lists, cases = office.lists, office.applications
    told: list[object] = [
        cases.detail(id_), cases.get(id_), office.history.lines(id_), office.history.undoable(),
        office.history.last_undoable(), office.links.related(id_), office.links.person(id_),
        cases.caller("0555 987 12 34"), lists.rows([1, id_]),
        cases.similar(identity_no="27260000032", phone="05559871234"),
        cases.similar(applicant=SECRET["applicant"], subject=SECRET["subject"]),
        cases.similar(external_no="2699887766"),
    ]  # fmt: skip
    for column in ("applicant", "subject", "province", "external_no", "letter_no", "topic"):
        told += lists.values(column, ListQuery(View.ALL))
    for view in View:
        told += lists.rows(lists.ids(ListQuery(view))).values()
    told.append(office.reports.month(2026, 11))
    for name, whole in (("a", False), ("b", True)):
        made = export_list(office, ListQuery(View.ALL), tmp_path / f"{name}.xlsx", whole=whole)
        with ZipFile(made.path) as book:
            told += [book.read(part).decode("utf-8", "replace") for part in book.namelist()]
    return "\n".join(repr(one) for one in told)


def test_r31_nothing_of_a_protected_person_is_told_to_a_stranger(
    office, protected, where, opened, tmp_path
):
    stranger = opened(where, user="murat")
    told = _seen(stranger, protected, tmp_path)
    assert [token for token in TOKENS if token in told] == []
    mine = _seen(office, protected, tmp_path)
    assert {"Zerrinnur", "Saklıyurt", "Bitlis", "6284/2026-77"} <= {
        token for token in TOKENS if token in mine
    }


def test_r31_what_came_of_a_protected_case_tells_a_stranger_nothing_of_the_person(
    office, where, opened
):
    """The answer, its entry, its demands, the notice, the fee and the objection may name him."""
    name, day = "Zerrinnur", dt.date(2026, 11, 23)
    id_ = register(office, **{**SECRET, "channel": "BEYS", "kind": Kind.INFORMATION})
    acts = office.applications
    acts.extend(id_, "a", f"{name} için belge bekleniyor")
    acts.extension_notice(id_, day, f"E-1-{name}")
    acts.notify_fee(id_, day, f"10 TL, {name}")
    acts.fee_paid(id_, day)
    acts.refuse(
        id_,
        whole_answer(
            day,
            outcome=Outcome.REFUSED,
            ground="K21",
            explanation=f"{name} hakkında sağlık bilgisidir.",
            entry_text=f"{name} bilgilendirildi.",
            letter_no=f"E-2-{name}",
            served_on=day,
            demands=(Demand(text=f"{name} adına karar"),),
        ),
    )
    acts.object(id_, Objection(filed_on=day, board_no=f"2026/{name}", note=f"{name} itiraz etti"))
    whole = acts.detail(id_)
    assert whole.demands and whole.objections and whole.follow_ups
    office.secrecy.protect(id_, Order(number="6284/2026-77", on=dt.date(2026, 11, 20)))
    seen = opened(where, user="murat").applications.detail(id_)
    assert name in repr(acts.detail(id_)) and name not in repr(seen)
    assert [one.done_on for one in seen.steps] == [one.done_on for one in whole.steps]


def test_r31_the_entry_of_a_case_with_a_hidden_identity_is_not_read_by_a_stranger(
    office, where, opened
):
    id_ = register(office, **SECRET, identity=IdentityStatus.HIDDEN)
    entered = whole_answer(dt.date(2026, 11, 23), entry_text="Zerrinnur bilgilendirildi.")
    office.applications.answer(id_, entered)
    [mine] = office.applications.detail(id_).steps
    [seen] = opened(where, user="murat").applications.detail(id_).steps
    assert (mine.detail, seen.detail) == ("Zerrinnur bilgilendirildi.", "")
    assert seen.done_on == mine.done_on == dt.date(2026, 11, 23)


def test_a_stranger_finds_nobody_by_a_hidden_name_and_a_viewer_does(
    office, protected, where, opened
):
    stranger = opened(where, user="murat")
    for words in ("Zerrinnur", "barınma", "2726000003", "9871234", "ze", "2699887766"):
        assert stranger.lists.find(words) == [], words
        assert list(stranger.lists.ids(ListQuery(View.ALL, text=words))) == [], words
    assert stranger.lists.find("2026/2") == [protected]
    assert office.lists.find("Zerrinnur barınma") == [protected]
    assert office.lists.find("ze") == [protected]
    for column, value in (("applicant", SECRET["applicant"]), ("province", "Bitlis"),
                          ("subject", "~zerrin"), ("external_no", "2699887766")):  # fmt: skip
        query = ListQuery(View.ALL, filters=((column, (value,)),))
        assert list(stranger.lists.ids(query)) == []


def test_no_order_of_the_list_tells_where_a_hidden_name_would_stand(office, where, opened):
    for name in ("Ali A", "Zeki Z"):
        register(office, applicant=name, subject=name, province="Bursa")
    hidden = register(office, applicant="Murat M", subject="M", province="Kars", confidential=True)
    stranger = opened(where, user="murat")
    for key in set(SORTS) & {"applicant", "subject", "province", "external_no", "letter_no"}:
        for descending in (False, True):
            query = ListQuery(View.ALL, sort=key, descending=descending)
            assert list(stranger.lists.ids(query))[-1] == hidden, (key, descending)
    assert list(office.lists.ids(ListQuery(View.ALL, sort="applicant")))[1] == hidden


def test_the_command_line_covers_a_protected_person(engines, opened):
    where = str(engines.sqlite())
    id_ = register(opened(where), **SECRET, confidential=True)
    assert id_
    for words in ("2026/1", "Zerrinnur"):
        out = io.StringIO()
        with redirect_stdout(out):
            main(["--database", where, "find", words])
        assert [token for token in TOKENS if token in out.getvalue()] == []


def test_r31_only_who_is_named_works_on_a_protected_case(office, protected, where, opened):
    stranger = opened(where, user="murat")
    cases = stranger.applications
    with pytest.raises(RuleError) as no:
        cases.edit(protected, cases.get(protected).version, {"subject": "x"})
    assert no.value.code == "secrecy.not_named"
    assert "ayse" in sentence(no.value)
    assert code_of(stranger.secrecy.lift, protected, "yanlış") == "secrecy.not_named"
    me = stranger.settings.officer().id
    assert code_of(stranger.secrecy.set_viewers, protected, [me]) == "secrecy.not_named"
    assert code_of(stranger.links.merge, protected, 1) == "secrecy.not_named"
    assert Act.EDIT not in cases.detail(protected).allowed
    assert cases.detail(protected).secrecy.viewers == ("ayse",)
    office.secrecy.set_viewers(protected, [me, office.settings.officer().id])
    assert cases.detail(protected).application.applicant == SECRET["applicant"]
    assert code_of(office.secrecy.set_viewers, protected, []) == "secrecy.no_viewer"


def test_lifting_an_order_needs_a_reason_and_stands_in_the_history(office, protected):
    assert code_of(office.secrecy.lift, protected, " ") == "secrecy.no_reason"
    office.secrecy.lift(protected, "Karar kaldırıldı, 2026/91")
    newest = office.history.lines(protected)[0]
    assert (newest.act, newest.note) == (Act.PROTECT, "Karar kaldırıldı, 2026/91")
    assert office.lists.find("Zerrinnur") == [protected]
    assert code_of(office.secrecy.lift, protected, "yine") == "secrecy.no_order"


def test_an_order_needs_its_number_and_days_that_can_be(local):
    id_ = register(local)
    protect = local.secrecy.protect
    assert code_of(protect, id_, Order(number=" ")) == "secrecy.no_number"
    ahead = Order(number="1", on=dt.date(2026, 12, 1))
    assert code_of(protect, id_, ahead) == "secrecy.order_ahead"
    over = Order(number="1", on=dt.date(2026, 11, 20), until=dt.date(2026, 11, 1))
    assert code_of(protect, id_, over) == "secrecy.order_over"


def test_taking_an_order_back_at_once_makes_the_name_searchable_again(office):
    id_ = register(office, applicant="Nermin Ak")
    done = office.secrecy.protect(id_, Order(number="1"))
    office.history.undo(done.act_id)
    assert office.lists.find("Nermin") == [id_]
    assert not office.applications.detail(id_).secrecy.hidden


def test_an_identity_hidden_at_cimer_is_covered_but_its_subject_is_found(office, where, opened):
    id_ = register(
        office, **{**SECRET, "subject": "Kurumda usulsüzlük"}, identity=IdentityStatus.HIDDEN
    )
    stranger = opened(where, user="murat")
    assert stranger.lists.find("usulsüzlük") == [id_]
    row = stranger.lists.rows([id_])[id_]
    assert (row.applicant, row.subject) == ("Kimliği gizli", "Kurumda usulsüzlük")
    assert stranger.lists.find("Zerrinnur") == []
    empty = register(stranger, applicant="", identity_no="", phone="",
                     identity=IdentityStatus.NOT_GIVEN)  # fmt: skip
    assert stranger.applications.detail(empty).secrecy.hidden is False


def test_r31_an_urgent_case_stands_first_and_waits_for_no_period(office):
    late = register(office, received=dt.date(2026, 10, 1))
    calm = register(office, urgent=True, received=dt.date(2026, 11, 23))
    old = register(office, urgent=True, received=dt.date(2026, 10, 1))
    counts = office.lists.counts()
    ids = {view: set(office.lists.ids(ListQuery(view, sort="remaining"))) for view in counts}
    assert ids[View.URGENT] == {calm, old}
    assert ids[View.LATE] == {late}
    assert list(office.lists.ids(ListQuery(View.OPEN, sort="remaining"))) == [old, calm, late]
    assert {view: len(found) for view, found in ids.items()} == counts


def test_r31_who_was_told_of_an_urgent_case_and_when_is_kept(office, clock):
    id_ = register(office, urgent=True, received=clock.today(), received_time=dt.time(10, 5))
    case = office.applications.get(id_)
    assert urgent.minutes_since(case, clock.now()) == 25
    assert code_of(office.secrecy.alert, id_, " ") == "alert.nobody"
    ahead = clock.now() + dt.timedelta(minutes=5)
    assert code_of(office.secrecy.alert, id_, "155", ahead) == "alert.ahead"
    early = clock.now() - dt.timedelta(days=2)
    assert code_of(office.secrecy.alert, id_, "155", early) == "alert.before_arrival"
    office.secrecy.alert(id_, "Polis İmdat (155)")
    told = office.applications.get(id_).done
    assert (told.alerted_to, told.alerted_at) == ("Polis İmdat (155)", clock.now())
    assert office.history.lines(id_)[0].act == Act.ALERT


def test_r31_duty_contacts_of_the_province_come_before_the_national_numbers(office):
    service = office.secrecy
    assert [c.phone for c in service.duty_contacts("Bursa")] == ["112", "155", "156", "183"]
    service.save_duty_contact(DutyContact(province="bursa", name="Ela Su", phone="0532 123 45 67"))
    service.save_duty_contact(DutyContact(name="Nöbetçi müdür", phone="0312 416 80 00"))
    names = [contact.name for contact in service.duty_contacts("Bursa")]
    assert names[:2] == ["Ela Su", "Nöbetçi müdür"]
    assert "Ela Su" not in [contact.name for contact in service.duty_contacts("Kars")]
    (own, *_) = [one for one in service.duty_contacts() if one.name == "Ela Su"]
    service.save_duty_contact(dataclasses.replace(own, phone="05321234568"))
    done = service.remove_duty_contact(own.id)
    assert len(service.duty_contacts()) == 1
    office.history.undo(done.act_id)
    assert {one.phone for one in service.duty_contacts()} >= {"+905321234568"}
    wrong = DutyContact(province="Olmayan", name="x", phone="155")
    assert code_of(service.save_duty_contact, wrong) == "duty.no_province"
    assert code_of(service.save_duty_contact, DutyContact(name="", phone="155")) == "duty.no_name"
    assert code_of(service.save_duty_contact, DutyContact(name="x", phone="")) == "duty.no_phone"


def test_words_of_violence_only_propose(local):
    assert urgent.signs("ŞİDDET görüyorum, Çocuğum İSTİSMAR edildi") == ("siddet", "istismar")
    assert urgent.signs("Bakım aylığı", "Engelli kartı yenileme") == ()
    id_ = register(local, subject="Şiddet gören kadın")
    assert local.applications.get(id_).urgent is False
    assert make_draft().urgent is False
