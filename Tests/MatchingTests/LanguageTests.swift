import Content
import Messages
import Testing

@testable import Matching

/// Which language a text is in, as people text: short, without marks, in a hurry.
@Suite("The language of a text")
struct LanguageTests {
  private static let matcher = RealContent.world?.matcher

  private func read(_ text: String) throws -> Reading {
    try #require(Self.matcher).read(text, in: MatchContext())
  }

  static let foreign: [(language: String, texts: [String])] = [
    (
      "ro",
      [
        "am nevoie de ajutor va rog", "ma bate sotul meu si mi-e frica", "nu stiu engleza, vorbiti romana?",
        "mi-a luat pasaportul si nu ma lasa sa plec", "ajutati-ma va rog sunt inchisa in casa", "cine sunteti voi",
        "buna, vreau sa vorbesc cu cineva", "clientul nu m-a platit ce fac", "unde gasesc un doctor gratuit",
        "sunt insarcinata si nu am bani", "ma obliga sa lucrez pentru el", "vreau sa plec acasa dar am datorii la ei",
        "s-a rupt prezervativul", "mi-e foarte frica de el", "salut, ce faceti? am o problema mare", "ajutor",
        "ajutati-ma", "ajuta-ma",
        "buna seara am fost batuta de un client", "vreau sa scap de aici dar mi-e teama",
        "unde pot face analize gratis", "m-a luat politia si nu inteleg nimic",
        "Ajutor vă rog, iubitul meu mă ține închisă", "am doi copii acasa si nu pot pleca", "cat costa un avocat",
        "proprietarul ma da afara din casa", "multumesc frumos", "sunt din moldova nu am acte",
      ]
    ),
    (
      "pl",
      [
        "potrzebuje pomocy prosze", "maz mnie bije boje sie", "nie mowie po angielsku",
        "zabrali mi paszport i nie chca mnie puscic", "prosze pomozcie mi", "klient mnie uderzyl co robic",
        "gdzie znajde lekarza za darmo", "jestem w ciazy i nie mam pieniedzy", "szef zmusza mnie do pracy",
        "czy policja mnie deportuje", "czesc potrzebuje z kims porozmawiac", "nie chce juz zyc",
        "pekla mi prezerwatywa", "on mi grozi ze mnie zabije", "czy ktos tu mowi po polsku", "pomocy", "ratunku",
        "potrzebuję adwokata", "wyrzucili mnie z mieszkania co mam robic", "jestem z ukrainy ale mowie po polsku",
        "gdzie moge sie przebadac", "chlopak kaze mi to robic i bierze wszystkie pieniadze",
        "dzien dobry czy jest ktos", "zgwalcil mnie klient", "boje sie wrocic do domu", "ile to kosztuje",
        "czy to jest legalne w anglii",
      ]
    ),
    (
      "pt",
      [
        "preciso de ajuda por favor", "meu marido me bate e tenho medo", "nao falo ingles",
        "tiraram meu passaporte e nao me deixam sair", "alguem me ajude por favor", "o cliente nao pagou o que faco",
        "onde encontro um medico de graca", "estou gravida e nao tenho dinheiro", "ele me obriga a trabalhar",
        "quero voltar pra casa mas tenho divida com eles", "voces falam portugues?", "fui estuprada ontem a noite",
        "a camisinha estourou", "ele ameacou me matar", "oi boa noite queria falar com alguem", "ajuda",
        "boa tarde preciso de um advogado", "fui roubada por um cliente ontem", "o dono da casa quer me expulsar",
        "não tenho documentos e tenho medo da polícia", "onde posso fazer o teste",
        "estou sozinha aqui nao conheço ninguem", "meu namorado fica com todo o meu dinheiro",
        "isso é legal na inglaterra", "quanto custa", "muito obrigada pela ajuda",
      ]
    ),
    (
      "es",
      [
        "necesito ayuda por favor", "mi marido me pega y tengo miedo", "no hablo ingles",
        "me quitaron el pasaporte y no me dejan salir", "ayudenme por favor estoy encerrada",
        "el cliente no me pago que hago", "donde hay un medico gratis", "estoy embarazada y no tengo dinero",
        "me obliga a trabajar para el", "quiero volver a mi casa pero les debo dinero", "hablan espanol?",
        "me violaron anoche", "se me rompio el condon", "el dijo que me va a matar",
        "hola buenas noches quiero hablar con alguien", "ayuda", "ayudame", "auxilio",
        "buenas tardes necesito un abogado", "me robaron anoche en el hotel", "el dueño me quiere echar del piso",
        "no tengo papeles y me da miedo la policía", "donde puedo hacerme una prueba",
        "estoy sola y no conozco a nadie", "mi novio se queda con todo mi dinero", "es legal esto en inglaterra",
        "cuanto cuesta", "muchas gracias por todo",
      ]
    ),
    (
      "bg",
      [
        "помогнете ми моля", "мъжът ми ме бие страх ме е", "не говоря английски", "взеха ми паспорта и не ме пускат",
        "клиентът не ми плати", "къде има безплатен лекар", "бременна съм и нямам пари", "карат ме да работя насила",
        "искам да се прибера вкъщи но им дължа пари", "говорите ли български", "pomognete mi molya",
        "maja mi me bie strah me e", "ne govorq angliiski", "vzeha mi pasporta i ne me puskat",
        "iskam da se pribera v kashti no nqmam pari", "kade ima lekar molq vi", "nujdaq se ot pomosht",
        "zaplashva me che shte me ubie", "zdraveite iskam da govorq s nqkoi", "страх ме е от него", "помощ",
        "pomosht",
        "добър вечер имам нужда от адвокат", "изгониха ме от квартирата", "приятелят ми взима всичките пари",
        "къде мога да се изследвам", "това законно ли е в англия", "dobar den ima li nqkoi",
        "prijatelqt mi vzima vsi4ki pari", "izgoniha me ot kvartirata kakvo da pravq",
        "nqmam dokumenti i me e strah ot policiqta", "tova zakonno li e v angliq",
      ]
    ),
    (
      "hu",
      [
        "segitseget kerek", "a ferjem ver es felek", "nem beszelek angolul",
        "elvettek az utlevelemet es nem engednek el", "kerem segitsenek bezartak",
        "az ugyfel nem fizetett mit csinaljak", "hol van ingyenes orvos", "terhes vagyok es nincs penzem",
        "kenyszeritenek hogy dolgozzak", "haza akarok menni de tartozom nekik", "beszel valaki magyarul?",
        "megeroszakoltak tegnap este", "kiszakadt az ovszer", "azt mondta hogy megol",
        "szia szeretnek beszelni valakivel", "segitseg", "segitsenek",
        "jó napot ügyvédre van szükségem", "kidobtak a lakasbol mit tegyek", "a baratom elveszi az osszes penzemet",
        "hol tudok szurovizsgalatra menni", "legalis ez angliaban", "nincsenek papirjaim es felek a rendorsegtol",
        "egyedul vagyok nem ismerek senkit", "mennyibe kerul", "koszonom szepen", "tegnap este kiraboltak",
      ]
    ),
    (
      "sq",
      [
        "kam nevoje per ndihme ju lutem", "burri me rreh dhe kam frike", "nuk flas anglisht",
        "ma moren pasaporten dhe nuk me lene te iki", "ju lutem me ndihmoni", "klienti nuk me pagoi cfare te bej",
        "ku mund te gjej nje doktor falas", "jam shtatzene dhe nuk kam para", "me detyron te punoj per te",
        "dua te kthehem ne shtepi por kam borxhe", "a flet dikush shqip", "me perdhunuan mbreme",
        "prezervativi u ca dhe kam frike",
        "tha qe do me vrase", "pershendetje dua te flas me dike", "ndihme", "ndihmoni",
        "mirembrema kam nevoje per avokat", "me nxorren nga shtepia cfare te bej",
        "i dashuri mi merr te gjitha leket", "ku mund te bej analiza", "a eshte e ligjshme kjo ne angli",
        "s'kam dokumente dhe kam frike nga policia", "jam vetem ketu nuk njoh askend", "sa kushton",
        "faleminderit shume", "më vodhën mbrëmë",
      ]
    ),
    (
      "th",
      [
        "ช่วยด้วยค่ะ", "ฉันต้องการความช่วยเหลือ", "สามีทำร้ายฉัน ฉันกลัว", "พูดภาษาอังกฤษไม่ได้",
        "เขาเอาพาสปอร์ตฉันไป", "ลูกค้าไม่จ่ายเงิน ทำไงดี", "หาหมอฟรีได้ที่ไหน", "หนูท้องค่ะ ไม่มีเงิน",
        "เขาบังคับให้ทำงาน", "มีใครพูดไทยได้ไหม",
        "สวัสดีค่ะ อยากได้ทนาย", "โดนไล่ออกจากห้อง", "แฟนเอาเงินไปหมด", "ขอบคุณค่ะ",
      ]
    ),
    (
      "zh",
      [
        "救命", "我需要帮助", "老公打我 我很害怕", "我不会说英语", "他们拿走了我的护照", "客人不给钱怎么办", "哪里有免费的医生", "我怀孕了没有钱", "他強迫我工作", "有人會說中文嗎",
        "你好，我想找律师", "房东要赶我走", "男朋友拿走我所有的钱", "謝謝", "在英国这样合法吗",
      ]
    ),
  ]

  @Test("is named, and nothing else is guessed", arguments: foreign.map(\.language))
  func named(_ language: String) throws {
    let texts = try #require(Self.foreign.first { $0.language == language }).texts
    #expect(texts.count >= 10)
    for text in texts {
      let reading = try read(text)
      #expect(reading.language == language, "\(text): \(reading.why)")
      #expect(reading.intent == nil || reading.intent == "talk.language", "\(text)")
      #expect(reading.level < .urgent, "\(text)")
    }
  }

  @Test(
    "is English for names, text-speak and the Englishes of the world",
    arguments: [
      "my boyfriend took my passport and wont let me go",
      "go until jurong point crazy available only in bugis n great world", "u dun say so early hor",
      "ok lar joking wif u oni", "wah lau eh u so fast one", "can meh? dun lie lah",
      "my client is called Maria Elena Gonzalez", "he lives in Sao Paulo near Santa Maria",
      "its Ionut Popescu he hit me", "Krzysztof Nowak owes me 200", "his name is Ferenc Nagy from Budapest",
      "abeg help me i dey fear", "wetin i go do now", "dinnae ken what tae dae", "a canny take it nae mair",
      "mi a go dead if him come back yah", "wa gwan mi need a place fi stay", "me no have money me no know where go",
      "please me need doctor", "sorry my english bad i am from romania", "he said ti amo and then he hit me",
      "de facto boss of the parlour", "no no no", "que sera sera lol", "ciao bella", "merci", "asap pls no 1 here",
      "hiv prep pep std sti", "i want to go to la casa nightclub", "costa coffee el paso san jose", "amigo is my fav",
      "haha omg lol xx", "gud nite luv u n miss u", "tks n i wil c u tmr at e mrt", "mum is ill", "si u tmr",
      "te amo x", "blah blah", "can you speak romana", "do you speak polish or espanol",
      "romanian girl next door needs help", "hey r u free tmr for makan", "my gf went mia lol damn sian",
      "me and my bestie are at nandos", "can i get a number for the gum clinic", "do i pay tax on tips from punters",
      "jose and i are looking for a flat in peckham", "the guy from la residencia keeps calling",
      "wots d best way 2 tell my mum", "aight safe bro c u l8r in a bit", "tengo is spanish for i have right",
      "is there a thai speaker", "hi its dominika from poland can u help w my passport",
      "Bukola said e no easy but we go dey alright", "ur ma is gonna kill me fr fr", "im at tesco w jess n her da",
      "me da sais no", "omg de la soul r playin manny", "lol k bb", "gonna b l8 soz xxx", "oi mate", "c'est la vie",
      "per se", "ad hoc", "ok hun np x", "nah m8 fam innit", "ta ra", "ad hoc", "ta luv", "hiya babes u ok hun",
      "Agnieszka Kowalczyk",
      "ana maria da silva", "jose luis garcia", "na", "no se", "pizza pasta tiramisu", "sim card pls",
      "can i get sim",
    ])
  func english(_ text: String) throws {
    #expect(try read(text).language == nil)
  }

  @Test(
    "is not named where we have nothing to say in it",
    arguments: [
      "je ne parle pas anglais", "aidez moi s'il vous plait", "aiutatemi per favore mio marito mi picchia",
      "non parlo inglese ho bisogno di aiuto", "ich brauche hilfe mein mann schlagt mich",
      "pomozite mi molim vas muz me tuce", "yardim edin lutfen kocam beni dovuyor",
      "помогите мне пожалуйста муж бьет меня", "допоможіть будь ласка", "помозите ми молим вас",
      "helfen sie mir bitte", "tulungan nyo po ako", "mujhe madad chahiye", "prosim pomozte mi potrebujem pomoc",
      "pomozte mi prosim bije me manzel", "padekite man prasau",
    ])
  func unknown(_ text: String) throws {
    #expect(try read(text).language == nil)
  }

  @Test(
    "is none for gibberish, which is a fallback",
    arguments: [
      "asdkjh", "zzzz", "....", "qwertyuiop", "ghjk fdsa lkjh", "hfjdksl ahgf", "sdfg sdfg sdfg",
    ])
  func gibberish(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.language == nil)
    #expect(reading.decision == .fallback)
  }

  @Test(
    "does not matter where English words name a danger",
    arguments: ["hola i need help he hit me", "he hit me again por favor help", "me duele he raped me ayuda"])
  func danger(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.language == nil)
    #expect(reading.level >= .urgent)
  }

  @Test("Who asks for a language in that language is understood")
  func asked() throws {
    let text = "po polsku prosze"
    let reading = Reading(decision: .answer, intent: "talk.language", why: "", cleaned: "")
    let matcher = try #require(Self.matcher)
    let named = matcher.namingLanguage(reading, of: matcher.cleaner.clean(text), typed: text)
    #expect(named.intent == "talk.language")
    #expect(named.language == "pl")
  }

  @Test("An order in the middle of another language is obeyed")
  func orders() throws {
    let reading = Reading(decision: .answer, intent: "talk.stop", why: "", cleaned: "")
    let matcher = try #require(Self.matcher)
    let text = "nu mai vreau mesaje va rog lasati-ma"
    #expect(matcher.namingLanguage(reading, of: matcher.cleaner.clean(text), typed: text) == reading)
  }

  @Test(
    "A foreign word that looks like an English danger is none",
    arguments: ["pracuje tu od wczoraj i nie mam pieniedzy", "uciekam od niego prosze o pomoc"])
  func homograph(_ text: String) throws {
    #expect(try read(text).language == "pl")
  }

  @Test("Guessing takes no longer than a text's length allows", .timeLimit(.minutes(1)))
  func bounded() throws {
    for unit in ["nu stiu ", "ăâîșț ", "я не ", "六 ", "q4w6j ", "x"] {
      let text = String(repeating: unit, count: 20_000)
      let clean = try #require(Self.matcher).cleaner.clean(text)
      let time = ContinuousClock().measure { _ = LanguageGuess.shared.language(of: clean, typed: text) }
      #expect(time < .seconds(2))
    }
  }
}
