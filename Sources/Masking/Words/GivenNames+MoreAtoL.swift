extension GivenNames {
  /// More names of all nations and short forms, A to L.
  static let moreAtoL: StaticString = """
    aaradhya garry barrie cata caz dez cheryll debz gazza jonno jono kayls kez lozza loz kenz janelle kaz jaz aare abdiaziz abdifatah abdiqani abdiweli abdou abdulaziz abdulla abdus abebech abelardo abla
    abraham abz achille achilleas adama adamo adan adanech ade adelina adem ademir aden adi adilson adis
    adjeley admir adriel adrielle adz aeronwy aferdita aga agapi agon agostino aguasanta agusia ahlian ahmei
    ahumuza aibek aidar aigul aihong ailbhe aileen ailian ailidh ailton aime aimei ainara ainembabazi ainhoa
    airat airton aishe aissatou aisyah aitana aiza aizhan aizhen ajla akhil akiko akorfa akot aku akvile
    alamgir aldair alekos alexandrina alexandros alexia alexsandro alfio alfonsina alhaji alin alirio aliyev
    alketa alkistis almir alok alondra alparslan alper alpha altagracia altina aluisio alupo alusia alwyn
    alyona alyosha amador amaia amal amalia amanuel amauri amaury amaya ambar ambra ambroise ambrosio amedeo
    amela amer ammar amra amran amritpal anab anabela anahi anahit analiza analu anatole anaya andor andressa
    anduena anechka aneirin anest anestis anesu ange angelos angharad ania anibal aniela anisoara anitta anj
    anka annalisa annaliza annamaria annarita anneli annunziata anoop anouk anowara anselme anthi antigona
    antonela antonello antonietta antonis antra anu anupam anwarul anyango anzela anzhela anzhelika aodh
    aodhan aoi aoibheann aoibhinn aom aoy apio apostolos aracelis arbnor arcadio archana arda ardal ardi
    areeya areti argyris argyro aria ariadna ariadne ariane arianwen arina aris aristides aristos arjen arjeta
    arleta arlette arlind arlindi arlindo arlyn armand armani armela armin armir arpad arpine arsenio artemio
    artemis arthen arton aruna arwa arya arzu asdrubal aseel ashik ashy asiimwe asmerom aspasia assane assunta
    astou astrit asuman asya atakan ataur athina atilla atim attilio atul atwine aubin audra auguste augustin
    auma aureliano aurelien aurelija aurica avaya avgi awuor awurama axelle aya ayanda ayberk aydan aydin
    aykut aymeric aynur aysel ayshe aysun azamat azucena azul azzurra baaba babacar babirye babis babita babul
    badrul bahadir bahati baifern bakhtawar bakhtiyor bakyt balbina balbir baldev ballkan baltazar balvinder
    banu baozhu baraka bardha barna barnabe bartolome bashar bashkim basile basilio basim bassam battista
    batuhan baudilio bayram bazz bazza beate beathag beca becks becs bedwyr behar beitris beka bekah bekir
    beks belgin belkis belma benedek benedetta benedetto benedito bengt beniamin benno benz berat berfin
    berhane berk berkay berna bernabe bernadeta bernadett bernd berto bertrand berwyn bethlehem betsabe betsan
    betti bettike bettina betul bex beyza bez bezawit bhavin bheki bhumika bhupinder bia biagio biance bihua
    bilan bindu binetou bintu birgul birol birtukan birungi biruta bjarne blagoi blaise blandine blanquita
    blathnaid bledar bledi blendi bobbi bodhi bogna bogusia bojan bonginkosi bora borya borys botond boubacar
    bouchra boyko branislav branko branwen braulio braxton brayan brechtje bren brendha brhane briallen brice
    brighid brigida brigita brigitta brikena briseida britt brodie bronson bronya brunilda bruninha brychan
    brygida brynmor buhle buket bulelani bulent burbuqe burcin burcu busisiwe cacau cadog caelan cagla cahir
    caihong caio cairistiona cairo caixia calin callen calogero camile camilo cande candelario caner cansu
    caoilfhionn caragh caridad carine carlijn carlinhos carlota carlotta carmelo carmenza carmina carmine
    carolay carson carwyn casiana cassia cassius caterina catinca caua cawo caz cazza cecylia cefin ceinwen
    celal celestino celso cemil cendrine cenk cerasela ceridwen cesare cesira cettina chaba chabela chandni
    channy chanthana chanya charalambos charo chavela chayo chebet cheikh chela chelo chels chelz chema chenai
    chepkemoi cherono cherri chetna chezza chiamanda chidiebere chimezie chinasa chinazo chinyelu chirag
    chizaram christakis chrysa chrysoula chucho chukwuma chunfang chunxia chunying churai cibele cicera cicero
    cigdem cihan cinnamon cipriano cire ciro citlali clairey clarice claudemir claudinei claudinha cleber
    cledwyn cleide cleiton clelia clemente cleusa cliodhna clodoaldo clotilde clovis codruta coen cohen coline
    coll colmcille colombe colwyn concetta conchobhar constanta cornelia corneliu corrado cosima cosimo coskun
    cosme costanza coumba cozza craigy crenguta creusa cris crisanta cristea cristiane cristinel cruz csenge
    csongor cuan cuauhtemoc cuca cumali cumar cuneyt curro cynan cynfael cyprien cyrille daberechi dadirai
    dado dafina dagny dagoberto dahir daiana daiane dainora daithi dajuan dalip dalma dalton damari damiano
    damiao damini damir damla danai dancho danciu danguole dani dania danielly danijel danijela danka danno
    danute danylo darach darcie dariana dario darko darly dashka davi davinder davit davo davut dayana dayra
    daz dazza dazzer deano dearbhla debs dede deedee deepali deeqo deiniol deio deise deisy deivid deivis
    dejan delboy delfina delwar delyth demet demetrio demyan denada deri dervla derya deshawn despina despoina
    devika devonte deya deyan dhara dharmesh diaa diarmaid diarra dida didem didina dieu dildora dileia dilek
    diletta dilina dilnoza dilwyn dima dimitur dimo dimos dimple dinara dinko dino dinu diogenes dionisio
    dionysis dior dipa dipak dipti dirceu djalma djamila djeneba doaa dobrochna dobroslawa dogan dogukan
    dokmai domenica domenico dommy dona donagh donata donika donncha donz doralice dori dorka doru dragan
    dragana dragomir drazen dritan duggie dulce dumi dumisani dumitrel dunia dursun dusko duygu dwain dwynwen
    dyfan dympna dzenana dzifa dzsenifer eabha eadaoin ealasaid ealga ebba ebtisam ebube ebunoluwa ebyan edek
    edem eder edi edilene edilson edin edinaldo edlira edmilson edmir ednyfed edoardo edson eelco efa efi
    efrain efthymios efua egidio eglantine eifion eike eilir eilis einion eirik eirwen eiry ejiro eka ekanem
    ekaterine ekua eladio elan elcin eleazar elenita eleonor eleonora elfed elgan elia elida eliete eliette
    eliezer eligio elinam elio eliott elis elisabeta elisangela elisaveta eliseo eliseu elitza elizabet
    elizangela elka elliw ells ellz elma eloi elora elowen eloy elpida elsbeth elsy eluned elvia elvie elvir
    ema emad eman emanuela emanuele ember emdad emear emefa emelyn emem emeric emiliano emilija emilka emina
    emmeline emmet emmy emoke emperatriz emz enamul enci enda endrit enea enes enfys engin eniiyi enis enisa
    enkela ennio enoabasi entela enyonam erald erasmo ercument erdal eren ergi ergun erick ericka erisa
    erivaldo erjona erkan erlend erlis erlyn ermanno ermelinda ermin erminia ernesta erno erol eros ersan
    ersilia ersin ersoy ertan ertugrul erwan eryk erzsi eshe esin esinam esinu esma esmae esohe esraa essam
    essien estefany estrella esyllt etain ethem etsegenet eubh eugeniusz eulalia eunan eunhye eunjoo eunkyung
    eurig eusebio eusebiu eustachy evaldo evandro evangelos evaristo evdokia evelin evelina evelyne everardo
    everly evi evija evren evrim ewaoluwa ewelyn eyerusalem eylem eyup ezekiel ezequiel ezgi ezio ezmae
    fabjola fabricia fabricio fabrizia fachtna fadime fadzai fahri fai faina fani fanica fanni fanta faraja
    faris farisai faruk fathi fatim fatime fation fatmata fausto faustyna fawzi fayrouz fazlul fearghal fearne
    fedya fehmi feliciano felicien feliks fenglan fengxia fengying fenna feray ferda ferdi feri feriha fermin
    fernand fernandinha ferruccio feruza fflur ffraid fiachra fiadh fida fidan fidel fieke figen fikirte
    fikret filemon filofteia finda finnley fionnghal fionnghuala fiorella fiorenza fiorenzo firas firat
    firdausi firmin fitsum fitzy fjolla flaka flaminia flaviana flavie flick fliss floarea floraidh florea
    florencio florent floriana floricica floris florjan flutura fluturime foday folakemi folke foteini fotini
    fotis fowsia fozia franca francia francielle franck franco franny fredi frehiwot fresia freyja friso
    froilan fruzsi fruzsina fryderyk fulop fulvia fulvio funto furaha furkan fusun gabrysia gaby gabz gaetano
    galia galin galip galochka gamuchirai gamze gancho gani garmon gaspar gaspard gaspare gautam gauthier
    gavino gayane gayatri gazza gbolahan gee geisa geisiane gelu gemz gena genaro genc genet gennaro genoveva
    genowefa genta geoffroy georges geovana geraldo gerallt gerda geri gerta gerti gertruda gery geta geza
    ghaith ghassan ghirmay ghislain ghita giampaolo giane gianfranco gianmarco gianna gianpiero gibbo gienek
    gifty gigi gigs gijs gil gildas gilles gilmar gilson gilvan gines ginevra ginka ginta gioacchino gioia
    giorgi giorgiana giosue gisella gislaine gitta gitte giuditta giulio giuseppina giusi givaldo gjergj gjon
    gladis glaucia gleice glenroy glyndwr godspower goga goksel gonca gonul goran gordana goronwy gosha gosho
    gozde graciele gracjan grania grazia graziela graziele graziella grazina greetje gregoire gregorio gresa
    gretel grigore grigoris griselda grisha gruffudd grzes gucci guendalina guga gugu guihua guirong guislaine
    guixiang guizhen gulcan gulchehra gulden guleed gulhan gulizar gulnara gulnur gulten gulzar guna gunther
    gurinder gurkan gustaw guto guzel guzin gwawr gwenael gwenfair gwenith gwenno gwion gwladys gwynfor gyuri
    gzim haakon habibur habtom hacer haci hadiza hafeez hafwen haidar haimanot haitham haiying hajar halime
    halle halo halszka haluk hamdi hamide hamit hamna hanaa hanadi handan haneczka hanga hanne hanneke hannes
    haralambie harbhajan hardeep harleen harman haroldo harvinder hasanur hasmik hassana hassnaa hassnain
    hatidza hatixhe hatun hauwa havva hawo hawys haydar haydee hayk hayri hazal hazza hedd heddwyn hedvig
    hefina heidrun hela helder heledd helge helma heloisa hels hend hendrix henia henok heorhii heriberto
    hermes hetal hibaq hidir hikmet hilario hildo himanshu hinrich hipolito hiral hitesh hiwot hlengiwe hlib
    hodo hongxia honorata horacio houda hristiyan huguette huijun huizhen hulya humberto hunor huriye husam
    hyacinth hyesoo hysni hyunjung hyunsook iago iancu ianis iara iarlaith iasmin iasonas ibolya ibrahima
    ibtihal ibtissam icilda ida idara idelfonso idorenyin idwal ieda ifigenia ifrax ignazio ihab ihsan ihuoma
    ijaz ikeoluwa iker ikran ilda ildi ilektra ilenia ilhan ilias ilina ilirian ilka ilknur ilko illtyd ilma
    ilse ilva imma immacolata immy imtiaz inaki inas inayat inci indiara indrek indri indu inesa inessa inge
    inguna ingvild iniabasi inma innis innocentia intisar ioanna ionelia ionica iosif ipek iracema iraida
    irakli iram irena irinel irka irmak irum isa isabelly isaias isam isata isatou isaura isay iseabail iseult
    ishak ishfaq ishita isidore isidoro iskra ismael ismahan ismini isoken issa italo itamar ithel itohan
    itunu itzel iulica iustin iustina ivair ivanilda ivano ivette ivica ivie ivonete ivonne iwan iwonka ixchel
    iyad iyore izabella izadora izolda izzet jaanus jabu jabulani jac jacenty jacira jackeline jackielou jacko
    jackz jacobo jacs jad jadson jagger jagjit jagna jagruti jaheim jahmelia jahvon jailson jainaba jairo jale
    jamar jamari jamileh jamshid jancsi jandir janika janneke jantje jaqueline jasdeep jasia jasiek jasim
    jasmeet jasmina jasna jatin javi jaxon jaxson jayant jayda jaydon jazzy jeab jeane jeanine jeannot jedrzej
    jeferson jeison jelena jelimo jenalyn jenn jennyfer jeno jenson jepkosgei jeremias jeremie jesmin jessenia
    jessyca jesy jette jezza jhen jhoana jhoanna jhonatan jieun jihad jihan jihye jimena jinal jinfeng jinhua
    jinky jinlan jinmei jinying jisoo joab jocelyne joci jode jodes joelma johana johanne johnno jolita jomana
    jonalyn jonesy jonno joom jora jordi jordz jorgie jorginho jorida jorn jorunn josette joshy josilene
    josimar josip josue josune josy jovan jovana jovy jozefina jozek jozia jozsi juancho juanjo juarez juca
    jucelia jucelino juci julcsi julha juli julienne julieta julija julka juma jumai juman junhua juninho
    jurek jurema jurga justo justynka jutta juvenal jyotsna kaci kacia kade kadeisha kader kadian kadiatou
    kadie kadijatou kaek kaew kafui kagendo kagiso kaiden kairo kaisa kaleem kalev kalliopi kaltrina kaltun
    kameliya kamen kamile kamilla kamrul kamsi kanchan kandee kanika kanini kaosara karam kardelen karelys
    karlina karola karolayne karoline kashish kaska kasper kata katarina katherin katia katina katinka
    katiuska kato katrien katrin katushabe katyusha katz kavya kawira kawtar kayden kaylee kaz kazia kazik
    kazim kazza keelin keerthi keila kels kelz kemesha kemigisa kemilly kenan keneisha kerisha kerstin kerubo
    ketan ketevan keti kevser kevvo kezban kezza khadar khadiijo khady khairul khaleesi khanyi khawla khethiwe
    khushbu kiaan kibrom kiflom kilian killian kimoy kincso kinda kinza kipkemboi kirsi kirst kirstag kishan
    kitti kittike kjersti klaas klava kleber kleio klemens klementyna klodi klodiana kobe kobi koby kohinoor
    kolya kolyo komugisha konjit konstancja koray korben kosi kosiso kosovare kosta kostik kotryna krasi
    kratae kresimir krista kristel kristiana kristine kristjana kristof krisz kriszta kriszti krisztof krum
    krupa krysia krzys krzysia ksusha ksyusha kubus kuda kudakwashe kudret kukua kuljit kulwant kumari kumba
    kunal kundai kursat kush kwamboka kyan kye kymani kyomuhendo kyriakos kyunghee kyungmi lachie lachlann
    laci lacika lacramioara laddawan ladi laercio laiane laila laimute laine lala lale lali lalo lamai lambros
    lami lamisi lamyai lanfang lanlan laoise lapo laraba larissinha laryssa lasairfhiona lascelles latha
    laurentia lauro laury laurz lauz lawal layal lazare lazaro leandre leandrinho lebo lebogang leda ledi
    ledian lediana leen lefteris lehel leide leidy leidys leif lela lelio leman leni lenke lennart lennon
    lennox leocadio leokadia leonarda leone leonel leonidas leonita leontina leotrim leshawn lesly letizia
    levan levent lexii lianhua lianne liaqat libera liborio libs lica lidiane lidiya lidya liene lieselotte
    liezel lifang lihong liina liis liisa lijana liliane lilianna lilias lilibeth lilit lillia lilya lilyana
    lindani lindomar lins linz liqin liqun lirije lirim lirong lisandro lisbeth lison litsa liucija liva livi
    livio livvy lixin liying lizaveta lizbeth lizhen ljiljana ljubica ljubo lleucu lleuwen llew llywelyn
    lochlann loes loic lolla lolo londiwe longmei lora lorand lorcan lorelie lorella lorenza loreta loreto
    loris lorrane lotte loughlin louison loukas loukia lovepreet loz lozza luana luane luba luce lucelia
    lucette lucho luci lucica luciene lucienne lucila lucimara lucineide lucja lucrecia lucretia lucrezia luda
    ludger ludmilla ludovica luigia luisana luisella luisinho lujain luka lukrecija lule luma lumnije
    lumturije luned lupe lupita lurdinha lusia lusine lutfi luul luxe luxxe luzia luzmila lwazi lydie lynlyn
    lyosha lyubasha lyubo lyudmil
    """
}
