import Content
import Dialogue
import Foundation
import Matching
import Messages
import Testing

/// People who text in a language that the helpline can name and not understand.
@Suite("Another language")
struct LanguageTests {
  static let codes = ["ro", "pl", "pt", "es", "bg", "hu", "sq", "th", "zh"]
  static let numbers = ["999", "116 123", "08000 121 700"]

  /// The project's content, as it stands on disk.
  private static let library: ContentLibrary? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = ContentFolder(
      list: { name in
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: name).path())
          .filter { $0.hasSuffix(".yaml") }
      },
      read: { Array(try Data(contentsOf: root.appending(path: $0))) })
    return (try? folder.files()).flatMap { ContentLoader.load($0).library }
  }()

  private static func surroundings(
    staffing: Staffing = .alerted, approval: Approval = .everything
  ) throws -> Surroundings {
    Surroundings(
      library: try #require(library), now: 1000, staffing: staffing, approval: approval,
      house: House(service: "S", operatorName: "O", retention: "30 days"))
  }

  private static func text(in language: String) -> Event {
    .texted(Reading(decision: .fallback, why: "", cleaned: "", language: language))
  }

  @Test("is answered in it, with the numbers first of all, and calls a person", arguments: codes)
  func answered(_ code: String) throws {
    var talk = SampleWorld.talk()
    let before = talk
    let effects = talk.receive(Self.text(in: code), try Self.surroundings())
    let said = try #require(effects.texts.first)
    #expect(effects.texts.count == 1)
    #expect(Self.numbers.allSatisfy(said.contains))
    #expect(said.contains(try #require(Self.library?.texts[Language(rawValue: code)]?["team-alerted"]).raw))
    #expect(effects.cases == [.sensitive])
    #expect(talk.language == .english)
    #expect(talk.misunderstood == before.misunderstood)
    #expect(talk.state == before.state)
  }

  @Test(
    "fits in two SMS whatever is said of the team, in plain letters where people text in Latin ones", arguments: codes)
  func length(_ code: String) throws {
    for staffing in Staffing.allCases {
      var talk = SampleWorld.talk()
      let said = talk.receive(Self.text(in: code), try Self.surroundings(staffing: staffing)).texts.first
      let size = SMSText(try #require(said))
      #expect(size.segments <= 2)
      #expect((size.encoding == .ucs2) == ["bg", "th", "zh"].contains(code))
    }
  }

  @Test("still gets the numbers while nobody has signed its text off", arguments: codes)
  func unsigned(_ code: String) throws {
    var talk = SampleWorld.talk()
    let effects = talk.receive(Self.text(in: code), try Self.surroundings(approval: .only([])))
    let said = try #require(effects.texts.first)
    #expect(Self.numbers.allSatisfy(said.contains))
    #expect(SMSText(said).segments <= 2)
    #expect(effects.cases == [.sensitive])
  }

  @Test("that has no text of its own is answered in English")
  func untranslated() throws {
    var talk = SampleWorld.talk()
    let effects = talk.receive(Self.text(in: "vi"), try Self.surroundings())
    #expect(effects.texts.first?.contains("English") == true)
    #expect(Self.numbers.allSatisfy { effects.texts.first?.contains($0) == true })
    #expect(effects.cases == [.sensitive])
  }

  @Test("is answered in it too where somebody asks for it in it")
  func asked() {
    var talk = SampleWorld.talk()
    let reading = Reading(decision: .answer, intent: "law.tax", why: "", cleaned: "", language: "ro")
    let effects = talk.receive(.texted(reading), SampleWorld.surroundings())
    #expect(effects.texts == ["[language-numbers]"])
    #expect(effects.cases == [.sensitive])
  }

  @Test("leaves an open flow and open choices as they are")
  func nothingChanges() {
    for before in [TalkCases.condom, TalkCases.unsure] {
      var talk = SampleWorld.talk([before])
      let state = talk.state
      let effects = talk.receive(Self.text(in: "ro"), SampleWorld.surroundings())
      #expect(effects.texts == ["[language-numbers]"])
      #expect(talk.state == state)
    }
  }

  @Test("is no miss: English that follows is answered as if it had not been there")
  func noMiss() {
    var talk = SampleWorld.talk([Self.text(in: "pl"), Self.text(in: "pl")])
    #expect(talk.receive(TalkCases.nothing, SampleWorld.surroundings()).texts == ["[fallback]"])
  }

  @Test("a text of no language opens no case")
  func gibberish() {
    var talk = SampleWorld.talk()
    #expect(talk.receive(TalkCases.nothing, SampleWorld.surroundings()).cases.isEmpty)
  }
}
