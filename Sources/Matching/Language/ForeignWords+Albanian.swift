extension ForeignWords {
  /// Albanian words, as they are typed without marks, in alphabetical order (see `ForeignWords`).
  static let albanian = """
    administrata aeroport afer aftesi ai ajer ajo akoma aksident akuzuar alkool analiza analize angli anglia anglisht aq
    ardhur arme armik armiku arrestuar arrin arriti arritur arsim arsye arti artikull as asaj asgje ashtu askush asnje
    ata ate atehere atij ato aty atyre autobus autor autori autoritet autoritetet avion avokat azil baba babai babi
    banjo banka banke banoj banon bardh bashke bashki bashkia bashkise be behet bej bejne ben bere beri besim bie bilete
    birre blu bombe bore borxh borxhe bota bote boten botim brenda brez buke bukur burg burgosur burgu burr burri burrit
    caj cdo celes ceshtje cfare cila cilesi cilet cili cmim cmimi dal dalluar dashur dashuri debuan degjo degjoj
    deklaroi del deputet dera deren dergoi derguar deri desha deshmitar deshperuar det deti detyrojne detyruar dha dhe
    dhemb dhena dhene dhimbje dhjete dhjetor dhoma dhome dhuna dhune dhurate di dicka diel dikush dimer dine dini dita
    dite diten ditet djale djali djathe dje djem do doktor dokument dokumente dokumenti doli dora dore drejta drejtat
    drejtave drejtim drejtimin dritare droge dua duan duash duhej duhet duke dy dyqan dyte e edhe efekt eja ekonomi
    ekonomia ekonomike ekspozite element elemente emer emri ende enjte erdhi ere eshte europian europiane evropiane
    faleminderit familja familje familjes faqe faqja fatkeqesisht femija femije femijet femijeve filloi fillon filluar
    film filmi fitoi fitore fitoren fjala fjale fjalet flas flasin fle flej flet flisni flm fluturon fola forma forme
    foto frike friken frikesuar fruta fshat fshati ftohte fundit funksion futboll gazeta gazete gjak gjashte gjate gje
    gjej gjelber gjen gjendet gjendja gjera gjerat gjeti gjetur gjithashtu gjithe gjithmone gjithnje gjuha gjuhe gjuhes
    gjykata gjykate gjykates gjyqtar godet goditi gol gra grate greqi grua gruaja grup grupi gusht ha hajdut hap hapur
    harroj hene hera here heren heret hero histori historia historise hotel humbi hyn hyri i ia ik iken iku ilac ilace
    im imazh ime informacion informacione instrument isha ishin ishte itali iu jam janar jane jap jashte java jave je
    jemi jeni jep jeta jete jeten jetes jetoj jeton jo jone jot ju juaj juve ka kafe kale kalofsh kam kampionat kandidat
    kane kapitull karrige karte kater ke kemi keni kepuce keq keqe kercenime kercenon kercenuar kerkim kerkoj kerkon
    kerkuar kesaj keshill keshilli keshtu keta kete ketij keto ketu kisha kishe kjo klient klienti klinika koha kohe
    kohen kohes koka koke komb kombetar kombetare kombit kompani kompania komuna komunes komunitet kontrate korrik
    kosova kosove kosoves krevat krijoi krijuar kripe kryeminister kryeministri kryesisht kthehem kthehet ktheu ktheva
    ku kufi kujtoj kujton kultura kulture kunder kuptoj kupton kuqe kur kurre kush kusht kushte kushtet kushtojne
    kushton kuzhine ky lajm lajme larg largohem lart larte lehte lehtesisht lejohet lek leke leket letra levizja levizje
    levizjes lexo lexoj liber libra librat libri lidhja lidhje lidhur ligj ligji ligjit ligjore ligjshme lindja lindje
    lindur liqen lire liri liria lirine lloj lloji lodhur loja loje lojtar lojtaret lope luaj luan lufta lufte luften
    luftes lule lumi lumturi lutem ma mace madh madhe madhi madje maj makina makine mal malet mami marr marre
    marredhenie marredheniet mars marte masa mase mbajti mbajtur mban mbaroi mbaron mbetet mbeti mbetur mbi mbreme mbret
    mbreteria mbreti mbretit mbyll mbyllen mbylli mbyllur me medha megjithate megjithese mendim mendimi menjehere menyra
    menyre menyren merkure merr merrni mesazh mesnate mesoj mesuar mesues mesuesi mi midis mije milion minister ministri
    ministria minuta mir mire miredita mirembrema miri mirmengjes mirupafshim mish mision mjek mjeket mjekim mjeku molle
    mori mos mosha moshe moter motra mu mua muaj muajt mund mundesi mundesia mundesite mundshme mur muzika muzike na
    nate naten natyrisht ndaluar ndermjet ndersa ndertesa ndertim ndertoi ndertuar ndeshja ndeshje ndihma ndihme ndihmen
    ndihmo ndihmoj ndihmon ndihmone ndihmoni ndjek ndjenja ndodh ndodhet ndodhi ndonje ndonjehere ndryshim ndryshime
    ndryshon ndryshuar ne nen nena nene nenes nente nentor nese neser nga ngadale ngjarje ngjit ngriti ngritur ngrohte
    nisi nisur nivel niveli nje njekohesisht njerez njerezit njerezve njeri njeriu njezet njoftoi njoh njohur njohuri
    nuk nuke numer numeron numri nxenes nxenesit nxjerr nxori nxorren operacion ora ore organizata organizate ose pa
    pagoi paguaj paguan paguar pak pamje papritur paqe paqja para paraqet paraqitur parat pare parti partia partise pas
    pasaporta pasaporte pasaporten pashe pasi pasur peme per perdhunim perdhunoi perdhunuan perdhunuar perdor perdoret
    perdorimi perdorur perfshin perfshire perfundoi pergjigje pergjigjuni perkthyes permes perndjek perqind perseri
    pershendetje person persona personazh pese peshk pi pike pikerisht pjesa pjese pjesemarrje pjesen po polic polici
    policia policine policise popull popullit popullsi popullsia por posht pothuajse pozicion pozite pra prandaj
    pranvere prej premte pres president presidenti prezervativ prezervativi prill prishtine prit problem problemet
    problemi proces procesi prodhim prodhuar produkt produkte program programi projekt projekti prona pronari prone
    prostitute pse puna pune punen punes punoj punon punoni punuar pushtet pyetja pyetje pyll qe qellim qellimi qen
    qender qendra qene qera qershor qeveri qeveria qeverise qiell qind qiraja quaj quajtur quhet qumesht qytet qyteti
    qytetin qytetit ra rajon rajoni rast rasti rastin re reforma refugjat reja rendesishem rendesishme rezultat
    rezultate ri rinj rrah rrahen rrahu rrahur rreh rritja rritje rroba rroge rruga rruge sa saj sasi semundje semundjet
    semure senat sepse sezon shantazh shantazhon shef sheh shembull shendet shendeti sheqer sherben sherbim sherbime
    sherbimet shi shikoj shkak shkence shko shkoi shkoj shkolla shkolle shkollen shkolles shkon shkruaj shkruan shkruani
    shkruar shkuar shkurt shoh shok shoqe shoqeri shoqeria shoqerise shoqi shoqja shpejt shpejtesi shpetim shpetoni
    shpirt shpjegon shqip shqiperi shqiperia shqiperine shqiperise shqiptar shqiptare shqiptaret shqiptareve shtate
    shtator shtatzene shtepi shtepia shtepine shtet shtetet shteti shtetit shtoi shtuar shtune shume si sidomos siguri
    sigurim sigurise sigurt sipas sistem sistemi sistemit situata situate sjell skuader skuadra solla solli sot
    spektakel spital spitali spitalin sport strehe strehim student studentet studioj studion sulm sulmi sy syte ta takim
    tani tashme tavoline te tek teknologji telefon telefoni telefononi tema tende teper test testi tete tetor tha thane
    them thene thike thote thuaj ti tij tim tirana tirane tiranes titull titulli tjera tjere tjeret tjeter toka toke
    tradita tradite trafik trajner trajtim tre treg tregohet tregoi tregoj tregon tregu tren trete trishtuar trup trupi
    tu tungjatjeta ty tyre u udheheqes udhetim uje ujit une universitet universiteti ushtar ushtare ushtri ushtria
    ushtrise vajza vajzat vajzave vajze vazhdimisht vazhdoi vazhdon vdekje vdekur vdes vdiq vec vella vellai vemendje
    vend vendi vendim vendimi vendin vendit vendosi vendosur veprim vere vertet vertete veshtire veshtiresi vete vetem
    vetmuar veze vij viktima viktime vit vite viti vitin vitit viza vjec vjedhur vjen vjet vjeter vodhen vodhi vogel
    vogla vone vota vrase vrases vrasin vrau vret vullnet yje yne yt zbatim zbuloj zbuluar zemer zemra zeze zgjedh
    zgjedhje zgjedhjet zgjedhjeve zgjidh zgjidhje zgjidhur zhvillim zhvillimi zhvillimin zhvilluar zi zjarr zjarrfikes
    zog zonja zot zoti
    """
}
