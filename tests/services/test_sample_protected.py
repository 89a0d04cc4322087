"""The urgent, protected, merged and identical cases of the invented office."""

from __future__ import annotations

import random

from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.vocabulary import LinkKind
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.sample_cases import Maker
from hi_desktop.services.sample_protected import PETITIONS, fill_protected
from tests.factories import fill


def test_the_sample_shows_urgent_protected_merged_and_identical_cases(local, clock):
    fill(local, 20)
    today = clock.today()
    maker = Maker(random.Random(3), today)
    with local.context.act("ice_aktarma", "Örnek") as work:
        maker.calendar = local.calendar.of(work)
        maker.meet(work)
        fill_protected(work, maker, today)
    ids = local.lists.ids(ListQuery(View.ALL))
    cases = [local.applications.get(id_) for id_ in ids[:]]
    assert all(case.channel in BY_CODE for case in cases)
    told = [case.done.alerted_at is not None for case in cases if case.urgent]
    assert {True, False} <= set(told)
    secret = [case for case in cases if case.confidential]
    viewers = [local.secrecy.viewers(case.id).named for case in secret]
    assert len(secret) == 2 and viewers[0] != viewers[1]
    petitions = [case for case in cases if case.subject == "Kreşin kapatılmaması talebi"]
    assert len(petitions) == PETITIONS
    assert len(local.links.alike(petitions[0].id)) == PETITIONS - 1
    kinds = [link.kind for case in cases for link in local.links.related(case.id).links]
    assert kinds.count(LinkKind.DUPLICATE) == 2
    assert [one.province for one in local.secrecy.duty_contacts()] == ["", "Bursa"]
    assert local.lists.find("Kreşin")
