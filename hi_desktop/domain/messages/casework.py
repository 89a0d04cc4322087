"""Words of failures: acts on applications, referrals, answers."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "act.not_allowed": Word(
        "“{state}” durumundaki bir başvuruda bu işlem yapılamaz: {act}.",
        "This cannot be done to an application in the state “{state}”: {act}.",
    ),
    "close.no_outcome": Word(
        "Kapatmak için bir sonuç seçin.",
        "Choose an outcome to close.",
    ),
    "close.needs_answer": Word(
        "“{outcome}” sonucu gerekçesiz verilemez; Cevapla ya da Reddet ile gerekçesini yazın.",
        "“{outcome}” cannot stand without its reasons; give them through Answer or Refuse.",
    ),
    "referral.same_unit": Word(
        "Bu başvuru {on} tarihinden beri zaten {unit} biriminde.",
        "This application has been with {unit} since {on}.",
    ),
    "referral.returned": Word(
        "Bu başvuru {on} tarihinde {unit} birimine zaten havale edilmiş; iade edilerek aynı birime "
        "gönderilemez (Genelge 2014/09).",
        "This application was already referred to {unit} on {on}; it cannot be returned to go "
        "there again (circular 2014/09).",
    ),
    "referral.again": Word(
        "Bu başvuru {on} tarihinde {unit} birimine daha önce havale edilmiş. Yeniden göndermek "
        "için nedenini yazın.",
        "This application was referred to {unit} before, on {on}. Write the reason for sending "
        "it there again.",
    ),
    "answer.future": Word(
        "Cevap tarihi ({on}) bugünden sonra olamaz.",
        "The day of the answer ({on}) cannot be after today.",
    ),
    "answer.before_arrival": Word(
        "Cevap tarihi ({on}) geliş tarihinden ({received}) önce olamaz.",
        "The day of the answer ({on}) cannot be before the arrival ({received}).",
    ),
    "answer.no_ground": Word(
        "Kanuni gerekçeyi seçin; gerekçesiz ret olmaz (Genelge 2014/09, 4982 m.12).",
        "Choose the ground of law; there is no refusal without it (circular, Law 4982 art. 12).",
    ),
    "answer.unknown_ground": Word(
        "“{ground}” diye bir gerekçe yok.",
        "There is no ground “{ground}”.",
    ),
    "answer.ground_not_offered": Word(
        "{ground} bir ret gerekçesi değildir.",
        "{ground} is no ground to refuse.",
    ),
    "answer.other_outcome": Word(
        "{ground} gerekçesinin sonucu “{outcome}” olur.",
        "The outcome on the ground {ground} is “{outcome}”.",
    ),
    "answer.no_sub_letter": Word(
        "{ground} için bendini de seçin ({letters}).",
        "Choose the letter of {ground} too ({letters}).",
    ),
    "answer.no_where": Word(
        "{ground}: ne şekilde, ne zaman ve nerede yayımlandığını yazın.",
        "{ground}: write how, when and where it was published.",
    ),
    "answer.short_explanation": Word(
        "Gerekçeyi en az {least} harfle açıklayın.",
        "Explain the reasons in at least {least} letters.",
    ),
}
