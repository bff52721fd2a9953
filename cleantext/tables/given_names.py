"""Given names that credits open with, in lower case.

English ones: the commonest of the 1990 census of the United States (public domain,
U.S. Census Bureau, dist.male.first and dist.female.first).  The others are common
names of the countries whose copy the wires carry, put down from general knowledge.
Vietnamese names open with the family name, so the common ones of these are here too.
Names that are words or places as well ("Mark", "Grant", "Florence", "Will") are left
out, for a headline may open with them.
"""

from __future__ import annotations

from functools import lru_cache

_NAMES = """
aarav aaron aarti abbas abdul abdullah abdulrahman abel abena abhijit abhishek abigail abiodun
abraham achieng ada adaeze adam adaobi addie adebayo adel adela adele adeola adewale adi adina aditi
aditya adriaan adrian adriana adrien adrienne adwoa adéla afia afonso agata agnes agnetha agnieszka
agnès agus ahmad ahmed ahmet aida aidan aiden aimee aine aino aisha aisyah ajay akanksha akash akhil
akiko akinwumi akira akosua aksel akshay akua alain alan alasdair alastair albane albert alberta
alberto aldona alec alejandra alejandro aleksander aleksandr aleksandra aleksei aleksey aleksi alena
alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandru alexei alexey
alexis aleš alfonso alfred alfredo algernon ali alice alicia alicja alin alina aline alisha alison
alistair alka alla allan allen allison alma alois alok alonso alper alton alun alvin alyssa alžběta
amadou amal amanda amelia amina aminata amir amira amit amita amma amol amparo amr amrita amy amélie
ana anagha anand ananya anastasia anatol anatoly anaïs anca anders anderson andi andika andre andrea
andreas andreea andrei andres andrew andrey andrzej andrás andré andréia andrés andy aneta anežka
angel angela angelica angelina angelo anggi anghel angie anikó anil anindita anindya anirban anita
anja anjali anjana anke ankit ankita ankur ann anna annalisa anne anneke anneli annemarie annette
annick annie annika ansel anssi anthony antje antoine antoinette anton antonella antoni antonia
antonio antonín antti antónio antônio anu anubhav anup anupam anupama anuradha anushka aoife aparna
archana archibald archie arda ari arianna arief arif arindam arjen arjun arkadiusz arkady arlene
armando arnab arnaud arne arnold artem arthur arto artur arturo arun aruna arundhati arvid arvind
arya asep asha ashish ashley ashok ashwin ashwini aslaug aslı asma astrid astuti asuka atsushi
aubrey audrey augusto aurelia aurora aurélie aurélien axel axl ayako ayanda ayesha ayman aynur
ayodele ayu ayunda ayşe ayşegül aziz babatunde balázs bambang bandile baptiste barbara barbora
barnaby barnabás barry bart bartek bartholomew bartosz bartłomiej barış bastian bastien bayu beata
beate beatrice beatriz becky bedřich begoña belinda belén ben bence benedetta benedict benito
benjamin bennie benny benoît berk bernadeta bernadette bernard bernardo bernd bernhard bernice
bertha bertie bertrand bessie beth bethany betsy bettie bettina betty beulah beverly beyza bharat
bhavna bhavya bianca bilal billie billy bipasha birger birgit birgitta bjarne bjoern björk björn
bjørn blake blanca blanche blanka bob bobbie bobby bodil bogdan boglárka bogna bogumiła bogusław
bohdan bohumil bohumila bongani bonita bonnie boris botond bořivoj bożena božena brad braden bradley
bram brandi brandon brenda brendan brendon brent brett brian bridget brigitta brigitte brita britta
brittany brittney bronisław bronwyn bruce bruna bruno bryan bryant brygida budi bukola burak burcu
busisiwe byron bárbara béla bùi bülent büşra błażej břetislav bảo cahya cahyo caio caitlin caitlyn
caleb callum calvin camelia cameron camila camille canan candace candice cara carina carl carla
carlijn carlo carlos carlton carmen carol carole caroline carolyn carrie carroll carsten carys casey
cassandra catalina caterina catherine cathy cecelia cecil cecilia cecylia cedric cees celeste celia
cemal ceren cesar cezary chandan chandra chantal charlene charles charlie charlotte charu chelsea
cheri cheryl chester chetan chiamaka chiara chidi chidinma chiharu chika chike chima chimamanda
chinedu chinua chinwe chioma chitra chloe chloë chris christa christelle christian christie
christina christine christoph christophe christopher christy chukwuemeka chukwuma ciara ciaran
ciarán cihan cindy cinzia citra claire clara clarence clark claude claudia claudine claudio claudiu
claus clayton clifford clifton clinton clyde cláudia cláudio clémence clément coen colin colleen
colm connie constantin consuelo cora corey corina corinne cormac cornel cornelia corné cory cosmin
costel costin courtney craig crispin cristi cristian cristiane cristiano cristina cristóbal csaba
csilla curtis cynthia cyril cyrus czesław cécile cédric céline césar cătălin cătălina cường dafydd
dagfinn dagmar dagny daisuke dalia damian damien damon dan dana daniel daniela daniele danielle
danilo daniswara danny danuta dario darius dariusz darla darlene darragh darrell darren darryl darya
daryl dashiell dave david davide dawid deanna debashis debbie deborah debra decebal declan dedi
deepa deepak deepika deepti delbert delia della delores deloris delphine denis denisa denise deniz
dennis derek dermot derrick derya desiree desmond detlef devika devin dewi dezső dhruv dian diana
diane dianna dianne didier diego dieter dietmar dilek dimas dina dinesh diogo dipankar dirk divya
dixie dmitri dmitriy dmitry doina dolores domenico dominic dominik dominika dominique don donal
donald donatella donna donnie donovan dora doreen dorin dorina doris dorota dorothy dorottya dorthy
doru doug dougal douglas dragoș drahomíra duane duarte dumisani dumitru dustin duygu dušan dwayne
dwi dwight dániel dávid débora dénes dóra dũng dương eamon eamonn earnest ebele ebony ebru ecaterina
ece eckhard eddie edgar edith edmund edna edoardo edson eduarda eduardo edward edwin edyta eero eeva
effie efraim efua eija eiji eileen eilidh einar eino eirik eivind eka ekaterina eko ekow elaine
eleanor elemér elena eleonora elfriede eliane elias elif elijah elin elina elisa elisabeth
elisabetta elizabeth eliška elke ella ellen elliot elliott elmer eloise els elsa elsie elva elvira
elżbieta eman emanuela emanuele embla emeka emel emese emi emil emilia emilio emily emine emma
emmanuel emmanuelle emmi emrah emre emyr endah endang endre engin enikő enrico enrique enzo eoin
erdal erdem erhan eric erica erich erik erika erin erkan erma ernest ernestine ernesto ernst erwin
eryk erzsébet esau esha esi espen esra essie esteban estella estelle esther estrid eszter ethan
ethel etta euan eugen eugene eugenia eugeniusz eugénie eula eunice eunji eunjung eva evan evander
evelyn everett evgeni evgenia evgeny evžen ewa ewan ewelina eyvind ezekiel ezinne ezra fabian
fabiana fabien fabienne fabio fabrice fabrizio fadi fahd faisal faizan fajar fannie farah farhan
farid fatih fatima fatma fatou fatoumata faye federica federico felicia feliks felipe felix femi
femke ferenc ferhat fernanda fernando ffion fikret filip filipa filipe filippo finn finnur fintan
fitri flavia flavio flavius flora florent florentina florian floyd flávia flávio folasade forrest
frances francesca francesco francine francis francisca francisco franciszek franck franco frank
franklin františek franz franziska françois françoise frauke fred freda freddie frederick fredrick
freya frida friedrich frits fritz frode fruzsina frédéric frédérique funmi fyodor fábio fátima gabi
gabriel gabriela gabriele gabriella gaetano gagan gail galih galina gamze gareth garima garret
garrett garry gary gathoni gaurav gauri gautam gavin gayle gaël gaëlle geert geeta geetanjali gelu
gene geneva genevieve geneviève gennady gennaro genowefa geoffrey geoffroy georg george georges
georgeta geraint gerald geraldine gerard gerardo gerd gerda gergely gergő gerhard gerlinde gernot
gert gertrude gethin ghada gheorghe gheorghița ghislaine giacomo gianfranco gianluca gianni gideon
gijs gilang gilbert gilberto giles gilles gina giorgia giorgio giovanna giovanni girish gisela
giulia giulio giuseppe giuseppina gizella gladys glenda glenn gloria gonzalo gonçalo gopal gordon
gottfried govind graciela graeme grainne grażyna greg gregg gregor gregory gretchen grigore grigory
gro grzegorz gráinne guadalupe gudrun guido guilherme guillaume guillermo gunawan gunhild gunilla
gunnar guoqiang gus gustav gustavo guðrún gwen gwendolyn gwyneth gyöngyi györgy györgyi gábor gérard
gökhan göran gülay güler gülsen günter günther habib hadi hadiza hajnalka hakan hakon hala halil
halima halina halvor hamid hamish hana hanan hande hani hanna hannah hanne hanneke hannelore hannes
hannu hans haoran harald harish harm harold harriet harry harsh harsha harshad hartmut haruka haruki
harvey hasan hassan hatem hatice hattie hazem heather heba hector hedda hedvig hedvika heidi heike
heikki heiko heiner heinrich heinz heitor helen helena helene helga helge heli helmi helmut hema
hemant hendra hendrik henk henning henri henrietta henrik henrique henry henryk herbert heri herman
hermann hernán hershel hervé hideki hideo hilal hilda hilde hildegard hildur hilkka himanshu hiram
hiroko hiroshi hiroto hisham hitomi hitoshi hiếu hiền holger holly homer horace horst howard hoàng
hubert huda hugh hugo hugues hussein huub huw huỳnh hyejin hynek hyunwoo håkan håkon håvard héctor
hélène hùng hülya hüseyin hương hạnh hằng hồ hữu ian iancu ibolya ibrahim ibrahima ichabod ida
iestyn ieuan ifeanyi ifeoma ignacio ignacy ignatius igor iiro ika ikechukwu ilaria ildikó ileana
ilie ilinca ilker ilkka ilmari ilona ilse ilya imad iman imogen imre ina indira indrani ineke inez
inga inge ingeborg inger ingmar ingo ingrid ingunn inka inna innes inés inês ioan ioana ionel ionela
ionuț ira irena irene irfan irina irja irma irmgard irving irwan isaac isabel isabela isabelle
isaiah isao ishaan ishani ismail istván iulia iulian iuliana ivan ivana ivar iveta ivo ivone iván
iwan iwona izabela jaakko jaap jabari jabulani jace jacek jack jackie jacob jacqueline jacquelyn
jacques jaden jadwiga jaehyun jagdish jaideep jaime jake jakub jamal james jamie jamil jan jana jane
janelle janet jani janice janie janina janis janne janusz jared jari jarkko jarmila jarmo jaromír
jaroslav jaroslava jarosław jarrod jarvis jasmine jason jasper javier jaya jayant jayanti jayden
jean jeanette jeanne jeannette jeannie jedidiah jeff jeffery jeffrey jelle jenna jennie jennifer
jenny jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jessica jessie jesus
jesús jethro jianguo jianhua jiaxin jiho jihoon jill jim jimena jimmie jimmy jindra jindřich
jindřiška jinwoo jisoo jitka jiwoo jiřina jiří joachim joan joana joann joanna joanne joaquim
joaquin joaquín jochen jodi jody joe joel joey johan johann johanna johannes john johnathan johnnie
johnny joko jolanta jon jonah jonas jonathan jonathon joni jonna joost jordana jordi jorge jorien
joris jorma jorunn jose josef josefina joseph josephine joshua josiah josiane josie jostein josé
jouni joyce joão joël joëlle juan juana juanita judit judith judy judyta juha juhani juho jukka
julia julian juliana juliane julianna julie julien juliette julio julius juliusz julián junichi
junjie junko jurgen jussi justin justyna jutta jyoti jyotsna jyrki jytte jérémie jérémy jérôme józef
jörg jørgen júlia júlio jürgen kaan kabir kacper kadir kagiso kailash kaisa kaitlin kaitlyn kaito
kaja kajal kajetan kaleb kalle kalpana kamal kamala kamau kamil kamila kanika kaori kapil kara karan
karel karen kari karim karin karina karl karla karol karolina karolína karsten karthik kartik
kartika katalin katarina katarzyna kate katelyn kateřina katherine kathleen kathrin kathryn kathy
katie katja katri katrin katrina katrín katya kaushik kavita kavitha kay kayla kazimierz kazuki
kazuko kazuo kazuya keegan kees keiko keiran keisuke keith kelley kelli kellie kelly kelsey kelvin
kemal ken kendra kenichi kenji kenneth kenny kent kenta kerem kerri kerry kerstin keshav ketan kevin
kgomotso khadija khaled khalid khánh kieran killian kim kimberly kimmo kinga kipchoge kiran kirill
kirk kirsi kirsten kirsty kjell kjersti kjetil klaas klaudia klaus klára knut koen kofi koichi koji
kojo konrad konstantin koray kornelia kornél krista kristen kristi kristian kristie kristin kristina
kristine kristján kristoffer kristopher kristy kristýna krisztina krisztián kriti krystal krystian
krystyna kryštof krzysztof ksawery ksenia kshitij kumar kumiko kunal kurnia kurt květa kwabena
kwadwo kwaku kwame kweku kyle kylie kyungsoo kálmán károly lachie lachlan ladislav laetitia laila
lajos lakshmi lalit lana lance laras larisa larissa larry lars lasse lata latasha latika latoya
laura laure laurel lauren laurence laurent laurențiu lauri laurie lavanya laverne lavinia lawrence
layla leah leandro lech leena leif leigh leila lela leland lena lene lenka lenora leo leon leona
leonard leonardo leonid leonie leonor leopold leoš lerato leroy leslie lestari lester leszek leticia
letizia letícia lev levent levente levi lewis lia liam libor libuše lidia lieke lies lihua liisa
lijuan lila liliana lillian lillie lina linda lindiwe lindsay lindsey linnea lionel lisa lisbeth
liviu llewellyn lloyd lois lola lonnie lora lorcan loredana loren lorena lorene lorenza lorenzo
loretta lori lorraine lothar lotta lottie louis louise lowell loïc luana lubomír luboš luc luca
lucas lucia lucian luciana luciano lucie lucille lucinda lucjan lucy lucyna lucía ludmila ludovic
ludvík ludwig ludwik luděk luigi luis luisa luiz luiza lukas luke lukáš lula luminița lungile lurdes
luther lutz luz luís luísa lwazi lydia lyle lynda lynette lynn lynne lyudmila lászló léa léo lê
lígia lóránt lúcia maaike maarit maarten mabel mable maciej mack maddalena maddie madeleine madeline
madhav madhavi madhu madhur madhuri mae magali magda magdalena magdaléna magdolna magdy maggie magne
magnus maha mahesh mahmoud maija maike maisa maisie maja majid makayla makena makoto maksim
maksymilian malcolm malene malin malini malte mamadou mamie manal manasi mandla mandy manfred manish
manisha manjeet manjula manoj manon manuel manuela mara marc marcel marcela marcella marcello
marcelo marcia marcin marco marcos marcus mareike marek margaret margarete margarita margaux
margherita margie margit margot margrét marguerite maria mariam mariama marian mariana mariangela
marianna marianne mariano maribel marie marieke marijke mariko marilena marilyn marin marina marine
mario mariola marion marissa marit marius mariusz marja marjatta marjolein marjorie markku marko
markus markéta marla marlena marlene marloes marsha marshall marta martha martijn martin martina
martine martti martyna martín marvin marwan mary maryam maryann marzena maría marília masahiro
masako masao masaru masato massimiliano massimo mateo mateusz matheus mathew mathias mathieu
mathilde matias matilda matouš mats matt matteo matthew matthias matthieu matti mattie matylda
matyáš matěj maureen mauri maurice mauricio maurizio maurício max maxim maxime maximilian maxine
mayank mayumi małgorzata mbali meena meenakshi meera megan megha meghan meghna megumi mehmet meike
meiling melanie melba melek melinda melis melissa melody melvin mercedes meredith merja mert merve
mervi metin mette mhairi micah michael michaela michal michał micheal michel michela michelangelo
michele michelle michiko michèle mieczysław mieke miguel mihaela mihai mihail mihir mihnea mihály
mika mikael mike mikhail mikkel mikko miklós mikołaj milada mildred milena milind millie miloslav
miloš milton miluše minako minakshi mindy mingming minho minji minjun minna minnie mirabela miranda
mircea mireille mirela mirella miriam mirko miro miroslav miroslava mirosław mirosława misaki
mitchell miyuki miłosz mohamed mohammad mohammed mohan mohit mollie molly mona monica monika monique
montserrat morag moritz morris morten mosi mostafa moussa mpho mridula mthunzi muhammad mukesh mukul
mulyadi mumbi murat murdo muriel mustafa muthoni mwangi myra myrna myron márcia márcio márton mátyás
máté mélanie mónica mónika mônica mạnh nabeel nabil nabila nada nadezhda nadia nadine nadège naděžda
naledi namrata nancy nanda nandini naoki naoko naomi naresh nasser natalia natalie natalya natasha
nathalie nathan nathaniel natsuki natália natálie naveen navin nazlı ndidi neal neeraj neha neil
nele nellie nelson nelu nerys neslihan nettie neville nguyễn ngô ngọc nia niall niamh nicholas
nichole nick nicola nicolae nicolas nicole nicoleta nicoletta nicolás nicu niels niina nikhil nikita
nikki niklas niko nikodem nikola nikolai nikolay nilanjana nilay nilesh nils nina ningsih nirmala
nirupama nisha nishant nitin nitya njeri njoroge nkechi nkosana nnamdi noboru nobuko nobuo noel
noelle noha nokuthula nolan nomsa nomvula nonhlanhla noora noortje nora norbert noriko norma norman
noura noémie ntombi nugroho nuno nuray nurcan nuria nurul nyambura nyoman nándor nélson nóra oana
obinna octavian odhiambo odile oisin oisín okan oksana ola olabisi olaf olav olavi oldřich ole oleg
oleksandr oleksii olena olga oliver olivia olivier olivér oliwia olli ollie olly oluchi olufemi
olumide oluwaseun olwen omar ondřej onni onur onyeka oona ora orhan orla ornella orsolya osama osamu
osbert oscar oskar osman oswald ota otakar otis otto otávio ousmane outi owain owen ozzie oğuz paavo
pablo padma padraig palesa pallavi palle paloma pam pamela pankaj paola paolo parag parul parvathi
pascal pascale pasi patrice patricia patrick patrik patrizia patrycja patryk patrícia patsy patti
patty paul paula paulette paulina pauline paulo pavan pavel pavla pavlína paweł payal peder pedro
peer peggy pekka pentti per percival pernille perrine perry pertti pete peter petr petra petre petri
petru petruța petter phan philip philipp philippa philippe phillip phineas phoebe phyllis phạm
pierluigi piero pierre pieter pietro piia pilar piotr pippa pirjo pirkko piroska piyush polina pooja
poonam prabhat prabowo prachi pradeep pradip prajakta prakash pramod pranab pranav prasad prasanna
prashant prashanth pratap prateek pratibha pratik praveen preeti prerna preston priscila priscilla
priya priyanka przemysław puja pulkit puneet purnima pushpa putri putu pádraig pál päivi pär pål
péter pınar přemysl quang quentin quốc quỳnh rachael rachel radek radha radhika radim radka radomír
radosław radovan radu rafael rafaela rafał rafe raffaele raffaella raghav ragna ragnar ragnhild
rahma rahmat rahul raija raimo raimundo rainer rajan rajat rajeev rajendra rajesh rajib rajiv rajni
raju rakesh ralf ralph raluca raman ramazan ramesh rami ramon ramona ramón rana randal randall
randolph randy rani rania ranjan ranjit ranjita raphael raphaël raphaëlle raquel rasha rashid rashmi
rasmus ratna raul rauno ravi ravindra raymond raúl reba rebecca rebekah recep reem reena refilwe
regina reginald reijo reiko reiner reinhard reinhold reino rekha remco remus rena renata renate
renato renaud rene renee renske renu rené retno rex rhett rhiannon rhonda rhys ricardo riccardo
richard rick rickey ricky riikka riitta rik rima rina rini risto rita ritesh ritu ritva riya rizki
rizky roald robert roberta roberto robin robyn rochelle rocío roderick rodica rodney rodolfo rodrigo
roel roger rogério rohan rohini rohit roland rolf romain roman ron ronald ronan ronda ronja ronnie
roope roos roosevelt rory rosa rosalie rosalind rosamund rosemarie rosemary roshan roshni rosie ross
rossana rossella rostislav roxana roxanne roy ruairi ruben rubén ruchi ruchika rudi rudolf rudolph
rudy rufus rui runa rune ruoxi rupa rupali ruslan russell ruth ruud ruxandra ryan rylan ryo ryota
ryszard régis réka rémi rémy róbert róża răzvan rıza růžena saad saana saara sabina sabine sabrina
sachiko sachin sadhana sadie sadio saeed sagal sagar sahil said sakari salah salih salim salla
sallie sally salma salvador salvatore sam samantha sameer sami samir samira sammy samuel sanda
sandeep sander sandhya sandra sandrine sangeeta sangwoo sanjana sanjay sanjeev sanjiv sanjukta sanna
sanne santeri santosh santtu saoirse sara sarah sarita saroj sarojini sascha saskia satish satoshi
satu saumya saurabh savita sayaka sayed scott seamus sean sebastian sedat seema seija seiji selin
selina selma selçuk semra seojun seoyeon seppo serap serdar serena serge sergei sergey sergio serhiy
serkan seth seun sevgi sevil seweryn shailaja shailesh shalini shane shankar shannon shanshan
shantanu sharad shari sharmila sharon shashank shashi shaun shawn shawna sheila shekhar shelia
shelley shelly sheri sherif sherman sherri sherrie sheryl shigeru shikha shilpa shinichi shinji
shinzo shiori shirin shirley shivani shobha shota shraddha shreya shruti shubham shweta shyam sibel
sibusiso siddharth sidney siegfried sifiso sigfrid sigit signe sigrid sigrun sigurd silas silja
silke silvana silvia silvio simon simona simone sinan sinead sini sinéad siobhan siobhán siphiwe
sipho siri sirpa siti siv siyabonga siân sjoerd slamet smita smriti sneha snehal sofía soledad
solène somnath sonal sonali songül sonia sonja sonya sooyoung sophia sophie sorin sorina sota soumya
soňa spencer speranța sridhar srijan srinivas stacey stacie stacy stanislaus stanislav stanisław
stanisława stanley stefan stefania stefanie stefano steffen stela stella stephan stephanie stephen
steve steven stewart stig stijn stine stuart stéphane stéphanie subhash subrata suchitra sudeep
sudha sudhir sudirman sugandha sugeng suharto suhas sujata sujin sujit sulistyo sumiko sumit sumita
sunanda sunghoon sunil sunita sunniva supriya supriyadi suraj surbhi surendra suresh suryani suryo
susan susana susanna susanne susanti sushant sushil sushma susie suvi suzanne svante svatava
svatopluk svein sven svetlana swantje swapna swapnil swati sylvain sylvester sylvia sylvie sylwester
sylwia synnøve szabolcs szczepan szilvia szymon sándor séamus sébastien séverine sílvia sónia sônia
søren süleyman sławomir tabitha tadashi tadeusz tadeáš tadhg taehyung taeko taichi taina takahiro
takashi takeshi takumi takuya taliesin tamara tamer tami tammie tammy tamsin tamás taneli taner
tanja tanmay tanushree tanvi tanya tapan tapani tapio tarek tariq tarja taro taru tarun tarık tasha
tatiana tatsuya tatyana taťána ted teemu teguh tellervo telma temitope tendai teodor teodora terence
teresa tereza terhi teri terje tero terrance terrence terri terry terézia tessa tetsuya teun thabo
thandeka thandi thandiwe thaís thea thelma themba theo theodora theodore theresa therese thiago
thibault thibaut thierry thilo thomas thorbjørn thorsten thulani thérèse thùy thúy thảo thủy tiago
tiberiu tibor tiffany tiina tijs tim timo timothy timur tina tinashe tingting titta tiwa tiziana
tiến tobias tobiasz toby todd toivo tolga tom tomasz tomi tommaso tommy tomoko tomás tomáš tomé toni
tony tonya tor tora torbjörn torbjørn tore torgeir tormod torstein torsten toru toshio tove toyin
tracey traci tracie tracy traian travis trevor tri tricia trina trisha tristram trond trung trupti
trygve trần trọng tsepo tshepo tsubasa tsutomu tuija tumelo tuncay tunde tuomas tuomo turgut turid
tushar tuula tuuli tuğba tuấn tyler tyrell tyrone tytti tânia tímea tùng tú tünde tạ uche uchenna
uday udo ufuk ulf uli ulla ulrich ulrik ulrike uma umang umberto umesh unni upasana uriah urmila
urpo ursula urszula urvashi usha utami ute utkarsh uwe uzoma uğur vadim vaibhav vaishali valentin
valentina valeria valerie valerio valeriu valery valérie vanda vandana vanesa vanessa vanita vappu
varsha varun vasant vasco vasile vasily vasudha vaughn veena veera veikko velma vendula venkat
venkatesh vera verna vernon veronica veronika verónica vesa veysel vibeke vibha vicente vicki vickie
vicky victor vidar vidya vigdís viggo viivi vijay vijaya vikas vikram vikrant viktor viktoria
viktória vilde vilho vilja ville vilmos vilém vimal vinay vince vincent vineet vinod vinícius viola
viorel viorica vipin vipul virender virgil virginie virpi vishal vitaly vittoria vittorio vivek
vivian viviana vivienne việt vladimir vladimír vladimíra vladislav vlasta vlastimil vojtěch volkan
volker volodymyr vyacheslav václav vânia väinö véronique víctor vít vítor vítězslav võ věra vũ
wacław wael wahyu waldemar walid wallace walter wambui wanda wangari wanjiku wanjiru warren wati
wawan wayan wayne weiming weiwei wendell wendy wenjie werner weronika wesley whitney widodo widya
wiesław wiesława wietse wiktor wilbert wilbur wilfred wilfrid wilfried wilhelm willa willard willem
william willie willis wilma wilson wim wincenty winifred wioletta wisnu witold wojciech wolf
wolfgang woodrow wouter wulan wyatt władysław włodzimierz xanthe xavier xiaoli xiaoming xiaoyan
ximena xolani xuân yaa yamini yana yann yannick yanti yanyan yaping yara yaroslav yasemin yash
yashwant yasin yasmin yasser yasuhiro yavuz yegor yejin yekaterina yelena yevgeny yichen yifan
yiming yngve yogesh yogita yoichi yoko yolanda yoshiko yoshio yousef youssef yudi yuhan yuichi yuji
yuka yukari yuki yukiko yulia yuliya yumi yumiko yuna yunfei yuni yuri yuriy yusuf yusufu yusuke
yuta yutaka yuto yves yvette yvonne yıldız yến zachariah zachary zack zainab zamfir zandile zanele
zbigniew zbyněk zdenka zdeněk zdeňka zdzisław zehra zeinab zeki zenon zeynep zhanna zhigang zhiqiang
ziad zihan zita ziyi zodwa zoe zofia zoltán zoé zoë zsolt zsuzsanna zsófia zuzana zuzanna zygmunt
ádám ágnes ákos álvaro ángel ángela åge åsa åse édouard élisabeth élise élodie éric érica étienne
éva óscar ömer özgür özlem ørjan øystein øyvind ümit đinh đào đình đặng đỗ đức łucja łukasz şebnem
şule šimon štefan štěpán štěpánka šárka żaneta žaneta ștefan ștefania александр александра алексей
алина алла алёна анастасия анатолий анатолій андрей андрій анна антон антонина аркадий артем артём
богдан богдана борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория
виталий владимир владислав володимир всеволод вячеслав віктор вікторія віталій галина ганна геннадий
георги георгий григорий дарья денис димитър дмитрий дмитро евгений евгения екатерина елена елизавета
иван игорь илья инна ирина йордан катерина кирилл кирило константин ксения лариса леонид леонід
лидия любовь людмила максим маргарита марина мария марія микола михаил михайло надежда наталия
наталья наталія никита николай нина оксана олег олександр олексій олена ольга павел павло петр петро
петър полина пётр роман руслан светлана світлана семён сергей сергій софья станислав степан стефан
стоян тамара тарас татьяна тетяна тимур тодор ульяна фёдор христо эдуард юлия юлія юрий юрій яна
ярослав ярослава євген євгенія іван ігор ірина
"""


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return the set of them."""
    return frozenset(_NAMES.split())
