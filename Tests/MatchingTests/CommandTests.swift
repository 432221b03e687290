import Messages
import Testing

@testable import Matching

@Suite("Commands")
struct CommandTests {
  /// A text, the conversation that it comes in, and its command.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var command: Command?
    var context = MatchContext()
    init(_ text: String, _ command: Command?, _ context: MatchContext = MatchContext()) {
      (self.text, self.command, self.context) = (text, command, context)
    }
    var testDescription: String { "\(text.debugDescription) is \(command?.rawValue ?? "no command")" }
  }

  static let choices = MatchContext(choices: 3, heard: [["yesterday", "last night"], ["today"], ["i dont know"]])

  @Test(
    "Whole texts are commands",
    arguments: [
      Case("STOP", .stop), Case("stop", .stop), Case(" Stop! ", .stop), Case("\"STOP\"", .stop), Case("stop 🙏", .stop),
      Case("ＳＴＯＰ", .stop), Case("STOP ALL", .stop), Case("opt-out", .stop), Case("Unsubscribe.", .stop),
      Case("ARRET", .stop),
      Case("START", .start), Case("unstop", .start), Case("HELP", .help), Case("Help!", .help), Case("help me?", .help),
      Case("INFO", .help), Case("heeelp", .help), Case("hlp pls", .help), Case("🆘", .help), Case("🆘🆘", .help),
      Case("999", .help),
      Case("cymorth", .help), Case("menu", .menu), Case("MORE", .more), Case("next", .more), Case("back", .back),
      Case("delete", .delete), Case("delete everything", .delete), Case("human", .human), Case("person", .human),
      Case("why?", .why),
      Case("yes", .yes), Case("Yeah", .yes), Case("no", .no), Case("say that again", .again),
    ])
  func commands(_ example: Case) throws { try check(example) }

  @Test(
    "Cries and talk are not commands",
    arguments: [
      Case("stop it", nil), Case("Stop it please", nil), Case("stop him hes hitting me", nil),
      Case("stop he is hitting me", nil),
      Case("make it stop", nil), Case("he wont stop", nil), Case("my ex wont delete my number", nil),
      Case("delete my number from his phone", nil), Case("please stop texting me", nil), Case("i want to end it", nil),
      Case("END", nil), Case("cancel", nil), Case("QUIT", nil), Case("remove", nil), Case("cancel everything", nil),
      Case("help hes got a knife", nil), Case("start of my period", nil), Case("no he is hitting me", nil),
      Case("1", nil),
      Case("stoop", nil), Case("stopp", nil), Case("sto p", nil), Case("🙏", nil), Case("", nil),
    ])
  func talk(_ example: Case) throws { try check(example) }

  @Test(
    "Numbers and phrases choose while choices are open",
    arguments: [
      Case("1", .choice1, choices), Case("2.", .choice2, choices), Case("(3)", .choice3, choices),
      Case("4", nil, choices),
      Case("0", nil, choices), Case("12", nil, choices), Case("two", .choice2, choices),
      Case("option 2", .choice2, choices),
      Case("the second one", .choice2, choices), Case("2 please", .choice2, choices),
      Case("yesterday", .choice1, choices),
      Case("last nite", .choice1, choices), Case("idk", .choice3, choices), Case("2 men are here", nil, choices),
      Case("stop", .stop, choices), Case("no one", nil, choices), Case("yes", .yes, choices),
      Case("last night he hit me", nil, choices),
    ])
  func choose(_ example: Case) throws { try check(example) }

  /// As people text them: with and without marks, in capitals.
  static let foreign: [(language: String, orders: [(String, Command)])] = [
    (
      "cy",
      [
        ("STOPIO", .stop), ("Dewislen", .menu), ("mwy", .more), ("yn ôl", .back), ("siarad â rhywun", .human),
        ("IAITH", .language), ("dileu popeth", .delete),
      ]
    ),
    (
      "ro",
      [
        ("Dezabonare", .stop), ("meniu", .menu), ("mai mult", .more), ("înapoi", .back), ("o persoană", .human),
        ("limba", .language), ("Șterge tot", .delete),
      ]
    ),
    (
      "pl",
      [
        ("wypisz mnie", .stop), ("Menu", .menu), ("Więcej", .more), ("wstecz", .back), ("człowiek", .human),
        ("język", .language), ("USUŃ", .delete),
      ]
    ),
    (
      "pt",
      [
        ("cancelar inscrição", .stop), ("menu", .menu), ("mais", .more), ("voltar", .back), ("humano", .human),
        ("mudar idioma", .language), ("apagar tudo", .delete),
      ]
    ),
    (
      "es",
      [
        ("BAJA", .stop), ("menú", .menu), ("más", .more), ("atrás", .back), ("una persona", .human),
        ("idioma", .language), ("borrar todo", .delete),
      ]
    ),
    (
      "bg",
      [
        ("отписване", .stop), ("МЕНЮ", .menu), ("Още", .more), ("назад", .back), ("човек", .human),
        ("език", .language), ("изтрий всичко", .delete),
      ]
    ),
    (
      "hu",
      [
        ("leiratkozás", .stop), ("menü", .menu), ("több", .more), ("Vissza", .back), ("ügyintéző", .human),
        ("nyelv", .language), ("törlés", .delete),
      ]
    ),
    (
      "sq",
      [
        ("çregjistrohu", .stop), ("menuja", .menu), ("më shumë", .more), ("mbrapa", .back), ("njeri", .human),
        ("gjuha", .language), ("fshi", .delete),
      ]
    ),
    (
      "th",
      [
        ("เลิกรับข้อความ", .stop), ("เมนู", .menu), ("เพิ่มเติม", .more), ("ย้อนกลับ", .back), ("เจ้าหน้าที่", .human),
        ("ภาษา", .language), ("ลบข้อมูล", .delete),
      ]
    ),
    (
      "zh",
      [
        ("退订", .stop), ("菜單", .menu), ("更多", .more), ("返回", .back), ("人工客服", .human), ("语言", .language),
        ("全部删除", .delete),
      ]
    ),
  ]

  @Test("Orders are understood in the languages that we have; STOP in all of them", arguments: foreign.map(\.language))
  func languages(_ language: String) throws {
    let orders = try #require(Self.foreign.first { $0.language == language }).orders
    #expect(Set(orders.map(\.1)) == [.stop, .menu, .more, .back, .human, .language, .delete])
    for (text, command) in orders + [("STOP", .stop)] { try check(Case(text, command)) }
  }

  @Test(
    "A word more makes them talk, and a cry for help is never one", arguments: LanguageTests.foreign.map(\.language))
  func foreignTalk(_ language: String) throws {
    let texts = try #require(LanguageTests.foreign.first { $0.language == language }).texts
    for text in texts + ["oprește", "ndalo", "alto", "спри", "หยุด", "住手", "baja el cuchillo", "nu mai mult de atat"] {
      try check(Case(text, nil))
    }
    let orders = try #require(CommandWords.foreign[language]).values.flatMap(\.self)
    for order in orders { try check(Case("\(order) knife", nil)) }
  }

  @Test("YES comes back after an opt-out")
  func optIn() throws {
    try check(Case("YES", .start, MatchContext(optedOut: true)))
    try check(Case("yes he hit me", nil, MatchContext(optedOut: true)))
  }

  @Test("An urgent rule beats a command")
  func urgencyWins() throws {
    var small = SmallLibrary()
    try small.intent("urgent.danger-now", .emergency, phrases: ["help me"], yes: ["help me"])
    let reading = Matcher(small.library).read("Help me!", in: MatchContext())
    #expect(reading.decision == .answer)
    #expect(reading.intent == "urgent.danger-now")
  }

  @Test("HELP is a need, not a notice")
  func help() throws {
    let reading = Matcher(try SmallLibrary.helpline().library).read("HELP", in: MatchContext())
    #expect(reading.decision == .command)
    #expect(reading.level == .sensitive)
  }

  private func check(_ example: Case) throws {
    let matcher = Matcher(try SmallLibrary.helpline().library)
    let reading = matcher.read(example.text, in: example.context)
    #expect(reading.command == example.command)
    #expect((reading.decision == .command) == (example.command != nil))
  }
}
