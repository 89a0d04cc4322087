"""Files of the sample data: a letter, an e-mail with another one in it, a program that never runs.

All of it is invented and harmless: the “program” is two letters long.
"""

from __future__ import annotations

import datetime as dt
import io
from email.message import EmailMessage
from email.utils import format_datetime

from hi_desktop.services.lists import ListQuery
from hi_desktop.services.office import Office

_LOCAL = dt.timezone(dt.timedelta(hours=3))


def fill_files(office: Office, today: dt.date) -> tuple[int, ...]:
    """Attach files to the first open applications; return their ids."""
    ids = tuple(int(id_) for id_ in office.lists.ids(ListQuery())[:3])
    for id_, parts in zip(ids, _files(today), strict=False):
        office.attachments.attach(id_, office.attachments.read_bytes(parts).files)
    return ids


def _files(today: dt.date) -> tuple[tuple[tuple[str, bytes], ...], ...]:
    letter = a_pdf("Dilekce", "Ek belgeler")
    return (
        (("dilekce.pdf", letter), ("Ynt evde bakim ayligi.eml", an_email(today, letter))),
        (("Ynt evde bakim ayligi.eml", an_email(today, letter)),),
        (("dilekce.pdf", letter), ("kur.exe", b"MZ")),
    )


def an_email(today: dt.date, enclosed: bytes) -> bytes:
    """Return an e-mail with a PDF and the e-mail that it answers."""
    sent = dt.datetime.combine(today - dt.timedelta(days=1), dt.time(16, 20), _LOCAL)
    first, answer = EmailMessage(), EmailMessage()
    first["From"], first["Subject"] = "Işıl Yılmaz <isil.yilmaz@ornek.com>", "Evde bakım aylığı"
    first["Date"] = format_datetime(sent - dt.timedelta(days=2))
    first.set_content("Sayın yetkili,\n\nevde bakım aylığım bu ay yatmadı. Bilgi rica ederim.")
    answer["From"] = "Işıl Yılmaz <isil.yilmaz@ornek.com>"
    answer["Subject"] = "YNT: Evde bakım aylığı"
    answer["Date"] = format_datetime(sent)
    answer.set_content("İlk e-postamı ve dilekçemi ekte gönderiyorum.\n\nIşıl Yılmaz")
    answer.add_attachment(enclosed, maintype="application", subtype="pdf", filename="dilekce.pdf")
    answer.add_attachment(first)
    return answer.as_bytes()


def a_pdf(*pages: str) -> bytes:
    """Return a small PDF with some words on each page; letters of ASCII only."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for at, words in enumerate(pages):
        stream = f"BT /F1 12 Tf 50 700 Td ({words}) Tj ET".encode()
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % (5 + 2 * at)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    out, places = io.BytesIO(b"%PDF-1.4\n"), []
    out.seek(0, io.SEEK_END)
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start, count = out.tell(), len(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (count, start))
    return out.getvalue()
