from __future__ import annotations

from hi_desktop.domain.masking import is_hidden, mask_email, mask_name, masked
from hi_desktop.domain.vocabulary import IdentityStatus
from tests.domain.factories import application

PERSON = {
    "applicant": "Ali Rıza Ünal",
    "identity_no": "10000000146",
    "phone": "+905321234567",
    "email": "ali@example.org",
    "address": "Kızılay",
    "province": "06",
    "body": "Ben Ali Rıza Ünal",
}


def test_numbers_are_masked_for_everybody():
    shown = masked(application(**PERSON))
    assert (shown.identity_no, shown.phone) == ("100******46", "+90532*****67")
    assert shown.applicant == "Ali Rıza Ünal"


def test_nothing_of_a_hidden_or_protected_person_is_left():
    for hidden in (
        application(**PERSON, identity=IdentityStatus.HIDDEN),
        application(**PERSON, confidential=True),
    ):
        assert is_hidden(hidden)
        shown = masked(hidden)
        assert shown.applicant == "Kimliği gizli"
        told = " ".join(str(getattr(shown, name)) for name in PERSON)
        for secret in ("Ali", "Ünal", "146", "46", "532", "example", "Kızılay", "06"):
            assert secret not in told


def test_names_and_addresses_keep_their_initials():
    assert mask_name("Ali Rıza Ünal") == "A*** R*** Ü***"
    assert mask_name("") == ""
    assert mask_email("ayse@aile.gov.tr") == "a***@aile.gov.tr"
