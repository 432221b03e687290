import Content
import Matching
import Messages
import Switchboard
import Testing

@Suite("Two contents compared")
struct ReplayTests {
  private static let proof = Proof(sources: [], checked: Day(unix: 0), reviewBy: Day(unix: 0))

  private static func intent(_ id: String, _ level: Level, _ first: String) -> Intent {
    Intent(
      id: id, title: id, level: level, audience: .anyone, status: .answered, proof: proof, numbers: [], rules: [],
      examples: Examples(yes: [], no: []), answers: [.english: Answer(first: Text(first), more: [Text("More.")])],
      related: [], flow: nil, file: "\(id).yaml")
  }

  /// Content with one wording, whose reader gives one reading to every text but MORE.
  private static func content(_ reading: Reading, _ wording: String = "Answer.") -> Shelf.Loaded {
    let library = ContentLibrary(
      version: wording, intents: [intent("law.a", .normal, wording), intent("urgent.b", .emergency, "Call.")],
      concepts: [:], directory: [:],
      texts: [.english: ["fallback": Text("What?"), "first-contact": Text("Notice \(wording)")]], flows: [],
      signOff: SignOff())
    var loaded = Shelf.Loaded(library: library)
    loaded.read = { text, _ in
      text == "MORE" ? Reading(decision: .command, command: .more, why: "", cleaned: "") : reading
    }
    return loaded
  }

  private static let calm = Reading(decision: .answer, intent: "law.a", why: "", cleaned: "")
  private static let danger = Reading(
    decision: .answer, intent: "urgent.b", level: .emergency, why: "", cleaned: "")
  private static let nothing = Reading(decision: .fallback, why: "", cleaned: "")
  private static let polish = Reading(decision: .fallback, why: "", cleaned: "", language: "pl")

  private static func kinds(_ old: Shelf.Loaded, _ new: Shelf.Loaded, _ texts: String...) -> [[ReplayChange.Kind]] {
    let messages = (texts.isEmpty ? ["x"] : texts).map { Replay.Message(Redacted($0)) }
    return Replay(old: old, new: new).talk(messages).map { $0?.kinds ?? [] }
  }

  @Test(
    "differ in level, staff, answer or understanding",
    arguments: [
      (calm, calm, []), (danger, danger, []), (danger, calm, [.urgencyDown, .answer]),
      (calm, danger, [.urgencyUp, .answer]), (calm, nothing, [.newlyUnanswered, .answer]),
      (nothing, calm, [.newlyAnswered, .answer]), (danger, nothing, [.urgencyDown, .newlyUnanswered, .answer]),
      // A language that is named calls staff.
      (polish, nothing, [.urgencyDown, .newlyUnanswered, .answer]),
      (nothing, polish, [.urgencyUp, .newlyAnswered, .answer]),
    ] as [(Reading, Reading, [ReplayChange.Kind])])
  func kinds(_ old: Reading, _ new: Reading, _ expected: [ReplayChange.Kind]) {
    #expect(Self.kinds(Self.content(old), Self.content(new)) == [expected])
  }

  @Test("differ in wording alone; the notice to everybody does not count")
  func wording() {
    #expect(Self.kinds(Self.content(Self.calm, "One."), Self.content(Self.calm, "Two.")) == [[.wording]])
    #expect(Self.kinds(Self.content(Self.nothing, "One."), Self.content(Self.nothing, "Two.")) == [[]])
  }

  @Test("are followed through a talk")
  func talk() {
    let (old, new) = (Self.content(Self.calm), Self.content(Self.nothing))
    let kinds = Self.kinds(old, new, "x", "MORE")
    #expect(kinds[0] == [.newlyUnanswered, .answer])
    #expect(kinds[1] == [.answer])
  }

  @Test("a lower urgency is marked, and nothing else is")
  func lowers() {
    let change = { (old: Reading, new: Reading) in
      Replay(old: Self.content(old), new: Self.content(new)).talk([Replay.Message("x")])[0]
    }
    #expect(change(Self.danger, Self.calm)?.lowersUrgency == true)
    #expect(change(Self.calm, Self.danger)?.lowersUrgency == false)
    #expect(change(Self.calm, Self.nothing)?.lowersUrgency == false)
  }

  @Test("a text's id is the beginning of its SHA-256")
  func id() {
    #expect(Replay.id(of: "") == "e3b0c44298")
    #expect(Replay.id(of: "abc") == "ba7816bf8f")
  }
}
