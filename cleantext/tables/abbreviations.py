"""Words that end in a full stop of their own, by language.

They stand as they are printed, without the stop: "Mass" is Massachusetts and "mass" a
word.  Abbreviations with stops inside ("U.S.", "z.B.", "m.in.") and single letters
(initials) are known by their shape and are not listed.

Sources: Unicode CLDR 44, sentence-break suppressions for German, English, Spanish, French,
Italian, Portuguese and Russian (Unicode License v3), less most entries that are words
as well; the states, months, titles and companies as the AP Stylebook has them, and the units
of commodity and money pages; for the rest the usual abbreviations of edited copy in each
language, where a stop before a small letter or a comma shows them.
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Titles, company forms and units that are printed alike in most languages.
INTERNATIONAL = _words(
    """
    Adm Amb Ave Bd Blvd Brig Bros Capt Cdr Cie Cmdr Co Col Comm Corp Cpl Dr Drs Dott Dra Esq Ft
    Gen Gov Hon Inc Ing Intl Jr Lt Ltd Ltda Lic Maj Mgr Mlle Mlles Mme Mmes Mons Mr Mrs Ms Mt Mx
    Nr No Nos Op Ph Phil Prof Pte Pty Pvt Rep Reps Rev Sen Sens Sgt Sr Sra Srta St Sta Ste Sto
    Supt Univ Vol Vols ca cf cfr ed eds etc fig figs ibid incl kg km max mg min mln mio ml mm
    mrd op pag pp prof tel vol vols vs
    """
)

ENGLISH = _words(
    """
    Ala Alta Ariz Ark Calif Cal Colo Conn Dak Del Dela Fla Ga Ia Ida Ill Ind Kan Kans Ky La Labr
    Man Mass Md Me Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ont Ore Pa Penn Penna Phila Que Sask
    Tenn Tex Va Vt Wash Wis Wisc Wyo Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed
    Thu Thur Thurs Fri Sat Sun Acad Adj Admin Agcy Agr Alt Apt Approx Assn Assoc Asst Atty Attn
    Attys Ave Bldg Bn Cath Cf Chap Chmn Cmte Cncl Comdr Comr Cont Coop Cos Ct Dep Dept Depts Det Dir
    Dist Div Ed Est Ests Etc Ex Exec Ext Fed Fig Figs Ft Fr Govt Gov Govs Hts Hwy Hosp Illus
    Inst Insp Intl Ins Lib Lieut Long Mfg Mgmt Mgr Misc Msgr Mtn Mts Mus Natl Num Ofc Org Orig
    Pct Pfc Phys Pkwy Pl Plt Pres Prin Proc Prov Pseud Pub Rd Ref Regt Ret Rte Sec Secy Sgts Soc Sq
    Stat Supp Tel Trans Treas Ven Vs Var Viz Wt Yr adj adm al alt anon approx appt apt assn assoc
    asst atty attn aux avg bal bbl bbls bldg bu cert chap chmn cl co col comm cont contd corp ct
    cts cu cwt dept depts dev dia diam dist div dlr dlrs doz ea ed eq esp est et exec ext ft fwd
    gal gals gen govt gr gro hdqrs hr hrs hwy illus inc indiv inst intl lb lbs lib ltd lt mdse
    mfg mfr mgmt mgr mgt misc mkt mo mos mph mtg mtge nat natl neg no nos nr nt obj oct orig oz
    ozs pct pd pdt pf pfd pkg pkgs pl pos poss pref prelim pres prev prob prod pt pts pub publ
    qr qt qtr qtrs qty rd rec recd ref reg resp ret rev revs rm sched sec secs sep sept ser shr
    shrs sp spec sq sr st stg stmt subj supp supt tbsp temp tsp tonn trans treas univ viz wk wks
    wt yd yds yr yrs
    """
)

GERMAN = _words(
    """
    Abb Abg Abk Abs Abt Abw Adj Adr Akt Akad Allg Alt Anl Anm Anmerk App Apr Art Aufl Aug Ausg
    Ausschl BGBl Bed Beil Bem Ben Ber Bes Beschl Best Bez Bf Bhf Bibl Bsp Bspw Bzw Ca Chr Dat
    Dez Di Dim Dipl Dir Do Doz Dtzd Einh Einw Entspr Erf Evtl Ex Fa Fam Feb Ff Fn Folg Forts Fr
    Frl Geb Gebr Gem Ges Gesch Ggf Gr Hbf Hg Hl Hptst Hr Hrn Hrsg Inh Ing Inkl Insp Int Jahrh
    Jan Jg Jh Jhd Jhdt Kap Kat Kfm Kl Konv Kop Kto Ln Mag Max Mi Min Mind Mio Mo Mod Mrd Mrz Msp
    Mwst Ndr Nov Obj Okt Op Orch Pfd Pkt Pos Prot Proz Qu Rd Red Ref Reg Rel Rep Sa Sek Sep Sept
    Sen So Sog Spez Spezif St Std Stk Str Stv Tab Tel Temp Tsd Urspr Usw Verf Verl Vgl Vs Wg Zit
    Ztr Zzgl allg altgr amtl bay bayr bes best bez bezgl bezügl bspw bzgl bzw ca chin dergl
    desgl dgl dial dienstl diesbzgl dt dtsch ehem eidg eig eigtl einschl engl entspr erg etc etw
    ev event evtl exkl exp fam ff fig folg fortl franz frz geb gedr gegr gek gem ger gesch gest
    gez ggf ggfs griech hins hist hl holl hpts inkl insb insbes insg insges inzw ital jew jhrl
    jährl jap jun kath kfm kgl komp lat led lfd lt mtl max mind milit min mod möbl monatl nachm
    nachf näml niederl nördl od österr offiz orig östl parl phil pol poln port prot prov rd rel
    resp röm russ sc schles schwäb schweiz sen sog soz span spez städt stellv stv südd südl tägl
    techn tel theol tlw tschech türk ugs übl übers überw umg ung ungar unveränd urspr ursprüngl
    usf usw verb verf vergl verh verw verm vgl vorl vorm vors vs wg wiss wöchentl wörtl zit zus
    zuz zw zzgl zzt
    """
)

SPANISH = _words(
    """
    Admón Afma Ant Arq Arz Av Avda Bco Bol Cap Cía Cfr Col Com Coop Cta Dcha Depto Desc Desv Dir
    Dña Dpto Dto Ed Edit Em Exc Excma Excmo Excmos Exma Exmo Fab Fac Fdo Fr Fund Gob Gral Hnos
    Ilma Ilmas Ilmo Ilmos Ing Izq Jr Lcda Lcdo Lda Ldo Lic Ltdo Máx Mín Mons Mtro Ntra Ntro Núm
    Pág Págs Pdte Prof Profa Prov Rdo Rdos Reg Rte Rvdo Rvdos Rvdmo Sdad Seg Sol Sres Sras Srtas
    Tel Teléf Trad Univ Vda Vid Vol abr admón adj afmo ago apdo aprox art arts av avda bco cap
    cant cía col coop cta ctv cts dcha depto deptos dic doc dom dpto dptos dtor dupl ed ej ejs
    ene entlo esp etc feb fig fund gob gral gr hab hnos izq jue jul jun kgs licda licdo lun mar
    máx máxs may mié mín mtro mss mts nac nov ntra ntro núm núms oct pág págs párr pbro pdo pdte
    pl pral prof prov ptas reg req sáb sept sig sigs sr sra sras sres srs srta ss tel teléf test
    tfno trad trim univ vid vda vie vol vto
    """
)

PORTUGUESE = _words(
    """
    Alm Art Arts Av Cap Cel Cia Com Cmdt Dep Des Dir Dra Dras Drs Ed Eng Enga Est Ex Exma Exmo
    Fr Gal Gen Ilma Ilmo Jr Maj Mal Min Mons Núm Obs Pág Pe Pres Prof Profa Prov Rev Sgt Sr Sra
    Srs Sras Srta Sta Sto Ten Univ abr abrev adm ago agric álg anat ap apart aprox apt arit
    arqueol arquit art arts astron autom aux av biogr bras cap caps cat cel circ cód com comp
    compl contab créd déb dep deps depto des desc dez dipl dir div doc ed educ eletr eletrôn
    elem end eng esp etc fac fasc fem fev fil filos fís fisiol fl fls fot gen gên geom gram hab
    ind índ ingl jan jul jun jur kgs lat lin liter long máq máx mat matem méd mil mín mov mun
    mús náut neol nov núm obs odont odontol organiz org out pág págs pal pol port pron próx prof
    profa proc psicol quím ref rel relat rep res rod séc sécs set símb sociol sr sra srs sras
    srta sup tec tecnol tel ten trad transp univ vol vols
    """
)

FRENCH = _words(
    """
    Adj All Av Bd Chap Cie Comm Desc Dir Ed Étab Ets Fig Gal Gén Mart Me Mgr Mlle Mlles MM Mme
    Mmes Prof Réf Sté Tél Var Vve Éd acoust adj adr anc ann anon apr append art arr aux av avr
    bull boul broch bât cam cap categ ch chap cf coll collab config déc dép dépt dest dict dim
    dir doc éd édit encycl env éq équiv etc éval ex exempl fém fév févr fig graph hab hôp
    illustr imm imprim indus inf janv juil lun masc max min niv nov oct ouvr parag part préf
    prof prov quart réf rem resp sam sept suiv suppl syst symb synth tél tom trad trav trim ven
    vol voit
    """
)

ITALIAN = _words(
    """
    Arch Avv Cap Cav Cfr Comm Dir Dott Dottssa Egr Fig Geom Gent Ill Ing Liv Mod Mons On Onn Op
    Pag Prof Proff Rag Reg Sen Sez Sig Sigg Sigra Spett Tav Tel Ten Vol ag agg all apr arch art
    artt avv ca cap cfr cit circa cod col cons cpv dic div dott ecc ed es fasc feb febb fig figg
    gen genn giu giugn id int lett lug lugl mag mar mil mitt mod mons nov num ott pag pagg par
    prof proff prov rag reg sec segg set sett sez sig sigg suppl tav tel tot trad ver vol voll
    """
)

DUTCH = _words(
    """
    Dhr Drs Ds Ir Jhr Jkvr Mevr Mgr Mej Mr Nr Prof St Wnd Zn aant afd afb afz alg apr art aug
    bijl bijv bl blz br bv ca cat dec dhr dir dl doc dr drs ds eerw enz etc evt excl expl febr
    fam feb fig gebr gem gld hfst hist ibid incl inl ir jan jg jl jr jhr lic lit max mej mevr
    mgr mil min mld mln mr mrt nl nov nr nrs okt ong ongev oorspr opm pag par penn pct plm pres
    prof prov red resp sept secr sr std str tel tsjech uitg vgl vnl vs verg vert wnd zgn zg zn
    """
)

SCANDINAVIAN = _words(
    """
    adm afd afsl anm ang apr art aug avd beg bilj bl bla bif ca dec des dir doc dvs ekskl el eng
    evt ex exkl fakt febr feb fig fl flg flt forts fr følg gl gn hhv hr iht inkl innb ifm iflg
    int jan jf jfr jun kap kgl kl klk kr maj maks mdr medl mfl mht mia mill milj mio min mnd mob
    moms mrd mv mvh nr nov obs okt omkr ordf osv partim pga pkt pl prof prov pst red ref reg rel
    resp sal sek sekr sep sept sid sign sk skr sml st stk str styr sv tel tidl tilsv tlf tom
    toim trl tyr udd udg utg vedr vha vol zool ø økon årg åk Kr fKr eKr jKr n ns esim mm mom mrk
    noin nk nro nti os oik oy par pj puh rva seur s siv so synt tj ts tms tri vrt vt yl yht yms
    """
)

POLISH = _words(
    """
    al ang art bl br cd cz dn dol dot dr ds dyr dz ed egz fr gen gim godz gosp gr hab hr im inż
    itd itp ks kard kg kl km kmdr kol koł kop kpt kw łac lek lic lit lm m max mat mec mgr mies
    min mjr mld mln mod mr muz n nast niem np nr nt ob obj ok op oprac os ośr państ par pkt pl
    pn płd płk płn pod pol por pow poz pp ppłk prof proc prok przen przew przyp pseud pt ptk pw
    r red ref reż ros roz rozdz ryc rys rtm rzecz s sek sędz sierż sp spółdz st str sygn szt śp
    śr św świad tab tel tj tow tys tyt tzn tzw ub ul ur uw wg wiecz wł woj ws wt wyd wym wz zał
    zam zob zw zwł żyd Godz Im Ks Np Ok Por Prof Ul Św
    """
)

CZECH_SLOVAK = _words(
    """
    apod arch atd atp bl č čes čj čl čís doc dol dop dr ev event evid fr gen hl hod ind ing inž
    Ing Mgr MUDr JUDr PhDr RNDr Bc angl franc jun kap kat kpt kr kupř lat mil min mj mjr mld
    např napr něm nám náb nár násl obch obl obr odd okr op pol popř popr por pozn prap pres prof
    proc prov př příp příkl res resp roč rus řec s sen sev sig skt slov sl soc spol sr srov st
    stol str sv šk škpt tab tel tis tj tř tur tzn tzv ul v var viz vl voj vých vs vyd zák zam
    zejm zkr zvl žid nast ods odst ml pozri sídl ust
    """
)

SLOVENE_CROATIAN = _words(
    """
    akad angl apr avg br cca čl dec dipl dir div doc dr dt ekon feb fr gen gdč gl god g ga gosp
    idr ing inž ipd ital itd itn jan jap jul jun kap kl km kn lat let mag mar med mil mio mld
    mlrd mr mn mrd nač nem nov npr obč odg odv okt oz pal pl pod pog pok pom posl prib prim pril
    prir prof pribl red ref rim roj rkp s sept sl slov soc spec sr st str sv šp štev št tal tel
    tj tis tzv ul univ ur vlč v vs zb zv zvez žen odst odl tvz stol toč
    """
)

TURKISH = _words(
    """
    Alb Apt Av Bçvş Bşk Bl Bul Cad Çvş Doç Dr Gen Gn Hz Kd Kor Mah Md Müh No Onb Ord Ort Öğr
    Prof Sn Sok Tel Teğ Tic Tuğ Uzm Ütğm Yay Yb Yrd Yzb Zf age bkz böl bs çev dk der ed ekon fak
    fiz gr haz hlk ist kim krş mad mat mec müz no ör örn öz ölm sf san say sn söy sos tar tel
    tic vb vd vs yak yay yy yüz
    """
)

INDONESIAN_MALAY = _words(
    """
    Bp Bpk Br Dr Drs Drg Dkk Gg H Hj Ir Jl Jln Jend Kab Kap Kel Kec Kol Kom Komp Kpt Letjen
    Letkol Lettu Mayjen No Nn Ny Prof Prop Prov Rp Sdr Sdri Tn Tlp Yth ag bhs cs dkk dll dlm dr
    ds dsb dst dgn gr hlm jl kab kec kel ket kg kpd lih no pd prov ps sbb sbg sd sda spt tgl th
    thn tlp tsb ttd tt ybs yad yg yth
    """
)

VIETNAMESE = _words("BS CN GS KS NXB PGS Q ThS TP Tp TS TT TX Tr tr tt tp v vd")

RUSSIAN = _words(
    """
    абз авг авт адм акад англ апр арх ауд бат бел бесед биогр библ бр бул букв бывш введ ввод
    вел верх вкл включ воен возм вост вып выс газ га гв ген геогр гл гор гос гр град гражд греч
    губ дек деп дер дет дир дисс дисц доб док докл долл доп доц др евр ед жен жит зав зам зап
    засл зем зн изд изм илл им имп инж иностр инст исп испр ист итал каб кав канд кап кв кг км
    книжн кол колл ком комм кон конф копр кор корп коэф кп крат ксерокоп лат лейт лит майд мес
    макс мед междунар мин мл млн млрд мм мор моск муз муниц наб наз напр нар наст нац нач неизв
    некот нем ниж ноя нояб обл обр общ ок окр окт оп орг ориг осн отв отд офиц пал пам пгт пед
    пер перв пл пол полк пом пор пос посл пост пп пр прав пред преп прим прол произв пром просп
    проф проч публ разд разр райц раст респ ред реж рек реш рим рис род рожд росс рр руб рук рус
    св сев секр сел сем сен сент сер сл след словар сов совм сокр сообщ соотв соч спец ср ст стр
    студ суд сущ таб табл тж тел тер тех тов толщ тр трлн туп тыс укр ул ум унив урож устар уч
    фев февр фил фин фиг физ фр хар хоз худ ц центн церк чел черт чл шир шт экв экз экон элек
    сек энц юж юр яз янв Акад Гл Ген Зам Им Обл Проф Просп Руб Ред Св См Ср Стр Тел Ул кан вт нпр см
    тд тп т д э гг г вв коп
    """
)

UKRAINIAN = _words(
    """
    акад англ арк арх бл бульв буд вид вип вул ген гол гр грн див дир дов доп доц дол др екз зав
    заг заст зб зн ім ін інж кв кг кілом кім кн коп корп куб лат лейт літ люд максим матем мед
    мін міс млн млрд мм муз напр нар наук нац нім обл обсл оп орг орієнт оф пер пл пол пом пор
    пос пот пп прим пров прос просп проф рад ред реж рис род рос рр руб рум сер сел смт соц ст
    стор св січ тис тов тел трлн укр ул ун фаб фін фр хв хім худ центр чл шт юр яз Вул Ген Див
    табл Ім Проф Просп Св
    """
)

BULGARIAN = _words(
    """
    акад англ арх бел бл блаж бр бул вж вкл вр гл ген гимн гр деп дес диал доц др евр ж ет зав
    зам изд изм инж ист кан кап кв кг км кн ком куб лв лат лит майк макс мед мин млн млрд мм м
    нар нац напр нач нем обл общ ок окр о отг ориг пл пол полк пор пос пр прев предс пресм прибл
    проф псевд пс разг ред реж респ рим рис рус св сев сек ск сл след соф спец ср ст стр съвр
    съкр табл тел тж тир т трлн тур ул унив уч фак физ фиг фр хил хр ц ч чл щат юг юж яз Бел Бул
    Ген Гр Доц Инж Проф Св Ул
    """
)

GREEK = _words(
    """
    αι αν αρ αριθ αρχ βλ γεν γρ δηλ δις δισ δολ δρ εκ εκατ εκδ ελλ εσ ευρ καθ κεφ κλπ κτλ κ κα
    κκ κος λ μ μεγ μετ μτφ νομ οδ ολ παρ περ πρβλ πχ π σελ συγγρ σ τ τετρ τηλ τρισ υπ φιλ χ χιλ
    χλμ
    """
)

LANGUAGE_TO_ABBREVIATIONS: dict[str, frozenset[str]] = {
    "bg": BULGARIAN,
    "cs": CZECH_SLOVAK,
    "da": SCANDINAVIAN,
    "de": GERMAN,
    "el": GREEK,
    "en": ENGLISH,
    "es": SPANISH,
    "fi": SCANDINAVIAN,
    "fr": FRENCH,
    "hr": SLOVENE_CROATIAN,
    "id": INDONESIAN_MALAY,
    "is": SCANDINAVIAN,
    "it": ITALIAN,
    "ms": INDONESIAN_MALAY,
    "nb": SCANDINAVIAN,
    "nl": DUTCH,
    "no": SCANDINAVIAN,
    "pl": POLISH,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
    "sk": CZECH_SLOVAK,
    "sl": SLOVENE_CROATIAN,
    "sr": SLOVENE_CROATIAN,
    "sv": SCANDINAVIAN,
    "tr": TURKISH,
    "uk": UKRAINIAN,
    "vi": VIETNAMESE,
}

EVERY_ABBREVIATION: frozenset[str] = INTERNATIONAL.union(*LANGUAGE_TO_ABBREVIATIONS.values())


def is_abbreviation(word: str, language: str = "") -> bool:
    """Tell whether `word` is printed with a stop of its own, in `language` where given.

    >>> is_abbreviation("Calif", "en"), is_abbreviation("mind", "en"), is_abbreviation("mind")
    (True, False, True)
    """
    known = LANGUAGE_TO_ABBREVIATIONS.get(language, EVERY_ABBREVIATION)
    forms = {word, word.lower()}
    if word.isupper():
        forms.add(word.capitalize())
    return len(word) < 2 or not forms.isdisjoint(known) or not forms.isdisjoint(INTERNATIONAL)
