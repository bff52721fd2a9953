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
aarav aaron aarti abbas abdul abdullah abdulrahman abhijit abhishek abigail abraham ada adam addie
adel adele adi aditi aditya adriaan adrian adriana adrien adrienne adéla afonso agata agnes
agnieszka agnès agus ahmad ahmed ahmet aida aimee aino aisha aisyah ajay akash akhil akiko akira
alain alan albane albert alberta alberto alejandra alejandro aleksander aleksandr aleksandra
aleksei aleksey alena alessandra alessandro alessia alessio alex alexander alexandra alexandre
alexei alexey alexis aleš alfonso alfred alfredo ali alice alicia alicja aline alisha alison alla
allan allen allison alma alois alok alonso alper alton alvin alyssa amal amanda amelia amina amir
amira amit amita amparo amr amy amélie ana anand ananya anastasia anatoly anaïs anders anderson
andi andre andrea andreas andrei andres andrew andrey andrzej andré andréia andrés andy aneta
anežka angel angela angelica angelina angelo anggi angie anil anita anja anjali anke ankit ankur
ann anna annalisa anne anneke annemarie annette annick annie annika anthony antje antoine
antoinette anton antonella antoni antonia antonio antonín antti antónio antônio anup anupam
anuradha archie arda ari arianna arif arjen arjun arkadiusz arkady arlene armando arnaud arne
arnold artem arthur artur arturo arun aruna arvind asep asha ashish ashley ashok ashwin aslı asma
astrid asuka atsushi audrey augusto aurora aurélie aurélien axel ayako ayman aynur ayu ayşe ayşegül
aziz bambang baptiste barbara barbora barry bart bartek bartosz bartłomiej barış bastian bastien
bayu beata beate beatrice beatriz becky begoña belinda belén ben benedetta benito benjamin bennie
benny benoît berk bernadette bernard bernardo bernd bernhard bernice bertha bertrand bessie beth
bethany betsy bettie bettina betty beulah beverly beyza bharat bianca bilal billie billy birgit
birgitta bjoern björn bjørn blake blanca blanche blanka bob bobbie bobby bogdan bogusław bohumil
bonita bonnie boris bořivoj bożena božena brad bradley bram brandi brandon brenda brent brett brian
bridget brigitta brigitte britta brittany brittney bruce bruna bruno bryan bryant budi burak burcu
byron bárbara bùi bülent büşra břetislav bảo cahyo caio caitlin calvin cameron camila camille canan
candace candice cara carina carl carla carlijn carlo carlos carlton carmen carol carole caroline
carolyn carrie carroll carsten casey cassandra catalina caterina catherine cathy cecelia cecil
cecilia cedric cees celeste celia cemal ceren cesar cezary chandra chantal charlene charles charlie
charlotte chelsea cheri cheryl chester chiara chiharu chris christa christelle christian christie
christina christine christoph christophe christopher christy cihan cindy cinzia citra claire clara
clarence clark claude claudia claudine claudio claus clayton clifford clifton clinton clyde cláudia
cláudio clémence clément coen colin colleen connie consuelo cora corey corinne cornelia corné cory
courtney craig cristiane cristiano cristina cristóbal curtis cynthia cyril czesław cécile cédric
céline césar cường dagmar daisuke dalia damian damien damon dan dana daniel daniela daniele
danielle danilo danny danuta dario dariusz darla darlene darrell darren darryl darya daryl dave
david davide deanna debbie deborah debra dedi deepa deepak delbert delia della delores deloris
delphine denis denise deniz dennis derek derrick derya desiree detlef devika devin dewi dian diana
diane dianna dianne didier diego dieter dietmar dilek dina dinesh diogo dirk divya dixie dmitri
dmitriy dmitry dolores domenico dominic dominik dominique don donald donatella donna donnie dora
doreen doris dorota dorothy dorthy doug douglas duane duarte dustin duygu dušan dwayne dwi dwight
débora dũng dương earnest ebony ebru ece eckhard eddie edgar edith edmund edna edoardo edson
eduarda eduardo edward edwin edyta eero eeva effie eiji eileen eirik ekaterina eko elaine eleanor
elena eleonora elfriede eliane elif elin elina elisa elisabeth elisabetta elizabeth eliška elke
ella ellen elmer eloise els elsa elsie elva elvira elżbieta eman emanuela emanuele emel emi emilio
emily emine emma emmanuel emmanuelle emrah emre endang engin enrico enrique enzo erdal erdem erhan
eric erica erich erik erika erin erkan erma ernest ernestine ernesto ernst erwin espen esra essie
esteban estella estelle esther ethel etta eugene eugenia eugénie eula eunice eva evan evelyn
everett evgeni evgenia evgeny ewa ewelina fabian fabiana fabien fabienne fabio fabrice fabrizio
fadi fahd faisal fajar fannie farah farid fatih fatima fatma faye federica federico felicia felipe
felix femke ferhat fernanda fernando fikret filip filipa filipe filippo fitri flavia flavio flora
florent florian floyd flávia flávio forrest frances francesca francesco francine francis francisca
francisco franck franco frank franklin františek franz franziska françois françoise frauke fred
freda freddie frederick fredrick frida friedrich frits fritz frédéric frédérique fyodor fábio
fátima gabriel gabriela gabriele gabriella gaetano gail galina gamze garrett garry gary gaurav
gautam gayle gaël gaëlle geert geeta gene geneva genevieve geneviève gennady gennaro geoffrey
geoffroy georg george georges gerald geraldine gerard gerardo gerd gerhard gerlinde gernot gert
gertrude ghada ghislaine giacomo gianfranco gianluca gianni gijs gilbert gilberto gilles gina
giorgia giorgio giovanna giovanni girish gisela giulia giulio giuseppe giuseppina gladys glenda
glenn gloria gonzalo gonçalo gopal gordon gottfried govind graciela grażyna greg gregg gregory
gretchen grigory grzegorz guadalupe gudrun guido guilherme guillaume guillermo gunawan gunnar
gustav gustavo gwen gwendolyn gérard gökhan gülay güler gülsen günter günther habib hadi hakan hala
halil halina hamid hana hanan hande hani hanna hannah hanne hanneke hannelore hannes hans harald
harish harm harold harriet harry harsh hartmut haruka haruki harvey hasan hassan hatem hatice
hattie hazem heather heba hector heidi heike heikki heiko heiner heinrich heinz heitor helen helena
helene helga helmut hema hendra hendrik henk henning henri henrietta henrik henrique henry henryk
herbert heri herman hermann hernán hervé hideki hideo hilal hilda hildegard hiroko hiroshi hisham
hitoshi hiếu hiền holger holly homer horace horst howard hoàng hubert huda hugh hugo hugues hussein
huub huỳnh håkan håvard héctor hélène hùng hülya hüseyin hương hạnh hằng hồ hữu ian ibrahim ida
ignacio igor ilaria ilker ilkka ilona ilse ilya imad iman ina indira ineke inez inge ingeborg inger
ingo ingrid ingunn inna inés inês ira irena irene irfan irina irma irmgard irving irwan isaac
isabel isabela isabelle isao ismail ivan ivana ivo ivone iván iwan iwona izabela jaakko jaap jacek
jack jackie jacob jacqueline jacquelyn jacques jadwiga jaime jake jakub jamal james jamie jamil jan
jana jane janelle janet janice janie janina janis janne janusz jared jari jarmila jaromír jaroslav
jarosław jasmine jason jasper javier jaya jayant jean jeanette jeanne jeannette jeannie jeff
jeffery jeffrey jelle jenna jennie jennifer jenny jens jeremiah jeremy jermaine jeroen jerome jerry
jerzy jesse jessica jessie jesus jesús jill jim jimena jimmie jimmy jindřich jitka jiří joachim
joan joana joann joanna joanne joaquim joaquín jochen jodi jody joe joel joey johan johann johanna
johannes john johnathan johnnie johnny joko jolanta jon jonas jonathan jonathon joost jordi jorge
jorien joris jose josef josefina joseph josephine joshua josiane josie josé jouni joyce joão joël
joëlle juan juana juanita judith judy juha jukka julia julian juliana juliane julie julien juliette
julio julius julián junichi junko jurgen jussi justin justyna jutta jyoti jérémie jérémy jérôme
józef jörg jørgen júlia júlio jürgen kaan kadir kailash kaisa kalle kalpana kamal kamala kamil
kamila kaori kapil kara karan karel karen kari karim karin karl karla karol karolina karolína
karsten kartika katarina katarzyna kate kateřina katherine kathleen kathrin kathryn kathy katie
katja katri katrin katrina katya kavita kay kayla kazimierz kazuo kazuya kees keiko keisuke keith
kelley kelli kellie kelly kelsey kelvin kemal ken kendra kenichi kenji kenneth kenny kent kenta
kerem kerri kerry kerstin kevin khaled khalid khánh kim kimberly kimmo kinga kiran kirill kirk
kirsten kjell kjersti klaas klaus klára knut koen koichi koji konrad konstantin koray krista
kristen kristi kristian kristie kristin kristina kristine kristopher kristy kristýna krystal
krystyna krzysztof ksenia kumar kumiko kurnia kurt květa kyle ladislav laetitia laila lakshmi lalit
lana lance larisa larissa larry lars lasse lata latasha latoya laura laure laurel lauren laurence
laurent lauri laurie laverne lawrence layla leah leandro leena leif leigh leila lela leland lena
lene lenka lenora leo leon leona leonard leonardo leonid leonie leonor leoš leroy leslie lestari
lester leszek leticia letizia letícia lev levent levi lewis libor libuše lidia lieke lies liisa
lila lillian lillie lina linda lindsay lindsey linnea lionel lisa lloyd lois lola lonnie lora loren
lorena lorene lorenza lorenzo loretta lori lorraine lothar lotta lottie louis louise lowell loïc
luana lubomír luc luca lucas lucia luciana luciano lucie lucille lucinda lucy lucía ludmila ludovic
ludwig luděk luigi luis luisa luiz luiza lukas luke lukáš lula lurdes luther lutz luz luís luísa
lydia lyle lynda lynette lynn lynne lyudmila léa léo lê lígia lúcia maaike maarten mabel mable
maciej mack maddalena madeleine madeline madhav madhu mae magali magdalena magdaléna magdy maggie
magnus maha mahesh mahmoud maike maisa maja majid makoto maksim malcolm malin malte mamie manal
mandy manfred manish manisha manoj manon manuel manuela mara marc marcel marcela marcella marcello
marcelo marcia marcin marco marcos marcus mareike marek margaret margarete margarita margaux
margherita margie margit margot marguerite maria mariam marian mariana mariangela marianna marianne
mariano maribel marie marieke marijke mariko marilena marilyn marina marine mario marion marissa
marit mariusz marjolein marjorie markku markus markéta marla marlene marloes marsha marshall marta
martha martijn martin martina martine martín marvin marwan mary maryam maryann marzena maría
marília masahiro masako masaru masato massimiliano massimo mateo mateusz matheus mathew mathias
mathieu mathilde mats matt matteo matthew matthias matthieu matti mattie matěj maureen maurice
mauricio maurizio maurício max maxim maxime maximilian maxine mayumi małgorzata meena meera megan
meghan megumi mehmet meike melanie melba melek melinda melis melissa melody melvin mercedes
meredith mert merve metin mette michael michaela michal michał micheal michel michela michelangelo
michele michelle michiko michèle mieczysław mieke miguel mika mikael mike mikhail mikkel mikko
mikołaj mildred milena miloslav miloš milton mindy minna minnie miranda mireille mirella miriam
mirko miroslav miroslava mirosław misaki mitchell miyuki mohamed mohammad mohammed mohan molly mona
monica monika monique montserrat moritz morris morten mostafa muhammad mukesh mukul mulyadi murat
muriel mustafa myra myrna myron márcia márcio mélanie mónica mônica mạnh nabil nada nadezhda nadia
nadine nadège naděžda nancy nanda nandini naoki naoko naomi naresh nasser natalia natalie natalya
natasha nathalie nathan nathaniel natália naveen nazlı neal neeraj neha neil nele nellie nelson
neslihan nettie nguyễn ngô ngọc nicholas nichole nick nicola nicolas nicole nicoletta nicolás niels
nikhil nikita nikki niklas nikola nikolai nikolay nilay nils nina nirmala nisha nitin noboru nobuo
noel noha noortje nora norbert noriko norma norman noura noémie nuno nuray nurcan nuria nurul
nyoman nélson odile okan oksana ola olaf olav oldřich ole oleg oleksandr oleksii olena olga oliver
olivia olivier olli ollie omar ondřej onur ora orhan ornella osama osamu oscar osman ota otis otto
otávio outi owen oğuz paavo pablo padma paloma pam pamela pankaj paola paolo pascal pascale pasi
patrice patricia patrick patrizia patrycja patryk patrícia patsy patti patty paul paula paulette
paulina pauline paulo pavel pavla pavlína paweł peder pedro peer peggy pekka per pernille perrine
perry pertti pete peter petr petra petri phan philip philipp philippe phillip phyllis phạm
pierluigi piero pierre pieter pietro pilar piotr pirjo polina pooja prabhat prabowo pradeep prakash
pramod pranab prasad prashant pratap praveen preeti preston priscila priscilla priya priyanka
przemysław puja putu päivi pär pål pınar přemysl quang quentin quốc quỳnh rachael rachel radek
radim radka radosław rafael rafaela rafał raffaele raffaella rahmat rahul raimundo rainer rajan
rajat rajeev rajendra rajesh rajiv rakesh ralf ralph raman ramazan ramesh rami ramon ramona ramón
rana randall randolph randy rani rania raphaël raphaëlle raquel rasha rashid rashmi rasmus ratna
raul ravi raymond raúl reba rebecca rebekah recep reem reena regina reginald reiko reiner reinhard
reinhold rekha remco rena renata renate renato renaud rene renee renske rené retno rex rhonda
ricardo riccardo richard rick rickey ricky riikka riitta rik rima rini rita ritu rizki rizky robert
roberta roberto robin robyn rochelle rocío roderick rodney rodolfo rodrigo roel roger rogério rohan
rohini rohit roland rolf romain roman ron ronald ronda ronnie roos roosevelt rosa rosalie rosemarie
rosemary rosie ross rossana rossella rostislav roxanne roy ruben rubén rudi rudolf rudolph rudy
rufus rui rune ruslan russell ruth ruud ryan ryo ryota ryszard régis rémi rémy rıza saad saara
sabine sabrina sachin sadie saeed sagar said salah salih salim sallie sally salma salvador
salvatore sam samantha sameer sami samir samira sammy samuel sandeep sander sandra sandrine
sangeeta sanjay sanjeev sanna sanne santosh sara sarah sarita sascha saskia satish satoshi savita
sayed scott sean sebastian sedat seema seiji selin selma selçuk semra seppo serap serdar serena
serge sergei sergey sergio serhiy serkan seth sevgi sevil shailesh shalini shane shankar shannon
sharad shari sharmila sharon shashi shaun shawn shawna sheila shelia shelley shelly sheri sherif
sherman sherri sherrie sheryl shigeru shilpa shinichi shinji shinzo shirley shobha shota shreya
shruti shweta shyam sibel siddharth sidney siegfried signe sigrid silke silvana silvia silvio simon
simona simone sinan siri siti sjoerd slamet smita sneha sofía soledad solène songül sonia sonja
sonya sophia sophie sota soňa spencer srinivas stacey stacie stacy stanislav stanisław stanley
stefan stefania stefanie stefano steffen stella stephan stephanie stephen steve steven stig stijn
stine stuart stéphane stéphanie subhash sudhir sudirman sugeng suharto sujata sumit sunil sunita
supriyadi suresh suryani susan susana susanna susanne susanti sushil susie suzanne svein sven
svetlana swantje swapna swati sylvain sylvester sylvia sylvie sylwia szymon sébastien séverine
sílvia sónia sônia søren süleyman sławomir tabitha tadashi tadeusz taeko takahiro takashi takeshi
takuya tamara tamer tami tammie tammy taner tanja tanvi tanya tapio tarek tariq taro tarık tasha
tatiana tatsuya tatyana ted teemu teguh telma teresa tereza teri terrance terrence terri terry
tetsuya teun thaís thelma theo theodore theresa therese thiago thibault thibaut thierry thilo
thomas thorsten thérèse thùy thúy thảo thủy tiago tiffany tiina tijs tim timo timothy timur tina
tiziana tiến tobias todd tolga tom tomasz tommaso tommy tomoko tomás tomáš tomé toni tony tonya tor
torbjørn tore torsten toru toshio tracey traci tracie tracy travis trevor tri tricia trina trisha
trond trung trần trọng tsutomu tuncay tuomas turgut tuğba tuấn tyler tyrone tânia tùng tú tạ uday
udo ufuk ulf uli ulrich ulrike uma umberto umesh ursula urszula usha utami ute uwe uğur vadim
valentin valentina valeria valerie valerio valery valérie vanda vandana vanesa vanessa varun vasant
vasco vasily velma vendula venkat vera verna vernon veronica veronika verónica veysel vicente vicki
vickie vicky victor vidar vijay vikas vikram viktor viktoria ville vimal vinay vincent vinod
vinícius viola virgil virginie vishal vitaly vittoria vittorio vivek vivian viviana việt vladimir
vladimír vladimíra vladislav vlasta vojtěch volkan volker volodymyr vyacheslav václav vânia
véronique víctor vít vítor vítězslav võ věra vũ wael wahyu walid wallace walter wanda warren wawan
wayan wayne wendell wendy werner wesley whitney widodo wiesław wietse wiktor wilbert wilbur
wilfried wilhelm willard william willie willis wilma wilson wim winifred wioletta wisnu witold
wojciech wolf wolfgang woodrow wouter władysław włodzimierz xavier ximena xuân yana yann yannick
yanti yara yaroslav yasemin yash yasin yasmin yasser yasuhiro yavuz yegor yekaterina yelena yevgeny
yogesh yoichi yoko yolanda yoshiko yoshio yousef youssef yudi yuichi yuji yuka yukari yuki yukiko
yulia yuliya yumi yumiko yuni yuri yuriy yusuf yusuke yutaka yves yvette yvonne yıldız yến zachary
zainab zbigniew zbyněk zdeněk zdeňka zdzisław zehra zeinab zeki zeynep zhanna ziad zofia zoé zuzana
zuzanna zygmunt álvaro ángel ángela åsa édouard élisabeth élise élodie éric érica étienne óscar
ömer özgür özlem øyvind ümit đinh đào đình đặng đỗ đức łukasz şebnem şule štěpán šárka александр
александра алексей алина алла алёна анастасия анатолий анатолій андрей андрій анна антон антонина
аркадий артем артём богдан богдана борис вадим валентин валентина валерий валерия василий вера
вероника виктор виктория виталий владимир владислав володимир всеволод вячеслав віктор вікторія
віталій галина ганна геннадий георги георгий григорий дарья денис димитър дмитрий дмитро евгений
евгения екатерина елена елизавета иван игорь илья инна ирина йордан катерина кирилл кирило
константин ксения лариса леонид леонід лидия любовь людмила максим маргарита марина мария марія
микола михаил михайло надежда наталия наталья наталія никита николай нина оксана олег олександр
олексій олена ольга павел павло петр петро петър полина пётр роман руслан светлана світлана семён
сергей сергій софья станислав степан стефан стоян тамара тарас татьяна тетяна тимур тодор ульяна
фёдор христо эдуард юлия юлія юрий юрій яна ярослав ярослава євген євгенія іван ігор ірина
"""


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return the set of them."""
    return frozenset(_NAMES.split())
