"""Words of failures: channels and their dates, the referral chain and its history."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "history.not_read": Word(
        "Önce havale geçmişini ve yapılan işlemleri okuyup “Okudum” ile onaylayın (Genelge "
        "2014/09); işlem sonra yapılabilir.",
        "First read the referral history and the acts and confirm it with “Read” (circular "
        "2014/09); then it can be done.",
    ),
    "return.no_reason": Word(
        "İadenin nedenini yazın; iadeler aksayan yönler arasında sayılır.",
        "Write the reason of the return; returns are counted among the shortcomings.",
    ),
    "return.for_information": Word(
        "İade bilgi için yapılamaz; gereği için gönderin.",
        "A return cannot be for information only; send it for action.",
    ),
    "way.not_open": Word(
        "Bu başvuru bu birime “{way}” yoluyla gönderilmez; olağan yol: {usual}.",
        "This application is not sent to this unit by “{way}”; the usual way is: {usual}.",
    ),
    "person.not_there": Word(
        "Seçilen kişi bu birimde görevli değil; listeden birini seçin.",
        "That person does not serve in this unit; choose one of the list.",
    ),
    "unit.unknown": Word(
        "Bu birim irtibat rehberinde yok.",
        "This unit is not in the contact registry.",
    ),
    "referral.not_open": Word(
        "Bu havale artık açık değil; birimin cevabı yazılmış ya da başvuru başka birime gitmiş.",
        "This referral is no longer open: the unit answered or the application went on.",
    ),
    "unit_answer.before_referral": Word(
        "Birimin cevabı havaleden ({on}) önce olamaz.",
        "The unit cannot have answered before the referral ({on}).",
    ),
    "unit_answer.future": Word(
        "Birimin cevabı bugünden sonra olamaz.",
        "The answer of the unit cannot lie after today.",
    ),
    "remind.no_unit": Word(
        "Şu anda cevap beklenen bir birim yok.",
        "No unit owes an answer now.",
    ),
    "remind.no_text": Word(
        "Hatırlatma metnini yazın.",
        "Write the words of the reminder.",
    ),
    "remind.again_past": Word(
        "Sonraki hatırlatma bugünden sonra olmalı.",
        "The next reminder must lie after today.",
    ),
    "channel.not_yet": Word(
        "{channel} bu tarihte henüz yoktu; {on} gününden beri var.",
        "{channel} did not exist yet on that day; it exists since {on}.",
    ),
    "channel.no_longer": Word(
        "{channel} {on} tarihine kadar vardı; bu tarihte gelen bir başvuru için seçilemez.",
        "{channel} existed until {on}; it cannot be chosen for a later arrival.",
    ),
    "channel.field_missing": Word(
        "Bu kanalda “{label}” gereklidir.",
        "This channel needs “{label}”.",
    ),
    "dates.written_after_arrival": Word(
        "Yazının tarihi, geliş tarihinden ({on}) sonra olamaz.",
        "What was written cannot be later than its arrival ({on}).",
    ),
    "dates.recorded_before_arrival": Word(
        "Kayıt tarihi ({on}), geliş tarihinden önce olamaz.",
        "The record ({on}) cannot be earlier than the arrival.",
    ),
}
