"""The grounds of refusing an application or not examining it: Laws 4982 and 3071 as a table."""

from __future__ import annotations

from dataclasses import dataclass

from hi_desktop.domain.vocabulary import Outcome, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One ground of law.

    Args:
        code: stored, never changes.
        article: of the law or its regulation (Yönetmelik).
        title: heading of the article, as the law has it.
        meaning: what it says, in one line.
        law: ``4982`` or ``3071``.
        sub_letters: (letter, what it says); one must be chosen where there are any.
        needs_where: the answer must say how, when and where it was published.
        outcome: how an application ends on this ground.
        offered: False for articles that are no ground to refuse.
        note: what the officer should think of before choosing it.
    """

    code: str
    article: str
    title: str
    meaning: Word
    law: str = "4982"
    sub_letters: tuple[tuple[str, Word], ...] = ()
    needs_where: bool = False
    outcome: Outcome = Outcome.REFUSED
    offered: bool = True
    note: Word | None = None

    def label(self) -> str:
        """Return article and title as lists show them."""
        return f"{self.article} {self.title}".strip()


_RESEARCH = "İstenecek bilgi veya belgenin niteliği"
_PROCESS = "Talep edilebilecek bilgi veya belgeler"
_PETITION = "İncelenemeyecek dilekçeler"
_HONOUR = Word(
    "Kişinin çalışma hayatını veya meslek onurunu etkileyenler kapsam içindedir.",
    "What touches the person's working life or professional honour is inside the scope.",
)
_INQUIRY = (
    ("a", Word("Kişilerin özel hayatına açıkça haksız müdahale sonucunu doğuracak",
               "Would plainly intrude on private life without right")),
    ("b", Word("Kişilerin veya soruşturmayı yürüten görevlilerin hayatını ya da güvenliğini "
               "tehlikeye sokacak",
               "Would endanger the life or safety of people or of those who inquire")),
    ("c", Word("Soruşturmanın güvenliğini tehlikeye düşürecek",
               "Would endanger the safety of the inquiry")),
    ("d", Word("Gizli kalması gereken bilgi kaynağının açığa çıkmasına neden olacak veya "
               "soruşturma ile ilgili benzeri bilgi ve bilgi kaynaklarının temin edilmesini "
               "güçleştirecek",
               "Would reveal a source that must stay secret, or make such information harder "
               "to obtain")),
)  # fmt: skip
_PROSECUTION = (
    ("a", Word("Suç işlenmesine yol açacak", "Would lead to a crime")),
    ("b", Word("Suçların önlenmesi ve soruşturulması ya da suçluların kanunî yollarla yakalanıp "
               "kovuşturulmasını tehlikeye düşürecek",
               "Would endanger the prevention or the prosecution of crimes")),
    ("c", Word("Yargılama görevinin gereğince yerine getirilmesini engelleyecek",
               "Would hinder the courts in their duty")),
    ("d", Word("Hakkında dava açılmış bir kişinin adil yargılanma hakkını ihlâl edecek",
               "Would violate the right to a fair trial of a person on trial")),
)  # fmt: skip

_ALL = (
    Ground(code="K04", article="m.4/2", title="Bilgi edinme hakkı",
           meaning=Word("Yabancı: karşılıklılık yok veya konu kendisiyle ilgili değil",
                        "Foreigner without reciprocity, or the matter is not his own")),
    Ground(code="K06", article="m.6", title="Başvuru usulü", outcome=Outcome.NOT_PROCESSED,
           meaning=Word("Kimlik, imza, adres veya form eksik",
                        "Identity, signature, address or form is missing")),
    Ground(code="K07-1", article="m.7/1", title=_RESEARCH,
           meaning=Word("Kurumda yok ve bulunması da gerekmiyor",
                        "Not held and not due to be held")),
    Ground(code="K07-2", article="m.7/2", title=_RESEARCH,
           meaning=Word("Ayrı veya özel bir çalışma, araştırma, inceleme ya da analiz gerektiriyor",
                        "Needs separate work, research, study or analysis"),
           note=Word("“Olumsuz cevap verilebilir”: zorunlu değildir.",
                     "“May be answered in the negative”: it need not be.")),
    Ground(code="K07-3", article="m.7/3", title=_RESEARCH, outcome=Outcome.FORWARDED,
           meaning=Word("Başka kurumda bulunuyor: başvuru o kuruma gönderilir",
                        "Held by another authority: the application is forwarded there")),
    Ground(code="K08", article="m.8", needs_where=True,
           title="Yayımlanmış veya kamuya açıklanmış bilgi veya belgeler",
           meaning=Word("Yayımlanmış: ne şekilde, ne zaman ve nerede yayımlandığı bildirilir",
                        "Already public: how, when and where it was published must be said")),
    Ground(code="KY12a", article="Yön. m.12", title=_PROCESS,
           meaning=Word("Tekemmül etmemiş bir işleme ilişkin",
                        "Concerns a process that is not completed")),
    Ground(code="KY12b", article="Yön. m.12", title=_PROCESS,
           meaning=Word("Önceden belirlenmiş bir tarihte açıklanacak",
                        "Will be announced on a date fixed beforehand")),
    Ground(code="K15", article="m.15", title="Yargı denetimi dışında kalan işlemler",
           meaning=Word("Yargı denetimi dışındaki işlem", "Act exempt from judicial review"),
           note=_HONOUR),
    Ground(code="K16", article="m.16", title="Devlet sırrına ilişkin bilgi veya belgeler",
           meaning=Word("Devlet sırrı", "State secret")),
    Ground(code="K17", article="m.17",
           title="Ülkenin ekonomik çıkarlarına ilişkin bilgi veya belgeler",
           meaning=Word("Ekonomik çıkarlara zarar, haksız rekabet veya kazanç",
                        "Harm to economic interests, unfair competition or gain")),
    Ground(code="K18", article="m.18", title="İstihbarata ilişkin bilgi veya belgeler",
           meaning=Word("İstihbarat", "Intelligence"), note=_HONOUR),
    Ground(code="K19", article="m.19", title="İdarî soruşturmaya ilişkin bilgi veya belgeler",
           meaning=Word("Yürüyen idarî soruşturma", "Running administrative inquiry"),
           sub_letters=_INQUIRY),
    Ground(code="K20", article="m.20",
           title="Adlî soruşturma ve kovuşturmaya ilişkin bilgi veya belgeler",
           meaning=Word("Adlî soruşturma veya kovuşturma", "Criminal inquiry or prosecution"),
           sub_letters=_PROSECUTION),
    Ground(code="K21", article="m.21", title="Özel hayatın gizliliği",
           meaning=Word("Sağlık, özel ve aile hayatı, şeref ve haysiyet, meslekî ve ekonomik "
                        "değerler",
                        "Health, private and family life, honour, occupational and economic "
                        "values"),
           note=Word("İlgilinin rızası engeli kaldırır.", "Consent of the person lifts it.")),
    Ground(code="K22", article="m.22", title="Haberleşmenin gizliliği",
           meaning=Word("Haberleşmenin gizliliği", "Secrecy of communication")),
    Ground(code="K23", article="m.23", title="Ticarî sır",
           meaning=Word("Ticarî sır veya gizli kalmak kaydıyla verilmiş bilgi",
                        "Trade secret, or given in confidence")),
    Ground(code="K24", article="m.24", title="Fikir ve sanat eserleri", offered=False,
           meaning=Word("Özel kanunu uygulanır; ret gerekçesi değildir",
                        "Its own law applies; no ground to refuse"),
           note=Word("5846 sayılı Kanunun izin verdiği biçimde erişim sağlanır.",
                     "Access is given in the way that Law 5846 allows.")),
    Ground(code="K25", article="m.25", title="Kurum içi düzenlemeler",
           meaning=Word("Kamuyu ilgilendirmeyen kurum içi düzenleme",
                        "Internal rules of no public concern"),
           note=Word("Düzenlemeden etkilenen çalışanların hakkı saklıdır.",
                     "Staff affected by the rule keep the right.")),
    Ground(code="K26", article="m.26", title="Kurum içi görüş, bilgi notu ve tavsiyeler",
           meaning=Word("Kurumca aksi kararlaştırılmış görüş, bilgi notu veya tavsiye",
                        "Opinion, note or advice that the authority decided to withhold"),
           note=Word("Aksi kararlaştırılmadıkça açıktır; ret için kurum kararı gerekir.",
                     "Open by default; a refusal needs a decision of the authority.")),
    Ground(code="K27", article="m.27", title="Tavsiye ve mütalaa talepleri",
           meaning=Word("Tavsiye veya mütalaa isteniyor", "Asks for advice or an opinion"),
           note=Word("Çoğu kez 3071 sayılı Kanuna göre dilekçe sayılması daha uygundur.",
                     "Often better treated as a petition under Law 3071.")),
    Ground(code="K28", article="m.28", title="Gizliliği kaldırılan bilgi veya belgeler",
           offered=False,
           meaning=Word("Gizliliği kaldırılmış: açıktır", "Declassified: open")),
    Ground(code="D6a", article="m.6/a", title=_PETITION, law="3071", outcome=Outcome.NOT_EXAMINED,
           meaning=Word("Belli bir konuyu ihtiva etmiyor", "Has no specific subject")),
    Ground(code="D6b", article="m.6/b", title=_PETITION, law="3071", outcome=Outcome.NOT_EXAMINED,
           meaning=Word("Yargı mercilerinin görevine giren konuyla ilgili",
                        "Concerns a matter of the courts")),
    Ground(code="D6c", article="m.6/c", title=_PETITION, law="3071", outcome=Outcome.NOT_EXAMINED,
           meaning=Word("Ad-soyad, imza veya adres şartlarından biri eksik",
                        "Name, signature or address is missing")),
)  # fmt: skip

GROUNDS: tuple[Ground, ...] = _ALL
"""Every ground in the order of the laws."""

GROUND_BY_CODE: dict[str, Ground] = {ground.code: ground for ground in GROUNDS}


def offered_grounds(law: str = "4982") -> tuple[Ground, ...]:
    """Return the grounds that a refusal under a law may choose from."""
    ends = {Outcome.REFUSED, Outcome.NOT_EXAMINED}
    return tuple(g for g in GROUNDS if g.law == law and g.offered and g.outcome in ends)
