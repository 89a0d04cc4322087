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
    "answer.other_law": Word(
        "{ground} gerekçesi {law} sayılı Kanuna göredir; bu başvuru {own} sayılı Kanuna tabidir.",
        "The ground {ground} is one of Law {law}; this application falls under Law {own}.",
    ),
    "answer.no_missing": Word(
        "Başvuruda eksik olanı seçin (Yönetmelik m.9, 10, 14).",
        "Choose what the application lacks (regulation art. 9, 10, 14).",
    ),
    "answer.no_forward_to": Word(
        "Başvurunun gönderildiği kurumu yazın (4982 m.7/3, 3071 m.5).",
        "Write the authority to which it was forwarded (Law 4982 art. 7/3, 3071 art. 5).",
    ),
    "answer.no_forward_on": Word(
        "Başvurunun kuruma gönderildiği tarihi yazın.",
        "Write the day on which it was forwarded.",
    ),
    "answer.progress_petition": Word(
        "Safahat yalnızca dilekçelerde bildirilir (3071 m.7); bilgi edinme başvurusu cevaplanır.",
        "Progress is told for petitions only (Law 3071 art. 7); information requests are answered.",
    ),
    "answer.already": Word(
        "Bu başvuru {on} tarihinde cevaplandı; safahat bildirilemez.",
        "This application was answered on {on}; progress can no longer be told.",
    ),
    "complete.not_answered": Word(
        "Bu başvuruya henüz cevap verilmedi; önce Cevapla ya da Reddet ile cevabını girin.",
        "This application is not answered yet; give the answer through Answer or Refuse first.",
    ),
    "complete.nothing": Word(
        "Eklenecek bir tarih, sayı ya da metin girin.",
        "Enter a day, a number or a text to be added.",
    ),
    "complete.future": Word(
        "Bu tarih ({on}) bugünden sonra olamaz.",
        "This day ({on}) cannot be after today.",
    ),
    "complete.before_arrival": Word(
        "Bu tarih ({on}) geliş tarihinden ({received}) önce olamaz.",
        "This day ({on}) cannot be before the arrival ({received}).",
    ),
    "close.incomplete": Word(
        "Kapatmadan önce tamamlanması gerekenler: {steps}.",
        "To be completed before closing: {steps}.",
    ),
    "close.demands": Word(
        "Karşılanmamış {count} istek var; her birinin sonucunu işaretleyin (Genelge 2014/09).",
        "{count} demands are not settled; mark what came of each (circular 2014/09).",
    ),
    "demand.no_text": Word(
        "İsteğin ne olduğunu yazın.",
        "Write what is asked for.",
    ),
    "extension.not_extended": Word(
        "Bu başvurunun süresi uzatılmadı; bildirilecek bir uzatma yok.",
        "The period of this application was not extended; there is nothing to notify.",
    ),
    "extension.notified": Word(
        "Uzatma {on} tarihinde zaten bildirildi.",
        "The extension was notified already, on {on}.",
    ),
    "extension.no_letter": Word(
        "Uzatma yazısının sayısını girin.",
        "Enter the number of the letter of extension.",
    ),
    "fee.no_amount": Word(
        "Bildirilen ücreti yazın.",
        "Write the amount that was notified.",
    ),
    "fee.not_over": Word(
        "Ücretin ödenmesi için son gün {due}; o gün geçmeden vazgeçmiş sayılamaz (4982 m.11).",
        "The last day for paying is {due}; nobody is deemed to have withdrawn before it has passed "
        "(Law 4982 art. 11).",
    ),
    "letter.no_text": Word(
        "Ek yazışmanın konusunu yazın.",
        "Write what the further correspondence is about.",
    ),
    "objection.not_refused": Word(
        "Kurula yalnızca reddedilen, kısmen karşılanan, işleme konulmayan ya da cevapsız kalan "
        "bilgi edinme başvuruları için itiraz edilir (4982 m.13).",
        "The Board hears objections only on information requests that were refused, granted in "
        "part, not processed or left unanswered (Law 4982 art. 13).",
    ),
    "objection.future": Word(
        "İtirazın tarihleri bugünden sonra olamaz ({on}).",
        "The days of an objection cannot be after today ({on}).",
    ),
    "objection.order": Word(
        "{on} tarihi {earlier} tarihinden önce olamaz.",
        "The day {on} cannot be before {earlier}.",
    ),
    "objection.no_result": Word(
        "Kurul kararının tarihini ve sonucunu birlikte girin.",
        "Enter the day and the result of the decision together.",
    ),
    "objection.pending": Word(
        "Bu başvuruda karara bağlanmamış bir itiraz var.",
        "There is an objection to this application that is not decided yet.",
    ),
    "objection.gone": Word(
        "Bu itiraz kaydı artık yok.",
        "This objection is no longer there.",
    ),
}
