"""Words of failures: calls, visits and daily follow-up."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "conversation.no_subject": Word(
        "Görüşmenin konusunu birkaç sözcükle yazın.",
        "Write in a few words what it was about.",
    ),
    "conversation.no_reason": Word(
        "Vatandaş doğrudan Beyaz Masa’ya yönlendirilemez (Genelge 2014/09); yönlendirmek "
        "zorunluysa gerekçesini yazın. Bu yönlendirme aylık raporda sayılır.",
        "A caller is not passed straight on to the White Desk (circular 2014/09); if it cannot be "
        "helped, write the reason. The transfer is counted in the monthly report.",
    ),
    "conversation.future": Word(
        "Görüşme şu andan sonra başlamış olamaz; saati düzeltin.",
        "It cannot begin later than now; correct the time.",
    ),
    "conversation.ends_before": Word(
        "Bitiş saati başlangıçtan önce olamaz.",
        "It cannot end before it begins.",
    ),
    "conversation.arrived_after": Word(
        "Ziyaretçinin geliş saati, kabul edildiği saatten sonra olamaz.",
        "A visitor cannot arrive after being received.",
    ),
    "conversation.answered_before": Word(
        "Cevap saati, sorunun sorulduğu saatten önce olamaz.",
        "The answer cannot be given before the question.",
    ),
    "conversation.callback_before": Word(
        "Geri arama günü görüşmeden önce olamaz.",
        "The day of the call-back cannot be before the call.",
    ),
    "conversation.satisfaction": Word(
        "Memnuniyet 1 ile 5 arasında bir sayıdır.",
        "Satisfaction is a number from 1 to 5.",
    ),
    "conversation.time": Word(
        "“{text}” bir saat olarak okunamadı. Örnek: 10.30 ya da 1030.",
        "“{text}” cannot be read as a time. Example: 10:30 or 1030.",
    ),
    "conversation.no_call_back": Word(
        "Bu kişi geri aranmayı beklemiyor.",
        "This person does not wait to be called back.",
    ),
    "conversation.no_question": Word(
        "Bu görüşmede cevap bekleyen bir soru yok.",
        "Nobody waits for an answer here.",
    ),
    "conversation.converted": Word(
        "Bu görüşme daha önce {number} sayılı başvuruya dönüştürülmüş.",
        "This conversation has already become the application {number}.",
    ),
    "today.no_working_day": Word(
        "{day} çalışma günü değil ({why}); bu gün için günlük takip aranmaz.",
        "{day} is no working day ({why}); no daily follow-up is asked for it.",
    ),
    "today.done": Word(
        "Bugünün takibi {time} saatinde işaretlenmiş: {name}.",
        "Today’s follow-up was marked at {time} by {name}.",
    ),
    "today.days": Word(
        "İlk işlem uyarısı 1 ile {longest} iş günü arasında olabilir.",
        "The alert for the first act can be set from 1 to {longest} working days.",
    ),
}
