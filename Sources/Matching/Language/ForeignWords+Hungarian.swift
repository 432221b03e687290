extension ForeignWords {
  /// Hungarian words, as they are typed without marks, in alphabetical order (see `ForeignWords`).
  static let hungarian = """
    a abban ablak abortusz ad adat adatok adja adni adossag adott agy ahogy ahol ahova ajandek ajto akar akarok akarom
    akarsz aki akik akinek akit akkor alapjan alapveto alatt aldozat aldozatok alkalmas alkalmazas alkalom allam allami
    allitja alma alom altal aludni amely amelyek amelyet amelynek ami amig amikor amit anglia angol angolul annak annal
    annyi anya anyam apa apam aprilis ar arak arra asztal at attol augusztus auto az azert azon azonban azonnal azt
    aztan azzal baj bajban bajnok bajnoksag baleset bank bant bantalmaz bantanak bantott bar barat baratno baratnom
    baratom be bejelentette bejon beke bekeben bent berlo beszel beszelek beszelni beszelt beteg beteges betegseg
    betegsegek bezart bezartak bezarva biro birosag birosaga birosagi bizony bizottsag biztonsag biztonsagi biztos
    biztositas bocsanat boldogsag bolt bomba bor borton budapest budapesti busz ceg cegek cel celja cikk cim cime cipo
    csak csalad csaladom csapat csapata csillag csinal csinalni csinalok csokkent csoport csoportok csutortok cukor de
    december diak diakok dokumentum dolgok dolgozik dolgozni dolgozom dolog dontes drog ebben edzo eg egesz egeszseg
    egeszsegugyi egy egyedul egyes egyetem egyetemi egyhaz egyik egyutt ejjel ejszaka el elek elemek elet eletem eletet
    elfelejt elfutni ellen ellenseg ellopta elloptak elmenni elment elmondta elnezest elni elnok elnoke eloadas elott
    elso elsosorban elszakadt elvette elvettek elzartak ember emberek emberi embert emelkedett emlekezik emlekszem en
    engednek engem ennek ennel ennyi epit epites epulet epult erdo eredmeny eredmenye eredmenyek ereje erez erintett
    erkezett ero eroszak eroszakos erre ert ertek erteke ertem erti erzem erzes es esemeny eset esetben eso este estet
    eszik eszkoz eszkozok ettol europai ev evben eve evek eves ez ezen ezer ezert ezt ezzel fa faj fajdalom fajta fal
    falu faradt februar fegyver feher fej feje fejezet fejleszt fejlesztes fejlodes fekete fel fele felek felelem
    feleseg felesegem felett felfedez felmegy felmondas feltetel feltetelek fent fenyeget fenyegetett fenyegeti
    fenyegetnek fenykep ferfi ferfiak ferj ferjem fia fiatal film fizet fizetes fizetett fizetni foberlo foci fold
    folott folyamat folyo folytat folytatni folytatta fonok fontos fordito fordul fordult forint forma fovaros fuggetlen
    furdo gazdasag gazdasagi gol gondol gondolat gondolja gondolom gyerek gyerekek gyermek gyermekek gyilkos gyogyszer
    gyorsan gyozelem gyumolcs ha habar haboru hadsereg hagyomany hagyomanyos hal halal hall hallgat hallgatok hallom
    harmadik harom hasznal hasznalata hasznalja hat hatalom hatar hatas hatasa hatosag hatosagok haz haza hazban hegy
    hello hely helyen helyet helyi helyzet helyzete het heten hetfo hideg hir hirek hirtelen hisz hiszen hit hitel
    hivatal hivjatok hivjon ho hogy hogyan hol holgy holnap honap honapban hos hosszu hova hoz hozni hozott hoztak
    hozzam hus ide ido idoben idopont idot igaz igazgatas igazgato igen igy illegalis illetve ilyen indul indult
    informacio inkabb inni intezkedes ir iranti iranyba iratok irjatok irjon irni irok irta is iskola iskolaban iskolai
    ismerek ismeret ismeretek ismetel isten itt januar jatek jatekos jatekosok jegy jelent jelenti jelentos jellegu
    jelolt jo jobb jog joga jogok jon jonni jott julius junius kabitoszer kap kapcsolat kapcsolatban kapcsolatok
    kapcsolatos kapni kapott kartya katona katonak kave kedd kek kell kellene kellett kenyer kenyszerit kenyszeritenek
    kenyszeritett kep kepek kepes kepesseg kepest keppen kepviselo kepviseloi kerdes kerdesek kerdest kerek kerem keres
    keresek keresem kereszt kernek kerte kerul kerulnek kerult kes kesobb keszit keszul keszult ket ketsegbeesett ketto
    keves kevesebb kez kezd kezdett kezdodik kezdve keze kezeles ki kiadas kiallitas kicsi kidobott kidobtak kijon
    kilakoltatas kilenc kint kiraboltak kiraly kis kisebb kocsi kolcson konnyen konnyu konyha konyv konyvek konyvet
    korabban korhaz korhazba kormany korulmenyek koszi koszonom kovet kozben kozel kozolte kozosseg kozossegi kozott
    kozotti kozpont kozponti kozul kulcs kuldetes kulon kulonbozo kulonosen kultura kulturalis kutatas kutatasi kutya
    lakas lakasban lakasbol lakber lakik lakom lakossag lanya lassan lat latja latni latom latta latvany le leesik
    legalis legjobb legnagyobb legyen lehet lehetett lehetne lehetoseg lehetosege lehetosegek lehetseges lelek lenne
    lennek lent lesz leszek letre lett lettek levego lo lopott ma macska madar maga magam magas magat magyar magyarok
    magyarorszag magyarorszagi magyarorszagon magyarul majd majdnem majus mar marad maradni maradt marcius mas masik
    masodik masok mast meccs meg megeroszakolt megfelelo meghal meghalni meghalt megis megol megold megoldas megolni
    megut megutott megvert megvertek megy megye megyek meleg mellett melyik menedek menekulni menekult menhely menni
    mennyi ment merkozes merkozesen mert mi miatt miert mig mikor milliard millio milyen minden mindenekelott mindenki
    mindig mindket miniszter miniszterelnok minket minoseg mintha mit modszer mogott mond mondja mondom mondott mondta
    most mostanaban mozgas mozog mukodes mukodik munka munkaado munkahely munkat mutat mutatja mutatni muveszet nagy
    nagyobb nagyon nalam nalunk nap napig napok napon napot negy nehany nehez nehezen nehezseg neked nekem neki nekik
    nektek nekunk nelkul nem nemet nemzet nemzeti nepesseg nev neve nevezik nevu no nok novekedes november nyar nyelv
    nyelven nyert nyit nyolc o oda ok oka oket oktatas oktatasi oktober olaj oldal oldalon oljon olvas olvasni olyan
    onkormanyzat ora orakor orszag orszagok orvos orvoshoz orvost ossze osz ot ota ott otthon ovszer papirok part pedig
    pelda peldaul pentek penz penzem penzt perc persze piac piros pont pontja probal problema problemak program
    programok projekt prostitualt prostitucio reggel reggelt regi rendelo rendor rendorok rendorseg rendorseget rendszer
    rendszere repul repulo repuloter resz reszben resze reszere reszet reszt resztvevok rola rolam roman rombol rossz
    rosszabb ruha sajat sajnos sajt se sebesseg segely segit segiteni segitett segits segitseg segitseget segitsen
    segitsenek sem semmi senki so soha sok sor sport strici szabad szabadsag szallas szalloda szam szama szamara szamla
    szamol szamos szavak szavazat szaz szazalek szek szel szem szemely szemelyes szemelyi szemelyiseg szemet szep
    szeptember szerda szerelem szerepel szerepet szeret szeretem szeretne szeretnek szerint szerkezet szervezet
    szervezetek szerzo szerzodes szezon szia sziasztok szint szinten szintu sziv szive szo szoba szolgal szolgaltatas
    szolgaltatasok szombat szombaton szomoru szoval szukseg szukseges szuletes szuletett tabletta talal talalhato talalt
    talan tamadas tanacs tanar tanarok tanit tanu tanul tanulni tanulo tanulok tanult tarsadalmi tarsadalom tarsasag
    tart tartalmaz tartalmazza tartja tartott tartozik tavasz tavol te tea technologia teged tegnap tehat tej tel
    telefon tema templom tenger tenni terhes termek termekek termel termeles termeszetesen terulet teruletek teruleten
    test testver tesz teszt tett tette ti tilos titeket tiz to tobb tobbek tojas tolem tolmacs tolvaj tortenelem
    tortenelmi tortenet torveny torvenyt tovabb tud tudja tudok tudom tudomany tudomanyos tudott tudsz tudtam tudunk
    tulajdon tulajdonos tuz tuzoltok ugy ugyanaz ugyanis ugye ugyfel ugynokseg ugyved uj ujra ujsag unio ur ut utak utan
    utazas utca utlevel utlevelem utolso uton uzenet uzlet vadlott vagy vagyis vagyok vagytok vagyunk valaki valami
    valamint valasz valaszoljon valaszt valasztas valasztasok valasztott vallalat vallalatok valtozas valtozasok
    valtozott van vannak var varni varok varos varosban varosi vasarnap vege veget vele veled velem velemeny veluk
    velunk vendeg ver veres vereseg vert vesz veszt vesztett vett vezeto vezetoje vilag vilagon virag viragok vissza
    visszamenni visz viszlat viszont vitt viz vizsgalat vizum volt voltak voltam voltunk vonat vonatkozo zaklat zaklatas
    zar zene zold zsarol
    """
}
