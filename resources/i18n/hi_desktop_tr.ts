<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About HI Desktop</source>
        <translation>HI Desktop hakkında</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6 (LGPL-3), SQLAlchemy (MIT), Fluent System Icons (MIT) and other free software; their licences lie beside the program.</source>
        <translation>Qt ve PySide6 (LGPL-3), SQLAlchemy (MIT), Fluent System Icons (MIT) ve başka özgür yazılımlarla yapılmıştır; lisansları programın yanındadır.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Sürüm {0}, Qt {1}</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>AbsencePreview</name>
    <message>
        <source>Also away from this unit on these days: {names}</source>
        <translation>Bu birimden aynı günlerde izinli: {names}</translation>
    </message>
    <message>
        <source>{count} open applications of {name} will be seen by {backup}: {days}</source>
        <translation>{name} {count} açık başvurusu {days} {backup} görünecek</translation>
    </message>
    <message>
        <source>{backup} stands in for {name}: {days}; nothing is open now</source>
        <translation>{days} {name} yerine {backup} bakacak; şu an açık başvurusu yok</translation>
    </message>
    <message>
        <source>Nothing is due on these days. Without cover: 0</source>
        <translation>Bu günlerde süresi dolan başvuru yok. Bakanı olmayan: 0</translation>
    </message>
    <message>
        <source>Due on these days: {due}. Without cover: {bare}</source>
        <translation>Bu günlerde süresi dolan: {due}. Bakanı olmayan: {bare}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} başvuru daha</translation>
    </message>
    <message>
        <source>{number} · due {day} · {name} handles it</source>
        <translation>{number} · son gün {day} · {name} bakacak</translation>
    </message>
    <message>
        <source>{number} · due {day} · {name} may not see it</source>
        <translation>{number} · son gün {day} · {name} görme yetkisine sahip değil</translation>
    </message>
    <message>
        <source>{number} · due {day} · {name} does not work with the program</source>
        <translation>{number} · son gün {day} · {name} programı kullanmıyor</translation>
    </message>
    <message>
        <source>{number} · due {day} · nobody handles it</source>
        <translation>{number} · son gün {day} · bakan yok</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Leave of {name}</source>
        <translation>{name} – izin</translation>
    </message>
    <message>
        <source>Circular 2014/09: a backup stands in during leave and sick leave.</source>
        <translation>Genelge 2014/09: izin, rapor vb. durumlarda yedek personel görevlendirilir.</translation>
    </message>
    <message>
        <source>Only those who are present</source>
        <translation>Yalnız o günlerde bulunanlar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Başladığı gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>empty = one day</source>
        <translation>boş = tek gün</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Nedeni</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} açık</translation>
    </message>
    <message>
        <source>{name} · away himself on some of these days</source>
        <translation>{name} · bu günlerin bir kısmında kendisi yok</translation>
    </message>
    <message>
        <source>e.g. annual leave</source>
        <translation>örn. yıllık izin</translation>
    </message>
    <message>
        <source>&amp;Kind of leave</source>
        <translation>&amp;Türü</translation>
    </message>
    <message>
        <source>&amp;Stands in</source>
        <translation>&amp;Yerine bakacak</translation>
    </message>
    <message>
        <source>While all main officers are away, the registry names who stands in.</source>
        <translation>Asıl personelin tümü izinliyken rehber yerine bakanı gösterir.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Nobody is present on all of these days.</source>
        <translation>Bu günlerin tümünde bulunan kimse yok.</translation>
    </message>
    <message>
        <source>{name} is not among those who are present on these days.</source>
        <translation>{name} bu günlerde bulunanlar arasında değil.</translation>
    </message>
    <message>
        <source>Choose who stands in; nobody is away without.</source>
        <translation>Yerine bakacak kişiyi seçin; yedeksiz izin kaydedilmez.</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>More acts</source>
        <translation>Diğer işlemler</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Further letters are counted for Parliament’s Petition Commission.</source>
        <translation>Ek yazışma yalnızca TBMM Dilekçe Komisyonu başvurularında sayılır.</translation>
    </message>
</context>
<context>
    <name>AlertSheet</name>
    <message>
        <source>Told at once</source>
        <translation>Haber verildi</translation>
    </message>
    <message>
        <source>Duty contact</source>
        <translation>Nöbet irtibatı</translation>
    </message>
    <message>
        <source>now; or 10.45</source>
        <translation>şimdi; ya da 10.45</translation>
    </message>
    <message>
        <source>Duty contacts</source>
        <translation>Nöbet irtibatları</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kime haber verildi</translation>
    </message>
    <message>
        <source>Time, today</source>
        <translation>Saat, bugün</translation>
    </message>
    <message>
        <source>First make the call; then enter it here.</source>
        <translation>Önce arayınız, sonra buraya yazınız.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Haber verildi</translation>
    </message>
    <message>
        <source>Write who was told.</source>
        <translation>Kime haber verildiğini yazınız.</translation>
    </message>
    <message>
        <source>This is no time. Example: 10.45</source>
        <translation>Bu bir saat değil. Örnek: 10.45</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer</source>
        <translation>Cevapla</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Sonucu seçin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Gönderilen kurum</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Gönderme tarihi</translation>
    </message>
    <message>
        <source>Missing elements</source>
        <translation>Eksik olan</translation>
    </message>
    <message>
        <source>Reasons for severing</source>
        <translation>Ayırma gerekçesi</translation>
    </message>
    <message>
        <source>Summary of the answer</source>
        <translation>Cevap özeti</translation>
    </message>
    <message>
        <source>Write the authority that got it.</source>
        <translation>Gönderilen kurumu yazın.</translation>
    </message>
    <message>
        <source>Tick what is missing.</source>
        <translation>Eksik olanı işaretleyin.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Cevapla ve kapat</translation>
    </message>
    <message>
        <source>at least {count} letters</source>
        <translation>en az {count} harf</translation>
    </message>
    <message>
        <source>Save the progress</source>
        <translation>Safahatı kaydet</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cevabı kaydet</translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation>Sonucu seçin.</translation>
    </message>
</context>
<context>
    <name>ApplicationActs</name>
    <message>
        <source>{number} was referred.</source>
        <translation>{number} havale edildi.</translation>
    </message>
    <message>
        <source>{done} of {all} applications were referred.</source>
        <translation>{all} başvurudan {done} tanesi havale edildi.</translation>
    </message>
    <message>
        <source>The answer to {number} was recorded.</source>
        <translation>{number} cevaplandı.</translation>
    </message>
    <message>
        <source>{number} was refused with its ground.</source>
        <translation>{number} gerekçesiyle reddedildi.</translation>
    </message>
    <message>
        <source>The period of {number} was extended.</source>
        <translation>{number} sayılı başvurunun süresi uzatıldı.</translation>
    </message>
    <message>
        <source>{number} was closed.</source>
        <translation>{number} kapatıldı.</translation>
    </message>
    <message>
        <source>{number} was opened again.</source>
        <translation>{number} yeniden açıldı.</translation>
    </message>
    <message>
        <source>{number} was corrected.</source>
        <translation>{number} düzeltildi.</translation>
    </message>
    <message>
        <source>The period of {number} stands still.</source>
        <translation>{number} sayılı başvurunun süresi durdu.</translation>
    </message>
    <message>
        <source>The period of {number} runs on.</source>
        <translation>{number} sayılı başvurunun süresi işliyor.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>Not kaydedildi.</translation>
    </message>
    <message>
        <source>The flag was set.</source>
        <translation>Takip bayrağı kondu.</translation>
    </message>
    <message>
        <source>The flag was removed.</source>
        <translation>Takip bayrağı kaldırıldı.</translation>
    </message>
    <message>
        <source>{done} of {all} applications were assigned.</source>
        <translation>{all} başvurudan {done} tanesinin sorumlusu değişti.</translation>
    </message>
    <message>
        <source>Assigned to {number}.</source>
        <translation>Yeni sorumlu: {number}.</translation>
    </message>
    <message>
        <source>{number} was registered · last day {day}</source>
        <translation>{number} kaydedildi · Son gün {day}</translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>{count} rows were copied.</source>
        <translation>{count} satır kopyalandı.</translation>
    </message>
    <message>
        <source>Applications of this person</source>
        <translation>Bu kişinin başvuruları</translation>
    </message>
    <message>
        <source>Make responsible</source>
        <translation>Sorumlu ata</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sırala</translation>
    </message>
</context>
<context>
    <name>ApplicationFields</name>
    <message>
        <source>citizens: empty</source>
        <translation>T.C. vatandaşlarında boş</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Başvuru numarası</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Yazının tarihi</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Yazının ilgisi</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Yazıldığı tarih</translation>
    </message>
    <message>
        <source>Told or brought by</source>
        <translation>Bildiren veya getiren</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Karşılıklılık</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>T.C. kimlik no</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Başvuru türü</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>b = today, d = yesterday</source>
        <translation>b = bugün, d = dün</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Geliş tarihi</translation>
    </message>
    <message>
        <source>Unit concerned</source>
        <translation>İlgili birim</translation>
    </message>
    <message>
        <source>filters while you type</source>
        <translation>yazdıkça süzer</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Kimliği gizli</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Tüzel kişi</translation>
    </message>
    <message>
        <source>Document of authority shown</source>
        <translation>Yetki belgesi var</translation>
    </message>
    <message>
        <source>The name is needed, unless the identity is hidden.</source>
        <translation>Ad soyadı yazın; kimliği gizliyse “Kimliği gizli” kutusunu işaretleyin.</translation>
    </message>
    <message>
        <source>The subject is needed.</source>
        <translation>Konuyu yazın.</translation>
    </message>
    <message>
        <source>This is no date. Example: 15.11.2026</source>
        <translation>Bu bir tarih değil. Örnek: 15.11.2026</translation>
    </message>
    <message>
        <source>The date received is needed.</source>
        <translation>Geliş tarihini yazın.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Identity hidden</source>
        <translation>Kimliği gizli</translation>
    </message>
    <message>
        <source>Address, identity number, EBYS number</source>
        <translation>Adres, T.C. kimlik no, EBYS sayısı</translation>
    </message>
    <message>
        <source>Application date</source>
        <translation>Başvuru tarihi</translation>
    </message>
    <message>
        <source>Identity not given</source>
        <translation>Kimliği bildirilmemiş</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (ben)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Foreigners ask about themselves or their field, under reciprocity (4982)</source>
        <translation>Yabancılar, karşılıklılık ile kendileri veya faaliyet alanları hakkında bilgi isteyebilir (4982 m.4)</translation>
    </message>
    <message>
        <source>Foreigners who live in Türkiye apply under reciprocity (3071)</source>
        <translation>Türkiye’de oturan yabancılar karşılıklılık ile başvurabilir (3071 m.3)</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Bu tarih henüz gelmedi.</translation>
    </message>
    <message>
        <source>The last day is shown once the date received is known</source>
        <translation>Geliş tarihi yazılınca son gün burada görünür</translation>
    </message>
    <message>
        <source>counted from the day of application</source>
        <translation>süre başvuru tarihinden işler</translation>
    </message>
    <message>
        <source>counted from the arrival</source>
        <translation>süre geliş tarihinden işler</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Başvurular</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Bu listede ara</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>{open} open · {total} records</source>
        <translation>{open} açık · {total} kayıt</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Henüz başvuru yok</translation>
    </message>
    <message>
        <source>Enter one, or bring in last month&apos;s list.</source>
        <translation>İlk başvuruyu kaydedin ya da geçen ayın listesini içe aktarın.</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Yeni başvuru</translation>
    </message>
    <message>
        <source>Bring in from Excel</source>
        <translation>Excel’den içe aktar</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Örnek veriyle dene</translation>
    </message>
    <message>
        <source>No application matches this filter.</source>
        <translation>Bu süzgece uyan başvuru yok.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada kayıt yok</translation>
    </message>
    <message>
        <source>No application is in this view.</source>
        <translation>Bu görünümde başvuru yok.</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>Tüm başvuruları göster</translation>
    </message>
    <message>
        <source>{count} records shown</source>
        <translation>{count} kayıt gösteriliyor</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} seçili</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Time left {words}, {state}</source>
        <translation>Kalan süre {words}, {state}</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Responsible officer</source>
        <translation>Sorumlu</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n başvuru</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Make responsible</source>
        <translation>Sorumlu ata</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (ben)</translation>
    </message>
    <message>
        <source>away, nobody stands in</source>
        <translation>izinli, yerine bakan yok</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attaching files</source>
        <translation>Dosyalar ekleniyor</translation>
    </message>
    <message>
        <source>The files were attached.</source>
        <translation>Dosyalar eklendi.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Hiçbir dosya eklenmedi.</translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+S saves a copy · Delete removes · Ctrl+V pastes</source>
        <translation>Enter açar · Ctrl+S kopyasını kaydeder · Delete kaldırır · Ctrl+V yapıştırır</translation>
    </message>
    <message>
        <source>Drop files or e-mails here, or paste them.</source>
        <translation>Dosya veya e-postaları buraya bırakın ya da yapıştırın.</translation>
    </message>
    <message>
        <source>There is no file to paste.</source>
        <translation>Yapıştırılacak dosya yok.</translation>
    </message>
    <message>
        <source>Save with a harmless ending</source>
        <translation>Zararsız adla kaydet</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Adıyla kaydet</translation>
    </message>
    <message>
        <source>The copy was saved: {name}</source>
        <translation>Kopya kaydedildi: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source>The file was removed.</source>
        <translation>Dosya çıkarıldı.</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>{count} applications</source>
        <translation>{count} başvuru</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Birlikte cevapla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Cevap tarihi</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>Answer, for all of them</source>
        <translation>Hepsi için cevap</translation>
    </message>
    <message>
        <source>Each keeps its own number and last day; each goes the way of its channel.</source>
        <translation>Her biri kendi numarasını ve son gününü korur; cevap kendi kanalından gider.</translation>
    </message>
    <message>
        <source>Ctrl+Enter answers all of them · Esc closes</source>
        <translation>Ctrl+Enter hepsini cevaplar · Esc kapatır</translation>
    </message>
    <message>
        <source>Answer all of them</source>
        <translation>Hepsini cevapla</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Cevabı yazınız.</translation>
    </message>
</context>
<context>
    <name>CalendarDays</name>
    <message>
        <source>Administrative leave, whole day</source>
        <translation>İdari izin (tam gün)</translation>
    </message>
    <message>
        <source>Administrative leave, morning</source>
        <translation>İdari izin (sabah)</translation>
    </message>
    <message>
        <source>Public holiday, whole day</source>
        <translation>Resmî tatil (tam gün)</translation>
    </message>
    <message>
        <source>Public holiday from 13.00</source>
        <translation>Resmî tatil (13.00’ten sonra)</translation>
    </message>
    <message>
        <source>Local closure</source>
        <translation>Yerel kapanma</translation>
    </message>
    <message>
        <source>Suspension of periods</source>
        <translation>Sürelerin durması</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Bütün ülke</translation>
    </message>
    <message>
        <source>One province</source>
        <translation>Bir il</translation>
    </message>
    <message>
        <source>This unit only</source>
        <translation>Yalnız bu birim</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar days</source>
        <translation>Takvim günleri</translation>
    </message>
    <message>
        <source>Days on which offices are closed; the last days of open applications follow.</source>
        <translation>Dairelerin kapalı olduğu günler; açık başvuruların son günü buna göre yenilenir.</translation>
    </message>
    <message>
        <source>Applications whose last day moves</source>
        <translation>Son günü değişen başvurular</translation>
    </message>
    <message>
        <source>Days entered</source>
        <translation>Girilmiş günler</translation>
    </message>
    <message>
        <source>Administrative leave counts as a working day</source>
        <translation>İdari izin iş günü sayılır</translation>
    </message>
    <message>
        <source>Half days count as working days</source>
        <translation>Yarım günler iş günü sayılır</translation>
    </message>
    <message>
        <source>The period begins anew when the fee is paid</source>
        <translation>Ücret ödenince süre yeniden başlar</translation>
    </message>
    <message>
        <source>Otherwise the working days that were left run on after the payment.</source>
        <translation>İşaretlenmezse ödemeden sonra kalan iş günleri işlemeye devam eder.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Record no</source>
        <translation>Kayıt no</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eski</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Remove the chosen day</source>
        <translation>Seçili günü kaldır</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Günü ekle</translation>
    </message>
    <message>
        <source>e.g. Snow holiday</source>
        <translation>ör. Kar tatili</translation>
    </message>
    <message>
        <source>Letter, date and number</source>
        <translation>Yazı, tarih ve sayı</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Başladığı gün</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>empty = one day</source>
        <translation>boş = tek gün</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>H&amp;olds for</source>
        <translation>&amp;Kapsam</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>&amp;Yer (il)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Dayanak</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Günlerin sayımı</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds · Esc closes</source>
        <translation>Ctrl+Enter ekler · Esc kapatır</translation>
    </message>
    <message>
        <source>Change the counting</source>
        <translation>Sayımı değiştir</translation>
    </message>
    <message>
        <source>The last day of {count} open applications moves:</source>
        <translation>{count} açık başvurunun son günü değişecek:</translation>
    </message>
    <message>
        <source>No last day moves: administrative leave counts as a working day here.</source>
        <translation>Son gün değişmez: idari izin burada iş günü sayılıyor.</translation>
    </message>
    <message>
        <source>Change that below if your ministry counts differently.</source>
        <translation>Bakanlığınız başka türlü sayıyorsa aşağıdan değiştirin.</translation>
    </message>
    <message>
        <source>No open application moves. Closed applications never move.</source>
        <translation>Günü değişen açık başvuru yok. Kapanmış başvuruların günü hiç değişmez.</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Kaldır: {name}</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Call-centre expert</source>
        <translation>Çağrı uzmanı</translation>
    </message>
    <message>
        <source>Counsellorship</source>
        <translation>Müşavirlik</translation>
    </message>
    <message>
        <source>White Desk</source>
        <translation>Beyaz Masa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Kind of talk</source>
        <translation>Görüşme türü</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Waited / lasted</source>
        <translation>Bekleme / süre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Görevli</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>Görüşmeler</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls and visits</source>
        <translation>Görüşmeler</translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <translation>Görüşme görünümleri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Geri aranacak</translation>
    </message>
    <message>
        <source>Awaiting an answer</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>Name, number, subject</source>
        <translation>Ad, numara, konu</translation>
    </message>
    <message>
        <source>{today} today · {total} in all</source>
        <translation>bugün {today} · toplam {total}</translation>
    </message>
    <message>
        <source>No entry matches this filter.</source>
        <translation>Bu süzgece uyan görüşme yok.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Nothing was logged today</source>
        <translation>Bugün görüşme kaydedilmedi</translation>
    </message>
    <message>
        <source>Press F8 on any page, type, and press Enter.</source>
        <translation>Herhangi bir sayfada F8’e basın, yazın ve Enter’a basın.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>Call-backs and open questions are shown here.</source>
        <translation>Geri aranacaklar ve cevap bekleyen sorular burada görünür.</translation>
    </message>
    <message>
        <source>The conversation was logged.</source>
        <translation>Görüşme kaydedildi.</translation>
    </message>
    <message>
        <source>An urgent case was logged. Make an urgent application of it?</source>
        <translation>Acil bir vaka kaydedildi. Acil başvuruya dönüştürülsün mü?</translation>
    </message>
    <message>
        <source>Make an application</source>
        <translation>Başvuruya dönüştür</translation>
    </message>
    <message>
        <source>Noted as called back.</source>
        <translation>Geri arandığı kaydedildi.</translation>
    </message>
    <message>
        <source>Noted as answered.</source>
        <translation>Cevaplandığı kaydedildi.</translation>
    </message>
    <message>
        <source>The entry was taken out.</source>
        <translation>Kayıt çıkarıldı.</translation>
    </message>
    <message>
        <source>The entry was corrected.</source>
        <translation>Kayıt düzeltildi.</translation>
    </message>
    <message>
        <source>Calls {day}.xlsx</source>
        <translation>Görüşmeler {day}.xlsx</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Görüşmeleri dışa aktar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>The log was written to {name}.</source>
        <translation>Görüşmeler {name} dosyasına yazıldı.</translation>
    </message>
</context>
<context>
    <name>ChainSection</name>
    <message>
        <source>Referral chain</source>
        <translation>Havale zinciri</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>Birimin cevabı</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Hatırlat</translation>
    </message>
    <message>
        <source>Own unit: {days} working day(s)</source>
        <translation>Kendi birimimiz: {days} iş günü</translation>
    </message>
    <message>
        <source>in all: {days} working day(s)</source>
        <translation>toplam: {days} iş günü</translation>
    </message>
    <message>
        <source>its own day is past: {day}</source>
        <translation>birimin süresi geçti: {day}</translation>
    </message>
    <message>
        <source>own day: {day}</source>
        <translation>birimin son günü: {day}</translation>
    </message>
    <message>
        <source>reminded on {day}</source>
        <translation>{day} tarihinde hatırlatıldı</translation>
    </message>
    <message>
        <source>return: {reason}</source>
        <translation>iade: {reason}</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Other ▾</source>
        <translation>Diğer ▾</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Diğer kanallar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Other channels: {name}</source>
        <translation>Diğer kanallar: {name}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Information</source>
        <translation>Bilgi edinme</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Dilekçe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Şahsen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>TBMM</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Remove the filter</source>
        <translation>Süzgeci kaldır</translation>
    </message>
</context>
<context>
    <name>CircularDialog</name>
    <message>
        <source>Circular 2014/09</source>
        <translation>Genelge 2014/09</translation>
    </message>
    <message>
        <source>Search the duties</source>
        <translation>Yükümlülüklerde ara</translation>
    </message>
    <message>
        <source>Duties of the circular</source>
        <translation>Genelgenin yükümlülükleri</translation>
    </message>
    <message>
        <source>The circular asks</source>
        <translation>Genelge ister</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Programdaki yeri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What the circular asks, and where it is done</source>
        <translation>Genelge ne ister, nerede yapılır</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Close the application</source>
        <translation>Başvuruyu kapat</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Sonucu seçin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Outcomes that need reasons are given through Answer or Refuse.</source>
        <translation>Gerekçe isteyen sonuçlar Cevapla veya Reddet ile verilir.</translation>
    </message>
    <message>
        <source>Ctrl+Enter closes the application · Esc closes the sheet</source>
        <translation>Ctrl+Enter başvuruyu kapatır · Esc bu formu kapatır</translation>
    </message>
</context>
<context>
    <name>ColumnKeeper</name>
    <message>
        <source>Reset columns</source>
        <translation>Sütunları sıfırla</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Time left</source>
        <translation>Kalan süre</translation>
    </message>
    <message>
        <source>Record no</source>
        <translation>Kayıt no</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Başvuru sahibi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Değişecek bilgi</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu grubu</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Last day by the circular</source>
        <translation>Genelge son günü</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>Kanuni son gün</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Uzatma</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>CİMER/BEYS number</source>
        <translation>CİMER/BEYS no</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Ret gerekçesi</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Cevap tarihi</translation>
    </message>
    <message>
        <source>Working days taken</source>
        <translation>Geçen iş günü</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Son işlem</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bayrak</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>İş telefonu</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>To be reported by</source>
        <translation>Son bildirim günü</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Kind of talk</source>
        <translation>Görüşme türü</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Yönlendirilen</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Görevli</translation>
    </message>
    <message>
        <source>Why it may be one person</source>
        <translation>Aynı kişi olabilir, çünkü</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Birimler</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksikler</translation>
    </message>
    <message>
        <source>Which rule asks for it</source>
        <translation>Dayanağı</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Başvuru</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Rehber</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Gör&amp;üşme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation>&amp;Yeni başvuru</translation>
    </message>
    <message>
        <source>Enter an application that arrived</source>
        <translation>Gelen bir başvuruyu kaydeder</translation>
    </message>
    <message>
        <source>Application by &amp;phone</source>
        <translation>&amp;Telefonla gelen başvuru</translation>
    </message>
    <message>
        <source>Enter an application while the caller is on the phone</source>
        <translation>Arayan telefondayken başvurusunu kaydeder</translation>
    </message>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation>&amp;Listeden al…</translation>
    </message>
    <message>
        <source>Bring in the applications of an Excel, CSV or web list</source>
        <translation>Excel, CSV veya web listesindeki başvuruları içe aktarır</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>&amp;Excel’e aktar…</translation>
    </message>
    <message>
        <source>Write what is shown to an Excel file</source>
        <translation>Gösterileni bir Excel dosyasına yazar</translation>
    </message>
    <message>
        <source>&amp;Yearly report…</source>
        <translation>Yıllık ra&amp;por…</translation>
    </message>
    <message>
        <source>Count a year of requests of information (Law 4982 art. 30)</source>
        <translation>Bir yılın bilgi edinme başvurularını sayar (4982 m.30)</translation>
    </message>
    <message>
        <source>&amp;Distribute the report…</source>
        <translation>&amp;Raporu dağıt…</translation>
    </message>
    <message>
        <source>Write the report of the month for each recipient</source>
        <translation>Ayın raporunu her alıcı için ayrı yazar</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ayarlar</translation>
    </message>
    <message>
        <source>Choose language, looks and database</source>
        <translation>Dil, görünüm ve veritabanı ayarları</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Programı kapatır; her şey zaten kayıtlıdır</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take back your last act</source>
        <translation>Son işleminizi geri alır</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Satırları &amp;kopyala</translation>
    </message>
    <message>
        <source>Copy the chosen rows with their heading, ready for Excel</source>
        <translation>Seçili satırları başlığıyla, Excel’e hazır kopyalar</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Hücreyi kopyala</translation>
    </message>
    <message>
        <source>Copy only the text of the current cell</source>
        <translation>Yalnız bulunulan hücrenin metnini kopyalar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Choose all rows that are shown</source>
        <translation>Gösterilen bütün satırları seçer</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>&amp;Bu listede ara</translation>
    </message>
    <message>
        <source>Search in the list that is shown</source>
        <translation>Gösterilen listede arar</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Her &amp;yerde ara</translation>
    </message>
    <message>
        <source>Search all applications by number, name, subject or phone</source>
        <translation>Bütün başvurularda numara, ad, konu veya telefonla arar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Go to the details of the application</source>
        <translation>Başvurunun ayrıntısına gider</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Cevapla</translation>
    </message>
    <message>
        <source>Record the answer and close the application</source>
        <translation>Cevabı kaydeder ve başvuruyu kapatır</translation>
    </message>
    <message>
        <source>&amp;Refer</source>
        <translation>&amp;Havale et</translation>
    </message>
    <message>
        <source>Refer the chosen applications to a unit</source>
        <translation>Seçili başvuruları bir birime havale eder</translation>
    </message>
    <message>
        <source>E&amp;xtend the period</source>
        <translation>Süre &amp;uzat</translation>
    </message>
    <message>
        <source>Extend the period to 30 working days (Law 4982 art. 11)</source>
        <translation>Süreyi 30 iş gününe uzatır (4982 m.11)</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Reddet</translation>
    </message>
    <message>
        <source>Refuse with the legal ground</source>
        <translation>Kanuni gerekçesiyle reddeder</translation>
    </message>
    <message>
        <source>Complete the answer</source>
        <translation>Cevabı tamamla</translation>
    </message>
    <message>
        <source>Enter what was done after the answer, until it closes</source>
        <translation>Cevaptan sonra yapılanları girin; tamamlanınca kapanır</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>&amp;Not ekle</translation>
    </message>
    <message>
        <source>Write a note into the history of the application</source>
        <translation>Başvurunun geçmişine not yazar</translation>
    </message>
    <message>
        <source>Correc&amp;t</source>
        <translation>&amp;Düzelt</translation>
    </message>
    <message>
        <source>Correct what was entered</source>
        <translation>Girilen bilgileri düzeltir</translation>
    </message>
    <message>
        <source>F&amp;lag</source>
        <translation>&amp;Takip bayrağı</translation>
    </message>
    <message>
        <source>Set or remove the follow-up flag</source>
        <translation>Takip bayrağını koyar veya kaldırır</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>İstenenler</translation>
    </message>
    <message>
        <source>Write down what is asked for, item by item</source>
        <translation>İstenenleri madde madde yazın</translation>
    </message>
    <message>
        <source>Tell the fee</source>
        <translation>Ücret bildir</translation>
    </message>
    <message>
        <source>Tell the applicant what access costs; the period stands still</source>
        <translation>Erişim ücretini başvuru sahibine bildirin; süre durur</translation>
    </message>
    <message>
        <source>The fee was paid</source>
        <translation>Ücret ödendi</translation>
    </message>
    <message>
        <source>Note the payment; the period runs on</source>
        <translation>Ödemeyi kaydedin; süre devam eder</translation>
    </message>
    <message>
        <source>Deem withdrawn (fee unpaid)</source>
        <translation>Vazgeçmiş say (ücret ödenmedi)</translation>
    </message>
    <message>
        <source>Close it: the fee was not paid in time (Law 4982 art. 11/2)</source>
        <translation>Kapatın: ücret süresinde ödenmedi (4982 m.11/2)</translation>
    </message>
    <message>
        <source>Extension told</source>
        <translation>Uzatma bildirildi</translation>
    </message>
    <message>
        <source>Record the letter that told the applicant of the extension</source>
        <translation>Uzatmayı bildiren yazıyı kaydedin</translation>
    </message>
    <message>
        <source>Objection to the Board</source>
        <translation>Kurula itiraz</translation>
    </message>
    <message>
        <source>Record an objection and what became of it (Law 4982 art. 13)</source>
        <translation>İtirazı ve sonucunu kaydedin (4982 m.13)</translation>
    </message>
    <message>
        <source>Further correspondence</source>
        <translation>Ek yazışma</translation>
    </message>
    <message>
        <source>Count a letter by which more was asked (Petition Commission)</source>
        <translation>Yeniden bilgi istenen yazıyı sayın (Dilekçe Komisyonu)</translation>
    </message>
    <message>
        <source>&amp;Close without an answer</source>
        <translation>Cevapsız &amp;kapat</translation>
    </message>
    <message>
        <source>Close the application with its outcome</source>
        <translation>Başvuruyu sonucuyla kapatır</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>&amp;Yeniden aç</translation>
    </message>
    <message>
        <source>Open a closed application again, with the reason</source>
        <translation>Kapanmış başvuruyu gerekçesiyle yeniden açar</translation>
    </message>
    <message>
        <source>Copy the record nu&amp;mber</source>
        <translation>Kayıt nu&amp;marasını kopyala</translation>
    </message>
    <message>
        <source>Copy the number of the application</source>
        <translation>Başvurunun numarasını kopyalar</translation>
    </message>
    <message>
        <source>Urgent or not</source>
        <translation>Acil / acil değil</translation>
    </message>
    <message>
        <source>Mark a case as urgent, or take the mark away, with the reason</source>
        <translation>Başvuruyu acil olarak işaretler ya da işareti gerekçesiyle kaldırır</translation>
    </message>
    <message>
        <source>Told at once</source>
        <translation>Haber verildi</translation>
    </message>
    <message>
        <source>Note who was told of an urgent case</source>
        <translation>Acil başvuruda kime haber verildiğini kaydet</translation>
    </message>
    <message>
        <source>Duty contacts</source>
        <translation>Nöbet irtibatları</translation>
    </message>
    <message>
        <source>Whom to tell at once in urgent cases</source>
        <translation>Acil durumda hemen haber verilecek kişiler</translation>
    </message>
    <message>
        <source>Duty contacts…</source>
        <translation>Nöbet irtibatları…</translation>
    </message>
    <message>
        <source>Whom to tell at once in urgent cases, by province</source>
        <translation>Acil durumda hemen haber verilecek kişiler, illere göre</translation>
    </message>
    <message>
        <source>Order of secrecy</source>
        <translation>Gizlilik kararı</translation>
    </message>
    <message>
        <source>Hide the applicant from all but who is named (Law 6284)</source>
        <translation>Başvuru sahibini yetkililer dışında herkesten gizle (6284)</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Kimler görebilir</translation>
    </message>
    <message>
        <source>Name who may see a secret record</source>
        <translation>Gizli kaydı kimlerin görebileceğini belirle</translation>
    </message>
    <message>
        <source>Lift the secrecy</source>
        <translation>Gizliliği kaldır</translation>
    </message>
    <message>
        <source>Lift an order of secrecy, with the reason</source>
        <translation>Gizlilik kararını gerekçesiyle kaldır</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Kayıtları bağla</translation>
    </message>
    <message>
        <source>Link it with another record</source>
        <translation>Başka bir kayda bağla</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Mükerrer olarak kapat</translation>
    </message>
    <message>
        <source>Merge it into an older record</source>
        <translation>Daha eski bir kayıtla birleştir</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Birleştirmeyi geri al</translation>
    </message>
    <message>
        <source>Both records become what they were</source>
        <translation>İki kayıt da eski hâline döner</translation>
    </message>
    <message>
        <source>Answer identical ones together</source>
        <translation>Benzerlerle birlikte cevapla</translation>
    </message>
    <message>
        <source>One answer for all open petitions that say the same</source>
        <translation>Aynı içerikli açık dilekçelerin hepsine tek cevap</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Birlikte cevapla</translation>
    </message>
    <message>
        <source>One answer for all chosen applications</source>
        <translation>Seçilen başvuruların hepsine tek cevap</translation>
    </message>
    <message>
        <source>History read (Okudum)</source>
        <translation>Okudum</translation>
    </message>
    <message>
        <source>Stamp that referral history and acts were read</source>
        <translation>Havale geçmişinin ve işlemlerin okunduğunu onayla</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>Birimin cevabı</translation>
    </message>
    <message>
        <source>Note the answer of the unit; the application is back</source>
        <translation>Birimin cevabını kaydet; başvuru birimimize döner</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Hatırlat</translation>
    </message>
    <message>
        <source>Remind the units that owe an answer</source>
        <translation>Cevabı beklenen birimlere hatırlat</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Bugün</translation>
    </message>
    <message>
        <source>Go to what must be done today</source>
        <translation>Bugün yapılacaklara gider</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>B&amp;aşvurular</translation>
    </message>
    <message>
        <source>Go to the list of applications</source>
        <translation>Başvuru listesine gider</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Süreler</translation>
    </message>
    <message>
        <source>Go to the calendar of last days</source>
        <translation>Son günler takvimine gider</translation>
    </message>
    <message>
        <source>&amp;Contact registry</source>
        <translation>İrtibat &amp;Rehberi</translation>
    </message>
    <message>
        <source>Go to units, people and stand-ins</source>
        <translation>Birimlere, kişilere ve yedeklere gider</translation>
    </message>
    <message>
        <source>Calls and &amp;visits</source>
        <translation>&amp;Görüşmeler</translation>
    </message>
    <message>
        <source>Go to the log of calls and visits</source>
        <translation>Görüşme kayıtlarına gider</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Ra&amp;porlar</translation>
    </message>
    <message>
        <source>Go to the monthly report</source>
        <translation>Aylık rapora gider</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>Read what is shown again</source>
        <translation>Gösterileni yeniden okur</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>S&amp;onraki bölüm</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Pencerenin sonraki bölümüne geçer</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Ö&amp;nceki bölüm</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Tam &amp;ekran</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Pencerenin önceki bölümüne geçer</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Süt&amp;unlar</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Listenin sütunlarını seçer</translation>
    </message>
    <message>
        <source>C&amp;hange theme</source>
        <translation>&amp;Temayı değiştir</translation>
    </message>
    <message>
        <source>Change between light, dark and high contrast</source>
        <translation>Açık, koyu ve yüksek karşıtlık arasında değiştirir</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Ya&amp;zıyı büyüt</translation>
    </message>
    <message>
        <source>Make all text ten percent larger</source>
        <translation>Bütün yazıları yüzde on büyütür</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Yazıyı &amp;küçült</translation>
    </message>
    <message>
        <source>Make all text ten percent smaller</source>
        <translation>Bütün yazıları yüzde on küçültür</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>O&amp;lağan yazı boyu</translation>
    </message>
    <message>
        <source>Show text at 100 percent</source>
        <translation>Yazıyı yüzde 100 gösterir</translation>
    </message>
    <message>
        <source>Fill the screen or leave it</source>
        <translation>Ekranı kaplar veya geri döner</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Komutlar ve tuşlar</translation>
    </message>
    <message>
        <source>Show all commands with their keys</source>
        <translation>Bütün komutları tuşlarıyla gösterir</translation>
    </message>
    <message>
        <source>&amp;Circular 2014/09</source>
        <translation>&amp;Genelge 2014/09</translation>
    </message>
    <message>
        <source>Show what the circular asks and where it is done</source>
        <translation>Genelgenin ne istediğini ve nerede yapıldığını gösterir</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;Program hakkında</translation>
    </message>
    <message>
        <source>Version, database and licences</source>
        <translation>Sürüm, veritabanı ve lisanslar</translation>
    </message>
    <message>
        <source>&amp;Log a call or visit</source>
        <translation>Görüşme &amp;kaydı</translation>
    </message>
    <message>
        <source>Log a call or visit in one line, from any page</source>
        <translation>Bir görüşmeyi tek satırda kaydet; her sayfadan açılır</translation>
    </message>
    <message>
        <source>Make an &amp;application of it</source>
        <translation>&amp;Başvuruya dönüştür</translation>
    </message>
    <message>
        <source>Open the form of a new application with all that is known</source>
        <translation>Yeni başvuru formunu bilinenlerle dolu aç</translation>
    </message>
    <message>
        <source>Called &amp;back</source>
        <translation>Geri &amp;arandı</translation>
    </message>
    <message>
        <source>Note that the person was called back now</source>
        <translation>Kişinin şimdi geri arandığını kaydet</translation>
    </message>
    <message>
        <source>Ans&amp;wered</source>
        <translation>&amp;Cevaplandı</translation>
    </message>
    <message>
        <source>Note that the expert or the Counsellorship got the answer</source>
        <translation>Uzmanın ya da Müşavirliğin cevabı aldığını kaydet</translation>
    </message>
    <message>
        <source>&amp;Edit the entry</source>
        <translation>Kaydı &amp;düzelt</translation>
    </message>
    <message>
        <source>Correct what was logged (Enter, F2)</source>
        <translation>Görüşme kaydını düzelt (Enter, F2)</translation>
    </message>
    <message>
        <source>&amp;Take the entry out</source>
        <translation>Kaydı çıka&amp;r</translation>
    </message>
    <message>
        <source>Take out what was logged by mistake; undo brings it back</source>
        <translation>Yanlışlıkla yazılan kaydı çıkar; geri alınabilir</translation>
    </message>
    <message>
        <source>&amp;Print the daily sheet…</source>
        <translation>Günlük &amp;çizelgeyi yazdır…</translation>
    </message>
    <message>
        <source>Print the calls and visits of today on A4</source>
        <translation>Bugünün görüşmelerini A4 olarak yazdır</translation>
    </message>
    <message>
        <source>Attac&amp;h files</source>
        <translation>Dosya &amp;ekle</translation>
    </message>
    <message>
        <source>Attach files or e-mails to the application</source>
        <translation>Başvuruya dosya veya e-posta ekle</translation>
    </message>
    <message>
        <source>Draft in &amp;Word</source>
        <translation>&amp;Word taslağı</translation>
    </message>
    <message>
        <source>Write the official letter of the chosen applications</source>
        <translation>Seçili başvuruların resmî yazısını hazırla</translation>
    </message>
    <message>
        <source>&amp;Covering letter…</source>
        <translation>Ü&amp;st yazı…</translation>
    </message>
    <message>
        <source>Write the covering letter of the monthly report in Word</source>
        <translation>Aylık raporun üst yazısını Word’de hazırlar</translation>
    </message>
    <message>
        <source>Mark the daily follow-up</source>
        <translation>Günlük takibi tamamla</translation>
    </message>
    <message>
        <source>Note that the applications of today were gone through</source>
        <translation>Bugünün başvurularının gözden geçirildiğini işaretle</translation>
    </message>
    <message>
        <source>L&amp;eave plan</source>
        <translation>İ&amp;zin planı</translation>
    </message>
    <message>
        <source>See who is away in the coming weeks, and enter leave</source>
        <translation>Önümüzdeki haftalarda kimlerin izinli olduğunu görün, izin girin</translation>
    </message>
    <message>
        <source>Who answers &amp;today…</source>
        <translation>B&amp;ugün kim bakıyor…</translation>
    </message>
    <message>
        <source>Find who answers for a unit today, and copy the phone</source>
        <translation>Bir birime bugün kimin baktığını bulun, telefonunu kopyalayın</translation>
    </message>
    <message>
        <source>&amp;Hand over before leave…</source>
        <translation>De&amp;vir sayfası…</translation>
    </message>
    <message>
        <source>Make the page of what is open for who stands in</source>
        <translation>Yerine bakacak kişi için açık işlerin sayfasını hazırlayın</translation>
    </message>
    <message>
        <source>Take &amp;back after leave…</source>
        <translation>Geri a&amp;lma sayfası…</translation>
    </message>
    <message>
        <source>Read what others did while one was away</source>
        <translation>İzindeyken yapılanları okuyun</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Yeni &amp;kişi</translation>
    </message>
    <message>
        <source>Enter a person of the contact registry</source>
        <translation>İrtibat rehberine bir kişi ekler</translation>
    </message>
    <message>
        <source>New &amp;unit</source>
        <translation>Yeni &amp;birim</translation>
    </message>
    <message>
        <source>Enter a unit of the contact registry</source>
        <translation>İrtibat rehberine bir birim ekler</translation>
    </message>
    <message>
        <source>What is &amp;missing…</source>
        <translation>&amp;Eksikler…</translation>
    </message>
    <message>
        <source>List what the units and people lack, and go to what fills it</source>
        <translation>Birimlerin ve kişilerin eksiklerini listeler, doldurulacak alana götürür</translation>
    </message>
    <message>
        <source>D&amp;oubles…</source>
        <translation>&amp;Mükerrer kayıtlar…</translation>
    </message>
    <message>
        <source>Merge people who stand in the registry twice, or part them again</source>
        <translation>Rehberde iki kez yer alan kişileri birleştirir ya da yeniden ayırır</translation>
    </message>
    <message>
        <source>&amp;Letter of notification…</source>
        <translation>Bildirim &amp;yazısı…</translation>
    </message>
    <message>
        <source>List the changes that the Counsellorship was not told yet</source>
        <translation>Müşavirliğe bildirilmemiş değişiklikleri listeler</translation>
    </message>
    <message>
        <source>Registry of a &amp;day</source>
        <translation>&amp;Geçmiş bir günün rehberi</translation>
    </message>
    <message>
        <source>Show who was responsible on another day</source>
        <translation>Başka bir günde kimin sorumlu olduğunu gösterir</translation>
    </message>
    <message>
        <source>&amp;Confirm the data</source>
        <translation>Bilgileri &amp;doğrula</translation>
    </message>
    <message>
        <source>Note that the data of the unit were found right today</source>
        <translation>Birim bilgilerinin bugün doğrulandığını kaydeder</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>Call the chosen person or unit</source>
        <translation>Seçilen kişiyi ya da birimi arar</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>E-&amp;posta yaz</translation>
    </message>
    <message>
        <source>Write to the chosen person</source>
        <translation>Seçilen kişiye e-posta yazar</translation>
    </message>
    <message>
        <source>Copy the &amp;numbers</source>
        <translation>Numaraları k&amp;opyala</translation>
    </message>
    <message>
        <source>Copy name, numbers and e-mail of the chosen person or unit</source>
        <translation>Seçilen kişinin ya da birimin adını, numaralarını ve e-postasını kopyalar</translation>
    </message>
    <message>
        <source>&amp;Rules of the registry…</source>
        <translation>&amp;Rehber kuralları…</translation>
    </message>
    <message>
        <source>Set how many people a unit needs and how often it is confirmed</source>
        <translation>Birimde en az kaç kişi bulunacağını ve bilgilerin ne sıklıkla doğrulanacağını belirler</translation>
    </message>
</context>
<context>
    <name>CompleteSheet</name>
    <message>
        <source>Complete the answer</source>
        <translation>Cevabı tamamla</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tümünü işaretle</translation>
    </message>
    <message>
        <source>Before it is closed</source>
        <translation>Kapanmadan önce</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Yazının tarihi</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Tebliğ tarihi</translation>
    </message>
    <message>
        <source>remedies run from it</source>
        <translation>süre bu günden işler</translation>
    </message>
    <message>
        <source>Demands and their results</source>
        <translation>İstenenler ve sonuçları</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Kaydet ve kapat</translation>
    </message>
    <message>
        <source>It stays “answer ready”; missing: {missing}.</source>
        <translation>“Cevap hazır” olarak kalır; eksik: {missing}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Write what was entered.</source>
        <translation>Girilen metni yazın.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>telling the applicant</source>
        <translation>başvuru sahibine bildirim</translation>
    </message>
    <message>
        <source>telling the Counsellorship</source>
        <translation>Müşavirliğe bildirim</translation>
    </message>
    <message>
        <source>entry into CİMER/BİMER</source>
        <translation>CİMER/BİMER girişi</translation>
    </message>
    <message>
        <source>number and date of the letter</source>
        <translation>resmî yazının sayısı ve tarihi</translation>
    </message>
    <message>
        <source>result of one demand</source>
        <translation>bir istenenin sonucu</translation>
    </message>
    <message>
        <source>result of {count} demands</source>
        <translation>{count} istenenin sonucu</translation>
    </message>
</context>
<context>
    <name>CompletionSection</name>
    <message>
        <source>Answer and completion</source>
        <translation>Cevap ve tamamlama</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Tamamla</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sonuçlanmadı</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Tebliğ edildi</translation>
    </message>
    <message>
        <source>Forwarded to {place}</source>
        <translation>Gönderildi: {place}</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Eksik olan</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} kaydedildi.</translation>
    </message>
    <message>
        <source>Leave of {name}, {days}, was saved.</source>
        <translation>{name}: {days} izni kaydedildi.</translation>
    </message>
    <message>
        <source>The last day of {name} was saved.</source>
        <translation>{name}: son günü kaydedildi.</translation>
    </message>
    <message>
        <source>The leave was removed.</source>
        <translation>İzin kaldırıldı.</translation>
    </message>
    <message>
        <source>Choose a contact list</source>
        <translation>İrtibat listesini seçin</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.txt *.html *.xml);;All files (*)</source>
        <translation>Listeler (*.xlsx *.xls *.ods *.csv *.txt *.html *.xml);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>{people} people and {units} units were added, {changed} were changed.</source>
        <translation>{people} kişi ve {units} birim eklendi, {changed} kayıt değişti.</translation>
    </message>
    <message>
        <source>Export the contact registry</source>
        <translation>İrtibat rehberini dışa aktar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>The registry stands in {name}.</source>
        <translation>Rehber {name} dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>ContactBody</name>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>“{text}” için kimse bulunamadı</translation>
    </message>
    <message>
        <source>Search by a part of a name, a unit or a phone number.</source>
        <translation>Adın, birimin veya telefonun bir bölümüyle arayın.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Nobody is away on this day</source>
        <translation>Bugün izinli kimse yok</translation>
    </message>
    <message>
        <source>Nobody is entered here yet</source>
        <translation>Burada henüz kişi yok</translation>
    </message>
    <message>
        <source>Add people one by one, or bring in your contact list.</source>
        <translation>Kişileri tek tek ekleyin ya da irtibat listenizi alın.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Listeden al…</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Edit</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Düzenle (F2)</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Kişi ekle</translation>
    </message>
    <message>
        <source>Data are right</source>
        <translation>Bilgiler doğrulandı</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>İzin ekle</translation>
    </message>
    <message>
        <source>Left…</source>
        <translation>Ayrıldı…</translation>
    </message>
    <message>
        <source>Note the last day here</source>
        <translation>Birimdeki son gününü kaydedin</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksikler</translation>
    </message>
    <message>
        <source>Call: {text}</source>
        <translation>Ara: {text}</translation>
    </message>
    <message>
        <source>Write to: {text}</source>
        <translation>E-posta yaz: {text}</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>Kopyala: {text}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>No leave is entered</source>
        <translation>Kayıtlı izin yok</translation>
    </message>
    <message>
        <source>Remove: {days}</source>
        <translation>Kaldır: {days}</translation>
    </message>
    <message>
        <source>Earlier posts</source>
        <translation>Önceki görevleri</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>There is no number to call.</source>
        <translation>Aranacak bir numara yok.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>E-posta adresi yok.</translation>
    </message>
    <message>
        <source>No program on this computer opens {link}.</source>
        <translation>Bu bilgisayarda {link} bağlantısını açan bir program yok.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Kopyalandı: {text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>İzin ekle</translation>
    </message>
    <message>
        <source>Left…</source>
        <translation>Ayrıldı…</translation>
    </message>
</context>
<context>
    <name>ContactRows</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Hatalı</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmayacak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>İş telefonu</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Dahili</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Reason for this post</source>
        <translation>Bu görevin gerekçesi</translation>
    </message>
    <message>
        <source>new unit</source>
        <translation>yeni birim</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>no phone</source>
        <translation>tel. yok</translation>
    </message>
    <message>
        <source>no manager</source>
        <translation>yönetici yok</translation>
    </message>
    <message>
        <source>manager&apos;s post</source>
        <translation>yönetici unvanı</translation>
    </message>
    <message>
        <source>no main officer</source>
        <translation>asıl yok</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>yedek yok</translation>
    </message>
    <message>
        <source>no mobile</source>
        <translation>cep yok</translation>
    </message>
    <message>
        <source>no work phone</source>
        <translation>iş tel. yok</translation>
    </message>
    <message>
        <source>too few main officers</source>
        <translation>asıl personel yetersiz</translation>
    </message>
    <message>
        <source>too few backups</source>
        <translation>yedek yetersiz</translation>
    </message>
    <message>
        <source>The unit has no phone line</source>
        <translation>Birimin telefon hattı yok</translation>
    </message>
    <message>
        <source>There is no attached manager</source>
        <translation>Bağlı yönetici yok</translation>
    </message>
    <message>
        <source>{name}: the post is {title}</source>
        <translation>{name}: unvanı {title}</translation>
    </message>
    <message>
        <source>There is no main officer</source>
        <translation>Asıl personel yok</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Yedek personel yok</translation>
    </message>
    <message>
        <source>{name}: no mobile number</source>
        <translation>{name}: cep telefonu yok</translation>
    </message>
    <message>
        <source>{name}: no work phone</source>
        <translation>{name}: iş telefonu yok</translation>
    </message>
    <message>
        <source>There are too few main officers</source>
        <translation>Asıl personel sayısı yetersiz</translation>
    </message>
    <message>
        <source>There are too few backups</source>
        <translation>Yedek personel sayısı yetersiz</translation>
    </message>
    <message>
        <source>Circular 2014/09: every unit has a phone line that is easy to reach.</source>
        <translation>Genelge 2014/09: her birimde erişilebilirliği kolay bir telefon hattı bulunur.</translation>
    </message>
    <message>
        <source>Circular 2014/09: the unit works under a manager; here {titles}.</source>
        <translation>Genelge 2014/09: birim bir yöneticiye bağlıdır; burada {titles}.</translation>
    </message>
    <message>
        <source>Circular 2014/09: the manager of such a unit is {titles}.</source>
        <translation>Genelge 2014/09: bu tür birimin yöneticisi {titles} olur.</translation>
    </message>
    <message>
        <source>Circular 2014/09: the unit has enough qualified staff.</source>
        <translation>Genelge 2014/09: birimde yeterli sayıda nitelikli personel görevlendirilir.</translation>
    </message>
    <message>
        <source>Circular 2014/09: a backup stands in during leave and sick leave.</source>
        <translation>Genelge 2014/09: izin, rapor vb. durumlarda yedek personel görevlendirilir.</translation>
    </message>
    <message>
        <source>Circular 2014/09: work and mobile phones of staff and manager are notified.</source>
        <translation>Genelge 2014/09: personelin ve yöneticinin iş ve cep telefonları bildirilir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Eksik bilgi</translation>
    </message>
    <message>
        <source>No phone line</source>
        <translation>Telefonu yok</translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation>Yedeği yok</translation>
    </message>
    <message>
        <source>Without a manager</source>
        <translation>Yöneticisi yok</translation>
    </message>
    <message>
        <source>Away today</source>
        <translation>Bugün izinli</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Bildirilmeyen değişiklik</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Doğrulanmayan</translation>
    </message>
    <message>
        <source>General Directorates</source>
        <translation>Genel Müdürlükler</translation>
    </message>
    <message>
        <source>Presidencies</source>
        <translation>Başkanlıklar</translation>
    </message>
    <message>
        <source>Counsellorships</source>
        <translation>Müşavirlikler</translation>
    </message>
    <message>
        <source>White Desk</source>
        <translation>Beyaz Masa</translation>
    </message>
    <message>
        <source>Call centres</source>
        <translation>Çağrı merkezleri</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Diğer birimler</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Who answers today?</source>
        <translation>Bugün kim bakıyor?</translation>
    </message>
    <message>
        <source>Who answers on {day}?</source>
        <translation>{day} günü kim bakıyor?</translation>
    </message>
    <message>
        <source>Nobody is present</source>
        <translation>Kimse yok</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Yerine bakan</translation>
    </message>
    <message>
        <source>because there is no main officer</source>
        <translation>asıl personel olmadığı için</translation>
    </message>
    <message>
        <source>for {name} until {day}</source>
        <translation>{name} yerine, {day} dâhil</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>{day} dâhil izinli</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} eksik</translation>
    </message>
    <message>
        <source>Phone line of the unit</source>
        <translation>Birimin telefon hattı</translation>
    </message>
    <message>
        <source>Post of the manager</source>
        <translation>Bağlı yöneticinin görevi</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Bağlı olduğu birim</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Doğrulandığı gün</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>Rehberde</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Eksiği yok</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>İş telefonu</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Reason for this post</source>
        <translation>Bu görevin gerekçesi</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Görev süresi</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>yerine {name} bakıyor</translation>
    </message>
    <message>
        <source>{view}: {count} units</source>
        <translation>{view}: {count} birim</translation>
    </message>
    <message>
        <source>List of all {count} things (F7)</source>
        <translation>{count} eksiğin listesi (F7)</translation>
    </message>
    <message>
        <source>{whole} of {all} units are complete</source>
        <translation>{all} birimden {whole} birimin eksiği yok</translation>
    </message>
    <message>
        <source>State of the registry</source>
        <translation>Rehberin durumu</translation>
    </message>
    <message>
        <source>Away on this day</source>
        <translation>Bugün izinli olanlar</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} tarihinden beri</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>Away until {day}; {name} stands in</source>
        <translation>{day} dâhil izinli; yerine {name} bakıyor</translation>
    </message>
    <message>
        <source>away, {name} stands in</source>
        <translation>izinli, yerine {name} bakıyor</translation>
    </message>
</context>
<context>
    <name>ContactsImportSheet</name>
    <message>
        <source>Bring in a contact list</source>
        <translation>İrtibat listesini al</translation>
    </message>
    <message>
        <source>{file} · sheet {sheet} · {count} rows</source>
        <translation>{file} · sayfa {sheet} · {count} satır</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>Böyle satır yok</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Alma</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Ctrl+Enter brings in · Delete leaves out · Esc closes</source>
        <translation>Henüz bir şey kaydedilmedi. Ctrl+Enter aktarır · Delete satırı almaz · Esc kapatır</translation>
    </message>
    <message>
        <source>Bring in {count} rows</source>
        <translation>Aktar ({count} satır)</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Aktarılacak satır yok</translation>
    </message>
    <message>
        <source>{new} new people, {changed} changed, {same} unchanged, {faulty} faulty</source>
        <translation>{new} yeni kişi, {changed} değişiklik, {same} aynı, {faulty} hatalı</translation>
    </message>
    <message>
        <source>{count} units are new to the registry</source>
        <translation>{count} birim rehberde yok; eklenecek</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Yeniden al</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Registry on this day</source>
        <translation>Rehber şu tarihte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Şu tarihte</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Yeni birim</translation>
    </message>
    <message>
        <source>Letter of notification</source>
        <translation>Bildirim yazısı</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excel’e aktar</translation>
    </message>
    <message>
        <source>More of the registry</source>
        <translation>Rehberle ilgili diğer işlemler</translation>
    </message>
    <message>
        <source>Leave plan</source>
        <translation>İzin planı</translation>
    </message>
    <message>
        <source>Contact registry</source>
        <translation>İrtibat Rehberi</translation>
    </message>
    <message>
        <source>Parts of the registry</source>
        <translation>Rehberin bölümleri</translation>
    </message>
    <message>
        <source>Unit, name or phone</source>
        <translation>Birim, ad veya telefon</translation>
    </message>
    <message>
        <source>{units} units · {people} people</source>
        <translation>{units} birim · {people} kişi</translation>
    </message>
    <message>
        <source>{units} units · {people} people on {day}</source>
        <translation>{day} günü {units} birim · {people} kişi</translation>
    </message>
    <message>
        <source>This is the registry of {day}</source>
        <translation>{day} günündeki rehber gösteriliyor</translation>
    </message>
    <message>
        <source>It can be read, not changed.</source>
        <translation>Okunabilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Bugüne dön</translation>
    </message>
</context>
<context>
    <name>ContentTab</name>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>No content was entered.</source>
        <translation>İçerik girilmemiş.</translation>
    </message>
</context>
<context>
    <name>ConversationSheet</name>
    <message>
        <source>Entry of the log</source>
        <translation>Görüşme kaydı</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sorulmadı</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Passed on to the White Desk</source>
        <translation>Beyaz Masa’ya yönlendirildi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verilen bilgi</translation>
    </message>
    <message>
        <source>Reason (counted)</source>
        <translation>Gerekçe (sayılır)</translation>
    </message>
    <message>
        <source>Kind of talk</source>
        <translation>Görüşme türü</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Geri arama günü</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Geliş saati</translation>
    </message>
    <message>
        <source>Escorted by</source>
        <translation>Refakat eden</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Görüşen</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Memnuniyet</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Uzman</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Vaka no</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Yazı sayısı</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Cevap saati</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Aciliyet</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Yönlendirilen</translation>
    </message>
    <message>
        <source>White Desk</source>
        <translation>Beyaz Masa</translation>
    </message>
</context>
<context>
    <name>CountedMonths</name>
    <message>
        <source>Months of the period</source>
        <translation>Sürenin ayları</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>gg.aa.yyyy</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Fee to be paid by: {day}</source>
        <translation>Son ödeme günü: {day}</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Son gün: {day}</translation>
    </message>
    <message>
        <source>Told on {day}; the result is told separately</source>
        <translation>{day} bildirildi; sonuç ayrıca bildirilir</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kaldı</translation>
    </message>
    <message>
        <source>Answered: {day}</source>
        <translation>Cevap: {day}</translation>
    </message>
    <message>
        <source>Closed: {day}</source>
        <translation>Kapanış: {day}</translation>
    </message>
    <message>
        <source>{used} of {total} days used</source>
        <translation>{total} günün {used_of} kullanıldı</translation>
    </message>
    <message>
        <source>{used} of {total} working days used</source>
        <translation>{total} iş gününün {used_of} kullanıldı</translation>
    </message>
    <message>
        <source>{told} · basis: {law}</source>
        <translation>{told} · dayanak: {law}</translation>
    </message>
    <message>
        <source>Period of the circular ({law}): {day}</source>
        <translation>Genelge süresi ({law}): {day}</translation>
    </message>
    <message>
        <source>Legal period ({law}): {day}</source>
        <translation>Kanuni süre ({law}): {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Why this date?</source>
        <translation>Neden bu tarih?</translation>
    </message>
</context>
<context>
    <name>DeadlinePreview</name>
    <message>
        <source>The last day is shown once the date received is known</source>
        <translation>Geliş tarihi yazılınca son gün burada görünür</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Due on the chosen day</source>
        <translation>Seçili günde süresi dolanlar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Süresi geçenler</translation>
    </message>
    <message>
        <source>Previous month (PgUp)</source>
        <translation>Önceki ay (PgUp)</translation>
    </message>
    <message>
        <source>Next month (PgDn)</source>
        <translation>Sonraki ay (PgDn)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Calendar days…</source>
        <translation>Takvim günleri…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>Hatched: public holiday · half hatched: from 13.00 · dotted: administrative leave, counts as a working day unless the rules say otherwise</source>
        <translation>Taralı: resmî tatil · yarısı taralı: 13.00’ten sonra · noktalı: idari izin, kural aksini söylemedikçe iş günü sayılır</translation>
    </message>
    <message>
        <source>Nothing is due on this day</source>
        <translation>Bu gün dolacak süre yok</translation>
    </message>
    <message>
        <source>Awaited on this day</source>
        <translation>Bu gün beklenenler</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Süresi geçen başvuru yok</translation>
    </message>
    <message>
        <source>Awaited from us, overdue</source>
        <translation>Bizden beklenen, süresi geçen</translation>
    </message>
    <message>
        <source>Open applications by unit</source>
        <translation>Birimlere göre açık başvurular</translation>
    </message>
    <message>
        <source>{day}: nothing is due</source>
        <translation>{day}: dolacak süre yok</translation>
    </message>
    <message>
        <source>{day}: {count} due</source>
        <translation>{day}: {count} başvurunun son günü</translation>
    </message>
    <message>
        <source>{said}, {count} awaited</source>
        <translation>{said}, {count} beklenen</translation>
    </message>
    <message>
        <source>{count} due this month</source>
        <translation>bu ay {count} başvurunun süresi doluyor</translation>
    </message>
    <message>
        <source>Nothing is due this month</source>
        <translation>Bu ay dolacak süre yok</translation>
    </message>
    <message>
        <source>Overdue · {count}</source>
        <translation>Süresi geçenler · {count}</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Birimi yok</translation>
    </message>
    <message>
        <source>The calendar was changed; {count} applications have a new last day.</source>
        <translation>Takvim değiştirildi; {count} başvurunun son günü yenilendi.</translation>
    </message>
    <message>
        <source>The calendar was changed; no application moved.</source>
        <translation>Takvim değiştirildi; günü değişen başvuru yok.</translation>
    </message>
</context>
<context>
    <name>DecisionActs</name>
    <message>
        <source>{number} was completed.</source>
        <translation>{number} tamamlandı.</translation>
    </message>
    <message>
        <source>The demands of {number} were saved.</source>
        <translation>{number} için istenenler kaydedildi.</translation>
    </message>
    <message>
        <source>The notice of the extension of {number} was recorded.</source>
        <translation>{number} için uzatma bildirimi kaydedildi.</translation>
    </message>
    <message>
        <source>The letter on {number} was counted.</source>
        <translation>{number} için ek yazışma sayıldı.</translation>
    </message>
    <message>
        <source>The objection to {number} was recorded.</source>
        <translation>{number} için itiraz kaydedildi.</translation>
    </message>
    <message>
        <source>{number} is deemed withdrawn: the fee was not paid.</source>
        <translation>{number} vazgeçmiş sayıldı: ücret ödenmedi.</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Demands and their results</source>
        <translation>İstenenler ve sonuçları</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tümünü işaretle</translation>
    </message>
    <message>
        <source>Before it is closed</source>
        <translation>Kapanmadan önce</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Taslak olarak sakla</translation>
    </message>
    <message>
        <source>The Counsellorship alone answers the Petition Commission</source>
        <translation>Dilekçe Komisyonuna yalnızca Müşavirlik cevap verir</translation>
    </message>
    <message>
        <source>Send the Counsellorship an answer that meets the request, so that no further correspondence is needed (circular 2014/09).</source>
        <translation>Yeniden yazışma gerekmemesi için Müşavirliğe talebi karşılayan bir cevap gönderin (Genelge 2014/09).</translation>
    </message>
    <message>
        <source>The application stays open; the result is told separately later.</source>
        <translation>Başvuru açık kalır; sonuç ayrıca bildirilir.</translation>
    </message>
    <message>
        <source>It is kept as “answer ready”; missing: {missing}.</source>
        <translation>“Cevap hazır” olarak saklanır; eksik: {missing}.</translation>
    </message>
    <message>
        <source>Write what was entered.</source>
        <translation>Girilen metni yazın.</translation>
    </message>
</context>
<context>
    <name>DecisionStrip</name>
    <message>
        <source>Deem withdrawn</source>
        <translation>Vazgeçmiş say</translation>
    </message>
    <message>
        <source>The answer is ready; missing: {missing}.</source>
        <translation>Cevap hazır; eksik: {missing}.</translation>
    </message>
    <message>
        <source>The answer is ready; nothing is missing.</source>
        <translation>Cevap hazır; eksik yok.</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Tamamla</translation>
    </message>
    <message>
        <source>The fee was to be paid by {day}</source>
        <translation>Ücretin son ödeme günü {day} idi</translation>
    </message>
    <message>
        <source>Unpaid, the applicant is deemed to have withdrawn (Law 4982 art. 11/2).</source>
        <translation>Ödenmediğinde başvuru sahibi talebinden vazgeçmiş sayılır (4982 m.11/2).</translation>
    </message>
</context>
<context>
    <name>DemandList</name>
    <message>
        <source>One more demand: write it and press Enter</source>
        <translation>Bir istenen daha: yazın ve Enter’a basın</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>İstenen ekle</translation>
    </message>
</context>
<context>
    <name>DemandRow</name>
    <message>
        <source>Demand {number}</source>
        <translation>{number}. istenen</translation>
    </message>
    <message>
        <source>Result of demand {number}</source>
        <translation>{number}. istenenin sonucu</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sonuçlanmadı</translation>
    </message>
    <message>
        <source>Remove demand {number}</source>
        <translation>{number}. isteneni çıkar</translation>
    </message>
</context>
<context>
    <name>DemandsSheet</name>
    <message>
        <source>Demands</source>
        <translation>İstenenler</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Neler isteniyor</translation>
    </message>
    <message>
        <source>Each demand is answered, not held or refused before the application is closed.</source>
        <translation>Başvuru kapanmadan önce her istenen karşılanır, kurumda bulunmadığı bildirilir ya da reddedilir.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save the demands</source>
        <translation>İstenenleri kaydet</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details of the application</source>
        <translation>Başvuru ayrıntısı</translation>
    </message>
    <message>
        <source>Choose an application to see its details</source>
        <translation>Ayrıntısını görmek için bir başvuru seçin</translation>
    </message>
    <message>
        <source>{count} applications chosen</source>
        <translation>{count} başvuru seçili</translation>
    </message>
</context>
<context>
    <name>DetailTabs</name>
    <message>
        <source>Content and files</source>
        <translation>İçerik ve ekler</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>İlgili kayıtlar</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>More about it</source>
        <translation>Diğer bilgiler</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>İşlem geçmişi</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Show all {count} lines</source>
        <translation>{count} satırın tümünü göster</translation>
    </message>
</context>
<context>
    <name>DetailWindow</name>
    <message>
        <source>History</source>
        <translation>İşlem geçmişi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>Not kaydedildi.</translation>
    </message>
</context>
<context>
    <name>DistributionDialog</name>
    <message>
        <source>Distribution of the report</source>
        <translation>Raporun dağıtımı</translation>
    </message>
    <message>
        <source>Units that get an extract</source>
        <translation>Kendi bölümünü alacak birimler</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>Dosyaları yaz…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The ministry’s office gets the whole report. Each unit that is ticked gets a workbook of its own applications. Space ticks.</source>
        <translation>Bakanlık Makamı raporun tamamını alır. İşaretlenen her birim yalnızca kendi başvurularının raporunu alır. Boşluk tuşu işaretler.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Dosyaların klasörü</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>same name and same number</source>
        <translation>ad ve numara aynı</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>cep telefonu aynı</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ad aynı</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>İş telefonu</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep telefonu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>birleştirildi</translation>
    </message>
</context>
<context>
    <name>DutyContactsDialog</name>
    <message>
        <source>Duty contacts</source>
        <translation>Nöbet irtibatları</translation>
    </message>
</context>
<context>
    <name>DutyContactsSheet</name>
    <message>
        <source>Duty contacts</source>
        <translation>Nöbet irtibatları</translation>
    </message>
    <message>
        <source>Whom to tell at once in urgent cases</source>
        <translation>Acil durumda hemen haber verilecek kişiler</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Bütün iller</translation>
    </message>
    <message>
        <source>Change a known one</source>
        <translation>Kayıtlı olanı düzelt</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Görevi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>112, 155, 156 and 183 are always there.</source>
        <translation>112, 155, 156 ve 183 her zaman listededir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The duty contacts were saved.</source>
        <translation>Nöbet irtibatları kaydedildi.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Adını yazın.</translation>
    </message>
    <message>
        <source>Write the phone number.</source>
        <translation>Telefon numarasını yazın.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Edit</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir alan değişmedi.</translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Extend the period</source>
        <translation>Süre uzat</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Gerekçeyi seçin</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Law 4982 art. 11/1</source>
        <translation>4982 m.11/1</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>as the applicant is told</source>
        <translation>başvuru sahibine bildirildiği gibi</translation>
    </message>
    <message>
        <source>Ctrl+Enter extends · Esc closes</source>
        <translation>Ctrl+Enter uzatır · Esc kapatır</translation>
    </message>
    <message>
        <source>Written notice to the applicant: {day} at the latest</source>
        <translation>Başvuru sahibine yazılı bildirim: en geç {day}</translation>
    </message>
    <message>
        <source>30 working days in all, not 15 and 30 more. The reason is told with it; the notice stays a duty of its own until its letter is recorded.</source>
        <translation>Toplam 30 iş günü, 15 + 30 değil. Gerekçesi birlikte bildirilir; yazısı kaydedilene kadar bildirim ayrı bir görev olarak kalır.</translation>
    </message>
    <message>
        <source>Choose one of the three grounds.</source>
        <translation>Üç gerekçeden birini seçin.</translation>
    </message>
    <message>
        <source>Write the reason, as the applicant is told.</source>
        <translation>Başvuru sahibine bildirildiği gibi nedenini yazın.</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>a) It comes from another unit of the authority</source>
        <translation>a) Kurumun başka bir biriminden sağlanacak</translation>
    </message>
    <message>
        <source>b) The opinion of another authority is needed</source>
        <translation>b) Başka bir kurumun görüşü gerekiyor</translation>
    </message>
    <message>
        <source>c) It concerns several authorities</source>
        <translation>c) Birden fazla kurumu ilgilendiriyor</translation>
    </message>
</context>
<context>
    <name>ExtensionNoticeSheet</name>
    <message>
        <source>Extension told</source>
        <translation>Uzatma bildirildi</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>Bildirim tarihi</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Bildirimi kaydet</translation>
    </message>
    <message>
        <source>Written notice to the applicant: {day} at the latest</source>
        <translation>Başvuru sahibine yazılı bildirim: en geç {day}</translation>
    </message>
    <message>
        <source>That day is past; the notice is owed all the same.</source>
        <translation>Bu gün geçti; bildirim yine de yapılmalıdır.</translation>
    </message>
    <message>
        <source>Write the number of the letter.</source>
        <translation>Yazının sayısını yazın.</translation>
    </message>
</context>
<context>
    <name>ExtraLetterSheet</name>
    <message>
        <source>Further correspondence</source>
        <translation>Ek yazışma</translation>
    </message>
    <message>
        <source>Further letters so far: {count}</source>
        <translation>Şimdiye kadarki ek yazışma: {count}</translation>
    </message>
    <message>
        <source>They are counted for the monthly report: the answer did not meet the need.</source>
        <translation>Cevap ihtiyacı karşılamadığı için aylık rapor için sayılır.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Yazının tarihi</translation>
    </message>
    <message>
        <source>What was asked for once more</source>
        <translation>Yeniden ne istendi</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Count the letter</source>
        <translation>Yazışmayı say</translation>
    </message>
    <message>
        <source>Write what was asked for.</source>
        <translation>Ne istendiğini yazın.</translation>
    </message>
</context>
<context>
    <name>FactValue</name>
    <message>
        <source>Hold to show</source>
        <translation>Görmek için basılı tutun</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Applicant</source>
        <translation>Başvuru sahibi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Kaydeden</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>backup: {name}</source>
        <translation>yedek: {name}</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>T.C. kimlik no</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Yazının tarihi</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Yazının ilgisi</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Yazıldığı tarih</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Told or brought by</source>
        <translation>Bildiren veya getiren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Uyruk</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Karşılıklılık</translation>
    </message>
    <message>
        <source>document of authority shown</source>
        <translation>yetki belgesi gösterildi</translation>
    </message>
    <message>
        <source>document of authority not shown</source>
        <translation>yetki belgesi gösterilmedi</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Tüzel kişi</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu grubu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Ret gerekçesi</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Cevap tarihi</translation>
    </message>
</context>
<context>
    <name>FeeNoticeSheet</name>
    <message>
        <source>Fee notice</source>
        <translation>Ücret bildirimi</translation>
    </message>
    <message>
        <source>such as 120,00 TL</source>
        <translation>örneğin 120,00 TL</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>Bildirim tarihi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Bildirimi kaydet</translation>
    </message>
    <message>
        <source>The period stands still; last day for paying: {day}</source>
        <translation>Süre durur; ödeme için son gün: {day}</translation>
    </message>
    <message>
        <source>Unpaid by then, the applicant is deemed to have withdrawn (art. 11/2).</source>
        <translation>O güne kadar ödenmezse başvuru sahibi talebinden vazgeçmiş sayılır (m.11/2).</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Tutarı yazın.</translation>
    </message>
</context>
<context>
    <name>FeePaidSheet</name>
    <message>
        <source>Fee paid</source>
        <translation>Ücret ödendi</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Ödeme tarihi</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>Ödemeyi kaydet</translation>
    </message>
    <message>
        <source>The period runs on; new last day: {day}</source>
        <translation>Süre yeniden işler; yeni son gün: {day}</translation>
    </message>
    <message>
        <source>The day of payment is not counted.</source>
        <translation>Ödeme günü sayılmaz.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Başvuru sahibi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Uzatma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>T.C. kimlik no</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Outside number</source>
        <translation>CİMER/BEYS no</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Evrak sayısı</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Evrak tarihi</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Yazı tarihi</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu grubu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Ret gerekçesi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Last day by the circular</source>
        <translation>Genelge son günü</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>Kanuni son gün</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Cevap tarihi</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Kapanış tarihi</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bayrak</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Applicant told</source>
        <translation>Başvuru sahibine bildirim</translation>
    </message>
    <message>
        <source>Counsellorship told</source>
        <translation>Müşavirliğe bildirim</translation>
    </message>
    <message>
        <source>Entered in the system</source>
        <translation>Sisteme giriş</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Giriş metni</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Yazının sayısı</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Yazının tarihi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cevap</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Cevap yolu</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Tebliğ</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Gönderilen kurum</translation>
    </message>
    <message>
        <source>Notice of the extension</source>
        <translation>Uzatma bildirimi</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>Bildirim sayısı</translation>
    </message>
    <message>
        <source>Further letters</source>
        <translation>Ek yazışma sayısı</translation>
    </message>
    <message>
        <source>Progress told</source>
        <translation>Safahat bildirimi</translation>
    </message>
    <message>
        <source>Told at once to</source>
        <translation>Haber verilen</translation>
    </message>
    <message>
        <source>Order of secrecy</source>
        <translation>Gizlilik kararı</translation>
    </message>
    <message>
        <source>Order holds until</source>
        <translation>Kararın son günü</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Carried over</source>
        <translation>Devreden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapanan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Süresinde</translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation>Ort. gün</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Süresi geçenler</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ret</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Yazıların klasörü</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Yazıyı kaydet</translation>
    </message>
    <message>
        <source>The letter was written: {name}</source>
        <translation>Yazı hazırlandı: {name}</translation>
    </message>
    <message>
        <source>{done} of {all} letters were written.</source>
        <translation>{all} yazıdan {done} tanesi hazırlandı.</translation>
    </message>
</context>
<context>
    <name>FileJob</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word belgesi (*.docx)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} yazıldı.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>No program opened it. The file stands here: {path}</source>
        <translation>Dosyayı açan bir program bulunamadı. Dosya burada: {path}</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Dosyanın metni</translation>
    </message>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Önceki sayfa (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Sonraki sayfa (PgDn)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Genişliğe sığdır (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Büyüt (Ctrl++)</translation>
    </message>
    <message>
        <source>Choose a file to see it here.</source>
        <translation>Burada görmek için bir dosya seçin.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Geldiği ad</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
</context>
<context>
    <name>FilterFlyout</name>
    <message>
        <source>Search the values</source>
        <translation>Değerlerde ara</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Süzme</translation>
    </message>
</context>
<context>
    <name>FirstAct</name>
    <message>
        <source>Not begun for so long, an application stands on the page of today.</source>
        <translation>Bu sürede işlem başlamayan başvuru Bugün sayfasında gösterilir.</translation>
    </message>
    <message>
        <source>Alert for the &amp;first act (working days)</source>
        <translation>İlk işlem &amp;uyarısı (iş günü)</translation>
    </message>
    <message>
        <source>The alert was changed.</source>
        <translation>Uyarı süresi değiştirildi.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to HI Desktop</source>
        <translation>HI Desktop’a hoş geldiniz</translation>
    </message>
    <message>
        <source>Three questions, then you can begin.</source>
        <translation>Üç soru; sonra başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Public Relations Unit</source>
        <translation>Halkla İlişkiler Birimi</translation>
    </message>
    <message>
        <source>1. Which unit is this?</source>
        <translation>1. Hangi birim?</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>Birim &amp;türü</translation>
    </message>
    <message>
        <source>&amp;Province of the unit</source>
        <translation>Birimin i&amp;li</translation>
    </message>
    <message>
        <source>&amp;Name of the unit</source>
        <translation>Birim a&amp;dı</translation>
    </message>
    <message>
        <source>On this &amp;computer (one person)</source>
        <translation>Bu &amp;bilgisayarda (tek kişi)</translation>
    </message>
    <message>
        <source>In a &amp;shared database (several people, stand-ins)</source>
        <translation>&amp;Ortak veritabanında (birden çok kişi, yedekler)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>&amp;File of the data</source>
        <translation>Veri do&amp;syası</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>Sunucu &amp;adresi</translation>
    </message>
    <message>
        <source>2. Where are the data kept?</source>
        <translation>2. Veriler nerede tutulsun?</translation>
    </message>
    <message>
        <source>3. Who are you?</source>
        <translation>3. Siz kimsiniz?</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Adınız so&amp;yadınız</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Unvanınız</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Örnek veriyle dene</translation>
    </message>
    <message>
        <source>Sample data go into a file of their own; nothing of yours is touched.</source>
        <translation>Örnek veri kendi dosyasına yazılır; sizin verinize dokunulmaz.</translation>
    </message>
    <message>
        <source>Write the name of your unit.</source>
        <translation>Biriminizin adını yazın.</translation>
    </message>
    <message>
        <source>Say where the data are kept.</source>
        <translation>Verilerin nerede tutulacağını belirtin.</translation>
    </message>
    <message>
        <source>Write your name; it stands in the history.</source>
        <translation>Adınızı yazın; işlem geçmişinde görünür.</translation>
    </message>
    <message>
        <source>Where are the data kept?</source>
        <translation>Veriler nerede tutulsun?</translation>
    </message>
    <message>
        <source>Database (*.sqlite3)</source>
        <translation>Veritabanı (*.sqlite3)</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Awaited</source>
        <translation>Beklenenler</translation>
    </message>
    <message>
        <source>Extension told</source>
        <translation>Uzatma bildirildi</translation>
    </message>
    <message>
        <source>Further letters on this application: {count}</source>
        <translation>Bu başvurudaki ek yazışma: {count}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>İtiraz</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>istendi: {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gönderildi: {day}</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>karar: {day}</translation>
    </message>
    <message>
        <source>taken to court {day}</source>
        <translation>dava: {day}</translation>
    </message>
    <message>
        <source>Objection to the Board</source>
        <translation>Kurula itiraz</translation>
    </message>
    <message>
        <source>Objection to the Board, {number}</source>
        <translation>Kurula itiraz, {number}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>done: {day}</source>
        <translation>yapıldı: {day}</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>süre doldu</translation>
    </message>
    <message>
        <source>last day: {day}</source>
        <translation>son gün: {day}</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Add a file or e-mail…</source>
        <translation>Dosya veya e-posta ekle…</translation>
    </message>
    <message>
        <source>Add files or e-mails</source>
        <translation>Dosya veya e-posta ekle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dosyalar okunuyor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Filled from the e-mail: {fields}</source>
        <translation>E-postadan dolduruldu: {fields}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hİ</source>
        <translation>Hİ</translation>
    </message>
    <message>
        <source>Search number, name or subject</source>
        <translation>Kayıt no, ad veya konu arayın</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Bütün komutlar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Registered</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Brought in from a list</source>
        <translation>Listeden içe aktarıldı</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Corrected: {value}</source>
        <translation>Düzeltildi: {value}</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Havale edildi</translation>
    </message>
    <message>
        <source>Referred to {value}</source>
        <translation>Havale edildi: {value}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Answer prepared</source>
        <translation>Cevap hazırlandı</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cevaplandı</translation>
    </message>
    <message>
        <source>Answered: {value}</source>
        <translation>Cevaplandı: {value}</translation>
    </message>
    <message>
        <source>Applicant told of the progress</source>
        <translation>Safahat bildirildi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Refused on the ground {value}</source>
        <translation>Reddedildi, gerekçe: {value}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Closed: {value}</source>
        <translation>Kapatıldı: {value}</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation>Süre uzatıldı</translation>
    </message>
    <message>
        <source>Period extended to {value}</source>
        <translation>Süre {value} gününe uzatıldı</translation>
    </message>
    <message>
        <source>Fee notified, period stopped</source>
        <translation>Ücret bildirildi, süre durdu</translation>
    </message>
    <message>
        <source>Fee paid, period runs on</source>
        <translation>Ücret ödendi, süre işliyor</translation>
    </message>
    <message>
        <source>Responsible officer changed</source>
        <translation>Sorumlu değişti</translation>
    </message>
    <message>
        <source>Assigned to {value}</source>
        <translation>Sorumlu: {value}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Takip bayrağı değişti</translation>
    </message>
    <message>
        <source>Opened for the first time</source>
        <translation>İlk kez açıldı</translation>
    </message>
    <message>
        <source>Last day moved by the calendar</source>
        <translation>Son gün takvimle değişti</translation>
    </message>
    <message>
        <source>History and chain of referrals read</source>
        <translation>Geçmiş ve havale zinciri okundu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>Returned to {value}</source>
        <translation>{value} birimine iade edildi</translation>
    </message>
    <message>
        <source>The unit answered</source>
        <translation>Birim cevap verdi</translation>
    </message>
    <message>
        <source>The unit was reminded</source>
        <translation>Birime tekit yapıldı</translation>
    </message>
    <message>
        <source>Answer completed</source>
        <translation>Cevap tamamlandı</translation>
    </message>
    <message>
        <source>Answer completed: {value}</source>
        <translation>Cevap tamamlandı: {value}</translation>
    </message>
    <message>
        <source>Applicant told of the extension</source>
        <translation>Süre uzatımı başvuru sahibine bildirildi</translation>
    </message>
    <message>
        <source>Further letter written</source>
        <translation>Ek yazışma yapıldı</translation>
    </message>
    <message>
        <source>Objection to the Board noted</source>
        <translation>Kurula (BEDK) yapılan itiraz işlendi</translation>
    </message>
    <message>
        <source>Told at once</source>
        <translation>Acil olarak haber verildi</translation>
    </message>
    <message>
        <source>Secrecy changed</source>
        <translation>Gizlilik değiştirildi</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Bağlantı değiştirildi</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birleştirildi</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>Birleştirme geri alındı</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Dosya eklendi</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Dosya çıkarıldı</translation>
    </message>
    <message>
        <source>Leave changed</source>
        <translation>İzin planı değiştirildi</translation>
    </message>
    <message>
        <source>Contact registry changed</source>
        <translation>İrtibat Rehberi değiştirildi</translation>
    </message>
    <message>
        <source>Talk noted</source>
        <translation>Görüşme kaydedildi</translation>
    </message>
    <message>
        <source>Daily follow-up done</source>
        <translation>Günlük takip yapıldı</translation>
    </message>
    <message>
        <source>Duty contacts changed</source>
        <translation>Acil irtibat kişileri değiştirildi</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ayarlar değiştirildi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>{by} in the name of {behalf}</source>
        <translation>{by}, {behalf} adına</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Channel of the list</source>
        <translation>Listenin kanalı</translation>
    </message>
    <message>
        <source>Date that starts the period</source>
        <translation>Süreyi başlatan tarih</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Sütunlar…</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sayfa</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Period starts with</source>
        <translation>Süreyi &amp;başlatan</translation>
    </message>
    <message>
        <source>{name} · {count} lines</source>
        <translation>{name} · {count} dolu satır</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Dosyanın tümü</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Hatalı</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Mükerrer</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Zaten kayıtlı</translation>
    </message>
    <message>
        <source>Will be updated</source>
        <translation>Güncellenecek</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlanacak</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Outside number</source>
        <translation>Dış numara</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Başvuru sahibi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring a list in</source>
        <translation>Listeyi içe aktar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Gösterilecek satırlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Uyarılı</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listenin satırları</translation>
    </message>
    <message>
        <source>Skip the chosen rows</source>
        <translation>Seçili satırları atla</translation>
    </message>
    <message>
        <source>Update the repeated ones</source>
        <translation>Mükerrerleri güncelle</translation>
    </message>
    <message>
        <source>Faulty rows to Excel…</source>
        <translation>Hatalı satırları Excel’e aktar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aktar</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Listeyi buraya bırakın</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV or a table saved from a web page; or paste rows with Ctrl+V. Nothing is stored before you say so.</source>
        <translation>Excel, LibreOffice, CSV veya web sayfasından kaydedilmiş tablo; ya da satırları Ctrl+V ile yapıştırın. Siz onaylamadan hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste seçin</translation>
    </message>
    <message>
        <source>Lists ({patterns});;All files (*)</source>
        <translation>Listeler ({patterns});;Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} okunuyor</translation>
    </message>
    <message>
        <source>Copied rows</source>
        <translation>Kopyalanan satırlar</translation>
    </message>
    <message>
        <source>{type} · sheet {sheet} · headings in row {row}</source>
        <translation>{type} · {sheet} sayfası · başlıklar {row}. satırda</translation>
    </message>
    <message>
        <source>{type} · headings in row {row}</source>
        <translation>{type} · başlıklar {row}. satırda</translation>
    </message>
    <message>
        <source>Take in {count} rows</source>
        <translation>{count} satırı aktar</translation>
    </message>
    <message>
        <source>No column was found for: {columns}</source>
        <translation>Şunun için sütun bulunamadı: {columns}</translation>
    </message>
    <message>
        <source>Choose the column under “Columns”. A list of contacts is brought in on the page “Contact registry”.</source>
        <translation>Sütunu “Sütunlar” altında seçin. İrtibat listesi ise İrtibat Rehberi sayfasından alınır.</translation>
    </message>
    <message>
        <source>Choose the column under “Columns”.</source>
        <translation>Sütunu “Sütunlar” altında seçin.</translation>
    </message>
    <message>
        <source>{count} rows are faulty and stay out</source>
        <translation>{count} satır hatalı, aktarılmayacak</translation>
    </message>
    <message>
        <source>Correct them here with F2, or bring them back later as an Excel file.</source>
        <translation>Burada F2 ile düzeltin ya da Excel dosyası olarak alıp sonra getirin.</translation>
    </message>
    <message>
        <source>Every row of this list is in the registry already.</source>
        <translation>Bu listenin bütün satırları zaten kayıtlı.</translation>
    </message>
    <message>
        <source>{count} rows are ready.</source>
        <translation>{count} satır hazır.</translation>
    </message>
    <message>
        <source>Nothing is stored before you say so; Ctrl+Z takes all of it back.</source>
        <translation>Siz onaylamadan hiçbir şey kaydedilmez; Ctrl+Z hepsini geri alır.</translation>
    </message>
    <message>
        <source>Write the faulty rows</source>
        <translation>Hatalı satırları kaydet</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>The faulty rows were written.</source>
        <translation>Hatalı satırlar yazıldı.</translation>
    </message>
    <message>
        <source>Taking {count} rows in</source>
        <translation>{count} satır aktarılıyor</translation>
    </message>
    <message>
        <source>{added} applications were added</source>
        <translation>{added} başvuru eklendi</translation>
    </message>
    <message>
        <source>, {count} updated</source>
        <translation>, {count} güncellendi</translation>
    </message>
    <message>
        <source>, {count} rows were left out</source>
        <translation>, {count} satır alınmadı</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Hand-over</source>
        <translation>Devir</translation>
    </message>
    <message>
        <source>Return from leave</source>
        <translation>İzinden dönüş</translation>
    </message>
    <message>
        <source>Stands in: {name}</source>
        <translation>Yerine bakan: {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Subject and last note</source>
        <translation>Konu ve son not</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Bakacak kişi</translation>
    </message>
    <message>
        <source>Due during the leave</source>
        <translation>İzin süresinde süresi dolanlar</translation>
    </message>
    <message>
        <source>No application has its last day in the leave.</source>
        <translation>İzin süresinde süresi dolan başvuru yok.</translation>
    </message>
    <message>
        <source>Nobody stands in</source>
        <translation>Yedek atanmamış</translation>
    </message>
    <message>
        <source>{name} may not see the applicant</source>
        <translation>{name} başvuru sahibini görmeye yetkili değil</translation>
    </message>
    <message>
        <source>{name} does not work with the program</source>
        <translation>{name} programı kullanmıyor</translation>
    </message>
    <message>
        <source>State and unit</source>
        <translation>Durum ve birim</translation>
    </message>
    <message>
        <source>Open applications</source>
        <translation>Açık başvurular</translation>
    </message>
    <message>
        <source>Other open applications</source>
        <translation>Diğer açık başvurular</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Yok.</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Söz verilen gün</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Calls to return</source>
        <translation>Geri aranacaklar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Changes of the registry not reported yet</source>
        <translation>Rehberde henüz bildirilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>Done during the leave</source>
        <translation>İzin süresinde yapılanlar</translation>
    </message>
    <message>
        <source>Nobody did anything on these applications.</source>
        <translation>Bu başvurularda işlem yapılmadı.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Devreden</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Devralan</translation>
    </message>
</context>
<context>
    <name>LeavePageDialog</name>
    <message>
        <source>Return from leave</source>
        <translation>İzinden dönüş</translation>
    </message>
    <message>
        <source>Hand-over before leave</source>
        <translation>İzin öncesi devir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Took the work back</source>
        <translation>İşleri &amp;geri aldım</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>&amp;Devrettim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>İ&amp;zin</translation>
    </message>
    <message>
        <source>No leave ended in the last 30 days.</source>
        <translation>Son 30 günde biten izin yok.</translation>
    </message>
    <message>
        <source>No leave is entered for the next 60 days.</source>
        <translation>Önümüzdeki 60 gün için girilmiş izin yok.</translation>
    </message>
    <message>
        <source>Leave is entered in the contact registry, for people of this office.</source>
        <translation>İzinler İrtibat Rehberi’nde, bu birimin personeli için girilir.</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (ben)</translation>
    </message>
    <message>
        <source>Taken back on {day} at {time}</source>
        <translation>{day} saat {time} itibarıyla geri alındı</translation>
    </message>
    <message>
        <source>Handed over on {day} at {time}</source>
        <translation>{day} saat {time} itibarıyla devredildi</translation>
    </message>
    <message>
        <source>The page was copied.</source>
        <translation>Sayfa kopyalandı.</translation>
    </message>
    <message>
        <source>Noted: the work is taken back.</source>
        <translation>İşlerin geri alındığı kaydedildi.</translation>
    </message>
    <message>
        <source>Noted: the work is handed over.</source>
        <translation>İşlerin devredildiği kaydedildi.</translation>
    </message>
</context>
<context>
    <name>LeavePlan</name>
    <message>
        <source>e.g. 23.11–27.11</source>
        <translation>örn. 23.11–27.11</translation>
    </message>
    <message>
        <source>Name or unit</source>
        <translation>Ad veya birim</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>İzin gir</translation>
    </message>
    <message>
        <source>Days, first–last</source>
        <translation>Günler, ilk–son</translation>
    </message>
    <message>
        <source>Four weeks back (PgUp)</source>
        <translation>Dört hafta geri (PgUp)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Bugüne git (Home)</translation>
    </message>
    <message>
        <source>Four weeks on (PgDn)</source>
        <translation>Dört hafta ileri (PgDn)</translation>
    </message>
    <message>
        <source>Back to the registry (Esc)</source>
        <translation>Rehbere dön (Esc)</translation>
    </message>
    <message>
        <source>Leave plan</source>
        <translation>İzin planı</translation>
    </message>
    <message>
        <source>two of a unit away</source>
        <translation>birimden iki kişi yok</translation>
    </message>
    <message>
        <source>{count} people are away in these weeks</source>
        <translation>Bu haftalarda {count} kişi izinli</translation>
    </message>
    <message>
        <source>Nobody fits “{text}”</source>
        <translation>“{text}” için kimse bulunamadı</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Henüz kimse girilmedi</translation>
    </message>
    <message>
        <source>Enter people in the contact registry; their leave is planned here.</source>
        <translation>Kişileri irtibat rehberine girin; izinleri burada planlanır.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>görevde</translation>
    </message>
    <message>
        <source>{kind} {days}, {name} stands in</source>
        <translation>{kind} {days}, yerine {name} bakıyor</translation>
    </message>
    <message>
        <source>{kind} {days}, nobody stands in on this day</source>
        <translation>{kind} {days}, bu gün yerine bakan yok</translation>
    </message>
    <message>
        <source>{count} of this unit are away: {names}</source>
        <translation>Bu birimden {count} kişi yok: {names}</translation>
    </message>
    <message>
        <source>{days} chosen ({count} days)</source>
        <translation>{days} seçildi ({count} gün)</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>{name} leaves</source>
        <translation>{name} ayrılıyor</translation>
    </message>
    <message>
        <source>&amp;Last day in the unit</source>
        <translation>Birimdeki &amp;son günü</translation>
    </message>
    <message>
        <source>The entry stays: the registry still tells who was responsible on earlier days. Enter the successor as a new person.</source>
        <translation>Kayıt silinmez: rehber, önceki günlerde kimin sorumlu olduğunu göstermeyi sürdürür. Yerine geleni yeni kişi olarak girin.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
</context>
<context>
    <name>LetterButton</name>
    <message>
        <source>Word draft</source>
        <translation>Word taslağı</translation>
    </message>
    <message>
        <source>Write the official letter from what stands here</source>
        <translation>Buradaki bilgilerle resmî yazı taslağını hazırlar</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Yazıyı kaydet</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word belgesi (*.docx)</translation>
    </message>
    <message>
        <source>The letter was written: {name}</source>
        <translation>Yazı hazırlandı: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>Date of the answer</source>
        <translation>Cevap tarihi</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Cevap yolu</translation>
    </message>
    <message>
        <source>EBYS number</source>
        <translation>EBYS sayısı</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Evrak tarihi</translation>
    </message>
    <message>
        <source>{way} (not here)</source>
        <translation>{way} (burada kullanılamaz)</translation>
    </message>
</context>
<context>
    <name>LiftSheet</name>
    <message>
        <source>Lift the secrecy</source>
        <translation>Gizliliği kaldır</translation>
    </message>
    <message>
        <source>Everybody in the office will see who applied.</source>
        <translation>Başvuru sahibini herkes görebilecek.</translation>
    </message>
    <message>
        <source>Telling it in spite of an order that stands is a crime (Law 6284).</source>
        <translation>Karar yürürlükteyken açıklamak suçtur (6284 sayılı Kanun).</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Ctrl+Enter lifts it · Esc closes</source>
        <translation>Ctrl+Enter kaldırır · Esc kapatır</translation>
    </message>
    <message>
        <source>Lift it…</source>
        <translation>Kararı kaldır…</translation>
    </message>
    <message>
        <source>Lift the secrecy?</source>
        <translation>Gizlilik kararı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Everybody in the office will see who applied. Telling it in spite of an order that stands is a crime (Law 6284).</source>
        <translation>Başvuru sahibini birimdeki herkes görecek. Geçerli bir karara rağmen açıklamak suçtur (6284 sayılı Kanun).</translation>
    </message>
    <message>
        <source>Lift it all the same</source>
        <translation>Yine de kaldır</translation>
    </message>
    <message>
        <source>Write why the secrecy is lifted.</source>
        <translation>Gizliliğin neden kaldırıldığını yazınız.</translation>
    </message>
</context>
<context>
    <name>LikenessBanner</name>
    <message>
        <source>This number is registered already</source>
        <translation>Bu numara zaten kayıtlı</translation>
    </message>
    <message>
        <source>This person has an open application</source>
        <translation>Bu kişinin açık bir başvurusu var</translation>
    </message>
    <message>
        <source>There is a similar application</source>
        <translation>Benzer bir başvuru var</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} kayıt daha</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation>Bu kayda ekle</translation>
    </message>
</context>
<context>
    <name>LinkActs</name>
    <message>
        <source>Link records</source>
        <translation>Kayıtları bağla</translation>
    </message>
    <message>
        <source>Both stay as they are; each names the other.</source>
        <translation>İkisi de olduğu gibi kalır; biri öbürünü gösterir.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>{number} was linked.</source>
        <translation>{number} bağlandı.</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Mükerrer olarak kapat</translation>
    </message>
    <message>
        <source>This record is closed; the older one takes what it lacks. It can be taken back at any time.</source>
        <translation>Bu kayıt kapatılır; eski kayıt eksik bilgilerini ondan alır. İstendiği zaman geri alınabilir.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>{number} was closed as a duplicate.</source>
        <translation>{number} mükerrer olarak kapatıldı.</translation>
    </message>
    <message>
        <source>Both records are as they were before the merge.</source>
        <translation>İki kayıt da birleştirmeden önceki hâline döndü.</translation>
    </message>
    <message>
        <source>{count} applications got the answer.</source>
        <translation>{count} başvuru cevaplandı.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Applications {day}.xlsx</source>
        <translation>Başvurular {day}.xlsx</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
    <message>
        <source>The list was written to {name}; {count} urgent or protected records are not in it.</source>
        <translation>Liste {name} dosyasına yazıldı; {count} acil veya gizli kayıt alınmadı.</translation>
    </message>
    <message>
        <source>Write them too, masked</source>
        <translation>Onları da gizleyerek yaz</translation>
    </message>
    <message>
        <source>The list was written to {name}.</source>
        <translation>Liste {name} dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>No program opened it. The file stands here: {path}</source>
        <translation>Dosyayı açan bir program bulunamadı. Dosya burada: {path}</translation>
    </message>
</context>
<context>
    <name>LoadGrid</name>
    <message>
        <source>Applications due in four weeks</source>
        <translation>Dört haftada süresi dolacak başvurular</translation>
    </message>
    <message>
        <source>{day}: nothing is due</source>
        <translation>{day}: dolacak süre yok</translation>
    </message>
    <message>
        <source>{day}: {count} due</source>
        <translation>{day}: {count} başvurunun son günü</translation>
    </message>
    <message>
        <source>wk {week}</source>
        <translation>{week}. hf</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>Veritabanı açılamıyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>The act was taken back.</source>
        <translation>İşlem geri alındı.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the list</source>
        <translation>Listenin sütunları</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Listedeki sütun</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>(column {number})</source>
        <translation>({number}. sütun)</translation>
    </message>
    <message>
        <source>Meaning of {column}</source>
        <translation>{column} sütununun anlamı</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>alınmaz</translation>
    </message>
</context>
<context>
    <name>MergePeopleSheet</name>
    <message>
        <source>People who stand twice</source>
        <translation>Mükerrer kişiler</translation>
    </message>
    <message>
        <source>Merging keeps the history of both, and can be taken back at any time.</source>
        <translation>Birleştirmede iki kaydın geçmişi de korunur; birleştirme her zaman geri alınabilir.</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Mükerrer kayıtlar</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birleştirildi</translation>
    </message>
    <message>
        <source>Which entry stays</source>
        <translation>Hangi kayıt kalsın</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>Kalacak kayıt</translation>
    </message>
    <message>
        <source>Nobody was merged</source>
        <translation>Birleştirilen kayıt yok</translation>
    </message>
    <message>
        <source>Nobody stands here twice</source>
        <translation>Mükerrer kayıt yok</translation>
    </message>
    <message>
        <source>Pairs are proposed by name and by mobile number.</source>
        <translation>Öneriler ada ve cep telefonuna göre yapılır.</translation>
    </message>
    <message>
        <source>Take the merging back</source>
        <translation>Birleştirmeyi geri al</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the merging back · Esc closes</source>
        <translation>Ctrl+Enter birleştirmeyi geri alır · Esc kapatır</translation>
    </message>
    <message>
        <source>Tab chooses who stays · Ctrl+Enter merges · Esc closes</source>
        <translation>Sekme tuşuyla kalacak kayda geçilir · Ctrl+Enter birleştirir · Esc kapatır</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Kalır</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Onunla birleşir</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something unexpected happened and this step was not carried out. Nothing that was saved before is lost. The program can go on; the details are in the log.</source>
        <translation>Beklenmeyen bir hata oldu ve bu adım yapılamadı. Önceden kaydedilen hiçbir şey kaybolmadı. Çalışmaya devam edebilirsiniz; ayrıntılar günlükte.</translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message>
        <source>What is missing</source>
        <translation>Eksikler</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Eksiği yok</translation>
    </message>
    <message>
        <source>Every unit has its phone line, its manager, enough staff and their numbers.</source>
        <translation>Her birimin telefon hattı, bağlı yöneticisi, yeterli personeli ve numaraları kayıtlı.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <source>Enter goes to the field that is missing · Esc closes</source>
        <translation>Enter eksik alana götürür · Esc kapatır</translation>
    </message>
    <message>
        <source>{units} units · {count} things missing · {few} of them people</source>
        <translation>{units} birim · {count} eksik · {few} tanesi personel eksiği</translation>
    </message>
    <message>
        <source>What is missing in the registry</source>
        <translation>Rehberdeki eksikler</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month calendar</source>
        <translation>Ay takvimi</translation>
    </message>
    <message>
        <source>13.00 · {name}</source>
        <translation>13.00 · {name}</translation>
    </message>
    <message>
        <source>actually closed · {name}</source>
        <translation>fiilen kapalı · {name}</translation>
    </message>
</context>
<context>
    <name>NewApplicationSheet</name>
    <message>
        <source>New application</source>
        <translation>Yeni başvuru</translation>
    </message>
    <message>
        <source>The record number is given when it is saved</source>
        <translation>Kayıt no kaydedilince verilir</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes, the draft is kept</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır, taslak saklanır</translation>
    </message>
    <message>
        <source>Save and refer</source>
        <translation>Kaydet ve havale et</translation>
    </message>
    <message>
        <source>Save and new (Ctrl+Shift+Enter)</source>
        <translation>Kaydet ve yenisi (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The answer goes to the Counsellorship, never straight to the Commission.</source>
        <translation>Cevap Müşavirliğe gönderilir, doğrudan Komisyona gönderilmez.</translation>
    </message>
    <message>
        <source>Circular 2014/09: it answers the Petition Commission itself.</source>
        <translation>Genelge 2014/09: Dilekçe Komisyonuna cevabı Müşavirlik verir.</translation>
    </message>
    <message>
        <source>The answer goes through BEYS to the Counsellorship.</source>
        <translation>Cevap BEYS üzerinden Müşavirliğe verilir.</translation>
    </message>
    <message>
        <source>Circular 2014/09: central units do not write to the applicant.</source>
        <translation>Genelge 2014/09: merkez birimleri başvuru sahibine doğrudan yazmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved draft(s)</source>
        <translation>
            <numerusform>Kaydedilmemiş %n taslak var</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Taslağı aç</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Ne oldu, birkaç sözcükle</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notu kaydet</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter starts a new line</source>
        <translation>Enter kaydeder · Shift+Enter yeni satır</translation>
    </message>
</context>
<context>
    <name>ObjectionSheet</name>
    <message>
        <source>Objection to the Board</source>
        <translation>Kurula itiraz</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Henüz karar yok</translation>
    </message>
    <message>
        <source>Objected on</source>
        <translation>İtiraz tarihi</translation>
    </message>
    <message>
        <source>We learned of it on</source>
        <translation>Öğrenme tarihi</translation>
    </message>
    <message>
        <source>Number of the Board</source>
        <translation>Kurulun sayısı</translation>
    </message>
    <message>
        <source>What the Board asks for</source>
        <translation>Kurulun istediği</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>İsteme tarihi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gönderme tarihi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Karar tarihi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Taken to court on</source>
        <translation>Dava tarihi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save the objection</source>
        <translation>İtirazı kaydet</translation>
    </message>
    <message>
        <source>To be sent to the Board: {day} at the latest</source>
        <translation>Kurula gönderilecek: en geç {day}</translation>
    </message>
    <message>
        <source>15 working days from its request (Law 4982 art. 13).</source>
        <translation>İsteğinden itibaren 15 iş günü (4982 m.13).</translation>
    </message>
    <message>
        <source>Write the day of the decision.</source>
        <translation>Karar tarihini yazın.</translation>
    </message>
    <message>
        <source>Choose how the Board decided.</source>
        <translation>Kurulun kararını seçin.</translation>
    </message>
</context>
<context>
    <name>OtherSheet</name>
    <message>
        <source>Record number of the other one</source>
        <translation>Öbür kaydın numarası</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Write a record number, such as 2026/123.</source>
        <translation>2026/123 gibi bir kayıt numarası yazınız.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Başvurular</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>Contact registry</source>
        <translation>İrtibat Rehberi</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>Görüşmeler</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Leave plan</source>
        <translation>İzin planı</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>Bugün görevde</translation>
    </message>
    <message>
        <source>Nobody is entered as away today.</source>
        <translation>Bugün izinli görünen kimse yok.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Görevde</translation>
    </message>
    <message>
        <source>{name} stands in, until {day}</source>
        <translation>Yerine: {name} ({day} gününe kadar)</translation>
    </message>
    <message>
        <source>Nobody stands in</source>
        <translation>Yedek atanmamış</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>New person</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>Circular 2014/09: name, title, work and mobile phone are notified.</source>
        <translation>Genelge 2014/09: ad soyad, unvan, iş ve cep telefonu bildirilir.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Adının bir bölümünü yazın</translation>
    </message>
    <message>
        <source>&amp;Name and surname</source>
        <translation>&amp;Ad soyad</translation>
    </message>
    <message>
        <source>&amp;Title of the person</source>
        <translation>&amp;Unvan</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Görev</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Birim</translation>
    </message>
    <message>
        <source>Work &amp;phone</source>
        <translation>İş &amp;telefonu</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>Da&amp;hili</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;Cep telefonu</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Başla&amp;ma</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>Biti&amp;ş</translation>
    </message>
    <message>
        <source>empty = still here</source>
        <translation>boş = görevde</translation>
    </message>
    <message>
        <source>Rea&amp;son for this post</source>
        <translation>Bu görevin &amp;gerekçesi</translation>
    </message>
    <message>
        <source>Choose the unit from the list.</source>
        <translation>Birimi listeden seçin.</translation>
    </message>
    <message>
        <source>Write the title.</source>
        <translation>Unvanı yazın.</translation>
    </message>
    <message>
        <source>The work phone is missing; the registry will show it.</source>
        <translation>İş telefonu yazılmadı; rehber bunu eksik gösterecek.</translation>
    </message>
    <message>
        <source>The mobile number is missing; the registry will show it.</source>
        <translation>Cep telefonu yazılmadı; rehber bunu eksik gösterecek.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Leave plan</source>
        <translation>İzin planı</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>rests on a holiday that is not announced yet</source>
        <translation>henüz ilan edilmemiş bir tatile dayanıyor</translation>
    </message>
    <message>
        <source>this day is past</source>
        <translation>bu gün geçti</translation>
    </message>
    <message>
        <source>Last day: {day}, 13.00</source>
        <translation>Son gün: {day}, saat 13.00</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Son gün: {day}</translation>
    </message>
    <message>
        <source>Law ({law}): {day}</source>
        <translation>Kanun ({law}): {day}</translation>
    </message>
    <message>
        <source>{came} arrival, the count begins on {begins}</source>
        <translation>{came} geldi, sayım {begins} günü başlar</translation>
    </message>
    <message>
        <source>no public holiday in between</source>
        <translation>arada resmî tatil yok</translation>
    </message>
    <message>
        <source>{day} {name} not counted</source>
        <translation>{day} {name} sayılmadı</translation>
    </message>
    <message>
        <source>{day} administrative leave, counted</source>
        <translation>{day} idari izin, sayıldı</translation>
    </message>
    <message>
        <source>{day} administrative leave, not counted</source>
        <translation>{day} idari izin, sayılmadı</translation>
    </message>
    <message>
        <source>{day} half day, counted</source>
        <translation>{day} yarım gün, sayıldı</translation>
    </message>
    <message>
        <source>{day} half day, not counted</source>
        <translation>{day} yarım gün, sayılmadı</translation>
    </message>
    <message>
        <source>1 weekend not counted</source>
        <translation>1 hafta sonu sayılmadı</translation>
    </message>
    <message>
        <source>{count} weekends not counted</source>
        <translation>{count} hafta sonu sayılmadı</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Problems met (from the records)</source>
        <translation>Yaşanan sorunlar, aksayan yönler (kayıtlardan)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Kendi sözlerinizle</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Metni sakla</translation>
    </message>
    <message>
        <source>What else went wrong, and what would help</source>
        <translation>Başka neler aksadı, ne yapılsa iyi olur</translation>
    </message>
    <message>
        <source>Problems met, in your own words</source>
        <translation>Yaşanan sorunlar, kendi sözlerinizle</translation>
    </message>
    <message>
        <source>No problem was found in the records of this month.</source>
        <translation>Bu ayın kayıtlarında aksayan bir yön bulunmadı.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the database…</source>
        <translation>Veritabanı açılıyor…</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Ortak veritabanı</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Order of secrecy</source>
        <translation>Gizlilik kararı</translation>
    </message>
    <message>
        <source>Court and number of the order</source>
        <translation>Kararın mahkemesi ve sayısı</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Karar tarihi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Empty: until it is lifted</source>
        <translation>Boş: kaldırılana kadar</translation>
    </message>
    <message>
        <source>From now on only you and those whom you name can see who applied. Lists, search, exports and reports show “Secret record”.</source>
        <translation>Bundan sonra başvuru sahibini yalnızca siz ve yetki verdiğiniz kişiler görebilir. Liste, arama, dışa aktarma ve raporlarda “Gizli kayıt” yazar.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Write the court and the number of the order.</source>
        <translation>Kararın mahkemesini ve sayısını yazınız.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Konum:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dosya türü:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick log</source>
        <translation>Hızlı kayıt</translation>
    </message>
    <message>
        <source>Kind of talk</source>
        <translation>Görüşme türü</translation>
    </message>
    <message>
        <source>Number or last 7</source>
        <translation>Numara ya da son 7</translation>
    </message>
    <message>
        <source>Name, if told</source>
        <translation>Ad soyad, söylendiyse</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Görüşmenin konusu</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Verilen bilgi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Passed on to the White Desk</source>
        <translation>Beyaz Masa’ya yönlendirildi</translation>
    </message>
    <message>
        <source>Why it cannot be helped</source>
        <translation>Yönlendirmenin gerekçesi</translation>
    </message>
    <message>
        <source>10.30</source>
        <translation>10.30</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Refakat eden görevli</translation>
    </message>
    <message>
        <source>Who received the visitor</source>
        <translation>Ziyaretçiyi kabul eden</translation>
    </message>
    <message>
        <source>Name of the expert</source>
        <translation>Uzmanın adı</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter kaydeder</translation>
    </message>
    <message>
        <source>Enter saves · Esc clears</source>
        <translation>Enter kaydeder · Esc temizler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verilen bilgi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Geliş saati</translation>
    </message>
    <message>
        <source>Escorted by</source>
        <translation>Refakat eden</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Görüşen</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Uzman</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Vaka no</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Yazı sayısı</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Yönlendirilen</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Geri arama günü</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Aciliyet</translation>
    </message>
    <message>
        <source>White Desk</source>
        <translation>Beyaz Masa</translation>
    </message>
    <message>
        <source>Reason (counted)</source>
        <translation>Gerekçe (sayılır)</translation>
    </message>
    <message>
        <source>Lasted {time}</source>
        <translation>Süre {time}</translation>
    </message>
    <message>
        <source>Known number</source>
        <translation>Bilinen numara</translation>
    </message>
    <message>
        <source>{who} · {talks} earlier talks, {cases} open applications</source>
        <translation>{who} · {talks} önceki görüşme, {cases} açık başvuru</translation>
    </message>
</context>
<context>
    <name>ReadStrip</name>
    <message>
        <source>Read the referral history and the acts first</source>
        <translation>Önce havale geçmişini ve yapılan işlemleri okuyun</translation>
    </message>
</context>
<context>
    <name>ReferSheet</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n başvuru</numerusform>
        </translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Havale et</translation>
    </message>
    <message>
        <source>Name, short name or province</source>
        <translation>Ad, kısa ad veya il</translation>
    </message>
    <message>
        <source>Ctrl+Enter refers · Esc closes</source>
        <translation>Ctrl+Enter havale eder · Esc kapatır</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Return (iade)</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Days for the unit</source>
        <translation>İç süre, iş günü</translation>
    </message>
    <message>
        <source>For action or information</source>
        <translation>Gereği / bilgi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gönderme yolu</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Yazının sayısı</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Yazının tarihi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>filters while you type</source>
        <translation>yazdıkça süzer</translation>
    </message>
    <message>
        <source>The usual way</source>
        <translation>Olağan yol</translation>
    </message>
    <message>
        <source>Returns are counted among the shortcomings.</source>
        <translation>İadeler aksayan yönler arasında sayılır.</translation>
    </message>
    <message>
        <source>The unit has no main officer; the backup</source>
        <translation>Birimin asıl görevlisi yok; yedeği</translation>
    </message>
    <message>
        <source>The registry names nobody for this unit</source>
        <translation>Rehberde bu birim için kimse yok</translation>
    </message>
    <message>
        <source>{name} is away until {day}: {why}</source>
        <translation>{name} {day} tarihine kadar yok: {why}</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>yerine bakan yok</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Bir birim seçin.</translation>
    </message>
    <message>
        <source>A number of working days from 1 to {longest}.</source>
        <translation>1 ile {longest} arasında iş günü sayısı yazın.</translation>
    </message>
</context>
<context>
    <name>RefuseSheet</name>
    <message>
        <source>Refuse</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Article or word, such as “private life”</source>
        <translation>Madde veya sözcük, örneğin “özel hayat”</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Kanuni gerekçe</translation>
    </message>
    <message>
        <source>Law {number}</source>
        <translation>{number} sayılı Kanun</translation>
    </message>
    <message>
        <source>Letter of the article</source>
        <translation>Bent</translation>
    </message>
    <message>
        <source>How, when and where it was published</source>
        <translation>Ne şekilde, ne zaman, nerede yayımlandı</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Tebliğ tarihi</translation>
    </message>
    <message>
        <source>remedies run from it</source>
        <translation>süre bu günden işler</translation>
    </message>
    <message>
        <source>Remedy told in the letter</source>
        <translation>Yazıda belirtilen başvuru yolu</translation>
    </message>
    <message>
        <source>Ctrl+Enter refuses · Esc closes</source>
        <translation>Ctrl+Enter reddeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save the refusal</source>
        <translation>Reddi kaydet</translation>
    </message>
    <message>
        <source>Refuse with its ground</source>
        <translation>Gerekçeyle reddet</translation>
    </message>
    <message>
        <source>Do not examine, with the ground</source>
        <translation>İncelenemez olarak kapat</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Bendi seçin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cevapla</translation>
    </message>
    <message>
        <source>Is it a petition?</source>
        <translation>Dilekçe olabilir mi?</translation>
    </message>
    <message>
        <source>What asks for advice or an opinion is often better answered as a petition (Law 3071): correct the kind of the application.</source>
        <translation>Tavsiye ya da mütalaa isteyen başvuru çoğu kez dilekçe olarak cevaplanır (3071 sayılı Kanun): başvurunun türünü düzeltin.</translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation>Türü düzelt</translation>
    </message>
    <message>
        <source>What another authority holds is forwarded there, not refused (art. 7/3)</source>
        <translation>Başka kurumda bulunan bilgi reddedilmez, o kuruma gönderilir (m.7/3)</translation>
    </message>
    <message>
        <source>Choose “Forwarded to another authority” as the outcome of the answer.</source>
        <translation>Cevabın sonucu olarak “Başka kuruma gönderildi” seçin.</translation>
    </message>
    <message>
        <source>An incomplete application is not refused but not processed (art. 6)</source>
        <translation>Eksik başvuru reddedilmez, işleme konulmaz (m.6)</translation>
    </message>
    <message>
        <source>Choose “Not processed” as the outcome of the answer.</source>
        <translation>Cevabın sonucu olarak “İşleme konulmadı” seçin.</translation>
    </message>
    <message>
        <source>{count} more letters</source>
        <translation>{count} harf daha</translation>
    </message>
    <message>
        <source>This is no ground to refuse: see below.</source>
        <translation>Bu bir ret gerekçesi değildir: aşağıya bakın.</translation>
    </message>
</context>
<context>
    <name>RegistryActs</name>
    <message>
        <source>{count} changes were noted as reported by {number}.</source>
        <translation>{count} değişiklik {number} sayılı yazıyla bildirildi.</translation>
    </message>
    <message>
        <source>Letter of notification</source>
        <translation>Bildirim yazısı</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word belgesi (*.docx)</translation>
    </message>
    <message>
        <source>The letter stands in {name}. Enter its number and date once it was sent.</source>
        <translation>Yazı {name} dosyasında. Gönderilince sayısını ve tarihini girin.</translation>
    </message>
    <message>
        <source>The data of {name} were confirmed.</source>
        <translation>{name} bilgileri doğrulandı.</translation>
    </message>
    <message>
        <source>{name} stands as two entries again.</source>
        <translation>{name} yeniden iki ayrı kayıt oldu.</translation>
    </message>
    <message>
        <source>The two entries of {name} were merged.</source>
        <translation>{name} adına iki kayıt birleştirildi.</translation>
    </message>
    <message>
        <source>The rules of the registry were saved.</source>
        <translation>Rehber kuralları kaydedildi.</translation>
    </message>
</context>
<context>
    <name>RegistryRulesSheet</name>
    <message>
        <source>Rules of the registry</source>
        <translation>Rehber kuralları</translation>
    </message>
    <message>
        <source>What the circular asks for without a number is set here, for all units.</source>
        <translation>Genelgenin sayı vermeden istedikleri burada, bütün birimler için belirlenir.</translation>
    </message>
    <message>
        <source>&amp;Main officers of a unit</source>
        <translation>Birimin &amp;asıl personeli</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>&amp;Backups of a unit</source>
        <translation>Birimin &amp;yedek personeli</translation>
    </message>
    <message>
        <source>&amp;Confirm the data of a unit</source>
        <translation>Birim bilgilerini &amp;doğrulama</translation>
    </message>
    <message>
        <source>every so many months</source>
        <translation>kaç ayda bir</translation>
    </message>
    <message>
        <source>&amp;Remind of a change</source>
        <translation>Değişikliği &amp;hatırlatma</translation>
    </message>
    <message>
        <source>after so many working days</source>
        <translation>kaç iş günü sonra</translation>
    </message>
    <message>
        <source>Circular 2014/09: the unit has enough qualified staff, and a backup stands in during leave and sick leave. Units with fewer people are listed as incomplete.</source>
        <translation>Genelge 2014/09: Birimde yeterli sayıda nitelikli personel görevlendirilir; izin, rapor vb. durumlarda yedek personel bakar. Daha az kişisi olan birimler eksik olarak listelenir.</translation>
    </message>
    <message>
        <source>Circular 2014/09: changes are reported to the Counsellorship in writing. It sets no time for it; after these days the list of changes turns red.</source>
        <translation>Genelge 2014/09: Değişiklikler Müşavirliğe yazılı olarak bildirilir. Genelge bunun için süre vermez; bu günler geçince değişiklik listede kırmızı görünür.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
</context>
<context>
    <name>RegistrySheet</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>So since &amp;when</source>
        <translation>Ne &amp;zamandan beri</translation>
    </message>
    <message>
        <source>empty = a mere correction</source>
        <translation>boş = yalnızca düzeltme</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Yine de kaydet</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>same identity number</source>
        <translation>aynı kimlik numarası</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>aynı telefon</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>aynı ad</translation>
    </message>
</context>
<context>
    <name>RelatedSection</name>
    <message>
        <source>Related records</source>
        <translation>İlgili kayıtlar</translation>
    </message>
    <message>
        <source>{count} identical open petitions: answer them together</source>
        <translation>{count} benzer açık dilekçe: birlikte cevapla</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Birleştirmeyi geri al</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağı kaldır</translation>
    </message>
    <message>
        <source>The link was taken away.</source>
        <translation>Bağ kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>RemindSheet</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n başvuru</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Hatırlat</translation>
    </message>
    <message>
        <source>Our referral has not been answered yet. Please let us have your answer without delay.</source>
        <translation>Havalemize henüz cevap verilmemiştir. Cevabınızın gecikmeden gönderilmesini rica ederiz.</translation>
    </message>
    <message>
        <source>Our referral of {day} has not been answered yet. Please answer by {due}.</source>
        <translation>{day} tarihli havalemize henüz cevap verilmemiştir. Cevabınızın {due} tarihine kadar gönderilmesini rica ederiz.</translation>
    </message>
    <message>
        <source>Words of the reminder</source>
        <translation>Hatırlatma metni</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Sonraki hatırlatma</translation>
    </message>
    <message>
        <source>empty: none planned</source>
        <translation>boş: planlanmaz</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Write the words of the reminder.</source>
        <translation>Hatırlatma metnini yazın.</translation>
    </message>
</context>
<context>
    <name>ReopenSheet</name>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens it again · Esc closes</source>
        <translation>Ctrl+Enter yeniden açar · Esc kapatır</translation>
    </message>
    <message>
        <source>Write why it is opened again.</source>
        <translation>Neden yeniden açıldığını yazın.</translation>
    </message>
</context>
<context>
    <name>ReportChangesSheet</name>
    <message>
        <source>Changes to be reported</source>
        <translation>Bildirilecek değişiklikler</translation>
    </message>
    <message>
        <source>Circular 2014/09: changes of staff are reported to the Counsellorship.</source>
        <translation>Genelge 2014/09: Personel değişiklikleri Müşavirliğe bildirilir.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Everything was reported</source>
        <translation>Her değişiklik bildirildi</translation>
    </message>
    <message>
        <source>A change of a person or a unit will stand here until its letter is entered.</source>
        <translation>Kişi ya da birim değişiklikleri, yazısı girilene kadar burada durur.</translation>
    </message>
    <message>
        <source>&amp;Number of the letter</source>
        <translation>Yazının &amp;sayısı</translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation>Yazının &amp;tarihi</translation>
    </message>
    <message>
        <source>Letter of notification…</source>
        <translation>Bildirim yazısı…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Bildirildi</translation>
    </message>
    <message>
        <source>Ctrl+Enter notes the letter · Esc closes</source>
        <translation>Ctrl+Enter yazıyı kaydeder · Esc kapatır</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>as in the month before</source>
        <translation>önceki ayla aynı</translation>
    </message>
    <message>
        <source>▲ {count} more than the month before</source>
        <translation>▲ önceki aydan {count} fazla</translation>
    </message>
    <message>
        <source>▼ {count} fewer than the month before</source>
        <translation>▼ önceki aydan {count} az</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Month of the report</source>
        <translation>Raporun ayı</translation>
    </message>
    <message>
        <source>Scope of the report</source>
        <translation>Raporun kapsamı</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tüm birimler</translation>
    </message>
    <message>
        <source>More reports</source>
        <translation>Diğer raporlar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapanan</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Ay sonunda açık</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>Ay sonunda süresi geçen</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>Süresinde cevaplanan</translation>
    </message>
    <message>
        <source>Mean working days</source>
        <translation>Ortalama iş günü</translation>
    </message>
    <message>
        <source>Received by channel</source>
        <translation>Kanala göre gelen</translation>
    </message>
    <message>
        <source>Mean working days to the answer, twelve months</source>
        <translation>Cevaba kadar ortalama iş günü, on iki ay</translation>
    </message>
    <message>
        <source>Outcomes of the month</source>
        <translation>Ayın sonuçları</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Kanala göre</translation>
    </message>
    <message>
        <source>Working days to the answer, last 12 months</source>
        <translation>Cevaba kadar iş günü, son 12 ay</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Birimlere göre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Türe göre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>legal: {share}</source>
        <translation>kanuni: {share}</translation>
    </message>
    <message>
        <source>median: {days}</source>
        <translation>ortanca: {days}</translation>
    </message>
    <message>
        <source>{count} applications</source>
        <translation>{count} başvuru</translation>
    </message>
    <message>
        <source>The text was kept.</source>
        <translation>Metin saklandı.</translation>
    </message>
    <message>
        <source>Export the monthly report</source>
        <translation>Aylık raporu dışa aktar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
    <message>
        <source>Covering letter</source>
        <translation>Üst yazı</translation>
    </message>
    <message>
        <source>The report is ready ({count} applications)</source>
        <translation>Rapor hazır ({count} başvuru)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>No program opened it. The file stands here: {path}</source>
        <translation>Dosyayı açan bir program bulunamadı. Dosya burada: {path}</translation>
    </message>
</context>
<context>
    <name>SecrecyActs</name>
    <message>
        <source>{number}: it is noted who was told.</source>
        <translation>{number}: kime haber verildiği kaydedildi.</translation>
    </message>
    <message>
        <source>{number} is urgent now.</source>
        <translation>{number} acil olarak işaretlendi.</translation>
    </message>
    <message>
        <source>{number} is not urgent.</source>
        <translation>{number} artık acil değil.</translation>
    </message>
    <message>
        <source>{number} is secret now.</source>
        <translation>{number} gizlendi.</translation>
    </message>
    <message>
        <source>{number} is no longer secret.</source>
        <translation>{number} artık gizli değil.</translation>
    </message>
    <message>
        <source>{number}: it is set who may see it.</source>
        <translation>{number}: kimlerin görebileceği kaydedildi.</translation>
    </message>
</context>
<context>
    <name>SecretStrip</name>
    <message>
        <source>Who may see it: {names}</source>
        <translation>Görebilenler: {names}</translation>
    </message>
    <message>
        <source>Secret record</source>
        <translation>Gizli kayıt</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day} tarihinde doldu</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>Order of secrecy</source>
        <translation>Gizlilik kararı</translation>
    </message>
    <message>
        <source>Who may see it…</source>
        <translation>Kimler görebilir…</translation>
    </message>
    <message>
        <source>Lift it…</source>
        <translation>Kararı kaldır…</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Kimliği gizli</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Bilgisayarın ayarı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Dil, bir sonraki açılışta değişir.</translation>
    </message>
    <message>
        <source>Duty contacts…</source>
        <translation>Nöbet irtibatları…</translation>
    </message>
    <message>
        <source>Rules of the registry…</source>
        <translation>Rehber kuralları…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Yazı boyu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Commands and keys</source>
        <translation>Komutlar ve tuşlar</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Komutlarda ara</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>{step}, day</source>
        <translation>{step}, gün</translation>
    </message>
    <message>
        <source>Text entered</source>
        <translation>Girilen metin</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>eksiksiz</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Urgent: no period is waited for</source>
        <translation>Acil: süre beklenmez</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Süresi geçen</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Bugün son gün</translation>
    </message>
    <message>
        <source>Not begun for days</source>
        <translation>İşlem başlamayanlar</translation>
    </message>
    <message>
        <source>The unit is past its own day</source>
        <translation>Birim günü geçenler</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Yaklaşanlar</translation>
    </message>
    <message>
        <source>{person} is away {days}; you stand in. Open applications taken over: {count}</source>
        <translation>{person} {days} arasında izinli; yerine siz bakıyorsunuz. Devralınan açık başvuru: {count}</translation>
    </message>
    <message>
        <source>You are away {days}; {stand_in} stands in. Make the page of hand-over.</source>
        <translation>{days} arasında izinlisiniz; yerinize {stand_in} bakıyor. Devir sayfasını hazırlayın.</translation>
    </message>
    <message>
        <source>You are back from your leave ({days}); see what happened meanwhile.</source>
        <translation>İzinden döndünüz ({days}); bu sürede olanlara bakın.</translation>
    </message>
    <message>
        <source>{person} is away {days}; {stand_in} stands in.</source>
        <translation>{person} {days} arasında izinli; yerine {stand_in} bakıyor.</translation>
    </message>
    <message>
        <source>{person} is away {days}, and on some days nobody stands in.</source>
        <translation>{person} {days} arasında izinli; bazı günlerde yerine bakan yok.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Bu hafta dolacak</translation>
    </message>
    <message>
        <source>With the units</source>
        <translation>Birimlerde</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Havale bekleyen</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Geri aranacak</translation>
    </message>
    <message>
        <source>Changes to report</source>
        <translation>Bildirilecek</translation>
    </message>
    <message>
        <source>the oldest {days} working days</source>
        <translation>en eskisi {days} iş günü</translation>
    </message>
    <message>
        <source>{count} past their own day</source>
        <translation>{count} iç süre geçti</translation>
    </message>
    <message>
        <source>{count} new today</source>
        <translation>bugün {count} yeni kayıt</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>hemen işlem yapın</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Numbers of today</source>
        <translation>Bugünün sayıları</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Öncelikli işler</translation>
    </message>
    <message>
        <source>Daily follow-up done</source>
        <translation>Günlük takibi tamamladım</translation>
    </message>
    <message>
        <source>The applications of today were gone through (R11) · Ctrl+Shift+D</source>
        <translation>Bugünün başvuruları gözden geçirildi (R11) · Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 hafta</translation>
    </message>
    <message>
        <source>Applications falling due</source>
        <translation>Süresi dolacak başvurular</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Devir sayfası</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Dönüş sayfası</translation>
    </message>
    <message>
        <source>Today’s follow-up was done at {time} by {name}.</source>
        <translation>Bugünün takibi saat {time} itibarıyla tamamlandı: {name}.</translation>
    </message>
    <message>
        <source>No follow-up is asked for today: {why}.</source>
        <translation>Bugün için günlük takip aranmaz: {why}.</translation>
    </message>
    <message>
        <source>Today’s follow-up is not marked yet.</source>
        <translation>Bugünün takibi işaretlenmedi.</translation>
    </message>
    <message>
        <source>Missed this month: {count} ({days})</source>
        <translation>Bu ay işaretlenmeyen: {count} ({days})</translation>
    </message>
    <message>
        <source>Awaited this week:</source>
        <translation>Bu hafta beklenenler:</translation>
    </message>
    <message>
        <source>Three steps to begin</source>
        <translation>Başlamak için üç adım</translation>
    </message>
    <message>
        <source>Enter the people</source>
        <translation>Kişileri gir</translation>
    </message>
    <message>
        <source>Bring in the list</source>
        <translation>Listeyi içe aktar</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Yeni başvuru</translation>
    </message>
    <message>
        <source>Nothing has to be done today</source>
        <translation>Bugün yapılacak iş yok</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>Son kontrol {time}</translation>
    </message>
    <message>
        <source>See what comes up</source>
        <translation>Yaklaşanlara bak</translation>
    </message>
    <message>
        <source>Enter the people of the unit</source>
        <translation>Birimin kişilerini girin</translation>
    </message>
    <message>
        <source>Bring in last month&apos;s list</source>
        <translation>Geçen ayın listesini içe aktarın</translation>
    </message>
    <message>
        <source>Enter the first application</source>
        <translation>İlk başvuruyu kaydedin</translation>
    </message>
    <message>
        <source>Today’s follow-up was marked.</source>
        <translation>Bugünün takibi işaretlendi.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>UnitAnswerSheet</name>
    <message>
        <source>Answer of the unit</source>
        <translation>Birimin cevabı</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Cevap tarihi</translation>
    </message>
    <message>
        <source>What the unit said</source>
        <translation>Birimin cevabının özeti</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>New unit</source>
        <translation>Yeni birim</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;Name of the unit</source>
        <translation>Birim a&amp;dı</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kısa ad</translation>
    </message>
    <message>
        <source>Pro&amp;vince</source>
        <translation>İ&amp;l</translation>
    </message>
    <message>
        <source>Stands &amp;below</source>
        <translation>Bağlı olduğu &amp;birim</translation>
    </message>
    <message>
        <source>&amp;Phone line of the unit</source>
        <translation>Birimin tele&amp;fon hattı</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>Da&amp;hili</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Başla&amp;ma</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>Biti&amp;ş</translation>
    </message>
    <message>
        <source>empty = still exists</source>
        <translation>boş = sürüyor</translation>
    </message>
    <message>
        <source>Its attached manager is {titles}.</source>
        <translation>Bağlı yöneticisi: {titles}</translation>
    </message>
    <message>
        <source>Circular 2014/09</source>
        <translation>Genelge 2014/09</translation>
    </message>
    <message>
        <source>Choose the unit from the list.</source>
        <translation>Birimi listeden seçin.</translation>
    </message>
    <message>
        <source>{name}, the manager, is {title}; such a unit is led by {titles}.</source>
        <translation>Yönetici {name} için unvan {title}; bu tür birimin yöneticisi {titles} olur.</translation>
    </message>
    <message>
        <source>The unit has no phone line; the registry will show it.</source>
        <translation>Birimin telefon hattı yazılmadı; rehber bunu eksik gösterecek.</translation>
    </message>
</context>
<context>
    <name>UnitTree</name>
    <message>
        <source>Units</source>
        <translation>Birimler</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tüm birimler</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Provincial Directorates</source>
        <translation>İl Müdürlükleri</translation>
    </message>
    <message>
        <source>{name}, {count} units</source>
        <translation>{name}, {count} birim</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Eksiği yok</translation>
    </message>
</context>
<context>
    <name>UrgentNotice</name>
    <message>
        <source>Urgent: no period is waited for</source>
        <translation>Acil: süre beklenmez</translation>
    </message>
    <message>
        <source>Once it is saved you see whom to tell at once.</source>
        <translation>Kaydedince kime hemen haber verileceği gösterilir.</translation>
    </message>
    <message>
        <source>Not urgent ({keys})</source>
        <translation>Acil değil ({keys})</translation>
    </message>
    <message>
        <source>This may be urgent</source>
        <translation>Bu başvuru acil olabilir</translation>
    </message>
    <message>
        <source>It speaks of violence, neglect or danger to life.</source>
        <translation>Şiddet, ihmal veya hayati tehlike sözü geçiyor.</translation>
    </message>
    <message>
        <source>Mark as urgent ({keys})</source>
        <translation>Acil olarak işaretle ({keys})</translation>
    </message>
</context>
<context>
    <name>UrgentSheet</name>
    <message>
        <source>Mark as urgent</source>
        <translation>Acil olarak işaretle</translation>
    </message>
    <message>
        <source>No longer urgent</source>
        <translation>Artık acil değil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>It stands first in every list; whom to tell at once is shown.</source>
        <translation>Bütün listelerde en üstte durur; kime hemen haber verileceği gösterilir.</translation>
    </message>
    <message>
        <source>It goes back into the lists of days; who was told stays noted.</source>
        <translation>Süreli listelere geri döner; kime haber verildiği kayıtlı kalır.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Gerekçeyi yazınız.</translation>
    </message>
</context>
<context>
    <name>UrgentStrip</name>
    <message>
        <source>Told {time}: {whom}</source>
        <translation>Haber verildi ({time}): {whom}</translation>
    </message>
    <message>
        <source>Nobody was told yet · arrived {minutes} minutes ago</source>
        <translation>Henüz haber verilmedi · {minutes} dakika önce geldi</translation>
    </message>
    <message>
        <source>Nobody was told yet · arrived {days} days ago</source>
        <translation>Henüz haber verilmedi · {days} gün önce geldi</translation>
    </message>
    <message>
        <source>Urgent: no period is waited for</source>
        <translation>Acil: süre beklenmez</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Haber verildi</translation>
    </message>
    <message>
        <source>Duty contacts…</source>
        <translation>Nöbet irtibatları…</translation>
    </message>
</context>
<context>
    <name>ValueSheet</name>
    <message>
        <source>This is no date. Examples: 15.11.2026, 15.11, b (today), d (yesterday)</source>
        <translation>Bu bir tarih değil. Örnek: 15.11.2026, 15.11, b (bugün), d (dün)</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Tarihi yazın.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
</context>
<context>
    <name>ViewersSheet</name>
    <message>
        <source>Who may see this record</source>
        <translation>Bu kaydı kimler görebilir</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Memurlar</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc closes</source>
        <translation>Ctrl+Enter kaydeder · Esc kapatır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>At least one person must be able to see it.</source>
        <translation>En az bir kişi görebilmelidir.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Still open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Süresi geçen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Bugün son gün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Bana atanan</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Vekâleten</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Cevap bekleyen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Name in the contact registry</source>
        <translation>İrtibat Rehberi’ndeki ad</translation>
    </message>
    <message>
        <source>&amp;You in the registry</source>
        <translation>&amp;Rehberdeki kaydınız</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Siz kimsiniz</translation>
    </message>
    <message>
        <source>Leave and standing in go by this person.</source>
        <translation>İzin ve vekâlet bu kişiye göre işler.</translation>
    </message>
    <message>
        <source>Found by the name. Choose yourself if it is somebody else.</source>
        <translation>Ada göre bulundu. Başka biriyseniz kendinizi seçin.</translation>
    </message>
    <message>
        <source>Nobody of your name is in the registry, so leave does not concern you yet.</source>
        <translation>Rehberde adınızda kimse yok; izin ve vekâlet sizin için henüz işlemiyor.</translation>
    </message>
    <message>
        <source>Noted who you are in the registry.</source>
        <translation>Rehberdeki kaydınız seçildi.</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who answers today?</source>
        <translation>Bugün kim bakıyor?</translation>
    </message>
    <message>
        <source>Unit, name or phone</source>
        <translation>Birim, ad veya telefon</translation>
    </message>
    <message>
        <source>&amp;Copy the phone</source>
        <translation>&amp;Telefonu kopyala</translation>
    </message>
    <message>
        <source>&amp;Open in the registry</source>
        <translation>&amp;Rehberde aç</translation>
    </message>
    <message>
        <source>Who answers for each unit</source>
        <translation>Birimlere kimin baktığı</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Bugün bakan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Enter copies the phone · Esc closes</source>
        <translation>Enter telefonu kopyalar · Esc kapatır</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse yok</translation>
    </message>
    <message>
        <source>{name} is away ({kind})</source>
        <translation>{name} yok ({kind})</translation>
    </message>
    <message>
        <source>No main officer is entered</source>
        <translation>Asıl personel girilmemiş</translation>
    </message>
    <message>
        <source>Main officer, present</source>
        <translation>Asıl personel, görevde</translation>
    </message>
    <message>
        <source>No unit fits</source>
        <translation>Uyan birim yok</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <translation>Esc aramayı temizler.</translation>
    </message>
    <message>
        <source>No phone is entered for {name}</source>
        <translation>{name} için telefon girilmemiş</translation>
    </message>
    <message>
        <source>Copied: {phone} ({name})</source>
        <translation>Kopyalandı: {phone} ({name})</translation>
    </message>
</context>
<context>
    <name>WhyDateDialog</name>
    <message>
        <source>Why this date?</source>
        <translation>Neden bu tarih?</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Sürenin günleri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Arrow keys walk the days · Ctrl+C copies them</source>
        <translation>Ok tuşları günleri gezer · Ctrl+C kopyalar</translation>
    </message>
    <message>
        <source>Why {day}?</source>
        <translation>Neden {day}?</translation>
    </message>
    <message>
        <source>Arrived on {day}; that day is not counted.</source>
        <translation>{day} günü geldi; o gün sayılmaz.</translation>
    </message>
    <message>
        <source>Left out: {weekend} days of weekends.</source>
        <translation>Sayılmayan: {weekend} hafta sonu günü.</translation>
    </message>
    <message>
        <source>Left out: {weekend} days of weekends, {others} other days.</source>
        <translation>Sayılmayan: {weekend} hafta sonu günü, {others} başka gün.</translation>
    </message>
    <message>
        <source>{count} days are counted, weekends included.</source>
        <translation>Hafta sonlarıyla birlikte {count} gün sayıldı.</translation>
    </message>
    <message>
        <source>{count} working days are counted.</source>
        <translation>{count} iş günü sayıldı.</translation>
    </message>
    <message>
        <source>The last day is {day}, until 13.00.</source>
        <translation>Son gün {day}, saat 13.00’e kadar.</translation>
    </message>
    <message>
        <source>The last day is {day}, until the offices close.</source>
        <translation>Son gün {day}, mesai sonuna kadar.</translation>
    </message>
</context>
<context>
    <name>YearReport</name>
    <message>
        <source>Yearly report (Law 4982 art. 30)</source>
        <translation>Yıllık rapor (4982 m.30)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excel&apos;e aktar</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Yılın rakamları</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kanunun saydığı</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Yıllık rapor</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Yıl</translation>
    </message>
    <message>
        <source>It goes to the Board through the ministry by {day} at the latest.</source>
        <translation>Bakanlık aracılığıyla en geç {day} tarihinde Kurula gönderilir.</translation>
    </message>
    <message>
        <source>Requests of information made</source>
        <translation>Yapılan bilgi edinme başvurusu</translation>
    </message>
    <message>
        <source>Answered positively, access given</source>
        <translation>Olumlu cevaplanan, erişim sağlanan</translation>
    </message>
    <message>
        <source>Refused, with those not processed</source>
        <translation>Reddedilen (işleme konulmayanlar dâhil)</translation>
    </message>
    <message>
        <source>Access given after secret parts were separated</source>
        <translation>Gizli bölümleri ayrılarak erişim sağlanan</translation>
    </message>
    <message>
        <source>Forwarded to other authorities</source>
        <translation>Başka kurumlara yönlendirilen</translation>
    </message>
    <message>
        <source>Refusals to which was objected</source>
        <translation>Reddine itiraz edilen</translation>
    </message>
    <message>
        <source>Refusals taken to court</source>
        <translation>Reddi yargıya götürülen</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Henüz sonuçlanmamış</translation>
    </message>
    <message>
        <source>Export the yearly report</source>
        <translation>Yıllık raporu aktar</translation>
    </message>
</context>
<context>
    <name>_FeeSheet</name>
    <message>
        <source>The day lies between the arrival and today.</source>
        <translation>Tarih, geliş tarihi ile bugün arasında olmalı.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Take {name} off</source>
        <translation>Çıkar: {name}</translation>
    </message>
</context>
</TS>
