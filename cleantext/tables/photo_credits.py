"""Words that picture credits are made of, in lower case.

What captions say in the languages of the wires, put down from knowledge of them and
tried on scraped copy; names of agencies, picture libraries and services are facts,
under no licence.

`LABELS`    what stands before the name of the photographer or the agency
`AGENCIES`  who sells or lends pictures
`LIBRARIES` those of them whose name alone in a line can only be a credit
`SOURCES`   where else pictures come from
`CAPTIONS`  openings of captions that say so themselves
"""

from __future__ import annotations

# Labels that head other lists as well ("Graphics: Poor"): an agency must follow.
EVERYDAY_LABELS = frozenset(
    {
        "arhiva",
        "cartoon",
        "chart",
        "credits",
        "graphics",
        "ilustracija",
        "imagine",
        "map",
        "picha",
        "provided by",
        "supplied",
        "zdroj",
    }
    | {"supplied by"}
)

# Labels that a full stop shortens, for all their length.
ABBREVIATED = frozenset({"nuotr"})

LABELS = {
    "en": """
        photo, photos, photograph, photographs, photography, picture, pictures, pic, pics, image,
        images, photo credit, photo credits, image credit, image credits, picture credit, credit,
        photo by, photos by, photograph by, photographs by, picture by, pictures by, image by,
        images by, photo courtesy, photos courtesy, photo courtesy of, photos courtesy of, image
        courtesy, image courtesy of, images courtesy of, picture courtesy of, courtesy, courtesy
        of, courtesy photo, photo source, image source, photo via, image via, photo from, images
        from, photo illustration by, illustration by, illustration, graphic, file photo, file
        photos, file image, file picture, handout photo, staff photo, staff photo by, stock photo,
        image copyright, photo copyright, contributed photo, screenshot, screengrab, screenshot
        via, video still, still, video by, videos by, video credit, video courtesy of, video via,
        graphic by, graphics by, map by, illustrations by, cover photo, cover photo by, featured
        image, main image, header image, lead image, banner image, picture credits, images
        courtesy, pictures courtesy, pictures courtesy of, photographer, drone photo by, archive
        photo, supplied, supplied by, handout via, pool via, provided by, top photo, top image,
        top image credit, lead photo, hero image, feature image, feature photo, banner photo,
        thumbnail, cover image, cover image credit, photo and video by, words and photos by, photo
        provided by, photo provided to, photos provided by, image provided by, photo submitted by,
        photo contributed by, photo illustration, credits, pic credit, pic credits, graphics,
        infographic by, cartoon by, cartoon, file photo by, staff photos by, drawing by, rendering
        by, rendering courtesy of, artwork by, screenshot by, screengrab via, chart by, map, chart
    """,
    "es": """
        foto, fotos, imagen, imágenes, fotografía, fotografías, crédito, créditos, foto cortesía,
        foto de, fotos de, imagen de, fotografía de, fotografías de, crédito foto, fuente foto,
        fuente de la foto, foto cortesía de
    """,
    "pt": """
        foto, fotos, imagem, imagens, fotografia, crédito, créditos, foto reprodução, reprodução,
        foto de, fotos de, imagem de, fotografia de, crédito da foto
    """,
    "fr": """
        photo, photos, crédit, crédits, crédit photo, crédits photo, crédits photos, image, photo
        de, photos de, photographie de, photographies de, photo par, crédits images, photographe
    """,
    "de": """
        foto, fotos, bild, bilder, archivbild, archivfoto, symbolbild, symbolfoto, grafik,
        bildquelle, foto von, fotos von, bild von, bilder von, fotograf, fotografin, bildnachweis,
        titelbild, aufmacherbild, pressefoto, quelle foto, foto quelle, fotoquelle
    """,
    "it": """
        foto, immagine, immagini, crediti, credit, foto di, fotografia di, fotografie di, immagine
        di, credito foto, fotografia, fotografie
    """,
    "nl": """
        foto, beeld, foto's, foto van, foto's van, beeld van, foto door, fotograaf, illustratie
    """,
    "sv": "foto, bild, fotograf, pressbild, arkivbild, genrebild, foto av, bild av",
    "da": "foto, arkivfoto, pressefoto, illustrationsfoto, foto af, fotograf",
    "ru": """
        фото, фотография, фотографии, снимок, иллюстрация, источник фото, источник фотографии,
        источник изображения
    """,
    "uk": "фото, світлина, фотографія, ілюстрація, джерело фото",
    "bg": "снимка, снимки, фото, фотография, источник снимка, източник снимка, илюстрация",
    "pl": """
        foto, fot, zdjęcie, zdjęcia, zdj, źródło zdjęć, źródło zdjęcia, źródło foto, autor zdjęcia
    """,
    "cs": "foto, snímek, zdroj, autor fotografie",
    "sk": "foto, snímka",
    "sl": "foto, fotografija, slika, vir fotografije",
    "tr": "fotoğraf, fotoğraflar, foto",
    "id": "foto, gambar, sumber foto, dok",
    "vi": "ảnh, hình, hình ảnh, nguồn ảnh, clip, video, đồ họa",
    "zh": "图, 图片, 图片来源, 摄影, 供图, 圖, 圖片, 圖片來源, 攝影",
    "ja": "写真, 画像, 撮影, 写真提供",
    "ko": "사진, 사진제공, 사진 제공, 이미지",
    "ar": "صورة, الصورة, تصوير, صور",
    "hi": "फोटो, फोटो क्रेडिट, तस्वीर, फोटो सोर्स",
    "th": "ภาพ",
    "el": "φωτογραφία, φωτό, φωτο, φωτογραφίες, πηγή φωτογραφίας, φωτ",
    "hu": "fotó, kép, fotók, fotós, képek, illusztráció",
    "no": """
        foto, bilde, arkivfoto, illustrasjonsfoto, illustrasjon, pressefoto, foto av, fotograf
    """,
    "fi": "kuva, kuvat, kuvaaja, kuvalähde, arkistokuva, kuvituskuva, valokuva, grafiikka",
    "ro": "foto, fotografie, fotografii, sursa foto, foto arhivă",
    "hr": """
        foto, fotografija, fotografije, izvor fotografije, snimio, snimila, foto ilustracija
    """,
    "sr": "фото, фотографија, илустрација, извор фотографије",
    "he": "צילום, צילומים, תמונה",
    "fa": "عکس, عکاس",
    "bn": "ছবি",
    "ms": "gambar, foto",
    "lt": "nuotrauka, nuotraukos, nuotr, asociatyvi nuotrauka",
    "lv": "foto, fotoattēls, attēls",
    "et": "foto, fotod, pilt, illustratsioon",
    "sw": "picha",
}

AGENCIES = """
    ap, ap photo, associated press, the associated press, reuters, thomson reuters, afp, afp
    photo, epa, epa-efe, efe, dpa, dpa-zentralbild, pa, pa wire, pa media, pa images, press
    association, xinhua, ansa, lapresse, apa, keystone, tass, itar-tass, ria novosti, sputnik,
    bloomberg, bloomberg news, anadolu, anadolu agency, aa, pti, ani, ians, yonhap, kyodo, jiji,
    ctk, čtk, pap, tt, scanpix, ritzau, ntb, anp, belga, cp, the canadian press, canadian press,
    aap, aapimage, mti, tanjug, hina, sta, lusa, agerpres, mediafax, ukrinform, unian, уніан,
    укрінформ, рейтер, риа новости, тасс, antara, bernama, cna, vcg, cnsphoto, ttxvn, vnexpress,
    newscom, upi, nasa, esa, noaa, usgs, nbc, cbs, abc news, bbc, cnn, the new york times, the
    washington post, the guardian, usa today sports, usa today network, imagn images, news corp,
    newspix, tribune news service, zuma, zuma press, 新华社, 法新社, 路透社, 美联社, 연합뉴스, 뉴시스, 뉴스1, 共同通信,
    時事通信, رويترز, أ ف ب, أسوشيتد برس, فرانس برس, al jazeera, rfe rl, rferl, voa, npr, cbc, sky
    news, fox news, global news, ctv news, postmedia, gannett, mcclatchy, hindustan times, straits
    times, usa today, los angeles times, bta, бта, απε-μπε, apa-pictorial, stt, lehtikuva, beta,
    fena, sita, tasr, inquirer, rappler
"""

LIBRARIES = """
    getty, getty images, gettyimages, getty images istockphoto, afp via getty images, getty images
    via afp, getty images north america, getty images europe, shutterstock, shutterstock com,
    istock, istockphoto, istock photo, alamy, alamy stock photo, alamy live news, imago, imago
    images, picture alliance, picture-alliance, wireimage, filmmagic, adobe stock, adobestock,
    fotolia, depositphotos, dreamstime, 123rf, unsplash, pixabay, pexels, wikimedia, wikimedia
    commons, wikipedia commons, flickr, nurphoto, barcroft media, costfoto, sipa, sipa usa, splash
    news, backgrid, cover images, rex features, rex shutterstock, rex, action images, bestimage,
    abacapress, gallo images, east news, eyevine, corbis, zuma wire, stock adobe com, freepik,
    canva, ap photo, afp photo, epa photo, photo submitted, photo supplied, photo provided, photo
    contributed, photos submitted, photos supplied, photos provided, pa images, pa wire, pa
    archive, ap images, aap image, reuters photo, reuters pictures, xinhua photo, pti photo, ani
    photo, youtube screenshot, youtube screengrab, twitter screenshot, twitter screengrab,
    facebook screenshot, facebook screengrab, instagram screenshot, tiktok screenshot, google
    street view
"""

SOURCES = """
    supplied, handout, hand, ho, str, stf, pool, courtesy, file, file photo, file pic, archive,
    archives, archiv, archivo, archivio, arquivo, arquivo pessoal, archiwum, архив, архів,
    reproduction, reprodução, reproducción, reproduktion, divulgação, difusión, cortesía,
    screengrab, screenshot, screen grab, contributed, provided, submitted, staff, stringer,
    agencies, agency, internet, facebook, twitter, instagram, youtube, stock, illustration,
    ilustrasi, minh họa, ctv, twitter screengrab, video still, google maps, google, public domain,
    cc by, cc by-sa, creative commons, whatsapp, social media, social networks, соцсети,
    пресс-служба, прес-служба, соцмережі, facebook nhân vật, chụp màn hình, ảnh chụp màn hình,
    sosyal medya, istimewa, dokumentasi, kaynak, profimedia, shutterstock, privat, promo, press
    office
"""

CAPTIONS = {
    "en": """
        file photo, file picture, file pic, file image, image caption, photo caption, image
        source, image copyright, representative image, representational image, representational
        photo, representational picture, image for representation, archive photo, stock photo,
        stock image, courtesy photo, undated photo, pictured above, pictured below, media caption,
        video caption, handout photo, handout image, staff photo, submitted photo, contributed
        photo, provided photo, supplied photo, archival photo
    """,
    "es": """
        foto de archivo, imagen de archivo, foto ilustrativa, imagen ilustrativa, foto referencial
    """,
    "pt": "foto de arquivo, imagem de arquivo, imagem ilustrativa, foto ilustrativa",
    "fr": "photo d'illustration, image d'illustration, photo d'archives, photo d'archive",
    "de": "archivbild, archivfoto, symbolbild, symbolfoto",
    "it": "foto d'archivio, immagine d'archivio, foto di repertorio, immagine di repertorio",
    "ru": "архивное фото, иллюстративное фото, фото из архива, фото иллюстративное",
    "uk": "архівне фото, ілюстративне фото, фото ілюстративне, фото з архіву",
    "pl": "zdjęcie ilustracyjne, zdjęcie poglądowe, zdjęcie archiwalne",
    "cs": "ilustrační foto, ilustrační snímek, ilustrační fotografie, archivní foto",
    "sk": "ilustračné foto, ilustračná snímka",
    "tr": "temsili fotoğraf, temsili görsel, arşiv fotoğrafı",
    "id": "foto ilustrasi, ilustrasi foto, gambar ilustrasi",
    "vi": "ảnh minh họa, ảnh minh hoạ, ảnh internet, hình minh họa, ảnh tư liệu",
    "zh": "资料图, 资料图片, 資料圖片, 資料照片, 示意图",
    "ja": "資料写真, イメージ写真, 写真はイメージ",
    "ko": "자료사진, 자료 사진",
    "ar": "صورة أرشيفية, صورة من الأرشيف",
    "hi": "फाइल फोटो, सांकेतिक तस्वीर, प्रतीकात्मक तस्वीर",
    "fi": "arkistokuva, kuvituskuva",
    "sv": "arkivbild, genrebild",
    "no": "illustrasjonsfoto, arkivfoto",
    "da": "arkivfoto, illustrationsfoto",
    "hu": "illusztráció, archív fotó, képünk illusztráció",
    "ro": """
        foto ilustrativ, imagine ilustrativă, fotografie cu caracter ilustrativ, imagine cu
        caracter ilustrativ
    """,
    "hr": "ilustracija, arhivska fotografija",
    "bg": "снимка архив, архивна снимка, илюстративна снимка",
    "el": "φωτογραφία αρχείου",
}

# Words of names that need no capital.
PARTICLES = """
    on, of, the, for, and, via, by, from, courtesy, y, e, de, da, do, del, della, di, du, des, la,
    le, el, al, van, von, der, den, ter, bin, ibn, abu, und, et, i, a, an, in, at, na, nhân, vật,
    stringer
"""

OPENERS = (
    *LABELS.values(),
    *CAPTIONS.values(),
    LIBRARIES,
    "pictured, caption, file, source, via, quelle, fuente, fonte",
)
# Last words of credits that may open with any name: "Gazette file photo".
LAST_WORDS = "photo"
