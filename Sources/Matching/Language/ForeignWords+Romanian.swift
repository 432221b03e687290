extension ForeignWords {
  /// Romanian words, as they are typed without marks, in alphabetical order (see `ForeignWords`).
  static let romanian = """
    a abuz abuzat abuzata acasa acea aceasta aceeasi acel acela acelasi acele acelea acest acesta acestea acesteia
    acestia acestor acestora acestuia acolo acte actele actiune actiuni activitate activitatea activitati activitatile
    acum acuzat adapost adevar adevarat adica administratia administratie aduce adus aer afara afirmat ai aia aici
    ajunge ajuns ajuta ajutat ajutati ajuti ajutor ajutorul ala alaturi alb albastru alcool alege alegeri ales alimente
    alt alta alte altfel alti altul am ameninta amenintari amenintat amintesc an analiza analize angajat angajati anglia
    ani anii antrenor anul anume anuntat apa apartament aplicare aplicatie aprilie aproape aproximativ ar arat arata
    aratat are arma armata arta articol articolul articolului as asadar ascuns aseara asigura asigurare asigurat asta
    astazi astea asteapta astept asteptati astfel asupra atac atentie atunci au aud august autobuz autor autoritate
    autoritatile autorul auzi auzit avand avea aveam aveau avem aveti avion avocat avort avut azi azil baiat baie banca
    bani banii banilor barbat barbati barbatul bat bataie bate batut batuta bere bilet bine bineinteles biserica
    bisericii boala boli bolnav bolnava bomba branza bucatarie bucuresti buletin bun buna bune ca cadea cadou cadru
    cadrul cafea caine cainele cal calatorie calcul calculator cald calitate calitatea cam camasa camera camin campionat
    cand candidat cantitate cap capacitate capitol capul card care careia carne carora carte cartea carti caruia casa
    casei castigat cat cata cate cati catre caut cauta cauza caz cazul cazuri ce ceai ceas cei cel cele celei celor
    celui cer cercetare cerere cererea cerul cheama cheie cheile chema chemat chiar chirias chirie cinci cine citesc
    citeste citi citit client clienti clientii clientul clinica cobora comisia comisiei compania companie companiei
    comunicare comunitate comunitatea concediu conditie conditii conform considera considerat consiliul consiliului
    constructie constructii construi construit cont conta continua contra contract contractul copac copaci copii copiii
    copiilor copil copilul corect corp corpul cost costa craciun creat cred crede credinta crestere crezi criminal cu
    cultura culturale cum cumva cunoastere cunoscut cutit cuvant cuvinte da daca dai dar dat date datele dati datorie
    datorii datorita dau de deasupra decat decembrie deci decizia decizie declarat dedesubt deja deoarece departe
    deschis descopera descoperi descoperit deseara desi desigur despre dezvolta dezvoltare dezvoltarea diferit diferite
    dificultate dimineata din dinti dintr dintre directie disperata distruge doar doare doctor doctorul documente
    documentul doi doua dragoste drept dreptul drepturi drepturile droguri drum drumul duminica dumnezeu dupa durere
    durerea dusman ea echipa echipei economic economica economice editie efect efecte efectiv ei el ele elemente
    elementul elev elevi elevilor elevul engleza englezeste entitate era erai eram erau erou este esti eu european
    europeana europene evacuare evacuat eventual exista existenta expozitie fabrica fac facand face facem faceti faci
    facultatea facut fals familia familie fara farmacie fata februarie femei femeia femeie femeile fereastra fericire
    fete fetei fetele fi fie fiecare fii fiind fiindca film filmul firma firme firmei floare flori foarte foc folosire
    folosit fortat fortata fost fotbal fotografie frate fratele frica fructe frumoasa frumos fug fugit functie functii
    functionare galben gandire gasesc gasi gasit general generala generale generatie gratis gratuit gravida gresit greu
    gura guvern guvernul haine hartuit hot hotarare hotararea hotel ia ianuarie iar iarna iau ieftin iei ieri ies iese
    iesi iesit ii il ilegal imagine imagini imi important importanta importante imposibil impotriva impreuna imprumut in
    inainte inauntru inca incat incepand incepe inceput incet inchis inchisa inchisi inchisoare indiferent infectie
    informatie informatii informatiile inima inimii insa insarcinata institut instrumente inteleg intelege intelegi
    inteles international internationala intoarce intors intr intra intrat intre intrebare intrebari invata invatat isi
    istoria istorie iti iubire iubit iubita iubitul iulie iunie joc jocul jocuri joi jos jucator jucatori judecata
    judecator jumatate la lac langa lansare lansat lapte lasa lasat lasati lasi le legal lege legea legi legii lei liber
    libertate libertatea lider limba limbaj limbi literatura loc local locala locale locuiesc locuieste locul locuri lor
    lovesc loveste lovit luat luata lucreaza lucrez lucru lucrul lucruri lui lume lumea luna luni ma magazin magazine
    mai maine maini mama mamei mana mananca mancare mare marea mari marti martie martor masa masina masini masura masuri
    mea meci meciul medic medicamente medicul mei mele mere mereu merg merge mergeti mergi mers mersi mesaj mesaje meu
    mi mic mica mici miercuri mii mijloace mijloc milioane minute misca miscare miscarea misiune moare moarte moartea
    mor motiv motivul mult multa multe multi multumesc munca muncesc munci munte munti murit muzica nascut nastere
    national nationala nationale natiune necesar necesara necesare negru nici niciodata nimanui nimeni nimic nivel
    nivelul noapte noaptea noastra noi noiembrie noroc nostru nou noua nu numai numar numarul numit o oameni oamenii
    obliga obligat obligata obosita obtine obtinut ochi ochii octombrie ofera oferit oferta oferte om omoara omoare
    omori omul operatie operatiune opinie oportunitate opreste oprit opt ora oras orase orasul orasului ordin ore
    organizatia organizatie ori oricare orice oricine oricum oua pa pace padure pagina paine pamant pana pantofi
    parlament parte partea parti participare partid partidul pasaport pasaportul pasare pasiune pastile pat patron
    patronul patru pe peisaj pentru perete permis permite persoana persoane personaj personaje personalitate peste piata
    picior pierdut pietei pisica plang plange plata platesc plateste platit plec pleca plecat plecati ploaie poate podea
    politia politic politica politice politie politist pompieri populatia populatie posibil posibila posibilitate
    posibilitatea pot poti potrivit poza pozitie practic precum presedinte presedintele presedintelui pret pretul
    preturi prezent prezenta prezentat prezervativ prezervativul prezinta prieten prietena prieteni prietenul prima
    primavara primeste primit primul prin principal principala printr printre privind proba probabil problema probleme
    problemele procent procente proces procesul produce productie produs produse produsele produsul profesor profesorul
    program programare programul programului proiect proiectul proiectului proprie proprietar proprietarul proprietate
    proprii propriu prostituata prostituatie public publica publice publicitate putea putem puteti putin putina putut
    ramane ramas rapit rapita raport raportul raspunde raspundeti raspuns ratiune rau razboi rea realitate realiza
    realizarea realizat realizate rece refugiat rege regina regiune relatie relatii relativ religie repede repeta
    respectiv respectiva retea rezolva rezolvat rezultat rezultate rezultatele rezultatul rochie rog roman romana
    romaneasca romanesc romaneste romani romania romaniei rosu rugaciune rupt sa salariu salut sambata sanatate
    sanatatea sange sangerez saptamana saptamani sapte sarcina sare sase sat sau scaun schimbare scoala scoateti scop
    scopul scor scrie scrieti scrii scris scriu scump scuzati scuze se seara sectiune securitate sef seful senat
    sentiment sentimente separat septembrie servi servicii serviciile serviciu serviciul sesiune sex sexual sexuala
    sezon sfant sfanta si sigur singur singura singuratate sinucid sistem sistemul sistemului site situatia situatie
    social sociala sociale societate societatea societati societatii soldat soldati solutie solutii sora sotia sotul
    special speciala speciale spectacol speriat speriata spital spitalul sport spre spui spun spunand spune spunea
    spuneti spus sta stabilire stai stat statul stau stele stie stii stiinta stim stirea stiri stiti stiu strada student
    studenti studia sub suflet suna sunat sunati sunt suntem sunteti sus suta ta tai tale tara tarii tata tatal tau
    teama tehnologie telefon telefonul televiziune terminat test testat teste tigari timp timpul tine tinut tipa titlu
    titlul toamna toata toate tocmai tot totdeauna toti totul totusi traditie traditii traditionale traficanti tratament
    tratamentul trebuia trebuie trei tren tribunal trimis trimite trista tu ucida uita ulei ultima ultimul umanitate un
    una unde unei unele unii universitate universitatea universitatii unor unui unul urca urla urma urmareste urmarit
    urmat urmatoare urmatoarele urmator urmatorul usa usor utilizarea utilizat utilizate va vaca vad vama vant vara
    varietate varsta vazut vechi vede vehicul vei venit verde versiune vezi viata victima victime victorie vietii vii
    vin vine vineri violat violata viseaza viteza voi voie vointa vor vorba vorbesc vorbeste vorbesti vorbi vorbit
    vostru voturi vrea vreau vrei vrem vreodata vreti zahar zapada zbura zece zi ziar ziarul zic zice zici zile zilele
    zis ziua
    """
}
