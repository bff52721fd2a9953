"""News agencies, wires and outlets that sign their datelines.

One line for each: its name, its country (ISO 3166), and what it signs with, as its
datelines do.  Compiled by hand from the agencies' own pages and the member lists of
their alliances (EANA, OANA, FAAPA, ASI-NEWS, MINDS); names are facts, under no licence.
"""

from __future__ import annotations

AGENCIES = """\
Reuters | GB | Reuters, Reuter, REUTERS, REUTER, Рейтер, Reuters Breakingviews, Reuters Health, رويترز, 路透社, 路透, ロイター, 로이터, รอยเตอร์, रायटर, रॉयटर, רויטרס, רויטרז, Ρόιτερς, רויטר, Ройтерс, Thomson Reuters Foundation, Рөйтерс
The Associated Press | US | AP, The Associated Press, Associated Press, أ ب, أسوشيتد برس, 美联社, 美聯社, AP通信, AP通信社, एपी, เอพี, אי-פי
Agence France-Presse | FR | AFP, أ ف ب, ا ف ب, أ.ف.ب, فرانس برس, 法新社, AFP時事, AFP通信, 에이에프피, एएफपी, เอเอฟพี, АФП
Deutsche Presse-Agentur | DE | dpa, DPA, د ب أ, د.ب.أ, 德新社, dpa-AFX, dpa-infocom, dpa-tmn, ДПА
Agencia EFE | ES | EFE, EFECOM, Efe, إفي, 埃菲社, EFEverde, EFE Agro, Agencia EFE, ЭФЕ
ANSA | IT | ANSA, Ansa, 安莎社, أنسا, АНСА
TASS | RU | TASS, ТАСС, ИТАР-ТАСС, ITAR-TASS, Tass, تاس, 塔斯社, 俄塔社, タス通信, 타스, ИТАР-TACC, ТАСС-ДОСЬЕ
Interfax | RU | Interfax, INTERFAX, Интерфакс, ИНТЕРФАКС, INTERFAX.RU, 国际文传电讯社, إنترفاكس, インタファクス通信
RIA Novosti | RU | RIA Novosti, РИА Новости, RIA, РИА «Новости», 俄新社
Sputnik | RU | Sputnik, Спутник, سبوتنيك, 俄罗斯卫星通讯社, スプートニク
Prime | RU | ПРАЙМ, Прайм, PRIME
FederalPress | RU | ФедералПресс, ФЕДЕРАЛПРЕСС
Tatar-inform | RU | Татар-информ, Tatar-inform
Bashinform | RU | Башинформ
PrimaMedia | RU | PrimaMedia, PRIMAMEDIA, ПримаМедиа
Yakut-Sakha Information Agency | RU | ЯСИА
Federal News Agency | RU | РИА ФАН, ФАН
Regnum | RU | REGNUM, ИА REGNUM, Регнум, РЕГНУМ
Rosbalt | RU | Росбалт, Rosbalt
Moscow City News Agency | RU | АГН «Москва», АГН "Москва", АГН Москва
Xinhua | CN | Xinhua, XINHUA, Xinhuanet, Xinhua News Agency, Xinhua News, 新华社, 新華社, 新华网, 新華網, شينخوا, Синьхуа, СИНЬХУА, 신화, 신화통신, 新華社通信, ซินหัว, सिन्हुआ, Tân Hoa Xã
China News Service | CN | CNS, ECNS, 中新社, 中新网, 中国新闻网, 中新網, 中国新闻社
People's Daily | CN | 人民网, 人民日报, 人民網, People's Daily Online
CCTV | CN | 央视网, 央视新闻, 央视, CCTV, CGTN
CRI | CN | 国际在线, 国际台, CRI
Global Times | CN | 环球网, 环球时报
China Daily | CN | 中国日报网, 中国日报, China Daily
Epoch Times | US | 大纪元, 大紀元, The Epoch Times
Central News Agency | TW | CNA, 中央社, 中央通訊社, Focus Taiwan
Kyodo News | JP | Kyodo, Kyodo News, KYODO, 共同, 共同通信, 共同社, 共同通信社, كيودو, 교도
Jiji Press | JP | Jiji, Jiji Press, 時事, 時事通信, 时事社, 時事通信社, 지지
NNA Japan | JP | NNA, エヌ・エヌ・エー
Bloomberg | US | Bloomberg, Bloomberg News, BLOOMBERG, ブルームバーグ, 彭博社, 彭博, بلومبرغ, 블룸버그
Yonhap News Agency | KR | Yonhap, YONHAP, 연합뉴스, 韩联社, 韓聯社, 聯合ニュース, يونهاب, Yonhap News, Ренхап
Newsis | KR | Newsis, 뉴시스
News1 | KR | News1, 뉴스1
Yonhap Infomax | KR | 연합인포맥스
Edaily | KR | 이데일리, Edaily
Money Today | KR | 머니투데이
Asia Economy | KR | 아시아경제
Financial News | KR | 파이낸셜뉴스
Herald Economy | KR | 헤럴드경제
Korea Economic TV | KR | 한국경제TV
Newspim | KR | 뉴스핌
Korean Central News Agency | KP | KCNA, 조선중앙통신, 朝中社, 朝鮮中央通信
Press Trust of India | IN | PTI, भाषा, PTI-Bhasha, पीटीआई, पीटीआई-भाषा
Asian News International | IN | ANI, एएनआई
Indo-Asian News Service | IN | IANS, आईएएनएस
United News of India | IN | UNI, वार्ता, यूनीवार्ता, यूएनआई
Express News Service | IN | ENS, Express News Service
Hindusthan Samachar | IN | हिस, हि.स., Hindusthan Samachar, HS
NewsVoir | IN | NewsVoir, PNN, ANI/NewsVoir, VMPL, Business Wire India, SRV
Associated Press of Pakistan | PK | APP, اے پی پی
Pakistan Press International | PK | PPI
Online International News Network | PK | Online, INP, NNI
Bangladesh Sangbad Sangstha | BD | BSS, বাসস
United News of Bangladesh | BD | UNB, ইউএনবি
bdnews24 | BD | bdnews24.com
Rastriya Samachar Samiti | NP | RSS, रासस
Lankapuvath | LK | Lankapuvath, Newswire, Daily News, Daily Mirror, Colombo Page
Bakhtar News Agency | AF | BNA, Bakhtar, باختر
Pajhwok Afghan News | AF | Pajhwok
TOLOnews | AF | TOLOnews
Khaama Press | AF | Khaama Press
Antara | ID | ANTARA, Antara, ANTARA News, Antara News, LKBN ANTARA
Tempo | ID | TEMPO.CO, TEMPO
Liputan6 | ID | Liputan6.com, Liputan6
Kompas | ID | KOMPAS.com, KOMPAS, Kompas.com
CNN Indonesia | ID | CNN Indonesia
Viva | ID | VIVA, VIVA.co.id
CNBC Indonesia | ID | CNBC Indonesia
Bernama | MY | Bernama, BERNAMA
Philippine News Agency | PH | PNA
Vietnam News Agency | VN | VNA, TTXVN, VNS, TTXVN/Vietnam+
Tuoi Tre | VN | TTO, Tuổi Trẻ
Thanh Nien | VN | TNO, Thanh Niên
Nguoi Lao Dong | VN | NLĐO, NLĐ, Người Lao Động
Phap Luat | VN | PLO
Nhan Dan | VN | NDO, NDĐT, Nhân Dân
Tien Phong | VN | TPO, Tiền Phong
Dan Tri | VN | Dân trí, Dân Trí
To Quoc | VN | Tổ Quốc
An ninh Thu do | VN | ANTD.VN, ANTĐ, ANTD
VOV | VN | VOV.VN, VOV
VTC | VN | VTC News
VietNamNet | VN | VietNamNet, Vietnamnet
Saigon Giai Phong | VN | SGGP, SGGPO
Kien Thuc | VN | Kiến Thức
Doi song Phap luat | VN | ĐSPL
Giao duc Viet Nam | VN | GDVN
Ha Noi Moi | VN | HNMO, HNM
Blogtamsu | VN | Blogtamsu
Lao News Agency | LA | KPL
Agence Kampuchea Presse | KH | AKP
Thai News Agency | TH | TNA, สำนักข่าวไทย
Myanmar News Agency | MM | MNA, GNLM
Montsame | MN | MONTSAME, Montsame, МОНЦАМЭ
Kazinform | KZ | Kazinform, KAZINFORM, Казинформ, КАЗИНФОРМ, ҚазАқпарат, ҚАЗАҚПАРАТ, QazAqparat
KazTAG | KZ | КазТАГ, KazTAG
Kabar | KG | Kabar, Кабар, КАБАР
AKIpress | KG | AKIpress, АКИпресс
24.kg | KG | 24.kg
UzA | UZ | UzA, УзА, UzDaily.com, УзДейли
Khovar | TJ | Khovar, Ховар, НИАТ «Ховар»
Avesta | TJ | Avesta, Авеста
TDH | TM | TDH, Туркменистан Сегодня
Trend | AZ | Trend, TREND, Тренд
Azertac | AZ | AZERTAC, AZƏRTAC, AzərTAc, АЗЕРТАДЖ
Report | AZ | Report.az
Armenpress | AM | ARMENPRESS, Armenpress, АРМЕНПРЕСС, ԱՐՄԵՆՊՐԵՍ
Novosti-Armenia | AM | Новости-Армения, ARKA, АРКА
InterPressNews | GE | InterPressNews, IPN, Новости-Грузия
BelTA | BY | BelTA, BELTA, БЕЛТА, БелТА
Ukrinform | UA | Ukrinform, Укрінформ, Укринформ, УКРІНФОРМ, УКРИНФОРМ
Ukrainian National News | UA | УНН, UNN
RBC-Ukraine | UA | РБК-Україна, РБК-Украина, RBC-Ukraine
Ukrainian News | UA | Українські новини, Украинские новости
UNIAN | UA | UNIAN, УНІАН, УНИАН
Interfax-Ukraine | UA | Interfax-Ukraine, Інтерфакс-Україна, Интерфакс-Украина
Moldpres | MD | MOLDPRES, Moldpres, Infotag
Agerpres | RO | Agerpres, AGERPRES
Mediafax | RO | Mediafax, MEDIAFAX
Rador | RO | RADOR
Bulgarian News Agency | BG | BTA, БТА
Focus | BG | Фокус, ФОКУС, Focus
Cross | BG | КРОСС, Кросс, CROSS
BGNES | BG | БГНЕС, BGNES
Tanjug | RS | Tanjug, TANJUG, Танјуг, ТАНЈУГ
Beta | RS | Beta, BETA, Бета
FoNet | RS | FoNet, FONET
SRNA | BA | SRNA, Srna, СРНА, Срна
FENA | BA | FENA, Fena
Onasa | BA | ONASA
Hina | HR | Hina, HINA
Slovenian Press Agency | SI | STA
MIA | MK | MIA, МИА
Makfax | MK | Makfax, Макфакс
MINA | ME | MINA, Mina
Albanian Telegraphic Agency | AL | ATA, ATSH
KosovaPress | XK | KosovaPress
Athens-Macedonian News Agency | GR | AMNA, ANA-MPA, ΑΠΕ-ΜΠΕ, ΑΠΕ, ΑΜΠΕ
Cyprus News Agency | CY | ΚΥΠΕ, CNA
Anadolu Agency | TR | AA, Anadolu, Anadolu Agency, الأناضول, الاناضول, АА, Анадолу
Demiroren News Agency | TR | DHA
Ihlas News Agency | TR | İHA, IHA
ANKA | TR | ANKA
Turkish Agency Cyprus | CY | TAK
MTI | HU | MTI
Polish Press Agency | PL | PAP
ISBnews | PL | ISBnews
Catholic Information Agency | PL | KAI
Czech News Agency | CZ | ČTK, CTK, ČTK/AP
TASR | SK | TASR
SITA | SK | SITA
WebNoviny | SK | WebNoviny.sk
Austria Presse Agentur | AT | APA, APA/dpa, APA/AFP, APA/Reuters
Keystone-SDA | CH | sda, SDA, ats, ATS, Keystone-SDA, Keystone-ATS
AWP | CH | awp, AWP, awp/afp
Katholische Nachrichten-Agentur | DE | KNA
Evangelischer Pressedienst | DE | epd
dts Nachrichtenagentur | DE | dts, dts Nachrichtenagentur
AFP Deutschland | DE | AFPD
dapd | DE | dapd, ddp
Sport-Informations-Dienst | DE | SID, sid
Dow Jones Newswires | US | Dow Jones, Dow Jones Newswires, DJ, DowJones
ANP | NL | ANP, Novum
Belga | BE | Belga, BELGA
PA Media | GB | PA, PA Media, Press Association
PA Sport | GB | PA Sport
Ritzau | DK | Ritzau, ritzau, RITZAU
NTB | NO | NTB, NTB-AFP, NTB-Reuters, ©NTB
TT | SE | TT, TT-AFP, TT-Reuters, Nyhetsbyrån Direkt
STT | FI | STT, STT-AFP
BNS | EE | BNS, BNS-Lietuva
ELTA | LT | ELTA
LETA | LV | LETA
Lusa | PT | Lusa, LUSA
Europa Press | ES | Europa Press, EUROPA PRESS
Agencia Catalana de Noticies | ES | ACN
Servimedia | ES | Servimedia, SERVIMEDIA
Colpisa | ES | Colpisa, COLPISA
Adnkronos | IT | Adnkronos, ADNKRONOS, AKI
AGI | IT | AGI
Askanews | IT | askanews, Askanews, ASKANEWS, TMNews
LaPresse | IT | LaPresse
Italpress | IT | ITALPRESS, Italpress
ANSAmed | IT | ANSAmed
MF-DJ | IT | MF-DJ, MF-Dow Jones
Agenparl | IT | AGENPARL, Agenparl
Radiocor | IT | Radiocor, Il Sole 24 Ore Radiocor, Il Sole 24 Ore Radiocor Plus
Teleborsa | IT | Teleborsa
9Colonne | IT | 9Colonne
Dire | IT | DIRE, Dire
Agenzia Nova | IT | Nova, Agenzia Nova
Fides | VA | Agenzia Fides, Fides
Catholic News Agency | US | ACI, ACI Prensa, ACI Digital
Catholic News Service | US | OSV News, CNS, Catholic News Service
Catholic News Agency Austria | AT | KAP, Kathpress, kathpress
UCA News | HK | UCAN, UCA News
Religion News Service | US | RNS
Jewish Telegraphic Agency | US | JTA
United Press International | US | UPI
CNN | US | CNN, CNN Business, CNN Español, CNN Brasil, CNN Money, CNNMoney, سي إن إن
HLN | US | HLN
NPR | US | NPR
States Newsroom | US | States Newsroom
The Center Square | US | The Center Square
Tribune News Service | US | TNS, MCT, Tribune News Service
New York Times News Service | US | NYT, N.Y. Times News Service, NYTNS
Los Angeles Times-Washington Post | US | LAT-WP
Gannett | US | Gannett, Gannett News Service, GNS
Scripps Howard | US | SHNS
Stars and Stripes | US | Stars and Stripes
American Forces Press Service | US | Army News Service, AFPS, AFNS, ARNEWS, NNS, DoD News, DVIDS
Voice of America | US | VOA, VOA News
RFE/RL | US | RFE/RL
Radio Free Asia | US | RFA
Business Wire | US | BUSINESS WIRE, Business Wire, BusinessWire
PR Newswire | US | PRNewswire, PR Newswire, PRNEWSWIRE, PRNewswire-USNewswire, PRNewswire-PRWeb, PRNewswire-AsiaNet, PRNewswire-FirstCall, PRNewsfoto
GlobeNewswire | US | GLOBE NEWSWIRE, GlobeNewswire, PRIMEZONE, PrimeNewswire
Newsfile | CA | Newsfile Corp., Newsfile, NEWSFILE
Accesswire | US | ACCESSWIRE, Accesswire, ACCESS Newswire
EIN Presswire | US | EIN Presswire, EINPresswire.com
Marketwired | US | Marketwired, Marketwire, MARKETWIRE, Market Wire, MARKET WIRE
PRWeb | US | PRWEB, PRWeb
EQS Newswire | DE | EQS Newswire, EQS-News, DGAP
Original Text Service | AT | OTS, ots, APA-OTS
pressetext | AT | pte, pressetext
SBWire | US | SBWIRE, SBWire
Send2Press | US | SEND2PRESS NEWSWIRE, Send2Press
Media OutReach | HK | Media OutReach, Media OutReach Newswire, ACN Newswire
JCN Newswire | JP | JCN Newswire, JCN
Actusnews | FR | ACTUSNEWS WIRE
The Canadian Press | CA | CP, The Canadian Press, La Presse Canadienne, PC
CNW | CA | CNW, CNW Telbec
QMI | CA | QMI, Agence QMI
Notimex | MX | Notimex, NOTIMEX, NTX
El Universal | MX | El Universal, EL UNIVERSAL
Apro | MX | apro, APRO
Quadratin | MX | Quadratín, Quadratin
Prensa Latina | CU | Prensa Latina, PL
ACN Cuba | CU | Agencia Cubana de Noticias
ACAN-EFE | PA | ACAN-EFE, Acan-Efe, ACAN
AGN | GT | AGN
Agencia Haitienne de Presse | HT | AHP
Uypress | UY | Uypress, UYPRESS
Andes | EC | Andes, ANDES
Telam | AR | Télam, TELAM, TÉLAM, Telam
Noticias Argentinas | AR | NA
DyN | AR | DyN, DYN
Andina | PE | ANDINA, Andina
ABI | BO | ABI, ANF, Fides Bolivia
AVN | VE | AVN, ABN
Colprensa | CO | Colprensa, COLPRENSA
UPI Chile | CL | Orbe
IP Paraguay | PY | IP, Agencia IP
Agencia Brasil | BR | ABr, Agência Brasil
Agencia Estado | BR | AE, Agência Estado, Estadão Conteúdo
Agencia Senado | BR | Agência Senado, Agência Câmara
Folhapress | BR | FOLHAPRESS, Folhapress
Caribbean Media Corporation | BB | CMC
Jamaica Information Service | JM | JIS
Jamaica Observer | JM | OBSERVER, Jamaica Observer
Middle East News Agency | EG | MENA, أ ش أ, أ.ش.أ, ا ش ا
Saudi Press Agency | SA | SPA, واس
Emirates News Agency | AE | WAM, وام
Kuwait News Agency | KW | KUNA, كونا
Qatar News Agency | QA | QNA, قنا
Bahrain News Agency | BH | BNA, بنا
Oman News Agency | OM | ONA, العمانية
Petra | JO | Petra, PETRA, بترا
National News Agency | LB | NNA, الوطنية, وطنية
SANA | SY | SANA, سانا
Iraqi News Agency | IQ | INA, واع, NINA, IraqiNews.com
Saba | YE | Saba, SABA, سبأ
WAFA | PS | WAFA, وفا
Maan | PS | Ma'an, معا
IRNA | IR | IRNA, ایرنا, إرنا
Tasnim | IR | Tasnim, تسنیم, تسنيم
Fars | IR | FNA, Fars, فارس
Mehr | IR | MNA, Mehr, مهر
ILNA | IR | ILNA, ایلنا
ISNA | IR | ISNA, ایسنا
Press TV | IR | Press TV
Tazpit Press Service | IL | TPS
JNS | IL | JNS, JNS.org
Maghreb Arabe Presse | MA | MAP, و م ع, ومع
Algerie Presse Service | DZ | APS, واج, وأج
Tunis Afrique Presse | TN | TAP, وات
LANA | LY | LANA, وال
SUNA | SD | SUNA, سونا
Mauritanian News Agency | MR | AMI, و م أ
Agence de Presse Senegalaise | SN | APS
Panapress | SN | PANA, Panapress
APA News | SN | APAnews, APA
Agence Ivoirienne de Presse | CI | AIP
Agence d'Information du Burkina | BF | AIB
Agence Malienne de Presse | ML | AMAP
Agence Nigerienne de Presse | NE | ANP
Agence Benin Presse | BJ | ABP
Agence Togolaise de Presse | TG | ATOP
Agence Guineenne de Presse | GN | AGP
Somali National News Agency | SO | SONNA
Sierra Leone News Agency | SL | SLENA
Ghana News Agency | GH | GNA
News Agency of Nigeria | NG | NAN
Cameroon News Agency | CM | CAMNEWS
Agence Gabonaise de Presse | GA | AGP
Agence Congolaise de Presse | CD | ACP
Ethiopian News Agency | ET | ENA
Fana Broadcasting | ET | FBC, Fana
Addis Standard | ET | Addis Standard
Kenya News Agency | KE | KNA
Capital FM | KE | Capital FM
Xinhua Africa | KE | CAJ News
Rwanda News Agency | RW | RNA
Tanzania News Agency | TZ | TSN
New Ziana | ZW | New Ziana, ZIANA, Ziana
ZimOnline | ZW | CAJ
ANGOP | AO | Angop, ANGOP
AIM Mozambique | MZ | AIM
Inforpress | CV | Inforpress
Namibia Press Agency | NA | NAMPA, Nampa
Botswana Press Agency | BW | BOPA
South African Press Association | ZA | Sapa, SAPA, ANA, African News Agency
SAnews | ZA | SAnews.gov.za
Independent Online | ZA | IOL
Inter Press Service | IT | IPS, IPS/GIN
Australian Associated Press | AU | AAP
Australian Broadcasting Corporation | AU | ABC
NZPA | NZ | NZPA, NZME, RNZ
PACNEWS | FJ | PACNEWS
BenarNews | US | BenarNews
Radio New Zealand Pacific | NZ | RNZ Pacific
UN News | UN | UN News, IRIN, ILO News
BBC | GB | BBC, BBC News, BBC Mundo, BBC Brasil, بي بي سي
Deutsche Welle | DE | DW
Euronews | FR | Euronews
AlertNet | GB | AlertNet
PRAVDA | RU | PRAVDA, Pravda
Izvestia | RU | Известия
Hawar | SY | ANHA
Shafaq News | IQ | Shafaq News, شفق نيوز
Rudaw | IQ | Rudaw
North Press | SY | North Press
Malawi News Agency | MW | Mana, MANA
Democracy & Freedom Watch | GE | DFWatch
Newswise | US | Newswise
HealthDay | US | HealthDay, HealthDay News
Uganda Radio Network | UG | URN
News24 | ZA | News24
Dainik Jagran | IN | जागरण संवाददाता, जागरण टीम, जागरण ब्यूरो, संवाद सूत्र, संवाद सहयोगी
"""
