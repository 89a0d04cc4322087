"""What circular 2014/09 asks of a unit, and where the program does it: the help reads it from here.

The numbers R1 to R32 are those that docstrings and tests name.
"""

from __future__ import annotations

from dataclasses import dataclass

from hi_desktop.domain.vocabulary import Word


@dataclass(frozen=True, slots=True)
class Requirement:
    """One duty of the circular.

    Args:
        number: 1 to 32.
        duty: what is to be done.
        place: page, sheet or rule that does it.
        page: key of the page to which the help leads; empty where a rule works everywhere.
    """

    number: int
    duty: Word
    place: Word
    page: str = ""

    @property
    def code(self) -> str:
        """Return the number as it is written: ``R17``."""
        return f"R{self.number}"


def _r(number: int, page: str, duty: tuple[str, str], place: tuple[str, str]) -> Requirement:
    return Requirement(number, Word(*duty), Word(*place), page)


REQUIREMENTS: tuple[Requirement, ...] = (
    _r(1, "contacts",
       ("Birimin, türüne göre belirlenen yöneticiye bağlı halkla ilişkiler birimi kurması",
        "A public-relations unit under a manager whose post depends on the kind of unit"),
       ("İrtibat Rehberi › kişi: unvan denetlenir, farklı unvan gerekçe ister",
        "Contact registry › person: the post is checked, another one needs a reason")),
    _r(2, "contacts",
       ("Kolay erişilen bir telefon hattı", "A phone line that is easy to reach"),
       ("İrtibat Rehberi › Eksik bilgi", "Contact registry › Incomplete")),
    _r(3, "reports",
       ("İşlerin bağlı yöneticinin koordinasyonunda yürütülmesi",
        "All work coordinated by the attached manager"),
       ("Bağlı yönetici her rapor ve yazıda adıyla yer alır",
        "The attached manager is named on every report and letter")),
    _r(4, "contacts",
       ("Yeterli sayıda nitelikli personel", "Enough qualified staff"),
       ("İrtibat Rehberi › Eksik bilgi; en az sayı Ayarlar’da",
        "Contact registry › Incomplete; the least number in the settings")),
    _r(5, "contacts",
       ("Personelin ve yöneticinin ad, unvan, iş ve cep telefonunun yazıyla bildirilmesi",
        "Names, titles, work and mobile phones of staff and manager reported in writing"),
       ("İrtibat Rehberi › Bildirim yazısı (Word)", "Contact registry › Letter (Word)")),
    _r(6, "calls",
       ("Müşavirliğin istediği bilgi ve belgenin verilmesi",
        "Information and documents for the Counsellorship"),
       ("Görüşmeler › Müşavirlik talebi", "Calls › Request of the Counsellorship")),
    _r(7, "contacts",
       ("İzin ve raporda yedek personel görevlendirilmesi",
        "A backup for everybody who is away"),
       ("İrtibat Rehberi › İzin planı; yedeksiz izin kaydedilmez",
        "Contact registry › Leave plan; no leave without a backup")),
    _r(8, "contacts",
       ("Personel değişikliğinin Müşavirliğe bildirilmesi", "Changes of staff reported"),
       ("İrtibat Rehberi › Bildirilmeyen değişiklik", "Contact registry › Unreported changes")),
    _r(9, "applications",
       ("Başvuruların birim türüne göre belirlenen yoldan alınması",
        "Applications taken in by the way of the kind of unit"),
       ("Yeni başvuru: kanallar birim türüne göre sunulur",
        "New application: channels by the kind of unit")),
    _r(10, "deadlines",
       ("Bilgi edinme başvurusunun 15 iş gününde cevaplanması",
        "Requests of information answered within 15 working days"),
       ("Süreler; “Neden bu tarih?”", "Deadlines; “Why this date?”")),
    _r(11, "today",
       ("Başvuruların her gün düzenli takibi", "Applications followed up every day"),
       ("Bugün › Günlük takibi tamamladım", "Today › Follow-up done")),
    _r(12, "applications",
       ("Cevabın talebi karşılayacak yeterlilikte olması", "Answers that meet the demand"),
       ("Cevapla: istenen her madde sonuçlanmadan kapanmaz",
        "Answer: not closed before every demanded item is settled")),
    _r(13, "applications",
       ("Ret hâlinde kanuni gerekçenin mutlaka belirtilmesi",
        "The legal ground named in every refusal"),
       ("Reddet: gerekçe ve açıklama zorunlu", "Refuse: ground and explanation are mandatory")),
    _r(14, "applications",
       ("Cevabın doğru yoldan verilmesi", "Answers given by the right route"),
       ("Cevapla: yanlış yol kaydedilmez, nedeni söylenir",
        "Answer: a wrong route is not saved, and the sheet says why")),
    _r(15, "applications",
       ("Birimlerin kendi aralarında koordinasyonu", "Coordination between the units"),
       ("Havale et: birimin kendi iç süresi", "Refer: an internal last day of the unit")),
    _r(16, "applications",
       ("BİMER/CİMER’de önce içerik ve havale geçmişinin okunması",
        "Content and referral history read first in BİMER/CİMER"),
       ("Ayrıntı › Okudum; okunmadan işlem yapılmaz",
        "Details › Read; no act before it")),
    _r(17, "applications",
       ("Zaten yönlendirilmiş birime gönderilmek üzere iade edilmemesi",
        "No return towards a unit that had it already"),
       ("Havale et: birim ve tarihi söylenerek reddedilir",
        "Refer: refused, naming the unit and the date")),
    _r(18, "deadlines",
       ("BİMER başvurusunun kanuni süre beklenmeden azami 15 iş gününde sonuçlandırılması",
        "BİMER cases within 15 working days, not waiting for the legal period"),
       ("Genelge süresi kanuni sürenin yanında izlenir; erken olan geçerlidir",
        "The circular’s period beside the legal one; the earlier counts")),
    _r(19, "applications",
       ("Başvuru sahibinin bilgilendirilmesi ve sisteme eksiksiz giriş",
        "The applicant told, and a full entry in the system"),
       ("Cevapla, Tamamla: giriş tarihi ve metni olmadan kapanmaz",
        "Answer, Complete: not closed without the entry’s date and text")),
    _r(20, "applications",
       ("Kâğıt başvuruların resmî yazı ekinde gelmesi", "Paper cases come with a letter"),
       ("Yeni başvuru: sayı, tarih, ilgi ve geliş tarihi",
        "New application: number, date, reference and arrival")),
    _r(21, "today",
       ("İşlemlerin geciktirilmeksizin başlatılması", "Work begun without delay"),
       ("Bugün: iki iş günüdür işlem yapılmayanlar",
        "Today: what nobody touched for two working days")),
    _r(22, "applications",
       ("Sonucun hem ilgilisine hem Müşavirliğe bildirilmesi",
        "The result told to the applicant and to the Counsellorship"),
       ("Cevapla, Tamamla: iki tarih de girilmeden kapanmaz",
        "Answer, Complete: not closed before both days are there")),
    _r(23, "applications",
       ("TBMM başvurusunu yalnızca Müşavirliğin cevaplaması, ek yazışmaya yol açılmaması",
        "Parliament answered by the Counsellorship alone, no needless letters"),
       ("Cevapla: yol Müşavirliktir; ek yazışmalar sayılır",
        "Answer: the route is the Counsellorship; further letters are counted")),
    _r(24, "calls",
       ("Beyaz Masadan gelenlerin karşılanması ve dinlenmesi",
        "Visitors from the White Desk received and heard"),
       ("Görüşmeler › Ziyaret", "Calls › Visit")),
    _r(25, "calls",
       ("Telefonla arayanın birimce bilgilendirilmesi, doğrudan Beyaz Masaya aktarılmaması",
        "Callers helped by the unit, not passed straight on to the White Desk"),
       ("Görüşmeler › Telefon: aktarma gerekçe ister ve sayılır",
        "Calls › Call: passing on needs a reason and is counted")),
    _r(26, "calls",
       ("Çağrı Merkezi uzmanlarıyla iş birliği", "Cooperation with call-centre experts"),
       ("Görüşmeler › Çağrı merkezi uzmanı", "Calls › Call-centre expert")),
    _r(27, "reports",
       ("Aylık rapor; yaşanan sorunlar ve aksayan yönler",
        "Monthly report with problems and shortcomings"),
       ("Raporlar › Yaşanan sorunlar", "Reports › Problems met")),
    _r(28, "reports",
       ("Raporun Bakanlık Makamına, birimlere ve il müdürlüklerine sunulması",
        "The report handed to the ministry, the units and the provinces"),
       ("Raporlar › Raporu dağıt", "Reports › Distribute the report")),
    _r(29, "reports",
       ("İşlerin eksiksiz ve zamanında yapılması", "Work complete and on time"),
       ("Raporlar: geciken, eksik, girilmeyen, bildirilmeyen işler",
        "Reports: what is late, incomplete, not entered, not reported")),
    _r(30, "applications",
       ("Talep, şikâyet, görüş, öneri, ihbar ve bilgi edinme başvuruları",
        "Requests, complaints, views, suggestions, tip-offs, requests of information"),
       ("Yeni başvuru › Başvuru türü", "New application › Kind")),
    _r(31, "applications",
       ("İhmal, istismar ve şiddette acil müdahale", "Urgent help in neglect, abuse, violence"),
       ("Acil şeridi, görevli telefonları, Haber verildi",
        "The urgent strip, the duty phones, Told")),
    _r(32, "applications",
       (("Bütün başvuru yolları: BEYS, BİMER/CİMER, e-posta, mektup, faks, telefon, şahsen, "
        "Beyaz Masa, Alo 183, Alo 144, TBMM"),
        ("All channels: BEYS, BİMER/CİMER, e-mail, letter, fax, phone, in person, White Desk, "
        "Alo 183, Alo 144, Parliament")),
       ("Yeni başvuru › Kanal", "New application › Channel")),
)  # fmt: skip
"""Every duty in the order of the circular."""
