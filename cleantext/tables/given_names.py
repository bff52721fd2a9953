"""Given names that credits open with, in lower case.

English ones: the commonest of the 1990 census of the United States (public domain,
U.S. Census Bureau, dist.male.first and dist.female.first).  The others are common
names of the countries whose copy the wires carry, put down from general knowledge;
Greek ones in the genitive too, which follows "of" in a byline.
Vietnamese names open with the family name, so the common ones of these are here too.
Names that are words or places as well ("Mark", "Grant", "Florence", "Will") are left
out, for a headline may open with them.
"""

from __future__ import annotations

from functools import cache

_NAMES = """
aarav aaron aarti abbas abdul abdullah abdulrahman abel abena abhijit abhishek abigail abiodun
abraham achieng ada adaeze adam adaobi addie adebayo adel adela adele adeola adewale adi adina
aditi aditya adriaan adrian adriana adrien adrienne adwoa adéla afia afonso agata agnes agnese
agnetha agnieszka agnès agus ahmad ahmed ahmet aida aidan aiden aigars aija aiman aimee aine aino
ainārs aisha aistė aisyah aivar aivars ajay akanksha akash akhil akiko akinwumi akira akosua aksel
akshay akua alain alan alasdair alastair albane albert alberta alberto aldona alec alejandra
alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksi alena alenka
alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandru alexei alexey
alexis aleš alfonso alfred alfredo algernon algirdas ali alice alicia alicja alin alina aline
alisha alison alistair alka alla allan allen allison alma alois alok alonso alper alton alun alvin
alyssa alžběta amadou amal amanda amelia amina aminah aminata amir amira amirul amit amita amma
amol amparo amr amrita amy amélie ana anagha anand ananya anastasia anatol anatoly anaïs anca
anders anderson andi andika andre andrea andreas andreea andrei andrej andreja andres andrew
andrey andris andrius andrzej andrás andré andréia andrés andy aneta anežka angel angela angelica
angelina angelo anggi anghel angie anikó anil anindita anindya anirban anita anja anjali anjana
anke ankica ankit ankita ankur ann anna annalisa anne anneke anneli annemarie annette annick annie
annika ansel anssi antanas anthony antje antoine antoinette anton antonella antoni antonia antonio
antonín antti antónio antônio anu anubhav anup anupam anupama anuradha anushka aoife aparna
archana archibald archie arda ari arianna arief arif arindam arjen arjun arkadiusz arkady arlene
armando arnab arnaud arne arnold artem arthur artis arto artur arturo arun aruna arundhati arvid
arvind arvydas arya arūnas asep asha ashish ashley ashok ashwin ashwini aslaug aslı asma astrid
astuti asuka athumani atsushi attila aubrey audrey audrius augusto aurelia aurora aurélie aurélien
axel axl ayako ayanda ayesha ayman aynur ayodele ayu ayunda ayşe ayşegül aziz azizah azman
babatunde baiba balázs bambang bandile baptiste barasa barbara barbora barnaby barnabás barry bart
bartek bartholomew bartosz bartłomiej barış bastian bastien bayu beata beate beatrice beatriz
becky bedřich begoña belinda belén ben bence benedetta benedict benito benjamin bennie benny
benoît berit berk bernadeta bernadette bernard bernardo bernd bernhard bernice bertha bertie
bertrand bessie beth bethany betsy bettie bettina betty beulah beverly beyza beáta bharat bhavna
bhavya bianca bilal biljana billie billy bipasha birger birgit birgitta birgitte bjarne bjoern
björk björn bjørn blake blanca blanche blanka blaž bob bobbie bobby bodil bogdan boglárka bogna
bogumiła bogusław bohdan bohumil bohumila bojan bongani bonita bonnie boris botond bořivoj boštjan
bożena božena brad braden bradley bram brandi brandon branislav branko breda brenda brendan
brendon brent brett brian bridget brigitta brigitte brita britta brittany brittney bronisław
bronwyn bruce bruna bruno bryan bryant brygida budi bukola burak burcu busisiwe byron bárbara béla
bùi bülent büşra błażej břetislav bảo cahya cahyo caio caitlin caitlyn caleb callum calvin camelia
cameron camila camilla camille canan candace candice cara carina carl carla carlijn carlo carlos
carlton carmen carol carole caroline carolyn carrie carroll carsten carys casey cassandra catalina
caterina catherine cathy cecelia cecil cecilia cecylia cedric cees celeste celia cemal ceren cesar
cezary chandan chandra chantal charlene charles charlie charlotte charu chebet chelsea cheri
cheryl chester chetan chiamaka chiara chidi chidinma chiharu chika chike chima chimamanda chinedu
chinua chinwe chioma chitra chloe chloë chris christa christelle christian christie christina
christine christoph christophe christopher christy chukwuemeka chukwuma ciara ciaran ciarán cihan
cindy cinzia ciprian citra claire clara clarence clark claude claudia claudine claudio claudiu
claus clayton clifford clifton clinton clyde cláudia cláudio clémence clément coen colin colleen
colm connie constantin consuelo cora corey corina corinne cormac cornel cornelia corné cory cosmin
costel costin courtney craig crispin cristi cristian cristiane cristiano cristina cristóbal csaba
csilla curtis cynthia cyril cyrus czesław cécile cédric céline césar cătălin cătălina cường dafydd
dagfinn dagmar dagny dainis daisuke daiva dalia damian damien damon dan dana daniel daniela
daniele danielle danilo daniswara danny danuta dario darius dariusz darla darlene darragh darrell
darren darryl darya daryl dashiell dave david davide davor dawid deanna debashis debbie deborah
debra decebal declan dedi deepa deepak deepika deepti dejan delbert delia della delores deloris
delphine denis denisa denise deniz dennis derek dermot derrick derya desiree desmond detlef devika
devin dewi dezső dhruv dian diana diane dianna dianne didier diego dieter dietmar dilek dimas dina
dinesh diogo dipankar dirk ditte divya dixie dmitri dmitriy dmitry doina dolores domagoj domenico
dominic dominik dominika dominique don donal donald donatas donatella donna donnie donovan dora
doreen dorin dorina doris dorota dorothy dorottya dorthy doru doug dougal douglas dovilė dragan
dragana dragoș drahomíra dražen duane duarte dubravka dumisani dumitru dustin duygu dušan dwayne
dwi dwight dániel dávid débora dénes dóra dũng dương eamon eamonn earnest ebele ebony ebru
ecaterina ece eckhard eddie edgar edgars edith edmund edna edoardo edson eduarda eduardo edward
edwin edyta eero eeva effie efraim efua eija eiji eileen eilidh einar eino eirik eivind eka
ekaterina eko ekow elaine eleanor elemér elena eleonora elfriede eliane elias elif elijah elin
elina elisa elisabeth elisabetta elizabeth eliška elke ella ellen elliot elliott elmer eloise els
elsa elsie elva elvira elīna elżbieta eman emanuela emanuele embla emeka emel emese emi emil
emilia emilio emily emine emma emmanuel emmanuelle emmi emrah emre emyr endah endang endre engin
enikő enrico enrique enzo eoin erdal erdem erhan eric erica erich erik erika erin erkan erki erma
ernest ernestine ernesto ernst erwin eryk erzsébet esa esau esha esi espen esra essie esteban
estella estelle esther estrid eszter ethan ethel etta euan eugen eugene eugenia eugeniusz eugénie
eula eunice eunji eunjung eva evan evander evelyn everett evgeni evgenia evgeny evija evžen ewa
ewan ewelina eyvind ezekiel ezinne ezra fabian fabiana fabien fabienne fabio fabrice fabrizio fadi
fahd faisal faizal faizan fajar fannie farah farhan farid fatih fatima fatma fatou fatoumata
fatuma faye federica federico felicia feliks felipe felix femi femke ferenc ferhat fernanda
fernando ffion fikret filip filipa filipe filippo finn finnur fintan fitri flavia flavio flavius
flora florent florentina florian floyd flávia flávio folasade forrest frances francesca francesco
francine francis francisca francisco franciszek franck franco frank franklin františek franz
franziska françois françoise frauke fred freda freddie frederick fredrick fredrik freya frida
friedrich frits fritz frode fruzsina frédéric frédérique funmi fyodor fábio fátima gabi gabija
gabriel gabriela gabriele gabriella gaetano gagan gail galih galina gamze gareth garima garret
garrett garry gary gathoni gaurav gauri gautam gavin gayle gaël gaëlle geert geeta geetanjali geir
gelu gene geneva genevieve geneviève gennady gennaro genowefa geoffrey geoffroy georg george
georges georgeta geraint gerald geraldine gerard gerardo gerd gerda gergely gergő gerhard gerlinde
gernot gert gertrude gethin ghada gheorghe gheorghița ghislaine giacomo gianfranco gianluca gianni
gideon gijs gilang gilbert gilberto giles gilles gina gintaras giorgia giorgio giovanna giovanni
girish gisela giulia giulio giuseppe giuseppina gizella gladys glenda glenn gloria godfrey gonzalo
gonçalo gopal goran gordana gordon gottfried govind graciela graeme grainne grażyna greg gregg
gregor gregory gretchen grigore grigory gro grzegorz gráinne guadalupe gudrun guido guilherme
guillaume guillermo guna gunawan gunhild gunilla gunnar gunta guntis guoqiang gus gustav gustavo
guðrún gwen gwendolyn gwyneth gyöngyi györgy györgyi gábor gérard gökhan göran gülay güler gülsen
günter günther habib hadi hadiza hafiz hajnalka hakan hakon hala halil halima halina halvor hamid
hamish hamisi hana hanan hande hani hanna hannah hanne hanneke hannelore hannes hannu hans haoran
harald harish harm harold harriet harry harsh harsha harshad hartmut haruka haruki harvey hasan
hassan hatem hatice hattie hazem heather heba hector hedda hedvig hedvika heidi heike heikki heiko
heiner heinrich heinz heitor helen helena helene helga helge heli helmi helmut hema hemant hendra
hendrik henk henning henri henrietta henrik henrique henry henryk herbert heri herman hermann
hernán hershel hervé hideki hideo hilal hilda hilde hildegard hildur hilkka himanshu hiram hiroko
hiroshi hiroto hisham hitomi hitoshi hiếu hiền holger holly homer horace horst howard hoàng hrvoje
hubert huda hugh hugo hugues hussein huub huw huỳnh hyejin hynek hyunwoo håkan håkon håvard héctor
hélène hùng hülya hüseyin hương hạnh hằng hồ hữu ian iancu ibolya ibrahim ibrahima ichabod ida idd
iestyn ieuan ieva ifeanyi ifeoma ignacio ignacy ignatius igor iiro ika ikechukwu ilaria ildikó
ileana ilie ilinca ilker ilkka ilmari ilona ilse ilya ilze imad iman imogen imre ina indira
indrani indrek indrė ineke inese inez inga inge ingeborg inger ingmar ingo ingrid ingunn inka inna
innes intars inés inês ioan ioana ionel ionela ionuț ira irena irene irfan irina irja irma irmgard
irving irwan isaac isabel isabela isabelle isaiah isao ishaan ishani ismail issa istván iulia
iulian iuliana ivan ivana ivar ivars iveta ivica ivo ivone iván iwan iwona izabela izzat jaakko
jaan jaap jabari jabulani jace jacek jack jackie jacob jacqueline jacquelyn jacques jaden jadwiga
jaehyun jagdish jaideep jaime jake jakub jamal james jamie jamil jan jana jane janelle janet janez
jani janice janie janina janis janne janusz jared jari jarkko jarmila jarmo jaromír jaroslav
jaroslava jarosław jarrod jarvis jasmine jason jasper javier jaya jayant jayanti jayden jean
jeanette jeanne jeannette jeannie jedidiah jeff jeffery jeffrey jelena jelle jenna jenni jennie
jennifer jenny jens jeppe jeremiah jeremy jermaine jernej jeroen jerome jerry jerzy jesper jesse
jessica jessie jesus jesús jethro jianguo jianhua jiaxin jiho jihoon jill jim jimena jimmie jimmy
jindra jindřich jindřiška jinwoo jisoo jitka jiwoo jiřina jiří joachim joan joana joann joanna
joanne joaquim joaquin joaquín jochen jodi jody joe joel joey johan johann johanna johannes john
johnathan johnnie johnny joko jolanta jon jonah jonas jonathan jonathon joni jonna joost jordana
jordi jorge jorien joris jorma jorunn jose josef josefin josefina joseph josephine joshua josiah
josiane josie josip jostein josé jouni jovan jovana joyce jozef joão joël joëlle jože juan juana
juanita judit judith judy judyta juha juhani juho jukka julia julian juliana juliane julianna
julie julien juliette julio julius juliusz julián juma junichi junjie junko juozas juraj jurgen
jurgita juris jussi justin justyna jutta jyoti jyotsna jyrki jytte ján jános jérémie jérémy jérôme
józef józsef jörg jørgen júlia júlio jürgen jānis jūratė kaan kabir kacper kadir kadri kagiso
kailash kaisa kaitlin kaitlyn kaito kaja kajal kajetan kaleb kalev kalle kalpana kamal kamala
kamau kamil kamila kanika kaori kapil kara karan karel karen kari karim karin karina karl karla
karol karolina karolína karsten karthik kartik kartika kaspars kasper katalin katarina katarzyna
katarína kate katelyn kateřina katherine kathleen kathrin kathryn kathy katie katja katri katrin
katrina katrín katya kaushik kavita kavitha kay kayla kazimierz kazuki kazuko kazuo kazuya keegan
kees keiko keiran keisuke keith kelley kelli kellie kelly kelsey kelvin kemal ken kendra kenichi
kenji kenneth kenny kent kenta kerem kerri kerry kersti kerstin keshav ketan kevin kgomotso
khadija khaled khalid khánh kieran killian kim kimberly kimmo kinga kioko kipchoge kiprono kiran
kirill kirk kirsi kirsten kirsty kjell kjersti kjetil klaas klaudia klaus klára knut koen kofi
koichi koji kojo konrad konstantin koray kornelia kornél krešimir krista kristen kristi kristian
kristie kristin kristina kristine kristjan kristján kristoffer kristopher kristy kristína kristýna
kristīne krisztina krisztián kriti krystal krystian krystyna kryštof krzysztof ksawery ksenia
kshitij kumar kumiko kunal kurnia kurt květa kwabena kwadwo kwaku kwame kweku kyle kylie kyungsoo
kálmán károly kęstutis lachie lachlan ladislav laetitia laila laima lajos lakshmi lalit lana lance
laras larisa larissa larry lars lasse lata latasha latika latoya laura laure laurel lauren
laurence laurent laurențiu lauri laurie lavanya laverne lavinia lawrence layla leah leandro lech
leena leif leigh leila lela leland lena lene lenka lenora leo leon leona leonard leonardo leonid
leonie leonor leopold leoš lerato leroy leslie lestari lester leszek leticia letizia letícia lev
levent levente levi lewis lia liam libor libuše lidia lidija lieke lies lihua liina liis liisa
lijuan lila liliana lillian lillie lina linda lindiwe lindsay lindsey linnea linus lionel lisa
lisbeth lise liviu ljiljana llewellyn lloyd lois lola lonnie lora lorcan loredana loren lorena
lorene lorenza lorenzo loretta lori lorraine lothar lotta lottie louis louise lowell loïc luana
lubomír luboš luc luca lucas lucia lucian luciana luciano lucie lucija lucille lucinda lucjan lucy
lucyna lucía ludmila ludovic ludvík ludwig ludwik luděk luigi luis luisa luiz luiza lukas luke
lukáš lula luminița lungile lurdes luther lutz luz luís luísa lwazi lydia lyle lynda lynette lynn
lynne lyudmila lászló léa léo lê lígia lóránt lúcia līga maaike maarit maarja maarten mabel mable
maciej mack maddalena maddie madeleine madeline madhav madhavi madhu madhur madhuri madis mae
magali magda magdalena magdaléna magdolna magdy maggie magne magnus maha mahesh mahmoud maija
maike maisa maisie maja majid makayla makena makoto maksim maksymilian malcolm malene malin malini
malte mamadou mamie manal manasi mandla mandy manfred manish manisha manjeet manjula manoj manon
mantas manuel manuela mara marc marcel marcela marcella marcello marcelo marcia marcin marco
marcos marcus mareike marek margaret margarete margarita margaux marge margherita margie margit
margot margrét marguerite margus mari maria mariam mariama marian mariana mariangela marianna
marianne mariano maribel marie marieke marija marijke mariko marilena marilyn marin marina marine
mario mariola marion marissa marit marius mariusz marja marjatta marjolein marjorie marju markku
marko markus markéta marla marlena marlene marloes marsha marshall marta marte martha martijn
martin martina martine martti martyna martín marvin marwan mary maryam maryann marzena maría
marília masahiro masako masao masaru masato massimiliano massimo matej mateja mateo mateusz
matheus mathew mathias mathieu mathilde matias matilda matjaž matouš mats matt matteo matthew
matthias matthieu matti mattie matylda matyáš matúš matěj maureen mauri maurice mauricio maurizio
maurício max maxim maxime maximilian maxine mayank mayumi małgorzata mbali meelis meena meenakshi
meera megan megha meghan meghna megumi mehmet meike meiling melanie melba melek melinda melis
melissa melody melvin mercedes meredith merike merja mert merve mervi metin mette mhairi micah
michael michaela michal michał micheal michel michela michelangelo michele michelle michiko
michèle mieczysław mieke miguel mihaela mihai mihail mihir mihkel mihnea mihály mika mikael mike
mikhail mikkel mikko miklós mikołaj milada mildred milena milica milind millie miloslav miloš
milton miluše minako minakshi mindaugas mindy mingming minho minji minjun minna minnie miodrag
mirabela miranda mircea mireille mirela mirella miriam mirjana mirko miro miroslav miroslava
mirosław mirosława misaki mislav mitchell miyuki miłosz mladen mohamed mohammad mohammed mohan
mohit mojca mollie molly mona monica monika monique montserrat morag moritz morris morten mosi
mostafa moussa mpho mridula mthunzi muhammad mukesh mukul mulyadi mumbi murat murdo muriel musa
mussa mustafa muthoni mutua mwajuma mwanaidi mwangi myra myrna myron márcia márcio mária márton
mátyás máté mélanie mónica mónika mônica mārtiņš mạnh nabeel nabil nabila nada nadezhda nadia
nadine nadège naděžda naledi namrata nancy nanda nandini naoki naoko naomi naresh nasser natalia
natalie natalya natasha nataša nathalie nathan nathaniel natsuki natália natálie naveen navin
nazlı ndidi neal nebojša neeraj neha neil nele nellie nelson nelu nenad nerys neslihan nettie
neville nguyễn ngô ngọc nia niall niamh nicholas nichole nick nicola nicolae nicolas nicole
nicoleta nicoletta nicolás nicu niels niina nikhil nikita nikki niklas niko nikodem nikola nikolai
nikolay nilanjana nilay nilesh nils nina ningsih nirmala nirupama nisha nishant nitin nitya njeri
njoroge nkechi nkosana nnamdi noboru nobuko nobuo noel noelle noha nokuthula nolan nomsa nomvula
nonhlanhla noora noortje nora norbert noriko norma norman normunds noura noémie ntombi nugroho
nuno nur nuray nurcan nuria nurul nyambura nyoman nándor nélson nóra oana obinna ochieng octavian
odhiambo odile oisin oisín okan oksana ola olabisi olaf olav olavi oldřich ole oleg oleksandr
oleksii olena olga oliver olivia olivier olivér oliwia olli ollie olly oluchi olufemi olumide
oluwaseun olwen omar omari ondřej onni onur onyeka oona ora orhan orla ornella orsolya osama osamu
osbert oscar oskar osman oswald ota otakar otieno otis otto otávio ousmane outi ovidiu owain owen
ozzie oğuz paavo pablo padma padraig palesa pallavi palle paloma pam pamela pankaj paola paolo
parag parul parvathi pascal pascale pasi patrice patricia patrick patrik patrizia patrycja patryk
patrícia patsy patti patty paul paula paulette paulina pauline paulius paulo pavan pavel pavla
pavlína paweł payal peder pedro peer peeter peggy pekka pentti per percival pernille perrine perry
pertti petar pete peter petr petra petras petre petri petru petruța petter phan philip philipp
philippa philippe phillip phineas phoebe phyllis phạm pierluigi piero pierre pieter pietro piia
pilar piotr pippa piret pirjo pirkko piroska piyush polina polona pooja poonam prabhat prabowo
prachi pradeep pradip prajakta prakash pramod pranab pranav prasad prasanna prashant prashanth
pratap prateek pratibha pratik praveen predrag preeti prerna preston priit primož priscila
priscilla priya priyanka przemysław puja pulkit puneet purnima pushpa putri putu pádraig pál päivi
pär pål péter pınar přemysl quang quentin quốc quỳnh rachael rachel radek radha radhika radim
radka radomír radosław radovan radu rafael rafaela rafał rafe raffaele raffaella raghav ragna
ragnar ragnhild rahma rahmat rahul raija raimo raimonds raimundo rainer raivo rajan rajat rajeev
rajendra rajesh rajib rajiv rajni raju rakesh ralf ralph raluca raman ramazan ramesh rami ramon
ramona ramunė ramón rana randal randall randolph randy rani rania ranjan ranjit ranjita raphael
raphaël raphaëlle raquel rasha rashid rashmi rasmus rastislav ratna raul rauno ravi ravindra
raymond razak raúl reba rebecca rebekah recep reem reena refilwe regina reginald rehema reijo
reiko reiner reinhard reinhold reino rekha remco remus rena renata renate renato renaud rene renee
renske renu rené retno rex reza rhett rhiannon rhonda rhys ricardo riccardo richard rick rickey
ricky riikka riitta rik rikke rima rimantas rina rini risto rita ritesh ritu ritva riya rizki
rizky roald robert roberta roberto robin robyn rochelle rocío roderick rodica rodney rodolfo
rodrigo roel roger rogério rohan rohini rohit rokas roland rolandas rolf romain roman ron ronald
ronan ronda ronja ronnie roope roos roosevelt rory rosa rosalie rosalind rosamund rosemarie
rosemary roshan roshni rosie rosli ross rossana rossella rostislav roxana roxanne roy ruairi ruben
rubén ruchi ruchika rudi rudolf rudolph rudy rufus rui runa rune ruoxi rupa rupali ruslan russell
ruth ruud ruxandra ryan rylan ryo ryota ryszard régis réka rémi rémy róbert róża răzvan rıza rūta
růžena saad saana saara sabina sabine sabrina sachiko sachin sadhana sadie sadio saeed sagal sagar
sahil said saidi sakari salah salih salim salla sallie sally salma salvador salvatore sam samantha
sameer sami samir samira sammy samuel sanda sandeep sander sandhya sandra sandrine sangeeta
sangwoo sanita sanja sanjana sanjay sanjeev sanjiv sanjukta sanna sanne santeri santosh santtu
saoirse sara sarah sarita saroj sarojini sascha saskia satish satoshi satu saulius saumya saurabh
savita sayaka sayed saša scott seamus sean sebastian sedat seema seija seiji selin selina selma
selçuk semra seojun seoyeon seppo serap serdar serena serge sergei sergey sergio serhiy serkan
seth seun sevgi sevil seweryn shahrul shailaja shailesh shalini shane shankar shannon shanshan
shantanu sharad shari sharmila sharon shashank shashi shaun shawn shawna sheila shekhar shelia
shelley shelly sheri sherif sherman sherri sherrie sheryl shigeru shikha shilpa shinichi shinji
shinzo shiori shirin shirley shivani shobha shota shraddha shreya shruti shubham shweta shyam
sibel sibusiso siddharth sidney siegfried sifiso sigfrid sigit sigita signe sigrid sigrun sigurd
siim silas silja silje silke silvana silvia silvio simon simona simone sinan sindre sinead sini
siniša sinéad siobhan siobhán siphiwe sipho siri sirpa siti siv siyabonga siân sjoerd slamet
slobodan smita smriti sneha snehal snežana sofia sofie sofía soledad solveig solène somnath sonal
sonali songül sonia sonja sonya sooyoung sophia sophie sorin sorina sota soumya soňa spencer
speranța sri sridhar srijan srinivas srđan stacey stacie stacy staffan stanislaus stanislav
stanisław stanisława stanley steen stefan stefania stefanie stefano steffen stela stella stephan
stephanie stephen steve steven stewart stian stig stijn stine stjepan stuart stéphane stéphanie
subhash subrata suchitra sudeep sudha sudhir sudirman sugandha sugeng suharto suhas sujata sujin
sujit sulistyo sumiko sumit sumita sunanda sunghoon sunil sunita sunniva supriya supriyadi suraj
surbhi surendra suresh suryani suryo susan susana susanna susanne susanti sushant sushil sushma
susie suvi suzanne svante svatava svatopluk svein sven svetlana swantje swapna swapnil swati
syafiq sylvain sylvester sylvia sylvie sylwester sylwia synnøve szabolcs szczepan szilvia szymon
sándor séamus sébastien séverine sílvia sónia sônia søren süleyman sławomir taavi tabitha tadashi
tadeusz tadeáš tadhg taehyung taeko taichi taina takahiro takashi takeshi takumi takuya taliesin
tamara tamer tami tammie tammy tamsin tamás taneli taner tanja tanmay tanushree tanvi tanya tapan
tapani tapio tarek tariq tarja tarmo taro taru tarun tarık tasha tatiana tatsuya tatyana taťána
ted teemu teguh tellervo telma temitope tendai teodor teodora terence teresa tereza terhi teri
terje tero terrance terrence terri terry terézia tessa tetsuya teun thabo thandeka thandi thandiwe
thaís thea thelma themba theo theodora theodore theresa therese thiago thibault thibaut thierry
thilo thomas thorbjørn thorsten thulani thérèse thùy thúy thảo thủy tiago tiberiu tibor tiffany
tihomir tiina tiit tijana tijs tim timo timothy timur tina tinashe tingting titta tiwa tiziana
tiến tobias tobiasz toby todd toivo tolga tom tomas tomasz tomaž tomi tomislav tommaso tommy
tomoko tomás tomáš tomé toni tony tonya toomas tor tora torben torbjörn torbjørn tore torgeir
tormod torstein torsten toru toshio tove toyin tracey traci tracie tracy traian travis trevor tri
tricia triin trina trine trisha tristram trond trung trupti trygve trần trọng tsepo tshepo tsubasa
tsutomu tuija tumelo tuncay tunde tuomas tuomo turgut turid tushar tuula tuuli tuğba tuấn tyler
tyrell tyrone tytti tânia tímea tõnu tùng tú tünde tạ uche uchenna uday udo ufuk uldis ulf uli
ulla ulrich ulrik ulrika ulrike uma umang umberto umesh unni upasana uriah urmas urmila uroš urpo
ursula urszula urvashi urška usha utami ute utkarsh uwe uzoma uğur vadim vaibhav vaishali valdas
valdis valentin valentina valeria valerie valerio valeriu valery valérie vanda vandana vanesa
vanessa vanita vappu varsha varun vasant vasco vasile vasily vasudha vaughn veena veera veikko
velma vendula venkat venkatesh vera verna vernon veronica veronika verónica vesa vesna veysel
vibeke vibha vicente vicki vickie vicky victor vidar vidya vigdís viggo viivi vijay vijaya vikas
vikram vikrant viktor viktoria viktorija viktória vilde vilho vilja ville vilma vilmos vilém vimal
vinay vince vincent vineet vinod vinícius viola viorel viorica vipin vipul virender virgil
virginie virpi vishal vitaly vittoria vittorio vivek vivian viviana vivienne việt vlad vladimir
vladimír vladimíra vladislav vlado vlasta vlastimil vojtěch volkan volker volodymyr vyacheslav
vytautas václav vânia väinö véronique víctor vít vítor vítězslav võ věra vũ wacław wael wafula
wahyu waldemar walid wallace walter wambui wanda wangari wanjiku wanjiru warren wati wawan wayan
wayne weiming weiwei wendell wendy wenjie werner weronika wesley whitney widodo widya wiesław
wiesława wietse wiktor wilbert wilbur wilfred wilfrid wilfried wilhelm willa willard willem
william willie willis wilma wilson wim wincenty winifred wioletta wisnu witold wojciech wolf
wolfgang woodrow wouter wulan wyatt władysław włodzimierz xanthe xavier xiaoli xiaoming xiaoyan
ximena xolani xuân yaa yamini yana yann yannick yanti yanyan yaping yara yaroslav yasemin yash
yashwant yasin yasmin yasser yasuhiro yavuz yegor yejin yekaterina yelena yevgeny yichen yifan
yiming yngve yoga yogesh yogita yoichi yoko yolanda yoshiko yoshio yousef youssef yudi yuhan
yuichi yuji yuka yukari yuki yukiko yulia yuliya yumi yumiko yuna yunfei yuni yuri yuriy yusuf
yusufu yusuke yuta yutaka yuto yves yvette yvonne yıldız yến zachariah zachary zack zainab zainal
zaki zamfir zandile zane zanele zarina zbigniew zbyněk zdenka zdeněk zdeňka zdzisław zehra zeinab
zeki zenon zeynep zhanna zhigang zhiqiang ziad zihan zita ziyi zodwa zoe zofia zoltán zoran zoé
zoë zsolt zsuzsanna zsófia zulkifli zuzana zuzanna zvonimir zygmunt ádám ágnes ákos álvaro ángel
ángela åge åsa åse édouard élisabeth élise élodie éric érica étienne éva óscar ömer özgür özlem
ørjan øystein øyvind ülle ümit đinh đào đình đặng đỗ đức ģirts ľubomír łucja łukasz şebnem şule
šimon špela štefan štěpán štěpánka šárka żaneta žaneta željko živilė ștefan ștefania άννα άννας
αγγελική αγγελικής αλέξανδρος αλέξανδρου αλεξάνδρα αναστασία αναστασίας ανδρέα ανδρέας αντώνη
αντώνης απόστολος βασίλη βασίλης βασιλική βασιλικής γεωργία γεωργίας γιάννη γιάννης γιώργο γιώργος
γιώργου δέσποινα δήμητρα δήμητρας δημήτρη δημήτρης ελένη ελένης ευαγγελία ηλία ηλίας θανάση
θανάσης θοδωρής ιωάννα ιωάννας κατερίνα κατερίνας κώστα κώστας λίνα λευτέρης μανώλη μανώλης μαρία
μαρίας μιχάλη μιχάλης νίκο νίκος νίκου πέτρος πέτρου παναγιώτα παναγιώτη παναγιώτης σοφία σοφίας
σπύρος σπύρου στέλιος στέλιου σταύρος σταύρου στράτος τάσος τάσου χρήστος χρήστου χριστίνα
χριστίνας александар александр александра алексей алина алла алёна аліна ана анастасия анатолий
анатолій андрей андрій анна антоанета антон антонина аркадий артем артём биљана богдан богдана
борис борислав боян бојан бранко вадим валентин валентина валерий валерия василий василь вера
вероника виктор виктория виталий владимир владислав володимир всеволод вячеслав віктор вікторія
віталій галина ганна геннадий георги георгий гергана горан гордана григорий дарина дарья денис
десислава деян дејан димитър дмитрий дмитро драган драгана душан евгений евгения екатерина елена
елизавета емил зоран ивайло иван ивана ивелина игорь илья инна ирина йордан йорданка калина
катарина катерина кирилл кирило константин красимир ксения лариса леонид леонід леся лидия любовь
любомир людмила максим маргарита марина мария марија марко марія маја микола милан милица милош
миодраг михаил михайло момчило надежда назар наталия наталья наталія наташа небојша ненад никита
никола николай нина огнян оксана олег олександр олексій олена ольга остап павел павло петар петр
петро петър пламен полина предраг пётр радован роман руслан сандра саша светлана світлана семён
сергей сергій силвия слободан снежана соломія софья срђан станислав степан стефан стоян тамара
тарас татьяна теодора тетяна тимур тијана тодор ульяна фёдор христо цветелина эдуард юлия юлія
юрий юрій яна ярослав ярослава євген євгенія іван ігор ірина јелена јован јована љиљана אבי אברהם
אורי אורית אורלי איילת איציק איתי אריאל גלית דוד דנה דניאל דפנה הילה יונתן יוסי יעל יעקב יצחק
ליאור ליאת מיכל משה נועה נועם עודד עומר עידו עמית ענת רונית רועי רותם רחל שלומי שרה آرش أحمد أنس
أيمن إبراهيم إسماعيل إيلي احمد الهام امیر باسم بلال بهرام بهنام جورج حسام حسن حسين حسین حمزة حمید
خالد خديجة دينا رامي رانيا رضا رنا زهرا زياد زينب سارا سارة سامي سعيد سعید سلمى سمير سميرة سیاوش
شهرام طارق عبدالله علي علی عماد فؤاد فادي فاطمة فاطمه فرشاد فرهاد كريم ليلى لينا لیلا ماهر مجید
محمد محمود مريم مریم مصطفى منى مهدی مینا نادية نبيل نرگس نیما هالة هشام وليد ياسر يوسف پریسا پیمان
کاوه अंजलि अजय अनिल अनीता अभिषेक अमित अरुण आलोक आशीष इमरान दीपक नीरज नेहा पंकज प्रदीप प्रिया मनोज
महेश मीना मुकेश मोहम्मद मोहित रमेश रवि राकेश राजेश राहुल रोहित विनोद शालिनी संजय संदीप सुनीता
सुनील सुरेश स्वाति অনিক অনির্বাণ আনিসুর আবদুল আব্দুল আরিফ আহমেদ করিম কামরুল জাহিদ তানভীর তাসনিম
দেবাশিস নজরুল নাসরিন ফাতেমা ফারহানা ফারুক মাহবুব মাহমুদ মিজানুর মোহাম্মদ রফিকুল রহিম রাশেদ রুমা
শফিকুল শারমিন শাহীন সাইফুল সাদিয়া সুব্রত সুমন সোহেল সৌমিত্র হাসান হোসেন กมล ธนา นภา ประยุทธ์ มานี
วิชัย วิทยา สมชาย สมศักดิ์ สมหญิง สุชาติ สุดา อนันต์
"""


@cache
def given_names() -> frozenset[str]:
    """Return the set of them."""
    return frozenset(_NAMES.split())
