"""The tables. Record classes stay inside this package: callers get values of the domain.

Keys for Turkish order and search are made by `domain.text` and stored, since no database is trusted
with Turkish letters. Every table that people change carries a version.
"""

from __future__ import annotations

from hi_desktop.storage.tables.casework import (
    ApplicationRecord,
    AttachmentRecord,
    BodyRecord,
    ContentRecord,
    DemandRecord,
    EventRecord,
    LinkRecord,
    ObjectionRecord,
    ReferralRecord,
    SearchRecord,
    ViewerRecord,
)
from hi_desktop.storage.tables.office import (
    CalendarRecord,
    ConversationRecord,
    CounterRecord,
    DailyCheckRecord,
    HistoryRecord,
    HistoryRowRecord,
    ImportMappingRecord,
    NationalDayRecord,
    SettingRecord,
)
from hi_desktop.storage.tables.registry import (
    AbsenceRecord,
    DutyContactRecord,
    OfficerRecord,
    PersonPastRecord,
    PersonRecord,
    RegistryChangeRecord,
    UnitPastRecord,
    UnitRecord,
)

TRACKED = (
    UnitRecord,
    UnitPastRecord,
    PersonRecord,
    PersonPastRecord,
    AbsenceRecord,
    OfficerRecord,
    RegistryChangeRecord,
    DutyContactRecord,
    ApplicationRecord,
    BodyRecord,
    EventRecord,
    ReferralRecord,
    DemandRecord,
    ObjectionRecord,
    LinkRecord,
    ViewerRecord,
    AttachmentRecord,
    CalendarRecord,
    SettingRecord,
    ConversationRecord,
    DailyCheckRecord,
)
"""Classes whose changes belong to an act and can be taken back."""

__all__ = [
    "TRACKED",
    "AbsenceRecord",
    "ApplicationRecord",
    "AttachmentRecord",
    "BodyRecord",
    "CalendarRecord",
    "ContentRecord",
    "ConversationRecord",
    "CounterRecord",
    "DailyCheckRecord",
    "DemandRecord",
    "DutyContactRecord",
    "EventRecord",
    "HistoryRecord",
    "HistoryRowRecord",
    "ImportMappingRecord",
    "LinkRecord",
    "NationalDayRecord",
    "ObjectionRecord",
    "OfficerRecord",
    "PersonPastRecord",
    "PersonRecord",
    "ReferralRecord",
    "RegistryChangeRecord",
    "SearchRecord",
    "SettingRecord",
    "UnitPastRecord",
    "UnitRecord",
    "ViewerRecord",
]
