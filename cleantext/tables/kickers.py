"""Words that head a story in capitals as a place does, and are none: kickers and acronyms.

Compiled by hand from the section names and labels of newspapers in many languages.  All
in lower case.
"""

from __future__ import annotations

KICKERS = frozenset(
    """
    advertisement advisory agenda alert analysis and announcement announcing answer answers are arts
    article ask at attention auto autos award awards background badminton baseball basketball best
    biography blog blogs book books boxing breaking brief briefing briefs budget bulletin business by
    calendar can cartoon case chart chess cinema clarification climate coach column comment
    commentary company concert congress conservation cooking coronavirus correction corrections
    corrected cover covid cricket crime culture cycling daily data day deal deals death deaths debate
    democrat democrats developing did diplomacy director disclaimer do dossier economy editor
    editorial editors education election elections energy entertainment environment essay event events
    exclusive explained explainer explosive fact factbox facts family fans fashion feature features
    film films finance firefighters flash flashback focus food football for free from futures game
    games gallery global golf good government graphic graphics guest guide gymnastics handball headline
    headlines health highlights history hockey holiday hot how human immigration important in
    indepth industry inside insight interview interviews introduction investigation is issue jobs just
    key kids latest law lead leader legal letter letters life lifestyle list listen live local look
    magazine man map marathon market markets media medicine meet metals migration minister money more
    motoring motorsport movie movies music my mystery nature new news newsletter newsmaker next nino no note notebook
    notes notice obituaries obituary of official oil on opinion options our outlook pandemic parliament
    party people photo photography photos picture pictures plus podcast poem police policy politics
    poll polls popular preview pride prime prices products profile profiles property question questions
    quick quiz quote quotes race racing rally read reader recap recipe recipes refile religion repeat
    report reporter republicans rerun results review reviews rewind rugby sale science scoreboard
    scores season senate series shares shock shooting shopping show sidebar skiing snapshot so soccer
    society softball space special spoiler spoilers sport sports spotlight statement stats stock stocks
    story strategy summary survey swimming table talks tax tech technology television tennis test the
    theater theatre this timeline tip tips title to today top topic topics track traffic trailer
    transcript travel trial trivia true tv updated update urgent us video videos view viewpoint
    viewpoints views volleyball vote war warning watch weather week weekend weekly what when where
    who why women word wrapup wrestling writer year yes you
    alerta análisis analisis anúncio anuncio aperçu aufgelesen ausblick aviso análise atualizado
    atualização bericht bilanz biografie buch chronik chronique comentario comentário commentaire
    conseil crise crítica critica cronaca crónica cultura debatte decryptage décryptage delação
    deportes diretto direct economía economia economie édito eilmeldung
    eleições elecciones élections enquete enquête entretien entrevista entrevistas especial esclusiva
    exclusif exclusiva exclusivo expertise fakten faits fotos foto fotogalerie fotostrecke gastbeitrag
    gesundheit glosse grafik hintergrund infografik infografía infográfico intervista kino
    kolumne kommentar kritik kultur leitartikel leserbrief ligue mercado meinung montage mundo musik
    nachruf opinião opinión petition politik politique politica política porträt portrait
    pressestimmen présidentielle presidente ranking rassegna rätsel récit reportage reportaje
    reportagem resenha resumen retrato rezension santé scheda sondaggio sondage spezial
    standard streit studie tabelle tagebuch témoignage testo tribuna tribune umfrage urgente
    verbraucher verdict vergleich versus vídeo vidéo wetter wirtschaft wissen zitat
    аналитика анализ важно видео внимание вопрос выборы досье интервью комментарий культура мнение
    новости обзор опрос политика прогноз репортаж рейтинг справка срочно спорт статья тема факты
    фото экономика эксклюзив інтерв'ю відео увага
    afc afl aids asean ap bbc bjp brics cdc cdu cia cncd covid-19 cpu ctk dna ecb efta ema epa
    eu eurozone fama fbi fca fda fed fgts fia fifa gdp gop gps hiv hmrc iaea ibm icc ice icu ifo imf
    ioc ipl ipo irs isis jal kgb lgbt lng mep mit mls mlb mp mps msm mvp nafta nasa nasdaq nato nba ncaa
    nfl ngo nhl nhs nsa nyse nypd obr oecd opec osce pga pis plc psg qanda rbi sec spd stf swat
    odds tiempo tse tuc uaw uefa ufc uk u.k. ukip un u.n. u.s. unaids unesco unhcr unicef usaid usda wef wada wto wta wwe wwf
    """.split()
)

# Towns whose names are words that head stories, or better known for another bearer.
TOWNS_AND_WORDS = frozenset(
    """
    airport alliance along alpine american anthem apex baker bar battle bear bell bend boom booth brick
    bright brush buffalo buy carpenter cathedral cave celebration center central champion citrus clay
    cocoa college commerce condom crystal date derby downside downtown eagle eden egg enter erode fate
    federal fleet flint forest fountain freshwater friendly gap genes globe goes gold golden grave green
    grove gypsum hail hamlet hard harvest hazard heist hillside homer hook hope hub hull humble
    independence justice keystone king legacy lend lens liberal liberty logos made male manage marathon
    march marks mentor metro metropolis midway mill mine mission mobile monument most mountainside much
    nice nine noble none normal obama opera opportunity oral orange orchards pace page paramount pearl
    plantation plunge pop post price pristine prosper prospect rain reading real republic reserve
    reservoir rest retreat revel rich rifle riverside roses rustic salt same savage say send solo soul
    sparks star sterling stone street summit sunrise sunset superior surprise swords sycamore talent
    tank temple term time tire toyota triangle trooper turbo twist union university urban valley walker
    walnut wedding welcome worth young
    """.split()
)
