"""Words of a news page's own furniture, by language (BCP 47).

Stock wordings of news pages, put down from knowledge of the pages of these languages;
a minority of them stands in the scraped copy that the rules were tried on.  Verbs are
in the forms in which pages bid: imperative and infinitive.  All are in lower case,
without their closing marks, and with 0 for any number.

A table is a string of phrases, set apart by commas.

`WHOLE_LINES`   lines that are nothing but this
`LABELS`        what stands before the headline of another story: ``Read more: ...``
`OPENINGS`      openings after which, in a short line, nothing else can follow
`OPENINGS_WITH`, `WEAK_OPENINGS`, `NOTICES`  openings that good sentences share
`TOUCHED_...`   what counts only beside other furniture
`ENDINGS`       the same for languages whose verb comes last
`VERBS`         what a page bids its reader do, where the verb comes first
`FINAL_VERBS`   the same where it comes last
`THINGS`        what only a page has to offer; a line that bids one is the page's
`WEAK_THINGS`   those of them that others offer, too: nothing else may be said of them
`OURS`          what is a page's if it is "ours"
`PARTS`         parts of a page that a story might name too; they count only in a
                line that has no word but these, `VERBS` and `FILLERS`
`FILLERS`       the small words of such lines
"""

from __future__ import annotations

WHOLE_LINES = {
    "en": """
        advertisement, advertisements, advertising, advertorial, sponsored content,
        sponsored post, sponsored links, sponsored stories, promoted content, promoted
        stories, paid content, paid post, partner content, affiliate links, comments, no
        comments, no comments yet, leave a comment, leave a reply, post a comment, add a
        comment, view comments, show comments, join the conversation, join the discussion,
        comments are closed, comments have been closed, comments powered by disqus, share,
        share on, share via, share now, tweet, retweet, share on reddit, email, e-mail,
        print, pin it, copy link, link copied, save article, facebook, twitter, whatsapp,
        linkedin, pinterest, reddit, telegram, flipboard, like this, like loading,
        loading, loading more, more from this section, more from this author, about the
        author, related, related posts, related articles and stories, related videos,
        recommended, recommended articles, you may like, you might like, you might be
        interested in, more videos, more like this, most shared, most commented, most
        watched, popular now, popular stories, popular posts, trending, trending stories,
        trending topics, top news, top picks, today's top stories, latest stories, latest
        headlines, latest videos, editor's choice, must reads, what to watch next, around
        the web, from around the web, from the web, from our partners, icymi, back to top,
        top of page, skip ad, skip advertisement, skip to content, skip to main content,
        skip to navigation, skip to footer, next page, previous page, load more, load more
        stories, show more, show less, see all, view all, view more, read full article,
        read full story, click to enlarge, click to expand, tap to expand, tap here, tap
        to unmute, log in, login, log out, sign in, sign up, sign up now, register now,
        subscribe, subscribe now, subscribe today, unsubscribe, subscriber only,
        oops something went wrong,
        subscriber exclusive, follow us, contact us, about us, newsletter, newsletters,
        our newsletters, daily newsletter, weekly newsletter, terms of use, terms of
        service, privacy policy, cookie policy, cookie settings, accept cookies, accept
        all, accept all cookies, manage cookies, manage preferences, reject all, close ad,
        gift article, gift this article, listen to article, listen to this article, listen
        to story, play video, play audio, video, videos, image gallery, photos, slideshow,
        start slideshow, fullscreen, full screen, share full article, tags, topics, add
        topic, report an error, report a typo, report this ad, report ad, remove ads, go
        ad-free, was this article helpful, did you find this article useful, rss, rss
        feed, story continues, article continues, originally published on, permalink,
        breaking news alerts, ad, ads, tweet this, be the first to comment, comments are
        turned off, reading time 0 minutes, reading time 0 min, reading time 0 mins,
        estimated read time 0 min, estimated reading time 0 minutes, read time 0 min, read
        time 0 minutes, read time 0 mins, listening time 0 minutes, become a member,
        become a member today, become a subscriber, become a supporter, get the app, get
        our app, get in touch, get started, start your free trial, see below for more,
        save, listen, follow, transcript, reuse this content, story highlights, media
        caption, image caption, quick guide, supported by, sponsor message, sponsored
        message, view image in fullscreen, opens new tab, acquire licensing rights, our
        standards the thomson reuters trust principles, after newsletter promotion, skip
        past newsletter promotion, skip newsletter promotion, free newsletter, explore
        more on these topics, terms apply, powered by outbrain, open in app, use app, read
        in app, send feedback, give feedback, listen live, on air now, start the
        conversation, join the debate, slideshow 0, image 0 of 0, photo 0 of 0, 0 of 0,
        slide 0 of 0, next slide, previous slide, next photo, previous photo, next video,
        autoplay, video player is loading, this is a modal window, show caption, see all
        topics, browse all, what others are reading, people are reading, hot topics, print
        friendly, report this comment, accept and continue, share your thoughts, share
        your views, share your story, ad choices, text size, download pdf, download the
        pdf, table of contents, on this page, jump to, more stories like this, recommended
        by, sponsored by, presented by, brought to you by, copy url, bookmark,
        bookmark this, hide comments, unmute, please wait, advertise with us, advertise
        here, faq, faqs, send us a tip, submit a tip, support us, make a contribution,
        donate, media playback is unsupported on your device, media playback is not
        supported on this device, go to top, return to top, scroll to top, print this
        page, email this, e-mail this, site map, sign out, view profile, report abuse,
        post comment, load comments, read comments, see comments, add your comment, full
        story here, tap to enlarge, tap to zoom, click to zoom, click on image to enlarge,
        sign in register, log in register, log in or register, sign in or register, my
        account, create account, try it free for 0 days, try free for 0 days, you have
        successfully subscribed, email address, your email, your email address, enter
        email, accessibility statement, sitemap, share via email, share by email, save for
        later, flag as inappropriate, flag comment, report comment, write a comment, write
        a reply, after this ad, ads by google, ad feedback, recommended by our editors, on
        this topic, tags in this story, video player, audio player, media player, video
        unavailable, video loading, view full size, view full-size, view larger image,
        view larger, enlarge, enlarge photo, available on the app store, available on
        google play, get it on google play, download on the app store, connect with us,
        stay connected, stay up to date, back to home, back to homepage, back to home
        page, return to homepage, return to home page, go to homepage, jump to content,
        jump to comments, skip navigation, skip to comments, skip to main navigation, why
        am i seeing this, why am i seeing this ad, order reprints, reprints and
        permissions, rights and permissions, get rights and content, request reprints,
        contact the newsroom, newsroom contacts, submit a letter to the editor, submit a
        letter, e-paper, epaper, e-edition, digital edition, today's paper, today's
        newspaper, today's e-paper, in today's paper, today's front page, today's
        headlines, about this article, about this story, why you can trust us, work with
        us, work for us, write for us, all topics, all sections, more sections, site
        index, site navigation, open menu, close menu, main menu, toggle navigation,
        toggle menu, open search, close search, search this site, search for, change
        language, select language, cookie preferences, consent preferences, privacy
        settings, privacy center, privacy notice, do not sell or share my personal
        information, do not sell my personal information, terms of sale, code of ethics,
        ethics policy, corrections policy, editorial policy, editorial standards, submit a
        news tip, send a tip, news tips, submit a correction, corrections and
        clarifications, push notifications, get alerts, get email alerts, set as homepage,
        add to favorites, add to favourites, add to reading list, remove from saved, my
        saved articles, page 0 of 0, an hour ago, a minute ago, a few minutes ago, you
        might also be interested in, submit comment, you're all set, you are now
        subscribed, you're now subscribed, you are subscribed, check your email to
        confirm, please check your email, beginning of dialog window, end of dialog
        window, the media could not be loaded, no compatible source was found for this
        media, this video file cannot be played, ad 0 of 0, copy video link, captions off,
        captions settings, subtitles off, subtitles settings, descriptions off, playback
        rate, audio track, stream type live, duration 0 0, current time 0 0, remaining
        time 0 0, let friends in your social network know what you are reading about, join
        the nation's conversation, comments disclaimer, facebook comments, loading
        comments, post your comment, your comment, sort comments, newest first, oldest
        first, twitter ads info and privacy, reply on twitter, retweet on twitter, like on
        twitter, view conversation, embed from getty images, embed this, embed code, next
        up, playing now, toggle more options, download embed transcript, printer friendly
        version, printer-friendly version, print-friendly version, font size, decrease
        font size, increase font size, reset font size, change font size, a a a,
        advertisement ad, from our advertisers, from our sponsors, buy now, buy tickets,
        add to cart, other top stories, related internet links, related quotes, today's
        picks, follow topic, follow this topic, follow this story, follow author, follow
        this author, add topic to email alerts, my profile, subscriber content,
        subscribers only, report as offensive, report as inappropriate, tip line, text us,
        support our work, support our mission, support our reporting, make a donation,
        become a patron, buy me a coffee, buy us a coffee, registration is free, from our
        archive, i agree to the terms, share tweet, share save, share print, tweet share,
        share pin, share this with, copy this link, copied, sign in to reply, log in to
        reply, cancel reply, you may be interested in, you might also enjoy, you may also
        enjoy, others are reading, most emailed, most e-mailed, watch again, video
        gallery, videos you may like, videos you might like, click to play, tap to play,
        tap to listen, click to listen, like what you're reading, join for free, please
        subscribe, subscribers get more, exclusive for subscribers, exclusive to
        subscribers, subscriber-only, subscriber-only content, for subscribers, for
        subscribers only, members-only content, premium content, premium article, sign up
        below, get the latest updates, get updates, get notified, get access, allow
        notifications, receive alerts, receive updates, stay in the know, stay updated,
        keep up to date, keep up with the news, required fields are marked, your email
        address will not be published, i'm not a robot, accept close, accept and close,
        remind me later, close this message, share with friends, share with us, share with
        your friends, tweet about this, pin this, pin on pinterest, email to a friend,
        email the author, email author, e-mail this article, e-mail this story, send to a
        friend, print this, embed video, comment now, comment below, add comment, write to
        us, write to the editor, send a letter, send us a letter, contact this reporter,
        contact the reporter, contact the author, report this, advertiser content,
        adchoices, paid advertisement, paid promotion, sponsor content, continued below,
        swipe left, swipe right, skip this ad, skip video, go to comments, go to article,
        return to article, back to article, back to articles, back to news, back to top of
        page, view in app, view original, view original article, view author archive, see
        less, loading video, loading article, error loading, error loading comments, video
        not available, content not available, content unavailable, not available in your
        region, unable to play video, unable to load comments, unable to load video,
        javascript required, please upgrade your browser, ad blocker detected, we use
        cookies, terms conditions, terms and privacy, terms privacy, legal notice,
        copyright notice, rights permissions, full transcript, correction appended,
        clarification appended, last updated, last updated on, click for more, click to
        share, click to print, opens in new window, opens in new tab, opens in a new
        window, opens in a new tab, link opens in new window, expand all, collapse all,
        minimize, external link, external links, quick read, take the quiz, take our quiz,
        take the survey, email newsletters, related items, related to this story,
        suggested for you, recommended from our partners, editors choice, our picks, best
        of the web, what's trending, don't miss out, about this author, about the writer,
        author bio, author page, author archive, help support our work, make a gift,
        contribute, shop the look, buy a print, categories, read the latest, read the
        latest news, more about this, sign up for alerts, sign up to receive alerts, login
        to continue, thank you for supporting us, today's top headlines, live now, now
        live, happening now, now trending, top trending, all comments, all stories, all
        news, all videos, show replies, hide replies, view replies, load replies, like
        comment, like reply, edit profile, log in with google, log in with facebook, sign
        in with google, sign in with facebook, sign up with google, sign up with facebook,
        continue with google, continue with facebook, continue with apple, sign up with
        email, continue with email, this article is free, this article is from the
        archive, this story is from the archive, next, previous, continue without
        accepting, view in browser, open in browser, view in your browser, order now, book
        now, have your say, in this story, mentioned in this article, mentioned in this
        story, next post, next story, previous post, topics in this article, topics in
        this story, copy link to clipboard, copy the link, copy the url, copy this url,
        copy to clipboard, write a review, register for free now, register for free today,
        register for free here, views are personal, views personal, the views are
        personal, the author's views are personal, the writer's views are personal,
        opinions are personal, stories you may like, stories you might like, send us a
        correction, list of 0 items, end of list, recommended stories list of 0 items,
        this field is required, this article is more than 0 month old, this article is more
        than 0 months old, this article is more than 0 year old, this article is more than
        0 years old, this story is more than 0 month old, this story is more than 0 months
        old, this story is more than 0 year old, this story is more than 0 years old,
        edited for length, edited for clarity, edited for length and clarity, edited for
        clarity and length, skip ad in 0, ad ends in 0, this ad will end in 0 seconds, your ad
        will end in 0 seconds, next video in 0 seconds, error loading player, captions will look
        like this, close modal dialog, close this dialog, video transcript, audio transcript,
        quick links, prev article, prev post, newer posts, older posts, newer articles, older
        articles, link copied to clipboard, copied to clipboard, url copied, url
        copied to clipboard, sort by newest, sort by oldest, comments closed, comments are off,
        enter search terms, enter keywords, people are also reading, you may have missed, stories
        you may have missed, thanks for your feedback, read our comment policy, our community
        guidelines, why trust us, translated by ai, ai summary, ai-generated summary, do
        you have a story for us, have a story for us, got a story for us, do you have a tip for
        us, have a tip for us, got a tip for us
    """,
    "es": """
        publicidad, anuncio, anuncios, contenido patrocinado, patrocinado, comentarios, comentar,
        deja un comentario, dejar un comentario, sin comentarios, compartir, comparte, imprimir,
        enviar por correo, copiar enlace, contenido relacionado, más sobre este tema, lo más
        visto, lo último, últimas noticias, seguir leyendo, continuar leyendo, suscríbete,
        suscríbase, suscribirse, regístrate, inicia sesión, iniciar sesión, boletín, boletines,
        síguenos, síganos, volver arriba, ir al contenido, política de cookies, política de
        privacidad, aviso legal, etiquetas, temas, ver galería, ver video, ver vídeo, haz clic
        aquí, haga clic aquí, pincha aquí, cargando, tiempo de lectura 0 min, tiempo de lectura 0
        minutos, más sobre el tema, más sobre este asunto, más sobre la noticia, continuar sin
        aceptar, activar notificaciones, activar las notificaciones, activar alertas, guardar este
        artículo, guardar artículo, guardar esta noticia, guardar noticia, guarda este artículo,
        guarda esta noticia, hazte suscriptor, hazte suscriptora, hazte socio, hazte socia, más
        leídas, más leídos, más vistas, más vistos, más comentadas
    """,
    "pt": """
        publicidade, anúncio, anúncios, continua após a publicidade, continua depois da
        publicidade, conteúdo patrocinado, patrocinado, comentários, comentar, deixe um
        comentário, deixe seu comentário, compartilhe, compartilhar, partilhar, partilhe,
        imprimir, copiar link, conteúdo relacionado, mais lidos, as mais lidas, últimas notícias,
        mais notícias, recomendado para você, recomendadas, você também pode gostar, você pode
        gostar, continue lendo, continuar lendo, continuar a ler, assine, assine já, assine agora,
        assinar, inscreva-se, cadastre-se, siga-nos, voltar ao topo, ir para o conteúdo, política
        de privacidade, política de cookies, clique aqui, carregando, ver comentários, veja mais
        detalhes, assista ao vídeo, ouvir notícia, tempo de leitura 0 min, tempo de leitura 0
        minutos, mais sobre o tema, mais sobre o assunto, sobre o tema, continuar sem aceitar,
        comunicar erro, reportar erro
    """,
    "fr": """
        publicité, annonce, annonces, la suite après la publicité, l'article continue après la
        publicité, la suite après cette publicité, contenu sponsorisé, sponsorisé, commentaires,
        commenter, aucun commentaire, laisser un commentaire, voir les commentaires, réagir,
        partager, partager l'article, partager cet article, imprimer, envoyer par mail, envoyer
        par e-mail, copier le lien, voir plus, plus d'informations, articles connexes, dans la
        même rubrique, les plus lus, les plus partagés, vous aimerez aussi, vous pourriez aussi
        aimer, dernières actualités, abonnez-vous, s'abonner, je m'abonne, s'inscrire,
        inscrivez-vous, se connecter, suivez-nous, nous suivre, retour en haut, haut de page,
        aller au contenu, réservé aux abonnés, article réservé aux abonnés, mentions légales,
        politique de confidentialité, cliquez ici, écouter l'article, chargement, mots-clés, temps
        de lecture 0 min, temps de lecture 0 minutes, lecture 0 min, lire plus tard, écouter cet
        article, lire cet article, plus sur le sujet, sur ce sujet, à propos de, retour à
        l'accueil, ajouter aux favoris, ajouter à mes favoris, cet article vous a plu, à la une,
        le plus lu, continuer sans accepter, activer les notifications, activer les alertes,
        activer javascript, activer les cookies, offrir cet article, offrir l'article, enregistrer
        cet article, enregistrer l'article, sauvegarder cet article, sauvegarder l'article,
        ajouter un commentaire, plus d'actualités, plus d'actus, toute l'actualité, toutes les
        actualités, les plus consultés, les plus commentés, les plus vus, continuez votre lecture,
        continuez votre lecture ci-dessous, poursuivez votre lecture, continuer à lire
    """,
    "de": """
        anzeige, anzeigen, werbung, gesponsert, gesponserter inhalt, sponsored, kommentare,
        kommentar, keine kommentare, kommentieren, kommentar schreiben, kommentar verfassen,
        kommentare anzeigen, zu den kommentaren, jetzt kommentieren, teilen, artikel teilen,
        beitrag teilen, drucken, artikel drucken, seite drucken, per mail versenden, per e-mail
        versenden, link kopieren, weiterlesen, das könnte dich auch interessieren, ähnliche
        themen, ähnliche beiträge, weitere meldungen, weitere nachrichten, meistgelesen,
        meistgelesene artikel, meist gelesen, meistkommentiert, am meisten gelesen, aktuelle
        nachrichten, abonnieren, jetzt abonnieren, anmelden, jetzt anmelden, einloggen,
        registrieren, jetzt registrieren, hier anmelden, hier abonnieren, nach oben, zum
        seitenanfang, zur startseite, zum inhalt springen, zum hauptinhalt springen, datenschutz,
        impressum, nutzungsbedingungen, externer inhalt, externer inhalt nicht verfügbar, gefällt
        mir, gefällt mir wird geladen, wird geladen, folgen sie uns, folge uns, hier klicken,
        klicken sie hier, artikel anhören, artikel merken, bildergalerie, zur bildergalerie,
        schlagworte, newsletter abonnieren, neuer abschnitt, bitte lesen sie weiter, lesezeit 0
        min, lesezeit 0 minuten, lesedauer 0 minuten, lesedauer 0 min, zum video, zur fotostrecke,
        zur übersicht, zurück zur übersicht, weiterlesen nach der anzeige, zum artikel,
        diskutieren sie mit, diskutiere mit, haben sie einen fehler gefunden,
        cookie-einstellungen, cookie-richtlinie, artikel vorlesen, artikel vorlesen lassen,
        benachrichtigungen zulassen, benachrichtigungen verwalten, benachrichtigungen aktivieren,
        einstellungen verwalten, per e-mail teilen, per mail teilen, per whatsapp teilen, jetzt
        kostenlos registrieren, jetzt kostenlos testen
    """,
    "it": """
        pubblicità, annuncio, annunci, contenuto sponsorizzato, sponsorizzato, commenti, commenta,
        nessun commento, lascia un commento, condividi, condividi su, invia per email, copia link,
        leggi l'articolo, leggi ancora, continua a leggere, per saperne di più, contenuti
        correlati, ti potrebbero interessare, i più letti, più letti, più lette, le più lette,
        ultime notizie, ultim'ora, abbonati, iscriviti, registrati, accedi, seguici, seguici su,
        torna su, torna all'inizio, vai al contenuto, informativa privacy, clicca qui, ascolta
        l'articolo, caricamento, tempo di lettura 0 min, tempo di lettura 0 minuti, altro
        sull'argomento, sullo stesso argomento, approfondisci, torna alla home, leggi più tardi,
        continua senza accettare, segnala un errore, segnala errore
    """,
    "ru": """
        реклама, на правах рекламы, спонсорский материал, партнерский материал, комментарии,
        комментировать, оставить комментарий, нет комментариев, добавить комментарий, показать
        комментарии, поделиться, поделиться ссылкой, распечатать, версия для печати, скопировать
        ссылку, читать дальше, читать полностью, подробнее, узнать больше, статьи по теме, похожие
        статьи, похожие новости, похожие материалы, еще новости, самое читаемое, самое популярное,
        популярное, популярные новости, главные новости, последние новости, вам также может
        понравиться, рекомендуем, подписаться, подпишитесь, подписывайтесь, войти, регистрация,
        зарегистрироваться, наверх, вернуться наверх, теги, метки, нажмите здесь, загрузка, только
        для подписчиков, время чтения 0 мин, время чтения 0 минуты, время чтения 0 минут, наш
        telegram-канал, наш телеграм-канал, мы в telegram, мы в телеграм, сообщить об ошибке,
        новости партнеров, новости партнёров, показать ещё, показать еще, загрузить ещё, загрузить
        еще, на главную, вернуться на главную, материалы партнеров, материалы партнёров
    """,
    "uk": """
        реклама, на правах реклами, коментарі, коментувати, залишити коментар, додати
        коментар, поділитися, поширити, роздрукувати, друкувати, версія для друку,
        скопіювати посилання, читати далі, читати більше, детальніше, докладніше,
        дізнатися більше, матеріали за темою, схожі новини, схожі статті, популярне,
        найпопулярніше, найчитаніше, останні новини, головні новини, вам може сподобатися,
        підписатися, підпишіться, підписуйтесь, підписуйтеся, увійти, зареєструватися,
        реєстрація, нагору, теги, натисніть тут, завантаження, ще за темою, повідомити про
        помилку, популярні новини, свіжі новини, реклама партнерів, спонсорський матеріал,
        партнерський матеріал, популярне за тиждень, поділитися новиною, читайте нас, новини
        партнерів, показати ще, завантажити ще, на головну, повернутися на головну, матеріали
        партнерів
    """,
    "pl": """
        reklama, artykuł sponsorowany, materiał sponsorowany, materiał partnera, komentarze,
        skomentuj, dodaj komentarz, zobacz komentarze, brak komentarzy, udostępnij, podziel się,
        drukuj, wydrukuj, skopiuj link, kopiuj link, więcej, dowiedz się więcej, powiązane tematy,
        polecamy, polecane, najczęściej czytane, najpopularniejsze, najnowsze wiadomości, może cię
        zainteresować, poniżej dalsza część artykułu, dalsza część artykułu pod reklamą, ciąg
        dalszy artykułu pod reklamą, dalsza część tekstu pod reklamą, subskrybuj, zapisz się,
        zaloguj się, zarejestruj się, obserwuj nas, do góry, wróć na górę, kliknij tutaj, tylko
        dla subskrybentów, tagi, tematy, ładowanie, zobacz galerię, obejrzyj wideo, czas czytania
        0 min, czas czytania 0 minuty, więcej informacji, więcej informacji na ten temat, wróć na
        stronę główną, wróć do strony głównej, powrót na stronę główną, powrót do strony głównej,
        przejdź na stronę główną, czytaj całość
    """,
    "cs": """
        reklama, inzerce, komerční sdělení, sponzorovaný obsah, komentáře, komentovat, přidat
        komentář, diskuse, vstoupit do diskuse, sdílet, sdílet článek, tisknout, vytisknout,
        kopírovat odkaz, číst více, číst dál, více o tématu, více k tématu, související témata,
        související, podobné články, nejčtenější, nejčtenější články, nejnovější zprávy,
        doporučujeme, odebírat, přihlásit se, přihlásit, registrovat se, sledujte nás, nahoru,
        zpět nahoru, klikněte zde, štítky, témata, načítání, číst dále, vstoupit do
        diskuze, přejít do diskuze, zpět na úvod
    """,
    "sk": """
        reklama, inzercia, komentáre, pridať komentár, diskusia, zdieľať, vytlačiť, čítať
        ďalej, najčítanejšie, prihlásiť sa, odoberať, kliknite sem, mohlo by vás zaujímať,
        prečítajte si viac, zdieľať článok, podobné články, najnovšie správy, sledujte nás,
        čítajte ďalej, vstúpiť do diskusie, späť na úvod
    """,
    "tr": """
        reklam, sponsorlu içerik, yorumlar, yorum yap, yorum yaz, paylaş, haberi paylaş, yazdır,
        bağlantıyı kopyala, devamı, haberin devamı, daha fazla oku, bunu da oku, önerilen
        haberler, çok okunanlar, en çok okunanlar, son dakika haberleri, son haberler, abone ol,
        abone olun, üye ol, giriş yap, takip et, bizi takip edin, başa dön, yukarı çık, tıklayın,
        tıklayınız, buraya tıklayın, etiketler, yükleniyor, haberin devamı reklamın altında,
        reklamdan sonra devam ediyor, haber reklamdan sonra devam ediyor, editörün seçtikleri,
        günün öne çıkan haberleri
    """,
    "id": """
        iklan, advertisement, konten bersponsor, komentar, tulis komentar, tinggalkan komentar,
        bagikan, bagikan artikel, cetak, salin tautan, selengkapnya, lihat selengkapnya, saksikan
        video pilihan di bawah ini, berita lainnya, berita terpopuler, terpopuler, berita terkini,
        rekomendasi untuk anda, lanjutkan membaca, scroll untuk melanjutkan membaca, gulir untuk
        lanjut membaca, berlangganan, ikuti kami, kembali ke atas, klik di sini, perbesar, memuat,
        halaman selanjutnya, berita lain, berita terbaru, artikel lainnya, artikel terbaru, berita
        populer, gulir untuk melanjutkan membaca, gulir ke bawah untuk melanjutkan, komentar anda,
        bagikan ke, tag terkait, berita terkait lainnya
    """,
    "vi": """
        quảng cáo, nội dung tài trợ, bình luận, ý kiến bạn đọc, gửi bình luận, chia sẻ, chia sẻ
        bài viết, in bài viết, sao chép liên kết, tin tức liên quan, tin cùng chuyên mục, cùng
        chuyên mục, đọc nhiều, đọc nhiều nhất, tin mới nhất, tin nóng, đăng ký, đăng nhập, theo
        dõi chúng tôi, về đầu trang, nhấn vào đây, video đang hot, đang tải, tin khác, các tin
        khác, tin mới, tin đọc nhiều, tin nổi bật, bài viết khác, các bài viết khác
    """,
    "nl": """
        advertentie, gesponsord, reacties, reageer, deel dit artikel, delen, afdrukken,
        print, gerelateerde artikelen, gerelateerd, meest gelezen, abonneer, abonneer nu,
        aanmelden, inloggen, volg ons, terug naar boven, klik hier, cookie-instellingen,
        schakel meldingen in, schakel de meldingen in, gesponsorde inhoud, advertorial,
        alleen voor abonnees, meer artikelen, aanbevolen artikelen, deel artikel, plaats
        een reactie, ook lezen, het laatste nieuws
    """,
    "sv": """
        annons, dela artikeln, kommentarer, följ oss, logga in, artikeln fortsätter efter
        annonsen, mest läst, senaste nytt, prenumerera, relaterade artiklar, relaterat,
        skriv ut, tipsa oss, till startsidan, tillbaka till toppen, cookie-inställningar,
        mest lästa, mest läst just nu, dela artikel, annonsinnehåll, för prenumeranter,
        låst artikel, rekommenderade artiklar, läs fler nyheter, senaste nyheterna, läs mer om
        saken
    """,
    "zh": """
        广告, 廣告, 评论, 評論, 发表评论, 分享, 分享到, 分享到微信, 打印, 收藏, 阅读更多, 閱讀更多, 阅读全文, 查看更多, 更多, 延伸阅读, 延伸閱讀,
        相关阅读, 相关新闻, 相關新聞, 相關閱讀, 相关报道, 相關報導, 相关文章, 推荐阅读, 推薦閱讀, 热门新闻, 最新消息, 猜你喜欢, 返回顶部, 登录, 注册,
        关注我们, 点击这里, 点击此处, 下一页, 上一页, 订阅, 纠错, 责任编辑, 分享到微博, 分享到朋友圈, 分享到qq, 分享给好友, 举报 反馈, 更多新闻, 其他新闻,
        更多報導, 更多报道, 最新新闻, 最新新聞, 更多新聞, 其他新聞
    """,
    "ja": """
        広告, 続きを読む, もっと見る, もっと読む, 関連記事, 関連ニュース, 関連リンク, 関連キーワード, あわせて読みたい, こちらもおすすめ, おすすめ記事, おすすめ,
        人気記事, ランキング, アクセスランキング, コメント, コメントする, コメントを書く, シェア, シェアする, ツイート, 印刷, ログイン, 新規登録, 会員登録,
        フォローする, ページトップへ, トップへ戻る, 次のページ, 前のページ, この記事をシェア, 全文を読む, 記事を保存, 記事をシェア, 有料会員限定, 会員限定,
        有料会員限定記事, 会員限定記事, その他のニュース, 最新ニュース, 最新記事, 新着記事, 新着ニュース, ほかの記事を読む, 他の記事を読む
    """,
    "ko": """
        광고, 댓글, 댓글쓰기, 공유, 공유하기, 인쇄, 스크랩, 더보기, 더 보기, 기사 더보기, 자세히 보기, 이어 읽기, 관련기사, 관련뉴스, 추천기사, 추천
        뉴스, 많이 본 뉴스, 많이 본 기사, 인기기사, 인기 뉴스, 최신뉴스, 구독, 구독하기, 로그인, 회원가입, 맨 위로, 목록으로, 이전기사, 다음기사,
        페이스북으로 공유, 트위터로 공유, 엑스로 공유, 카카오톡으로 공유, 카카오스토리로 공유, 밴드로 공유, 라인으로 공유, 이메일로 공유, 페이스북에 공유,
        트위터에 공유, 카카오톡에 공유, 카카오스토리에 공유, 밴드에 공유, 다른 뉴스, 다른 기사, 최신 뉴스, 최신 기사, 다른 기사 보기
    """,
    "ar": """
        إعلان, اعلان, إعلانات, محتوى برعاية, تعليقات, التعليقات, أضف تعليقا, شارك, مشاركة, شارك
        الخبر, طباعة, نسخ الرابط, المزيد, ذات صلة, الأكثر قراءة, آخر الأخبار, قد يعجبك أيضا,
        اشترك, اشترك الآن, تسجيل الدخول, تابعنا, العودة إلى الأعلى, اضغط هنا, المزيد من الأخبار,
        أخبار أخرى, آخر المستجدات, الأكثر مشاهدة, محتوى ممول, إعلان ممول, موضوعات متعلقة, مواضيع
        متعلقة, شارك المقال, شارك هذا المقال, اترك تعليقا, أضف تعليقك, الأكثر تداولا, اقرأ أكثر
    """,
    "hi": """
        विज्ञापन, टिप्पणी, टिप्पणियां, शेयर, शेयर करें, साझा करें, प्रिंट, पूरी खबर पढ़ें, ताजा
        खबरें, लेटेस्ट न्यूज, ट्रेंडिंग, सब्सक्राइब करें, लॉग इन, साइन इन, फॉलो करें, हमें फॉलो
        करें, यहां क्लिक करें, फेसबुक पर शेयर करें, ट्विटर पर शेयर करें, व्हाट्सएप पर शेयर करें,
        सबसे ज्यादा पढ़ी गई, सबसे ज्यादा पढ़ी गई खबरें, सबसे ज्यादा पढ़े गए, और देखें, अपनी राय
        दें, टिप्पणी करें, संबंधित वीडियो, बड़ी खबरें, ट्रेंडिंग खबरें
    """,
    "fi": """
        mainos, mainos alkaa, mainos päättyy, kommentit, kommentoi, jaa artikkeli,
        tulosta, luetuimmat, uusimmat, suosituimmat, kirjaudu, kirjaudu sisään,
        rekisteröidy, tilaa uutiskirje, avainsanat, takaisin ylös, siirry sisältöön,
        seuraa meitä, jaa juttu, kaupallinen yhteistyö, mainoslinkki, tilaajille, vain
        tilaajille
    """,
    "no": """
        annonse, annonsørinnhold, kommentarer, kommenter, del artikkelen, del saken, skriv ut,
        mest lest, siste nytt, logg inn, abonner, følg oss, relaterte artikler, til toppen, tips
        oss, del artikkel, anbefalte artikler, kun for abonnenter, les flere nyheter, mest leste,
        siste saker, les mer om saken, les videre
    """,
    "da": """
        annonce, kommentarer, kommentér, del artiklen, print artiklen, mest læste, seneste nyt,
        log ind, abonnér, følg os, til toppen, tilbage til toppen, del artikel, kommentér
        artiklen, relaterede nyheder, læs flere nyheder, anbefalede artikler, sponsoreret indhold,
        annoncørbetalt indhold, kun for abonnenter, mest læst, læs mere om sagen, læs videre
    """,
    "ro": """
        publicitate, comentarii, adaugă un comentariu, distribuie, cele mai citite,
        ultimele știri, abonează-te, autentificare, urmărește-ne, etichete, alte știri,
        alte articole, știri recente, distribuie articolul, cele mai citite știri,
        articole recomandate, conținut sponsorizat, lasă un comentariu, vezi toate știrile,
        citește tot articolul, citiți tot articolul
    """,
    "hu": """
        hirdetés, hozzászólások, hozzászólok, megosztás, nyomtatás, legolvasottabb, legfrissebb
        hírek, bejelentkezés, feliratkozás, címkék, vissza a tetejére, legolvasottabb hírek,
        legolvasottabb cikkek, ez is érdekelheti, cikk megosztása, kövessen minket, ezt is
        ajánljuk, önnek ajánljuk, további cikkeink, tovább olvasom
    """,
    "el": """
        διαφήμιση, σχόλια, κοινοποίηση, εκτύπωση, τελευταία νέα, δημοφιλή, εγγραφή,
        σύνδεση, ετικέτες, περισσότερα νέα, ροή ειδήσεων, πιο δημοφιλή, μοιραστείτε το,
        μοιραστείτε το άρθρο, ακολουθήστε μας, σχολιάστε, προσθέστε σχόλιο, τελευταίες
        ειδήσεις, τα πιο δημοφιλή, τα πιο διαβασμένα, τα πιο πρόσφατα, δημοφιλή άρθρα, συνεχίστε
        την ανάγνωση
    """,
    "hr": """
        oglas, komentari, komentiraj, podijeli, podijelite, najčitanije, najnovije
        vijesti, registracija, pratite nas, oznake, podijeli članak, ostavi komentar,
        najčitanije vijesti, možda vas zanima, vezani članci, čitajte dalje, nastavite čitati,
        nastavi čitati, možda će vas zanimati, moglo bi vas zanimati, povratak na naslovnicu
    """,
    "sl": """
        oglas, komentarji, komentiraj, natisni, najbolj brano, naročite se, sledite nam,
        oznake, naročite se na naše novice, prijavite se na naše novice, najbolj brano
        danes, sorodne vsebine, vse novice, preberite dalje, beri dalje, berite dalje
    """,
    "bg": """
        реклама, коментари, коментирай, сподели, споделете, отпечатай, най-четени,
        последни новини, регистрация, абонирайте се, последвайте ни, етикети, тагове,
        най-четено, коментирайте, сподели статията, може да ви хареса
    """,
    "he": """
        פרסומת, תגובות, הוסף תגובה, שתף, שתפו, הדפסה, הנקראות ביותר, התחברות, עקבו אחרינו,
        עוד חדשות, חדשות נוספות, עוד כתבות, תוכן ממומן, תוכן שיווקי, שתפו את הכתבה, הגיבו
        לכתבה, אולי יעניין אותך, עוד באתר
    """,
    "fa": """
        تبلیغات, نظرات, نظر شما, اشتراک گذاری, اشتراک‌گذاری, چاپ, ادامه مطلب, پربازدیدترین, آخرین
        اخبار, ورود, عضویت, برچسب‌ها, اخبار بیشتر, اخبار دیگر, پربیننده‌ترین‌ها, آگهی, محتوای
        اسپانسری, پربازدیدها, پربحث‌ترین‌ها, ارسال نظر, ثبت نظر, ما را دنبال کنید, لینک کوتاه,
        انتشار یافته
    """,
    "lv": """
        seko mums, sekojiet mums, reklāma, reklāmas saturs, komentāri, pievienot
        komentāru, lasītākie, lasītākās ziņas, saistītie raksti, līdzīgi raksti, abonēt,
        ielogoties, lasīt vairāk, lasīt tālāk, lasi tālāk
    """,
    "lt": """
        sekite mus, reklama, komentarai, daugiau naujienų, naujausios naujienos,
        skaitomiausi, prenumeruoti, prisijungti, skaityti daugiau, skaityti
        toliau, skaityti plačiau
    """,
    "et": """
        jälgi meid, veel uudiseid, viimased uudised, reklaam, sisuturundus, kommentaarid,
        lisa kommentaar, enim loetud, loetuimad uudised, seotud artiklid, seotud lood,
        jaga artiklit, telli uudiskiri, logi sisse, loe edasi, loe rohkem, loe lähemalt
    """,
    "sr": """
        пратите нас, пријавите се на билтен, најчитаније, коментари, оставите коментар,
        реклама, оглас, ознаке, пријавите се, вести дана, прочитајте више, читајте даље, наставите
        са читањем, можда ће вас занимати
    """,
    "bn": """
        শেয়ার করুন, ফেসবুকে শেয়ার করুন, টুইটারে শেয়ার করুন, হোয়াটসঅ্যাপে শেয়ার করুন,
        বিজ্ঞাপন, মন্তব্য করুন, সম্পর্কিত খবর, সম্পর্কিত সংবাদ, সর্বাধিক পঠিত, সর্বশেষ
        খবর, সর্বশেষ সংবাদ, আরও খবর, ভিডিও দেখুন, সাবস্ক্রাইব করুন, লগইন
    """,
    "sw": """
        tangazo, matangazo, tangazo la biashara, toa maoni, habari zinazohusiana, habari zaidi,
        habari mpya, habari zilizosomwa zaidi, jiandikishe, tufuate, rudi juu
    """,
    "th": """
        โฆษณา, แสดงความคิดเห็น, ข่าวล่าสุด, ข่าวยอดนิยม, ข่าวอื่นๆ, อ่านข่าวเพิ่มเติม,
        แชร์ข่าวนี้, ติดตามเรา, สมัครสมาชิก, เข้าสู่ระบบ, ติดตามเราบน facebook,
        ข่าวที่เกี่ยวข้อง, เรื่องที่เกี่ยวข้อง, อ่านเพิ่มเติม, อ่านต่อ
    """,
    "ur": """
        اشتہار, متعلقہ خبریں, تازہ ترین, تازہ ترین خبریں, مقبول ترین, شیئر کریں, تبصرہ کریں, مزید
        خبریں
    """,
    "ms": """
        iklan, kongsi artikel ini, tinggalkan komen, berita popular, berita terkini,
        berita terhangat, langgan, log masuk, kembali ke atas, artikel penuh
    """,
}

# Buttons, labels and openings that are cross-heads too: furniture where other furniture touches.
TOUCHED_LINES = """
    up next, reply, cancel, submit, hide, comment, newest, oldest, captions, small medium large,
    letters to the editor, our commitment to you, people in this story, what others are saying, be
    the first to know, i agree, members only, now playing, stay informed, share it, free to read,
    copy, send, embed, more info, expand, collapse, skip, pause, mute, replay, caption, dismiss,
    dashboard, more information, further information, additional information, stay in touch,
    jaa, tilaa, deli, prijava, tovább, ispis, deel, merken, stampa, connexion, entrar, enviar,
    masuk, daftar, dela, terms and conditions, tout accepter, tout refuser, aceptar todas,
    aceptar todo, rechazar todo, rechazar todas, alle akzeptieren, alle ablehnen, accetta
    tutto, rifiuta tutto, alles accepteren, alles weigeren, aceitar tudo, rejeitar tudo,
    zaakceptuj wszystkie, принять все, прийняти все, přijmout vše, godkänn alla, acceptér
    alle, godta alle, hyväksy kaikki, tümünü kabul et, terima semua, apply now, apply today,
    apply here, apply online, renew now, renew today, renew here, renew online, order today,
    order here, order online, book today, book here, book online, enter now, enter today,
    enter here, enter online, diskutiert mit, weiter ohne zustimmung, weiter ohne
    einwilligung, fehler melden, fehler gefunden, signaler une erreur, reportar error,
    reportar un error, informar de un error, zgłoś błąd, nahlásit chybu, fout melden,
    rapportera fel, 举报, 反馈, popular today, popular this week, popular this month, popular
    right now, most popular today, trending today, trending right now, trending this week,
    most recent, aanbevolen, рекомендуємо, odporúčame, suosittelemme, tuoreimmat,
    comentează, δημοφιλέστερα, προτεινόμενα, izdvajamo, preporučujemo, priporočamo, delite,
    препоръчано, най-нови, המומלצים, jaga, kommenteeri, loetumad, dalīties, jaunākie,
    populārākie, dalinkitės, dalintis, populiariausi, skelbimas, најновије, подели, поделите,
    জনপ্রিয়, মন্তব্য, maoni, shiriki, shirikisha, ingia, ความคิดเห็น, แชร์, komen,
    kongsi, paling popular, mest delade, ข่าวเด่น, cancel anytime, cancel at any time, show all,
    read less, reageren, sections, feedback, your account, page not found, jetzt kostenlos
    anmelden, verder lezen
"""
# Those of them that are furniture anywhere but where they have the capitals of a cross-head.
SMALL_LINES = "up next"
TOUCHED_LABELS = """
    in depth, in-depth, more information, more details, more info, full text, catch up, must see,
    interactive, labels, up next
"""
# Labels that stand alone, and head a headline only where other furniture touches.
WEAK_LABELS = "most popular, promoted"
# Labels that head a headline of some words; alone they are furniture where other furniture
# touches, for lists of what is on have them.
HEADLINE_LABELS = "don't miss, do not miss, dont miss"
TOUCHED_NAME_OPENINGS = (
    "in partnership with, made possible by, with support from, save on, first on"
)

# Those of them that tell of what kind a story is: above all else they head this one.
KINDS = """
    explainer, quiz, podcast, video, watch, watch live, listen, read, photos, photo gallery,
    gallery, slideshow, in pictures, photo essay, video report, live updates, live blog, live
    coverage, long read, big read, deep dive, must read, must watch, full interview, full video,
    full report, from the archive, from the archives, from our archives, top story, interactive,
    galería, en video, en vídeo, en imágenes, fotos, vídeo, vidéo, en vidéo, en images, en direct,
    im video, im podcast, видео, відео
"""

LABELS = {
    "en": """
        read more, read also, also read, read next, read this, read this next, read now, read on,
        read the full story, read the story, must read, more to read, what to read next, read, see
        also, see more, also see, watch, watch now, watch live, watch more, watch also, also
        watch, watch the video, listen, listen now, listen to, related, related story, related
        stories, related article, related articles, related content, related coverage, related
        news, related video, related link, related links, related reading, more, more on this,
        more on this story, more on this topic, more news, more stories, more here, more coverage,
        more from, full story, full coverage, full report, recommended, recommended reading,
        recommended stories, recommended for you, further reading, similar stories, similar
        articles, you may also like, you might also like, you may also be interested in, in case
        you missed it, icymi, trending, trending now, most read, editor's pick, editor's picks,
        next read, from the archive, from the archives, explore more, find out more, learn more,
        continue reading, keep reading, photos, photo gallery, gallery, video, in pictures,
        slideshow, read more here, click here, advertisement, sponsored, share, share this, sort
        by, live updates, live blog, live coverage, follow live, latest updates, our standards, in
        this article, hear more, top story, top stories, latest news, this week's podcast,
        analysis and opinion, more on, more in, podcast, explainer, quiz, read our full story,
        read our full report, read our story, read the full report, read the full article, read
        the full interview, read our interview, earlier story, earlier coverage, previous
        coverage, previous story, past coverage, our coverage, see the full story, see the story,
        see related story, see related, see our coverage, worth reading, worth a read, worth your
        time, related podcast, related photos, related opinion, most viewed, editors pick, editors
        picks, watch the full interview, watch the full video, download the full report, download
        the report, video above, video below, above video, in this video, video of the day, photo
        of the day, more photos, previous article, next article, top video, see photos, view
        photos, see video, see gallery, view gallery, see full story, full article, read in full,
        watch this, more about, listen to this, read this story, check this out, see this, must
        watch, worth a look, video report, photo essay, full video, full interview, deep dive,
        long read, big read, from our archives, also on, also in the news, you might have missed,
        watch below, watch above
    """,
    "es": """
        lea también, lee también, leer también, lea más, lee más, leer más, lea además, lee
        además, ver también, vea también, mira también, ver más, le puede interesar, te puede
        interesar, también te puede interesar, le recomendamos, te recomendamos, no te pierdas,
        más información, noticia relacionada, noticias relacionadas, artículo relacionado,
        artículos relacionados, temas relacionados, más noticias, lo más leído, relacionado,
        relacionadas, sigue leyendo, en video, en vídeo, también lee, también lea, también puedes
        leer, también puede leer, no dejes de leer, lea aquí, en imágenes, galería, más sobre
    """,
    "pt": """
        leia também, leia mais, leia ainda, ler também, ler mais, veja também, veja mais, ver
        mais, saiba mais, confira também, assista também, notícia relacionada, notícias
        relacionadas, matéria relacionada, matérias relacionadas, artigos relacionados,
        relacionado, relacionadas, mais lidas, não perca, recomendado, veja as fotos, veja o
        vídeo, leia a íntegra, mais sobre
    """,
    "fr": """
        lire aussi, à lire aussi, lire également, à lire également, a lire aussi, à lire, voir
        aussi, à voir aussi, lire la suite, lire plus, en savoir plus, plus d'infos, à découvrir,
        à découvrir aussi, à ne pas manquer, sur le même sujet, sur le même thème, articles liés,
        article lié, articles similaires, pour aller plus loin, notre dossier, écouter aussi, à
        écouter, regarder aussi, en images, en vidéo, vidéo, en direct, podcast, à relire, relire,
        pour en savoir plus
    """,
    "de": """
        lesen sie auch, lesen sie mehr, lies auch, lies mehr, auch lesen, lesen sie dazu, lesen
        sie hier, lesetipp, mehr zum thema, mehr zu diesem thema, mehr dazu, mehr lesen,
        weiterlesen, auch interessant, ebenfalls interessant, passend dazu, siehe auch, sehen sie
        auch, das könnte sie auch interessieren, das könnte sie interessieren, zum thema,
        verwandte artikel, verwandte themen, ähnliche artikel, weitere artikel, weitere themen,
        themen, hören sie auch, im video, zum weiterlesen, anzeige, newsletter, auch spannend,
        auch lesenswert, ebenfalls spannend, passend zum thema, lesen sie dazu auch, lesenswert,
        lesen sie hier mehr, mehr lesen sie hier, hier lesen, lesen sie weiter, im podcast,
        podcast
    """,
    "it": """
        leggi anche, leggi di più, leggi pure, leggi tutto, da leggere, guarda anche, vedi anche,
        ascolta anche, per approfondire, approfondisci, articoli correlati, articolo correlato,
        notizie correlate, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe
        interessare, non perdere, da non perdere, guarda il video, correlati
    """,
    "ru": """
        читайте также, читайте ещё, читайте еще, читать также, читать далее, читайте по теме,
        смотрите также, смотреть также, подробнее, по теме, материалы по теме, новости по теме,
        вам может быть интересно, другие новости, не пропустите, слушайте также, видео, видео по
        теме, ещё по теме, еще по теме
    """,
    "uk": """
        читайте також, читайте ще, читати також, читайте більше, дивіться також, детальніше,
        докладніше, за темою, новини за темою, вас може зацікавити, інші новини, не пропустіть,
        відео
    """,
    "bg": """
        прочетете още, вижте още, вижте също, още по темата, прочетете също, свързани новини,
        прочетете повече, прочети още, виж още, виж също, чети още, четете още, вижте повече, по
        темата, свързани статии
    """,
    "pl": """
        czytaj więcej, czytaj także, czytaj też, czytaj również, czytaj dalej, przeczytaj także,
        przeczytaj też, przeczytaj również, przeczytaj więcej, zobacz także, zobacz też, zobacz
        również, zobacz więcej, zobacz, obejrzyj także, posłuchaj także, więcej, więcej na ten
        temat, warto przeczytać, polecamy, powiązane artykuły, podobne artykuły
    """,
    "cs": """
        čtěte také, čtěte dále, čtěte více, čtěte i, přečtěte si také, přečtěte si, přečtěte si
        více, číst také, více čtěte, více zde, dále čtěte, související, související články,
        související článek, podívejte se také, podívejte se, mohlo by vás zajímat, mohlo by vás
        také zajímat, nepřehlédněte
    """,
    "sk": """
        čítajte tiež, čítajte aj, čítajte viac, prečítajte si aj, prečítajte si tiež, prečítajte
        si, súvisiace články, súvisiaci článok, pozrite si aj, pozri si aj, viac k téme
    """,
    "sl": """
        preberite tudi, preberite še, berite tudi, več o tem, sorodni članki, poglejte tudi,
        preberite več, preberite si tudi, preberi tudi, poglejte še, beri tudi, več na to temo,
        sorodne novice
    """,
    "tr": """
        ilgili haber, ilgili haberler, ilginizi çekebilir, ayrıca okuyun, ayrıca oku, bunu da
        okuyun, bunlar da ilginizi çekebilir, bu haber de ilginizi çekebilir, devamını oku, ayrıca
        bakınız, daha fazla, önerilen haber, benzer haber, benzer haberler, okumaya devam et
    """,
    "id": """
        baca juga, baca selengkapnya, baca lainnya, baca, lihat juga, simak juga, simak, simak
        video, tonton juga, saksikan juga, berita terkait, artikel terkait, selengkapnya, terkait,
        pilihan redaksi, jangan lewatkan, tonton video
    """,
    "ms": "baca juga, baca lagi, artikel berkaitan, berita berkaitan, lagi berita",
    "vi": """
        xem thêm, đọc thêm, xem tiếp, đọc tiếp, xem ngay, tin liên quan, bài liên quan, tin bài
        liên quan, bài viết liên quan, có thể bạn quan tâm, đọc ngay, xem chi tiết
    """,
    "nl": """
        lees ook, lees meer, lees verder, bekijk meer, ontdek meer, bekijk ook, zie ook, luister
        ook, meer lezen, ook interessant, gerelateerd, meer over dit onderwerp
    """,
    "sv": """
        läs mer, läs också, läs även, se även, lyssna också, relaterat, läs mer om, läs vidare,
        läs hela artikeln, se också, mer om ämnet, missa inte
    """,
    "da": """
        læs også, læs mere, se også, læs mere om, læs hele artiklen, hør også, relaterede
        artikler, mere om emnet
    """,
    "no": """
        les også, les mer, se også, les mer om, les hele saken, hør også, relaterte saker, mer om
        saken
    """,
    "ro": """
        citește și, citeşte și, citește mai mult, vezi și, articole similare, citeşte mai mult,
        citește mai departe, vezi şi, vezi mai mult, pe aceeași temă, știri similare, recomandări
    """,
    "zh": """
        阅读更多, 閱讀更多, 延伸阅读, 延伸閱讀, 相关阅读, 相關閱讀, 相关新闻, 相關新聞, 相关报道, 相關報導, 相关文章, 相关链接, 推荐阅读, 推薦閱讀, 另请阅读,
        更多阅读, 更多新闻, 点击阅读, 原标题, 原標題
    """,
    "ja": """
        関連記事, 関連ニュース, 関連リンク, 関連, あわせて読みたい, 合わせて読みたい, こちらもおすすめ, おすすめ記事, 続きを読む, もっと読む, 次に読む, 参考記事,
        関連動画
    """,
    "ko": """
        관련기사, 관련 기사, 관련뉴스, 관련 뉴스, 함께 읽기, 함께 볼 만한 기사, 더 읽기, 더보기, 추천기사, 추천 기사, 이어보기, 관련 영상
    """,
    "ar": """
        اقرأ أيضا, اقرأ أيضًا, اقرأ ايضا, إقرأ أيضا, إقرأ أيضاً, اقرأ أيضاً, اقرأ المزيد, إقرأ
        المزيد, شاهد أيضا, شاهد أيضًا, شاهد أيضاً, طالع أيضا, للمزيد, المزيد, مواضيع ذات صلة,
        أخبار ذات صلة, مقالات ذات صلة, قد يهمك أيضا, شاهد
    """,
    "fa": "بیشتر بخوانید, همچنین بخوانید, اخبار مرتبط, مطالب مرتبط, بیشتر ببینید, مرتبط",
    "ur": "مزید پڑھیں, یہ بھی پڑھیں, مزید پڑھیے",
    "hi": """
        यह भी पढ़ें, ये भी पढ़ें, इसे भी पढ़ें, और पढ़ें, पढ़ें, यह भी देखें, ये भी देखें, संबंधित
        खबर, संबंधित खबरें, संबंधित समाचार, आगे पढ़ें, देखें वीडियो
    """,
    "bn": "আরও পড়ুন, আরো পড়ুন, আরও দেখুন",
    "th": """
        อ่านเพิ่มเติม, อ่านต่อ, ข่าวที่เกี่ยวข้อง, เรื่องที่เกี่ยวข้อง, อ่านข่าวที่เกี่ยวข้อง,
        อ่านประกอบ
    """,
    "el": """
        διαβάστε επίσης, διαβάστε ακόμη, διαβάστε περισσότερα, δείτε επίσης, διαβάστε ακόμα,
        διάβασε επίσης, διάβασε ακόμη, δείτε ακόμη, δείτε περισσότερα, σχετικά άρθρα, σχετικές
        ειδήσεις, διαβαστε επισης, διαβαστε ακομη, διαβαστε ακομα, διαβαστε περισσοτερα, δειτε
        επισης
    """,
    "hu": """
        olvassa el ezt is, olvasson tovább, kapcsolódó cikkek, kapcsolódó cikk, ezt is olvassa el,
        olvassa el, olvasta már, kapcsolódó, további cikkek, ajánlott cikk, ajánlott cikkek
    """,
    "fi": """
        lue myös, lue lisää, lue lisää aiheesta, katso myös, kuuntele myös, aiheesta lisää,
        aiheeseen liittyvää, lue seuraavaksi, lue tästä
    """,
    "hr": """
        pročitajte još, pročitajte i, pročitajte više, pročitaj još, pročitaj i, pogledajte i,
        povezane vijesti, povezana vijest, povezane vesti, povezani članci, vezane vijesti,
        pročitajte također
    """,
    "he": """
        קראו גם, קראו עוד, קרא עוד, קרא גם, עוד בנושא, לקריאה נוספת, כתבות נוספות, ראו גם, כתבות
        קשורות, לכתבה המלאה, עוד בפרק
    """,
    "sr": "прочитајте још, прочитајте и, погледајте и, повезане вести",
    "lt": "taip pat skaitykite, skaitykite daugiau, skaitykite taip pat, susiję straipsniai",
    "lv": "lasi arī, lasiet arī, lasi vairāk, skaties arī, lasi vēl, uzzini vairāk",
    "et": "loe ka, loe lisaks, loe veel, vaata ka",
    "ca": "llegiu també, llegeix també, més informació",
    "sw": "soma pia, soma zaidi, tazama pia, angalia pia, soma habari zaidi",
}

# Labels of lists of catchwords, which need no capital.
TAG_LABELS = """
    tags, tag, tagged, topics, topic, keywords, key words, categories, category, filed under,
    posted in, related tags, related topics, etiquetas, temas, palavras-chave, schlagworte,
    stichworte, mots-clés, теги, метки, tagi, tematy, štítky, témata, etiketler, từ khóa, 标签, 关键词,
    キーワード, 태그, filed in, posted under, story tags, article tags, more tags, hashtags, tagged in,
    more topics
"""

# Openings after which a name follows, and nothing more.
NAME_OPENINGS = {
    "en": """
        more from, more by, more stories from, more news from, more stories by, latest from, most
        read in, most popular in, most viewed in, trending in, top stories in, sponsored by,
        promoted by, presented by, brought to you by, content from, paid for by, originally
        published in, originally published at, editor's picks from, share via, posted by, continue
        to, continue with, sign in with, log in with, trending on, most read on, most viewed on,
        subscribe to the, up next in, sponsored content by, promoted links by, partner content by,
        paid for and posted by, paid post by, produced in partnership with, read more at, read
        more on, read more from, watch more on, see more on, see more from, explore more in,
        explore more from, filed under, get more from, sponsored in part by, follow us via, listen
        via, watch via
    """,
    "es": "compartir en, más de, síguenos en, ver en, más en, más sobre",
    "pt": """
        compartilhar no, compartilhe no, partilhar no, siga-nos no, mais de, mais em, mais sobre
    """,
    "fr": "partager sur, suivez-nous sur, voir sur, à lire sur, à suivre sur",
    "de": "teilen auf, teilen mit, auf twitter, mehr von, folgen sie uns auf, auf facebook",
    "it": "condividi su, seguici su",
    "nl": "deel op, volg ons op",
    "pl": "udostępnij na, podziel się na",
    "ru": "поделиться в, поделиться на",
    "uk": "поділитися в, поділитися у",
}

# Openings that headlines have ("Powered by Hydrogen", "More at Stake"): after these follows a house
# that brings news, a section of it, or a network or another service of the web.
HOUSE_OPENINGS = """
    powered by, recommended by, also in, also on, more at, popular in, popular on, heard on, as
    heard on, published in, posted in, share to, save to, tweet on, follow on, view on, watch on,
    listen on, open in, sponsored links by, sponsored stories by, promoted links by, promoted
    stories by, content by
"""
SERVICES_OF_WEB = """
    disqus, outbrain, taboola, livefyre, viafoura, openweb, google, alexa, soundcloud, audible,
    stitcher, acast, deezer, reddit, tumblr, vimeo, wordpress, pocket, evernote, instapaper, kindle,
    app, browser, playbuzz, issuu, scribd, iheart, iheartradio, tunein, itunes, email
"""

# Those of all these that a paper and the headline of its story follow: ``Also on Fjord News: ...``.
POINTER_NAMES = """
    also on, read more on, read more at, read more from, watch more on, see more on, see more
    from, trending on, popular on, most read on, most viewed on
"""

OPENINGS = {
    "en": """
        story continues below, article continues below, post continues below, text continues
        below, content continues below, continue reading below, scroll to continue, scroll down to
        continue, advertisement continue, advertisement story continues, advertisement article
        continues, advertisement scroll, advertisement skip, this site uses cookies, we and our
        partners use cookies, our website uses cookies, our site uses cookies, you've reached your
        limit, you have reached your article limit, you've reached your monthly, you have reached
        your monthly, you've read all your free, you have read all your free, you have 0 articles,
        you've got 0 free, you've read 0, you have read 0 of, 0 free articles, 0 of 0 free, your
        browser does not support, your browser doesn't support, please enable javascript, please
        enable cookies, please turn on javascript, javascript is required, javascript is disabled,
        please disable your ad, please turn off your ad, turn off your ad blocker, we noticed
        you're using an ad blocker, it looks like you are using an ad blocker, this article is for
        subscribers, this story is for subscribers, this content is for subscribers, this article
        is available to subscribers, this article is exclusive to subscribers, this content is
        available to subscribers, this article is only available to, this content is only
        available to, this content is only available for, this story is only available to, this is
        a subscriber exclusive, this content is not available, this content isn't available, this
        video is not available, this video is unavailable, this article contains affiliate links,
        this story contains affiliate links, this post contains affiliate links, this page
        contains affiliate links, we may earn a commission, we may earn commission, we may receive
        a commission, you can unsubscribe at any time, unsubscribe at any time, you can opt out at
        any time, comments on this article are, comments on this story are, this comment section
        is, subscribe to continue reading, subscribe to read, register to continue, log in to
        continue, log in to read, log in to comment, login to comment, sign in to continue, sign
        in to read, sign in to comment, to read this article in full, to read the rest of this,
        thank you for subscribing, thank you for signing up, thanks for signing up, thank you for
        registering, an error has occurred please, please try again later, something went wrong
        please, invalid email, please enter a valid email, got a news tip, have a news tip,
        comments powered by, this article was originally published, this story was originally
        published, this article first appeared, this story first appeared, this article originally
        appeared, this story originally appeared, this article was first published, this story was
        first published, this article was amended on, this article was updated on, click here to,
        click here for, click to read, click to see, click to view, click below, tap here to, tap
        here for, tap to read, view this post on, view this video on, watch this video on, let us
        know in the comments, let us know what you think, have your say in the comments, have your
        say below, tell us in the comments, tell us what you think, never miss a story, never miss
        an update, don't miss a story, follow us on, follow us at, contact us at, we use cookies
        to, we use cookies on, we use cookies for, we use cookies and other, we use cookies in, we
        use cookies so, comments are turned off, what do you think let, what do you think tell,
        what do you think join, what do you think share, what do you think comment, this website
        uses cookies, get in touch with us, get in touch at, get in touch via, as a subscriber you
        have, for more information on how we, hide caption, toggle caption, subscribe today,
        subscribe at, send any friend, thank you for your feedback, skip past newsletter, register
        here, use of this site constitutes, forgot your password, forgotten your password, forgot
        password, you must be logged, you need to be logged, you are not logged, you must be a
        subscriber, we value your privacy, we care about your privacy, do not sell or share, your
        privacy choices, accept and continue, agree and continue, people also read, readers also
        liked, stories you may have, stories you might have, report a correction, report a typo,
        suggest a correction, submit a correction, request a correction, you've read your last,
        you have read your last, read the original story, read the original article, continues
        below, reading time 0, read time 0, estimated reading time 0, est reading time 0,
        estimated read time 0, listening time 0, listen to this article 0, this site is protected
        by recaptcha, sorry your browser, your free articles, you have used 0 of, you've used 0
        of, you have 0 remaining, more details here, more information here, more on this story,
        more on this topic, more about this story, click the video, click on the video, click the
        player, click through the gallery, click through the photos, click the image, click the
        photo, press play to, success thank you, please check your email, check your email for,
        your video will resume, a link has been sent, a link has been posted, to find out more
        about facebook commenting, we are no longer accepting comments, we are not accepting
        comments, we have closed comments, views expressed in the contents, the views expressed in
        the contents, a post shared by, view this photo on, the bbc is not responsible for, sign
        up for breaking, sign up for the latest, this is premium content, click to print, click to
        email, click to share, tweet us, keep up to date with our, join our mailing list, sign in
        or create, log in or create, enter your name and, please log in, please sign in, please
        subscribe to, please note that comments, comments are moderated, comments will be
        moderated, all comments are moderated, comments that violate, your comment has been, your
        comment is awaiting, we sent you an email, commenting is closed, commenting is now closed,
        commenting is disabled, commenting on this story is, our standards the thomson, sorry this
        video is not, sorry this video isn't, sorry this video is no, sorry this content is not,
        sorry this content isn't, sorry this content is no, sorry this article is not, sorry this
        page is not available, sorry this page isn't available, you need to log in, you must log
        in, what others are reading, these comments have not been
        moderated, the comments below have not been, comments below have not been moderated, your
        notification has been saved, there was a problem saving your notification, this article is
        from our archive, this article is from our archives, this story is from our archive, this
        story is from our archives, this is a premium article, this is a premium story, this
        article is free to, this story is free to, please enter your email, please enter your
        password, this comment has been removed, this comment has been deleted, this comment has
        been hidden, we've sent you an email, we have sent you an email, published in the print
        edition, appeared in the print edition, commenting on this article is, read the original
        at, read the original on, the comments below have been moderated, comments below have been
        moderated, this advertisement has not loaded, this ad has not loaded yet, scan the qr code
        to subscribe, scan the qr code to download our, scan the qr code to join our, scan the qr
        code to follow us, you've reached your article limit, you've reached your free, 0 free
        article, this is a carousel use, anadolu agency website contains only, this is a
        subscriber-only article, this is a subscriber-only story, this is a subscribers-only
        article, this is a subscribers-only story, did you find this story useful, did you find
        this story helpful, did you find this article helpful, to watch this video please, to view
        this video please, we apologize but this video, we apologise but this video, oops
        something went wrong please, oops something went wrong try, no commitment cancel, sorry this video is no longer, sorry this
        video is unavailable, sorry this content is no longer, sorry this page could not, sorry
        this page does not exist
    """,
    "es": """
        continúa leyendo, este sitio utiliza cookies, este sitio web utiliza cookies, esta web
        utiliza cookies, utilizamos cookies, usamos cookies, ya eres suscriptor, contenido
        exclusivo para suscriptores, contenido solo para suscriptores, este contenido es
        exclusivo, artículo solo para suscriptores, este artículo ha sido actualizado, esta nota
        fue actualizada, esta noticia ha sido actualizada
    """,
    "pt": """
        este site usa cookies, este site utiliza cookies, utilizamos cookies, usamos cookies, já é
        assinante, conteúdo exclusivo para assinantes, para ouvir clique, exclusivo para
        assinantes, este conteúdo é exclusivo, esta reportagem foi atualizada, esta matéria foi
        atualizada, este texto foi atualizado
    """,
    "fr": """
        la suite de cet article, ce site utilise des cookies, nous utilisons des cookies, déjà
        abonné, vous êtes déjà abonné, cet article a été mis à jour, cet article a été modifié le
        0, cet article est réservé aux abonnés, cet article est réservé à nos, la suite est
        réservée aux abonnés, la suite est réservée à, contenu réservé aux abonnés, contenu
        réservé à nos, article réservé aux abonnés, article réservé à nos
    """,
    "de": """
        der artikel geht unten weiter, der text geht unten weiter, diese website verwendet
        cookies, diese webseite verwendet cookies, diese seite verwendet cookies, diese website
        nutzt cookies, wir verwenden cookies, wir nutzen cookies, wir setzen cookies, sie sind
        bereits abonnent, bereits abonnent, dieser artikel ist nur für abonnenten, dieser inhalt
        ist nur für, nur für abonnenten, der volltext dieses, den ganzen artikel finden sie, den
        vollständigen artikel lesen sie, den kompletten artikel lesen sie, jetzt weiterlesen mit,
        externen inhalt anzeigen, sie haben bereits ein abo, sie haben bereits ein konto, sie
        haben bereits ein digital-abo, an dieser stelle finden sie einen externen
    """,
    "it": """
        continua dopo la pubblicità, questo sito utilizza cookie, questo sito utilizza i cookie,
        questo sito usa i cookie, utilizziamo i cookie, usiamo i cookie, sei già abbonato, hai già
        un account, contenuto riservato agli abbonati, articolo riservato agli abbonati, questo
        contenuto è riservato, questo articolo è stato aggiornato
    """,
    "ru": """
        этот сайт использует cookie, наш сайт использует cookie, сайт использует cookie, мы
        используем cookie, мы используем файлы cookie, мы используем cookies, материал доступен
        только, статья доступна только, вы можете отписаться
    """,
    "uk": """
        цей сайт використовує cookie, ми використовуємо cookie, ми використовуємо файли cookie,
        матеріал доступний лише
    """,
    "pl": """
        ta strona używa cookies, ta strona korzysta z plików cookie, ta strona używa plików
        cookie, używamy plików cookie, korzystamy z plików cookie, ten artykuł jest dostępny
        tylko, masz już konto, masz już subskrypcję, artykuł dostępny tylko, artykuł tylko dla,
        artykuł dostępny dla, treść dostępna tylko, zaloguj się aby czytać, zaloguj się by czytać,
        zarejestruj się aby czytać, zarejestruj się by czytać, subskrybuj aby czytać, subskrybuj
        by czytać
    """,
    "cs": """
        tento web používá cookies, tato stránka používá cookies, používáme cookies, používáme
        soubory cookie, tento článek je jen pro, jste již předplatitel, máte již účet
    """,
    "tr": "bu site çerez, bu internet sitesi çerez, çerezleri kullanıyoruz, zaten üye misiniz",
    "id": """
        situs ini menggunakan cookie, kami menggunakan cookie, artikel ini hanya untuk, scroll
        untuk
    """,
    "vi": """
        trang web này sử dụng cookie, chúng tôi sử dụng cookie, bài viết này chỉ dành cho
    """,
    "hi": "इस वेबसाइट पर कुकीज़, हम कुकीज़, डिसक्लेमर यह आर्टिकल, खबरों के लिए, ताजा खबरों के लिए",
    "ar": """
        يستخدم هذا الموقع ملفات, نستخدم ملفات تعريف الارتباط, هذا المحتوى متاح فقط, تابعوا آخر
        الأخبار
    """,
    "fi": """
        tämä sivusto käyttää evästeitä, käytämme evästeitä, tämä artikkeli on vain, tilaa
        lukeaksesi, kirjaudu lukeaksesi, kirjaudu sisään lukeaksesi, rekisteröidy lukeaksesi,
        kirjaudu jatkaaksesi, kirjaudu sisään jatkaaksesi
    """,
    "sv": """
        vi använder cookies, den här webbplatsen använder cookies, den här artikeln är för, logga
        in för att läsa, logga in för att fortsätta, prenumerera för att läsa, registrera dig för
        att läsa
    """,
    "no": """
        vi bruker informasjonskapsler, denne artikkelen er for, logg inn for å lese, logg inn for
        å fortsette, abonner for å lese, registrer deg for å lese
    """,
    "da": """
        vi bruger cookies, denne hjemmeside bruger cookies, denne artikel er for, log ind for at
        læse, log ind for at fortsætte, abonner for at læse, abonnér for at læse
    """,
    "nl": """
        deze website gebruikt cookies, wij gebruiken cookies, we gebruiken cookies, log in om te
        lezen, abonneer je om te lezen, abonneer om te lezen, registreer om te lezen
    """,
    "ro": """
        acest site folosește cookie-uri, acest site utilizează cookie-uri, folosim cookie-uri
    """,
    "hu": """
        a cikk a hirdetés, cikkünk a hirdetés, a cikk folytatása, ez a weboldal sütiket, a
        weboldal sütiket, oldalunk sütiket
    """,
    "hr": """
        ova stranica koristi kolačiće, koristimo kolačiće
    """,
    "sl": """
        ta stran uporablja piškotke, uporabljamo piškotke
    """,
    "bg": """
        този сайт използва бисквитки, използваме бисквитки, този сайт използва cookies
    """,
    "el": """
        χρησιμοποιούμε cookies, αυτός ο ιστότοπος χρησιμοποιεί cookies
    """,
}

# Openings of good sentences too: furniture where a word of the second stands in the line.
OPENINGS_WITH = (
    (
        "to play this video, to view this content, to see this content",
        "javascript, browser, enable, cookie, cookies, consent, accept, click, allow, please",
    ),
    (
        "this is your last free",
        "article, articles, story, stories, read, view, preview",
    ),
    (
        "this story has been updated, this article has been updated",
        """
            to include, to reflect, to correct, to clarify, to add, to note, to remove, with
            additional, with comment, with comments, with new, with more, with further, with
            details, with information, with quotes, with a statement, with a response, with
            reaction, throughout, since
        """,
    ),
    (
        """
            a version of this article appears, a version of this article appeared, a version of
            this story appears, a version of this story appeared
        """,
        """
            in print, edition, editions, headline, page, newsletter, website, online, issue,
            magazine, blog, site, originally, first, in our, on our, published
        """,
    ),
    (
        "register for free",
        """
            to read, to continue, to keep reading, to comment, to access, to unlock, below,
            account, newsletter, updates, articles, our
        """,
    ),
    (
        "enter your email, enter your email address",
        "to, below, here, newsletter, updates, articles, our",
    ),
    (
        "sign up for free, sign up to receive",
        """
            newsletter, newsletters, email, emails, e-mail, updates, news alerts, offers, account,
            access, trial, membership, to read, to continue, articles, stories, headlines, digest,
            briefing, the latest, inbox, our
        """,
    ),
    (
        "sign up to read, register to read",
        """
            this, the full, the rest, more, unlimited, article, articles, story, stories, online,
            for free, our
        """,
    ),
    (
        "get email notifications",
        "from this, on this, about this, when we, new, author, articles, stories, comments, our",
    ),
    (
        "send your stories, send your story, send your news, email your news",
        "us, our, here, tips, editor, editors, newsroom, newsdesk, news desk, com",
    ),
    ("time to read 0", "min, mins, minute, minutes"),
    ("comments are now closed", "this, article, story, post, thread, page"),
    (
        "your browser is",
        """
            not, no longer, unsupported, out of date, out-of-date, outdated, incompatible, too old,
            blocking, set to
        """,
    ),
    ("do not share my, do not sell my", "personal, info, information, data"),
    ("create an account or", "log in, login, sign in, subscribe, register"),
    ("sign up with", "google, facebook, apple, email, e-mail, linkedin, twitter"),
    (
        "keep reading, scroll down",
        """
            below, for video, for photos, to unlock, this article, the full article, the full
            story, our, subscribe, advertisement, ad, with our
        """,
    ),
    (
        "subscribe to our",
        """
            newsletter, newsletters, e-newsletter, channel, channels, podcast, podcasts, feed,
            email, emails, app, youtube, magazine, briefing, briefings, alerts, list, updates,
            mailing, site, website, service, services, content, e-paper, blog, daily, weekly,
            morning, page, print, digital, free, telegram, whatsapp, news, notifications, edition,
            journalism
        """,
    ),
    (
        """
            story continues after, article continues after, post continues after, text continues
            after, content continues after, story continues on, article continues on, continues
            after, la noticia continúa, el artículo continúa, la nota continúa, continua após,
            continua depois da, a notícia continua, o texto continua, la suite après, l'article
            continue, l'articolo continua, dalsza część artykułu, dalszy ciąg artykułu, ciąg
            dalszy artykułu, dalsza część tekstu, článek pokračuje, pokračování článku, juttu
            jatkuu, artikkeli jatkuu, teksti jatkuu, artikeln fortsätter, texten fortsätter, saken
            fortsetter, artikkelen fortsetter, teksten fortsetter, artiklen fortsætter, teksten
            fortsætter, lees verder onder, tekst gaat verder, artikel gaat verder, het artikel
            gaat verder, articolul continuă, știrea continuă, članak se nastavlja, tekst se
            nastavlja, nastavak teksta, članek se nadaljuje, статията продължава, текстът
            продължава, το άρθρο συνεχίζεται, sigue leyendo, continue lendo, a matéria continua,
            lire la suite, suite de l'article, continua a leggere, l'articolo prosegue,
            weiterlesen nach, artikel wird nach, nach der anzeige, lees verder, artikel
            jätkub, lugu jätkub, artikkel jätkub, straipsnis tęsiasi, tekstas tęsiasi, raksts
            turpinās, текст се наставља, чланак се наставља, наставак текста,
            článok pokračuje, text pokračuje, pokračovanie článku, המשך הכתבה, haberin devamı,
            fortsätt läsa, les videre, læs videre, czytaj dalej, citește mai departe, olvasson
            tovább, продолжение после, статья продолжается, продовження після, стаття
            продовжується
        """,
        """
            ad, ads, advertisement, advertisements, advertising, adverts, break, promotion, video,
            photo, photos, image, gallery, tweet, message, sponsor, newsletter, page 0, next page,
            publicidad, publicidade, anuncio, anúncio, abaixo, debajo, abajo, publicité, pub,
            pubblicità, reklamą, reklamie, poniżej, reklamou, reklame, materiałem, wideo, níže,
            mainoksen, kuvan, videon, alla, annonsen, annons, bilden, reklamen, nedan, nedanför,
            annonse, bildet, videoen, nedenfor, annoncen, billedet, herunder, advertentie, foto,
            hieronder, publicitate, mai jos, reclamă, oglasa, ispod, spodaj, oglasom, рекламата,
            реклама, долу, διαφήμιση, після реклами, рекламы, рекламе, reklaami, reklama,
            reklamas, reklāmas, rekláme, הפרסומת, פרסומת, reklamın,
            hirdetés, anzeige, werbung, dopo la, after this ad, reklamy, reklám
        """,
    ),
    (
        """
            the views expressed in this, the opinions expressed in this, opinions expressed in
            this article, views expressed in this article, the views expressed are, the views
            expressed here, the opinions expressed are, the opinions expressed here, views
            expressed are, opinions expressed are, the views and opinions expressed
        """,
        """
            author, author's, authors, writer's, writer, writers, columnist, contributor,
            contributors, are his own, are her own, are their own, are my own, are personal, not
            necessarily, do not reflect, do not represent
        """,
    ),
    (
        "this column does not necessarily, this article does not necessarily",
        "views, view, opinions, opinion, position of, policy of",
    ),
    (
        """
            this is a developing story, this is a developing news story, this is a breaking news
            story, this story is developing
        """,
        "updates, will be updated, check back, more details, refresh",
    ),
    (
        "appeared in the, this article appeared in the, this story appeared in the",
        "print edition, printed edition, edition as, print version",
    ),
    (
        """
            the story has been published, the article has been published, this story is published,
            this story has been published, only the headline, except for the headline, this is an
            unedited
        """,
        "syndicated, syndicate, auto-generated, agency feed, wire feed",
    ),
    (
        "for more news, for more stories, for more updates",
        "click, click here, visit, app, please, our, follow, subscribe, sign up, download",
    ),
    (
        "click for restrictions, read or share this story, story tips can be sent",
        "https, http, www, com, twitter, on x, email",
    ),
    (
        "due to an editing error, because of an editing error, because of an error, due to an error",
        "an earlier version, a previous version, this article, this story",
    ),
    (
        "click the link, click on the link",
        "above, below, here, to read, to see, to view, to watch, for more, story, article, our",
    ),
    (
        "looking for more, want the best, want daily",
        """
            news, stories, articles, updates, headlines, reads, coverage, journalism, content,
            newsletter, newsletters, podcasts, inbox, our, subscribe, sign up, click, follow us
        """,
    ),
    (
        "subscribers get",
        """
            full access, unlimited access, newsletter, newsletters, ad-free, exclusive content,
            exclusive articles, exclusive stories
        """,
    ),
    (
        """
            you are receiving this email because, you're receiving this email because, you
            received this email because, this email was sent to you because, this newsletter was
            sent to you
        """,
        "subscribed, signed up, unsubscribe, opted, subscriber, newsletter, newsletters",
    ),
    (
        "this article was supported by, this story was supported by, this series was supported by",
        "a grant from, grants from, a fellowship, journalism fund, foundation",
    ),
    (
        "para comentar es necesario, para comentar debes, para poder comentar",
        """
            registrarte, registrarse, regístrate, estar registrado, iniciar sesión, inicia sesión,
            inicie sesión, suscribirte, suscribirse, suscripción, suscriptor, usuario, cuenta
        """,
    ),
    (
        """
            by continuing to use this, by continuing to use our, by using this site, by using this
            website, by clicking accept, by clicking sign up, by clicking subscribe, by signing up
            you, by signing up to, by signing up for, by subscribing you, by subscribing i, by
            submitting your email, by entering your email, by providing your email, by clicking
            submit, by clicking on, by clicking the, by commenting you, by posting you, by
            creating an account, by continuing you, by entering your, by registering you
        """,
        """
            you agree, you accept, you consent, you acknowledge, you are agreeing, you are
            accepting, you are consenting, you confirm, you will receive, i agree, i accept, i
            consent, i acknowledge, i confirm, we agree, your consent, our terms, our privacy, our
            newsletter, our newsletters, our use
        """,
    ),
    (
        """
            an earlier version of this story, an earlier version of this article, a previous
            version of this story, a previous version of this article, an earlier version of this
            post, an earlier version of this report, una versión anterior de este artículo, una
            versión anterior de esta nota, uma versão anterior deste texto, uma versão anterior
            desta reportagem, une version précédente de cet article, une première version de cet
            article, una versione precedente di questo articolo, in einer früheren version dieses
            artikels, in einer früheren version dieses textes, in einer früheren version dieses
            beitrags, in einer früheren fassung dieses artikels, in einer früheren fassung dieses
            textes, in einer früheren fassung dieses beitrags, in einer ersten version dieses
            artikels, in einer ersten version dieses textes, in einer ersten version dieses
            beitrags, in einer ersten fassung dieses artikels, in einer ersten fassung dieses
            textes, in einer ersten fassung dieses beitrags, in einer vorherigen version dieses
            artikels, in einer vorherigen version dieses textes, in einer vorherigen version
            dieses beitrags, in einer vorherigen fassung dieses artikels, in einer vorherigen
            fassung dieses textes, in einer vorherigen fassung dieses beitrags
        """,
        """
            misstated, misspelled, misspelt, misidentified, mischaracterized, misattributed,
            misquoted, incorrectly, incorrect, wrongly, wrong, mistakenly, erroneously,
            inaccurate, inaccurately, in error, an error, errors, stated, omitted, referred, has
            been corrected, has been updated, decía, afirmaba, señalaba, indicaba,
            incorrectamente, erróneamente, por error, informava, afirmava, dizia, incorretamente,
            errado, errada, indiquait, affirmait, mentionnait, erreur, à tort, erroné, erronée,
            hieß, fälschlich, fälschlicherweise, falsch, falsche, irrtümlich, irrtümlicherweise,
            war die rede, haben wir, hatten wir, riportava, indicava, erroneamente, errore
        """,
    ),
    (
        """
            comments have been
        """,
        """
            closed, disabled, turned, switched, removed, deleted
        """,
    ),
    (
        """
            die kommentare wurden, die kommentarfunktion
        """,
        """
            geschlossen, deaktiviert, gesperrt, abgeschaltet, gelöscht, artikel, beitrag
        """,
    ),
    (
        """
            for reprints, for permission to reuse, for permission to reprint, for permission to
            republish, to request permission, to order reprints, for licensing inquiries
        """,
        """
            contact, email, e-mail, visit, click, licensing, permissions, please, of this article,
            of this story, this article, this content
        """,
    ),
    (
        "for permission to use",
        "this article, this story, this content, this material, this photo, this image",
    ),
    (
        """
            you can manage your, you can change your preferences, you can update your
        """,
        """
            preferences, settings, subscription, subscriptions, cookies, account, notifications,
            newsletters, choices
        """,
    ),
    (
        """
            recevez chaque matin, recevez chaque semaine, recevez chaque jour, recevez tous les
        """,
        """
            newsletter, newsletters, infolettre, mail, mails, e-mail, boîte, l'actualité, l'actu,
            l'essentiel, actualités, infos, alertes
        """,
    ),
    (
        """
            подробнее читайте
        """,
        """
            материале, статье, репортаже, здесь, тут, ссылке, сайте, telegram-канале, в нашем, в
            нашей, на нашем
        """,
    ),
    (
        """
            il vous reste 0
        """,
        """
            article, articles, lire
        """,
    ),
    (
        """
            weiterlesen nach, weiterlesen mit
        """,
        """
            anzeige, werbung, abo, plus, digital, probeabo, zugang, konto
        """,
    ),
    (
        """
            если вы нашли ошибку, если вы заметили ошибку, нашли ошибку, заметили ошибку, якщо ви
            знайшли помилку, якщо ви помітили помилку, помітили помилку
        """,
        """
            ctrl, enter, выделите, выделите её, сообщите, сообщите нам, напишите, виділіть,
            повідомте, натисніть, нажмите, тексте, тексті
        """,
    ),
    (
        """
            mời bạn đọc, mời quý độc giả, mời quý vị, mời các bạn, mời độc giả
        """,
        """
            xem, theo dõi, đón đọc, đón xem, tải, tiếp, tham khảo, bình luận, chia sẻ, gửi, tham
            gia, truy cập
        """,
    ),
)

# Openings of bids, which a sentence with a full stop may share: there one of `PAGE_WORDS`
# has to follow.
WEAK_OPENINGS = """
    get the latest on, read the latest on, already a subscriber, already have an account, not a
    subscriber, not a subscriber yet, don't have an account, you have reached your limit, you have
    0 free, to continue reading, to read the full article, to read the full story, to read more,
    to read this, to comment on this, to get unlimited access, thank you for reading, thanks for
    reading, this newsletter is, enjoying this article, enjoying this story, enjoyed this article,
    enjoy this article, like this article, liked this article, like this story, like what you see,
    want more stories, want more news, want more from, want more great, want to read more, want to
    know more, have you got a story, do you have a tip, do you have a news, send us your, continue
    reading, do you have information about, do you have more information, watch this video, for
    more information about how, subscribe for, your free trial, content from our, read the
    original, read more about, read more on, learn more about, find out more about, see more
    about, note to readers, a note to readers, a note to our readers, note to our readers, if you
    enjoyed this article, if you enjoyed this story, if you liked this article, if you liked this
    story, more coverage of, more coverage on, keep up with our, for more on this story, for more
    on this, please consider subscribing, your privacy rights, click play, from our sponsor, a
    message from our sponsor, para seguir leyendo, para continuar leyendo, para continuar lendo,
    para continuar a ler, pour lire la suite, pour continuer la lecture, um weiterzulesen, weiter
    nach der werbung, weiter nach der anzeige, bitte lesen sie weiter, per continuare a leggere,
    per leggere l'articolo, чтобы продолжить чтение, щоб продовжити читання, aby czytać dalej, pro
    pokračování ve čtení, hier geht's zu, hier geht's zum, hier geht's zur, hier geht es zum, hier
    geht es zur, hier finden sie alle, scroll for more, scroll down for more, keep reading for
    more
"""
# Those of them that headlines share: a page word, a network or nothing but plain words must follow
# in any case.
EVERYDAY_OPENINGS = """
    thank you for your support, thanks for your support, your donation helps, your support helps,
    your contribution helps, find us on, join us on, contact us by, contact us via, contact us
    for, follow us in, follow us for, add your voice to, report a problem, have a story, stay up
    to date on, do you know more, already a member, already subscribed, have an account, not a
    member yet, got a story, got a tip, got news, have a tip, do you have a story, like us on,
    never miss a moment, don't miss out on, check your inbox, contact us on, your subscription
    helps, your support makes, your support matters, your support keeps, your support funds, your
    support allows, your support means, your subscription supports, your subscription makes, your
    subscription keeps, your donation makes, your donation supports, your contribution makes, your
    contribution keeps, your donation keeps, your donation funds, your membership keeps, your
    membership helps, your membership supports, report an error, report a mistake, found a
    mistake, found an error, spotted a mistake, spotted an error, see an error, see a typo, seen
    an error, notice an error, notice something wrong, if you see an error, if you spot an error,
    if you notice an error, want to receive, want the latest, want the news, comments are closed,
    comments are disabled, get in touch by, please consider supporting, hit the bell, send tips
    to, you have 0 more
"""
PAGE_WORDS = """
    our, newsletter, newsletters, inbox, email, e-mail, app, website, site, site's, ad, ads,
    advertisement, cookie, cookies, subscribe, subscriber, subscribers, subscription,
    subscriptions, subscribing, account, log in, login, sign in, sign up, click, tap, article,
    articles, comments, privacy policy, newsroom, journalism, podcast, podcasts, browser,
    settings, facebook, twitter, instagram, whatsapp, telegram, membership, becoming a member, let
    us know, contact us, reporters, unlimited, us at, us know, possible, ctrl, hier klicken,
    artikel, suscríbete, suscríbase, regístrate, inicia sesión, suscripción, suscriptor, assine,
    cadastre-se, faça login, assinante, abonnez-vous, abonné, abonnés, abonnement, connectez-vous,
    inscrivez-vous, cet article, abonnieren, abo, anmelden, einloggen, registrieren, abbonati,
    registrati, accedi, abbonamento, iscriviti, подпишитесь, оформите, войдите, зарегистрируйтесь,
    підпишіться, увійдіть, оформіть, zaloguj się, wykup, subskrypcję, zarejestruj się, přihlaste
    se, předplatné, zaregistrujte se, independent journalism, independent news, independent
    reporting
"""

# Notices of the desk: the label, which a colon ends, what follows it, and a word of the rest.
NOTICES = (
    (
        "correction, clarification, editor's note, editors note, update",
        """
            an earlier version of, an earlier version said, an earlier version misstated, a
            previous version of, a previous version said, earlier versions of, a version of this,
            the following story, the following article
        """,
        "",
    ),
    (
        "correction, clarification, editor's note, editors note, update, note",
        "this story, this article, this post, this report, this column, this piece",
        """
            has been, have been, was updated, was corrected, was amended, was changed, was
            revised, was first, was originally, was published, was produced, was reported, was
            written, originally, first appeared, first published, misstated, misspelled,
            misidentified, incorrectly, wrongly, mistakenly, said, stated, contains, discusses, is
            part of, earlier version, previously
        """,
    ),
    (
        "disclaimer",
        "the views, the opinions, views, opinions",
        "expressed, author, author's, writer, writer's",
    ),
    (
        "disclaimer",
        """
            this article, this story, this post, this content, this blog, this material, this
            copy, this report
        """,
        """
            informational, information, advice, generated, published, author, views, translated,
            syndicated, agency, feed, responsible, not been edited, affiliate
        """,
    ),
    (
        "disclosure",
        "the author, the writer, this author, the columnist",
        """
            owns, own, holds, hold, position, positions, shares, stock, stocks, invested,
            employed, investor, compensation
        """,
    ),
    (
        "corrección, nota del editor, nota de la redacción",
        "una versión anterior de, en una versión anterior",
        "",
    ),
    (
        "corrección, nota del editor, nota de la redacción",
        "este artículo, esta nota, esta noticia, este texto, este reportaje",
        """
            ha sido, fue actualizado, fue actualizada, fue publicado, fue publicada, se publicó,
            corregido, corregida, contiene, publicado originalmente, forma parte
        """,
    ),
    (
        "correção, nota da redação, nota do editor",
        "uma versão anterior",
        "",
    ),
    (
        "correção, nota da redação, nota do editor",
        "este texto, esta reportagem, esta matéria, este artigo, esta notícia",
        """
            foi atualizado, foi atualizada, foi publicado, foi publicada, foi corrigido, foi
            corrigida, originalmente, contém
        """,
    ),
    (
        "correction, correctif, rectificatif, note de la rédaction",
        """
            une version précédente, une première version, dans une première version, dans une
            version précédente
        """,
        "",
    ),
    (
        "note de la rédaction",
        "cet article, ce texte",
        "a été, mis à jour, initialement, publié",
    ),
    (
        """
            korrektur, korrekturhinweis, anmerkung der redaktion, hinweis der redaktion,
            redaktionelle anmerkung, redaktioneller hinweis, transparenzhinweis, anm d red
        """,
        """
            in einer früheren version, in einer früheren fassung, in einer ersten version, in
            einer ersten fassung, in einer vorherigen version, in einer älteren version
        """,
        "",
    ),
    (
        """
            korrektur, anmerkung der redaktion, hinweis der redaktion, redaktionelle anmerkung,
            redaktioneller hinweis, transparenzhinweis
        """,
        "dieser artikel, dieser text, dieser beitrag",
        "wurde, erschien, aktualisiert, korrigiert, version, zuerst, ist zuerst",
    ),
    (
        "korekta",
        "we wcześniejszej wersji, w poprzedniej wersji",
        "",
    ),
)

ENDINGS = {
    "bn": "ফলো করুন, সাবস্ক্রাইব করুন, ক্লিক করুন, শেয়ার করুন",
    "id": "baca di sini, klik di sini, selengkapnya di sini",
    "en": """
        to your inbox, in your inbox, your inbox daily, your inbox weekly, your inbox every day,
        your inbox every morning, your inbox each morning, your inbox each day, your inbox every
        week, your inbox every weekday, your inbox each week, on our app, in our app, our free
        newsletter, our newsletter, our newsletters, content of external sites, content of
        external websites, content of external internet sites, other tweets
    """,
    "tr": """
        için tıklayın, için tıklayınız, buraya tıklayın, buraya tıklayınız, abone olun, takip
        edin, takip edebilirsiniz, uygulamamızı indirin
    """,
    "hi": """
        क्लिक करें, सब्सक्राइब करें, फॉलो करें, डाउनलोड करें, ऐप डाउनलोड करें, लाइक करें, चैनल को
        सब्सक्राइब करें, चैनल से जुड़ें, ग्रुप से जुड़ें, चैनल से, ग्रुप से, यहां पढ़ें, पढ़ते
        रहें
    """,
    "de": """
        hier klicken, hier anmelden, hier abonnieren, jetzt abonnieren, newsletter anmelden,
        artikel teilen, beitrag teilen, artikel drucken, artikel merken, artikel anhören, artikel
        kommentieren
    """,
    "ja": """
        はこちら, はこちらから, をクリック, フォローしてください, ご登録ください, 続きをお読みいただけます, 続きをご覧いただけます, 会員限定です, 会員限定記事です,
        アプリをダウンロード, でシェア, でシェアする, で送る, をフォロー, をフォローする, を購読, を購読する, に登録する, をダウンロード, をツイート, をツイートする,
        をシェア, をシェアする, を保存, を保存する, を印刷, を印刷する, メールマガジンに登録, メルマガに登録, メルマガを購読, 新規登録はこちら
    """,
    "zh": """
        点击这里, 點擊這裡, 点击此处, 点击查看, 关注我们的微信公众号, 扫描二维码, 扫码关注, 下载客户端, 下载app, 订阅我们的电子报, 訂閱電子報, 关注我们,
        查看更多, 阅读全文, 扫一扫, 扫码阅读
    """,
    "ko": """
        클릭하세요, 구독하세요, 팔로우하세요, 다운로드하세요, 확인하세요, 바로가기, 구독과 좋아요, 구독해 주세요, 추가하세요, 더 보기, 더보기, 공유하기,
        구독하기, 팔로우하기, 후원하기, 댓글 달기, 기사 보기, 전체보기
    """,
    "fa": "تلگرام دنبال کنید, اینستاگرام دنبال کنید, توییتر دنبال کنید, کلیک کنید",
}

# Verbs at the end of a bid that is made of nothing but things, parts, networks and fillers.
FINAL_VERBS = {
    "de": """
        abonnieren, anmelden, anhören, ansehen, aufrufen, bestellen, bewerten, downloaden,
        drucken, empfehlen, folgen, herunterladen, hören, installieren, kommentieren, kopieren,
        laden, lesen, liken, melden, merken, mitdiskutieren, öffnen, posten, registrieren,
        schreiben, senden, speichern, teilen, testen, twittern, unterstützen, verfassen,
        verschicken, versenden, weiterempfehlen, weiterleiten, weitersagen, weiterlesen, anzeigen,
        ausblenden, einblenden, vergrößern
    """,
    "nl": """
        abonneren, aanmelden, afdrukken, bekijken, bewaren, delen, downloaden, lezen, luisteren,
        mailen, opslaan, plaatsen, reageren, registreren, versturen, volgen
    """,
    "tr": """
        abone ol, beğen, dinle, gönder, indir, izle, kaydet, oku, paylaş, paylaşın, takip et, yaz,
        yazdır, yorumla
    """,
    "hu": "feliratkozás, letöltés, megosztás, követés, megosztom, nyomtatás",
}

VERBS = {
    "en": """
        read, view, see, watch, listen, click, tap, press, follow, like, share, join, subscribe,
        register, sign, log, download, get, install, try, support, donate, become, comment, tweet,
        email, print, discover, explore, browse, check, learn, find, visit, continue, keep, swipe,
        scroll, add, enter, send, contact, stay, enjoy, receive, unlock, access, upgrade, manage,
        choose, enable, turn, stream, catch, leave, connect, activate, let, tell, hear, chat,
        message, don't miss, never miss, be the first, make sure, sort, load, show, open, play,
        post, help, save, bookmark, gift, accept, agree, catch up, take, enlarge, expand, toggle,
        zoom, reuse, contribute, shop, start, slide, ask, create, vote, rate, nominate, solve,
        apply, give, renew, rsvp, complete
    """,
    "es": """
        suscríbete, suscríbase, suscribete, suscribirse, síguenos, síganos, siguenos, sigue, siga,
        únete, únase, descarga, descargue, recibe, reciba, regístrate, regístrese, haz, haga,
        pincha, pulsa, comparte, comparta, apúntate, inscríbete, lee, lea, mira, mire, visita,
        visite, escucha, activa, accede, conéctate, consulta, apoya, no te pierdas, leer, ver,
        compartir, escuchar, suscribirte, suscribirme, inscribirse, registrarse, registrarte,
        inscríbase, apúntese, unirse, descargar, descárgate, descárguese, recibir, seguir,
        comenta, comente, comentar, escuche, escúchanos, mirar, visitar, déjanos, deja, deje,
        envíanos, envía, envíe, escríbenos, escríbanos, cuéntanos, opina, opine, participa,
        participe, imprimir, guardar, entra, ingresa, ingrese, acceda, encuéntranos, búscanos,
        compártelo, compártela, apoye, active, instala, contáctanos, contáctenos
    """,
    "pt": """
        assine, inscreva-se, cadastre-se, siga, siga-nos, acompanhe, receba, baixe, descarregue,
        clique, compartilhe, partilhe, participe, leia, veja, confira, assista, ouça, acesse,
        curta, faça, subscreva, apoie, junte-se, ative, não perca, entre no, entre em, ver, ler,
        compartilhar, ouvir, seguir, seguir-nos, sigam, sigam-nos, subscrever, subscreva-se,
        inscreva, inscrever-se, receber, baixar, descarregar, participar, comente, comentar,
        deixe, envie, mande, fale, entre, cadastre, acessar, clicar, apoiar, torne-se, assistir,
        assinar, escreva, conte, instale, encontre-nos, contribua
    """,
    "fr": """
        abonnez-vous, abonne-toi, inscrivez-vous, suivez, suivez-nous, recevez, rejoignez,
        rejoignez-nous, téléchargez, cliquez, partagez, lisez, découvrez, retrouvez, consultez,
        écoutez, regardez, connectez-vous, activez, soutenez, retrouvez-nous, profitez, ne
        manquez, lire, écouter, voir, partager, regarder, télécharger, commenter, consulter,
        s'inscrire, s'abonner, m'abonner, je m'inscris, recevoir, suivre, rejoindre, partage,
        partagez-le, inscris-toi, suis-nous, laissez, laisser, réagissez, réagir, donnez,
        participez, écrivez-nous, contactez-nous, contactez, envoyez, envoyer, envoyez-nous,
        imprimer, accéder, accédez, installez, soutenir, faites, inscrivez, créez
    """,
    "de": """
        abonnieren sie, abonniere, abonnier, melden sie, melde dich, registrieren sie, registriere
        dich, folgen sie, folge uns, folgt uns, laden sie, lade, holen sie, hol dir, erhalten sie,
        klicken sie, klick, klicke, teilen sie, teile diesen, lesen sie, lies, besuchen sie,
        besuche, hören sie, sehen sie, testen sie, jetzt testen, bestellen sie, bleiben sie,
        bleib, unterstützen sie, unterstütze, diskutieren sie, nutzen sie, entdecken sie,
        verpassen sie, verpasse, jetzt abonnieren, jetzt registrieren, jetzt anmelden, hier
        abonnieren, liken sie, like uns, schreiben sie, schreib uns, jetzt kostenlos, jetzt
        gratis, jetzt hier, lest, lest hier, abonniert, meldet euch, schicken sie, senden sie,
        kommentieren sie, hinterlassen sie, tragen sie, trag dich, installieren sie, werden sie,
        werde, empfehlen sie, drucken sie, sichern sie, jetzt herunterladen, jetzt lesen, jetzt
        bestellen, jetzt mitdiskutieren, hört, seht, schauen sie, folgt, finden sie uns,
        kontaktieren sie, geben sie ihre, jetzt mitglied
    """,
    "it": """
        iscriviti, iscrivetevi, abbonati, abbonatevi, seguici, seguiteci, segui, ricevi, scarica,
        clicca, condividi, leggi, scopri, guarda, ascolta, unisciti, entra, accedi, registrati,
        attiva, resta, rimani, sostieni, metti, non perdere, non perderti, seguite, iscriversi,
        abbonarsi, ricevere, ricevete, scaricare, scaricate, condividere, condividete, leggete,
        guardate, ascoltate, cliccate, commenta, commentare, lascia, lasciate, invia, inviate,
        scrivici, scriveteci, sostenete, seguire, stampa, contattaci, partecipa, installa
    """,
    "ru": """
        подписывайтесь, подпишитесь, подписаться, читайте, следите, присоединяйтесь, скачайте,
        скачивайте, установите, получайте, нажмите, поделитесь, поделиться, узнавайте, смотрите,
        слушайте, вступайте, оставайтесь, включите, не пропустите, добавьте, читать, смотреть,
        слушать, скачать, подписывайся, подпишись, подпишите, поделись, делитесь, комментируйте,
        оставьте, оставляйте, присылайте, пишите, напишите, нажимайте, кликните, переходите,
        перейдите, заходите, зарегистрируйтесь, установи, скачай, поставьте, ставьте, получай,
        узнайте, следи, сообщите, обсуждайте, обсудить, поддержите, найдите, оформить, оформите,
        оформляйте
    """,
    "uk": """
        підписуйтесь, підписуйтеся, підпишіться, підписатися, читайте, стежте, слідкуйте,
        приєднуйтесь, приєднуйтеся, долучайтесь, завантажте, завантажуйте, встановіть, отримуйте,
        натисніть, поділіться, дивіться, слухайте, не пропустіть, додайте, читати, дивитися,
        слухати, завантажити, підписуйся, підпишись, поділись, діліться, коментуйте, залиште,
        залишайте, надсилайте, пишіть, напишіть, переходьте, перейдіть, заходьте, зареєструйтесь,
        зареєструйтеся, ставте, дізнавайтесь, дізнавайтеся, дізнайтесь, повідомте, обговорюйте,
        підтримайте, поширюйте, оформити, оформіть
    """,
    "bg": """
        последвайте, следете, абонирайте, изтеглете, споделете, харесайте, присъединете, кликнете,
        абонирай, последвай, свалете, изпратете, прочетете, вижте, коментирайте, включете,
        гледайте, слушайте
    """,
    "pl": """
        zapisz się, subskrybuj, obserwuj, śledź, dołącz, pobierz, ściągnij, kliknij, udostępnij,
        czytaj, zobacz, obejrzyj, posłuchaj, polub, zarejestruj się, zaloguj się, otrzymuj, bądź,
        wesprzyj, nie przegap, zapisać się, śledźcie, obserwujcie, dołączcie, podziel się,
        podzielcie się, skomentuj, komentuj, dodaj, napisz, wyślij, przeczytaj, oglądaj, słuchaj,
        zaprenumeruj, zamów, wydrukuj, poleć, wejdź, sprawdź, wypróbuj, odbieraj, włącz, znajdź
        nas
    """,
    "cs": """
        přihlaste se, přihlásit se, odebírejte, sledujte, připojte se, stáhněte, klikněte,
        sdílejte, čtěte, podívejte, poslechněte, zaregistrujte, podpořte, předplaťte, získejte,
        nenechte, buďte, odebírat, sdílet, stáhnout, přečtěte si, komentujte, diskutujte, napište,
        pošlete, zapojte se, sleduj, přihlas se, objednejte, přispějte, staňte se, zapněte,
        zadejte, vložte
    """,
    "sk": """
        prihláste sa, sledujte, pridajte sa, stiahnite, kliknite, zdieľajte, čítajte, odoberajte,
        odoberať, stiahnuť, napíšte, pošlite, prečítajte si, zaregistrujte sa, podporte, zapojte
        sa, staňte sa, prihlásiť sa
    """,
    "id": """
        ikuti, dapatkan, unduh, download, klik, bagikan, langganan, berlangganan, daftar, gabung,
        bergabung, baca, simak, tonton, cek, follow, subscribe, kunjungi, aktifkan, sebarkan,
        kirim, kirimkan, tulis, lihat, dengarkan, pasang, nikmati, bergabunglah, jangan lewatkan,
        pantau, ikutilah, temukan, tinggalkan, beri
    """,
    "vi": """
        đăng ký, theo dõi, tải, nhấn, bấm, chia sẻ, tham gia, nhận, click, mời bạn, mời quý, mời
        độc, truy cập, cài đặt, like, follow, để lại, gửi, bình luận, xem, đọc, nghe, cập nhật,
        đón đọc, quét, kết nối, liên hệ
    """,
    "nl": """
        abonneer, volg, schrijf je, meld je, download, klik, deel, lees, bekijk, luister, ontvang,
        probeer, blijf, volgen, delen, word lid, reageer, plaats, stuur, steun, geef, vind ons,
        installeer, ga naar, ontdek, bewaar, log in, meld
    """,
    "sv": """
        prenumerera, följ, ladda, klicka, dela, läs, få, missa inte, skriv, skicka, kommentera,
        anmäl dig, bli, tipsa, stöd, gilla, lyssna, registrera, logga in, registrera dig
    """,
    "ar": """
        اشترك, اشتركوا, تابعنا, تابعونا, تابع, انضم, حمل, حمّل, اضغط, انقر, شارك, لمتابعة,
        للاشتراك, اشتركي, تابعوا, تابعي, شاركنا, شاركونا, انضموا, حملوا, اقرأ, شاهد, استمع, سجل,
        أرسل, أرسلوا, تواصل, تواصلوا, اكتب
    """,
    "da": """
        følg, abonner, abonnér, del, tilmeld, meld dig, læs, hent, klik, tip, skriv, støt, få,
        bliv, kommentér, kommenter, se, lyt, log ind, opret
    """,
    "no": """
        følg, abonner, del, meld deg, les mer, les også, les hele, les flere, les alle, les siste,
        les våre, last ned, klikk, tips, skriv, støtt, få, bli, kommenter, se, lytt, logg inn,
        registrer deg
    """,
    "fi": """
        tilaa, seuraa, lataa, jaa, lue, liity, lähetä, kommentoi, kuuntele, katso, kirjaudu,
        kirjaudu sisään, rekisteröidy
    """,
    "ro": """
        abonează-te, abonați-vă, abonaţi-vă, urmărește-ne, urmăriți-ne, urmăriţi-ne, distribuie,
        distribuiți, descarcă, descărcați, citește, citiți, înscrie-te, înscrieți-vă, trimite,
        trimiteți, dă, alătură-te, comentează, ascultă, vezi
    """,
    "hu": """
        iratkozz, iratkozzon, kövess, kövessen, kövesd, kövesse, oszd meg, ossza meg, töltsd,
        töltse, kattints, kattintson, olvasd, olvassa, csatlakozz, csatlakozzon, regisztráljon,
        regisztrálj, hallgasd, hallgassa
    """,
    "el": """
        εγγραφείτε, εγγραφή, ακολουθήστε, ακολούθησε, κατεβάστε, διαβάστε, μοιραστείτε, κάντε,
        στείλτε, δείτε, ακούστε, σχολιάστε
    """,
    "hr": """
        pratite, prijavite, preuzmite, podijelite, podelite, kliknite, pročitajte, pridružite,
        pošaljite, komentirajte, komentarišite, čitajte, pogledajte, pretplatite
    """,
    "sl": "naročite se, prijavite se, sledite, preberite, spremljajte, spremljaj",
    "lt": "prenumeruokite, sekite, prisijunkite",
    "lv": "pieraksties, piesakies, seko, sekojiet, abonē",
    "et": "liitu, telli, jälgi",
    "ca": "subscriu-te, subscriviu-vos, segueix-nos, seguiu-nos, segueix, descarrega",
    "he": "הירשמו, הצטרפו, עקבו",
    "sr": "пратите, пријавите се, преузмите",
    "ms": "ikuti, langgan, sertai",
    "th": "ติดตามเรา, กดติดตาม, สมัคร",
    "sw": "tufuate, fuata, jiunge, jiandikishe, pakua",
}

# What may stand before the verb, in its clause or in a clause of its own.
LEADS = """
    please, and, or, then, just, now, also, to, so, you can, you, want, for, if, got, need, love,
    enjoying, enjoyed, interested, looking, missed, new, our, be, stay, keep, why not, not, today,
    start, wake, help, have, para, si, no, quieres, quiere, quer, não, pour, envie, jetzt, hier,
    möchten, wollen, keine, kein, mehr, alle, immer, vuoi, per, non, tutte, хотите, чтобы, больше,
    все, самые, наш, хочете, щоб, більше, усі, всі, chcesz, aby, więcej, wszystkie, chcete, pro,
    více, ak, wil, ingin, untuk, để, لمتابعة
"""

# What a line says and no more, before or after a network: ``Podijeli na Facebooku``.
SHARES = """
    share, tweet, post, teilen, weiterleiten, partager, partagez, compartir, comparte,
    compartilhar, compartilhe, partilhar, partilhe, condividi, deel, delen, dela, del, jaa,
    udostępnij, podziel, поделиться, поделитесь, поділитися, поділіться, сподели, sdílet,
    sdílejte, zdieľať, zdieľajte, deli, podijeli, podeli, megosztás, megosztom, distribuie,
    distribuiți, κοινοποίηση, κοινοποιήστε, paylaş, paylaşın, bagikan, شارك, مشاركة, подели,
    dalintis, dalīties, jaga, comparteix, kongsi, แชร์บน, แชร์, اشتراک, شتفو, שתפו
"""
SHARE_FILLERS = """
    this, article, story, the, it, artikel, beitrag, diesen, seite, cet, artículo, este,
    esta, noticia, matéria, notícia, articolo, questo, artikeln, artiklen, artikkelen, artykuł,
    się, článek, članak, tym, статью, статтю, auf, bei, per, mit, bu, haberi, ini, cikket,
    oldalon, در, پر, във, на, го, aquest, articles
"""

# What a button of a consent banner says beside "cookies", which may have an ending.
COOKIES = "cookie, cookies, кукі, куки"
COOKIE_WORDS = """
    accept, allow, reject, decline, deny, all, necessary, essential, only, settings, preferences,
    manage, policy, notice, choices, the, our, use, of, einstellungen, nur, notwendige,
    essenzielle, erforderliche, technisch, akzeptieren, ablehnen, zulassen, alle, verwalten,
    paramétrer, gérer, accepter, refuser, tous, les, politique, de, préférences, uniquement,
    nécessaires, configurar, gestionar, aceptar, rechazar, todas, las, política, solo, necesarias,
    preferencias, gerenciar, aceitar, rejeitar, todos, os, apenas, necessários, gestisci, i,
    accetta, rifiuta, tutti, necessari, impostazioni, preferenze, dei, beheren, accepteren,
    weigeren, alleen, noodzakelijke, instellingen, zarządzaj, plikami, pliki, plików, ustawienia,
    akceptuj, odrzuć, wszystkie, tylko, niezbędne, настройки, принять, отклонить, все, только,
    необходимые, файлы, файлов, прийняти, налаштування, nastavení, přijmout, odmítnout, pouze,
    nezbytné, všechny, soubory, hantera, godkänn, acceptera, bara, nödvändiga, inställningar,
    administrer, tillad, godkend, kun, nødvendige, godta, hyväksy, vain, välttämättömät, kelola,
    terima, semua, acepta, acepte, accetto, accepteer
"""

COOKIE_FILLERS = """
    all, the, our, only, use, of, alle, tous, les, de, todas, todos, las, os, i, tutti, dei, все,
    wszystkie, všechny, semua
"""

# What of these says nothing of a banner beside a lone "cookie": ``Reject the cookie``.
LONE_COOKIE = """
    accept, allow, reject, decline, deny, manage, all, necessary, essential, only, the, our, use,
    of
"""

# What is picked out for a reader, and for whom: ``Consigliati per te``.
PICKED = """
    recommended, picked, suggested, recommandé, recommandés, recommandée, recommandées,
    recomendado, recomendados, recomendada, recomendadas, consigliato, consigliati, empfohlen,
    empfehlungen, aanbevolen, polecane, polecamy, рекомендуем, рекомендовано, рекомендации,
    рекомендуємо, doporučujeme, doporučené, rekommenderat, anbefalet, anbefalt, suositellut,
    ajánlott, recomandate
"""
FOR_YOU = """
    for you, para ti, para usted, para você, per te, pour vous, pour toi, für sie, für dich, dla
    ciebie, voor jou, voor u, для вас, pro vás, för dig, til dig, for deg, sinulle, önnek, neked,
    pentru tine
"""

# Networks are in the news too: they count where the reader is sent *to* one.
NETWORKS = """
    facebook, twitter, x, instagram, whatsapp, telegram, youtube, tiktok, linkedin, viber,
    flipboard, pinterest, bluesky, mastodon, threads, snapchat, messenger, google news, apple
    news, spotify, apple podcasts, google podcasts, app store, google play, microsoft start
"""
# Of names that take endings: "Facebooku", "Telegramie", "Фейсбуке".
NETWORK_STEMS = """
    facebook, instagram, telegram, whatsapp, youtube, twitter, linkedin, pinterest, фейсбук,
    инстаграм, телеграм, ватсап, вотсап, вайбер, ютуб, твиттер, вконтакте, інстаграм, твітер,
    фејсбук, вајбер, твитер, בפייסבוק, בטוויטר, בוואטסאפ, בטלגרם, فیسبوک, تلگرام, واتساپ,
    اینستاگرام, ফেসবুক, हैशटैग, फेसबुक, व्हाट्सएप
"""
NETWORK_PLACES = """
    on, via, through, to, by, from, our, sur, en, no, na, pelo, auf, bei, über, su, in, w, op, på,
    di, and, or, y, e, et, und, trên, qua, channel, page, group, account, profile, feed, feeds,
    community, в, на, у, из, з, pe, στο, στον, στη, u, med, con, com, avec, mit, ke, lewat,
    melalui, đến, lên, în, az, a, at, във, al, i, kwenye, katika
"""

THINGS = {
    "": "newsletter, newsletters, e-newsletter, rss, disqus, e-paper, epaper, podcast app",
    "en": """
        inbox, our app, the app, our free app, free app, mobile app, news app, our apps, our
        podcast, our podcasts, apple podcasts, spotify, wherever you get your podcasts, our
        channel, subscriber, subscribers, subscription, subscriptions, subscribing, push
        notifications, notifications, breaking news alerts, news alerts, email alerts, e-mail
        alerts, daily digest, daily briefing, morning briefing, daily email, weekly email, weekly
        roundup, free articles, free article, unlimited articles, unlimited access, full access,
        free trial, digital access, digital edition, print edition, e-edition, ad-free, our
        journalism, our journalists, independent journalism, quality journalism, local journalism,
        our reporting, our newsroom, our website, our live blog, our liveblog, our live coverage,
        our full coverage, full coverage, our coverage, our homepage, our home page, our comments
        policy, our community guidelines, comment section, comments section, comments below, the
        comments, your comment, a comment, like us, contact us, our page, our group, our
        community, our letters, our archive, our archives, our stories, our latest, our best
        stories, our top stories, more stories, more news, more from us, this article, this story,
        this page, this post, related stories, top stories, latest news, latest headlines,
        breaking news, to your home screen, your account, create an account, free account,
        cookies, cookie, javascript, our terms, privacy policy, our guide, our interactive, our
        quiz, our survey, our gallery, our explainer, our special report, news tips, newsdesk,
        online edition, briefing, briefings, digest, roundup, round-up, our emails, our free
        emails, email updates, our updates, biggest stories, best stories, daily headlines, top
        headlines, the day's top stories, in your area, delivered to you, public-service
        journalism, investigative journalism, to keep reading, to continue reading, to read, to
        continue, to unlock, to comment, to watch, let us know, email us, a member today, a member
        now, this pdf, our experts, our reporters, full pdf, a preferred source, your preferred
        source, preferred source on
    """,
    "es": """
        boletín, boletines, nuestra app, la app, nuestra aplicación, nuestro canal, nuestros
        canales, nuestra página, nuestras redes, redes sociales, notificaciones, tu correo, su
        correo, tu email, suscriptores, suscripción, suscriptor, alertas, este artículo, esta
        noticia, clic aquí, click aquí, aquí para leer, nuestro podcast, nuestro perfil, para
        seguir leyendo, para continuar leyendo, este contenido, nuestra web, tus contactos, tus
        amigos, tus redes, sus redes, en tus redes, en redes, tu comentario, su comentario, un
        comentario
    """,
    "pt": """
        nosso aplicativo, o app, nosso app, nosso canal, nossos canais, canal do, nossa página,
        redes sociais, seu e-mail, seu email, notificações, assinante, assinantes, assinatura,
        esta notícia, esta matéria, esta reportagem, este artigo, clique aqui, nosso grupo, nosso
        podcast, boletim, nosso perfil, para continuar lendo, para continuar a ler, nosso site,
        seus amigos, suas redes, nas redes, sua opinião, seu comentário, um comentário, esta
        página
    """,
    "fr": """
        notre application, l'application, l'appli, notre appli, notre chaîne, notre page, notre
        compte, notre lettre, lettre d'information, infolettre, réseaux sociaux, boîte mail, boite
        mail, votre messagerie, abonnés, abonnement, notifications, alertes info, cet article,
        cliquez ici, notre podcast, notre live, notre direct, nos journalistes, notre journalisme,
        notre site, pour lire la suite, pour continuer, vos réseaux, vos proches, votre
        commentaire, un commentaire, vos contacts, cette page, cet épisode
    """,
    "de": """
        unsere app, unserer app, die app, unseren kanal, unserem kanal, unseren podcast, unserem
        podcast, abonnenten, abonnement, probeabo, digitalabo, push-nachrichten,
        push-mitteilungen, e-mail-adresse, postfach, diesen artikel, diesen beitrag, unseren
        newsletter, sozialen medien, sozialen netzwerken, unserer facebook-seite, klicken sie
        hier, klicke hier, eilmeldungen, unserem liveticker, unserem liveblog, unserem ticker,
        gratis testen, kostenlos testen, kostenlos registrieren, ihre meinung, deine meinung,
        einen kommentar, ihren kommentar, diese seite, diesen text, mitglied, cookies, abo
    """,
    "it": """
        nostra app, l'app, nostro canale, canale whatsapp, nostra pagina, nostri canali,
        notifiche, tua email, tua mail, tua casella, abbonamento, abbonati, clicca qui, questo
        articolo, nostro podcast, nostro profilo, nelle notizie, tuoi amici, i tuoi amici, un
        commento, tuo commento, la tua opinione, questa notizia, questa pagina, redazione
    """,
    "ru": """
        наш канал, наши каналы, нашем канале, наших каналах, нашу рассылку, рассылку, рассылка,
        наше приложение, приложение, нашу страницу, нашем сайте, соцсетях, вконтакте,
        одноклассниках, фейсбуке, инстаграме, ютубе, твиттере, телеграм, телеграме, дзен, дзене,
        яндекс новостях, уведомления, подписчиков, комментарий, комментарии, ваше мнение, своё
        мнение, свое мнение, этой новостью, новостью, друзьями, редакцию, редакции,
        push-уведомления, статьей, статьёй, ссылкой, подписку, подписка
    """,
    "uk": """
        наш канал, наші канали, нашому каналі, нашу розсилку, розсилку, наш застосунок,
        застосунок, додаток, нашу сторінку, соцмережах, фейсбуці, фейсбук, інстаграмі, телеграм,
        телеграмі, твіттері, ютубі, сповіщення, коментар, коментарі, вашу думку, свою думку,
        новиною, цією новиною, друзями, редакцію, редакції, статтею, посиланням, підписку,
        передплату
    """,
    "pl": """
        newslettera, newsletterze, newsletterem, naszą aplikację, aplikację, nasz kanał, naszego
        kanału, naszą stronę, mediach społecznościowych, facebooku, twitterze, instagramie,
        youtubie, powiadomienia, subskrypcję, subskrybentów, kliknij tutaj, ten artykuł, naszym
        profilu, komentarz, komentarzach, swoją opinią, opinią, znajomymi, redakcji, redakcją, tym
        artykułem, artykuł znajomym
    """,
    "cs": """
        newsletteru, newsletterem, naši aplikaci, aplikaci, náš kanál, naši stránku, facebooku,
        twitteru, instagramu, youtube, oznámení, předplatné, předplatitele, klikněte zde,
        komentář, komentáři, svůj názor, s přáteli, redakci, tento článek, článek přátelům,
        sociálních sítích
    """,
    "sk": """
        newsletteru, našu aplikáciu, facebooku, instagrame, predplatné, newslettera, sociálnych
        sieťach, odberu noviniek, odberu newslettera
    """,
    "id": """
        aplikasi kami, kanal kami, saluran, whatsapp channel, akun kami, media sosial kami,
        notifikasi, channel kami, di sini, grup telegram, komentar anda, pendapat anda, artikel
        ini, berita ini, redaksi, kami di media sosial, kami di google
    """,
    "vi": """
        ứng dụng, kênh của chúng tôi, fanpage, zalo, bản tin, thông báo, vào đây, để xem thêm, dõi
        chúng tôi, trang facebook, bình luận của bạn, bài viết này, tòa soạn
    """,
    "nl": """
        nieuwsbrief, nieuwsbrieven, onze app, de app, social media, sociale media, ons kanaal,
        meldingen, abonnees, klik hier, om verder te lezen, om door te lezen
    """,
    "sv": "nyhetsbrev, vår app, appen, sociala medier, prenumerant",
    "ar": """
        نشرتنا, النشرة البريدية, قناتنا, صفحتنا, تطبيقنا, التطبيق, فيسبوك, تويتر, واتساب,
        تيليغرام, تلغرام, يوتيوب, انستغرام, إنستغرام, هنا, حسابنا
    """,
    "da": """
        nyhedsbrev, nyhedsbreve, nyhedsbrevet, vores app, appen, sociale medier, artiklen,
        podcasten, vores journalistik, abonnent
    """,
    "no": """
        nyhetsbrev, nyhetsbrevet, vår app, appen, sosiale medier, artikkelen, podkasten, vår
        journalistikk, abonnent
    """,
    "fi": "uutiskirje, uutiskirjeemme, uutiskirjeen, sovellus, sovelluksemme, artikkeli, tilaaja",
    "ro": """
        buletin, buletinul, aplicația, aplicaţia, canalul nostru, pagina noastră, rețelele
        sociale, articolul, notificări, abonament, redacție
    """,
    "hu": """
        hírlevél, hírlevelünk, hírlevelünkre, hírlevelünket, alkalmazásunkat, minket, cikket,
        értesítések, csatornánkra, csatornánkat
    """,
    "el": """
        ενημερωτικό, εφαρμογή, κανάλι, σελίδα μας, το άρθρο, social media, ειδοποιήσεις
    """,
    "hr": """
        aplikaciju, newslettera, naš kanal, našu stranicu, članak, obavijesti, pretplatu,
        društvenim mrežama
    """,
    "bg": """
        приложението, приложение, бюлетин, бюлетина, канала ни, канал, страницата ни, социалните
        мрежи, статията
    """,
    "sl": "e-novice, našo aplikacijo, naš kanal, družbenih omrežjih",
    "lt": "naujienlaiškį, programėlę, mus facebook, mus instagram, mus twitter, mus youtube",
    "lv": """
        jaunumiem, vēstkopai, lietotni, mums facebook, mums instagram, mums twitter, mums youtube
    """,
    "et": "uudiskirjaga, uudiskiri, meie kanaliga",
    "ca": "butlletí, la nostra app, el nostre canal, nostra newsletter",
    "he": "לניוזלטר, לערוץ, לערוץ שלנו",
    "sr": "нашу апликацију, наш канал, друштвеним мрежама",
    "ms": "saluran kami, aplikasi kami, surat berita",
}

# Those that others have on offer as well: after them nothing may follow but words of a page.
WEAK_THINGS = """
    to read, to watch, the app, free app, mobile app, this article, this story, this page, this
    post, this pdf, a comment, your comment, the comments, create an account, your account, free
    account, cookies, cookie, breaking news, la app, este artículo, esta noticia, este contenido,
    tu comentario, su comentario, un comentario, tus amigos, tus contactos, l'application,
    l'appli, cet article, cette page, votre commentaire, un commentaire, vos proches, vos
    contacts, die app, diesen artikel, diesen beitrag, diese seite, diesen text, einen kommentar,
    ihren kommentar, ihre meinung, deine meinung, mitglied, o app, esta notícia, esta matéria,
    este artigo, esta página, seu comentário, um comentário, sua opinião, seus amigos, l'app,
    questo articolo, questa notizia, questa pagina, un commento, tuo commento, la tua opinione, i
    tuoi amici, tuoi amici, приложение, комментарий, комментарии, ваше мнение, своё мнение, свое
    мнение, друзьями, ссылкой, додаток, застосунок, коментар, коментарі, вашу думку, свою думку,
    друзями, посиланням, aplikację, ten artykuł, komentarz, opinią, znajomymi, aplikaci, komentář,
    tento článek, svůj názor, komentar anda, pendapat anda, artikel ini, berita ini, ứng dụng,
    bình luận của bạn, bài viết này, de app, appen, artiklen, artikkelen, sovellus, artikkeli,
    aplicația, aplicaţia, articolul, cikket, εφαρμογή, το άρθρο, aplikaciju, članak, приложението,
    статията, التطبيق, qr code, butlletí, el nostre canal, jaunumiem, lietotni, programėlę, abo,
    nuestro canal, nosso canal, notre chaîne, unseren kanal, unserem kanal, nostro canale, наш
    канал, нашем канале, нашому каналі, nasz kanał, naszego kanału, náš kanál, saluran kami, kanal
    kami, ons kanaal, naš kanal, канала ни, לערוץ, canalul nostru, saluran, our page, our group,
    our channel
"""
# What else stands with them.
# What a sentence on how to do something has as well: "Open the app and create an account."
EVERYDAY_THINGS = """
    the app, free app, mobile app, notifications, an account, create an account, your account, free
    account, cookie, cookies, email alerts, e-mail alerts, la app, die app, e-mail-adresse,
    l'application, l'appli, su correo, tu correo, notificaciones, o app, seu e-mail, notificações,
    l'app, notifiche, приложение, уведомления, додаток, застосунок, сповіщення, aplikację,
    powiadomienia, aplikaci, upozornění, de app, meldingen, appen, sovellus, aplicația
"""
PLAIN_WORDS = """
    friend, friends, family, colleague, colleagues, later, more, read, view, comment, get,
    minutes, minute, ios, android, iphone, ipad, device, phone, mobile, tablet, desktop, offline,
    store, play, google, apple, iphones, someone, settings, browser, site, website, page, article,
    story, news, latest, continue, updates, alerts, 0, amigos, amigo, amigas, contactos, familia,
    amis, proches, freunde, freunden, bekannten, amici, amico, vrienden, друзьям, друзьями,
    друзям, друзями, znajomymi, znajomym, przyjaciółmi, přátelům, přáteli, leer, lire, leggere,
    ler, lesen, gratis, gratuitement, kostenlos, gratuita, herunter, weiter, бесплатно,
    безкоштовно, bezpłatnie
"""

PARTS = {
    "en": """
        article, articles, story, stories, more, video, videos, gallery, galleries, photos,
        images, slideshow, comments, coverage, podcast, episode, transcript, livestream, here,
        page, link, conversation, discussion, headlines, topics, replies, next, also, column,
        columns, post, posts, thread, interview, report, review, version, edition, updates, ad,
        ads, newsletter, caption, captions, image, photo, chart, graphic, map, content, feedback,
        liveblog, briefing, pdf, clipboard
    """,
    "es": """
        artículo, noticia, nota, más, vídeo, video, galería, comentarios, aquí, fotos, entrevista,
        completo, noticias, opinión
    """,
    "pt": """
        artigo, notícia, matéria, mais, vídeo, galeria, comentários, aqui, fotos, íntegra,
        reportagem, notícias
    """,
    "fr": """
        article, suite, plus, vidéo, galerie, commentaires, ici, photos, diaporama, dossier,
        l'article, la suite, avis
    """,
    "de": """
        artikel, mehr, video, galerie, kommentare, hier, fotos, fotostrecke, bilderstrecke,
        bericht, seite, beitrag, text, link, ausgabe, folge, kommentar, bildunterschrift, bild
    """,
    "it": """
        articolo, notizia, più, video, gallery, galleria, commenti, qui, foto, intervista,
        l'articolo, notizie
    """,
    "nl": "artikel, video, hier, reacties, verhaal",
    "pl": "artykuł, więcej, wideo, galerię, komentarze, tutaj, zdjęcia, film",
    "ru": "статью, новость, далее, больше, видео, комментарии, здесь, фото, полностью",
    "uk": "статтю, новину, далі, більше, відео, коментарі, тут, фото, повністю",
    "id": "artikel, berita, selengkapnya, video, komentar, foto",
    "tr": """
        haber, haberi, yazıyı, videoyu, galeriyi, sayfayı, makaleyi, yorumları, bülteni
    """,
}

FILLERS = {
    "en": """
        the, a, an, this, that, these, full, all, our, your, us, to, of, on, in, at, by, with,
        for, from, and, or, it, up, out, now, today, below, above, first, latest, live, related,
        other, original, entire, complete, rest, whole, about, free, online, via, top, next,
        previous, back, reading, watching, facebook, twitter, x, whatsapp, new, big, larger, size,
        you, also, interactive, exclusive, special, highlights, play
    """,
    "es": """
        el, la, los, las, un, una, de, del, al, en, y, o, por, para, tu, su, completa, completo,
        este, esta, sobre, tema, asunto, todo, con, nos, nosotros, abajo, debajo
    """,
    "pt": """
        o, a, os, as, um, uma, de, do, da, em, no, na, e, ou, por, para, seu, sua, completa,
        completo, ao, este, esta, sobre, assunto, tema, tudo
    """,
    "fr": """
        le, la, les, l, un, une, de, du, des, d, en, et, ou, pour, sur, cet, ce, cette, nos,
        notre, complet, sujet, thème, tout, au, votre, ton, vos, tous, toutes
    """,
    "de": """
        den, der, die, das, dem, ein, eine, zum, zur, zu, im, in, und, oder, sie, ganzen,
        vollständigen, kompletten, dazu, alle, jetzt, auf, per, via, bei, mit, hier, mehr,
        kostenlos, gratis, unseren, unserem, diesen, diese, dieses, freunden, als, abschließen
    """,
    "it": """
        il, lo, la, i, gli, le, l, un, una, di, del, della, in, e, o, per, tutto, tutta, completo,
        completa, l'intero, qui, su, sul, tema, argomento, al
    """,
    "nl": """
        het, de, een, hier, meer, van, volledige, hele, met, op, via, dit, deze, je, ons, onze,
        gratis, nu
    """,
    "pl": "cały, całość, ten, w, na, o, się, i, dalej, tutaj",
    "ru": "всю, эту, на, в, о, и, все, полную",
    "uk": "всю, цю, на, в, у, про, і, та, повну",
    "id": "di, sini, ini, yang, dan, atau, lengkap",
    "tr": """
        bu, ve, tüm, tamamını, devamını, için, ile, bir, hemen, şimdi, ücretsiz, üzerinden
    """,
}

# Verbs that are nouns as well: they bid only where one of `OBJECTS` follows.
NOUNS = """
    like, share, support, access, post, message, contact, sign, watch, email, print, comment,
    view, chat, visit, install, try, stream, scroll, log, register, upgrade, open, play, catch,
    hear, let, tell, turn, leave, send, keep, sort, load, show, press, find, see, get, add, enter,
    stay, help, save, bookmark, gift, take, start, slide, vote, rate, give, apply, complete
"""
OBJECTS = """
    us, our, this, these, the, your, up, in, on, via, now, here, it, all, to, a, an, out, today,
    more, every, with, free, breaking, exclusive, unlimited, instant, daily, weekly, news, local,
    independent, quality, public-service, investigative, even, informed, connected, updated,
    tuned, ahead, live
"""

# A sentence of a story that reports what somebody said or did is no furniture.
SPEECH = """
    said, says, told, tells, asked, asks, wrote, added, according, dijo, dice, disse, diz, dit,
    sagte, sagt, ha detto, сказал, сказала, заявил, сообщил, powiedział, řekl, dedi, kata, ujar,
    cho biết, nói, сказав, заявив, повідомив, disait, gritó, ordenó, gritou, zei, sade, sagde,
    sanoi, řekla, powiedziała, mondta, spus, είπε, rief, meinte, skriver, warned, urged, joked,
    shouted, begged, promised, pleaded, insisted, argued, urge, urges, warn, warns, insist,
    insists, argue, argues, zegt, sakė, teigė, teica, ütles, lausus, рекао, рекла, rekao, rekla,
    rekel, אמר, אמרה
"""
# Those of them that no page says with "here": "Leave your guns here".
NOT_POINTING = "keep, leave, hide, enjoy, save"
# What all others save and support as well, with these verbs: "Save our community".
CAUSE_VERBS = "save, support, help, keep, give, tell, share"
CAUSES = (
    "our community, our stories, our team, our group, our channel, our shop, our magazine, our site"
)
TELLING = "was, were, had, did, they, he, she, his, her, him, them, i"

# English verbs whose object may be any part of a page, and those that end in "... here".
READERS = """
    read, view, see, watch, listen, click, tap, browse, explore, discover, check, find, learn,
    continue, keep, show, load, hide, play, open, download, subscribe, register, join, follow,
    comment, share, print, email, leave, enlarge, expand, toggle, zoom, reuse, send, save, tweet,
    swipe, scroll, slide, post, report, hear, enjoy
"""

# Buttons that stand in a row with the networks.
ROW = """
    share, email, e-mail, mail, print, copy, link, tweet, post, pin, sms, reddit, line, wechat,
    weibo, vk, ok, xing, tumblr, teilen, partager, compartir, compartilhar, condividi
"""

# Words that no story has in so short a line.
ONLY = "unsubscribe, désabonner, désinscrire, permalink, paywall-free"

# What one does with an app.
TAKERS = "get, download, install, open, try"

# "Already a subscriber": words that say it, in whatever order.
ALREADY = """
    already, bereits, schon, déjà, ya, já, già, уже, вже, już, již, už, al, reeds, redan,
    allerede, zaten, sudah, đã
"""
MEMBERS = """
    subscriber, subscribers, abonnent, abonnentin, abonné, abonnée, abonnés, suscriptor,
    suscriptora, abbonato, abbonata, abbonati, assinante, подписчик, передплатник, subskrybentem,
    prenumeratorem, předplatitel, předplatitelem, predplatiteľ, abonee, abonnee, prenumerant,
    abone, pelanggan
"""

# Verbs in the form in which only pages bid one subscribe, or register.
SUBSCRIBE_VERBS = """
    abonnez-vous, abonne-toi, suscríbete, suscríbase, suscribite, abbonatevi, подписывайтесь,
    подпишитесь, подписывайся, підписуйтесь, підписуйтеся, підпишіться, subskrybuj, abonnieren
    sie, abonniere, jetzt abonnieren, prenumerera, abonează-te, abonați-vă
"""
REGISTER_VERBS = """
    inscrivez-vous, inscris-toi, iscriviti, iscrivetevi, inscreva-se, cadastre-se, zapisz się
"""

# With one of these, or with a figure, they are sure: ``Suscríbete para leer``.
SURE_COMPANY = """
    maintenant, dès, aujourd'hui, gratuitement, pour lire, pour continuer, pour suivre, la suite,
    offre, chaîne, ici, ahora, ya, hoy, gratis, aquí, para leer, para seguir, para continuar,
    canal, oferta, agora, já, hoje, grátis, aqui, para ler, para ter, ora, subito, qui, per
    leggere, per continuare, canale, offerta, сейчас, бесплатно, здесь, канал, чтобы читать, нас,
    зараз, безкоштовно, тут, сторінку, страницу, группу, группы, групу, новости, новини, teraz,
    bezpłatnie, tutaj, kanał, by czytać, aby czytać, uns, jetzt, kostenlos, hier, kanal, nu, här,
    oss, acum, aici, gratuit, canalul, nosotros, noi, à nous, actualités, noticias, notícias,
    notizie, nachrichten, wiadomości, zugang, acceso, acesso, accès, accesso, доступ, чтобы не
    пропустить, чтобы не пропускать, чтобы узнавать, чтобы получать, чтобы быть в курсе, щоб не
    пропустити, щоб не пропускати, щоб дізнаватися, щоб отримувати, щоб бути в курсі, щоб читати
"""

# Last words of labels that a headline may follow without a colon.
ALSO = """
    also, también, também, aussi, également, auch, anche, также, також, również, także, też, také,
    tiež, juga, ook, også, även
"""

# What may stand between a label and its colon: ``Lesen Sie mehr zum Thema: ...``.
POINTER_TAILS = """
    on, about, this, the, topic, subject, story, same, here, below, zum, zu, thema, dazu, hierzu,
    im, text, sobre, el, este, tema, ese, o, assunto, sur, le, sujet, même, à, ce, sull'argomento,
    argomento, lo, stesso, over, dit, onderwerp, hierover, in, по, теме, темі, за, темою, na, ten,
    temat, k, tématu, om, ämnet, emnet, bu, konuda, mengenai, tentang, despre, subiect, hier,
    aquí, aqui, ici, qui, här, tutaj, здесь, тут
"""

# First words of lines that promise more, or all, on a page of ours.
MORE = """
    more, all, más, todas, mais, plus, mehr, alle, tutte, больше, ещё, еще, все, більше, ще, усі,
    всі, więcej, wszystkie, více, viac, meer, mer
"""

# Labels of one word before whole sentences; others of one word open notes and recipes.
POINTERS = "related, watch, read, baca, подробнее, детальніше"

# What a line says of the page that it stands on: ``This content is for subscribers only``.
PAGE_NAMES = {
    "en": """
        this article, this story, this content, this page, this site, this website, this video,
        this post, this feature, this copy, this service, this report, this material, all content,
        our website, our site, this audio, this podcast, this gallery, this item, this summary,
        this translation
    """,
    "es": """
        este contenido, este sitio, este artículo, esta web, esta página, esta noticia, este
        vídeo, este video
    """,
    "pt": """
        este conteúdo, este site, este artigo, esta página, esta matéria, esta notícia, este vídeo
    """,
    "fr": "ce contenu, ce site, cet article, cette page, cette vidéo",
    "de": """
        dieser inhalt, dieser artikel, dieser beitrag, dieser text, diese seite, diese website,
        diese webseite, dieses video
    """,
    "it": "questo contenuto, questo sito, questo articolo, questa pagina, questo video",
    "nl": "dit artikel, deze site, deze website, deze pagina, deze video",
    "ru": "этот материал, этот сайт, наш сайт, данный материал, эта статья",
    "uk": "цей матеріал, цей сайт, наш сайт, ця стаття",
    "pl": "ten artykuł, ta strona, ten materiał, ten tekst, ta witryna",
    "cs": "tento článek, tento web, tento obsah, tato stránka",
    "tr": "bu haber, bu içerik, bu site, bu yazı",
    "id": "artikel ini, konten ini, situs ini, halaman ini, berita ini",
}
PAGE_SIGNS = """
    cookie, javascript, copyright, available in your, unavailable in your, for subscri, to
    subscri, our subscri, our sponsor, originally published, originally appeared, originally
    posted, originally ran, originally written for, first published, first appeared, republished,
    not supported, can not be played, cannot be played, can't be played, affiliate, our series,
    our special, paywall, creative commons, all rights, machine translat, translated from, abonn,
    suscript, assinant, réservé aux abonn, réservée aux abonn, réservé à nos, droits réservés,
    riservato agli abb, diritti riservat, reservado a, reservado para, derechos reservad, direitos
    reservad, nicht verfügbar, nicht geladen, nur für abo, nur für registriert, nur für mitglied,
    no está disponible, não está disponível, non è disponibile, n'est pas disponible, доступен
    только, доступна только, доступно только, недоступ, доступний лише, доступний тільки,
    подписчик, передплат, subskryb, dostępn, předplat, abone, pelanggan, zuerst erschien, zuerst
    veröffentlicht, urheberrecht, voor abonnees, alleen voor leden, für abonnenten, dla
    subskrybentów, kun for abonnenter, för prenumeranter, для подписчиков, для передплатників, has
    not loaded yet, generated by ai, generated with ai, generated using ai, created by ai, created
    with ai, translated by ai
"""
# What others call theirs as well, and signs that count for the other names only.
WEAK_PAGE_NAMES = """
    this site, this website, this copy, this service, this report, this material, this item,
    this feature
"""
STRONG_PAGE_SIGNS = """
    third party, third-party, sponsor, subscri, syndicat, not available, no longer available,
    unavailable, premium, in partnership with, made possible by, exclusiv, members only,
    members-only
"""
# Signs that count before a day or an hour, or at the end of the line; also for those names only.
DATED_PAGE_SIGNS = """
    has been updated, was updated, was last updated, has been corrected, was amended on
"""

# Heads of lists of stories: one of the first, one of the second, and no more than a tail.
LIST_ADJECTIVES = """
    top, latest, recent, popular, most popular, most read, most viewed, most recent, featured,
    related, recommended, trending, similar, more, other, further, suggested, editors, editor's,
    must-read, must-see, sponsored, promoted, breaking, today's top, this week's top, our top, our
    best, our latest, altri, altre, otros, otras, outros, outras, autres, andere, weitere, другие,
    інші, inne, další, ďalšie, diğer, últimas, últimos, dernières, derniers, ultimi, ultime,
    neueste, neuste, aktuelle, mehr aktuelle, последние, останні, najnowsze, nejnovější, más,
    mais, mehr, больше, більше, więcej, více, meer, laatste, ander, overig, gerelateerd, fler,
    senaste, övriga, flere, siste, seneste, øvrige, lisää, uusimmat, muita, tuoreimmat, ещё, еще,
    ostatnie, pozostałe, viac, najnovšie, ostatné, ostatní, további, legfrissebb, egyéb, mai
    multe, ultimele, daha fazla, περισσότερα, περισσότερες, άλλα, άλλες, σχετικά, σχετικές,
    τελευταίες, још, више, остале, најновије, više, ostale, najnovije, još, druge, več,
    najnovejše, още, други, останалите, और, अन्य, ताजा, lain-lain, vairāk, citas, jaunākās,
    daugiau, kitos, naujausios, rohkem, més, altres, darreres, more local, more world, more
    national, more breaking, this week's most read
"""
LIST_NOUNS = """
    stories, story, articles, article, posts, headlines, videos, video, photos, galleries, topics,
    picks, content, coverage, reading, reads, podcasts, episodes, columns, columnists, links,
    tags, comments, blogs, pictures, images, news, noticias, notícias, artículos, artigos,
    matérias, actualités, infos, nachrichten, artikel, meldungen, themen, beiträge, notizie,
    articoli, новости, новостей, статьи, материалы, новини, новин, статті, wiadomości, artykuły,
    zprávy, články, haberler, berita, nieuws, artikelen, nyheter, temas, vídeos, vidéos, actus,
    статей, artykułów, článků, článkov, nyheder, nyheterna, nyhederne, uutisia, uutiset, hírek,
    cikkek, știri, ştiri, articole, vijesti, članci, вести, чланци, novic, novice, správy, správ,
    zpráv, haber, νέα, ειδήσεις, άρθρα, खबरें, समाचार, ziņas, ziņu, naujienos, naujienų, uudised,
    uudiseid, notícies, статии, artikkelit, artikkeleita, artikler, artiklar, verhalen
"""
# What may come after such a head, before a place or a theme.
LIST_LINKS = """
    from, on, about, in, de, del, da, do, sobre, en, em, sur, à, aus, zu, zum, zur, über, su, di,
    dal, dalla, из, о, по, з, із, про, z, o, ze, k, från, van, uit, over, tentang, dari, der
"""
LIST_TAILS = """
    this week, today, now, right now, for you, here, this month, of the day, of the week, below,
    on this topic, on this story, by this author, from this author, on the web, from the web, from
    around the web, sobre el tema, sobre o tema, sobre o assunto, sur le sujet, zum thema,
    sull'argomento, по теме, за темою, na ten temat, k tématu
"""

# "Our" and what is a page's; in other languages "our" is enough after a bid.
OUR = {
    "en": "our",
    "es": "nuestro, nuestra, nuestros, nuestras",
    "pt": "nosso, nossa, nossos, nossas",
    "fr": "notre, nos",
    "de": "unser, unsere, unseren, unserem, unserer",
    "it": "nostro, nostra, nostri, nostre",
    "nl": "onze, ons",
    "sv": "vår, vårt, våra",
    "ru": "наш, наша, наше, наши, нашу, нашей, нашем, нашим, нашими, нашего, наших",
    "uk": "наш, наша, наше, наші, нашу, нашої, нашому, нашим, нашими, нашого, наших",
    "pl": "nasz, nasza, nasze, naszą, naszym, naszego, naszej",
    "cs": "náš, naše, naši, našeho, našem",
    "id": "kami",
    "vi": "chúng tôi",
}
OURS = """
    email, emails, e-mail, app, apps, journalism, reporting, newsroom, website, site, web site,
    podcast, podcasts, channel, channels, page, group, coverage, blog, liveblog, newsletter,
    newsletters, community, gallery, quiz, survey, archive, archives, stories, guide, explainer,
    series, interactive, homepage, alerts, updates, briefing, forum, shop, magazine, edition,
    feed, socials, events, team, tracker, map, poll, crossword, crosswords, puzzles, calculator,
    comments, mailing, briefings, abo, abos, konto, compte, comptes, cuenta, cuentas, conta,
    sites, sitio, siti, pages, чат, чате, бот, боте
"""
# The same in languages whose words take endings.
STEMS_OF_OURS = """
    newsletter, podcast, podkast, подкаст, telegram, телеграм, whatsapp, youtube, facebook,
    instagram, liveblog, liveticker, ticker, kanal, kanäl, kanál, kanał, kanaal, chaîne, canal,
    canais, канал, angebot, artikel, article, artículo, artigo, articol, artykuł, člán, статт,
    material, матеріал, beitrag, beiträg, seite, website, webseite, webové, sitio, sito, página,
    pagina, stron, stránk, сайт, страниц, сторінк, portal, serwis, aplica, aplikac, aplikas,
    приложен, застосун, interview, intervju, entrevista, intervista, entretien, интервью, інтерв,
    wywiad, rozhovor, video, vídeo, vidéo, видео, відео, galer, galeri, umfrage, sondage,
    sondaggio, encuesta, enquete, quiz, redaktion, rédaction, redazione, redacción, redação,
    redactie, redakc, redakcj, редакц, berichterstatt, couverture, copertura, cobertura,
    reportage, reportaje, reportagem, репортаж, themen, dossier, spezial, especial, speciale,
    abonn, suscri, assinat, abbonam, подпис, передплат, předplat, prenumer, magazin, revista,
    rivista, ausgabe, édition, edición, edição, edizione, blog, группу, групп, групу, groupe,
    grupo, gruppo, community, communauté, comunidad, comunidade, archiv, nachrichten, новост,
    новин, noticias, notícias, notizie, nieuws, nyheter, actualité, infolettre, nieuwsbrief,
    nyhetsbrev, nyhedsbrev, рассылк, розсилк, boletín, boletines, boletim, perfil, profil,
    profilo, compte, redes, réseaux, appli, e-paper, материал, статье, статью, статьи, статей,
    aplicativo, analys, análisis, análise, analisi, аналит, analiz, guía, guia, guida, ratgeber,
    offre, oferta, offert, ofert, livestream, рубрик, granskning, alerte, alerta, benachricht,
    powiadom, série, serie, spécia, enquête, inchiest, investigac, überblick, résumé, comment,
    kommentar, komentar, коммент, forum, foro, infograf, calendario, kalender, diaporama, rechner,
    bilderstrecke, fotostrecke, hintergrund, erklär, spielplan, ergebnis, mediath
"""
# What others have as well, a waterway, a building site or a party; nothing else may be said of it.
STEMS_OF_WEAK_OURS = """
    kanal, kanäl, kanál, kanał, kanaal, chaîne, canal, canais, канал, group, grupo, gruppo, site,
    sitio, sito, channel, page, team, shop, map, forum
"""
# Where "our" is "us" as well, and stands behind.
OUR_AND_US = ("id", "vi")

# Who is written to with news, corrections and questions.
DESKS = """
    reporter, reporters, newsroom, news desk, newsdesk, editor, editors, desk, us, author, team,
    tips, letters, letter, feedback, stories, corrections
"""

# Where the way to a page begins, and the sections that it leads through: ``Home > News > Local``.
HOME_PAGES = """
    home, homepage, home page, front page, inicio, portada, accueil, startseite, início, capa,
    strona główna, główna, główna strona, главная, головна, úvod, domů, domov, hlavní stránka, ana
    sayfa, anasayfa, beranda, trang chủ, voorpagina, hem, hjem, forside, forsiden, etusivu,
    kezdőlap, címlap, főoldal, acasă, αρχική, αρχική σελίδα, почетна, насловна, naslovnica,
    početna, начало, 首页, 首頁, ホーム, トップ, 홈, الرئيسية, होम, হোম, หน้าแรก, דף הבית, خانه, صفحه اصلی,
    avaleht, sākums, pagrindinis, inici, laman utama
"""

SECTION_NAMES = """
    politics, economy, sport, sports, local, regional, national, international, entertainment,
    opinion, lifestyle, technology, política, economía, economia, deportes, esportes,
    desporto, nacional, nacionales, internacional, mundo, cultura, sociedad, sociedade,
    opinión, opinião, regiones, actualidad, politique, économie, société, culture, monde,
    régions, politik, wirtschaft, ausland, inland, kultur, regionales, politica, cronaca,
    esteri, sociale, spettacoli, politiek, economie, buitenland, binnenland, wetenschap,
    политика, экономика, общество, спорт, культура, происшествия, регионы, політика,
    економіка, суспільство, світ, події, polityka, gospodarka, świat, kultura, domácí, domáce,
    zahraničí, zahraničie, ekonomika, politika, kultúra, ekonomija, svijet, gospodarstvo,
    друштво, свет, економија, kronika, българия, свят, икономика, култура, politică, economic,
    actualitate, belföld, külföld, gazdaság, közélet, gündem, ekonomi, siyaset, dünya, spor,
    πολιτική, οικονομία, κόσμος, ελλάδα, κοινωνία, αθλητικά, inrikes, utrikes, innenriks,
    utenriks, samfunn, samfund, indland, udland, erhverv, nöje, kotimaa, ulkomaat, talous,
    urheilu, politiikka, nasional, internasional, olahraga, bisnis, thế giới, thời sự, kinh
    tế, thể thao, xã hội, pháp luật, giải trí, 新闻, 新聞, 国内, 國內, 国际, 國際, 体育, 體育, 财经, 財經, 社会, 社會,
    娱乐, 娛樂, 时政, 科技, ニュース, 国際, 政治, 経済, スポーツ, エンタメ, 뉴스, 정치, 경제, 사회, 국제, 스포츠, 문화, أخبار, سياسة,
    اقتصاد, رياضة, محليات, دولي, ثقافة, देश, विदेश, राजनीति, खेल, मनोरंजन, राज्य, জাতীয়,
    আন্তর্জাতিক, রাজনীতি, খেলা, অর্থনীতি, সারাদেশ, การเมือง, ต่างประเทศ, กีฬา, เศรษฐกิจ,
    חדשות, ספורט, כלכלה, פוליטיקה, سیاسی, اقتصادی, ورزشی, اجتماعی, بین‌الملل, välismaa,
    majandus, latvijā, pasaulē, lietuvoje, pasaulyje, verslas, esports, nyheter, tempatan
"""

# Headings of the page's own business: one of the first, one of the second.
SERVICES = """
    newsletter, newsletters, comment, comments, commenting, ad, ads, cookie, cookies, privacy,
    account, password, login, subscription, subscriptions, notification, notifications,
    corrections, email, e-mail
"""
SERVICE_NOUNS = """
    sign-up, signup, section, policy, policies, choices, settings, preferences, options,
    guidelines, notice
"""
SERVICE_FILLERS = "your, our, my, all, manage, the, and, to, this, view, edit, change, update"

# Verbs of buttons, and what ends the words on one: ``Donate now``.
BUTTONS = """
    subscribe, donate, register, join, sign up, download, shop, buy, watch, listen, read, try, try
    it, contribute, log in, sign in, start free trial, enroll, learn more, get it, get access, get
    tickets, play, rsvp, upgrade, bet, install, play it
"""
BUTTON_ENDS = "now, today, here, free, for free, online"

OPENERS = (
    *PAGE_NAMES.values(),
    *WHOLE_LINES.values(),
    *LABELS.values(),
    TAG_LABELS,
    TOUCHED_LINES,
    TOUCHED_LABELS,
    WEAK_LABELS,
    HEADLINE_LABELS,
    TOUCHED_NAME_OPENINGS,
    *OPENINGS.values(),
    *(openings for openings, _ in OPENINGS_WITH),
    WEAK_OPENINGS,
    EVERYDAY_OPENINGS,
    *NAME_OPENINGS.values(),
    HOUSE_OPENINGS,
    *VERBS.values(),
)

# What pages count; of lines in other scripts all are looked at closer.
COUNTED = """
    of, photos, images, videos, people, comment, comments, share, shares, view, views, like,
    likes, retweet, retweets, reply, replies, read, listen, comentario, comentarios, comentários,
    commentaire, commentaires, kommentar, kommentare, commenti, komentarz, komentarze, komentarzy,
    yorum, komentar, free
"""

# What opens a line only before one of the words that belong to it.
PAIRED = (
    (LIST_ADJECTIVES, LIST_NOUNS),
    ("popular, trending", "today, this, right"),
    (SERVICES, ",".join((SERVICES, SERVICE_NOUNS, SERVICE_FILLERS))),
    (SHARES, ",".join((NETWORK_PLACES, NETWORKS, "facebookis, facebookon, facebookissa"))),
    (PICKED, "for, para, per, pour, für, dla, voor, для, pro, för, til, sinulle, önnek, pentru"),
    ("necessary, essential", "cookies"),
    ("artikel, beitrag, seite, text, diesen artikel", "teilen, weiterleiten"),
    ("more, latest", "in"),
)

# A line that opens with one of `LEADS` has one of these where it is a bid.
CUES = (
    "newsletter", "subscri", "inbox", "whatsapp", "telegram", "facebook", "instagram", "twitter",
    "youtube", "linkedin", "tiktok", "podcast", "comment", "account", " our ", " app ", " app,",
    " app.", " apps ", " us on ", " us at ", " here", "boletín", "рассылк", "розсилк", "канал",
    "abonn",
)  # fmt: skip
