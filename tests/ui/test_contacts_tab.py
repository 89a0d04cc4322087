"""The registry page in its window: found, entered, refused and taken back with real keys."""

from __future__ import annotations

import dataclasses
import datetime as dt

import docx
import openpyxl
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from hi_desktop.domain.contacts import Absence, GapKind, Person, Unit
from hi_desktop.domain.vocabulary import Role, UnitKind
from hi_desktop.services.contact_import import Status
from hi_desktop.services.settings import Profile
from hi_desktop.ui import theme
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.tabs import contacts
from hi_desktop.ui.tabs.contact_book import Branch, Scope, View
from hi_desktop.ui.tabs.contact_missing import MissingSheet
from tests.importing.files import LISTS
from tests.ui.conftest import shown, type_text

TODAY = dt.date(2026, 11, 23)
UNIT = "Çocuk Hizmetleri Genel Müdürlüğü"


@pytest.fixture
def unit(local):
    return next(u for u in local.contacts.units(TODAY) if u.name == UNIT)


@pytest.fixture
def team(local, unit):
    """A unit with manager, main officer and two backups; ids by first name."""
    rows = (
        ("Sevgi Öztürk", Role.MANAGER, "Genel Müdür Yardımcısı"),
        ("Ayşe Demir", Role.MAIN, "Uzman"),
        ("Murat Işık", Role.BACKUP, "Memur"),
        ("Gül Kılıç", Role.BACKUP, "Memur"),
    )
    for at, (name, role, title) in enumerate(rows):
        local.contacts.save_person(
            Person(
                unit_id=unit.id,
                name=name,
                role=role,
                title=title,
                phone="0312 416 80 00",
                extension=str(100 + at),
                mobile=f"0532 123 45 6{at}",
            )
        )
    return {p.name.split()[0]: p.id for p in local.contacts.people()}


@pytest.fixture
def desk(qtbot, make_context):
    """The window on the page, its registry read."""
    window = MainWindow()
    context = make_context(window)
    window.connect_context(
        context, [Page("contacts", "Contact registry", "book_contacts", contacts.make)]
    )
    window.show_database("Bu bilgisayarda", "ok", writable=True)
    window.resize(1366, 768)
    shown(qtbot, window)
    return Desk(qtbot, window, context)


class Desk:
    def __init__(self, qtbot, window, context):
        self.qtbot, self.window, self.context = qtbot, window, context
        self.page = window.page("contacts")
        self.told = []
        context.hub.told.connect(self.told.append)
        self.settle()

    def settle(self):
        self.qtbot.wait_until(
            lambda: (
                not self.context.jobs.busy
                and not self.page._timer.isActive()
                and self.page._book is not None
            ),
            timeout=8000,
        )

    def names(self):
        model = self.page.list.model()
        return [model.text(row, 0) for row in range(model.rowCount())]

    def unit_names(self):
        found = []

        def walk(item):
            for at in range(item.childCount()):
                child = item.child(at)
                if child.data(0, Qt.ItemDataRole.UserRole).branch is Branch.UNIT:
                    found.append(child.text(0))
                walk(child)

        walk(self.page.tree.invisibleRootItem())
        return found

    def stand_on_unit(self, unit):
        assert self.page.tree.choose(Scope(Branch.UNIT, unit.id))
        self.page._scope_chosen(Scope(Branch.UNIT, unit.id))

    def card(self):
        return " ".join(label.text() for label in self.page.card.findChildren(QLabel))

    @property
    def sheet(self):
        return self.page.body.sheet

    def fault(self, field):
        known = self.sheet._fields[field]
        return known._fault.text() if known.has_fault() else ""

    def tab(self):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    def type(self, text):
        type_text(QApplication.focusWidget(), text)

    def save(self):
        QTest.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
        self.settle()
        self.settle()


def test_a_person_is_entered_with_keys_alone(desk, local, unit):
    desk.stand_on_unit(unit)
    desk.page.new_person.setFocus()
    QTest.keyClick(desk.page.new_person, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is desk.sheet.name
    desk.type("Şule Işık")
    desk.tab()
    assert desk.sheet.unit.value() == unit.id
    desk.tab()
    desk.tab()
    desk.type("Uzman")
    desk.tab()
    desk.type("0312 416 80 00 dahili 123")
    desk.tab()
    assert (desk.sheet.phone.text(), desk.sheet.extension.text()) == ("(0312) 416 80 00", "123")
    desk.tab()
    desk.type("532 123 45 67")
    desk.save()
    (person,) = local.contacts.people(unit.id)
    assert (person.name, person.role, person.title) == ("Şule Işık", Role.MAIN, "Uzman")
    assert (person.phone, person.extension) == ("+903124168000", "123")
    assert person.mobile == "+905321234567"
    assert desk.sheet is None
    assert desk.page.list.current_id() == person.id
    assert "Şule Işık" in desk.told[-1].text and desk.told[-1].undo


def test_what_was_entered_is_taken_back_with_ctrl_z(desk, local, unit):
    desk.page.acts._save_person(Person(unit_id=unit.id, name="Deneme Kişi"))
    desk.settle()
    QTest.keySequence(desk.window, "Ctrl+Z")
    desk.settle()
    assert local.contacts.people() == []


def test_a_fixed_line_is_refused_at_the_field_of_the_mobile(desk, local, unit):
    desk.stand_on_unit(unit)
    desk.page.commands.new_person()
    desk.sheet.name.setText("Ali Ünal")
    desk.sheet.title.setText("Uzman")
    desk.sheet.phone.setText("0312 416 80 00")
    desk.sheet.mobile.setFocus()
    desk.type("0312 416 80 00")
    desk.save()
    assert "05" in desk.fault("mobile") and not desk.fault("phone")
    assert QApplication.focusWidget() is desk.sheet.mobile
    assert local.contacts.people() == []


def test_all_that_is_missing_is_told_at_once_and_the_first_field_has_the_focus(desk):
    desk.page.commands.new_person()
    desk.save()
    assert desk.fault("name") and desk.fault("title") and desk.fault("unit_id")
    assert QApplication.focusWidget() is desk.sheet.name


def test_r1_a_manager_from_another_post_is_saved_with_a_reason_only(desk, local, unit):
    desk.stand_on_unit(unit)
    desk.page.commands.new_person()
    sheet = desk.sheet
    sheet.name.setText("Ali Ünal")
    sheet.role.choose(Role.MANAGER)
    sheet.title.setText("Şube Müdürü")
    sheet.phone.setText("0312 416 80 00")
    sheet.mobile.setText("0532 123 45 67")
    sheet.start()
    desk.save()
    assert "Şube Müdürü" in desk.fault("post_reason") and local.contacts.people() == []
    assert QApplication.focusWidget() is sheet.reason
    desk.type("Kadro bos")
    desk.save()
    assert [p.post_reason for p in local.contacts.people()] == ["Kadro bos"]


def test_r8_a_change_holds_since_a_day_and_the_past_is_read_only(local, unit, team, desk):
    desk.page.list.select_id(team["Ayşe"], focus=True)
    QTest.keySequence(desk.page.list, "F2")
    desk.sheet.title.setText("Şef")
    desk.sheet.effective.setFocus()
    desk.sheet.effective.selectAll()
    desk.type("01.06.2026")
    desk.save()
    assert local.contacts.people(on=dt.date(2026, 5, 31))[0].title == "Uzman"
    desk.page.day.set_date(dt.date(2026, 5, 31))
    desk.page.refresh()
    desk.settle()
    assert desk.page.past.isVisible() and not desk.page.new_person.isEnabled()
    desk.page.list.select_id(team["Ayşe"])
    assert "Uzman" in desk.page.card.view().subtitle
    desk.page.commands.act("edit")
    assert desk.sheet is None
    desk.page._to_today()
    desk.settle()
    assert not desk.page.past.isVisible() and desk.page.new_person.isEnabled()


def test_r8_changes_wait_until_the_letter_is_entered(local, unit, team, desk, tmp_path):
    assert desk.page._book.count(View.UNREPORTED) == 4
    desk.page.report.setFocus()
    QTest.keyClick(desk.page.report, Qt.Key.Key_Space)
    assert len(desk.sheet.ids()) == 4
    desk.page.registry.write_letter(desk.sheet.ids(), tmp_path / "yazi.docx")
    desk.settle()
    desk.sheet.number.setFocus()
    desk.save()
    assert desk.fault("letter_date") and len(local.registry.changes()) == 4
    desk.sheet.number.setFocus()
    desk.type("E-1-100-5")
    desk.sheet.date.setFocus()
    desk.type("23.11.2026")
    desk.save()
    assert desk.sheet is None and local.registry.changes() == []
    QTest.keySequence(desk.window, "Ctrl+Z")
    desk.settle()
    assert desk.page._book.count(View.UNREPORTED) == 4


def test_r5_the_letter_with_the_people_is_written_from_the_list_of_changes_by_keys(
    local, team, desk, tmp_path, monkeypatch
):
    local.settings.save_profile(Profile(unit_name=UNIT, province="Ankara", manager="Sevgi Öztürk"))
    path = tmp_path / "bildirim.docx"
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_a, **_k: (str(path), "")
    )
    press(desk, "Ctrl+L")
    assert QApplication.focusWidget() is desk.sheet.table
    for _ in range(10):
        if QApplication.focusWidget() is desk.sheet.letter:
            break
        desk.tab()
    assert QApplication.focusWidget() is desk.sheet.letter
    QTest.keyClick(desk.sheet.letter, Qt.Key.Key_Space)
    desk.qtbot.wait_until(lambda: bool(desk.told), timeout=8000)
    assert "bildirim.docx" in desk.told[-1].text
    table = docx.Document(path).tables[0]
    people = {row.cells[1].text: " ".join(cell.text for cell in row.cells) for row in table.rows}
    assert team.keys() <= {name.split()[0] for name in people}
    for at, (name, title) in enumerate(
        (("Sevgi Öztürk", "Genel Müdür Yardımcısı"), ("Ayşe Demir", "Uzman"),
         ("Murat Işık", "Memur"), ("Gül Kılıç", "Memur"))
    ):  # fmt: skip
        assert title in people[name]
        assert f"(0312) 416 80 00 dahili {100 + at}" in people[name]
        assert f"0532 123 45 6{at}" in people[name]


def test_a_unit_is_confirmed_from_its_card(local, unit, desk):
    desk.stand_on_unit(unit)
    stale = desk.page._book.count(View.STALE)
    desk.page.commands.act("confirm")
    desk.settle()
    assert local.contacts.unit(unit.id).confirmed_on == TODAY
    assert desk.page._book.count(View.STALE) == stale - 1


def test_escape_closes_the_sheet_and_gives_the_focus_back(team, desk):
    desk.page.list.select_id(team["Ayşe"], focus=True)
    QTest.keySequence(desk.page.list, "F2")
    assert desk.sheet.name.text() == "Ayşe Demir"
    QTest.keyClick(desk.sheet.name, Qt.Key.Key_Escape)
    assert desk.sheet is None
    assert QApplication.focusWidget() is desk.page.list
    assert desk.page.card.isVisible()


def test_nobody_is_away_without_somebody_present_who_stands_in(local, unit, team, desk):
    local.leave.save(
        Absence(person_id=team["Murat"], backup_id=team["Gül"], first=TODAY, last=TODAY)
    )
    desk.page.refresh()
    desk.settle()
    desk.page.list.select_id(team["Ayşe"], focus=True)
    desk.page.commands.act("absence")
    desk.settle()
    offered = [option.value for option, _ in desk.sheet.backup._options]
    assert team["Murat"] not in offered and team["Ayşe"] not in offered
    assert offered[0] == team["Gül"]
    crowd = desk.sheet.preview.crowd
    desk.qtbot.wait_until(lambda: "Murat Işık" in crowd.accessibleName(), timeout=8000)
    desk.sheet.backup.choose(None)
    desk.save()
    assert desk.fault("backup_id")
    desk.sheet.backup.setFocus()
    desk.type("Murat")
    desk.save()
    assert "Murat" in desk.fault("backup_id")
    assert len(local.leave.absences()) == 1


def test_the_rules_of_the_service_are_told_in_the_sheet(local, team, desk):
    local.leave.save(
        Absence(person_id=team["Ayşe"], backup_id=team["Gül"], first=TODAY, last=TODAY)
    )
    desk.page.refresh()
    desk.settle()
    desk.page.list.select_id(team["Ayşe"])
    desk.page.commands.act("absence")
    desk.settle()
    desk.sheet.backup.choose(team["Murat"])
    desk.save()
    assert len(local.leave.absences()) == 1
    assert "23.11.2026" in desk.fault("first")


def test_the_card_says_who_stands_in_today_why_and_until_when(local, unit, team, desk):
    desk.stand_on_unit(unit)
    assert "Kimse yok" not in desk.card()
    desk.page.list.select_id(team["Ayşe"])
    desk.page.commands.act("absence")
    desk.settle()
    desk.sheet.last.setFocus()
    desk.type("27.11.2026")
    desk.settle()
    desk.sheet.backup.choose(team["Murat"])
    desk.save()
    assert desk.sheet is None
    desk.stand_on_unit(unit)
    duties = {line.role: line for line in desk.page.card.view().duties}
    assert {line.name for line in duties.values() if line.strong} == {"Murat Işık"}
    standing = next(line for line in duties.values() if line.strong)
    assert "Ayşe Demir" in standing.note and "27 Kas" in standing.note
    assert "0532 123 45 62" in standing.reach
    assert desk.page._book.count(View.AWAY) == 1


def test_another_day_shows_who_was_responsible_then(local, unit, team, desk):
    local.contacts.end_person(team["Ayşe"], dt.date(2026, 10, 30))
    desk.page.refresh()
    desk.settle()
    desk.stand_on_unit(unit)
    assert "Ayşe Demir" not in desk.names()
    desk.page.day.setFocus()
    desk.page.day.selectAll()
    desk.type("30.10.2026")
    desk.settle()
    assert "Ayşe Demir" in desk.names()
    assert any(line.name == "Ayşe Demir" for line in desk.page.card.view().duties)


def test_chips_count_what_is_missing_and_show_it(local, unit, team, desk):
    gaps = {gap.unit_id for gap in local.contacts.gaps()}
    assert desk.page._book.count(View.GAPS) == len(gaps)
    assert str(len(gaps)) in desk.page.chips._views["gaps"][0].text()
    QTest.mouseClick(desk.page.chips._views["no_manager"][0], Qt.MouseButton.LeftButton)
    assert unit.short not in desk.unit_names()
    assert len(desk.unit_names()) == desk.page._book.count(View.NO_MANAGER)


@pytest.mark.parametrize("typed", ["isik", "IŞIK", "ışık", "İŞIK", "0532 123 45 62", "5321234562"])
def test_a_name_or_a_number_is_found_however_it_is_typed(team, desk, unit, typed):
    QTest.keySequence(desk.window, "Ctrl+F")
    assert QApplication.focusWidget() is desk.page.search_box
    desk.page.refresh()
    desk.settle()
    desk.type(typed)
    desk.settle()
    assert desk.names() == ["Murat Işık"]
    assert desk.unit_names() == [unit.short]
    QTest.keyClick(desk.page.search_box, Qt.Key.Key_Return)
    assert desk.page.card.view().title == "Murat Işık"


def test_a_search_without_a_result_says_so_and_escape_clears_it(team, desk):
    desk.page.search("yokböylebiri")
    desk.settle()
    assert desk.names() == [] and desk.page.list.empty.isVisible()
    desk.page.search_box.setFocus()
    QTest.keyClick(desk.page.search_box, Qt.Key.Key_Escape)
    desk.settle()
    assert len(desk.names()) == 4


def test_refreshing_keeps_the_chosen_person_and_the_line_of_the_tree(local, unit, team, desk):
    desk.stand_on_unit(unit)
    desk.page.list.select_id(team["Gül"], focus=True)
    local.contacts.save_unit(Unit(kind=UnitKind.OTHER, name="Yeni Birim"))
    desk.page.refresh()
    desk.settle()
    assert desk.page.tree.scope() == Scope(Branch.UNIT, unit.id)
    assert desk.page.list.current_id() == team["Gül"]
    assert QApplication.focusWidget() is desk.page.list


def test_a_number_is_copied_from_the_card(team, desk):
    desk.page.list.select_id(team["Murat"])
    copies = [b for b in desk.page.card.findChildren(QToolButton) if b.property("copied")]
    mobile = next(b for b in copies if "0532" in b.accessibleName())
    QTest.keyClick(mobile, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "0532 123 45 62"


def test_f6_walks_tree_list_and_card(team, desk):
    desk.page.tree.setFocus()
    for expected in (desk.page.list, desk.page.card):
        QTest.keySequence(desk.window, "F6")
        assert QApplication.focusWidget() is expected


def test_the_kind_of_a_unit_says_from_which_post_its_manager_comes(desk, local):
    desk.page.commands.new_unit()
    sheet = desk.sheet
    sheet.kind.choose(UnitKind.PROVINCIAL_DIRECTORATE)
    assert "İl Müdür Yardımcısı" in sheet._post.accessibleName()
    assert sheet.province.isVisible()
    sheet.name.setText("Deneme İl Müdürlüğü")
    sheet.start()
    desk.save()
    assert sheet._doubt.isVisible()
    desk.save()
    assert desk.page.card.view().subtitle.endswith("Deneme İl Müdürlüğü")
    assert any(u.name == "Deneme İl Müdürlüğü" for u in local.contacts.units())


def test_a_tree_line_tells_a_screen_reader_what_is_missing(desk, unit):
    assert desk.page.tree.choose(Scope(Branch.UNIT, unit.id))
    item = desk.page.tree.currentItem()
    said = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(UNIT) and said.count(".") >= 4


def test_every_control_has_a_name(team, desk):
    desk.page.list.select_id(team["Murat"])
    nameless = [
        widget
        for widget in desk.page.findChildren(QToolButton)
        if widget.isVisible()
        and not widget.accessibleName()
        and widget.objectName() == ""
        and widget.parent().objectName() != "find"
    ]
    assert nameless == []
    for widget in (desk.page.tree, desk.page.list, desk.page.card, desk.page.day):
        assert widget.accessibleName()


def test_the_page_fits_1366x768_and_follows_the_theme(team, desk, qapp):
    assert not desk.page.list.horizontalScrollBar().isVisible()
    theme.apply_theme(qapp, "dark")
    assert desk.page.tree.scope() == Scope()
    assert desk.page.tree.topLevelItemCount() >= 2


# ---- bringing a list in, writing the registry out


@pytest.fixture
def listed(tmp_path):
    """A contact list of five rows: four people, one of them with a wrong mobile."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Birim", "Ad Soyad", "Unvan", "Görevi", "İş Telefonu", "Cep Telefonu", "E-posta"])
    rows = (
        ("Ayşe Demir", "Uzman", "Asıl", "0312 416 80 00", "0532 123 45 67"),
        ("Murat Işık", "Memur", "Yedek", "0312 416 80 01", "0532 123 45 68"),
        ("=HYPERLINK", "Memur", "Yedek", "0312 416 80 02", "0532 123 45 69"),
    )
    for name, title, role, phone, mobile in rows:
        sheet.append([UNIT, name, title, role, phone, mobile, "a@example.gov.tr"])
    for cell in sheet["B"]:
        cell.data_type = "s"
    path = tmp_path / "irtibat.xlsx"
    book.save(path)
    return path


def test_a_list_comes_in_after_its_difference_was_shown_and_goes_out_with_one_undo(
    desk, local, listed
):
    desk.page.acts.read_list(listed)
    desk.settle()
    assert desk.sheet.table.isVisible() and not desk.page.list.isVisible()
    assert local.contacts.people() == []
    assert "3" in desk.sheet._take.text()
    desk.save()
    assert len(local.contacts.people()) == 3
    assert desk.page.list.isVisible() and len(desk.names()) == 3
    undo = desk.told[-1].undo
    assert undo
    desk.page.acts.read_list(listed)
    desk.settle()
    assert not desk.sheet._take.isEnabled()
    desk.save()
    assert len(local.contacts.people()) == 3
    QTest.keyClick(desk.sheet.table, Qt.Key.Key_Escape)
    local.history.undo(undo)
    assert local.contacts.people() == []


def test_the_sample_list_comes_in_once_and_changes_nothing_the_second_time(desk, local):
    for people in (57, 0):
        desk.page.acts.read_list(LISTS / "irtibat-listesi.xlsx")
        desk.settle()
        states = [found.status for found in desk.sheet._rows.values()]
        assert states.count(Status.NEW) == people
        assert states.count(Status.UPDATE) == 0
        desk.save()
    assert len(local.contacts.people()) == 57


def test_a_changed_row_shows_old_and_new_and_can_be_left_out(local, unit, team, desk, listed):
    desk.page.acts.read_list(listed)
    desk.settle()
    model = desk.sheet.table.model()
    texts = [model.text(row, 4) for row in range(model.rowCount())]
    assert any("0532 123 45 61 → 0532 123 45 67" in text for text in texts)
    desk.sheet.table.selectAll()
    QTest.keyClick(desk.sheet.table, Qt.Key.Key_Delete)
    assert not desk.sheet._take.isEnabled()
    QTest.keyClick(desk.sheet.table, Qt.Key.Key_Delete)
    assert desk.sheet._take.isEnabled()


def test_the_exported_registry_holds_what_the_page_shows_and_no_formula(
    local, unit, team, desk, tmp_path
):
    local.contacts.save_person(Person(unit_id=unit.id, name="=SUM(1;2)", title="+Uzman"))
    path = tmp_path / "rehber"
    desk.page.acts.export_to(path, TODAY)
    desk.settle()
    book = openpyxl.load_workbook(tmp_path / "rehber.xlsx")
    people = list(book["Kişiler"].iter_rows(min_row=5, values_only=True))
    assert {row[1] for row in people} == {p.name for p in local.contacts.people()}
    assert {cell.data_type for row in book["Kişiler"].iter_rows() for cell in row} <= {
        "s", "n", "d", "inlineStr",
    }  # fmt: skip
    murat = next(row for row in people if row[1] == "Murat Işık")
    assert murat[4:7] == ("(0312) 416 80 00", "102", "0532 123 45 62")
    units = {row[0]: row for row in book["Birimler"].iter_rows(min_row=5, values_only=True)}
    assert "telefon hattı yok" in units[UNIT][8]
    assert "rehber.xlsx" in desk.told[-1].text


def test_a_person_saved_twice_in_haste_is_entered_once(desk, local, unit):
    desk.stand_on_unit(unit)
    desk.page.commands.new_person()
    sheet = desk.sheet
    person = Person(unit_id=unit.id, name="Ali Ünal")
    with local.context.storage.write():
        sheet.submitted.emit(person)
        sheet.submitted.emit(person)
    desk.settle()
    assert [p.name for p in local.contacts.people()] == ["Ali Ünal"]


def test_a_sheet_opened_while_another_one_is_saved_stays_open(desk, local, unit):
    desk.stand_on_unit(unit)
    desk.page.commands.new_person()
    with local.context.storage.write():
        desk.sheet.submitted.emit(Person(unit_id=unit.id, name="Ali Ünal"))
        QTest.keyClick(desk.sheet.name, Qt.Key.Key_Escape)
        desk.page.commands.new_person()
        desk.sheet.name.setText("Veli Can")
    desk.settle()
    assert desk.sheet is not None
    assert desk.sheet.name.text() == "Veli Can"
    assert [p.name for p in local.contacts.people()] == ["Ali Ünal"]


def test_a_refusal_after_its_sheet_was_closed_is_told_at_the_foot(desk, local, unit):
    desk.stand_on_unit(unit)
    desk.page.commands.new_person()
    with local.context.storage.write():
        desk.sheet.submitted.emit(Person(unit_id=unit.id, name="Ali", mobile="0312 416 80 00"))
        QTest.keyClick(desk.sheet.name, Qt.Key.Key_Escape)
    desk.settle()
    assert [message.tone for message in desk.told] == ["soon"]


# ---- keeping the registry in order, by keys


def press(desk, text):
    QTest.keySequence(desk.window, text)
    desk.settle()


def escape(desk):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    desk.settle()


class Handed(QObject):
    """What the computer was asked to open."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def take(self, url):
        self.urls.append(url.toString())


@pytest.fixture
def handed():
    made = Handed()
    for scheme in ("tel", "mailto"):
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in ("tel", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def fill_line(desk, unit, kind):
    """Stand on the line of a gap and press Enter."""
    lines = desk.sheet._lines
    at = next(n for n, one in lines.items() if one.gap.unit_id == unit.id and one.gap.kind is kind)
    assert desk.sheet.table.select_id(at, focus=True)
    QTest.keyClick(desk.sheet.table, Qt.Key.Key_Return)


def test_r2_a_missing_phone_line_is_filled_from_the_list_of_what_is_missing(desk, local, unit):
    press(desk, "F7")
    assert QApplication.focusWidget() is desk.sheet.table
    before = len(desk.sheet._lines)
    fill_line(desk, unit, GapKind.NO_PHONE)
    assert QApplication.focusWidget() is desk.sheet.phone
    desk.type("0312 705 10 00")
    desk.save()
    assert local.contacts.unit(unit.id).phone == "+903127051000"
    assert isinstance(desk.sheet, MissingSheet)
    assert len(desk.sheet._lines) == before - 1
    assert desk.window.focusWidget() is desk.sheet.table
    QTest.keyClick(desk.sheet.table, Qt.Key.Key_Escape)
    assert desk.sheet is None


def test_r4_a_missing_backup_is_entered_from_the_list_with_unit_and_role(desk, unit):
    press(desk, "F7")
    fill_line(desk, unit, GapKind.NO_BACKUP)
    assert QApplication.focusWidget() is desk.sheet.name
    assert desk.sheet.role.currentData() is Role.BACKUP
    assert desk.sheet.unit.value() == unit.id
    QTest.keyClick(desk.sheet.name, Qt.Key.Key_Escape)
    assert isinstance(desk.sheet, MissingSheet)


def test_r4_the_office_raises_how_many_people_a_unit_needs(desk, local, unit, team):
    desk.window.go("contacts", "registry.rules")
    desk.settle()
    assert QApplication.focusWidget() is desk.sheet.lines["minimum_main"]
    desk.type("0")
    desk.save()
    assert "1" in desk.fault("minimum_main")
    QApplication.focusWidget().selectAll()
    desk.type("2")
    desk.save()
    assert desk.sheet is None and local.registry.rules().minimum_main == 2
    press(desk, "F7")
    few = [one for one in desk.sheet._lines.values() if one.gap.kind is GapKind.FEW_MAIN]
    assert [one.gap.unit_id for one in few] == [unit.id] and few[0].below_minimum
    model = desk.sheet.table.model()
    assert model.rowCount() == len(desk.sheet._lines)
    escape(desk)
    press(desk, "Ctrl+Z")
    assert local.registry.rules().minimum_main == 1


def test_the_rules_are_shown_before_the_page_was_read(desk):
    desk.page._book = None
    desk.page.take_request("registry.rules")
    assert desk.sheet is None
    desk.page.refresh()
    desk.settle()
    assert set(desk.sheet.lines) == {
        "minimum_main", "minimum_backup", "confirm_months", "report_days",
    }  # fmt: skip


def test_doubles_are_merged_and_parted_by_keys(desk, local, unit, team):
    other = next(u for u in local.contacts.units(TODAY) if u.id != unit.id)
    local.contacts.save_person(
        Person(unit_id=other.id, name="MURAT IŞIK", mobile="0532 123 45 62", role=Role.BACKUP)
    )
    press(desk, "Ctrl+D")
    assert desk.sheet.table.model().rowCount() == 1
    wish = desk.sheet.value()
    assert (wish.kept.id, wish.double.name) == (team["Murat"], "MURAT IŞIK")
    desk.sheet.stays.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert desk.sheet.value().kept.name == "MURAT IŞIK"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    desk.save()
    assert desk.sheet.table.model().rowCount() == 0
    assert [one.kept.id for one in local.registry.merged()] == [team["Murat"]]
    chip = desk.sheet.chips._views["merged"][0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert desk.sheet.table.model().rowCount() == 1
    desk.save()
    assert local.registry.merged() == []
    assert len(local.registry.doubles()) == 1


def test_r8_the_card_tells_which_posts_somebody_held_before(desk, local, team):
    ayse = next(p for p in local.contacts.people() if p.id == team["Ayşe"])
    local.contacts.save_person(dataclasses.replace(ayse, title="Şef"), dt.date(2026, 6, 1))
    desk.page.refresh()
    desk.settle()
    desk.page.list.select_id(team["Ayşe"])
    desk.settle()
    (post,) = desk.page.card.view().posts
    assert "Uzman" in post.post and "31.05.2026" in post.days
    assert "Uzman" in desk.card()


def test_a_person_is_called_written_to_and_copied_by_keys(local, team, desk, handed):
    desk.page.list.select_id(team["Ayşe"], focus=True)
    press(desk, "F12")
    assert handed.urls == ["tel:+903124168000;ext=101"]
    press(desk, "Shift+F12")
    assert len(handed.urls) == 1 and desk.told[-1].tone == "info"
    ayse = next(p for p in local.contacts.people() if p.id == team["Ayşe"])
    local.contacts.save_person(dataclasses.replace(ayse, email="a@example.gov.tr"))
    desk.page.refresh()
    desk.settle()
    press(desk, "Shift+F12")
    assert handed.urls[1] == "mailto:a@example.gov.tr"
    press(desk, "Ctrl+F12")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ayşe Demir · ") and copied.endswith("a@example.gov.tr")
    calls = [b for b in desk.page.card.findChildren(QToolButton) if b.property("link")]
    mobile = next(b for b in calls if "0532" in b.accessibleName())
    QTest.keyClick(mobile, Qt.Key.Key_Space)
    assert handed.urls[-1] == "tel:+905321234561"


def test_each_command_of_the_registry_is_done_by_its_key(desk, local, unit):
    desk.stand_on_unit(unit)
    press(desk, "F9")
    assert local.contacts.unit(unit.id).confirmed_on == TODAY
    for pressed, sheet in (
        ("Ctrl+Shift+P", "PersonSheet"),
        ("Ctrl+B", "UnitSheet"),
        ("Ctrl+L", "ReportChangesSheet"),
    ):
        press(desk, pressed)
        assert type(desk.sheet).__name__ == sheet
        escape(desk)
        assert desk.sheet is None
    press(desk, "Ctrl+G")
    assert QApplication.focusWidget() is desk.page.day


def test_somebody_whose_row_was_deleted_leaves_only_when_he_is_taken(desk, local, team, tmp_path):
    path = local.contacts.export(tmp_path / "rehber.xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book["Kişiler"]
    gone = next(n for n in range(5, sheet.max_row + 1) if sheet.cell(n, 2).value == "Gül Kılıç")
    sheet.delete_rows(gone)
    book.save(path)
    desk.page.acts.read_list(path)
    desk.settle()
    assert not desk.sheet._take.isEnabled()
    (row,) = desk.sheet._leaving
    desk.sheet.table.select_id(row, focus=True)
    QTest.keyClick(desk.sheet.table, Qt.Key.Key_Delete)
    desk.save()
    gul = next(p for p in local.contacts.people() if p.id == team["Gül"])
    assert gul.until == TODAY
