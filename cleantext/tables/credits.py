"""Words that bylines, credits and sign-offs are made of, all in lower case.

Marks seen in the copy of the agencies named beside them and, for the words of a
language, the plain words of its press, put down from knowledge of it: what a dictionary
gives for "reporter", "source" or "end", in the forms in which credits use them.
The rules that use them ask for the shape of a credit as well; no word here is cut
for its own sake.
"""

from __future__ import annotations

# What a sign-off says when it says that the story is over, or is not.
# "enditem", "endit" Xinhua; "fim" Lusa; "nnnn", "zczc" the telex; "more", "30" every
# American desk; the others are "end" in the languages of the wires.
END_WORDS = frozenset(
    """
    30 end ends ended zczc continues continued cont contd cont'd sigue continúa segue
    continua folgt suite продолжение bersambung devamı 待续 続く つづく 계속 추가 kraj endit enditem endall more nnnn fin fim fine ende
    schluss slut slutt loppu
    einde koniec konec vege vége sfârșit son bitti selesai tamat habis hết конец кінець край
    τέλος انتهى النهاية समाप्त 完 完结 全文完 完毕 完畢 了 終 終わり おわり 끝
    """.split()
)
# Those that are no words.
NO_WORDS = frozenset("enditem endit endall nnnn zczc".split())
# Those that end a tale as well, and a report only in brackets.
BRACKETED_ENDS = frozenset(
    {
        "continuará", "continuera", "to be continued", "developing story", "agency inputs",
        "综合报道", "綜合報導",
    }
)  # fmt: skip
# Short for the desk, for more to come, or for Antara, where they stand in brackets.
BRACKETED_MARKS = frozenset({"red", "forts", "ant"})
# Those that desks close with a full stop, too.
STOPPED_ENDS = frozenset({"end", "ends", "endit", "enditem", "endnote"})
END_PHRASES = frozenset(
    {
        "story can end here", "story may end here", "optional material follows",
        "end item", "end of story", "end of report", "end of text", "end of item", "end of news", "more to come",
        "more to follow", "more follows", "story ends", "report ends", "ends here", "à suivre", "fortsetzung folgt", "продолжение следует", "ciąg dalszy nastąpi",
        "pokračování", "devam edecek", "còn tiếp", "finito", "that's all", "that is all",
        "the end of story", "fin de la nota", "fin del despacho", "fin de la dépêche", "fine notizia",
        "انتهای پیام", "پایان پیام", "نهاية الخبر", "ende der meldung", "koniec depeszy", "konec zprávy", "конец сообщения", "конец информации",
    }
)  # fmt: skip

# What stands in the place of an agency, or names one in a way that datelines do not
# (those are in the table of agencies).
AGENCY_NAMES = frozenset(
    {
        "aptn", "nhk", "pbs", "yle", "rts", "wenn", "риа", "рбк", "yna", "rferl", "stt-lehtikuna",
        "itv news", "sky news", "abc news", "nbc news", "cbs news", "fox news", "bbc news",
        "cbc news", "ctv news", "global news", "rté news", "9news", "euronews", "france 24", "cnbc", "tnn", "dhns",
        "wires", "newswires", "combined dispatches", "combined wire services", "wire service reports",
        "wire dispatches", "city news service", "bay city news", "states news service",
        "staff and agencies", "agencies and staff", "compiled from staff and wire reports",
        "compiled from wire reports", "editorial board", "the editorial board",
        "編集部", "编辑部", "編輯部", "편집부", "admin", "administrator", "our bureau", "wire", "newswire", "agency", "web desk", "news desk", "monitoring desk", "monitoring report", "bbc sport", "err", "news report", "dawn report", "radio new zealand", "the hindu bureau",
        "combined news services", "combined sources", "knight ridder/tribune", "knight ridder", "scripps howard", "ynet",
        "local journalism initiative", "initiative de journalisme local", "cnn newsource", "nexstar media wire", "detiknews", "detikcom", "fonet", "фонет", "bns inf", "elta inf", "delfi inf", "lrt inf", "lrytas inf", "leta inf",
        "the associated press", "associated press", "agence france-presse", "agence france presse",
        "press association", "the press association", "pa media", "press trust of india",
        "canadian press", "the canadian press", "la presse canadienne", "deutsche presse-agentur",
        "austria presse agentur", "schweizerische depeschenagentur", "agencia efe", "europa press",
        "prensa latina", "agência lusa", "agência brasil", "agencia télam", "bloomberg news",
        "bloomberg", "dow jones newswires", "dow jones", "kyodo news", "jiji press", "yonhap news",
        "yonhap news agency", "xinhua news agency", "itar-tass", "ria novosti", "anadolu agency",
        "anadolu ajansı", "thomson reuters", "united press international", "wire reports",
        "wire services", "news services", "news agencies", "agency reports", "agencies", "staff",
        "staff and wire", "pr newswire", "business wire", "globe newswire", "tribune news service",
        "cnn wire", "the cnn wire", "associated press writer", "reuters staff", "cnn staff", "afp staff",
        "inputs from agencies", "the washington post", "washington post", "the new york times", "new york times",
        "los angeles times", "tribune content agency", "afp-relaxnews", "relaxnews", "rttnews",
        "staff reports", "staff report", "staff and wire reports", "agenturen", "agences", "agencias",
        "agências", "agenzie", "agencje", "agentury", "ajanslar", "агентств", "агентства", "агенції",
        "redaktion", "redazione", "rédaction", "redacción", "redação", "redakcja", "redakce", "редакция",
        "redactie", "redacția", "redakcia", "редакција", "редакція", "redakcija",
        "агенции", "agentschappen", "bureaus", "agenții", "agencije", "агенције", "agentúry", "ügynökségek", "πρακτορεία", "وكالات", "एजेंसी", "एजेंसियां",
        "agencias de noticias", "agences de presse", "agenzie di stampa", "agências de notícias",
        "nachrichtenagenturen", "agencje prasowe", "zpravodajské agentury", "haber ajansları",
        "hírügynökségek", "nyhetsbyråer", "nyhedsbureauer", "nyhetsbyråene", "persbureaus",
        "новостные агентства", "информагентства", "інформагентства", "вести агенције",
        "novinske agencije", "новинске агенције", "kantor berita", "hãng tin", "סוכנויות הידיעות",
        "রয়টার্স", "এএফপি", "বাসস", "বিবিসি", "বিবিসি বাংলা", "ইউএনবি", "रॉयटर्स", "एएफपी",
        "รอยเตอร์", "รอยเตอร์ส", "เอเอฟพี", "agensi", "agensi berita",
        "온라인뉴스팀", "온라인뉴스부", "디지털뉴스팀", "디지털뉴스부", "온라인 뉴스팀", "디지털 뉴스팀",
        "סוכנויות", "وكالات الأنباء", "خبرگزاری‌ها", "通讯社",
    }
)  # fmt: skip

# Whose reports a story may be taken from, without a name.
UNNAMED_SOURCES = frozenset(
    {
        "media", "local media", "state media", "media reports", "press reports", "local press",
        "social media", "local reports", "various sources", "medios", "medios locales", "prensa",
        "médias", "presse", "medien", "media lokal", "medya", "basın", "сми", "зми", "медии", "медији",
        "mediji", "médiá", "média", "pers", "medier", "mediat", "وسائل إعلام", "媒体", "报道",
    }
)  # fmt: skip

# What a list says where it has no source.
UNKNOWN = frozenset("不详 不詳 不明 未知 匿名 مجهول अज्ञात نامشخص 미상 불명 অজ্ঞাত".split())

# Agencies that are words as well: without a mark around them they sign in capitals.
ONLY_IN_CAPITALS = frozenset(
    """
    abi agi aim aki ami ana andes app atop beta cross dire focus ina ip kai kap mana map mehr mena mia
    mina na nan nina nova ona orbe pa pc petra prime saba spa sta tak tap tempo trend uni urn viva
    wenn
    """.split()
)

# Words that open a byline.  Those in NAMED want a name after them that is plainly
# one, for they also open headlines ("Von Kopf bis Fuß", "Por fin", "De Gaulle").
BY_WORDS = frozenset({"by", "byline"})
BY_WORDS_NAMED = frozenset(
    """
    von par por di de da do del door av af oleh od przez napisał napisała przygotował przygotowała opracował opracowała zpracoval zpracovala přípravil připravil připravila
    от од від szerző yazan di: od: bởi подготовил подготовила підготував підготувала написал написала
    του της των írta napisao napisala piše escribe rozmawiał rozmawiała napsal napsala zapytal
    připravili пише пишет pisze píše scrive написао приредио приредила
    pripravil pripravila napísal napísala zpracovali беседовал беседовала записал записала
    розмовляв розмовляла разговарао разговарала razgovarao razgovarala pripremila
    rozmawia snimio toimetas kirjoittanut kirjutas sagatavoja parengė kalbino kalbėjosi γράφει escriben opr
    """.split()
)
# Nouns that open a byline without a colon as well: "Autor Jan Roe".
AUTHOR_WORDS = frozenset(
    """
    author autor autorka autorin auteur auteure autore autora автор авторка yazar yazan penulis
    pewarta reporter wartawan muhabir szerző forfatter skribent oprac zdjęcia tłum opr корр pv ρεπορτάζ
    reportagem reportaje interview intervista autorius autorė autors аутор autoare avtor avtorica
    mwandishi ajakirjanik žurnalistas žurnālists автори kirjoittaja toimittaja journalist
    """.split()
)
# Agencies that write themselves like words and can hardly mean anything else.
TITLED_AGENCIES = frozenset(
    "Reuters Bloomberg Belga Lusa Ansa Xinhua Interfax Agerpres Рейтер Рейтерс Ukrinform".split()
)
# The staff of a house, before its name: "Redacción El País".
STAFFS = frozenset(
    "redaktion redazione rédaction redacción redação redakcja redakce redakcia redactie редакция".split()
)
# "Aus Rom berichtet Jana Roe".
REPORT_VERBS = frozenset(
    """
    berichtet berichten informa informan reporta reportan relata rapporte rapportent rapporteert
    rapporterar rapporterer referuje informuje передает передаёт передают melaporkan
    """.split()
)
# What stands before the agency that copy was taken from: "(theo AFP)".
CITING = frozenset(
    """
    source via vía from by with nach mit laut quelle selon avec d'après source: según con fuente secondo
    fonte segundo com wg według za z źródło dle podle zdroj theo nguồn sumber kaynak по за с з
    извор източник източници 来源 來源 출처 المصدر स्रोत šaltinis avots allikas font
    pagal vir izvor lähde forrás sursa πηγή źródła bron kilde källa מקור
    منبع ที่มา ข้อมูลจาก อ้างอิง
    """.split()
)
# And what stands there before a colon.
SOURCES = frozenset(
    "agency อ้างอิง ข้อมูลจาก 提供 источник джерело източник извор chanzo সূত্র स्रोत المصدر avots allikas šaltinis zdroj vir".split()
)
# The same as one word, where nothing but the agency follows: "Met ANP".
LINKS_TO_AGENCIES = frozenset("with avec mit con com met med z s с з ile cu".split())
BY_PHRASES = (
    "as told to", "written by", "posted by", "reported by", "story by", "submitted by", "compiled by", "report by",
    "article by", "text by", "words by", "published by", "an article by", "a report by", "authored by",
    "article rédigé par", "texte par", "una nota de", "nota de", "aufgezeichnet von", "napisala", "napísala",
    "geschrieben von", "das interview führte", "interview führte", "entretien réalisé par",
    "réalisé par", "interview door", "scris de", "articol de", "un articol de", "articol scris de",
    "un material de", "a consemnat", "imeandikwa na", "материал подготовил", "материал подготовила",
    "матеріал підготував", "матеріал підготувала", "интервю на", "разговара", "a rozmawiał", "opracowanie",
    "kirjoittanut", "συνέντευξη στη", "συνέντευξη στον", "συνέντευξη στην", "από τη", "από την", "από τον", "του δημοσιογράφου",
    "γράφει ο", "γράφει η", "γράφουν οι", "tác giả", "phóng viên", "laporan wartawan", "bài và ảnh", "ein bericht von", "ein beitrag von", "ein artikel von", "text von",
    "escrito por", "publicado por", "texto de", "una información de", "écrit par", "publié par",
    "propos recueillis par", "a cura della", "a cura del", "texte de", "scritto da", "pubblicato da", "a cura di", "articolo di",
    "ditulis oleh", "laporan", "geschreven door", "tekst av", "skrevet av", "skriven av", "tekst af",
)  # fmt: skip
BY_LABELS = frozenset(
    """
    by von par por di od av door от oleh interview gespräch entrevista intervista entretien rozmowa
    redaktion bearbeitung übersetzung edición edição redazione rédaction redação redakcja redakce
    autoři autorzy autorki автори авторы yazarlar hazırlayan derleyen çeviren redatores reporteros
    wywiad rozhovor intervju interjú röportaj wawancara bericht protokoll liputan piše napisao
    author authors byline writer reporter words text story report correspondent autor autorka autorin
    autoren autora autores auteur autore autori автор текст текста подготовил подготовила
    підготував yazar yazan haber muhabir penulis pewarta laporan wartawan redaktur tekst
    texto texte testo forfatter kirjoittaja szerző auteurs redactor redactora reportagem reportaje
    作者 记者 文 撰文 采写 文字 記者 筆者 執筆 作者/来源 글 기자 글쓴이 작성자 بقلم كتب الكاتب إعداد लेखक द्वारा रिपोर्ट teksti
    kirjoittanut toimittaja írta szerkesztő riport كتبت كتبه كتبتها أعد أعدها بقلمي مراسل مراسلة
    συντάκτης κείμενο ρεπορτάζ autoare scris articol novinar novinarka dopisnik pripremio
    pripremila skrevet skribent journalist redaktör redaktør tekstforfatter avtor avtorica
    avtorji аўтар מאת نویسنده گزارش خبرنگار লেখক প্রতিবেদক بذریعہ เรื่อง โดย editör editor
    redattore redakteur éditeur rédacteur çeviri koordinator contributor blogger columnist
    af opracowanie oprac opracował opracowała elaboración elaboração zpracoval zpracovala spracoval
    spracovala připravil připravila pripravil pripravila készítette összeállította autorica priredila
    priredio razgovarala razgovarao sastavio sastavila аутор ауторка приредио приредила пише написао
    написала разговарао разговарала припремио припремила συντάκτρια επιμέλεια γράφει bài zusammenstellung
    redigering bewerking samenstelling toim toimittaneet koostas sagatavoja parengė
    redaktor redaktorka redakteurin editors аутори писао писала новинар новинарка уредник autorice autorius
    интервю autorė autoriai autorės autors autorid tekstas teksts žurnālists
    žurnāliste žurnalistas žurnalistė korespondentas korespondentė korespondents redaktors redaktorius toimetaja toimetas
    ajakirjanik mwandishi mhariri na imeandikwa skriven besedilo szöveg szerkesztette
    riporter újságíró opr rozmawiał rozmawiała připravili
    редактор журналист корреспондент репортер кореспондент підготувала журналіст беседовал беседовала
    записал записала розмовляв розмовляла writes ανταπόκριση κείμενα
    journaliste periodista jornalista giornalista inviato escribe redacta
    ảnh phóng biên kontributor penyunting suntingan 撰稿 编辑 編輯 责编 责任编辑 責任編輯 作者/编辑 編集 著者 取材 文・構成
    构成 تحرير ترجمة كاتب صحفي صحفية محرر گزارشگر به‌قلم کتاب כתב כתבת כתבה עורך עריכה
    रिपोर्टर संपादक संवाददाता লেখা লিখেছেন সম্পাদনা ผู้เขียน ผู้สื่อข่าว นักข่าว เขียนโดย รายงานโดย เรียบเรียงโดย บรรณาธิการ
    """.split()
)
# What is signed by the writer behind a colon; a portrait or an analysis names its subject so.
OPINIONS = frozenset(
    """
    opinion column comment commentary editorial blog kommentar kolumne glosse leitartikel
    gastbeitrag gastkommentar opinión columna comentario opinião coluna comentário opinione commento
    editoriale chronique tribune billet éditorial komentarz felieton komentář krönika kronikk ledare
    """.split()
)
# Labels of which nobody knows who comes, the writer or whom she asked.
INTERVIEWS = frozenset(
    "interview gespräch entrevista intervista entretien wywiad rozmowa rozhovor intervju интервю интервью "
    "інтерв'ю interjú röportaj wawancara συνέντευξη".split()
)
# What somebody may have made, before "by".
BY_NOUNS = frozenset(
    """
    analysis opinion interview interviews review column commentary comment feature essay exclusive report
    story text words article photos photographs pictures images illustrations graphics video research
    contributed edited produced compiled translated curated updated written reported posted submitted published authored presented
    interviewed adapted post letter dispatch uploaded added created filed recorded illustrated photographed filmed
    reporting writing editing editorial blog photography cartoon obituary recap preview roundup
    profile perspective viewpoint notebook correspondence captions transcript translation photo
    picture image
    """.split()
)
# The same in other languages, before "von", "par", "por", "di".
BY_GENRES = frozenset(
    """
    analyse beitrag bericht essay fotos gastbeitrag glosse interview kolumne kommentar kritik
    leitartikel porträt protokoll reportage rezension text chronique commentaire critique enquête
    entretien portrait récit texte tribune vidéo análisis columna comentario crónica crítica entrevista
    opinión perfil reportaje texto análise artigo coluna crônica opinião reportagem analisi articolo
    commento editoriale intervista recensione testo analiza komentarz reportaż wywiad komentář rozhovor
    analys krönika recension analisis laporan édité rédigé traduit recueilli écrit
    editado escrito traducido redactado traduzido scritto tradotto redigiert bearbeitet übersetzt
    geschrieben bewerkt vertaald skrivet skrevet article artículo dossier billet éditorial
    editorial edição edición entrevue gastkommentar nachruf buchkritik filmkritik leserbrief hintergrund
    """.split()
)
# The same in several words, in lower case.
OFFICE_PHRASES = frozenset(
    {
        "соб. корр.", "соб. инф.", "haber merkezi", "dış haberler servisi", "dış haberler",
        "ekonomi servisi", "spor servisi", "kültür sanat servisi", "yurt haberler servisi",
        "ban thời sự", "ban biên tập", "tim redaksi", "tim liputan", "gruppo editoriale",
        "pv", "nhóm pv", "theo ttxvn", "ডেস্ক রিপোর্ট", "অনলাইন রিপোর্ট", "редакторски екип", "пресс-служба",
        "bbc news brasil", "bbc news mundo", "bbc brasil", "bbc mundo", "tt nyhetsbyrån",
        "the newspaper's staff reporter", "the newspaper's correspondent",
        "the newspaper's staff correspondent", "собкор", "наш корр.", "editorial team", "editorial staff", "web team", "web staff", "digital team", "digital staff",
        "entertainment desk", "lifestyle desk", "world desk", "tech desk", "international desk",
        "politics desk", "features desk", "trending desk", "science desk", "health desk",
        "culture desk", "opinion desk", "web report", "guest contributor", "guest author",
        "guest columnist", "guest writer", "la redazione", "la rédaction", "la redacción",
        "a redação", "die redaktion", "de redactie", "van de redactie", "od redakcji", "від редакції",
        "מערכת הארץ", "مراسلنا", "گروه سیاسی", "گروه خبر", "کتبخانه",
    }
)  # fmt: skip
# What pictures are called beside a text: "Text und Fotos: Jana Roe", "Jane Roe (photos)".
PICTURE_WORDS = frozenset(
    """
    photo photos photography pictures picture pics images image video videos illustration illustrations
    graphics foto fotos fotografía fotografías imágenes imagens vídeo bilder bild fotografie immagini
    foto's beeld zdjęcia fot фото снимки снимка фотографии фотографије snimke fotografije fotky snímky
    fotó fotók képek fotoğraf fotoğraflar kamera φωτογραφίες φωτογραφία φωτό foton bilde kuvat kuva fotod pildid
    nuotraukos nuotr attēli gambar ảnh ภาพ 图 圖 摄影 攝影 写真 撮影 사진 picha תצלום صور تصوير
    """.split()
)
# What stands before a writer's name in scripts without capitals.
CASELESS_BY = frozenset(
    "โดย เขียนโดย รายงานโดย เรียบเรียงโดย แปลโดย ผู้เขียน ผู้สื่อข่าว "
    "מאת بقلم كتب كتبت إعداد تحرير ترجمة نوشته گزارش द्वारा लेखक রচনা লিখেছেন".split()
) | {"به قلم"}
# And what ends the lines there that name no more than a post or a desk.
CASELESS_POSTS = frozenset(
    """
    প্রতিবেদক প্রতিনিধি সংবাদদাতা রিপোর্টার করেসপন্ডেন্ট ডেস্ক संवाददाता प्रतिनिधि डेस्क ब्यूरो रिपोर्टर
    """.split()
)
# Whose they are.
CASELESS_STAFF = frozenset(
    """
    নিজস্ব স্টাফ বিশেষ জ্যেষ্ঠ সিনিয়র জেলা উপজেলা বিশ্ববিদ্যালয় কূটনৈতিক আদালত ক্রীড়া স্পোর্টস বিনোদন অনলাইন
    ডিজিটাল নিউজ বার্তা ডেস্ক आज विशेष वरिष्ठ मुख्य स्टाफ निज नगर कार्यालय न्यूज न्यूज़ डिजिटल
    वेब ऑनलाइन खेल बिजनेस नेशनल लाइव
    """.split()
)
# Papers and stations that sign behind a place: "لندن: «الشرق الأوسط»".
ARAB_PAPERS = frozenset(
    {
        "الشرق الأوسط", "الحياة", "النهار", "الأخبار", "الجزيرة", "الجزيرة نت", "العربية", "العربية.نت",
        "القدس العربي", "العربي الجديد", "البيان", "الخليج", "الاتحاد", "الرياض", "عكاظ", "الوطن",
        "وكالات", "رويترز", "أ ف ب",
    }
)  # fmt: skip
# What stands between the two.
LABEL_LINKS = frozenset(
    """
    and & + und y e et och og en i ja un ir és și in dan và и та και ve na статьи материала статті матеріалу
    тексту naczelny główny
    """.split()
)
# What a text is called, before the writer's name and without a colon.
TEXT_WORDS = frozenset(
    "teksti texte testo tekst tekstas teksts text texto reportage fotos words story текст besedilo".split()
)
# The words for an editorial office, and "from our correspondent" in one word: they sign alone.
OFFICES = frozenset(
    """
    redaktion redaktionen redaksjonen redaksjon onlineredaktion online-redaktion lokalredaktion
    sportredaktion redactie buitenlandredactie binnenlandredactie sportredactie hoofdredactie webredactie rédaction redacción redação redazione redakcja
    redakce redakcia redakcija redacția redacţia redaksi toimitus toimetus szerkesztőség uredništvo
    newsroom agensi редакция редакція редакција уредништво σύνταξη tudósítónktól munkatársunktól
    newsdesk iar التحرير המערכת
    """.split()
)
# What agencies call themselves first: "Agência Câmara de Notícias".
AGENCY_NOUNS = frozenset(
    """
    agencia agência agence agenzia agentur agencja agentura agentúra agenție агентство ажанс агенція
    ajansı dépêche خبرگزاری وكالة
    """.split()
)
BY_LABEL_PHRASES = frozenset(
    {
        "texto y fotos",
        "textos y fotos",
        "texto e fotos",
        "testo e foto",
        "texte et photos",
        "tekst og foto",
        "text och foto",
        "text och bild",
        "teksti ja kuvat",
        "tekst en foto's",
        "текст и фото",
        "текст та фото",
        "words and pictures",
        "story and photos",
        "text and photos",
        "published by",
        "submitted by",
        "edited by",
        "curated by",
        "compiled by",
        "translated by",
        "produced by",
        "updated by",
        "contributed by",
        "reviewed by",
        "fact checked by",
        "fact-checked by",
        "posted by",
        "written by",
        "reported by",
        "story by",
        "words by",
        "text by",
        "tác giả",
        "bài và ảnh",
        "người viết",
        "text und foto",
        "das interview führte",
        "interview von",
        "entretien réalisé par",
        "scris de",
        "un articol de",
        "imeandikwa na",
        "skrevet af",
        "skrevet av",
        "phóng viên",
        "biên tập",
        "haberi hazırlayan",
        "editor online",
        "haber-foto",
        "материал подготовил",
        "материал подготовила",
        "соб. корр",
        "tekst i zdjęcia",
    }
)

# Posts and what is said with them: a part of a credit is a post when one of these is
# in it and every other word is capitalised or stands in CREDIT_WORDS.
POSTS = frozenset(
    """
    meteorologist meteorologists
    writer writers reporter reporters correspondent correspondents editor editors columnist contributor
    contributors journalist staff bureau intern freelance freelancer newsroom producer anchor blogger
    critic reporting byline newswriter sportswriter stringer desk
    korrespondent korrespondenten korrespondentin redakteur redakteurin reporterin mitarbeiter journalistin redaktion
    correspondant correspondante envoyé envoyée journaliste rédaction corresponsal enviado enviada
    periodista redactor redactora redacción corrispondente inviato inviata giornalista redazione
    correspondente repórter jornalista redação korespondent korespondentka dziennikarz dziennikarka
    redaktor redaktorka redakcja zpravodaj zpravodajka redakce muhabir muhabiri gazeteci koresponden
    wartawan redaktur jurnalis verslaggever journalisten журналист корреспондент обозреватель редактор
    корреспондентка спецкор редакция кореспондент журналістка журналіст оглядач phóng viên 记者 記者
    기자 특파원 संवाददाता ब्यूरो डेस्क रिपोर्टर प्रतिनिधि مراسل مراسلة خاص প্রতিবেদক প্রতিনিধি redactie
    hoofdredactie redacteur verslaggeefster redaktör redaktören redaktør redaktionen
    utrikeskorrespondent toimittaja toimitus kirjeenvaihtaja tudósító tudósítónk szerkesztő
    szerkesztőség újságíró munkatárs munkatársunk corespondent corespondentă jurnalist redacția
    redactor-șef ανταποκριτής ανταποκρίτρια δημοσιογράφος σύνταξη novinar novinarka dopisnik
    dopisnica urednik urednica uredništvo новинар новинарка дописник репортер репортерка
    редакторка спецкореспондент spravodajca spravodajkyňa researcher researchers photographer
    photographers videojournalist videojournalists
    freelancejournalist redaksjonen korrespondenter skribent ajakirjanik toimetaja mwandishi mhariri
    mwanahabari žurnalistas žurnalistė korespondentas korespondentė redaktorius redaktorė žurnālists
    žurnāliste korespondents korespondente redaktors corespondentul corespondenta jurnalistă
    tudósítónktól munkatársunktól riporter корр dopisovatel пресслужба reportagem
    pewarta kontributor সংবাদদাতা রিপোর্টার করেসপন্ডেন্ট ডেস্ক প্রতিবেদন पत्रकार خبرنگار گزارشگر צוות כתב כתבת
    """.split()
)
# How such words begin in the languages that bend them: "unseren Redakteuren", "корреспондента".
POST_STEMS = (
    "redakteur", "chefredakt", "redaktionsmitglied", "redaktor", "korrespondent", "korespondent", "journalist", "dziennikar", "zpravodaj",
    "reporter", "dopisnik", "дописник", "dopisovatel", "spravodajc", "žurnalist", "corespondent", "verslaggever",
    "inviat", "corresponsal", "spravodajkyn", "новинар", "корреспондент", "кореспондент", "журналист", "журналіст", "редактор", "обозревател", "редакци",
    "muhabir", "gazeteci", "wartawan", "tudósító", "újságíró",
)  # fmt: skip
# How the words begin for one who was sent, or writes from afar: "Correspondent, Nairobi".
SENT_STEMS = (
    "correspond", "korrespond", "korespond", "corresp", "envoyé", "enviad", "inviat", "кореспонд",
    "корреспонд", "ανταπόκρ", "verslaggev", "dopisn", "дописн", "muhabir",
)  # fmt: skip
# Last words of the names of papers and stations.
OUTLETS = frozenset(
    """
    times post tribune herald news journal press gazette chronicle star sun guardian telegraph mail
    express daily weekly today observer examiner enquirer inquirer register dispatch bulletin record
    standard review reporter mirror independent globe monitor sentinel courier messenger argus echo
    advertiser citizen leader bee magazine media newspapers broadcasting radio tv network wire
    service agency online zeitung tageblatt anzeiger kurier nachrichten presse rundschau allgemeine blatt
    spiegel monde figaro libération echos progrès parisien mundo país vanguardia nación jornal folha
    estado globo correio corriere stampa repubblica messaggero giornale gazeta rzeczpospolita dziennik
    noviny deník hospodářské hürriyet milliyet sabah cumhuriyet kompas tempo известия коммерсант ведомости
    """.split()
)
# Those that hardly anything but a paper ends in.
PAPERS = frozenset(
    """
    tribune herald gazette chronicle telegraph courier enquirer inquirer examiner dispatch bulletin
    newspapers zeitung tageblatt anzeiger rundschau nachrichten gazeta gazetesi corriere messaggero
    guardian dagblad dagbladet tidning tidende avisen sanomat újság
    """.split()
)
# Those that papers begin with, before "de", "do", "della" and a place.
PAPERS_FIRST = frozenset(
    "folha jornal diario diário correio correo gazeta gazzetta giornale corriere heraldo".split()
)
# What an agency puts behind its own name over a page of its copy.
SECTIONS = frozenset(
    """
    news top sports sport world business politics entertainment technology health science lifestyle
    exclusive interview analysis photos video features international national economy markets money
    stories headlines fact check explains opinion travel style investigations insight special report
    """.split()
)
# The wires without a name, as in "Jane Roe and agencies".
WIRES = frozenset(
    "agencies wires staff agenturen agences agencias agências agenzie agencje agentury agencije agenții".split()
)
# What stands before an address where that is all: "Twitter: @roe".
ADDRESS_LABELS = frozenset("twitter follow tweet instagram".split())
# "Jane Roe is a columnist", "Jana Roe ist Redakteurin".
BEING = frozenset("is ist est es è é er är on jest".split())
# What says there that the post is news, and no line about the writer.
NEWS_OF_POSTS = frozenset(
    "new next former not now dead no out back among neue neuer nuevo nueva nouveau".split()
)
# What a reporter has to do with, before the post alone: "Court Correspondent".
BEATS = frozenset(
    """
    court courts crime legal defence defense labour labor transport arts culture royal energy
    consumer rural industry property travel climate space medical parliamentary showbiz opinion
    guest
    """.split()
)
# What stands between a post and its place.
AT = frozenset("in at a à en em na w v u z iz din i aus from в у з из ở di la | / - – —".split())
# Where scholars work who write for papers.
INSTITUTIONS = frozenset("university institute college universität université universidad".split())
DEFINITE = frozenset("the le la el il lo der die das de het".split())
# Small words inside a credit.
CREDIT_WORDS = frozenset(
    """
    and in for of the at to with from our own special by on a an & und aus mit für et à avec pour
    de y con en para desde e da do na no em com per dalla dal il la le lo les los das der die den des
    i w z dla v ve dan di и в для из а і з та unserem unserer unser eigener notre nos nuestro nuestra
    nostro nostra nosso nossa unseren foreign political business sports science health economics
    financial chief senior junior contributing national international local staff news wire
    agency agencies reports report services service exclusively updated published posted media
    web digital city metro features home especial spécial spéciale speciale chef jefe adjunto general
    agencia agência agence agenzia agentur agencji agentury ajansı агентства агентство
    por par od oleh onze ons nossos nossas nuestros nuestras наш наши наших нашего
    нашому naszego naszej nasz našeho naší náš bizim kami unsere deputy managing
    environment education technology religion washington diplomatic security van door economie
    buitenland binnenland politiek wetenschap vår våra vores našeg naše našega naša našej utenriks
    innenriks inrikes utrikes wirtschaft politik специальный спеціальний специального wa zurzeit derzeit currently au du
    iz din från fra af av nášho nášmu нашия нашата нашег сталног наша собственный собственного власний
    власного wetu maalumu maalum onzer een freie freier freelance free-lance société
    économie politique saját nostru nostri press
    """.split()
)
# What is done to a story, where one credit follows another.
WORK_WORDS = frozenset(
    """
    bureau bureaux bureaus
    reporting writing editing reported written edited compiled translated produced additional further
    graphics graphic research video photography illustration translation compilation production copy
    inputs input files assistance material information contributed reportaje reporte escrito editado
    traducido redacción información adicional español edición reportagem escrita edição tradução
    texto bearbeitet geschrieben redigiert übersetzt berichtet zusätzlich redaktion édité
    edité rédigé traduit reportage français montage redazione tradotto подготовил подготовила
    редактор перевод підготував підготувала other others newswires wires press team members data
    visual version française medewerking bijdrage bijdragen bewerking vertaling medarbetare
    översättning bearbetning oversettelse oversættelse bearbejdning redigering bijdroegen käännös
    toimittanut toimitus fordítás fordította szerkesztette szerkesztés traducere traducerea editor
    redactare prevod prijevod priredio priredila pripremio pripremila uredio uredila μετάφραση
    επιμέλεια превод обработка подготви
    """.split()
)
PARTICLES = frozenset(
    """
    von van de der den del della di da dos das du la le el al bin ibn ben bint ten ter zu zur zum af av
    y e o st. mac mc do des degli dalla dello abu um umm ul ur uz und
    """.split()
)
# Given names that are words as well: a post or a place must stand beside them.
NAMES_AND_WORDS = frozenset(
    """
    grace mark will grant hope faith joy rose ruby pearl ivy olive violet lily daisy june april may
    summer autumn robin jay bill frank jack pat dean guy rich rob sue iris dawn carol gene chase
    chance christian max miles hunter parker taylor drew ray penny holly heather ginger amber
    """.split()
)
HONORIFICS = frozenset(
    "dr dr. prof prof. sir dame lord lady rev rev. mr mr. mrs mrs. ms ms.".split()
)

# First or second words of headlines and cross-heads, never of names.
NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter group company bank board council
    government minister president chairman law order hand force default design accident mistake
    chance popular demand land sea air rail road numbers the a an of or not all any each every most
    some this that these those its his her their my your one two three four five six seven eight nine
    ten hundred thousand first second third last next new old big great far day night morning evening
    afternoon noon midnight tonight today yesterday tomorrow week month year early late mid end spring
    summer autumn winter then now contrast comparison virtue way train bus car boat plane foot
    invitation request appointment definition nature name age sector region country state
    city town county world market markets oil gas gold stocks shares prices price rates rate trade
    election elections court police army navy fire storm flood how why what when where who which
    inc corp ltd co plc associates management holdings partners industries international systems
    secretary undersecretary chancellor senator governor mayor breaking live opinion analysis comment letters sport sports news business politics culture weather
    montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes
    sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche ahora fin exemple ejemplo
    exemplo semana favor causa conta dentro fora parte outro isso nuovo corsa
    without within against under beyond between university college institute academy hospital museum
    szent saint garden gardens square street avenue stadium library cathedral federation commission parliament senate ministry department airport hotel
    festival league championship awards sergeant sgt. lieutenant lt.
    captain capt. detective det. inspector officer colonel admiral constable
    """.split()
)

# Words of headlines that are nobody's surname: "Katrina Hits Coast", "Charlotte Schools Shut".
HEADLINE_WORDS = frozenset(
    """
    accuses admits adopts agrees aims announces apologises apologizes appeals appears approves
    argues arrives asks attacks avoids backs bans beats becomes begins blames blasts blocks boosts
    brings calls cancels captures catches celebrates challenges changes claims clashes clears
    clinches closes collapses collects condemns confirms considers continues crashes criticises
    criticizes cuts declares defeats defends delays demands denies denounces departs dies disappears
    discovers dominates doubles drops edges eliminates endorses ends enters escapes expands explains
    explodes extends eyes faces fails fights fires flees flies floods forces gains gets gives grabs
    greets grows guides hails halts heads helps hints hires hits holds hosts ignores improves
    insists intensifies invites issues joins jumps keeps kills knocks launches leads leaves lifts
    lives lose loses makes meets moves names nears offers opens orders outlines overcomes passes
    pauses pays picks plans pleads pledges plunges predicts prepares promises proposes proves pulls
    pushes puts quits raises reaches reacts recalls receives recovers refuses rejects releases
    remains remembers removes repeats replaces reports resigns responds returns reveals rips rises
    roars runs saves says scores secures seeks sees sends sets shares shocks shows shuts signs slams
    slips soars spends splits stands starts stays steps stops strengthens strikes struggles stuns
    succeeds sues suffers suggests supports survives swears takes talks targets tells testifies
    tests thanks threatens ties tops touches tries tumbles turns unveils urges uses visits votes
    vows wants warns weakens weds weighs welcomes widens wins withdraws worries
    accused acquitted admitted arrested attacked banned battered beat beaten blamed blocked broke
    buried cancelled caught charged cleared closed convicted crowned dead defeated delayed denied
    died disgraced divorced dropped elected engaged evacuated executed expected extradited fined
    fired found freezes grounded guilty hailed halted hanged hired honored honoured impeached
    indicted injured investigated jailed killed knighted leaving left lost married missing named
    opened ousted pardoned praised pregnant probed quarantined raided released reopens rescued
    resigned retired returned sacked sentenced shot shut sidelined slammed stabbed stolen sued
    suspended threatened traded trapped unharmed unhurt urged vanished wanted warned wounded
    about again ahead alive among around away before behind for into is out over through under up us
    airport airports business center centre championship coast commission company congress council
    county economy elections festival foundation government hospital league library market markets
    memorial ministry museum nurses orchestra parliament police quartet residents schools senate
    show stadium students taxes teachers theater theatre trial trio trophy university voters
    weather workers zoo
    """.split()
)

# Words in brackets at the end of a story that are not somebody's initials.
NOT_INITIALS = frozenset(
    """
    tba tbc tbd aet rtd dnf dns dsq nil duh yes hey bye yep nah wow aha смех cười etc sic ibid pdf
    usa us uk eu un ok tv pm am km kg cm ft no ca max min hmm hm pst psst shh sh brr grr pff pfft
    tsk mhm zzz ach och
    """.split()
)

# What people write with a slash between, which is nobody's initials either.
SLASHED_WORDS = frozenset(
    """
    and/or he/she she/he his/her her/his him/her us/them we/they yes/no on/off in/out up/down
    am/pm er/sie sie/er und/oder et/ou il/elle elle/il lui/elle y/o o/y él/ella ele/ela e/ou e/o
    m/f f/m m/w w/m k/w w/o b/w u/o n/a lui/lei en/of hij/zij och/eller og/eller oraz/lub i/lub
    и/или та/або dan/atau km/h
    """.split()
)

# What stands before a colon and where the story is from.
SOURCE_WORDS = frozenset(
    """
    Source Sources Quelle Quellen Fuente Fuentes Font Fonte Fonti Fontes Źródło Zdroj Джерело Источник
    Kaynak Sumber Nguồn Bron Kilde Källa Източник Извор Πηγή Forrás Sursa Lähde Vir Izvor Šaltinis
    Avots Allikas Крыніца מקור منبع 来源 출처 المصدر स्रोत Source(s) Källor Kilder Lähteet Források
    Surse Izvori Извори Източници Источники Джерела Źródła Zdroje Kaynaklar Bronnen Πηγές Viri
    Šaltiniai Avoti Allikad المصادر מקורות Chanzo ที่มา সূত্র Sursă ΠΗΓΗ Πηγη
    """.split()
)
# What stands before a colon and those who did it.
RANKS = (
    "Web",
    "Online",
    "News",
    "Managing",
    "Deputy",
    "Digital",
    "Executive",
    "Senior",
    "Copy",
    "Photo",
    "Video",
    "Assistant",
    "Assigning",
)
LABELS = frozenset(
    {
        "Editora", "Edita", "Redactor", "Redactora", "Traductor", "Traductora", "Redactie",
        "Eindredactie", "Rozmawiał", "Rozmawiała", "Rozmowa", "Беседовал", "Беседовала", "Записал",
        "Записала", "Розмовляв", "Розмовляла", "Razgovarao", "Razgovarala", "Kérdezte", "Szerkesztette",
        "Fordította", "Urednik", "Urednica", "Уредник", "Уредница", "Toimittaja", "Redaktör", "Redaktør",
        "Traduction", "Traducción", "Tradução", "Traduzione", "Übersetzung", "Tłumaczenie", "Překlad",
        "Preklad", "Переклад", "Vertaling", "Çeviri", "Terjemahan", "Překladatel", "Pewarta", "Editor",
        "Reporter", "Penulis", "Penerjemah", "Redaktur", "Laporan", "Kontributor", "Uploader",
        "Translation", "Interviewer", "Fact-checking", "Copy editing", "Contributing", "Contributor", "Contributors", "Contributed by", "Editing", "Writing",
        "Reporting", "reporting", "research", "Reporters", "Writers", "Translator", "Muhabir",
        "Editör", "Haber", "Редактор", "Автор", "Корреспондент", "Переводчик", "Перевод",
        "Кореспондент", "Redakteur", "Redaktion", "Mitarbeit", "Autor", "Redakce", "Edição",
        "Reportagem", "Edición", "Reportero", "Biên tập", "Biên dịch", "Tổng hợp", "责任编辑",
        "責任編輯", "责编", "编辑", "編輯", "编译", "编校", "校对", "审校", "记者", "记者/", "参与记者",
        "参与采写", "文字", "撰稿", "编务", "監修", "編集", "翻訳", "翻訳編集", "執筆", "取材", "취재", "편집",
        "번역", "정리", "审核", "翻译", "翻譯", "实习编辑", "值班编辑", "监制", "统筹", "策划", "制图", "编审",
        "终审", "作者单位", "Toimetaja", "Tõlkija", "Parengė", "مترجم", "ترجمه", "تنظیم", "תרגום", "עריכה", "إعداد", "تحرير", "ترجمة", "تغطية صحفية", "शब्द", "संपादन", "इनपुट", "लेखन",
        "रिपोर्ट", "תרגום ועריכה", "Redactó", "Editó", "Escribió", "Tradujo", "Reportaje", "Adaption", "Преводач",
        "Преводачка", "Übersetzung aus dem Englischen", "Traduction de l'anglais",
        "Traducción del inglés", "Tradução do inglês", "Collaboration", "Adaptation", "Adaptation française", "Traducere și adaptare", "แปล", "เรียบเรียง",
    }
    | {
        f"{rank}{post}"
        for rank in ("", *(f"{rank} " for rank in RANKS))
        for post in (
            "Producer", "Producers", "producer", "producers", "Editor", "Editors", "editor",
            "editors",
        )
    }
    | {
        f"{further} {work}"
        for further in ("Additional", "Further", "Extra", "Original")
        for work in ("Reporting", "reporting", "research", "source", "sources")
    }
)  # fmt: skip

# What was made, or done, by whom it then says.
MADE = frozenset(
    """
    Produced Photographed Researched Illustrated Transcribed Curated Updated Distributed Provided
    Supplied Syndicated Filed Prepared Adapted Rewritten Story Article Report Words Text Photos
    Pictures Graphics Interview Research Material Materials Content
    """.split()
)
# First words of sentences that tell who made the story, or how to reach the house.
OPENERS = frozenset(
    """
    Follow Reach Contact Email E-mail Write Send Call Have Got To SOURCE Our With Some Published UPDATED Die Dit O A
    Denne Artiklen Artikkelen Saken Artikeln Ten Tento Edited Written Based
    Originally First Reprinted Republished Met Reporting Writing Editing Reported Contributing Additional Compiled Translated This Check More Visit
    Com Con Colaboraron Colaboró Escrito Editado Este Traducido Reportagem
    Avec Cet Ce Disclaimer: Rédigé Mit Dieser Das Bericht Questo Información
    """.split()
).union(MADE)

# Many sentences open with these. One that credits goes on, in its next few words, with the story
# that a house had from elsewhere, or with what was taken from others.
REPORTS = frozenset(
    """
    story report article copy piece dispatch version post column item essay interview conversation
    excerpt content transcript developing breaking reporting
    """.split()
)
INPUTS = frozenset(
    """
    input inputs file files report reports reporting assistance material information
    contribution contributions help
    """.split()
)
OPENER_TO_WORDS = {
    **dict.fromkeys(MADE, frozenset({"by", "By"})),
    "Based": frozenset({"report", "reports", "reporting", "press", "news"}),
    "This": REPORTS,
    "Cet": frozenset({"article"}),
    "Ce": frozenset({"texte", "reportage", "contenu"}),
    "Disclaimer:": frozenset({"This", "The"}),
    "Das": frozenset({"Gespräch", "Interview"}),
    "Dieser": frozenset({"Artikel", "Beitrag", "Text"}),
    "Este": frozenset({"artículo", "texto", "reportaje", "contenido", "artigo", "conteúdo"}),
    "Questo": frozenset({"articolo"}),
    "With": INPUTS,
    "Some": frozenset({"information", "material"}),
    "Published": frozenset({"in"}),
    "Die": frozenset({"Fragen"}),
    "Dit": frozenset({"artikel"}),
    **dict.fromkeys(("O", "A"), frozenset({"jornalista", "repórter"})),
    **dict.fromkeys(("Ten", "Tento"), frozenset({"artykuł", "článek"})),
    **dict.fromkeys(
        ("Denne", "Artiklen", "Artikkelen", "Saken", "Artikeln"),
        frozenset({"artikel", "artikkelen", "blev", "ble", "publicerades", "er", "är"}),
    ),
    "UPDATED": frozenset({"with", "to"}),
    "Com": frozenset("informações informação agências reportagem dados".split()),
    "Con": frozenset(
        """
        información informaciones informazioni datos reporte reportes aporte aportes material
        agencias
        """.split()
    ),
    "Mit": frozenset("Material Agenturmaterial Informationen Agenturen Inhalten".split()),
}
# What sentences say in which reporters are thanked.
REPORTING = ("eporting ", "with reporting", "this version", "eported from", "this report")

# What the thanks of a house hold, in the languages that say them in a sentence, and what it
# says of who answers for its copy.
THANKS = (
    "ontribu", "labor", "articipé", "mitge", "beigetragen", "bijgedragen", "meegewerkt",
    "olely responsible",
)  # fmt: skip
# What stands there for what the reader has before him.
THIS = ("this story", "this article", "this news release", "this press release")

# What a sentence about a writer must hold: a verb, and what she is or does.
WRITER_VERBS = frozenset("is are was appears covers writes reports teaches can may".split())
WRITER_WORDS = (
    "writer", "reporter", "respondent", "columnist", "editor", "journalist", "contributor",
    "author", "rofessor", "lecturer", "historian", "novelist", "intern ", "blogger", "critic ", "freelance", "fellow ",
    " covers ", " writes ", " reports ", " be reached", " be contacted", " be followed",
    " be found", "mailed", "De auteur ", "redacteur ", " column ", "ureau chief", " personal", " email is ", "irector of ", "ounder of ", "xecutive of ",
)  # fmt: skip
# The same in other languages: "Marta Ruiz es periodista de La Gaceta."
POSTED_VERBS = frozenset("es est ist é è is jest je är er".split())
POSTED_WORDS = (
    "urnalist", "eporter", "pórter", "spondent", "spondant", "responsal", "eriodista", "ornalist", "dziennikar",
    "edakt", "edact", "slaggev", "utor", "uteur", "autrice", "orfatteren", "kribenten",
)  # fmt: skip
# How lines about a writer without her name open in other languages than English.
THE_WRITERS = (
    "El autor ", "La autora ", "O autor ", "A autora ", "L'auteur", "L’auteur", "L'autore ",
    "L’autore ", "L'autrice ", "L’autrice ", "Der Autor ", "Die Autorin ", "De auteur ",
    "Autor jest ", "Autorka jest ", "Autor je ", "Autorka je ", "Forfatteren er ",
    "Skribenten är ", "Skribenten er ", "Автор — ", "Автор – ", "Автор - ",
)  # fmt: skip
# How the words begin for what those are who write for papers, in these languages.
LEARNED_STEMS = (
    "abgeordn", "abogad", "advoc", "advog", "advok", "adwok", "ambasciat", "ambassad", "anali",
    "analy", "antrop", "avocat", "avvocat", "badacz", "botschaft", "catedr", "chefred", "cherch",
    "cientific", "cientista", "columnist", "corresp", "deputad", "diplom", "diputad", "direct",
    "direkt", "diretor", "direttor", "docent", "doctor", "doktor", "doutor", "dozent", "dyrekt",
    "dziennik", "député", "econom", "ekonom", "embaix", "embaj", "ensay", "enseign", "escritor",
    "essayist", "filos", "filoz", "filós", "forfatter", "forsch", "forskare", "forsker", "författ",
    "giornal", "giurist", "histori", "hooglera", "investigad", "jornal", "journal", "jurist",
    "kamerlid", "koresp", "korrespond", "leiter", "lektor", "mitglied des ", "novin", "onderzoek",
    "periodist", "pesquis", "philos", "pisar", "politicol", "politikw", "politiste", "politol",
    "politól", "poslan", "posłan", "posłe", "prawnik", "president", "profes", "právn", "präsid",
    "psicól", "psycholog", "publicist", "publicyst", "publizist", "rechtsanw", "redact", "redakt",
    "riaditeľ", "ricerc", "rédact", "saggist", "schriftst", "schrijv", "scritt", "senad", "senat",
    "sociol", "sociólog", "socjol", "soziol", "spisov", "storic", "sénat", "velvysl", "vorsitz",
    "výzkum", "wissenschaft", "wykład", "économ", "écriv", "ökonom", "økonom", "ředitel", "žurnal",
    "анали", "депутат", "дипломат", "доктор ", "економ", "журнал", "истори", "кандидат", "коломн",
    "колумн", "писат", "письмен", "политол", "посол", "публицист", "социол", "филос", "філос",
    "эконом", "юрист", "істори",
)  # fmt: skip
# Family names with which Japanese writers sign, in brackets: the commonest by far.
JAPANESE_FAMILIES = (
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田",
    "佐々木", "山口", "松本", "井上", "木村", "斎藤", "斉藤", "清水", "山崎", "池田", "橋本", "阿部", "石川",
    "山下", "中島", "石井", "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤", "青木",
    "坂本", "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "中野", "三浦", "原田", "中川", "松田",
    "竹内", "小野", "田村", "中山", "和田", "石田", "森田", "上田", "内田", "柴田", "酒井", "宮崎", "横山",
    "高木", "安藤", "宮本", "大野", "小島", "谷口", "今井", "工藤", "岸本", "平野", "菅原", "久保", "松井",
    "野口", "菊地", "千葉", "岩崎", "桜井", "木下", "野村", "松尾", "佐野", "大塚", "杉山", "市川", "古川",
)  # fmt: skip
# The same of Chinese ones, a letter each.
CHINESE_FAMILIES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔谭陆汪范石廖贾夏韦方邹孟熊秦邱江薛闫段侯陶黎贺顾毛郝龚邵钱覃戴莫孔汤"
    ""
)
