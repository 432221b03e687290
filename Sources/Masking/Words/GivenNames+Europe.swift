extension GivenNames {
  /// Of Romania, Poland, Hungary, Czechia, Slovakia, Lithuania, Latvia, Bulgaria, Albania, Ukraine, Russia, Greece, Turkey.
  static let eastern: StaticString = """
    adela adina adrianna adriana alexandru alina anamaria anca andra andreea andrei anghel aurel aurelia bogdan brandusa
    camelia catalin catalina cezar ciprian claudiu codrin corina cornel cosmin costel costin cosmina crina cristi
    cristian cristiana dan daniela danut delia denisa diana doina dorel dorin dragos dumitra dumitru ecaterina elena
    emanuel emilian eugen eugenia felicia filip flavius florentina florin florina gabi gabriela georgeta georgiana gheorghe
    gica horatiu horia ileana ilie ilinca ioan ioana ion ionel ionela ionut irina iulia iulian iuliana laurentiu lavinia
    lenuta liliana liviu loredana luminita lucian madalina mihaela mihai mihail mircea mirela mioara mirabela monica
    narcisa nicolae nicoleta nicusor octavian oana olimpia ovidiu paraschiva paul petre petrica petru petronela radu
    raluca ramona rares razvan roxana ruxandra sabina sanda sebastian silviu simona sorin sorina stefania stelian
    steluta tatiana teodor teodora tiberiu traian tudor valentin vasile vasilica veronica victoria violeta viorel
    viorica vlad voicu adrianna agata agnieszka alojzy aleksander aleksandra aleks alicja amelia anastazja andrzej
    aneta angelika antoni arek arkadiusz artur asia barbara bartek bartlomiej bartosz basia beata blazej bogumila
    boguslaw boleslaw bozena bronislaw celina cezary czeslaw damian danuta daria dariusz darek dawid dominika dominik
    dorota edyta elzbieta emilia ewa ewelina fabian felicja filip franciszek gosia grazyna grzegorz grzesiek halina
    hania hanna helena henryk hubert ignacy iga igor ilona irmina iwona iza izabela jacek jadwiga jagoda jakub jan janina
    janusz jarek jaroslaw jerzy joanna jola jolanta jozef julita justyna kacper kaja kajetan kamil kamila karina karol
    karolina kasia katarzyna kazimierz kinga klaudia konrad kornelia krystian krystyna krzysiek krzysztof krzysztofa
    kuba lech leszek lidia lucyna ludwik lukasz maciej maciek magda magdalena maja malgorzata malgosia marcin marek
    mariola mariusz marlena marta martyna marzena mateusz michal michalina mikolaj milosz miroslaw monika natalia nikola
    nikodem norbert ola olek oliwia oliwier oskar patrycja patryk pawel piotr piotrek przemek przemyslaw radek
    radoslaw rafal renata robert roman ryszard sandra sebastian sergiusz slawek slawomir stanislaw stefan sylwia
    szymon tadeusz teresa tomasz tomek urszula wanda weronika wieslaw wiktor wiktoria wioletta witold wladyslaw
    wlodzimierz wojciech wojtek zbigniew zbyszek zdzislaw zofia zosia zuzanna zygmunt zaneta adam agnes agota akos aniko
    andras anett attila balazs balint barnabas beatrix bela bence boglarka csaba csilla daniel denes dora dorina
    edina emese eniko eniko erzsebet eszter etelka ferenc ferko flora gabor gellert gergely gergo gizella gyongyi
    gyorgy gyula hajnalka ildiko ilona imre istvan ivett janos jolan jozsef judit julianna kalman karoly katalin kati
    kinga klara kornel krisztian krisztina lajos laszlo levente lilla livia lorant marianna marton matyas melinda
    mihaly miklos mirjam moni nandor nikoletta noemi norbi orsolya orsi pal peter petra piroska reka richard roland
    rozalia sandor szabolcs szabina szilard szilvia tamas terez tibor timea tunde vera veronika viktor viktoria
    vilmos virag vivien zita zoltan zsanett zsofi zsofia zsolt zsuzsa zsuzsanna adela alena alzbeta ales aneta antonin
    barbora blanka bohumil bohuslav borivoj bozena dagmar dalibor david denisa dominik drahomira dusan eliska ester
    evzen frantisek gustav hana helenka hynek iveta ivana ivo jakub jana jarmila jarka jaromir jaroslav jindrich
    jirina jiri jitka josef julie kamila karel katerina klara kristyna kveta ladislav lenka libor libuse lubos lubomir
    lucie ludmila ludek lukas marcela marek marketa martina matej michala milan milena milos miloslav miroslav miroslava
    monika nela nikola oldrich ondrej otakar pavel pavla pavlina petr petra radek radim radka radovan renata romana
    rostislav ruzena simona stanislav stepan svatopluk tereza tomas vaclav vendula veronika vit vladimir vlasta
    vladislav vojtech vojta zbynek zdenek zdenka zuzana lubica lubos andrej martinka maros zuzka agne aiste algirdas
    alma andrius antanas arturas arunas asta ausra austeja birute brone dainius daiva dalia darius deividas diana
    domantas donatas dovile edita egle eimantas ernestas evaldas gabija gabriele gediminas giedre giedrius gintaras
    gintare ginte goda greta guoda ieva ignas ilona ina indre inga ingrida irma jolanta jonas jovita juozas jurate
    jurgita justas justina karolis kazimieras kestutis kristina laima laura leonas liepa lina linas lukas mantas marijus
    marius migle mindaugas modestas monika nerijus neringa odeta petras povilas ramune rasa raimonda renata rimantas
    rita robertas rokas romas ruta rytis sandra sarunas saulius sigita simas simona skaiste stasys tadas tautvydas
    tomas ugne urte vaida vaidas valdas vida vilius vilma viktorija virginija vytautas zilvinas zivile agnese aigars
    aija aivars andris anita arta arvis baiba dace dainis davis dzintra edgars elina evita gatis girts gundega gunta
    guntars guntis iluta ilze inara inese ineta ingus inta iveta ivars janis juris kaspars kristaps laimdota lasma
    lauma liga linards maris martins nauris normunds oskars peteris raimonds raivis rihards rita ritvars sanita santa
    sarmite sintija sniedze solvita uldis una valdis vija vineta zane albena aleksandar aleks anelia angel anton antoaneta
    asen atanas biser blagovest bogomil boris boriana boyan boyka chavdar daniela delyan denitsa desislava desi diana dimitar
    dimitrina dobromir donka elena elitsa emil evgeni filip galina galya genadi georgi gergana hristina hristo iliya
    iliana ivan ivanka ivaylo ivelina ivelin kalin kalina kaloyan kamelia kiril krasimir krasimira kristiyan lachezar
    lyubomir lyudmila margarita mariana mariela marin martin mila milen milena militsa miroslav mitko momchil nadezhda
    neli nevena nikolay nikolai nikolina ognyan petar petya plamen polina preslava radka radoslav radostina ralitsa
    rositsa rumen rumyana sava simeon snezhana stanimir stanislava stefka stela stoyan stoyanka svetla svetlin svetoslav
    tanya teodora tihomir todor toni tsvetan tsvetelina tsvetomir vasil vasilena velichka velizar ventsislav ventsi
    veselin vesela violeta yana yanko yavor yoana yordan yordanka zdravko zhivko zlatka zlatko zornitsa adea afrim agim
    agron albana albert albi alban altin ana andi anila anisa arben ardian ardit armend armando artan arta arsim
    avni bajram besa besart besim besnik bekim blerim blerina blerta bujar burim dardan dardana denis dhurata diellza
    dorina drilon driton drita eda edison edmond edona ekrem elda eldion eljona elira elona elton emiljano endri enkeleda
    enkelejda enver erblin ergys erion erjon ermal ermira ermir ervin ervis esad etleva fatbardha fatjon fatmir
    fatos feride fisnik flamur flora florian florim gazmend gentian gentiana genti gezim hajdar haxhi ilir iliriana
    ilirjan indrit ismail jehona jeton jetmir jonida kadri klaudja klajdi klea klevis klodian kujtim kreshnik kushtrim
    labinot leart leke lejla leonora lindita liridon liridona ledio lorik luan luljeta lulzim lumturi majlinda
    marsel mentor mergim merita migena mimoza mirjeta mirlinda nertila nderim nexhmije olsi orges petrit qendrim
    qemal ramadan redon rezarta rinor rovena roland rrezarta sabri saimir shefqet shkelzen shpend shpresa shpetim
    skender sokol sotir taulant teuta uran valbona valdrin valmira valon vjollca vjosa xhevdet xhoana ylli ylber
    zamira zana alla alona anastasia anastasiya anatoliy anatoly andriy andrey andrii anfisa anna antonina anya arkady
    arseniy artem artyom bogdana bohdan boryslav daria darya darina dasha denys dmitri dmitriy dmitry dmytro ekaterina
    elizaveta evgenia evgeny fedir fedor gennady grigory halyna hanna hennadiy hryhoriy igor ihor ilya illia inna irina
    iryna ivanna karina kateryna katya khrystyna kirill konstantin kostya kseniya ksenia kyrylo lada lana larisa larysa
    lera lesia lesya lev lilia liliya lyuba lyubov lyuda lyudmyla makar maksim maksym margarita marharyta marianna mariya
    maryna masha matvey mikhail misha mykhailo mykola myroslava nadia nadiya nastya natalia nataliia nataliya natalya
    natasha nazar nikita nikolai oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olesia olesya olga olha
    orest ostap pasha pavlo petro polina roksolana roma roman ruslan ruslana rostyslav sasha semen semyon serge sergei
    sergey serhii serhiy slava sofia sofiia sofiya solomiya stanislav stas stepan sveta svetlana svitlana taisia taras
    tanya tatiana tatyana tetiana tetyana tymofiy ulyana vadim vadym valentyna valeriia valeriy valery vanya vasiliy
    vasily vasyl vera vika viktor viktoria viktoriia vira vitalii vitaly vitaliy vlad vladislav vladyslav volodymyr vova
    vyacheslav yana yaroslav yaroslava yegor yehor yelena yelyzaveta yevgeny yevhen yevheniia yulia yuliia yuliya yuri
    yuriy yuriy yury zhanna zhenya zina zinaida zlata zoya zoryana aliki anastasios andreas athanasios christos dimitra
    dimitris eleftheria eleni evangelia giannis giorgos ioannis katerina konstantina konstantinos kostas kyriaki maria
    nikos panagiotis sofia spyros stavros theodoros vasilis vasiliki yiannis yiorgos ahmet aylin ayse aysegul baris
    burak busra can canan cem cemal cengiz ceren deniz dilan dilara ebru ece ekin elif emel emine emir emrah emre ercan
    erdem erhan esra fatih fatma ferhat feyza filiz fulya gizem gokhan gul gulay guler gulsen gulsum hakan halil hande
    hatice huseyin ibrahim ilayda ilker irem ismet kaan kadir kemal kerem kubra leyla mehmet melek meltem merve mert
    meryem metin mukaddes murat mustafa nazli necati nesrin nilufer nuray nurhan okan omer onur orhan osman ozan ozge ozgur
    ozlem pelin pinar ramazan recep riza sabri seda selin selim sema serdar serkan sevgi sevda sevim sibel sinan suleyman
    sultan tarik tolga tuba tugba tuncay turgut ugur umit umut volkan yagmur yasemin yasin yavuz yildiz yilmaz yusuf
    zehra zeliha zeynep
    """

  /// Of Spain, Portugal, Latin America, France, Italy, Germany, the Low Countries and the North.
  static let western: StaticString = """
    adao adriano afonso agustin aida alba alberto aldo alejandra alejandro alessandra alessandro alessia alessio alexandre
    alfonso alfredo alicia aline alma alvaro amparo ana anabel anderson andre andrea andreia andres angela angeles
    angelo antonella antonio araceli ariel armando arnaldo arturo aurelio barbara beatriz belen benito bernardo bianca
    blanca brenda bruna bruno caetano camila candela carla carlos carmela carmen carolina catarina caue cecilia cesar
    cintia clara claudia claudio concepcion consuelo cristiano cristina cristobal dalila damaris daniela danilo debora
    denilson denise diego diogo dolores domingo douglas duarte edgar edinson eduarda eduardo elaine elena eliana eliane
    elias elisa eloisa elvira emilia emilio encarnacion enrique enzo erika ernesto esperanza estefania esteban estela
    ester estevao eugenio eva fabia fabiana fabiano fabio fabiola facundo federica federico felipe fernanda fernando
    filipa filipe flavia flavio florencia francesca francesco francisca francisco gabriela gerardo geovanna gilberto
    giovana giovanna giovanni gisele giselle giulia giuliana giuseppe gloria goncalo gonzalo graca graciela guadalupe
    guilherme guillermo gustavo hector heitor helena helio henrique hernan hugo ignacio igor ines inacio inmaculada
    iolanda irene isabel isabela isadora isidro ivan ivete ivone izabel jacinto jaime jair jandira janaina javier
    jessica jesus joana joao joaquim joaquin jonatan jorge jose josefa josefina juan juana juliana juliano julio
    jussara karen karina karla kaua kevin lais lara larissa laura leandro leonardo leonor leticia lidia ligia liliana
    lorena lorenzo lourdes lucas lucia luciana luciano luis luisa luiz luiza lurdes luz macarena magali maite manoel
    manuel manuela manolo mara marcela marcelo marcia marcio marcos margarida margarita maria mariana mariano maribel
    maricarmen marina mario marisa marisol marta martin mateo mateus matheus matias mauricio mauro maximo mayara
    melisa mercedes micaela michele miguel milagros milena milton miriam moises monica montserrat murilo nadia
    natalia natividad nayara nelson nestor nicolas nilton noelia noemi nora norberto nuno nuria octavio odete olga orlando
    oscar osvaldo otavio pablo paloma pamela paola paolo patricia patricio paula paulo pedro pietro pilar priscila
    rafael rafaela ramiro ramon raquel raul rebeca regiane regina reinaldo renan renata renato ricardo rita roberta
    roberto rocio rodolfo rodrigo rogelio rogerio romina romulo ronaldo rosa rosana rosangela rosario rosaura ruben rui
    salvador samanta samara sandra santiago sara sebastian sebastiao sergio silvana silvia silvio simone socorro
    sofia sol soledad sonia soraia stefano stefania susana tainara talita tamires tania tatiana tatiane teresa thais
    thaisa thiago tiago tomas ulises valentina valeria valter vanda vanessa vera veronica vicente victor vinicius
    virginia vitor vitoria vivian viviane wagner washington wellington wesley wilma wilson xavier ximena yago yara
    yasmim yesenia yolanda zelia zulmira adrien agathe alain amandine amelie anais antoine arnaud aurelie aurore
    baptiste bastien benoit camille capucine cedric celeste celia celine charlene chloe christelle christophe claudine
    clemence coralie corentin cyril delphine didier dorothee edouard elodie emeline emilie emmanuelle etienne fabien
    fabienne fabrice florian francois francoise frederic gaelle gaetan gerard ghislaine guillaume gwendal helene
    henri herve hugues ingrid isabelle jacques jeanne jerome joelle josiane julien juliette karine laetitia laure
    laurent leila louane luc lucie ludovic madeleine manon marcel margaux marielle marine marius martine mathieu
    mathilde matthieu maxime melanie michel mireille monique morgane muriel mylene nadege nathalie nicolas noemie
    odile olivier ophelie pascal pascale philippe pierre raphael regis remi renaud sabine sandrine sebastien severine
    simone solange solene stephane sylvain sylvie theo thibault thierry valentin valerie veronique vincent virginie
    xavier yann yannick yves zoe beppe chiara cinzia claudio daniele davide donatella elisabetta enrico ettore fabrizio
    filippo gaia gianluca gianni giacomo giorgia giorgio ilaria laura luca luigi marcello martina massimo matteo mattia
    michela paolo piero pietro raffaele riccardo rosalba salvatore sara serena silvia simona stefania tommaso umberto
    valentina vincenzo vittoria vittorio achim andreas annika anke anja ansgar astrid axel bastian birgit bjorn brigitte
    britta carsten christoph claus dagmar detlef dieter dietmar dirk elke erich ernst ewald florian franziska franz
    friedrich fritz gerhard gisela gunter guenter hans hanna heike heiko heinrich heinz helga helmut henning herbert
    hildegard holger horst ingeborg ingo jana jannik jens joachim jochen johann johannes jorg juergen jurgen karin
    karsten katja klaus kirsten lars lena lothar lukas manfred markus matthias monika nils norbert olaf petra rainer
    ralf reinhard renate rolf rudiger sabine sascha silke sigrid stefan steffen susanne sven swantje tanja thomas
    thorsten till tobias torsten ulrich ulrike ursula ute uwe volker werner wilhelm wolfgang yvonne aart anneke
    bram daan dirk femke floor geert gerrit hendrik henk ineke jaap jan jeroen joost joris kees koen lieke maarten
    maaike marieke marijke matthijs niels pieter rutger saskia sanne sjoerd thijs willem wouter anders annelie arne
    asa birgitta bjork carina eero elin erik espen freja gunilla gunnar gustav hakan halvor harald henrik inger ingvar
    jari jesper johan joakim jorgen jukka kari katrine kjell knut lasse linnea mads magnus mats mikael mikkel morten
    niklas ole olle oskar pekka per petter pia pirjo ragnhild rasmus rikke rune sanna signe sigurd siri solveig soren
    stig tarja terje thor tore tove trine tuula ulf ulla urban vegard viggo yngve
    """
}
