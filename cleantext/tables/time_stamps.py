"""Words that the time stamps of pages are made of, in lower case.

Weekdays are those of the Unicode Common Locale Data Repository (CLDR, by way of Babel
2.18.0), © Unicode, Inc., under the Unicode License v3, and so are most units and the words
for "ago", of its relative times.  Labels and small words are those that the pages of
these languages use, put down from knowledge of them and tried on scraped copy.
"""

from __future__ import annotations

from cleantext.tables.months import MONTHS

# The Persian calendar's, and the Hebrew ones behind "in", as a date has them.
MORE_MONTHS = """
    فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند, בינואר,
    בפברואר, במרץ, במרס, באפריל, במאי, ביוני, ביולי, באוגוסט, בספטמבר, באוקטובר, בנובמבר, בדצמבר,
    marec, januvari, kovo mėn
"""
MONTH_NAMES = MONTHS.replace("|", ",").replace("\n", ",").replace(".", " ") + "," + MORE_MONTHS

LABELS = """
    artikel vom, beitrag vom, meldung vom, bericht vom, article publié le, artículo publicado el,
    articolo del, artykuł z, giriş, haber girişi, eklendi, dibuat, tayang, ditayangkan, vydané,
    updated, last updated, updated on, updated at, update, last update, last modified, modified,
    modified on, published, published on, published at, first published, first published on,
    originally published, posted, posted on, posted at, last edited, created, created on,
    publication date, date created, uploaded, this article was last updated, this story was last
    updated, page last updated, article last modified on, last reviewed, actualizado, actualizada,
    actualizado el, actualizado a las, última actualización, publicado, publicado el, publicada,
    creado, fecha de publicación, modificado, atualizado, atualizada, atualizado em, atualizado
    às, atualizada às, atualizado há, última atualização, publicado em, publicada em, publicado
    há, postado em, criado em, mis à jour, mis à jour le, mise à jour, publié, publié le, publiée
    le, modifié, modifié le, posté le, dernière mise à jour, aktualisiert, aktualisiert am,
    aktualisiert um, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, letztes
    update, stand, veröffentlicht, veröffentlicht am, erstellt, erstellt am, erschienen am,
    aggiornato, aggiornato il, aggiornato alle, ultimo aggiornamento, ultima modifica, pubblicato,
    pubblicato il, pubblicata il, modificato il, bijgewerkt, laatst bijgewerkt, gepubliceerd,
    gepubliceerd op, geplaatst op, uppdaterad, publicerad, opdateret, publiceret, oppdatert,
    publisert, обновлено, обновлён, обновлен, опубликовано, опубликован, дата публикации, создано,
    размещено, последнее обновление, оновлено, опубліковано, дата публікації, останнє оновлення,
    створено, обновена, публикувана, публикувано, zaktualizowano, aktualizacja, ostatnia
    aktualizacja, opublikowano, data publikacji, dodano, utworzono, aktualizováno, aktualizace,
    poslední aktualizace, publikováno, zveřejněno, vydáno, vytvořeno, aktualizované, aktualizácia,
    zverejnené, publikované, objavljeno, posodobljeno, objavljen, güncelleme, güncellendi, son
    güncelleme, güncellenme, yayınlanma, yayınlandı, yayın tarihi, yayınlanma tarihi, giriş
    tarihi, eklenme, oluşturulma, oluşturulma tarihi, güncellenme tarihi, diperbarui, terakhir
    diperbarui, diterbitkan, dipublikasikan, terbit, cập nhật, cập nhật lúc, cập nhật lần cuối,
    đăng lúc, xuất bản, ngày đăng, 更新, 更新时间, 更新時間, 发布时间, 發布時間, 发布, 发表时间, 最后更新, 最終更新, 更新日時, 公開,
    公開日, 公開日時, 配信, 掲載, 投稿日, 更新日, 입력, 수정, 최종수정, 최종 수정, 등록, 업데이트, 기사입력, 승인, 송고, 발행, آخر تحديث, تم
    التحديث, تحديث, نشر, نُشر, نشر في, تاريخ النشر, अपडेट, अपडेटेड, अपडेटेड ऑन, प्रकाशित,
    पब्लिश्ड, अंतिम अपडेट, ενημερώθηκε, δημοσιεύτηκε, δημοσιεύθηκε, frissítve, közzétéve,
    actualizat, publicat, issued on, issued at, first posted, date published, publish date,
    published date, latest update, originally posted, julkaistu, päivitetty, muokattu, objavljeno
    dana, ažurirano, zadnja izmjena, последна редакция, последна промяна, обновено, обновено на,
    обновено в, публикувано на, публикувано в, dernière modification, gewijzigd, geüpdatet, senast
    uppdaterad, sist oppdatert, sidst opdateret, opdateret den, actualizat la, publicat la, ultima
    actualizare, τελευταία ενημέρωση, utolsó frissítés, módosítva, megjelent, modified date, issue
    date, creation date, date updated, date modified, date posted, story updated, article updated,
    fecha de la publicación, creado el, mise en ligne, mise en ligne le, publiziert, publiziert
    am, online gestellt, online gestellt am, publikacja, data publikacji artykułu, время
    публикации, објављено, ажурирано, датум објаве, последња измена, datum objave, zadnja
    sprememba, data publicării, publicat pe, frissült, közzététel, δημοσίευση, ημερομηνία
    δημοσίευσης, ενημέρωση, ανάρτηση, publicerat, uppdaterat, udgivet, offentliggjort, avaldatud,
    uuendatud, lisatud, muudetud, publicēts, publicēta, atjaunots, atjaunota, ievietots,
    pievienots, publikuota, paskelbta, atnaujinta, sukurta, įkelta, publikavimo data, dikemas
    kini, dikemaskini, diterbitkan pada, tarikh terbit, đăng ngày, เผยแพร่, เผยแพร่เมื่อ,
    วันที่เผยแพร่, โพสต์เมื่อ, อัปเดต, อัพเดต, อัปเดตล่าสุด, อัพเดทล่าสุด, ปรับปรุง,
    ปรับปรุงล่าสุด, แก้ไขล่าสุด, 发布于, 发表于, 更新于, 發布於, 發佈於, 發表於, 更新於, 最後更新, 發佈時間, 发布日期, 發布日期, 发稿时间,
    最終更新日, 最終更新日時, 掲載日, 掲載日時, 配信日時, 投稿日時, 입력시간, 송고시간, 게재, 작성, 작성일, 발행일, 등록일, 최초입력, imechapishwa,
    ilichapishwa, imechapishwa tarehe, imesasishwa, ilisasishwa, imeandikwa, تاریخ انتشار, زمان
    انتشار, منتشر شده در, منتشرشده در, انتشار, به‌روزرسانی, بروزرسانی, آخرین به‌روزرسانی, تاريخ
    التحديث, آخر تعديل, تم النشر, نُشرت في, עודכן, עודכן ב, עודכנה, פורסם, פורסם ב, פורסמה, עדכון
    אחרון, תאריך פרסום, प्रकाशित तिथि, प्रकाशन तिथि, अंतिम बार अपडेट किया गया, अपडेट किया गया,
    প্রকাশ, প্রকাশিত, প্রকাশকাল, প্রকাশের সময়, আপডেট, হালনাগাদ, সর্বশেষ আপডেট, সর্বশেষ হালনাগাদ,
    story published at, story updated at, измењено, atjaunināts, actualitzat, time of publication,
    date of publication, добавлено, дата и время публикации, نشرت في, mis en ligne le, 기사승인,
    publishing date, release time, this article was published on, and last updated, and updated,
    last revised, last edit, data dodania, data aktualizacji, data utworzenia, ostatnia
    modyfikacja, laatste update, laatst gewijzigd, laatste wijziging
"""

# What stands among the figures and the names of months and days.
SMALL = """
    at, on, of, the, in, am, pm, a, p, m, o'clock, noon, midnight, hrs, hours, hour, h, time,
    local, eastern, pacific, central, today, yesterday, st, nd, rd, th, de, del, a las, las, el,
    la, los, horas, hora, às, as, os, em, do, dia, há, le, à, heures, heure, et, du, min, um, uhr,
    den, der, vom, ore, alle, il, dell, ora, delle, om, uur, op, kl, klo, в, г, год, года, ч,
    часов, мск, о, об, р, року, годині, o, godz, godzina, godzinie, r, roku, dnia, hod, hodin, v,
    dne, saat, tarih, tarihi, pukul, wib, wita, wit, jam, lúc, giờ, ngày, tháng, năm, phút, gmt,
    utc, ist, est, edt, pst, pdt, pt, cst, cdt, ct, mst, mdt, bst, cet, cest, cat, eat, sast,
    aest, aedt, acst, awst, nzst, nzdt, hkt, sgt, jst, kst, msk, eet, eest, wat, brt, art, trt,
    pkt, wet, mez, mesz, hst, akst, gst, ksa, बजे, को, पर, الساعة, في, بتوقيت, غرينتش, م, ص, 上午,
    下午, 오전, 오후, u, ob, kell, kel, nga, ura, d, gada, น, พ, ศ, เวลา, วันที่, pagi, petang, malam,
    tengah hari, পিএম, এএম, মিনিট, টা, 午前, 午後, 月, 火, 水, 木, 金, 土, 日, 配信, 월, 화, 수, 목, 금, 토, 일,
    segunda, terça, quarta, quinta, sexta, tarehe, saa, ساعت, שעה, בשעה, jn, hs, 月曜, 火曜, 水曜, 木曜,
    金曜, 土曜, 日曜
"""

# What says on its own which day it was, beside a time of day.
TODAY = """
    today, yesterday, heute, gestern, vandaag, gisteren, hoy, ayer, hoje, ontem, oggi, ieri,
    aujourd'hui, hier, dzisiaj, dziś, wczoraj, сегодня, вчера, сьогодні, вчора, днес, danas,
    jučer, juče, данас, јуче, dnes, včera, danes, včeraj, azi, astăzi, ma, tegnap, bugün, dün,
    σήμερα, χθες, idag, igår, i dag, i går, tänään, eilen, täna, eile, šodien, vakar, šiandien,
    hari ini, kemarin, semalam, hôm nay, hôm qua, วันนี้, เมื่อวาน, 今天, 昨天, 今日, 昨日, 오늘, 어제, leo,
    jana, اليوم, أمس, امروز, دیروز, היום, אתמול, आज, कल, আজ, গতকাল
"""

# How long a story takes to read, less the figure and the minutes.
READING = """
    read, reading time, read time, estimated reading time, estimated read time, to read, lesezeit,
    lesedauer, geschätzte lesezeit, de lecture, temps de lecture, lecture, de lectura, tiempo de
    lectura, lectura, de leitura, tempo de leitura, leitura, di lettura, tempo di lettura,
    lettura, leestijd, czas czytania, czytania, время чтения, на чтение, чтение, час читання,
    време за четене, vrijeme čitanja, vreme čitanja, време читања, doba čtení, čtení, čas čítania,
    čítanie, čas branja, timp de citire, timp citire, olvasási idő, okuma süresi, okuma, χρόνος
    ανάγνωσης, ανάγνωση, lästid, lesetid, læsetid, lukuaika, lugemisaeg, lasīšanas laiks, skaitymo
    laikas, waktu baca, bacaan, masa membaca, thời gian đọc, muda wa kusoma, وقت القراءة, زمان
    مطالعه, זמן קריאה
"""

# What may stand before a date, and wants more than the date behind it to be a stamp.
DATES = "date, datum, data, fecha, dátum, дата, датум, tarih, tanggal, ngày, tarikh, tarehe, ημερομηνία, dato, päiväys, kuupäev, datums, التاريخ, תאריך, 日期, 时间, 時間, 日付, 날짜"

# What comes between the time and who wrote or sent it.
BY = """
    by, von, par, por, di, source, quelle, fuente, fonte, źródło, zdroj, источник, джерело,
    kaynak, sumber, nguồn, 来源, 來源, 出处, 출처, author, autor, autore, auteur, автор, yazar, penulis
"""

# Words of times reckoned back from now, and what says that they are.
SHORT_UNITS = """
    second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, h, day, days,
    segundo, segundos, minuto, minutos, hora, horas, día, días, dia, dias, seconde, secondes,
    heure, heures, jour, jours, sekunde, sekunden, minuten, stunde, stunden, tag, tagen, tage,
    secondi, minuti, ore, ora, giorno, giorni, uur, uren, dag, dagen, секунд, минуту, минуты,
    минут, час, часа, часов, день, дня, дней, хвилину, хвилини, хвилин, години, годину, годин,
    дні, днів, минути, minut, minutę, minuty, godzinę, godziny, godzin, dni, dzień, minutami,
    hodinou, timme, timmar, time, timer, tuntia, tunti, minuuttia, päivää, ώρες, ώρα, λεπτά,
    λεπτό, ημέρες, ημέρα, μέρες, oră, zile, sata, sat, sati, minuta, dana, dan, сата, сат, сати,
    минута, дана, дан, un'ora, hores, dies, tundi, stundām, valandas, sekund, dager, dagar, dage,
    hodinami, dnem, dny, dakika, saat, gün, menit, jam, hari, phút, giờ, ngày, मिनट, घंटे, घंटा,
    दिन, دقيقة, دقائق, ساعة, ساعات, يوم, أيام, minutter, minuter, minutit, minūtes, minutės, perc,
    perces, ure, ura, uri, urama, órája, órával, óra, hodiny, nap, دقیقه, ساعت, দিন, ঘণ্টা, মিনিট,
    分钟, 小时, 天, 分, 時間, 日, 분, 시간, 일, masaa, saa, siku
"""
WEEKS_AND_MONTHS = """
    week, weeks, month, months, semana, semanas, mes, meses, mês, semaine, semaines, mois, woche,
    wochen, monat, monaten, settimana, settimane, mese, mesi, неделю, недели, недель, тиждень,
    тижні, tygodnie, monate, weken, maand, maanden, veckor, vecka, månad, månader, uge, uger,
    måned, måneder, uke, uker, месяц, месяца, месяцев, viikkoa, kuukautta, εβδομάδες, μήνες,
    săptămâni, luni, lună, tjedna, tjedan, місяць, місяці, місяців, седмица, седмици, месец,
    месеца, tydzień, tygodni, miesiąc, miesiące, měsícem, měsíci, hafta, minggu, týdnem, týdny,
    ay, bulan, tuần, tháng
"""
YEARS = """
    year, years, año, años, ano, anos, an, ans, jahr, jahren, anno, anni, jaar, rokem
"""
UNITS = ", ".join((SHORT_UNITS, WEEKS_AND_MONTHS, YEARS))
# What stands for 1 among them: "Atualizado há um mês".
ONE = """
    a, an, one, un, una, um, uma, une, ein, eine, einem, einer, einen, een, één, en, ett, et,
    один, одну, един, една, jeden, jednou, bir, se
"""
AGO = """
    ago, hace, há, atrás, il y a, vor, fa, geleden, sedan, siden, назад, тому, преди, temu, před,
    pred, prije, önce, lalu, yang lalu, trước, पहले, منذ, قبل, sitten, πριν από, πριν, acum, pre,
    пре, pirms, prieš, tagasi, ezelőtt, পূর্বে, আগে, پیش, לפני, iliyopita, zilizopita, ที่แล้ว, 前,
    전
"""
# What stands before it in languages that have it behind: "för 2 timmar sedan".
BEFORE_AGO = "för, for"

WEEKDAYS = """
    sunday, monday, tuesday, wednesday, thursday, friday, saturday, sun, mon, tue, wed, thu, fri,
    sat, domingo, lunes, martes, miércoles, jueves, viernes, sábado, dom, lun, mar, mié, jue, vie,
    sáb, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, seg, ter, qua, qui,
    sex, dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi, dim, mer, jeu, ven, sam,
    sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag, domenica, lunedì, martedì,
    mercoledì, giovedì, venerdì, sabato, gio, sab, zondag, maandag, dinsdag, woensdag, donderdag,
    vrijdag, zaterdag, söndag, måndag, tisdag, onsdag, torsdag, fredag, lördag, sön, mån, tis,
    ons, tors, fre, lör, søndag, mandag, tirsdag, lørdag, søn, man, tirs, lør, tir, tor,
    sunnuntai, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina,
    maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, воскресенье, понедельник,
    вторник, среда, четверг, пятница, суббота, вс, пн, вт, ср, чт, пт, сб, неділя, понеділок,
    вівторок, середа, четвер, пʼятниця, субота, нд, неделя, понеделник, сряда, четвъртък, петък,
    събота, недеља, понедељак, уторак, четвртак, петак, нед, пон, уто, сре, чет, пет, суб,
    niedziela, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedz, pon, śr, czw, sob,
    neděle, pondělí, úterý, středa, čtvrtek, pátek, út, čt, pá, nedeľa, pondelok, utorok, streda,
    štvrtok, piatok, št, nedelja, ponedeljek, torek, sreda, četrtek, petek, ned, sre, čet, pet,
    nedjelja, ponedjeljak, utorak, srijeda, četvrtak, petak, subota, uto, sri, sub, duminică,
    luni, marți, miercuri, joi, vineri, sâmbătă, dum, mie, vin, sâm, vasárnap, hétfő, kedd,
    szerda, csütörtök, péntek, szombat, sze, szo, pazar, pazartesi, salı, çarşamba, perşembe,
    cuma, cumartesi, paz, pzt, sal, çar, per, cum, cmt, κυριακή, δευτέρα, τρίτη, τετάρτη, πέμπτη,
    παρασκευή, σάββατο, κυρ, δευ, τρί, τετ, πέμ, παρ, σάβ, minggu, senin, selasa, rabu, kamis,
    jumat, sabtu, min, sen, sel, rab, kam, jum, ahad, isnin, khamis, jumaat, ahd, isn, kha, chủ
    nhật, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, रविवार, सोमवार, मंगलवार, बुधवार,
    गुरुवार, शुक्रवार, शनिवार, रवि, सोम, मंगल, बुध, गुरु, शुक्र, शनि, রবিবার, সোমবার, মঙ্গলবার,
    বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার, রবি, সোম, মঙ্গল, বুধ, বৃহস্পতি, শুক্র, শনি, اتوار, پیر,
    منگل, بدھ, جمعرات, جمعہ, ہفتہ, یکشنبه, دوشنبه, سه‌شنبه, چهارشنبه, پنجشنبه, جمعه, شنبه, الأحد,
    الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, שבת, วันอาทิตย์, วันจันทร์, วันอังคาร,
    วันพุธ, วันพฤหัสบดี, วันศุกร์, วันเสาร์, อา, พฤ, 星期日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 周日, 周一,
    周二, 周三, 周四, 周五, 周六, 日曜日, 月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, jumapili, jumatatu, jumanne, jumatano,
    alhamisi, ijumaa, jumamosi, pühapäev, esmaspäev, teisipäev, kolmapäev, neljapäev, reede,
    laupäev, sekmadienis, pirmadienis, antradienis, trečiadienis, ketvirtadienis, penktadienis,
    šeštadienis, svētdiena, pirmdiena, otrdiena, trešdiena, ceturtdiena, piektdiena, sestdiena,
    الإثنين, วันอาทิตย์ที่, วันจันทร์ที่, วันอังคารที่, วันพุธที่, วันพฤหัสบดีที่, วันศุกร์ที่,
    วันเสาร์ที่, 일요일, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일
"""

# How German, Dutch and Finnish shorten them, and what stands before a date there.
SHORT_WEEKDAYS = "mo, di, mi, do, fr, sa, so, ma, wo, vr, za, zo, ti, ke, to, pe, la, su, d, vom"

OPENERS = (LABELS, DATES)
# What opens a stamp where a figure follows: "March 3, 2021", "vor 2 Stunden".
BEFORE_FIGURES = (AGO, MONTH_NAMES, TODAY, READING, SHORT_WEEKDAYS)
# And what opens one before a figure or a month: "Tuesday, May 12, 2015", "Mandag den 3. maj".
PAIRED = (
    (WEEKDAYS, f"0, den, d, {MONTH_NAMES}"),
    (TODAY, "at, um, à, kl, a, o, v, u, w, alle, às, om, в, о, saat, pukul"),
)
