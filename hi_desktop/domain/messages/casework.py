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
    "route.unknown": Word(
        "“{route}” diye bir cevap yolu yok.",
        "There is no way of answering “{route}”.",
    ),
    "route.commission": Word(
        "TBMM Dilekçe Komisyonuna yalnızca Müşavirlik cevap verir; cevabınızı resmî yazıyla "
        "Müşavirliğe gönderin (Genelge 2014/09).",
        "Only the Counsellorship answers the Petition Commission; send your answer to the "
        "Counsellorship by official letter (circular 2014/09).",
    ),
    "route.commission_itself": Word(
        "Müşavirlik bu başvurunun cevabını Dilekçe Komisyonuna verir: {usual}.",
        "The Counsellorship answers this one to the Petition Commission: {usual}.",
    ),
    "route.counsellorship": Word(
        "Dilekçe Komisyonundan gelen başvuru resmî yazıyla Müşavirliğe cevaplanır; “{route}” yolu "
        "kullanılamaz (Genelge 2014/09).",
        "What comes from the Petition Commission is answered to the Counsellorship by letter; the "
        "way “{route}” is not open (circular 2014/09).",
    ),
    "route.system": Word(
        "CİMER/BİMER başvurusunda başvuru sahibi bilgilendirilir ve sonuç sisteme tam olarak "
        "girilir; “{route}” yolu kullanılamaz (Genelge 2014/09).",
        "For CİMER/BİMER the applicant is informed and the result is entered in full; the way "
        "“{route}” is not open (circular 2014/09).",
    ),
    "route.through_beys": Word(
        "Merkez birimleri bilgi edinme başvurusunu BEYS üzerinden Müşavirliğe cevaplar; “{route}” "
        "yolu kullanılamaz (Genelge 2014/09).",
        "Central units answer information requests through BEYS to the Counsellorship; the way "
        "“{route}” is not open (circular 2014/09).",
    ),
    "route.direct": Word(
        "İl müdürlükleri bilgi edinme başvurusunu doğrudan başvuru sahibine cevaplar; “{route}” "
        "yolu kullanılamaz (Genelge 2014/09).",
        "Provincial directorates answer information requests directly to the applicant; the way "
        "“{route}” is not open (circular 2014/09).",
    ),
    "route.information": Word(
        "Bilgi edinme başvurusu başvuru sahibine veya BEYS üzerinden cevaplanır; “{route}” yolu "
        "kullanılamaz.",
        "An information request is answered to the applicant or through BEYS; the way “{route}” "
        "is not open.",
    ),
    "route.both": Word(
        "Yazılı dilekçenin sonucu hem ilgilisine hem Müşavirliğe bildirilir; “{route}” yolu "
        "kullanılamaz (Genelge 2014/09).",
        "The result of a petition on paper is told to the applicant and to the Counsellorship; "
        "the way “{route}” is not open (circular 2014/09).",
    ),
    "route.both_or_oral": Word(
        "Telefonla alınan başvuru sözlü cevaplanır ya da sonucu hem ilgilisine hem Müşavirliğe "
        "bildirilir; “{route}” yolu kullanılamaz (Genelge 2014/09).",
        "What came by phone is answered orally, or told to the applicant and the Counsellorship; "
        "the way “{route}” is not open (circular 2014/09).",
    ),
    "route.itself_counsellorship": Word(
        "Müşavirlik kendisine ayrıca bildirim yapmaz; bu başvuruda “{route}” yolu kullanılamaz, "
        "olağan yol: {usual}.",
        "The Counsellorship does not report to itself; the way “{route}” is not open here, the "
        "usual one is: {usual}.",
    ),
    "route.spoken": Word(
        "Beyaz Masa ve çağrı merkezi başvurusu sözlü, başvuru sahibine veya Müşavirliğe "
        "cevaplanır; “{route}” yolu kullanılamaz.",
        "What comes from the White Desk or a call centre is answered orally, to the applicant or "
        "to the Counsellorship; the way “{route}” is not open.",
    ),
    "route.petition": Word(
        "Bu kanaldan gelen bir başvuruda “{route}” yolu kullanılamaz; olağan yol: {usual}.",
        "The way “{route}” is not open for this channel; the usual one is: {usual}.",
    ),
}
