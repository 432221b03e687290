extension GivenNames {
  /// More names of all nations and short forms, M to Z.
  static let moreMtoZ: StaticString = """
    shereen sherrie shazza shaz smithy stevo tezza tez tash tashy trish nessa nats mads maz mez robbo rozza vick vicks
    maan maarja maartje mabinty macario macca mackie macsen madalin madara maddalena madhavi madhuri madi
    madina madis madog madzia maebh maelle maelys maeva maew mafalda mafe magaly magdi maggs mags maha mahbub
    mahder mahendra maher mahir mahmudul mahmut maia maiara maicon maidei maija maike maimouna maina mairin
    mairita mairwen maisa majda majed majeda makanaka makda makis maksymilian mala malak maldwyn malena malin
    malini maliwan malte malu malwina manar mandisa mands mane mangal manjola manju manolis manolito mansa
    manu manuella marat marbella marceau marcelina marcelino marci marciano marciele marcilio mared mareike
    maren margareth marged margit margriet margus mariama mariami mariane mariangel mariangela mariann
    mariannick marianthi mariarosaria mariatu maribeth maricar maricela maricica mariel mariele marieta
    mariglen marija marijana marika marilda marilena marilene marilia marilou marilu marinalva marinel
    marinela marinella marinette marinos marios marisela marisha maristela marit maritza mariuca marium
    mariusica marivel marjeta marjus marko markos marleny marluce marquinhos marsaili marthe marti martino
    martti maruja marusya marva maryamu maryan maryana marysia maryum marzia massimiliano masud matei mathias
    mathis matilde matina matyi matylda mauricette maurizio mavera maverick mawuli mawusi maxence maximiliano
    mayerlin maykon mayla mayra maysoon maz mazlum mazza mbabazi mbali mduduzi meabh medard medina medwyn
    meelis mefus megi megs mehari mehmetcan mehtap meijuan meilyr meimei meinir meire meirion meirong meixia
    meiyan meizhen mela melahat melany meleri melih melis melodie mels memuna menna mercedez merche mererid
    merfyn merhawi merike merima merlene mersiha mertcan mervat mesut meurig mevlut mfon mfundo mhairi
    michalis michelangelo mide mieczyslaw mieke mieszko mietek miguelito mihaita mihangel mihnea mihret mihwa
    mija mikail mikal miki mikyung milana milda milica milka milorad mils miltos mimma mimmo minas minela
    minenhle minerva minhanh minjung minkyung miray mireia mirek mirella mireya mirian mirjana mirka mirko
    mirosmar mirsada mirta mirza misi misun mital mitsos mitya miyoung mizan mizanur mladen moacir mobeen
    modesta modesto modupe moeen moelwyn mohamadu mohannad mohira mohit mols momir momodou momtaz monir monta
    monwara mook moraa moraima moremi morium morlais mosun motiur mounir mourad moyna mualla muammer muay
    mudiwa mufaro muge mugur mugurel muharrem muhittin muireall muireann mujde mukami mukasa mukta mulki
    mumbua muneeb munevver munyaradzi muqaddas murchadh musarat mussie mustansar musu muzaffer mwanajuma
    mwikali mya myah mykyta myla myrddin myriam myrla myrto mystique nabirye nacho naciimo nadir nads nadya
    nadzieja naeem nafi nafisat nafula naghmana nagihan nahla nahom nahuel naiara najat najla najwa nakato
    nakimuli naliaka nalini nalva nalwanga nambi namhee namphueng namukasa namuli namwan nandi nando nansi
    nansubuga naoise narciso nare naree narek nargiza nasimiyu nasko nasser nasteho nastka nata natalija
    natalita natalka natalochka nataly natanael natascia nathalia natia nato natoya nats natty natukunda
    navdeep nayane nayeli nayla naz nazan nazario nazih nazish nazmin nazzareno ndeye ndinda neave nebojsa
    neculai neda nedim nedko nedyalka neema neeru nefeli nefyn neide nekesa nektarios nele nelida nella nello
    nelly nellya nelu nemanja nemesio nenad nene neneng nereida nerissa nermin nermina neslihan nesma ness
    nessie neto netsai netsanet neusa nevaeh nevila nhlanhla nhyira niamhog nicanor nickeisha nicolo nicu
    nidhi nidia nienke nieves nige nihad nihada nihan nihat nii nijole nik nika nike niki nikky nikolaos
    nikoleta nilay nilda nilufar nilza nim nimesh nimet nimfa nino ninon nirav nirmala nita niti niurka
    nivaldo niya niyati nizar njoki nkosi nneoma noella noemia noha noirin noluthando nomfundo nompumelelo
    nomthandazo nonhlanhla nonna norelis nori nosheen nouf nour novak noxolo ntando ntokozo nubia nuku nunzia
    nunzio nuran nurcan nurettin nurgul nuri nurjahan nurlan nursultan nurten nurul nwakaego nyaboke nyakio
    nyaradzo nyarai nyawira nylah nyura oaklyn obaa obaida obiageli obianuju oceana oceane octave odair odalys
    odane odean odunola odysseas ogechukwu oghogho ognian ognjen ogonna oguz oguzhan ogwyn ohemaa oighrig
    oisin okiemute okja okot oksanka oksanochka oktawia oktay olaide olamiposi olavo olaya olayemi olcay
    olechka olenka olgierd olimpiu olivera olof olti olubukola oluwafemi oluwakemi oluwaseyi oluwatomi
    oluyemisi olya olympia omaid omaima omar omo omoyemi onder oneil onofre onofrio onute onyebuchi onyx opio
    orcun oresta oreste orestes orestis orezi orfhlaith orgest oriana orn ornela ornella orysia osarugue
    osayuki oshane osmar otabek otello othman ottavio ousman ovi oygul oyku ozden ozgul ozioma paca pacho
    pacita paco pacome padraic pali palina palmira palmiro panagiota pancho pantelis paolina pape paquita
    paraskevas paraskevi pascual pasquale pastora patri patrice patricinha patrik patrizia paty paudie paulin
    paulina paulinha paulinho peadar pedrinho peeter peigi peihua pelagia pelle pencho pepa pepe pepita pepito
    perihan perrine pervin petia petrisor petrona petronel petronila petros pez philly phindile phoenixx
    photis phumzile piedad piera pierluigi pierrette pili pimpa pina pinelopi pinghua pinuccia pippo pippy
    pips piret pista plamena polat poliana poll pollyana poly polyxeni prabha prada pranvera predrag priit
    primitivo prokopis prudencio pui puk pura qaisra qasem qendresa qiaoling qiaoyun qiuxia qiuyan quashie
    queenie quique quiteria quitterie quratulain qusay rabail rabbie rach rache rachid rade radita radko
    radmila radomir radwan rafa rafaella rafaqat raff raffaella rafik rafiqul raghda raghnall ragip rahela
    rahina rahma rahmi rahwa raiane raibeart raimondo raimundo raissa raivo rajaa rajeshwari rajmonda
    rajvinder rajwinder rakibul raliat ralphie ramatu rami ramil raminder raminta ramis ramy ranjana ranjeet
    ranko rasha rashedul rashi rashmika rasim rasma ratana ratko ratna rav ravina rawad rayan rayane raymonde
    rayon rayssa raz razan razwana reda redi redouane reeta refilwe reginaldo regine regulo rehema rehena
    rehmat rei reign reina rejane remedios remigio remo remus remziye renati renatinha renford reni renia
    renis renny renuka renzo resul reyhan reyna reynald rezaul rhianwen rhodora rhonwen rhun rhym riffat
    rigoberto riina rildo rimante rimma rinat rino riona risikat rivaldo riven rizalyn robbo robercik roberval
    robi robinson robson robz rocael roda rodica rodion rods roel rokeya rokia roksana rola rolande rolando
    romain romaine romane romario romica romildo romuald ronaldinho roneil roni ronno ronny roopa roos
    ropafadzo roque rosali rosalia rosalina rosalinda rosane rosaria roseli roseline roselle rosemeire rosen
    rosendo rosi rosilene rosimeire rosine rosita rosivaldo rossana rossella rostik roula roux rox roxane roxi
    roxroy roz roza rozafa roze rozi rozina ruadhan ruairidh ruba rubens rubi ruchi ruchika rudina rudolf
    rufaro rufina rufino ruggero ruifang rukayya rukiye rula ruma rumiana ruperto rupinderjit rushi rustam
    rustem ruud saadat saadet saado sabahat sabato sabino sable sacdiyo sadhbh sadik safaa safdar saffy safiyo
    sahal sahera sahin saiful saikou saiqa sait sakshi salado salama salamatu salih salimata salina salomea
    salomon samar samer samet samra samuele sanaa sander sandija sandile sandip sandrinha sandro sanel sanela
    sanem sangita saniya sanja sanju santi santina santino santosh sanyi saodat saowanee saphira sapna
    sapphyre sarabjit saraswati saray sarbjit sardor sari saritza sarmad sasa sasho sashoy sasi saturnino
    satvir satwinder saule savas saverio savitri savvas sawsan saz sazza scarlette scotty sead seanie
    sebastiaan sebastiano sebi seble sedat seedia sefa seher sehrish sekai selami selasi selcuk selda selen
    selene selorm selwyn semere semhar semih semra senad senada senan senay senayt senem senzo seonag seonaid
    sepp serap serezha sergiu serhat serpil serwaa seryozha setanta settimio sevasti sevcan sevdalina severino
    severyn sevil sevinc sevval seweryn sezen sezer sezgin shab shabnum shae shafaqat shafiqul shahbano shahd
    shahnoza shailaja shakila shalini shameela shamiso shanakay shaneika shanelle shaniel shanoy shaomei
    sharda sharjeel sharna shathi shaymaa shazney sheela shefali shehzad shel sheonagh shericka sherine
    sherone sherzod sheuli sheyla shikha shilpi shirina shital shivangi shkodran shkurte shobhana shohag
    shonagh shopna shqipe shraddha shrey shreyas shubham shuhua shukura shulan shuvai shuzhen sibeal sibongile
    sidnei sidonia sidrah sidrit siencyn sifiso siham siim sikirat sile silene silmara silva silvano silverio
    silvestre silvestro silvija silviya simara simbarashe simbiat sime simge simina simion simmo simonetta
    sindi sine sinziana siofra sira siranush siret siriol sirlene sitsofe siwan siya siyabonga siyana
    skirmante skyy slaven slavi slavica slavik slavko slindile slobodan slobodanka smaranda smithy smriti
    sneha snezana snizhana sofi sofiane sofie sofija sofoula sofronia soha sohaila sohel soizic solomia
    solveiga soma somhairle somkene sona songul sonika sonnie soonja sooyeon sooz sooze sopha sorie sorinel
    sosina sotiris souad soukaina soula soultana sparky spartak spas sphesihle spiros srdjan srishti ssebo
    stace staceyanne stamatia stanislas stanka starla starr stasia stasiek stasya staszek stathis stavroula
    stef stefa stefani stefanita stefany stefcho steffi stelios stephon stevo sthembiso stijn stipe stjepan
    stoil stormi stoyko stoyna stratos stuey suad suada suat subhash subira sucdi sudjai suela suelen sueli
    suellen suely suha suhaila suhua sujata suji sujin sukanmi sukhwant sukie sukru sulan sule suma suman
    sumayo sumbal sumeyye sumi summayya suna sunanda sundari sunhwa sunisa sunmi sunni sunniva sunyoung supha
    suping surekha surinderjit suz suzana suzane suze suzhen svenja svetka svilen swapna swati sylvere
    sylviane sylwek szabi szandi szandra szczepan szilveszter szilvi szonja taavi tabish tacho tadek tadeu
    tadhg tahera taimur taina takis takudzwa tala talib tameka tamer tamiris tammi tamoy tamta tamuno tanechka
    tanel taner tanesha tangmo tanguy tani tansu tanu tanuja tanyaradzwa tanyusha tanzila tapiwa tarcisio
    tarek tarkan tarmo tash tashana tashie tashoy tasia tasleem tasos tasoula tassia tatts tatu tavi tavia
    tayfun taylan taylen tayna tayyiba tazza tearlach tebogo tecla tecwyn tedi tedros teifion tejas tejpal
    tekla teklu telma temiloluwa temptress tenagne tenesha teniola teo teodoro teofilo teona terese tesfalem
    tesni teun tewolde tez thaina thales thalia thalita thamires thanasis thanos thayna thembi theofilos
    theoni theophile thodoris thorben thulani thuraya tianmei tibi tichaona tico tida tiernan tiffaney tiffy
    tigran tiina tiit tijana tikhon timi timofey timoteo timothee timur tinca tine tiphaine tirhas tirsit
    titouan tiziana tiziano tjeerd tjitske toader tobes tochukwu tofazzal toivo tola tolik tolya toma tomilola
    tomislav tommo tomor toninho tono tonye toomas torben tori toribio tosho tosia toula touseef toz treasa
    triin trini triveni tryfon trystan tshepo tsitsidzashe tsonka tsveta tsvetko tudora tudorel tugce tukta
    tulay tulia tulin tullio tumelo tumusiime tunc tuncer turan turgay turkan turker turlough tushar twesigye
    tyga tymek tymon tymoteusz tymur uarda ubaldo ubax ubiratan uduak uelinton ufuk ufuoma ugonna uisdean
    ujjwal ukpong ula ulas uliana ulku ulle uloma ultan ulugbek ulya umaira umida umran unaisa unal upasana
    urania urbain urbano urien urmas urmila uros urvi uschi uzoamaka vagner vahan vaibhav vaiva vakhtang
    valdeci valdemar valdete valdir valdirene valera valeri valerica valerio valeriu valeska vali valmir
    valquiria valya vanderlei vanderleia vandilson vanesa vangelis vangie vangjel vania vanita vanko vanna
    varvara varya vasant vasco vasilina vasko vaso vasso vasya vasylyna vazha vedran veerle veli velimir velin
    veljko velta venancio venesha verinha verito vero verona versace vesko vesna vesta veta veton veysel
    vibhuti vicentiu vick vicks vics vidhi viki viks vildan vilija vimala vinita vio violaine virendra
    virgilio virtudes visar vishwa vita vitalija vitalik vitaliya vittore vitya vivi viviana vixen vlada
    vladan vladka vladlena vlado vladut vlora vojislav volodya vongai voula vuk vural vusi vyara wacek waclaw
    wadzanai wael waen wafaa wahiba wajahat walaa waldek waldemar waldir walentyna walmir walther wamaitha
    wambura wanderson wandile wanessa wangeci wangui wanja wanza warda wassana wassim wasswa wausi wavinya
    wazz wazza weihua welington wellinton weng wenhua wenli wenwen wenxia wera weverton weynshet wiafe widad
    wiebke wiesia wiesiek wiesiu wieslawa wietske wilber wilfredo wilfried wilian willian wilmer wim wiola
    wipa wissam wojtus wren wuraola xalimo xavi xena xenia xhemal xheni xhesika xhevat xiangling xiaofang
    xiaojuan xiaomin xiaorong xiaoxia xiaoxue xiaoying xiaozhen xiomara xiufang xiuhua xiumei xiuzhen xolani
    xyla yaaba yacine yadira yafang yahaya yahong yajaira yajuan yakup yalcin yali yaman yamile yamileth
    yamini yanet yaneth yanfang yanhong yani yanique yanitsa yankuba yanling yannik yannis yanping yaping
    yarik yaser yashoda yassine yasuri yasya yawa yayra yaz yazan yazmin yazzy yeasmin yeimi yeison yeliz
    yemane yener yennifer yenny yeonhee yeonju yerlan yerson yesica yessica yeter yeukai yeva yianna yigit
    yihong yingchun yiota ylfete yllka ylva yoanna yodit yoel yogita yohan yohana yolande yonatan yonca
    yonghong yoona youness youngja youngmi youngsook yousra yuehua yueying yufang yuhua yuksel yuleisy yulian
    yuliana yulieth yulisa yulka yunfang yunxia yuqin yura yurdanur yurko yurong yurub yusmary yusrah yustyna
    yuxia yuying yuzhen yvan yvon yvonnie zachy zadie zafer zahari zaharia zahirul zaiga zaine zaira zalan
    zamfira zanda zandile zaria zarqa zaruhi zawadi zaynabu zayne zaza zbyszko zdzisiek zeca zed zee zeenat
    zeinabou zeki zelie zeljka zeljko zelma zenaide zenebech zenek zenon zeren zewditu zeynab zezinho zhenzhen
    zhihong zhilan zhimei zhivka zhorik ziaul ziaur ziggy zilda zilola zineb zinhle zinovia zisis ziya zlatan
    zocha zoi zoita zoli zoraida zoran zoriana zorica zosienka zouhair zozo zsiga zsoka zsombor zsuzsi zsuzska
    zuhal zuhura zukhra zukiswa zulay zuleica zuleima zulema zuleyha zulfiya zurab zuwena zuza zuzia
    zvikomborero zvonimir zyta
    """
}
