/// Surnames, in small letters: they are masked behind a given name, a title or a cue; alone only where they are no word.
enum Surnames {
  /// Of Britain and Ireland, most frequent first, then of people who came here.
  static let all: StaticString = """
    smith jones taylor williams brown davies evans wilson thomas roberts johnson lewis walker robinson wood thompson
    white watson jackson wright green harris cooper king lee martin clarke james morgan hughes edwards hill moore clark
    harrison scott young morris hall ward turner carter phillips mitchell patel adams campbell anderson allen cook
    bailey parker miller davis murphy price bell baker griffiths kelly simpson marshall collins bennett cox richardson
    fox gray rose chapman hunt robertson shaw reynolds lloyd ellis richards russell wilkinson khan graham stewart reid
    murray powell palmer holmes rogers stevens walsh hunter thomson matthews ross owen mason knight kennedy butler
    saunders cole pearce dean foster harvey hudson gibson mills berry barnes pearson kaur booth dixon grant gordon lane
    harper ali hart mcdonald brooks carr macdonald hamilton johnston west perry ryan gardner spencer hussain arnold
    barker francis day lawson rees woods lawrence nicholson armstrong atkinson ferguson marsh burns cunningham
    watts fisher singh elliott ford burton payne webb black barrett crawford alexander stone fletcher warren begum
    jenkins rahman ahmed miah uddin hossain islam akhtar bibi malik sheikh chaudhry iqbal mahmood mirza qureshi raja
    siddiqui butt shah hussein mohammed mohamed abdi yusuf hassan osman farah jama warsame omar ibrahim bangura koroma
    kamara sesay conteh adeyemi adebayo okafor okonkwo okeke obi eze nwosu nwachukwu ogunleye olawale balogun bello
    adeleke afolabi ojo okoro onyeka oyelaran mensah owusu boateng asante osei appiah agyeman amoah ofori addo
    ansah antwi acheampong sarpong kipchoge mwangi otieno ochieng moyo ncube sibanda dube nkomo ndlovu mutasa chikwanda
    sharma gupta kumar mehta desai joshi mistry chauhan solanki gill sandhu dhillon sidhu grewal bains dhaliwal
    sahota reddy rao nair menon pillai iyer das dutta roy ghosh banerjee mukherjee chatterjee chowdhury choudhury khatun
    nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski
    zielinska szymanski szymanska wozniak dabrowski dabrowska kozlowski jankowski mazur kwiatkowski krawczyk
    piotrowski grabowski nowakowski pawlowski michalski adamczyk dudek zajac wieczorek jablonski krol majewski olszewski
    popa popescu ionescu radu dumitru stan stoica gheorghe matei ciobanu rusu constantin lazar marin dinu munteanu
    moldovan florea barbu cojocaru ivanov ivanova petrov petrova dimitrov dimitrova georgiev georgieva nikolov nikolova
    stoyanov stoyanova todorov todorova hoxha shehu dervishi krasniqi gashi berisha bytyqi morina shala gjoka prifti
    kola leka marku nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh novak novotny novakova
    svoboda dvorak cerny kazlauskas petrauskas jankauskas berzins kalnins ozolins shevchenko kovalenko bondarenko
    tkachenko kravchenko melnyk boyko kovalchuk ivanenko petrenko popov popova smirnov smirnova kuznetsov kuznetsova
    volkov volkova sokolov sokolova silva santos oliveira souza rodrigues ferreira alves pereira lima gomes ribeiro costa
    carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado
    mendes freitas cardoso ramos goncalves teixeira garcia rodriguez gonzalez fernandez lopez martinez sanchez perez
    gomez ruiz hernandez diaz moreno alvarez munoz romero alonso gutierrez navarro torres dominguez vazquez
    castillo ortiz morales herrera medina castro vargas reyes cruz mendoza flores nguyen tran pham hoang phan
    huynh dang wang zhang liu chen huang zhao zhou ito tanaka suzuki watanabe yamamoto kobayashi yilmaz
    kaya demir celik sahin yildiz yildirim ozturk aydin papadopoulos georgiou andreou rossi russo ferrari esposito bianchi
    romano colombo muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann dubois durand lefebvre moreau
    obrien osullivan oconnor oneill oconnell odonnell omalley oreilly ohara odonoghue okeefe byrne doyle mccarthy gallagher
    doherty kennedy lynch quinn mcloughlin carroll connolly daly burke fitzgerald fitzpatrick brennan nolan flynn farrell
    maguire mcguire mckenna mcgrath mcmahon mcnamara mccabe mccann mcdermott mcdonnell mcdowell mcevoy mcgowan mcgregor
    mcintosh mcintyre mckay mckenzie mclean mclaughlin mclellan mcleod mcmillan mcneil mcpherson mcqueen macleod mackay
    mackenzie maclean macmillan macpherson sinclair sutherland urquhart wallace buchanan cameron docherty duffy fraser
    gillespie gilmour henderson innes kerr logan maxwell muir munro paterson ramsay rankin ritchie sneddon strachan
    abbott ainsworth akers aldridge allan allison appleton archer ashton asher atkins austin avery ayres bainbridge ball
    banks barber barlow barnett barron barton bartlett bateman bates baxter beaumont beck bentley bird birch blackburn
    blake bolton bond bowen bowman boyd boyle bradford bradley bradshaw bray brewer briggs bright broadbent brookes bryan
    bryant buckley bull bullock burgess burrows bush byrd cain callaghan cartwright cassidy chadwick chambers chandler
    charlton clayton clements coates cohen coleman coles connor conway copeland corbett coulson court cowan craig crane cross
    crossley crowther cullen curtis dale dalton daniels davenport davey davidson dawson day denton dickinson dickson dobson
    dodd donaldson donnelly donovan douglas dowling drake draper drummond duckworth duncan dunn dyer eastwood eaton
    edmonds egan elliot emery english everett fallon faulkner fenton field finch fitton fleming flower fowler freeman french
    frost fuller gale garner gibbons gibbs gilbert giles gill glover goddard godfrey golding goodman goodwin gough gould
    greenwood gregory griffin grimes hale hancock hanson harding hardy hargreaves harrington hartley hawkins hayes haynes
    heath hewitt hicks higgins hilton hobbs hobson hodge hodges hodgson hogg holden holland holloway holt hooper hope
    hopkins horton houghton howard howarth howe howell hubbard humphreys humphries hurst hutchinson ingham irving jacobs
    jarvis jefferson jeffries jennings johns jordan joyce kay keane kearney keating kemp kendall kent kenny kerr kershaw
    kidd kirby kirk lamb lambert lancaster law leach lees leigh leonard leslie lester little livingstone long lord lowe
    lucas lyons mann manning marsden mather may mccall mead mellor mercer metcalfe middleton miles monaghan moody moran
    morley morrison morton moss mullen mullins myers nash naylor neal nelson newman newton nicholls nicol nixon noble
    norman norris north norton nuttall oakley oakes oldham osborne page parkes parkin parkinson parrott parry parsons
    patterson payne peacock peters pickering piper pitt pollard poole pope porter potter potts pratt preston prescott pritchard
    pugh quigley ralph randall read redmond reeves regan rhodes rice richmond riley rowe rowley rudd rushton sanders
    sanderson sargent savage schofield sharp sharpe shepherd sheppard sheridan short simmons simms skinner slater sloan
    smart snow stafford stanley steele stephens stephenson stephens stokes storey stott stuart sullivan summers sutton swift sykes
    talbot tate thornton thorpe tierney todd tomlinson townsend travis tucker tyler underwood vaughan vickers vincent wade
    waite wakefield walton warner waters watkins weaver webster weeks wells welch weston wheeler whitaker whitehead
    whitehouse whittaker wilcox wilde wilkes wilkins willis winter wolfe woodward woodcock worthington wyatt yates york
    """

  /// Endings by which a name shows that it is one, from Poland to Armenia; a word of six letters or more.
  static let endings = [
    "ski", "ska", "cki", "cka", "czyk", "wicz", "iak", "escu", "eanu", "ovic", "evic", "ovich", "evich", "enko", "chuk",
    "ova", "eva", "ov", "ev", "dze", "shvili", "yan", "oglu", "opoulos", "akis", "idis", "iou", "ez", "poulou", "sson",
    "dottir",
    "uly", "aite", "iene", "auskas", "aitis", "kumar", "singh", "deep", "preet", "jit", "uddin", "ullah", "rahman",
    "bhai", "wala",
    "porn", "wat", "sak", "chukwu", "oluwa",
  ]
}
