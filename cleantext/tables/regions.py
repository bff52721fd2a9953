"""States, provinces, countries and their abbreviations, as datelines write them.

The abbreviations are those of the postal services and of the news agencies' style
books (facts, under no licence).  All in lower case, without stops and blanks.
"""

from __future__ import annotations

REGIONS = frozenset(
    """
    ala alaska alabama ariz arizona ark arkansas calif cal california ca colo colorado co conn
    connecticut ct dc de del delaware fla florida fl ga georgia hawaii hi idaho id ill il illinois
    in ind indiana iowa ia kan kansas ks ky kentucky la louisiana maine me md maryland mass ma
    massachusetts mich mi michigan minn mn minnesota miss mississippi mo missouri mont mt montana
    neb ne nebr nebraska nev nv nevada nh nj nm nmex ny nc nd ohio oh okla ok oklahoma ore or oregon
    pa penn pennsylvania puertorico pr ri rhodeisland sc sd tenn tn tennessee tex tx texas utah ut
    vt vermont va virginia wash wa washington wva wv westvirginia wis wi wisconsin wyo wy wyoming
    newhampshire newjersey newmexico newyork northcarolina northdakota southcarolina southdakota
    alberta alta ab britishcolumbia bc manitoba man mb newbrunswick nb newfoundland nfld nl novascotia
    ns ontario ont on quebec québec que qc princeedwardisland pei saskatchewan sask sk yukon
    nsw newsouthwales qld queensland vic victoria tasmania tas southaustralia westernaustralia
    england scotland wales northernireland uk unitedkingdom gb britain ireland
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia bosniaherzegovina botswana
    brazil brunei bulgaria burkinafaso burma burundi cambodia cameroon canada chad chile china colombia
    congo costarica croatia cuba cyprus czechrepublic denmark djibouti dominica dominicanrepublic
    ecuador egypt elsalvador eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany
    eastgermany westgermany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland
    india indonesia iran iraq israel italy ivorycoast jamaica japan jordan kazakhstan kenya kosovo
    kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania macedonia
    northmacedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    mongolia montenegro morocco mozambique myanmar namibia nepal netherlands newzealand nicaragua niger
    nigeria northkorea norway oman pakistan palestine panama papuanewguinea paraguay peru philippines
    poland portugal qatar romania russia rwanda samoa saudiarabia senegal serbia sierraleone singapore
    slovakia slovenia somalia southafrica southkorea southsudan soviet sovietunion spain srilanka sudan
    suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand togo trinidad
    trinidadandtobago tunisia turkey türkiye turkmenistan uae unitedarabemirates uganda ukraine
    unitedstates uruguay us usa ussr uzbekistan vatican venezuela vietnam yemen yugoslavia zaire zambia
    zimbabwe bermuda caymanislands grandcayman britishwestindies gibraltar greenland hongkong macau
    kurdistan kurdistanregion kurdistanregionofiraq iraqikurdistan somaliland puntland
    guam gaza gazastrip westbank crimea chechnya dagestan kashmir bavaria sicily
    ags bcs cdmx chih chis coah dgo edomex gro gto hgo jal oax pue qro sin slp son tab tamps tlax ver yuc zac
    alemania argentinas bélgica brasil canadá chipre corea dinamarca eeuu egipto españa francia grecia
    holanda hungría inglaterra irlanda italia japón marruecos méx méxico noruega panamá perú polonia
    reinounido república repúblicadominicana rfa rusia suecia suiza túnez turquía ucrania urss
    deutschland frankreich griechenland großbritannien italien kroatien österreich polen
    russland schweden schweiz spanien tschechien türkei ungarn
    allemagne angleterre autriche belgique brésil chine égypte espagne etatsunis étatsunis grèce inde
    italie japon maroc mexique pologne royaumeuni russie suède suisse tunisie turquie
    alemanha egito espanha eua frança índia itália japão moçambique
    rússia síria suécia turquia ucrânia mg rj rs sp ba pe ce df es go
    ntb jawabarat jawatengah jawatimur aceh bali papua
    vatikan vaticano vaticaan
    россия украина пакистан германия франция сша великобритания българия турция
    سوريا لبنان العراق مصر السعودية الإمارات اليمن ليبيا السودان الأردن تركيا إيران
    भारत पाकिस्तान
    """.split()
)

# Words that only names of places end on, or begin with, in the languages of small-town copy.
PLACE_WORDS = frozenset(
    """
    meadow meadows reka gora vas polje stara stari stare novi nova novo velika mala gornja donja dolnja
    airport bay beach bluff borough bridge brook camp cape city corners county cove creek crossing
    dale east el falls ferry field fields fort forest ft gap garden gardens glen grove
    harbor harbour haven heights hill hills hollow isle island islands junction key kota
    la lake lakes landing las les los mill mills mount mountain mt new north
    oak oaks palms parish park pass pine plains point pointe port prairie rapids ridge rio
    river rock saint saints san santa santo são shore shores south spring springs st ste
    terrace town township upper lower vale valley view villa village ville west woods ziwa
    bad sankt neu alt ober unter serra praia vila foz campo monte puerto ciudad
    """.split()
)
