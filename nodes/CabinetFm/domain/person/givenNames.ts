/*!
 * Given names of Russian, Ukrainian and Kazakh speakers, written by scripts/generate/givenNames.mjs.
 * From @faker-js/faker 10.6.0 (MIT, Copyright (c) 2022-2025 Faker) and sex-by-russian-name 1.0.3
 * (MIT, Copyright (c) 2013 Alexandr Borisov), and some that both lack.
 */

/* Functions, because a list that is packed folded takes a while to unfold. */

/** By their sound, see spelling.ts. */
export function women(): string {
	return `ada adel adelaida adelia adelina adema ademi adia adile adilia adina adisa adriana aelita afanasia
afina afrodita agafia agapia agata aglaia agnesa agnia agripina aia aiala aiana aianat aiaru
aiaulim aiazhan aida aidana aigera aigerim aigiul aigiun aigiza aigul aiguzel aika aiko aila ailana
ailin ailina aim aima aiman aimgul aimira aina ainagul ainara ainash ainel ainur ainura airin aisa
aisana aisaule aisha aishe aisholpan aisilu aislu aisu aisulu aisun aita aitadzh aitolkin aiuna
aiza aizada aizat aizere aizhamal aizhan aizhana aizilia akbota akerke aki akilina akira akmaral
akonia aksenia aksinia akulina akzhan ala alana alberta albina aleftina aleksa aleksandra
aleksandria aleksandrina aleksia alena alesandra alesia alevtina alfia alfina alfira alia aliana
alika alike alima alime alina aliona alisa alisia aliska alita alma almina almira alona alsina alsu
altana altina altinai altingul alua alvina amal amalia amanda ameli amelia amila amilia amina amira
amulanga an ana anabel anaida anait anar anara anastasia anasteisha anatolia andriana andzhela
andzhelika andzhelina aneka anel anelia anet aneta anfisa angela angelika angelina angira ani ania
anife anika anisa anisia anita aniuta aniutka anora antonia antonida antonina anzhela anzhelika
anzhelina apolinaria apolonia arai arailim aria ariadna ariana arina ariuna arkadia armina armine
arpine arsenia artemia artemida aru aruka aruna asel aselia asem asema asia asilim asol astra
aurelia aurika avdotia avelina avgusta avgustina avrelia avrora aza azalia azalina azhar azhara
aziza baian baina bakitgul balausa balnur balzhan balzia barbara batima bazhena beata beatris
beatrisa bela bermet berta beti bibigul bibinur biliana biloslava blagovista bogdana boguslava
boleslava bonia borislava botagoz bozhena bronislava daiana daleslava dali dalia dalida dalila
dameli damelia damira dana danaia danara danelia danesh dania daniela dara dari daria dariana
dariga darima darina darislava dasha dashuta deia delia deniza dia diana diara didara diera dilara
dilfuza dilia diliara dilnara dilnaz dilnoza dina dinara dionisia diora dobrinka dobromila
dobromira dobromisla dobroslava doleslava doliana dolores dominika dora dorina dosha dulma dzerasa
dzhamilia dzhaneta dzhein dzhenet dzheni dzhenifer dzhesika dzhuleta dzhulia dzvinka edie edita
efrosinia eka ekaterina ekatirina ela elada elana eldana eleanora elena eleonora eli elia eliana
elina elis elisa elisaveta elita eliza elizabet elizaveta elizoveta elmaz elmina elmira elnara
elnura elona elvina elvira elza elzara ema emi emili emilia emina emine en endzhe eni enzhe erika
erzhena esenia esfir eshli esia esma esmira estela eugenia eva evangelia evangelina evdokia evelin
evelina evfrosinia evgenia evi evilina evita evlampia evpraksia evstolia faia faina farangiz farida
fariza fatia fatima fatime fedora fekla felitsia feodora feodosia feride feruza fevronia fiokla
firuza flora frida frosia gabriela gaiana gaiane gala galia galina gana ganusia gauhar gaziza
gelena gelia genrieta gera gerda gertruda giliana giunai giunel giuzel glafira glasha gloria greta
guldana guldar gulfia gulia gulina gulmira gulnar gulnara gulnora gulshat gulzhan guzal guzalia
guzel guzelia habiba hadi hadidzha hadisha hadizha halida hana hanifa haritina hatidzhe hatuna hava
havronia heda helen helena helga hieri hloia hristia hristina hristinka ia iadviga iana ianina
ianita ianzhima iara iarina iarinka iaroslava iaroslavna iasia iasmin iasmina iavdoha iazilia ida
idelia ilana ilaria ildana ilgina ilgiza ilia iliana iliza ilmira ilnara ilona ilsia ilsiar ilsina
iluza ilvina ilvira ilzida ilzira ina inara indira inesa inga ingrid inkar inkara inzhu inzilia
ioana iolanta iolia ira irada iraida irena irida irina irinka iriska iristi irka irma irusia iudif
iuhima iuhimia iulia iuliana iulie iulka iumi iumzhana iuna iunona iuri iuria iustina iuta ivana
iveta ivilina ivona izabel izabela izolda kadria kaila kalampir kaleria kamelia kamila kamilia
kamka kamshat kapitolina karalina kari karima karina karine karligash karolina katalina katarina
kate katerina katherine katia katrin katrina katrusia keit ket ketevan keti ketrin kimbat kira
klara klarisa klavdia klementina kleopatra konstantsia koralina kornelia krestina krista kristi
kristia kristian kristiana kristina kristine ksenia ksenka ksesha ksiuha ksiusha kulash kulpash
kunsulu kupava kvitoslava lada laila laima lali lana lara larisa latifa laura lazat lea leana leia
leila leili lena lenara lenochka leona leonida lera leria lerka lesia lia liailia liaman liana lida
lidia lika likera lila lili lilia liliana lilit lima lina linara linda lira lita liz liza lizaveta
lizavetka lizka lola lolia lolita lora luba lubania lubasha lubava lubislava lubka lubomila
lubomira luborada luboslava lubov luda ludmila ludmilka ludomila luiza lukeria lukia lunara lusena
lusi lusia lusine lutsia madina madlena maftuna magdalena magdalina maia maira makpal malena malia
malva malvina manana mania manizha mara maral marfa margaret margarita margaritka margo margorita
margosha mari maria mariam mariana marianka mariasha marichka marieta marika marina marinet marita
marta martina maru maruska marzhan marzhana masha matilda matrena matriona matrona mechislava
medina medine melana melani melania melina melisa mereke merem meri meruert mia mihaela mika mila
milada milana milania milena milia milina milisa militsa milodara milolika miloslava mina minara
mira mirana miranda miraslava mirosia miroslav miroslava mishel mohira mokrina moldir moli monia
monika motria mstislava mubina munira munisa muslima muza mzia nadezhda nadia nadina nadira nafisa
naia naida nailia naina naira nana nani naomi nara narana nargiz nargiza narina narine narmina
nasia nasiba nastasia nastena nastia nastiona nastunia nata natali natalia natalie natalka natasha
natela natia nazerke nazgul nazilia nazim nazira nazrin neli nelia neonila niara nigiar nigina
nigora nika nikol nikoleta nikolina nila nilufar nina ninel nino nita niura niusha niuta nodira
nomina nona nora nura nurai nurana nurdana nurgul nuri nuria nursaule nursulu odarka ofelia ogniana
oiuna oksana oksanka oktiabrina oleksandra olena olenka olesia oleska olga olgusia olia olimpia
olimpiada olina oliona olivia onia oresta oriana orina orinsha orisa orisia orislava palazhka
palina paraska parvina patia patritsia paula paulina pavla pavlina pelageia pelagia perizat poli
polia polina praskovia pulheria rabia rabiga rada radima radmila radoslava rahima raia raiana
raihan railia raina raisa raksana ralia ralina ramilia ramina ramzia rania rasima raushan raushania
razilia reana rebeka regina reichel rena renata reveka rezeda rezida ria riana rigina rika rima
rina rinata risti rita ritka riza roberta roksana roksolana romena ronia rostislava roza rozalia
rozalina rozana rubina ruf rufina ruhshona rumia rusalina rushana rushania ruslana ruzalina ruzana
ruzilia sabina sabira sabrina safia safie safina saginish saia saiana saida saina sakina sali
salima saltanat samal samanta samia samina samira sana sandra sandugash sania santa sara sarana
sariuna sati saule seda selena selima selina serafima sevara sevastiana sevda sevil sevilia shahlo
shahnoza shahzoda sharipa sharlota sheril shinar shirin sholpan shugila shushan silva silvia simbat
simona sinklitikia siranush siumbel siuzana skarlet slava slaviana snezhana snizhana sofa sofi
sofia sofie sofika sofiko sofka sogdiana solomia solomika sona sonia stanislava stasia stefa
stefani stefania stela stepanida stesha sumaia susana sveta svetka svetlana svetochka svetulia
sviatoslava svitlana tahmina taia taiana taira tais taisa taisia talina tamar tamara tamarka tamila
tamiris tania tanzilia tasha tasia tata tatiana teia teona tereza tetiana tetianka tiana tima tina
tinatin togzhan tolganai tolia tolkin toma tomiris tonia tora torgin tori toria tosha tosia tsagana
tuiana tursinai ulbosin uliana ulmeken ulpan ulzhan uma umida umit umitgul ustina ustinia valensia
valentina valeri valeria valia vanda vanesa varia varka varvara vaselina vasilia vasilina vasilisa
velia venera vera veranika veronika vesta veta viacheslava vialeta vika viktoria vilena vilenina
vilia vilina viola violeta viorika vira virginia virineia vita vitalia vitalina vlada vladilena
vladislava vladka vladlena vseslava zabava zaiana zaira zalia zalina zamira zara zarina zaure
zeinegul zeinep zemfira zere zhadira zhaina zhaklin zhamal zhamila zhamilia zhana zhanar zhanara
zhanargul zhanat zhanbota zhanel zhanelia zhanerke zhanet zhania zhansaia zhansulu zhasmin zhasmina
zhazira zhdana zhenia zhibek zhozefina zhuldiz zhuldizai zhupar zilia zina zinaida zinovia zlata
zlatoslava zoia zoreslava zoriana zorianka zorina zuhra zulfia zvenislava`;
}

export function men(): string {
	return `abai abakar abas abdrahman abdu abdul abdula abdulah abdulaziz abdulo abdulrashid abdurahim
abdurahman abdurashid abilai abilaihan ablai abos abram abrek abror abu abubakar abubakr abulhair
abzal adai adam adel adi adil adilbek adilet adilhan adilzhan adis adlan adlet adolf adrei adrian
afanasi afinogen afonia agafon agap agei agil agzam ahad ahan ahat ahmad ahmat ahmed ahmet ahsar
ahtem aian aiat aiaz aibar aibek aibin aibol aibolat aibulat aid aidamir aidan aidar aidemir aiden
aider aidin aidos aigiz aihan aik ainar ainaz ainur airat aisen aisultan aital aituar aitugan aiub
aiur aivar aivaz aizat aizek akaki akan akbar akezhan aki akilbek akim akio akmal akob akop akram
aksel aksen akshin aksion aktan akzhan akzhol al alan albek albert aldar aldiar aleg aleh alehandro
aleks aleksand aleksandar aleksander aleksandr aleksandre aleksei aleksi alem alen alesha alevtin
alfir alfis alfred ali aliar aliashab aliaskar alibek alibi alihan alim alimhan alimzhan alinur
aliosha alish alisher alister alizhan almas almat almaz almir alnur alosha alpamis altai altair
altan altin altinbek altinsari alvi amadei amaiak amal aman amanat amanbai amangeldi amantur
amanzhol amar amet amgalan amid amil amin amir amiran amirhan amirlan amirzhan amos amrah amur
amvrosi anani anar anastas anastasi anatoli andre andreas andrei andreika andres andri andrian
andriko andriusha andron andronik andzhei anikei anikita anis anisim anri ansar ansat antin antip
anton antoni antonin antonio antosha antuan anuar anufri anush anvar anver anzor apolinari
apolinaria apolon apti arafat aram ararat araz arbi archi archibald ardak ardan arefi aren ares
argen arhangel arhat arhip arian arif arin aris aristan aristarh aristotel arkadi arkasha arkat
arlan arlen arltan arman armen arno arnold arnur aron ars arsalan arsen arseni arsenti arshak
arslan arstan artak artas artashes artem artemi artemka arti artiom artiomka artom artur artush
arut arutiun aruzhan arzu asad asadbek asaf asan asanali aset ashab ashad ashat ashot asif asil
asilbek asilhan asilzhan asim askar asker askold aslan aslanbek astan astemir atabek atai atsamaz
avaz avdei avel averian averki avet avgust avgustin avksenti avram avreli avtonom azad azam azamat
azar azari azat azer azim aziz azizbek aznaur azrail azret babur badma bagdan bagdat bagdaulet
bagir baglan bagrat bahit bahitzhan bahodur bahram bahrom bahti bahtiar bahtier bahtior baibolat
baiel bair bairam bairas baisangur bakdaulet bakir bakit bakitbek bakitzhan bari bart bashir basil
batir batirbek batirhan batirzhan bato bator batraz bauirzhan baurzhan bazarbai bazhen behan behruz
behzod beibaris beibars beibit beimbet beka bekaris bekasil bekbolat bekir beknur beksultan bektas
bektur bekzat bekzhan bekzod beligto ben bendzhamin benedikt berik bers beslan bezhan bibaris bil
bilal bili bilial bilomir biloslav birlik bislan bob bobur bodia bogdan boian bolat bolek boleslav
boria borimir borimisl boris borislav bozhemir bozhen bratimir bratislav bratomil bratoslav
briachislav brius bronislav budimir buitur bulat charli charlz chermen cheslav chingis chingiz
daian dair dalemir daler dalgat damdin damian damil damir dan danat danek dani dania danial daniar
daniel danif danil danila danilka danilo daniok danir danis danon dante danzan darhan dari darin
daromir dastan daud daulet daur dauren daut dava david davit davlat davlet davron davud dazai dema
dementi demetri demian demid den deni denia deniel denis deniska denislam deniz devid diamshid diar
dias diaz didar diego dier dierbek dilan diliaver dilovar dilshat dilshod dilus dim dima diman
dimas dimash dimitri dimka dimon din dinar diniar dinis dinislam dinmuhamed dioma dionis dior
diorbek disa dmitri dmitrik dmitro dmitrus dobrinia dobromir dobromisl dobroslav dolgan don donald
donier donior dordzhi dorian dorofei dorzho dosbol doshan doston doszhan dugar dulat duman
dzambolat dzhabrail dzhafar dzhahangir dzhahongir dzhalal dzhalil dzhamal dzhambulat dzhamil
dzhamshed dzhamshut dzhan dzhastin dzhasur dzhavad dzhavid dzhef dzhei dzheihun dzheik dzheims
dzheison dzhek dzheki dzhim dzhohar dzhon dzhonatan dzhoni dzhordzh dzhozef ed edem edgar edgard
edi edik edil edmon edmond eduard edvard edvin efim efrem efstafi egor egori egorka ehson el elaman
elbrus elchin eldar eldos elhan elisei elizar elman elmar elmin elmir elnar elnur elshad elshan
elvin elvir elvis elzhan emanuil emelian emil emin emir emran endi endriu entoni enver epifan erali
erasil erast erbol erbolat erdaulet erdem erden erdeni erdni erdos eremei eremi eren erentsen erhan
erih erkanat erkebulan erkin erlan ermahan ermek ermil ermolai ermuhan ermurat ernar ernat ernazar
ernest ernst ernur erofei ersultan ervand ervin erzat erzhan esbol esen eset eskender eugene evald
evan evdokim evgen evgeni evgesha evgraf evhen evlampi evpati evsei evstafi evstignei fadei fadis
fahri faiaz faig fail fanil fanis fanzil fara farhad farhat farhod farid faridun farit fariz farman
faruh fazil fedia fedir fedor fedosi fedot feliks feodor feodosi feofan feoktist ferapont fidan fil
filaret filat filia filimon filip fin fiodor firdavs firs firuz florentin foka foma fortunat foti
frants fred frenk fridrih frol fuad furkat gabit gabriel gadel gadzhi gadzhimurad gafur gaik gairat
galaktion galim galimbek galimzhan gamid gamlet gamzat gani gans gari garnoslav gasan gaspar gavril
gavrila gavrilo gaziz gedeon gegam geidar gektor gena genadi genri genrih geor georg georgi geralt
gerasim german gertrud gesha gevorg giorgi givi gleb glib gloria gnat goga gordei gordi gorimir
gorislav gosha goshan gostomisl gradimir gregori grei gremislav grigor grigori grinia grisha gumar
guram gurgen guri gusein gusen gustav habib hachatur hadzhi hadzhimurad hafiz haial haidar hakim
halid halil halit hamid hamit hamza hamzat hariton harlam harlampi haron hasan hasen havazh hetag
hizri horiv hristofor hurshed husan husein husen hushbaht hvalimir iagor iahia iakob iakov iakub
iamil ian ianis ianuari ianush iar iarko iaromil iaromir iaropolk iaroslav iarovid iashar iasin
ibirai ibragim ibrahim ibraim ibrohim idar idel idiris idris ignat ignati igor igorek igorian
igoriok igorko ikilas ikram ilarion ildan ildar ildus ilez ilfat ilfir ilgam ilgar ilgiz ilgizar
ilham ilhan ilhom ilia iliar ilias iliaz ilidan ilkin ilko ilmir ilnar ilnaz ilnur ilon ilsaf
ilshat ilsur ilvir ilzat imam iman imangali imil imir imran inal ingvar inokenti insaf insar ioan
iogan ion iosif ipat ipati ipolit irakli irek irshat irzhan isa isai isak isatai ishak ishan isidor
iskandar iskander islam islambek isliam islom islombek ismail ismet israfil itan iudzhin iuhim
iukine iulai iuli iulian iungi iunir iunis iunus iura iurasik iuri iurka iurko iusif iustin iusuf
iusup iuvenali ivan ivanko ivar izia iziaslav izmail iznaur izot kadir kaha kai kail kainar kairat
kaisar kalian kalistrat kalivan kama kamal kamil kamo kamol kamran kanan kanat kantemir kapiton
karapet karen karim karl karlen karo kasian kasim kasimzhomart kasum kazbek kazibek kazim kazimir
kemal kemran ken kenan kenes keni kenzhebek keria keril kerim kesha kevin kiamran kianan kir kiria
kirigaia kiril kirilo kirsan klaus klavdi klement klim kliment klimenti kolia kolian komron kondrat
kondrati konon konor konstantin koriun kornei korneli korni kornil kornili kornilo kosta kostia
kostian kostiantin kostik kris kristian kristofer kuandik kuanish kuat kuba kudaibergen kuprian
kurban kurmanbek kurt kuzia kuzma ladimir ladislav lado ladomir lari larion lasha latif lavr
lavrenti lavrin lazar laziz leks leksei lenar lenia lenka leo leon leonard leonardo leonid leonti
leopold lesha lesik lev leva levan levi levko levon linar linur lion lionia lionka longin losha
lubim lubodar lubomir lubosmisl lubozar luchezar ludvig lui luka lukas lukian madara madi madiar
maga magamed magamet magomed magomedali magomedrasul magzhan mahach mahambet mahmud mai maik maikl
mairbek mais makar makari maks maksat maksim maksimilian maksimka maksimus makson maksud malhaz
malik mamed mamuka manas mansur manuchehr manuel manvel marat marek margulan marian marin mario
marius mark markel markian marko markus marlen mars marsel mart marti martian martin maruf masim
matfei matvei matveika matvi maulen mechislav medet medzhid mefodi mehti meiram meirambek meirzhan
merei mergen meruzhan mger michael michail migel mihael mihail mihailo mihal mihan mihas mihasik
mihei mikael mikail miki mikita mikola mikolka milan milana milen mili miloslav milovan mina minas
mingian miram miran miras mirat mirlan miron miroslav mirza mirzahan mirzhan misha mishania mishko
mitia mitiai mitofan mitrofan mizhgan modest mohamed mohmad moisei mokei motia movsar mstislav
muhamad muhamadali muhamed muhamedzhan muhit muhtar mukagali munir munko mur murad murat muraz
murtuz musa musheg musi muslim mustafa nabi nachin nadir nafis nahid nail naim namig naran narek
nariman narkis nasim nasir natan natig naum navruz nazar nazari nazim nazir nekit nekita nekruz
nemir nestor niaz nicholas nidzhat nifont nihad nihat nikandr nikanor niki nikifor nikit nikita
nikiti nikitka nikitos niko nikodim nikola nikolai nikolas nikolia nikon nikos nil nizam nizami
nodar nodir norman nugzar nur nurali nurasil nurbek nurbol nurbolat nurdaulet nurdin nurgali nurhan
nurhat nuri nuridin nurim nurislam nurken nurlan nurlibek nurmagomed nurmuhamed nursat nurshat
nursultan nurtai nurtas nurzhan nurzhigit nver ochir odisei oganes ohrim oktavian oleg oleksandr
oleksei oleksi oleksiko olelko oles olesha olezha olezhka olimpi oliosha oliver olzhas omar omelian
omirbek omirzak onufri oralbek oraz orest orestik orhan orhip orinbasar orken ortem ortiom osia
osip oskar osman ostap ostromir otabek otar oto ovanes pablo pafnuti pahom panas panfil pankrat
pankrati pantelei panteleimon paramon parfen parvin parviz pasha paul pavel pavlo peter petia petr
petro petros petrus pilip pimen piotr piter platon polad polikarp porfiri potap prohor prokl
prokofi prov rabadan radel radi radif radim radimir radion radis radislav radmil radmir radomir
radovan radu radzhab raf rafa rafael rafail rafil rafis ragim ragnar rahat rahim rahimzhan rahman
raian raif rail raim raimbek rainur rais raito rakim ralf ralif ramal raman ramaz ramazan ramazon
rami ramil ramin ramir ramis ramiz ramzan ramzes ramzil ranel ranil ranis rashad rashid rashit
rasil rasim rasul ratibor ratimir ratmir rauan rauf raul raushan ravan ravil ravshan razif razil
refat renal renald renat revan revaz riaz richard ridal ridvan rifat rihard rina rinal rinat rinaz
rinchin rishat riurik rival rizabek rizat rizvan robert roberto rodia rodion rodoslav rodzher
roksolan rolan roland roma roman romario romeo romka ronald rostislav rovshan ruben rubin rudolf
rufat runis rushan ruslan rustam rustem ruvim ruzal ruzel ruzil sabir sabirzhan sabit sad sadam
safar sagat sagid sagindik sagit sahib saian saiat said saidash saifulah saigid sailau saimon sait
saken sako salam salamat salavat saleh salih salim salman samad samandar samat samed samir samrat
samson samuel samuil samur samvel sanal sanan sanat sancho sandro sandzhi sanechek sanek sania
saniochek sanzhar sapar sardar sardor sargis sarhan sarkis sarmat sarsen sarsenbai sarvar sasha
sashko satibaldi sava savati saveli savr sebastian sega seimur seiran seit selim selivan seliverst
sem sema semen semibor semion semka senia serafim serega serenia serezha serezhka sergei sergi
sergiko sergio sergo serik serikbai serikbol serioga serionia seriozhka serzh serzhan seva sevak
sevastian severian severin shahban shahboz shahid shahin shahrom shahruh shahzod shakir shama
shamil shapi sharif sharip shavkat shchastislav sherhan sheroz sherzod shevket shingis shohruh
shokan shota shuhrat shura siava sidor sievush sigizmund silanti siluan silvestr sima simeon simik
simon sioma siomka siovush sirim slava slavian slavka slavko slavolub slavomir snizhan sobir sofon
sofron sokrat solomon soltan somon soslan spartak spiridon stanimir stanislav stas stasian stasik
stefan stefani stepa stepan stepka stiopka stiv stiven stozhar suhrab suhrob suleiman sulim sultan
sultanbek sunkar suren svetoslav svetozar sviat sviatogor sviatopolk sviatoslav sviatozar tagir
tahir tailer taimuraz tair taleh talgat talib tamaz tamer tamerlan tamir tamirlan taras tarasik
targin tarlan taron taulan teimur telman tema temerlan temir temirhan temirlan temka temur tengiz
teo teodor terenti theodore tigran tihomir tihon tilek tileuhan tim tima timerhan timerlan timish
timka timofei timofi timon timosha timur timurka tit tod togrul toivo tolegen toleutai tolia tolian
tolik tom tomas tomash tomi toni tosha trifon trofim tseren tsiden tsiren tumen tural turan turar
turpal tursin tverdislav tvorimir ualihan uiliam ulan ulian ulugbek ulukbek ulvi umalat umar umed
umid umidzhon ural usein usman ustim ustin uvais vadia vadim vadimka vagan vage vagif vagiz vagram
vahid vahtang valdemar valdis valek valentin valera valerchik valeri valerian valerka valia valid
valiok valter vanechka vanek vania vaniok vano vardan varfolomei varlam vartan vasek vasenka vasia
vasian vasif vasil vasilek vasili vasiliok vasilko vasiok vatslav vazgen velemir velimir venedikt
vener venia veniamin ventseslav vetal viacheslav vigen vikenti viktor viktorin vil vildan vilen
vilgelm vili viliam vilor vini vinsent visarion visheslav vitali vitalia vitas vitek vitia vito
viusal vlad vladek vladilen vladimer vladimir vladislav vladlen vlados vlas voldemar volfgang
volodia volodimir volodislav vova vovan vovka vsemil vseslav vsevlad vsevolod vugar vusal zabit
zafar zagir zahar zahari zahid zair zak zakir zalim zalimhan zaman zamanbek zamir zangar zarif zaur
zaurbek zaven zborislav zelim zelimhan zema zemislav zenovi zhahangir zhahongir zhako zhaksilik
zhalgas zhambil zhamshid zhanat zhanbolat zhandos zhangir zhanibek zhanuzak zharas zhargal zharkin
zhaslan zhasulan zhasur zhasurbek zhavohir zhdan zheka zhenek zhenia zhenis zhiger zhomart zhora
zhores zhorzh zhumabai zhumabek zhumagali zinovi zinur zlatomir zoremir zoreslav zorian zorigto
zosima zubaira zufar zulfat zurab zvenigor zvenimir zvenislav`;
}

/** Of the men's names those that end in ь: Игоревич, but Макарович. */
export function soft(): string {
	return `adel adil agil akmal aksel al amal amil aristotel avel damil daniel danil dmitrus dzhalil dzhamil
edil el emil fail fanil fanzil fazil gabriel gadel iamil idel igor imil kamal kamil kemal lazar
manuel marsel migel mihael mihas mikael nail oles paul petrus radel rafael rafail rafil rail ramil
ramzil ranel ranil rasil rasul raul ravil razil renal ridal rinal rival ruzal ruzel ruzil samuel
shamil vasil vetal vil`;
}

/** As they are written: names that end as a surname does. */
export function likeSurnames(): string {
	return `августин августина авелина аверьян агрипина агриппина аделина адина адриян адэлина азалина айбын
айдин айдын айлин айлина айрин айтолкын акилина акулина акшин алевтин алевтина александрина
алефтина алина алтын алтына альбина альвина альмина альсина альфина амин амина ангелина анджелина
андрийко анжелина антонин антонина арина армина арын афина баина бенджамин валентин валентина
валерьян васелина василина василько вениамин веньямин викторин виленина вилина виталина галина
гулина дамдин дарина дарын демьян джастин дорина евангелина евелина екатерина екатирина емельян
еркин жаклин жаркын жасмин жасмина жозефина залина зарина зиновий зорина иванко ивилина игорко
игорян илкин ильвина ильгина илькин илько ильсина ирина капитолина каралина карина каролина касьян
каталина катарина катерина катрин катрина кевин кетрин клементина константин коралина костян
костянтин крестина кристина куприян кэтрин лаврин левко лонгин лукьян лук’ян любов магдалина мадина
максимильян мальвина марин марина маркиян марко мартин мартина мартын мартьян маруська марьян
мар’ян медина мелина милина мингиян михайло мишко мокрина мубина мунко надина назрин наина нарина
нармина начын нигина николина номина нурдин октябрина олексийко олелько олеська олина омелян орина
павлина палина парвин парвина паулина полина пров раина ралина рамин рамина регина ригина ринчин
розалина рубин рубина рузалина русалина руфина сабина сабрина саина сакина самина сафина сашко
себастьян севастьян северин северьян селина сергийко славко славян стасян талина таргын тахмина
тинатин толкын торгын турсын улбосын усеин устин устина фаина флорентин харитина христина шахин
шырын эвелин эвелина эвилина эдвин элвин элина эллина элчин эльвин эльвина эльмин эльмина эльчин
эмин эмина эрвин эркин юджин юстин юстина яков янина ярина ясин ясмин ясмина`;
}

/** Names that are well-known surnames where people write with Latin letters. */
export function surnamesInLatin(): string {
	return `abas adam ahmad ahmed aiala aiaz aidemir aihan akan aksel aktan albert aleksa ali altan aman amar
andre antoni arnold arslan asan asil aslan atai bari bil birlik daniel david deia dia diara diaz
dilus elita eni ernst evald filip gaspar hakim halid halim hana hani hasan henri herman iakub isak
ismail iusuf kalian kamal karen kasim katherine kir klaus klement kosta kris kurt leo leon leonard
lima lira lui lukas mai malik mansur marin marti martin medina miranda mohamed musi mustafa nikolas
nino norman oktavian oto paul peter raihan reichel richard robert roland samuel shahin silva simon
stefan toma turan uvais valter vil vilhelm`;
}
